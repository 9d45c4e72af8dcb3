//! The record: read over the API, held against every table, and refused to rewrite.

use assent::domain::access::Actor;
use assent::domain::ids::{AnyId, GroupId, Id};
use assent::domain::workflow::Step;
use assent::store::groups::Group as GroupRow;
use assent::store::record::{self, Entry};
use chrono::Duration;
use serde_json::{Value, json};

use crate::proposals::propose;
use crate::steps::{ask, meet_topic, position};
use crate::support::raw::{self, Val};
use crate::support::{Client, World, audit, gaps_in_the_record, is_postgres, restricted, world, world_with};

async fn feed(client: &Client, path: &str) -> Vec<Value> {
    let (mut all, mut after) = (Vec::new(), 0);
    loop {
        let page = client.get(&format!("{path}?after={after}&limit=7")).await.expect(200);
        let items = page["items"].as_array().unwrap().clone();
        if let Some(last) = items.last() {
            after = last["seq"].as_i64().unwrap();
        }
        all.extend(items);
        match page["next"].as_str() {
            Some(next) => assert_eq!(next, after.to_string(), "the cursor is the number of the last entry"),
            None => return all,
        }
    }
}

fn actions(entries: &[Value]) -> Vec<&str> {
    entries.iter().map(|e| e["action"].as_str().unwrap()).collect()
}

/// A life of a proposal that writes to many tables.
async fn busy(w: &World) -> String {
    let group = w.group("busy").await;
    let scene = w.proposal_in(&group, Step::Topic).await;
    meet_topic(&group, &scene).await;
    let mandate = json!({"answer": "ok", "reason": "It serves it."});
    group.chair().put(&format!("/proposals/{}/mandate/M1", scene.proposal), 0, mandate).await.expect(200);
    ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
    position(&group, &scene).await;
    let round = json!({
        "title": "A round", "purpose": "To learn.", "audience": "All.", "promise": "consult",
        "closes_at": w.clock.now().plus_days(14).to_string(),
    });
    group.facilitator().post(&format!("/proposals/{}/rounds", scene.proposal), round).await.expect(201);
    ask(group.facilitator(), &scene.proposal, "pause", json!({})).await.expect(201);
    w.pass_days(3);
    ask(group.facilitator(), &scene.proposal, "resume", json!({})).await.expect(201);
    ask(group.facilitator(), &scene.proposal, "advance", json!({})).await.expect(201);
    w.pass_days(14);
    w.tick().await;
    let why = json!({"override_reason": "Nobody came."});
    ask(group.chair(), &scene.proposal, "advance", why).await.expect(201);
    ask(group.chair(), &scene.proposal, "skip", json!({"reason": "No time."})).await.expect(201);
    scene.proposal
}

