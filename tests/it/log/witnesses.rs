//! Witnesses: one service shows its log to another one, which signs it, or does not.

use assent::application::Application;
use assent::config::{Config, Witnessing};
use assent::domain::log::lists::{Witness, logs, witnesses};
use assent::domain::log::witness::AddCheckpoint;
use assent::domain::log::{Hash, SignedCheckpoint, VerifierKey};
use assent::jobs::witnesses::Rounds;
use assent::service::App;
use assent::service::log::Folder;
use futures_util::future::join;
use reqwest::Method;

use super::restored::memory;
use super::second::Head;
use super::{append, fetch, fetched, head, note, vkeys};
use crate::support::forged::{log_of, signer};
use crate::support::{Client, World, raw, world};
use crate::verifying::address::run;

/// A service that watches these logs: `<origin> <key>` a line.
async fn witness(lists: &str) -> World {
    let watched = logs(lists).unwrap();
    let adjust = |config: &mut Config| {
        config.public_url = "http://witness.test".to_owned();
        config.witnessing.logs = watched;
    };
    World::start(adjust, false).await
}

/// The log of a service, as the file of a witness names it.
async fn line_of(w: &World) -> String {
    format!("assent.test/log {}\n", vkeys(&w.anonymous()).await[0])
}

/// A node of a service that shows its log to a witness, and does nothing by itself.
async fn shower(w: &World, witness: &World) -> (App, VerifierKey) {
    let key = String::from_utf8(fetched(&witness.anonymous(), "/witness/key").await).unwrap();
    let lists = format!("{} {}/witness\n", key.trim(), witness.url);
    let witnessing = Witnessing { witnesses: witnesses(&lists).unwrap(), to_private: true, logs: Vec::new() };
    let config = Config { witnessing, ..w.app.config.clone() };
    (Application::open(config, w.clock.clone()).unwrap(), VerifierKey::parse(key.trim()).unwrap())
}

/// Shows the newest head.
async fn show(app: &App) {
    Rounds::default().turn(app).await.unwrap();
}

/// A gauge of the witness.
async fn gauge(w: &World, name: &str) -> Option<i64> {
    let text = String::from_utf8(fetched(&w.anonymous(), "/metrics").await).unwrap();
    let start = format!("{name}{{witness=\"witness.test/witness\"}} ");
    text.lines().find_map(|line| line.strip_prefix(&start)).map(|value| value.parse().unwrap())
}

/// How many of these witnesses signed a note.
fn seen(note: &str, keys: &[VerifierKey]) -> usize {
    SignedCheckpoint::parse(note.as_bytes()).unwrap().open(keys).map_or(0, |found| found.len())
}

