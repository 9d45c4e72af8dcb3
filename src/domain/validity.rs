//! The validity profile of an output: a checklist of what speaks for it, in the words of the field. Each item holds
//! or does not; there is no score, no sum, no average.
//!
//! Evenness of participation is the response-rate ratio: the lowest response rate of an expected stakeholder group
//! divided by the highest one. It is even from four fifths on, the bound below which rates of groups are held to
//! differ in substance by the four-fifths rule (29 CFR 1607.4(D)).

use super::consensus::Fraction;
use super::time::Instant;
use crate::codes;

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
        /// Who disagreed is told of with the output.
        DissentPublished = "dissent_published",
        /// The community was engaged, and instruments were tried.
        Evidence = "evidence",
        /// The time for challenges is over, and no appeal is open.
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

/// The response-rate ratio from which on participation is even.
pub const EVEN: (u64, u64) = (4, 5);

/// How a stakeholder group took part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The group.
    pub group: String,
    /// Its members who counted.
    pub size: u64,
    /// Those of them who took part.
    pub engaged: u64,
    /// Whether they were enough.
    pub covered: bool,
}

/// What was found of the position that the output carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// For how many days the call was open.
    pub days_open: i64,
    /// For how many days it had to be.
    pub days_needed: i64,
    /// How many members whose stance counts took it before the call fixed the rules.
    pub stances_before: u64,
    /// The expected stakeholder groups, but for those that recused themselves.
    pub responses: Vec<Response>,
    /// Objections to it.
    pub objections: u64,
    /// Those without a finding, or with the one that they stand.
    pub objections_open: u64,
    /// What is wrong with who designated, where something is.
    pub conflict: Option<String>,
    /// Members who object or stand aside.
    pub dissenters: u64,
    /// Until when it can be challenged, once it can.
    pub challenge_ends_at: Option<Instant>,
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
    /// Appeals that are open.
    pub appeals_open: u64,
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
        of(carried, ValidityItem::AppealsClosed, |carried| appeals(carried, facts)),
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
        (_, 0, 0) => (Holds::Yes, format!("All {total} checks of the mandate are met.")),
        (_, 0, _) => (Holds::NotKnown, format!("Of {total} checks of the mandate {open} are unanswered.")),
        _ => (Holds::No, format!("Of {total} checks of the mandate {failed} are not met.")),
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

fn notice(carried: &Carried) -> Found {
    let Carried { days_open: open, days_needed: needed, .. } = *carried;
    let observed = vec![number("days_open", open), number("days_needed", needed)];
    (
        holds(open >= needed),
        observed,
        format!("The call was open for {open} days; its rules ask for {needed}."),
    )
}

fn rule_fixed(carried: &Carried) -> Found {
    let before = carried.stances_before;
    let observed = vec![number("stances_taken_before", before)];
    let sentence = match before {
        0 => {
            "The rules were fixed when the call opened, before anybody took a stance that counts.".to_owned()
        }
        _ => format!("Stances that count and were taken before the call fixed the rules: {before}."),
    };
    (holds(before == 0), observed, sentence)
}

/// Fewer than this point to persons.
const SMALL: u64 = 3;

fn participation(carried: &Carried) -> Found {
    let row = |r: &Response| Observed {
        name: r.group.clone(),
        value: format!("{}/{}", r.engaged, r.size),
        is_small: r.size < SMALL,
    };
    let missing: Vec<&str> =
        carried.responses.iter().filter(|r| !r.covered).map(|r| r.group.as_str()).collect();
    let sentence = if missing.is_empty() {
        "Enough members of every expected stakeholder group took part.".to_owned()
    } else {
        format!("Too few took part from: {}.", missing.join(", "))
    };
    (holds(missing.is_empty()), carried.responses.iter().map(row).collect(), sentence)
}

/// The lowest response rate divided by the highest; none where nobody counted or took part.
pub fn response_rate_ratio(responses: &[Response]) -> Option<Fraction> {
    let rates = responses.iter().filter(|r| r.size > 0).map(|r| Fraction::new(r.engaged, r.size));
    let (lowest, highest) = (rates.clone().min()?, rates.max()?);
    lowest.over(&highest)
}

