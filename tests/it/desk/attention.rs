//! Everything that waits is told with the action that settles it, and is gone once that is done.

use assent::domain::attention::{AttentionKind, for_guard};
use assent::domain::codes::Coded;
use assent::domain::workflow::{Guard, Step};
use assent::http::api;
use serde_json::{Value, json};

use super::{first, kinds, plan_for, settle, waiting};
use crate::support::{Group, World, objection, world};

/// Nothing of the kind is told any more of what this item was about.
async fn is_gone(group: &Group, item: &Value, more: &str) {
    let asked = format!("kind={}{more}", item["kind"].as_str().unwrap());
    let left = waiting(group.facilitator(), group, &asked).await;
    let same = |other: &&Value| {
        ["subject_id", "guard", "stakeholder_group"].iter().all(|field| other[*field] == item[*field])
    };
    assert!(!left.iter().any(|other| same(&other)), "{item}");
}

#[test]
fn every_action_is_an_operation_of_the_api() {
    let operations = api::operations();
    let remedies = AttentionKind::ALL.iter().map(|kind| kind.remedy());
    for remedy in remedies.chain(Guard::ALL.iter().map(|guard| for_guard(*guard))) {
        let found = operations.iter().find(|o| o.id == remedy.operation);
        let found = found.unwrap_or_else(|| panic!("no {}", remedy.operation));
        assert_eq!((found.method.as_str(), found.path), (remedy.method, remedy.path));
        if remedy.method != "GET" {
            assert_eq!(found.policy.action(), Some(remedy.action), "{}", remedy.operation);
        }
    }
}

#[test]
fn an_objection_waits_for_an_answer_and_then_for_a_finding() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let id = floor.objects(group.stakeholder(), 1).await;
        let lead = group.facilitator();
        let item = first(lead, &group, "kind=objection_unanswered").await;
        assert_eq!((&item["subject_id"], &item["overdue"]), (&json!(id), &json!(false)));
        assert_eq!(item["due"], json!(w.clock.now().plus_days(14)));
        w.pass_days(15);
        let item = first(lead, &group, "kind=objection_unanswered").await;
        assert_eq!(item["overdue"], true);
        assert_eq!(item["sentence"], "An objection has waited 15 days for an answer in substance.");
        settle(lead, &item, json!({"body": "The figures are of 2017.", "substantive": true})).await;
        is_gone(&group, &item, "").await;
        w.pass_days(14);
        let item = first(lead, &group, "kind=objection_without_finding").await;
        assert_eq!(item["overdue"], true);
        let found = json!({"outcome": "not_on_merits", "text": "Words.", "reason_code": "editorial"});
        settle(lead, &item, found).await;
        is_gone(&group, &item, "").await;
    });
}

#[test]
fn comments_wait_to_be_answered_and_reports_to_be_decided_on() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let (lead, member) = (group.facilitator(), group.stakeholder());
        let at = |what: &str| format!("/proposals/{}/{what}", scene.proposal);
        let round = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult",
            "closes_at": w.clock.now().plus_days(14),
        });
        let round = lead.post(&at("rounds"), round).await.expect(201);
        let mut said = json!({
            "subject": {"kind": "proposal", "id": scene.proposal}, "kind": "concern", "body": "Why?",
        });
        let beside = member.post(&at("comments"), said.clone()).await.expect(201);
        said["round_id"] = round["id"].clone();
        let within = member.post(&at("comments"), said).await.expect(201);
        let answer = json!({"disposition": "declined", "reason": "So it is."});
        for (kind, comment) in [("comment_unanswered", beside), ("round_comment_unanswered", within)] {
            let item = first(lead, &group, &format!("kind={kind}")).await;
            assert_eq!(item["subject_id"], comment["id"]);
            settle(lead, &item, answer.clone()).await;
            is_gone(&group, &item, "").await;
            let reports = format!("/comments/{}/reports", comment["id"].as_str().unwrap());
            group.seat("ps1").post(&reports, json!({"reason": "It is rude."})).await.expect(201);
        }
        let item = first(lead, &group, "kind=comment_reported").await;
        settle(lead, &item, json!({"decision": "kept", "reason": "It is not."})).await;
        is_gone(&group, &item, "").await;
        assert_eq!(waiting(lead, &group, "kind=comment_reported").await.len(), 1);
        let item = first(lead, &group, "kind=round_ending&days=20").await;
        assert!(waiting(lead, &group, "kind=round_ending").await.is_empty());
        settle(lead, &item, json!({"closes_at": w.clock.now().plus_days(30)})).await;
        is_gone(&group, &item, "&days=20").await;
    });
}

