//! `assent verify --watch URL`: a log that grows, one that forks, and a service that is away.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::address::{desk, run, text};
use crate::log::{append, note};
use crate::support::forged::{Forged, log_of};
use crate::support::world;

#[test]
fn a_log_that_grows_is_watched_from_where_it_was_left() {
    world(async |w| {
        let keep = desk(&w).join("head");
        let kept = keep.to_str().unwrap();
        let mut sizes = Vec::new();
        for count in [5, 300, 0, 1] {
            append(&w, count).await;
            w.settle().await;
            let (code, said) = run(&["--watch", &w.url, "--keep", kept, "--for", "1"], None).await;
            assert_eq!(code, 0, "{said}");
            let head = crate::log::head(&w.anonymous()).await;
            // A line for a new head, and none for the one that is kept.
            assert_eq!(said.contains(&format!("{} entries", head.size)), count > 0, "{said}");
            assert_eq!(text(&keep), note(&w.anonymous()).await);
            sizes.push(head.size);
        }
        assert!(sizes[0] < sizes[1] && sizes[1] == sizes[2] && sizes[2] < sizes[3], "{sizes:?}");
    });
}

#[test]
fn a_fork_and_a_rollback_end_the_watch_with_both_heads_as_evidence() {
    world(async |w| {
        let forged = Forged::start();
        let watch = async |keep: &std::path::Path| {
            run(&["--watch", &forged.url, "--keep", keep.to_str().unwrap(), "--for", "1"], None).await
        };
        for (size, fork, word) in [
            (300, 10, "different roots"),
            (400, 299, "tiles that are served"),
            (299, 299, "went back from 300 entries to 299"),
        ] {
            let folder = desk(&w);
            let keep = folder.join("head");
            forged.shows(log_of(300, 300));
            let (code, said) = watch(&keep).await;
            assert_eq!(code, 0, "{said}");
            let before = text(&keep);
            let shown = log_of(size, fork);
            let after = String::from_utf8(shown["/log/checkpoint"].clone()).unwrap();
            forged.shows(shown);
            let (code, said) = watch(&keep).await;
            assert_eq!(code, 1, "{said}");
            assert!(said.contains(&before) && said.contains(&after) && said.contains(word), "{said}");
            // What was kept stays, and both heads lie beside it.
            assert_eq!(text(&keep), before);
            let mut beside: Vec<String> = std::fs::read_dir(&folder)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| *path != keep)
                .map(|path| text(&path))
                .collect();
            let mut both = vec![before.clone(), after];
            beside.sort();
            both.sort();
            assert_eq!(beside, both);
        }
        // A control: one that only grew.
        let keep = desk(&w).join("head");
        for size in [300, 400] {
            forged.shows(log_of(size, size));
            assert_eq!(watch(&keep).await.0, 0);
        }
    });
}

#[test]
fn that_nobody_answers_is_no_fault_of_the_log() {
    world(async |w| {
        let forged = Forged::start();
        let keep = desk(&w).join("head");
        let kept = keep.to_str().unwrap();
        forged.shows(log_of(300, 300));
        forged.says("/log/tile/entries/000", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nbroken");
        let (code, said) = run(&["--watch", &forged.url, "--keep", kept, "--for", "1"], None).await;
        assert!(code == 2 && said.contains("not seen: ") && !keep.exists(), "{said}");
        forged.says("/log/checkpoint", "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n<html>");
        let (code, said) = run(&["--watch", &forged.url, "--keep", kept, "--for", "1"], None).await;
        assert!(code == 2 && said.contains("not seen: ") && !keep.exists(), "{said}");
        let (code, said) = run(&["--watch", "http://127.0.0.1:1", "--for", "1"], None).await;
        assert!(code == 2 && said.contains("nothing listens there"), "{said}");
        forged.shows(log_of(300, 300));
        assert_eq!(run(&["--watch", &forged.url, "--keep", kept, "--for", "1"], None).await.0, 0);
    });
}

#[test]
fn a_watch_that_is_ended_keeps_what_it_saw() {
    world(async |w| {
        append(&w, 5).await;
        w.settle().await;
        let keep = desk(&w).join("head");
        let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
        command.args(["verify", "--watch", &w.url, "--keep"]).arg(&keep).env_clear().stdout(Stdio::piped());
        let (code, line) = tokio::task::spawn_blocking(move || {
            let mut watch = command.spawn().unwrap();
            let mut line = String::new();
            let mut says = BufReader::new(watch.stdout.take().unwrap());
            // The note on the key is the last that is said of the first head; by then it is kept, or about to be.
            while !line.contains("NOTE") {
                line.clear();
                assert_ne!(says.read_line(&mut line).unwrap(), 0);
            }
            assert!(Command::new("kill").arg(watch.id().to_string()).status().unwrap().success());
            (watch.wait().unwrap().code(), line)
        })
        .await
        .unwrap();
        assert_eq!(code, Some(0), "{line}");
        assert_eq!(text(&keep), note(&w.anonymous()).await);
    });
}
