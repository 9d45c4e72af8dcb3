//! One topic: what it is and where it comes from, who approves of it, whether it is suitable, what impact it would have,
//! and which topics say the same.

mod approving;
mod impacts;
mod same;
mod suitability;

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{People, first, named, text, window};
use super::topics as shown;
use crate::domain::access::Action;
use crate::domain::ids::{ImpactId, Topic, TopicId};
use crate::domain::topics::{Provenance, TopicState};
use crate::domain::workflow::{Status, Step};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::proposals::{self, ProposalView, Which};
use crate::service::rights::Rights;
use crate::service::topics::{
    self, ApprovalView, ImpactMatrixView, ImpactView, SimilarTopicsView, TopicView,
};
use crate::service::{Page as List, Tx, Window};

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    topic: TopicView,
    own: Option<ApprovalView>,
    approvals: List<ApprovalView>,
    impacts: List<ImpactView>,
    matrix: ImpactMatrixView,
    similar: SimilarTopicsView,
    others: Vec<TopicView>,
    elsewhere: Vec<ProposalView>,
    nominates_elsewhere: bool,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: TopicId, window: Window<ImpactId>) -> Result<Self> {
        let topic = topics::get(tx, id)?;
        let frame = ProposalFrame::load(tx, topic.proposal_id)?;
        let own = topics::own_approval(tx, id)?;
        let approvals = topics::list_approvals(tx, id, &first())?;
        let impacts = topics::list_impacts(tx, id, &window)?;
        let matrix = topics::matrix(tx, id)?;
        let similar = topics::similar(tx, id)?;
        let mut others = topics::list(tx, topic.proposal_id, &first())?.items;
        others.retain(|other| other.id != id);
        let nominating = Which {
            group: Some(frame.group.id),
            step: Some(Step::Topic),
            status: Some(Status::Active),
            ..Which::default()
        };
        let mut elsewhere = proposals::list(tx, &nominating, &first())?.items;
        elsewhere.retain(|proposal| proposal.id != topic.proposal_id);
        let nominates_elsewhere = match elsewhere.first() {
            Some(other) => Rights::of(&Place::proposal(tx, other.id)?, &tx.actor).may(Action::NominateTopic),
            None => false,
        };
        let mut members: Vec<_> = approvals.items.iter().map(|approval| approval.member_id).collect();
        members.extend(topic.nominated_by);
        members.extend(impacts.items.iter().map(|impact| impact.author_id));
        let people = named(tx, &frame.rights, members)?;
        Ok(Self {
            frame,
            topic,
            own,
            approvals,
            impacts,
            matrix,
            similar,
            others,
            elsewhere,
            nominates_elsewhere,
            people,
        })
    }

    /// Another topic stands for it: nothing is done to it any more.
    fn is_merged(&self) -> bool {
        self.topic.state == TopicState::Merged
    }
}

/// The page.
pub async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Topic>("id")?;
    let window = window(&visit)?;
    let seen = visit.read(move |tx| Seen::load(tx, id, window)).await?;
    let title =
        if shown::is_standing(&seen.topic) { visit.say("topic-standing") } else { seen.topic.title.clone() };
    let main = html! {
        h1 { bdi { (title) } }
        p { (shown::tags(&visit, &seen.topic)) }
        p.meta { (shown::origin(&visit, &seen.people, &seen.topic)) }
        @if let Some(into) = seen.topic.merged_into_id {
            p.notice { (visit.say("topic-merged")) " " a href={ "/topics/" (into) } { (visit.say("topic-merged-into")) } }
        }
        @if let Some(from) = seen.topic.nominated_again_from {
            p { a href={ "/topics/" (from) } { (visit.say("topic-taken-over")) } }
        }
        (what(&visit, &seen))
        @if let Some(why) = &seen.topic.rationale {
            section aria-labelledby="why" { h2 #why { (visit.say("topics-why")) } (text(why)) }
        }
        (approving::section(&visit, &seen))
        (suitability::section(&visit, &seen))
        (impacts::section(&visit, &seen))
        (same::section(&visit, &seen))
    };
    Ok(seen.frame.page(&visit, "/topics", &title, main))
}

/// What it is about, and where it comes from. That of the alternative on every proposal is said in the service's words.
fn what(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        @if shown::is_standing(&seen.topic) { p { (visit.say("topic-standing.hint")) } }
        @else { (parts::markdown(&seen.topic.description, &seen.frame.proposal.language)) }
        @if let Some(provenance) = &seen.topic.provenance { (provenance_of(visit, seen, provenance)) }
    }
}

fn provenance_of(visit: &Visit, seen: &Seen, from: &Provenance) -> Markup {
    html! {
        section aria-labelledby="provenance" {
            h2 #provenance { (visit.say("provenance")) }
            blockquote lang="" dir="auto" { @for line in from.quote.lines() { p { (line) } } }
            dl.facts {
                dt { (visit.say("provenance-body")) } dd { (parts::name(&from.body)) }
                dt { (visit.say("provenance-title")) }
                dd { a href=(from.source_url) rel="noopener nofollow ugc" { (parts::plain(&from.title)) } }
                @if let Some(at) = from.date { dt { (visit.say("provenance-date")) } dd { (visit.day(at)) } }
                @if let Some(licence) = &from.licence { dt { (visit.say("provenance-licence")) } dd { (parts::plain(licence)) } }
                @if let Some(process) = &from.process { dt { (visit.say("provenance-process")) } dd { (text(process)) } }
                @if !from.endorsers.is_empty() {
                    dt { (visit.say("provenance-endorsers")) }
                    dd { ul { @for endorser in &from.endorsers { li { (parts::name(endorser)) } } } }
                }
            }
            @if let Some(support) = seen.topic.assumed_support {
                p {
                    (visit.say("provenance-assumed")) " "
                    (parts::tag(&visit.words().code("assumed-support", support)))
                }
                p.meta { (visit.say("provenance-assumed-how")) }
            }
        }
    }
}
