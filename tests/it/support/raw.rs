//! The database beside the application: rows put and read by SQL, as nobody but a test does.

use std::fmt::Write;

use assent::domain::time::Instant;
use assent::store::catalog::{Kind, TABLES};
use assent::store::{Conn, Settings};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{is_postgres, verified};

/// A value in a row, written as either engine wants it.
pub enum Val<'v> {
    Id(&'v str),
    Text(&'v str),
    Int(i64),
    At(Instant),
    Bytes(&'v [u8]),
    Bool(bool),
    Null,
}

impl Val<'_> {
    pub fn sql(&self) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
        let bytes = |bytes: &[u8]| match is_postgres() {
            true => format!("'\\x{}'::bytea", hex::encode(bytes)),
            false => format!("X'{}'", hex::encode(bytes)),
        };
        match self {
            Self::Id(id) if is_postgres() => format!("'{id}'::uuid"),
            Self::Id(id) => bytes(id.parse::<uuid::Uuid>().unwrap().as_bytes()),
            Self::Text(text) => quoted(text),
            Self::Int(n) => n.to_string(),
            Self::At(at) if is_postgres() => format!("'{at}'::timestamptz"),
            Self::At(at) => at.micros().to_string(),
            Self::Bytes(content) => bytes(content),
            Self::Bool(b) if is_postgres() => b.to_string(),
            Self::Bool(b) => i64::from(*b).to_string(),
            Self::Null => "NULL".to_owned(),
        }
    }
}

#[derive(QueryableByName)]
struct One {
    #[diesel(sql_type = Text)]
    value: String,
}

/// Runs `f` on a connection of its own, off the threads that drive the application.
pub fn on_connection<T: Send>(settings: &Settings, f: impl FnOnce(&mut Conn) -> T + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| f(&mut settings.open().unwrap())).join().unwrap())
}

/// Runs a statement; the database's own words where it refuses. A world in which one changed what the record covers is not
/// verified at its end.
pub fn execute(settings: &Settings, statement: &str) -> Result<usize, String> {
    let words: Vec<&str> = statement.split_whitespace().take(3).collect();
    if let ["UPDATE", table, ..] | ["INSERT" | "DELETE", "INTO" | "FROM", table, ..] = words[..]
        && TABLES.iter().any(|t| t.name == table && t.kind != Kind::Operational)
    {
        verified::excuse();
    }
    on_connection(settings, |conn| match conn {
        Conn::Sqlite(c) => diesel::sql_query(statement).execute(&mut **c).map_err(|e| e.to_string()),
        Conn::Postgres(c) => diesel::sql_query(statement).execute(&mut **c).map_err(|e| e.to_string()),
    })
}

/// The rows of a query for one column of text, named `value`.
pub fn texts(settings: &Settings, query: &str) -> Vec<String> {
    on_connection(settings, |conn| texts_on(conn, query))
}

/// The same, on a connection that is there.
pub fn texts_on(conn: &mut Conn, query: &str) -> Vec<String> {
    let rows: Vec<One> = match conn {
        Conn::Sqlite(c) => diesel::sql_query(query).load(&mut **c).unwrap(),
        Conn::Postgres(c) => diesel::sql_query(query).load(&mut **c).unwrap(),
    };
    rows.into_iter().map(|row| row.value).collect()
}

/// Puts a row into a table. The record knows nothing of it.
pub fn insert(settings: &Settings, table: &str, columns: &[(&str, Val<'_>)]) {
    let (mut names, mut values) = (String::new(), String::new());
    for (n, (name, value)) in columns.iter().enumerate() {
        let comma = if n == 0 { "" } else { ", " };
        write!(names, "{comma}{name}").unwrap();
        write!(values, "{comma}{}", value.sql()).unwrap();
    }
    execute(settings, &format!("INSERT INTO {table} ({names}) VALUES ({values})")).unwrap();
}

#[derive(QueryableByName)]
struct Detail {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[derive(QueryableByName)]
struct QueryPlan {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    line: String,
}

/// How the engine goes about a query.
pub fn plan(settings: &Settings, query: &str) -> String {
    let lines: Vec<String> = on_connection(settings, |conn| match conn {
        Conn::Sqlite(c) => {
            let rows: Vec<Detail> =
                diesel::sql_query(format!("EXPLAIN QUERY PLAN {query}")).load(&mut **c).unwrap();
            rows.into_iter().map(|row| row.detail).collect()
        }
        Conn::Postgres(c) => {
            let rows: Vec<QueryPlan> = diesel::sql_query(format!("EXPLAIN {query}")).load(&mut **c).unwrap();
            rows.into_iter().map(|row| row.line).collect()
        }
    });
    lines.join("\n")
}
