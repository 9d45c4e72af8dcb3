//! Minority statements of those whose objections were heard and not met.

use serde_json::{Value, json};

use super::{Case, house, id};
use crate::support::{Floor, Group, World, world};

/// A floor with a call, and an objection by a seat that was answered, found not on its merits, and perhaps maintained.
pub async fn objected(group: &Group, floor: &Floor, seat: &str, is_maintained: bool) -> String {
    let objection = floor.objects(group.seat(seat), 1).await;
    let path = format!("/objections/{objection}");
    let (response, answer) =
        (json!({"body": "Here.", "substantive": true}), json!({"body": "No.", "substantive": false}));
    group.facilitator().post(&format!("{path}/responses"), response).await.expect(201);
    group.seat(seat).post(&format!("{path}/responses"), answer).await.expect(201);
    let alternatives =
        json!([{"option": "leave_out", "why": "It is needed."}, {"option": "defer", "why": "It is late."}]);
    let finding = json!({"outcome": "outweighed", "text": "It weighs less.", "alternatives": alternatives});
    group.facilitator().post(&format!("{path}/findings"), finding).await.expect(201);
    if is_maintained {
        let reason = json!({"reason": "It weighs more."});
        group.seat(seat).post(&format!("{path}/maintenances"), reason).await.expect(201);
    }
    path
}

/// A designated position with one maintained objection of cs1's and one of ps2's that was let go.
pub async fn with_dissent<'w>(
    w: &'w World,
    house: &'w (Group, crate::support::Client),
) -> (Case<'w>, String, String) {
    let floor = w.floor(&house.0, assent::domain::workflow::Step::Validity).await;
    let kept = objected(&house.0, &floor, "cs1", true).await;
    let let_go = objected(&house.0, &floor, "ps2", false).await;
    (Case::on(w, house, floor, 1).await, kept, let_go)
}

fn text(text: &str) -> Value {
    json!({"text": text})
}

#[test]
fn who_keeps_objecting_states_a_view_beside_the_designation_and_changes_it_until_it_is_published() {
    world(async |w| {
        let house = house(&w).await;
        let (case, kept, let_go) = with_dissent(&w, &house).await;
        let statements = format!("{kept}/minority-statements");
        case.group.seat("cs2").post(&statements, text("We too.")).await.refused(403, "forbidden");
        case.group.seat("cs1").post(&statements, text(" ")).await.refused(422, "invalid_field");
        let gone = format!("{let_go}/minority-statements");
        case.group.seat("ps2").post(&gone, text("Well.")).await.refused(422, "rule_refused");
        let stated = case.group.seat("cs1").post(&statements, text("We disagree.")).await.expect(201);
        let again =
            case.group.seat("cs1").post(&statements, text("Still.")).await.refused(409, "already_exists");
        assert_eq!(again["minority_statement_id"], stated["id"]);
        let path = format!("/minority-statements/{}", id(&stated));
        case.group.seat("cs2").patch(&path, 1, text("Nobody does.")).await.refused(403, "forbidden");
        let changed = case.group.seat("cs1").patch(&path, 1, text("We do not agree.")).await.expect(200);
        assert_eq!((&changed["text"], &changed["revision"]), (&json!("We do not agree."), &json!(2)));
        case.group.seat("cs1").patch(&path, 1, text("Late.")).await.refused(412, "revision_stale");
        let list = w.anonymous().get(&case.floor.at("minority-statements")).await.expect(200);
        assert_eq!(list["items"], json!([changed]));
        case.publish().await;
        case.group.seat("cs1").patch(&path, 2, text("Louder.")).await.refused(409, "ended");
        case.group.seat("cs1").post(&statements, text("More.")).await.refused(409, "ended");
    });
}

#[test]
fn a_statement_is_taken_back_by_its_author_and_can_be_made_anew_until_it_is_published() {
    world(async |w| {
        let house = house(&w).await;
        let (case, kept, _) = with_dissent(&w, &house).await;
        let (cs1, statements) = (case.group.seat("cs1"), format!("{kept}/minority-statements"));
        let stated = cs1.post(&statements, text("We disagree.")).await.expect(201);
        let path = format!("/minority-statements/{}", id(&stated));
        case.group.seat("cs2").delete(&path, 1).await.refused(403, "forbidden");
        cs1.delete(&path, 7).await.refused(412, "revision_stale");
        let gone = cs1.delete(&path, 1).await.expect(200);
        assert_eq!((&gone["text"], &gone["withdrawn_at"]), (&json!(""), &json!(w.clock.now())));
        assert_eq!(w.anonymous().get(&path).await.expect(200), gone);
        let list = async || w.anonymous().get(&case.floor.at("minority-statements")).await.expect(200);
        assert_eq!(list().await["items"], json!([]));
        cs1.delete(&path, 2).await.refused(409, "ended");
        cs1.patch(&path, 2, text("Back.")).await.refused(409, "ended");
        let again = cs1.post(&statements, text("We do disagree.")).await.expect(201);
        assert_eq!((&again["id"], &again["withdrawn_at"]), (&stated["id"], &Value::Null));
        assert_eq!(list().await["items"], json!([again]));
        case.publish().await;
        cs1.delete(&path, 3).await.refused(409, "ended");
    });
}

#[test]
fn before_there_is_a_designation_there_is_nothing_to_state_a_view_beside() {
    world(async |w| {
        let house = house(&w).await;
        let floor = w.floor(&house.0, assent::domain::workflow::Step::Validity).await;
        let kept = objected(&house.0, &floor, "cs1", true).await;
        let refused =
            house.0.seat("cs1").post(&format!("{kept}/minority-statements"), text("We disagree.")).await;
        refused.refused(422, "rule_refused");
    });
}
