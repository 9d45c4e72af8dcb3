//! Stances: one current one for each member, on the current version, counted at once and rightly.

mod controls;
mod crowds;
mod own_alone;

use assent::domain::ids::{Id, PositionId};
use assent::domain::workflow::Step;
use assent::store::tallies::Tally;
use serde_json::{Value, json};

use crate::support::{Floor, World, world, wrong_tallies};

/// The tallies of a position, and what counting its stances again gives.
pub async fn tallies(w: &World, floor: &Floor) -> (Vec<Tally>, Vec<Tally>) {
    let id: PositionId = Id::from_uuid(floor.position.parse().unwrap());
    let read = move |tx: &mut assent::store::Tx<'_>| {
        let version = assent::store::positions::Position::get(tx, id)?.substantive_version;
        Ok((Tally::of(tx, &[id])?, Tally::recounted(tx, id, version)?))
    };
    w.app.db.read(read).await.unwrap()
}

/// Tallies that are equal to a recount: how many persons in all.
pub async fn persons(w: &World, floor: &Floor) -> i64 {
    let (kept, recounted) = tallies(w, floor).await;
    assert_eq!(kept, recounted);
    assert_eq!(wrong_tallies(&w.app.config.database).await, 0);
    kept.iter().map(|t| t.persons).sum()
}

fn row<'v>(consensus: &'v Value, group: &str) -> &'v Value {
    consensus["groups"].as_array().unwrap().iter().find(|g| g["group"] == group).unwrap()
}

#[test]
fn the_last_stance_counts_and_the_others_are_kept() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let member = group.stakeholder();
        let first = floor.takes(member, 1, "accept").await;
        let second = floor.takes(member, 1, "support").await;
        assert_eq!((&first["id"], &second["revision"]), (&second["id"], &json!(2)));
        let own = member.get(&floor.at("stances/own")).await.expect(200);
        let history: Vec<&str> =
            own["history"].as_array().unwrap().iter().map(|s| s["stance"].as_str().unwrap()).collect();
        assert_eq!(history, ["accept", "support"]);
        assert_eq!((&own["stance"]["is_counted"], &own["stance"]["is_stale"]), (&json!(true), &json!(false)));
        assert_eq!(persons(&w, &floor).await, 1);
        let list = member.get(&floor.at("stances")).await.expect(200);
        assert_eq!(list["items"], json!([own["stance"]]));
        assert_eq!(
            group.seat("observer").get(&floor.at("stances/own")).await.expect(200)["stance"],
            Value::Null
        );
        w.anonymous().get(&floor.at("stances")).await.refused(401, "unauthenticated");
        w.outsider().await.get(&floor.at("stances/own")).await.refused(403, "forbidden");
    });
}

#[test]
fn only_roles_that_count_take_a_stance() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let new = json!({"version": 1, "stance": "support"});
        for seat in ["secretariat", "observer"] {
            group.seat(seat).post(&floor.at("stances"), new.clone()).await.refused(403, "forbidden");
        }
        w.anonymous().post(&floor.at("stances"), new.clone()).await.refused(401, "unauthenticated");
        w.outsider().await.post(&floor.at("stances"), new.clone()).await.refused(403, "forbidden");
        floor.call(&w, &group, json!({})).await;
        group
            .facilitator()
            .post(&floor.at("stances"), new.clone())
            .await
            .refused(422, "conflict_of_interest");
        for seat in ["chair", "gov1"] {
            group.seat(seat).post(&floor.at("stances"), new.clone()).await.expect(201);
        }
        assert_eq!(persons(&w, &floor).await, 2);
    });
}

#[test]
fn a_stance_on_an_old_version_is_refused() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        for version in [1, 3] {
            let new = json!({"version": version, "stance": "support"});
            let problem =
                group.stakeholder().post(&floor.at("stances"), new).await.refused(409, "version_not_current");
            assert_eq!(problem["current_version"], 2);
        }
        assert_eq!(persons(&w, &floor).await, 0);
        let closed = w.floor(&group, Step::Validity).await;
        let reason = json!({"reason": "Taken into the other."});
        group.chair().post(&closed.at("closures"), reason).await.expect(201);
        let new = json!({"version": 1, "stance": "support"});
        group.stakeholder().post(&closed.at("stances"), new).await.refused(409, "ended");
    });
}

