//! A comment where it stands in its thread.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, path, post, reply};
use crate::support::world;

fn said(comments: &Value) -> Vec<String> {
    comments.as_array().unwrap().iter().map(|c| c["body"].as_str().unwrap_or("-").to_owned()).collect()
}

#[test]
fn a_comment_is_shown_with_what_stands_above_beside_and_under_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.stakeholder();
        let mut threads = Vec::new();
        for n in 0..14 {
            threads.push(post(me, &scene, &format!("thread {n}")).await);
        }
        let topic =
            json!({"subject": {"kind": "topic", "id": scene.topic}, "kind": "note", "body": "elsewhere"});
        me.post(&comments_of(&scene), topic).await.expect(201);
        let mut replies = Vec::new();
        for n in 0..12 {
            replies.push(reply(me, &scene, &threads[7], &format!("reply {n}")).await);
        }
        let deep = reply(me, &scene, &replies[3], "deep").await;
        let context = async |comment: &Value| {
            w.anonymous().get(&format!("{}/context", path(comment))).await.expect(200)
        };
        let seen = context(&threads[7]).await;
        assert_eq!(said(&seen["before"]), ["thread 2", "thread 3", "thread 4", "thread 5", "thread 6"]);
        let after = ["thread 8", "thread 9", "thread 10", "thread 11", "thread 12"];
        assert_eq!(said(&seen["after"]), after);
        assert_eq!((&seen["more_before"], &seen["more_after"]), (&json!(true), &json!(true)));
        assert_eq!(said(&seen["replies"]), (0..10).map(|n| format!("reply {n}")).collect::<Vec<_>>());
        assert_eq!((&seen["more_replies"], &seen["ancestors"]), (&json!(true), &json!([])));
        assert_eq!(seen["comment"], w.anonymous().get(&path(&threads[7])).await.expect(200));
        let seen = context(&replies[3]).await;
        assert_eq!(said(&seen["ancestors"]), ["thread 7"]);
        assert_eq!(said(&seen["before"]), ["reply 0", "reply 1", "reply 2"]);
        assert_eq!(said(&seen["replies"]), ["deep"]);
        assert_eq!((&seen["more_before"], &seen["more_replies"]), (&json!(false), &json!(false)));
        let seen = context(&deep).await;
        assert_eq!(said(&seen["ancestors"]), ["thread 7", "reply 3"]);
        assert_eq!((said(&seen["before"]).len(), said(&seen["after"]).len()), (0, 0));
        let last = context(&threads[13]).await;
        assert_eq!((said(&last["after"]).len(), &last["more_after"]), (0, &json!(false)));
    });
}
