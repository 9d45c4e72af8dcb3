//! What a group published, as Atom.

use reqwest::Method;
use serde_json::json;

use super::{HOSTILE, ask, drafted, fetch, outputs, published};
use crate::support::world;

/// The entries of a feed, each as its text.
fn entries(feed: &str) -> Vec<&str> {
    feed.split("<entry>").skip(1).map(|entry| entry.split("</entry>").next().unwrap()).collect()
}

/// The first element of a name.
fn element<'f>(text: &'f str, name: &str) -> &'f str {
    let from = text.find(&format!("<{name}")).unwrap_or_else(|| panic!("no {name} in {text}"));
    let text = &text[from..];
    let from = text.find('>').unwrap() + 1;
    &text[from..text.find(&format!("</{name}>")).unwrap()]
}

#[test]
fn outputs_are_a_feed_with_ids_that_stay() {
    world(async |w| {
        let group = w.group("wg").await;
        let first = published(&w, &group, "The first", "What it *says*.").await;
        w.pass_days(1);
        let second = published(&w, &group, "The second", "More.").await;
        drafted(&w, &group, "A draft", "Not out.").await;
        let fed = fetch(&w.anonymous(), &outputs(&group)).await;
        assert_eq!(fed.headers["content-type"], "application/atom+xml; charset=utf-8");
        let disposition = fed.headers["content-disposition"].to_str().unwrap();
        assert!(disposition.starts_with("attachment; filename=\"a-working-group.atom\""), "{disposition}");
        let feed = fed.text();
        assert_eq!(element(&feed, "id"), format!("urn:uuid:{}", group.id));
        let all = entries(&feed);
        let ids: Vec<_> = all.iter().map(|entry| element(entry, "id").to_owned()).collect();
        let id = |path: &str| format!("urn:uuid:{}", path.strip_prefix("/outputs/").unwrap());
        assert_eq!(ids, [id(&second), id(&first)], "what came last comes first, and no draft at all");
        assert_eq!(element(all[1], "title"), "The first");
        assert!(element(all[1], "content").ends_with("What it says."), "{}", all[1]);
        assert!(all[1].contains(&format!("href=\"http://assent.test/api/v1{first}\"")), "{}", all[1]);
        assert!(all[1].contains("term=\"takeaway\"") && all[1].contains("term=\"converging\""), "{}", all[1]);
        assert_eq!(element(all[1], "published"), "2018-06-14T13:00:00+00:00");
        assert_eq!(element(&feed, "updated"), "2018-06-15T13:00:00+00:00");
        // A member is given the same: a draft is no news.
        assert_eq!(fetch(group.chair(), &outputs(&group)).await.text(), feed);
    });
}

#[test]
fn an_output_says_its_status_and_what_was_corrected() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = crate::uptakes::published(&w, &group).await;
        let status = w.anonymous().get(&path).await.expect(200)["phrase_text"].clone();
        let before = fetch(&w.anonymous(), &outputs(&group)).await.text();
        assert_eq!(element(entries(&before)[0], "summary"), status.as_str().unwrap());
        assert!(!before.contains("Edition"), "{before}");
        w.pass_days(2);
        let correction = json!({"part": "title", "wrong": "T", "right": "Title"});
        let erratum = json!({"edition": 1, "corrections": [correction], "reason": "A slip <of> the pen."});
        group.facilitator().post(&format!("{path}/errata"), erratum).await.expect(201);
        let after = fetch(&w.anonymous(), &outputs(&group)).await.text();
        let (before, after) = (entries(&before)[0], entries(&after)[0]);
        assert_eq!(element(before, "id"), element(after, "id"));
        assert_eq!(element(before, "published"), element(after, "published"));
        assert!(element(before, "updated") < element(after, "updated"), "{after}");
        assert_eq!(element(after, "title"), "Title");
        let said = "Edition 2, corrected in one place: A slip &lt;of&gt; the pen.";
        assert!(element(after, "content").contains(said), "{after}");
    });
}

