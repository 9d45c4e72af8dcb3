use assent::domain::access::Role;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Group, world};

pub async fn propose(client: &Client, group: &Group) -> Value {
    let body = json!({"title": "Norms for cyberspace", "summary": "Take up the call.", "language": "en"});
    client.post(&format!("/groups/{}/proposals", group.id), body).await.expect(201)
}

fn titles(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|p| p["title"].as_str().unwrap()).collect()
}

#[test]
fn a_proposal_begins_in_the_first_step_of_the_groups_cycle() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = propose(group.stakeholder(), &group).await;
        assert_eq!(
            (&made["step"], &made["step_number"], &made["status"]),
            (&json!("topic"), &json!(1), &json!("active"))
        );
        let cycle = w.anonymous().get(&format!("/groups/{}", group.id)).await.expect(200)["cycle_id"].clone();
        assert_eq!(made["cycle_id"], cycle);
        let read =
            w.anonymous().get(&format!("/proposals/{}", made["id"].as_str().unwrap())).await.expect(200);
        assert_eq!(read, made);
    });
}

#[test]
fn only_those_who_are_counted_propose_and_only_in_their_own_group() {
    world(async |w| {
        let (group, hidden) =
            (w.group("wg").await, w.group_with("hidden", json!({"visibility": "members"})).await);
        let body = json!({"title": "A", "summary": "B"});
        let path = format!("/groups/{}/proposals", group.id);
        for seat in ["chair", "facilitator", "gov1"] {
            group.seat(seat).post(&path, body.clone()).await.expect(201);
        }
        for seat in ["secretariat", "observer"] {
            group.seat(seat).post(&path, body.clone()).await.refused(403, "forbidden");
        }
        w.anonymous().post(&path, body.clone()).await.refused(401, "unauthenticated");
        w.outsider().await.post(&path, body.clone()).await.refused(403, "forbidden");
        let elsewhere = format!("/groups/{}/proposals", hidden.id);
        group.chair().post(&elsewhere, body).await.refused(404, "not_found");
    });
}

#[test]
fn fields_of_a_proposal_are_bounded() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/proposals", group.id);
        let client = group.stakeholder();
        for (body, pointer) in [
            (json!({"title": "x".repeat(201), "summary": "B"}), "/title"),
            (json!({"title": "A\u{0}", "summary": "B"}), "/title"),
            (json!({"title": "A", "summary": "B".repeat(20_001)}), "/summary"),
            (json!({"title": "A", "summary": "B", "language": "english please"}), "/language"),
        ] {
            let refused = client.post(&path, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        client
            .post(&path, json!({"title": "A", "summary": "B", "step": "impact"}))
            .await
            .refused(422, "unknown_field");
        assert_eq!(w.anonymous().get("/proposals").await.expect(200)["items"], json!([]));
    });
}

#[test]
fn the_author_and_those_who_lead_describe_it_anew() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = propose(group.stakeholder(), &group).await;
        let path = format!("/proposals/{}", made["id"].as_str().unwrap());
        let patched =
            group.stakeholder().patch(&path, 1, json!({"title": "Another title"})).await.expect(200);
        assert_eq!((&patched["title"], &patched["revision"]), (&json!("Another title"), &json!(2)));
        group.facilitator().patch(&path, 1, json!({"title": "C"})).await.refused(412, "revision_stale");
        group.facilitator().patch(&path, 2, json!({"language": "fr"})).await.expect(200);
        group.seat("ps1").patch(&path, 3, json!({"title": "D"})).await.refused(403, "forbidden");
        let same = group.facilitator().patch(&path, 3, json!({"language": "fr"})).await.expect(200);
        assert_eq!(same["revision"], 3);
    });
}

