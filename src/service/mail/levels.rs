//! How much mail is wanted about a notice: what was said of the nearest thing that it is in.

use std::collections::HashMap;

use crate::domain::ids::{AccountId, AnyId, Id};
use crate::domain::notices::{DEFAULT_LEVEL, Followed, MailLevel, nearest};
use crate::error::Result;
use crate::store::notices::Notice;
use crate::store::{Tx, subscriptions};

/// What the accounts that notices are for said of all that these are in.
pub(super) struct Levels(HashMap<(AccountId, AnyId), (Followed, MailLevel)>);

/// The things that a notice is in, its account included.
fn things(notice: &Notice) -> impl Iterator<Item = AnyId> {
    let Notice { account_id, group_id, proposal_id, thread_id, .. } = notice;
    let all = [Some(account_id.cast()), Some(group_id.cast()), proposal_id.map(Id::cast)];
    all.into_iter().chain([thread_id.map(Id::cast)]).flatten()
}

impl Levels {
    /// Of these notices. One query.
    pub(super) fn of<'n>(tx: &mut Tx<'_>, told: impl IntoIterator<Item = &'n Notice>) -> Result<Self> {
        let (mut whose, mut of) = (Vec::new(), Vec::new());
        for notice in told {
            whose.push(notice.account_id);
            of.extend(things(notice));
        }
        of.sort_unstable();
        of.dedup();
        whose.sort_unstable();
        whose.dedup();
        let said = subscriptions::among(tx, &whose, &of)?;
        Ok(Self(
            said.into_iter().map(|(account, thing, kind, level)| ((account, thing), (kind, level))).collect(),
        ))
    }

    /// What was said nearest to a notice: of what, and how much.
    pub(super) fn nearest(&self, notice: &Notice) -> Option<(Followed, AnyId, MailLevel)> {
        let said = things(notice).filter_map(|thing| {
            let (kind, level) = self.0.get(&(notice.account_id, thing))?;
            Some((*kind, (thing, *level)))
        });
        nearest(said).map(|(kind, (thing, level))| (kind, thing, level))
    }

    /// How much mail is wanted about a notice.
    pub(super) fn level(&self, notice: &Notice) -> MailLevel {
        self.nearest(notice).map_or(DEFAULT_LEVEL, |(.., level)| level)
    }
}
