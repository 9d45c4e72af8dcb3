//! What tables and columns a database has, asked of the database itself.

use std::collections::BTreeMap;

use assent::store::{Conn, Settings};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
}

// The index of the search is a virtual table on SQLite; it calls a row by a number, as PostgreSQL does by itself.
const SQLITE: &str = "SELECT m.name AS table_name, c.name AS column_name, c.\"notnull\" = 0 AS nullable \
    FROM pragma_table_list m JOIN pragma_table_info(m.name) c WHERE m.schema = 'main' AND m.type = 'table' \
    AND m.name NOT LIKE 'sqlite_%' AND NOT (m.name = 'search_documents' AND c.name = 'number')";
const POSTGRES: &str = "SELECT table_name::text AS table_name, column_name::text AS column_name, \
    is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = 'public'";

/// Whether each column may be null, by table.
pub async fn columns(settings: &Settings) -> BTreeMap<String, BTreeMap<String, bool>> {
    let settings = settings.clone();
    let all: Vec<Column> = std::thread::spawn(move || match settings.open().unwrap() {
        Conn::Sqlite(mut c) => diesel::sql_query(SQLITE).load(&mut *c).unwrap(),
        Conn::Postgres(mut c) => diesel::sql_query(POSTGRES).load(&mut *c).unwrap(),
    })
    .join()
    .unwrap();
    let mut shape: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    for column in all {
        shape.entry(column.table_name).or_default().insert(column.column_name, column.nullable);
    }
    shape
}
