//! Lessons of pilots in the cycles after them: carried along with a proposal or by hand, open until somebody says whether
//! they were heeded.

use maud::{Markup, html};

use super::super::super::frame::GroupFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{People, named, person, text, window};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::ids::{Cycle, CycleId, Lesson, LessonId, MemberId};
use crate::domain::pilots::LessonState;
use crate::error::Result;
use crate::service::cycles::{self, CycleView};
use crate::service::lessons::{self, Filter, LessonView};
use crate::service::rights::Rights;
use crate::service::{Page as Part, Tx, Window};

/// The members who carried or answered lessons.
pub(super) fn carriers(lessons: &[LessonView]) -> Vec<MemberId> {
    lessons.iter().flat_map(|lesson| [lesson.answered_by, lesson.carried_by]).flatten().collect()
}

/// Lessons, each with the form for what became of it.
pub(super) fn list(visit: &Visit, rights: &Rights, people: &People, lessons: &[LessonView]) -> Markup {
    html! {
        ul.list {
            @for lesson in lessons { li { (shown(visit, rights, people, lesson)) } }
        }
    }
}

fn shown(visit: &Visit, rights: &Rights, people: &People, lesson: &LessonView) -> Markup {
    let kind = if lesson.state == LessonState::Open { "warn" } else { "" };
    html! {
        p {
            a href={ "/pilots/" (lesson.pilot.id) } { (parts::plain(&lesson.pilot.title)) } " · "
            (visit.words().code("instrument", lesson.pilot.instrument)) " "
            (parts::tag_of(kind, &visit.words().code("lesson-state", lesson.state)))
        }
        @if let Some(words) = &lesson.lessons { (text(words)) }
        p.meta {
            @if let Some(by) = lesson.carried_by { (visit.say("lessons-carried")) " " (person(visit, people, by)) " · " }
            (visit.day(lesson.created_at)) " · "
            a href={ "/lessons/" (lesson.id) } { (visit.say("lessons-one")) }
        }
        @if let Some(answer) = &lesson.answer { (text(answer)) }
        @if let (Some(by), Some(at)) = (lesson.answered_by, lesson.answered_at) {
            p.meta { (person(visit, people, by)) " · " (visit.moment(at)) }
        }
        @if lesson.state == LessonState::Open && rights.may(Action::KeepLessons) { (form(visit, lesson)) }
    }
}

fn form(visit: &Visit, lesson: &LessonView) -> Markup {
    let form = visit.form("answer_lesson").path("id", lesson.id);
    html! {
        details #{ "answer-" (lesson.id) } open[form.is_open()] {
            summary { (visit.say("answer_lesson")) }
            (form.with(html! { (form.choice("answer", "lesson-answer")) (form.lines("reason", 3)) }))
        }
    }
}

/// What the page of a cycle's lessons shows.
struct Seen {
    frame: GroupFrame,
    cycle: CycleView,
    lessons: Part<LessonView>,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: CycleId, filter: Filter, window: Window<LessonId>) -> Result<Self> {
        let cycle = cycles::get(tx, id)?;
        let frame = GroupFrame::load(tx, cycle.group_id)?;
        let lessons = lessons::list(tx, id, &filter, &window)?;
        let people = named(tx, &frame.rights, carriers(&lessons.items))?;
        Ok(Self { frame, cycle, lessons, people })
    }
}

/// The lessons that were carried to a cycle.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Cycle>("id")?;
    let window = window(&visit)?;
    let state = visit.asked("state").and_then(LessonState::from_code);
    let read = visit.read(move |tx| Seen::load(tx, id, Filter { state, proposal: None }, window));
    let Seen { frame, cycle, lessons, people } = read.await?;
    let title = visit.tell("lessons-of-cycle", &[("cycle", cycle.label.as_str().into())]);
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("lessons-lead")) }
        nav aria-label=(visit.say("proposal-state")) {
            ul.ways {
                li { a href=(visit.with("state", "")) { (visit.say("proposal-all")) } }
                @for one in LessonState::ALL {
                    li { a href=(visit.with("state", one.code())) aria-current=[(state == Some(*one)).then_some("true")] {
                        (visit.words().code("lesson-state", *one))
                    } }
                }
            }
        }
        @if lessons.items.is_empty() { (parts::none(&visit)) }
        (list(&visit, &frame.rights, &people, &lessons.items))
        (parts::more(&visit, lessons.next.as_deref()))
    };
    Ok(frame.page(&visit, "/lessons", &title, main))
}

/// The page of the lessons of one pilot in a cycle.
pub(super) async fn one(visit: Visit) -> Result<Page> {
    let id = visit.id::<Lesson>("id")?;
    let read = visit.read(move |tx| {
        let lesson = lessons::get(tx, id)?;
        let frame = GroupFrame::load(tx, lesson.group_id)?;
        let people = named(tx, &frame.rights, carriers(std::slice::from_ref(&lesson)))?;
        Ok((frame, lesson, people))
    });
    let (frame, lesson, people) = read.await?;
    let title = visit.say("lessons");
    let main = html! {
        h1 { (title) }
        (shown(&visit, &frame.rights, &people, &lesson))
        @if let Some(proposal) = lesson.proposal_id {
            p { a href={ "/proposals/" (proposal) } { (visit.say("lessons-proposal")) } }
        }
        p { a href={ "/cycles/" (lesson.cycle_id) "/lessons" } { (visit.say("lessons-cycle")) } }
    };
    Ok(frame.page(&visit, "/lessons", &title, main))
}
