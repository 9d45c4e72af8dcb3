//! A stance is taken by a member for their own membership: on behalf of nobody, whoever asks and however.

use assent::domain::access::{Role, Scope};
use assent::domain::codes::Coded;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, world};

#[test]
fn nobody_takes_a_stance_for_another() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        let path = floor.at("stances");
        let own = group.stakeholder().get(&format!("/groups/{}/members", group.id)).await.expect(200);
        let another = own["items"][0]["id"].clone();
        let service = json!({"name": "Minutes bot", "role": "secretariat"});
        let service =
            group.chair().post(&format!("/groups/{}/service-accounts", group.id), service).await.expect(201);
        let token = json!({"name": "All it can have", "scopes": ["read", "contribute"]});
        let tokens = format!("/service-accounts/{}/tokens", service["id"].as_str().unwrap());
        let token = group.chair().post(&tokens, token).await.expect(201);
        let token = token["token"].as_str().or(token["secret"].as_str()).unwrap().to_owned();
        let mut callers: Vec<(&str, Client)> = vec![
            ("admin", w.admin.clone()),
            ("outsider", w.outsider().await),
            ("service", Client::new(&w.url, Some(token))),
        ];
        let seats = ["chair", "facilitator", "secretariat", "observer", "gov1"];
        callers.extend(seats.map(|seat| (seat, group.seat(seat).clone())));
        let fields = ["member_id", "account_id", "on_behalf_of", "as", "role", "stakeholder_group"];
        for (name, caller) in &callers {
            for field in fields {
                let mut new = json!({"version": 1, "stance": "support"});
                new[field] = another.clone();
                let refused = caller.post(&path, new.clone()).await.refused(422, "unknown_field");
                assert_eq!(refused["errors"][0]["pointer"], format!("/{field}"), "{name}");
                let query = format!("{path}?{field}={}", another.as_str().unwrap());
                let plain = json!({"version": 1, "stance": "support"});
                assert_eq!(caller.post(&query, plain).await.status.as_u16(), 422, "{name}?{field}");
            }
        }
        // Whose role is not counted takes none at all, whatever else they may do here.
        let plain = json!({"version": 1, "stance": "support"});
        for (name, caller) in
            callers.iter().filter(|(name, _)| !["chair", "facilitator", "gov1"].contains(name))
        {
            let refused = caller.post(&path, plain.clone()).await;
            assert_eq!(
                (refused.status.as_u16(), &refused.body["code"]),
                (403, &json!("forbidden")),
                "{name}"
            );
        }
        // A token of a member's is for less than the member, never for more.
        let scopes: Vec<&str> =
            Scope::ALL.iter().filter(|s| s.code() != "contribute").map(|s| s.code()).collect();
        let narrow = Client::new(&w.url, Some(w.token_of(group.stakeholder(), &scopes).await));
        narrow.post(&path, plain.clone()).await.refused(403, "insufficient_scope");
        let none = group.chair().get(&path).await.expect(200);
        assert_eq!(none["items"], json!([]));
        // What is taken is the caller's own.
        let (member, client) = w.seat("wg", &group.id, "late", Role::Stakeholder, "PS").await;
        let taken = client.post(&path, plain).await.expect(201);
        assert_eq!(taken["member_id"], member.to_string());
    });
}

#[test]
fn a_stance_names_the_entry_of_the_record_that_took_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let member = group.stakeholder();
        let mut receipts = Vec::new();
        for stance in ["accept", "object", "support"] {
            let mut new = json!({"version": 1, "stance": stance});
            if stance == "object" {
                new["reason"] = json!("It does harm.");
                new["objection_id"] = json!(floor.objects(member, 1).await);
            }
            let taken = member.post(&floor.at("stances"), new).await;
            let entry = taken.headers["record-entry"].to_str().unwrap().to_owned();
            let taken = taken.expect(201);
            assert_eq!(taken["entry_id"], json!(entry));
            let entry = member.get(&format!("/record/{entry}")).await.expect(200);
            assert_eq!(
                (&entry["action"], &entry["body"]["objects"]["stance"]),
                (&json!("stance.taken"), &taken["id"])
            );
            assert!(!entry.to_string().contains(&format!("\"{stance}\"")));
            receipts.push(taken["entry_id"].clone());
        }
        let own = member.get(&floor.at("stances/own")).await.expect(200);
        let history: Vec<Value> =
            own["history"].as_array().unwrap().iter().map(|taken| taken["entry_id"].clone()).collect();
        assert_eq!(history, receipts);
        assert_eq!(own["stance"]["entry_id"], receipts[2]);
    });
}

#[test]
fn who_is_to_be_asked_again_is_listed_and_not_what_they_said() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        let mut members = Vec::new();
        for (seat, stance) in
            [("gov1", "support"), ("gov2", "unclear"), ("ps1", "accept"), ("cs1", "neutral")]
        {
            members.push(floor.takes(group.seat(seat), 1, stance).await["member_id"].clone());
        }
        let stale =
            async |reader: &Client| reader.get(&floor.at("stale-stances")).await.expect(200)["items"].clone();
        assert_eq!(stale(group.stakeholder()).await, json!([]));
        let taken_at = w.clock.now();
        w.pass_days(2);
        floor.publish(group.seat("tc1"), "editorial", 1).await;
        assert_eq!(stale(group.stakeholder()).await, json!([]));
        floor.publish(group.seat("tc1"), "substantive", 2).await;
        floor.takes(group.seat("gov2"), 3, "support").await;
        let left = group.seat("cs1");
        let own = format!("/members/{}", members[3].as_str().unwrap());
        let revision = left.get(&own).await.expect(200)["revision"].as_i64().unwrap();
        left.delete(&own, revision).await.expect(200);
        let expected = |n: usize, group: &str| json!({"member_id": members[n], "stakeholder_group": group, "version": 1, "taken_at": taken_at});
        for reader in ["chair", "observer", "ps1"] {
            assert_eq!(
                stale(group.seat(reader)).await,
                json!([expected(0, "GOV"), expected(2, "PS")]),
                "{reader}"
            );
        }
        w.anonymous().get(&floor.at("stale-stances")).await.refused(401, "unauthenticated");
    });
}

#[test]
fn how_somebody_changed_their_mind_is_seen_where_stances_are_and_by_themselves() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        floor.takes(group.stakeholder(), 1, "accept").await;
        let stance = floor.takes(group.stakeholder(), 1, "support").await;
        let path = format!("/stances/{}/history", stance["id"].as_str().unwrap());
        let history = async |reader: &Client| {
            let list = reader.get(&path).await.expect(200)["items"].clone();
            list.as_array()
                .unwrap()
                .iter()
                .map(|s| s["stance"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(history(group.stakeholder()).await, ["accept", "support"]);
        for other in ["chair", "facilitator", "gov2"] {
            group.seat(other).get(&path).await.refused(403, "forbidden");
        }
        w.pass_days(30);
        assert_eq!(history(group.seat("gov2")).await, ["accept", "support"]);
        w.anonymous().get(&path).await.refused(401, "unauthenticated");
    });
}
