//! Full-text search.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;

use super::request::Paging;
use super::{ById, Call, Nothing, Operations, Policy};
use crate::domain::access::Action;
use crate::domain::ids::{Group, ProposalId};
use crate::domain::search::DocumentKind;
use crate::service::Page;
use crate::service::search::{self, FoundView, Search};

/// What is looked for, and which part of what is found.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// The words: all must occur, whatever their case and accents. `word*` stands for all words that begin so, with
    /// three letters at least. No other sign is an operator. At most 32 words.
    #[schemars(length(min = 1, max = 400))]
    q: String,
    /// Only in things of this kind.
    kind: Option<DocumentKind>,
    /// Only in this proposal.
    proposal_id: Option<ProposalId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("search");
    api.add::<_, _, _, Page<FoundView>, _, _>(
        Method::GET,
        "/groups/{id}/search",
        "search",
        "Look for words in a group's proposals, topics, positions, comments and objections, newest first",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Group>, Asked, Nothing>| {
            call.read_then(
                |tx, r| {
                    let Asked { q, kind, proposal_id, after, limit } = &r.query;
                    let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
                    let asked = Search { words: q, kind: *kind, proposal: *proposal_id };
                    search::search(tx, r.path.id, &asked, &window)
                },
                |found| Ok(found.marked()),
            )
        },
    );
    api
}
