//! The items of the checklist that are about the position which the output carries.

use super::{Facts, Found, Holds, Observed, holds, number};
use crate::domain::consensus::Fraction;
use crate::domain::time::Instant;

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
    /// Objections that still speak against it, those that are maintained against a finding among them.
    pub objections_kept: u64,
    /// Statements of those whose objections were heard and not met.
    pub minority_statements: u64,
    /// Appeals about it that are open.
    pub appeals_open: u64,
    /// Until when it can be challenged, once it can.
    pub challenge_ends_at: Option<Instant>,
}

pub(super) fn notice(carried: &Carried) -> Found {
    let Carried { days_open: open, days_needed: needed, .. } = *carried;
    let observed = vec![number("days_open", open), number("days_needed", needed)];
    (
        holds(open >= needed),
        observed,
        format!("The call was open for {open} days; its rules ask for {needed}."),
    )
}

pub(super) fn rule_fixed(carried: &Carried) -> Found {
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

/// Whether a group of those who had to be heard is so small. Then the numbers of all point to it: those of the others,
/// taken from how many took part in all, leave its own.
fn has_small(carried: &Carried) -> bool {
    carried.responses.iter().any(|r| (1..SMALL).contains(&r.size))
}

pub(super) fn participation(carried: &Carried) -> Found {
    let is_small = has_small(carried);
    let row = |r: &Response| Observed {
        name: r.group.clone(),
        value: format!("{}/{}", r.engaged, r.size),
        is_small,
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

pub(super) fn evenness(carried: &Carried) -> Found {
    let Some(ratio) = response_rate_ratio(&carried.responses) else {
        return (
            Holds::NotKnown,
            Vec::new(),
            "Nobody of an expected stakeholder group took part.".to_owned(),
        );
    };
    let (even, is_small) = (Fraction::new(EVEN.0, EVEN.1), has_small(carried));
    let is_even = ratio >= even;
    let observed = Observed { is_small, ..number("response_rate_ratio", &ratio) };
    let sentence = if is_even {
        "The stakeholder groups took part alike: the lowest response rate is at least 4/5 of the highest."
    } else {
        "The stakeholder groups did not take part alike: the lowest response rate is below 4/5 of the highest."
    };
    (holds(is_even), vec![observed, number("needed", &even)], sentence.to_owned())
}

pub(super) fn objections(carried: &Carried) -> Found {
    let Carried { objections: total, objections_open: open, .. } = *carried;
    let observed = vec![number("objections", total), number("not_addressed", open)];
    match (total, open) {
        (0, _) => (Holds::NotApplicable, observed, "No objection was raised.".to_owned()),
        (_, 0) => (Holds::Yes, observed, format!("Objections that are addressed: all {total}.")),
        _ => (Holds::No, observed, format!("Objections that are not addressed: {open} of {total}.")),
    }
}

pub(super) fn designator(carried: &Carried) -> Found {
    match &carried.conflict {
        None => {
            let sentence = "Who designated neither wrote the text nor objects to it.".to_owned();
            (Holds::Yes, vec![number("conflicts", 0)], sentence)
        }
        Some(conflict) => (Holds::No, vec![number("conflicts", 1)], format!("Who designated {conflict}.")),
    }
}

pub(super) fn dissent(carried: &Carried, facts: &Facts) -> Found {
    let Carried { dissenters, objections_kept: kept, minority_statements: stated, .. } = *carried;
    let observed = vec![
        number("members_who_disagree", dissenters),
        number("objections_kept", kept),
        number("minority_statements", stated),
    ];
    if [dissenters, kept, stated] == [0; 3] {
        return (Holds::NotApplicable, observed, "Nobody disagreed.".to_owned());
    }
    let sentence = match (facts.is_published, stated) {
        (false, 0) => "There is dissent; it is published with the output.".to_owned(),
        (false, _) => {
            format!("There is dissent; it is published with the output, minority statements: {stated}.")
        }
        (true, 0) => {
            "The output is published with the designation, which tells who of whom disagreed.".to_owned()
        }
        (true, _) => format!(
            "The output is published with the designation, which tells who of whom disagreed, and with what those say \
             whose objections were not met; minority statements: {stated}."
        ),
    };
    (holds(facts.is_published), observed, sentence)
}

pub(super) fn appeals(carried: &Carried, now: Instant) -> Found {
    let open = carried.appeals_open;
    let mut observed = vec![number("appeals_open", open)];
    let Some(ends) = carried.challenge_ends_at else {
        return (Holds::No, observed, "The time for challenges has not begun.".to_owned());
    };
    observed.push(number("challenge_ends_at", ends));
    let sentence = if open > 0 {
        format!("Appeals that are open: {open}.")
    } else if now < ends {
        format!("It can be challenged until {ends}.")
    } else {
        "The time for challenges is over, and no appeal is open.".to_owned()
    };
    (holds(open == 0 && now >= ends), observed, sentence)
}
