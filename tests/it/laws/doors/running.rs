//! How a group is run: open calls for roles, concerns about time and resources, deadlines, what proposals take.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::scene::Scene;

pub fn cases() -> Vec<Case> {
    let mut cases = of_concerns();
    cases.extend(of_deadlines());
    cases.extend(of_resources());
    // Last: days pass.
    cases.extend(of_role_calls());
    cases
}

fn call(role: &str) -> Value {
    json!({"role": role, "text": "Two hours a week.", "closes_at": "$day7"})
}

fn of_role_calls() -> Vec<Case> {
    vec![
        Case::of("open_role_call", "group").body(call("secretariat")).once(),
        Case::of("list_role_calls", "group"),
        Case::of("get_role_call", "role call"),
        Case::of("extend_role_call", "role call").body(json!({"closes_at": "$day9"})).once(),
        // Nobody volunteers for the role that they have.
        Case::of("volunteer", "role call")
            .but(&["facilitator"], 422, "rule_refused")
            .body(json!({"statement": "I can."})),
        Case::of("list_volunteers", "role call"),
        // An offer is taken back by who made it.
        Case::of("withdraw_offer", "offer").author_only(),
        Case::of("withdraw_offer", "offer").own().author_only().once_by("gov1"),
        Case::of("close_role_call", "role call").body(json!({"reason": "Nobody has the time."})).once(),
        // Last: days pass.
        Case::of("appoint_volunteer", "role call to fill")
            .body(json!({"volunteer_id": "$offer"}))
            .after(8)
            .once(),
    ]
}

fn of_concerns() -> Vec<Case> {
    let concern = json!({"about": "time", "text": "Too little."});
    let settled = json!({"state": "settled", "text": "The meeting was put off."});
    vec![
        Case::of("raise_concern", "proposal in pilot").body(concern),
        Case::of("list_concerns", "proposal in pilot"),
        Case::of("list_group_concerns", "group"),
        Case::of("get_concern", "concern"),
        Case::of("review_concern", "concern").body(settled.clone()),
        Case::of("review_concern", "concern to look after").own().body(settled),
        Case::of("list_concern_reviews", "concern"),
    ]
}

fn of_deadlines() -> Vec<Case> {
    let days = json!({"engagement": 60});
    vec![
        Case::of("create_deadline_template", "group")
            .body(json!({"name": "Meeting $n", "days_before": days})),
        Case::of("list_deadline_templates", "group"),
        Case::of("get_deadline_template", "deadline template"),
        Case::of("follow_deadline_template", "proposal in pilot")
            .body(json!({"deadline_template_id": "$deadline template", "event_on": "2018-11-12"})),
        Case::of("archive_deadline_template", "deadline template").once(),
    ]
}

fn of_resources() -> Vec<Case> {
    vec![
        Case::of("record_resource", "proposal in pilot").body(hours()),
        Case::of("list_resources", "proposal in pilot"),
        Case::of("get_resource_totals", "proposal in pilot"),
        Case::of("get_group_resource_totals", "group"),
        Case::of("list_group_resources", "group"),
        Case::of("withdraw_resource", "resource").once(),
    ]
}

fn hours() -> Value {
    json!({"kind": "hours", "stage": "planned", "amount": "12.5", "purpose": "Facilitation."})
}

async fn deadlines_and_resources(scene: &mut Scene<'_>) {
    let resources = format!("/proposals/{}/resources", scene.id("proposal in pilot"));
    scene.made("resource", Phase::Pilot, "facilitator", &resources, hours()).await;
    let template = json!({"name": "Annual meeting", "days_before": {"engagement": 60}});
    let templates = format!("/groups/{}/deadline-templates", scene.group.id);
    let made = scene.group.facilitator().post(&templates, template).await.expect(201);
    scene.put("deadline template", made["id"].clone(), None);
}

async fn concerns(scene: &mut Scene<'_>) {
    let path = format!("/proposals/{}/concerns", scene.proposal_in(Step::Pilot).await);
    let new = json!({"about": "time", "text": "Too little."});
    scene.made("concern", Phase::Pilot, "ps1", &path, new.clone()).await;
    let members = format!("/groups/{}/members?limit=100", scene.group.id);
    let members = scene.group.chair().get(&members).await.expect(200);
    for (name, seat) in [("concern to look after", "ps1"), ("concern to look after@gov1", "gov1")] {
        let made = scene.made(name, Phase::Pilot, "ps1", &path, new.clone()).await;
        let named = |m: &&Value| m["name"].as_str().unwrap().starts_with(&format!("{seat}@"));
        let owner = &members["items"].as_array().unwrap().iter().find(named).unwrap()["id"];
        let day = scene.w.clock.now().plus_days(14).to_string();
        let found = json!({"state": "valid_ongoing", "text": "Valid.", "owner_id": owner, "next_review_on": day[..10]});
        let reviews = format!("/concerns/{}/reviews", made["id"].as_str().unwrap());
        scene.group.facilitator().post(&reviews, found).await.expect(201);
    }
}

async fn furnish(scene: &mut Scene<'_>) {
    concerns(scene).await;
    deadlines_and_resources(scene).await;
    let calls = format!("/groups/{}/role-calls", scene.group.id);
    let closes_at = scene.w.clock.now().plus_days(7);
    for (name, role) in [("role call", "facilitator"), ("role call to fill", "chair")] {
        let call = json!({"role": role, "text": "Two hours a week.", "closes_at": closes_at});
        let made = scene.group.chair().post(&calls, call).await.expect(201);
        scene.put(name, made["id"].clone(), None);
    }
    let offers = format!("/role-calls/{}/volunteers", scene.id("role call to fill"));
    for (name, seat) in [("offer", "ps2"), ("offer@gov1", "gov1")] {
        let made = scene.group.seat(seat).post(&offers, json!({})).await.expect(201);
        scene.put(name, made["id"].clone(), None);
    }
}

#[test]
fn how_a_group_is_run_is_open_to_whom_it_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn how_a_group_is_run_is_open_to_whom_it_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
