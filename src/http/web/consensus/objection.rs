//! One objection: what it says, who is behind it, what was answered and found, and what can be done about it now.

use maud::{Markup, html};

use super::around::{Around, People, by};
use super::{finding, ledger, listing, objector};
use crate::domain::erasures::is_mark;
use crate::domain::ids::{MemberId, Objection, ObjectionEventId, ObjectionId};
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::record::erasures;
use crate::http::web::visit::Visit;
use crate::service::minority_statements::{self, MinorityStatementView};
use crate::service::objections::{self, EventView, ObjectionView};
use crate::service::{Page as List, Tx, Window};

/// What the page shows.
pub struct Shown {
    /// The position that it is raised against.
    pub around: Around,
    /// The objection.
    pub objection: ObjectionView,
    /// What was said and done about it.
    pub events: List<EventView>,
    /// The minority statements that it gave the right to.
    pub statements: Vec<MinorityStatementView>,
    /// Who is spoken of.
    pub people: People,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, id: ObjectionId, after: Option<ObjectionEventId>) -> Result<Self> {
        let objection = objections::get(tx, id)?;
        let around = Around::load(tx, objection.position_id)?;
        let events = objections::events(tx, id, &Window { after, limit: 50 })?;
        let window = Window { after: None, limit: 100 };
        let mut statements = minority_statements::list(tx, objection.position_id, &window)?.items;
        statements.retain(|statement| statement.objection_id == id);
        let mut members: Vec<MemberId> = vec![objection.author_id, objection.raised_by];
        members.extend(objection.found_by);
        members.extend(objection.backers.iter().map(|backer| backer.member_id));
        members.extend(events.items.iter().map(|event| event.author_id));
        members.extend(statements.iter().map(|statement| statement.author_id));
        let people = People::load(tx, &around.frame, members)?;
        Ok(Self { around, objection, events, statements, people })
    }

    /// Does the reader hold it?
    pub fn is_held(&self) -> bool {
        self.around.is_own(self.objection.author_id)
    }

    /// Is the reader behind it?
    pub fn is_behind(&self) -> bool {
        self.objection.backers.iter().any(|backer| self.around.is_own(backer.member_id))
    }
}

/// The page.
pub async fn objection(visit: Visit) -> Result<Page> {
    let id = visit.id::<Objection>("id")?;
    let after = listing::cursor(&visit, "after")?;
    let shown = visit.read(move |tx| Shown::load(tx, id, after)).await?;
    let title = visit.say("objection-title");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("objection-against")) " " (shown.around.title()) }
        (shown.around.head(&visit, "-"))
        div #objection-now data-live { (now(&visit, &shown)) }
        (objector::section(&visit, &shown))
        (finding::section(&visit, &shown))
        (said(&visit, &shown))
        (objector::statements(&visit, &shown))
        (erasing(&visit, &shown))
    };
    Ok(shown.around.page(&visit, &title, main))
}

/// The way to erase its words, for who raised it and who keeps the group.
fn erasing(visit: &Visit, shown: &Shown) -> Markup {
    let (frame, objection) = (&shown.around.frame, &shown.objection);
    let row = ("objections", objection.id.cast());
    html! {
        @if !is_mark(&objection.harm) {
            (erasures::way(visit, &frame.rights, frame.group.id, row, Some(objection.raised_by)))
        }
    }
}

/// What it says, and where it stands.
fn now(visit: &Visit, shown: &Shown) -> Markup {
    let objection = &shown.objection;
    html! {
        article.card {
            (ledger::tags(visit, objection))
            p.lead {
                @match &objection.summary {
                    Some(summary) => (parts::plain(summary)),
                    None => (visit.say("objection-not-shown")),
                }
            }
            p.meta { (visit.words().find(&format!("objection-state-{}.hint", objection.state), &[]).unwrap_or_default()) }
            dl.facts {
                dt { (visit.say("objection-harm")) } dd { (parts::plain(&objection.harm)) }
                dt { (visit.say("objection-remedy")) } dd { (parts::plain(&objection.remedy)) }
                @if let Some(anchor) = &objection.anchor {
                    dt { (visit.say("objection-anchor")) } dd { blockquote { (parts::plain(anchor)) } }
                }
                dt { (visit.say("objection-version")) }
                dd {
                    a href={ (shown.around.at("/versions/")) (objection.version) } {
                        (visit.tell("stance-text-version", &[("version", objection.version.into())]))
                    }
                }
                @if let Some(community) = &objection.focal_point_of {
                    dt { (visit.say("objection-community")) } dd { (parts::name(community)) }
                }
                (people_facts(visit, shown))
                (times(visit, shown))
            }
            (ledger::became(visit, objection))
            (weighed(visit, shown))
        }
    }
}