#[test]
fn a_head_that_was_shown_to_a_witness_has_its_signature() {
    world(async |w| {
        let group = w.group("wg").await;
        w.settle().await;
        let watching = witness(&line_of(&w).await).await;
        let (app, key) = shower(&w, &watching).await;
        let client = w.anonymous();
        client.get("/log/witnessed").await.refused(404, "not_found");
        let mut sizes = Vec::new();
        for count in [1, 300, 2] {
            append(&w, count).await;
            w.settle().await;
            let bare = note(&client).await;
            assert_eq!(seen(&bare, std::slice::from_ref(&key)), 0);
            show(&app).await;
            let now = note(&client).await;
            assert!(now.starts_with(&bare) && seen(&now, std::slice::from_ref(&key)) == 1, "{now}");
            assert_eq!(fetched(&client, "/log/witnessed").await, now.clone().into_bytes());
            let size = Head::read(&bare).size;
            assert_eq!(gauge(&w, "assent_log_witnessed_size").await, Some(size as i64));
            assert_eq!(gauge(&w, "assent_log_witness_conflict").await, Some(0));
            let at = gauge(&w, "assent_log_witnessed_at").await.unwrap();
            assert_eq!(at, watching.clock.now().micros() / 1_000_000);
            sizes.push(size);
        }
        assert!(sizes.is_sorted());
        // Receipts and exports have it, who verifies can insist on it, and nobody else notices it.
        let entries = group.chair().get(&format!("/groups/{}/record?limit=1", group.id)).await.expect(200);
        let entry = entries["items"][0]["id"].as_str().unwrap();
        let receipt = group.chair().get(&format!("/record/{entry}/receipt")).await.expect(200);
        assert_eq!(
            seen(
                receipt["proof"].as_str().unwrap().split_once("\n\n").unwrap().1,
                std::slice::from_ref(&key)
            ),
            1
        );
        assert!(assent::domain::receipts::verify(receipt.to_string().as_bytes(), None).is_ok());
        let (key, token) = (key.to_string(), group.chair().token.clone().unwrap());
        let (code, said) = run(&[&w.url, "--witness", &key], None).await;
        assert!(code == 0 && said.contains("Witnessed by witness.test/witness"), "{said}");
        let (code, said) = run(&[&w.url, "--witness", &key, "--group", "wg"], Some(&token)).await;
        assert!(code == 0 && said.contains("Witnessed by witness.test/witness"), "{said}");
        let stranger = assent::domain::log::VerifierKey::new(
            assent::domain::log::KeyName::parse("stranger.test/w").unwrap(),
            assent::domain::log::note::SignatureType::Cosignature,
            [7; 32],
        );
        let (code, said) = run(&[&w.url, "--witness", &stranger.to_string()], None).await;
        assert!(code == 1 && said.contains("0 of the witnesses"), "{said}");
        let two = ["--witness", &key, "--witness", &stranger.to_string()];
        let (code, said) = run(&[&[&*w.url, "--witnesses-needed", "1"][..], &two].concat(), None).await;
        assert_eq!(code, 0, "{said}");
    });
}

#[test]
fn a_log_that_does_not_know_what_its_witness_signed_is_told() {
    world(async |w| {
        append(&w, 5).await;
        w.settle().await;
        let watching = witness(&line_of(&w).await).await;
        let (app, key) = shower(&w, &watching).await;
        show(&app).await;
        append(&w, 5).await;
        w.settle().await;
        // As after a restore: the answer of 409 says from where to prove.
        assert_eq!(raw::execute(&w.app.config.database, "DELETE FROM log_witnesses"), Ok(1));
        show(&app).await;
        assert_eq!(seen(&note(&w.anonymous()).await, &[key]), 1);
    });
}

#[test]
fn a_log_that_forks_gets_no_signature_and_that_is_told_loudly() {
    world(async |mut w| {
        append(&w, 5).await;
        w.settle().await;
        let watching = witness(&line_of(&w).await).await;
        let (older, backup) = (note(&w.anonymous()).await, w.backup().await);
        let (app, key) = shower(&w, &watching).await;
        append(&w, 5).await;
        w.settle().await;
        show(&app).await;
        let signed = note(&w.anonymous()).await;
        assert_eq!(seen(&signed, std::slice::from_ref(&key)), 1);
        // The database is taken back, and the memory by which its key would refuse, too: nobody but a witness is left.
        w.restart_with(|config| config.database = backup.settings.clone()).await;
        std::fs::write(memory(&w), older).unwrap();
        append(&w, 20).await;
        w.settle().await;
        let forked = note(&w.anonymous()).await;
        assert!(Head::read(&forked).size > Head::read(&signed).size);
        let (app, key) = shower(&w, &watching).await;
        show(&app).await;
        assert_eq!(note(&w.anonymous()).await, forked);
        assert_eq!(seen(&forked, &[key]), 0);
        assert_eq!(gauge(&w, "assent_log_witness_conflict").await, Some(1));
        assert_eq!(gauge(&w, "assent_log_witnessed_size").await, Some(0));
    });
}

