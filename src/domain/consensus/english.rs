//! Status phrases in English, with its plurals.

use super::codes::Ground;
use super::levels::ReasonCode;
use super::phrase::{Status, StatusPhrase};

impl StatusPhrase {
    /// The phrase in English. `name` says what a group is called to the reader.
    pub fn english(&self, name: impl Fn(&str) -> String) -> String {
        let list = |groups: &[String]| listed(groups.iter().map(|group| name(group)));
        let phrase = sentence(&self.status, &list);
        if self.not_heard.is_empty() {
            return phrase;
        }
        format!("{phrase} Groups not heard: {}.", list(&self.not_heard))
    }
}

fn sentence(status: &Status, list: &dyn Fn(&[String]) -> String) -> String {
    match status {
        Status::FullConsensus { agreed, members } => agreed_by_all(*agreed, *members),
        Status::Consensus { dissents, abstaining } => agreed_with(*dissents, abstaining, list),
        Status::PendingObjections { objections } => {
            format!("Under discussion: {} not yet answered.", counted(*objections, "objection", "objections"))
        }
        Status::UnresolvedObjection { objections, grounds } => standing(*objections, grounds),
        Status::SignificantOpposition { supported_by, opposed_by, partly_opposed_by } => {
            opposed(supported_by, opposed_by, partly_opposed_by, list)
        }
        Status::InsufficientSupport => {
            "Not opposed, but not supported enough across groups; not agreed.".to_owned()
        }
        Status::Divergence => "Considered; views differ; not agreed.".to_owned(),
        Status::MinorityView { groups, members } => put_forward(groups, *members, list),
        Status::ConsensusAgainst => "Considered and not supported.".to_owned(),
        Status::InsufficientBasis { reasons } => {
            ended("Not assessed", &listed(reasons.iter().map(|reason| gate(*reason).to_owned())))
        }
        Status::NotEligible { checks } => ended("Outside the mandate", &listed(checks.iter().cloned())),
    }
}

fn agreed_by_all(agreed: u64, members: u64) -> String {
    let all = if agreed == 1 { "the one".to_owned() } else { format!("all {agreed}") };
    format!("Agreed by {all} who took a position, of {}.", counted(members, "member", "members"))
}

fn agreed_with(dissents: u64, abstaining: &[String], list: &dyn Fn(&[String]) -> String) -> String {
    let dissent = match dissents {
        0 => String::new(),
        dissents => format!(", with {} recorded", counted(dissents, "dissent", "dissents")),
    };
    let abstaining = clause("; ", abstaining, " took no position", list);
    format!("Agreed{dissent}{abstaining}.")
}

fn standing(objections: u64, grounds: &[Ground]) -> String {
    let on = listed(grounds.iter().map(Ground::to_string));
    let on = if on.is_empty() { on } else { format!(" on {on}") };
    if objections > 1 {
        format!("Broadly supported; objections{on} stand.")
    } else {
        format!("Broadly supported; an objection{on} stands.")
    }
}

fn opposed(
    for_it: &[String],
    against: &[String],
    partly: &[String],
    list: &dyn Fn(&[String]) -> String,
) -> String {
    let supported = clause("; supported by ", for_it, "", list);
    let opposed = clause("; opposed by ", against, "", list);
    let partly = match against {
        [] => clause("; opposed by a substantial part of ", partly, "", list),
        _ => clause(" and by a substantial part of ", partly, "", list),
    };
    format!("Considered{supported}{opposed}{partly}; not agreed.")
}

/// A part of a sentence that speaks of groups, or nothing where there are none.
fn clause(before: &str, groups: &[String], after: &str, list: &dyn Fn(&[String]) -> String) -> String {
    if groups.is_empty() { String::new() } else { format!("{before}{}{after}", list(groups)) }
}

fn put_forward(groups: &[String], members: u64, list: &dyn Fn(&[String]) -> String) -> String {
    let by = match members {
        _ if !groups.is_empty() => format!("Put forward by {}", list(groups)),
        0 => "Put forward without support".to_owned(),
        members => format!("Put forward by {}", counted(members, "member", "members")),
    };
    format!("{by}; not a position of the group.")
}

/// Why a gate failed. What is no gate never gets here.
fn gate(reason: ReasonCode) -> &'static str {
    match reason {
        ReasonCode::WindowShort => "the text has not been open long enough",
        ReasonCode::TextChangedLate => "the text changed too recently",
        ReasonCode::TimeRequestOpen => "more time was asked for",
        ReasonCode::Quorum => "too few members took part",
        ReasonCode::Coverage => "too few groups took part",
        ReasonCode::TextUnclear => "the text is unclear to several members",
        ReasonCode::NobodyDecided => "no group took a position",
        _ => "a condition is not met",
    }
}

fn ended(what: &str, why: &str) -> String {
    if why.is_empty() { format!("{what}.") } else { format!("{what}: {why}.") }
}

fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// "A", "A and B", "A, B and C".
fn listed(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    match items.pop() {
        Some(last) if items.is_empty() => last,
        Some(last) => format!("{} and {last}", items.join(", ")),
        None => String::new(),
    }
}
