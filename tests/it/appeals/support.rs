//! Filing an appeal, and the support that it needs until the challenge window ends.

use serde_json::{Value, json};

use super::{Case, filing, house, id};
use crate::packages::focal_point;
use crate::support::world;

#[test]
fn an_appeal_gathers_the_supporters_it_needs_and_then_holds_the_proposal_back() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "objection_ignored").await.expect(201);
        assert_eq!((&filed["state"], &filed["supporters"]), (&json!("gathering"), &json!(1)));
        assert_eq!((&filed["supporters_needed"], &filed["is_supported_by_you"]), (&json!(2), &json!(true)));
        assert!(!case.unmet().await.contains(&"no_open_appeal".to_owned()));
        let supporters = format!("/appeals/{}/supporters", id(&filed));
        let again = case.group.seat("gov1").post(&supporters, json!({})).await.expect(201);
        assert_eq!((&again["state"], &again["supporters"]), (&json!("gathering"), &json!(1)));
        case.group.seat("observer").post(&supporters, json!({})).await.refused(403, "forbidden");
        case.group.facilitator().post(&supporters, json!({})).await.refused(422, "conflict_of_interest");
        let opened = case.group.seat("cs1").post(&supporters, json!({})).await.expect(201);
        assert_eq!((&opened["state"], &opened["supporters"]), (&json!("open"), &json!(2)));
        assert_eq!(opened["answer_due_at"], json!(w.clock.now().plus_days(14)));
        assert_eq!((&opened["rung"], &opened["is_overdue"]), (&json!("facilitator"), &json!(false)));
        let joined = case.group.seat("cs2").post(&supporters, json!({})).await.expect(201);
        assert_eq!((&joined["state"], &joined["supporters"]), (&json!("open"), &json!(3)));
        assert_eq!(joined["answer_due_at"], opened["answer_due_at"]);
        w.pass_days(15);
        w.tick().await;
        assert_eq!(case.unmet().await, ["mandate_ok", "no_open_appeal"]);
        assert_eq!(case.appeal(&format!("/appeals/{}", id(&filed))).await["is_overdue"], true);
        let expected = ["appeal.filed", "appeal.supported", "appeal.opened", "appeal.supported"];
        assert_eq!(case.recorded().await, expected);
    });
}

#[test]
fn an_appeal_has_a_ground_of_its_own_a_statement_and_comes_in_time() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let file = async |changes: Value| {
            let mut new = filing("notice");
            for (key, value) in changes.as_object().unwrap() {
                new[key] = value.clone();
            }
            case.group.seat("gov1").post(&case.at("appeals"), new).await
        };
        for without in ["ground", "text", "remedy"] {
            let mut new = filing("notice");
            new.as_object_mut().unwrap().remove(without);
            case.group.seat("gov1").post(&case.at("appeals"), new).await.refused(422, "missing_field");
        }
        for wrong in [json!({"ground": "unfair"}), json!({"text": " "}), json!({"remedy": ""})] {
            file(wrong).await.refused(422, "invalid_field");
        }
        let refused = file(json!({"focal_point_of": "Youth"})).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/focal_point_of");
        case.group
            .facilitator()
            .post(&case.at("appeals"), filing("notice"))
            .await
            .refused(422, "conflict_of_interest");
        for seat in ["observer", "secretariat"] {
            case.file(seat, "notice").await.refused(403, "forbidden");
        }
        let first = case.file("gov1", "notice").await.expect(201);
        let second = case.file("cs1", "notice").await.refused(422, "ground_taken");
        assert_eq!(second["appeal_id"], first["id"]);
        case.file("cs1", "mandate").await.expect(201);
        w.pass_days(14);
        case.file("cs1", "wrong_facts").await.refused(409, "ended");
    });
}

#[test]
fn a_declared_focal_point_appeals_for_its_group_without_supporters() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        focal_point(case.group, "cs2", "Youth").await;
        let mut new = filing("notice");
        new["focal_point_of"] = json!("Youth");
        let filed = case.group.seat("cs2").post(&case.at("appeals"), new).await.expect(201);
        assert_eq!((&filed["state"], &filed["supporters"]), (&json!("open"), &json!(1)));
    });
}

