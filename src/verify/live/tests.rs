//! A log that is shown, honest or not, and what an auditor finds who follows it.

use std::collections::BTreeMap;

use aws_lc_rs::signature::Ed25519KeyPair;
use serde_json::json;

use super::beside;
use super::follow::{Follow, Step};
use super::{Fetch, Unfetched};
use crate::domain::ids::AnyId;
use crate::domain::log::bundles::encode as encode_bundle;
use crate::domain::log::tiles::encode;
use crate::domain::log::{
    Address, Checkpoint, Cosigner, Edge, Hash, KeyName, Rotation, SignedCheckpoint, Signer,
};
use crate::verify::Given;
use crate::verify::report::{Code, Report};

const ORIGIN: &str = "example.org/log";

fn pair(seed: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()
}

fn signer(seed: u8) -> Signer {
    Signer::new(KeyName::parse(ORIGIN).unwrap(), pair(seed)).unwrap()
}

fn leaf(number: usize, branch: u8) -> Vec<u8> {
    let id =
        AnyId::from_uuid(uuid::Uuid::from_u128(u128::try_from(number).unwrap() << 8 | u128::from(branch)));
    let body = "0".repeat(64);
    json!({"body": body, "id": id, "scope": id, "time": "2018-06-14T13:00:00.000000Z", "v": 1})
        .to_string()
        .into_bytes()
}

/// A log as a service shows it.
struct Shown {
    leaves: Vec<Vec<u8>>,
    tiles: BTreeMap<(u32, u64), Vec<Hash>>,
    head: SignedCheckpoint,
    keys: Vec<(String, Option<String>)>,
    /// What is answered in the place of what there is.
    instead: BTreeMap<String, Result<Vec<u8>, Unfetched>>,
    asked: Vec<String>,
}

/// A log of so many entries; those from `fork` on are others.
fn shown(size: usize, fork: usize) -> Shown {
    let leaves: Vec<Vec<u8>> = (0..size).map(|n| leaf(n, u8::from(n >= fork))).collect();
    let hashes: Vec<Hash> = leaves.iter().map(|leaf| Hash::leaf(leaf)).collect();
    let grown = Edge::empty().grow(&hashes).unwrap();
    let tiles =
        grown.tiles.into_iter().map(|(tile, hashes)| ((tile.level(), tile.index()), hashes)).collect();
    let checkpoint =
        Checkpoint::new(signer(1).public().name(), u64::try_from(size).unwrap(), grown.edge.root());
    let head = SignedCheckpoint::sign(checkpoint, &signer(1)).unwrap();
    let keys = vec![(signer(1).public().to_string(), None)];
    Shown { leaves, tiles, head, keys, instead: BTreeMap::new(), asked: Vec::new() }
}

fn honest(size: usize) -> Shown {
    shown(size, usize::MAX)
}

impl Shown {
    fn at(&self, path: &str) -> Option<Vec<u8>> {
        let key = |(vkey, rotation): &(String, Option<String>)| json!({"origin": ORIGIN, "vkey": vkey, "rotation": rotation});
        match path {
            "/log/checkpoint" | "/log/witnessed" => return Some(self.head.to_string().into_bytes()),
            "/log/keys" => {
                let keys: Vec<_> = self.keys.iter().map(key).collect();
                return Some(json!({"keys": keys}).to_string().into_bytes());
            }
            _ => {}
        }
        let size = self.head.checkpoint().size;
        match Address::parse(path.strip_prefix("/log/")?)? {
            Address::Tile(tile) if tile.is_reached_at(size) => {
                let hashes = self.tiles.get(&(tile.level(), tile.index()))?;
                Some(encode(hashes.get(..usize::from(tile.width()))?))
            }
            Address::Entries(bundle) if bundle.is_reached_at(size) => {
                let (from, to) = bundle.entries()?;
                encode_bundle(self.leaves.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?)?)
            }
            _ => None,
        }
    }
}

impl Fetch for Shown {
    fn fetch(&mut self, path: &str, longest: u64) -> Result<Vec<u8>, Unfetched> {
        self.asked.push(path.to_owned());
        let found = match self.instead.get(path) {
            Some(instead) => instead.clone(),
            None => self.at(path).ok_or_else(|| Unfetched::Wrong(format!("{path}: 404"))),
        };
        found.inspect(|bytes| assert!(u64::try_from(bytes.len()).unwrap() <= longest, "{path}"))
    }
}

fn faults(report: &Report) -> Vec<(Code, String)> {
    report.faults().map(|fault| (fault.code, format!("{}: {}", fault.what, fault.why))).collect()
}

/// Follows a log from the beginning. Nothing may be wrong.
fn followed(log: &mut Shown) -> Follow {
    let mut report = Report::default();
    let mut follow = Follow::anew(log, &Given::default(), &mut report).unwrap().unwrap();
    follow.step(log, &Given::default(), &mut report).unwrap();
    assert_eq!(faults(&report), []);
    follow
}