#[test]
fn every_row_is_covered_by_its_last_entry_and_every_entry_by_its_leaf() {
    world(async |w| {
        busy(&w).await;
        w.settle().await;
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}

#[test]
fn a_row_that_was_changed_behind_the_records_back_is_found() {
    world(async |w| {
        let other = w.group("other").await;
        let scene = w.proposal_in(&other, Step::Deliberation).await;
        let proposal = busy(&w).await;
        let why = json!({"override_reason": "The event is near."});
        ask(other.chair(), &scene.proposal, "advance", why).await.expect(201);
        w.settle().await;
        let settings = &w.app.config.database;
        let id = Val::Id(&proposal).sql();
        for change in [
            format!("UPDATE proposals SET step = 'impact' WHERE id = {id}"),
            format!(
                "UPDATE topics SET rationale = 'Another.' WHERE proposal_id = {id} AND kind = 'nominated'"
            ),
            format!("UPDATE transitions SET reason = NULL WHERE proposal_id = {id} AND kind = 'skip'"),
            "UPDATE transitions SET override_reason = NULL WHERE override_reason IS NOT NULL".to_owned(),
            format!("DELETE FROM mandate_answers WHERE proposal_id = {id}"),
        ] {
            let before = audit::faults(settings).len();
            assert_eq!(raw::execute(settings, &change), Ok(1), "{change}");
            assert!(audit::faults(settings).len() > before, "not found: {change}");
        }
    });
}

#[test]
fn the_record_refuses_to_be_rewritten() {
    world_with(
        |config| config.database = restricted(config.database.clone()),
        async |w| {
            // The service lives well with these rights.
            busy(&w).await;
            w.settle().await;
            let settings = &w.app.config.database;
            assert_eq!(audit::faults(settings), Vec::<String>::new());
            let mut attempts = vec![
                "UPDATE record_entries SET action = 'nothing.happened'",
                "DELETE FROM record_entries",
                "UPDATE record_sequence SET seq = seq + 1000",
                "DELETE FROM record_sequence WHERE seq = 1",
                "DELETE FROM record_salts",
                "UPDATE record_contents SET contents = '[]'",
                "DELETE FROM record_contents",
            ];
            if is_postgres() {
                attempts.extend([
                    "TRUNCATE record_entries, record_sequence, record_salts, record_contents",
                    "DROP TABLE record_entries CASCADE",
                    "ALTER TABLE record_entries ADD COLUMN more TEXT",
                    "GRANT UPDATE ON record_entries TO CURRENT_USER",
                    "CREATE TABLE another (id UUID)",
                ]);
            } else {
                attempts.extend([
                    "INSERT OR REPLACE INTO record_entries SELECT * FROM record_entries LIMIT 1",
                    "INSERT OR REPLACE INTO record_sequence SELECT * FROM record_sequence LIMIT 1",
                    "UPDATE OR REPLACE record_sequence SET seq = 1 WHERE seq = 2",
                ]);
            }
            for attempt in attempts {
                let said = raw::execute(settings, attempt);
                let refused = ["append-only", "permission denied", "must be owner"];
                let is_refused = said.as_ref().is_err_and(|e| refused.iter().any(|r| e.contains(r)));
                // A right that one does not have is granted to nobody: with a warning, not an error.
                let grants_nothing = attempt.starts_with("GRANT") && said == Ok(0);
                assert!(is_refused || grants_nothing, "{attempt}: {said:?}");
            }
            assert!(raw::execute(settings, "UPDATE record_entries SET action = ''").is_err());
            assert_eq!(audit::faults(settings), Vec::<String>::new());
        },
    );
}

#[test]
fn a_change_without_an_entry_is_not_made() {
    world(async |w| {
        let group = w.group("wg").await;
        let id: GroupId = Id::from_uuid(group.id.parse().unwrap());
        let unrecorded = w.app.db.write(move |tx| {
            tx.actor = Actor::System;
            let mut group = GroupRow::lock(tx, id)?;
            group.name = "Renamed in silence".to_owned();
            group.update(tx)
        });
        assert!(unrecorded.await.is_err());
        assert_eq!(
            w.anonymous().get(&format!("/groups/{}", group.id)).await.expect(200)["name"],
            "A working group"
        );
    });
}

#[test]
fn each_change_makes_one_entry_with_the_true_actor_and_role() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = propose(group.stakeholder(), &group).await;
        let path = format!("/proposals/{}", made["id"].as_str().unwrap());
        let reply = group.chair().patch(&path, 1, json!({"title": "Another"})).await;
        let entry = reply.headers["record-entry"].to_str().unwrap().to_owned();
        reply.expect(200);
        // What changes nothing is not told.
        group.chair().patch(&path, 2, json!({"title": "Another"})).await.expect(200);
        group.chair().patch(&path, 1, json!({"title": "Late"})).await.refused(412, "revision_stale");
        w.settle().await;
        let entries = feed(&w.anonymous(), &format!("{path}/record")).await;
        assert_eq!(actions(&entries), ["proposal.created", "proposal.updated"]);
        let told = &entries[1];
        assert_eq!((&told["id"], &told["proposal_id"]), (&json!(entry), &made["id"]));
        assert_eq!(
            (&told["body"]["role"], &told["body"]["permission"]),
            (&json!("chair"), &json!("update_proposal"))
        );
        assert_eq!(told["body"]["actor"]["kind"], "account");
        assert!(told["body"]["actor"]["via_token"].is_string());
        assert_eq!(told["body"]["facts"][0]["table"], "proposals");
        assert_eq!(told["body"]["details"]["changed"], json!(["title"]));
        assert!(!told["body"].to_string().contains("Another"), "a text stands in the record");
        assert_eq!(told["leaf"]["id"], told["id"]);
    });
}