#[test]
fn an_editorial_version_carries_stances_over_and_a_substantive_one_makes_them_stale() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for seat in ["gov1", "gov2", "ps1"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        assert_eq!(persons(&w, &floor).await, 3);
        let carried = group.stakeholder().get(&floor.at("stances/own")).await.expect(200);
        assert_eq!(
            (&carried["stance"]["version"], &carried["stance"]["is_counted"]),
            (&json!(1), &json!(true))
        );
        floor.takes(group.seat("cs1"), 2, "accept").await;
        floor.takes(group.stakeholder(), 2, "accept").await;
        assert_eq!(persons(&w, &floor).await, 4);
        floor.publish(group.seat("tc1"), "substantive", 2).await;
        assert_eq!(persons(&w, &floor).await, 0);
        let stale = group.seat("ps1").get(&floor.at("stances/own")).await.expect(200);
        assert_eq!(
            (&stale["stance"]["is_stale"], &stale["stance"]["is_counted"]),
            (&json!(true), &json!(false))
        );
        floor.takes(group.seat("ps1"), 3, "support").await;
        assert_eq!(persons(&w, &floor).await, 1);
        let entries = w.entries(&floor.scene).await;
        let persons = |action: &str| -> Vec<Value> {
            let those = entries.iter().filter(|e| e["action"] == action);
            those.map(|e| e["details"]["persons"].clone()).collect()
        };
        assert_eq!(persons("stances.carried_over"), [json!(3)]);
        assert_eq!(persons("stances.made_stale"), [json!(4)]);
        // An entry says that a stance was taken, never which.
        assert!(!entries.iter().any(|e| e["details"].to_string().contains("support")));
    });
}

#[test]
fn who_objects_gives_a_reason_and_is_behind_an_open_objection() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let path = floor.at("stances");
        let member = group.stakeholder();
        let pointer = |problem: Value| problem["errors"][0]["pointer"].as_str().unwrap().to_owned();
        let objects = |more: Value| {
            let mut new = json!({"version": 1, "stance": "object", "reason": "It does harm."});
            new.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            new
        };
        let without = json!({"version": 1, "stance": "object"});
        assert_eq!(pointer(member.post(&path, without).await.refused(422, "missing_field")), "/reason");
        assert_eq!(
            pointer(member.post(&path, objects(json!({}))).await.refused(422, "missing_field")),
            "/objection_id"
        );
        let unknown = objects(json!({"objection_id": floor.position}));
        assert_eq!(pointer(member.post(&path, unknown).await.refused(422, "invalid_field")), "/objection_id");
        let elsewhere = w.floor(&group, Step::Validity).await.objects(group.seat("ps1"), 1).await;
        let elsewhere = objects(json!({"objection_id": elsewhere}));
        member.post(&path, elsewhere).await.refused(422, "invalid_field");
        let id = floor.objects(group.seat("ps1"), 1).await;
        let mistaken = json!({"version": 1, "stance": "accept", "objection_id": id});
        assert_eq!(
            pointer(member.post(&path, mistaken).await.refused(422, "invalid_field")),
            "/objection_id"
        );
        member.post(&path, objects(json!({"objection_id": id}))).await.expect(201);
        let objection = member.get(&format!("/objections/{id}")).await.expect(200);
        assert_eq!(objection["backers"].as_array().unwrap().len(), 2);
        // Who raised one is behind it; nothing is to be named.
        group.seat("ps1").post(&path, objects(json!({}))).await.expect(201);
        floor.takes(group.seat("cs1"), 1, "object").await;
        let alone = floor.objects(group.seat("tc2"), 1).await;
        group.seat("tc2").post(&format!("/objections/{alone}/withdrawals"), json!({})).await.expect(201);
        let withdrawn = objects(json!({"objection_id": alone}));
        group.seat("gov2").post(&path, withdrawn).await.refused(422, "rule_refused");
        assert_eq!(persons(&w, &floor).await, 3);
    });
}

