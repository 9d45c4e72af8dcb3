//! The log after its database, or the folder of its key, came back from a backup: what contradicts what was signed is
//! never signed.

use assent::domain::log::SignedCheckpoint;
use assent::domain::log::succession::MustNotSign;
use assent::jobs;
use assent::service::log::{Folder, Refusal, Signing, head as head_of, look_and_sign, sign};
use assent::service::sequence::number_batch;
use chrono::Duration;

use super::second::{self, Head};
use super::{append, fetched, head, heads, leaves, note};
use crate::support::{World, world};

/// Does what the jobs do, and says what came of the signing.
async fn signed(w: &World) -> Signing {
    jobs::settle(&w.app).await.unwrap();
    look_and_sign(&w.app).await.unwrap()
}

/// The newest head that was made known.
fn newest(w: &World) -> Head {
    heads(w).pop().unwrap()
}

/// How many entries there are, and how many of them are signed, as the metrics tell it.
async fn measured(w: &World) -> (usize, usize) {
    let text = String::from_utf8(fetched(&w.anonymous(), "/metrics").await).unwrap();
    let gauge = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap().parse().unwrap()
    };
    (gauge("assent_log_entries"), gauge("assent_log_signed_entries"))
}

/// What the folder of the key remembers.
pub fn memory(w: &World) -> std::path::PathBuf {
    Folder::of(&w.app.config).path().join("signed")
}

#[test]
fn an_older_database_is_not_signed_against_what_was_signed() {
    world(async |mut w| {
        append(&w, 20).await;
        w.settle().await;
        let (then, backup) = (note(&w.anonymous()).await, w.backup().await);
        append(&w, 20).await;
        w.settle().await;
        let last = head(&w.anonymous()).await;
        assert_eq!(last.root, second::root(&leaves(&w)));
        assert_eq!(measured(&w).await, (last.size, last.size));

        w.restart_with(|config| config.database = backup.settings.clone()).await;
        let has = leaves(&w).len();
        let shrunk = MustNotSign::Shrunk { signed: last.size as u64, has: has as u64 };
        assert_eq!(signed(&w).await, Signing::Refused(Refusal::Contradiction(shrunk)));
        // Entries are written and numbered all the same. That there are more than before does not help.
        append(&w, 50).await;
        let refused = signed(&w).await;
        let diverged = matches!(refused, Signing::Refused(Refusal::Contradiction(MustNotSign::Diverged(_))));
        assert!(diverged, "{refused:?}");
        assert_eq!(leaves(&w).len(), has + 50);
        assert_eq!(measured(&w).await, (has + 50, Head::read(&then).size));
        // What is shown is what was signed before the backup: it contradicts nothing.
        assert_eq!(note(&w.anonymous()).await, then);

        // A control: without what the folder remembers, two histories would have been signed.
        std::fs::write(memory(&w), then).unwrap();
        assert_eq!(signed(&w).await, Signing::Done);
        let forked = head(&w.anonymous()).await;
        assert!(forked.size > last.size && forked.origin == last.origin);
        assert_ne!(second::root(&leaves(&w)[..last.size]), last.root);
    });
}

#[test]
fn a_folder_that_remembers_less_than_was_signed_does_not_sign() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        append(&w, 5).await;
        w.settle().await;
        let old = std::fs::read(memory(&w)).unwrap();
        append(&w, 5).await;
        w.settle().await;
        let (now, was) = (std::fs::read(memory(&w)).unwrap(), newest(&w));
        append(&w, 5).await;
        std::fs::remove_file(memory(&w)).unwrap();
        assert_eq!(signed(&w).await, Signing::Refused(Refusal::Forgotten));
        std::fs::write(memory(&w), old).unwrap();
        let outrun = Refusal::Outrun { remembers: was.size as u64 - 5, signed: was.size as u64 };
        assert_eq!(signed(&w).await, Signing::Refused(outrun));
        assert_eq!(newest(&w), was);
        std::fs::write(memory(&w), now).unwrap();
        assert_eq!(signed(&w).await, Signing::Done);
        assert_eq!(newest(&w).size, was.size + 5);
    });
}

#[test]
fn a_head_that_was_signed_and_not_told_before_a_crash_is_told() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        append(&w, 5).await;
        w.settle().await;
        let before = newest(&w);
        append(&w, 5).await;
        let node = w.app.node;
        w.app.db.write(move |tx| number_batch(tx, node, Duration::seconds(10))).await.unwrap();
        // What signing does, up to where the machine stops.
        let folder = Folder::of(&w.app.config);
        let kept = folder.read().unwrap();
        let tree = w.app.db.read(|tx| head_of(tx, 0)).await.unwrap();
        let checkpoint =
            assent::domain::log::Checkpoint::new(kept.origin.as_ref().unwrap(), tree.size, tree.root);
        let lost = SignedCheckpoint::sign(checkpoint, &kept.keys[0]).unwrap();
        folder.remember(&lost).unwrap();
        let lost_head = Head::read(&lost.to_string());
        assert_eq!(lost_head.size, before.size + 5);
        assert_eq!(sign(&w.app).await.unwrap(), Signing::Done);
        assert_eq!(newest(&w), lost_head);
    });
}
