//! A log and a witness: the cases of `tlog-witness`, and its race.

use super::kept::Kept;
use super::{ORIGIN, cosigner, leaves, name, pair, signer};
use crate::domain::log::cosignatures::{self, answered};
use crate::domain::log::witness::{AddCheckpoint, WitnessRefused, cosign, may_cosign, signed_size};
use crate::domain::log::{Checkpoint, Edge, Hash, LogKeys, Plan, SignedCheckpoint, Signer};

fn log() -> LogKeys {
    LogKeys::new(signer(1).public().clone()).unwrap()
}

fn head(size: u64) -> (u64, Hash) {
    (size, Edge::empty().grow(&leaves(0, size)).unwrap().edge.root())
}

fn proof(old: u64, size: u64) -> Vec<Hash> {
    let (mut kept, _) = Kept::with(size);
    Plan::consistency(old, size).map(|plan| plan.make(&mut kept).unwrap()).unwrap_or_default()
}

fn checkpoint((size, root): (u64, Hash)) -> SignedCheckpoint {
    SignedCheckpoint::sign(Checkpoint::new(&name(ORIGIN), size, root), &signer(1)).unwrap()
}

fn request(old: u64, size: u64) -> AddCheckpoint {
    AddCheckpoint { old, proof: proof(old, size), checkpoint: checkpoint(head(size)) }
}

#[test]
fn a_witness_signs_what_begins_with_what_it_signed() {
    let mut last = None;
    for (old, size) in [(0, 1), (1, 2), (2, 2), (2, 7), (7, 64), (64, 300), (300, 300)] {
        let sent = request(old, size).to_string();
        let request = AddCheckpoint::parse(sent.as_bytes()).unwrap();
        assert_eq!(request.to_string(), sent);
        assert_eq!(may_cosign(&request, Some(&log()), last), Ok(()), "{old} to {size}");
        let line = cosign(&request, &cosigner(3), 1_000).unwrap().to_string();
        let witnesses = [cosigner(3).public().clone()];
        assert_eq!(answered(request.checkpoint.text(), &line, &witnesses).unwrap().len(), 1);
        last = Some(request.checkpoint.checkpoint().head());
    }
    // An empty log can be witnessed, and grow from there.
    assert_eq!(may_cosign(&request(0, 0), Some(&log()), None), Ok(()));
    assert_eq!(may_cosign(&request(0, 5), Some(&log()), Some(head(0))), Ok(()));
}

#[test]
fn a_witness_that_does_not_sign_says_why() {
    let refused = |request: &AddCheckpoint, last| {
        let why = may_cosign(request, Some(&log()), last).unwrap_err();
        (why.status(), why.body())
    };
    let good = request(2, 7);
    let unknown = may_cosign(&good, None, Some(head(2))).unwrap_err();
    assert_eq!((unknown, unknown.status(), unknown.body()), (WitnessRefused::UnknownLog, 404, None));

    let elsewhere = Signer::new(name("example.org/elsewhere"), pair(1)).unwrap();
    let elsewhere = LogKeys::new(elsewhere.public().clone()).unwrap();
    assert_eq!(may_cosign(&good, Some(&elsewhere), Some(head(2))), Err(WitnessRefused::UnknownLog));

    let other = LogKeys::new(signer(2).public().clone()).unwrap();
    let unsigned = may_cosign(&good, Some(&other), Some(head(2))).unwrap_err();
    assert_eq!((unsigned.status(), unsigned.body()), (403, None));

    let backwards = AddCheckpoint { old: 8, ..good.clone() };
    assert_eq!(refused(&backwards, Some(head(8))), (400, None));

    assert_eq!(refused(&good, Some(head(3))), (409, Some("3\n".to_owned())));
    assert_eq!(refused(&good, None), (409, Some("0\n".to_owned())));
    assert_eq!(refused(&request(0, 7), Some(head(5))), (409, Some("5\n".to_owned())));
    assert_eq!(signed_size("5\n"), Some(5));
    assert_eq!((signed_size("5"), signed_size("05\n"), signed_size("")), (None, None, None));

    // The same size with another root: two histories.
    let forked = checkpoint((7, Hash::leaf(b"another")));
    let forked = AddCheckpoint { old: 7, proof: Vec::new(), checkpoint: forked };
    assert_eq!(refused(&forked, Some(head(7))), (409, Some("7\n".to_owned())));

    let unproven = AddCheckpoint { proof: proof(3, 7), ..good.clone() };
    assert_eq!(refused(&unproven, Some(head(2))), (422, None));
    let bare = AddCheckpoint { proof: Vec::new(), ..good.clone() };
    assert_eq!(refused(&bare, Some(head(2))), (422, None));
    let rewritten = AddCheckpoint { checkpoint: checkpoint((7, Hash::leaf(b"another"))), ..good };
    assert_eq!(refused(&rewritten, Some(head(2))), (422, None));
    // With nothing signed before, or the same size, there is nothing to prove.
    let needless = AddCheckpoint { old: 0, ..request(2, 7) };
    assert_eq!(refused(&needless, None), (422, None));
    let needless = AddCheckpoint { proof: proof(2, 7), ..request(7, 7) };
    assert_eq!(refused(&needless, Some(head(7))), (422, None));
    let not_empty = AddCheckpoint { checkpoint: checkpoint((0, Hash::leaf(b"x"))), ..request(0, 0) };
    assert_eq!(refused(&not_empty, None), (409, Some("0\n".to_owned())));
}

