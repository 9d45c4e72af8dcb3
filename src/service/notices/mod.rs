//! Notices: what in the record concerns me. `follow` makes them of its entries; here they are read.
//!
//! A notice holds no text: what it says is put together when it is read, and whether it may be read is asked then.

mod follow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::sessions::principal;
use super::view::View;
use super::{Page, Window};
use crate::domain::ids::{AnyId, CommentId, EntryId, GroupId, NoticeId, ProposalId};
use crate::domain::notices::NoticeKind;
use crate::domain::time::Instant;
use crate::error::{Code, Error, FieldError, Result};
use crate::store::Tx;
pub use crate::store::notices::Which;
use crate::store::notices::{self, Notice, Told};
use crate::words::Words;

pub use follow::{follow, is_behind};

/// Notices read: one, or all up to one.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadNotices {
    /// The one that was read.
    pub notice_id: Option<NoticeId>,
    /// Instead: the newest one that was read, with all that are older.
    pub up_to_id: Option<NoticeId>,
}

/// How many notices are marked as read that were not.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[schemars(rename = "NoticesRead")]
pub struct ReadView {
    /// How many.
    pub read: usize,
}
impl View for ReadView {}

/// Something that concerns me.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Notice")]
pub struct NoticeView {
    /// Its id.
    pub id: NoticeId,
    /// What it tells.
    pub kind: NoticeKind,
    /// The same in an English sentence.
    pub sentence: String,
    /// What the sentence speaks of: the title of the proposal, else the name of the group. The pages say it in the
    /// reader's language.
    #[serde(skip)]
    pub about: String,
    /// Where the service shows what it is about: a path under its address.
    pub link: String,
    /// In which group.
    pub group_id: GroupId,
    /// In which proposal, if in one.
    pub proposal_id: Option<ProposalId>,
    /// In which thread of comments, by its first one.
    pub thread_id: Option<CommentId>,
    /// What it is about: a comment, a position, a call, as its kind says.
    pub subject_id: AnyId,
    /// The entry of the record that it was made of.
    pub entry_id: EntryId,
    /// When that was recorded.
    pub happened_at: Instant,
    /// When it was read; null while it was not.
    pub read_at: Option<Instant>,
}
impl View for NoticeView {}

impl NoticeView {
    pub(super) fn of((notice, group, proposal): Told) -> Self {
        let Notice {
            id,
            account_id: _,
            kind,
            group_id,
            proposal_id,
            thread_id,
            subject_id,
            entry_id,
            happened_at,
            read_at,
        } = notice;
        let about = proposal.unwrap_or(group);
        Self {
            id,
            kind,
            sentence: sentence(Words::english(), kind, &about),
            about,
            link: kind.link(subject_id),
            group_id,
            proposal_id,
            thread_id,
            subject_id,
            entry_id,
            happened_at,
            read_at,
        }
    }
}

/// What a notice says, in a sentence: of a proposal by its title, or of a group by its name.
pub fn sentence(words: Words, kind: NoticeKind, about: &str) -> String {
    let what = words.code("notice-kind", kind);
    words.letter("notice-sentence", &[("what", what.into()), ("about", about.into())])
}

/// What concerns me, newest first.
pub fn list(tx: &mut Tx<'_>, which: Which, window: &Window<NoticeId>) -> Result<Page<NoticeView>> {
    let account = principal(tx)?.account;
    Ok(notices::list(tx, account, which, window)?.map(NoticeView::of))
}

/// Marks notices of mine as read. Those that are read already stay as they are, and those of others too: the id says
/// how far to go, and tells nothing of whose it is.
pub fn read(tx: &mut Tx<'_>, which: &ReadNotices) -> Result<ReadView> {
    let account = principal(tx)?.account;
    let (id, and_older) = match (which.notice_id, which.up_to_id) {
        (Some(id), None) => (id, false),
        (None, Some(id)) => (id, true),
        (Some(_), Some(_)) => return Err(Error::field("/up_to_id", "stands instead of notice_id")),
        (None, None) => return Err(neither()),
    };
    Ok(ReadView { read: notices::read(tx, account, id, and_older)? })
}

fn neither() -> Error {
    let (pointer, detail) = ("/notice_id".to_owned(), "missing field `notice_id`, or `up_to_id`".to_owned());
    Error::fields(vec![FieldError { pointer, code: Code::MissingField, detail }])
}
