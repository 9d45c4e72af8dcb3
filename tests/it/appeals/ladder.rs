//! The ladder, walked to each outcome at each rung; and the time between its rungs.

use serde_json::json;

use super::{Case, answering, house};
use crate::support::world;

const RUNGS: [&str; 3] = ["facilitator", "co_facilitator", "parent_chair"];

#[test]
fn each_rung_can_attach_the_statement_and_that_ends_the_appeal() {
    world(async |w| {
        let house = house(&w).await;
        for (rung, code) in RUNGS.iter().enumerate() {
            let case = Case::new(&w, &house).await;
            let path = case.open("objection_ignored").await;
            case.up_to(&path, rung).await;
            let closed = case.answer(&path, rung, "attach_statement").await.expect(201);
            assert_eq!(
                (&closed["state"], &closed["outcome"]),
                (&json!("closed"), &json!("attach_statement"))
            );
            assert_eq!((&closed["rung"], &closed["ended_at"]), (&json!(code), &json!(w.clock.now())));
            let answers = closed["answers"].as_array().unwrap();
            let outcomes: Vec<_> = answers.iter().map(|a| a["outcome"].as_str().unwrap()).collect();
            assert_eq!(outcomes, [vec!["affirm"; rung], vec!["attach_statement"]].concat());
            case.answer(&path, rung, "affirm").await.refused(409, "ended");
            assert!(!case.unmet().await.contains(&"no_open_appeal".to_owned()));
        }
    });
}

#[test]
fn each_rung_can_reopen_the_position_and_then_only_a_new_call_follows() {
    world(async |w| {
        let house = house(&w).await;
        for (rung, code) in RUNGS.iter().enumerate() {
            let case = Case::new(&w, &house).await;
            let other = case.open("notice").await;
            let gathering = case.file("gov2", "mandate").await.expect(201);
            let path = case.open("wrong_facts").await;
            case.up_to(&path, rung).await;
            let closed = case.answer(&path, rung, "reopen").await.expect(201);
            assert_eq!((&closed["state"], &closed["outcome"]), (&json!("closed"), &json!("reopen")));
            let last = &closed["answers"][rung];
            assert_eq!(
                (&last["rung"], &last["new_information"]),
                (&json!(code), &json!("The figures of 2018 are out."))
            );
            let designation = format!("/designations/{}", case.designation);
            assert_eq!(w.anonymous().get(&designation).await.expect(200)["state"], "reopened");
            let position = format!("/positions/{}", case.floor.position);
            assert_eq!(w.anonymous().get(&position).await.expect(200)["state"], "open");
            for overtaken in [other, format!("/appeals/{}", super::id(&gathering))] {
                assert_eq!(case.appeal(&overtaken).await["state"], "overtaken");
            }
            case.file("gov1", "conflict_of_interest").await.refused(409, "ended");
            let again = json!({"level": "full_consensus", "rationale": "Once more."});
            let refused = case.group.facilitator().post(&case.floor.at("designations"), again).await;
            refused.refused(422, "rule_refused");
            let anew = json!({"new_information": "The figures of 2018 are out."});
            case.floor.call(&w, case.group, anew).await;
        }
    });
}

#[test]
fn each_rung_can_change_the_level_and_the_other_appeals_go_on_about_the_new_one() {
    world(async |w| {
        let house = house(&w).await;
        for rung in 0..RUNGS.len() {
            let case = Case::new(&w, &house).await;
            let other = case.open("notice").await;
            let path = case.open("wrong_facts").await;
            case.up_to(&path, rung).await;
            let mut same = answering(rung, "change_level");
            same["level"] = json!("full_consensus");
            let answers = format!("{path}/answers");
            case.of_rung(rung).post(&answers, same).await.refused(422, "invalid_field");
            let closed = case.answer(&path, rung, "change_level").await.expect(201);
            assert_eq!((&closed["state"], &closed["outcome"]), (&json!("closed"), &json!("change_level")));
            let all = w.anonymous().get(&case.floor.at("designations")).await.expect(200);
            let stands = all["items"].as_array().unwrap().last().unwrap().clone();
            assert_eq!((&stands["state"], &stands["level"]), (&json!("final"), &json!("consensus")));
            assert_eq!(stands["follows_id"], json!(case.designation));
            assert_eq!(case.appeal(&other).await["state"], "open");
            let reopened = case.answer(&other, 0, "reopen").await.expect(201);
            assert_eq!(reopened["outcome"], "reopen");
            let path = format!("/designations/{}", super::id(&stands));
            assert_eq!(w.anonymous().get(&path).await.expect(200)["state"], "reopened");
        }
    });
}

