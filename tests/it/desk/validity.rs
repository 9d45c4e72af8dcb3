//! What speaks for the validity of an output, item by item.

use assent::domain::codes::Coded;
use assent::domain::validity::ValidityItem;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Floor, Group, World, world};

async fn drafted(w: &World, group: &Group, stances: Value) -> (Floor, String) {
    let scene = w.proposal_in(group, Step::Validity).await;
    let found = w.designated(group, scene, "takeaway", "full_consensus", stances).await;
    w.put_into(&found.scene, "impact");
    let draft = json!({"position_id": found.position, "kind": "takeaway", "title": "T", "summary": "S"});
    let drafts = format!("/proposals/{}/outputs", found.scene.proposal);
    let output = group.facilitator().post(&drafts, draft).await.expect(201);
    let path = format!("/outputs/{}", output["id"].as_str().unwrap());
    (found, path)
}

async fn check(client: &Client, output: &str, item: &str) -> Value {
    let profile = client.get(&format!("{output}/validity")).await.expect(200);
    let items = profile["items"].as_array().unwrap();
    items.iter().find(|i| i["item"] == item).unwrap_or_else(|| panic!("no {item}")).clone()
}

#[test]
fn a_draft_says_what_is_missing_and_its_publication_what_holds() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, output) = drafted(&w, &group, json!({})).await;
        let lead = group.facilitator();
        let profile = lead.get(&format!("{output}/validity")).await.expect(200);
        assert_eq!(profile["edition"], 0);
        let items: Vec<_> = profile["items"].as_array().unwrap().iter().map(|i| i["item"].clone()).collect();
        assert_eq!(items, ValidityItem::ALL.iter().map(|i| json!(i.code())).collect::<Vec<_>>());
        let says = async |item: &str| check(lead, &output, item).await["holds"].as_str().unwrap().to_owned();
        assert_eq!(says("authority").await, "not_known");
        assert_eq!(says("openness").await, "yes");
        assert_eq!(says("notice").await, "yes");
        assert_eq!(says("rule_fixed").await, "yes");
        // The chair and one who designates are of TC, too: two of three took part there.
        assert_eq!(says("participation").await, "yes");
        assert_eq!(says("objections_addressed").await, "not_applicable");
        assert_eq!(says("uninvolved_designator").await, "yes");
        assert_eq!(says("dispositions").await, "not_applicable");
        assert_eq!(says("evidence").await, "no");
        assert_eq!(says("appeals_closed").await, "no");
        assert_eq!(says("review_date").await, "no");
        // A draft is for members.
        w.anonymous().get(&format!("{output}/validity")).await.refused(404, "not_found");

        let mandate = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        lead.put(&mandate, 0, json!({"answer": "ok", "reason": "So."})).await.expect(200);
        assert_eq!(says("authority").await, "yes");
        lead.post(&format!("{output}/publications"), json!({"distribution": "To all."})).await.expect(201);
        let when = json!({"scheduled_for": w.clock.now().plus_days(90)});
        lead.post(&format!("{output}/reviews"), when).await.expect(201);
        assert_eq!(says("review_date").await, "yes");
        w.pass_days(14);
        assert_eq!(says("appeals_closed").await, "yes");
    });
}

#[test]
fn the_public_sees_no_number_of_a_small_group_and_every_link_leads_somewhere() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, output) = drafted(&w, &group, json!({})).await;
        group
            .facilitator()
            .post(&format!("{output}/publications"), json!({"distribution": "All."}))
            .await
            .expect(201);
        w.settle().await;
        let of = |row: &Value, name: &str| {
            let all = row["observed"].as_array().unwrap();
            all.iter().find(|o| o["name"] == name).unwrap()["value"].clone()
        };
        let seen = check(&w.anonymous(), &output, "participation").await;
        assert_eq!(of(&seen, "GOV"), Value::Null);
        assert_eq!(of(&seen, "TC"), Value::Null, "the others would tell the small one");
        let known = check(group.stakeholder(), &output, "participation").await;
        assert_eq!(of(&known, "GOV"), "2/2");
        let even = check(&w.anonymous(), &output, "evenness").await;
        assert_eq!(of(&even, "response_rate_ratio"), Value::Null);
        assert_eq!(even["holds"], check(group.stakeholder(), &output, "evenness").await["holds"]);

        let profile = group.stakeholder().get(&format!("{output}/validity")).await.expect(200);
        let links =
            profile["items"].as_array().unwrap().iter().flat_map(|i| i["evidence"].as_array().unwrap());
        let links: Vec<_> = links.map(|link| link.as_str().unwrap().to_owned()).collect();
        assert!(links.iter().filter(|link| link.starts_with("/api/v1/record/")).count() >= 5, "{links:?}");
        for link in links {
            group.stakeholder().get(&link).await.expect(200);
        }
    });
}