#[test]
fn an_appeal_against_hiding_a_comment_waits_for_who_did_not_hide_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let (lead, author) = (group.facilitator(), group.stakeholder());
        let said =
            json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": "So."});
        let path = format!("/proposals/{}/comments", scene.proposal);
        let comment = author.post(&path, said).await.expect(201);
        let at = |what: &str| format!("/comments/{}/{what}", comment["id"].as_str().unwrap());
        let hidden = json!({"decision": "hidden", "reason": "It says where somebody lives."});
        lead.put(&at("moderation"), 1, hidden).await.expect(200);
        assert!(waiting(lead, &group, "kind=hiding_appealed").await.is_empty());
        author.post(&at("appeals"), json!({"reason": "It is a public office."})).await.expect(201);
        // Windows stand still in a pause; who was wronged does not wait for its end.
        crate::steps::ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        let item = first(group.chair(), &group, "kind=hiding_appealed").await;
        assert_eq!((&item["subject_id"], &item["due"]), (&comment["id"], &Value::Null));
        assert_eq!(item["proposal_title"], "A proposal");
        settle(group.chair(), &item, json!({"outcome": "upheld", "reason": "It is a home."})).await;
        is_gone(&group, &item, "").await;
    });
}

#[test]
fn a_call_waits_for_time_for_its_end_and_to_be_designated() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let lead = group.facilitator();
        let call = floor.call(&w, &group, json!({"output_type": "takeaway"})).await;
        let path = format!("/calls/{}/time-requests", call["id"].as_str().unwrap());
        group.stakeholder().post(&path, json!({"reason": "We meet on Thursday."})).await.expect(201);
        let item = first(lead, &group, "kind=time_requested").await;
        assert_eq!(item["due"], json!(w.clock.now().plus_days(3)));
        settle(lead, &item, json!({"answer": "declined", "reason": "No."})).await;
        is_gone(&group, &item, "").await;
        for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        let item = first(lead, &group, "kind=call_ending&days=30").await;
        assert_eq!(settle(lead, &item, json!({})).await["id"], call["id"]);
        assert!(waiting(lead, &group, "kind=call_not_designated").await.is_empty());
        w.pass_days(30);
        is_gone(&group, &item, "&days=90").await;
        // Whether or not the clock has come by.
        let before = first(lead, &group, "kind=call_not_designated").await;
        w.tick().await;
        let item = first(lead, &group, "kind=call_not_designated").await;
        assert_eq!((&item, &item["overdue"]), (&before, &json!(true)));
        settle(lead, &item, json!({"level": "full_consensus", "rationale": "All support it."})).await;
        is_gone(&group, &item, "").await;
        let item = first(lead, &group, "kind=review_ending").await;
        settle(lead, &item, json!({})).await;
        assert!(waiting(lead, &group, "kind=evaluation_not_final").await.is_empty());
        w.pass_days(7);
        is_gone(&group, &item, "&days=90").await;
        let item = first(lead, &group, "kind=evaluation_not_final").await;
        settle(lead, &item, json!({})).await;
        is_gone(&group, &item, "").await;
    });
}

#[test]
fn stances_on_an_earlier_text_are_to_be_asked_for_again() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.takes(group.stakeholder(), 1, "support").await;
        assert!(waiting(group.facilitator(), &group, "kind=stances_stale").await.is_empty());
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let item = first(group.facilitator(), &group, "kind=stances_stale").await;
        assert_eq!((&item["subject_id"], &item["members"]), (&json!(floor.position), &json!(1)));
        settle(group.facilitator(), &item, json!({})).await;
        floor.takes(group.stakeholder(), 2, "accept").await;
        is_gone(&group, &item, "").await;
    });
}

#[test]
fn groups_that_were_not_heard_are_named_until_a_plan_is_to_reach_them() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let lead = group.facilitator();
        let asked = "kind=group_not_heard";
        assert_eq!(waiting(lead, &group, asked).await.len(), 4);
        floor.takes(group.stakeholder(), 1, "support").await;
        let silent: Vec<Value> =
            waiting(lead, &group, asked).await.iter().map(|i| i["stakeholder_group"].clone()).collect();
        assert_eq!(silent.len(), 3);
        assert!(!silent.contains(&json!("GOV")));
        let item = first(lead, &group, asked).await;
        // Two members each: how many is not told.
        assert_eq!(item["members"], Value::Null);
        let plan = plan_for(item["stakeholder_group"].as_str().unwrap());
        settle(group.seat("secretariat"), &item, plan).await;
        is_gone(&group, &item, "").await;
        assert_eq!(waiting(lead, &group, asked).await.len(), 2);
    });
}

