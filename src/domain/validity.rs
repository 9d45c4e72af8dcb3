//! The validity profile of an output: a checklist of what speaks for it, in the words of the field. Each item holds
//! or does not; there is no score, no sum, no average.
//!
//! Evenness of participation is the response-rate ratio: the lowest response rate of an expected stakeholder group
//! divided by the highest one. It is even from four fifths on, the bound below which rates of groups are held to
//! differ in substance by the four-fifths rule (29 CFR 1607.4(D)).

mod carried;

use super::time::Instant;
use crate::codes;

pub use carried::{Carried, EVEN, Response, response_rate_ratio};
use carried::{appeals, designator, dissent, evenness, notice, objections, participation, rule_fixed};

codes! {
    /// What can speak for the validity of an output.
    pub enum ValidityItem {
        /// The group may say this: the checks of its mandate are met.
        Authority = "authority",
        /// Whoever wants can read the group and join it.
        Openness = "openness",
        /// The call was announced for as long as its rules ask.
        Notice = "notice",
        /// The rules were fixed before anybody took a stance that counts.
        RuleFixed = "rule_fixed",
        /// Enough members of every expected stakeholder group took part.
        Participation = "participation",
        /// The stakeholder groups took part alike.
        Evenness = "evenness",
        /// Every comment was answered.
        Dispositions = "dispositions",
        /// Every objection was addressed.
        ObjectionsAddressed = "objections_addressed",
        /// Who designated neither wrote the text nor objected to it.
        UninvolvedDesignator = "uninvolved_designator",
        /// Who disagreed is told of with the output, and what they state.
        DissentPublished = "dissent_published",
        /// The community was engaged, and instruments were tried.
        Evidence = "evidence",
        /// The time for challenges is over, and no appeal about the position is open.
        AppealsClosed = "appeals_closed",
        /// It is said when one looks at what became of it.
        ReviewDate = "review_date",
    }
}

codes! {
    /// Whether an item of the checklist holds.
    pub enum Holds {
        /// It does.
        Yes = "yes",
        /// It does not, or not yet.
        No = "no",
        /// It is nothing that this output could have.
        NotApplicable = "not_applicable",
        /// It cannot be told.
        NotKnown = "not_known",
    }
}

/// What is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The moment.
    pub now: Instant,
    /// Checks of the mandate that are met, not met, and without an answer.
    pub checks: (u64, u64, u64),
    /// Whether everyone may read the group.
    pub is_public: bool,
    /// Whether one joins by invitation alone.
    pub is_by_invitation: bool,
    /// Comments on the proposal, and those without an answer.
    pub comments: (u64, u64),
    /// Rounds that were open to their end, and pilots that were evaluated.
    pub engaged: (u64, u64),
    /// When a review of what became of it was held or is to be, the earliest to come or else the last held.
    pub review_at: Option<Instant>,
    /// Whether it is out.
    pub is_published: bool,
    /// What was found of the position that it carries, where it carries one.
    pub carried: Option<Carried>,
}

/// A number that was observed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observed {
    /// What it is the number of.
    pub name: String,
    /// The number, as it is written: whole, a fraction in lowest terms, a time.
    pub value: String,
    /// It tells of so few people that it is for members alone.
    pub is_small: bool,
}

/// An item of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which.
    pub item: ValidityItem,
    /// Whether it holds.
    pub holds: Holds,
    /// What was observed.
    pub observed: Vec<Observed>,
    /// The same in a sentence.
    pub sentence: String,
}

/// The checklist: every item, in one order.
pub fn profile(facts: &Facts) -> Vec<Checked> {
    let carried = facts.carried.as_ref();
    vec![
        authority(facts),
        openness(facts),
        of(carried, ValidityItem::Notice, notice),
        of(carried, ValidityItem::RuleFixed, rule_fixed),
        of(carried, ValidityItem::Participation, participation),
        of(carried, ValidityItem::Evenness, evenness),
        dispositions(facts),
        of(carried, ValidityItem::ObjectionsAddressed, objections),
        of(carried, ValidityItem::UninvolvedDesignator, designator),
        of(carried, ValidityItem::DissentPublished, |carried| dissent(carried, facts)),
        evidence(facts),
        of(carried, ValidityItem::AppealsClosed, |carried| appeals(carried, facts.now)),
        review(facts),
    ]
}

