//! `assent import polis`, as a user runs it, beside a running server.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use assent::domain::codes::Coded;
use assent::domain::datasets::{Moderation, RowsDigest, Vote};
use assent::domain::time::Instant;
use assent::store::Settings;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::support::{Client, World, world};

const SETS: [&str; 2] = ["15-per-hour-seattle", "vtaiwan.uberx"];

pub fn excerpt(set: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/polis").join(set)
}

pub fn import(w: &World, folder: &Path, group: &str) -> Output {
    assent(w).args(["import", "polis"]).arg(folder).args(["--group", group]).output().unwrap()
}

/// The program, on the database of a world.
pub fn assent(w: &World) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.env_clear();
    let config = &w.app.config;
    command.env("ASSENT_KEYS_DIR", &config.keys_dir);
    match &config.database {
        Settings::Sqlite { path, .. } => command.env("ASSENT_DATA", path.parent().unwrap()),
        Settings::Postgres { url } => command.env("ASSENT_DATABASE_URL", url.expose_secret()),
    };
    command
}

#[track_caller]
pub fn imported(output: &Output) -> BTreeMap<String, String> {
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let pairs = said.lines().skip(1).filter_map(|line| line.split_once(' '));
    pairs.map(|(name, id)| (name.to_owned(), id.trim().to_owned())).collect()
}

#[track_caller]
fn refused(output: &Output) -> String {
    assert!(!output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(said.contains("Nothing was imported."), "{said}");
    said
}

/// Every item of a list.
async fn all(client: &Client, path: &str) -> Vec<Value> {
    let (mut items, mut after) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{path}?limit=100{after}")).await.expect(200);
        items.extend(page["items"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return items,
        }
    }
}

/// (agree, disagree, pass) by statement, counted from the table of participants.
fn counted(folder: &Path) -> BTreeMap<i64, (i64, i64, i64)> {
    let mut reader = csv::Reader::from_path(folder.join("participants-votes.csv")).unwrap();
    let numbers: Vec<Option<i64>> = reader.headers().unwrap().iter().map(|h| h.parse().ok()).collect();
    let mut counts: BTreeMap<i64, (i64, i64, i64)> =
        numbers.iter().flatten().map(|n| (*n, (0, 0, 0))).collect();
    for row in reader.records() {
        for (number, cell) in numbers.iter().zip(row.unwrap().iter()) {
            let Some(number) = number else { continue };
            let count = counts.get_mut(number).unwrap();
            match cell {
                "1" => count.0 += 1,
                "-1" => count.1 += 1,
                "0" => count.2 += 1,
                _ => assert_eq!(cell, ""),
            }
        }
    }
    counts
}

/// Holds what the API shows of an imported set against its files.
async fn holds(client: &Client, made: &BTreeMap<String, String>, folder: &Path) {
    let statements = all(client, &format!("/datasets/{}/statements", made["dataset"])).await;
    let shown: BTreeMap<i64, (i64, i64, i64)> = statements
        .iter()
        .map(|s| {
            let vote = |name: &str| s["votes"][name].as_i64().unwrap();
            (s["number"].as_i64().unwrap(), (vote("agree"), vote("disagree"), vote("pass")))
        })
        .collect();
    let counted = counted(folder);
    assert_eq!(shown, counted);
    let votes: i64 = counted.values().map(|(a, d, p)| a + d + p).sum();
    let dataset = client.get(&format!("/datasets/{}", made["dataset"])).await.expect(200);
    assert_eq!(dataset["votes"].as_i64().unwrap(), votes);
    assert_eq!(dataset["statements"].as_i64().unwrap(), i64::try_from(counted.len()).unwrap());
}

#[test]
fn the_tallies_equal_those_counted_from_the_participants_votes() {
    world(async |w| {
        w.group("wg").await;
        for set in SETS {
            let made = imported(&import(&w, &excerpt(set), "wg"));
            holds(&w.anonymous(), &made, &excerpt(set)).await;
        }
    });
}

#[test]
fn a_conversation_becomes_a_proposal_in_step_four_with_an_external_pilot() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = imported(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        let proposal = w.anonymous().get(&format!("/proposals/{}", made["proposal"])).await.expect(200);
        assert_eq!((&proposal["step"], &proposal["title"]), (&json!("pilot"), &json!("$15/hour")));
        let pilots = w.anonymous().get(&format!("/proposals/{}/pilots", made["proposal"])).await.expect(200);
        let pilot = &pilots["items"][0];
        assert_eq!((&pilot["instrument"], &pilot["state"]), (&json!("external"), &json!("closed")));
        assert_eq!(pilot["starts_at"].as_str().unwrap()[..10], *"2014-06-18");
        let path = format!("/pilots/{}", made["pilot"]);
        let datasets = w.anonymous().get(&format!("{path}/datasets")).await.expect(200);
        let dataset = &datasets["items"][0];
        assert_eq!((&dataset["kind"], &dataset["id"]), (&json!("statement_map"), &json!(made["dataset"])));
        assert!(dataset["attribution"].as_str().unwrap().ends_with("/2014-seattle-15-per-hour"), "{dataset}");
        assert_eq!((&pilot["tool"], &pilot["caveats"]), (&json!("Polis"), &dataset["caveats"]));
        let found = json!([{"measure": "What the external tool reports", "reason": "No target was fixed."}]);
        let said =
            json!({"findings": found, "evaluation": "It showed a bridge.", "lessons": "Translate it."});
        let evaluated = group.facilitator().post(&format!("{path}/evaluations"), said).await.expect(201);
        assert_eq!(evaluated["state"], "evaluated");
    });
}

