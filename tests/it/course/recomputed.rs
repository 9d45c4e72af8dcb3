//! Every stored assessment is worked out again from the record alone: it agrees, and each tampering makes it differ.

use std::process::{Command, Output};

use assent::domain::ids::Id;
use assent::domain::workflow::Step;
use assent::service::recompute::{Line, Which, recompute};
use assent::store::Settings;
use secrecy::ExposeSecret;
use serde_json::json;

use crate::support::raw::{self, Val};
use crate::support::{Floor, Group, World, world};

async fn lines(w: &World, floor: &Floor) -> Vec<Line> {
    w.settle().await;
    let id = Id::from_uuid(floor.position.parse().unwrap());
    w.app.db.read(move |tx| recompute(tx, Which::Position(id))).await.unwrap()
}

async fn differences(w: &World, floor: &Floor) -> Vec<String> {
    let lines = lines(w, floor).await;
    lines
        .into_iter()
        .flat_map(|line| line.differs.into_iter().map(move |d| format!("{}: {d}", line.what)))
        .collect()
}

/// A position with everything on it that an assessment reads: before a call and in it, over two versions; members
/// who come, move and go; objections in several states; a pause; a designation.
async fn eventful(w: &World, group: &Group) -> Floor {
    let floor = w.floor(group, Step::Validity).await;
    for (seat, stance) in [("gov1", "support"), ("ps1", "object"), ("cs1", "unclear"), ("tc2", "accept")] {
        floor.takes(group.seat(seat), 1, stance).await;
    }
    w.tick().await;
    let members = group.chair().get(&format!("/groups/{}/members?limit=100", group.id)).await.expect(200);
    let all = members["items"].as_array().unwrap();
    let gov1 = all.iter().find(|m| m["name"].as_str().unwrap().starts_with("gov1@")).unwrap();
    let moved = json!({"stakeholder_group": "CS", "organisation": "An association"});
    let path = format!("/members/{}", gov1["id"].as_str().unwrap());
    group.chair().patch(&path, gov1["revision"].as_i64().unwrap(), moved).await.expect(200);
    w.tick().await;
    w.pass_days(2);
    let call = floor.call(w, group, json!({})).await;
    floor.takes(group.seat("gov2"), 1, "support").await;
    let joined = w.crowd(group, &[("PS", 2)]).await;
    floor.takes(&joined[0].1, 1, "stand_aside").await;
    w.tick().await;
    let asks = json!({"reason": "Our members meet on Thursday."});
    group
        .seat("cs2")
        .post(&format!("/calls/{}/time-requests", call["id"].as_str().unwrap()), asks)
        .await
        .expect(201);
    w.pass_days(4);
    w.tick().await;
    floor.publish(group.seat("tc1"), "substantive", 1).await;
    for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
        floor.takes(group.seat(seat), 2, if seat == "ps2" { "stand_aside" } else { "support" }).await;
    }
    w.pass_days(1);
    w.tick().await;
    let objection = floor.consensus(group.chair()).await["objections"][0]["id"].as_str().unwrap().to_owned();
    group.seat("ps1").post(&format!("/objections/{objection}/withdrawals"), json!({})).await.expect(201);
    w.tick().await;
    w.pass_days(60);
    w.tick().await;
    floor
}

#[test]
fn what_is_stored_agrees_with_the_record_and_the_command_says_so() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = eventful(&w, &group).await;
        floor.designate(&w, &group, "consensus").await;
        w.tick().await;
        // What comes later is not in what was assessed before it.
        let answer = json!({"answer": "ok", "reason": "It serves the paragraph."});
        let path = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        group.chair().put(&path, 0, answer).await.expect(200);
        w.tick().await;
        let all = lines(&w, &floor).await;
        let differs: Vec<&Line> = all.iter().filter(|line| !line.differs.is_empty()).collect();
        assert!(differs.is_empty(), "{differs:#?}");
        let snapshots = all.iter().filter(|line| line.what.starts_with("snapshot")).count();
        let designations = all.iter().filter(|line| line.what.starts_with("designation")).count();
        assert!(snapshots >= 8 && designations >= 2, "{all:#?}");
        let said = assess(&w, &["--position", &floor.position]);
        let text = String::from_utf8(said.stdout).unwrap();
        assert_eq!(said.status.code(), Some(0), "{text}");
        assert!(text.lines().all(|line| line.starts_with("agrees ")), "{text}");
        let calls = group.chair().get(&floor.at("calls")).await.expect(200);
        let of_call = assess(&w, &["--call", calls["items"][0]["id"].as_str().unwrap()]);
        assert_eq!(of_call.status.code(), Some(0));
        assert!(of_call.stdout.len() < text.len());
    });
}

