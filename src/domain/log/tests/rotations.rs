//! Keys that follow one another.

use super::{ORIGIN, cosigner, leaves, name, pair, signer};
use crate::domain::log::checkpoints::CheckpointRefused;
use crate::domain::log::keys::NotFollowed;
use crate::domain::log::note::NoteRefused;
use crate::domain::log::rotations::RotationRefused;
use crate::domain::log::{Checkpoint, Edge, Hash, LogKeys, Note, Rotation, SignedCheckpoint, Signer};

fn head(size: u64) -> (u64, Hash) {
    (size, Edge::empty().grow(&leaves(0, size)).unwrap().edge.root())
}

fn signed(seed: u8, size: u64) -> SignedCheckpoint {
    let (size, root) = head(size);
    SignedCheckpoint::sign(Checkpoint::new(&name(ORIGIN), size, root), &signer(seed)).unwrap()
}

fn first() -> LogKeys {
    LogKeys::new(signer(1).public().clone()).unwrap()
}

#[test]
fn from_a_rotation_on_the_new_key_speaks_and_the_old_one_no_more() {
    let rotation = Rotation::sign(&signer(1), &signer(2), head(10)).unwrap();
    assert_eq!(Rotation::parse(rotation.to_string().as_bytes()), Ok(rotation.clone()));
    let keys = first().follow(&rotation).unwrap();
    let rotation = Rotation::sign(&signer(2), &signer(3), head(20)).unwrap();
    let keys = keys.follow(&rotation).unwrap();
    assert_eq!(keys.all().count(), 3);
    let speaks = |seed, size| signed(seed, size).trusted(&keys, &[]);
    for (seed, from, to) in [(1, 0, 10), (2, 10, 20), (3, 20, 30)] {
        for size in 0..=30 {
            let expected =
                if (from..=to).contains(&size) { Ok(Vec::new()) } else { Err(CheckpointRefused::NotTheLogs) };
            assert_eq!(speaks(seed, size), expected, "key {seed}, size {size}");
        }
    }
}

#[test]
fn a_rotation_needs_both_signatures() {
    let rotation = Rotation::sign(&signer(1), &signer(2), head(10)).unwrap();
    let (text, lines) =
        rotation.to_string().rsplit_once("\n\n").map(|(t, l)| (format!("{t}\n"), l.to_owned())).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    for kept in [0, 1] {
        let half = Rotation::parse(format!("{text}\n{}\n", lines[kept]).as_bytes()).unwrap();
        assert_eq!(first().follow(&half), Err(NotFollowed::Unsigned(NoteRefused::Unsigned)));
    }
    // Who has only the new key cannot sign for the old one.
    let forged = Note::of(&text).unwrap().with(signer(2).sign(&text).unwrap());
    let forged = forged.with(signer(1).sign("Another text.\n").unwrap());
    let forged = Rotation::parse(forged.to_string().as_bytes()).unwrap();
    assert!(matches!(first().follow(&forged), Err(NotFollowed::Unsigned(NoteRefused::BadSignature(_, _)))));
}

#[test]
fn no_bit_of_a_rotation_can_be_turned() {
    let text = Rotation::sign(&signer(1), &signer(2), head(10)).unwrap().to_string();
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut other = text.clone().into_bytes();
            other[at] ^= 1 << bit;
            let followed = Rotation::parse(&other).is_ok_and(|rotation| first().follow(&rotation).is_ok());
            assert!(!followed, "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn a_rotation_is_followed_only_by_the_log_and_from_the_key_that_it_names() {
    let follow = |keys: LogKeys, from: u8, to: u8, size: u64| {
        keys.follow(&Rotation::sign(&signer(from), &signer(to), head(size)).unwrap())
    };
    let second = follow(first(), 1, 2, 10).unwrap();
    assert_eq!(follow(first(), 2, 3, 10), Err(NotFollowed::NotCurrent));
    assert_eq!(follow(second.clone(), 1, 3, 20), Err(NotFollowed::NotCurrent));
    assert_eq!(follow(second.clone(), 2, 1, 20), Err(NotFollowed::Returns));
    assert_eq!(follow(second.clone(), 2, 3, 9), Err(NotFollowed::Backwards));
    assert!(follow(second, 2, 3, 10).is_ok());
    let elsewhere = |seed| Signer::new(name("example.org/elsewhere"), pair(seed)).unwrap();
    let other = Rotation::sign(&elsewhere(1), &elsewhere(2), head(10)).unwrap();
    assert_eq!(first().follow(&other), Err(NotFollowed::OtherLog));
}

#[test]
fn what_is_not_a_rotation_between_two_keys_of_one_log_is_none() {
    let elsewhere = Signer::new(name("example.org/elsewhere"), pair(2)).unwrap();
    let sign = |from: &Signer, to: &Signer| Rotation::sign(from, to, head(10));
    assert_eq!(sign(&signer(1), &elsewhere), Err(RotationRefused::Malformed));
    assert_eq!(sign(&signer(1), &signer(1)), Err(RotationRefused::Malformed));
    let text = sign(&signer(1), &signer(2)).unwrap().to_string();
    for (from, to) in [
        ("rotation/v1", "rotation/v2"),
        ("log example.org/log", "log example.org/other"),
        ("log example.org/log\n", ""),
        ("size 10", "size 010"),
        ("size 10\n", "size 10\nsize 10\n"),
        ("from ", "from  "),
        ("root ", "roots "),
    ] {
        let odd = text.replacen(from, to, 1);
        assert_ne!(odd, text);
        assert_eq!(Rotation::parse(odd.as_bytes()), Err(RotationRefused::Malformed), "{from:?}");
    }
}

/// What a key signs as the one can never be read as the other.
#[test]
fn a_rotation_is_no_checkpoint_and_a_checkpoint_no_rotation() {
    let rotation = Rotation::sign(&signer(1), &signer(2), head(10)).unwrap().to_string();
    let read = SignedCheckpoint::parse(rotation.as_bytes());
    assert_eq!(read, Err(CheckpointRefused::NoCheckpoint));
    let checkpoint = signed(1, 10).to_string();
    assert_eq!(Rotation::parse(checkpoint.as_bytes()), Err(RotationRefused::Malformed));
    // Nor can a co-signature pass for what the log signs: its text begins with another line.
    let text = signed(1, 10).text().to_owned();
    assert_ne!(cosigner(1).sign(&text, 1).unwrap().id(), signer(1).sign(&text).unwrap().id());
}