/// The next look, and what it finds.
fn look(
    follow: &mut Follow,
    log: &mut Shown,
    given: &Given,
) -> (Result<Step, Unfetched>, Vec<(Code, String)>) {
    let mut report = Report::default();
    let step = follow.step(log, given, &mut report);
    (step, faults(&report))
}

#[test]
fn a_log_that_grows_is_followed_by_its_new_leaves_alone() {
    let sizes = [1, 2, 255, 256, 257, 511, 512, 513, 700, 1024, 1100];
    let mut follow = followed(&mut honest(1));
    for size in sizes {
        let mut log = honest(size);
        let (step, found) = look(&mut follow, &mut log, &Given::default());
        assert_eq!((found, step.unwrap().head), (vec![], log.head.clone()), "{size}");
        assert_eq!(follow.last(), Some(&log.head));
        // The same is not asked for again.
        let asked = log.asked.len();
        assert_eq!(look(&mut follow, &mut log, &Given::default()).1, vec![]);
        assert_eq!(log.asked[asked..], ["/log/checkpoint".to_owned()]);
    }
    // From 1024 to 1100 it is one bundle and the tiles of the edge.
    let mut log = honest(1101);
    assert_eq!(look(&mut follow, &mut log, &Given::default()).1, vec![]);
    assert_eq!(log.asked, ["/log/checkpoint", "/log/tile/entries/004.p/77", "/log/tile/0/004.p/77"]);
}

#[test]
fn from_a_head_that_was_kept_it_goes_on_without_the_leaves_before() {
    for (old, new) in [(1, 1), (1, 300), (255, 256), (256, 257), (300, 1100), (1024, 1100), (1100, 1100)] {
        let (kept, mut log) = (honest(old).head, honest(new));
        let mut report = Report::default();
        let follow = Follow::from_kept(&mut log, ("kept", kept.clone()), &Given::default(), &mut report);
        let mut follow = follow.unwrap().unwrap();
        assert_eq!(look(&mut follow, &mut log, &Given::default()).1, vec![], "{old} {new}");
        assert!(faults(&report).is_empty() && follow.last() == Some(&log.head), "{old} {new}");
        let before = format!("/log/tile/entries/{:03}", old / 256);
        assert!(!log.asked.iter().any(|path| path.starts_with("/log/tile/entries/") && *path < before));
    }
}

#[test]
fn a_fork_and_a_way_back_are_found() {
    for (old, new, fork) in
        [(300, 300, 10), (300, 400, 10), (300, 400, 299), (256, 512, 255), (300, 299, 1000), (300, 1, 0)]
    {
        let (mut before, mut after) = (honest(old), shown(new, fork));
        // By who followed, and by who comes back with the head.
        let mut follow = followed(&mut before);
        let (step, found) = look(&mut follow, &mut after, &Given::default());
        assert!(!found.is_empty(), "{old} {new} {fork}");
        assert_eq!((step.unwrap().head, follow.last()), (after.head.clone(), Some(&before.head)));
        let mut report = Report::default();
        let follow =
            Follow::from_kept(&mut after, ("kept", before.head.clone()), &Given::default(), &mut report)
                .unwrap();
        let mut follow = follow.unwrap();
        follow.step(&mut after, &Given::default(), &mut report).unwrap();
        assert!(!report.holds() && follow.last() == Some(&before.head), "{old} {new} {fork}");
        // A head that was kept, given to who reads all of it.
        let pins = vec![("pin".to_owned(), before.head.to_string().into_bytes())];
        let (given, mut report) = (Given { pins, ..Given::default() }, Report::default());
        let mut follow = Follow::anew(&mut after, &given, &mut report).unwrap().unwrap();
        follow.step(&mut after, &given, &mut report).unwrap();
        assert!(
            matches!(&faults(&report)[..], [(Code::Pin, what)] if what.starts_with("pin: ")),
            "{old} {new} {fork}"
        );
    }
}

#[test]
fn what_is_served_wrong_is_told_and_what_is_not_served_is_not() {
    let leaves = "/log/tile/entries/001.p/44";
    let tile = "/log/tile/0/001.p/44";
    for (path, bytes) in [
        (leaves, b"<html>".to_vec()),
        (leaves, honest(299).at("/log/tile/entries/001.p/43").unwrap()),
        (leaves, shown(300, 290).at(leaves).unwrap()),
        (tile, vec![]),
        (tile, honest(299).at("/log/tile/0/001.p/43").unwrap()),
        (tile, shown(300, 290).at(tile).unwrap()),
    ] {
        let mut log = honest(300);
        log.instead.insert(path.to_owned(), Ok(bytes));
        let mut follow = followed(&mut honest(10));
        let (_, found) = look(&mut follow, &mut log, &Given::default());
        assert!(matches!(found[..], [(Code::Tree, _), ..]), "{path} {found:?}");
        let away = Unfetched::Away("no answer in time".to_owned());
        log.instead.insert(path.to_owned(), Err(away.clone()));
        assert_eq!(look(&mut follow, &mut log, &Given::default()).0.unwrap_err(), away);
        log.instead.clear();
        assert_eq!(look(&mut follow, &mut log, &Given::default()).1, vec![]);
    }
    let mut log = honest(300);
    log.instead.insert("/log/checkpoint".to_owned(), Ok(b"<html>".to_vec()));
    assert!(matches!(
        Follow::anew(&mut log, &Given::default(), &mut Report::default()),
        Err(Unfetched::Wrong(_))
    ));
}