type Found = (Holds, Vec<Observed>, String);

/// An item about the position that is carried; it does not apply where none is.
fn of(carried: Option<&Carried>, item: ValidityItem, look: impl FnOnce(&Carried) -> Found) -> Checked {
    let nothing =
        || (Holds::NotApplicable, Vec::new(), "The output carries no designated position.".to_owned());
    checked(item, carried.map_or_else(nothing, look))
}

fn checked(item: ValidityItem, (holds, observed, sentence): Found) -> Checked {
    Checked { item, holds, observed, sentence }
}

fn holds(is_so: bool) -> Holds {
    if is_so { Holds::Yes } else { Holds::No }
}

fn number(name: &str, value: impl ToString) -> Observed {
    Observed { name: name.to_owned(), value: value.to_string(), is_small: false }
}

fn authority(facts: &Facts) -> Checked {
    let (met, failed, open) = facts.checks;
    let total = met.saturating_add(failed).saturating_add(open);
    let observed = vec![number("checks", total), number("met", met), number("unanswered", open)];
    let found = match (total, failed, open) {
        (0, ..) => (Holds::NotApplicable, "The charter names no checks of the mandate.".to_owned()),
        (_, 0, 0) => (Holds::Yes, format!("Checks of the mandate that are met: all {total}.")),
        (_, 0, _) => {
            (Holds::NotKnown, format!("Checks of the mandate without an answer: {open} of {total}."))
        }
        _ => (Holds::No, format!("Checks of the mandate that are not met: {failed} of {total}.")),
    };
    checked(ValidityItem::Authority, (found.0, observed, found.1))
}

fn openness(facts: &Facts) -> Checked {
    let is_open = facts.is_public && !facts.is_by_invitation;
    let sentence = match (facts.is_public, facts.is_by_invitation) {
        (true, false) => "Everyone can read the group's work and ask to join.",
        (true, true) => "Everyone can read the group's work; one joins by invitation alone.",
        (false, _) => "Only members can read the group's work.",
    };
    let observed = vec![
        number("open_to_read", u8::from(facts.is_public)),
        number("open_to_join", u8::from(!facts.is_by_invitation)),
    ];
    checked(ValidityItem::Openness, (holds(is_open), observed, sentence.to_owned()))
}

fn dispositions(facts: &Facts) -> Checked {
    let (total, open) = facts.comments;
    let observed = vec![number("comments", total), number("unanswered", open)];
    let found = match (total, open) {
        (0, _) => (Holds::NotApplicable, "Nobody commented.".to_owned()),
        (_, 0) => (Holds::Yes, format!("Comments with an answer: all {total}.")),
        _ => (Holds::No, format!("Comments without an answer: {open} of {total}.")),
    };
    checked(ValidityItem::Dispositions, (found.0, observed, found.1))
}

fn evidence(facts: &Facts) -> Checked {
    let (rounds, pilots) = facts.engaged;
    let observed = vec![number("rounds_completed", rounds), number("pilots_evaluated", pilots)];
    let sentence =
        format!("Engagement rounds open to their end: {rounds}; instruments tried and evaluated: {pilots}.");
    checked(ValidityItem::Evidence, (holds(rounds > 0 && pilots > 0), observed, sentence))
}

fn review(facts: &Facts) -> Checked {
    let found = match facts.review_at {
        Some(at) => {
            (Holds::Yes, vec![number("review_at", at)], format!("What became of it is reviewed: {at}."))
        }
        None => (Holds::No, Vec::new(), "No review of what becomes of it is scheduled.".to_owned()),
    };
    checked(ValidityItem::ReviewDate, found)
}

#[cfg(test)]
mod tests;