#[test]
fn an_entry_is_read_as_soon_as_it_is_there() {
    world(async |w| {
        let group = w.group("wg").await;
        let body = json!({"title": "A", "summary": "B"});
        let reply = group.stakeholder().post(&format!("/groups/{}/proposals", group.id), body).await;
        let path = format!("/record/{}", reply.headers["record-entry"].to_str().unwrap());
        let at_once = w.anonymous().get(&path).await.expect(200);
        assert_eq!(at_once["action"], "proposal.created");
        w.settle().await;
        let numbered = w.anonymous().get(&path).await.expect(200);
        assert!(numbered["seq"].as_i64().unwrap() > 0 && numbered["sequenced_at"].is_string());
        assert_eq!((&numbered["leaf"], &numbered["body"]), (&at_once["leaf"], &at_once["body"]));
    });
}

#[test]
fn everybody_reads_what_they_may_and_nothing_else() {
    world(async |w| {
        let open = w.group("open").await;
        let closed = w.group_with("closed", json!({"visibility": "members"})).await;
        let hidden = propose(closed.stakeholder(), &closed).await;
        propose(open.stakeholder(), &open).await;
        w.settle().await;
        let scopes = async |client: &Client| {
            let mut scopes: Vec<String> = feed(client, "/record")
                .await
                .iter()
                .map(|e| e["scope"].as_str().unwrap().to_owned())
                .collect();
            scopes.sort();
            scopes.dedup();
            scopes
        };
        let (public, member) = (scopes(&w.anonymous()).await, scopes(closed.stakeholder()).await);
        assert_eq!(public, std::slice::from_ref(&open.id));
        assert!(member.contains(&open.id) && member.contains(&closed.id));
        // The third is the member's own account.
        assert_eq!(member.len(), 3);
        let stranger = w.outsider().await;
        w.settle().await;
        let outsider = scopes(&stranger).await;
        assert_eq!((outsider.len(), outsider.contains(&closed.id)), (2, false));
        let admin = scopes(&w.admin).await;
        assert!(admin.len() > 20 && !admin.contains(&closed.id), "{}", admin.len());
        let of_hidden = format!("/proposals/{}/record", hidden["id"].as_str().unwrap());
        assert_eq!(actions(&feed(closed.stakeholder(), &of_hidden).await), ["proposal.created"]);
        for client in [w.anonymous(), w.outsider().await, w.admin.clone()] {
            client.get(&of_hidden).await.refused(404, "not_found");
            client.get(&format!("/groups/{}/record", closed.id)).await.refused(404, "not_found");
        }
        let entry = feed(closed.stakeholder(), &of_hidden).await[0]["id"].as_str().unwrap().to_owned();
        closed.stakeholder().get(&format!("/record/{entry}")).await.expect(200);
        w.anonymous().get(&format!("/record/{entry}")).await.refused(404, "not_found");
        w.admin.get(&format!("/record/{entry}")).await.refused(404, "not_found");
    });
}

#[test]
fn the_record_of_a_group_is_the_same_as_the_groups_part_of_the_whole() {
    world(async |w| {
        busy(&w).await;
        w.settle().await;
        let all = feed(&w.anonymous(), "/record").await;
        let group = all[0]["scope"].as_str().unwrap().to_owned();
        assert_eq!(feed(&w.anonymous(), &format!("/groups/{group}/record")).await, all);
        let seqs: Vec<i64> = all.iter().map(|e| e["seq"].as_i64().unwrap()).collect();
        assert!(seqs.is_sorted_by(|a, b| a < b));
        let times: Vec<&str> = all.iter().map(|e| e["recorded_at"].as_str().unwrap()).collect();
        assert!(times.is_sorted_by(|a, b| a < b), "within a scope, each is later than what it read");
    });
}

