//! One concern, with its reviews: only a review moves it.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::concerns::ConcernState;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{Concern, ConcernId, ConcernReviewId, MemberId};
use crate::error::Result;
use crate::service::comments::AuthorView;
use crate::service::concerns::{self, ConcernReviewView, ConcernView};
use crate::service::members::{self, Filter, MemberView};
use crate::service::{Page as List, Tx, Window};

/// A concern with what there is to see of it.
struct Seen {
    frame: ProposalFrame,
    concern: ConcernView,
    reviews: List<ConcernReviewView>,
    people: HashMap<MemberId, AuthorView>,
    /// Who may look after it; for who reviews it alone.
    members: Vec<MemberView>,
}

/// The concern.
pub async fn concern(visit: Visit) -> Result<Page> {
    let id = visit.id::<Concern>("id")?;
    let window = parts::window(&visit)?;
    let seen = visit.read(move |tx| Seen::load(tx, id, &window)).await?;
    let title =
        visit.tell("concern", &[("about", visit.words().code("concern-kind", seen.concern.about).into())]);
    let main = html! {
        h1 { (title) }
        (facts(&visit, &seen))
        h2 { (visit.say("concern-reviews")) }
        (reviews(&visit, &seen))
        @if seen.may_review() { (review(&visit, &seen)) }
        p { a href={ "/groups/" (seen.concern.group_id) "/concerns" } { (visit.say("concern-all")) } }
    };
    Ok(seen.frame.page(&visit, "", &title, main))
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ConcernId, window: &Window<ConcernReviewId>) -> Result<Self> {
        let concern = concerns::get(tx, id)?;
        let frame = ProposalFrame::load(tx, concern.proposal_id)?;
        let reviews = concerns::list_reviews(tx, id, window)?;
        let named = reviews.items.iter().flat_map(|review| [Some(review.reviewed_by), review.owner_id]);
        let named = named.chain([Some(concern.raised_by), concern.owner_id]).flatten().collect::<Vec<_>>();
        let people = AuthorView::of_members(tx, &frame.rights, named)?;
        let mut seen = Self { frame, concern, reviews, people, members: Vec::new() };
        if seen.may_review() {
            let active = Filter { state: Some(MembershipState::Active), ..Filter::default() };
            let all = Window { after: None, limit: 100 };
            seen.members = members::list(tx, seen.concern.group_id, &active, &all)?.items;
        }
        Ok(seen)
    }

    fn may_review(&self) -> bool {
        let rights = &self.frame.rights;
        match self.concern.owner_id {
            Some(owner) => rights.may_to(Action::ReviewConcern, owner),
            None => rights.may(Action::ReviewConcern),
        }
    }

    fn who(&self, visit: &Visit, id: MemberId) -> Markup {
        let name = self.people.get(&id).and_then(|person| person.name.as_deref());
        html! {
            @if let Some(name) = name { a href={ "/members/" (id) } { (parts::name(name)) } }
            @else { (visit.say("group-a-member")) }
        }
    }
}

fn facts(visit: &Visit, seen: &Seen) -> Markup {
    let concern = &seen.concern;
    html! {
        p.lead { (parts::plain(&concern.text)) }
        dl.facts {
            dt { (visit.say("concerns-state")) }
            dd {
                (visit.words().code("concern-state", concern.state))
                @if concern.awaits_review { " " (parts::tag_of("warn", &visit.say("concerns-awaiting"))) }
            }
            dt { (visit.say("concern-raised")) } dd { (seen.who(visit, concern.raised_by)) " · " (visit.day(concern.created_at)) }
            @if let Some(owner) = concern.owner_id { dt { (visit.say("concern-owner")) } dd { (seen.who(visit, owner)) } }
            @if let Some(day) = concern.next_review_on { dt { (visit.say("concerns-next")) } dd { (visit.day(day.begin())) } }
        }
    }
}

fn reviews(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        @if seen.reviews.items.is_empty() { (parts::none(visit)) }
        ol.list { @for review in &seen.reviews.items { li {
            p { (parts::tag(&visit.words().code("concern-state", review.state))) " " (parts::plain(&review.text)) }
            p.meta {
                (seen.who(visit, review.reviewed_by)) " · " (visit.day(review.reviewed_at))
                @if let Some(owner) = review.owner_id { " · " (visit.say("concern-owner")) " " (seen.who(visit, owner)) }
                @if let Some(day) = review.next_review_on { " · " (visit.say("concerns-next")) " " (visit.day(day.begin())) }
            }
        } } }
        (parts::more(visit, seen.reviews.next.as_deref()))
    }
}

fn review(visit: &Visit, seen: &Seen) -> Markup {
    let form = visit.form("review_concern").path("id", seen.concern.id);
    let states = ConcernState::ALL.iter().copied().filter(|state| *state != ConcernState::Raised);
    let owners = seen.members.iter().map(|member| (member.id.to_string(), member.name.clone()));
    html! {
        details #review open[form.is_open() || seen.concern.awaits_review] {
            summary { (visit.say("review_concern")) }
            (form.with(html! {
                (form.choice_of("state", states.map(|state| {
                    (state.code().to_owned(), visit.words().code("concern-state", state), None)
                })))
                (form.text("text"))
                (form.select_of("owner_id", owners))
                (form.input("next_review_on", "date"))
            }))
        }
    }
}
