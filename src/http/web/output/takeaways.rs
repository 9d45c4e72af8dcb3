//! Takeaways: what an output means for stakeholder groups, each with the words that it comes from.

use maud::{Markup, html};

use super::super::discussion::closed;
use super::super::frame::ProposalFrame;
use super::super::visit::Visit;
use super::super::{parts, pictures};
use crate::domain::access::Action;
use crate::domain::consensus::OTHER;
use crate::domain::takeaways::TakeawayState;
use crate::service::outputs::OutputView;
use crate::service::outputs::takeaways::TakeawayView;

/// What an output means for whom.
pub fn section(visit: &Visit, takeaways: &[TakeawayView]) -> Markup {
    let standing: Vec<&TakeawayView> =
        takeaways.iter().filter(|one| one.state == TakeawayState::Written).collect();
    html! {
        @if !standing.is_empty() {
            section aria-labelledby="takeaways" {
                h2 #takeaways { (visit.say("takeaways")) }
                @for one in standing { article.card { (shown(visit, one)) } }
            }
        }
    }
}

fn shown(visit: &Visit, one: &TakeawayView) -> Markup {
    html! {
        p { (visit.say("takeaway-for")) " " (super::groups(&one.stakeholder_groups)) }
        (super::text(&one.text))
        blockquote { (parts::plain(&one.quote)) }
        p.meta { (visit.words().code("output-part", one.quoted_from)) }
    }
}

/// The stakeholder groups that something can be said of.
pub fn addressees(visit: &Visit, frame: &ProposalFrame) -> Vec<(String, String)> {
    let expected =
        frame.group.charter.expected_groups.iter().map(|group| (group.to_string(), group.to_string()));
    expected.chain([(OTHER.to_owned(), pictures::group_name(visit, OTHER))]).collect()
}

/// Writing one, and taking one back.
pub fn work(visit: &Visit, frame: &ProposalFrame, output: &OutputView, takeaways: &[TakeawayView]) -> Markup {
    let may = frame.rights.may(Action::WriteTakeaway);
    let form = visit.form("write_takeaway").path("id", output.id);
    html! {
        section aria-labelledby="takeaways" {
            h2 #takeaways { (visit.say("takeaways")) }
            p { (visit.say("takeaways-how")) }
            @if !output.groups_without_takeaway.is_empty() {
                p { (visit.say("output-without-takeaway")) " " (super::groups(&output.groups_without_takeaway)) }
            }
            @for one in takeaways {
                article.card {
                    (shown(visit, one))
                    @if one.state == TakeawayState::Withdrawn { p { (parts::tag(&visit.words().code("takeaway-state", one.state))) } }
                    @else if may {
                        (visit.form("withdraw_takeaway").path("id", one.id).revision(one.revision).alone(html! {}))
                    }
                }
            }
            @if may {
                details #write-takeaway open[form.is_open()] {
                    summary { (visit.say("write_takeaway")) }
                    (form.with(html! {
                        (form.several("stakeholder_groups", addressees(visit, frame).into_iter()))
                        (form.lines("text", 4))
                        (form.lines("quote", 3))
                    }))
                }
            } @else { (closed::why(visit, &frame.rights, Action::WriteTakeaway)) }
        }
    }
}
