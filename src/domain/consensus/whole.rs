//! All rows taken together: the quantities that the gates and the decision compare.

use std::collections::{BTreeMap, BTreeSet};

use super::fraction::Fraction;
use super::groups::Row;
use super::heads::Heads;
use super::levels::Verdict;

/// Rows by group, in the order of their names.
pub(super) type Rows<'a> = BTreeMap<&'a str, Row>;

/// The sums and extremes over all rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Whole {
    /// Persons of the expected groups who could take a stance.
    pub eligible: u64,
    /// Persons of the expected groups who took one.
    pub engaged: u64,
    /// Persons of the expected groups who do not understand the text.
    pub unclear: u64,
    /// Persons of all groups.
    pub everyone: Heads,
    /// Expected groups that are not recused.
    pub asked: u64,
    /// Those of them that are covered.
    pub covered: u64,
    /// Those of them that are covered, decide, and support or accept.
    pub content: u64,
    /// Groups whose shares decide.
    pub deciding: u64,
    /// Those of them that support or accept.
    pub agreeing: u64,
    /// Those of them that oppose.
    pub opposing: u64,
    /// Those of them with somebody who actively supports.
    pub backed: u64,
    /// Persons of the deciding groups who actively support.
    pub supporters: u64,
    /// The mean of the deciding groups' shares.
    pub mean: Option<Fraction>,
    /// The lowest of the deciding groups' shares.
    pub lowest: Option<Fraction>,
    /// The places of the objections that some group sustains.
    pub sustained: BTreeSet<usize>,
}

impl Whole {
    pub fn of<'r>(rows: impl Iterator<Item = &'r Row>) -> Self {
        let mut whole = Self::default();
        let mut sum = Fraction::default();
        for row in rows {
            whole.everyone.add(&row.heads, 1);
            if row.expected {
                whole.count_expected(row);
            }
            if let (true, Some(share)) = (row.decides, &row.share) {
                whole.count_deciding(row, share);
                sum += share;
            }
        }
        whole.mean = sum.over(&Fraction::from(whole.deciding));
        whole
    }

    fn count_expected(&mut self, row: &Row) {
        self.eligible += row.heads.size();
        self.engaged += row.heads.engaged();
        self.unclear += row.heads.unclear;
        self.asked += u64::from(row.is_asked());
        self.covered += u64::from(row.covered);
        self.content += u64::from(row.covered && row.decides && row.verdict.agrees());
    }

    fn count_deciding(&mut self, row: &Row, share: &Fraction) {
        self.deciding += 1;
        self.agreeing += u64::from(row.verdict.agrees());
        self.opposing += u64::from(row.verdict == Verdict::Opposes);
        self.backed += u64::from(row.heads.support > 0);
        self.supporters += row.heads.support;
        self.sustained.extend(&row.sustained);
        if self.lowest.as_ref().is_none_or(|lowest| share < lowest) {
            self.lowest = Some(share.clone());
        }
    }

    /// The persons of all groups who disagree.
    pub fn dissenting(&self) -> u64 {
        self.everyone.object + self.everyone.stand_aside
    }
}
