//! What needs who is signed in: calls that wait for their stance, what they were told, what waits for those who lead;
//! then what is due, their groups, and what these published.

use std::collections::HashSet;

use maud::html;

use super::super::layout::Page;
use super::super::visit::Visit;
use super::parts;
use crate::domain::access::Role;
use crate::domain::groups::Standing;
use crate::domain::ids::{CallId, Id};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::service::attention::{self, AttentionView};
use crate::service::board::{self, BoardRow};
use crate::service::mine::{self, OwnGroup};
use crate::service::notices::{self, NoticeView};
use crate::service::outputs::{self, OutputView};
use crate::service::{Page as List, Tx, Window};

/// Proposals that are looked at, at most.
const MOST_PROPOSALS: i64 = 100;
/// Groups of which it is told what waits for those who lead.
const MOST_DESKS: usize = 3;
/// For how many days an output is new.
const NEW_DAYS: i64 = 365;
/// Outputs that are told.
const MOST_OUTPUTS: usize = 5;

/// Everything on the page.
pub struct Mine {
    /// The reader's groups.
    pub groups: Vec<OwnGroup>,
    /// Where their active proposals stand.
    pub rows: Vec<BoardRow>,
    /// The open calls that wait for the reader's stance.
    pub asked: HashSet<CallId>,
    /// What was told and not read yet.
    pub told: List<NoticeView>,
    /// What waits in the groups that the reader leads or serves.
    pub desks: Vec<AttentionView>,
    /// What the reader's groups published last.
    pub outputs: Vec<OutputView>,
}

/// The page for who is signed in.
pub async fn page(visit: &Visit) -> Result<Page> {
    let now = visit.now();
    let mine = visit.read(move |tx| load(tx, now)).await?;
    let main = html! {
        h1 { (visit.say("home")) }
        @if mine.groups.is_empty() { (parts::no_group(visit)) }
        div.columns {
            div {
                (parts::asked(visit, &mine))
                (parts::told(visit, &mine.told))
                @for desk in &mine.desks { (parts::desk(visit, desk, &mine.groups)) }
            }
            div {
                (parts::due(visit, &mine))
                (parts::groups(visit, &mine.groups))
                (parts::outputs(visit, &mine.outputs))
            }
        }
        @if let Some(seats) = &visit.showcase {
            details #other-seats { summary { (visit.say("home-other-seat")) } (super::seats(visit, seats)) }
        }
    };
    Ok(Page::new(visit.say("home"), main).wide())
}

fn load(tx: &mut Tx<'_>, now: Instant) -> Result<Mine> {
    let groups = mine::groups(tx)?;
    let is_own = |id| groups.iter().any(|group| group.group_id == id);
    let active = board::Which { status: Some(Status::Active), ..board::Which::default() };
    let mut rows = board::rows(tx, &active, &Window { after: None, limit: MOST_PROPOSALS })?.items;
    rows.retain(|row| is_own(row.group_id));
    let asked = mine::unanswered(tx, &groups, &rows)?;
    let unread = notices::Which { is_read: Some(false), group: None };
    let told = notices::list(tx, unread, &Window { after: None, limit: 10 })?;
    let kept = groups.iter().filter(|group| group.standing == Standing::Active && keeps(group.role));
    let desks = kept
        .take(MOST_DESKS)
        .map(|group| attention::of_group(tx, group.group_id, attention::Which::default()));
    let desks = desks.collect::<Result<_>>()?;
    let since = Some(Id::from_uuid(first_since(now.plus_days(-NEW_DAYS))));
    let mut outputs =
        outputs::list(tx, outputs::Which::default(), &Window { after: since, limit: 100 })?.items;
    outputs.retain(|output| output.published_at.is_some() && is_own(output.group_id));
    outputs.sort_by_key(|output| std::cmp::Reverse(output.published_at));
    outputs.truncate(MOST_OUTPUTS);
    Ok(Mine { groups, rows, asked, told, desks, outputs })
}

fn keeps(role: Role) -> bool {
    role.leads() || role == Role::Secretariat
}

/// The least id of a moment: ids sort by the time they were made.
fn first_since(at: Instant) -> uuid::Uuid {
    let millis = u128::try_from(at.micros().div_euclid(1_000)).unwrap_or_default();
    uuid::Uuid::from_u128(millis << 80)
}
