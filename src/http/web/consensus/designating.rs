//! Designating a position: the assessment beside what a facilitator finds, every evaluation so far, and what can be said
//! against it.

use maud::{Markup, html};

use super::around::{Around, People};
use super::challenge::Challenges;
use super::evaluating::{evaluating, finalizing};
use super::{challenge, phrase, reasons};
use crate::domain::access::Action;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{MemberId, Position, PositionId};
use crate::domain::positions::PositionState;
use crate::error::Result;
use crate::http::web::discussion::closed;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::consensus::{self, ConsensusView};
use crate::service::designations::{self, DesignationView};
use crate::service::objections::{self, ListObjections};
use crate::service::versions;
use crate::service::{App, Tx, Window};

/// What the page shows.
pub struct Shown {
    /// The position.
    pub around: Around,
    /// Where it stands.
    pub standing: ConsensusView,
    /// What was found on it so far.
    pub designations: Vec<DesignationView>,
    authors: Vec<MemberId>,
    objectors: Vec<MemberId>,
    challenges: Challenges,
    people: People,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: PositionId) -> Result<Self> {
        let around = Around::load(tx, id)?;
        let standing = consensus::of_position(tx, &app.assessments, id)?;
        let designations = designations::of_position(tx, id)?.items;
        let heads = versions::list(tx, id, &Window { after: None, limit: 100 })?.items;
        let wrote = heads.iter().flat_map(|head| {
            std::iter::once(head.author_id).chain(head.amendments.iter().map(|taken| taken.author_id))
        });
        let authors = each_once(wrote);
        let window = Window { after: None, limit: 100 };
        let objections = objections::list(tx, id, ListObjections::default(), &window)?.items;
        let open = objections.iter().filter(|objection| objection.is_open);
        let objectors = each_once(open.flat_map(|o| o.backers.iter().map(|backer| backer.member_id)));
        let challenges = Challenges::load(tx, &around)?;
        let mut members = [authors.clone(), objectors.clone(), challenges.members()].concat();
        members.extend(designations.iter().map(|found| found.designator_id));
        members.extend(standing.call.as_ref().map(|call| call.designator_id));
        let people = People::load(tx, &around.frame, members)?;
        Ok(Self { around, standing, designations, authors, objectors, challenges, people })
    }

    /// The evaluation that is open to review.
    pub fn preliminary(&self) -> Option<&DesignationView> {
        self.designations.iter().rev().find(|found| found.state == DesignationState::Preliminary)
    }
}

fn each_once(members: impl Iterator<Item = MemberId>) -> Vec<MemberId> {
    let mut members: Vec<MemberId> = members.collect();
    members.sort();
    members.dedup();
    members
}

/// The page.
pub async fn designation(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let app = visit.door.app.clone();
    let shown = visit.read(move |tx| Shown::load(tx, &app, id)).await?;
    let title = visit.say("designation-title");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("designation-lead")) }
        (shown.around.head(&visit, "/designation"))
        div.columns.even {
            div { (next(&visit, &shown)) (conflicts(&visit, &shown)) }
            div #advice data-live { (advice(&visit, &shown.standing)) }
        }
        (evaluations(&visit, &shown))
        (challenge::section(&visit, &shown.around, &shown.people, &shown.challenges))
    };
    Ok(shown.around.page(&visit, &title, main))
}

/// What the assessment says: its level, and what keeps it from a higher one.
fn advice(visit: &Visit, standing: &ConsensusView) -> Markup {
    html! {
        section.card aria-labelledby="advice-title" {
            h2 #advice-title { (visit.say("standing-advised")) }
            @match standing.level {
                Some(level) => {
                    p { (phrase::level(visit, level)) }
                    @if !level.can_be_designated() { p.notice { (visit.say("designation-level-not-yet")) } }
                }
                None => p.notice { (visit.say("standing-not-shown")) },
            }
            @if let Some(said) = &standing.phrase { p { (phrase::phrase(visit, &said.status)) } }
            h3 { (visit.say("designation-against")) }
            @let failed = reasons::failed(&standing.reasons);
            @if failed.is_empty() { p { (visit.say("designation-against-none")) } }
            ul { @for reason in failed { li { (reasons::said(visit, reason)) } } }
            p { a href={ "/positions/" (standing.position_id) "/consensus" } { (visit.say("designation-see-all")) } }
        }
    }
}

