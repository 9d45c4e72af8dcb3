//! The engagement plan: whom to reach, why, with what promise, by whom, by which channels and when.

use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::super::frame::ProposalFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{People, day, named, person, text};
use super::super::topics::groups;
use super::{Members, Seen, under};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::comments::Channel;
use crate::domain::engagement::{AudienceKind, EngagementState};
use crate::domain::ids::Engagement;
use crate::error::Result;
use crate::service::engagements::{self, EngagementView};

/// The plan of a proposal, and the forms for more.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="plan" {
            h2 #plan { (visit.say("engagement-plan")) }
            p { (visit.say("engagement-plan-how")) }
            (unplanned(visit, seen))
            @if seen.plan.items.is_empty() { p.meta { (visit.say("engagement-plan-none")) } } @else { (table(visit, seen)) }
            (parts::more(visit, seen.plan.next.as_deref()))
            @if seen.frame.rights.may(Action::PlanEngagement) {
                (add(visit, &seen.frame, &seen.members, AudienceKind::StakeholderGroup))
                (add(visit, &seen.frame, &seen.members, AudienceKind::Community))
            }
        }
    }
}

/// The expected stakeholder groups that the plan does not name.
fn unplanned(visit: &Visit, seen: &Seen) -> Markup {
    let is_named = |group: &str| {
        let mut plan = seen.plan.items.iter();
        plan.any(|e| e.audience.kind == AudienceKind::StakeholderGroup && e.audience.name == group)
    };
    let expected = seen.frame.group.charter.expected_groups.iter();
    let missing: Vec<&str> = expected.map(|group| &**group).filter(|group| !is_named(group)).collect();
    html! {
        @if !missing.is_empty() && seen.plan.next.is_none() {
            p.notice { (visit.say("engagement-unplanned")) " " @for group in missing { span.tag { (parts::name(group)) } " " } }
        }
    }
}

fn table(visit: &Visit, seen: &Seen) -> Markup {
    let columns = [
        "engagement-who",
        "engagement-promise",
        "engagement-focal-point",
        "engagement-channels",
        "proposal-when",
        "proposal-state",
    ];
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("engagement-plan")) {
            table {
                caption { (visit.say("engagement-plan")) }
                thead { tr { @for key in columns { th scope="col" { (visit.say(key)) } } } }
                tbody { @for entry in &seen.plan.items { (row(visit, &seen.people, entry)) } }
            }
        }
    }
}

fn row(visit: &Visit, people: &People, entry: &EngagementView) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href={ "/engagements/" (entry.id) } { (parts::name(&entry.audience.name)) }
                @if let Some(region) = &entry.region { " · " (parts::name(region)) }
            }
            td { (visit.words().code("promise", entry.promise)) }
            td { (focal_point(visit, people, entry)) }
            td { (channels(visit, &entry.channels)) }
            td { (parts::span(visit, day(visit, entry.begins_on), day(visit, entry.ends_on))) }
            td { (visit.words().code("engagement-state", entry.state)) }
        }
    }
}

fn focal_point(visit: &Visit, people: &People, entry: &EngagementView) -> Markup {
    html! {
        @match entry.focal_point_id {
            Some(member) => (person(visit, people, member)),
            None => span.meta { (visit.say("engagement-no-focal-point")) },
        }
    }
}

fn channels(visit: &Visit, channels: &[Channel]) -> Markup {
    html! { @for channel in channels { (parts::tag(&visit.words().code("channel", *channel))) " " } }
}

/// The form for one more, for a stakeholder group or for a community.
fn add(visit: &Visit, frame: &ProposalFrame, members: &Members, kind: AudienceKind) -> Markup {
    let name = format!("plan-{}", kind.code());
    let form =
        visit.form("plan_engagement").path("id", frame.proposal.id).named(&name).to("/engagements/{id}");
    html! {
        details #{ (name) "-more" } open[form.is_open()] {
            summary { (visit.say(&format!("engagement-add-{}", kind.code()))) }
            (form.with(html! {
                (form.hidden("audience.kind", kind))
                @match kind {
                    AudienceKind::StakeholderGroup => (form.select_of("audience.name", groups(visit, frame).into_iter())),
                    AudienceKind::Community => (form.line("audience.name")),
                }
                (fields(visit, &form, members))
            }))
        }
    }
}

