//! Several amendments at once: in one version, or against each other.

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::{TEXT, amendment, suggested, taking, text, text_of};
use crate::support::{audit, world};

#[test]
fn several_are_taken_into_one_version_one_of_them_in_part() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let (gov, ps) = (group.seat("gov1"), group.seat("ps1"));
        let last = suggested(gov, &floor, " They should protect those who report.", "").await;
        let title = suggested(ps, &floor, "Public core", "The public core").await;
        let part = suggested(gov, &floor, "State and non-state actors", "Everybody, whoever that is,").await;
        let mut body = taking(2, &[&last, &title, &part]);
        body["amendments"][2]["taken_text"] = json!("Everybody");
        body["change_note"] = json!("Takes three amendments in.");
        let version = group.facilitator().post(&floor.at("acceptances"), body).await.expect(201);
        assert_eq!(version["amendments"].as_array().unwrap().len(), 3);
        assert_eq!(version["change_note"], "Takes three amendments in.");
        let expected = TEXT
            .replace(" They should protect those who report.", "")
            .replace("Public core", "The public core")
            .replace("State and non-state actors", "Everybody");
        assert_eq!(text(gov, &floor, 3).await, expected);
        let shown = amendment(gov, &part).await;
        assert_eq!(
            (&shown["state"], &shown["answer"]["taken_text"]),
            (&json!("accepted_in_part"), &json!("Everybody"))
        );
        for id in [&last, &title] {
            assert_eq!(amendment(gov, id).await["state"], "accepted");
        }
        w.settle().await;
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}

#[test]
fn overlapping_ones_are_refused_with_what_clashes_and_nothing_is_stored() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let a = suggested(group.seat("gov1"), &floor, "harm the public core", "damage it").await;
        let b = suggested(group.seat("ps1"), &floor, "public core of the Internet", "core").await;
        let apart = suggested(group.seat("ps1"), &floor, "report what", "tell what").await;
        let refused = group.facilitator().post(&floor.at("acceptances"), taking(2, &[&b, &apart, &a])).await;
        let refused = refused.refused(422, "amendments_conflict");
        assert_eq!(refused["conflicts"], json!([{"amendment_id": a, "with_id": b}]));
        let versions = group.chair().get(&floor.at("versions")).await.expect(200);
        assert_eq!(versions["items"][0]["number"], 2);
        for id in [&a, &b, &apart] {
            assert_eq!(amendment(group.chair(), id).await["state"], "open");
        }
        // One of them goes in; the other conflicts from then on, the third does not.
        group.facilitator().post(&floor.at("acceptances"), taking(2, &[&a])).await.expect(201);
        assert_eq!(amendment(group.chair(), &b).await["state"], "conflicting");
        assert_eq!(amendment(group.chair(), &apart).await["state"], "open");
    });
}

#[test]
fn of_two_that_are_accepted_at_the_same_moment_one_wins() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let mut ids = Vec::new();
        for n in 0..8 {
            let seat = ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"][n];
            ids.push(suggested(group.seat(seat), &floor, "harm", &format!("hurt {n}")).await);
        }
        let path = floor.at("acceptances");
        let leads = [group.chair(), group.facilitator()];
        let taken = ids.iter().enumerate().map(|(n, id)| leads[n % 2].post(&path, taking(2, &[id])));
        let replies = join_all(taken).await;
        let (won, lost): (Vec<_>, Vec<_>) = replies.into_iter().partition(|r| r.status == 201);
        assert_eq!((won.len(), lost.len()), (1, 7));
        for reply in lost {
            assert_eq!(reply.refused(409, "version_not_current")["current_version"], 3);
        }
        let mut states: Vec<Value> = Vec::new();
        for id in &ids {
            states.push(amendment(group.chair(), id).await["state"].clone());
        }
        states.sort_by_key(ToString::to_string);
        assert_eq!(states[0], "accepted");
        assert!(states[1..].iter().all(|s| s == "conflicting"), "{states:?}");
        w.settle().await;
        assert_eq!(audit::faults(&w.app.config.database), Vec::<String>::new());
    });
}
