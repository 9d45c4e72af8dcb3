//! What is missing for a move, in plain words, with the ways to where each thing is done.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use super::told::{many, roles};
use crate::domain::codes::Coded;
use crate::domain::ids::AnyId;
use crate::domain::workflow::{Guard, LinkKind, TransitionKind};
use crate::service::proposals::ProposalView;
use crate::service::topics::ChoiceView;
use crate::service::transitions::{LinkView, MissingView, OptionView, OptionsView};

/// Links to single things that are shown at most; the page they lie on has them all.
const MOST_LINKS: usize = 8;

/// The titles of things that links lead to, where they are at hand.
pub type Titles = HashMap<AnyId, String>;

/// The titles of the chosen topics.
pub fn titles(choice: &ChoiceView) -> Titles {
    choice.chosen.iter().map(|topic| (topic.id.cast(), topic.title.clone())).collect()
}

/// The move that leads on from here: to the next step, to the end, out of a pause. None where a proposal has ended.
pub fn onward(options: &OptionsView) -> Option<&OptionView> {
    let leads_on = |o: &&OptionView| {
        matches!(o.kind, TransitionKind::Advance | TransitionKind::Conclude | TransitionKind::Resume)
    };
    options.items.iter().find(leads_on)
}

/// What is missing, one after the other.
pub fn list(visit: &Visit, proposal: &ProposalView, titles: &Titles, unmet: &[MissingView]) -> Markup {
    html! {
        ul.list {
            @for missing in unmet { li { (one(visit, proposal, titles, missing)) } }
        }
    }
}

fn one(visit: &Visit, proposal: &ProposalView, titles: &Titles, missing: &MissingView) -> Markup {
    let key = format!("guard-{}", missing.guard.code());
    html! {
        p { b { (visit.say(&key)) } }
        p {
            (lacks(visit, &key, missing))
            @if let Some(at) = missing.ends_at { " " (visit.say("missing-until")) " " (visit.moment(at)) }
        }
        p.buttons {
            a href={ "/proposals/" (proposal.id) (place(missing.guard)) } { (visit.say(&format!("{key}.where"))) }
            @for (n, link) in missing.links.iter().enumerate().take(MOST_LINKS) {
                a href=(address(proposal, link)) { (named(visit, titles, link, n)) }
            }
        }
    }
}

/// What is lacking, with its numbers.
fn lacks(visit: &Visit, key: &str, missing: &MissingView) -> String {
    let MissingView { guard, have, need, links, .. } = missing;
    // Where topics are chosen that lack something, they are linked.
    if of_every_topic(*guard) && *have == 0 && *need == 1 && links.is_empty() {
        return visit.say("missing-no-topic");
    }
    visit.tell(
        &format!("{key}.missing"),
        &[
            ("have", have.into()),
            ("need", need.into()),
            ("left", need.saturating_sub(*have).into()),
            ("over", have.saturating_sub(*need).into()),
        ],
    )
}

fn of_every_topic(guard: Guard) -> bool {
    matches!(
        guard,
        Guard::TopicsChosen
            | Guard::SuitabilityAnswered
            | Guard::Approvals
            | Guard::VersionPublished
            | Guard::DesignationFinal
    )
}

/// The page of the proposal on which it is done.
fn place(guard: Guard) -> &'static str {
    match guard {
        Guard::TopicsChosen | Guard::SuitabilityAnswered | Guard::Approvals => "/topics",
        Guard::VersionPublished | Guard::AmendmentsAnswered => "/positions",
        Guard::RoundCompleted => "/engagement",
        Guard::RoundCommentsAnswered => "/discussion",
        Guard::PilotEvaluated => "/pilots",
        Guard::MandateOk => "#mandate",
        Guard::NoOpenAppeal => "/appeals",
        Guard::DesignationFinal | Guard::ChallengeWindowOver | Guard::NoOpenCall => "/consensus",
        Guard::OutputPublished | Guard::UptakeReview => "/outputs",
    }
}

/// The page of one thing.
fn address(proposal: &ProposalView, link: &LinkView) -> String {
    let things = match link.kind {
        LinkKind::MandateAnswer => return format!("/proposals/{}#mandate", proposal.id),
        LinkKind::Topic => "topics",
        LinkKind::Position => "positions",
        LinkKind::Amendment => "amendments",
        LinkKind::Round => "rounds",
        LinkKind::Comment => "comments",
        LinkKind::Pilot => "pilots",
        LinkKind::Designation => "designations",
        LinkKind::Appeal => "appeals",
        LinkKind::Call => "calls",
        LinkKind::Output => "outputs",
    };
    format!("/{things}/{}", link.id)
}

/// What the link is called: its title where that is at hand, else what it is with a number.
fn named(visit: &Visit, titles: &Titles, link: &LinkView, n: usize) -> Markup {
    html! {
        @match titles.get(&link.id) {
            Some(title) => bdi { (title) },
            None => {
                (visit.words().code("link-kind", link.kind)) " "
                (visit.words().number(many(n.saturating_add(1))))
            }
        }
    }
}

/// Who could make a move.
pub fn who_could(visit: &Visit, option: &OptionView) -> Markup {
    html! {
        p.meta {
            (visit.say("moves-who")) " " (roles(visit, &option.roles_that_could))
            @if option.author_could { (parts::tag(&visit.say("moves-author"))) }
        }
    }
}
