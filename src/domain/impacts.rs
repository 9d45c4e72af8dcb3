//! Impact notes: what members expect a topic to do, to whom. Knows no table and no door.

use crate::codes;

codes! {
    /// Which way an impact goes.
    pub enum Direction {
        /// It does good.
        Positive = "positive",
        /// It does harm.
        Negative = "negative",
        /// Both.
        Mixed = "mixed",
        /// It cannot be told yet.
        Unknown = "unknown",
    }
}

codes! {
    /// How much an impact weighs, from the least on.
    pub enum Severity {
        /// Little.
        Low = "low",
        /// Some.
        Medium = "medium",
        /// Much.
        High = "high",
    }
}

codes! {
    /// Whether an impact note stands.
    pub enum ImpactState {
        /// It does.
        Noted = "noted",
        /// It was taken back; kept.
        Withdrawn = "withdrawn",
    }
}

/// The dimensions of a group that named none of its own.
pub const DIMENSIONS: [&str; 3] = ["political", "economic", "social"];

#[cfg(test)]
mod tests {
    use super::Severity::{High, Low, Medium};

    #[test]
    fn what_weighs_more_is_the_higher_one() {
        assert_eq!([Low, High, Medium].into_iter().max(), Some(High));
    }
}
