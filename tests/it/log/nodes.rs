//! Several nodes on one database: one log, and never two heads that contradict each other.

use std::path::Path;

use assent::application::Application;
use assent::config::Config;
use assent::service::App;
use assent::service::log::{Folder, Refusal, Signing, begin, sign};

use super::second;
use super::{append, heads, leaves};
use crate::support::{LEASE, World, raw, world};

/// Another node, with its keys in this folder. It serves nobody and does nothing by itself.
fn node(w: &World, keys: &Path) -> App {
    let config = Config { keys_dir: keys.to_owned(), ..w.app.config.clone() };
    Application::open(config, w.clock.clone()).unwrap()
}

/// All heads are of one log, signed by its key, and each is the beginning of the record.
fn hold(w: &World) {
    let (leaves, keys) =
        (leaves(w), raw::texts(&w.app.config.database, "SELECT vkey AS value FROM log_keys"));
    assert_eq!(keys.len(), 1);
    for head in heads(w) {
        assert!(head.is_signed_by(&keys[0]));
        assert_eq!(head.root, second::root(&leaves[..head.size]), "{head:?}");
    }
}

#[test]
fn nodes_that_share_the_folder_sign_one_log() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        let other = node(&w, &w.app.config.keys_dir);
        for _ in 0..8 {
            append(&w, 3).await;
            assent::jobs::settle(&w.app).await.unwrap();
            append(&w, 2).await;
            let (a, b) = futures_util::future::join(sign(&w.app), sign(&other)).await;
            for came in [a.unwrap(), b.unwrap()] {
                assert!([Signing::Done, Signing::Busy].contains(&came), "{came:?}");
            }
        }
        // The one goes on where the other ended.
        w.pass(LEASE);
        let before = heads(&w).last().unwrap().size;
        append(&w, 4).await;
        assent::jobs::settle(&other).await.unwrap();
        assert!(heads(&w).last().unwrap().size > before);
        hold(&w);
    });
}

#[test]
fn of_two_copies_of_the_folder_one_goes_on() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        append(&w, 3).await;
        w.settle().await;
        let copy = w.folder().join("copy");
        std::fs::create_dir_all(copy.join("log")).unwrap();
        for file in std::fs::read_dir(Folder::of(&w.app.config).path()).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), copy.join("log").join(file.file_name())).unwrap();
        }
        let other = node(&w, &copy);
        append(&w, 3).await;
        w.settle().await;
        append(&w, 3).await;
        w.pass(LEASE);
        assent::jobs::settle(&other).await.unwrap();
        let refused = sign(&other).await.unwrap();
        assert!(matches!(refused, Signing::Refused(Refusal::Outrun { .. })), "{refused:?}");
        w.pass(LEASE);
        w.settle().await;
        assert_eq!(heads(&w).last().unwrap().size, leaves(&w).len());
        hold(&w);
    });
}

#[test]
fn a_node_with_a_folder_of_its_own_leaves_signing_to_the_others() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        w.settle().await;
        let own = w.folder().join("own");
        let other = node(&w, &own);
        append(&w, 3).await;
        w.pass(LEASE);
        assert!(begin(&other).await.unwrap());
        assent::jobs::settle(&other).await.unwrap();
        assert_eq!(sign(&other).await.unwrap(), Signing::Refused(Refusal::Elsewhere));
        assert!(!own.join("log/origin").exists());
        w.pass(LEASE);
        w.settle().await;
        assert_eq!(heads(&w).last().unwrap().size, leaves(&w).len());
        hold(&w);
    });
}
