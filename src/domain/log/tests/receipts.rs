//! Receipts: made for every entry, read again, verified, and refused when anything is changed.

use super::kept::Kept;
use super::{ORIGIN, cosigner, entry, name, signer};
use crate::domain::log::receipts::ReceiptRefused;
use crate::domain::log::verify::Unproven;
use crate::domain::log::{Checkpoint, LogKeys, Plan, Receipt, SignedCheckpoint};

fn log() -> LogKeys {
    LogKeys::new(signer(1).public().clone()).unwrap()
}

fn receipts(size: u64) -> Vec<Receipt> {
    let (mut kept, edge) = Kept::with(size);
    let checkpoint = Checkpoint::new(&name(ORIGIN), size, edge.root());
    let checkpoint = SignedCheckpoint::sign(checkpoint, &signer(1)).unwrap();
    let checkpoint = checkpoint.clone().with(cosigner(3).sign(checkpoint.text(), 5).unwrap());
    (0..size)
        .map(|index| {
            let proof = Plan::inclusion(index, size).unwrap().make(&mut kept).unwrap();
            Receipt { extra: None, index, proof, checkpoint: checkpoint.clone() }
        })
        .collect()
}

#[test]
fn a_receipt_is_read_as_it_was_written_and_holds_for_its_entry_alone() {
    let witnesses = [cosigner(3).public().clone()];
    for size in [1, 2, 7, 20] {
        for receipt in receipts(size) {
            let again = Receipt::parse(receipt.to_string().as_bytes()).unwrap();
            assert_eq!(again, receipt);
            let entry_of = entry(receipt.index);
            assert_eq!(again.verify(&entry_of, &log(), &witnesses).unwrap().len(), 1);
            let other = again.verify(&entry(receipt.index + 1), &log(), &witnesses);
            assert_eq!(other, Err(ReceiptRefused::Unproven(Unproven::Root)));
        }
    }
}

#[test]
fn a_receipt_looks_as_the_specification_has_it() {
    let receipt = Receipt { extra: Some(b"beside".to_vec()), ..receipts(2).swap_remove(1) };
    let text = receipt.to_string();
    let lines: Vec<&str> = text.split('\n').collect();
    let sibling = crate::domain::log::Hash::leaf(&entry(0)).to_string();
    assert_eq!(lines[..6], ["c2sp.org/tlog-proof@v1", "extra YmVzaWRl", "index 1", &sibling, "", ORIGIN]);
    assert_eq!(Receipt::parse(text.as_bytes()), Ok(receipt));
}

#[test]
fn no_bit_of_a_receipt_can_be_turned() {
    let receipt = receipts(7).swap_remove(4);
    let text = receipt.to_string();
    let witnesses = [cosigner(3).public().clone()];
    for at in 0..text.len() {
        for bit in 0..8 {
            let mut other = text.clone().into_bytes();
            other[at] ^= 1 << bit;
            let held = Receipt::parse(&other).is_ok_and(|receipt| {
                receipt.verify(&entry(4), &log(), &witnesses).is_ok_and(|seen| seen.len() == 1)
            });
            assert!(!held, "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn what_is_not_written_as_a_receipt_is_none() {
    let text = receipts(7).swap_remove(4).to_string();
    for (from, to) in [
        ("c2sp.org/tlog-proof@v1\n", ""),
        ("@v1", "@v2"),
        ("@v1\n", "@v1\n\n"),
        ("index 4\n", ""),
        ("index 4", "index 04"),
        ("index 4", "index -4"),
        ("index 4", "index  4"),
        ("index 4", "index 4\nindex 4"),
        ("index 4", "index 4\nextra YmVzaWRl"),
        ("index 4", "extra YmVzaWRl\nextra YmVzaWRl\nindex 4"),
        ("index 4", "extra YmVzaWR\nindex 4"),
        ("index 4\n", "index 4\nabc\n"),
        ("\n\n", "\n"),
    ] {
        let odd = text.replacen(from, to, 1);
        assert_ne!(odd, text);
        assert!(Receipt::parse(odd.as_bytes()).is_err(), "{from:?} -> {to:?}");
    }
    let sibling = text.lines().nth(2).unwrap();
    let long = text.replacen(sibling, &vec![sibling; 70].join("\n"), 1);
    assert_eq!(Receipt::parse(long.as_bytes()), Err(ReceiptRefused::Malformed));
}
