//! Checkpoints: a published one with its witnesses, what is none, and what may be signed after what.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::kept::Kept;
use super::{ORIGIN, cosigner, leaves, name, pair, signer};
use crate::domain::log::checkpoints::{CannotSign, CheckpointRefused};
use crate::domain::log::cosignatures::answered;
use crate::domain::log::note::{Attested, NoteRefused};
use crate::domain::log::succession::{MustNotSign, may_sign};
use crate::domain::log::verify::Unproven;
use crate::domain::log::{Checkpoint, Edge, Hash, LogKeys, Plan, SignedCheckpoint, VerifierKey};

/// A checkpoint of a public log, with signatures of two types by the log and of four witnesses, as it was served.
const PUBLISHED: &str = "arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

\u{2014} arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
\u{2014} arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
\u{2014} transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
\u{2014} witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
\u{2014} remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
\u{2014} witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
";
const LOG: &str =
    "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f";
const WITNESS: &str = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";

fn log(seed: u8) -> LogKeys {
    LogKeys::new(signer(seed).public().clone()).unwrap()
}

fn head(size: u64) -> Checkpoint {
    let root = Edge::empty().grow(&leaves(0, size)).unwrap().edge.root();
    Checkpoint::new(&name(ORIGIN), size, root)
}

#[test]
fn a_published_checkpoint_is_trusted_by_the_logs_key_and_tells_when_its_witness_saw_it() {
    let signed = SignedCheckpoint::parse(PUBLISHED.as_bytes()).unwrap();
    let log = LogKeys::new(VerifierKey::parse(LOG).unwrap()).unwrap();
    let witnesses = [VerifierKey::parse(WITNESS).unwrap()];
    let seen = signed.trusted(&log, &witnesses).unwrap();
    assert_eq!((seen.len(), seen[0].attested), (1, Attested::At(0x6a12_2120)));
    assert_eq!(signed.checkpoint().size, 1_432_088_532);
    assert_eq!(signed.to_string(), PUBLISHED);

    let other = PUBLISHED.replace("1432088532", "1432088533");
    let other = SignedCheckpoint::parse(other.as_bytes()).unwrap();
    assert!(matches!(
        other.trusted(&log, &[]),
        Err(CheckpointRefused::Note(NoteRefused::BadSignature(_, _)))
    ));
}

/// Each bit of the time and of the signature of the witness, in the answer that it gave.
#[test]
fn no_bit_of_a_published_cosignature_can_be_turned() {
    let text = PUBLISHED.split_inclusive('\n').take(3).collect::<String>();
    let line = PUBLISHED.lines().find(|line| line.contains("remora")).unwrap();
    let bytes = STANDARD.decode(line.rsplit_once(' ').unwrap().1).unwrap();
    let witnesses = [VerifierKey::parse(WITNESS).unwrap()];
    assert_eq!(answered(&text, &format!("{line}\n"), &witnesses).unwrap().len(), 1);
    for bit in 0..bytes.len() * 8 {
        let mut other = bytes.clone();
        other[bit / 8] ^= 1 << (bit % 8);
        let lines = format!("\u{2014} remora.n621.de {}\n", STANDARD.encode(&other));
        let taken = answered(&text, &lines, &witnesses);
        // With another id it is an unknown key's, and ignored.
        assert!(if bit < 32 { taken == Ok(Vec::new()) } else { taken.is_err() }, "bit {bit}");
    }
}

