//! In a group in which nearly everything happened, words of every table are erased: the record verifies, the words are
//! nowhere, and whatever is read answers.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::access::Actor;
use assent::service::erasures::{EraseText, erase_by_operator};
use assent::service::forgetting::sweep;
use assent::store::catalog::TABLES;
use assent::store::erasing;
use reqwest::Method;
use serde_json::{Value, json};

use super::{dump, has};
use crate::laws::leaks::{addresses, readings};
use crate::support::{Client, World, is_postgres, raw, world};
use crate::verifying::{exported, told, verified};

/// Rows of a table of which words are erased.
const EACH: i64 = 2;

async fn erased(w: &World, table: &'static str, id: &str) -> Result<Value, String> {
    let said: EraseText =
        serde_json::from_value(json!({"table": table, "id": id, "reason": "other"})).unwrap();
    let done = w.app.db.write(move |tx| {
        tx.actor = Actor::System;
        erase_by_operator(tx, &said)
    });
    done.await.map(|view| serde_json::to_value(view).unwrap()).map_err(|e| e.told())
}

/// The words of a row, by its columns.
fn words(w: &World, table: &str, id: &str) -> Vec<(String, String)> {
    let known = erasing::table(table).unwrap();
    let key = raw::Val::Id(id).sql();
    let text = |column: &&str| {
        let value = if *column == "digest" { "NULL" } else { column };
        let query = format!("SELECT {value} AS value FROM {table} WHERE id = {key} AND {value} IS NOT NULL");
        let found = raw::texts(&w.app.config.database, &query);
        found
            .into_iter()
            .flat_map(|text| erasing::words(table, column, &text))
            .map(|t| ((*column).to_owned(), t))
            .collect::<Vec<_>>()
    };
    known.erasable.iter().filter(|c| **c != "digest").flat_map(text).collect()
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
        let (mut done, mut untold, mut gone) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
        for table in TABLES.iter().filter(|t| erasing::table(t.name).is_some()) {
            for id in ids(&w, table.name) {
                let words = words(&w, table.name, &id);
                match erased(&w, table.name, &id).await {
                    Ok(view) => {
                        done.insert(table.name);
                        let columns = view["columns"].as_array().unwrap();
                        let is_gone = view["quoted_in"].as_array().unwrap().is_empty();
                        let went = words.into_iter().filter(|(c, _)| columns.contains(&json!(c)) && is_gone);
                        gone.extend(went.map(|(column, words)| (words, format!("{}.{column}", table.name))));
                    }
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
        nowhere(&w, &gone).await;
        everything_answers(&w).await;
    });
}

/// Words that nothing repeats are in no table any more. A text that stands elsewhere as well is looked for where it stood.
async fn nowhere(w: &World, gone: &BTreeMap<String, String>) {
    sweep(&w.app).await.unwrap();
    let dump = dump(w);
    let long = gone.iter().filter(|(words, _)| words.chars().count() >= 30);
    let (mut looked, mut left) = (0, Vec::new());
    for (words, place) in long {
        looked += 1;
        let words: String = words.lines().next().unwrap().chars().take(60).collect();
        if has(&dump, &words) {
            left.push(format!("{place}: {words}"));
        }
    }
    assert!(looked > 40, "{looked} texts are long enough");
    assert!(left.is_empty(), "still there:\n{}", left.join("\n"));
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
