//! The proposal that goes the whole way: starting from an existing position, through an objection that a new
//! version accommodates and one that is maintained, to an output that others took up.

use serde_json::json;

use super::carried;
use super::consensus::{call, designate, finalize, find, object, respond, stances};
use super::steps::{
    advance, choose, comment, dispose, evaluate, mandate, move_on, nominate, pilot, position, propose, round,
    version,
};
use super::teller::{Teller, input};
use super::{discussed, dissent, reached, running, weighed};
use crate::domain::ids::{PilotId, PositionId, ProposalId};
use crate::error::Result;
use crate::service::{outputs, reviews, uptakes};

const CALL: &str = "Without prejudice to their rights and obligations, state and non-state actors should not conduct or \
knowingly allow activity that intentionally and substantially damages the general availability or integrity of the \
public core of the Internet, and therefore the stability of cyberspace.";

const ELEMENTS: &str = "\n\nThe public core includes packet routing and forwarding, naming and numbering systems, the \
cryptographic mechanisms of security and identity, and physical transmission media.";

const RESEARCH: &str =
    "\n\nNothing in this text is meant to hinder research in good faith that makes the public core safer.";

/// From topic to impact; then the next cycle is told of its pilots.
pub(super) async fn tell(t: Teller) -> Result<()> {
    let (proposal, position) = to_a_text(&t).await?;
    let pilots = to_a_tried_text(&t, proposal, position).await?;
    to_a_finding(&t, proposal, position).await?;
    to_an_output(&t, proposal, position).await?;
    t.on_day(3).await;
    carried::next_cycle(&t, &pilots).await
}

async fn to_a_text(t: &Teller) -> Result<(ProposalId, PositionId)> {
    t.on_day(214).await;
    let summary = "Given the short time before the event: start with an existing position that is assumed to be broadly \
        supported, test that, and explore how the community can advance it across all its activities.";
    let proposal = propose(t, "Chair", "Protect the public core of the Internet", summary).await?;
    let topic = nominate(
        t,
        "Technical community 1",
        proposal,
        json!({
            "title": "The public core of the Internet",
            "description": "Restraint towards the infrastructure that everyone depends on.",
            "on_behalf_of": "TC",
            "provenance": {
                "body": "Global Commission on the Stability of Cyberspace",
                "title": "Call to Protect the Public Core of the Internet",
                "date": "2017-11-21T00:00:00Z",
                "source_url": "https://cyberstability.org/",
                "quote": CALL,
                "process": "A norm proposed by a commission of experts; feedback on its wording was invited at IGF 2017. Voluntary and non-binding.",
                "assumed_broadly_supported": true,
            },
        }),
    )
    .await?;
    let unchosen = json!({"title": "Artificial intelligence", "description": "Left for another cycle: too broad for the time there is."});
    nominate(t, "Private sector 2", proposal, unchosen).await?;
    t.on_day(212).await;
    weighed::impacts(t, topic).await?;
    weighed::merged(t, proposal, topic).await?;
    running::concern(t, proposal, 190).await?;
    t.on_day(207).await;
    choose(t, proposal, topic, "Strong concern in every stakeholder group, and a text to start from.")
        .await?;
    advance(t, proposal).await?;
    t.on_day(200).await;
    let text = position(t, "Technical community 1", proposal, topic, "Call to protect the public core", CALL)
        .await?;
    let elements = comment(
        t,
        "Civil society 1",
        proposal,
        json!({
            "subject": {"kind": "position", "id": text}, "kind": "suggestion",
            "anchor": {"version": 1, "quote": {"exact": "public core of the Internet"}},
            "body": "Say what belongs to the public core; readers outside the technical community will ask.",
        }),
    )
    .await?;
    comment(
        t,
        "Technical community 2",
        proposal,
        json!({
            "subject": {"kind": "position", "id": text}, "parent_id": elements, "kind": "support",
            "body": "The Commission names four elements; we can take them over.",
        }),
    )
    .await?;
    discussed::declined(t, text).await?;
    t.on_day(195).await;
    discussed::accepted(t, text, "the stability of cyberspace.", ELEMENTS).await?;
    dispose(t, elements, "accepted", "Version 2 names the four elements.").await?;
    advance(t, proposal).await?;
    Ok((proposal, text))
}

