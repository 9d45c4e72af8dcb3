//! Who may not have an export, and when nobody may.

use assent::domain::workflow::Step;
use reqwest::Method;
use serde_json::json;

use super::{holds, of_group, of_proposal};
use crate::support::{export, world};

#[test]
fn an_export_is_for_those_who_run_the_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let closed = w.group_with("closed", json!({"visibility": "members"})).await;
        let floor = w.floor(&group, Step::Deliberation).await;
        for path in [of_group(&group), of_proposal(&floor)] {
            for seat in ["gov1", "observer"] {
                group.seat(seat).get(&path).await.refused(403, "forbidden");
            }
            w.outsider().await.get(&path).await.refused(403, "forbidden");
            w.anonymous().get(&path).await.refused(401, "unauthenticated");
            w.admin_again().await.get(&path).await.refused(403, "forbidden");
            for seat in ["chair", "facilitator", "secretariat"] {
                holds(&export(group.seat(seat), &path).await);
            }
            // It takes long to be made: so it is not made for nobody.
            let head = group.chair().request(Method::HEAD, &path).send().await.unwrap();
            assert_eq!((head.status().as_u16(), head.headers()["allow"].to_str().unwrap()), (405, "GET"));
        }
        for other in [group.chair(), &w.outsider().await, &w.anonymous()] {
            other.get(&of_group(&closed)).await.refused(404, "not_found");
        }
        let nothing = format!("/groups/{}/export", uuid::Uuid::now_v7());
        group.chair().get(&nothing).await.refused(404, "not_found");
    });
}

#[test]
fn nobody_exports_what_a_call_does_not_show_before_it_ends() {
    world(async |w| {
        let group = w.group("wg").await;
        let (hiding, other) = (w.floor(&group, Step::Validity).await, w.floor(&group, Step::Validity).await);
        let call = hiding.call(&w, &group, json!({"results": "after_close"})).await;
        hiding.takes(group.seat("gov1"), 1, "support").await;
        for path in [of_group(&group), of_proposal(&hiding)] {
            for seat in ["chair", "facilitator", "secretariat"] {
                let refused = group.seat(seat).get(&path).await.refused(422, "rule_refused");
                assert_eq!((&refused["until"], &refused["call_id"]), (&call["closes_at"], &call["id"]));
                assert!(refused["detail"].as_str().unwrap().contains("\"A position\""), "{refused}");
            }
        }
        // What is hidden is not there.
        let apart = export(group.chair(), &of_proposal(&other)).await;
        holds(&apart);
        assert!(
            apart.facts("stances").is_empty() && !apart.text("record/entries.jsonl").contains("stance.taken")
        );
        w.pass_days(31);
        w.tick().await;
        let all = export(group.chair(), &of_group(&group)).await;
        holds(&all);
        assert_eq!(all.facts("stances").len(), 1);
    });
}

#[test]
fn who_has_taken_a_stance_exports_what_is_shown_after_ones_own() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_own_stance"})).await;
        group.chair().get(&of_group(&group)).await.refused(422, "rule_refused");
        floor.takes(group.chair(), 1, "support").await;
        holds(&export(group.chair(), &of_group(&group)).await);
        group.seat("secretariat").get(&of_group(&group)).await.refused(422, "rule_refused");
        // A new text asks anew.
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        group.chair().get(&of_group(&group)).await.refused(422, "rule_refused");
    });
}
