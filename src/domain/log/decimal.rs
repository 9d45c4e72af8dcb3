//! A number as C2SP's texts write it: ASCII digits, no sign, no leading zero but in `0` itself.

/// Reads a number.
pub fn parse(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_number_has_one_spelling() {
        assert_eq!(parse("0"), Some(0));
        assert_eq!(parse("18446744073709551615"), Some(u64::MAX));
        for odd in ["", "00", "01", "+1", "-1", " 1", "1 ", "1.0", "0x1", "18446744073709551616", "١"] {
            assert_eq!(parse(odd), None, "{odd:?}");
        }
    }
}
