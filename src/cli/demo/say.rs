//! Says that the demonstration is ready: to a person, or to a script.

use std::io::Write;

use serde_json::json;

use super::guide::Guide;
use super::seats::{GROUP, Seat};

/// Prints the address, the seats and commands to try; or one line of JSON.
pub(super) fn ready(url: &str, seats: &[Seat], guide: Option<Guide>, as_json: bool) {
    let text = if as_json {
        format!("{}\n", json!({"url": url, "group": GROUP, "seats": seats}))
    } else {
        told(url, seats, guide)
    };
    // Nobody may be reading; the service goes on.
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn told(url: &str, seats: &[Seat], guide: Option<Guide>) -> String {
    let mut text = format!(
        "Assent's demonstration is ready: open {url} in a browser, where one press signs you in as any of its seats.\n\nThe group is {GROUP}. For programs, sign in with any of these seats:\n\n"
    );
    for Seat { seat, email, password, role, stakeholder_group, .. } in seats {
        text.push_str(&format!("  {seat:<22} {email:<38} {password}   {role} {stakeholder_group}\n"));
    }
    let facilitator = seats.first();
    let (email, password) = facilitator.map_or(("", ""), |s| (s.email.as_str(), s.password.as_str()));
    let token = facilitator.map_or("", |s| s.token.as_str());
    text.push_str(&format!(
        "\nTry:\n\n\
         curl -s '{url}/api/v1/proposals'\n\n\
         curl -s '{url}/api/v1/sessions' -H 'Content-Type: application/json' \\\n  -d '{{\"email\":\"{email}\",\"password\":\"{password}\"}}'\n\n\
         curl -s '{url}/api/v1/account' -H 'Authorization: Bearer {token}'\n\n"
    ));
    if let Some(guide) = guide {
        text.push_str(&led(url, token, guide));
    }
    text.push_str("Stop it with Ctrl-C.\n");
    text
}

/// Where consensus is seen, a command for each.
fn led(url: &str, token: &str, Guide { group, output, position }: Guide) -> String {
    format!(
        "What waits for the facilitator, each with the one action that settles it:\n\n\
         curl -s '{url}/api/v1/groups/{group}/attention' -H 'Authorization: Bearer {token}'\n\n\
         Where all proposals stand:\n\n\
         curl -s '{url}/api/v1/groups/{group}/board'\n\n\
         How consensus on the text of an output came about, what was said against it, and what speaks for it:\n\n\
         curl -s '{url}/api/v1/positions/{position}/consensus/history'\n\n\
         curl -s '{url}/api/v1/outputs/{output}/dossier'\n\n\
         curl -s '{url}/api/v1/outputs/{output}/validity'\n\n"
    )
}
