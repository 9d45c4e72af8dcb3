//! The programme of a group over the years.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Group, world};
use crate::uptakes::{drafted, published};

fn items(group: &Group) -> String {
    format!("/groups/{}/programme-items", group.id)
}

fn path(item: &Value) -> String {
    format!("/programme-items/{}", item["id"].as_str().unwrap())
}

fn by(kind: &str, revision: i64) -> Value {
    json!({"kind": kind, "reason": format!("It is time to {kind}."), "revision": revision})
}

/// The ids that a board shows in a year and a state.
fn cell(board: &Value, year: i64, state: &str) -> Value {
    let of = |list: &Value, key: &str, wanted: Value| {
        list.as_array().unwrap().iter().find(|c| c[key] == wanted).unwrap().clone()
    };
    of(&of(&board["years"], "year", json!(year))["states"], "state", json!(state))["item_ids"].clone()
}

#[test]
fn an_item_moves_over_three_years_by_legal_moves_with_its_history() {
    world(async |w| {
        let group = w.group("wg").await;
        let new = json!({"title": "Follow the uptake", "from_year": 2018, "responsible": "Secretariat"});
        let item = group.stakeholder().post(&items(&group), new).await.expect(201);
        assert_eq!((&item["state"], &item["to_year"]), (&json!("proposed"), &json!(2018)));
        assert_eq!(item["moves"], json!(["activate", "park", "close"]));
        let moves = format!("{}/moves", path(&item));
        let office = group.seat("secretariat");
        group.stakeholder().post(&moves, by("activate", 1)).await.refused(403, "forbidden");
        let refused = office.post(&moves, by("continue", 1)).await.refused(422, "rule_refused");
        assert_eq!((&refused["state"], &refused["moves"]), (&item["state"], &item["moves"]));
        office.post(&moves, by("activate", 1)).await.expect(201);
        w.pass_days(300);
        let continued = office.post(&moves, by("continue", 2)).await.expect(201);
        assert_eq!((&continued["state"], &continued["to_year"]), (&json!("continuing"), &json!(2019)));
        let mut further = by("continue", 3);
        further["to_year"] = json!(2020);
        office.post(&moves, further).await.expect(201);
        w.pass_days(365);
        office.post(&moves, by("close", 4)).await.expect(201);
        let revise = json!({"title": "Again", "reason": "r"});
        office.patch(&path(&item), 5, revise).await.refused(409, "ended");
        let board = format!("/groups/{}/programme?from=2018&to=2020", group.id);
        let board = w.anonymous().get(&board).await.expect(200);
        let one = json!([item["id"]]);
        for (year, state) in [(2018, "active"), (2019, "continuing"), (2020, "closed")] {
            assert_eq!(cell(&board, year, state), one, "{year}");
        }
        assert_eq!(cell(&board, 2018, "proposed"), json!([]));
        assert_eq!(board["items"].as_array().unwrap().len(), 1);
        let history = w.anonymous().get(&format!("{}/changes", path(&item))).await.expect(200);
        let told: Vec<_> = history["items"].as_array().unwrap().iter().map(|c| c["event"].clone()).collect();
        assert_eq!(told, ["proposed", "activated", "continued", "continued", "closed"]);
        assert_eq!(history["items"][4]["reason"], "It is time to close.");
        assert_eq!(office.post(&moves, by("reopen", 5)).await.expect(201)["state"], "proposed");
    });
}

#[test]
fn an_output_or_a_proposal_is_carried_over_in_one_step_and_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, output) = published(&w, &group).await;
        let id = output.rsplit('/').next().unwrap().to_owned();
        let origin = json!({"kind": "output", "id": id});
        let carried = group.facilitator().post(&items(&group), json!({"origin": origin})).await.expect(201);
        assert_eq!((&carried["title"], &carried["origin"]), (&json!("T"), &origin));
        assert_eq!((&carried["from_year"], &carried["to_year"]), (&json!(2019), &json!(2019)));
        let again = group.chair().post(&items(&group), json!({"origin": origin})).await;
        assert_eq!(again.refused(409, "already_exists")["programme_item_id"], carried["id"]);
        let origin = json!({"kind": "proposal", "id": scene.proposal});
        let (all, body) = (items(&group), json!({"origin": origin}));
        let (one, other) =
            tokio::join!(group.chair().post(&all, body.clone()), group.stakeholder().post(&all, body));
        let (won, lost) = if one.status == 201 { (one, other) } else { (other, one) };
        assert_eq!(lost.refused(409, "already_exists")["programme_item_id"], won.expect(201)["id"]);
        let origin = json!({"kind": "topic", "id": scene.topic});
        let topic =
            group.stakeholder().post(&items(&group), json!({"origin": origin, "title": "Mine"})).await;
        assert_eq!(topic.expect(201)["title"], "Mine");
        let all = w.anonymous().get(&items(&group)).await.expect(200);
        assert_eq!(all["items"].as_array().unwrap().len(), 3);
        let none = w.anonymous().get(&format!("{}?state=parked", items(&group))).await.expect(200);
        assert_eq!(none["items"], json!([]));
    });
}

