//! Which entry covers a row last, and where among its salts those of the row stand: learnt while the entries are written,
//! in some thirty bytes a row.

use std::collections::HashMap;

use serde_json::Value;

use super::sight::Sight;
use crate::domain::digests::{SALT, Salt};
use crate::domain::ids::{AnyId, EntryId};
use crate::store::catalog;
use crate::store::exported::number_of;

/// The newest entry of each row.
#[derive(Debug, Default)]
pub struct Coverage {
    entries: Vec<EntryId>,
    rows: HashMap<(u8, AnyId), Place>,
}

#[derive(Clone, Copy, Debug)]
struct Place {
    /// Which of the entries.
    entry: u32,
    /// At which of its salts those of the row begin.
    salt: u16,
    /// Which of the table's erasable columns, in the order of their names, have one: a bit each.
    texts: u16,
}

/// What covers a row: the entry, the row's salt, and the erasable columns that have salts behind that.
#[derive(Clone, Debug)]
pub struct Covering {
    /// The entry.
    pub entry: EntryId,
    /// At which of its salts those of the row begin.
    pub salt: usize,
    /// The columns, in the order of their salts.
    pub texts: Vec<&'static str>,
}

/// A table's erasable columns, in the order of their names.
pub fn erasable(table: &str) -> Vec<&'static str> {
    let found = catalog::TABLES.iter().find(|t| t.name == table);
    found.map(catalog::Table::erasable_in_order).unwrap_or_default()
}

/// A salt among those of an entry; zeros where there is none.
pub fn salt_at(salts: &[u8], at: usize) -> Salt {
    let from = at.saturating_mul(SALT);
    let found = salts.get(from..from.saturating_add(SALT)).and_then(|salt| salt.try_into().ok());
    found.unwrap_or([0; SALT])
}

/// A row that an entry says it covers.
struct Said<'b> {
    table: &'b str,
    id: Option<AnyId>,
    /// At which of the entry's salts its own begin.
    salt: usize,
    /// The columns that have salts behind that.
    columns: Vec<&'b str>,
}

fn said(body: &Value) -> Vec<Said<'_>> {
    let (mut all, mut salt) = (Vec::new(), 1_usize);
    for fact in body.get("facts").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| fact.get(name).and_then(Value::as_str).unwrap_or_default();
        let erasable = fact.get("erasable").and_then(Value::as_object);
        let mut columns: Vec<&str> = erasable.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        columns.sort_unstable();
        let behind = salt.saturating_add(1).saturating_add(columns.len());
        all.push(Said { table: text("table"), id: AnyId::parse(text("id")), salt, columns });
        salt = behind;
    }
    all
}

impl Coverage {
    /// Learns what an entry covers. What does not fit into what is known of tables and salts covers nothing.
    pub fn learn(&mut self, entry: EntryId, body: &Value) {
        let Ok(number) = u32::try_from(self.entries.len()) else { return };
        self.entries.push(entry);
        for said in said(body) {
            let known = erasable(said.table);
            let texts = known.iter().enumerate().filter(|(_, name)| said.columns.contains(name));
            let texts = texts.fold(0_u16, |bits, (at, _)| bits | bit(at));
            if let (Some(table), Some(id), Ok(salt)) =
                (number_of(said.table), said.id, u16::try_from(said.salt))
            {
                self.rows.insert((table, id), Place { entry: number, salt, texts });
            }
        }
    }

    /// What covers a row last.
    pub fn of(&self, table: &str, id: AnyId) -> Option<Covering> {
        let place = self.rows.get(&(number_of(table)?, id))?;
        let entry = *self.entries.get(usize::try_from(place.entry).ok()?)?;
        let texts = erasable(table).into_iter().enumerate().filter(|(at, _)| place.texts & bit(*at) != 0);
        Some(Covering { entry, salt: usize::from(place.salt), texts: texts.map(|(_, name)| name).collect() })
    }
}

fn bit(at: usize) -> u16 {
    u32::try_from(at).ok().and_then(|at| 1_u16.checked_shl(at)).unwrap_or(0)
}

/// The salts of an entry as they are given: zeros in place of those of what is not.
pub fn shown_salts(body: &Value, mut salts: Vec<u8>, sight: &Sight) -> Vec<u8> {
    for said in said(body) {
        let is_given = number_of(said.table).is_some();
        if !is_given {
            forget(&mut salts, said.salt);
        }
        for (n, column) in said.columns.iter().enumerate() {
            let is_withheld = said.id.is_none_or(|id| sight.withholds(said.table, id, column));
            if !is_given || is_withheld {
                forget(&mut salts, said.salt.saturating_add(1).saturating_add(n));
            }
        }
    }
    salts
}

fn forget(salts: &mut [u8], at: usize) {
    let from = at.saturating_mul(SALT);
    if let Some(salt) = salts.get_mut(from..from.saturating_add(SALT)) {
        salt.fill(0);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::domain::ids::Id;

    fn id(n: u128) -> Id<crate::domain::ids::Any> {
        Id::from_uuid(Uuid::from_u128(n))
    }

    #[test]
    fn the_newest_entry_of_a_row_says_where_its_salts_stand() {
        let (comment, account) = (id(7), id(8));
        let (first, second) = (id(1).cast(), id(2).cast());
        let mut coverage = Coverage::default();
        let fact = |row: AnyId, table: &str, texts: &[&str]| {
            let erasable: serde_json::Map<String, Value> =
                texts.iter().map(|name| ((*name).to_owned(), json!("ff"))).collect();
            json!({"table": table, "id": row, "erasable": erasable})
        };
        coverage.learn(first, &json!({"facts": [fact(comment, "comments", &["body"])]}));
        let facts = [
            fact(account, "accounts", &["email", "name"]),
            fact(comment, "comments", &["body", "initiative"]),
        ];
        coverage.learn(second, &json!({"facts": facts}));
        // What is damaged covers nothing, and hinders nothing.
        coverage.learn(id(3).cast(), &Value::Null);
        let found = coverage.of("comments", comment).unwrap();
        assert_eq!((found.entry, found.salt, found.texts), (second, 4, vec!["body", "initiative"]));
        assert!(coverage.of("accounts", account).is_none() && coverage.of("comments", id(9)).is_none());
    }

    #[test]
    fn a_salt_that_is_not_there_is_zeros() {
        let salts = [[1; SALT], [2; SALT]].concat();
        assert_eq!((salt_at(&salts, 1), salt_at(&salts, 2)), ([2; SALT], [0; SALT]));
    }

    #[test]
    fn every_table_has_fewer_erasable_columns_than_bits() {
        let most = catalog::TABLES.iter().map(|t| t.erasable.len()).max();
        assert!(most.is_some_and(|most| most <= 16));
    }
}
