//! Comments, in threads.

use diesel::dsl::exists;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::fact::fact;
use super::page::{Page, Window};
use super::reach::is_first_of_its_author;
use super::schema::{
    accounts, amendments, comments, memberships, objections, outputs, pilots, positions, rounds, topics,
    versions,
};
use super::{Conn, Tx};
use crate::domain::comments::{BecameKind, Channel, CommentKind, CommentState, Disposition, SubjectKind};
use crate::domain::ids::{AnyId, CommentId, GroupId, MemberId, ProposalId, RoundId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// A comment on anything in a proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = comments, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// Whose.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What it is about.
    pub subject_kind: SubjectKind,
    /// Which of these.
    pub subject_id: AnyId,
    /// The comment it answers, if any.
    pub parent_id: Option<CommentId>,
    /// Its place in the thread.
    pub path: String,
    /// The round it was made in, if any.
    pub round_id: Option<RoundId>,
    /// Who wrote it.
    pub author_id: MemberId,
    /// What it is meant as.
    pub kind: CommentKind,
    /// The comment itself, in Markdown.
    pub body: String,
    /// How it came in.
    pub channel: Channel,
    /// The national or regional initiative that it comes from, by name.
    pub initiative: Option<String>,
    /// The community that it speaks for, where the author speaks for one.
    pub on_behalf_of: Option<String>,
    /// Whether it is still shown.
    pub state: CommentState,
    /// What became of it.
    pub disposition: Option<Disposition>,
    /// Why.
    pub disposition_reason: Option<String>,
    /// Who said so.
    pub disposed_by: Option<MemberId>,
    /// When.
    pub disposed_at: Option<Instant>,
    /// What kind of thing was made of it, if one was.
    pub became_kind: Option<BecameKind>,
    /// Which one.
    pub became_id: Option<AnyId>,
    /// How often the group answered it officially; the newest answer has this number.
    pub answers: i64,
    /// How much happened in its moderation; the newest of it has this number.
    pub moderations: i64,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
    /// When its words were last changed.
    pub edited_at: Option<Instant>,
}

fact!(Comment, comments, CommentId);

/// Which comments of a proposal.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// About a thing of this kind.
    pub subject_kind: Option<SubjectKind>,
    /// About this thing.
    pub subject_id: Option<AnyId>,
    /// Meant as this.
    pub kind: Option<CommentKind>,
    /// Made in this round.
    pub round_id: Option<RoundId>,
    /// That came in this way.
    pub channel: Option<Channel>,
    /// With this disposition, or with none.
    pub disposition: Option<Option<Disposition>>,
    /// By this member.
    pub author_id: Option<MemberId>,
    /// By members who speak from this stakeholder group now, as it is shown beside what they said.
    pub stakeholder_group: Option<String>,
    /// Whether they are the first of their authors in the group.
    pub first_time: Option<bool>,
    /// That are, or are no more, shown.
    pub state: Option<CommentState>,
}

/// Comments beside or under one: those that answer the same, or begin threads about the same thing.
#[derive(Clone, Copy, Debug)]
pub struct Among<'a> {
    /// Of which proposal.
    pub proposal: ProposalId,
    /// About which thing.
    pub subject: AnyId,
    /// What they answer.
    pub parent: Option<CommentId>,
    /// Only those behind this path,
    pub after: &'a str,
    /// and before this one.
    pub before: &'a str,
    /// From the end.
    pub backwards: bool,
}

/// Who wrote a comment, as it is shown.
#[derive(Clone, Debug, Queryable)]
pub struct Author {
    /// The membership.
    pub id: MemberId,
    /// The name of its account.
    pub name: String,
    /// Whom the member speaks from.
    pub stakeholder_group: String,
}

