//! Appeals against a final designation: the support that one needs, and its way up the ladder.
//!
//! `gathering -> open -> affirmed -> closed`: an appeal gathers support until the challenge window ends, is answered at
//! one rung after the other, and is closed by an answer that gives it what it asks for, by the last rung, or because
//! nobody took it further. Knows nothing of who may answer.

mod course;

use crate::codes;

pub use course::{Course, Refusal, Turn};

codes! {
    /// What an appeal says went wrong.
    pub enum AppealGround {
        /// An objection was not taken into account.
        ObjectionIgnored = "objection_ignored",
        /// It was found on wrong facts.
        WrongFacts = "wrong_facts",
        /// Those concerned were not told in time.
        Notice = "notice",
        /// Somebody decided on their own case.
        ConflictOfInterest = "conflict_of_interest",
        /// It is outside the mandate.
        Mandate = "mandate",
    }
}

codes! {
    /// Where an appeal stands.
    pub enum AppealStatus {
        /// It has not enough supporters yet.
        Gathering = "gathering",
        /// It waits for an answer.
        Open = "open",
        /// The designation was affirmed, and the appellant may still take the appeal further.
        Affirmed = "affirmed",
        /// It was answered to the end.
        Closed = "closed",
        /// It had not enough supporters when the challenge window ended.
        Lapsed = "lapsed",
        /// The appellant took it back.
        Withdrawn = "withdrawn",
        /// The designation that it is against no longer stands: another appeal was given what it asked for.
        Overtaken = "overtaken",
    }
}

codes! {
    /// Who answers an appeal, from the lowest rung of the ladder up.
    pub enum Rung {
        /// A facilitator.
        Facilitator = "facilitator",
        /// Another facilitator, who had no part in the matter.
        CoFacilitator = "co_facilitator",
        /// The chair of the parent body.
        ParentChair = "parent_chair",
    }
}

codes! {
    /// What an appeal is answered with.
    pub enum RungOutcome {
        /// The designation stays as it is.
        Affirm = "affirm",
        /// The position is open again, because there is new information.
        Reopen = "reopen",
        /// Another level is designated.
        ChangeLevel = "change_level",
        /// The designation stays, and the appeal's statement goes with the output.
        AttachStatement = "attach_statement",
    }
}

/// Days within which a rung answers.
pub const ANSWER_DAYS: i64 = 14;
/// Days after the designation was affirmed within which the appellant can take the appeal further.
pub const ESCALATE_DAYS: i64 = 7;

/// How many supporters an appeal needs, the appellant among them: `max(2, min(5, ceil(sqrt(eligible) / 2)))`, in whole
/// numbers. The least k with `2k >= sqrt(eligible)`, that is `4k² >= eligible`, from 2 to 5.
pub fn supporters_needed(eligible: u64) -> i64 {
    let enough = |k: &u64| k.saturating_mul(*k).saturating_mul(4) >= eligible;
    let needed = (2..5_u64).find(enough).unwrap_or(5);
    i64::try_from(needed).unwrap_or(5)
}

impl AppealStatus {
    /// Does it wait for an answer, or for the appellant's word on one? Then it holds the proposal back.
    pub fn is_pending(self) -> bool {
        Self::PENDING.contains(&self)
    }

    /// The states in which an appeal is not answered to the end.
    pub const PENDING: [Self; 2] = [Self::Open, Self::Affirmed];
    /// The states in which something can still become of an appeal.
    pub const LIVE: [Self; 3] = [Self::Gathering, Self::Open, Self::Affirmed];
}

impl Rung {
    /// The rung above, if there is one.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Facilitator => Some(Self::CoFacilitator),
            Self::CoFacilitator => Some(Self::ParentChair),
            Self::ParentChair => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::supporters_needed;

    /// The formula of the rules, in floating point, for numbers where that is exact enough.
    fn by_formula(eligible: u32) -> i64 {
        #[allow(clippy::as_conversions, clippy::cast_possible_truncation, reason = "a test's second reading")]
        let root = (f64::from(eligible).sqrt() / 2.0).ceil() as i64;
        root.clamp(2, 5)
    }

    #[test]
    fn support_grows_with_the_root_of_the_group_between_two_and_five() {
        let table = [
            (0, 2),
            (1, 2),
            (2, 2),
            (15, 2),
            (16, 2),
            (17, 3),
            (35, 3),
            (36, 3),
            (37, 4),
            (63, 4),
            (64, 4),
            (65, 5),
            (100, 5),
            (101, 5),
            (10_000, 5),
        ];
        for (eligible, needed) in table {
            assert_eq!(supporters_needed(eligible), needed, "of {eligible}");
        }
        assert_eq!(supporters_needed(u64::MAX), 5);
    }

    #[test]
    fn whole_numbers_give_what_the_formula_gives() {
        for eligible in 0..5_000 {
            assert_eq!(supporters_needed(eligible.into()), by_formula(eligible), "of {eligible}");
        }
    }
}
