//! Comments by the stakeholder group that their authors speak from.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{bodies, comments_of, post, reply};
use crate::support::{Client, world};

/// All pages of a list, a few comments at a time.
async fn pages(reader: &Client, list: &str) -> Vec<Vec<String>> {
    let (mut place, mut seen) = (list.to_owned(), Vec::new());
    loop {
        let page = reader.get(&place).await.expect(200);
        seen.push(bodies(&page));
        let Some(next) = page["next"].as_str() else { return seen };
        place = format!("{list}&after={next}");
    }
}

#[test]
fn comments_from_one_stakeholder_group_fill_their_pages_in_the_order_of_the_threads() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let first = post(group.seat("gov1"), &scene, "1").await;
        for n in 0..7 {
            post(group.seat("ps1"), &scene, &format!("of others {n}")).await;
        }
        post(group.seat("gov2"), &scene, "2").await;
        reply(group.seat("ps2"), &scene, &first, "of others").await;
        reply(group.seat("gov2"), &scene, &first, "1.2").await;
        post(group.seat("gov1"), &scene, "3").await;
        let list = format!("{}?stakeholder_group=GOV&limit=2", comments_of(&scene));
        let reader = group.seat("observer");
        assert_eq!(pages(reader, &list).await, [["1", "1.2"], ["2", "3"]]);
        let by_one = format!("{list}&author_id={}", first["author"]["member_id"].as_str().unwrap());
        assert_eq!(pages(reader, &by_one).await, [["1", "3"]]);
        let nobody = format!("{}?stakeholder_group=NOBODY", comments_of(&scene));
        assert_eq!(reader.get(&nobody).await.expect(200), json!({"items": [], "next": Value::Null}));
        let no_code = format!("{}?stakeholder_group=two%20words", comments_of(&scene));
        let refused = reader.get(&no_code).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "stakeholder_group");
    });
}

#[test]
fn from_where_somebody_speaks_is_asked_by_members_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        post(group.seat("gov1"), &scene, "1").await;
        let list = comments_of(&scene);
        let from = format!("{list}?stakeholder_group=GOV");
        for (nobody, status, code) in
            [(w.anonymous(), 401, "unauthenticated"), (w.outsider().await, 403, "forbidden")]
        {
            assert_eq!(bodies(&nobody.get(&list).await.expect(200)), ["1"]);
            nobody.get(&from).await.refused(status, code);
        }
        let elsewhere = w.group("elsewhere").await;
        elsewhere.chair().get(&from).await.refused(403, "forbidden");
        assert_eq!(bodies(&group.seat("observer").get(&from).await.expect(200)), ["1"]);
    });
}

#[test]
fn a_comment_goes_with_its_author_to_another_stakeholder_group_and_stays_when_they_leave() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (author, reader) = (group.seat("gov1"), group.chair());
        let said = post(author, &scene, "1").await;
        let member = format!("/members/{}", said["author"]["member_id"].as_str().unwrap());
        let from = async |code: &str| {
            let list = format!("{}?stakeholder_group={code}", comments_of(&scene));
            let page = reader.get(&list).await.expect(200);
            let shown = page["items"].as_array().unwrap().iter();
            assert!(shown.map(|c| &c["author"]["stakeholder_group"]).all(|of| of == code), "{page}");
            bodies(&page)
        };
        let revision = author.get(&member).await.expect(200)["revision"].as_i64().unwrap();
        let change = json!({"stakeholder_group": "unaffiliated"});
        let changed = author.patch(&member, revision, change).await.expect(200);
        assert_eq!((from("GOV").await, from("unaffiliated").await), (vec![], vec!["1".to_owned()]));
        author.delete(&member, changed["revision"].as_i64().unwrap()).await.expect(200);
        assert_eq!(from("unaffiliated").await, ["1"]);
    });
}
