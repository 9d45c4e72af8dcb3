//! Feeds of a group: what it published, and its deadlines, for programs that cannot sign in.
//!
//! Who may read the group reads them, by the same table as everything else; a feed token opens one of them with the
//! rights that its member has at that moment. `tokens` makes, lists and ends the tokens.

mod tokens;

use super::outputs;
use super::place::Place;
use super::view::File;
use super::{App, Tx};
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::feeds::{
    ATOM, CALENDAR, DAYS_KEPT, Deadline, FeedKind, MOST_OUTPUTS, Published, Whose, atom, calendar,
};
use crate::domain::file_name::file_name;
use crate::domain::ids::{FeedTokenId, GroupId};
use crate::domain::secrets::Secret;
use crate::error::Result;
use crate::store::{deadlines, feed_tokens};

pub(in crate::service) use tokens::end_of;
pub use tokens::{CreateFeedToken, FeedTokenView, IssuedFeedView, PARAMETER, create, get, list, revoke};

/// What a feed is written from.
#[derive(Clone, Debug)]
pub struct Feed {
    whose: Whose,
    entries: Entries,
}

#[derive(Clone, Debug)]
enum Entries {
    Outputs(Vec<Published>),
    Deadlines(Vec<Deadline>),
}

/// What stands in a feed for who asks, or for the member whose token it is. Gives the token where it was not used on this
/// day before. A constant number of queries.
pub fn read(
    tx: &mut Tx<'_>,
    app: &App,
    group: GroupId,
    kind: FeedKind,
    secret: Option<&Secret>,
) -> Result<(Feed, Option<FeedTokenId>)> {
    let used = secret.map(|secret| tokens::open(tx, group, kind, secret)).transpose()?.flatten();
    let place = Place::group(tx, group)?;
    place.may(tx, Action::ReadGroup)?;
    let entries = match kind {
        FeedKind::Outputs => Entries::Outputs(outputs::newest(tx, group, MOST_OUTPUTS)?),
        FeedKind::Deadlines => {
            let since = Day::of(tx.now()).plus_days(DAYS_KEPT.saturating_neg()).begin();
            Entries::Deadlines(deadlines::of_group(tx, group, since)?)
        }
    };
    let whose = Whose {
        kind,
        group,
        name: place.group.name,
        made_at: place.group.created_at,
        public_url: app.config.public_url.clone(),
    };
    Ok((Feed { whose, entries }, used))
}

/// The deadlines of a group that lie ahead, what ends first before what ends later. A constant number of queries.
pub fn deadlines_ahead(tx: &mut Tx<'_>, group: GroupId) -> Result<Vec<Deadline>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let since = tx.now();
    deadlines::of_group(tx, group, since)
}

impl Feed {
    /// The feed as it is given. Slow: not to be done in a transaction.
    pub fn file(&self) -> File {
        let name = |end| file_name(&self.whose.name, end);
        match &self.entries {
            Entries::Outputs(outputs) => {
                File { name: name(".atom"), media_type: ATOM, text: atom(&self.whose, outputs) }
            }
            Entries::Deadlines(deadlines) => {
                File { name: name(".ics"), media_type: CALENDAR, text: calendar(&self.whose, deadlines) }
            }
        }
    }
}

/// Notes that a token was used today. Whoever reads a feed gets it also where that cannot be written down.
pub async fn note_use(app: &App, token: FeedTokenId) {
    let noted = app.db.write(move |tx| {
        let today = Day::of(tx.now()).begin();
        feed_tokens::note_use(tx, token, today)
    });
    if let Err(error) = noted.await {
        tracing::warn!(cause = %error.why(), "the use of a feed token was not noted");
    }
}