#[test]
fn the_digest_of_a_dataset_can_be_recomputed_from_what_the_api_shows() {
    world(async |w| {
        w.group("wg").await;
        let made = imported(&import(&w, &excerpt("vtaiwan.uberx"), "wg"));
        let path = format!("/datasets/{}", made["dataset"]);
        let dataset = w.anonymous().get(&path).await.expect(200);
        let statements = all(&w.anonymous(), &format!("{path}/statements")).await;
        let mut digest = RowsDigest::default();
        let code = |v: &Value| v.as_str().unwrap().to_owned();
        for s in &statements {
            let moderation = Moderation::from_code(&code(&s["moderation"])).unwrap();
            let written = Instant::parse(&code(&s["created_at"])).unwrap();
            let (number, author) = (s["number"].as_i64().unwrap(), s["author_number"].as_i64().unwrap());
            digest.statement(number, moderation, author, written, &code(&s["body"]));
        }
        for s in &statements {
            let number = s["number"].as_i64().unwrap();
            for v in all(&w.anonymous(), &format!("{path}/statements/{number}/votes")).await {
                let vote = Vote::from_code(&code(&v["vote"])).unwrap();
                digest.vote(number, v["participant"].as_i64().unwrap(), vote);
            }
        }
        assert_eq!(dataset["rows_digest"], hex::encode(digest.finish()));
    });
}

