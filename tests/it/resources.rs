//! The resource register: hours, people and money of a proposal, planned and spent, and their sums.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Scene, world};

fn hours(stage: &str, amount: &str) -> Value {
    json!({"kind": "hours", "stage": stage, "amount": amount, "purpose": "Facilitation."})
}

fn money(stage: &str, amount: &str, currency: &str) -> Value {
    json!({"kind": "money", "stage": stage, "amount": amount, "currency": currency, "purpose": "Interpretation."})
}

fn of(scene: &Scene) -> String {
    format!("/proposals/{}/resources", scene.proposal)
}

async fn recorded(client: &Client, scene: &Scene, entry: Value) -> Value {
    client.post(&of(scene), entry).await.expect(201)
}

fn total(kind: &str, currency: Value, planned: &str, spent: &str) -> Value {
    json!({"kind": kind, "currency": currency, "planned": planned, "spent": spent})
}

#[test]
fn what_a_proposal_takes_is_added_up_exactly_by_kind_and_currency() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let office = group.seat("secretariat");
        let first = recorded(office, &scene, hours("planned", "12.50")).await;
        assert_eq!((&first["amount"], &first["currency"]), (&json!("12.5"), &Value::Null));
        for entry in [
            hours("planned", "0.1"),
            hours("spent", "3"),
            money("planned", "1000.10", "EUR"),
            money("planned", "0.2", "EUR"),
            money("spent", "9999999999.999", "CHF"),
            json!({"kind": "people", "stage": "planned", "amount": "4", "purpose": "Moderators."}),
        ] {
            recorded(group.facilitator(), &scene, entry).await;
        }
        let totals = format!("/proposals/{}/resource-totals", scene.proposal);
        let sums = w.anonymous().get(&totals).await.expect(200);
        assert_eq!(
            sums["totals"],
            json!([
                total("hours", Value::Null, "12.6", "3"),
                total("people", Value::Null, "4", "0"),
                total("money", json!("CHF"), "0", "9999999999.999"),
                total("money", json!("EUR"), "1000.3", "0"),
            ])
        );
        let one = format!("/resources/{}", first["id"].as_str().unwrap());
        office.delete(&one, 3).await.refused(412, "revision_stale");
        assert_eq!(office.delete(&one, 1).await.expect(200)["state"], "withdrawn");
        office.delete(&one, 2).await.refused(409, "ended");
        let sums = w.anonymous().get(&totals).await.expect(200);
        assert_eq!(sums["totals"][0], total("hours", Value::Null, "0.1", "3"));
        assert_eq!(w.anonymous().get(&of(&scene)).await.expect(200)["items"][0]["state"], "withdrawn");
    });
}

#[test]
fn a_group_sees_what_its_proposals_take_together_and_one_by_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let scenes = [
            w.proposal_in(&group, Step::Topic).await,
            w.proposal_in(&group, Step::Validity).await,
            w.proposal_in(&group, Step::Impact).await,
        ];
        recorded(group.chair(), &scenes[0], hours("planned", "10")).await;
        recorded(group.chair(), &scenes[1], hours("planned", "2.5")).await;
        recorded(group.chair(), &scenes[1], money("spent", "100", "EUR")).await;
        // What another group takes is none of this one's.
        let other = w.group("other").await;
        let theirs = w.proposal_in(&other, Step::Topic).await;
        recorded(other.chair(), &theirs, hours("planned", "99")).await;

        let totals = format!("/groups/{}/resource-totals", group.id);
        let sums = w.anonymous().get(&totals).await.expect(200);
        let both =
            json!([total("hours", Value::Null, "12.5", "0"), total("money", json!("EUR"), "0", "100")]);
        assert_eq!(sums["totals"], both);
        let cycle = group.chair().get(&format!("/groups/{}", group.id)).await.expect(200)["cycle_id"].clone();
        let in_cycle = format!("{totals}?cycle_id={}", cycle.as_str().unwrap());
        assert_eq!(w.anonymous().get(&in_cycle).await.expect(200)["totals"], both);
        let elsewhere = format!("{totals}?cycle_id=0190163d-8694-739b-aea5-966c26f8ad90");
        assert_eq!(w.anonymous().get(&elsewhere).await.expect(200)["totals"], json!([]));

        let list = format!("/groups/{}/resources", group.id);
        let page = w.anonymous().get(&format!("{list}?limit=1")).await.expect(200);
        assert_eq!(page["items"][0]["proposal_id"], scenes[0].proposal);
        assert_eq!(page["items"][0]["totals"], json!([total("hours", Value::Null, "10", "0")]));
        let next = format!("{list}?limit=1&after={}", page["next"].as_str().unwrap());
        let page = w.anonymous().get(&next).await.expect(200);
        assert_eq!(
            (&page["items"][0]["proposal_id"], &page["next"]),
            (&json!(scenes[1].proposal), &Value::Null)
        );
    });
}

#[test]
fn an_entry_is_an_amount_that_goes_with_its_kind() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let mut without = money("planned", "5", "EUR");
        without.as_object_mut().unwrap().remove("currency");
        let mut with = hours("planned", "5");
        with["currency"] = json!("EUR");
        let half = json!({"kind": "people", "stage": "planned", "amount": "0.5", "purpose": "Moderators."});
        for (body, pointer) in [
            (hours("planned", "0"), "/amount"),
            (hours("planned", "-1"), "/amount"),
            (hours("planned", "1.2345"), "/amount"),
            (hours("planned", "10000000000"), "/amount"),
            (hours("planned", &"9".repeat(100_000)), "/amount"),
            (hours("foreseen", "1"), "/stage"),
            (money("planned", "5", "eur"), "/currency"),
            (without, "/currency"),
            (with, "/currency"),
            (half, "/amount"),
        ] {
            let refused = group.chair().post(&of(&scene), body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.seat("gov1").post(&of(&scene), hours("planned", "1")).await.refused(403, "forbidden");
        let list = w.anonymous().get(&of(&scene)).await.expect(200);
        assert_eq!(list["items"], json!([]));
    });
}

#[test]
fn a_proposal_has_no_more_entries_than_the_register_takes() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        for _ in 0..500 {
            recorded(group.chair(), &scene, hours("spent", "9999999999.999")).await;
        }
        let refused = group.chair().post(&of(&scene), hours("spent", "1")).await.refused(422, "rule_refused");
        assert!(refused["detail"].as_str().unwrap().contains("500"), "{refused}");
        let totals = format!("/proposals/{}/resource-totals", scene.proposal);
        let sums = w.anonymous().get(&totals).await.expect(200);
        assert_eq!(sums["totals"], json!([total("hours", Value::Null, "0", "4999999999999.5")]));
    });
}
