//! Exports of the running service, held by the verifier of the program.

pub mod address;
mod command;
mod tampered;
mod watched;

use std::io::Cursor;

use assent::domain::ids::ProposalId;
use assent::service::App;
use assent::service::exports::{self, Target};
use assent::verify::report::Report;
use assent::verify::{Given, verify};
use reqwest::Method;

use crate::exports::{of_group, of_proposal, story};
use crate::import_polis::{excerpt, import, imported};
use crate::support::verified::faults;
use crate::support::{Client, world};

/// The bytes of an export that the client may have.
pub async fn fetched(client: &Client, path: &str) -> Vec<u8> {
    let response = client.request(Method::GET, path).send().await.unwrap();
    let status = response.status();
    let bytes = response.bytes().await.unwrap();
    assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&bytes));
    bytes.to_vec()
}

/// The bytes of an export as the operator gets it.
pub async fn exported(app: &App, slug: &str, proposal: Option<ProposalId>) -> Result<Vec<u8>, String> {
    let slug = slug.to_owned();
    let admit = move |tx: &mut assent::store::Tx<'_>| exports::operator(tx, &slug, proposal);
    let mut spool = exports::spool(app, Target::Nameless, admit).await.map_err(|e| e.told())?;
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut spool.file, &mut bytes).map_err(|e| e.to_string())?;
    Ok(bytes)
}

pub fn verified(bytes: &[u8]) -> Report {
    verify(Cursor::new(bytes.to_vec()), &Given::default()).unwrap()
}

pub fn told(report: &Report) -> String {
    faults(report).map(|f| format!("{} {}: {}\n", f.code, f.what, f.why)).collect()
}

#[track_caller]
pub fn holds(bytes: &[u8]) {
    assert_eq!(told(&verified(bytes)), "");
}

#[test]
fn what_was_brought_in_from_elsewhere_holds() {
    world(async |w| {
        w.group("wg").await;
        imported(&import(&w, &excerpt("15-per-hour-seattle"), "wg"));
        w.settle().await;
        let report = verified(&exported(&w.app, "wg", None).await.unwrap());
        assert!(report.holds(), "{}", report.to_json());
    });
}

#[test]
fn an_honest_export_of_a_group_or_a_proposal_holds() {
    world(async |w| {
        let group = w.group("wg").await;
        let floors = story(&w, &group).await;
        let other = w.group("other").await;
        story(&w, &other).await;
        w.settle().await;
        for client in [group.chair(), group.facilitator(), group.seat("secretariat")] {
            holds(&fetched(client, &of_group(&group)).await);
            holds(&fetched(client, &of_proposal(&floors[0])).await);
        }
        holds(&exported(&w.app, "wg", None).await.unwrap());
        // On, to the end of the calls and what follows.
        w.pass_days(40);
        w.tick().await;
        floors[0].publish(group.seat("tc1"), "substantive", 1).await;
        w.settle().await;
        holds(&exported(&w.app, "wg", None).await.unwrap());
        holds(&exported(&w.app, "other", None).await.unwrap());
    });
}