impl Comment {
    /// Those of these comments that are in this state.
    pub fn in_state(tx: &mut Tx<'_>, ids: &[CommentId], state: CommentState) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => comments::table
            .filter(comments::id.eq_any(ids))
            .filter(comments::state.eq(state))
            .load(c)?))
    }

    /// Comments of a proposal in the order of the threads; the key is a path.
    pub fn list(
        tx: &mut Tx<'_>,
        proposal: ProposalId,
        which: &Which,
        window: &Window<String>,
    ) -> Result<Page<Self>> {
        let after = window.after.as_deref().unwrap_or_default();
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = comments::table
                .filter(comments::proposal_id.eq(proposal))
                .filter(comments::path.gt(after))
                .order(comments::path.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(kind) = which.subject_kind {
                query = query.filter(comments::subject_kind.eq(kind));
            }
            if let Some(id) = which.subject_id {
                query = query.filter(comments::subject_id.eq(id));
            }
            if let Some(kind) = which.kind {
                query = query.filter(comments::kind.eq(kind));
            }
            if let Some(round) = which.round_id {
                query = query.filter(comments::round_id.eq(round));
            }
            if let Some(channel) = which.channel {
                query = query.filter(comments::channel.eq(channel));
            }
            if let Some(author) = which.author_id {
                query = query.filter(comments::author_id.eq(author));
            }
            if let Some(state) = which.state {
                query = query.filter(comments::state.eq(state));
            }
            if let Some(group) = &which.stakeholder_group {
                // Asked of each comment's author by the key: the list goes on along its own index, in its order, and ends
                // where the page is full.
                let author = memberships::table
                    .filter(memberships::id.eq(comments::author_id))
                    .filter(memberships::stakeholder_group.eq(group));
                query = query.filter(exists(author));
            }
            query = match which.first_time {
                None => query,
                Some(true) => query.filter(is_first_of_its_author!()),
                Some(false) => query.filter(diesel::dsl::not(is_first_of_its_author!())),
            };
            query = match which.disposition {
                None => query,
                Some(None) => query.filter(comments::disposition.is_null()),
                Some(Some(disposition)) => query.filter(comments::disposition.eq(disposition)),
            };
            query.load(c)?
        });
        Ok(window.cut_texts(rows, |comment| comment.path.clone(), |comment| &comment.body))
    }

    /// The comments of a member, newest first; the key is an id.
    pub fn list_by(
        tx: &mut Tx<'_>,
        author: MemberId,
        disposition: Option<Option<Disposition>>,
        window: &Window<CommentId>,
    ) -> Result<Page<Self>> {
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = comments::table
                .filter(comments::author_id.eq(author))
                .order(comments::id.desc())
                .limit(window.probe())
                .into_boxed();
            if let Some(before) = window.after {
                query = query.filter(comments::id.lt(before));
            }
            query = match disposition {
                None => query,
                Some(None) => query.filter(comments::disposition.is_null()),
                Some(Some(disposition)) => query.filter(comments::disposition.eq(disposition)),
            };
            query.load(c)?
        });
        Ok(window.cut_texts(rows, |comment| comment.id.to_string(), |comment| &comment.body))
    }

    /// Those of these that are comments on the proposal, in the order of the threads.
    pub fn those(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[CommentId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => comments::table
            .filter(comments::id.eq_any(ids))
            .filter(comments::proposal_id.eq(proposal))
            .order(comments::path.asc())
            .load(c)?))
    }

    /// So many of the comments that stand there, the nearest first.
    pub fn among(tx: &mut Tx<'_>, among: Among<'_>, limit: i64) -> Result<Vec<Self>> {
        let Among { proposal, subject, parent, after, before, backwards } = among;
        Ok(on!(tx.conn(), c => {
            let query = comments::table
                .filter(comments::proposal_id.eq(proposal))
                .filter(comments::subject_id.eq(subject))
                .filter(comments::path.gt(after))
                .filter(comments::path.lt(before))
                .limit(limit)
                .into_boxed();
            let query = match parent {
                Some(parent) => query.filter(comments::parent_id.eq(parent)),
                None => query.filter(comments::parent_id.is_null()),
            };
            if backwards {
                query.order(comments::path.desc()).load(c)?
            } else {
                query.order(comments::path.asc()).load(c)?
            }
        }))
    }

    /// Those of these that are comments on the proposal, in the order of their ids, locked in this order until the
    /// transaction ends.
    pub fn lock_those(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[CommentId]) -> Result<Vec<Self>> {
        let rows = comments::table
            .filter(comments::id.eq_any(ids))
            .filter(comments::proposal_id.eq(proposal))
            .order(comments::id.asc());
        Ok(match tx.conn() {
            Conn::Sqlite(c) => rows.load(&mut **c)?,
            Conn::Postgres(c) => rows.for_update().load(&mut **c)?,
        })
    }
}

/// The authors behind these memberships, in one query.
pub fn authors(tx: &mut Tx<'_>, of: &[MemberId]) -> Result<Vec<Author>> {
    Ok(on!(tx.conn(), c => memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::id.eq_any(of))
        .select((memberships::id, accounts::name, memberships::stakeholder_group))
        .load(c)?))
}

/// Does this thing belong to the proposal?
pub fn is_of_proposal(tx: &mut Tx<'_>, proposal: ProposalId, kind: SubjectKind, id: AnyId) -> Result<bool> {
    macro_rules! stands_in {
        ($table:ident) => {
            on!(tx.conn(), c => diesel::select(exists(
                $table::table.filter($table::id.eq(id)).filter($table::proposal_id.eq(proposal)),
            ))
            .get_result(c)?)
        };
    }
    Ok(match kind {
        SubjectKind::Proposal => id == proposal.cast(),
        SubjectKind::Topic => stands_in!(topics),
        SubjectKind::Position => stands_in!(positions),
        SubjectKind::Amendment => stands_in!(amendments),
        SubjectKind::Round => stands_in!(rounds),
        SubjectKind::Pilot => stands_in!(pilots),
        SubjectKind::Output => stands_in!(outputs),
        SubjectKind::Objection => stands_in!(objections),
        SubjectKind::Version => on!(tx.conn(), c => diesel::select(exists(
            versions::table
                .inner_join(positions::table.on(positions::id.eq(versions::position_id)))
                .filter(versions::id.eq(id))
                .filter(positions::proposal_id.eq(proposal)),
        ))
        .get_result(c)?),
    })
}
