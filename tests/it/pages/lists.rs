//! Lists on pages: what is asked of them is asked of the database, so that a page is full and in its order.

use assent::domain::workflow::Step;

use crate::comments::post;
use crate::support::browser::{Shown, plain};
use crate::support::world;

/// The comments of a page, by their ids, as they stand there.
fn ids(shown: &Shown, before: &str) -> Vec<String> {
    let found = shown.html.split(before).skip(1);
    found.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn a_discussion_shows_all_comments_from_one_stakeholder_group_however_many_lie_between() {
    world(async |w| {
        let group = w.group("lists").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let first = post(group.seat("gov1"), &scene, "first").await;
        for n in 0..30 {
            post(group.seat("ps1"), &scene, &format!("between {n}")).await;
        }
        let last = post(group.seat("gov2"), &scene, "last").await;
        let page = format!("/proposals/{}/discussion?group=GOV", scene.proposal);
        let mut browser = w.browser_as(group.seat("cs1")).await;
        let shown = browser.get(&page).await;
        let found = ids(&shown, "<article class=\"comment\" id=\"comment-");
        assert_eq!(found, [first["id"].as_str().unwrap(), last["id"].as_str().unwrap()]);
        assert!(!shown.html.contains("rel=\"next\""));
        // From where somebody speaks is for members: others are asked to sign in, or told that they may not.
        assert_eq!(w.browser().get(&page).await.status, 303);
        let outsider = w.outsider().await;
        assert_eq!(w.browser_as(&outsider).await.get(&page).await.status, 403);
    });
}

#[test]
fn the_record_begins_with_the_newest_and_can_be_read_from_the_beginning_and_by_what_was_done() {
    world(async |w| {
        let group = w.group("lists").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        for n in 0..60 {
            post(group.seat("gov1"), &scene, &format!("{n}")).await;
        }
        w.settle().await;
        let api = format!("/proposals/{}/record?limit=100", scene.proposal);
        let all = w.anonymous().get(&api).await.expect(200);
        let entries: Vec<(String, String)> = all["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| (e["id"].as_str().unwrap().to_owned(), e["action"].as_str().unwrap().to_owned()))
            .collect();
        let order =
            |items: Vec<&(String, String)>| items.into_iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
        let page = format!("/proposals/{}/record", scene.proposal);
        let mut browser = w.browser();
        let newest = browser.get(&page).await;
        let seen = ids(&newest, "<li id=\"entry-");
        assert_eq!(seen, order(entries.iter().rev().take(50).collect()));
        let more = plain(newest.html.split("rel=\"next\"").next().unwrap().rsplit("href=\"").next().unwrap());
        let rest = browser.get(more.split('"').next().unwrap()).await;
        assert_eq!(ids(&rest, "<li id=\"entry-"), order(entries.iter().rev().skip(50).collect()));
        let oldest = browser.get(&format!("{page}?order=oldest")).await;
        assert_eq!(ids(&oldest, "<li id=\"entry-"), order(entries.iter().take(50).collect()));
        let posted = browser.get(&format!("{page}?action=proposal.created")).await;
        let created = entries.iter().filter(|(_, action)| action == "proposal.created");
        assert_eq!(ids(&posted, "<li id=\"entry-"), order(created.collect()));
        assert!(posted.html.contains("<option value=\"proposal.created\" selected>"), "{}", posted.html);
        // What never happened here is not offered, and finds nothing.
        assert!(!posted.html.contains("value=\"objection.raised\""));
        let none = browser.get(&format!("{page}?action=objection.raised")).await;
        assert_eq!((none.status, ids(&none, "<li id=\"entry-").len()), (200, 0));
    });
}

#[test]
fn what_is_held_about_oneself_is_taken_as_a_file() {
    world(async |w| {
        let group = w.group("lists").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        post(group.seat("gov1"), &scene, "Mine.").await;
        let mut browser = w.browser_as(group.seat("gov1")).await;
        let page = browser.get("/account/data").await;
        assert!(page.html.contains("href=\"/account/data/file\""), "{}", page.html);
        let file = browser.get("/account/data/file").await;
        assert_eq!((file.status, &file.headers["content-type"]), (200, &"application/json".parse().unwrap()));
        let name = file.headers["content-disposition"].to_str().unwrap();
        assert_eq!(name, "attachment; filename=\"assent-own-data-2018-06-14.json\"");
        let held: serde_json::Value = serde_json::from_str(&file.html).unwrap();
        assert_eq!(held["account"]["name"], "gov1@lists.example");
        assert!(held["contributions"].to_string().contains("Mine."));
        let nobody = w.browser().get("/account/data/file").await;
        assert_eq!(
            (nobody.status, nobody.to.as_deref()),
            (303, Some("/sign-in?next=%2Faccount%2Fdata%2Ffile"))
        );
    });
}