async fn to_a_tried_text(t: &Teller, proposal: ProposalId, text: PositionId) -> Result<Vec<PilotId>> {
    t.on_day(190).await;
    let round = round(t, proposal, "Does the call say what is needed?", 169).await?;
    reached::planned(t, proposal, (189, 170)).await?;
    reached::distributed(t, proposal, round, 172).await?;
    running::resources(t, proposal).await?;
    discussed::moderated(t, proposal, text, round).await?;
    let said = [
        (
            "Government 1",
            "question",
            "Does \"knowingly allow\" ask states to supervise networks?",
            "declined",
            "It does not; M5 of the mandate would not allow it, and the note to the text says so.",
        ),
        (
            "Private sector 1",
            "support",
            "Operators already act this way; a shared text helps.",
            "accepted",
            "Noted, and quoted in the output.",
        ),
        (
            "Civil society 2",
            "concern",
            "Research in good faith may look like damage.",
            "accepted_in_part",
            "To be taken up when stances are asked for.",
        ),
        (
            "Observer",
            "note",
            "The Paris Peace Forum takes place in the same week.",
            "accepted",
            "The output will be sent there.",
        ),
    ];
    let mut comments = Vec::new();
    for (seat, kind, body, disposition, reason) in said {
        let subject = json!({"kind": "position", "id": text});
        let new =
            json!({"subject": subject, "round_id": round, "kind": kind, "body": body, "channel": "virtual"});
        let comment = comment(t, seat, proposal, new).await?;
        dispose(t, comment, disposition, reason).await?;
        comments.push(comment);
    }
    if let Some(question) = comments.first() {
        let answer = "No. It asks not to allow what one knows of; nobody is asked to look.";
        discussed::answered(t, *question, answer).await?;
    }
    t.on_day(170).await;
    discussed::summarised(t, proposal, text, &comments).await?;
    t.on_day(168).await;
    t.tick().await?;
    advance(t, proposal).await?;
    t.on_day(165).await;
    let poll = pilot(t, proposal, json!({
        "title": "A poll on the wording", "instrument": "poll",
        "aim": "To learn whether readers understand the call as it is meant.",
        "population": "Whoever follows the link in the newsletters of the focal points: indicative, not a vote.",
        "measures": [
            {"name": "Answers", "unit": "persons", "target": "at least 50"},
            {"name": "Readers who say in their own words what is asked for", "target": "four in five"},
        ],
        "starts_at": t.day(165), "ends_at": t.day(151),
    }))
    .await?;
    let map = pilot(t, proposal, json!({
        "title": "A statement map of the wording", "instrument": "statement_map",
        "aim": "To learn whether readers understand the call as it is meant, from what they say to each other.",
        "population": "Participants of one national initiative: indicative, not a vote.",
        "measures": [
            {"name": "Answers", "unit": "persons", "target": "at least 50"},
            {"name": "Readers who say in their own words what is asked for", "target": "four in five"},
        ],
        "starts_at": t.day(165), "ends_at": t.day(151),
    }))
    .await?;
    t.on_day(150).await;
    evaluate(
        t,
        map,
        json!({
            "result": "17 persons and 23 statements; too few to group them.", "cost": {"hours": 31},
            "caveats": "Who took part chose to.",
        }),
        json!({
            "findings": [
                {"measure": "Answers", "value": "17", "verdict": "not_met"},
                {
                    "measure": "Readers who say in their own words what is asked for",
                    "reason": "The tool does not ask for that.",
                },
            ],
            "evaluation": "One measure was missed, and the other cannot be had from this instrument.",
            "lessons": "A map needs more people than one initiative has.",
        }),
        ("drop", "It costs three times as much as a poll, and answers another question."),
    )
    .await?;
    evaluate(
        t,
        poll,
        json!({
            "result": "61 answers; 52 of them give the meaning back.", "cost": {"hours": 9},
            "caveats": "Whoever had the link could answer.",
        }),
        json!({
            "findings": [
                {"measure": "Answers", "value": "61", "verdict": "met"},
                {
                    "measure": "Readers who say in their own words what is asked for", "value": "52 of 61",
                    "verdict": "met",
                },
            ],
            "evaluation": "Both measures were met; most answers came from one region.",
            "lessons": "Ask the regional initiatives first next time.",
        }),
        ("keep", "It costs little, and a text that is misread can still be changed."),
    )
    .await?;
    advance(t, proposal).await?;
    Ok(vec![poll, map])
}

