use std::collections::BTreeMap;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{bodies, comments_of, note, path, post, reply};
use crate::support::world;

#[test]
fn a_page_of_long_comments_ends_early_and_nothing_is_left_out() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let path = comments_of(&scene);
        for _ in 0..15 {
            group.stakeholder().post(&path, note(&scene, &"x".repeat(20_000))).await.expect(201);
        }
        let first = w.anonymous().get(&format!("{path}?limit=100")).await.expect(200);
        assert_eq!(first["items"].as_array().unwrap().len(), 13);
        let after = first["next"].as_str().unwrap();
        let second = w.anonymous().get(&format!("{path}?limit=100&after={after}")).await.expect(200);
        assert_eq!(
            (second["items"].as_array().unwrap().len(), &second["next"]),
            (2, &serde_json::Value::Null)
        );
    });
}

#[test]
fn comments_are_listed_in_the_order_of_their_threads() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let first = post(group.seat("gov1"), &scene, "1").await;
        post(group.seat("ps1"), &scene, "2").await;
        let answer = reply(group.seat("cs1"), &scene, &first, "1.1").await;
        reply(group.seat("gov1"), &scene, &first, "1.2").await;
        let deepest = reply(group.seat("gov1"), &scene, &answer, "1.1.1").await;
        assert_eq!((&deepest["depth"], &deepest["parent_id"]), (&json!(2), &answer["id"]));
        assert_eq!(deepest["subject"], first["subject"]);

        let list = w.anonymous().get(&comments_of(&scene)).await.expect(200);
        assert_eq!(bodies(&list), ["1", "1.1", "1.1.1", "1.2", "2"]);
        let unnamed =
            json!({"member_id": first["author"]["member_id"], "name": null, "stakeholder_group": null});
        assert_eq!(list["items"][0]["author"], unnamed);
        let list = group.seat("gov1").get(&comments_of(&scene)).await.expect(200);
        assert_eq!(list["items"][0]["author"]["name"], "gov1@wg.example");
        assert_eq!(list["items"][0]["author"]["stakeholder_group"], "GOV");
        assert_eq!(list["items"][0]["channel"], "virtual");
        assert_eq!(list["items"][0]["body_html"], "<p>1</p>\n");
        assert_eq!(group.seat("ps1").get(&path(&deepest)).await.expect(200), deepest);
    });
}

#[test]
fn a_thread_may_be_32_comments_deep() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mut last = post(group.stakeholder(), &scene, "1").await;
        for n in 2..=32 {
            last = reply(group.stakeholder(), &scene, &last, &n.to_string()).await;
        }
        let deeper = json!({"parent_id": last["id"], "kind": "note", "body": "33"});
        group.stakeholder().post(&comments_of(&scene), deeper).await.refused(422, "rule_refused");
        let list = w.anonymous().get(&comments_of(&scene)).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 32);
        let half = w.anonymous().get(&format!("{}?limit=16", comments_of(&scene))).await.expect(200);
        let next = format!("{}?limit=16&after={}", comments_of(&scene), half["next"].as_str().unwrap());
        let rest = w.anonymous().get(&next).await.expect(200);
        assert_eq!((&rest["items"][15]["body"], &rest["next"]), (&json!("32"), &Value::Null));
    });
}

#[test]
fn what_was_there_is_paged_once_while_comments_come_and_go() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mut there = Vec::new();
        for n in 0..30 {
            let made = match there.last() {
                Some(parent) if n % 3 > 0 => {
                    reply(group.stakeholder(), &scene, parent, &format!("{n}")).await
                }
                _ => post(group.stakeholder(), &scene, &format!("{n}")).await,
            };
            there.push(made);
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut after = String::new();
        for turn in 0.. {
            let page =
                w.anonymous().get(&format!("{}?limit=4{after}", comments_of(&scene))).await.expect(200);
            for item in page["items"].as_array().unwrap() {
                *seen.entry(item["id"].as_str().unwrap().to_owned()).or_default() += 1;
            }
            // New threads, new replies before and after the page, and the last item of the page is withdrawn.
            post(group.seat("ps1"), &scene, &format!("new {turn}")).await;
            reply(group.seat("ps1"), &scene, &there[0], &format!("early {turn}")).await;
            if turn < 5 {
                reply(group.seat("ps1"), &scene, &there[27], &format!("late {turn}")).await;
                let last = &there[turn * 4 + 3];
                group.stakeholder().delete(&path(last), 1).await.expect(200);
            }
            match page["next"].as_str() {
                Some(next) if turn < 40 => after = format!("&after={next}"),
                _ => break,
            }
        }
        for comment in &there {
            assert_eq!(seen.get(comment["id"].as_str().unwrap()), Some(&1), "{comment}");
        }
        assert!(seen.values().all(|times| *times == 1));
    });
}

#[test]
fn comments_are_found_by_subject_kind_author_and_answer() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let one = post(group.seat("gov1"), &scene, "one").await;
        let on_topic = json!({
            "subject": {"kind": "topic", "id": scene.topic}, "kind": "question", "body": "two", "channel": "on_site",
        });
        let two = group.seat("ps1").post(&comments_of(&scene), on_topic).await.expect(201);
        assert_eq!(two["channel"], "on_site");
        reply(group.seat("gov1"), &scene, &two, "three").await;
        let said = json!({"disposition": "declined", "reason": "Elsewhere."});
        group.facilitator().put(&format!("{}/disposition", path(&one)), 1, said).await.expect(200);
        let find = async |query: String| {
            bodies(&w.anonymous().get(&format!("{}?{query}", comments_of(&scene))).await.expect(200))
        };
        assert_eq!(find("subject_kind=topic".to_owned()).await, ["two", "three"]);
        assert_eq!(find(format!("subject_id={}", scene.proposal)).await, ["one"]);
        assert_eq!(find("kind=question".to_owned()).await, ["two"]);
        let gov1 = one["author"]["member_id"].as_str().unwrap();
        assert_eq!(find(format!("author_id={gov1}")).await, ["one", "three"]);
        assert_eq!(find("disposition=none".to_owned()).await, ["two", "three"]);
        assert_eq!(find("disposition=declined".to_owned()).await, ["one"]);
        assert_eq!(find("disposition=accepted".to_owned()).await, Vec::<String>::new());
        assert_eq!(find(format!("round_id={}", scene.topic)).await, Vec::<String>::new());
        w.anonymous()
            .get(&format!("{}?kind=praise", comments_of(&scene)))
            .await
            .refused(422, "invalid_field");
        w.anonymous().get(&format!("{}?colour=red", comments_of(&scene))).await.refused(422, "unknown_field");
    });
}
