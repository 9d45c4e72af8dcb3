//! What is done to the tables behind the record's back is found, and named: each column of a row of each table at once, in
//! turns; rows taken away, put in, and exchanged. Before each turn all is as it was.

use std::collections::BTreeMap;

use assent::domain::export::{Column, ColumnKind, Part, Table, tables};
use assent::store::catalog::TABLES;
use assent::store::{Conn, Settings};
use diesel::prelude::*;

use super::{exported, holds, told, verified};
use crate::exports::story;
use crate::support::raw::{self, Val, on_connection};
use crate::support::verified::faults;
use crate::support::{World, is_postgres, world};

/// Runs statements one after the other, with nothing that an engine holds of itself. Says which were refused.
fn forced(settings: &Settings, statements: &[String]) -> Vec<bool> {
    let free = match is_postgres() {
        true => "SET session_replication_role = replica",
        false => "PRAGMA foreign_keys = OFF",
    };
    on_connection(settings, |conn| {
        let mut run = |statement: &str| match conn {
            Conn::Sqlite(c) => diesel::sql_query(statement).execute(&mut **c).is_ok_and(|n| n > 0),
            Conn::Postgres(c) => diesel::sql_query(statement).execute(&mut **c).is_ok_and(|n| n > 0),
        };
        run(free);
        statements.iter().map(|statement| run(statement)).collect()
    })
}

/// A world with a story in it, in which no job writes beside.
fn quiet(test: impl AsyncFnOnce(World)) {
    world(async |mut w| {
        let group = w.group("wg").await;
        story(&w, &group).await;
        w.settle().await;
        w.halt().await;
        test(w).await;
    });
}

/// The tables whose rows entries cover one by one, with the ids of their first rows.
fn covered(settings: &Settings) -> BTreeMap<&'static str, Vec<String>> {
    let of = |table: &&Table| matches!(table.part, Part::Group | Part::Proposal);
    let ids = |table: &Table| {
        let id = if is_postgres() { "CAST(id AS TEXT)" } else { "lower(hex(id))" };
        let found =
            raw::texts(settings, &format!("SELECT {id} AS value FROM {} ORDER BY id LIMIT 2", table.name));
        found.iter().map(|id| id.parse::<uuid::Uuid>().unwrap().to_string()).collect::<Vec<_>>()
    };
    let all = tables().iter().filter(of).map(|table| (table.name, ids(table)));
    all.filter(|(_, ids)| !ids.is_empty()).collect()
}

