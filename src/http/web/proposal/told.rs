//! What the pages of proposals say alike: who did something, roles, days, texts, parts of lists.

use std::collections::HashMap;

use chrono_tz::Tz;
use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Role;
use crate::domain::day::Day;
use crate::domain::ids::{Id, MemberId};
use crate::error::{Code, Error, Result};
use crate::service::comments::AuthorView;
use crate::service::rights::Rights;
use crate::service::{Tx, Window};

/// Members by their membership, as far as who reads may know them.
pub type People = HashMap<MemberId, AuthorView>;

/// Items on one page of a list.
pub const LIMIT: i64 = 50;
/// Items of a list that is looked through as a whole.
pub const MOST: i64 = 100;

/// Who these members are, as who reads with these rights may know.
pub fn named(tx: &mut Tx<'_>, rights: &Rights, of: impl IntoIterator<Item = MemberId>) -> Result<People> {
    AuthorView::of_members(tx, rights, of)
}

/// A member by name, where it may be seen.
pub fn person(visit: &Visit, people: &People, member: MemberId) -> Markup {
    let name = people.get(&member).and_then(|person| person.name.as_deref());
    name.map_or_else(|| html! { (visit.say("proposal-somebody")) }, parts::name)
}

/// Roles, each in a frame.
pub fn roles(visit: &Visit, roles: &[Role]) -> Markup {
    html! { @for role in roles { (parts::tag(&visit.words().code("role", *role))) " " } }
}

/// A day of the calendar: the same one in every time zone.
pub fn day(visit: &Visit, day: Day) -> Markup {
    html! { time datetime=(parts::code(day)) { (visit.words().day(day.begin(), Tz::UTC)) } }
}

/// A day that a parameter of the address names.
pub fn asked_day(visit: &Visit, name: &str) -> Option<Day> {
    serde_json::from_value(visit.asked(name)?.into()).ok()
}

/// A text of a member's that is no Markdown, with its lines as they stand. Its language is not known.
pub fn text(text: &str) -> Markup {
    html! {
        div.said lang="" {
            @for line in text.lines().filter(|line| !line.trim().is_empty()) { p dir="auto" { (line) } }
        }
    }
}

/// The part of a list that the address asks for.
pub fn window<T>(visit: &Visit) -> Result<Window<Id<T>>> {
    let after = visit.asked("after").map(|text| Id::parse(text).ok_or_else(|| Error::new(Code::BadCursor)));
    Ok(Window { after: after.transpose()?, limit: LIMIT })
}

/// The first items of a list.
pub fn first<T>() -> Window<Id<T>> {
    Window { after: None, limit: MOST }
}

/// How many there are, for a message.
pub fn many(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
