//! What became of the output: to whom it was sent, what it offers to whom, a slip corrected, and what goes on.

use serde_json::json;

use super::teller::Teller;
use crate::domain::ids::{CycleId, OutputId, PilotId, UptakeId};
use crate::error::Result;
use crate::service::outputs::{distributions, errata, takeaways};
use crate::service::{cycles, lessons, programme, uptakes};

/// What each stakeholder group can take from the output, each with the words that it comes from.
pub(super) async fn takeaways(t: &Teller, output: OutputId) -> Result<()> {
    let offered = [
        (json!(["GOV"]), "A reference for one's own restraint that binds nobody.", "endorses the call"),
        (
            json!(["PS", "TC"]),
            "Say where the named elements touch what you run.",
            "names what belongs to the public core",
        ),
        (
            json!(["CS"]),
            "Research in good faith can point to this text.",
            "research in good faith is not meant",
        ),
    ];
    for (stakeholder_groups, text, quote) in offered {
        let takeaway = json!({"stakeholder_groups": stakeholder_groups, "text": text, "quote": quote});
        t.act("Secretariat", output, takeaway, takeaways::write).await?;
    }
    Ok(())
}

/// To whom it was sent, and who said that it arrived.
pub(super) async fn distributed(t: &Teller, output: OutputId, sent_on: i64) -> Result<()> {
    let sent = json!({
        "recipient": "Multistakeholder Advisory Group", "recipient_kind": "body", "channel": "meeting",
        "sent_on": t.date(sent_on), "note": "Presented at its meeting.",
    });
    let sent = t.act("Secretariat", output, sent, distributions::distribute).await?.id;
    let received = json!({"acknowledged_on": t.date(sent_on), "note": "On the agenda of the next meeting."});
    t.act("Secretariat", sent, received, distributions::acknowledge).await?;
    Ok(())
}

/// A slip in the summary corrected: the edition before can still be read.
pub(super) async fn corrected(t: &Teller, output: OutputId) -> Result<()> {
    let erratum = json!({
        "edition": 1, "reason": "The summary left out whose call it is.",
        "corrections": [{"part": "summary", "wrong": "endorses the call,", "right": "endorses the Commission's call,"}],
    });
    t.act("Secretariat", output, erratum, errata::correct).await?;
    Ok(())
}

/// An uptake looked up by somebody else than who recorded it.
pub(super) async fn verified(t: &Teller, uptake: UptakeId) -> Result<()> {
    t.act("Chair", uptake, json!({"finding": "verified", "revision": 1}), uptakes::verify).await?;
    Ok(())
}

/// The programme of the years ahead.
pub(super) async fn programme(t: &Teller, output: OutputId) -> Result<()> {
    let group = t.group()?;
    let followed = json!({
        "origin": {"kind": "output", "id": output}, "from_year": 2019, "to_year": 2021,
        "responsible": "Secretariat", "reason": "Its uptake is to be followed.",
    });
    let item = t.act("Civil society 1", group, followed, programme::propose).await?;
    let taken = json!({"kind": "activate", "reason": "The group takes it up.", "revision": item.revision});
    t.act("Chair", item.id, taken, programme::move_item).await?;
    let catalogue = json!({
        "title": "A catalogue of existing outputs", "from_year": 2019, "to_year": 2020,
        "reason": "Existing outputs are to be used better.",
    });
    let item = t.act("Technical community 2", group, catalogue, programme::propose).await?;
    let waits = json!({"kind": "park", "reason": "Nobody keeps it between two meetings yet.", "revision": item.revision});
    t.act("Chair", item.id, waits, programme::move_item).await?;
    Ok(())
}

/// The next cycle, and what it is told of what was tried.
pub(super) async fn next_cycle(t: &Teller, pilots: &[PilotId]) -> Result<()> {
    let group = t.group()?;
    let cycle: CycleId = t.act("Chair", group, json!({"label": "2019"}), cycles::open).await?.id;
    for pilot in pilots {
        t.act("Facilitator", cycle, json!({"pilot_id": pilot}), lessons::carry).await?;
    }
    Ok(())
}
