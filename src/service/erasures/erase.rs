//! Erasing words, with the copies of them that are known to be some.

use super::allowed::{Wanted, allowed, wanted};
use super::{COPIES_ERASED, ERASED, EraseText, ErasedView, ErasureView, Whereabouts, copies, quoted};
use crate::domain::access::Action;
use crate::domain::erasures::{ErasureReason, mark, own};
use crate::domain::ids::{EntryId, GroupId, MemberId};
use crate::error::{Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::search;
use crate::store::erasing::{self, around};
use crate::store::groups::Group;
use crate::store::record::{self, Going};
use crate::store::{Tx, idempotency, outbox};

/// Erases words, for those who keep a group, and for whose they are.
pub fn erase(tx: &mut Tx<'_>, group: GroupId, said: &EraseText) -> Result<ErasedView> {
    let found = around(tx, &said.table, said.id)?.filter(|found| found.group == group);
    let Some(found) = found else {
        Place::group(tx, group)?.may(tx, Action::EraseText)?;
        return Err(match erasing::table(&said.table) {
            Some(_) => Error::field("/id", format!("names no row of {} in this group", said.table)),
            None => Error::field("/table", "names no table with words to erase"),
        });
    };
    let place = if let Some(proposal) = found.proposal {
        Place::locked_proposal(tx, proposal)?
    } else {
        Group::lock(tx, group)?;
        Place::group(tx, group)?
    };
    let wanted = wanted(&found, &place, said.columns.as_deref())?;
    let acting = allowed(tx, &found, &place, &wanted)?;
    // Read again, now that it is locked.
    let found = around(tx, &said.table, said.id)?.ok_or_else(Error::not_found)?;
    let columns = wanted.worded(&found)?;
    gone(tx, &place, &acting, &found, columns, said.reason)
}

/// The same by the operator of the service, who finds the group by the row.
pub fn erase_by_operator(tx: &mut Tx<'_>, said: &EraseText) -> Result<ErasedView> {
    let Some(found) = around(tx, &said.table, said.id)? else {
        return Err(match erasing::table(&said.table) {
            Some(_) => Error::field("/id", format!("names no row of {}", said.table)),
            None => Error::field("/table", "names no table with words to erase"),
        });
    };
    erase(tx, found.group, said)
}

/// What is done once it is allowed.
pub(super) fn gone(
    tx: &mut Tx<'_>,
    place: &Place,
    acting: &Acting,
    found: &erasing::Place,
    columns: Vec<&'static str>,
    reason: ErasureReason,
) -> Result<ErasedView> {
    let (id, at, group): (EntryId, _, _) = (tx.new_id(), tx.now(), place.group.id);
    let mark = mark(id, at, reason);
    let words = words(found, &columns);
    let copies = copies::of(tx, found, &columns)?;
    erasing::erase(tx, group, vec![erasing::going(found.table.name, found.id, columns.clone())], &mark)?;
    let member = acting.member.as_ref().map(|member| member.id);
    let mut entry = place.entry(ERASED, acting).id(id).object("row", found.id);
    if let Some(member) = member {
        entry = entry.object("member", member);
    }
    if let Some(author) = author(found) {
        entry = entry.object("author", author);
    }
    let entry = entry.detail("table", found.table.name).detail("columns", &columns).detail("reason", reason);
    record::append(tx, &entry)?;
    if !copies.is_empty() {
        erasing::erase(tx, group, copies.clone(), &mark)?;
        let entry = place.entry(COPIES_ERASED, acting).object("erasure", id).object("row", found.id);
        record::append(tx, &entry.detail("copies", copies.len()))?;
    }
    let quoted_in = quoted::in_others(tx, found, &words)?;
    forget_beside(tx, found, &columns)?;
    let erasure = ErasureView {
        id,
        erased_at: at,
        erased_by: member,
        role: Some(acting.role),
        reason: Some(reason),
        proposal_id: found.proposal,
        table: found.table.name.to_owned(),
        row_id: Some(found.id),
        columns: columns.iter().map(|column| (*column).to_owned()).collect(),
    };
    Ok(ErasedView { erasure, copies: whereabouts(&copies), quoted_in })
}

/// Whose words they are, where the row says so: they are told.
fn author(found: &erasing::Place) -> Option<MemberId> {
    let column = own(found.table.name).map_or("author_id", |(author, _)| author);
    found.row.get(column)?.as_str().and_then(MemberId::parse)
}

/// The words that go.
fn words(found: &erasing::Place, columns: &[&'static str]) -> Vec<String> {
    let text = |column: &&'static str| Some((*column, found.row.get(*column)?.as_str()?));
    columns
        .iter()
        .filter_map(text)
        .flat_map(|(column, text)| erasing::words(found.table.name, column, text))
        .collect()
}

fn whereabouts(rows: &[Going]) -> Vec<Whereabouts> {
    let one = |row: &Going| {
        let (table, id) = (row.table, row.id);
        row.columns.iter().map(move |column| Whereabouts { table, id, column }).collect::<Vec<_>>()
    };
    rows.iter().flat_map(one).collect()
}

/// What is kept beside the rows: the index of words, answers that were given, mail that waits.
fn forget_beside(tx: &mut Tx<'_>, found: &erasing::Place, columns: &[&'static str]) -> Result<()> {
    search::erased(tx, found)?;
    idempotency::withhold_of_group(tx, found.group)?;
    if columns.contains(&"email")
        && let Some(address) = found.row.get("email").and_then(serde_json::Value::as_str)
    {
        outbox::remove_to(tx, address)?;
    }
    Ok(())
}

impl Wanted {
    /// The columns of a row that are wanted and have words; refused where none has.
    fn worded(&self, found: &erasing::Place) -> Result<Vec<&'static str>> {
        let columns = erasing::worded(found.table, &found.row, &self.columns);
        if columns.is_empty() {
            return Err(Error::rule("There are no words there any more, or never were."));
        }
        Ok(columns)
    }
}
