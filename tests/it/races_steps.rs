//! Many at once: one move wins, a limit is never passed. And the controls: the same races without the lock,
//! or without the constraint, stepped by hand, do fail; so the tests above can.

use assent::domain::access::Role;
use assent::domain::workflow::Step;
use assent::store::Settings;
use futures_util::future::join_all;
use secrecy::ExposeSecret;
use serde_json::json;
use tokio_postgres::{Client as Session, NoTls};

use crate::steps::{ask, meet_topic, standing};
use crate::support::raw::{self, Val};
use crate::support::{Reply, World, audit, is_postgres, world};
use crate::topics::with_topics;

#[test]
fn two_hundred_advances_at_once_make_one_transition() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        meet_topic(&group, &scene).await;
        let (from, revision) = standing(group.chair(), &scene.proposal).await;
        let body = json!({"kind": "advance", "from": from, "revision": revision});
        let path = format!("/proposals/{}/transitions", scene.proposal);
        let clients = [group.chair(), group.facilitator()];
        let replies = join_all((0..200).map(|n| clients[n % 2].post(&path, body.clone()))).await;
        let (won, lost): (Vec<_>, Vec<_>) = replies.into_iter().partition(|r| r.status == 201);
        assert_eq!((won.len(), lost.len()), (1, 199));
        for reply in lost {
            let told = reply.refused(409, "state_moved_on");
            assert_eq!((&told["from"], &told["revision"]), (&json!("deliberation"), &json!(2)));
        }
        let history = w.anonymous().get(&format!("/proposals/{}/history", scene.proposal)).await.expect(200);
        assert_eq!(history["items"].as_array().unwrap().len(), 1);
        let moved = w.entries(&scene).await.iter().filter(|e| e["action"] == "proposal.moved").count();
        assert_eq!(moved, 1);
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}

#[test]
fn fifty_who_choose_at_once_at_a_limit_of_three_never_make_four() {
    world(async |w| {
        let group = w.group("wg").await;
        let titles: Vec<String> = (0..50).map(|n| format!("Topic {n}")).collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let (proposal, topics) = with_topics(&group, &titles).await;
        let mut members = Vec::new();
        for n in 0..50 {
            members.push(w.seat("wg", &group.id, &format!("lead{n}"), Role::Facilitator, "CS").await.1);
        }
        let path = format!("/proposals/{proposal}/choices");
        let choices = members.iter().zip(&topics).map(|(member, topic)| {
            member.post(
                &path,
                json!({"topic_ids": [topic], "rationale": "This one.", "alternative_reason": "Too little."}),
            )
        });
        let replies = join_all(choices).await;
        let (won, lost): (Vec<_>, Vec<_>) = replies.into_iter().partition(|r| r.status == 201);
        assert_eq!((won.len(), lost.len()), (3, 47));
        for reply in lost {
            assert_eq!(reply.refused(422, "rule_refused")["chosen"], 3);
        }
        assert_eq!(chosen(&w, &proposal), 3);
    });
}

#[test]
fn fifty_approvals_of_one_member_at_once_leave_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, topics) = with_topics(&group, &["A"]).await;
        let path = format!("/topics/{}/approvals", topics[0]);
        let replies = join_all((0..50).map(|_| group.stakeholder().post(&path, json!({})))).await;
        let (won, lost): (Vec<_>, Vec<_>) = replies.into_iter().partition(|r| r.status == 201);
        assert_eq!((won.len(), lost.len()), (1, 49));
        for reply in lost {
            reply.refused(409, "already_exists");
        }
        let topic = w.anonymous().get(&format!("/topics/{}", topics[0])).await.expect(200);
        assert_eq!(topic["approvals"]["members"], 1);
    });
}

fn chosen(w: &World, proposal: &str) -> usize {
    let id = Val::Id(proposal).sql();
    let query = format!("SELECT state AS value FROM topics WHERE proposal_id = {id} AND state = 'chosen'");
    raw::texts(&w.app.config.database, &query).len()
}

