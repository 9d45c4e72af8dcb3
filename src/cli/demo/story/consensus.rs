//! What a position of the story goes through: a call, stances, objections, a designation.

use serde_json::{Value, json};

use super::teller::{Teller, input};
use crate::domain::ids::{CallId, DesignationId, ObjectionId, PositionId};
use crate::error::Result;
use crate::service::{calls, designations, objections, stances};

/// A call opened by the facilitator, who is named as its designator.
pub(super) async fn call(
    t: &Teller,
    position: PositionId,
    output_type: &str,
    closes_on_day: i64,
) -> Result<CallId> {
    let new = input(json!({
        "output_type": output_type, "closes_at": t.day(closes_on_day), "results": "open",
        "designator_id": t.member("Facilitator")?,
    }))?;
    Ok(t.by("Facilitator", move |tx| calls::open(tx, position, &new)).await?.id)
}

/// Stances of several seats on one version.
pub(super) async fn stances(
    t: &Teller,
    position: PositionId,
    version: i64,
    taken: &[(&str, &str)],
) -> Result<()> {
    for (seat, stance) in taken {
        let new = input(json!({"version": version, "stance": stance}))?;
        t.by(seat, move |tx| stances::cast(tx, position, &new)).await?;
    }
    Ok(())
}

/// An objection raised by a seat together with its stance.
pub(super) async fn object(
    t: &Teller,
    seat: &str,
    position: PositionId,
    version: i64,
    objection: Value,
) -> Result<ObjectionId> {
    let mut new = objection;
    if let Some(fields) = new.as_object_mut() {
        fields.insert("version".to_owned(), json!(version));
    }
    let (new, reason) = (input(new)?, "As my objection says.");
    let objection = t.by(seat, move |tx| objections::raise(tx, position, &new)).await?.id;
    let stance =
        input(json!({"version": version, "stance": "object", "reason": reason, "objection_id": objection}))?;
    t.by(seat, move |tx| stances::cast(tx, position, &stance)).await?;
    Ok(objection)
}

/// What is said about an objection.
pub(super) async fn respond(
    t: &Teller,
    seat: &str,
    objection: ObjectionId,
    body: &str,
    substantive: bool,
) -> Result<()> {
    let new = input(json!({"body": body, "substantive": substantive}))?;
    t.by(seat, move |tx| objections::respond(tx, objection, &new)).await?;
    Ok(())
}

/// A seat that leads finds on an objection.
pub(super) async fn find(t: &Teller, seat: &str, objection: ObjectionId, finding: Value) -> Result<()> {
    let new = input(finding)?;
    t.by(seat, move |tx| objections::find(tx, objection, &new)).await?;
    Ok(())
}

/// The facilitator publishes an evaluation.
pub(super) async fn designate(t: &Teller, position: PositionId, designation: Value) -> Result<DesignationId> {
    let new = input(designation)?;
    Ok(t.by("Facilitator", move |tx| designations::designate(tx, position, &new)).await?.id)
}

/// The facilitator makes it final.
pub(super) async fn finalize(t: &Teller, designation: DesignationId) -> Result<()> {
    let new = input(json!({}))?;
    t.by("Facilitator", move |tx| designations::finalize(tx, designation, &new)).await?;
    Ok(())
}
