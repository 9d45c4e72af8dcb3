//! Words that are erased: gone wherever they were, and the fact stays.

mod everything;
mod nowhere;
mod operator;
mod texts;
mod who;

use assent::store::{Conn, Settings};
use serde_json::{Value, json};

use crate::support::{Client, Group, Reply, World, is_postgres, raw};

pub fn erasures(group: &Group) -> String {
    format!("/groups/{}/erasures", group.id)
}

/// Erases all words of a row.
pub async fn erase(client: &Client, group: &Group, table: &str, id: &Value) -> Reply {
    client.post(&erasures(group), json!({"table": table, "id": id, "reason": "personal_data"})).await
}

/// Whether a text is a mark of what was erased on the day on which worlds begin.
pub fn is_marked(text: &Value) -> bool {
    text.as_str().is_some_and(|text| text.starts_with("[erased 2018-06-14, personal_data, "))
}

/// All that the database holds: the bytes of its files, or every row of every table as text.
pub fn dump(w: &World) -> Vec<u8> {
    let settings = &w.app.config.database;
    match settings {
        Settings::Sqlite { path, .. } => {
            let wal = format!("{}-wal", path.display());
            [std::fs::read(path).unwrap(), std::fs::read(wal).unwrap_or_default()].concat()
        }
        Settings::Postgres { .. } => {
            let tables = raw::texts(
                settings,
                "SELECT CAST(tablename AS TEXT) AS value FROM pg_tables WHERE schemaname = current_schema()",
            );
            assert!(tables.len() > 80, "{tables:?}");
            let rows = tables.iter().flat_map(|table| {
                raw::texts(settings, &format!("SELECT CAST(t.* AS TEXT) AS value FROM \"{table}\" t"))
            });
            rows.collect::<Vec<_>>().join("\n").into_bytes()
        }
    }
}

/// Whether a dump has these words, as they are, as they stand in JSON, or as bytes in hexadecimal.
pub fn has(dump: &[u8], words: &str) -> bool {
    let json = serde_json::to_string(words).unwrap();
    let forms = [words.to_owned(), json.trim_matches('"').to_owned(), hex::encode(words)];
    forms.iter().any(|form| memchr(dump, form.as_bytes()))
}

fn memchr(hay: &[u8], needle: &[u8]) -> bool {
    let first = needle[0];
    hay.windows(needle.len()).any(|window| window[0] == first && window == needle)
}

/// The revision of a thing.
pub async fn revision(client: &Client, path: &str) -> i64 {
    client.get(path).await.expect(200)["revision"].as_i64().unwrap()
}