#[test]
fn nobody_sees_the_stances_of_others_before_their_own_where_the_call_says_so() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_own_stance"})).await;
        floor.takes(group.seat("ps1"), 1, "support").await;
        let others = async |seat: &str| {
            let list = group.seat(seat).get(&floor.at("stances")).await.expect(200);
            let consensus = floor.consensus(group.seat(seat)).await;
            assert_eq!(consensus["level"].is_null(), consensus["is_shown"] == false);
            assert_eq!(consensus["metrics"].is_null(), consensus["is_shown"] == false);
            (list["items"].as_array().unwrap().len(), consensus["is_shown"] == true)
        };
        for seat in ["gov1", "facilitator", "chair", "secretariat", "observer"] {
            assert_eq!(others(seat).await, (0, false), "{seat}");
        }
        let public = floor.consensus(&w.anonymous()).await;
        assert_eq!((&public["is_shown"], &public["level"]), (&json!(false), &Value::Null));
        assert_eq!(others("ps1").await, (1, true));
        floor.takes(group.stakeholder(), 1, "accept").await;
        assert_eq!(others("gov1").await, (2, true));
        // A new text in substance asks for a new stance first.
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        assert_eq!(others("gov1").await, (1, false));
        w.pass_days(51);
        w.tick().await;
        assert_eq!(others("observer").await, (2, true));
    });
}

#[test]
fn nothing_of_stances_is_shown_before_the_close_where_the_call_says_so() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        for (seat, stance) in
            [("gov1", "support"), ("gov2", "recuse"), ("ps1", "stand_aside"), ("cs1", "object")]
        {
            floor.takes(group.seat(seat), 1, stance).await;
        }
        for reader in [group.seat("gov1"), group.chair(), group.facilitator(), &w.anonymous()] {
            let hidden = floor.consensus(reader).await;
            assert_eq!(
                (&hidden["is_shown"], &hidden["level"], &hidden["phrase"]),
                (&json!(false), &Value::Null, &Value::Null)
            );
            let gov = row(&hidden, "GOV");
            assert_eq!((&gov["members"], &gov["taken"]), (&json!(2), &json!(2)));
            assert_eq!((&gov["verdict"], &gov["numbers"]), (&Value::Null, &Value::Null));
            let codes: Vec<&str> =
                hidden["reasons"].as_array().unwrap().iter().map(|r| r["code"].as_str().unwrap()).collect();
            assert!(!codes.iter().any(|c| c.starts_with("OBJECTION") || *c == "QUORUM"), "{codes:?}");
            let overview =
                reader.get(&format!("/proposals/{}/consensus", floor.scene.proposal)).await.expect(200);
            assert_eq!(
                (&overview["lowest_level"], &overview["positions"][0]["level"]),
                (&Value::Null, &Value::Null)
            );
        }
        let list = group.stakeholder().get(&floor.at("stances")).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        w.pass_days(30);
        let shown = floor.consensus(&w.anonymous()).await;
        assert_eq!((&shown["is_shown"], shown["level"].is_string()), (&json!(true), true));
        assert_eq!(
            group.stakeholder().get(&floor.at("stances")).await.expect(200)["items"]
                .as_array()
                .unwrap()
                .len(),
            4
        );
    });
}

#[test]
fn stances_follow_their_members_but_not_while_a_call_stands() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let member =
            floor.takes(group.stakeholder(), 1, "support").await["member_id"].as_str().unwrap().to_owned();
        let change = async |by: &crate::support::Client, change: Value| {
            let path = format!("/members/{member}");
            let revision = by.get(&path).await.expect(200)["revision"].as_i64().unwrap();
            by.patch(&path, revision, change).await.expect(200);
        };
        let counted = async || {
            let consensus = floor.consensus(group.chair()).await;
            assert_eq!(
                persons(&w, &floor).await,
                ["GOV", "PS", "CS", "TC"]
                    .iter()
                    .map(|g| row(&consensus, g)["taken"].as_i64().unwrap())
                    .sum::<i64>()
            );
            ["GOV", "CS"].map(|g| {
                (
                    row(&consensus, g)["members"].as_i64().unwrap(),
                    row(&consensus, g)["taken"].as_i64().unwrap(),
                )
            })
        };
        assert_eq!(counted().await, [(2, 1), (2, 0)]);
        change(group.stakeholder(), json!({"stakeholder_group": "CS"})).await;
        assert_eq!(counted().await, [(1, 0), (3, 1)]);
        floor.call(&w, &group, json!({})).await;
        change(group.stakeholder(), json!({"stakeholder_group": "GOV", "organisation": "A ministry"})).await;
        assert_eq!(counted().await, [(1, 0), (3, 1)]);
        floor.takes(group.stakeholder(), 1, "accept").await;
        assert_eq!(counted().await, [(1, 0), (3, 1)]);
        w.pass_days(30);
        w.tick().await;
        assert_eq!(counted().await, [(1, 0), (3, 1)]);
        // The next call counts members as they are at its opening.
        floor.call(&w, &group, json!({"new_information": "Two members moved."})).await;
        assert_eq!(counted().await, [(2, 1), (2, 0)]);
        w.pass_days(30);
        w.tick().await;
        w.pass_days(1);
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        floor.takes(group.stakeholder(), 2, "accept").await;
        change(group.chair(), json!({"role": "observer"})).await;
        assert_eq!(counted().await, [(1, 0), (2, 0)]);
    });
}