/// Runs the command on the world's database.
pub fn assess(w: &World, which: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.env_clear().args(["assess", "--from-record"]).args(which);
    match &w.app.config.database {
        Settings::Postgres { url } => command.env("ASSENT_DATABASE_URL", url.expose_secret()),
        Settings::Sqlite { .. } => &mut command,
    };
    command.env("ASSENT_DATA", w.folder()).output().unwrap()
}

#[test]
fn each_tampering_makes_it_differ() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = eventful(&w, &group).await;
        floor.designate(&w, &group, "consensus").await;
        w.tick().await;
        assert_eq!(differences(&w, &floor).await, Vec::<String>::new());
        let settings = &w.app.config.database;
        let position = Val::Id(&floor.position).sql();
        let own = format!("position_id = {position}");
        let tampered = [
            (
                format!("UPDATE tallies SET persons = persons + 1 WHERE {own} AND stance = 'support'"),
                format!("UPDATE tallies SET persons = persons - 1 WHERE {own} AND stance = 'support'"),
                "the tallies",
            ),
            (
                format!("UPDATE stances SET stance = 'accept' WHERE {own} AND stance = 'stand_aside'"),
                format!("UPDATE stances SET stance = 'stand_aside' WHERE {own} AND stance = 'accept'"),
                "stances ",
            ),
            (
                format!(
                    "UPDATE snapshots SET level = 'full_consensus' WHERE {own} AND level = 'insufficient_basis'"
                ),
                format!(
                    "UPDATE snapshots SET level = 'insufficient_basis' WHERE {own} AND level = 'full_consensus'"
                ),
                "level: stored full_consensus, recorded insufficient_basis",
            ),
            (
                format!("UPDATE designations SET advisory_level = 'full_consensus' WHERE {own}"),
                format!("UPDATE designations SET advisory_level = 'consensus' WHERE {own}"),
                "level: stored full_consensus, recorded consensus",
            ),
            (
                format!(
                    "UPDATE designations SET assessment = replace(assessment, 'consensus', 'divergence') WHERE {own}"
                ),
                format!(
                    "UPDATE designations SET assessment = replace(assessment, 'divergence', 'consensus') WHERE {own}"
                ),
                "level of the assessment",
            ),
            (
                "UPDATE electors SET stakeholder_group = 'TD' WHERE stakeholder_group = 'TC'".to_owned(),
                "UPDATE electors SET stakeholder_group = 'TC' WHERE stakeholder_group = 'TD'".to_owned(),
                "who counts is not what was recorded",
            ),
        ];
        for (change, back, what) in &tampered {
            assert!(raw::execute(settings, change).unwrap() > 0, "{change}");
            let found = differences(&w, &floor).await;
            assert!(found.iter().any(|d| d.contains(what)), "{change}: {found:#?}");
            raw::execute(settings, back).unwrap();
        }
        assert_eq!(differences(&w, &floor).await, Vec::<String>::new());
        let said = {
            raw::execute(settings, &tampered[0].0).unwrap();
            assess(&w, &["--position", &floor.position])
        };
        assert_eq!(said.status.code(), Some(1));
        assert!(String::from_utf8(said.stdout).unwrap().contains("DIFFERS  position"));
    });
}

/// A tally that was wrong when a snapshot was taken: what is stored then is not what the record gives.
#[test]
fn a_snapshot_of_a_tampered_tally_differs_for_ever() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        let settings = &w.app.config.database;
        raw::execute(settings, "UPDATE tallies SET stance = 'object'").unwrap();
        floor.takes(group.seat("ps1"), 1, "support").await;
        w.tick().await;
        raw::execute(settings, "UPDATE tallies SET stance = 'support' WHERE stance = 'object'").unwrap();
        let found = differences(&w, &floor).await;
        assert!(
            found.iter().any(|d| d.contains("snapshot") && d.contains("groups of the assessment")),
            "{found:#?}"
        );
    });
}
