//! The other proposals before the group: one left in each of the earlier steps, told up to where it stands now.

use serde_json::json;

use super::consensus::{call, object, respond, stances};
use super::running;
use super::steps::{
    advance, choose, comment, dispose, evaluate, mandate, nominate, pilot, position, propose, round,
};
use super::teller::Teller;
use crate::domain::ids::{PositionId, ProposalId, TopicId};
use crate::error::Result;
use crate::service::calls;

/// A proposal whose one topic is chosen and whose text is in its first version.
async fn with_a_text(
    t: &Teller,
    day: i64,
    (title, summary): (&str, &str),
    (topic_title, text): (&str, &str),
) -> Result<(ProposalId, TopicId, PositionId)> {
    t.on_day(day).await;
    let proposal = propose(t, "Chair", title, summary).await?;
    let topic = json!({"title": topic_title, "description": summary});
    let topic = nominate(t, "Civil society 1", proposal, topic).await?;
    t.on_day(day - 3).await;
    choose(t, proposal, topic, "It can be tried within the cycle.").await?;
    advance(t, proposal).await?;
    t.on_day(day - 6).await;
    let position = position(t, "Civil society 1", proposal, topic, topic_title, text).await?;
    Ok((proposal, topic, position))
}

/// Through a round with one comment that is answered.
async fn through_a_round(t: &Teller, day: i64, proposal: ProposalId, position: PositionId) -> Result<()> {
    t.on_day(day).await;
    advance(t, proposal).await?;
    let round = round(t, proposal, "Is this worth the group's time?", day - 15).await?;
    let concern = json!({
        "subject": {"kind": "position", "id": position}, "round_id": round, "kind": "concern", "channel": "nri",
        "initiative": "Swiss IGF",
        "body": "Is there enough time before the event, and who pays for it?",
    });
    let comment = comment(t, "Government 2", proposal, concern).await?;
    dispose(
        t,
        comment,
        "accepted_in_part",
        "A valid concern: the group goes on and keeps assessing the impact.",
    )
    .await?;
    t.on_day(day - 16).await;
    t.tick().await?;
    advance(t, proposal).await
}

/// Its call is open, with objections in two states and somebody who asks for more time.
pub(super) async fn in_validity(t: Teller) -> Result<()> {
    let about = (
        "Option Paper on Methodologies for the Development of Written IGF Outputs",
        "How written outputs can come about in a dialogue that does not negotiate and does not vote.",
    );
    let text = (
        "Methodologies for written outputs",
        "Written outputs of the IGF are drafted in the open, commented on by everyone, and say of themselves how far they were agreed.",
    );
    let (proposal, _, position) = with_a_text(&t, 120, about, text).await?;
    through_a_round(&t, 110, proposal, position).await?;
    t.on_day(90).await;
    let tried = pilot(
        &t,
        proposal,
        json!({
            "title": "IGF messages from every session", "instrument": "external",
            "tool": "The session reports of the IGF secretariat",
            "aim": "To see whether short messages can be agreed within days of a session.",
            "population": "Session organisers and their rapporteurs.",
            "measures": [
                {"name": "Sessions with messages within a week", "unit": "sessions", "target": "half of them"},
            ],
            "starts_at": t.day(90), "ends_at": t.day(76),
        }),
    )
    .await?;
    t.on_day(75).await;
    evaluate(
        &t,
        tried,
        json!({
            "result": "Messages from 31 of 54 sessions within a week.",
            "cost": {"hours": 60, "note": "An hour of each rapporteur, and two days of the secretariat."},
            "source": "The session reports of the secretariat",
            "caveats": "Who wrote the messages of a session had also organised it.",
        }),
        json!({
            "findings": [
                {"measure": "Sessions with messages within a week", "value": "31 of 54", "verdict": "met"},
            ],
            "evaluation": "The measure was met.", "lessons": "Name a rapporteur beforehand.",
        }),
        ("keep", "Messages are what the sessions of a track can be aggregated from."),
    )
    .await?;
    advance(&t, proposal).await?;
    t.on_day(12).await;
    mandate(&t, proposal).await?;
    let call = call(&t, position, "recommendation", -20).await?;
    t.on_day(8).await;
    stances(
        &t,
        position,
        1,
        &[
            ("Government 1", "accept"),
            ("Government 2", "neutral"),
            ("Private sector 1", "support"),
            ("Private sector 3", "support"),
            ("Civil society 1", "support"),
            ("Civil society 3", "support"),
            ("Technical community 2", "accept"),
        ],
    )
    .await?;
    let objection = object(
        &t,
        "Technical community 3",
        position,
        1,
        json!({
            "ground": "process", "summary": "\"Agreed\" is not defined.",
            "harm": "A status that everyone reads differently was disputed before.",
            "remedy": "Use the levels of the charter, and let the phrase be generated.",
        }),
    )
    .await?;
    let answered = json!({
        "ground": "resources", "summary": "Nobody says who drafts between two meetings.",
        "harm": "Whoever has staff writes the outputs.", "remedy": "Name a drafting team from all stakeholder groups.",
    });
    let answered = object(&t, "Government 3", position, 1, answered).await?;
    t.on_day(5).await;
    respond(&t, "Civil society 1", objection, "Would a reference to the charter be enough?", false).await?;
    let answer = "The secretariat keeps the text; whoever comments is named with it.";
    respond(&t, "Co-facilitator", answered, answer, true).await?;
    t.on_day(1).await;
    let wait = json!({"reason": "Our ministry meets next week."});
    t.act("Government 2", call, wait, calls::request).await?;
    Ok(())
}

