//! Positions and their versions.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::{ByNumber, window};
use super::{ById, Call, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Id, Position, Proposal, Topic, TopicId};
use crate::service::authorship;
use crate::service::differences::{self, DifferencesView};
use crate::service::disputes::{self, DisputeVersion};
use crate::service::exports::{self, Export, MARKDOWN, PLAIN};
use crate::service::hints::{self, HintsView};
use crate::service::positions::{self, ClosePosition, CreatePosition};
use crate::service::rivals::{self, RivalDifferencesView, Rivals};
use crate::service::versions::{self, PublishVersion, VersionView};
use crate::service::view::File;

/// Which positions of a proposal.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those on this topic.
    topic_id: Option<TopicId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

/// Which version.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OfVersion {
    /// Its number; the current one where it is left out.
    #[schemars(range(min = 1))]
    version: Option<i64>,
}

/// Two versions.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Pair {
    /// The number of the one.
    #[schemars(range(min = 1))]
    from: i64,
    /// The number of the other.
    #[schemars(range(min = 1))]
    to: i64,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("positions");
    of_a_proposal(&mut api);
    api.get(
        "/positions/{id}",
        "get_position",
        "A position",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>>| positions::get(tx, r.path.id),
    );
    api.post(
        "/positions/{id}/closures",
        "close_position",
        "Close a position with a reason",
        Policy::Group(Action::ClosePosition),
        |tx, r: &Req<ById<Position>, Nothing, ClosePosition>| positions::close(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "Its points were taken into the other text on this topic."}));
    in_versions(&mut api);
    beside_each_other(&mut api);
    api.add::<_, _, _, File, _, _>(
        Method::GET,
        "/positions/{id}/export",
        "export_position",
        "A version as a file, with what it is and where it comes from above its text",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Position>, Export, Nothing>| {
            call.read_then(
                |tx, r| exports::of_position(tx, r.path.id, r.query, &r.app.config.public_url),
                |exported| Ok(exported.file()),
            )
        },
    )
    .media(&[MARKDOWN, PLAIN]);
    api.get(
        "/positions/{id}/authorship",
        "get_authorship",
        "Who wrote which passage of a version",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, OfVersion>| authorship::get(tx, r.path.id, r.query.version),
    );
    worded(&mut api);
    api
}

fn of_a_proposal(api: &mut Operations) {
    api.post(
        "/proposals/{id}/positions",
        "create_position",
        "Put a position on a chosen topic, perhaps beside a rival one",
        Policy::Group(Action::CreatePosition),
        |tx, r: &Req<ById<Proposal>, Nothing, CreatePosition>| positions::create(tx, r.path.id, &r.body),
    )
    .example(
        json!({"topic_id": "0190163d-8694-739b-aea5-966c26f8ad91", "title": "Critical Internet resources"}),
    );
    api.get(
        "/proposals/{id}/positions",
        "list_positions",
        "The positions of a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            positions::list(tx, r.path.id, q.topic_id, &window)
        },
    );
}

fn beside_each_other(api: &mut Operations) {
    api.get(
        "/topics/{id}/comparison",
        "compare_positions",
        "The rival positions on a topic side by side: where each stands, and how it begins",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>>| rivals::compare(tx, &r.app.assessments, r.path.id),
    );
    api.add::<_, _, _, RivalDifferencesView, _, _>(
        Method::GET,
        "/topics/{id}/differences",
        "get_rival_differences",
        "The differences between the current versions of two positions on a topic, word by word",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Topic>, Rivals, Nothing>| {
            call.read_then(|tx, r| rivals::pair(tx, r.path.id, r.query), |pair| Ok(rivals::between(&pair)))
        },
    );
}

fn in_versions(api: &mut Operations) {
    api.post(
        "/positions/{id}/versions",
        "publish_version",
        "Publish a version, written on the current one",
        Policy::Group(Action::PublishVersion),
        |tx, r: &Req<ById<Position>, Nothing, PublishVersion>| versions::publish(tx, r.path.id, &r.body),
    )
    .example(json!({
        "kind": "substantive", "based_on": 1, "change_note": "Answers the objection of 14 June.",
        "text": "The working group **recommends** that the programme runs over several years.",
    }));
    api.post(
        "/positions/{id}/versions/{number}/disputes",
        "dispute_version",
        "Dispute that a version is editorial, within a day: it is substantive from then on",
        Policy::Group(Action::DisputeVersion),
        |tx, r: &Req<ByNumber<Position>, Nothing, DisputeVersion>| {
            disputes::raise(tx, r.path.id, r.path.number, &r.body)
        },
    )
    .example(json!({"reason": "“Should” became “must” in the second sentence."}));
    api.get(
        "/positions/{id}/versions",
        "list_versions",
        "The versions of a position, newest first, without their texts",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, Paging>| {
            let q = &r.query;
            versions::list(tx, r.path.id, &window(q.after.as_deref(), q.limit, |key| key.parse().ok())?)
        },
    );
    api.add::<_, _, _, VersionView, _, _>(
        Method::GET,
        "/positions/{id}/versions/{number}",
        "get_version",
        "A version with its text, in Markdown and rendered",
        Policy::Group(Action::ReadGroup),
        |call: Call<ByNumber<Position>, Nothing, Nothing>| {
            call.read_then(
                |tx, r| versions::get(tx, r.path.id, r.path.number),
                |version| Ok(version.rendered()),
            )
        },
    );
    api.add::<_, _, _, DifferencesView, _, _>(
        Method::GET,
        "/positions/{id}/differences",
        "get_differences",
        "The differences between two versions of a position, word by word",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Position>, Pair, Nothing>| {
            call.read_then(
                |tx, r| differences::pair(tx, r.path.id, r.query.from, r.query.to),
                |pair| Ok(differences::between(&pair)),
            )
        },
    );
}

fn worded(api: &mut Operations) {
    api.add::<_, _, _, HintsView, _, _>(
        Method::GET,
        "/positions/{id}/versions/{number}/hints",
        "get_version_hints",
        "Where the text of a version says what others are bound to do: a hint for those who write, never a gate",
        Policy::Group(Action::ReadGroup),
        |call: Call<ByNumber<Position>, Nothing, Nothing>| {
            call.read_then(
                |tx, r| hints::of_version(tx, r.path.id, r.path.number),
                |worded| Ok(hints::look(&worded)),
            )
        },
    );
}
