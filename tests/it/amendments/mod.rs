//! Amendments over the API: suggested, followed, answered, taken into versions.

mod answers;
mod authorship;
mod real_texts;
mod refusals;
mod together;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Floor, Group, World, world};

pub const TEXT: &str = "# Public core\n\nState and non-state actors should not harm the public core of the Internet.\n\n\
                        They should report what they find. They should protect those who report.";

/// A position whose second version is this text; by `tc1`.
pub async fn text_of(w: &World, group: &Group, text: &str) -> Floor {
    let floor = w.floor(group, Step::Deliberation).await;
    published(group, &floor, text, 1).await;
    floor
}

pub async fn published(group: &Group, floor: &Floor, text: &str, based_on: i64) {
    let new = json!({"kind": "substantive", "text": text, "based_on": based_on});
    group.seat("tc1").post(&floor.at("versions"), new).await.expect(201);
}

/// The request for another wording of a passage of a version.
pub fn change(based_on: i64, exact: &str, replacement: &str) -> Value {
    json!({
        "based_on": based_on, "passage": {"quote": {"exact": exact}}, "replacement": replacement, "reason": "Clearer.",
    })
}

/// Suggests another wording of a passage of the second version. Gives its id.
pub async fn suggested(member: &Client, floor: &Floor, exact: &str, replacement: &str) -> String {
    let made = member.post(&floor.at("amendments"), change(2, exact, replacement)).await.expect(201);
    made["id"].as_str().unwrap().to_owned()
}

pub async fn amendment(reader: &Client, id: &str) -> Value {
    reader.get(&format!("/amendments/{id}")).await.expect(200)
}

/// The request that takes these into the version after this one.
pub fn taking(based_on: i64, ids: &[&str]) -> Value {
    let all: Vec<Value> = ids.iter().map(|id| json!({"amendment_id": id, "reason": "So it is."})).collect();
    json!({"based_on": based_on, "kind": "substantive", "amendments": all})
}

/// The text of a version.
pub async fn text(reader: &Client, floor: &Floor, number: i64) -> String {
    let version = reader.get(&floor.at(&format!("versions/{number}"))).await.expect(200);
    version["text"].as_str().unwrap().to_owned()
}

#[test]
fn an_accepted_amendment_is_a_new_version_that_names_its_author() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let (member, author) = (group.stakeholder(), group.seat("tc1"));
        let id = suggested(member, &floor, "harm the public core", "damage the public core").await;
        let shown = amendment(&w.anonymous(), &id).await;
        assert_eq!(shown["state"], "open");
        assert_eq!((&shown["made_on"], &shown["version"]), (&json!(2), &json!(2)));
        assert_eq!(shown["passage"]["prefix"], "and non-state actors should not ");
        assert_eq!(
            shown["differences"],
            json!([
                {"op": "delete", "text": "harm"}, {"op": "insert", "text": "damage"},
                {"op": "equal", "text": " the public core"},
            ])
        );
        let version = author.post(&floor.at("acceptances"), taking(2, &[&id])).await.expect(201);
        assert_eq!((&version["number"], &version["kind"]), (&json!(3), &json!("substantive")));
        assert_eq!(version["amendments"], json!([{"id": id, "author_id": shown["author"]["member_id"]}]));
        assert_eq!(text(member, &floor, 3).await, TEXT.replace("harm", "damage"));
        let answered = amendment(member, &id).await;
        assert_eq!((&answered["state"], &answered["answer"]["taken_in"]), (&json!("accepted"), &json!(3)));
        assert_eq!(answered["answer"]["reason"], "So it is.");
        let versions = member.get(&floor.at("versions")).await.expect(200);
        assert_eq!(versions["items"][0]["amendments"], version["amendments"]);
        assert_eq!(versions["items"][1]["amendments"], json!([]));
        let actions: Vec<Value> = w.entries(&floor.scene).await.iter().map(|e| e["action"].clone()).collect();
        let told = ["amendment.suggested", "amendments.accepted", "version.published"];
        assert_eq!(actions[actions.len() - 3..], told);
    });
}

