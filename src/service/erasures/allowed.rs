//! Who may erase which words. Who keeps the group may, but not in a matter of their own; and whose words they are. That is
//! a power over what others said: so it reaches the words alone, says a reason, and is seen.

use serde_json::Value;

use crate::domain::access::Action;
use crate::domain::erasures::{ADDRESSES, ANSWERED, is_counted, own};
use crate::domain::ids::{AnyId, MemberId};
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::store::Tx;
use crate::store::erasing::{self, ids_by};
use crate::store::exported::{self, Row};

/// Which words somebody wants gone.
pub(super) struct Wanted {
    pub(super) columns: Vec<&'static str>,
    /// Whose they are, where all are of one who speaks for themselves.
    author: Option<MemberId>,
}

/// The columns that are meant: those named, else those of the one who asks where the row is theirs, else all.
pub(super) fn wanted(found: &erasing::Place, place: &Place, named: Option<&[String]>) -> Result<Wanted> {
    let own = own(found.table.name);
    let author = own.and_then(|(column, _)| member(&found.row, column));
    let theirs = own.map(|(_, columns)| columns).unwrap_or_default();
    let asks = place.member.as_ref().map(|member| member.id);
    let columns: Vec<&'static str> = match named {
        Some([]) => return Err(Error::field("/columns", "names no column")),
        Some(named) => {
            named.iter().enumerate().map(|(n, name)| column(found, name, n)).collect::<Result<_>>()?
        }
        None if author.is_some() && author == asks => theirs.to_vec(),
        None => found.table.erasable.iter().copied().filter(|c| !is_counted(found.table.name, c)).collect(),
    };
    let is_theirs = columns.iter().all(|column| theirs.contains(column));
    Ok(Wanted { author: author.filter(|_| is_theirs), columns })
}

fn column(found: &erasing::Place, name: &str, n: usize) -> Result<&'static str> {
    let table = found.table;
    match table.erasable.iter().find(|column| **column == name) {
        Some(column) if is_counted(table.name, column) => {
            Err(Error::field(format!("/columns/{n}"), "is counted by; it is changed where it is"))
        }
        Some(column) => Ok(column),
        None => {
            Err(Error::field(format!("/columns/{n}"), format!("is no column of {} with words", table.name)))
        }
    }
}

/// Refuses who may not. Gives who acts.
pub(super) fn allowed(
    tx: &mut Tx<'_>,
    found: &erasing::Place,
    place: &Place,
    wanted: &Wanted,
) -> Result<Acting> {
    let acting = match wanted.author {
        Some(author) => place.may_own(tx, Action::EraseText, author)?,
        None => place.may(tx, Action::EraseText)?,
    };
    let asks = acting.member.as_ref().map(|member| member.id);
    if let Some(member) = asks
        && wanted.author != asks
        && is_party(tx, found, member)?
    {
        let detail = "You are a party to this matter: you wrote, found, answered or decided something in it. \
                      Somebody else who keeps the group erases here, or the operator of the service.";
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    still_needed(tx, found)?;
    Ok(acting)
}

/// Is a member named by the row, by what it belongs to, by an answer to it, or as one who designated the position that it
/// is about?
fn is_party(tx: &mut Tx<'_>, found: &erasing::Place, member: MemberId) -> Result<bool> {
    if ADDRESSES.contains(&found.table.name) {
        return Ok(false);
    }
    let above = found.above.iter().map(|(_, row)| row);
    if std::iter::once(&found.row).chain(above).any(|row| names(row, member)) {
        return Ok(true);
    }
    if ANSWERED.contains(&found.table.name) {
        for (table, by) in exported::belonging(found.table.name) {
            if any_names(tx, (table, by), found.id, member)? {
                return Ok(true);
            }
        }
    }
    let own = (found.table.name == "positions").then_some(found.id);
    let position = found.above.iter().find(|(table, _)| *table == "positions");
    let position = position.and_then(|(_, row)| row.get("id")?.as_str().and_then(AnyId::parse)).or(own);
    let Some(position) = position else { return Ok(false) };
    any_names(tx, ("designations", "position_id"), position, member)
}

/// Does any of the rows of a table that belong to a row name a member?
fn any_names(
    tx: &mut Tx<'_>,
    (table, by): (&'static str, &'static str),
    id: AnyId,
    member: MemberId,
) -> Result<bool> {
    for id in ids_by(tx, table, by, id)? {
        if exported::row(tx, table, id)?.is_some_and(|row| names(&row, member)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn names(row: &Row, who: MemberId) -> bool {
    let who = who.to_string();
    row.values().any(|value| value.as_str() == Some(&who))
}

fn member(row: &Row, column: &str) -> Option<MemberId> {
    row.get(column).and_then(Value::as_str).and_then(MemberId::parse)
}

/// An address that is still in use: what uses it is ended first.
fn still_needed(tx: &Tx<'_>, found: &erasing::Place) -> Result<()> {
    let text = |name: &str| found.row.get(name).and_then(Value::as_str);
    let is_over = || {
        let until = text("expires_at").and_then(crate::domain::time::Instant::parse);
        until.is_some_and(|until| until <= tx.now())
    };
    match (found.table.name, text("state")) {
        ("invitations", Some("open")) if !is_over() => {
            Err(Error::rule("The invitation can still be redeemed: take it back first."))
        }
        ("webhooks", Some(state)) if state != "ended" => {
            Err(Error::rule("The webhook is still there: end it first."))
        }
        _ => Ok(()),
    }
}
