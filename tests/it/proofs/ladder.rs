//! The ways of appeals, of requests for reconsideration and of minority statements, written from the rules: the support
//! that an appeal needs, one rung after the other, and who may answer where.

use serde_json::Value;

use super::facts::{int, parsed, text};
use super::legal::{DAY, Ledger, challenge};
use super::seen::Seen;

const RUNGS: [&str; 3] = ["facilitator", "co_facilitator", "parent_chair"];

pub fn follow(ledger: &mut Ledger, before: &Seen, now: &Seen) {
    for (id, appeal) in &now.appeals {
        match before.appeals.get(id) {
            None => filed(ledger, appeal, before, now),
            Some(old) if old != appeal => went(ledger, old, appeal, now),
            Some(_) => {}
        }
        supported(ledger, before.appeals.get(id), appeal, now);
    }
    for (id, answer) in &now.answers {
        match before.answers.get(id) {
            None => answered(ledger, answer, before, now),
            Some(old) => ledger.must(old == answer, "an answer is changed", answer),
        }
    }
    for (id, request) in &now.reconsiderations {
        reconsidered(ledger, before.reconsiderations.get(id), request, now);
    }
    for (id, statement) in &now.statements {
        stated(ledger, before.statements.get(id), statement, now);
    }
}

/// Against a final designation, while it can be challenged, on a ground of its own, and not by who made it.
fn filed(ledger: &mut Ledger, appeal: &Value, before: &Seen, now: &Seen) {
    ledger.happens("appeal filed".to_owned());
    let found = &now.designations[text(appeal, "designation_id")];
    ledger.must(text(found, "state") == "final", "an appeal against what is not final", appeal);
    ledger.must(now.now < ledger.ends(&challenge(found)), "an appeal after its time", appeal);
    ledger.must(
        found["designator_id"] != appeal["appellant_id"],
        "an appeal against one's own finding",
        appeal,
    );
    let assessment =
        parsed(found, if found["final_assessment"].is_null() { "assessment" } else { "final_assessment" });
    let eligible = assessment["metrics"]["eligible"].as_f64().unwrap();
    let needed = (eligible.sqrt() / 2.0).ceil().clamp(2.0, 5.0);
    let is_needed = appeal["supporters_needed"].as_f64() == Some(needed);
    ledger.must(is_needed, &format!("{eligible} are eligible, so that it needs {needed}"), appeal);
    let ground = |a: &&Value| {
        let unanswered = a["outcome"].is_null() && text(a, "rung") == RUNGS[0];
        let is_free = text(a, "state") == "withdrawn" && unanswered;
        a["designation_id"] == appeal["designation_id"] && a["ground"] == appeal["ground"] && !is_free
    };
    ledger.must(!before.appeals.values().any(|a| ground(&a)), "a second appeal on its ground", appeal);
    let gathers_until = ledger.ends(&challenge(found));
    ledger.opens(&due(appeal), gathers_until);
    if text(appeal, "state") == "open" {
        ledger.opens(&due(appeal), now.now + 14 * DAY);
    }
}

fn due(appeal: &Value) -> String {
    format!("appeal {}", text(appeal, "id"))
}

fn rung(appeal: &Value) -> usize {
    RUNGS.iter().position(|rung| text(appeal, "rung") == *rung).unwrap()
}

/// From one state to another, and one rung up at a time.
fn went(ledger: &mut Ledger, old: &Value, appeal: &Value, now: &Seen) {
    let (from, to) = (text(old, "state"), text(appeal, "state"));
    let (below, above) = (rung(old), rung(appeal));
    let is_late = now.now >= ledger.ends(&due(old));
    let last = now.answers_to(text(appeal, "id")).last().map_or("", |a| text(a, "outcome"));
    let ends_it = ["reopen", "change_level", "attach_statement"].contains(&last) || below == 2;
    let is_legal = match (from, to) {
        ("gathering", "open") => below == above && !is_late,
        ("gathering", "lapsed") => is_late && now.held_at.is_none(),
        ("open", "affirmed") => below == above && last == "affirm" && below < 2,
        ("open", "closed") => below == above && ends_it,
        ("open", "open") if below != above => is_late && above == below + 1,
        ("affirmed", "open") => !is_late && above == below + 1,
        ("affirmed", "closed") => is_late && now.held_at.is_none(),
        ("gathering" | "open" | "affirmed", "withdrawn" | "overtaken") => below == above,
        (a, b) => a == b,
    };
    ledger.must(is_legal, &format!("an appeal from {from} at {below} to {to} at {above}"), appeal);
    if (from, below) != (to, above) {
        ledger.happens(format!("appeal {from} -> {to}"));
        match to {
            "open" => ledger.opens(&due(appeal), now.now + 14 * DAY),
            "affirmed" => ledger.opens(&due(appeal), now.now + 7 * DAY),
            _ => {}
        }
    }
    let runs = ["gathering", "open", "affirmed"].contains(&to);
    ledger.must(
        !runs || int(appeal, "due_at") == ledger.ends(&due(appeal)),
        "another time than the rules say",
        appeal,
    );
}