#[test]
fn what_is_of_another_group_or_a_draft_is_no_origin() {
    world(async |w| {
        let (group, other) = (w.group("wg").await, w.group_with("other", json!({})).await);
        let (scene, draft) = drafted(&w, &group).await;
        let draft = draft.rsplit('/').next().unwrap().to_owned();
        let theirs = w.proposal_in(&other, Step::Topic).await;
        let nothing = "0190163d-8694-739b-aea5-966c26f8ad91";
        for (kind, id) in [
            ("output", draft.as_str()),
            ("output", scene.proposal.as_str()),
            ("proposal", theirs.proposal.as_str()),
            ("topic", theirs.topic.as_str()),
            ("topic", nothing),
        ] {
            let body = json!({"origin": {"kind": kind, "id": id}});
            let refused = group.chair().post(&items(&group), body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], "/origin/id", "{kind}");
        }
        assert_eq!(group.chair().get(&items(&group)).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn years_are_in_order_and_few_and_every_change_says_why() {
    world(async |w| {
        let group = w.group("wg").await;
        let refused = group.chair().post(&items(&group), json!({})).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/title");
        for (from, to, pointer) in
            [(2019, 2018, "/to_year"), (2019, 2029, "/to_year"), (0, 2019, "/from_year")]
        {
            let body = json!({"title": "T", "from_year": from, "to_year": to});
            let refused = group.chair().post(&items(&group), body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        for (query, pointer) in [("from=2019&to=2018", "to"), ("from=2019&to=2029", "to"), ("from=1", "from")]
        {
            let board = format!("/groups/{}/programme?{query}", group.id);
            let refused = w.anonymous().get(&board).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer, "{query}");
        }
        let board = w.anonymous().get(&format!("/groups/{}/programme", group.id)).await.expect(200);
        let years: Vec<_> = board["years"].as_array().unwrap().iter().map(|y| y["year"].clone()).collect();
        assert_eq!(years, [2018, 2019, 2020]);
        let item = group.chair().post(&items(&group), json!({"title": "T"})).await.expect(201);
        let moves = format!("{}/moves", path(&item));
        let mut parked = by("park", 1);
        parked["to_year"] = json!(2020);
        let refused = group.chair().post(&moves, parked).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/to_year");
        let change = json!({"responsible": null, "to_year": 2021});
        group.chair().patch(&path(&item), 1, change).await.refused(422, "missing_field");
        let change = json!({"responsible": "MAG", "to_year": 2021, "reason": "It takes longer."});
        group.stakeholder().patch(&path(&item), 1, change.clone()).await.refused(403, "forbidden");
        group.chair().patch(&path(&item), 9, change.clone()).await.refused(412, "revision_stale");
        let changed = group.chair().patch(&path(&item), 1, change).await.expect(200);
        assert_eq!((&changed["responsible"], &changed["to_year"]), (&json!("MAG"), &json!(2021)));
        let history = group.chair().get(&format!("{}/changes", path(&item))).await.expect(200);
        assert_eq!(history["items"][1]["event"], "revised");
        assert_eq!(history["items"][1]["reason"], "It takes longer.");
    });
}

#[test]
fn of_two_who_move_an_item_at_once_one_is_told_where_it_stands() {
    world(async |w| {
        let group = w.group("wg").await;
        let item = group.chair().post(&items(&group), json!({"title": "T"})).await.expect(201);
        let moves = format!("{}/moves", path(&item));
        let (chair, lead) = (group.chair(), group.facilitator());
        let (one, other) =
            tokio::join!(chair.post(&moves, by("activate", 1)), lead.post(&moves, by("park", 1)));
        let (won, lost) = if one.status == 201 { (one, other) } else { (other, one) };
        let (won, lost) = (won.expect(201), lost.refused(409, "state_moved_on"));
        assert_eq!((&lost["state"], &lost["revision"]), (&won["state"], &json!(2)));
    });
}

#[test]
fn the_programme_of_a_group_for_members_stays_with_its_members() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let item = group.chair().post(&items(&group), json!({"title": "T"})).await.expect(201);
        for stranger in [w.anonymous(), w.outsider().await] {
            for path in [path(&item), items(&group), format!("/groups/{}/programme", group.id)] {
                stranger.get(&path).await.refused(404, "not_found");
            }
            stranger.post(&items(&group), json!({"title": "T"})).await.refused(404, "not_found");
        }
        group.seat("observer").post(&items(&group), json!({"title": "T"})).await.refused(403, "forbidden");
        group.seat("observer").get(&path(&item)).await.expect(200);
    });
}
