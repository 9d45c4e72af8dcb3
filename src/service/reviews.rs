//! Reviews of an output's uptake: scheduled, then held with their findings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::outputs::{self, Published};
use super::place::Place;
use super::view::View;
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, OutputId, ReviewId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::uptakes::Review;
use crate::store::{Tx, record};

/// A review to be scheduled.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleReview {
    /// For when.
    pub scheduled_for: Instant,
}

/// What a review found.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldReview {
    /// What became of the output, and what to do about it.
    pub findings: Reason,
}

/// A review of an output's uptake.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Review")]
pub struct ReviewView {
    /// Its id.
    pub id: ReviewId,
    /// Of which output.
    pub output_id: OutputId,
    /// For when it is scheduled.
    pub scheduled_for: Instant,
    /// When it was held.
    pub held_at: Option<Instant>,
    /// When the clock said that it is due; null while its day has not come.
    pub reminded_at: Option<Instant>,
    /// What was found.
    pub findings: Option<String>,
    /// Who scheduled it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was scheduled.
    pub created_at: Instant,
}

impl View for ReviewView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/reviews/{}", self.id))
    }
}

impl ReviewView {
    fn of(review: Review) -> Self {
        let Review {
            id,
            output_id,
            proposal_id: _,
            scheduled_for,
            held_at,
            reminded_at,
            findings,
            created_by,
            revision,
            created_at,
        } = review;
        Self {
            id,
            output_id,
            scheduled_for,
            held_at,
            reminded_at,
            findings,
            created_by,
            revision,
            created_at,
        }
    }
}

/// Schedules a review of an output's uptake.
pub fn schedule(tx: &mut Tx<'_>, id: OutputId, new: &ScheduleReview) -> Result<ReviewView> {
    let Published { output, place, acting } = outputs::locked_and_published(tx, id, Action::ReviewUptake)?;
    if new.scheduled_for < tx.now() {
        return Err(Error::field("/scheduled_for", "must lie in the future"));
    }
    let review = Review {
        id: tx.new_id(),
        output_id: id,
        proposal_id: output.proposal_id,
        scheduled_for: new.scheduled_for,
        held_at: None,
        reminded_at: None,
        findings: None,
        created_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    review.insert(tx)?;
    let entry = place.entry("review.scheduled", &acting).object("output", id).object("review", review.id);
    record::append(tx, &entry.detail("scheduled_for", review.scheduled_for))?;
    Ok(ReviewView::of(review))
}

/// Holds a review: says what was found.
pub fn hold(tx: &mut Tx<'_>, id: ReviewId, held: &HoldReview) -> Result<ReviewView> {
    let mut review = Review::lock(tx, id)?;
    let place = Place::proposal(tx, review.proposal_id)?;
    let acting = place.may(tx, Action::ReviewUptake)?;
    if review.held_at.is_some() {
        return Err(Error::because(Code::Ended, "The review was held already."));
    }
    (review.held_at, review.findings) = (Some(tx.now()), Some(held.findings.to_string()));
    review.update(tx)?;
    let entry = place.entry("review.held", &acting).object("output", review.output_id).object("review", id);
    record::append(tx, &entry)?;
    Ok(ReviewView::of(review))
}

/// How many reviews the clock looks after at once.
const BATCH: i64 = 100;

/// The reviews whose day has come.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<ReviewId>> {
    Review::due(tx, BATCH)
}

/// Says that a review is due: once, and not where it was held meanwhile or where windows stand still.
pub fn remind(tx: &mut Tx<'_>, id: ReviewId) -> Result<()> {
    let mut review = Review::lock(tx, id)?;
    let place = Place::proposal(tx, review.proposal_id)?;
    let is_told = review.held_at.is_some() || review.reminded_at.is_some();
    if is_told || place.stands_still() || review.scheduled_for > tx.now() {
        return Ok(());
    }
    review.reminded_at = Some(tx.now());
    review.update(tx)?;
    let acting = Place::clock(Action::ReviewUptake);
    let entry = place.entry("review.due", &acting).object("output", review.output_id).object("review", id);
    record::append(tx, &entry.detail("scheduled_for", review.scheduled_for)).map(drop)
}

/// A review.
pub fn get(tx: &mut Tx<'_>, id: ReviewId) -> Result<ReviewView> {
    let review = Review::get(tx, id)?;
    outputs::readable(tx, review.output_id)?;
    Ok(ReviewView::of(review))
}

/// The reviews of an output.
pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<ReviewId>) -> Result<Page<ReviewView>> {
    outputs::readable(tx, output)?;
    Ok(Review::list(tx, output, window)?.map(ReviewView::of))
}