/// `tlog-witness`, the race: A and B are both checked; B is kept; then A is kept, and takes the head back. Here the
/// check of A against what is kept by then refuses it.
#[test]
fn of_two_requests_at_once_the_second_meets_what_the_first_left() {
    let (a, b) = (request(5, 10), request(5, 20));
    let kept = Some(head(5));
    assert_eq!(may_cosign(&b, Some(&log()), kept), Ok(()));
    let kept = Some(b.checkpoint.checkpoint().head());
    assert_eq!(may_cosign(&a, Some(&log()), kept), Err(WitnessRefused::Moved { size: 20 }));
}

#[test]
fn a_witness_of_a_rotated_log_takes_the_new_key() {
    let rotation = crate::domain::log::Rotation::sign(&signer(1), &signer(2), head(5)).unwrap();
    let keys = log().follow(&rotation).unwrap();
    assert_eq!(may_cosign(&request(5, 7), Some(&keys), Some(head(5))), Err(WitnessRefused::Unsigned));
    let (size, root) = head(7);
    let new = SignedCheckpoint::sign(Checkpoint::new(&name(ORIGIN), size, root), &signer(2)).unwrap();
    let new = AddCheckpoint { checkpoint: new, ..request(5, 7) };
    assert_eq!(may_cosign(&new, Some(&keys), Some(head(5))), Ok(()));
}

#[test]
fn what_is_not_written_as_a_request_is_none() {
    let text = request(2, 7).to_string();
    for (from, to) in [
        ("old 2", "old 02"),
        ("old 2", "old -2"),
        ("old 2", "Old 2"),
        ("old 2\n", ""),
        ("old 2\n", "old 2\nold 2\n"),
        ("old 2\n", "old 2\nabc\n"),
        ("\n\n", "\n"),
        (ORIGIN, ""),
    ] {
        let odd = text.replacen(from, to, 1);
        assert_ne!(odd, text);
        assert_eq!(AddCheckpoint::parse(odd.as_bytes()), None, "{from:?} -> {to:?}");
    }
    let hash = Hash::empty().to_string();
    let long = |count| text.replacen("old 2", &format!("old 2{}", format!("\n{hash}").repeat(count)), 1);
    let had = request(2, 7).proof.len();
    assert!(AddCheckpoint::parse(long(63 - had).as_bytes()).is_some());
    assert_eq!(AddCheckpoint::parse(long(64 - had).as_bytes()), None);
}

/// The example of `tlog-cosignature`, "Format". No keys of it were published: so its form is held, with the time of its "Ed25519
/// signed message".
#[test]
fn the_example_of_the_specification_is_read_as_it_is_written() {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    let note = format!(
        "{text}\n\u{2014} example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9\
         nTo+zyWE+xeMcTOAYQ8=\n\u{2014} witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dl\
         rDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
    );
    let signed = SignedCheckpoint::parse(note.as_bytes()).unwrap();
    assert_eq!(
        (signed.to_string(), signed.text(), signed.checkpoint().size),
        (note.clone(), text, 20_852_163)
    );
    let [_, cosignature] = signed.signatures() else { panic!("two signatures") };
    assert_eq!(
        (cosignature.name().as_str(), cosignature.id().to_string()),
        ("witness.example.com/w1", "8d66cf3f".to_owned())
    );
    let (time, signature) = cosignatures::split(cosignature.bytes()).unwrap();
    assert_eq!((time, signature.len()), (1_679_315_147, 64));
    let message = format!("cosignature/v1\ntime 1679315147\n{text}");
    assert_eq!(cosignatures::message(text, time), message);
}
