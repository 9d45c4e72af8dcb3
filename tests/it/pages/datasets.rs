//! Imported data on pages: a pilot names it, and its statements stand there with their votes counted.

use serde_json::json;

use crate::import_polis::{excerpt, import, imported};
use crate::support::browser::{Shown, plain};
use crate::support::world;

/// The numbers of the statements that a page shows, in its order.
fn numbers(shown: &Shown) -> Vec<i64> {
    let found = shown.html.split("<tr id=\"statement-").skip(1);
    found.map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn a_dataset_shows_its_statements_with_their_votes_counted_and_whom_to_name() {
    world(async |w| {
        w.group("wg").await;
        let made = imported(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        let path = format!("/datasets/{}", made["dataset"]);
        let dataset = w.anonymous().get(&path).await.expect(200);
        let statements = w.anonymous().get(&format!("{path}/statements")).await.expect(200);
        let mut browser = w.browser();
        let pilot = browser.get(&format!("/pilots/{}", made["pilot"])).await;
        assert!(pilot.html.contains(&format!("href=\"{path}\"")), "{}", pilot.html);
        let shown = browser.get(&path).await;
        assert_eq!(shown.status, 200);
        let text = plain(&shown.html);
        let mut expected = Vec::new();
        for statement in statements["items"].as_array().unwrap() {
            let count = |vote: &str| format!("<td class=\"n\">{}</td>", statement["votes"][vote]);
            let row = text.split(&format!("<tr id=\"statement-{}\"", statement["number"])).nth(1).unwrap();
            let row = row.split("</tr>").next().unwrap();
            assert!(row.contains(statement["body"].as_str().unwrap().trim()), "{row}");
            assert!(row.ends_with(&["agree", "disagree", "pass"].map(count).concat()), "{row}");
            assert_eq!(row.contains("Taken out"), statement["moderation"] == "rejected", "{row}");
            expected.push(statement["number"].as_i64().unwrap());
        }
        assert_eq!(numbers(&shown), expected);
        // Whom to name, and where more of it is, can be followed from both pages.
        let case = dataset["attribution"].as_str().unwrap().rsplit(' ').next().unwrap();
        for page in [&pilot, &shown] {
            assert!(page.html.contains(&format!("<a href=\"{case}\" rel=\"nofollow")), "{}", page.html);
        }
        let rest = browser.get(&format!("{path}?after=10")).await;
        assert_eq!(numbers(&rest), [36, 48, 51, 52, 53]);
        assert_eq!(browser.get(&format!("{path}?after=x")).await.status, 400);
    });
}

#[test]
fn a_dataset_of_a_group_for_members_has_a_page_for_them_alone() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let made = imported(&import(&w, &excerpt("vtaiwan.uberx"), "wg"));
        let path = format!("/datasets/{}", made["dataset"]);
        let outsider = w.outsider().await;
        assert_eq!(w.browser_as(&outsider).await.get(&path).await.status, 404);
        let shown = w.browser_as(group.seat("observer")).await.get(&path).await;
        assert_eq!((shown.status, numbers(&shown).len()), (200, 16));
    });
}
