//! How amendments are shown.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::amendments::AmendmentState;
use crate::domain::anchors::PlaceState;
use crate::domain::differences::{Difference, by_words};
use crate::domain::ids::{AmendmentId, CommentId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::comments::{AuthorView, Unseen};
use crate::service::differences::PATIENCE;
use crate::service::passages::{AnchorView, PlaceView, passage};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::amendments::{Amendment, AmendmentPlace};
use crate::store::comments::authors;

/// What became of an amendment.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "AmendmentAnswer")]
pub struct AnsweredView {
    /// Why.
    pub reason: String,
    /// The membership that said so.
    pub by: MemberId,
    /// When.
    pub at: Instant,
    /// The version that it was taken into.
    pub taken_in: Option<i64>,
    /// What stands there instead of what was suggested, where it was accepted in part.
    pub taken_text: Option<String>,
    /// The rival position that was made of it.
    pub rival_id: Option<PositionId>,
    /// The amendment that stands in its place.
    pub superseded_by: Option<AmendmentId>,
}

/// A suggested change of a position's text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Amendment")]
pub struct AmendmentView {
    /// Its id.
    pub id: AmendmentId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Of which position.
    pub position_id: PositionId,
    /// Who suggests it.
    pub author: AuthorView,
    /// The comment that it was made of, if one; its thread is there.
    pub comment_id: Option<CommentId>,
    /// The number of the version against which it was made.
    pub made_on: i64,
    /// The number of the version that it stands on: the current one while it is open, the last one that has what it
    /// would change while it conflicts.
    pub version: i64,
    /// The passage that it would change; null where it is the whole text.
    pub passage: Option<AnchorView>,
    /// What is to stand there, in Markdown; empty where the passage is to go.
    pub replacement: String,
    /// Why. Null where it repeats a comment that is not shown.
    pub reason: Option<String>,
    /// Where it stands.
    pub state: AmendmentState,
    /// What became of it; null while nobody has said.
    pub answer: Option<AnsweredView>,
    /// Counts the changes made to it; that it follows the text is none.
    pub revision: i64,
    /// When it was suggested.
    pub created_at: Instant,
}

impl View for AmendmentView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/amendments/{}", self.id))
    }
}

/// An amendment, and word by word what it would change.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ComparedAmendment")]
pub struct ComparedView {
    /// The amendment.
    #[serde(flatten)]
    pub amendment: AmendmentView,
    /// What is equal and deleted makes what stands, what is equal and inserted what is to stand there.
    pub differences: Vec<Difference>,
    #[serde(skip)]
    before: String,
}

impl View for ComparedView {
    fn revision(&self) -> Option<i64> {
        self.amendment.revision()
    }
    fn changes_unrevised(&self) -> bool {
        self.amendment.changes_unrevised()
    }
}

impl ComparedView {
    /// Not yet compared with what stands.
    pub(super) fn new(amendment: AmendmentView, before: String) -> Self {
        Self { amendment, differences: Vec::new(), before }
    }

    /// Compares. Slow: not to be done in a transaction.
    #[must_use]
    pub fn compared(self) -> Self {
        Self { differences: by_words(&self.before, &self.amendment.replacement, PATIENCE), ..self }
    }
}

impl AmendmentView {
    /// An amendment, wherever its text is now.
    pub(in crate::service) fn of_one(tx: &mut Tx<'_>, at: &Place, amendment: Amendment) -> Result<Self> {
        let place = AmendmentPlace::get(tx, amendment.id)?;
        let one = Self::of_all(tx, at, vec![(amendment, place)])?.into_iter().next();
        one.ok_or_else(|| Error::internal("an amendment that was there is gone"))
    }

    /// Amendments as they are seen at this place, with their authors and the comments that they were made of: a query
    /// for each.
    pub(super) fn of_all(
        tx: &mut Tx<'_>,
        at: &Place,
        all: Vec<(Amendment, AmendmentPlace)>,
    ) -> Result<Vec<Self>> {
        let mut ids: Vec<MemberId> = all.iter().map(|(amendment, _)| amendment.author_id).collect();
        ids.sort();
        ids.dedup();
        let authors: HashMap<MemberId, AuthorView> = authors(tx, &ids)?
            .into_iter()
            .map(|author| (author.id, AuthorView::of(author, at.member.is_some())))
            .collect();
        let unseen = Unseen::of(tx, at, all.iter().filter_map(|(amendment, _)| amendment.comment_id))?;
        let shown = |(amendment, place): (Amendment, AmendmentPlace)| {
            let author = authors.get(&amendment.author_id).cloned();
            let author = author.ok_or_else(|| Error::internal("an amendment without its author"))?;
            let is_seen = !unseen.repeats(amendment.comment_id, &amendment.reason);
            let shown = Self::of(amendment, &place, author);
            Ok(Self { reason: shown.reason.clone().filter(|_| is_seen), ..shown })
        };
        all.into_iter().map(shown).collect()
    }

    fn of(amendment: Amendment, place: &AmendmentPlace, author: AuthorView) -> Self {
        let answer = answered(&amendment);
        let Amendment {
            id,
            proposal_id,
            position_id,
            author_id: _,
            comment_id,
            made_on,
            version,
            start_at,
            end_at,
            exact,
            prefix,
            suffix,
            replacement,
            reason: said,
            state,
            taken_text: _,
            taken_in: _,
            rival_id: _,
            superseded_by: _,
            answer: _,
            answered_by: _,
            answered_at: _,
            revision,
            created_at,
        } = amendment;
        let state = state.shown(place.state == PlaceState::Same);
        let now = PlaceView {
            state: place.state,
            version: place.version,
            position: passage(place.start_at, place.end_at),
        };
        let position = passage(start_at, end_at);
        let shown = |exact| AnchorView { version, position, exact, prefix, suffix, place: now };
        Self {
            id,
            proposal_id,
            position_id,
            author,
            comment_id,
            made_on,
            version: place.version,
            passage: exact.map(shown),
            replacement,
            reason: Some(said),
            state,
            answer,
            revision,
            created_at,
        }
    }
}

fn answered(amendment: &Amendment) -> Option<AnsweredView> {
    Some(AnsweredView {
        reason: amendment.answer.clone()?,
        by: amendment.answered_by?,
        at: amendment.answered_at?,
        taken_in: amendment.taken_in,
        taken_text: amendment.taken_text.clone(),
        rival_id: amendment.rival_id,
        superseded_by: amendment.superseded_by,
    })
}
