//! What is not taken, and that nothing is written then.

use std::path::Path;

use super::{counts, file, import, put, said};
use crate::exports::of_proposal;
use crate::import_polis::{excerpt, import as import_polis, imported};
use crate::support::{Group, World, world};
use crate::verifying::fetched;

/// A group with a conversation, and the file of its export.
async fn exported(w: &World) -> (Group, String, std::path::PathBuf) {
    let group = w.group("wg").await;
    let made = imported(&import_polis(w, &excerpt("15-per-hour-seattle"), "wg"));
    w.settle().await;
    (group, made["proposal"].clone(), file(w, "wg", "wg.zip").await)
}

/// Refused, for this reason, with nothing written.
async fn refused(w: &World, file: &Path, more: &[&str], why: &str) {
    let before = counts(w).await;
    let output = import(w, file, more);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains(why), "{}", said(&output));
    assert_eq!(counts(w).await, before);
}

#[test]
fn a_dry_run_says_what_would_be_and_writes_nothing() {
    world(async |w| {
        let (_, _, file) = exported(&w).await;
        let other = w.another().await;
        let before = counts(&other).await;
        let output = import(&other, &file, &["--dry-run"]);
        assert!(output.status.success(), "{}", said(&output));
        let told = said(&output);
        assert!(told.contains("       12  memberships\n"), "{told}");
        assert!(told.contains("       12  accounts that nobody has taken\n"), "{told}");
        assert!(told.contains("It would be imported. Nothing was written.\n"), "{told}");
        assert_eq!(counts(&other).await, before);
        assert!(import(&other, &file, &[]).status.success());
        assert_ne!(counts(&other).await, before);
    });
}

#[test]
fn what_is_here_already_refuses_the_whole() {
    world(async |w| {
        let (group, _, file) = exported(&w).await;
        refused(&w, &file, &[], "Ids are kept, and this is here already:").await;
        refused(
            &w,
            &file,
            &["--dry-run"],
            &format!("CONFLICT  the group {}, as wg is here already", group.id),
        )
        .await;
        let other = w.another().await;
        assert!(import(&other, &file, &[]).status.success());
        refused(&other, &file, &[], "the account ").await;
        // Another group of the same name.
        let third = w.another().await;
        third.group("wg").await;
        refused(&third, &file, &[], "another group with the name wg").await;
    });
}

#[test]
fn what_does_not_hold_is_refused() {
    world(async |w| {
        let (group, proposal, good) = exported(&w).await;
        let other = w.another().await;
        let bytes = std::fs::read(&good).unwrap();
        let mut changed = bytes.clone();
        let at = changed.len() / 2;
        changed[at] ^= 0xff;
        refused(&other, &put(&w, "changed.zip", &changed), &[], "").await;
        refused(&other, &put(&w, "cut.zip", &bytes[..at]), &[], "This is no export").await;
        refused(&other, &put(&w, "none.zip", b"nothing"), &[], "This is no export").await;
        let floor = crate::support::Floor {
            scene: crate::support::Scene { proposal, topic: String::new() },
            position: String::new(),
        };
        let one = fetched(group.chair(), &of_proposal(&floor)).await;
        refused(&other, &put(&w, "one.zip", &one), &[], "This is the export of one proposal").await;
        // The key of another log: that of the other instance.
        let keys = other.anonymous().get("/log/keys").await.expect(200);
        let key = keys["keys"][0]["vkey"].as_str().unwrap();
        refused(&other, &good, &["--key", key], "The export does not hold:").await;
        // A control: the file itself, with its own key.
        let keys = w.anonymous().get("/log/keys").await.expect(200);
        let output = import(&other, &good, &["--key", keys["keys"][0]["vkey"].as_str().unwrap()]);
        assert!(output.status.success(), "{}", said(&output));
    });
}