#[test]
fn the_next_step_tells_what_is_missing_and_when_it_is_ready() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let lead = group.facilitator();
        let due = json!({"due_at": w.clock.now().plus_days(3), "due_action": "alert"});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        let item = first(lead, &group, "kind=guard_unmet").await;
        assert_eq!(item["guard"], "version_published");
        assert_eq!(item["due"], json!(w.clock.now().plus_days(3)));
        assert!(waiting(lead, &group, "kind=step_ready").await.is_empty());
        let made =
            settle(group.seat("tc1"), &item, json!({"topic_id": scene.topic, "title": "A text"})).await;
        let versions = format!("/positions/{}/versions", made["id"].as_str().unwrap());
        let text = json!({"kind": "substantive", "text": "So.", "based_on": 0});
        group.seat("tc1").post(&versions, text).await.expect(201);
        is_gone(&group, &item, "").await;
        let ready = first(lead, &group, "kind=step_ready").await;
        let near = first(lead, &group, "kind=step_due").await;
        assert!(waiting(lead, &group, "kind=step_due&days=2").await.is_empty());
        let (from, revision) = crate::steps::standing(lead, &scene.proposal).await;
        settle(lead, &ready, json!({"kind": "advance", "from": from, "revision": revision})).await;
        is_gone(&group, &ready, "").await;
        is_gone(&group, &near, "").await;
        // What is held waits for nothing but to go on.
        crate::steps::ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(2);
        let held = waiting(lead, &group, "").await;
        assert_eq!(kinds(&held), ["proposal_paused"]);
        assert_eq!((&held[0]["subject_id"], &held[0]["due"]), (&json!(scene.proposal), &Value::Null));
        assert_eq!(
            held[0]["sentence"],
            "The proposal has been held for 2 days; its windows stand still until it goes on."
        );
        let (from, revision) = crate::steps::standing(lead, &scene.proposal).await;
        settle(lead, &held[0], json!({"kind": "resume", "from": from, "revision": revision})).await;
        is_gone(&group, &held[0], "").await;
    });
}

#[test]
fn roles_members_and_reviews_wait_for_whose_they_are() {
    world(async |w| {
        let group = w.group("wg").await;
        let (chair, secretariat) = (group.chair(), group.seat("secretariat"));
        let looked_for =
            json!({"role": "secretariat", "text": "A second one.", "closes_at": w.clock.now().plus_days(9)});
        let call = chair.post(&format!("/groups/{}/role-calls", group.id), looked_for).await.expect(201);
        let offers = format!("/role-calls/{}/volunteers", call["id"].as_str().unwrap());
        let offer = group.seat("observer").post(&offers, json!({})).await.expect(201);
        assert!(waiting(secretariat, &group, "kind=role_call_open").await.is_empty());
        let item = first(chair, &group, "kind=role_call_open").await;
        assert_eq!(item["sentence"], "Somebody is looked for as secretariat.");
        w.pass_days(9);
        let chosen = json!({"volunteer_id": offer["id"], "reason": "Has the time."});
        settle(chair, &item, chosen).await;
        is_gone(&group, &item, "").await;
        let asks = json!({"stakeholder_group": "PS", "statement": "I build networks."});
        w.outsider().await.post(&format!("/groups/{}/members", group.id), asks).await.expect(201);
        let item = first(secretariat, &group, "kind=member_requested").await;
        settle(secretariat, &item, json!({"state": "active"})).await;
        is_gone(&group, &item, "").await;

        let scene = w.proposal_in(&group, Step::Validity).await;
        let found = w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        w.put_into(&found.scene, "impact");
        let draft = json!({"position_id": found.position, "kind": "takeaway", "title": "T", "summary": "S"});
        let drafts = format!("/proposals/{}/outputs", found.scene.proposal);
        let output = secretariat.post(&drafts, draft).await.expect(201);
        let output = format!("/outputs/{}", output["id"].as_str().unwrap());
        secretariat
            .post(&format!("{output}/publications"), json!({"distribution": "All."}))
            .await
            .expect(201);
        let when = json!({"scheduled_for": w.clock.now().plus_days(10)});
        secretariat.post(&format!("{output}/reviews"), when).await.expect(201);
        assert!(waiting(secretariat, &group, "kind=review_due").await.is_empty());
        w.pass_days(11);
        let item = first(secretariat, &group, "kind=review_due").await;
        assert_eq!(item["overdue"], true);
        settle(secretariat, &item, json!({"findings": "It was cited."})).await;
        is_gone(&group, &item, "").await;
    });
}

