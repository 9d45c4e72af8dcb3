//! What an output says of its own status: computed here, from the designation and the proposal's moves.

use crate::domain::codes::Coded;
use crate::domain::consensus::{self, Details, Label, Level, OutputType, StatusPhrase};
use crate::domain::ids::ProposalId;
use crate::domain::mandate::Finding;
use crate::domain::outputs::{self, LabelRefused, Overridden, Readiness};
use crate::domain::workflow::Guard;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::designations::Designation;
use crate::store::mandate::MandateAnswer;
use crate::store::outputs::Output;
use crate::store::takeaways::Takeaway;
use crate::store::transitions::Transition;
use crate::store::{Tx, outputs as rows};

/// The label of an output; the refusal points to the field.
pub(super) fn label(kind: OutputType, level: Option<Level>, said: Option<Label>) -> Result<Option<Label>> {
    outputs::label(kind, level, said).map_err(|refused| match refused {
        LabelRefused::Missing => Error::missing("/label", refused.clause()),
        LabelRefused::NotTyped | LabelRefused::NotATendency => Error::field("/label", refused.clause()),
    })
}

/// The status phrase of a designated position, as JSON.
pub(super) fn phrase(tx: &mut Tx<'_>, designation: &Designation) -> Result<String> {
    let grounds = rows::grounds(tx, designation.position_id)?;
    let details = Details { grounds, failed_checks: Vec::new() };
    let phrase = StatusPhrase::of(designation.level, &designation.newest_assessment()?, &details);
    serde_json::to_string(&phrase).map_err(Error::internal)
}

/// What was overridden on the proposal's way so far, as JSON.
pub(super) fn overrides(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<String> {
    let moves = rows::overriding_moves(tx, proposal)?;
    let overridden: Vec<Overridden> = moves.into_iter().map(told).collect();
    serde_json::to_string(&overridden).map_err(Error::internal)
}

fn told(made: Transition) -> Overridden {
    Overridden {
        transition_id: made.id,
        kind: made.kind,
        from: made.from_step,
        to: made.to_step,
        guards: made.overridden.split(' ').filter_map(Guard::from_code).collect(),
        reason: made.override_reason.unwrap_or_default(),
        moved_at: made.moved_at,
    }
}

/// What the rules for publishing look at.
pub(super) fn readiness(
    tx: &mut Tx<'_>,
    place: &Place,
    output: &Output,
    designation: Option<&Designation>,
) -> Result<Readiness> {
    let charter = place.group.charter()?;
    let answers = MandateAnswer::all(tx, output.proposal_id)?;
    let checks = MandateAnswer::checks(&answers, charter.mandate_checks.iter().map(|check| &*check.id));
    let named = |finding| checks.that_are(finding).map(str::to_owned).collect();
    Ok(Readiness {
        level: designation.map(|designation| designation.level),
        comments_unanswered: rows::comments_unanswered(tx, output.proposal_id)?,
        mandate_failed: named(Finding::Failed),
        mandate_unanswered: named(Finding::Unanswered),
        groups_not_covered: designation.map(not_covered).transpose()?.unwrap_or_default(),
        takeaways_unfounded: unfounded(tx, output)?,
    })
}

/// Takeaways that quote what was changed in the draft since.
fn unfounded(tx: &mut Tx<'_>, output: &Output) -> Result<usize> {
    let quotes = Takeaway::quotes_of_the_summary(tx, output.id)?;
    Ok(quotes.iter().filter(|quote| !output.summary.contains(quote.as_str())).count())
}

fn not_covered(designation: &Designation) -> Result<Vec<String>> {
    let assessment = designation.newest_assessment()?;
    let uncovered = assessment.groups.iter().filter(|(name, row)| {
        *name != consensus::OTHER && !row.covered && row.verdict != consensus::Verdict::Recused
    });
    Ok(uncovered.map(|(name, _)| name.clone()).collect())
}
