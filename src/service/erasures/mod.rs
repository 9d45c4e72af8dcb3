//! The words of a text, erased: of a comment, a version, an objection, an address that was invited. The fact stays, with its
//! state, its counts and its dates; a mark in place of the words says when and why, and the record who.

mod allowed;
mod consider;
mod copies;
mod ended;
mod erase;
mod quoted;
mod read;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::access::Role;
use crate::domain::erasures::ErasureReason;
use crate::domain::ids::{AnyId, EntryId, MemberId, ProposalId};
use crate::domain::time::Instant;
use crate::service::view::View;

pub use consider::{Considered, consider};
pub use ended::{Ended, ended, forget_ended};
pub use erase::{erase, erase_by_operator};
pub use read::list;

/// What the record says was done.
pub(super) const ERASED: &str = "text.erased";
/// What it says of the older copies that went with it.
pub(super) const COPIES_ERASED: &str = "text.copies_erased";

/// Words to be erased.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EraseText {
    /// Where they stand: a table, as exports and the record name it: `comments`, `objections`, `versions`.
    #[schemars(length(max = 40))]
    pub table: String,
    /// The id of the row.
    pub id: AnyId,
    /// Which columns of it; all that have words where it is left out.
    #[schemars(length(min = 1, max = 20))]
    pub columns: Option<Vec<String>>,
    /// Why.
    pub reason: ErasureReason,
}

/// Words that were erased.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Erasure")]
pub struct ErasureView {
    /// The entry of the record that says so; the mark in place of the words names it.
    pub id: EntryId,
    /// When.
    pub erased_at: Instant,
    /// Who erased them, in the group; null for the operator of the service, and for the clock.
    pub erased_by: Option<MemberId>,
    /// In which role.
    pub role: Option<Role>,
    /// Why.
    pub reason: Option<ErasureReason>,
    /// Of which proposal, if of one.
    pub proposal_id: Option<ProposalId>,
    /// Where they stood.
    pub table: String,
    /// In which row.
    pub row_id: Option<AnyId>,
    /// In which columns.
    pub columns: Vec<String>,
}

impl View for ErasureView {
    fn location(&self) -> Option<String> {
        Some(format!("/record/{}", self.id))
    }
}

/// Words that were erased, and what else says them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ErasedText")]
pub struct ErasedView {
    /// What was erased.
    #[serde(flatten)]
    pub erasure: ErasureView,
    /// The older copies that went with it.
    pub copies: Vec<Whereabouts>,
    /// Other texts of the same proposal, or of the group, that have these words in them or are a part of them. They are
    /// still there: erase them as well where they must go. At most a hundred are named.
    pub quoted_in: Vec<Whereabouts>,
}

impl View for ErasedView {
    fn location(&self) -> Option<String> {
        self.erasure.location()
    }
}

/// Where words stand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Whereabouts {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub id: AnyId,
    /// The column.
    pub column: &'static str,
}
