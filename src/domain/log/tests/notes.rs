//! Signed notes against published ones, and against every change.

use aws_lc_rs::signature::Ed25519KeyPair;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{cosigner, name, pair, signer};
use crate::domain::log::note::{Attested, KeyRefused, MOST_SIGNATURES, NoteRefused, SignatureType};
use crate::domain::log::{KeyName, Note, Signer, VerifierKey};

/// The example of `signed-note`, "Verifier keys".
const SPEC_KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const SPEC_NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

/// The example of the Go package `golang.org/x/mod/sumdb/note`, from which the format comes: with the secret key.
const GO_KEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const GO_SEED: &str = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const GO_TEXT: &str =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const GO_SIGNATURE: &str = "\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

fn key(text: &str) -> VerifierKey {
    VerifierKey::parse(text).unwrap()
}

#[test]
fn the_published_note_is_opened_with_the_published_key() {
    let key = [key(SPEC_KEY)];
    assert_eq!(key[0].id().to_string(), "530d903a");
    assert_eq!(key[0].to_string(), SPEC_KEY);
    let note = Note::parse(SPEC_NOTE.as_bytes()).unwrap();
    assert_eq!(note.text(), "This is an example message.\n");
    let opened = note.open(&key).unwrap();
    assert_eq!((opened.len(), opened[0].attested), (1, Attested::Text));
    assert_eq!(note.to_string(), SPEC_NOTE);
}

#[test]
fn the_published_key_signs_as_published() {
    let seed = STANDARD.decode(GO_SEED).unwrap();
    let pair = Ed25519KeyPair::from_seed_unchecked(&seed[1..]).unwrap();
    let signer = Signer::new(name("PeterNeumann"), pair).unwrap();
    assert_eq!(signer.public().to_string(), GO_KEY);
    let note = Note::of(GO_TEXT).unwrap().with(signer.sign(GO_TEXT).unwrap());
    assert_eq!(note.to_string(), format!("{GO_TEXT}\n{GO_SIGNATURE}"));
}