#[test]
fn an_appeal_without_enough_supporters_lapses_with_the_window_on_record() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let path = format!("/appeals/{}", id(&filed));
        assert_eq!(filed["gathers_until"], json!(w.clock.now().plus_days(14)));
        w.pass_days(13);
        w.tick().await;
        assert_eq!(case.appeal(&path).await["state"], "gathering");
        w.pass_days(1);
        // The window is over although the clock has not looked yet.
        case.group.seat("cs1").post(&format!("{path}/supporters"), json!({})).await.refused(409, "ended");
        for _ in 0..2 {
            w.tick().await;
        }
        assert_eq!(crate::notices::kinds(case.group.seat("gov1")).await[0], "appeal_ended");
        let lapsed = case.appeal(&path).await;
        assert_eq!((&lapsed["state"], &lapsed["ended_at"]), (&json!("lapsed"), &json!(w.clock.now())));
        let all = w.entries(&case.floor.scene).await;
        let lapses: Vec<_> = all.iter().filter(|e| e["action"] == "appeal.lapsed").collect();
        assert_eq!((lapses.len(), &lapses[0]["actor"]["kind"]), (1, &json!("clock")));
    });
}

#[test]
fn supporters_come_and_go_until_there_are_enough() {
    world(async |w| {
        let house = house(&w).await;
        // Seventeen eligible need three.
        w.crowd(&house.0, &[("GOV", 4), ("PS", 4)]).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        assert_eq!(filed["supporters_needed"], 3);
        let path = format!("/appeals/{}", id(&filed));
        let (supporters, own) = (format!("{path}/supporters"), format!("{path}/supporters/own"));
        let cs1 = case.group.seat("cs1");
        cs1.delete(&own, 1).await.refused(422, "rule_refused");
        assert_eq!(cs1.post(&supporters, json!({})).await.expect(201)["supporters"], 2);
        case.group.seat("gov1").delete(&own, 1).await.refused(422, "rule_refused");
        let left = cs1.delete(&own, 1).await.expect(200);
        assert_eq!((&left["supporters"], &left["is_supported_by_you"]), (&json!(1), &json!(false)));
        assert_eq!(cs1.post(&supporters, json!({})).await.expect(201)["supporters"], 2);
        let open = case.group.seat("ps1").post(&supporters, json!({})).await.expect(201);
        assert_eq!(open["state"], "open");
        cs1.delete(&own, open["revision"].as_i64().unwrap()).await.refused(409, "ended");
    });
}

async fn leave(group: &crate::support::Group, seat: &str) {
    let members = group.chair().get(&format!("/groups/{}/members?limit=100", group.id)).await.expect(200);
    let name = format!("{seat}@wg.example");
    let member = members["items"].as_array().unwrap().iter().find(|m| m["name"] == name.as_str()).unwrap();
    let revision = member["revision"].as_i64().unwrap();
    group.seat(seat).delete(&format!("/members/{}", id(member)), revision).await.expect(200);
}

#[test]
fn who_leaves_the_group_counts_no_more_toward_the_supporters_that_are_needed() {
    world(async |w| {
        let house = house(&w).await;
        // Seventeen eligible need three.
        w.crowd(&house.0, &[("GOV", 4), ("PS", 4)]).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let path = format!("/appeals/{}", id(&filed));
        let supporters = format!("{path}/supporters");
        let cs1 = case.group.seat("cs1");
        assert_eq!(cs1.post(&supporters, json!({})).await.expect(201)["supporters"], 2);
        leave(case.group, "cs1").await;
        assert_eq!(case.appeal(&path).await["supporters"], 1);
        let two = case.group.seat("ps1").post(&supporters, json!({})).await.expect(201);
        assert_eq!((&two["state"], &two["supporters"]), (&json!("gathering"), &json!(2)));
        let three = case.group.seat("ps2").post(&supporters, json!({})).await.expect(201);
        assert_eq!((&three["state"], &three["supporters"]), (&json!("open"), &json!(3)));
        // Who supported it when it was lodged did so, whatever becomes of the membership.
        leave(case.group, "ps2").await;
        assert_eq!(case.appeal(&path).await["supporters"], 3);
    });
}