async fn to_a_finding(t: &Teller, proposal: ProposalId, text: PositionId) -> Result<()> {
    t.on_day(145).await;
    mandate(t, proposal).await?;
    call(t, text, "endorsement", 110).await?;
    t.on_day(140).await;
    stances(
        t,
        text,
        2,
        &[
            ("Government 1", "accept"),
            ("Government 2", "support"),
            ("Private sector 1", "support"),
            ("Private sector 3", "accept"),
            ("Civil society 1", "support"),
            ("Technical community 1", "support"),
            ("Technical community 2", "support"),
        ],
    )
    .await?;
    let objection = object(
        t,
        "Civil society 2",
        text,
        2,
        json!({
            "ground": "substance", "summary": "Research in good faith could be read as damage.",
            "harm": "Researchers who make the public core safer would be deterred.",
            "remedy": "Say that research in good faith is not meant.",
        }),
    )
    .await?;
    t.on_day(136).await;
    respond(t, "Technical community 1", objection, "We share the concern; a sentence can settle it.", false)
        .await?;
    respond(
        t,
        "Co-facilitator",
        objection,
        "The next version says that research in good faith is not meant to be hindered.",
        true,
    )
    .await?;
    t.on_day(134).await;
    let improved = format!("{CALL}{ELEMENTS}{RESEARCH}");
    version(
        t,
        "Technical community 1",
        text,
        2,
        "substantive",
        &improved,
        "Says that research in good faith is not meant.",
    )
    .await?;
    find(t, "Co-facilitator", objection, json!({"outcome": "accommodated", "version": 3, "text": "Version 3 holds the sentence that was asked for."})).await?;
    t.on_day(130).await;
    stances(
        t,
        text,
        3,
        &[
            ("Government 1", "accept"),
            ("Government 2", "support"),
            ("Government 3", "accept"),
            ("Private sector 1", "support"),
            ("Private sector 2", "accept"),
            ("Private sector 3", "support"),
            ("Civil society 1", "support"),
            ("Civil society 2", "accept"),
            ("Civil society 3", "support"),
            ("Technical community 1", "support"),
            ("Technical community 2", "support"),
        ],
    )
    .await?;
    t.on_day(126).await;
    let dissent = dissent::raised(t, text).await?;
    t.on_day(120).await;
    dissent::maintained(t, dissent).await?;
    t.on_day(80).await;
    t.tick().await?;
    let found = designate(t, text, json!({
        "level": "consensus",
        "rationale": "Every stakeholder group supports or accepts the text. One objection was accommodated by version 3, and its author accepts that version; the other was outweighed and is maintained.",
        "deviations": {},
    }))
    .await?;
    t.on_day(73).await;
    finalize(t, found).await?;
    t.on_day(72).await;
    dissent::stated(t, dissent).await?;
    t.on_day(70).await;
    let appeal = dissent::appealed(t, found).await?;
    t.on_day(67).await;
    dissent::affirmed(t, appeal).await?;
    t.on_day(62).await;
    dissent::attached(t, appeal).await?;
    t.on_day(59).await;
    move_on(t, "Chair", proposal, "advance", json!({})).await
}

async fn to_an_output(t: &Teller, proposal: ProposalId, text: PositionId) -> Result<()> {
    t.on_day(58).await;
    let new = input(json!({
        "position_id": text, "kind": "endorsement", "title": "The IGF community and the Call to Protect the Public Core of the Internet",
        "summary": "The working group endorses the call, names what belongs to the public core, and says that research in good faith is not meant.",
    }))?;
    let output = t.by("Secretariat", move |tx| outputs::draft(tx, proposal, &new)).await?.id;
    let publication = input(
        json!({"distribution": "Sent to the MAG and, through the focal points, to the IGF community; to the Paris Peace Forum."}),
    )?;
    t.by("Secretariat", move |tx| outputs::publish(tx, output, &publication)).await?;
    let taken_up = [
        (
            "endorsed",
            "Paris Call for Trust and Security in Cyberspace",
            "https://pariscall.international/",
            "2018-11-12",
        ),
        ("used", "EU Cybersecurity Act", "https://eur-lex.europa.eu/eli/reg/2019/881/oj", "2019-06-27"),
        (
            "cited",
            "Reports of the UN OEWG and GGE of 2021",
            "https://disarmament.unoda.org/ict-security/",
            "2021-05-28",
        ),
    ];
    carried::takeaways(t, output).await?;
    t.on_day(57).await;
    carried::distributed(t, output, 57).await?;
    carried::corrected(t, output).await?;
    t.on_day(40).await;
    for (kind, by_whom, evidence_url, happened_on) in taken_up {
        let new = input(json!({
            "kind": kind, "by_whom": by_whom, "evidence_url": evidence_url, "happened_on": happened_on,
            "note": "Speaks of the public core of the Internet.",
        }))?;
        let uptake = t.by("Secretariat", move |tx| uptakes::record(tx, output, &new)).await?.id;
        carried::verified(t, uptake).await?;
    }
    carried::programme(t, output).await?;
    let review = input(json!({"scheduled_for": t.day(-60)}))?;
    t.by("Secretariat", move |tx| reviews::schedule(tx, output, &review)).await?;
    Ok(())
}