fn evenness(carried: &Carried) -> Found {
    let Some(ratio) = response_rate_ratio(&carried.responses) else {
        return (
            Holds::NotKnown,
            Vec::new(),
            "Nobody of an expected stakeholder group took part.".to_owned(),
        );
    };
    let (even, is_small) =
        (Fraction::new(EVEN.0, EVEN.1), carried.responses.iter().any(|r| (1..SMALL).contains(&r.size)));
    let is_even = ratio >= even;
    let observed = Observed { is_small, ..number("response_rate_ratio", &ratio) };
    let sentence = if is_even {
        "The stakeholder groups took part alike: the lowest response rate is at least 4/5 of the highest."
    } else {
        "The stakeholder groups did not take part alike: the lowest response rate is below 4/5 of the highest."
    };
    (holds(is_even), vec![observed, number("needed", &even)], sentence.to_owned())
}

fn dispositions(facts: &Facts) -> Checked {
    let (total, open) = facts.comments;
    let observed = vec![number("comments", total), number("unanswered", open)];
    let found = match (total, open) {
        (0, _) => (Holds::NotApplicable, "Nobody commented.".to_owned()),
        (_, 0) => (Holds::Yes, format!("Of {total} comments each was answered.")),
        _ => (Holds::No, format!("Of {total} comments {open} are unanswered.")),
    };
    checked(ValidityItem::Dispositions, (found.0, observed, found.1))
}

fn objections(carried: &Carried) -> Found {
    let Carried { objections: total, objections_open: open, .. } = *carried;
    let observed = vec![number("objections", total), number("not_addressed", open)];
    match (total, open) {
        (0, _) => (Holds::NotApplicable, observed, "No objection was raised.".to_owned()),
        (_, 0) => (Holds::Yes, observed, format!("Of {total} objections each was addressed.")),
        _ => (Holds::No, observed, format!("Of {total} objections {open} are not addressed.")),
    }
}

fn designator(carried: &Carried) -> Found {
    match &carried.conflict {
        None => {
            let sentence = "Who designated neither wrote the text nor objects to it.".to_owned();
            (Holds::Yes, vec![number("conflicts", 0)], sentence)
        }
        Some(conflict) => (Holds::No, vec![number("conflicts", 1)], format!("Who designated {conflict}.")),
    }
}

fn dissent(carried: &Carried, facts: &Facts) -> Found {
    let dissenters = carried.dissenters;
    let observed = vec![number("members_who_disagree", dissenters)];
    if dissenters == 0 && carried.objections_open == 0 {
        return (Holds::NotApplicable, observed, "Nobody disagreed.".to_owned());
    }
    let sentence = if facts.is_published {
        "The output is published with the designation, which tells who of whom disagreed."
    } else {
        "There is dissent; it is published with the output."
    };
    (holds(facts.is_published), observed, sentence.to_owned())
}

fn evidence(facts: &Facts) -> Checked {
    let (rounds, pilots) = facts.engaged;
    let observed = vec![number("rounds_completed", rounds), number("pilots_evaluated", pilots)];
    let sentence =
        format!("Engagement rounds open to their end: {rounds}; instruments tried and evaluated: {pilots}.");
    checked(ValidityItem::Evidence, (holds(rounds > 0 && pilots > 0), observed, sentence))
}

fn appeals(carried: &Carried, facts: &Facts) -> Found {
    let open = facts.appeals_open;
    let mut observed = vec![number("appeals_open", open)];
    let Some(ends) = carried.challenge_ends_at else {
        return (Holds::No, observed, "The time for challenges has not begun.".to_owned());
    };
    observed.push(number("challenge_ends_at", ends));
    let sentence = if open > 0 {
        format!("Appeals that are open: {open}.")
    } else if facts.now < ends {
        format!("It can be challenged until {ends}.")
    } else {
        "The time for challenges is over, and no appeal is open.".to_owned()
    };
    (holds(open == 0 && facts.now >= ends), observed, sentence)
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
