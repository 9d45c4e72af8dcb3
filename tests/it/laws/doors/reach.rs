//! Engagement plans, and packages for focal points.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::scene::Scene;
use crate::packages::focal_point;

const MEMBERS: &[&str] = &["chair", "facilitator", "secretariat", "gov1", "observer"];

pub fn cases() -> Vec<Case> {
    let mut cases = of_engagements();
    cases.extend(of_packages());
    cases
}

fn engagement() -> Value {
    json!({
        "audience": {"kind": "community", "name": "Youth"}, "purpose": "To hear them.", "promise": "consult",
        "channels": ["mail"], "begins_on": "2018-06-20", "ends_on": "2018-07-11",
    })
}

fn of_engagements() -> Vec<Case> {
    vec![
        Case::of("plan_engagement", "proposal in engagement").body(engagement()),
        Case::of("list_engagements", "proposal in engagement"),
        Case::of("get_engagement", "engagement"),
        Case::of("change_engagement", "engagement").body(json!({"promise": "involve"})),
        Case::of("get_reach", "proposal in engagement"),
        Case::of("get_round_reach", "round to reach with"),
        Case::of("close_engagement", "engagement to close").body(json!({"outcome": "Heard."})).once(),
    ]
}

fn package() -> Value {
    json!({
        "title": "For your community", "request": "Pass it on.", "answer_by": "$day20",
        "focal_point_ids": ["$focal point"],
    })
}

fn of_packages() -> Vec<Case> {
    let report = json!({"persons": 3, "channel": "mail"});
    vec![
        Case::of("send_package", "proposal in engagement").body(package()),
        Case::of("list_packages", "proposal in engagement"),
        Case::of("get_package", "package"),
        Case::of("list_deliveries", "package"),
        Case::of("get_delivery", "delivery"),
        Case::of("acknowledge_delivery", "delivery"),
        Case::of("acknowledge_delivery", "own delivery").own(),
        Case::of("report_reach", "delivery").body(report.clone()),
        Case::of("report_reach", "own delivery").own().body(report),
    ]
}

/// Sends a package to one who has a seat. Gives the delivery.
async fn sent(scene: &mut Scene<'_>, proposal: &str, seat: &str) -> Value {
    let member = focal_point(&scene.group, seat, &format!("Community of {seat}")).await;
    scene.put("focal point", member, None);
    let path = format!("/proposals/{proposal}/packages");
    let package =
        scene.made("package", Phase::Engagement, "secretariat", &path, package()).await["id"].clone();
    let deliveries = format!("/packages/{}/deliveries", package.as_str().unwrap());
    let list = scene.group.chair().get(&deliveries).await.expect(200);
    list["items"][0]["id"].clone()
}

async fn furnish(scene: &mut Scene<'_>) {
    let proposal = scene.proposal_in(Step::Engagement).await;
    let engagements = format!("/proposals/{proposal}/engagements");
    for name in ["engagement", "engagement to close"] {
        scene.made(name, Phase::Engagement, "facilitator", &engagements, engagement()).await;
    }
    let round = json!({
        "title": "Does it reflect your community?", "purpose": "To learn.", "audience": "Initiatives.",
        "promise": "consult", "closes_at": "$day20",
    });
    let rounds = format!("/proposals/{proposal}/rounds");
    scene.made("round to reach with", Phase::Engagement, "facilitator", &rounds, round).await;
    for seat in MEMBERS {
        let delivery = sent(scene, &proposal, seat).await;
        scene.put(format!("own delivery@{seat}"), delivery, Some(Phase::Engagement));
    }
    let delivery = sent(scene, &proposal, "ps1").await;
    for name in ["delivery", "own delivery"] {
        scene.put(name, delivery.clone(), Some(Phase::Engagement));
    }
}

#[test]
fn plans_and_packages_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn plans_and_packages_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
