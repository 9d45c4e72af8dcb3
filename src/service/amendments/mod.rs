//! Amendments: suggested changes of a position's text, answered by who leads or wrote it.

mod accept;
mod answer;
mod change;
mod follow;
mod promote;
mod read;
mod suggest;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

pub use self::accept::accept;
pub use self::answer::{Outcome, answer};
pub use self::change::{rebase, withdraw};
pub use self::follow::follow;
pub use self::promote::promote;
pub use self::read::{get, list};
pub(super) use self::suggest::made;
pub use self::suggest::suggest;
pub use self::view::{AmendmentView, AnsweredView, ComparedView};
use super::passages::NewQuote;
use crate::domain::anchors::Passage;
use crate::domain::ids::AmendmentId;
use crate::domain::positions::VersionKind;
use crate::domain::text::{Reason, Replacement, Title};
pub use crate::store::amendments::Which;

/// A passage, by its place, by its words, or by both.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPassage {
    /// From where to where in the Markdown, in Unicode code points (a `TextPositionSelector`).
    pub position: Option<Passage>,
    /// The words (a `TextQuoteSelector`). Without a position they must stand in the text once.
    pub quote: Option<NewQuote>,
}

/// A change to be suggested.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestAmendment {
    /// The number of the version it is written on; it has to be the current one.
    #[schemars(range(min = 1))]
    pub based_on: i64,
    /// The passage that it would change; the whole text where it is left out.
    pub passage: Option<NewPassage>,
    /// What is to stand there, in Markdown: nothing, where a passage is to go; up to 20,000 characters for a passage.
    pub replacement: Replacement,
    /// Why.
    pub reason: Reason,
}

/// An amendment put on the current version by hand.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RebaseAmendment {
    /// The number of the version it is put on; it has to be the current one.
    #[schemars(range(min = 1))]
    pub based_on: i64,
    /// The passage that it would change; the whole text where it is left out.
    pub passage: Option<NewPassage>,
    /// What is to stand there, in Markdown.
    pub replacement: Replacement,
    /// Why, where that is not the same any more.
    pub reason: Option<Reason>,
}

/// Amendments to be taken into one new version.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptAmendments {
    /// The number of the version that they are put into; it has to be the current one.
    #[schemars(range(min = 1))]
    pub based_on: i64,
    /// Whether the new version changes the meaning.
    pub kind: VersionKind,
    /// What changed, for those who read the one before.
    pub change_note: Option<Reason>,
    /// The amendments, 1 to 50. They must change different passages.
    #[schemars(length(min = 1, max = 50))]
    pub amendments: Vec<Acceptance>,
}

/// An amendment to be accepted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// Which one.
    pub amendment_id: AmendmentId,
    /// What is to stand there instead of what was suggested: then the amendment is accepted in part.
    pub taken_text: Option<Replacement>,
    /// Why, for its author and everyone else.
    pub reason: Reason,
}

/// What became of an amendment that is not taken.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerAmendment {
    /// What became of it.
    pub outcome: Outcome,
    /// Why, for its author and everyone else.
    pub reason: Reason,
    /// The amendment that stands in its place, where it is superseded.
    pub superseded_by: Option<AmendmentId>,
}

/// An amendment that a rival position is made of.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PromoteAmendment {
    /// The title of the rival position.
    pub title: Title,
    /// Why, for its author and everyone else.
    pub reason: Reason,
}
