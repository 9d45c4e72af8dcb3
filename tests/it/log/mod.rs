//! The log over the record, read as a client of any transparency log reads it.

mod backups;
mod nodes;
pub mod operator;
mod receipts;
pub mod restored;
pub mod second;
mod tiles;
mod witnesses;

use assent::domain::access::Actor;
use assent::domain::ids::{Group as OfGroup, Id};
use assent::store::record::{self, Entry};
use reqwest::Method;
use reqwest::header::HeaderMap;

use crate::support::{Client, World, audit, raw, world};
use second::{Hash, Head};

/// What is served under an address: status, headers, bytes.
pub async fn fetch(client: &Client, path: &str) -> (u16, HeaderMap, Vec<u8>) {
    let response = client.request(Method::GET, path).send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, response.bytes().await.unwrap().to_vec())
}

/// What must be there.
pub async fn fetched(client: &Client, path: &str) -> Vec<u8> {
    let (status, _, body) = fetch(client, path).await;
    assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&body));
    body
}

/// The head that is published, as its text.
pub async fn note(client: &Client) -> String {
    String::from_utf8(fetched(client, "/log/checkpoint").await).unwrap()
}

pub async fn head(client: &Client) -> Head {
    Head::read(&note(client).await)
}

/// Every head that was made known, the oldest first: as the database has them.
pub fn heads(w: &World) -> Vec<Head> {
    let notes = raw::texts(&w.app.config.database, "SELECT note AS value FROM log_checkpoints ORDER BY size");
    notes.iter().map(|note| Head::read(note)).collect()
}

/// The verifier keys, the first one first.
pub async fn vkeys(client: &Client) -> Vec<String> {
    let keys = client.get("/log/keys").await.expect(200);
    keys["keys"].as_array().unwrap().iter().map(|key| key["vkey"].as_str().unwrap().to_owned()).collect()
}

/// The record's leaves as the database has them, hashed.
pub fn leaves(w: &World) -> Vec<Hash> {
    audit::entries(&w.app.config.database).iter().map(|entry| second::leaf(&entry.leaf)).collect()
}

/// So many entries more. Nothing is woken by them.
pub async fn append(w: &World, count: usize) {
    let scope = Id::<OfGroup>::from_uuid(uuid::Uuid::now_v7());
    let appending = move |tx: &mut assent::store::Tx<'_>| {
        tx.actor = Actor::System;
        (0..count).try_for_each(|_| record::append(tx, &Entry::new("thing.happened", scope)).map(drop))
    };
    w.app.db.write(appending).await.unwrap();
}

#[test]
fn what_is_written_is_signed_within_a_second() {
    world(async |w| {
        let (client, since) = (w.anonymous(), std::time::Instant::now());
        w.settle().await;
        let before = head(&client).await;
        w.group("soon").await;
        // The job is woken by the write, and nobody else signs.
        let mut now = head(&client).await;
        while now.size == before.size {
            assert!(since.elapsed().as_secs() < 60, "nothing is signed");
            now = head(&client).await;
        }
        assert_eq!(now.root, second::root(&leaves(&w)[..now.size]));
    });
}

#[test]
fn a_restart_goes_on_with_what_was_signed() {
    world(async |mut w| {
        append(&w, 3).await;
        w.settle().await;
        let (first, keys) = (head(&w.anonymous()).await, vkeys(&w.anonymous()).await);
        w.restart_with(|_| {}).await;
        assert_eq!(head(&w.anonymous()).await, first);
        append(&w, 300).await;
        w.settle().await;
        let second = head(&w.anonymous()).await;
        assert_eq!((second.size - first.size, &second.origin), (300, &first.origin));
        assert_eq!(vkeys(&w.anonymous()).await, keys);
        assert!(first.is_signed_by(&keys[0]) && second.is_signed_by(&keys[0]));
        let leaves = leaves(&w);
        assert_eq!(first.root, second::root(&leaves[..first.size]));
        assert_eq!(second.root, second::root(&leaves));
    });
}

#[test]
fn a_tree_that_lags_behind_the_record_catches_up() {
    world(async |w| {
        append(&w, 100).await;
        w.settle().await;
        let before = head(&w.anonymous()).await;
        // As after an upgrade from a version without a log: numbers, and no tree.
        let forgotten = raw::execute(&w.app.config.database, "DELETE FROM log_edge");
        assert_eq!(forgotten, Ok(1));
        append(&w, 1200).await;
        w.settle().await;
        let now = head(&w.anonymous()).await;
        assert_eq!((now.size - before.size, now.root), (1200, second::root(&leaves(&w))));
    });
}
