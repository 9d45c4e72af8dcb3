//! Laws of the source: who may name what, and how large a room may be.

use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under a folder of the source, with its text; or the one file.
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
    let at = root().join(under);
    let mut found = Vec::new();
    if at.is_file() {
        found.push((PathBuf::from(under), std::fs::read_to_string(&at).unwrap()));
    } else {
        walk(&at, &mut found);
    }
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
    named_in(&files(under), but, names)
}

fn named_in(files: &[(PathBuf, String)], but: &[&str], names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files {
        if but.iter().any(|b| path.starts_with(b)) {
            continue;
        }
        let named = code(text).filter(|line| names.iter().any(|n| line.contains(n)));
        found.extend(named.map(|line| format!("{}: {}", path.display(), line.trim())));
    }
    found
}

/// Under which folder (or in which file), but not under which, what may not be named.
type Law = (&'static str, &'static [&'static str], &'static [&'static str]);

const LAYERS: &[Law] = &[
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
    (
        "src/verify",
        &[],
        &[
            "crate::store",
            "crate::service",
            "crate::http",
            "crate::jobs",
            "crate::cli",
            "crate::application",
            "crate::config",
            "crate::error",
            "crate::outbound",
            "diesel",
            "actix",
            "tokio",
            "hyper",
            "reqwest",
            "std::net",
            "Utc::now",
            "SystemTime",
            "rand::",
        ],
    ),
    ("src/http", &[], &["crate::store", "crate::jobs", "crate::cli", "crate::application"]),
    // Two skins: what a page does goes through `http::acts`, and what it shows through the use cases.
    ("src/http/api", &[], &["http::web", "super::web"]),
    (
        "src/http/web",
        &["src/http/web/serve.rs", "src/http/web/live.rs", "src/http/web/assets.rs"],
        &["http::api"],
    ),
    (
        "src/words",
        &[],
        &[
            "crate::store",
            "crate::service",
            "crate::http",
            "crate::jobs",
            "crate::cli",
            "crate::application",
            "diesel",
        ],
    ),
    ("src/jobs", &[], &["crate::http", "crate::cli", "crate::application", "actix"]),
    (
        "src/error.rs",
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
        ],
    ),
    ("src", &["src/store"], &["use diesel", "diesel::"]),
    ("src", &["src/http", "src/application.rs", "src/cli"], &["actix_web::"]),
    ("src", &["src/mailer.rs"], &["lettre::"]),
    ("src", &["src/http/web"], &["maud::"]),
    ("src", &["src/words", "src/http/web"], &["fluent_bundle::"]),
    ("src", &["src/words"], &["icu_"]),
    (
        "src",
        &["src/outbound.rs", "src/outbound"],
        &["hyper::", "hyper_util::", "http_body_util::", "tokio_rustls::", "tokio::net::"],
    ),
    (
        "src/outbound.rs",
        &[],
        &["crate::store", "crate::service", "crate::http", "crate::jobs", "crate::cli", "crate::application"],
    ),
    (
        "src/outbound",
        &[],
        &["crate::store", "crate::service", "crate::http", "crate::jobs", "crate::cli", "crate::application"],
    ),
];

#[test]
fn modules_depend_only_on_what_is_below_them() {
    let broken: Vec<String> =
        LAYERS.iter().flat_map(|(under, but, names)| naming(under, but, names)).collect();
    assert!(broken.is_empty(), "forbidden:\n{}", broken.join("\n"));
}

/// A control: a line that a layer's law forbids is found, in the files that the law really reads.
#[test]
fn a_line_that_breaks_a_law_of_the_layers_is_found() {
    for (under, but, names) in LAYERS {
        for name in *names {
            let mut files = files(under);
            let (path, text) =
                files.iter_mut().find(|(path, _)| !but.iter().any(|b| path.starts_with(b))).unwrap();
            text.insert_str(0, &format!("use {name}x;\n"));
            let (path, line) = (path.display().to_string(), format!("use {name}x;"));
            let found = named_in(&files, but, names);
            assert_eq!(found, [format!("{path}: {line}")], "{name} under {under}");
        }
    }
    let text = "use diesel::result::Error;\nuse actix_web::HttpResponse;\n".to_owned();
    let broken = [(PathBuf::from("src/error.rs"), text)];
    let (under, but, names) = LAYERS.iter().find(|(under, ..)| *under == "src/error.rs").unwrap();
    assert_eq!(files(under).len(), 1);
    assert_eq!(named_in(&broken, but, names).len(), 2);
}

/// How a value is written in Rust is nothing for a reader of messages.
#[test]
fn no_message_shows_a_cause_as_rust_writes_it() {
    let shown = naming("src", &[], &["cause:?", "cause = ?", "error:?", "{:?}\", e.cause", "{:?}\", error"]);
    let shown: Vec<_> = shown.into_iter().filter(|line| !line.contains("panic!")).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
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
