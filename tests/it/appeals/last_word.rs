//! What is found shortly before a designation is final, or not at all, leaves the objector the last word.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{Case, house, id};
use crate::objections::{finding, respond};
use crate::support::{Floor, Group, World, world};

fn text(text: &str) -> Value {
    json!({"text": text})
}

fn reason() -> Value {
    json!({"reason": "The harm is not spoken to."})
}

/// An evaluation at the end of its review, with an objection of cs1's that was answered and not found on.
async fn reviewed(w: &World, group: &Group) -> (Floor, String, Value) {
    let floor = w.floor(group, Step::Validity).await;
    floor.call(w, group, json!({"output_type": "takeaway"})).await;
    let objection = floor.objects(group.seat("cs1"), 1).await;
    respond(group.chair(), &objection, "The need weighs more.", true).await;
    for seat in ["gov1", "gov2", "ps1", "ps2", "cs2", "tc1", "tc2"] {
        floor.takes(group.seat(seat), 1, "support").await;
    }
    w.pass_days(30);
    w.tick().await;
    let found = floor.evaluate(group, "consensus").await;
    w.pass_days(7);
    (floor, format!("/objections/{objection}"), found)
}

#[test]
fn a_finding_made_just_before_a_designation_is_final_is_maintained_after_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection, found) = reviewed(&w, &group).await;
        let findings = format!("{objection}/findings");
        group.chair().post(&findings, finding("outweighed")).await.expect(201);
        floor.finalize(&group, &found).await.expect(201);
        let (maintenances, statements) =
            (format!("{objection}/maintenances"), format!("{objection}/minority-statements"));
        let cs1 = group.seat("cs1");
        cs1.post(&statements, text("We disagree.")).await.refused(422, "rule_refused");
        group.seat("cs2").post(&maintenances, reason()).await.refused(403, "forbidden");
        assert_eq!(cs1.post(&maintenances, reason()).await.expect(201)["maintained"], true);
        cs1.post(&statements, text("We disagree.")).await.expect(201);
        cs1.post(&format!("{objection}/withdrawals"), json!({})).await.refused(409, "ended");
    });
}

#[test]
fn on_a_closed_position_nothing_is_maintained() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, objection, _) = reviewed(&w, &group).await;
        group.chair().post(&format!("{objection}/findings"), finding("outweighed")).await.expect(201);
        let why = json!({"reason": "It is in another position now."});
        group.facilitator().post(&floor.at("closures"), why).await.expect(201);
        let maintained = group.seat("cs1").post(&format!("{objection}/maintenances"), reason()).await;
        assert_eq!(maintained.refused(409, "ended")["state"], "closed");
    });
}

#[test]
fn what_nobody_found_on_before_the_designation_is_stated_beside_it_and_goes_with_the_output() {
    world(async |w| {
        let house = house(&w).await;
        let floor = w.floor(&house.0, Step::Validity).await;
        let objection = format!("/objections/{}", floor.objects(house.0.seat("ps2"), 1).await);
        let statements = format!("{objection}/minority-statements");
        let case = Case::on(&w, &house, floor, 1).await;
        let ps2 = case.group.seat("ps2");
        let late = case.group.chair().post(&format!("{objection}/findings"), finding("stands")).await;
        late.refused(409, "ended");
        let stated = ps2.post(&statements, text("Nobody answered.")).await.expect(201);
        let path = format!("/minority-statements/{}", id(&stated));
        ps2.patch(&path, 1, text("Nobody answered us.")).await.expect(200);
        let output = case.publish().await;
        let dossier = w.anonymous().get(&format!("/outputs/{}/dossier", id(&output))).await.expect(200);
        assert_eq!(dossier["minority_statements"][0]["text"], "Nobody answered us.");
    });
}

#[test]
fn before_the_designation_is_final_what_can_still_be_found_on_gives_no_statement() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, objection, _) = reviewed(&w, &group).await;
        let early = group.seat("cs1").post(&format!("{objection}/minority-statements"), text("No.")).await;
        assert_eq!(early.refused(422, "rule_refused")["state"], "responded");
    });
}
