//! Who may answer an appeal at which rung, and what an answer has to say.

use assent::domain::access::Role;
use serde_json::{Value, json};

use super::{Case, answering, house, id};
use crate::support::{objection, world};

#[test]
fn an_answer_says_what_its_outcome_needs_and_nothing_else() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        let answer =
            async |body: Value| case.group.facilitator().post(&format!("{path}/answers"), body).await;
        let pointer = |problem: Value| problem["errors"][0]["pointer"].as_str().unwrap().to_owned();
        for (outcome, needed) in [("reopen", "new_information"), ("change_level", "level")] {
            let mut without = answering(0, outcome);
            without.as_object_mut().unwrap().remove(needed);
            let refused = answer(without).await.refused(422, "missing_field");
            assert_eq!(pointer(refused), format!("/{needed}"));
            let mut beside = answering(0, "affirm");
            beside[needed] = answering(0, outcome)[needed].clone();
            let refused = answer(beside).await.refused(422, "invalid_field");
            assert_eq!(pointer(refused), format!("/{needed}"));
        }
        let mut early = answering(0, "affirm");
        early["answered_for"] = json!("Somebody");
        assert_eq!(pointer(answer(early).await.refused(422, "invalid_field")), "/answered_for");
        let mut no_level = answering(0, "change_level");
        no_level["level"] = json!("pending_objections");
        assert_eq!(pointer(answer(no_level).await.refused(422, "invalid_field")), "/level");
        answer(json!({"outcome": "affirm"})).await.refused(422, "missing_field");
        answer(json!({"outcome": "affirm", "reasons": " "})).await.refused(422, "invalid_field");
        assert_eq!(case.appeal(&path).await["answers"], json!([]));
    });
}

#[test]
fn the_first_rung_is_a_facilitator_who_does_not_support_the_appeal() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let path = format!("/appeals/{}", super::id(&filed));
        case.co_facilitator.post(&format!("{path}/supporters"), json!({})).await.expect(201);
        let answers = format!("{path}/answers");
        case.co_facilitator.post(&answers, answering(0, "affirm")).await.refused(422, "conflict_of_interest");
        case.group.chair().post(&answers, answering(0, "affirm")).await.refused(403, "forbidden");
        case.group.seat("cs1").post(&answers, answering(0, "affirm")).await.refused(403, "forbidden");
        // The one who designated may: it is the cheapest step.
        case.group.facilitator().post(&answers, answering(0, "affirm")).await.expect(201);
    });
}

#[test]
fn the_second_rung_is_a_facilitator_without_a_part_in_the_matter() {
    world(async |w| {
        let house = house(&w).await;
        let (_, author) = w.seat("wg", &house.0.id, "author", Role::Facilitator, "TC").await;
        let (_, objector) = w.seat("wg", &house.0.id, "objector", Role::Facilitator, "TC").await;
        let (_, answerer) = w.seat("wg", &house.0.id, "answerer", Role::Facilitator, "TC").await;
        let scene = w.proposal_in(&house.0, assent::domain::workflow::Step::Validity).await;
        let floor = w.floor_on(&house.0, scene).await;
        floor.publish(&author, "editorial", 1).await;
        objector.post(&floor.at("objections"), objection(2)).await.expect(201);
        w.pass_days(2);
        let case = Case::on(&w, &house, floor, 2).await;
        let path = case.open("notice").await;
        let answers = format!("{path}/answers");
        answerer.post(&answers, answering(0, "affirm")).await.expect(201);
        case.group.seat("gov1").post(&format!("{path}/escalations"), json!({})).await.expect(201);
        for (who, part) in [
            (&author, "wrote the text"),
            (&objector, "is behind an objection to it"),
            (&answerer, "answered it before"),
            (case.group.facilitator(), "made the designation"),
        ] {
            let refused =
                who.post(&answers, answering(1, "affirm")).await.refused(422, "conflict_of_interest");
            assert!(refused["detail"].as_str().unwrap().contains(part), "{part}: {refused}");
        }
        case.group.chair().post(&answers, answering(1, "affirm")).await.refused(403, "forbidden");
        case.co_facilitator.post(&answers, answering(1, "affirm")).await.expect(201);
    });
}