#[test]
fn an_import_leaves_one_entry_that_covers_its_facts() {
    world(async |w| {
        w.group("wg").await;
        let made = imported(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        let entries = w.entries_of(&made["proposal"]).await;
        assert_eq!(entries.len(), 1);
        let body = &entries[0];
        assert_eq!(
            (&body["action"], &body["actor"]["kind"]),
            (&json!("proposal.imported"), &json!("system"))
        );
        let tables: Vec<&Value> = body["facts"].as_array().unwrap().iter().map(|f| &f["table"]).collect();
        assert_eq!(tables, ["proposals", "topics", "pilots", "datasets"]);
    });
}

#[test]
fn the_same_conversation_is_not_imported_twice_into_a_group() {
    world(async |w| {
        w.group("wg").await;
        w.group("other").await;
        let made = imported(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        let said = refused(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        assert!(said.contains("has this conversation already") && said.contains(&made["proposal"]), "{said}");
        imported(&import(&w, &excerpt("15-per-hour-seattle"), "other"));
        assert!(
            refused(&import(&w, &excerpt("15-per-hour-seattle"), "nowhere"))
                .contains("no group named nowhere")
        );
    });
}

#[test]
fn a_malformed_row_is_named_and_nothing_is_half_imported() {
    world(async |w| {
        let group = w.group("wg").await;
        let folder = w.app.config.keys_dir.with_file_name("broken");
        std::fs::create_dir_all(&folder).unwrap();
        let copy = |file: &str| {
            let text = std::fs::read_to_string(excerpt("15-per-hour-seattle").join(file)).unwrap();
            std::fs::write(folder.join(file), &text).unwrap();
            text
        };
        for file in ["summary.csv", "comments.csv", "participants-votes.csv"] {
            copy(file);
        }
        let votes = copy("votes.csv");
        let mut lines: Vec<String> = votes.lines().map(str::to_owned).collect();
        let last = lines.len();
        lines[last - 1] = "1403054214196,Wed Jun 18 08:16:54 WIB 2014,0,twelve,1".to_owned();
        std::fs::write(folder.join("votes.csv"), lines.join("\n")).unwrap();
        let said = refused(&import(&w, &folder, "wg"));
        let place =
            format!("votes.csv, line {last}, column voter-id: must be a whole number, not \"twelve\"");
        assert!(said.contains(&place), "{said}");
        std::fs::write(folder.join("votes.csv"), lines[..last - 40].join("\n")).unwrap();
        assert!(refused(&import(&w, &folder, "wg")).contains("participants-votes.csv, line "));
        std::fs::remove_file(folder.join("votes.csv")).unwrap();
        assert!(refused(&import(&w, &folder, "wg")).contains("votes.csv: cannot be opened"));
        let list = w.anonymous().get(&format!("/proposals?group_id={}", group.id)).await.expect(200);
        assert_eq!(list["items"], json!([]));
    });
}

#[test]
fn imported_data_of_a_group_for_members_is_not_known_to_others() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let made = imported(&import(&w, &excerpt("vtaiwan.uberx"), "wg"));
        let path = format!("/datasets/{}", made["dataset"]);
        for path in [path.clone(), format!("{path}/statements"), format!("{path}/statements/0/votes")] {
            w.anonymous().get(&path).await.refused(404, "not_found");
            w.outsider().await.get(&path).await.refused(404, "not_found");
            group.seat("observer").get(&path).await.expect(200);
        }
        group.chair().get(&format!("{path}/statements/99/votes")).await.refused(404, "not_found");
        group.chair().get(&format!("{path}/statements/x/votes")).await.refused(404, "not_found");
    });
}

/// The whole published sets, of which `tests/data/polis` holds excerpts, are where `ASSENT_TEST_POLIS` says.
#[allow(clippy::disallowed_methods)]
fn published() -> Option<PathBuf> {
    let folder = std::env::var("ASSENT_TEST_POLIS").ok().map(PathBuf::from)?;
    assert!(folder.is_dir(), "ASSENT_TEST_POLIS names no folder");
    Some(folder)
}

#[test]
fn the_whole_published_sets_are_imported_and_their_tallies_hold() {
    let Some(folder) = published() else {
        eprintln!("NOT TESTED: ASSENT_TEST_POLIS names no folder with the whole published Polis sets");
        return;
    };
    world(async |w| {
        w.group("wg").await;
        for set in ["15-per-hour-seattle", "brexit-consensus", "canadian-electoral-reform", "vtaiwan.uberx"] {
            let begun = std::time::Instant::now();
            let made = imported(&import(&w, &folder.join(set), "wg"));
            eprintln!("{set}: imported in {:.1} s", begun.elapsed().as_secs_f32());
            holds(&w.anonymous(), &made, &folder.join(set)).await;
        }
    });
}