#[test]
fn no_byte_of_a_published_note_can_be_another() {
    let known = [key(SPEC_KEY)];
    let bytes = SPEC_NOTE.as_bytes();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut other = bytes.to_vec();
            other[at] ^= 1 << bit;
            let opened = Note::parse(&other).and_then(|note| note.open(&known).map(|found| found.len()));
            assert!(opened.is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn several_keys_sign_and_unknown_ones_are_ignored() {
    let text = "A text.\n\nWith an empty line.\n";
    let (a, b) = (signer(1), signer(2));
    let witness = cosigner(3);
    let note = [a.sign(text).unwrap(), b.sign(text).unwrap(), witness.sign(text, 1_700_000_000).unwrap()]
        .into_iter()
        .fold(Note::of(text).unwrap(), Note::with);
    let note = Note::parse(note.to_string().as_bytes()).unwrap();
    assert_eq!((note.text(), note.signatures().len()), (text, 3));

    let known = [a.public().clone(), witness.public().clone()];
    let opened = note.open(&known).unwrap();
    let found: Vec<_> = opened.iter().map(|v| (v.key.clone(), v.attested)).collect();
    assert_eq!(found[0], (known[0].clone(), Attested::Text));
    assert_eq!(found[1], (known[1].clone(), Attested::At(1_700_000_000)));
    assert_eq!(note.open(&[signer(9).public().clone()]), Err(NoteRefused::Unsigned));
    assert_eq!(note.open(&[]), Err(NoteRefused::Unsigned));
}

#[test]
fn a_key_signs_once() {
    let text = "A text.\n";
    let note =
        Note::of(text).unwrap().with(signer(1).sign(text).unwrap()).with(signer(1).sign(text).unwrap());
    assert_eq!(note.signatures().len(), 1);
    let line = note.signatures()[0].to_string();
    let doubled = Note::parse(format!("{text}\n{line}{line}").as_bytes()).unwrap();
    let known = [signer(1).public().clone()];
    assert_eq!(doubled.open(&known).unwrap().len(), 1);
}

#[test]
fn a_known_key_whose_signature_does_not_hold_makes_the_whole_note_be_refused() {
    let text = "A text.\n";
    let (good, bad) = (signer(1), signer(2));
    let forged = bad.sign("Another text.\n").unwrap();
    let note = Note::of(text).unwrap().with(good.sign(text).unwrap()).with(forged);
    let known = [good.public().clone(), bad.public().clone()];
    let refused = NoteRefused::BadSignature(known[1].name().clone(), known[1].id());
    assert_eq!(note.open(&known), Err(refused));
    // To whom the second key is unknown, the note holds.
    assert_eq!(note.open(&known[..1]).unwrap().len(), 1);
}

/// A name alone, or an id alone, is not the key: such a signature is an unknown key's.
#[test]
fn a_signature_is_by_a_key_only_if_name_and_id_both_say_so() {
    let text = "A text.\n";
    let note = Note::of(text).unwrap().with(signer(1).sign(text).unwrap());
    let line = note.signatures()[0].to_string();
    let renamed = line.replace("example.org/log", "example.org/other");
    let known = [signer(1).public().clone()];
    let other = Note::parse(format!("{text}\n{renamed}").as_bytes()).unwrap();
    assert_eq!(other.open(&known), Err(NoteRefused::Unsigned));
    // The same key in another way of signing has another id.
    let witness = VerifierKey::new(name("example.org/log"), SignatureType::Cosignature, {
        use aws_lc_rs::signature::KeyPair;
        pair(1).public_key().as_ref().try_into().unwrap()
    });
    assert!(witness.is_same_key(&known[0]) && witness.id() != known[0].id());
    assert_eq!(note.open(&[witness]), Err(NoteRefused::Unsigned));
}

#[test]
fn what_is_not_written_as_a_note_is_none() {
    let line = SPEC_NOTE.split_once("\n\n").unwrap().1;
    for odd in [
        String::new(),
        "\n".to_owned(),
        "\n\n".to_owned(),
        "A text.\n".to_owned(),
        "A text.\n\n".to_owned(),
        format!("A text.\n{line}"),
        format!("A text.\n\n{line}\n"),
        format!("A text.\n\n{}", line.trim_end()),
        format!("A text.\r\n\r\n{line}"),
        format!("A\ttext.\n\n{line}"),
        format!("A text.\0\n\n{line}"),
        format!("A text.\n\n{}", line.replace('\u{2014}', "-")),
        format!("A text.\n\n{}", line.replace("\u{2014} ", "\u{2014}")),
        format!("A text.\n\n{}", line.replace("example.com/foo", "example.com/foo+")),
        format!("A text.\n\n{}", line.replace("example.com/foo", "")),
        format!("A text.\n\n{}", line.replace("Uw2Q", "Uw2-")),
        format!("A text.\n\n{}", line.replace('=', "")),
        "A text.\n\n\u{2014} example.com/foo Uw2Q\n".to_owned(),
        "A text.\n\n\u{2014} example.com/foo \n".to_owned(),
    ] {
        assert_eq!(Note::parse(odd.as_bytes()), Err(NoteRefused::Malformed), "{odd:?}");
    }
    assert_eq!(Note::parse(b"A text.\xff\n\n"), Err(NoteRefused::Malformed));
    assert_eq!(Note::of("No end of line"), Err(NoteRefused::Malformed));
    assert_eq!(Note::parse(&vec![b'a'; 600_000]), Err(NoteRefused::TooLong));
    let many = |count| format!("A text.\n\n{}", line.repeat(count));
    assert!(Note::parse(many(MOST_SIGNATURES).as_bytes()).is_ok());
    assert_eq!(Note::parse(many(MOST_SIGNATURES + 1).as_bytes()), Err(NoteRefused::TooLong));
}

#[test]
fn what_is_not_written_as_a_key_is_none() {
    let swap = |from: &str, to: &str| VerifierKey::parse(&SPEC_KEY.replace(from, to));
    assert_eq!(swap("530d903a", "530d903b"), Err(KeyRefused::Id));
    assert_eq!(swap("530d903a", "530D903A"), Err(KeyRefused::Id));
    assert_eq!(swap("example.com/foo", "example.com/bar"), Err(KeyRefused::Id));
    assert_eq!(swap("Aeky", "A+ky"), Err(KeyRefused::Type));
    assert_eq!(swap("+Aeky", "+"), Err(KeyRefused::Type));
    assert_eq!(swap("U2k", ""), Err(KeyRefused::Malformed));
    assert_eq!(swap("+530d903a", ""), Err(KeyRefused::Malformed));
    assert_eq!(swap("example.com/foo", "example.com /foo"), Err(KeyRefused::Malformed));
    assert_eq!(VerifierKey::parse(""), Err(KeyRefused::Malformed));
    assert_eq!(VerifierKey::parse("a+00000000+"), Err(KeyRefused::Malformed));
    for odd in ["", " ", "a b", "a\u{a0}b", "a+b", "a\nb", "a\u{2003}b", &"a".repeat(256)] {
        assert_eq!(KeyName::parse(odd), None, "{odd:?}");
    }
    assert!(KeyName::parse("étoile.example/журнал").is_some());
}