/// Stances were taken as the text stands, and one objection speaks against it.
pub(super) async fn in_pilot(t: Teller) -> Result<()> {
    let about = (
        "Strengthening Cooperation within the Context of the IGF: A Roadmap for 2018",
        "From a discussion forum to an aggregator of consensus, a facilitator of information exchange and a mobiliser of resources.",
    );
    let text = (
        "A roadmap for 2018",
        "The IGF aggregates key messages of all sessions in a track and offers takeaways to each stakeholder group.",
    );
    let (proposal, _, position) = with_a_text(&t, 100, about, text).await?;
    through_a_round(&t, 90, proposal, position).await?;
    t.on_day(64).await;
    let first = [("Government 1", "accept"), ("Private sector 1", "support"), ("Civil society 3", "support")];
    stances(&t, position, 1, &first).await?;
    t.on_day(52).await;
    let more = [
        ("Government 2", "support"),
        ("Private sector 2", "accept"),
        ("Civil society 2", "accept"),
        ("Technical community 1", "accept"),
        ("Technical community 2", "support"),
    ];
    stances(&t, position, 1, &more).await?;
    t.on_day(38).await;
    let objection = json!({
        "ground": "resources", "summary": "Takeaways for each stakeholder group take hours that nobody has.",
        "harm": "They are written in a hurry, and read as the position of those whom they address.",
        "remedy": "Begin with one track.",
    });
    object(&t, "Private sector 2", position, 1, objection).await?;
    t.on_day(30).await;
    pilot(
        &t,
        proposal,
        json!({
            "title": "Main sessions as aggregators", "instrument": "rating_sheet",
            "aim": "To see whether a main session can aggregate the messages of its track.",
            "population": "Participants of one track, on site and online.",
            "measures": [
                {"name": "Stakeholder groups that find their takeaway useful", "target": "each of them"},
                {"name": "Messages lost without a reason", "unit": "messages", "target": "none"},
            ],
            "starts_at": t.day(30), "ends_at": t.day(-14),
        }),
    )
    .await?;
    Ok(())
}

/// Its round is open.
pub(super) async fn in_engagement(t: Teller) -> Result<()> {
    let about = (
        "Three topics for the community to reflect on",
        "Choose up to three topics and invite the community, virtually and through the national and regional initiatives, to reflect on their political, economic and social impact.",
    );
    let text = (
        "Reflecting on impact",
        "For each topic the community is asked what its impact is, and what can be done to make it a good one.",
    );
    let (proposal, _, position) = with_a_text(&t, 40, about, text).await?;
    t.on_day(20).await;
    advance(&t, proposal).await?;
    let round = round(&t, proposal, "What would the impact be where you are?", -10).await?;
    let answer = json!({
        "subject": {"kind": "position", "id": position}, "round_id": round, "kind": "suggestion", "channel": "on_site",
        "body": "Ask for economic impact by size of enterprise; small ones are not heard otherwise.",
    });
    t.on_day(9).await;
    comment(&t, "Private sector 2", proposal, answer).await?;
    Ok(())
}

/// Its text is new, and supported by few.
pub(super) async fn in_deliberation(t: Teller) -> Result<()> {
    let about = (
        "Improve and promote existing outputs instead",
        "Instead of piloting something new: use what the IGF already produces better.",
    );
    let text = (
        "Better use of existing outputs",
        "Existing outputs are catalogued, addressed to those who can use them, and followed up a year later.",
    );
    let (proposal, _, position) = with_a_text(&t, 30, about, text).await?;
    t.on_day(15).await;
    comment(
        &t,
        "Technical community 2",
        proposal,
        json!({
            "subject": {"kind": "position", "id": position}, "kind": "question",
            "body": "Who keeps the catalogue between two meetings?",
        }),
    )
    .await?;
    t.on_day(9).await;
    let taken = [
        ("Government 1", "accept"),
        ("Government 3", "accept"),
        ("Private sector 1", "accept"),
        ("Private sector 3", "accept"),
        ("Civil society 2", "accept"),
        ("Civil society 3", "support"),
    ];
    stances(&t, position, 1, &taken).await
}

/// Its topic is nominated.
pub(super) async fn in_topic(t: Teller) -> Result<()> {
    t.on_day(14).await;
    let summary =
        "A programme over several years that draws on intersessional work and key messages of each event.";
    let proposal = propose(&t, "Chair", "IGF Programme Framework", summary).await?;
    let topic = json!({
        "title": "Agenda setting", "description": "How topics are found for several years ahead.", "on_behalf_of": "CS",
    });
    let topic = nominate(&t, "Civil society 4", proposal, topic).await?;
    t.by("Government 1", move |tx| crate::service::topics::approve(tx, topic)).await?;
    running::deadlines(&t, proposal, -220).await?;
    running::role_call(&t, -10).await
}