#[test]
fn two_who_support_at_once_are_counted_once_each_and_open_it_once() {
    world(async |w| {
        let house = house(&w).await;
        w.crowd(&house.0, &[("GOV", 4), ("PS", 4)]).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let supporters = format!("/appeals/{}/supporters", id(&filed));
        let by = |seat: &str| {
            let (client, path) = (case.group.seat(seat).clone(), supporters.clone());
            async move { client.post(&path, json!({})).await }
        };
        let (a, b, c, d) = tokio::join!(by("cs1"), by("cs1"), by("cs1"), by("cs1"));
        for reply in [a, b, c, d] {
            assert_eq!(reply.expect(201)["supporters"], 2);
        }
        let (a, b) = tokio::join!(by("ps1"), by("ps2"));
        for reply in [a, b] {
            assert_eq!(reply.expect(201)["state"], "open");
        }
        let recorded = case.recorded().await;
        assert_eq!(recorded.iter().filter(|action| *action == "appeal.opened").count(), 1);
        assert_eq!(recorded.iter().filter(|action| *action == "appeal.supported").count(), 3);
    });
}

#[test]
fn an_appeal_taken_back_before_any_answer_gives_its_ground_free() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        let withdraw =
            async |seat: &str| case.group.seat(seat).post(&format!("{path}/withdrawals"), json!({})).await;
        withdraw("cs1").await.refused(403, "forbidden");
        assert_eq!(withdraw("gov1").await.expect(201)["state"], "open");
        assert_eq!(withdraw("cs1").await.expect(201)["state"], "withdrawn");
        withdraw("cs1").await.refused(409, "ended");
        let path = case.open("notice").await;
        case.answer(&path, 0, "affirm").await.expect(201);
        for seat in ["gov1", "cs1"] {
            case.group.seat(seat).post(&format!("{path}/withdrawals"), json!({})).await.expect(201);
        }
        assert_eq!(case.appeal(&path).await["state"], "withdrawn");
        case.file("cs1", "notice").await.refused(422, "ground_taken");
        assert!(!case.unmet().await.contains(&"no_open_appeal".to_owned()));
    });
}

#[test]
fn an_appeal_that_others_support_goes_on_without_who_filed_it() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("ps1", "mandate").await.expect(201);
        let path = format!("/appeals/{}", id(&filed));
        let asks = async |seat: &str, what: &str| {
            case.group.seat(seat).post(&format!("{path}/{what}"), json!({})).await
        };
        case.file("gov1", "mandate").await.refused(422, "ground_taken");
        asks("gov1", "supporters").await.expect(201);
        asks("cs2", "supporters").await.expect(201);
        w.pass_days(14);
        let goes_on = asks("ps1", "withdrawals").await.expect(201);
        assert_eq!((&goes_on["state"], &goes_on["supporters"]), (&json!("open"), &json!(2)));
        assert_ne!(goes_on["appellant_id"], filed["appellant_id"]);
        w.tick().await;
        assert_eq!(crate::notices::kinds(case.group.seat("gov1")).await[0], "appeal_passed_on");
        for what in ["withdrawals", "escalations"] {
            asks("ps1", what).await.refused(403, "forbidden");
        }
        assert_eq!(asks("gov1", "escalations").await.expect(201)["rung"], "co_facilitator");
        assert_eq!(asks("gov1", "withdrawals").await.expect(201)["state"], "open");
        assert_eq!(asks("cs2", "withdrawals").await.expect(201)["state"], "withdrawn");
    });
}

#[test]
fn while_a_proposal_is_held_the_windows_of_its_appeals_stand_still() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let gathering = case.file("gov2", "mandate").await.expect(201);
        let gathering = format!("/appeals/{}", id(&gathering));
        let (open, affirmed) = (case.open("notice").await, case.open("wrong_facts").await);
        case.answer(&affirmed, 0, "affirm").await.expect(201);
        let start = w.clock.now();
        let moves = async |kind: &str| {
            crate::steps::ask(case.group.chair(), &case.floor.scene.proposal, kind, json!({}))
                .await
                .expect(201)
        };
        w.pass_days(2);
        moves("pause").await;
        w.pass_days(60);
        w.tick().await;
        assert_eq!(case.appeal(&gathering).await["state"], "gathering");
        assert_eq!(case.appeal(&open).await["is_overdue"], false);
        case.group
            .seat("cs1")
            .post(&format!("{gathering}/supporters"), json!({}))
            .await
            .refused(409, "not_in_this_step");
        moves("resume").await;
        w.tick().await;
        assert_eq!(case.appeal(&gathering).await["gathers_until"], json!(start.plus_days(74)));
        assert_eq!(case.appeal(&open).await["answer_due_at"], json!(start.plus_days(74)));
        assert_eq!(case.appeal(&affirmed).await["can_be_escalated_until"], json!(start.plus_days(67)));
    });
}
