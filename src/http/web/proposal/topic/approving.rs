//! Approvals of a topic: the reader's own, and all that stand.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::person;
use super::{Seen, shown};
use crate::domain::access::Action;

/// The approvals, and the form for one's own.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    let may = seen.frame.rights.may(Action::ApproveTopic) && !seen.is_merged();
    html! {
        section aria-labelledby="approvals" {
            h2 #approvals { (visit.say("approvals")) }
            p { (visit.tell("approvals-how", &[("groups", seen.frame.group.charter.approval_groups_min().into())])) }
            p #approved data-live { (shown::approvals(visit, &seen.topic)) }
            (own(visit, seen, may))
            (missing(visit, seen))
            @if !seen.approvals.items.is_empty() { (all(visit, seen)) }
        }
    }
}

fn own(visit: &Visit, seen: &Seen, may: bool) -> Markup {
    html! {
        @if let Some(own) = &seen.own {
            p { (parts::tag_of("good", &visit.say("approvals-own"))) " " (visit.moment(own.created_at)) }
            @if may {
                @let form = visit.form("withdraw_approval").path("id", own.id).revision(own.revision);
                (form.alone(html! {}))
            }
        } @else if may {
            (visit.form("approve_topic").path("id", seen.topic.id).with(html! {}))
        }
    }
}

/// The expected stakeholder groups from which nobody approves.
fn missing(visit: &Visit, seen: &Seen) -> Markup {
    let there = &seen.topic.approvals.stakeholder_groups;
    let expected = seen.frame.group.charter.expected_groups.iter();
    let missing: Vec<&str> = expected
        .map(|group| &**group)
        .filter(|group| !there.iter().any(|g| g.stakeholder_group == *group))
        .collect();
    html! {
        @if !missing.is_empty() {
            p.meta { (visit.say("approvals-missing")) " " @for group in missing { span.tag { (parts::name(group)) } " " } }
        }
    }
}

fn all(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        details #approvals-all {
            summary { (visit.say("approvals-all")) }
            table {
                caption { (visit.say("approvals")) }
                thead { tr {
                    th scope="col" { (visit.say("proposal-member")) }
                    th scope="col" { (visit.say("proposal-stakeholder-group")) }
                    th scope="col" { (visit.say("proposal-when")) }
                } }
                tbody {
                    @for approval in &seen.approvals.items {
                        tr {
                            th scope="row" { (person(visit, &seen.people, approval.member_id)) }
                            td { (parts::name(&approval.stakeholder_group)) }
                            td { (visit.day(approval.created_at)) }
                        }
                    }
                }
            }
            @if seen.approvals.next.is_some() { p.meta { (visit.say("approvals-more")) } }
        }
    }
}