fn people_facts(visit: &Visit, shown: &Shown) -> Markup {
    let objection = &shown.objection;
    html! {
        dt { (visit.say("objection-holder")) }
        dd {
            @if objection.released_at.is_some() { (visit.say("objection-released")) }
            @else { (shown.people.who(visit, objection.author_id)) }
            @if objection.raised_by != objection.author_id {
                " · " (visit.say("objection-raised-by")) " " (shown.people.who(visit, objection.raised_by))
            }
        }
        dt { (visit.say("objection-behind")) }
        dd {
            (ledger::backers(visit, objection))
            @if objection.backers.len() > 1 {
                ul { @for backer in &objection.backers {
                    li { (shown.people.who(visit, backer.member_id)) " " span.meta { (visit.day(backer.since)) } }
                } }
            }
        }
        @if let Some(comment) = objection.comment_id {
            dt { (visit.say("objection-comment")) }
            dd { a href={ "/comments/" (comment) } { (visit.say("objection-comment-read")) } }
        }
    }
}

/// How long it has waited, and what is due when.
fn times(visit: &Visit, shown: &Shown) -> Markup {
    let objection = &shown.objection;
    html! {
        dt { (visit.say("objection-since")) }
        dd { (visit.moment(objection.created_at)) " · " (ledger::age(visit, objection)) }
        @if let Some(due) = objection.response_due_at {
            dt { (visit.say("objection-response-due")) }
            dd { (visit.moment(due)) @if objection.is_overdue { " " (parts::tag_of("bad", &visit.say("objection-overdue"))) } }
        }
        @if let Some(at) = objection.responded_at { dt { (visit.say("objection-answered")) } dd { (visit.moment(at)) } }
        @if let Some(at) = objection.found_at {
            dt { (visit.say("objection-found")) }
            dd { (parts::beside(visit, [visit.moment(at), by(visit, &shown.people, objection.found_by)])) }
        }
        @if let Some(until) = objection.contest_ends_at {
            dt { (visit.say("objection-contest-until")) } dd { (visit.moment(until)) }
        }
    }
}

/// The alternatives that were weighed, and why none was taken.
fn weighed(visit: &Visit, shown: &Shown) -> Markup {
    let weighed = &shown.objection.alternatives;
    html! {
        @if !weighed.is_empty() && shown.objection.found_at.is_some() {
            h2 { (visit.say("objection-weighed")) }
            dl.facts {
                @for one in weighed {
                    @let own = visit.words().find(&format!("alternative-{}", &*one.option), &[]);
                    dt { @match own { Some(words) => (words), None => (parts::plain(&one.option)) } }
                    dd { (parts::plain(&one.why)) }
                }
            }
        }
    }
}

/// What was said and done, oldest first.
fn said(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section #events data-live aria-labelledby="events-title" {
            h2 #events-title { (visit.say("objection-events")) }
            @if shown.events.items.is_empty() { p { (visit.say("objection-events-none")) } }
            ol.list {
                @for event in &shown.events.items { li {
                    p {
                        b { (visit.words().code("event-kind", event.kind)) } " · "
                        (shown.people.who(visit, event.author_id)) " · " (visit.moment(event.created_at))
                    }
                    @if !event.body.is_empty() { (parts::markdown(&event.body, &shown.around.frame.proposal.language)) }
                } }
            }
            (parts::more(visit, shown.events.next.as_deref()))
        }
    }
}
