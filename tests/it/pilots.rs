use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Group, Scene, World, world};

fn planned(w: &World, from: i64, until: i64) -> Value {
    json!({
        "title": "A statement map", "instrument": "statement_map", "aim": "To see whether views come together.",
        "population": "Three initiatives.",
        "measures": [
            {"name": "Participants of each group", "unit": "persons", "target": "at least 30"},
            {"name": "Statements from newcomers", "target": "at least 10"},
        ],
        "starts_at": w.clock.now().plus_days(from).to_string(), "ends_at": w.clock.now().plus_days(until).to_string(),
    })
}

fn closing() -> Value {
    json!({"result": "42 took part.", "cost": {"hours": 25, "money": "400 CHF"}})
}

fn evaluation() -> Value {
    json!({
        "findings": [
            {"measure": "Participants of each group", "value": "8 to 14", "verdict": "not_met"},
            {"measure": "statements from  NEWCOMERS", "reason": "The tool does not tell who is new."},
        ],
        "evaluation": "Few, but good.", "lessons": "Earlier.",
    })
}

fn of(scene: &Scene) -> String {
    format!("/proposals/{}/pilots", scene.proposal)
}

fn path(pilot: &Value) -> String {
    format!("/pilots/{}", pilot["id"].as_str().unwrap())
}

/// A pilot that runs, is closed and evaluated.
async fn evaluated(lead: &Client, list: &str, plan: Value, said: Value) -> Value {
    let made = lead.post(list, plan).await.expect(201);
    lead.post(&format!("{}/closures", path(&made)), closing()).await.expect(201);
    lead.post(&format!("{}/evaluations", path(&made)), said).await.expect(201)
}

async fn next_cycle(group: &Group) -> String {
    let cycles = format!("/groups/{}/cycles", group.id);
    let opened = group.chair().post(&cycles, json!({"label": "2019"})).await.expect(201);
    opened["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_pilot_is_planned_runs_is_closed_evaluated_and_decided_on() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let made = lead.post(&of(&scene), planned(&w, 1, 15)).await.expect(201);
        assert_eq!((&made["state"], &made["is_fixed_beforehand"]), (&json!("planned"), &json!(true)));
        assert_eq!(
            made["measures"][1],
            json!({"name": "Statements from newcomers", "unit": null, "target": "at least 10"})
        );
        let (close, evaluate) = (format!("{}/closures", path(&made)), format!("{}/evaluations", path(&made)));
        let decide = format!("{}/decisions", path(&made));
        let decision = json!({"decision": "keep", "reason": "It shows what a round does not."});
        lead.post(&close, closing()).await.refused(422, "rule_refused");
        w.pass_days(1);
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200)["state"], "running");
        lead.post(&evaluate, evaluation()).await.refused(422, "rule_refused");
        let closed = lead.post(&close, closing()).await.expect(201);
        assert_eq!((&closed["state"], &closed["result"]), (&json!("closed"), &json!("42 took part.")));
        assert_eq!(closed["cost"], json!({"hours": 25, "money": "400 CHF", "note": null}));
        lead.post(&close, closing()).await.refused(409, "ended");
        lead.post(&decide, decision.clone()).await.refused(422, "rule_refused");
        let evaluated = lead.post(&evaluate, evaluation()).await.expect(201);
        assert_eq!((&evaluated["state"], &evaluated["lessons"]), (&json!("evaluated"), &json!("Earlier.")));
        assert_eq!(evaluated["findings"][0]["verdict"], "not_met");
        lead.post(&evaluate, evaluation()).await.refused(409, "ended");
        w.put_into(&scene, "impact");
        let decided = lead.post(&decide, decision.clone()).await.expect(201);
        assert_eq!(decided["decision"]["decision"], "keep");
        assert_eq!(decided["decision"]["decided_by"], json!(group.facilitator_id));
        lead.post(&decide, decision).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&of(&scene)).await.expect(200)["items"][0], decided);
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert_eq!(actions[1..], ["pilot.planned", "pilot.closed", "pilot.evaluated", "pilot.decided"]);
    });
}

