//! Deadlines as a calendar (RFC 5545): lines are folded and texts escaped by the library, the times are UTC.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use super::deadline::{Certainty, Deadline, DeadlineKind};
use super::{Whose, clean};
use crate::domain::mail::quoted;
use crate::domain::time::Instant;

/// Who made the calendar.
const PRODUCT: &str = "-//Assent//Deadlines//EN";

/// The calendar of a group's deadlines. The same deadlines make the same bytes.
pub fn calendar(whose: &Whose, deadlines: &[Deadline]) -> String {
    let mut calendar = Calendar::new();
    calendar.properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", PRODUCT));
    calendar.name(&format!("{}: deadlines", clean(&quoted(&whose.name))));
    calendar.ttl(&chrono::Duration::hours(1));
    for deadline in deadlines {
        calendar.push(event(whose, deadline));
    }
    calendar.to_string()
}

fn event(whose: &Whose, deadline: &Deadline) -> Event {
    let mut event = Event::new();
    let (stamp, is_last) = deadline.stamp();
    event.uid(&deadline.uid()).sequence(deadline.sequence()).timestamp(stamp.datetime());
    if is_last {
        event.last_modified(stamp.datetime());
    }
    if deadline.kind == DeadlineKind::Event {
        // A day without an end is that day alone.
        event.starts(deadline.ends_at.datetime().date_naive());
    } else {
        when(&mut event, deadline.opens_at, deadline.ends_at);
    }
    event.status(match deadline.certainty() {
        Certainty::Confirmed => EventStatus::Confirmed,
        Certainty::Tentative => EventStatus::Tentative,
        Certainty::Cancelled => EventStatus::Cancelled,
    });
    // Nobody is busy because something ends.
    event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    let (link, title) = (whose.address(&deadline.path()), deadline.about.as_ref().map(|about| &about.title));
    event.summary(&summary(deadline, title)).description(&description(whose, deadline, title, &link));
    event.url(&link);
    event.done()
}

/// Without an end it ends when it begins.
fn when(event: &mut Event, opens_at: Option<Instant>, ends_at: Instant) {
    match opens_at {
        Some(opens_at) if opens_at < ends_at => {
            event.starts(opens_at.datetime()).ends(ends_at.datetime());
        }
        _ => {
            event.starts(ends_at.datetime());
        }
    }
}

fn summary(deadline: &Deadline, title: Option<&String>) -> String {
    let name = match (&deadline.name, title) {
        (Some(step), Some(title)) if deadline.kind == DeadlineKind::Step => format!("{title} ({step})"),
        (Some(name), _) | (None, Some(name)) => name.clone(),
        (None, None) => String::new(),
    };
    format!("{}: {}", deadline.what(), clean(&quoted(&name)))
}

fn description(whose: &Whose, deadline: &Deadline, title: Option<&String>, link: &str) -> String {
    let mut lines = vec![format!("Group: {}", clean(&quoted(&whose.name)))];
    lines.extend(title.map(|title| format!("Proposal: {}", clean(&quoted(title)))));
    match deadline.certainty() {
        Certainty::Confirmed => {}
        Certainty::Tentative => {
            lines.push("The proposal is held: this moves on by as long as it is.".to_owned());
        }
        Certainty::Cancelled => lines.push("This ended before its time, or will not come to it.".to_owned()),
    }
    lines.push(link.to_owned());
    lines.join("\n")
}
