//! What a group was is what it is, and it lives on.

use serde_json::{Value, json};

use super::{brought_over, held, holds, import, program, said, same, wake};
use crate::import_polis::{excerpt, import as import_polis, imported};
use crate::support::{Client, Export, PASSWORD, Receiver, World, hook_world, world};
use crate::year::{Year, underway};

/// What else a group has: a template that a proposal follows, a webhook, an invitation, words that were hidden or taken back.
async fn more(w: &World, year: &Year<'_>, receiver: &Receiver) {
    let (group, chair) = (&year.group, year.group.chair());
    let of = |what: &str| format!("/groups/{}/{what}", group.id);
    let template = json!({"name": "Meeting", "due_action": "alert", "days_before": {"topic": 120, "deliberation": 90, "engagement": 60, "validity": 4}});
    let template = chair.post(&of("deadline-templates"), template).await.expect(201);
    let followed = json!({"deadline_template_id": template["id"], "event_on": "2019-11-12"});
    let proposal = chair.get(&format!("/proposals/{}", year.lines[0].floor.scene.proposal)).await.expect(200);
    let revision = proposal["revision"].as_i64().unwrap();
    group.facilitator().put(&year.of(0, "deadline-template"), revision, followed).await.expect(200);
    let webhook = json!({"url": receiver.url(), "events": ["comment.*"], "description": "Our chat"});
    group.facilitator().post(&of("webhooks"), webhook).await.expect(201);
    let invited = json!({"email": "anna@example.org", "role": "stakeholder", "stakeholder_group": "CS",
        "organisation": "Example Society"});
    group.seat("secretariat").post(&of("invitations"), invited).await.expect(201);
    for (at, body) in ["Zebra taken back", "Zebra hidden", "Zebra that stays"].iter().enumerate() {
        let subject = json!({"kind": "proposal", "id": year.lines[1].floor.scene.proposal});
        let new = json!({"subject": subject, "kind": "note", "body": body});
        let made = group.seat("gov1").post(&year.of(1, "comments"), new).await.expect(201);
        let path = format!("/comments/{}", made["id"].as_str().unwrap());
        match at {
            0 => drop(group.seat("gov1").delete(&path, 1).await.expect(200)),
            1 => {
                let why = json!({"decision": "hidden", "reason": "It insults somebody."});
                group.facilitator().put(&format!("{path}/moderation"), 1, why).await.expect(200);
            }
            _ => {}
        }
    }
    w.tick().await;
}

/// Gives the account behind a name to its owner, who signs in.
async fn claimed(w: &World, export: &Export, name: &str) -> Client {
    let people = export.lines("people.jsonl");
    let person = people.iter().find(|person| person["name"] == name).unwrap();
    let (id, email) = (person["id"].as_str().unwrap(), format!("claimed-{name}"));
    let claim =
        |email: &str| program(w).args(["user", "claim", "--account", id, "--email", email]).output().unwrap();
    let output = claim(&email);
    assert!(output.status.success(), "{}", said(&output));
    let told = said(&output);
    let code = told.lines().find_map(|line| line.strip_prefix("One-time code, until ")).unwrap();
    let code = code.rsplit_once(": ").unwrap().1.to_owned();
    assert!(!claim("another@example.org").status.success(), "it has an address now");
    wake(w);
    let claim = json!({"code": code, "password": PASSWORD});
    let account = w.anonymous().post("/claims", claim).await.expect(201);
    assert_eq!((&account["id"], &account["name"]), (&json!(id), &json!(name)));
    w.bearer(&w.sign_in(&email).await["access_token"])
}

async fn found(w: &World, group: &str, words: &str) -> Vec<Value> {
    let path = format!("/groups/{group}/search?q={words}&limit=100");
    let page = w.anonymous().get(&path).await.expect(200);
    page["items"].as_array().unwrap().iter().map(|hit| hit["id"].clone()).collect()
}

