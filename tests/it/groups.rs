use serde_json::json;

use crate::support::world;

#[test]
fn a_public_group_is_read_by_everyone() {
    world(async |w| {
        let group = w.group("wg").await;
        let read = w.anonymous().get(&format!("/groups/{}", group.id)).await.expect(200);
        assert_eq!(read["slug"], "wg");
        let list = w.anonymous().get("/groups").await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_group_for_members_is_not_known_to_others() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let path = format!("/groups/{}", group.id);
        w.anonymous().get(&path).await.refused(404, "not_found");
        w.outsider().await.get(&path).await.refused(404, "not_found");
        group.seat("observer").get(&path).await.expect(200);
        assert_eq!(w.anonymous().get("/groups").await.expect(200)["items"], json!([]));
        assert_eq!(
            group.stakeholder().get("/groups").await.expect(200)["items"].as_array().unwrap().len(),
            1
        );
    });
}

#[test]
fn only_an_administrator_makes_a_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let body = json!({});
        group.chair().post("/groups", body.clone()).await.refused(422, "missing_field");
        w.anonymous().post("/groups", body).await.refused(401, "unauthenticated");
    });
}

#[test]
fn the_chair_changes_the_group_and_its_charter_field_by_field() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}", group.id);
        let read = group.chair().get(&path).await.expect(200);
        let revision = read["revision"].as_i64().unwrap();
        let change = json!({
            "name": "Another name", "summary": "What it is.", "joining": "open",
            "charter": {"observers_comment": true, "max_topics": 2},
        });
        for client in [group.facilitator(), group.seat("secretariat"), &w.admin] {
            client.patch(&path, revision, change.clone()).await.refused(403, "forbidden");
        }
        let changed = group.chair().patch(&path, revision, change).await.expect(200);
        assert_eq!((&changed["name"], &changed["joining"]), (&json!("Another name"), &json!("open")));
        assert_eq!(changed["charter"]["max_topics"], 2);
        assert_eq!(changed["charter"]["mandate"], read["charter"]["mandate"]);
        group.chair().patch(&path, revision, json!({"name": "X"})).await.refused(412, "revision_stale");
        let bad = json!({"charter": {"expected_groups": ["GOV", "OTHER"]}});
        let refused = group.chair().patch(&path, revision + 1, bad).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/charter/expected_groups");
        let cleared = group.chair().patch(&path, revision + 1, json!({"summary": null})).await.expect(200);
        assert_eq!(cleared["summary"], "");
    });
}

#[test]
fn an_archived_group_can_only_be_read_left_and_taken_up_again() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let path = format!("/groups/{}", group.id);
        let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        group.chair().patch(&path, revision, json!({"state": "archived"})).await.expect(200);
        group.stakeholder().get(&path).await.expect(200);
        let join = json!({"stakeholder_group": "CS"});
        w.outsider().await.post(&format!("{path}/members"), join.clone()).await.refused(409, "ended");
        let proposal = json!({"title": "Norms", "summary": "Endorse the call."});
        group.stakeholder().post(&format!("{path}/proposals"), proposal).await.refused(409, "ended");
        group.chair().patch(&path, revision + 1, json!({"state": "active"})).await.expect(200);
        w.outsider().await.post(&format!("{path}/members"), join).await.expect(201);
    });
}

#[test]
fn the_last_cycle_is_archived_when_nothing_in_it_is_under_way() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, assent::domain::workflow::Step::Topic).await;
        let cycles = format!("/groups/{}/cycles", group.id);
        let next = |archive: bool| json!({"label": "2019", "archive_current": archive});
        group.facilitator().post(&cycles, next(false)).await.refused(403, "forbidden");
        group.chair().post(&cycles, json!({"label": "2018"})).await.refused(422, "invalid_field");
        let refused = group.chair().post(&cycles, next(true)).await.refused(422, "rule_refused");
        assert_eq!(refused["proposals_under_way"], 1);
        let opened = group.chair().post(&cycles, next(false)).await.expect(201);

        let list = group.stakeholder().get(&cycles).await.expect(200);
        let last = format!("/cycles/{}", list["items"][0]["id"].as_str().unwrap());
        assert_eq!(list["items"][1]["id"], opened["id"]);
        let archive = json!({"state": "archived"});
        group.chair().patch(&last, 1, archive.clone()).await.refused(422, "rule_refused");
        let current = format!("/cycles/{}", opened["id"].as_str().unwrap());
        group.chair().patch(&current, 1, archive.clone()).await.refused(422, "rule_refused");

        let path = format!("/proposals/{}", scene.proposal);
        let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        let withdraw =
            json!({"kind": "withdraw", "from": "topic", "revision": revision, "reason": "Not now."});
        group.chair().post(&format!("{path}/transitions"), withdraw).await.expect(201);
        let archived = group.chair().patch(&last, 1, archive).await.expect(200);
        assert_eq!(archived["state"], "archived");
        group.stakeholder().get(&path).await.expect(200);
        let comment = json!({"body": "Too late.", "kind": "note"});
        let reply = group.stakeholder().post(&format!("{path}/comments"), comment).await;
        assert!(reply.status == 409 || reply.status == 404, "{}", reply.body);
        group.chair().patch(&last, 2, json!({"label": "x"})).await.refused(409, "ended");
    });
}
