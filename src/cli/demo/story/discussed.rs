//! The text discussed: amendments, official answers, moderation, a summary.

use serde_json::json;

use super::steps::comment;
use super::teller::{Teller, input};
use crate::domain::ids::{CommentId, PositionId, ProposalId, RoundId};
use crate::domain::markdown;
use crate::error::Result;
use crate::service::amendments;
use crate::service::comments::{self, moderation};
use crate::service::summaries::{self, WriteSummary};

/// An amendment to the first version that is declined with a reason.
pub(super) async fn declined(t: &Teller, text: PositionId) -> Result<()> {
    let suggestion = json!({
        "based_on": 1, "passage": {"quote": {"exact": "or knowingly allow "}}, "replacement": "",
        "reason": "Who allows what is hard to prove.",
    });
    let amendment = t.act("Government 3", text, suggestion, amendments::suggest).await?.id;
    let answer = json!({
        "outcome": "declined",
        "reason": "The sentence is the Commission's own; what the group takes up is that call, not another one.",
    });
    t.act("Co-facilitator", amendment, answer, amendments::answer).await?;
    Ok(())
}

/// An amendment that becomes the next version.
pub(super) async fn accepted(t: &Teller, text: PositionId, after: &str, added: &str) -> Result<()> {
    let suggestion = json!({
        "based_on": 1, "passage": {"quote": {"exact": after}}, "replacement": format!("{after}{added}"),
        "reason": "Readers outside the technical community will ask what belongs to it.",
    });
    let amendment = t.act("Civil society 1", text, suggestion, amendments::suggest).await?.id;
    let acceptance = json!({
        "based_on": 1, "kind": "substantive", "change_note": "Names the elements of the public core.",
        "amendments": [{"amendment_id": amendment, "reason": "Said in one sentence what everybody asked."}],
    });
    t.act("Technical community 1", text, acceptance, amendments::accept).await?;
    Ok(())
}

/// What the group says to a comment.
pub(super) async fn answered(t: &Teller, comment: CommentId, body: &str) -> Result<()> {
    t.act("Facilitator", comment, json!({"body": body}), comments::answer).await?;
    Ok(())
}

/// A comment that does not belong here: reported, and hidden with a reason that stands in its place.
pub(super) async fn moderated(
    t: &Teller,
    proposal: ProposalId,
    text: PositionId,
    round: RoundId,
) -> Result<()> {
    let advertisement = json!({
        "subject": {"kind": "position", "id": text}, "round_id": round, "kind": "note", "channel": "virtual",
        "body": "Our routers come with a year of support. Write to us for a quotation.",
    });
    let advertisement = comment(t, "Observer", proposal, advertisement).await?;
    let report = json!({"reason": "An advertisement."});
    t.act("Civil society 3", advertisement, report, moderation::report).await?;
    let hidden = json!({"decision": "hidden", "reason": "Advertises, and says nothing about the text."});
    t.act("Co-facilitator", advertisement, hidden, moderation::moderate).await?;
    Ok(())
}

/// What was said so far, above the discussion, with the comments that it summarises.
pub(super) async fn summarised(
    t: &Teller,
    proposal: ProposalId,
    text: PositionId,
    comments: &[CommentId],
) -> Result<()> {
    let new: WriteSummary = input(json!({
        "subject": {"kind": "position", "id": text}, "comment_ids": comments, "pinned": true,
        "text": "The call is **welcome** in every stakeholder group. Two questions are open: what \"knowingly allow\" asks \
            for, and that research in good faith must not suffer.",
    }))?;
    let html = markdown::render(&new.text);
    t.by("Co-facilitator", move |tx| summaries::write(tx, proposal, &new, &html)).await?;
    Ok(())
}