#[test]
fn the_index_of_the_record_is_made_anew_from_the_record() {
    world(async |w| {
        busy(&w).await;
        w.settle().await;
        let settings = &w.app.config.database;
        assert_eq!(gaps_in_the_record(settings).await, 0);
        let there = "SELECT CAST(count(*) AS TEXT) AS value FROM record_feeds";
        let count = raw::texts(settings, there);
        assert_ne!(raw::execute(settings, "DELETE FROM record_feeds"), Ok(0));
        assert_ne!(gaps_in_the_record(settings).await, 0);
        // As the migration makes it for a record that is there.
        raw::execute(settings, include_str!("../../migrations/sqlite/0032_record_fed/up.sql")).unwrap();
        assert_eq!((gaps_in_the_record(settings).await, raw::texts(settings, there)), (0, count));
    });
}

#[test]
fn a_cursor_is_a_number_and_nothing_else() {
    world(async |w| {
        for bad in ["x", "-1", "01", "1.5", "99999999999999999999", ""] {
            w.anonymous().get(&format!("/record?after={bad}")).await.refused(400, "bad_cursor");
        }
        w.anonymous().get("/record?limit=0").await.refused(422, "invalid_field");
        assert_eq!(
            w.anonymous().get("/record?after=1000000").await.expect(200),
            json!({"items": [], "next": null})
        );
    });
}

#[test]
fn order_is_causal_when_the_clock_goes_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = propose(group.stakeholder(), &group).await;
        let path = format!("/proposals/{}", made["id"].as_str().unwrap());
        w.settle().await;
        w.pass(Duration::hours(-3));
        group.chair().patch(&path, 1, json!({"title": "B"})).await.expect(200);
        group.chair().patch(&path, 2, json!({"title": "C"})).await.expect(200);
        w.settle().await;
        let stored = audit::entries(&w.app.config.database);
        let of_group: Vec<_> = stored.iter().filter(|e| e.scope == group.id).map(|e| e.recorded_at).collect();
        assert!(of_group.is_sorted_by(|a, b| a < b));
        assert!(stored.is_sorted_by_key(|e| e.sequenced_at), "numbers are never given at an earlier time");
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}

#[test]
fn a_batch_is_ordered_by_time_and_then_by_id() {
    world(async |w| {
        w.settle().await;
        let [early, late]: [AnyId; 2] = [uuid::Uuid::now_v7(), uuid::Uuid::now_v7()].map(Id::from_uuid);
        let written = w.app.db.write(move |tx| {
            tx.actor = Actor::System;
            // The third of one scope is two microseconds later than the first of another.
            let mut ids = Vec::new();
            for scope in [late, late, late, early] {
                ids.push(record::append(tx, &Entry::new("test.appended", scope))?);
            }
            record::sequence(tx)?;
            Ok(ids)
        });
        let ids: Vec<String> = written.await.unwrap().iter().map(ToString::to_string).collect();
        let stored = audit::entries(&w.app.config.database);
        let order: Vec<&str> =
            stored.iter().map(|e| e.id.as_str()).filter(|id| ids.iter().any(|i| i == id)).collect();
        assert_eq!(order, [&ids[0], &ids[3], &ids[1], &ids[2]]);
    });
}

#[test]
fn a_change_too_large_for_one_body_is_told_in_parts() {
    world(async |w| {
        let group = w.group("wg").await;
        let (proposal, mut topics) = (propose(group.stakeholder(), &group).await, Vec::new());
        let id = proposal["id"].as_str().unwrap();
        for n in 0..60 {
            let made = crate::topics::nominate(group.stakeholder(), id, &format!("Topic {n}")).await;
            topics.push(json!({"topic_id": made["id"], "reason": "Not this year."}));
        }
        let choice = json!({"not_chosen": topics});
        group.chair().post(&format!("/proposals/{id}/choices"), choice).await.expect(201);
        w.settle().await;
        let entries = feed(&w.anonymous(), &format!("/proposals/{id}/record")).await;
        let parts: Vec<_> = entries.iter().filter(|e| e["action"] == "topics.chosen").collect();
        assert!(parts.len() > 1);
        let facts: usize = parts.iter().map(|p| p["body"]["facts"].as_array().unwrap().len()).sum();
        assert_eq!((facts, &parts[1]["body"]["part"]), (60, &json!(2)));
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}
