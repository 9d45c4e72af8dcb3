//! Laws of the source: who may name what, and how large a room may be.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under a folder of the source, with its text.
pub fn files(under: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root()).unwrap().to_owned(), text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(under), &mut found);
    assert!(!found.is_empty(), "no source under {under}");
    found
}

/// A file's lines of code: without comments and without its tests.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Lines of code under `under` (but not under `but`) that name one of `names`.
fn naming(under: &str, but: &[&str], names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files(under) {
        if but.iter().any(|b| path.starts_with(b)) {
            continue;
        }
        let named = code(&text).filter(|line| names.iter().any(|n| line.contains(n)));
        found.extend(named.map(|line| format!("{}: {}", path.display(), line.trim())));
    }
    found
}

#[test]
fn modules_depend_only_on_what_is_below_them() {
    let laws: &[(&str, &[&str], &[&str])] = &[
        (
            "src/domain",
            &[],
            &[
                "crate::store",
                "crate::service",
                "crate::http",
                "crate::jobs",
                "crate::cli",
                "crate::application",
                "diesel",
                "actix",
                "tokio",
                "Utc::now",
                "SystemTime",
                "rand::",
            ],
        ),
        (
            "src/store",
            &[],
            &["crate::service", "crate::http", "crate::jobs", "crate::cli", "crate::application", "actix"],
        ),
        ("src/service", &[], &["crate::http", "crate::jobs", "crate::cli", "crate::application", "actix"]),
        ("src/http", &[], &["crate::store", "crate::jobs", "crate::cli", "crate::application"]),
        ("src/jobs", &[], &["crate::http", "crate::cli", "crate::application", "actix"]),
        ("src", &["src/store"], &["use diesel", "diesel::"]),
        ("src", &["src/http", "src/application.rs", "src/cli"], &["actix_web::"]),
        ("src/error.rs", &[], &[]),
    ];
    let laws = laws.iter().filter(|(under, ..)| root().join(under).is_dir());
    let broken: Vec<String> = laws.flat_map(|(under, but, names)| naming(under, but, names)).collect();
    assert!(broken.is_empty(), "forbidden:\n{}", broken.join("\n"));
}

#[test]
fn sql_is_never_put_together_from_text() {
    let broken: Vec<String> = naming(
        "src",
        &[],
        &[
            "sql_query(format!",
            "sql_query(&format!",
            "batch_execute(&format!",
            "dsl::sql(",
            " sql::<",
            "(sql::<",
            ":sql::<",
        ],
    );
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn facts_are_written_only_where_the_record_is_told() {
    use assent::store::catalog::{Kind, TABLES};
    // Rows that a dataset's or a call's digest covers; they are written in batches beside it.
    const COVERED_BY_A_DIGEST: &[&str] =
        &["statements", "statement_votes", "electors", "record_entries", "record_sequence"];
    let mut broken = Vec::new();
    for table in TABLES.iter().filter(|t| t.kind == Kind::Fact && !COVERED_BY_A_DIGEST.contains(&t.name)) {
        for verb in ["insert_into", "update", "delete"] {
            let write =
                [format!("{verb}({}::table", table.name), format!("{verb}(schema::{}::table", table.name)];
            broken.extend(naming("src", &[], &write.iter().map(String::as_str).collect::<Vec<_>>()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_room_says_what_it_is_for() {
    let silent: Vec<_> =
        files("src").into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(p, _)| p).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn no_room_has_more_than_400_lines() {
    let large: Vec<_> =
        files("src").into_iter().filter(|(_, text)| text.lines().count() > 400).map(|(p, _)| p).collect();
    assert!(large.is_empty(), "{large:?}");
}

#[test]
fn nothing_is_left_undone_or_switched_off() {
    let words = ["todo!(", "unimplemented!(", "FIXME", "#[ignore"];
    let found: Vec<String> =
        ["src", "tests"].iter().flat_map(|under| naming(under, &["tests/it/laws"], &words)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