#[test]
fn a_group_is_the_same_after_it_was_brought_to_another_engine_and_lives_on() {
    hook_world(async |w| {
        let receiver = Receiver::start();
        let year = underway(&w).await;
        more(&w, &year, &receiver).await;
        w.hook().await;
        assert!(!receiver.taken().is_empty(), "a control: it is sent something here");
        let other = brought_over(&w, "wg").await;
        let group = year.group.id.as_str();
        for words in ["zebra", "figures", "nominated", "what", "core"] {
            let (here, there) = (found(&w, group, words).await, found(&other, group, words).await);
            assert_eq!(here, there, "{words}");
        }
        assert_eq!(found(&other, group, "zebra").await.len(), 1);

        // A member whose account was handed over goes on.
        wake(&other);
        other.tick().await;
        let export = holds(&other, "wg").await;
        let member = claimed(&other, &export, "gov3@wg.example").await;
        let floor = &year.lines[0].floor;
        let subject = json!({"kind": "position", "id": floor.position});
        let new = json!({"subject": subject, "kind": "note", "body": "Here we are."});
        member.post(&year.of(0, "comments"), new).await.expect(201);
        floor.takes(&member, year.lines[0].version, "support").await;
        other.tick().await;
        let later = holds(&other, "wg").await;
        assert_eq!(later.facts("comments").len(), export.facts("comments").len() + 1);
        assert_eq!(later.facts("stances").len(), export.facts("stances").len() + 1);

        // The webhook sends nothing, until somebody gives it an address.
        other.hook().await;
        assert_eq!(receiver.taken().len(), 0);
        let lead = claimed(&other, &export, "facilitator@wg.example").await;
        let webhook = later.facts("webhooks")[0]["row"]["id"].as_str().unwrap().to_owned();
        let path = format!("/webhooks/{webhook}");
        lead.patch(&path, 1, json!({"description": "Ours"})).await.refused(422, "invalid_field");

        // And on to a third instance: both old logs are kept.
        let later = holds(&other, "wg").await;
        let third = other.another().await;
        let output = import(&third, &held(&other), &[]);
        assert!(output.status.success(), "{}", said(&output));
        let last = holds(&third, "wg").await;
        same(&later, &last);
        let archives: Vec<&str> =
            last.files.keys().filter_map(|p| p.strip_suffix("/numbers.jsonl")).collect();
        assert_eq!(archives, ["archive/1", "archive/2"]);
        for kept in later.files.keys().filter(|path| path.starts_with("archive/1/")) {
            assert_eq!(later.files[kept], last.files[kept], "{kept}");
        }
        assert_eq!(last.files["archive/2/log/checkpoint"], later.files["log/checkpoint"]);
    });
}

#[test]
fn what_was_withheld_comes_as_erased() {
    world(async |w| {
        let group = w.group("wg").await;
        let made = imported(&import_polis(&w, &excerpt("15-per-hour-seattle"), "wg"));
        wake(&w);
        let path = format!("/proposals/{}/comments", made["proposal"]);
        let subject = json!({"kind": "proposal", "id": made["proposal"]});
        let new = json!({"subject": subject, "kind": "note", "body": "I take this back."});
        let said_once = group.seat("gov1").post(&path, new).await.expect(201);
        let id = said_once["id"].as_str().unwrap();
        group.seat("gov1").delete(&format!("/comments/{id}"), 1).await.expect(200);
        w.settle().await;
        let bytes = crate::verifying::fetched(group.facilitator(), &crate::exports::of_group(&group)).await;
        let theirs = super::put(&w, "theirs.zip", &bytes);
        let other = w.another().await;
        let output = import(&other, &theirs, &["--dry-run"]);
        assert!(output.status.success(), "{}", said(&output));
        assert!(
            said(&output).contains("        1  texts of comments.body are withheld"),
            "{}",
            said(&output)
        );
        let output = import(&other, &theirs, &[]);
        assert!(output.status.success(), "{}", said(&output));
        let export = holds(&other, "wg").await;
        let row = export.row("comments", id);
        assert_eq!(row["row"]["body"], "");
        assert_eq!(row["texts"]["body"], "0".repeat(64));
    });
}