#[test]
fn who_joins_again_during_a_call_is_nobody_new_and_who_was_made_observer_still_counts() {
    world(async |w| {
        let group = w.group_with("wg", json!({"joining": "open"})).await;
        let floor = w.floor(&group, Step::Validity).await;
        let watcher = w.signed_in("watcher@example.org").await;
        let join = |role: &str| json!({"role": role, "stakeholder_group": "GOV"});
        let members = format!("/groups/{}/members", group.id);
        let member = watcher.post(&members, join("observer")).await.expect(201);
        let elector = group.seat("gov2");
        let seat = floor.takes(elector, 1, "neutral").await["member_id"].as_str().unwrap().to_owned();
        w.pass(chrono::Duration::seconds(1));
        floor.call(&w, &group, json!({})).await;
        let own = format!("/members/{}", member["id"].as_str().unwrap());
        watcher.delete(&own, member["revision"].as_i64().unwrap()).await.expect(200);
        watcher.post(&members, join("stakeholder")).await.expect(201);
        let again = watcher.post(&floor.at("stances"), json!({"version": 1, "stance": "support"})).await;
        again.refused(422, "rule_refused");
        let before = floor.consensus(group.chair()).await;
        assert_eq!(before["electorate"]["joined_later"], 0);

        let seat = format!("/members/{seat}");
        let revision = group.chair().get(&seat).await.expect(200)["revision"].as_i64().unwrap();
        group.chair().patch(&seat, revision, json!({"role": "observer"})).await.expect(200);
        floor.takes(elector, 1, "support").await;
        let after = floor.consensus(group.chair()).await;
        assert_eq!(row(&after, "GOV")["numbers"]["support"], 1);
        assert_eq!(after["electorate"]["counted"], before["electorate"]["counted"]);
    });
}

#[test]
fn who_leaves_keeps_the_stance_and_who_joins_later_counts() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let member =
            floor.takes(group.stakeholder(), 1, "support").await["member_id"].as_str().unwrap().to_owned();
        floor.takes(group.seat("gov2"), 1, "support").await;
        let own = format!("/members/{member}");
        let revision = group.stakeholder().get(&own).await.expect(200)["revision"].as_i64().unwrap();
        group.stakeholder().delete(&own, revision).await.expect(200);
        let consensus = floor.consensus(group.chair()).await;
        assert_eq!(
            (&row(&consensus, "GOV")["members"], &row(&consensus, "GOV")["taken"]),
            (&json!(2), &json!(2))
        );
        assert_eq!(
            (&consensus["basis"], &consensus["electorate"]["departed"]),
            (&json!("charter"), &json!(1))
        );
        floor.call(&w, &group, json!({})).await;
        let (_, late) = w.crowd(&group, &[("GOV", 1)]).await.remove(0);
        floor.takes(&late, 1, "accept").await;
        let consensus = floor.consensus(group.chair()).await;
        assert_eq!(
            (&row(&consensus, "GOV")["members"], &row(&consensus, "GOV")["taken"]),
            (&json!(3), &json!(3))
        );
        assert_eq!(
            (&consensus["basis"], &consensus["electorate"]["joined_later"]),
            (&json!("call"), &json!(1))
        );
        // Eight who were fixed at the opening, one who joined, one who left.
        assert_eq!(consensus["electorate"]["counted"], 10);
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let consensus = floor.consensus(group.chair()).await;
        assert_eq!(
            (&row(&consensus, "GOV")["members"], &row(&consensus, "GOV")["taken"]),
            (&json!(2), &json!(0))
        );
    });
}
