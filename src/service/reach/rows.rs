//! The rows of one way to count reach and response, before it is said which of their numbers may be shown.

use std::collections::BTreeMap;

use crate::store::reach::Counted;

/// The numbers of a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Numbers {
    pub is_expected: bool,
    pub members: i64,
    pub contributors: i64,
    pub first_time: i64,
    pub comments: i64,
    pub persons: i64,
}

/// A row for each stakeholder group, region or channel.
#[derive(Clone, Debug)]
pub(super) struct Rows<K>(BTreeMap<K, Numbers>);

impl<K: Ord> Rows<K> {
    /// A row for each that is expected, has members, or did something.
    pub fn of(
        expected: impl IntoIterator<Item = K>,
        members: impl IntoIterator<Item = (K, i64)>,
        counted: Counted<K>,
    ) -> Self {
        let mut rows: BTreeMap<K, Numbers> = BTreeMap::new();
        for key in expected {
            rows.entry(key).or_default().is_expected = true;
        }
        for (key, number) in members {
            let row = rows.entry(key).or_default();
            row.members = row.members.saturating_add(number);
        }
        for (key, contributors, comments) in counted.said {
            let row = rows.entry(key).or_default();
            (row.contributors, row.comments) = (contributors, comments);
        }
        for (key, number) in counted.first {
            rows.entry(key).or_default().first_time = number;
        }
        for (key, number) in counted.reached {
            rows.entry(key).or_default().persons = number.unwrap_or(0);
        }
        Self(rows)
    }

    /// One number of each row.
    pub fn column(&self, of: fn(&Numbers) -> i64) -> Vec<i64> {
        self.0.values().map(of).collect()
    }

    /// One number over all rows.
    pub fn sum(&self, of: fn(&Numbers) -> i64) -> i64 {
        self.0.values().map(of).fold(0, i64::saturating_add)
    }

    /// The rows in order, numbered.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &K, &Numbers)> {
        self.0.iter().enumerate().map(|(n, (key, numbers))| (n, key, numbers))
    }
}
