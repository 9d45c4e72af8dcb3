//! Words that are erased, and which were.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::Group;
use crate::service::erasures::{self, EraseText};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("record");
    api.post(
        "/groups/{id}/erasures",
        "erase_text",
        "Erase the words of a text, wherever they are kept; that it was said stays, and who erased it is recorded",
        Policy::Group(Action::EraseText),
        |tx, r: &Req<ById<Group>, Nothing, EraseText>| {
            let erased = erasures::erase(tx, r.path.id, &r.body)?;
            r.app.erased.notify_one();
            Ok(erased)
        },
    )
    .example(json!({
        "table": "comments", "id": "0190163d-8694-739b-aea5-966c26f8ad90", "columns": ["body"],
        "reason": "personal_data",
    }));
    api.get(
        "/groups/{id}/erasures",
        "list_erasures",
        "What was erased in a group: where, when, why, and by whom; newest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Paging>| erasures::list(tx, r.path.id, &r.query.by_id()?),
    );
    api
}