#[test]
fn an_amendment_follows_the_text_or_conflicts_and_is_put_on_it_by_hand() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let kept = suggested(member, &floor, "They should report what they find.", "They should tell.").await;
        let lost = suggested(member, &floor, "harm the public core", "damage the core").await;
        let whole = json!({"based_on": 2, "replacement": "Nothing at all.", "reason": "Do nothing."});
        let whole = member.post(&floor.at("amendments"), whole).await.expect(201);
        let whole = whole["id"].as_str().unwrap().to_owned();
        let revised = format!("A preamble.\n\n{}", TEXT.replace("harm the", "touch the"));
        published(&group, &floor, &revised, 2).await;

        let shown = amendment(member, &kept).await;
        assert_eq!(
            (&shown["state"], &shown["version"], &shown["made_on"]),
            (&json!("open"), &json!(3), &json!(2))
        );
        let at = &shown["passage"]["place"]["position"];
        let at = |edge: &str| usize::try_from(at[edge].as_u64().unwrap()).unwrap();
        let words: String = revised.chars().skip(at("start")).take(at("end") - at("start")).collect();
        assert_eq!(words, "They should report what they find.");
        for id in [&lost, &whole] {
            let shown = amendment(member, id).await;
            assert_eq!((&shown["state"], &shown["version"]), (&json!("conflicting"), &json!(2)));
        }
        let list = member.get(&floor.at("amendments?state=conflicting")).await.expect(200);
        let ids: Vec<&Value> = list["items"].as_array().unwrap().iter().map(|a| &a["id"]).collect();
        assert_eq!(ids, [&json!(lost), &json!(whole)]);
        let list = member.get(&floor.at("amendments?state=open")).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);

        let refused = group.facilitator().post(&floor.at("acceptances"), taking(3, &[&kept, &lost])).await;
        let refused = refused.refused(422, "amendments_conflict");
        assert_eq!(refused["errors"][0]["pointer"], "/amendments/1/amendment_id");

        let rebased = json!({
            "based_on": 3, "passage": {"quote": {"exact": "touch the public core"}}, "replacement": "touch the core",
        });
        let path = format!("/amendments/{lost}");
        member.patch(&path, 7, rebased.clone()).await.refused(412, "revision_stale");
        group.seat("ps1").patch(&path, 1, rebased.clone()).await.refused(403, "forbidden");
        let shown = member.patch(&path, 1, rebased.clone()).await.expect(200);
        assert_eq!(
            (&shown["state"], &shown["version"], &shown["made_on"]),
            (&json!("open"), &json!(3), &json!(2))
        );
        assert_eq!(shown["reason"], "Clearer.");
        member.patch(&path, 2, rebased).await.refused(422, "rule_refused");
        group.facilitator().post(&floor.at("acceptances"), taking(3, &[&kept, &lost])).await.expect(201);
        let made = revised
            .replace("touch the public core", "touch the core")
            .replace("They should report what they find.", "They should tell.");
        assert_eq!(text(member, &floor, 4).await, made);
    });
}

#[test]
fn the_whole_text_can_be_replaced_and_goes_through_like_any_other() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let whole = json!({"based_on": 2, "replacement": "  Do nothing.\n", "reason": "Enough is said."});
        let made = group.stakeholder().post(&floor.at("amendments"), whole).await.expect(201);
        assert_eq!(made["passage"], json!(null));
        let id = made["id"].as_str().unwrap();
        let shown = amendment(group.stakeholder(), id).await;
        let said = |op: &str| -> String {
            let all = shown["differences"].as_array().unwrap();
            all.iter().filter(|d| d["op"] != op).map(|d| d["text"].as_str().unwrap()).collect()
        };
        assert_eq!((said("insert").as_str(), said("delete").as_str()), (TEXT, "  Do nothing.\n"));
        group.chair().post(&floor.at("acceptances"), taking(2, &[id])).await.expect(201);
        assert_eq!(text(group.chair(), &floor, 3).await, "Do nothing.");
    });
}

#[test]
fn an_amendment_is_discussed_and_its_author_takes_it_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let id = suggested(member, &floor, "Internet", "network").await;
        let comments = format!("/proposals/{}/comments", floor.scene.proposal);
        let about = |id: &str| json!({"subject": {"kind": "amendment", "id": id}, "kind": "question", "body": "Why?"});
        group.seat("ps1").post(&comments, about(&id)).await.expect(201);
        group.seat("ps1").post(&comments, about(&floor.position)).await.refused(422, "invalid_field");
        let said =
            member.get(&format!("{comments}?subject_kind=amendment&subject_id={id}")).await.expect(200);
        assert_eq!(said["items"].as_array().unwrap().len(), 1);

        let path = format!("/amendments/{id}");
        group.facilitator().delete(&path, 1).await.refused(403, "forbidden");
        let gone = member.delete(&path, 1).await.expect(200);
        assert_eq!((&gone["state"], &gone["answer"]), (&json!("withdrawn"), &json!(null)));
        member.delete(&path, 2).await.refused(409, "ended");
        let refused = group.facilitator().post(&floor.at("acceptances"), taking(2, &[&id])).await;
        refused.refused(422, "invalid_field");
    });
}

#[test]
fn what_one_suggested_is_among_one_s_own_data() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        suggested(group.stakeholder(), &floor, "Internet", "network").await;
        let data = group.stakeholder().get("/account/data").await;
        let data = data.expect(200);
        let all = data["contributions"].as_array().unwrap();
        let own = all.iter().find(|c| c["kind"] == "amendment").unwrap();
        assert_eq!((&own["fields"]["replacement"], &own["on"]), (&json!("network"), &json!(floor.position)));
    });
}
