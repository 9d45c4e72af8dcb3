//! The ledger of uptake: who used, cited, endorsed or adopted an output, with evidence and date.

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::outputs::{self, Published};
use super::view::View;
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::ids::{MemberId, OutputId, UptakeId};
use crate::domain::outputs::UptakeKind;
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::domain::web_address::WebAddress;
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::uptakes::Uptake;
use crate::store::{Tx, record};

/// An uptake to be recorded.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordUptake {
    /// What was done with the output.
    pub kind: UptakeKind,
    /// By whom.
    pub by_whom: Title,
    /// Where it can be seen.
    pub evidence_url: WebAddress,
    /// On which day.
    pub happened_on: Day,
    /// What else there is to say.
    pub note: Option<Reason>,
}

/// Somebody took up an output.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Uptake")]
pub struct UptakeView {
    /// Its id.
    pub id: UptakeId,
    /// Which output.
    pub output_id: OutputId,
    /// What was done with it.
    pub kind: UptakeKind,
    /// By whom.
    pub by_whom: String,
    /// Where it can be seen.
    pub evidence_url: String,
    /// On which day.
    pub happened_on: Day,
    /// What else there is to say; may be empty.
    pub note: String,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// When it was recorded.
    pub created_at: Instant,
}

impl View for UptakeView {}

impl UptakeView {
    fn of(uptake: Uptake) -> Self {
        let Uptake {
            id,
            output_id,
            proposal_id: _,
            kind,
            by_whom,
            evidence_url,
            note,
            happened_on,
            recorded_by,
            revision: _,
            created_at,
        } = uptake;
        let happened_on = Day::of(happened_on);
        Self { id, output_id, kind, by_whom, evidence_url, happened_on, note, recorded_by, created_at }
    }
}

/// Records that somebody took up an output.
pub fn record(tx: &mut Tx<'_>, id: OutputId, new: &RecordUptake) -> Result<UptakeView> {
    let Published { output, place, acting } = outputs::locked_and_published(tx, id, Action::RecordUptake)?;
    // Where the day ends last, it is half a day later than in UTC.
    if new.happened_on > Day::of(tx.now() + Duration::hours(14)) {
        return Err(Error::field("/happened_on", "must not lie in the future"));
    }
    let uptake = Uptake {
        id: tx.new_id(),
        output_id: id,
        proposal_id: output.proposal_id,
        kind: new.kind,
        by_whom: new.by_whom.to_string(),
        evidence_url: new.evidence_url.to_string(),
        note: new.note.as_deref().unwrap_or_default().to_owned(),
        happened_on: new.happened_on.begin(),
        recorded_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    uptake.insert(tx)?;
    let entry = place.entry("uptake.recorded", &acting).object("output", id).object("uptake", uptake.id);
    record::append(tx, &entry.detail("kind", uptake.kind))?;
    Ok(UptakeView::of(uptake))
}

/// The uptake of an output.
pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<UptakeId>) -> Result<Page<UptakeView>> {
    outputs::readable(tx, output)?;
    Ok(Uptake::list(tx, output, window)?.map(UptakeView::of))
}