#[test]
fn a_witness_that_is_away_holds_up_nothing() {
    world(async |w| {
        append(&w, 5).await;
        w.settle().await;
        let mut watching = witness(&line_of(&w).await).await;
        let (app, key) = shower(&w, &watching).await;
        watching.halt().await;
        show(&app).await;
        append(&w, 5).await;
        w.settle().await;
        let now = head(&w.anonymous()).await;
        assert_eq!(now.size, super::leaves(&w).len());
        assert_eq!(
            (seen(&note(&w.anonymous()).await, &[key]), gauge(&w, "assent_log_witness_conflict").await),
            (0, None)
        );
    });
}

/// The witness of the forged log, and who asks it.
async fn asked() -> (World, Client) {
    let watching = witness(&format!("forged.test/log {}\n", signer().public())).await;
    let client = watching.anonymous();
    (watching, client)
}

/// The request to sign a log of `size` entries, of which those from `fork` on are others, to who signed `old`.
fn request(old: usize, size: usize, fork: usize) -> String {
    let files = log_of(size, fork);
    let checkpoint = SignedCheckpoint::parse(&files["/log/checkpoint"]).unwrap();
    let mut served = files;
    let proof: Vec<Hash> = assent::domain::log::Plan::consistency(old as u64, size as u64)
        .filter(|_| old < size)
        .map(|plan| plan.make(&mut Files(&mut served)).unwrap())
        .unwrap_or_default();
    AddCheckpoint { old: old as u64, proof, checkpoint }.to_string()
}

struct Files<'f>(&'f mut std::collections::BTreeMap<String, Vec<u8>>);

impl assent::domain::log::Tiles for Files<'_> {
    type Error = std::convert::Infallible;
    fn read(
        &mut self,
        tiles: &std::collections::BTreeSet<assent::domain::log::Tile>,
    ) -> Result<std::collections::BTreeMap<assent::domain::log::Tile, Vec<Hash>>, Self::Error> {
        let at = |tile| format!("/log/{}", assent::domain::log::Address::Tile(tile));
        Ok(tiles
            .iter()
            .map(|t| (*t, assent::domain::log::tiles::decode(&self.0[&at(*t)]).unwrap()))
            .collect())
    }
}

/// What the witness answers: status, media type, body.
async fn add(client: &Client, body: &str) -> (u16, String, String) {
    let sent = client.request(Method::POST, "/witness/add-checkpoint").body(body.to_owned()).send();
    let response = sent.await.unwrap();
    let status = response.status().as_u16();
    let media = response.headers()["content-type"].to_str().unwrap().to_owned();
    (status, media, response.text().await.unwrap())
}

