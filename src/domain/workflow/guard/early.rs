//! The guards of steps 1 to 4.

use super::{Guard, LinkKind, Missing, count};
use crate::domain::ids::TopicId;
use crate::domain::workflow::{Facts, Tally, TopicFacts};

/// A guard that every chosen topic has to pass. It is never met by there being no topic: an empty proposal
/// would pass them all.
pub(super) fn every_topic(
    guard: Guard,
    facts: &Facts,
    lacks: &str,
    passes: impl Fn(&TopicFacts) -> bool,
) -> Option<Missing> {
    let total = count(&facts.topics);
    if total == 0 {
        return Some(guard.unmet(0, 1, "No topic is chosen.".into()));
    }
    let failing: Vec<TopicId> = facts.topics.iter().filter(|t| !passes(t)).map(|t| t.id).collect();
    let open = count(&failing);
    (open > 0).then(|| {
        let sentence = format!("{open} of {total} chosen topics {lacks}.");
        guard.unmet(total.saturating_sub(open), total, sentence).linked(LinkKind::Topic, failing)
    })
}

/// A guard that everything of one kind is answered.
fn all_answered(guard: Guard, tally: &Tally, what: &str, kind: LinkKind) -> Option<Missing> {
    let Tally { total, unanswered, links } = tally;
    (*unanswered > 0).then(|| {
        let sentence = format!("{unanswered} of {total} {what} unanswered.");
        guard.unmet(total.saturating_sub(*unanswered), *total, sentence).linked(kind, links.iter().copied())
    })
}

pub(super) fn topics_chosen(facts: &Facts) -> Option<Missing> {
    let (chosen, max) = (count(&facts.topics), facts.max_topics);
    if chosen > max {
        let sentence = format!("{chosen} topics are chosen; the charter allows {max}.");
        let ids = facts.topics.iter().map(|t| t.id);
        return Some(Guard::TopicsChosen.unmet(chosen, max, sentence).linked(LinkKind::Topic, ids));
    }
    every_topic(Guard::TopicsChosen, facts, "without a rationale", |t| t.has_rationale)
}

pub(super) fn suitability_answered(facts: &Facts) -> Option<Missing> {
    every_topic(Guard::SuitabilityAnswered, facts, "with open questions of suitability", |t| {
        t.suitability_answered >= t.suitability_total
    })
}

pub(super) fn approvals(facts: &Facts) -> Option<Missing> {
    let need = facts.approval_groups_min;
    let mut missing =
        every_topic(Guard::Approvals, facts, "without enough approvals", |t| t.approval_groups >= need)?;
    if let Some(fewest) = facts.topics.iter().map(|t| t.approval_groups).min() {
        missing.sentence =
            format!("Approvals from {fewest} of at least {need} stakeholder groups; {}", missing.sentence);
        (missing.have, missing.need) = (fewest, need);
    }
    Some(missing)
}

pub(super) fn version_published(facts: &Facts) -> Option<Missing> {
    every_topic(Guard::VersionPublished, facts, "without a published version", |t| t.has_version)
}

pub(super) fn amendments_answered(facts: &Facts) -> Option<Missing> {
    all_answered(Guard::AmendmentsAnswered, &facts.amendments, "amendments", LinkKind::Amendment)
}

pub(super) fn round_completed(facts: &Facts) -> Option<Missing> {
    (facts.rounds.closed_full == 0).then(|| {
        let sentence = "No engagement round has closed after its full window.".into();
        let rounds = facts.rounds.pending.iter().copied();
        Guard::RoundCompleted.unmet(0, 1, sentence).linked(LinkKind::Round, rounds)
    })
}

pub(super) fn round_comments_answered(facts: &Facts) -> Option<Missing> {
    all_answered(Guard::RoundCommentsAnswered, &facts.rounds.comments, "comments", LinkKind::Comment)
}

pub(super) fn pilot_evaluated(facts: &Facts) -> Option<Missing> {
    (facts.pilots.evaluated == 0).then(|| {
        let sentence = "No pilot is closed and evaluated.".into();
        let pilots = facts.pilots.pending.iter().copied();
        Guard::PilotEvaluated.unmet(0, 1, sentence).linked(LinkKind::Pilot, pilots)
    })
}
