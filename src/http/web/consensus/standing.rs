//! Where a position stands: the level with its reasons, the stakeholder groups, what would change it, the course over
//! time, calls, objections, stances as far as they are shown, and what was designated.

use maud::{Markup, html};

use super::around::{Around, People};
use super::designation::{challenged, reviewed};
use super::{course, ledger, listing, phrase, raising, reasons, stakeholders};
use crate::domain::calls::CallState;
use crate::domain::ids::{MemberId, ObjectionId, Position, PositionId};
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::calls::{self, CallView};
use crate::service::consensus::{self, ConsensusView};
use crate::service::course::{self as courses, CourseView};
use crate::service::objections::{self, ListObjections, ObjectionView};
use crate::service::versions::{self, VersionHeadView};
use crate::service::{App, Page as List, Tx, Window};

/// What the page shows.
pub struct Shown {
    /// The position.
    pub around: Around,
    /// Where it stands.
    pub standing: ConsensusView,
    /// How that came about.
    pub course: CourseView,
    /// The calls on it.
    pub calls: Vec<CallView>,
    /// The objections to it.
    pub objections: List<ObjectionView>,
    /// Its current version.
    pub version: Option<VersionHeadView>,
    /// The stances, as far as they are shown.
    pub stances: listing::Stances,
    /// Who is spoken of.
    pub people: People,
}

/// What of its lists is asked for.
#[derive(Clone)]
struct Asked {
    objections: Window<ObjectionId>,
    stances: listing::Asked,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: PositionId, asked: &Asked) -> Result<Self> {
        let around = Around::load(tx, id)?;
        let standing = consensus::of_position(tx, &app.assessments, id)?;
        let course = courses::history(tx, id, courses::Asked { points: Some(60), ..Default::default() })?;
        let calls = calls::list(tx, id, &Window { after: None, limit: 100 })?.items;
        let objections = objections::list(tx, id, ListObjections::default(), &asked.objections)?;
        let version = versions::list(tx, id, &Window { after: None, limit: 1 })?.items.pop();
        let stances = listing::Stances::load(tx, &around, &asked.stances)?;
        let mut members: Vec<MemberId> = objections.items.iter().map(|o| o.author_id).collect();
        members.extend(calls.iter().map(|call| call.designator_id));
        members.extend(stances.members());
        let people = People::load(tx, &around.frame, members)?;
        Ok(Self { around, standing, course, calls, objections, version, stances, people })
    }
}

/// The page.
pub async fn standing(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let asked = Asked {
        objections: Window { after: listing::cursor(&visit, "objections")?, limit: 50 },
        stances: listing::Asked::of(&visit)?,
    };
    let app = visit.door.app.clone();
    let shown = visit.read(move |tx| Shown::load(tx, &app, id, &asked)).await?;
    let title = visit.say("consensus-title");
    let main = html! {
        h1 { (title) }
        p.lead { (shown.around.title()) }
        (shown.around.head(&visit, "/consensus"))
        div #consensus-now data-live { (now(&visit, &shown)) }
        (stakeholders::section(&visit, &shown.standing))
        (why(&visit, &shown))
        (course::section(&visit, &shown.course, &shown.standing.reasons))
        (calls_section(&visit, &shown))
        (objections_section(&visit, &shown))
        (listing::section(&visit, &shown.around, &shown.people, &shown.stances, shown.standing.is_shown))
    };
    Ok(shown.around.page(&visit, &title, main))
}

/// The level in words, how firm it is, and what was designated.
fn now(visit: &Visit, shown: &Shown) -> Markup {
    let ConsensusView { level, phrase: said, is_fragile, pivot_count, trend, .. } = &shown.standing;
    html! {
        div.columns.even {
            section.card aria-labelledby="level" {
                h2 #level { (visit.say("standing-advised")) }
                @match level {
                    Some(level) => {
                        p { (phrase::level(visit, *level)) }
                        p.meta { (visit.words().find(&format!("level-{level}.hint"), &[]).unwrap_or_default()) }
                        @if let Some(said) = said { p { (phrase::phrase(visit, &said.status)) } }
                        @if let Some(trend) = trend {
                            p.meta { (visit.tell("level-held", &[("days", trend.held_days.into())])) }
                        }
                        @if *is_fragile == Some(true) {
                            p.notice { (visit.tell("level-fragile", &[("persons", persons(*pivot_count).into())])) }
                        }
                    }
                    None => p.notice { (visit.say("standing-not-shown")) },
                }
                (basis(visit, &shown.standing))
            }
            (designated(visit, shown))
        }
    }
}

