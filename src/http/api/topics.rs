//! Topics: nominated, held against the checklist, approved of, chosen.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Approval, Impact, Proposal, Topic};
use crate::service::topics::{
    self, AnswerSuitability, ChooseTopics, NominateAgain, NominateTopic, NoteImpact,
};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("topics");
    api.post(
        "/proposals/{id}/topics",
        "nominate_topic",
        "Nominate a topic, also on behalf of a stakeholder group, or from an existing position",
        Policy::Group(Action::NominateTopic),
        |tx, r: &Req<ById<Proposal>, Nothing, NominateTopic>| topics::nominate(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "The public core of the Internet",
        "description": "Whether the call to protect the public core can be carried by this community.",
        "on_behalf_of": "TC",
        "provenance": {
            "body": "Global Commission on the Stability of Cyberspace", "title": "Call to Protect the Public Core",
            "date": "2017-11-21T00:00:00Z", "source_url": "https://example.org/call",
            "quote": "State and non-state actors should not conduct or knowingly allow activity …",
            "assumed_broadly_supported": true,
        },
    }));
    api.get(
        "/proposals/{id}/topics",
        "list_topics",
        "The topics of a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| topics::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/topics/{id}",
        "get_topic",
        "A topic",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>>| topics::get(tx, r.path.id),
    );
    api.put(
        "/topics/{id}/suitability",
        "answer_suitability",
        "Answer the suitability checklist of a topic",
        Policy::Group(Action::AnswerSuitability),
        |tx, r: &Req<ById<Topic>, Nothing, AnswerSuitability>| {
            topics::answer_suitability(tx, r.path.id, &r.body)
        },
    )
    .example(
        json!({"answers": [{"check_id": "S1", "answer": "ok", "reason": "Every group depends on it."}]}),
    );
    again(&mut api);
    approvals(&mut api);
    impacts(&mut api);
    api.post(
        "/proposals/{id}/choices",
        "choose_topics",
        "Choose topics, and say why others are not chosen",
        Policy::Group(Action::ChooseTopics),
        |tx, r: &Req<ById<Proposal>, Nothing, ChooseTopics>| topics::choose(tx, r.path.id, &r.body),
    )
    .example(json!({
        "topic_ids": ["0190163d-8694-739b-aea5-966c26f8ad90"], "rationale": "Approved by three stakeholder groups.",
        "not_chosen": [{"topic_id": "0190163d-8694-739b-aea5-966c26f8ad91", "reason": "Outside the mandate."}],
    }));
    api
}

fn again(api: &mut Operations) {
    api.post(
        "/topics/{id}/nominations",
        "nominate_topic_again",
        "Take a topic that was not chosen over to another proposal of the group",
        Policy::Group(Action::NominateTopic),
        |tx, r: &Req<ById<Topic>, Nothing, NominateAgain>| topics::nominate_again(tx, r.path.id, &r.body),
    )
    .example(json!({"proposal_id": "0190163d-8694-739b-aea5-966c26f8ad92"}));
}

fn approvals(api: &mut Operations) {
    api.post(
        "/topics/{id}/approvals",
        "approve_topic",
        "Approve of a topic",
        Policy::Group(Action::ApproveTopic),
        |tx, r: &Req<ById<Topic>, Nothing, Nothing>| topics::approve(tx, r.path.id),
    );
    api.get(
        "/topics/{id}/approvals",
        "list_approvals",
        "The approvals of a topic that stand",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>, Paging>| topics::list_approvals(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/approvals/{id}",
        "withdraw_approval",
        "Take back your approval of a topic",
        Policy::Group(Action::ApproveTopic),
        |tx, r: &Req<ById<Approval>, Nothing>| topics::withdraw_approval(tx, r.path.id),
    );
}

fn impacts(api: &mut Operations) {
    api.post(
        "/topics/{id}/impacts",
        "note_impact",
        "Note what impact a topic would have, on whom",
        Policy::Group(Action::NoteImpact),
        |tx, r: &Req<ById<Topic>, Nothing, NoteImpact>| topics::note(tx, r.path.id, &r.body),
    )
    .example(json!({
        "dimension": "economic", "direction": "negative", "severity": "medium", "stakeholder_group": "PS",
        "text": "Small operators would have to pay for the checks.",
    }));
    api.get(
        "/topics/{id}/impacts",
        "list_impacts",
        "The impact notes of a topic, also those taken back",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>, Paging>| topics::list_impacts(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/impacts/{id}",
        "withdraw_impact",
        "Take back an impact note",
        Policy::Group(Action::WithdrawImpact),
        |tx, r: &Req<ById<Impact>, Nothing>| topics::withdraw_impact(tx, r.path.id),
    );
    api.get(
        "/topics/{id}/impact-matrix",
        "get_impact_matrix",
        "The impact notes of a topic that stand, counted by dimension and stakeholder group",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>>| topics::matrix(tx, r.path.id),
    );
}
