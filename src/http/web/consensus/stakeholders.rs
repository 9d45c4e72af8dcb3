//! Where the stakeholder groups stand on a position: picture, table, who has not been heard, and the shares over all.

use maud::{Markup, html};

use super::phrase;
use crate::domain::consensus::Metrics;
use crate::http::web::pictures;
use crate::http::web::visit::Visit;
use crate::service::consensus::{ConsensusView, GroupStanding};

/// The stakeholder groups: picture, table, and who has not been heard.
pub fn section(visit: &Visit, standing: &ConsensusView) -> Markup {
    let unheard: Vec<String> =
        standing.groups.iter().filter(|g| is_unheard(g)).map(|g| g.group.clone()).collect();
    html! {
        section #groups data-live aria-labelledby="stakeholders-title" {
            h2 #stakeholders-title { (visit.say("stakeholders-title")) }
            p { (visit.say("stakeholders-how")) }
            (pictures::stances(visit, "groups-picture", &standing.groups))
            @if unheard.is_empty() { p { (visit.say("stakeholders-all-heard")) } }
            @else { p.notice { (visit.tell("stakeholders-unheard", &[("groups", phrase::groups(visit, &unheard).into())])) } }
            @if let Some(metrics) = &standing.metrics { (heads(visit, metrics)) }
        }
    }
}

fn is_unheard(group: &GroupStanding) -> bool {
    group.taken == 0
}

/// The shares over all groups; that of heads is shown and decides nothing.
fn heads(visit: &Visit, metrics: &Metrics) -> Markup {
    let share = |of: &Option<_>| {
        of.as_ref().map_or_else(|| visit.say("share-hidden"), |share| pictures::share(visit, share))
    };
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    html! {
        dl.facts {
            dt { (visit.say("metric-equal")) } dd { (share(&metrics.equal_group_share)) }
            dt { (visit.say("metric-lowest")) } dd { (share(&metrics.min_group_share)) }
            dt { (visit.say("metric-heads")) } dd { (share(&metrics.headcount_share)) " " span.meta { (visit.say("metric-heads-how")) } }
            dt { (visit.say("metric-part")) }
            dd { (visit.tell("picture-taken", &[("taken", whole(metrics.engaged).into()), ("members", whole(metrics.eligible).into())])) }
        }
    }
}
