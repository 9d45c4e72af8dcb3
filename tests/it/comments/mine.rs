//! What became of one's own comments.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{bodies, path, post};
use crate::support::world;

#[test]
fn a_member_sees_what_became_of_all_they_said_in_a_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let (one, other) = (
            w.proposal_in(&group, Step::Deliberation).await,
            w.proposal_in(&group, Step::Deliberation).await,
        );
        let away = w.group("ws").await;
        let scene_away = w.proposal_in(&away, Step::Deliberation).await;
        let (me, place) = (group.stakeholder(), format!("/groups/{}/my-comments", group.id));
        let first = post(me, &one, "first").await;
        post(group.seat("ps1"), &one, "of somebody else").await;
        let second = post(me, &other, "second").await;
        post(me, &one, "third").await;
        post(away.stakeholder(), &scene_away, "elsewhere").await;
        let said = json!({"disposition": "declined", "reason": "It is elsewhere."});
        let answered = group.chair().put(&format!("{}/disposition", path(&first)), 1, said).await.expect(200);
        me.delete(&path(&second), 1).await.expect(200);
        let all = me.get(&place).await.expect(200);
        assert_eq!(bodies(&all), ["third", "second", "first"]);
        assert_eq!((&all["items"][2], &all["items"][1]["state"]), (&answered, &json!("withdrawn")));
        assert_eq!(
            bodies(&me.get(&format!("{place}?disposition=none")).await.expect(200)),
            ["third", "second"]
        );
        assert_eq!(bodies(&me.get(&format!("{place}?disposition=declined")).await.expect(200)), ["first"]);
        assert_eq!(bodies(&me.get(&format!("{place}?disposition=accepted")).await.expect(200)), [""; 0]);
        let somebody = group.seat("ps1").get(&place).await.expect(200);
        assert_eq!(bodies(&somebody), ["of somebody else"]);
        for nobody in [&w.anonymous(), &w.outsider().await] {
            assert_eq!(nobody.get(&place).await.expect(200), json!({"items": [], "next": Value::Null}));
        }
    });
}

#[test]
fn the_list_of_ones_own_comments_comes_in_pages() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        for n in 0..5 {
            post(group.stakeholder(), &scene, &n.to_string()).await;
        }
        let (mut place, mut seen) = (format!("/groups/{}/my-comments?limit=2", group.id), Vec::new());
        loop {
            let page = group.stakeholder().get(&place).await.expect(200);
            seen.push(bodies(&page));
            let Some(next) = page["next"].as_str() else { break };
            place = format!("/groups/{}/my-comments?limit=2&after={next}", group.id);
        }
        assert_eq!(seen, [vec!["4", "3"], vec!["2", "1"], vec!["0"]]);
    });
}
