//! Policies: the specification's own example with keys, what is none, and quorums.

use super::{ORIGIN, cosigner, name, pair, signer};
use crate::domain::log::note::NoteRefused;
use crate::domain::log::policies::{Policy, PolicyUnmet};
use crate::domain::log::{Checkpoint, Hash, SignedCheckpoint, Signer};

fn signed(witnesses: &[u8]) -> SignedCheckpoint {
    let checkpoint = Checkpoint::new(&name(ORIGIN), 7, Hash::leaf(b"root"));
    let signed = SignedCheckpoint::sign(checkpoint, &signer(1)).unwrap();
    witnesses.iter().fold(signed, |signed, w| {
        let line = cosigner(*w).sign(signed.text(), 1_000).unwrap();
        signed.with(line)
    })
}

fn witness(name: &str, seed: u8) -> String {
    format!("witness {name} {}\n", cosigner(seed).public())
}

/// `tlog-policy`, "Example policy": two of X1, X2, X3 and one of Y1, Y2, Y3.
fn example() -> String {
    let mut text = format!("# An example.\n\nlog {}\n\n", signer(1).public());
    for (name, seed) in [("X1", 11), ("X2", 12), ("X3", 13), ("Y1", 21), ("Y2", 22), ("Y3", 23)] {
        text += &witness(name, seed);
    }
    text + "group X-witnesses 2 X1 X2 X3\n\tgroup  Y-witnesses any\tY1 Y2 Y3 \n\ngroup X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n"
}

#[test]
fn the_specifications_example_wants_two_of_one_group_and_one_of_the_other() {
    let policy = Policy::parse(example().as_bytes()).unwrap();
    assert_eq!((policy.logs().len(), policy.witnesses().count()), (1, 6));
    // All 64 sets of the six witnesses.
    let all = [11, 12, 13, 21, 22, 23];
    for set in 0..64_u32 {
        let chosen: Vec<u8> = (0..6).filter(|bit| set >> bit & 1 == 1).map(|bit| all[bit]).collect();
        let (x, y) = ((set & 7).count_ones(), (set >> 3).count_ones());
        let expected = if x >= 2 && y >= 1 { Ok(()) } else { Err(PolicyUnmet::Quorum) };
        assert_eq!(policy.holds(&signed(&chosen)), expected, "{chosen:?}");
        // Strangers count for nothing.
        let more: Vec<u8> = chosen.into_iter().chain([31, 32, 33]).collect();
        assert_eq!(policy.holds(&signed(&more)), expected);
    }
}

#[test]
fn a_single_witness_or_nobody_can_be_the_quorum() {
    let log = format!("log {} https://example.org/log\n", signer(1).public());
    let none = Policy::parse(format!("{log}quorum none").as_bytes()).unwrap();
    assert_eq!(none.holds(&signed(&[])), Ok(()));
    let one = Policy::parse(format!("{log}{}quorum W\n", witness("W", 11)).as_bytes()).unwrap();
    assert_eq!(one.holds(&signed(&[])), Err(PolicyUnmet::Quorum));
    assert_eq!(one.holds(&signed(&[12])), Err(PolicyUnmet::Quorum));
    assert_eq!(one.holds(&signed(&[11])), Ok(()));
}

#[test]
fn only_a_log_of_the_policy_is_trusted_and_no_forgery_passes() {
    let unsigned = Err(PolicyUnmet::Log(NoteRefused::Unsigned));
    let other = format!("log {}\nquorum none\n", signer(2).public());
    assert_eq!(Policy::parse(other.as_bytes()).unwrap().holds(&signed(&[])), unsigned);
    // The key is right, but not under the log's name.
    let renamed = Signer::new(name("example.org/elsewhere"), pair(1)).unwrap();
    let renamed = format!("log {}\nquorum none\n", renamed.public());
    assert_eq!(Policy::parse(renamed.as_bytes()).unwrap().holds(&signed(&[])), unsigned);
    // A log that is trusted speaks for itself alone, and not for another.
    let own = format!("log {}\nquorum none\n", signer(1).public());
    let of_another =
        Checkpoint { origin: "example.org/elsewhere".to_owned(), ..signed(&[]).checkpoint().clone() };
    let of_another = SignedCheckpoint::sign(of_another, &signer(1)).unwrap();
    assert_eq!(Policy::parse(own.as_bytes()).unwrap().holds(&of_another), unsigned);
    let no_log = Policy::parse(b"quorum none\n").unwrap();
    assert_eq!(no_log.holds(&signed(&[])), unsigned);
    // Several keys of one log, as after a rotation.
    let both = format!("log {}\nlog {}\nquorum none\n", signer(2).public(), signer(1).public());
    assert_eq!(Policy::parse(both.as_bytes()).unwrap().holds(&signed(&[])), Ok(()));
    let forged = signed(&[]).with(cosigner(11).sign("Another text.\n", 1).unwrap());
    let policy = Policy::parse(example().as_bytes()).unwrap();
    assert!(matches!(policy.holds(&forged), Err(PolicyUnmet::Log(NoteRefused::BadSignature(_, _)))));
}

#[test]
fn what_is_not_written_as_a_policy_is_none() {
    let refused = |text: &str| Policy::parse(text.as_bytes()).unwrap_err().line;
    let (w, x) = (witness("W", 11), witness("X", 12));
    let log = format!("log {}\n", signer(1).public());
    assert_eq!(refused(""), 0);
    assert_eq!(refused(&log), 0);
    assert_eq!(refused("quorum none\nquorum none\n"), 2);
    assert_eq!(refused("quorum W\n"), 1);
    assert_eq!(refused(&format!("quorum W\n{w}")), 1);
    assert_eq!(refused(&format!("{log}{log}quorum none\n")), 2);
    assert_eq!(refused(&format!("{w}{w}quorum none\n")), 2);
    assert_eq!(refused(&format!("{w}{}quorum none\n", w.replacen('W', "V", 1))), 2);
    assert_eq!(refused(&format!("{w}{}quorum none\n", x.replacen('X', "W", 1))), 2);
    assert_eq!(refused(&format!("{}quorum none\n", witness("none", 11))), 1);
    assert_eq!(refused(&format!("log {}\n", cosigner(11).public())), 1);
    assert_eq!(refused(&format!("witness W {}\n", signer(1).public())), 1);
    assert_eq!(refused("log example.org/log\n"), 1);
    assert_eq!(refused("Log\n"), 1);
    assert_eq!(refused("quorum\n"), 1);
    assert_eq!(refused("quorum none none\n"), 1);
    for group in [
        "group g",
        "group g any",
        "group g all",
        "group g 0 W X",
        "group g 01 W X",
        "group g 3 W X",
        "group g -1 W X",
        "group g some W X",
        "group g any W W",
        "group g any Y",
        "group g any g",
        "group W any X",
        "group none any W",
        "group g any none",
    ] {
        assert_eq!(refused(&format!("{w}{x}{group}\nquorum none\n")), 3, "{group}");
    }
    assert_eq!(refused(&format!("{w}{x}group g any W\ngroup h any W X\nquorum h\n")), 4);
    assert_eq!(refused("quorum none\r\n"), 0);
    assert_eq!(Policy::parse(b"quorum none # \xff\n").unwrap_err().line, 0);
    assert_eq!(Policy::parse(&vec![b'#'; 300_000]).unwrap_err().line, 0);
}
