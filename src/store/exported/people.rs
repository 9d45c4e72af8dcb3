//! Who is behind the memberships of an export, and whose words are closed to others.

use std::collections::{BTreeMap, HashSet};

use diesel::prelude::*;

use super::{PARENTS, Selected};
use crate::domain::comments::CommentState;
use crate::domain::ids::{AccountId, AnyId, GroupId};
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{accounts, comment_wordings, comments, memberships, minority_statements};

/// The rows whose words are closed: what was taken back or hidden, and what these comments said before; who only asked to
/// join.
#[derive(Clone, Debug, Default)]
pub struct Closed(HashSet<AnyId>);

impl Closed {
    /// Whether the words of this row are closed.
    pub fn has(&self, id: AnyId) -> bool {
        self.0.contains(&id)
    }
}

/// The accounts that the memberships of a group name, each with its name and whether it ever was a member, in the order
/// of their ids.
pub fn names(tx: &mut Tx<'_>, group: GroupId) -> Result<BTreeMap<AccountId, (String, bool)>> {
    let rows: Vec<(AccountId, (String, bool))> = on!(tx.conn(), c => accounts::table
        .inner_join(memberships::table.on(memberships::account_id.eq(accounts::id)))
        .filter(memberships::group_id.eq(group))
        .select((accounts::id, (accounts::name, memberships::first_joined_at.is_not_null())))
        .load(c)?);
    Ok(rows.into_iter().collect())
}

/// The rows whose words are closed to one who reads of hidden comments or not, and of those who only asked to join or not.
pub fn closed(
    tx: &mut Tx<'_>,
    selected: &mut Selected,
    (reads_hidden, reads_members): (bool, bool),
) -> Result<Closed> {
    let mut closed = HashSet::new();
    if !reads_members {
        let group = selected.of().group;
        closed.extend(on!(tx.conn(), c => memberships::table
            .filter(memberships::group_id.eq(group))
            .filter(memberships::first_joined_at.is_null())
            .select(memberships::id)
            .load::<AnyId>(c)?));
    }
    let states: &[CommentState] = if reads_hidden {
        &[CommentState::Withdrawn]
    } else {
        &[CommentState::Withdrawn, CommentState::Hidden]
    };
    for proposals in selected.ids(tx, "proposals")?.chunks(PARENTS) {
        let (said, views): (Vec<AnyId>, Vec<AnyId>) = on!(tx.conn(), c => (
            comments::table
                .filter(comments::proposal_id.eq_any(proposals))
                .filter(comments::state.eq_any(states))
                .select(comments::id)
                .load(c)?,
            minority_statements::table
                .filter(minority_statements::proposal_id.eq_any(proposals))
                .filter(minority_statements::withdrawn_at.is_not_null())
                .select(minority_statements::id)
                .load(c)?,
        ));
        for comments in said.chunks(PARENTS) {
            closed.extend(on!(tx.conn(), c => comment_wordings::table
                .filter(comment_wordings::comment_id.eq_any(comments))
                .select(comment_wordings::id)
                .load::<AnyId>(c)?));
        }
        closed.extend(said);
        closed.extend(views);
    }
    Ok(Closed(closed))
}
