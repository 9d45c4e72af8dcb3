//! What every proposal of the story goes through: proposed, its topic chosen, texts, rounds, pilots, moves.

use serde_json::{Value, json};

use super::teller::{Teller, input};
use crate::domain::ids::{CommentId, PilotId, PositionId, ProposalId, RoundId, TopicId};
use crate::domain::markdown;
use crate::error::Result;
use crate::service::comments::PostComment;
use crate::service::{
    comments, mandate, pilots, positions, proposals, rounds, topics, transitions, versions,
};

/// A proposal by a seat.
pub(super) async fn propose(t: &Teller, seat: &str, title: &str, summary: &str) -> Result<ProposalId> {
    let (group, new) = (t.group()?, input(json!({"title": title, "summary": summary, "language": "en"}))?);
    Ok(t.by(seat, move |tx| proposals::create(tx, group, &new)).await?.id)
}

/// A topic nominated by a seat.
pub(super) async fn nominate(t: &Teller, seat: &str, proposal: ProposalId, topic: Value) -> Result<TopicId> {
    let new = input(topic)?;
    Ok(t.by(seat, move |tx| topics::nominate(tx, proposal, &new)).await?.id)
}

/// The suitability checklist answered, approvals given by a seat of each stakeholder group, and the topic chosen.
pub(super) async fn choose(t: &Teller, proposal: ProposalId, topic: TopicId, rationale: &str) -> Result<()> {
    let answers = input(json!({"answers": [
        {"check_id": "S1", "answer": "ok", "reason": "Raised by governments, the private sector, civil society and the technical community alike."},
        {"check_id": "S2", "answer": "ok", "reason": "Others work on parts of it; none brings all stakeholder groups together on it."},
        {"check_id": "S3", "answer": "ok", "reason": "They can be used better; what is missing is a shared text to point to."},
        {"check_id": "S4", "answer": "ok", "reason": "A text that nobody is bound by, and that anyone may take up."},
    ]}))?;
    t.by("Facilitator", move |tx| {
        tx.expect(None);
        topics::answer_suitability(tx, topic, &answers)
    })
    .await?;
    for seat in ["Government 1", "Private sector 1", "Civil society 1", "Technical community 1"] {
        t.by(seat, move |tx| topics::approve(tx, topic)).await?;
    }
    let choice = input(json!({
        "topic_ids": [topic], "rationale": rationale,
        "alternative_reason": "What exists was used for a year; what is missing is a text of all stakeholder groups.",
    }))?;
    t.by("Facilitator", move |tx| topics::choose(tx, proposal, &choice)).await?;
    Ok(())
}

/// A proposal moved by a seat.
pub(super) async fn move_on(
    t: &Teller,
    seat: &str,
    proposal: ProposalId,
    kind: &str,
    more: Value,
) -> Result<()> {
    let (kind, more) = (kind.to_owned(), more);
    t.by(seat, move |tx| {
        let now = proposals::get(tx, proposal)?;
        let mut made = json!({"kind": kind, "from": now.step, "revision": now.revision});
        if let (Some(made), Some(more)) = (made.as_object_mut(), more.as_object()) {
            made.extend(more.clone());
        }
        transitions::make(tx, proposal, &input(made)?)
    })
    .await?;
    Ok(())
}

/// The next step, by the facilitator.
pub(super) async fn advance(t: &Teller, proposal: ProposalId) -> Result<()> {
    move_on(t, "Facilitator", proposal, "advance", json!({})).await
}

/// A position with its first version, by a seat.
pub(super) async fn position(
    t: &Teller,
    seat: &str,
    proposal: ProposalId,
    topic: TopicId,
    title: &str,
    text: &str,
) -> Result<PositionId> {
    let new = input(json!({"topic_id": topic, "title": title}))?;
    let position = t.by(seat, move |tx| positions::create(tx, proposal, &new)).await?.id;
    version(t, seat, position, 0, "substantive", text, "First version.").await?;
    Ok(position)
}