#[test]
fn a_pilot_needs_measures_and_an_end_after_its_beginning() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let with = |field: &str, value: Value| {
            let mut request = planned(&w, 1, 15);
            request[field] = value;
            request
        };
        let measure = |name: &str| json!({"name": name, "target": "t"});
        let many: Vec<_> = (0..21).map(|n| measure(&format!("m{n}"))).collect();
        for (request, pointer) in [
            (with("measures", json!([])), "/measures"),
            (with("measures", json!(many)), "/measures"),
            (with("measures", json!([measure("m"), measure(" M ")])), "/measures"),
            (with("measures", json!([{"name": "", "target": "t"}])), "/measures/0/name"),
            (with("measures", json!([{"name": "m", "target": "x".repeat(100_000)}])), "/measures/0/target"),
            (planned(&w, 1, 1), "/ends_at"),
            (with("instrument", json!("dice")), "/instrument"),
            (with("instrument", json!("external")), "/tool"),
            (with("tool", json!("Polis")), "/tool"),
        ] {
            let refused = group.facilitator().post(&of(&scene), request).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        assert_eq!(w.anonymous().get(&of(&scene)).await.expect(200)["items"], json!([]));
        for _ in 0..50 {
            group.facilitator().post(&of(&scene), planned(&w, 1, 15)).await.expect(201);
        }
        group.facilitator().post(&of(&scene), planned(&w, 1, 15)).await.refused(422, "rule_refused");
    });
}

#[test]
fn the_measures_of_a_pilot_are_fixed_once_it_runs() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let made = lead.post(&of(&scene), planned(&w, 5, 15)).await.expect(201);
        let measures = json!([{"name": "Answers", "unit": null, "target": "50"}]);
        let past = json!({"starts_at": w.clock.now().plus_days(-1)});
        let refused = lead.patch(&path(&made), 1, past).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/starts_at");
        let change =
            json!({"measures": measures, "aim": "To learn.", "starts_at": w.clock.now().plus_days(1)});
        let changed = lead.patch(&path(&made), 1, change).await.expect(200);
        assert_eq!((&changed["measures"], &changed["aim"]), (&measures, &json!("To learn.")));
        w.pass_days(1);
        for change in [
            json!({"measures": [{"name": "Other", "target": "1"}]}),
            json!({"aim": "Other."}),
            json!({"population": "Other."}),
            json!({"starts_at": w.clock.now().plus_days(3)}),
        ] {
            lead.patch(&path(&made), 2, change).await.refused(422, "rule_refused");
        }
        let longer = json!({"ends_at": w.clock.now().plus_days(40), "title": "A longer map"});
        let changed = lead.patch(&path(&made), 2, longer.clone()).await.expect(200);
        assert_eq!((&changed["title"], &changed["measures"]), (&json!("A longer map"), &measures));
        let smuggled = json!({"result": "r", "cost": {"hours": 0}, "measures": measures});
        lead.post(&format!("{}/closures", path(&made)), smuggled).await.refused(422, "unknown_field");
        lead.post(&format!("{}/closures", path(&made)), closing()).await.expect(201);
        lead.patch(&path(&made), 4, longer).await.refused(409, "ended");
        let late = lead.post(&of(&scene), planned(&w, -3, 15)).await.expect(201);
        assert_eq!((&late["state"], &late["is_fixed_beforehand"]), (&json!("running"), &json!(false)));
    });
}

