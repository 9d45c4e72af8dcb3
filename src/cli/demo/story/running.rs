//! The group's own running: time, resources, deadlines and roles.

use serde_json::json;

use super::teller::Teller;
use crate::domain::ids::ProposalId;
use crate::error::Result;
use crate::service::{concerns, deadline_templates, resources, role_calls};

/// A concern that stays valid while the group goes on, with an owner and a date.
pub(super) async fn concern(t: &Teller, proposal: ProposalId, next_review: i64) -> Result<()> {
    let raised = json!({"about": "time", "text": "There is little time until the event."});
    let concern = t.act("Government 2", proposal, raised, concerns::raise).await?.id;
    let review = json!({
        "state": "valid_ongoing", "text": "A valid concern: the group goes on, and looks at the impact at every meeting.",
        "owner_id": t.member("Co-facilitator")?, "next_review_on": t.date(next_review),
    });
    t.act("Chair", concern, review, concerns::review).await?;
    Ok(())
}

/// What the proposal takes.
pub(super) async fn resources(t: &Teller, proposal: ProposalId) -> Result<()> {
    let entries = [
        json!({"kind": "hours", "stage": "planned", "amount": "60", "purpose": "Drafting and the round."}),
        json!({"kind": "hours", "stage": "spent", "amount": "71.5", "purpose": "Drafting and the round."}),
        json!({"kind": "people", "stage": "spent", "amount": "4", "purpose": "Who drafted."}),
        json!({"kind": "money", "stage": "spent", "amount": "1250.50", "currency": "CHF", "purpose": "Interpretation."}),
    ];
    for entry in entries {
        t.act("Secretariat", proposal, entry, resources::record).await?;
    }
    Ok(())
}

/// By when the steps are due before an event, for a proposal that follows it.
pub(super) async fn deadlines(t: &Teller, proposal: ProposalId, event: i64) -> Result<()> {
    let template = json!({
        "name": "To the annual meeting", "due_action": "alert",
        "days_before": {"topic": 150, "deliberation": 120, "engagement": 90, "pilot": 60, "validity": 10},
    });
    let template = t.act("Facilitator", t.group()?, template, deadline_templates::create).await?.id;
    let followed = json!({
        "deadline_template_id": template, "event_on": t.date(event),
    });
    t.act("Facilitator", proposal, followed, deadline_templates::follow).await?;
    Ok(())
}

/// An open call for somebody who helps to facilitate, and who offered to.
pub(super) async fn role_call(t: &Teller, closes: i64) -> Result<()> {
    let call = json!({
        "role": "facilitator", "text": "A co-facilitator for the rest of the cycle: two hours a week.",
        "closes_at": t.day(closes),
    });
    let call = t.act("Secretariat", t.group()?, call, role_calls::open).await?.id;
    let offer = json!({"statement": "I know the regional initiatives, and have the time."});
    t.act("Civil society 4", call, offer, role_calls::volunteer).await?;
    Ok(())
}
