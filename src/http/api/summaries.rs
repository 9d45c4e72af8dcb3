//! Summaries of discussions.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::Paging;
use super::{ById, Call, Nothing, Operations, Policy};
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, Proposal, Summary};
use crate::domain::markdown;
use crate::service::Page;
use crate::service::summaries::{self, ReviseSummary, SummaryView, VersionView, Which, WriteSummary};

const READ: Policy = Policy::Group(Action::ReadGroup);
const SUMMARISE: Policy = Policy::Group(Action::SummariseDiscussion);

/// Which summaries of a proposal, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those of what is said about this thing.
    subject_id: Option<AnyId>,
    /// Only those that are pinned, or only the others.
    pinned: Option<bool>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("summaries");
    writing(&mut api);
    reading(&mut api);
    api
}

fn writing(api: &mut Operations) {
    api.add::<_, _, _, SummaryView, _, _>(
        Method::POST,
        "/proposals/{id}/summaries",
        "write_summary",
        "Summarise what was said about something, with the comments that are summarised",
        SUMMARISE,
        async |call: Call<ById<Proposal>, Nothing, WriteSummary>| {
            let html = call.before(|r| markdown::render(&r.body.text)).await?;
            call.write(move |tx, r| summaries::write(tx, r.path.id, &r.body, &html)).await
        },
    )
    .example(json!({
        "subject": {"kind": "topic", "id": "0190163d-8694-739b-aea5-966c26f8ad91"},
        "text": "Two ask for **figures**; nobody objects to the second paragraph.",
        "comment_ids": ["0190163d-8694-739b-aea5-966c26f8ad92"], "pinned": true,
    }));
    api.add::<_, _, _, SummaryView, _, _>(
        Method::PATCH,
        "/summaries/{id}",
        "revise_summary",
        "Write another version of a summary, pin it above the discussion, or take it down",
        SUMMARISE,
        |call: Call<ById<Summary>, Nothing, ReviseSummary>| {
            call.write_then(|tx, r| summaries::revise(tx, r.path.id, &r.body), |made| Ok(made.rendered()))
        },
    )
    .example(json!({"text": "Three ask for **figures**.", "pinned": false}));
}

fn reading(api: &mut Operations) {
    api.add::<_, _, _, Page<SummaryView>, _, _>(
        Method::GET,
        "/proposals/{id}/summaries",
        "list_summaries",
        "The summaries of a proposal's discussions, oldest first",
        READ,
        |call: Call<ById<Proposal>, Asked, Nothing>| {
            call.read_then(
                |tx, r| {
                    let Asked { subject_id, pinned, after, limit } = &r.query;
                    let which = Which { subject_id: *subject_id, is_pinned: *pinned };
                    let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
                    summaries::list(tx, r.path.id, which, &window)
                },
                |page| Ok(page.map(SummaryView::rendered)),
            )
        },
    );
    api.add::<_, _, _, SummaryView, _, _>(
        Method::GET,
        "/summaries/{id}",
        "get_summary",
        "A summary, in its newest version",
        READ,
        |call: Call<ById<Summary>, Nothing, Nothing>| {
            call.read_then(|tx, r| summaries::get(tx, r.path.id), |summary| Ok(summary.rendered()))
        },
    );
    api.add::<_, _, _, Page<VersionView>, _, _>(
        Method::GET,
        "/summaries/{id}/versions",
        "list_summary_versions",
        "The versions of a summary, newest first",
        READ,
        |call: Call<ById<Summary>, Paging, Nothing>| {
            call.read_then(
                |tx, r| summaries::versions(tx, r.path.id, &r.query.by_id()?),
                |page| Ok(page.map(VersionView::rendered)),
            )
        },
    );
}
