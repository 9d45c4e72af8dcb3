//! In a group in which nearly everything happened, words of every table are erased: the record verifies, and whatever is
//! read answers.

use std::collections::BTreeSet;

use assent::domain::access::Actor;
use assent::service::erasures::{EraseText, erase_by_operator};
use assent::store::catalog::TABLES;
use assent::store::erasing;
use reqwest::Method;
use serde_json::json;

use crate::laws::leaks::{addresses, readings};
use crate::support::{Client, World, is_postgres, raw, world};
use crate::verifying::{exported, told, verified};

/// Rows of a table of which words are erased.
const EACH: i64 = 2;

async fn erased(w: &World, table: &'static str, id: &str) -> Result<(), String> {
    let said: EraseText =
        serde_json::from_value(json!({"table": table, "id": id, "reason": "other"})).unwrap();
    let done = w.app.db.write(move |tx| {
        tx.actor = Actor::System;
        erase_by_operator(tx, &said)
    });
    done.await.map(drop).map_err(|e| e.told())
}

fn ids(w: &World, table: &str) -> Vec<String> {
    let id = if is_postgres() { "id::text" } else { "lower(hex(id))" };
    let found = raw::texts(
        &w.app.config.database,
        &format!("SELECT {id} AS value FROM {table} ORDER BY id LIMIT {EACH}"),
    );
    found.iter().map(|id| uuid::Uuid::parse_str(id).unwrap().to_string()).collect()
}

/// The demonstration's story, told in this world.
async fn tell(w: &mut World) {
    // Days that the story names have come by then.
    w.pass_days(3000);
    w.paused(async |w| assent::cli::demo::tell_in(&w.app).await.unwrap()).await;
    w.settle().await;
}

#[test]
fn words_of_every_table_are_erased_and_everything_goes_on() {
    world(async |mut w| {
        tell(&mut w).await;
        let slug = raw::texts(&w.app.config.database, "SELECT slug AS value FROM groups").remove(0);
        assert_eq!(told(&verified(&exported(&w.app, &slug, None).await.unwrap())), "");
        let (mut done, mut untold) = (BTreeSet::new(), BTreeSet::new());
        for table in TABLES.iter().filter(|t| erasing::table(t.name).is_some()) {
            for id in ids(&w, table.name) {
                match erased(&w, table.name, &id).await {
                    Ok(_) => drop(done.insert(table.name)),
                    Err(why) => {
                        let is_known = why.contains("no words there")
                            || why.contains("redeemed")
                            || why.contains("end it first");
                        assert!(is_known, "{} {id}: {why}", table.name);
                    }
                }
            }
            if !done.contains(table.name) {
                untold.insert(table.name);
            }
        }
        assert!(done.len() >= 35, "erased in {done:?}, not in {untold:?}");
        w.settle().await;
        assert_eq!(told(&verified(&exported(&w.app, &slug, None).await.unwrap())), "");
        everything_answers(&w).await;
    });
}

/// Whatever can be read of what was erased, by who leads the group and by the public.
async fn everything_answers(w: &World) {
    let chair = raw::texts(
        &w.app.config.database,
        &format!(
            "SELECT {} AS value FROM memberships WHERE role = 'chair'",
            if is_postgres() { "account_id::text" } else { "lower(hex(account_id))" }
        ),
    );
    let chair = uuid::Uuid::parse_str(&chair[0]).unwrap();
    let token = w.token_for(assent::domain::ids::Id::from_uuid(chair), crate::support::ALL_SCOPES).await;
    let readers = [Client::new(&w.url, Some(token)), w.anonymous()];
    let (mut asked, mut marked) = (0, 0);
    for reading in readings(w).await {
        for path in addresses(w, &reading).into_iter() {
            for client in &readers {
                let query = reading.queries[0].replace("{position}", &uuid::Uuid::nil().to_string());
                let response = client.request(Method::GET, &format!("{path}?{query}")).send().await.unwrap();
                let (status, text) = (response.status(), response.text().await.unwrap());
                assert!(status.as_u16() < 500, "{path}?{query}: {status} {text}");
                asked += 1;
                marked += usize::from(status == 200 && text.contains("[erased "));
            }
        }
    }
    assert!(asked > 500 && marked > 100, "{asked} were asked, {marked} showed a mark");
}
