//! Erasing words on a page: found from the text, told what it means, done, and listed.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::comments::{path, post};
use crate::support::browser::{Browser, plain};
use crate::support::{Group, objection, world};

const WORDS: &str = "Anna told me so in the corridor.";

fn place(group: &Group, table: &str, id: &Value) -> String {
    format!("/groups/{}/erasures/new?table={table}&id={}", group.id, id.as_str().unwrap())
}

fn form(group: &Group) -> String {
    format!("erase_text-{}", group.id)
}

/// Does a page lead there?
async fn leads(browser: &mut Browser, page: &str, to: &str) -> bool {
    let shown = browser.get(page).await;
    assert_eq!(shown.status, 200, "{page}");
    plain(&shown.html).contains(&format!("href=\"{to}\""))
}

#[test]
fn who_keeps_the_group_erases_words_and_is_told_what_else_has_them() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let said = post(group.seat("cs1"), &scene, WORDS).await;
        let quoting = post(group.seat("cs2"), &scene, &format!("One said: {WORDS}")).await;
        let (page, place_of_quoting) =
            (place(&group, "comments", &said["id"]), place(&group, "comments", &quoting["id"]));
        let mut keeper = w.browser_as(group.seat("secretariat")).await;
        assert!(leads(&mut keeper, &path(&said), &page).await);
        let shown = keeper.get(&page).await;
        assert!(shown.html.contains("This cannot be undone."), "{}", shown.html);
        // No word of it is told here.
        assert!(!shown.html.contains("corridor"));
        let refused = keeper.send(&page, &shown.form(&form(&group))).await;
        assert_eq!(refused.status, 422, "without a reason");
        let done = keeper.send(&page, &shown.form(&form(&group)).with("reason", "personal_data")).await;
        assert_eq!(done.status, 200, "{}", done.html);
        assert!(
            plain(&done.html).contains(&place_of_quoting) && !done.has_form(&form(&group)),
            "{}",
            done.html
        );
        let marked = w.anonymous().get(&path(&said)).await.expect(200);
        assert!(marked["body"].as_str().unwrap().starts_with("[erased 2018-06-14, personal_data, "));
        assert!(!leads(&mut keeper, &path(&said), &page).await);
        let list = format!("/groups/{}/erasures", group.id);
        assert!(leads(&mut keeper, &format!("/groups/{}/record", group.id), &list).await);
        let listed = w.browser().get(&list).await;
        assert!(listed.html.contains(&format!("href=\"{}\"", path(&said))), "{}", listed.html);
        assert!(listed.html.contains("Personal data"));
    });
}

#[test]
fn words_are_erased_on_a_page_by_whose_they_are_and_by_nobody_in_a_matter_of_their_own() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let said = post(group.seat("cs1"), &floor.scene, WORDS).await;
        let page = place(&group, "comments", &said["id"]);
        let answer = json!({"disposition": "declined", "reason": "It is hearsay."});
        group.chair().put(&format!("{}/disposition", path(&said)), 1, answer).await.expect(200);
        // The chair answered it: so somebody else decides about its words.
        let mut chair = w.browser_as(group.chair()).await;
        let shown = chair.get(&page).await;
        assert!(shown.status == 200 && !shown.has_form(&form(&group)), "{}", shown.html);
        assert!(shown.html.contains("You are a party to this matter"), "{}", shown.html);
        let mut other = w.browser_as(group.seat("cs2")).await;
        assert!(!leads(&mut other, &path(&said), &page).await);
        assert_eq!(other.get(&page).await.status, 403);
        assert_eq!(w.browser().get(&page).await.status, 303);
        let mut author = w.browser_as(group.seat("cs1")).await;
        assert!(leads(&mut author, &path(&said), &page).await);
        let own = author.get(&page).await.form(&form(&group)).with("reason", "other");
        assert_eq!(author.send(&page, &own).await.status, 200);
        // A version is the group's, an objection is whose it is and the group's.
        let version = group.chair().get(&floor.at("versions/1")).await.expect(200);
        let raised = group.seat("ps2").post(&floor.at("objections"), objection(1)).await.expect(201);
        let mut keeper = w.browser_as(group.seat("secretariat")).await;
        for (at, table, id) in [
            (floor.at("versions/1"), "versions", &version["id"]),
            (format!("/objections/{}", raised["id"].as_str().unwrap()), "objections", &raised["id"]),
        ] {
            let to = place(&group, table, id);
            assert!(leads(&mut keeper, &at, &to).await && !leads(&mut author, &at, &to).await, "{at}");
            assert!(keeper.get(&to).await.has_form(&form(&group)), "{to}");
        }
    });
}

#[test]
fn what_is_not_there_cannot_be_erased_on_a_page() {
    world(async |w| {
        let (group, other) = (w.group("wg").await, w.group("other").await);
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let said = post(group.seat("cs1"), &scene, WORDS).await;
        let mut keeper = w.browser_as(group.seat("secretariat")).await;
        for (table, id) in [("comments", json!(uuid::Uuid::nil())), ("accounts", said["id"].clone())] {
            assert_eq!(keeper.get(&place(&group, table, &id)).await.status, 404, "{table}");
        }
        for page in [format!("/groups/{}/erasures/new", group.id), place(&group, "comments", &json!("x"))] {
            assert_eq!(keeper.get(&page).await.status, 404, "{page}");
        }
        let mut stranger = w.browser_as(other.seat("secretariat")).await;
        assert_eq!(stranger.get(&place(&other, "comments", &said["id"])).await.status, 404);
        assert_eq!(stranger.get(&place(&group, "comments", &said["id"])).await.status, 403);
        // One who may not is told the same of what is there and of what is not.
        let nothing = place(&group, "comments", &json!(uuid::Uuid::nil()));
        assert_eq!(stranger.get(&nothing).await.status, 403);
    });
}