/// It is opened with the support it needs alone, and then goes on while anybody supports it.
fn supported(ledger: &mut Ledger, old: Option<&Value>, appeal: &Value, now: &Seen) {
    let supporters = i64::try_from(now.supporters_of(text(appeal, "id")).len()).unwrap();
    let is_enough = supporters >= int(appeal, "supporters_needed") || !appeal["focal_point_of"].is_null();
    let was_opened = old.is_some_and(|a| !a["opened_at"].is_null());
    let is_opened = !was_opened && !appeal["opened_at"].is_null();
    ledger.must(is_enough || !is_opened, "opened without the support it needs", appeal);
    let gathers = text(appeal, "state") == "gathering";
    ledger.must(!(is_enough && gathers), "it gathers on with the support it needs", appeal);
}

/// At the rung where the appeal was, once, by somebody without a part in it.
fn answered(ledger: &mut Ledger, answer: &Value, before: &Seen, now: &Seen) {
    ledger.happens(format!("answered {} at {}", text(answer, "outcome"), text(answer, "rung")));
    let id = text(answer, "appeal_id");
    let (was, by) = (&before.appeals[id], &answer["answered_by"]);
    ledger.must(
        text(was, "state") == "open" && was["rung"] == answer["rung"],
        "an answer not asked for",
        answer,
    );
    ledger.must(!now.supporters_of(id).contains(&by), "a supporter answers", answer);
    ledger.must(!text(answer, "reasons").is_empty(), "no reasons", answer);
    let role = text(&now.members[by.as_str().unwrap()], "role");
    let earlier = before.answers_to(id);
    ledger.must(earlier.iter().all(|a| a["rung"] != answer["rung"]), "a rung answers twice", answer);
    match text(answer, "rung") {
        "facilitator" => ledger.must(role == "facilitator", "by another role", answer),
        "co_facilitator" => {
            let found = &now.designations[text(was, "designation_id")];
            let had_a_part = found["designator_id"] == *by
                || earlier.iter().any(|a| a["answered_by"] == *by)
                || now.has_a_conflict(by);
            ledger.must(role == "facilitator" && !had_a_part, "by one with a part in the matter", answer);
        }
        _ => ledger.must(
            role == "chair" && !answer["answered_for"].is_null(),
            "not the parent's chair",
            answer,
        ),
    }
}

/// Answered once, by another than who asked; what follows is as the decision that it is about stands.
fn reconsidered(ledger: &mut Ledger, old: Option<&Value>, request: &Value, now: &Seen) {
    let state = text(request, "state");
    let Some(old) = old else {
        ledger.happens("reconsideration asked".to_owned());
        let found = now.designations.get(request["designation_id"].as_str().unwrap_or_default());
        let objection = now.objections.get(request["objection_id"].as_str().unwrap_or_default());
        let stands = found.is_some_and(|d| ["preliminary", "final"].contains(&text(d, "state")));
        let open = ["raised", "under_discussion", "responded", "withdrawn"];
        let is_found = objection.is_some_and(|o| !open.contains(&text(o, "state")));
        return ledger.must(state == "open" && (stands ^ is_found), "asked of what does not stand", request);
    };
    if old == request {
        return;
    }
    ledger.happens(format!("reconsideration {state}"));
    ledger.must(text(old, "state") == "open" && state != "open", "answered twice", request);
    ledger.must(request["answered_by"] != request["asked_by"], "answered by who asked", request);
    ledger.must(!request["answer"].is_null(), "no reasons", request);
    let found = now.designations.get(request["designation_id"].as_str().unwrap_or_default());
    let follows = match (state, found.map(|d| text(d, "state"))) {
        ("declined", _) => None,
        (_, None) => Some("new_finding"),
        (_, Some("final")) => Some("appeal"),
        _ => Some("re_evaluation"),
    };
    ledger.must(request["follow_up"].as_str() == follows, &format!("{follows:?} is to follow"), request);
}

/// By the objector, beside a designation that stands, where the objection stands, is maintained, or was not found on before
/// the position was designated; one of each.
fn stated(ledger: &mut Ledger, old: Option<&Value>, statement: &Value, now: &Seen) {
    if old == Some(statement) {
        return;
    }
    ledger.happens(if old.is_some() { "view changed" } else { "view stated" }.to_owned());
    let objection = &now.objections[text(statement, "objection_id")];
    ledger.must(objection["author_id"] == statement["author_id"], "not by the objector", statement);
    let kept = ["outweighed", "not_on_merits"].contains(&text(objection, "state"))
        && int(objection, "maintained") == 1;
    let is_unaddressed = ["raised", "under_discussion", "responded"].contains(&text(objection, "state"));
    let is_late = is_unaddressed && text(&now.position, "state") == "designated";
    ledger.must(kept || is_late || text(objection, "state") == "stands", "its objection was met", statement);
    let own = now.statements.values().filter(|s| s["author_id"] == statement["author_id"]).count();
    ledger.must(own == 1, "a second view of the same member", statement);
    let stands = |d: &Value| ["preliminary", "final"].contains(&text(d, "state"));
    let is_beside = now.designations.values().any(stands);
    ledger.must(old.is_some() || is_beside, "beside nothing", statement);
}