/// Whoever has a key can sign a head of any size: nobody reads for ever.
#[test]
fn a_size_that_no_log_has_ends_the_reading() {
    for size in [1_u64 << 31, 1 << 40, u64::MAX] {
        let mut log = honest(300);
        let checkpoint = Checkpoint::new(signer(1).public().name(), size, Hash::empty());
        log.head = SignedCheckpoint::sign(checkpoint, &signer(1)).unwrap();
        let mut report = Report::default();
        let mut follow = Follow::anew(&mut log, &Given::default(), &mut report).unwrap().unwrap();
        let step = follow.step(&mut log, &Given::default(), &mut report);
        assert!(step.is_err() || !report.holds(), "{size}");
        assert!(log.asked.len() < 10, "{:?}", log.asked);
    }
}

#[test]
fn a_key_that_took_over_is_followed_and_another_is_not() {
    let (old, mut log) = (honest(300), honest(400));
    let mut follow = followed(&mut honest(300));
    log.head = SignedCheckpoint::sign(log.head.checkpoint().clone(), &signer(2)).unwrap();
    let (_, found) = look(&mut follow, &mut log, &Given::default());
    assert!(matches!(found[..], [(Code::Head, _)]), "{found:?}");
    let rotation = Rotation::sign(&signer(1), &signer(2), old.head.checkpoint().head()).unwrap();
    log.keys.push((signer(2).public().to_string(), Some(rotation.to_string())));
    assert_eq!(look(&mut follow, &mut log, &Given::default()).1, vec![]);
    // A rotation that speaks of another tree is not one of this log.
    let forged = Rotation::sign(&signer(1), &signer(2), shown(300, 5).head.checkpoint().head()).unwrap();
    log.keys[1].1 = Some(forged.to_string());
    let mut report = Report::default();
    let mut follow = Follow::anew(&mut log, &Given::default(), &mut report).unwrap().unwrap();
    follow.step(&mut log, &Given::default(), &mut report).unwrap();
    assert!(matches!(faults(&report)[..], [(Code::Key, _)]), "{:?}", faults(&report));
    // And another log in its place is none.
    let mut follow = followed(&mut honest(300));
    let other = Signer::new(KeyName::parse("example.org/log/2").unwrap(), pair(1)).unwrap();
    let checkpoint = Checkpoint::new(other.public().name(), 400, log.head.checkpoint().root);
    log.head = SignedCheckpoint::sign(checkpoint, &other).unwrap();
    let (_, found) = look(&mut follow, &mut log, &Given::default());
    assert!(matches!(&found[..], [(Code::Head, why)] if why.contains("log/2 in its place")), "{found:?}");
}

#[test]
fn witnesses_that_are_named_have_to_have_signed() {
    let witness = |seed| Cosigner::new(KeyName::parse("w.example/witness").unwrap(), pair(seed)).unwrap();
    let given = |needed| Given {
        witnesses: vec![witness(7).public().clone(), witness(8).public().clone()],
        witnesses_needed: needed,
        ..Given::default()
    };
    let mut log = honest(300);
    let line = witness(7).sign(log.head.text(), 1_700_000_000).unwrap();
    log.head = log.head.clone().with(line).with(witness(9).sign("Of a stranger.\n", 1).unwrap());
    let hold = |log: &mut Shown, needed| {
        let (given, mut report) = (given(needed), Report::default());
        let mut follow = Follow::anew(log, &given, &mut report).unwrap().unwrap();
        follow.step(log, &given, &mut report).unwrap();
        (faults(&report), report.notes().to_vec())
    };
    let (found, notes) = hold(&mut log, 1);
    assert!(
        found.is_empty() && notes.iter().any(|n| n.contains("w.example/witness at 300 entries, 2023-11-14"))
    );
    assert!(matches!(&hold(&mut log, 2).0[..], [(Code::Head, why)] if why.contains("1 of the witnesses")));
    // One that is known, and does not hold.
    log.head = log.head.clone().with(witness(8).sign("Another text.\n", 1).unwrap());
    assert!(matches!(&hold(&mut log, 0).0[..], [(Code::Head, why)] if why.contains("does not hold")));
}

#[test]
fn the_head_that_is_shown_is_held_against_that_of_an_export() {
    let hold = |mut log: Shown, exported: &Shown| {
        let mut report = Report::default();
        (report.head, report.first) = (Some(exported.head.clone()), Some(signer(1).public().clone()));
        beside::hold(&mut log, &Given::default(), &mut report).unwrap();
        faults(&report)
    };
    for size in [300, 301, 700] {
        assert_eq!(hold(honest(size), &honest(300)), []);
        assert!(matches!(hold(shown(size, 200), &honest(300))[..], [(Code::Pin, _)]), "{size}");
    }
    assert!(matches!(&hold(honest(299), &honest(300))[..], [(Code::Pin, why)] if why.contains("went back")));
}
