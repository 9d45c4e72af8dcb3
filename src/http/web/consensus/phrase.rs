//! The status of a position in the words of a language: the generated phrase, the level as a tag, lists of groups.

use maud::Markup;

use crate::domain::consensus::{Ground, Level, ReasonCode, Status, StatusPhrase};
use crate::http::web::visit::Visit;
use crate::http::web::{parts, pictures};

/// How many, for a message.
fn many<T>(items: &[T]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// "A", "A and B", "A, B and C": as the language lists them.
pub fn listed(visit: &Visit, items: impl IntoIterator<Item = String>) -> String {
    let mut items: Vec<String> = items.into_iter().collect();
    let Some(last) = items.pop() else { return String::new() };
    let joined = items
        .into_iter()
        .reduce(|before, next| visit.tell("list-next", &[("before", before.into()), ("next", next.into())]));
    match joined {
        Some(before) => visit.tell("list-last", &[("before", before.into()), ("last", last.into())]),
        None => last,
    }
}

/// Stakeholder groups, as they are called.
pub fn groups(visit: &Visit, names: &[String]) -> String {
    listed(visit, names.iter().map(|name| pictures::group_name(visit, name)))
}

/// A level as a word in a frame.
pub fn level(visit: &Visit, level: Level) -> Markup {
    let kind = match level {
        Level::FullConsensus | Level::Consensus => "good",
        Level::ConsensusAgainst | Level::NotEligible => "bad",
        _ => "warn",
    };
    parts::tag_of(kind, &visit.words().code("level", level))
}

/// The status phrase, with who was not heard.
pub fn phrase(visit: &Visit, phrase: &StatusPhrase) -> String {
    let said = status(visit, &phrase.status);
    if phrase.not_heard.is_empty() {
        return said;
    }
    let unheard = groups(visit, &phrase.not_heard);
    visit.tell("phrase-unheard", &[("phrase", said.into()), ("groups", unheard.into())])
}

fn status(visit: &Visit, status: &Status) -> String {
    match status {
        Status::FullConsensus { agreed, members } => visit.tell(
            "phrase-full_consensus",
            &[("agreed", whole(*agreed).into()), ("members", whole(*members).into())],
        ),
        Status::Consensus { dissents, abstaining } => visit.tell(
            "phrase-consensus",
            &[
                ("dissents", whole(*dissents).into()),
                ("abstaining", many(abstaining).into()),
                ("groups", groups(visit, abstaining).into()),
            ],
        ),
        Status::PendingObjections { objections } => {
            visit.tell("phrase-pending_objections", &[("objections", whole(*objections).into())])
        }
        Status::UnresolvedObjection { objections, grounds } => unresolved(visit, *objections, grounds),
        Status::SignificantOpposition { supported_by, opposed_by, partly_opposed_by } => {
            opposed(visit, supported_by, opposed_by, partly_opposed_by)
        }
        Status::InsufficientSupport => visit.say("phrase-insufficient_support"),
        Status::Divergence => visit.say("phrase-divergence"),
        Status::MinorityView { groups: by, members } => visit.tell(
            "phrase-minority_view",
            &[
                ("by", many(by).into()),
                ("groups", groups(visit, by).into()),
                ("members", whole(*members).into()),
            ],
        ),
        Status::ConsensusAgainst => visit.say("phrase-consensus_against"),
        Status::InsufficientBasis { reasons } => {
            let why = listed(visit, reasons.iter().map(|reason| gate(visit, *reason)));
            let told = [("many", many(reasons).into()), ("reasons", why.into())];
            visit.tell("phrase-insufficient_basis", &told)
        }
        Status::NotEligible { checks } => {
            let which = listed(visit, checks.iter().cloned());
            visit.tell("phrase-not_eligible", &[("many", many(checks).into()), ("checks", which.into())])
        }
    }
}

fn unresolved(visit: &Visit, objections: u64, grounds: &[Ground]) -> String {
    let on = listed(visit, grounds.iter().map(|ground| visit.words().code("ground", *ground)));
    let told =
        [("objections", whole(objections).into()), ("known", many(grounds).into()), ("grounds", on.into())];
    visit.tell("phrase-unresolved_objection", &told)
}

fn opposed(visit: &Visit, supported: &[String], opposed: &[String], partly: &[String]) -> String {
    let told = [
        ("supporting", many(supported).into()),
        ("supported", groups(visit, supported).into()),
        ("opposing", many(opposed).into()),
        ("opposed", groups(visit, opposed).into()),
        ("dividing", many(partly).into()),
        ("divided", groups(visit, partly).into()),
    ];
    visit.tell("phrase-significant_opposition", &told)
}

/// Why a gate failed, as a part of a sentence.
fn gate(visit: &Visit, reason: ReasonCode) -> String {
    let own = visit.words().find(&format!("gate-{reason}"), &[]);
    own.unwrap_or_else(|| visit.say("gate-other"))
}
