//! Whom a proposal engages: its rounds, the plan for each stakeholder group and community, what was passed on, and who was
//! reached and heard.

mod package;
mod plan;
mod reach;
mod round;

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use super::told::{People, first, named, window};
use crate::domain::access::Action;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{EngagementId, GroupId, Proposal, ProposalId};
use crate::error::Result;
use crate::service::engagements::{self, EngagementView};
use crate::service::members::{self, Filter, MemberView};
use crate::service::packages::{self, PackageView};
use crate::service::reach::{self as reached, ReachView};
use crate::service::rounds::{self, RoundView};
use crate::service::{Page as List, Tx, Window};

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}/engagement", page)
        .add("/proposals/{id}/packages/new", package::new)
        .add("/engagements/{id}", plan::page)
        .add("/rounds/{id}", round::page)
        .add("/packages/{id}", package::page);
}

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    rounds: List<RoundView>,
    plan: List<EngagementView>,
    packages: List<PackageView>,
    reach: ReachView,
    members: Members,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId, window: Window<EngagementId>) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let rounds = rounds::list(tx, id, &first())?;
        let plan = engagements::list(tx, id, None, &window)?;
        let packages = packages::list(tx, id, &first())?;
        let reach = reached::of_proposal(tx, id)?;
        let members = Members::for_plan(tx, &frame)?;
        let focal_points: Vec<_> = plan.items.iter().filter_map(|entry| entry.focal_point_id).collect();
        let people = named(tx, &frame.rights, focal_points)?;
        Ok(Self { frame, rounds, plan, packages, reach, members, people })
    }
}

/// The members that can be named in a form, focal points of communities first.
#[derive(Default)]
struct Members(Vec<MemberView>);

impl Members {
    /// Those that a plan can name; none where the reader plans nothing.
    fn for_plan(tx: &mut Tx<'_>, frame: &ProposalFrame) -> Result<Self> {
        if frame.rights.may(Action::PlanEngagement) {
            Self::load(tx, frame.group.id)
        } else {
            Ok(Self::default())
        }
    }

    fn load(tx: &mut Tx<'_>, group: GroupId) -> Result<Self> {
        let active = Filter { state: Some(MembershipState::Active), ..Filter::default() };
        let mut all = members::list(tx, group, &active, &first())?.items;
        all.sort_by_key(|member| (member.focal_point_of.is_none(), member.id));
        Ok(Self(all))
    }

    /// Those who are focal point of a community.
    fn focal_points(&self, visit: &Visit) -> impl Iterator<Item = (String, String)> {
        self.options(visit)
            .zip(&self.0)
            .filter(|(_, member)| member.focal_point_of.is_some())
            .map(|(option, _)| option)
    }

    /// Each by id and words.
    fn options(&self, visit: &Visit) -> impl Iterator<Item = (String, String)> {
        self.0.iter().map(move |member| {
            let of = member.focal_point_of.as_ref().unwrap_or(&member.stakeholder_group);
            (member.id.to_string(), parts::name_of(visit, &member.name, of))
        })
    }
}

async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let window = window(&visit)?;
    let seen = visit.read(move |tx| Seen::load(tx, id, window)).await?;
    let title = visit.say("tab-engagement");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("engagement-lead")) }
        (contents(&visit))
        (round::section(&visit, &seen.frame, &seen.rounds.items))
        (reach::section(&visit, &seen.reach))
        (plan::section(&visit, &seen))
        (package::section(&visit, &seen.frame, &seen.packages.items))
    };
    Ok(seen.frame.page(&visit, "/engagement", &title, main))
}

/// What stands on the page.
fn contents(visit: &Visit) -> Markup {
    html! {
        nav aria-label=(visit.say("proposal-contents")) {
            ul {
                @for (id, key) in [("rounds", "rounds"), ("reach", "reach"), ("plan", "engagement-plan"), ("packages", "packages")] {
                    li { a href={ "#" (id) } { (visit.say(key)) } }
                }
            }
        }
    }
}

/// The page of something that belongs to the engagement of a proposal, with the way back.
fn under(visit: &Visit, frame: &ProposalFrame, title: &str, main: Markup) -> Page {
    let main = html! {
        h1 { (parts::plain(title)) }
        (main)
        p { a href=(frame.at("/engagement")) { (visit.say("engagement-back")) } }
    };
    frame.page(visit, "/engagement", title, main)
}
