//! The format of an export, `assent/export/v1`, as far as it can be said without a database: its paths, its tables, how
//! a spreadsheet's file, the manifest and the schema are written. Who makes an export and who verifies one share it;
//! `docs/export.md` is the specification. Does no I/O, and knows nothing of how the rows are found.

pub mod archive;
pub mod csv;
pub mod manifest;
pub mod schema;
pub mod tables;

pub use manifest::Manifest;
pub use tables::{Column, ColumnKind, Part, Table, tables};

/// What this is, in the manifest.
pub const FORMAT: &str = "assent/export/v1";
/// The media type of the file.
pub const ZIP: &str = "application/zip";

/// What this is, for people.
pub const README: &str = "README.md";
/// A JSON Schema of each kind of line.
pub const SCHEMA: &str = "schema.json";
/// The signed head.
pub const CHECKPOINT: &str = "log/checkpoint";
/// The keys of the log.
pub const KEYS: &str = "log/keys.json";
/// Before the address of a tile or of a bundle of leaves.
pub const LOG: &str = "log/";
/// The entries of the group.
pub const ENTRIES: &str = "record/entries.jsonl";
/// Who is behind the accounts that the rows name.
pub const PEOPLE: &str = "people.jsonl";
/// The last file.
pub const MANIFEST: &str = "manifest.json";

/// The text of [`README`]: the same in every export.
pub const README_TEXT: &str = include_str!("README.md");

/// The tables whose `text` stands as a file of its own.
pub const TEXTS: [&str; 3] = ["versions", "summary_versions", "minority_statements"];

/// Columns that no export shows: they name people who are no members, and how to reach them; or an address that may hold
/// what opens it.
pub const ALWAYS_WITHHELD: &[(&str, &[&str])] =
    &[("invitations", &["email", "name", "organisation"]), ("webhooks", &["url"])];

/// The path of the text of a row.
pub fn text_path(table: &str, id: &str) -> String {
    format!("texts/{table}/{id}.md")
}

/// What the file is called.
pub fn file_name(slug: &str, proposal: Option<&str>) -> String {
    match proposal {
        None => format!("{slug}.zip"),
        Some(id) => format!("{slug}-{id}.zip"),
    }
}