#[test]
fn who_has_a_conflict_neither_reopens_nor_changes_the_level_at_any_rung() {
    world(async |w| {
        let house = house(&w).await;
        let (_, author) = w.seat("wg", &house.0.id, "author", Role::Facilitator, "TC").await;
        let (_, objector) = w.seat("wg", &house.0.id, "objector", Role::Facilitator, "TC").await;
        let scene = w.proposal_in(&house.0, assent::domain::workflow::Step::Validity).await;
        let floor = w.floor_on(&house.0, scene).await;
        floor.publish(&author, "editorial", 1).await;
        for by in [&objector, house.0.chair()] {
            by.post(&floor.at("objections"), objection(2)).await.expect(201);
        }
        w.pass_days(2);
        let case = Case::on(&w, &house, floor, 2).await;
        let path = case.open("notice").await;
        for outcome in ["reopen", "change_level"] {
            for (who, part) in [(&author, "wrote the text"), (&objector, "has an open objection to it")] {
                let refused =
                    case.answer_by(who, &path, 0, outcome).await.refused(422, "conflict_of_interest");
                assert!(refused["detail"].as_str().unwrap().contains(part), "{part}: {refused}");
            }
        }
        case.up_to(&path, 2).await;
        for outcome in ["reopen", "change_level"] {
            case.answer(&path, 2, outcome).await.refused(422, "conflict_of_interest");
        }
        let all = w.anonymous().get(&case.floor.at("designations")).await.expect(200);
        assert_eq!(id(all["items"].as_array().unwrap().last().unwrap()), case.designation);
        case.answer(&path, 2, "affirm").await.expect(201);
    });
}

#[test]
fn who_made_the_designation_that_stands_since_has_a_part_in_the_matter() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let gathering = case.file("gov2", "mandate").await.expect(201);
        let other = case.open("notice").await;
        let path = case.open("wrong_facts").await;
        case.answer_by(case.co_facilitator, &path, 0, "change_level").await.expect(201);
        case.up_to(&other, 1).await;
        let refused = case.answer(&other, 1, "affirm").await.refused(422, "conflict_of_interest");
        assert!(refused["detail"].as_str().unwrap().contains("made the designation"), "{refused}");
        let supporters = format!("/appeals/{}/supporters", id(&gathering));
        case.co_facilitator.post(&supporters, json!({})).await.refused(422, "conflict_of_interest");
    });
}

#[test]
fn at_the_last_rung_the_chair_records_what_the_parent_body_answered() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        case.up_to(&path, 2).await;
        let answers = format!("{path}/answers");
        case.co_facilitator.post(&answers, answering(2, "affirm")).await.refused(403, "forbidden");
        let mut nameless = answering(2, "affirm");
        nameless.as_object_mut().unwrap().remove("answered_for");
        case.group.chair().post(&answers, nameless).await.refused(422, "missing_field");
        let group = format!("/groups/{}", case.group.id);
        let set = async |parent: Value| {
            let revision = case.group.chair().get(&group).await.expect(200)["revision"].as_i64().unwrap();
            case.group.chair().patch(&group, revision, json!({"parent_body": parent})).await.expect(200)
        };
        set(json!(null)).await;
        let refused = case.group.chair().post(&answers, answering(2, "affirm")).await;
        assert_eq!(refused.refused(422, "rule_refused")["missing"], "parent_body");
        set(json!("Advisory Group")).await;
        case.group.chair().post(&answers, answering(2, "affirm")).await.expect(201);
    });
}

#[test]
fn a_chair_who_supports_an_appeal_does_not_record_its_answer() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let filed = case.file("gov1", "notice").await.expect(201);
        let path = format!("/appeals/{}", super::id(&filed));
        case.group.chair().post(&format!("{path}/supporters"), json!({})).await.expect(201);
        case.up_to(&path, 2).await;
        case.answer(&path, 2, "affirm").await.refused(422, "conflict_of_interest");
    });
}
