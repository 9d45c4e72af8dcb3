//! The moderation of comments.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::Paging;
use super::{ById, Call, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Comment, Group};
use crate::domain::moderation::ReportState;
use crate::service::comments::CommentView;
use crate::service::comments::moderation::{
    self, AnswerAppeal, AppealModeration, ModerateComment, ReportComment,
};

const MODERATE: Policy = Policy::Group(Action::ModerateComment);

/// Which reports in a group, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those that stand there.
    state: Option<ReportState>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("moderation");
    reports(&mut api);
    decisions(&mut api);
    appeals(&mut api);
    api
}

fn reports(api: &mut Operations) {
    api.post(
        "/comments/{id}/reports",
        "report_comment",
        "Report a comment to those who moderate, once",
        Policy::Group(Action::ReportComment),
        |tx, r: &Req<ById<Comment>, Nothing, ReportComment>| moderation::report(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "It names a person and says where they live."}));
    api.get(
        "/groups/{id}/comment-reports",
        "list_comment_reports",
        "The reports of comments in a group, oldest first",
        MODERATE,
        |tx, r: &Req<ById<Group>, Asked>| {
            let Asked { state, after, limit } = &r.query;
            let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
            moderation::reports(tx, r.path.id, *state, &window)
        },
    );
}

fn decisions(api: &mut Operations) {
    api.add::<_, _, _, CommentView, _, _>(
        Method::PUT,
        "/comments/{id}/moderation",
        "moderate_comment",
        "Hide a comment with a reason, show it again, or say that what was reported stays",
        MODERATE,
        |call: Call<ById<Comment>, Nothing, ModerateComment>| {
            call.write_then(|tx, r| moderation::moderate(tx, r.path.id, &r.body), |made| Ok(made.rendered()))
        },
    )
    .example(json!({"decision": "hidden", "reason": "It says where somebody lives."}));
    api.get(
        "/comments/{id}/moderation",
        "list_comment_moderation",
        "What happened in the moderation of a comment, newest first: for its author and those who moderate",
        Policy::Group(Action::ReadHidden),
        |tx, r: &Req<ById<Comment>, Paging>| moderation::history(tx, r.path.id, &r.query.by_id()?),
    );
}

fn appeals(api: &mut Operations) {
    api.post(
        "/comments/{id}/appeals",
        "appeal_moderation",
        "Appeal against hiding your comment, once against each hiding",
        Policy::Group(Action::AppealModeration),
        |tx, r: &Req<ById<Comment>, Nothing, AppealModeration>| moderation::appeal(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "The address is that of a public office."}));
    api.add::<_, _, _, CommentView, _, _>(
        Method::PUT,
        "/comments/{id}/appeals/newest",
        "answer_appeal",
        "Decide on the appeal against hiding a comment; not for who hid it. If-Match names the revision of the comment",
        MODERATE,
        |call: Call<ById<Comment>, Nothing, AnswerAppeal>| {
            call.write_then(
                |tx, r| moderation::answer_appeal(tx, r.path.id, &r.body),
                |made| Ok(made.rendered()),
            )
        },
    )
    .example(json!({"outcome": "restored", "reason": "So it is."}));
}
