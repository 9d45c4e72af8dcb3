//! Amendments.

use assent::domain::access::Phase;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::case::Case;
use super::law::hold;
use super::proposals::AUTHORS;
use super::scene::Scene;

fn amendment(exact: &str, replacement: &str) -> Value {
    json!({"based_on": 1, "passage": {"quote": {"exact": exact}}, "replacement": replacement, "reason": "Shorter."})
}

pub fn cases() -> Vec<Case> {
    let declined = json!({"outcome": "declined", "reason": "It is as it is."});
    let promoted = json!({"title": "A rival", "reason": "It is another text."});
    let rebased = json!({"based_on": 2, "passage": {"quote": {"exact": "seven"}}, "replacement": "7"});
    let accepted = json!({
        "based_on": 1, "kind": "substantive",
        "amendments": [{"amendment_id": "$amendment", "reason": "So it is."}],
    });
    vec![
        Case::of("suggest_amendment", "amended position").body(amendment("three", "3")),
        Case::of("list_amendments", "amended position"),
        Case::of("get_amendment", "amendment"),
        Case::of("get_authorship", "amended position"),
        Case::of("answer_amendment", "declined amendment").body(declined.clone()).once(),
        Case::of("answer_amendment", "answerable amendment").own().body(declined),
        Case::of("promote_amendment", "promoted amendment").body(promoted).once(),
        Case::of("withdraw_amendment", "withdrawn amendment"),
        Case::of("withdraw_amendment", "own amendment").own(),
        Case::of("rebase_amendment", "lost amendment").body(rebased.clone()),
        Case::of("rebase_amendment", "own lost amendment").own().body(rebased),
        Case::of("accept_amendments", "amended position").body(accepted).once(),
    ]
}

/// A position of a seat's with its first version; gives its address.
async fn position(scene: &mut Scene<'_>, name: &str, seat: &str) -> String {
    let positions = format!("/proposals/{}/positions", scene.id("proposal in deliberation"));
    let new = json!({"topic_id": "$topic in deliberation", "title": "A text"});
    let position = scene.made(name, Phase::Deliberation, seat, &positions, new).await;
    let position = format!("/positions/{}", position["id"].as_str().unwrap());
    let first = json!({"kind": "substantive", "text": "One two three four.", "based_on": 0});
    scene.group.seat(seat).post(&format!("{position}/versions"), first).await.expect(201);
    position
}

async fn furnish(scene: &mut Scene<'_>) {
    scene.proposal_in(Step::Deliberation).await;
    let amended = position(scene, "amended position", "ps1").await + "/amendments";
    for name in ["amendment", "declined amendment", "promoted amendment"] {
        scene.made(name, Phase::Deliberation, "ps2", &amended, amendment("One", "1")).await;
    }
    for name in ["withdrawn amendment", "own amendment"] {
        scene.made(name, Phase::Deliberation, "ps1", &amended, amendment("One", "1")).await;
    }
    let revised = position(scene, "revised position", "ps1").await;
    let lost = format!("{revised}/amendments");
    for name in ["lost amendment", "own lost amendment"] {
        scene.made(name, Phase::Deliberation, "ps1", &lost, amendment("One", "1")).await;
    }
    let target = position(scene, "a position", "ps1").await + "/amendments";
    scene.made("answerable amendment", Phase::Deliberation, "ps2", &target, amendment("One", "1")).await;
    for seat in AUTHORS {
        let own = format!("own amendment@{seat}");
        scene.made(&own, Phase::Deliberation, seat, &amended, amendment("two", "2")).await;
        let own = format!("own lost amendment@{seat}");
        scene.made(&own, Phase::Deliberation, seat, &lost, amendment("two", "2")).await;
        let target = position(scene, &format!("position@{seat}"), seat).await + "/amendments";
        let answerable = format!("answerable amendment@{seat}");
        scene.made(&answerable, Phase::Deliberation, "ps2", &target, amendment("One", "1")).await;
    }
    let second = json!({"kind": "substantive", "text": "Five six seven.", "based_on": 1});
    scene.group.seat("ps1").post(&format!("{revised}/versions"), second).await.expect(201);
}

#[test]
fn amendments_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn amendments_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