#[test]
fn a_designation_can_be_challenged_and_then_no_longer() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let found = w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        let designation = group.chair().get(&found.at("designations")).await.expect(200)["items"][0].clone();
        let asked = json!({
            "decision": "The level.", "grounds": "Two networks were not asked.", "remedy": "Ask them.",
        });
        let path = format!("/designations/{}/reconsiderations", designation["id"].as_str().unwrap());
        group.stakeholder().post(&path, asked).await.expect(201);
        let item = first(group.facilitator(), &group, "kind=reconsideration_asked").await;
        settle(group.facilitator(), &item, json!({"answer": "declined", "reasons": "They were."})).await;
        is_gone(&group, &item, "").await;
        let path = format!("/designations/{}/appeals", designation["id"].as_str().unwrap());
        let appeal = json!({"ground": "notice", "text": "We were not told.", "remedy": "Tell us."});
        let appeal = group.stakeholder().post(&path, appeal).await.expect(201);
        assert!(waiting(group.facilitator(), &group, "kind=appeal_open").await.is_empty());
        let support = format!("/appeals/{}/supporters", appeal["id"].as_str().unwrap());
        group.seat("ps1").post(&support, json!({})).await.expect(201);
        let item = first(group.facilitator(), &group, "kind=appeal_open").await;
        assert_eq!(item["due"], json!(w.clock.now().plus_days(14)));
        settle(group.facilitator(), &item, json!({"outcome": "affirm", "reasons": "You were told."})).await;
        is_gone(&group, &item, "").await;
        let item = first(group.facilitator(), &group, "kind=challenge_ending&days=14").await;
        assert_eq!(settle(group.facilitator(), &item, json!({})).await["id"], item["subject_id"]);
        w.pass_days(14);
        is_gone(&group, &item, "&days=90").await;
    });
}

#[test]
fn the_secretariat_is_told_what_is_its_to_do_and_nobody_else_anything() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.objects(group.stakeholder(), 1).await;
        let all = waiting(group.chair(), &group, "").await;
        assert!(kinds(&all).contains(&"objection_unanswered") && kinds(&all).contains(&"guard_unmet"));
        let its = waiting(group.seat("secretariat"), &group, "").await;
        assert!(!its.is_empty());
        assert!(kinds(&its).iter().all(|kind| *kind == "group_not_heard"), "{its:?}");
        let path = format!("/groups/{}/attention", group.id);
        group.stakeholder().get(&path).await.refused(403, "forbidden");
        group.seat("observer").get(&path).await.refused(403, "forbidden");
        w.anonymous().get(&path).await.refused(401, "unauthenticated");
        group.chair().get(&format!("{path}?days=0")).await.refused(422, "invalid_field");
        group.chair().get(&format!("{path}?kind=gossip")).await.refused(422, "invalid_field");
    });
}

#[test]
fn many_of_a_kind_are_counted_and_the_first_of_them_told() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, other) =
            (w.floor(&group, Step::Validity).await, w.floor(&group, Step::Deliberation).await);
        for n in 0..25 {
            let new = json!({
                "subject": {"kind": "proposal", "id": floor.scene.proposal}, "kind": "note", "body": format!("{n}"),
            });
            let path = format!("/proposals/{}/comments", floor.scene.proposal);
            group.stakeholder().post(&path, new).await.expect(201);
        }
        let path = format!("/groups/{}/attention", group.id);
        let all = group.chair().get(&path).await.expect(200);
        let counted = all["counts"].as_array().unwrap();
        let comments = counted.iter().find(|c| c["kind"] == "comment_unanswered").unwrap();
        assert_eq!(comments, &json!({"kind": "comment_unanswered", "total": 25, "more": 5}));
        let items = all["items"].as_array().unwrap();
        let due: Vec<_> = items.iter().map(|i| i["due"].as_str()).collect();
        assert!(due.windows(2).all(|pair| pair[0].is_some() || pair[1].is_none()), "{due:?}");
        let of_other = waiting(group.chair(), &group, &format!("proposal_id={}", other.scene.proposal)).await;
        assert!(of_other.iter().all(|i| i["proposal_id"] == json!(other.scene.proposal)), "{of_other:?}");
        assert!(!of_other.is_empty() && !kinds(&of_other).contains(&"comment_unanswered"));
    });
}

#[test]
fn a_hidden_call_gives_nothing_of_its_stances_away() {
    world(async |w| {
        let mut told = Vec::new();
        for (n, stance) in ["support", "stand_aside"].into_iter().enumerate() {
            let group = w.group(&format!("wg{n}")).await;
            let floor = w.floor(&group, Step::Validity).await;
            floor.call(&w, &group, json!({"results": "after_close"})).await;
            for seat in ["gov1", "ps1", "cs1"] {
                floor.takes(group.seat(seat), 1, stance).await;
            }
            let items = waiting(group.facilitator(), &group, "days=90").await;
            let said = |i: &Value| (i["kind"].clone(), i["sentence"].clone(), i["stakeholder_group"].clone());
            told.push(items.iter().map(said).collect::<Vec<_>>());
        }
        assert_eq!(told[0], told[1]);
        assert!(told[0].iter().any(|(kind, _, group)| kind == "group_not_heard" && group == "TC"));
    });
}
