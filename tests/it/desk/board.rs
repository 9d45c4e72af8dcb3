//! The board sums up what the routes of each proposal show.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Group, World, objection, world};

async fn rows(client: &Client, path: &str) -> Vec<Value> {
    client.get(path).await.expect(200)["items"].as_array().unwrap().clone()
}

fn board(group: &Group, more: &str) -> String {
    format!("/groups/{}/board?{more}", group.id)
}

fn ids(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["proposal_id"].as_str().unwrap()).collect()
}

#[test]
fn a_row_tells_what_the_routes_of_its_proposal_tell() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let other = w.proposal_in(&group, Step::Topic).await;
        let call = floor.call(&w, &group, json!({})).await;
        for seat in ["gov1", "gov2", "ps1", "ps2", "cs1"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        floor.objects(group.seat("cs2"), 1).await;
        w.tick().await;
        let reader = group.seat("tc1");
        let all = rows(reader, &board(&group, "")).await;
        assert_eq!(ids(&all), [floor.scene.proposal.as_str(), other.proposal.as_str()]);
        let row = &all[0];
        let consensus =
            reader.get(&format!("/proposals/{}/consensus", floor.scene.proposal)).await.expect(200);
        assert_eq!(row["lowest_level"], consensus["lowest_level"]);
        assert_eq!(row["positions"][0]["level"], consensus["positions"][0]["level"]);
        assert_eq!(row["level_as_of"], row["positions"][0]["as_of"]);
        assert_eq!(row["open_objections"], consensus["positions"][0]["open_objections"]);
        assert_eq!((&row["unanswered_objections"], &row["step_number"]), (&json!(1), &json!(5)));
        assert_eq!((&row["open_calls"][0]["id"], row["not_heard"].clone()), (&call["id"], json!(["TC"])));
        let options =
            reader.get(&format!("/proposals/{}/transitions", floor.scene.proposal)).await.expect(200);
        let onward = options["items"].as_array().unwrap().iter().find(|o| o["kind"] == "advance").unwrap();
        let guards = |of: &Value| -> Vec<Value> {
            of["unmet"].as_array().unwrap().iter().map(|g| g["guard"].clone()).collect()
        };
        assert_eq!(guards(row), guards(onward));
        let nothing = &all[1];
        assert_eq!((&nothing["lowest_level"], &nothing["positions"]), (&Value::Null, &json!([])));
    });
}

#[test]
fn a_call_that_hides_stances_hides_the_level_and_all_made_of_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.tick().await;
        for reader in [group.facilitator(), group.stakeholder(), &w.anonymous()] {
            let row = &rows(reader, &board(&group, "")).await[0];
            for field in ["lowest_level", "level_as_of", "direction"] {
                assert_eq!(row[field], Value::Null, "{row}");
            }
            assert_eq!(row["positions"][0]["is_shown"], false);
            assert_eq!(row["positions"][0]["as_of"], Value::Null);
            for is in ["supporting", "opposing"] {
                let asked = board(&group, &format!("stakeholder_group=GOV&group_is={is}"));
                assert!(rows(reader, &asked).await.is_empty());
            }
            assert!(rows(reader, &board(&group, "level=full_consensus")).await.is_empty());
        }
        w.pass_days(30);
        w.tick().await;
        let row = &rows(&w.anonymous(), &board(&group, "")).await[0];
        assert_eq!(row["lowest_level"], "full_consensus");
        assert_eq!(
            rows(&w.anonymous(), &board(&group, "stakeholder_group=GOV&group_is=supporting")).await.len(),
            1
        );
    });
}

#[test]
fn the_board_is_filtered_by_what_its_rows_tell() {
    world(async |w| {
        let group = w.group("wg").await;
        let (floor, early) =
            (w.floor(&group, Step::Validity).await, w.floor(&group, Step::Deliberation).await);
        floor.call(&w, &group, json!({"output_type": "takeaway"})).await;
        for seat in ["gov1", "gov2"] {
            floor.takes(group.seat(seat), 1, "object").await;
            early.takes(group.seat(seat), 1, "support").await;
        }
        w.tick().await;
        let reader = group.stakeholder();
        let (late, first) = (floor.scene.proposal.as_str(), early.scene.proposal.as_str());
        for (asked, fits) in [
            ("step=validity".to_owned(), vec![late]),
            ("status=paused".to_owned(), vec![]),
            (format!("topic_id={}", early.scene.topic), vec![first]),
            ("words=propo%20topic".to_owned(), vec![late, first]),
            ("words=fish".to_owned(), vec![]),
            ("output_type=takeaway".to_owned(), vec![late]),
            ("output_type=endorsement".to_owned(), vec![]),
            ("stakeholder_group=PS".to_owned(), vec![late, first]),
            ("stakeholder_group=GOV".to_owned(), vec![]),
            ("stakeholder_group=GOV&group_is=opposing".to_owned(), vec![late]),
            ("stakeholder_group=GOV&group_is=supporting".to_owned(), vec![first]),
            ("level=insufficient_basis".to_owned(), vec![late, first]),
            ("level=consensus".to_owned(), vec![]),
        ] {
            let found = rows(reader, &board(&group, &asked)).await;
            assert_eq!(ids(&found), fits, "{asked}");
        }
        reader.get(&board(&group, "level=good")).await.refused(422, "invalid_field");
    });
}

#[test]
fn one_board_shows_all_groups_that_one_may_read_page_by_page() {
    world(async |w| {
        let open = w.group("open").await;
        let closed = w.group_with("closed", json!({"visibility": "members"})).await;
        let mut all = Vec::new();
        for group in [&open, &closed, &open] {
            all.push(w.proposal_in(group, Step::Topic).await.proposal);
        }
        let of = async |client: &Client| -> Vec<String> {
            let (mut seen, mut after) = (Vec::new(), String::new());
            loop {
                let page = client.get(&format!("/board?limit=1{after}")).await.expect(200);
                let rows = page["items"].as_array().unwrap();
                seen.extend(rows.iter().map(|row| row["proposal_id"].as_str().unwrap().to_owned()));
                let Some(next) = page["next"].as_str() else { return seen };
                after = format!("&after={next}");
            }
        };
        assert_eq!(of(&w.anonymous()).await, [all[0].clone(), all[2].clone()]);
        assert_eq!(of(closed.stakeholder()).await, all);
        w.anonymous().get(&board(&closed, "")).await.refused(404, "not_found");
        let page = w.anonymous().get("/board?limit=1").await;
        assert!(page.headers.contains_key("link"));
    });
}