#[test]
fn a_witness_answers_as_the_specification_says() {
    world(async |w| {
        let (watching, client) = asked().await;
        let key =
            VerifierKey::parse(String::from_utf8(fetched(&client, "/witness/key").await).unwrap().trim())
                .unwrap();
        let (status, _, line) = add(&client, &request(0, 10, 99)).await;
        let signed =
            format!("{}{line}", String::from_utf8(log_of(10, 99)["/log/checkpoint"].clone()).unwrap());
        assert_eq!((status, seen(&signed, &[key])), (200, 1));
        assert_eq!(add(&client, &request(10, 300, 999)).await.0, 200);
        assert_eq!(add(&client, &request(300, 300, 999)).await.0, 200);
        let size = |n| (409, "text/x.tlog.size".to_owned(), format!("{n}\n"));
        // Another old size; the same size with another root; a tree that does not begin with what was signed.
        assert_eq!(add(&client, &request(0, 400, 999)).await, size(300));
        assert_eq!(add(&client, &request(10, 400, 999)).await, size(300));
        assert_eq!(add(&client, &request(300, 300, 5)).await, size(300));
        assert_eq!(add(&client, &request(300, 400, 5)).await.0, 422);
        assert_eq!(
            add(&client, &request(300, 400, 999).replacen("old 300\n", "old 300\n\n", 1)).await.0,
            400
        );
        assert_eq!(add(&client, "old 300\n").await.0, 400);
        assert_eq!(add(&client, &request(300, 400, 999).replace("old 300", "old 401")).await.0, 400);
        let other = request(300, 400, 999).replace("forged.test", "other.test");
        assert_eq!(add(&client, &other).await.0, 404);
        let unsigned = request(300, 400, 999).replacen("\n400\n", "\n399\n", 1);
        assert_eq!(add(&client, &unsigned).await.0, 403);
        // All of that changed nothing.
        assert_eq!(add(&client, &request(300, 400, 999)).await.0, 200);
        client.get("/witness/add-checkpoint").await.refused(405, "method_not_allowed");
        // The fork was kept as evidence.
        let kept: Vec<String> = std::fs::read_dir(watching.app.config.keys_dir.join("witness"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.starts_with("fork-"))
            .collect();
        assert_eq!(kept.len(), 1);
        // Who was not told to be a witness is none.
        let (status, _, body) = fetch(&w.anonymous(), "/witness/key").await;
        assert_eq!(status, 404, "{}", String::from_utf8_lossy(&body));
        assert_eq!(add(&w.anonymous(), &request(0, 10, 99)).await.0, 404);
    });
}

/// `tlog-witness`, the race: two requests from the same size at once. One is signed, and the other is told from where to go on.
#[test]
fn of_two_requests_at_once_one_is_signed() {
    world(async |_| {
        let (_watching, client) = asked().await;
        let mut old = 0;
        for round in 0..10 {
            let (near, far) = (old + 5, old + 9);
            let (near_body, far_body) = (request(old, near, 9999), request(old, far, 9999));
            let (a, b) = join(add(&client, &near_body), add(&client, &far_body)).await;
            let last = if a.0 == 200 { near } else { far };
            let mut both = [a.0, b.0];
            both.sort_unstable();
            assert_eq!(both, [200, 409], "{round}");
            let refused = if a.0 == 409 { a } else { b };
            assert_eq!(refused.2, format!("{last}\n"));
            // A log that submits what the witness has left behind is told, and then signed where it goes on.
            assert_eq!(add(&client, &request(old, near, 9999)).await.2, format!("{last}\n"));
            assert_eq!(add(&client, &request(last, far + 1, 9999)).await.0, 200);
            old = far + 1;
        }
    });
}

#[test]
fn what_a_witness_signed_stays_through_a_restart_and_a_restore() {
    world(async |_| {
        let (mut watching, client) = asked().await;
        assert_eq!(add(&client, &request(0, 10, 99)).await.0, 200);
        let (backup, control) = (watching.backup().await, watching.backup().await);
        let client = watching.anonymous();
        assert_eq!(add(&client, &request(0, 12, 99)).await.2, "10\n");
        assert_eq!(add(&client, &request(10, 20, 99)).await.0, 200);
        watching.restart().await;
        let client = watching.anonymous();
        assert_eq!(add(&client, &request(10, 15, 99)).await.2, "20\n");
        // The database comes back from before: the folder of the key remembers.
        watching.restart_with(|config| config.database = backup.settings.clone()).await;
        let client = watching.anonymous();
        let fork = request(10, 20, 15);
        assert_eq!(add(&client, &fork).await.2, "20\n");
        assert_eq!(add(&client, &request(20, 30, 99)).await.0, 200);
        // A control: without that memory it signs another history than before.
        watching.restart_with(|config| config.database = control.settings.clone()).await;
        for entry in std::fs::read_dir(watching.app.config.keys_dir.join("witness")).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_str().unwrap().starts_with("seen-") {
                std::fs::remove_file(path).unwrap();
            }
        }
        assert_eq!(add(&watching.anonymous(), &fork).await.0, 200);
    });
}
