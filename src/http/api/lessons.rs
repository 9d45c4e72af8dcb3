//! Lessons of pilots in the cycles after them.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::window;
use super::{ById, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Cycle, Id, Lesson, ProposalId};
use crate::domain::pilots::LessonState;
use crate::service::lessons::{self, AnswerLesson, CarryLessons, Filter};

/// Which lessons of a cycle, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those of which this became.
    state: Option<LessonState>,
    /// Only those that came with this proposal.
    proposal_id: Option<ProposalId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("pilots");
    api.get(
        "/cycles/{id}/lessons",
        "list_lessons",
        "The lessons of pilots that were carried to a cycle",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Cycle>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            let filter = Filter { state: q.state, proposal: q.proposal_id };
            lessons::list(tx, r.path.id, &filter, &window)
        },
    );
    api.post(
        "/cycles/{id}/lessons",
        "carry_lessons",
        "Carry the lessons of a pilot to a cycle; those of a proposal carried forward come along by themselves",
        Policy::Group(Action::KeepLessons),
        |tx, r: &Req<ById<Cycle>, Nothing, CarryLessons>| lessons::carry(tx, r.path.id, &r.body),
    )
    .example(json!({"pilot_id": "0190163d-8694-739b-aea5-966c26f8ad91"}));
    api.get(
        "/lessons/{id}",
        "get_lesson",
        "The lessons of a pilot in a later cycle",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Lesson>>| lessons::get(tx, r.path.id),
    );
    api.post(
        "/lessons/{id}/answers",
        "answer_lesson",
        "Say whether the lessons were heeded",
        Policy::Group(Action::KeepLessons),
        |tx, r: &Req<ById<Lesson>, Nothing, AnswerLesson>| lessons::answer(tx, r.path.id, &r.body),
    )
    .example(
        json!({"answer": "heeded", "reason": "This year's map was announced in May, in six languages."}),
    );
    api
}