/// A session of its own on the world's database; None on SQLite, where one writer writes after the other and
/// there is nothing to step.
async fn session(w: &World) -> Option<Session> {
    let Settings::Postgres { url } = &w.app.config.database else { return None };
    let (client, connection) = tokio_postgres::connect(url.expose_secret(), NoTls).await.unwrap();
    tokio::spawn(connection);
    Some(client)
}

/// A proposal with two chosen topics and two more, and two transactions that are about to choose one each.
async fn two_choosers(w: &World) -> Option<(String, [String; 2], Session, Session)> {
    let group = w.group("wg").await;
    let (proposal, topics) = with_topics(&group, &["A", "B", "C", "D"]).await;
    let choice = json!({
        "topic_ids": [topics[0], topics[1]], "rationale": "The first two.", "alternative_reason": "Too little.",
    });
    group.chair().post(&format!("/proposals/{proposal}/choices"), choice).await.expect(201);
    let (first, second) = (session(w).await?, session(w).await?);
    for session in [&first, &second] {
        session.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED").await.unwrap();
    }
    Some((proposal, [topics[2].clone(), topics[3].clone()], first, second))
}

async fn count(session: &Session, proposal: &str) -> i64 {
    let query = format!("SELECT count(*) FROM topics WHERE proposal_id = '{proposal}' AND state = 'chosen'");
    session.query_one(&query, &[]).await.unwrap().get(0)
}

async fn choose_and_commit(session: &Session, topic: &str) {
    let change =
        format!("UPDATE topics SET state = 'chosen', revision = revision + 1 WHERE id = '{topic}'; COMMIT");
    session.batch_execute(&change).await.unwrap();
}

/// Waits until a session waits for a lock: asked of the server, so that no time has to pass.
async fn until_one_waits(observer: &Session) {
    let query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while observer.query_one(query, &[]).await.unwrap().get::<_, i64>(0) == 0 {
        tokio::task::yield_now().await;
    }
}

#[test]
fn control_without_the_lock_two_choosers_pass_the_limit() {
    world(async |w| {
        let Some((proposal, [third, fourth], first, second)) = two_choosers(&w).await else {
            assert!(!is_postgres());
            return;
        };
        // Both read before either writes: both see two, both go on.
        assert_eq!((count(&first, &proposal).await, count(&second, &proposal).await), (2, 2));
        choose_and_commit(&first, &third).await;
        choose_and_commit(&second, &fourth).await;
        assert_eq!(chosen(&w, &proposal), 4, "without the lock the limit of three holds by luck alone");
    });
}

#[test]
fn control_with_the_lock_the_second_chooser_waits_and_sees_three() {
    world(async |w| {
        let Some((proposal, [third, _], first, second)) = two_choosers(&w).await else {
            assert!(!is_postgres());
            return;
        };
        let lock = format!("SELECT id FROM proposals WHERE id = '{proposal}' FOR UPDATE");
        first.query_one(&lock, &[]).await.unwrap();
        assert_eq!(count(&first, &proposal).await, 2);
        let waiting = async {
            second.query_one(&lock, &[]).await.unwrap();
            count(&second, &proposal).await
        };
        let observer = session(&w).await.unwrap();
        let going_on = async {
            until_one_waits(&observer).await;
            choose_and_commit(&first, &third).await;
        };
        let (seen, ()) = tokio::join!(waiting, going_on);
        assert_eq!(seen, 3, "the second sees what the first did, and is refused");
        second.batch_execute("ROLLBACK").await.unwrap();
        assert_eq!(chosen(&w, &proposal), 3);
    });
}

/// What a move writes that does not look at the revision: the transition with the next number.
fn transition(proposal: &str) -> String {
    let id = uuid::Uuid::now_v7();
    format!(
        "INSERT INTO transitions (id, proposal_id, number, kind, from_step, from_status, to_step, to_status, overridden, \
         actor, role, moved_at) VALUES ('{id}', '{proposal}', 1, 'advance', 'topic', 'active', 'deliberation', 'active', \
         '', 'member', 'chair', now()); COMMIT"
    )
}