/// A version of a position, by a seat.
pub(super) async fn version(
    t: &Teller,
    seat: &str,
    position: PositionId,
    based_on: i64,
    kind: &str,
    text: &str,
    change_note: &str,
) -> Result<()> {
    let new = input(json!({"kind": kind, "text": text, "change_note": change_note, "based_on": based_on}))?;
    t.by(seat, move |tx| versions::publish(tx, position, &new)).await?;
    Ok(())
}

/// A comment by a seat.
pub(super) async fn comment(
    t: &Teller,
    seat: &str,
    proposal: ProposalId,
    comment: Value,
) -> Result<CommentId> {
    let new: PostComment = input(comment)?;
    let html = markdown::render(&new.body);
    Ok(t.by(seat, move |tx| comments::post(tx, proposal, &new, &html)).await?.id)
}

/// What became of a comment, said by the co-facilitator.
pub(super) async fn dispose(t: &Teller, comment: CommentId, disposition: &str, reason: &str) -> Result<()> {
    let said = input(json!({"disposition": disposition, "reason": reason}))?;
    t.by("Co-facilitator", move |tx| {
        tx.expect(None);
        comments::dispose(tx, comment, &said)
    })
    .await?;
    Ok(())
}

/// A round with its window, by the facilitator.
pub(super) async fn round(
    t: &Teller,
    proposal: ProposalId,
    title: &str,
    closes_on_day: i64,
) -> Result<RoundId> {
    let new = input(json!({
        "title": title,
        "purpose": "To hear whether the text says what the community needs, before anyone is asked for a stance.",
        "audience": "The IGF community, through the co-ordinators and focal points of each stakeholder group and the national and regional initiatives.",
        "promise": "involve",
        "closes_at": t.day(closes_on_day),
    }))?;
    Ok(t.by("Facilitator", move |tx| rounds::plan(tx, proposal, &new)).await?.id)
}

/// A pilot planned by the facilitator.
pub(super) async fn pilot(t: &Teller, proposal: ProposalId, pilot: Value) -> Result<PilotId> {
    let new = input(pilot)?;
    Ok(t.by("Facilitator", move |tx| pilots::plan(tx, proposal, &new)).await?.id)
}

/// A pilot closed with its result, evaluated, and what becomes of its instrument.
pub(super) async fn evaluate(
    t: &Teller,
    pilot: PilotId,
    closing: Value,
    evaluation: Value,
    (decision, reason): (&str, &str),
) -> Result<()> {
    let closing = input(closing)?;
    t.by("Facilitator", move |tx| pilots::close(tx, pilot, &closing)).await?;
    let said = input(evaluation)?;
    t.by("Facilitator", move |tx| pilots::evaluate(tx, pilot, &said)).await?;
    let decision = input(json!({"decision": decision, "reason": reason}))?;
    t.by("Facilitator", move |tx| pilots::decide(tx, pilot, &decision)).await?;
    Ok(())
}

/// Every check of the mandate answered.
pub(super) async fn mandate(t: &Teller, proposal: ProposalId) -> Result<()> {
    const ANSWERS: &[(&str, &str)] = &[
        ("M1", "72(g): an emerging issue, brought to the attention of the relevant bodies and the public."),
        ("M2", "The text says \"should\"; it addresses nobody with \"shall\" or \"must\"."),
        ("M3", "It asks for no new body and no oversight."),
        ("M4", "The bodies that work on it are named, and were invited to the round."),
        ("M5", "It speaks of restraint, not of how networks are run."),
        ("M6", "No state, company or person is named."),
        ("M7", "Taken from an existing text and improved by comments; nothing was voted on."),
        ("M8", "Each stakeholder group commented and took stances."),
        ("M9", "Addressed to state and non-state actors, through the focal points."),
    ];
    for (check, reason) in ANSWERS {
        let answer = input(json!({"answer": "ok", "reason": reason}))?;
        t.by("Co-facilitator", move |tx| {
            tx.expect(None);
            mandate::answer(tx, proposal, check, &answer)
        })
        .await?;
    }
    Ok(())
}
