//! One designation: what was found, why, on what assessment, how it became final, and what can be said against it.

use maud::{Markup, html};

use super::around::{Around, People};
use super::challenge::{self, Challenges};
use super::{deviations, phrase, reasons};
use crate::domain::designations::DesignationState;
use crate::domain::ids::{Designation, DesignationId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::visit::Visit;
use crate::http::web::{parts, pictures};
use crate::service::Tx;
use crate::service::consensus::AssessmentView;
use crate::service::designations::{self, DesignationView};
use crate::service::members;

/// What the page shows.
struct Shown {
    around: Around,
    found: DesignationView,
    challenges: Challenges,
    community: Option<String>,
    people: People,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, id: DesignationId) -> Result<Self> {
        let found = designations::get(tx, id)?;
        let around = Around::load(tx, found.position_id)?;
        let challenges = Challenges::load(tx, &around)?.of(id);
        let community = match around.own() {
            Some(own) => members::get(tx, own)?.focal_point_of,
            None => None,
        };
        let mut of = challenges.members();
        of.push(found.designator_id);
        of.extend(found.finalization.as_ref().map(|fin| fin.finalized_by));
        let people = People::load(tx, &around.frame, of)?;
        Ok(Self { around, found, challenges, community, people })
    }
}

/// The page.
pub async fn designation(visit: Visit) -> Result<Page> {
    let id = visit.id::<Designation>("id")?;
    let shown = visit.read(move |tx| Shown::load(tx, id)).await?;
    let title = visit.tell("evaluation-number", &[("number", shown.found.number.into())]);
    let main = html! {
        h1 { (title) }
        p.lead { (shown.around.title()) }
        (shown.around.head(&visit, "-"))
        div #found data-live { (found(&visit, &shown)) (finalization(&visit, &shown)) }
        (challenge::against(&visit, &shown.around, &shown.found, shown.community.as_deref()))
        (challenge::section(&visit, &shown.around, &shown.people, &shown.challenges))
        section aria-labelledby="basis-title" {
            h2 #basis-title { (visit.say("designation-basis")) }
            (assessment(&visit, &shown.found.assessment, "designation-groups"))
        }
        p { a href=(shown.around.at("/designation")) { (visit.say("designation-way")) } }
    };
    Ok(shown.around.page(&visit, &title, main))
}

/// What was found, and why.
fn found(visit: &Visit, shown: &Shown) -> Markup {
    let found = &shown.found;
    html! {
        article.card {
            p {
                (phrase::level(visit, found.level)) " "
                (parts::tag(&visit.words().code("designation-state", found.state)))
            }
            p.meta { (visit.words().find(&format!("designation-state-{}.hint", found.state), &[]).unwrap_or_default()) }
            (windows(visit, found))
            h2 { (visit.say("field-rationale")) }
            p { (parts::plain(&found.rationale)) }
            @if !found.findings.is_empty() {
                h2 { (visit.say("designation-findings")) }
                p { (parts::plain(&found.findings)) }
            }
            @if found.level != found.advisory_level {
                h2 { (visit.say("designation-deviates")) }
                p { (visit.say("evaluation-advised")) " " (phrase::level(visit, found.advisory_level)) }
                (deviations::shown(visit, &found.deviations))
            }
            dl.facts {
                dt { (visit.say("column-version")) }
                dd { a href={ (shown.around.at("/versions/")) (found.version) } { (visit.words().number(found.version)) } }
                dt { (visit.say("designation-by")) } dd { (shown.people.who(visit, found.designator_id)) }
                dt { (visit.say("column-when")) } dd { (visit.moment(found.designated_at)) }
                dt { (visit.say("designation-call")) }
                dd { a href={ "/calls/" (found.call_id) } { (visit.say("stance-call-see")) } }
                @if let Some(follows) = found.follows_id {
                    dt { (visit.say("designation-follows")) }
                    dd { a href={ "/designations/" (follows) } { (visit.say("designation-read")) } }
                }
            }
        }
    }
}

/// Until when it can be reviewed, or challenged.
fn windows(visit: &Visit, found: &DesignationView) -> Markup {
    html! {
        @match (found.state, found.challenge_ends_at) {
            (DesignationState::Final, Some(until)) => p { (challenged(visit, until)) },
            (DesignationState::Preliminary, _) => p { (reviewed(visit, found.review_ends_at)) },
            _ => @if let Some(at) = found.superseded_at {
                p { (visit.worded("designation-superseded-at", &[("at", visit.moment(at))])) }
            },
        }
    }
}

/// Until when it can be challenged.
pub fn challenged(visit: &Visit, until: Instant) -> Markup {
    visit.worded("designation-challenge-until", &[("at", visit.moment(until))])
}

/// Until when it can be reviewed.
pub fn reviewed(visit: &Visit, until: Instant) -> Markup {
    visit.worded("designation-review-until", &[("at", visit.moment(until))])
}

/// How it became final.
fn finalization(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        @if let Some(fin) = &shown.found.finalization {
            section aria-labelledby="final-title" {
                h2 #final-title { (visit.say("designation-finalized")) }
                p { (visit.moment(fin.finalized_at)) " · " (shown.people.who(visit, fin.finalized_by)) }
                (deviations::shown(visit, &fin.deviations))
                details #final-assessment {
                    summary { (visit.say("designation-final-basis")) }
                    (assessment(visit, &fin.assessment, "final-groups"))
                }
            }
        }
    }
}

/// An assessment as it was: level, groups, reasons. `id` names its picture.
fn assessment(visit: &Visit, assessment: &AssessmentView, id: &str) -> Markup {
    html! {
        p { (parts::labelled(visit, visit.say("standing-advised"), phrase::level(visit, assessment.level))) }
        (pictures::stances(visit, id, &assessment.groups))
        (reasons::reasons(visit, &assessment.reasons))
    }
}
