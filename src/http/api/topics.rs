//! Topics: nominated, held against the checklist, approved of, chosen.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Approval, Impact, Proposal, Topic, TopicMerge};
use crate::service::topics::{
    self, AnswerSuitability, ChooseTopics, MergeTopic, NominateAgain, NominateTopic, NoteImpact,
};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("topics");
    api.post(
        "/proposals/{id}/topics",
        "nominate_topic",
        "Nominate a topic, also for a stakeholder group or a new community, or from an existing position",
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
            "licence": "CC BY 4.0", "process": "Adopted by the commissioners after public consultations.",
            "endorsers": ["A coalition of operators"], "assumed_broadly_supported": true,
        },
    }));
    api.get(
        "/proposals/{id}/topics",
        "list_topics",
        "The topics of a proposal, the standing alternative first",
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
    merges(&mut api);
    choice(&mut api);
    api
}

fn choice(api: &mut Operations) {
    api.get(
        "/proposals/{id}/choice",
        "get_choice",
        "Where the choice of topics stands, with the standing alternative and for whom topics were nominated",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| topics::get_choice(tx, r.path.id),
    );
    api.post(
        "/proposals/{id}/choices",
        "choose_topics",
        "Choose topics, and say why others are not chosen",
        Policy::Group(Action::ChooseTopics),
        |tx, r: &Req<ById<Proposal>, Nothing, ChooseTopics>| topics::choose(tx, r.path.id, &r.body),
    )
    .example(json!({
        "topic_ids": ["0190163d-8694-739b-aea5-966c26f8ad90"], "rationale": "Approved by three stakeholder groups.",
        "alternative_reason": "What was said before has no text that one could point to.",
        "not_chosen": [{"topic_id": "0190163d-8694-739b-aea5-966c26f8ad91", "reason": "Outside the mandate."}],
    }));
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

fn merges(api: &mut Operations) {
    api.get(
        "/topics/{id}/similar",
        "get_similar_topics",
        "Topics of the proposal that may say the same, by the similarity of their texts",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Topic>>| topics::similar(tx, r.path.id),
    );
    api.post(
        "/topics/{id}/merges",
        "merge_topic",
        "Merge a topic into another one that says the same",
        Policy::Group(Action::MergeTopics),
        |tx, r: &Req<ById<Topic>, Nothing, MergeTopic>| topics::merge(tx, r.path.id, &r.body),
    )
    .example(json!({
        "into_id": "0190163d-8694-739b-aea5-966c26f8ad90", "reason": "Both ask who guards the public core.",
    }));
    api.get(
        "/proposals/{id}/merges",
        "list_topic_merges",
        "The merges of a proposal's topics, also those undone",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| topics::list_merges(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/merges/{id}",
        "undo_topic_merge",
        "Take merged topics apart again",
        Policy::Group(Action::MergeTopics),
        |tx, r: &Req<ById<TopicMerge>, Nothing>| topics::undo_merge(tx, r.path.id),
    );
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
        "The approvals of a topic that stand, with those of the topics that it stands for",
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