/// What comes next, and the form for it, or why it is not possible.
fn next(visit: &Visit, shown: &Shown) -> Markup {
    let (frame, call) = (&shown.around.frame, shown.standing.call.as_ref());
    html! {
        section aria-labelledby="next-title" {
            h2 #next-title { (visit.say("designation-next")) }
            @if shown.around.position.state == PositionState::Closed { p { (visit.say("stance-not-closed")) } }
            @else if shown.around.position.state == PositionState::Designated { p { (visit.say("designation-is-final")) } }
            @else if !frame.rights.may(Action::Designate) { (closed::why(visit, &frame.rights, Action::Designate)) }
            @else {
                @match call {
                    None => {
                        p.notice { (visit.say("designation-no-call")) }
                        p { a href=(frame.at("/consensus#open-call")) { (visit.say("open_call")) } }
                    }
                    Some(call) if call.is_open => p.notice {
                        (visit.worded("designation-call-open", &[("at", visit.moment(call.closes_at))]))
                    },
                    Some(call) => {
                        @if !shown.around.is_own(call.designator_id) {
                            @let named = shown.people.who(visit, call.designator_id);
                            p.notice { (visit.worded("designation-names", &[("who", named)])) }
                        }
                        (finalizing(visit, shown)) (evaluating(visit, shown))
                    }
                }
            }
        }
    }
}

/// Who may not designate, and why.
fn conflicts(visit: &Visit, shown: &Shown) -> Markup {
    let wrote = shown.authors.iter().any(|member| shown.around.is_own(*member));
    let objects = shown.objectors.iter().any(|member| shown.around.is_own(*member));
    html! {
        section aria-labelledby="conflicts-title" {
            h2 #conflicts-title { (visit.say("conflicts-title")) }
            p { (visit.say("conflicts-how")) }
            @if wrote { p.notice { (visit.say("conflicts-you-wrote")) } }
            @if objects { p.notice { (visit.say("conflicts-you-object")) } }
            dl.facts {
                dt { (visit.say("conflicts-authors")) } dd { (all(visit, &shown.people, &shown.authors)) }
                dt { (visit.say("conflicts-objectors")) } dd { (all(visit, &shown.people, &shown.objectors)) }
            }
        }
    }
}

fn all(visit: &Visit, people: &People, members: &[MemberId]) -> Markup {
    html! {
        @if members.is_empty() { (visit.say("person-nobody")) }
        @else { ul { @for member in members { li { (people.who(visit, *member)) } } } }
    }
}

/// Every evaluation, the newest first: each stays readable.
fn evaluations(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section #evaluations data-live aria-labelledby="evaluations-title" {
            h2 #evaluations-title { (visit.say("evaluations-title")) }
            @if shown.designations.is_empty() { p { (visit.say("designation-none")) } }
            ul.list { @for found in shown.designations.iter().rev() { li { (evaluation(visit, shown, found)) } } }
        }
    }
}

fn evaluation(visit: &Visit, shown: &Shown, found: &DesignationView) -> Markup {
    html! {
        h3 {
            a href={ "/designations/" (found.id) } {
                (visit.tell("evaluation-number", &[("number", found.number.into())]))
            }
        }
        p {
            (phrase::level(visit, found.level)) " "
            (parts::tag(&visit.words().code("designation-state", found.state)))
            @if found.level != found.advisory_level {
                " " span.meta { (visit.say("evaluation-advised")) " " (visit.words().code("level", found.advisory_level)) }
            }
        }
        p { (parts::plain(&super::ledger::excerpt(&found.rationale, 300))) }
        p.meta { (shown.people.who(visit, found.designator_id)) " · " (visit.moment(found.designated_at)) }
    }
}