#[test]
fn an_evaluation_says_something_of_every_measure_that_was_fixed() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let made = lead.post(&of(&scene), planned(&w, 0, 15)).await.expect(201);
        for hours in [-1, 1_000_001] {
            let mut dear = closing();
            dear["cost"]["hours"] = json!(hours);
            let refused =
                lead.post(&format!("{}/closures", path(&made)), dear).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/cost/hours");
        }
        lead.post(&format!("{}/closures", path(&made)), closing()).await.expect(201);
        let evaluate = format!("{}/evaluations", path(&made));
        let value = json!({"measure": "Participants of each group", "value": "31", "verdict": "met"});
        let reason = json!({"measure": "Statements from newcomers", "reason": "Not told."});
        let nothing = json!({"measure": "Statements from newcomers"});
        let other = json!({"measure": "Applause", "value": "Much", "verdict": "met"});
        for (findings, pointers) in [
            (json!([]), vec!["/findings", "/findings"]),
            (json!([value]), vec!["/findings"]),
            (json!([value, nothing]), vec!["/findings/1/reason"]),
            (json!([value, reason, other]), vec!["/findings/2/measure"]),
            (json!([value, reason, value]), vec!["/findings/2/measure"]),
        ] {
            let mut said = evaluation();
            said["findings"] = findings;
            let refused = lead.post(&evaluate, said).await.refused(422, "invalid_field");
            let told: Vec<_> =
                refused["errors"].as_array().unwrap().iter().map(|e| e["pointer"].clone()).collect();
            assert_eq!(told, pointers);
        }
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200)["state"], "closed");
        let mut said = evaluation();
        said["findings"] = json!([reason, value]);
        lead.post(&evaluate, said).await.expect(201);
    });
}

#[test]
fn the_result_of_an_external_tool_comes_with_its_source_and_caveats() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let mut plan = planned(&w, 0, 15);
        plan["instrument"] = json!("external");
        plan["tool"] = json!("Another survey");
        let made = lead.post(&of(&scene), plan).await.expect(201);
        assert_eq!(made["tool"], "Another survey");
        let closures = format!("{}/closures", path(&made));
        let refused = lead.post(&closures, closing()).await.refused(422, "missing_field");
        let told: Vec<_> =
            refused["errors"].as_array().unwrap().iter().map(|e| e["pointer"].clone()).collect();
        assert_eq!(told, ["/source", "/caveats"]);
        let mut imported = closing();
        imported["source"] = json!("https://example.org/report");
        imported["caveats"] = json!("Who took part chose to.");
        let closed = lead.post(&closures, imported).await.expect(201);
        assert_eq!(closed["caveats"], "Who took part chose to.");
        assert_eq!(closed["source"], "https://example.org/report");
    });
}

#[test]
fn two_pilots_are_compared_on_the_measures_that_they_share() {
    world(async |w| {
        let group = w.group("wg").await;
        let (one, other) =
            (w.proposal_in(&group, Step::Pilot).await, w.proposal_in(&group, Step::Pilot).await);
        let lead = group.facilitator();
        let this = evaluated(lead, &of(&one), planned(&w, 0, 15), evaluation()).await;
        let mut plan = planned(&w, 0, 15);
        plan["measures"] = json!([
            {"name": "Cost of an answer", "target": "under 2 CHF"},
            {"name": "participants  of each group", "unit": "Persons", "target": "at least 10"},
            {"name": "Statements from newcomers", "unit": "per day", "target": "one"},
        ]);
        let that = lead.post(&of(&other), plan).await.expect(201);
        let compare =
            |with: &Value| format!("{}/comparison?with={}", path(&this), with["id"].as_str().unwrap());
        let told = w.anonymous().get(&compare(&that)).await.expect(200);
        assert_eq!((&told["this"], &told["other"]), (&this, &that));
        assert_eq!(
            told["measures"],
            json!([{
                "name": "Participants of each group", "unit": "persons",
                "this": {"target": "at least 30", "value": "8 to 14", "verdict": "not_met", "reason": null},
                "other": {"target": "at least 10", "value": null, "verdict": null, "reason": null},
            }])
        );
        let mut plan = planned(&w, 0, 15);
        plan["measures"] = json!([{"name": "Applause", "target": "much"}]);
        let apart = lead.post(&of(&other), plan).await.expect(201);
        let refused = w.anonymous().get(&compare(&apart)).await.refused(422, "rule_refused");
        assert!(refused["detail"].as_str().unwrap().contains("no measure in common"));
        w.anonymous().get(&compare(&this)).await.refused(422, "invalid_field");
        let hidden = w.group_with("hidden", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&hidden, Step::Pilot).await;
        let secret = hidden.facilitator().post(&of(&scene), planned(&w, 0, 15)).await.expect(201);
        w.anonymous().get(&compare(&secret)).await.refused(404, "not_found");
    });
}

