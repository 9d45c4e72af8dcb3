//! The law of exports: every table of facts, and of what is worked out from them, is exported or left out for a reason;
//! with every column.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::export::tables::LEFT_OUT;
use assent::domain::export::{ALWAYS_WITHHELD, Part, Table, tables};
use assent::store::catalog::{Kind, TABLES};
use assent::store::exported::{SAME_TABLE, names_of_tables, to_be_saved};

#[test]
fn every_table_is_exported_or_left_out_for_a_reason() {
    let left_out: BTreeSet<&str> = LEFT_OUT.iter().map(|(name, _)| *name).collect();
    assert!(LEFT_OUT.iter().all(|(_, reason)| !reason.is_empty()));
    let of_kind = |kind| TABLES.iter().filter(move |t| t.kind == kind).map(|t| t.name);
    for (kind, parts) in
        [(Kind::Fact, &[Part::Group, Part::Proposal, Part::Covered][..]), (Kind::Derived, &[Part::Derived])]
    {
        let there: BTreeSet<&str> = of_kind(kind).filter(|name| !left_out.contains(name)).collect();
        let exported: BTreeSet<&str> =
            tables().iter().filter(|t| parts.contains(&t.part)).map(|t| t.name).collect();
        assert_eq!(there, exported, "{kind:?}");
    }
    assert!(
        left_out.iter().all(|name| TABLES.iter().any(|t| t.name == *name && t.kind != Kind::Operational))
    );
    let found: BTreeSet<&str> = names_of_tables().into_iter().collect();
    assert_eq!(found, tables().iter().map(|t| t.name).collect::<BTreeSet<_>>());
    assert_eq!(names_of_tables().len(), tables().len());
}

#[test]
fn every_column_is_exported_and_told_rightly() {
    let mut shape: BTreeMap<&str, Vec<(&str, bool)>> = BTreeMap::new();
    for line in include_str!("schema.txt").lines() {
        let (column, nullable) = line.strip_suffix(" null").map_or((line, false), |column| (column, true));
        let (table, column) = column.split_once('.').unwrap();
        shape.entry(table).or_default().push((column, nullable));
    }
    for table in tables() {
        let told: Vec<_> = table.columns.iter().map(|c| (c.name, c.nullable)).collect();
        assert_eq!(told, shape[table.name], "{}", table.name);
    }
}

#[test]
fn only_what_the_record_covers_by_a_digest_of_its_own_can_be_withheld() {
    for (table, columns) in ALWAYS_WITHHELD {
        assert!(Table::find(table).is_some());
        let erasable = TABLES.iter().find(|t| t.name == *table).unwrap().erasable;
        assert!(columns.iter().all(|column| erasable.contains(column)), "{table}");
    }
}

/// The tables that a table's rows name by a foreign key, each with the column: as the migrations say.
fn named_by(migrations: &str) -> Vec<(String, String, String)> {
    let (mut found, mut table) = (Vec::new(), String::new());
    for line in migrations.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["CREATE", "TABLE", name, ..] | ["ALTER", "TABLE", name, ..] => table = (*name).to_owned(),
            _ => {}
        }
        let column =
            words.iter().position(|word| *word == "COLUMN").map_or(words.first(), |at| words.get(at + 1));
        if let (Some(at), Some(column)) = (words.iter().position(|word| *word == "REFERENCES"), column) {
            found.push((table.clone(), (*column).to_owned(), words[at + 1].to_owned()));
        }
    }
    found
}

#[test]
fn rows_of_an_export_are_saved_behind_those_that_they_name() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let mut folders: Vec<_> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let text: String = folders.iter().map(|f| std::fs::read_to_string(f.join("up.sql")).unwrap()).collect();
    let order: Vec<&str> = to_be_saved().iter().map(|table| table.name).collect();
    assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), tables().len());
    let at = |name: &str| order.iter().position(|table| *table == name);
    let (mut looked_at, mut same) = (0, BTreeSet::new());
    for (table, column, named) in named_by(&text) {
        let (Some(own), Some(other)) = (at(&table), at(&named)) else { continue };
        looked_at += 1;
        if own == other {
            same.insert((table, column));
        } else {
            assert!(other < own, "{table}.{column} names {named}, which is saved later");
        }
    }
    assert!(looked_at > 100, "{looked_at} foreign keys were found");
    let told = SAME_TABLE.iter().flat_map(|(table, columns)| {
        columns.iter().map(move |column| ((*table).to_owned(), (*column).to_owned()))
    });
    assert_eq!(same, told.collect::<BTreeSet<_>>());
}
