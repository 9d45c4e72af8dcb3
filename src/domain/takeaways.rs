//! Takeaways of an output, and to which stakeholder groups they are addressed.

use std::collections::BTreeSet;

use super::text::Label;
use crate::codes;

/// Takeaways of one output at most, those taken back among them.
pub const MAX_TAKEAWAYS: i64 = 100;
/// Stakeholder groups that one takeaway is addressed to at most: as many as a charter can expect.
pub const MAX_ADDRESSEES: usize = 40;

codes! {
    /// Whether a takeaway stands.
    pub enum TakeawayState {
        /// It does.
        Written = "written",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

/// The stakeholder groups as they are stored: a label holds no blank.
pub fn stored(groups: &[Label]) -> String {
    let once: BTreeSet<&str> = groups.iter().map(|group| &**group).collect();
    once.into_iter().collect::<Vec<_>>().join(" ")
}

/// The stakeholder groups as they were said, each once.
pub fn read(stored: &str) -> Vec<String> {
    stored.split_whitespace().map(str::to_owned).collect()
}

/// The expected groups to which none of these is addressed, in the charter's order.
pub fn without_one(expected: &[Label], addressed: &[&str]) -> Vec<String> {
    let reached: BTreeSet<&str> = addressed.iter().flat_map(|stored| stored.split_whitespace()).collect();
    expected.iter().filter(|group| !reached.contains(&***group)).map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_expected_and_not_addressed_is_named() {
        let labels = |codes: &[&str]| codes.iter().map(|c| Label::parse(c).unwrap()).collect::<Vec<_>>();
        let stored = stored(&labels(&["PS", "GOV", "PS"]));
        assert_eq!(read(&stored), ["GOV", "PS"]);
        assert_eq!(without_one(&labels(&["GOV", "CS", "PS", "TC"]), &[&stored, "TC OTHER"]), ["CS"]);
        assert_eq!(without_one(&labels(&["GOV"]), &[]), ["GOV"]);
    }
}
