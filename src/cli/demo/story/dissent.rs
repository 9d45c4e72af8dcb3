//! The dissent that stays: an objection that is outweighed and maintained, the minority statement that goes with the
//! output, and an appeal that goes up the ladder.

use serde_json::json;

use super::consensus::{find, object, respond};
use super::teller::Teller;
use crate::domain::ids::{AppealId, DesignationId, ObjectionId, PositionId};
use crate::error::Result;
use crate::service::{appeals, minority_statements, objections};

/// Who holds the objection, and who else supports the appeal.
const OBJECTOR: &str = "Technical community 3";
const SUPPORTER: &str = "Civil society 3";

/// An objection to the third version, answered, and answered back.
pub(super) async fn raised(t: &Teller, text: PositionId) -> Result<ObjectionId> {
    let objection = json!({
        "ground": "substance", "summary": "Nothing in the call can be checked.",
        "harm": "A norm that nobody can check is quoted and not kept.",
        "remedy": "Say how it will be seen whether it is kept.",
    });
    let objection = object(t, OBJECTOR, text, 3, objection).await?;
    let answer = "Who checks would oversee, and check M3 of the mandate allows no oversight function.";
    respond(t, "Co-facilitator", objection, answer, true).await?;
    let reply = "To see whether it is kept takes measurements, and nobody who oversees.";
    respond(t, OBJECTOR, objection, reply, false).await?;
    Ok(objection)
}

/// Found outweighed, and maintained.
pub(super) async fn maintained(t: &Teller, objection: ObjectionId) -> Result<()> {
    let finding = json!({
        "outcome": "outweighed",
        "text": "A text without a way to check it is still a reference for one's own restraint.",
        "alternatives": [
            {"option": "leave_out", "why": "Then the infrastructure that everyone depends on has no text at all."},
            {"option": "defer", "why": "The event of the cycle would pass without it."},
            {"option": "reporting", "why": "It would be an oversight function: check M3 of the mandate."},
        ],
    });
    find(t, "Chair", objection, finding).await?;
    let kept = json!({"reason": "What others measure already was not weighed."});
    t.act(OBJECTOR, objection, kept, objections::maintain).await?;
    Ok(())
}

/// What the objector says beside the designation; it goes with the output.
pub(super) async fn stated(t: &Teller, objection: ObjectionId) -> Result<()> {
    let statement = json!({
        "text": "I share the aim. A call that says *nothing* of how one sees whether it is kept will be quoted more than it is followed.",
    });
    t.act(OBJECTOR, objection, statement, minority_statements::state).await?;
    Ok(())
}

/// An appeal against the designation, with the supporters that it needs.
pub(super) async fn appealed(t: &Teller, designation: DesignationId) -> Result<AppealId> {
    let appeal = json!({
        "ground": "wrong_facts",
        "text": "The finding says that only an oversight function could check it. Outages are measured and published today, by nobody's order.",
        "remedy": "Find again with that in view, or put this beside the output.",
    });
    let appeal = t.act(OBJECTOR, designation, appeal, appeals::file).await?.id;
    t.by(SUPPORTER, move |tx| appeals::support(tx, appeal)).await?;
    Ok(appeal)
}

/// Affirmed at the first rung, and taken to the next one.
pub(super) async fn affirmed(t: &Teller, appeal: AppealId) -> Result<()> {
    let answer = json!({
        "outcome": "affirm",
        "reasons": "The finding rests on the mandate, and not on what can be measured; each stakeholder group supports or accepts the text.",
    });
    t.act("Facilitator", appeal, answer, appeals::answer).await?;
    t.by(OBJECTOR, move |tx| appeals::escalate(tx, appeal)).await?;
    Ok(())
}

/// Answered at the second rung: the level stays, and the appeal's statement goes with the output.
pub(super) async fn attached(t: &Teller, appeal: AppealId) -> Result<()> {
    let answer = json!({
        "outcome": "attach_statement",
        "reasons": "There are such measurements, and the finding is silent on them. They do not change the level; whoever reads the output should know of them.",
    });
    t.act("Co-facilitator", appeal, answer, appeals::answer).await?;
    Ok(())
}
