//! Deadlines, as a calendar.

use std::collections::BTreeMap;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{HOSTILE, Token, deadlines, fetch};
use crate::appeals::{Case, house};
use crate::packages::{focal_point, package};
use crate::steps::ask;
use crate::support::{Client, Group, Scene, World, world};

/// An event: its properties, unfolded, and still escaped.
type Event = BTreeMap<String, String>;

/// The events of a calendar by their names; the form of the whole is looked at on the way.
fn events(calendar: &str) -> BTreeMap<String, Event> {
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"),
        "{calendar}"
    );
    assert!(
        !calendar.replace("\r\n", "").contains(['\r', '\n']),
        "a line that does not end as it must: {calendar}"
    );
    for line in calendar.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = calendar.replace("\r\n ", "");
    let mut events = BTreeMap::new();
    for event in unfolded.split("BEGIN:VEVENT\r\n").skip(1) {
        let lines = event.split("END:VEVENT").next().unwrap().lines();
        let event: Event = lines
            .map(|line| line.split_once(':').map(|(k, v)| (k.to_owned(), v.to_owned())).unwrap())
            .collect();
        assert!(
            event.keys().all(|name| name.chars().all(|c| c.is_ascii_uppercase() || "-;=".contains(c))),
            "{event:?}"
        );
        let twice = events.insert(event["UID"].clone(), event);
        assert!(twice.is_none(), "{twice:?} stands twice");
    }
    events
}

async fn of(client: &Client, group: &Group) -> BTreeMap<String, Event> {
    events(&fetch(client, &deadlines(group)).await.text())
}

fn uid(word: &str, thing: &Value) -> String {
    format!("{word}-{}", thing["id"].as_str().unwrap())
}

fn revision(thing: &Value) -> i64 {
    thing["revision"].as_i64().unwrap()
}

async fn round(w: &World, group: &Group, scene: &Scene, days: i64) -> Value {
    let round = json!({
        "title": "Does it fit you?", "purpose": "p", "audience": "a", "promise": "consult",
        "closes_at": w.clock.now().plus_days(days),
    });
    group.facilitator().post(&format!("/proposals/{}/rounds", scene.proposal), round).await.expect(201)
}

#[test]
fn every_kind_of_deadline_stands_in_the_calendar() {
    world(async |w| {
        let group = w.group("wg").await;
        let (lead, start) = (group.facilitator(), w.clock.now());
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let opened = round(&w, &group, &scene, 14).await;
        let youth = focal_point(&group, "cs1", "Youth").await;
        let packages = format!("/proposals/{}/packages", scene.proposal);
        let sent = group.chair().post(&packages, package(&w, &[&youth])).await.expect(201);
        let due = json!({"due_at": "2018-07-01T08:30:00Z"});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        let template = json!({"name": "Meeting", "days_before": {"engagement": 60}});
        let template = group
            .chair()
            .post(&format!("/groups/{}/deadline-templates", group.id), template)
            .await
            .expect(201);
        let topic = w.proposal_in(&group, Step::Topic).await;
        let event = json!({"deadline_template_id": template["id"], "event_on": "2018-11-12"});
        lead.put(&format!("/proposals/{}/deadline-template", topic.proposal), 1, event).await.expect(200);
        let role =
            json!({"role": "facilitator", "text": "A co-facilitator.", "closes_at": start.plus_days(90)});
        let role = group.chair().post(&format!("/groups/{}/role-calls", group.id), role).await.expect(201);
        let floor = w.floor(&group, Step::Validity).await;
        let call = floor.call(&w, &group, json!({})).await;
        let all = of(&w.anonymous(), &group).await;
        let expected = [
            (uid("round", &opened), "Engagement round: Does it fit you?", "20180628T130000Z"),
            (
                uid("package", &sent),
                "Answers to a package are due: The call\\, for your community",
                "20180704T130000Z",
            ),
            (
                format!("step-engagement-{}", scene.proposal),
                "A step is due: A proposal (engagement)",
                "20180701T083000Z",
            ),
            (format!("event-{}", topic.proposal), "Event: A proposal", "20181112"),
            (uid("role-call", &role), "Call for a role closes: facilitator", "20180912T130000Z"),
            (uid("call", &call), "Consensus call closes: A position", "20180714T130000Z"),
        ];
        for (uid, summary, ends) in &expected {
            let event = &all[uid];
            assert_eq!(event["SUMMARY"], *summary);
            let moment = ["DTEND", "DTSTART", "DTSTART;VALUE=DATE"].iter().find_map(|name| event.get(*name));
            assert_eq!(moment.unwrap(), ends, "{event:?}");
            assert_eq!((&*event["STATUS"], &*event["TRANSP"]), ("CONFIRMED", "TRANSPARENT"));
            assert!(event["URL"].starts_with("http://assent.test/api/v1/"), "{event:?}");
            assert!(event.contains_key("DTSTAMP") && event.contains_key("SEQUENCE"), "{event:?}");
        }
        assert_eq!(all.len(), expected.len(), "{all:?}");
        assert_eq!(all[&expected[0].0]["DTSTART"], "20180614T130000Z", "a round is a window");
        assert_eq!(all[&expected[0].0]["LAST-MODIFIED"], "20180614T130000Z");
        assert!(!all[&expected[5].0].contains_key("DTEND"), "what only ends is a moment");
        for (uid, _, _) in &expected[..5] {
            let link = all[uid]["URL"].strip_prefix("http://assent.test/api/v1").unwrap();
            w.anonymous().get(link).await.expect(200);
        }
    });
}

