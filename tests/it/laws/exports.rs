//! The law of exports: every table of facts, and of what is worked out from them, is exported or left out for a reason;
//! with every column.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::export::tables::LEFT_OUT;
use assent::domain::export::{ALWAYS_WITHHELD, Part, Table, tables};
use assent::store::catalog::{Kind, TABLES};
use assent::store::exported::names_of_tables;

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
