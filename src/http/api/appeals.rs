//! Reconsideration, appeals and minority statements.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{
    Appeal, Designation, MinorityStatement, Objection, Position, Proposal, Reconsideration,
};
use crate::service::appeals::{self, AnswerAtRung, FileAppeal};
use crate::service::minority_statements::{self, StateMinorityView};
use crate::service::reconsiderations::{self, AnswerReconsideration, AskReconsideration};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("appeals");
    reconsidering(&mut api);
    appealing(&mut api);
    reading(&mut api);
    going_up(&mut api);
    dissenting(&mut api);
    api
}

fn reconsidering(api: &mut Operations) {
    let asked = || {
        json!({
            "decision": "That the figures do not matter.", "grounds": "The finding takes the figures of 2010 for those of 2017.",
            "remedy": "Find again, with the figures of 2017.",
        })
    };
    api.post(
        "/designations/{id}/reconsiderations",
        "ask_designation_reconsideration",
        "Ask for reconsideration of a designation",
        Policy::Group(Action::AskReconsideration),
        |tx, r: &Req<ById<Designation>, Nothing, AskReconsideration>| {
            reconsiderations::ask_of_designation(tx, r.path.id, &r.body)
        },
    )
    .example(asked());
    api.post(
        "/objections/{id}/reconsiderations",
        "ask_finding_reconsideration",
        "Ask for reconsideration of a finding on an objection",
        Policy::Group(Action::AskReconsideration),
        |tx, r: &Req<ById<Objection>, Nothing, AskReconsideration>| {
            reconsiderations::ask_of_finding(tx, r.path.id, &r.body)
        },
    )
    .example(asked());
    api.post(
        "/reconsiderations/{id}/answers",
        "answer_reconsideration",
        "Uphold or decline a request for reconsideration, with reasons; what follows has to be done by somebody. A finding on an objection that was wrong holds no longer",
        Policy::Group(Action::AnswerReconsideration),
        |tx, r: &Req<ById<Reconsideration>, Nothing, AnswerReconsideration>| {
            reconsiderations::answer(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"answer": "declined", "reasons": "Paragraph 2 of the finding takes the figures of 2017."}));
    api.get(
        "/proposals/{id}/reconsiderations",
        "list_reconsiderations",
        "The requests for reconsideration in a proposal, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| reconsiderations::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/reconsiderations/{id}",
        "get_reconsideration",
        "A request for reconsideration with its answer",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Reconsideration>>| reconsiderations::get(tx, r.path.id),
    );
}

fn appealing(api: &mut Operations) {
    api.post(
        "/designations/{id}/appeals",
        "file_appeal",
        "Appeal against a designation in its challenge window, on a ground that nobody has appealed on",
        Policy::Group(Action::Appeal),
        |tx, r: &Req<ById<Designation>, Nothing, FileAppeal>| appeals::file(tx, r.path.id, &r.body),
    )
    .example(json!({
        "ground": "objection_ignored", "text": "The objection of the small operators was answered by nobody.",
        "remedy": "Answer it, and find again.",
    }));
    api.post(
        "/appeals/{id}/supporters",
        "support_appeal",
        "Support an appeal while it gathers; with enough supporters it is to be answered",
        Policy::Group(Action::SupportAppeal),
        |tx, r: &Req<ById<Appeal>>| appeals::support(tx, r.path.id),
    );
    api.delete(
        "/appeals/{id}/supporters/own",
        "leave_appeal",
        "Support an appeal no more, while it gathers; If-Match names the revision of the appeal",
        Policy::Group(Action::SupportAppeal),
        |tx, r: &Req<ById<Appeal>>| appeals::leave(tx, r.path.id),
    );
    api.post(
        "/appeals/{id}/withdrawals",
        "withdraw_appeal",
        "Take your appeal back",
        Policy::Group(Action::Appeal),
        |tx, r: &Req<ById<Appeal>>| appeals::withdraw(tx, r.path.id),
    );
}

fn reading(api: &mut Operations) {
    api.get(
        "/proposals/{id}/appeals",
        "list_appeals",
        "The appeals in a proposal, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| appeals::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/appeals/{id}",
        "get_appeal",
        "An appeal with the answers of each rung",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Appeal>>| appeals::get(tx, r.path.id),
    );
}

fn going_up(api: &mut Operations) {
    api.post(
        "/appeals/{id}/answers",
        "answer_designation_appeal",
        "Answer an appeal at the rung where it is: affirm, reopen, change the level or attach the statement",
        Policy::Group(Action::AnswerAppeal),
        |tx, r: &Req<ById<Appeal>, Nothing, AnswerAtRung>| appeals::answer(tx, r.path.id, &r.body),
    )
    .example(json!({"outcome": "affirm", "reasons": "The objection was answered on 3 July, and found outweighed."}));
    api.post(
        "/appeals/{id}/escalations",
        "escalate_appeal",
        "Take your appeal to the next rung: within seven days after it was affirmed, or when an answer is late",
        Policy::Group(Action::Appeal),
        |tx, r: &Req<ById<Appeal>>| appeals::escalate(tx, r.path.id),
    );
}

fn dissenting(api: &mut Operations) {
    let statement = || json!({"text": "We do not share the finding: small networks *cannot* pay for this."});
    api.post(
        "/objections/{id}/minority-statements",
        "state_minority_view",
        "State your view beside the designation, where your objection stands or is maintained",
        Policy::Group(Action::StateMinorityView),
        |tx, r: &Req<ById<Objection>, Nothing, StateMinorityView>| {
            minority_statements::state(tx, r.path.id, &r.body)
        },
    )
    .example(statement());
    api.patch(
        "/minority-statements/{id}",
        "change_minority_statement",
        "Change your minority statement, until an output with the position is published",
        Policy::Group(Action::StateMinorityView),
        |tx, r: &Req<ById<MinorityStatement>, Nothing, StateMinorityView>| {
            minority_statements::change(tx, r.path.id, &r.body)
        },
    )
    .example(statement());
    api.delete(
        "/minority-statements/{id}",
        "withdraw_minority_statement",
        "Take your minority statement back, until an output with the position is published",
        Policy::Group(Action::StateMinorityView),
        |tx, r: &Req<ById<MinorityStatement>>| minority_statements::withdraw(tx, r.path.id),
    );
    api.get(
        "/positions/{id}/minority-statements",
        "list_minority_statements",
        "The minority statements on a position, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, Paging>| minority_statements::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/minority-statements/{id}",
        "get_minority_statement",
        "A minority statement",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<MinorityStatement>>| minority_statements::get(tx, r.path.id),
    );
}
