//! What is sent to members who are focal point of a community, to be passed on, and how far it went.

use maud::{Markup, html};

use super::super::super::form::asking;
use super::super::super::frame::ProposalFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{first, named, person, text, window};
use super::{Members, under};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::comments::Channel;
use crate::domain::ids::{Id, Package, PositionId, Proposal, ProposalId};
use crate::error::Result;
use crate::service::packages::{self, DeliveryView, PackageView};
use crate::service::positions::{self, PositionView};
use crate::service::rounds::{self, RoundView};
use crate::service::versions::{self, VersionHeadView};
use crate::service::{Page as List, Tx, Window};

/// Versions of a position that are offered, the newest first.
const LAST_VERSIONS: i64 = 5;

/// The packages of a proposal, and the way to sending one.
pub(super) fn section(visit: &Visit, frame: &ProposalFrame, packages: &[PackageView]) -> Markup {
    html! {
        section aria-labelledby="packages" {
            h2 #packages { (visit.say("packages")) }
            p { (visit.say("packages-how")) }
            @if packages.is_empty() { p.meta { (visit.say("packages-none")) } }
            ul.list {
                @for package in packages {
                    li {
                        p { a href={ "/packages/" (package.id) } { (parts::plain(&package.title)) } }
                        p.meta { (visit.moment(package.sent_at)) " · " (visit.say("packages-answer-by")) " " (visit.moment(package.answer_by)) }
                        p { (answers(visit, package)) }
                    }
                }
            }
            @if frame.rights.may(Action::Distribute) {
                p { a.button href=(frame.at("/packages/new")) { (visit.say("packages-new")) } }
            }
        }
    }
}

fn answers(visit: &Visit, package: &PackageView) -> Markup {
    let all = &package.answers;
    html! {
        (visit.tell("packages-answers", &[
            ("pending", all.pending.into()),
            ("acknowledged", all.acknowledged.into()),
            ("reported", all.reported.into()),
        ]))
        " "
        @match all.persons {
            Some(persons) => (visit.tell("packages-persons", &[("persons", persons.into())])),
            None if all.reported > 0 => (visit.say("packages-few")),
            None => {}
        }
    }
}

/// What can be put into a package.
struct Parts {
    frame: ProposalFrame,
    positions: Vec<PositionView>,
    versions: Vec<VersionHeadView>,
    rounds: Vec<RoundView>,
    members: Members,
}

impl Parts {
    fn load(tx: &mut Tx<'_>, id: ProposalId, position: Option<PositionId>) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let positions = positions::list(tx, id, None, &first())?.items;
        let position = positions.iter().find(|one| Some(one.id) == position).or(positions.first());
        let versions = match position {
            Some(position) => {
                versions::list(tx, position.id, &Window { after: None, limit: LAST_VERSIONS })?.items
            }
            None => Vec::new(),
        };
        let rounds = rounds::list(tx, id, &first())?.items;
        let members = Members::load(tx, frame.group.id)?;
        Ok(Self { frame, positions, versions, rounds, members })
    }

    /// The position whose versions are offered.
    fn position(&self) -> Option<&PositionView> {
        let of = self.versions.first()?.position_id;
        self.positions.iter().find(|position| position.id == of)
    }
}

/// The page on which a package is made.
pub(super) async fn new(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let position = visit.asked("position").and_then(Id::parse);
    let parts = visit.read(move |tx| Parts::load(tx, id, position)).await?;
    let main = html! {
        p.lead { (visit.say("packages-how")) }
        @if parts.members.focal_points(&visit).next().is_none() { p.notice { (visit.say("packages-nobody")) } }
        @else if parts.frame.rights.may(Action::Distribute) {
            @if parts.positions.len() > 1 { (choose(&visit, &parts)) }
            (send(&visit, &parts))
        }
        @else { p { (visit.say("packages-may-not")) } }
    };
    Ok(under(&visit, &parts.frame, &visit.say("packages-new"), main))
}

/// Which position it is about.
fn choose(visit: &Visit, parts: &Parts) -> Markup {
    let here = parts.position().map(|position| position.id);
    asking(
        visit,
        "packages-position",
        html! {
            div.field {
                label for="position" { (visit.say("packages-position")) }
                select #position name="position" {
                    @for position in &parts.positions {
                        option value=(position.id) selected[here == Some(position.id)] { (position.title) }
                    }
                }
            }
        },
    )
}

