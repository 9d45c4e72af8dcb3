//! The guards of steps 5 and 6.

use super::early::every_topic;
use super::{Guard, LinkKind, Missing, count};
use crate::domain::time::Instant;
use crate::domain::workflow::Facts;

/// A charter without checks has nothing to fail: its mandate is ok.
pub(super) fn mandate_ok(facts: &Facts) -> Option<Missing> {
    let mandate = &facts.mandate;
    let (failed, open) = (count(&mandate.failed), count(&mandate.unanswered));
    let total = mandate.ok.saturating_add(failed).saturating_add(open);
    let unanswered = match open {
        0 => String::new(),
        _ => format!(", {open} unanswered ({})", mandate.unanswered.join(", ")),
    };
    (failed + open > 0).then(|| {
        let sentence = format!("Of {total} checks of the mandate {failed} not met{unanswered}.");
        let answers = mandate.failed.iter().copied();
        Guard::MandateOk.unmet(mandate.ok, total, sentence).linked(LinkKind::MandateAnswer, answers)
    })
}

pub(super) fn designation_final(facts: &Facts, now: Instant) -> Option<Missing> {
    let guard = Guard::DesignationFinal;
    let mut missing = every_topic(guard, facts, "without one final designation, or with rivals open", |t| {
        count(&t.designated) == 1 && t.open_rivals.is_empty()
    })?;
    if let Some(ends_at) = facts.preliminary.iter().map(|found| found.review_ends_at).max() {
        // Its end alone meets nothing: a person makes it final after that.
        missing.sentence.push_str(&match ends_at {
            _ if now < ends_at => {
                format!(" The review window of the preliminary designation ends at {ends_at}.")
            }
            _ => " The preliminary designation was open to review and is not made final yet.".to_owned(),
        });
    }
    let rivals = facts.topics.iter().flat_map(|t| t.open_rivals.iter().copied());
    let preliminary = facts.preliminary.iter().map(|found| found.id);
    Some(missing.linked(LinkKind::Position, rivals).linked(LinkKind::Designation, preliminary))
}

/// Over at the very instant it ends: a threshold that is met exactly is met.
pub(super) fn challenge_window_over(facts: &Facts, now: Instant) -> Option<Missing> {
    let guard = Guard::ChallengeWindowOver;
    let Some(ends_at) = facts.challenge_ends_at else {
        return Some(guard.unmet(0, 1, "No challenge window has begun.".into()));
    };
    (now < ends_at).then(|| {
        let missing = guard.unmet(0, 1, format!("The challenge window ends at {ends_at}."));
        Missing { ends_at: Some(ends_at), ..missing }
            .linked(LinkKind::Designation, facts.designations.iter().copied())
    })
}

pub(super) fn no_open_appeal(facts: &Facts) -> Option<Missing> {
    let open = facts.appeals.unanswered;
    (open > 0).then(|| {
        Guard::NoOpenAppeal
            .unmet(open, 0, format!("Appeals open: {open}."))
            .linked(LinkKind::Appeal, facts.appeals.links.iter().copied())
    })
}

pub(super) fn no_open_call(facts: &Facts) -> Option<Missing> {
    let open = count(&facts.open_calls);
    (open > 0).then(|| {
        Guard::NoOpenCall
            .unmet(open, 0, format!("Consensus calls open: {open}."))
            .linked(LinkKind::Call, facts.open_calls.iter().copied())
    })
}

pub(super) fn output_published(facts: &Facts) -> Option<Missing> {
    (facts.outputs_published == 0).then(|| {
        Guard::OutputPublished
            .unmet(0, 1, "No output is published.".into())
            .linked(LinkKind::Output, facts.output_drafts.iter().copied())
    })
}

pub(super) fn uptake_review(facts: &Facts) -> Option<Missing> {
    (facts.reviews == 0)
        .then(|| Guard::UptakeReview.unmet(0, 1, "No review of the uptake is held or scheduled.".into()))
}
