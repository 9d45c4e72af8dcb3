//! No byte of an export changes unnoticed.

use std::io::Cursor;

use proptest::prelude::*;

use super::bundle::Bundle;
use super::story::told;
use crate::verify::{Given, verify};

fn holds(bytes: Vec<u8>) -> bool {
    verify(Cursor::new(bytes), &Given::default()).is_ok_and(|report| report.holds())
}

/// Every byte of the first header, of the end, and of some stretches between: there are too many for all of them.
#[test]
fn a_byte_that_is_another_is_found() {
    let good = Bundle::of(&told().history).summed().zip();
    assert!(holds(good.clone()));
    let whole = (0..60).chain(good.len() - 120..good.len());
    for at in whole.chain((60..good.len()).step_by(997)) {
        let mut bytes = good.clone();
        bytes[at] ^= 0xff;
        assert!(!holds(bytes), "byte {at} of {}", good.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_byte_changed_anywhere_is_found(place in any::<prop::sample::Index>(), other in 1_u8..) {
        let good = Bundle::of(&told().history).summed().zip();
        let mut bytes = good.clone();
        let at = place.index(bytes.len());
        // The bits that a deflated stream leaves unused at its end are nobody's: whole bytes are changed.
        bytes[at] ^= other | 0x11;
        prop_assert!(!holds(bytes), "byte {} of {}", at, good.len());
    }

    #[test]
    fn an_export_that_ends_early_is_found(place in any::<prop::sample::Index>()) {
        let good = Bundle::of(&told().history).summed().zip();
        prop_assert!(!holds(good[..place.index(good.len())].to_vec()));
    }
}