#[test]
fn an_output_whose_designation_fell_says_so() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, path) = crate::uptakes::published(&w, &group).await;
        let designation = w.anonymous().get(&path).await.expect(200)["designation_id"].clone();
        let id = crate::support::raw::Val::Id(designation.as_str().unwrap()).sql();
        let fallen = format!("UPDATE designations SET state = 'reopened' WHERE id = {id}");
        assert_eq!(crate::support::raw::execute(&w.app.config.database, &fallen), Ok(1));
        let feed = fetch(&w.anonymous(), &outputs(&group)).await.text();
        assert!(
            element(&feed, "content").starts_with("The designation that this speaks of was reopened"),
            "{feed}"
        );
    });
}

#[test]
fn what_somebody_wrote_comes_out_as_text() {
    world(async |w| {
        let group = w.group_with("wg", json!({"name": format!("Group {HOSTILE}")})).await;
        published(&w, &group, HOSTILE, &format!("{HOSTILE}\n\n<img src=x onerror=alert(1)>")).await;
        let feed = fetch(&w.anonymous(), &outputs(&group)).await.text();
        for mark in ["<script", "<img", "]]>", "\u{ffff}", "\u{fffe}"] {
            assert!(!feed.contains(mark), "{mark:?} in {feed}");
        }
        let title = element(entries(&feed)[0], "title");
        assert!(title.starts_with("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; "), "{title}");
        assert!(title.contains("\u{fffd}\u{fffd} 🇨🇭🏳️‍🌈🧑‍🤝‍🧑🇺🇳"), "{title}");
    });
}

#[test]
fn a_long_summary_is_cut_and_the_newest_hundred_stand_in_the_feed() {
    world(async |w| {
        let group = w.group("wg").await;
        published(&w, &group, "Long", &"🧑 ".repeat(9_000)).await;
        let feed = fetch(&w.anonymous(), &outputs(&group)).await.text();
        let content = element(&feed, "content");
        assert!(content.ends_with('…') && content.chars().count() <= 2_001, "{}", content.chars().count());
        for n in 0..100 {
            w.pass(chrono::Duration::minutes(1));
            published(&w, &group, &format!("No. {n}"), "S").await;
        }
        let feed = fetch(&w.anonymous(), &outputs(&group)).await.text();
        assert_eq!(entries(&feed).len(), 100);
        assert!(!feed.contains(">Long<") && feed.contains(">No. 0<"));
    });
}

#[test]
fn who_has_a_feed_is_not_sent_it_again() {
    world(async |w| {
        let group = w.group("wg").await;
        published(&w, &group, "The first", "S").await;
        for path in [outputs(&group), super::deadlines(&group)] {
            let first = fetch(&w.anonymous(), &path).await;
            let tag = first.headers["etag"].to_str().unwrap().to_owned();
            assert_eq!(first.headers["cache-control"], "no-cache");
            w.pass_days(1);
            let again = w.anonymous().request(Method::GET, &path).header("if-none-match", &tag);
            let again = ask(again).await;
            assert_eq!((again.status, again.text.as_str()), (304, ""));
            let head = ask(w.anonymous().request(Method::HEAD, &path)).await;
            assert_eq!((head.status, head.text.as_str()), (200, ""));
            assert_eq!(head.headers["etag"].to_str().unwrap(), tag);
            w.anonymous().post(&path, json!({})).await.refused(405, "method_not_allowed");
        }
        published(&w, &group, "The second", "S").await;
        let tag = fetch(&w.anonymous(), &outputs(&group)).await.headers["etag"].clone();
        let old = fetch(&w.anonymous(), &outputs(&group)).await;
        assert_eq!(old.headers["etag"], tag);
        assert!(old.text().contains("The second"));
    });
}

#[test]
fn a_group_that_published_nothing_has_a_feed_with_nothing_in_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let feed = fetch(&w.anonymous(), &outputs(&group)).await.text();
        assert!(entries(&feed).is_empty());
        assert_eq!(element(&feed, "updated"), "2018-06-14T13:00:00+00:00");
        let calendar = fetch(&w.anonymous(), &super::deadlines(&group)).await.text();
        assert!(!calendar.contains("VEVENT"), "{calendar}");
    });
}