#[test]
fn the_register_holds_what_a_group_tried_on_all_its_proposals() {
    world(async |w| {
        let (group, foreign) = (w.group("wg").await, w.group("other").await);
        let (one, other) =
            (w.proposal_in(&group, Step::Pilot).await, w.proposal_in(&group, Step::Pilot).await);
        let lead = group.facilitator();
        let tried = evaluated(lead, &of(&one), planned(&w, 0, 15), evaluation()).await;
        let drop = json!({"decision": "drop", "reason": "Too few came."});
        lead.post(&format!("{}/decisions", path(&tried)), drop).await.expect(201);
        let mut poll = planned(&w, 1, 15);
        poll["instrument"] = json!("poll");
        let poll = lead.post(&of(&other), poll).await.expect(201);
        let elsewhere = w.proposal_in(&foreign, Step::Pilot).await;
        foreign.facilitator().post(&of(&elsewhere), planned(&w, 0, 15)).await.expect(201);
        let found = async |query: &str| {
            let list = w.anonymous().get(&format!("/groups/{}/pilots{query}", group.id)).await.expect(200);
            list["items"].as_array().unwrap().iter().map(|p| p["id"].clone()).collect::<Vec<_>>()
        };
        assert_eq!(found("").await, [tried["id"].clone(), poll["id"].clone()]);
        for query in ["?instrument=statement_map", "?state=evaluated", "?decision=drop"] {
            assert_eq!(found(query).await, [tried["id"].clone()]);
        }
        assert_eq!(found("?state=planned").await, [poll["id"].clone()]);
        assert!(found("?state=running").await.is_empty() && found("?decision=keep").await.is_empty());
        w.pass_days(1);
        assert_eq!(found("?state=running").await, [poll["id"].clone()]);
        assert!(found("?state=planned").await.is_empty());
        let next = next_cycle(&group).await;
        assert!(found(&format!("?cycle_id={next}")).await.is_empty());
    });
}

#[test]
fn lessons_come_along_with_a_proposal_that_is_carried_forward() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let tried = evaluated(lead, &of(&scene), planned(&w, 0, 15), evaluation()).await;
        lead.post(&of(&scene), planned(&w, 0, 15)).await.expect(201);
        let next = next_cycle(&group).await;
        let carry = async |proposal: &str, cycle: &str| {
            let at = lead.get(&format!("/proposals/{proposal}")).await.expect(200);
            let body = json!({
                "kind": "carry_forward", "from": at["step"], "revision": at["revision"], "cycle_id": cycle,
                "reason": "It goes on.",
            });
            let moved = lead.post(&format!("/proposals/{proposal}/transitions"), body).await.expect(201);
            moved["proposal"]["carried_to_id"].as_str().unwrap().to_owned()
        };
        let lessons = async |cycle: &str, query: &str| {
            let list = w.anonymous().get(&format!("/cycles/{cycle}/lessons{query}")).await.expect(200);
            list["items"].as_array().unwrap().clone()
        };
        let second = carry(&scene.proposal, &next).await;
        let carried = lessons(&next, "").await;
        assert_eq!(carried.len(), 1);
        assert_eq!((&carried[0]["lessons"], &carried[0]["state"]), (&json!("Earlier."), &json!("open")));
        assert_eq!(carried[0]["proposal_id"], json!(second));
        assert_eq!(carried[0]["pilot"]["id"], tried["id"]);
        let lesson = format!("/lessons/{}", carried[0]["id"].as_str().unwrap());
        assert_eq!(w.anonymous().get(&lesson).await.expect(200), carried[0]);
        let answers = format!("{lesson}/answers");
        let said = json!({"answer": "heeded", "reason": "We announced it in May."});
        group.stakeholder().post(&answers, said.clone()).await.refused(403, "forbidden");
        let answered = lead.post(&answers, said.clone()).await.expect(201);
        assert_eq!((&answered["state"], &answered["answer"]), (&json!("heeded"), &said["reason"]));
        lead.post(&answers, said).await.refused(409, "ended");
        assert_eq!(lessons(&next, "?state=heeded").await.len(), 1);
        assert!(lessons(&next, "?state=open").await.is_empty());
        // What was heeded goes on with the proposal; what was set aside stays where it was.
        let cycles = format!("/groups/{}/cycles", group.id);
        let third = group.chair().post(&cycles, json!({"label": "2020"})).await.expect(201)["id"].clone();
        let last = carry(&second, third.as_str().unwrap()).await;
        let there = lessons(third.as_str().unwrap(), &format!("?proposal_id={last}")).await;
        assert_eq!((there.len(), &there[0]["pilot"]["id"]), (1, &tried["id"]));
        let actions: Vec<_> = w.entries_of(&last).await.iter().map(|e| e["action"].clone()).collect();
        assert_eq!(actions, ["proposal.created", "lessons.carried"]);
    });
}

