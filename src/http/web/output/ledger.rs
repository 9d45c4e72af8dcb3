//! To whom an output went, who took it up, and the reviews of that.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::parts;
use super::super::visit::Visit;
use super::shown::Shown;
use crate::domain::ids::{MemberId, OutputId};
use crate::domain::outputs::Finding;
use crate::error::Result;
use crate::service::outputs::distributions::{self, DistributionView};
use crate::service::reviews::{self, ReviewView};
use crate::service::uptakes::{self, UptakeView};
use crate::service::{Page as List, Tx, Window};

/// What became of an output.
#[derive(Debug)]
pub struct Became {
    /// To whom it went.
    pub sent: List<DistributionView>,
    /// Who took it up.
    pub taken_up: List<UptakeView>,
    /// The reviews of that.
    pub reviews: List<ReviewView>,
}

impl Became {
    /// Of an output. The first hundred of each.
    pub fn load(tx: &mut Tx<'_>, id: OutputId) -> Result<Self> {
        Ok(Self {
            sent: distributions::list_distributions(tx, id, &Window { after: None, limit: 100 })?,
            taken_up: uptakes::list(tx, id, &Window { after: None, limit: 100 })?,
            reviews: reviews::list(tx, id, &Window { after: None, limit: 100 })?,
        })
    }

    /// Who recorded it.
    pub fn members(&self) -> Vec<MemberId> {
        let sent = self.sent.items.iter().map(|one| one.recorded_by);
        let taken =
            self.taken_up.items.iter().flat_map(|one| [one.recorded_by].into_iter().chain(one.found_by));
        sent.chain(taken).chain(self.reviews.items.iter().map(|one| one.created_by)).collect()
    }

    /// Is there more than is shown?
    fn is_cut(&self) -> bool {
        self.sent.next.is_some() || self.taken_up.next.is_some() || self.reviews.next.is_some()
    }
}

/// All of it, for reading.
pub fn section(visit: &Visit, shown: &Shown) -> Markup {
    let (became, people) = (&shown.became, &shown.people);
    html! {
        section #uptake aria-labelledby="uptake-title" data-live {
            h2 #uptake-title { (visit.say("uptake")) }
            @if became.taken_up.items.is_empty() { p.meta { (visit.say("uptake-none")) } }
            ul.list { @for one in &became.taken_up.items { li { (uptake(visit, people, one)) } } }
            h3 { (visit.say("distribution")) }
            @if became.sent.items.is_empty() { p.meta { (visit.say("distribution-none")) } }
            ul.list { @for one in &became.sent.items { li { (distribution(visit, people, one)) } } }
            h3 { (visit.say("reviews")) }
            @if became.reviews.items.is_empty() { p.meta { (visit.say("reviews-none")) } }
            ul.list { @for one in &became.reviews.items { li { (review(visit, people, one)) } } }
            @if became.is_cut() { p.meta { (visit.say("uptake-cut")) } }
        }
    }
}

/// Who took it up, and what was found of the evidence.
pub fn uptake(visit: &Visit, people: &People, one: &UptakeView) -> Markup {
    html! {
        p {
            b { (visit.words().code("uptake-kind", one.kind)) } " · " (parts::name(&one.by_whom)) " · " (super::day(visit, one.happened_on))
            @if let Some(group) = &one.stakeholder_group { " " (parts::tag(group)) }
            " "
            @match one.finding {
                None => { (parts::tag_of("warn", &visit.say("uptake-unverified"))) }
                Some(Finding::Verified) => { (parts::tag_of("good", &visit.words().code("finding", Finding::Verified))) }
                Some(Finding::Disputed) => { (parts::tag_of("bad", &visit.words().code("finding", Finding::Disputed))) }
            }
        }
        p { (visit.say("uptake-evidence")) " " (super::outward(&one.evidence_url)) }
        @if !one.note.is_empty() { p { (parts::plain(&one.note)) } }
        @if let Some(why) = &one.finding_reason { p { b { (visit.say("uptake-found")) } " " (parts::plain(why)) } }
        p.meta {
            (visit.say("uptake-recorded")) " " (people.who(visit, one.recorded_by))
            @if let Some(by) = one.found_by { " · " (visit.say("uptake-checked")) " " (people.who(visit, by)) }
        }
    }
}

/// To whom it went, and whether they acknowledged it.
pub fn distribution(visit: &Visit, people: &People, one: &DistributionView) -> Markup {
    html! {
        p {
            b { (parts::name(&one.recipient)) } " · " (visit.words().code("recipient-kind", one.recipient_kind)) " · "
            (visit.words().code("distribution-channel", one.channel)) " · " (super::day(visit, one.sent_on))
            @if let Some(group) = &one.stakeholder_group { " " (parts::tag(group)) }
        }
        @if let Some(address) = &one.evidence_url { p { (super::outward(address)) } }
        @if !one.note.is_empty() { p { (parts::plain(&one.note)) } }
        @if let Some(on) = one.acknowledged_on {
            p {
                (parts::tag_of("good", &visit.say("distribution-acknowledged"))) " " (super::day(visit, on))
                @if let Some(said) = &one.acknowledgement { " " (parts::plain(said)) }
            }
        }
        p.meta { (visit.say("uptake-recorded")) " " (people.who(visit, one.recorded_by)) }
    }
}

/// A review of the uptake: when it is to be, or what it found.
pub fn review(visit: &Visit, people: &People, one: &ReviewView) -> Markup {
    html! {
        p {
            @match one.held_at {
                Some(at) => { (parts::tag_of("good", &visit.say("review-held"))) " " (visit.day(at)) }
                None => { (parts::tag(&visit.say("review-scheduled"))) " " (visit.moment(one.scheduled_for)) }
            }
            @if one.held_at.is_none() && one.reminded_at.is_some() { " " (parts::tag_of("bad", &visit.say("review-due"))) }
        }
        @if let Some(findings) = &one.findings { (super::text(findings)) }
        p.meta { (visit.say("review-by")) " " (people.who(visit, one.created_by)) }
    }
}
