//! What no export has, and what it has not for everybody.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{holds, of_group};
use crate::comments;
use crate::support::{Export, PASSWORD, export, is_postgres, raw, world};

const INVITED: &str = "somebody@invited.example";
const ZERO: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The salts that an export gives for the texts of a row, in all entries that cover it.
fn text_salts(export: &Export, table: &str, id: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for entry in export.entries() {
        let body: Value = serde_json::from_str(entry["body"].as_str().unwrap()).unwrap();
        let mut at = 1;
        for fact in body["facts"].as_array().unwrap() {
            let texts = fact["erasable"].as_object().unwrap().len();
            let own = (at + 1..=at + texts).map(|n| entry["salts"][n].as_str().unwrap().to_owned());
            if fact["table"] == table && (id.is_null() || fact["id"] == *id) {
                found.extend(own);
            }
            at += 1 + texts;
        }
    }
    found
}

#[test]
fn no_export_has_anything_that_opens_something() {
    world(async |w| {
        let group = w.group("wg").await;
        w.signed_in("anna@people.example").await;
        let token = w.token_of(group.chair(), &["read"]).await;
        let feeds = format!("/groups/{}/feed-tokens", group.id);
        group.chair().post(&feeds, json!({"kind": "outputs"})).await.expect(201);
        let services = format!("/groups/{}/service-accounts", group.id);
        let service = json!({"name": "A service of ours", "role": "observer"});
        let service = group.chair().post(&services, service).await.expect(201);
        let invitation = json!({
            "email": INVITED, "name": "Somebody Invited", "role": "stakeholder", "stakeholder_group": "CS",
            "organisation": "Example Society",
        });
        let invitations = format!("/groups/{}/invitations", group.id);
        let made = group.seat("secretariat").post(&invitations, invitation).await.expect(201);
        let (hex, utf8) = match is_postgres() {
            true => ("encode(digest, 'hex')", "hash"),
            false => ("lower(hex(digest))", "hash"),
        };
        let mut secrets = vec![PASSWORD.to_owned(), token, INVITED.to_owned(), "Somebody Invited".to_owned()];
        secrets.extend(["Example Society", "anna@people.example", "admin@example.org"].map(str::to_owned));
        secrets.push(made["code"].as_str().unwrap().to_owned());
        for (table, column) in [
            ("passwords", utf8),
            ("api_tokens", hex),
            ("feed_tokens", hex),
            ("refresh_tokens", hex),
            ("one_time_codes", hex),
        ] {
            let found = raw::texts(&w.app.config.database, &format!("SELECT {column} AS value FROM {table}"));
            assert!(!found.is_empty(), "{table}");
            secrets.extend(found);
        }
        for seat in ["chair", "facilitator", "secretariat"] {
            let export = export(group.seat(seat), &of_group(&group)).await;
            holds(&export);
            for secret in &secrets {
                assert!(!export.has(secret), "{secret}");
            }
            let line = export.row("invitations", made["id"].as_str().unwrap());
            assert_eq!(line["texts"], json!({}));
            let names: Vec<&String> = line["withheld"].as_object().unwrap().keys().collect();
            assert_eq!(names, ["email", "name", "organisation"]);
            // Nor what it takes to guess them: an address, or the name of an account that is in no table.
            for (table, row) in [("invitations", &made["id"]), ("accounts", &service["id"])] {
                let salts = text_salts(&export, table, row);
                assert!(!salts.is_empty() && salts.iter().all(|salt| salt == ZERO), "{table}: {salts:?}");
            }
        }
    });
}

#[test]
fn what_was_hidden_or_taken_back_is_withheld_from_who_could_not_read_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let author = group.stakeholder();
        let hidden = comments::post(author, &scene, "zebra one").await;
        author.patch(&comments::path(&hidden), 1, json!({"body": "zebra two"})).await.expect(200);
        let report = json!({"reason": "It is a zebra."});
        let reports = format!("{}/reports", comments::path(&hidden));
        group.seat("ps1").post(&reports, report).await.expect(201);
        let decision = json!({"decision": "hidden", "reason": "No zebra here."});
        let moderation = format!("{}/moderation", comments::path(&hidden));
        group.facilitator().put(&moderation, 2, decision).await.expect(200);
        let withdrawn = comments::post(author, &scene, "giraffe").await;
        author.delete(&comments::path(&withdrawn), 1).await.expect(200);
        comments::post(author, &scene, "lion").await;
        for (seat, shows, hides) in [
            ("chair", &["lion", "zebra one", "zebra two", "It is a zebra", "No zebra"][..], &["giraffe"][..]),
            ("facilitator", &["lion", "zebra one", "zebra two", "No zebra"], &["giraffe"]),
            ("secretariat", &["lion"], &["giraffe", "zebra"]),
        ] {
            let export = export(group.seat(seat), &of_group(&group)).await;
            holds(&export);
            let shown = shows.iter().all(|word| export.has(word));
            assert!(shown, "{seat} sees {shows:?}");
            assert!(!hides.iter().any(|word| export.has(word)), "{seat} does not see {hides:?}");
            let of_withdrawn = text_salts(&export, "comments", &withdrawn["id"]);
            assert!(of_withdrawn.iter().all(|salt| salt == ZERO));
        }
    });
}

#[test]
fn why_somebody_asked_to_join_is_for_who_keeps_the_members() {
    world(async |w| {
        let group = w.group("wg").await;
        let statement = json!({"stakeholder_group": "CS", "organisation": "Regional Registry", "statement": "I was at the last three meetings."});
        w.outsider().await.post(&format!("/groups/{}/members", group.id), statement).await.expect(201);
        for (seat, sees) in [("chair", true), ("secretariat", true), ("facilitator", false)] {
            let export = export(group.seat(seat), &of_group(&group)).await;
            holds(&export);
            assert_eq!(export.has("the last three meetings"), sees, "{seat}");
            assert_eq!(export.has("Regional Registry"), sees, "{seat}");
            let nameless = export.lines("people.jsonl").iter().filter(|p| p["name"].is_null()).count();
            assert_eq!(nameless, usize::from(!sees), "{seat}");
        }
    });
}