#[test]
fn lessons_are_carried_by_hand_once_from_another_cycle() {
    world(async |w| {
        let (group, foreign) = (w.group("wg").await, w.group("other").await);
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let lead = group.facilitator();
        let tried = evaluated(lead, &of(&scene), planned(&w, 0, 15), evaluation()).await;
        let running = lead.post(&of(&scene), planned(&w, 0, 15)).await.expect(201);
        let elsewhere = w.proposal_in(&foreign, Step::Pilot).await;
        let theirs =
            evaluated(foreign.facilitator(), &of(&elsewhere), planned(&w, 0, 15), evaluation()).await;
        let this = w.anonymous().get(&format!("/groups/{}", group.id)).await.expect(200)["cycle_id"].clone();
        let next = next_cycle(&group).await;
        let to = |cycle: &str| format!("/cycles/{cycle}/lessons");
        let of = |pilot: &Value| json!({"pilot_id": pilot["id"]});
        for (cycle, pilot) in [
            (&*next, &running),
            (&*next, &theirs),
            (&*next, &scene_as_pilot(&scene)),
            (this.as_str().unwrap(), &tried),
        ] {
            let refused = lead.post(&to(cycle), of(pilot)).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/pilot_id");
        }
        let carried = lead.post(&to(&next), of(&tried)).await.expect(201);
        assert_eq!((&carried["cycle_id"], &carried["proposal_id"]), (&json!(next), &Value::Null));
        lead.post(&to(&next), of(&tried)).await.refused(409, "already_exists");
        let answers = format!("/lessons/{}/answers", carried["id"].as_str().unwrap());
        let said = json!({"answer": "set_aside", "reason": "Nobody runs maps this year."});
        let answered = group.chair().post(&answers, said).await.expect(201);
        assert_eq!(answered["state"], "set_aside");
    });
}

/// An id that is none of a pilot.
fn scene_as_pilot(scene: &Scene) -> Value {
    json!({"id": scene.proposal})
}

#[test]
fn pilots_belong_to_step_four_and_to_those_who_lead() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let scene = w.proposal_in(&group, Step::Pilot).await;
        group.stakeholder().post(&of(&scene), planned(&w, 0, 9)).await.refused(403, "forbidden");
        w.outsider().await.post(&of(&scene), planned(&w, 0, 9)).await.refused(404, "not_found");
        w.anonymous().get(&of(&scene)).await.refused(404, "not_found");
        group.seat("observer").get(&of(&scene)).await.expect(200);
        let early = w.proposal_in(&group, Step::Engagement).await;
        group.chair().post(&of(&early), planned(&w, 0, 9)).await.refused(409, "not_in_this_step");
    });
}