#[test]
fn a_checkpoint_is_read_as_it_was_written() {
    let checkpoint = head(7);
    assert_eq!(Checkpoint::parse(&checkpoint.to_string()), Some(checkpoint.clone()));
    let extended = Checkpoint { extensions: vec!["more".to_owned(), "and more".to_owned()], ..checkpoint };
    assert_eq!(Checkpoint::parse(&extended.to_string()), Some(extended));
    let empty = Checkpoint::new(&name(ORIGIN), 0, Hash::empty());
    assert_eq!(empty.to_string(), "example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
}

#[test]
fn what_is_not_written_as_a_checkpoint_is_none() {
    let root = Hash::empty();
    for odd in [
        String::new(),
        "\n".to_owned(),
        "a\n1\n".to_owned(),
        format!("a\n1\n{root}"),
        format!("\n1\n{root}\n"),
        format!("a\n\n{root}\n"),
        format!("a\n01\n{root}\n"),
        format!("a\n-1\n{root}\n"),
        format!("a\n18446744073709551616\n{root}\n"),
        format!("a\n1\n{root}\n\n"),
        format!("a\n1\n{root}\n\nmore\n"),
        format!("a\n1\n{root} \n"),
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n".to_owned(),
    ] {
        assert_eq!(Checkpoint::parse(&odd), None, "{odd:?}");
    }
    let signed =
        crate::domain::log::Note::of("A text.\n").unwrap().with(signer(1).sign("A text.\n").unwrap());
    let refused = SignedCheckpoint::parse(signed.to_string().as_bytes());
    assert_eq!(refused, Err(CheckpointRefused::NoCheckpoint));
}

#[test]
fn nothing_is_signed_that_would_be_read_otherwise() {
    let odd = |origin: &str, extensions: &[&str]| {
        let extensions = extensions.iter().map(|line| (*line).to_owned()).collect();
        let checkpoint = Checkpoint { origin: origin.to_owned(), extensions, ..head(7) };
        SignedCheckpoint::sign(checkpoint, &signer(1)).map(drop)
    };
    assert_eq!(odd(ORIGIN, &[]), Ok(()));
    assert_eq!(odd(ORIGIN, &["more"]), Ok(()));
    let smuggled = format!("{ORIGIN}\n8\n{}", Hash::empty());
    for (origin, extensions) in
        [("", &[][..]), (&smuggled, &[]), (ORIGIN, &[""]), (ORIGIN, &["a\nb"]), ("a\tb", &[])]
    {
        assert_eq!(odd(origin, extensions), Err(CannotSign::Text), "{origin:?}");
    }
}

#[test]
fn a_checkpoint_is_trusted_only_with_the_logs_own_signature() {
    let signed = SignedCheckpoint::sign(head(7), &signer(1)).unwrap();
    assert_eq!(signed.trusted(&log(1), &[]), Ok(Vec::new()));
    assert_eq!(signed.trusted(&log(2), &[]), Err(CheckpointRefused::NotTheLogs));
    let elsewhere = Checkpoint { origin: "example.org/elsewhere".to_owned(), ..head(7) };
    let elsewhere = SignedCheckpoint::sign(elsewhere, &signer(1)).unwrap();
    let refused = CheckpointRefused::OtherLog("example.org/elsewhere".to_owned());
    assert_eq!(elsewhere.trusted(&log(1), &[]), Err(refused));
    // A witness's key is no log's.
    assert_eq!(LogKeys::new(cosigner(1).public().clone()), None);
}

#[test]
fn witnesses_are_shown_where_they_are_known_and_their_forgeries_refused() {
    let signed = SignedCheckpoint::sign(head(7), &signer(1)).unwrap();
    let (known, stranger) = (cosigner(3), cosigner(4));
    let lines = format!(
        "{}{}",
        known.sign(signed.text(), 1_000).unwrap(),
        stranger.sign(signed.text(), 1_000).unwrap()
    );
    let witnesses = [known.public().clone()];
    let found = answered(signed.text(), &lines, &witnesses).unwrap();
    assert_eq!(found.len(), 1);
    let with = found.into_iter().fold(signed.clone(), SignedCheckpoint::with);
    let seen = with.trusted(&log(1), &witnesses).unwrap();
    assert_eq!(seen[0].attested, Attested::At(1_000));
    // It signs again later: the newer one stands in its place.
    let again = with.with(known.sign(signed.text(), 2_000).unwrap());
    assert_eq!(again.signatures().len(), 2);
    assert_eq!(again.trusted(&log(1), &witnesses).unwrap()[0].attested, Attested::At(2_000));

    let forged = known.sign(head(8).to_string().as_str(), 1_000).unwrap();
    assert!(answered(signed.text(), &forged.to_string(), &witnesses).is_err());
    assert!(signed.with(forged).trusted(&log(1), &witnesses).is_err());
    assert_eq!(answered("a\n", "", &witnesses), Err(NoteRefused::Malformed));
}

#[test]
fn no_time_is_later_than_a_cosignature_can_say() {
    let text = head(1).to_string();
    let late = cosigner(3).sign(&text, u64::MAX).unwrap();
    let witnesses = [cosigner(3).public().clone()];
    let signed = SignedCheckpoint::sign(head(1), &signer(1)).unwrap().with(late);
    let seen = signed.trusted(&log(1), &witnesses).unwrap();
    assert_eq!(seen[0].attested, Attested::At(0x7fff_ffff_ffff_ffff));

    // Signed in truth, but with a time that no co-signature may have.
    let line = |time: u64| {
        let message = format!("cosignature/v1\ntime {time}\n{text}");
        let signature = pair(3).sign(message.as_bytes());
        let id = u32::from_str_radix(&witnesses[0].id().to_string(), 16).unwrap().to_be_bytes();
        let bytes = [&id[..], &time.to_be_bytes(), signature.as_ref()].concat();
        format!("\u{2014} {} {}\n", witnesses[0].name(), STANDARD.encode(bytes))
    };
    assert_eq!(answered(&text, &line((1 << 63) - 1), &witnesses).unwrap().len(), 1);
    assert!(answered(&text, &line(1 << 63), &witnesses).is_err());
}

#[test]
fn nothing_is_signed_that_does_not_follow_what_was_signed() {
    let (mut kept, _) = Kept::with(40);
    let mut proof = |old, size| Plan::consistency(old, size).unwrap().make(&mut kept).unwrap();
    assert_eq!(may_sign(None, &head(40), &[]), Ok(()));
    assert_eq!(may_sign(Some(&head(0)), &head(40), &[]), Ok(()));
    assert_eq!(may_sign(Some(&head(40)), &head(40), &[]), Ok(()));
    for old in 1..40 {
        assert_eq!(may_sign(Some(&head(old)), &head(40), &proof(old, 40)), Ok(()));
        // An old backup came back.
        let shrunk = MustNotSign::Shrunk { signed: 40, has: old };
        assert_eq!(may_sign(Some(&head(40)), &head(old), &[]), Err(shrunk));
    }
    let rewritten = Checkpoint { root: Hash::leaf(b"other"), ..head(40) };
    assert_eq!(may_sign(Some(&head(40)), &rewritten, &[]), Err(MustNotSign::Rewritten));
    let diverged = MustNotSign::Diverged(Unproven::Root);
    assert_eq!(may_sign(Some(&head(20)), &rewritten, &proof(20, 40)), Err(diverged));
    let unshown = MustNotSign::Diverged(Unproven::Length);
    assert_eq!(may_sign(Some(&head(20)), &head(40), &[]), Err(unshown));
    let elsewhere = Checkpoint { origin: "example.org/elsewhere".to_owned(), ..head(20) };
    assert_eq!(may_sign(Some(&elsewhere), &head(40), &proof(20, 40)), Err(MustNotSign::OtherLog));
}

/// A backup came back, and others wrote on from there: longer than what was signed, and another history.
#[test]
fn a_history_that_went_on_from_an_old_backup_is_not_signed() {
    let mut other = leaves(0, 30);
    other.extend((0..20).map(|n| Hash::leaf(format!("after the backup {n}").as_bytes())));
    let grown = Edge::empty().grow(&other).unwrap();
    let mut kept = Kept::default();
    kept.put(&grown);
    let next = Checkpoint::new(&name(ORIGIN), 50, grown.edge.root());
    let proof = Plan::consistency(40, 50).unwrap().make(&mut kept).unwrap();
    let diverged = MustNotSign::Diverged(Unproven::Root);
    assert_eq!(may_sign(Some(&head(40)), &next, &proof), Err(diverged));
}
