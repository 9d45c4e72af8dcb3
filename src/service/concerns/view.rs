//! Concerns and their reviews, as they come in and are shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::concerns::{ConcernKind, ConcernState, awaits_review};
use crate::domain::day::Day;
use crate::domain::ids::{ConcernId, ConcernReviewId, GroupId, MemberId, ProposalId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::service::view::View;
use crate::store::concerns::{Concern, ConcernReview};

/// A concern to be raised.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RaiseConcern {
    /// What it is about.
    pub about: ConcernKind,
    /// What it says.
    pub text: Reason,
}

/// A review of a concern.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewConcern {
    /// Where the concern stands from now on.
    pub state: ConcernState,
    /// What was found: how it bears on the work now.
    pub text: Reason,
    /// Who looks after it from now on: an active member; as before where it is left out.
    pub owner_id: Option<MemberId>,
    /// The day of the next review; for `valid_ongoing`, and only there.
    pub next_review_on: Option<Day>,
}

/// A concern about time or resources.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Concern")]
pub struct ConcernView {
    /// Its id.
    pub id: ConcernId,
    /// In which group.
    pub group_id: GroupId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// What it is about.
    pub about: ConcernKind,
    /// What it says.
    pub text: String,
    /// Who raised it.
    pub raised_by: MemberId,
    /// Where it stands: as the last review left it.
    pub state: ConcernState,
    /// Who looks after it.
    pub owner_id: Option<MemberId>,
    /// The day of the next review.
    pub next_review_on: Option<Day>,
    /// It waits for a review: its first one, or that whose day has come.
    pub awaits_review: bool,
    /// How many reviews it has had.
    pub reviews: i64,
    /// Counts the changes.
    pub revision: i64,
    /// When it was raised.
    pub created_at: Instant,
}

impl View for ConcernView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    // The day of the next review comes without anybody doing anything.
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/concerns/{}", self.id))
    }
}

impl ConcernView {
    pub(super) fn of(concern: Concern, now: Instant) -> Self {
        let Concern {
            id,
            group_id,
            proposal_id,
            about,
            text,
            raised_by,
            state,
            owner_id,
            next_review_on,
            reviews,
            revision,
            created_at,
        } = concern;
        let next_review_on = next_review_on.map(Day::of);
        Self {
            id,
            group_id,
            proposal_id,
            about,
            text,
            raised_by,
            state,
            owner_id,
            next_review_on,
            awaits_review: awaits_review(state, next_review_on, Day::of(now)),
            reviews,
            revision,
            created_at,
        }
    }
}

/// One review of a concern. It never changes.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ConcernReview")]
pub struct ConcernReviewView {
    /// Its id.
    pub id: ConcernReviewId,
    /// Of which concern.
    pub concern_id: ConcernId,
    /// Its number, from 1.
    pub number: i64,
    /// Where the concern stood from then on.
    pub state: ConcernState,
    /// What was found.
    pub text: String,
    /// Who looked after it from then on.
    pub owner_id: Option<MemberId>,
    /// The day of the next review.
    pub next_review_on: Option<Day>,
    /// Who reviewed.
    pub reviewed_by: MemberId,
    /// When.
    pub reviewed_at: Instant,
}

impl From<ConcernReview> for ConcernReviewView {
    fn from(review: ConcernReview) -> Self {
        let ConcernReview {
            id,
            concern_id,
            number,
            state,
            text,
            owner_id,
            next_review_on,
            reviewed_by,
            reviewed_at,
        } = review;
        let next_review_on = next_review_on.map(Day::of);
        Self { id, concern_id, number, state, text, owner_id, next_review_on, reviewed_by, reviewed_at }
    }
}
