//! The rows of what comes from another tool, as nobody here has touched them yet.

use crate::domain::ids::{MemberId, ProposalId};
use crate::domain::pilots::{Instrument, Measure, Measures, PilotState};
use crate::domain::text::Line;
use crate::domain::time::Instant;
use crate::domain::workflow::{DueAction, Status, Step};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;

/// A proposal as it was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its title.
    pub title: String,
    /// What is proposed.
    pub summary: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// The step in which it begins here.
    pub step: Step,
    /// It is held, until somebody takes it up.
    pub is_held: bool,
}

/// What was asked with the other tool, and what came out.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The tool, by its name.
    pub tool: String,
    /// Its title.
    pub title: String,
    /// What it asked.
    pub aim: String,
    /// Who took part.
    pub population: String,
    /// What came out.
    pub result: String,
    /// Where that comes from.
    pub source: String,
    /// What to keep in mind of it.
    pub caveats: &'static str,
    /// When it began there, and when it ended.
    pub span: (Instant, Instant),
}

/// A proposal in the group's cycle.
pub fn proposal(tx: &Tx<'_>, place: &Place, author_id: MemberId, found: Found) -> Result<Proposal> {
    let cycle_id =
        place.group.cycle_id.ok_or_else(|| Error::rule("The group is in no cycle; open one first."))?;
    let Found { title, summary, language, step, is_held } = found;
    Ok(Proposal {
        id: tx.new_id(),
        group_id: place.group.id,
        cycle_id,
        author_id,
        title,
        summary,
        language,
        step,
        status: if is_held { Status::Paused } else { Status::Active },
        step_entered_at: tx.now(),
        paused_at: is_held.then(|| tx.now()),
        due_at: None,
        due_action: DueAction::Alert,
        due_alerted_at: None,
        carried_from_id: None,
        carried_to_id: None,
        revision: 1,
        created_at: tx.now(),
        deadline_template_id: None,
        event_on: None,
    })
}

/// An external pilot that has ended. Its result is told, its worth is not: that is for the group to say.
pub fn pilot(tx: &Tx<'_>, proposal_id: ProposalId, created_by: MemberId, asked: Asked) -> Result<Pilot> {
    let measure = Measure {
        name: Line::parse("What the external tool reports").map_err(Error::internal)?,
        unit: None,
        target: Line::parse("None was fixed before it was imported.").map_err(Error::internal)?,
    };
    let measures = Measures::of(vec![measure]).map_err(Error::internal)?;
    let Asked { tool, title, aim, population, result, source, caveats, span: (starts_at, ends_at) } = asked;
    Ok(Pilot {
        id: tx.new_id(),
        proposal_id,
        title,
        instrument: Instrument::External,
        tool: Some(tool),
        aim,
        population,
        measures: serde_json::to_string(&measures).map_err(Error::internal)?,
        starts_at,
        ends_at,
        state: PilotState::Closed,
        result: Some(result),
        source: Some(source),
        caveats: Some(caveats.to_owned()),
        cost: None,
        evaluation: None,
        findings: None,
        lessons: None,
        decision: None,
        decision_reason: None,
        decided_by: None,
        decided_at: None,
        created_by,
        closed_at: Some(tx.now()),
        revision: 1,
        created_at: tx.now(),
    })
}