fn send(visit: &Visit, parts: &Parts) -> Markup {
    let form = visit.form("send_package").path("id", parts.frame.proposal.id).to("/packages/{id}");
    let title = parts.position().map(|position| position.title.clone()).unwrap_or_default();
    let versions = parts.versions.iter().map(|version| {
        let number = visit.tell("packages-version", &[("number", version.number.into())]);
        let words = visit.tell("labelled", &[("label", title.as_str().into()), ("value", number.into())]);
        (version.id.to_string(), words)
    });
    let rounds = parts.rounds.iter().map(|round| (round.id.to_string(), round.title.clone()));
    form.with(html! {
        (form.line("title"))
        (form.lines("request", 4))
        (form.moment("answer_by"))
        @if !parts.versions.is_empty() { (form.several("version_ids", versions)) }
        @if !parts.rounds.is_empty() { (form.select_of("round_id", rounds)) }
        (form.several("focal_point_ids", parts.members.focal_points(visit)))
    })
}

/// The page of a package.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Package>("id")?;
    let window = window(&visit)?;
    let read = visit.read(move |tx| {
        let package = packages::get(tx, id)?;
        let frame = ProposalFrame::load(tx, package.proposal_id)?;
        let people = named(tx, &frame.rights, [package.sent_by])?;
        // Who the focal points are is told to members alone.
        let sees = frame.rights.may(Action::ReadMembers);
        let deliveries = if sees { Some(packages::deliveries(tx, id, None, &window)?) } else { None };
        Ok((frame, package, people, deliveries))
    });
    let (frame, package, people, deliveries) = read.await?;
    let main = html! {
        p.meta { (person(&visit, &people, package.sent_by)) " · " (visit.moment(package.sent_at)) }
        (text(&package.request))
        dl.facts {
            dt { (visit.say("packages-answer-by")) } dd { (visit.moment(package.answer_by)) }
            @if let Some(round) = package.round_id {
                dt { (visit.say("packages-round")) } dd { a href={ "/rounds/" (round) } { (visit.say("packages-to-round")) } }
            }
            @if !package.versions.is_empty() {
                dt { (visit.say("packages-versions")) }
                dd { ul { @for version in &package.versions {
                    li { a href={ "/positions/" (version.position_id) "/versions/" (version.number) } {
                        (visit.tell("packages-version", &[("number", version.number.into())]))
                    } }
                } } }
            }
        }
        p #answers data-live { (answers(&visit, &package)) }
        @if let Some(deliveries) = &deliveries { (delivered(&visit, &frame, deliveries)) }
    };
    Ok(under(&visit, &frame, &package.title, main))
}

fn delivered(visit: &Visit, frame: &ProposalFrame, deliveries: &List<DeliveryView>) -> Markup {
    html! {
        section aria-labelledby="deliveries" {
            h2 #deliveries { (visit.say("deliveries")) }
            ul.list {
                @for delivery in &deliveries.items {
                    li #{ "delivery-" (delivery.id) } {
                        (delivered_to(visit, delivery))
                        @if frame.rights.may_to(Action::AnswerDelivery, delivery.member_id) { (answer(visit, delivery)) }
                    }
                }
            }
            (parts::more(visit, deliveries.next.as_deref()))
        }
    }
}

fn delivered_to(visit: &Visit, delivery: &DeliveryView) -> Markup {
    html! {
        p {
            (parts::name(&delivery.name)) " " (parts::bracketed(visit, parts::name(&delivery.community))) " "
            (parts::tag(&visit.words().code("delivery-state", delivery.state)))
        }
        @if let Some(report) = &delivery.report {
            p {
                (visit.tell("packages-persons", &[("persons", report.persons.into())])) " · "
                (visit.words().code("channel", report.channel))
                @if let Some(initiative) = &report.initiative { " · " (parts::name(initiative)) }
            }
            @if let Some(note) = &report.note { (text(note)) }
            p.meta { (visit.moment(report.at)) }
        }
    }
}

/// The forms of a focal point: I have it; so far it went.
fn answer(visit: &Visit, delivery: &DeliveryView) -> Markup {
    let report = visit
        .form("report_reach")
        .path("id", delivery.id)
        .revision(delivery.revision)
        .filled(&delivery.report);
    let by = Channel::ALL.iter().filter(|channel| **channel != Channel::Imported);
    html! {
        @if delivery.acknowledged_at.is_none() && delivery.report.is_none() {
            (visit.form("acknowledge_delivery").path("id", delivery.id).with(html! {}))
        }
        details #{ "report-" (delivery.id) } open[report.is_open()] {
            summary { (visit.say("report_reach")) }
            (report.with(html! {
                (report.number("persons"))
                (report.choice_of("channel", by.map(|c| (c.code().to_owned(), visit.words().code("channel", *c), None))))
                (report.line("initiative"))
                (report.lines("note", 3))
            }))
        }
    }
}
