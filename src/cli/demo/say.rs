//! Says that the demonstration is ready: to a person, or to a script.

use std::io::Write;

use serde_json::json;

use super::seats::{GROUP, Seat};

/// Prints the address, the seats and three commands to try; or one line of JSON.
pub(super) fn ready(url: &str, seats: &[Seat], as_json: bool) {
    let text = if as_json {
        format!("{}\n", json!({"url": url, "group": GROUP, "seats": seats}))
    } else {
        told(url, seats)
    };
    // Nobody may be reading; the service goes on.
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn told(url: &str, seats: &[Seat]) -> String {
    let mut text = format!(
        "Assent's demonstration is ready at {url}\nThe group is {GROUP}. Sign in with any of these seats:\n\n"
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
         curl -s '{url}/api/v1/account' -H 'Authorization: Bearer {token}'\n\n\
         Stop it with Ctrl-C.\n"
    ));
    text
}