#[test]
fn the_list_spans_the_groups_that_one_may_read_and_is_filtered() {
    world(async |w| {
        let (open, closed) =
            (w.group("open").await, w.group_with("closed", json!({"visibility": "members"})).await);
        w.proposal_in(&open, Step::Pilot).await;
        w.proposal_in(&closed, Step::Topic).await;
        propose(open.stakeholder(), &open).await;
        assert_eq!(titles(&w.anonymous().get("/proposals").await.expect(200)).len(), 2);
        assert_eq!(titles(&w.admin.get("/proposals").await.expect(200)).len(), 2);
        assert_eq!(titles(&closed.stakeholder().get("/proposals").await.expect(200)).len(), 3);
        let of = async |query: &str| {
            titles(&closed.stakeholder().get(&format!("/proposals?{query}")).await.expect(200)).len()
        };
        assert_eq!(of("step=pilot").await, 1);
        assert_eq!(of("step=topic").await, 2);
        assert_eq!(of("status=paused").await, 0);
        assert_eq!(of(&format!("group_id={}&status=active", open.id)).await, 2);
        assert_eq!(of(&format!("cycle_id={}", open.id)).await, 0);
        w.anonymous().get("/proposals?step=nowhere").await.refused(422, "invalid_field");
        w.anonymous().get("/proposals?order=title").await.refused(422, "unknown_field");
    });
}

#[test]
fn a_list_is_paged_without_a_gap_or_a_repeat() {
    world(async |w| {
        let group = w.group("wg").await;
        let mut made = Vec::new();
        for _ in 0..5 {
            made.push(propose(group.stakeholder(), &group).await["id"].clone());
        }
        let (mut seen, mut path) = (Vec::new(), "/proposals?limit=2".to_owned());
        loop {
            let page = w.anonymous().get(&path).await.expect(200);
            seen.extend(page["items"].as_array().unwrap().iter().map(|p| p["id"].clone()));
            let Some(next) = page["next"].as_str() else { break };
            path = format!("/proposals?limit=2&after={next}");
        }
        assert_eq!(seen, made);
    });
}

#[test]
fn a_due_date_is_set_and_cleared_by_those_who_lead() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let path = format!("/proposals/{}/due-date", scene.proposal);
        let due = json!({"due_at": "2018-07-01T00:00:00Z", "due_action": "advance"});
        group.stakeholder().put(&path, 1, due.clone()).await.refused(403, "forbidden");
        let set = group.facilitator().put(&path, 1, due).await.expect(200);
        assert_eq!(
            (&set["due_at"], &set["due_action"]),
            (&json!("2018-07-01T00:00:00.000000Z"), &json!("advance"))
        );
        let cleared = group.chair().put(&path, 2, json!({"due_at": null})).await.expect(200);
        assert_eq!((&cleared["due_at"], &cleared["due_action"]), (&json!(null), &json!("alert")));
        let past = json!({"due_at": "2018-06-14T13:00:00Z"});
        group.chair().put(&path, 3, past).await.refused(422, "invalid_field");
    });
}

#[test]
fn the_mandate_is_answered_check_by_check() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let path = format!("/proposals/{}/mandate", scene.proposal);
        let before = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&before["is_ok"], &before["items"][0]["revision"]), (&json!(false), &json!(0)));
        let (check, fails) = (format!("{path}/M1"), json!({"answer": "fail", "reason": "It does not."}));
        group.stakeholder().put(&check, 0, fails.clone()).await.refused(403, "forbidden");
        let first = group.facilitator().put(&check, 0, fails.clone()).await.expect(200);
        assert_eq!((&first["revision"], &first["answer"]), (&json!(1), &json!("fail")));
        group.facilitator().put(&check, 0, fails.clone()).await.refused(412, "revision_stale");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["is_ok"], false);
        let not = json!({"answer": "not_applicable", "reason": "No money is asked for."});
        group.chair().put(&check, 1, not).await.expect(200);
        let after = w.anonymous().get(&path).await.expect(200);
        assert_eq!((&after["is_ok"], &after["items"][0]["revision"]), (&json!(true), &json!(2)));
        group.chair().put(&format!("{path}/M9"), 0, fails).await.refused(404, "not_found");
    });
}

#[test]
fn a_token_that_is_not_for_reading_reads_no_list() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, seat) = w.seat("wg", &group.id, "late", Role::Stakeholder, "CS").await;
        let token = w.token_of(&seat, &["contribute"]).await;
        let client = Client::new(&w.url, Some(token));
        client.get("/proposals").await.refused(403, "insufficient_scope");
        client.get("/groups").await.refused(403, "insufficient_scope");
        propose(&client, &group).await;
    });
}