#[test]
fn what_follows_a_call_stands_there_to_the_end_of_its_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = crate::uptakes::published(&w, &group).await;
        let review = json!({"scheduled_for": w.clock.now().plus_days(90)});
        let review = group.facilitator().post(&format!("{path}/reviews"), review).await.expect(201);
        let output = w.anonymous().get(&path).await.expect(200);
        let found = json!({"id": output["designation_id"]});
        let all = of(&w.anonymous(), &group).await;
        let challenge = &all[&uid("challenge", &found)];
        let ends =
            w.anonymous().get(&format!("/designations/{}", found["id"].as_str().unwrap())).await.expect(200);
        let ends = ends["challenge_ends_at"].as_str().unwrap().replace(['-', ':'], "").replace(".000000", "");
        assert_eq!((&challenge["DTSTART"], &*challenge["STATUS"]), (&ends, "CONFIRMED"));
        assert!(all.contains_key(&uid("review", &found)), "{all:?}");
        assert_eq!(all[&uid("uptake-review", &review)]["STATUS"], "CONFIRMED");
        let held = json!({"findings": "Nobody cites it yet."});
        group
            .facilitator()
            .post(&format!("/reviews/{}/findings", review["id"].as_str().unwrap()), held)
            .await
            .expect(201);
        let all = of(&w.anonymous(), &group).await;
        let review = &all[&uid("uptake-review", &review)];
        assert_eq!(review["STATUS"], "CANCELLED", "it was held before its day: {review:?}");
        w.pass_days(60);
        let all = of(&w.anonymous(), &group).await;
        assert!(!all.contains_key(&uid("challenge", &found)), "what is over for long is left out: {all:?}");
    });
}

#[test]
fn an_appeal_has_one_name_on_its_whole_way() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.open("notice").await;
        let name = format!("appeal-{}", path.strip_prefix("/appeals/").unwrap());
        let due = async |field: &str| {
            let due = w.anonymous().get(&path).await.expect(200)[field].as_str().unwrap().to_owned();
            due.replace(['-', ':'], "").replace(".000000", "")
        };
        let open = of(&w.anonymous(), case.group).await.remove(&name).unwrap();
        assert_eq!(open["SUMMARY"], "An appeal is to be answered: A proposal");
        assert_eq!(open["DTSTART"], due("answer_due_at").await);
        case.answer(&path, 0, "affirm").await.expect(201);
        let affirmed = of(&w.anonymous(), case.group).await.remove(&name).unwrap();
        assert_eq!(affirmed["SUMMARY"], "Time to take an appeal further ends: A proposal");
        assert_eq!(affirmed["DTSTART"], due("can_be_escalated_until").await);
    });
}