fn kept(settings: &Settings, names: &[&'static str]) {
    let statements: Vec<String> =
        names.iter().map(|name| format!("CREATE TABLE kept_{name} AS SELECT * FROM {name}")).collect();
    forced(settings, &statements);
}

fn back(settings: &Settings, names: &[&'static str]) {
    let statements: Vec<String> = names
        .iter()
        .flat_map(|name| {
            [format!("DELETE FROM {name}"), format!("INSERT INTO {name} SELECT * FROM kept_{name}")]
        })
        .collect();
    forced(settings, &statements);
}

/// Another value for a column; none where no other can be told.
fn other(table: &str, column: &Column) -> Option<String> {
    let name = column.name;
    let is_free = TABLES.iter().any(|t| t.name == table && t.erasable.contains(&name));
    Some(match column.kind {
        ColumnKind::Number => format!("coalesce({name}, 0) + 1"),
        ColumnKind::Flag => format!("NOT {name}"),
        ColumnKind::Time if is_postgres() => format!("coalesce({name}, now()) + interval '1 second'"),
        ColumnKind::Time => format!("coalesce({name}, 0) + 1000000"),
        ColumnKind::Id => Val::Id("0196f1a0-0000-7000-8000-00000000ffff").sql(),
        ColumnKind::Bytes => Val::Bytes(&[7; 32]).sql(),
        ColumnKind::Text if is_free => format!("coalesce({name}, '') || 'x'"),
        ColumnKind::Text => {
            format!("(SELECT x.{name} FROM {table} x WHERE x.{name} <> {table}.{name} LIMIT 1)")
        }
    })
}

/// Verifies, and says of each row that was touched whether it is named.
async fn named(app: &assent::service::App, touched: &[String]) -> Result<(), String> {
    let bytes = exported(app, "wg", None).await?;
    let report = verified(&bytes);
    let missing: Vec<&String> =
        touched.iter().filter(|row| !report.faults().any(|f| f.what == **row)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("not named: {missing:?} in\n{}", told(&report))) }
}

#[test]
fn a_column_that_is_another_is_found_whichever_it_is() {
    quiet(async |w| {
        let settings = &w.app.config.database;
        let rows = covered(settings);
        let names: Vec<&'static str> = rows.keys().copied().collect();
        kept(settings, &names);
        holds(&exported(&w.app, "wg", None).await.unwrap());
        let (mut cells, most) = (0, tables().iter().map(|t| t.columns.len()).max().unwrap());
        for at in 0..most {
            for to_null in [false, true] {
                let mut touched = Vec::new();
                for (name, ids) in &rows {
                    let Some(column) = Table::find(name).unwrap().columns.get(at) else { continue };
                    // By these an export finds the rows, and who is in it.
                    if column.name == "id" || (column.name, *name) == ("slug", "groups") {
                        continue;
                    }
                    let value = if to_null { Some("NULL".to_owned()) } else { other(name, column) };
                    let (Some(value), id) = (value, Val::Id(&ids[0]).sql()) else { continue };
                    let change = format!(
                        "UPDATE {name} SET {0} = {value} WHERE id = {id} AND ({value}) IS DISTINCT FROM {0}",
                        column.name
                    );
                    if forced(settings, &[change])[0] {
                        touched.push(format!("{name} {}", ids[0]));
                    }
                }
                cells += touched.len();
                if !touched.is_empty() {
                    named(&w.app, &touched)
                        .await
                        .unwrap_or_else(|why| panic!("column {at}, {to_null}: {why}"));
                }
                back(settings, &names);
            }
        }
        assert!(cells > 150, "{cells} cells were tried");
        holds(&exported(&w.app, "wg", None).await.unwrap());
    });
}

#[test]
fn rows_that_go_come_or_change_places_are_found() {
    quiet(async |w| {
        let settings = &w.app.config.database;
        let rows = covered(settings);
        let names: Vec<&'static str> = rows.keys().copied().collect();
        kept(settings, &names);
        let (mut gone, mut come, mut swapped) = (0, 0, 0);
        for (name, ids) in rows.iter().filter(|(name, _)| **name != "groups") {
            let (table, id) = (Table::find(name).unwrap(), Val::Id(&ids[0]).sql());
            let what = format!("{name} {}", ids[0]);
            if forced(settings, &[format!("DELETE FROM {name} WHERE id = {id}")])[0] {
                let named = named(&w.app, std::slice::from_ref(&what)).await;
                named.unwrap_or_else(|why| panic!("{what} is gone: {why}"));
                gone += 1;
            }
            back(settings, &names);
            let new = uuid::Uuid::now_v7().to_string();
            let columns: Vec<&str> = table.columns.iter().map(|c| c.name).filter(|c| *c != "id").collect();
            let columns = columns.join(", ");
            let more = format!(
                "INSERT INTO {name} (id, {columns}) SELECT {}, {columns} FROM {name} WHERE id = {id}",
                Val::Id(&new).sql()
            );
            if forced(settings, &[more])[0] {
                named(&w.app, &[format!("{name} {new}")])
                    .await
                    .unwrap_or_else(|why| panic!("{name} is new: {why}"));
                come += 1;
            }
            back(settings, &names);
            let [first, second] = ids.as_slice() else { continue };
            let (a, b, spare) = (Val::Id(first).sql(), Val::Id(second).sql(), Val::Id(&new).sql());
            let exchange = [(&a, &spare), (&b, &a), (&spare, &b)]
                .map(|(from, to)| format!("UPDATE {name} SET id = {to} WHERE id = {from}"));
            // Those of the story differ in nothing but their ids.
            if *name != "proposals" && forced(settings, &exchange) == [true; 3] {
                let both = [what, format!("{name} {second}")];
                named(&w.app, &both).await.unwrap_or_else(|why| panic!("{name} changed places: {why}"));
                swapped += 1;
            }
            back(settings, &names);
        }
        assert!(gone >= 15 && come > 5 && swapped > 10, "{gone} gone, {come} come, {swapped} swapped");
        holds(&exported(&w.app, "wg", None).await.unwrap());
    });
}

#[test]
fn what_was_counted_and_fixed_is_found_when_it_changes() {
    quiet(async |w| {
        let settings = &w.app.config.database;
        let text = |column: &str| format!("{column} = {column} || 'x'");
        let changes = [
            ("tallies", "persons = persons + 1".to_owned()),
            ("tallies", text("stakeholder_group")),
            ("electors", text("stakeholder_group")),
            ("electors", "role = 'observer'".to_owned()),
            ("snapshots", "covers = covers + 1".to_owned()),
            ("snapshots", "number = number + 1".to_owned()),
            ("snapshots", "version = version + 1".to_owned()),
            ("snapshots", "open_objections = open_objections + 1".to_owned()),
            ("snapshots", "assessment = '{}'".to_owned()),
            ("snapshots", "facts = '{}'".to_owned()),
            ("snapshots", "by_group = '{}'".to_owned()),
            ("snapshots", "metrics = '{}'".to_owned()),
            ("snapshots", "events = '[]'".to_owned()),
            ("anchor_places", "start_at = start_at + 1".to_owned()),
            ("anchor_places", "version = version + 9".to_owned()),
            ("anchor_places", "state = 'reworded'".to_owned()),
            ("amendment_places", "end_at = end_at + 1".to_owned()),
            ("amendment_places", "version = version + 9".to_owned()),
            ("authorships", "version = version + 9".to_owned()),
            ("authorships", "passages = '[]'".to_owned()),
        ];
        let names = ["tallies", "electors", "snapshots", "anchor_places", "amendment_places", "authorships"];
        kept(settings, &names);
        for (table, change) in changes {
            if !forced(settings, &[format!("UPDATE {table} SET {change}")])[0] {
                continue;
            }
            let report = verified(&exported(&w.app, "wg", None).await.unwrap());
            // A number that makes no difference to what follows from it is not told elsewhere.
            let may_be_same = change.starts_with("covers");
            assert!(faults(&report).next().is_some() || may_be_same, "{table}: {change}");
            back(settings, &names);
        }
        for table in names {
            forced(settings, &[format!("DELETE FROM {table}")]);
            let report = verified(&exported(&w.app, "wg", None).await.unwrap());
            assert!(faults(&report).next().is_some(), "{table} is empty");
            back(settings, &names);
        }
        holds(&exported(&w.app, "wg", None).await.unwrap());
    });
}