/// All but the audience.
fn fields(visit: &Visit, form: &Form<'_>, members: &Members) -> Markup {
    let by = Channel::ALL.iter().filter(|channel| **channel != Channel::Imported);
    html! {
        (form.line("region"))
        (form.lines("purpose", 3))
        (form.choice("promise", "promise"))
        (form.several("channels", by.map(|c| (c.code().to_owned(), visit.words().code("channel", *c)))))
        (form.select_of("focal_point_id", members.options(visit)))
        (form.input("begins_on", "date"))
        (form.input("ends_on", "date"))
    }
}

/// The page of an entry of the plan.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Engagement>("id")?;
    let read = visit.read(move |tx| {
        let entry = engagements::get(tx, id)?;
        let frame = ProposalFrame::load(tx, entry.proposal_id)?;
        let mut members = vec![entry.created_by];
        members.extend(entry.focal_point_id);
        let people = named(tx, &frame.rights, members)?;
        let members = Members::for_plan(tx, &frame)?;
        Ok((frame, entry, people, members))
    });
    let (frame, entry, people, members) = read.await?;
    let main = html! {
        p { (parts::tag(&visit.words().code("engagement-state", entry.state))) }
        (facts(&visit, &people, &entry))
        @if let Some(outcome) = &entry.outcome {
            section aria-labelledby="outcome" { h2 #outcome { (visit.say("engagement-outcome")) } (text(outcome)) }
        }
        @if entry.state == EngagementState::Planned && frame.rights.may(Action::PlanEngagement) {
            (close(&visit, &entry))
            (change(&visit, &frame, &members, &entry))
        }
    };
    Ok(under(&visit, &frame, &entry.audience.name, main))
}

fn facts(visit: &Visit, people: &People, entry: &EngagementView) -> Markup {
    html! {
        dl.facts {
            dt { (visit.say("engagement-who")) }
            dd { (parts::labelled(visit, visit.words().code("audience-kind", entry.audience.kind), parts::name(&entry.audience.name))) }
            @if let Some(region) = &entry.region { dt { (visit.say("plan_engagement.region")) } dd { (parts::name(region)) } }
            dt { (visit.say("plan_engagement.purpose")) } dd { (text(&entry.purpose)) }
            dt { (visit.say("engagement-promise")) }
            @let hint = visit.say(&format!("promise-{}.hint", entry.promise));
            dd { (parts::labelled(visit, visit.words().code("promise", entry.promise), hint)) }
            dt { (visit.say("engagement-focal-point")) } dd { (focal_point(visit, people, entry)) }
            dt { (visit.say("engagement-channels")) } dd { (channels(visit, &entry.channels)) }
            dt { (visit.say("proposal-when")) } dd { (parts::span(visit, day(visit, entry.begins_on), day(visit, entry.ends_on))) }
            dt { (visit.say("engagement-planned-by")) }
            dd { (person(visit, people, entry.created_by)) " · " (visit.day(entry.created_at)) }
            @if let Some(at) = entry.closed_at { dt { (visit.say("engagement-closed")) } dd { (visit.moment(at)) } }
        }
    }
}

fn close(visit: &Visit, entry: &EngagementView) -> Markup {
    let form = visit.form("close_engagement").path("id", entry.id);
    html! {
        details #close open[form.is_open()] {
            summary { (visit.say("close_engagement")) }
            (form.with(form.lines("outcome", 4)))
        }
    }
}

fn change(visit: &Visit, frame: &ProposalFrame, members: &Members, entry: &EngagementView) -> Markup {
    let form = visit.form("change_engagement").path("id", entry.id).revision(entry.revision).filled(entry);
    html! {
        details #change open[form.is_open()] {
            summary { (visit.say("change_engagement")) }
            (form.with(html! {
                (form.hidden("audience.kind", entry.audience.kind))
                @match entry.audience.kind {
                    AudienceKind::StakeholderGroup => (form.select_of("audience.name", groups(visit, frame).into_iter())),
                    AudienceKind::Community => (form.line("audience.name")),
                }
                (fields(visit, &form, members))
            }))
        }
    }
}