/// Two transactions that both read that a proposal is in the first step, and then both move it.
async fn two_movers(w: &World) -> Option<(String, Session, Session)> {
    let group = w.group("wg").await;
    let scene = w.proposal_in(&group, Step::Topic).await;
    let (first, second) = (session(w).await?, session(w).await?);
    for session in [&first, &second] {
        session.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED").await.unwrap();
        let query = format!("SELECT step FROM proposals WHERE id = '{}'", scene.proposal);
        let step: String = session.query_one(&query, &[]).await.unwrap().get(0);
        assert_eq!(step, "topic");
    }
    Some((scene.proposal, first, second))
}

#[test]
fn control_the_constraint_stands_behind_the_lock() {
    world(async |w| {
        let Some((proposal, first, second)) = two_movers(&w).await else {
            assert!(!is_postgres());
            return;
        };
        first.batch_execute(&transition(&proposal)).await.unwrap();
        let refused = second.batch_execute(&transition(&proposal)).await.unwrap_err();
        assert_eq!(refused.code().unwrap().code(), "23505", "unique_violation");
        let query = "SELECT kind AS value FROM transitions";
        assert_eq!(raw::texts(&w.app.config.database, query), ["advance"]);
    });
}

#[test]
fn control_without_lock_and_constraint_a_proposal_moves_twice() {
    world(async |w| {
        let drop = "ALTER TABLE transitions DROP CONSTRAINT transitions_proposal_id_number_key";
        if is_postgres() {
            raw::execute(&w.app.config.database, drop).unwrap();
        }
        let Some((proposal, first, second)) = two_movers(&w).await else { return };
        first.batch_execute(&transition(&proposal)).await.unwrap();
        second.batch_execute(&transition(&proposal)).await.unwrap();
        let query = "SELECT kind AS value FROM transitions";
        assert_eq!(raw::texts(&w.app.config.database, query), ["advance", "advance"]);
    });
}

/// Asks for a move while another transaction archives a cycle and has not committed yet.
async fn moved_while_archiving(w: &World, cycle: &str, asks: impl AsyncFnOnce() -> Reply) -> Option<Reply> {
    let (archiving, observer) = (session(w).await?, session(w).await?);
    let archive = format!(
        "BEGIN; UPDATE cycles SET state = 'archived', archived_at = now(), revision = revision + 1 WHERE id = '{cycle}'"
    );
    archiving.batch_execute(&archive).await.unwrap();
    let going_on = async {
        until_one_waits(&observer).await;
        archiving.batch_execute("COMMIT").await.unwrap();
    };
    Some(tokio::join!(asks(), going_on).0)
}

#[test]
fn nothing_is_carried_into_a_cycle_that_is_being_archived() {
    world(async |w| {
        let group = w.group("wg").await;
        let cycles = format!("/groups/{}/cycles", group.id);
        let last = w.anonymous().get(&cycles).await.expect(200)["items"][0]["id"].clone();
        group.chair().post(&cycles, json!({"label": "2019"})).await.expect(201);
        let scene = w.proposal_in(&group, Step::Pilot).await;
        let asks = async || {
            ask(group.facilitator(), &scene.proposal, "carry_forward", json!({"cycle_id": last})).await
        };
        let Some(reply) = moved_while_archiving(&w, last.as_str().unwrap(), asks).await else {
            assert!(!is_postgres());
            return;
        };
        assert_eq!(reply.refused(422, "invalid_field")["errors"][0]["pointer"], "/cycle_id");
    });
}

#[test]
fn nothing_comes_back_into_a_cycle_that_is_being_archived() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Impact).await;
        let conclude = json!({"override_reason": "It has served."});
        ask(group.chair(), &scene.proposal, "conclude", conclude).await.expect(201);
        let cycle =
            w.anonymous().get(&format!("/proposals/{}", scene.proposal)).await.expect(200)["cycle_id"]
                .clone();
        let asks = async || ask(group.chair(), &scene.proposal, "undo", json!({})).await;
        let Some(reply) = moved_while_archiving(&w, cycle.as_str().unwrap(), asks).await else {
            assert!(!is_postgres());
            // Where one writer writes after the other, the move is made in time.
            ask(group.chair(), &scene.proposal, "undo", json!({})).await.expect(201);
            return;
        };
        reply.refused(409, "ended");
    });
}