fn persons(count: Option<u64>) -> i64 {
    count.and_then(|count| i64::try_from(count).ok()).unwrap_or(0)
}

/// What the assessment goes by, of which moment it speaks, and who counts.
pub fn basis(visit: &Visit, standing: &ConsensusView) -> Markup {
    let ConsensusView { basis, as_of, version, electorate, mandate, .. } = standing;
    html! {
        dl.facts {
            dt { (visit.say("consensus-basis")) } dd { (visit.words().code("basis-kind", *basis)) }
            dt { (visit.say("consensus-as-of")) } dd { (visit.moment(*as_of)) }
            dt { (visit.say("column-version")) } dd { (visit.words().number(*version)) }
            dt { (visit.say("consensus-electorate")) }
            dd {
                (visit.tell("electorate-counted", &[("counted", electorate.counted.into())]))
                @if electorate.joined_later > 0 {
                    " " (visit.tell("electorate-joined", &[("joined", electorate.joined_later.into())]))
                }
                @if electorate.departed > 0 {
                    " " (visit.tell("electorate-departed", &[("departed", electorate.departed.into())]))
                }
            }
            dt { (visit.say("consensus-mandate")) } dd { (visit.words().code("mandate", *mandate)) }
        }
    }
}

/// What was designated, and where to do what comes next.
fn designated(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section.card aria-labelledby="designated" {
            h2 #designated { (visit.say("level-designated")) }
            @match &shown.standing.designation {
                Some(found) => {
                    p {
                        (phrase::level(visit, found.level)) " "
                        (parts::tag(&visit.words().code("designation-state", found.state)))
                    }
                    p.meta {
                        (visit.tell("designation-of", &[("version", found.version.into()), ("number", found.number.into())]))
                        " · " (visit.moment(found.designated_at))
                    }
                    @match found.challenge_ends_at {
                        Some(until) => p { (challenged(visit, until)) },
                        None => p { (reviewed(visit, found.review_ends_at)) },
                    }
                    p { a href={ "/designations/" (found.id) } { (visit.say("designation-read")) } }
                }
                None => p { (visit.say("designation-none")) },
            }
            p { a href=(shown.around.at("/designation")) { (visit.say("designation-way")) } }
        }
    }
}

/// What would change the level, and every reason.
fn why(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section #why data-live aria-labelledby="lacking-title" {
            h2 #lacking-title { (visit.say("lacking-title")) }
            @if !shown.standing.is_shown { p { (visit.say("lacking-not-shown")) } }
            (reasons::missing(visit, &shown.standing.missing))
            h2 { (visit.say("reasons-title")) }
            p { (visit.say("reasons-how")) }
            (reasons::reasons(visit, &shown.standing.reasons))
        }
    }
}

fn calls_section(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section aria-labelledby="calls-title" {
            h2 #calls-title { (visit.say("calls-title")) }
            @if shown.calls.is_empty() { p { (visit.say("calls-none")) } }
            ul.list {
                @for call in &shown.calls { li {
                    a href={ "/calls/" (call.id) } { (visit.tell("call-round", &[("round", call.round.into())])) } " "
                    @let kind = if call.state == CallState::Open { "good" } else { "" };
                    (parts::tag_of(kind, &visit.words().code("call-state", call.state)))
                    p.meta {
                        (visit.words().code("output-type", call.output_type)) " · "
                        (parts::span(visit, visit.day(call.opened_at), visit.moment(call.closes_at))) " · "
                        (visit.say("call-designator")) " " (shown.people.who(visit, call.designator_id))
                    }
                } }
            }
            p { a href=(shown.around.frame.at("/consensus")) { (visit.say("calls-all")) } }
        }
    }
}

fn objections_section(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section #objections aria-labelledby="objections-title" {
            h2 #objections-title { (visit.say("objections-title")) }
            p { (visit.say("objections-how")) }
            (ledger::ledger(visit, &shown.people, &shown.objections.items, &shown.standing.objections))
            (listing::more(visit, "objections", shown.objections.next.as_deref()))
            (raising::form(visit, shown))
        }
    }
}