#[test]
fn early_stances_uneven_answers_and_dissent_are_told() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = w.floor_on(&group, scene).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        w.pass_days(1);
        floor.call(&w, &group, json!({"output_type": "takeaway"})).await;
        for (seat, stance) in
            [("gov2", "stand_aside"), ("ps1", "support"), ("cs1", "accept"), ("cs2", "accept")]
        {
            floor.takes(group.seat(seat), 1, stance).await;
        }
        w.pass_days(30);
        w.tick().await;
        floor.designate(&w, &group, "divergence").await;
        w.put_into(&floor.scene, "impact");
        let draft = json!({"position_id": floor.position, "kind": "takeaway", "title": "T", "summary": "S"});
        let drafts = format!("/proposals/{}/outputs", floor.scene.proposal);
        let made = group.facilitator().post(&drafts, draft).await.expect(201);
        let output = format!("/outputs/{}", made["id"].as_str().unwrap());
        let lead = group.facilitator();
        let early = check(lead, &output, "rule_fixed").await;
        assert_eq!((&early["holds"], &early["observed"][0]["value"]), (&json!("no"), &json!("1")));
        assert_eq!(check(lead, &output, "participation").await["holds"], "no");
        let even = check(lead, &output, "evenness").await;
        assert_eq!((&even["holds"], &even["observed"][0]["value"]), (&json!("no"), &json!("0")));
        assert_eq!(check(lead, &output, "dissent_published").await["holds"], "no");
        lead.post(&format!("{output}/publications"), json!({"distribution": "All."})).await.expect(201);
        assert_eq!(check(lead, &output, "dissent_published").await["holds"], "yes");
    });
}

/// A draft of a takeaway with this position. Gives its path.
async fn draft(group: &Group, floor: &Floor) -> String {
    let draft = json!({"position_id": floor.position, "kind": "takeaway", "title": "T", "summary": "S"});
    let drafts = format!("/proposals/{}/outputs", floor.scene.proposal);
    let made = group.facilitator().post(&drafts, draft).await.expect(201);
    format!("/outputs/{}", made["id"].as_str().unwrap())
}

#[test]
fn an_appeal_about_another_position_of_the_proposal_holds_this_one_back_in_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let beside = w.another_topic(&scene).await;
        let first = w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        let found = group.chair().get(&first.at("designations")).await.expect(200);
        let appeals = format!("/designations/{}/appeals", found["items"][0]["id"].as_str().unwrap());
        let appeal = json!({"ground": "notice", "text": "We were not told.", "remedy": "Tell us."});
        let appeal = group.stakeholder().post(&appeals, appeal).await.expect(201);
        let supporters = format!("/appeals/{}/supporters", appeal["id"].as_str().unwrap());
        assert_eq!(group.seat("ps1").post(&supporters, json!({})).await.expect(201)["state"], "open");
        let second = w.designated(&group, beside, "takeaway", "full_consensus", json!({})).await;
        w.put_into(&second.scene, "impact");
        w.pass_days(14);
        for (floor, holds, open) in [(&first, "no", "1"), (&second, "yes", "0")] {
            let output = draft(&group, floor).await;
            let closed = check(group.facilitator(), &output, "appeals_closed").await;
            assert_eq!((&closed["holds"], &closed["observed"][0]["value"]), (&json!(holds), &json!(open)));
        }
    });
}

#[test]
fn minority_statements_are_dissent_that_is_published() {
    world(async |w| {
        let house = crate::appeals::house(&w).await;
        let (case, kept, _) = crate::appeals::statements::with_dissent(&w, &house).await;
        let lead = case.group.facilitator();
        w.put_into(&case.floor.scene, "impact");
        let output = draft(case.group, &case.floor).await;
        let numbers = async || {
            let dissent = check(lead, &output, "dissent_published").await;
            let observed = dissent["observed"].as_array().unwrap().clone();
            let value = |name: &str| observed.iter().find(|o| o["name"] == name).unwrap()["value"].clone();
            (dissent["holds"].clone(), value("objections_kept"), value("minority_statements"))
        };
        assert_eq!(numbers().await, (json!("no"), json!("1"), json!("0")));
        let statement = json!({"text": "We do not agree."});
        case.group.seat("cs1").post(&format!("{kept}/minority-statements"), statement).await.expect(201);
        assert_eq!(numbers().await, (json!("no"), json!("1"), json!("1")));
        lead.post(&format!("{output}/publications"), json!({"distribution": "All."})).await.expect(201);
        assert_eq!(numbers().await, (json!("yes"), json!("1"), json!("1")));
        let dissent = check(&w.anonymous(), &output, "dissent_published").await;
        assert!(dissent["sentence"].as_str().unwrap().ends_with("minority statements: 1."));
        for link in dissent["evidence"].as_array().unwrap() {
            case.group.chair().get(link.as_str().unwrap()).await.expect(200);
        }
    });
}