#[test]
fn outside_the_fifth_step_an_appeal_is_answered_and_nothing_is_reopened() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        w.put_into(&case.floor.scene, "impact");
        for outcome in ["reopen", "change_level"] {
            case.answer(&path, 0, outcome).await.refused(409, "not_in_this_step");
        }
        case.answer(&path, 0, "attach_statement").await.expect(201);
    });
}

#[test]
fn affirmed_at_every_rung_an_appeal_is_closed_by_the_last_one() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        case.up_to(&path, 2).await;
        let closed = case.answer(&path, 2, "affirm").await.expect(201);
        assert_eq!((&closed["state"], &closed["outcome"]), (&json!("closed"), &json!("affirm")));
        assert_eq!(closed["answers"][2]["answered_for"], "The chair of the Advisory Group");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["answers"][2]["answered_for"], json!(null));
        let escalation = case.group.seat("gov1").post(&format!("{path}/escalations"), json!({})).await;
        escalation.refused(409, "ended");
        let expected = [
            "appeal.filed",
            "appeal.supported",
            "appeal.opened",
            "appeal.answered",
            "appeal.escalated",
            "appeal.answered",
            "appeal.escalated",
            "appeal.answered",
        ];
        assert_eq!(case.recorded().await, expected);
    });
}

#[test]
fn an_answer_that_affirms_stands_after_seven_days_and_the_record_says_so() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        let affirmed = case.answer(&path, 0, "affirm").await.expect(201);
        assert_eq!(affirmed["can_be_escalated_until"], json!(w.clock.now().plus_days(7)));
        assert!(case.unmet().await.contains(&"no_open_appeal".to_owned()));
        case.answer(&path, 0, "affirm").await.refused(409, "ended");
        w.pass_days(7);
        let escalate =
            async |seat: &str| case.group.seat(seat).post(&format!("{path}/escalations"), json!({})).await;
        escalate("cs1").await.refused(403, "forbidden");
        escalate("gov1").await.refused(409, "ended");
        for _ in 0..2 {
            w.tick().await;
        }
        let closed = case.appeal(&path).await;
        assert_eq!((&closed["state"], &closed["outcome"]), (&json!("closed"), &json!("affirm")));
        assert_eq!(case.recorded().await[3..], ["appeal.answered", "appeal.closed"]);
    });
}

#[test]
fn a_rung_that_does_not_answer_in_time_can_be_passed_over() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        let escalate = async || case.group.seat("gov1").post(&format!("{path}/escalations"), json!({})).await;
        w.pass_days(13);
        let early = escalate().await.refused(422, "rule_refused");
        assert_eq!(early["answer_due_at"], json!(w.clock.now().plus_days(1)));
        w.pass_days(1);
        w.tick().await;
        assert_eq!(case.appeal(&path).await["is_overdue"], true);
        let second = escalate().await.expect(201);
        assert_eq!((&second["rung"], &second["is_overdue"]), (&json!("co_facilitator"), &json!(false)));
        assert_eq!(second["answer_due_at"], json!(w.clock.now().plus_days(14)));
        case.answer(&path, 1, "attach_statement").await.expect(201);
    });
}

#[test]
fn while_an_appeal_gathers_nobody_answers_it_or_takes_it_further() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let path = format!("/appeals/{}", super::id(&filed));
        case.answer(&path, 0, "affirm").await.refused(422, "rule_refused");
        let escalations = format!("{path}/escalations");
        case.group.seat("gov1").post(&escalations, json!({})).await.refused(422, "rule_refused");
        let late = answering(0, "affirm");
        w.pass_days(14);
        w.tick().await;
        case.group.facilitator().post(&format!("{path}/answers"), late).await.refused(409, "ended");
    });
}