#[test]
fn a_deadline_that_moves_or_goes_keeps_its_name_and_counts_its_changes() {
    world(async |w| {
        let group = w.group("wg").await;
        let lead = group.facilitator();
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let opened = round(&w, &group, &scene, 20).await;
        let name = uid("round", &opened);
        let sequence = |event: &Event| event["SEQUENCE"].parse::<i64>().unwrap();
        let first = of(&w.anonymous(), &group).await.remove(&name).unwrap();
        let longer = json!({"closes_at": w.clock.now().plus_days(30)});
        let path = format!("/rounds/{}", opened["id"].as_str().unwrap());
        lead.patch(&path, revision(&opened), longer).await.expect(200);
        let moved = of(&w.anonymous(), &group).await.remove(&name).unwrap();
        assert_eq!(moved["DTEND"], "20180714T130000Z");
        assert!(sequence(&moved) > sequence(&first), "{moved:?}");
        assert!(!moved.contains_key("LAST-MODIFIED"), "when it was extended is not kept: {moved:?}");
        ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        let held = of(&w.anonymous(), &group).await.remove(&name).unwrap();
        assert_eq!((&*held["STATUS"], sequence(&held) > sequence(&moved)), ("TENTATIVE", true));
        assert!(held["DESCRIPTION"].contains("The proposal is held"), "{held:?}");
        ask(lead, &scene.proposal, "resume", json!({})).await.expect(201);
        let call = json!({"role": "facilitator", "text": "A co-facilitator.", "closes_at": w.clock.now().plus_days(90)});
        let role = group.chair().post(&format!("/groups/{}/role-calls", group.id), call).await.expect(201);
        let closing = json!({"reason": "Nobody has the time."});
        let path = format!("/role-calls/{}/closures", role["id"].as_str().unwrap());
        group.chair().post(&path, closing).await.expect(201);
        let gone = of(&w.anonymous(), &group).await.remove(&uid("role-call", &role)).unwrap();
        assert_eq!(gone["STATUS"], "CANCELLED");
        assert!(gone.contains_key("LAST-MODIFIED"), "{gone:?}");
    });
}

#[test]
fn what_somebody_wrote_is_no_property_of_a_calendar() {
    world(async |w| {
        let group = w.group_with("wg", json!({"name": HOSTILE})).await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let before = w.anonymous().get(&format!("/proposals/{}", scene.proposal)).await.expect(200);
        let title = json!({"title": HOSTILE});
        group
            .facilitator()
            .patch(&format!("/proposals/{}", scene.proposal), revision(&before), title)
            .await
            .expect(200);
        round(&w, &group, &scene, 20).await;
        let due = json!({"due_at": "2018-07-01T08:30:00Z"});
        group.facilitator().put(&format!("/proposals/{}/due-date", scene.proposal), 2, due).await.expect(200);
        let calendar = fetch(&w.anonymous(), &deadlines(&group)).await.text();
        let all = events(&calendar);
        assert_eq!(all.len(), 2);
        let names: Vec<&String> = all.values().flat_map(BTreeMap::keys).collect();
        assert!(!names.iter().any(|name| name.contains("ATTENDEE")), "{names:?}");
        let step = &all[&format!("step-engagement-{}", scene.proposal)];
        // A backslash, a comma and a semicolon of somebody's are escaped, so that none begins anything.
        assert!(step["SUMMARY"].contains(r"\\nATTENDEE:mailto:x@y.z\;\,\\"), "{step:?}");
        assert!(step["SUMMARY"].contains("🇨🇭🏳️‍🌈🧑‍🤝‍🧑🇺🇳"), "{step:?}");
        assert!(!calendar.contains(['\u{202e}', '\u{ffff}', '\u{fffe}']), "{calendar}");
    });
}

#[test]
fn a_calendar_tells_nothing_that_a_call_does_not_show() {
    world(async |w| {
        let said = async |slug: &str, stance: &str| {
            let group = w.group_with(slug, json!({"visibility": "members"})).await;
            let floor = w.floor(&group, Step::Validity).await;
            floor.call(&w, &group, json!({"results": "after_close"})).await;
            for seat in ["gov1", "ps1", "cs1"] {
                floor.takes(group.seat(seat), 1, stance).await;
            }
            let token = Token::of(group.seat("observer"), &group, "deadlines").await;
            let calendar = token.fetch(&w).await.text();
            let outputs = Token::of(group.seat("observer"), &group, "outputs").await.fetch(&w).await.text();
            // But for the ids, which are in no two groups alike.
            let plain = |text: String| {
                let words = text.replace("\r\n ", "");
                let is_id = |c: char| !(c.is_ascii_hexdigit() || c == '-');
                words.split(is_id).filter(|word| word.len() < 36).collect::<Vec<_>>().join(" ")
            };
            (plain(calendar), plain(outputs))
        };
        assert_eq!(said("one", "support").await, said("two", "stand_aside").await);
    });
}
