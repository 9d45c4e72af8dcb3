//! What the pages of proposals say alike: who did something, roles, days, texts, parts of lists.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::parts;
pub use super::super::parts::{day, text, window};
use super::super::visit::Visit;
use crate::domain::access::Role;
use crate::domain::day::Day;
use crate::domain::ids::{Id, MemberId};
use crate::error::Result;
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

/// A day that a parameter of the address names.
pub fn asked_day(visit: &Visit, name: &str) -> Option<Day> {
    serde_json::from_value(visit.asked(name)?.into()).ok()
}

/// The first items of a list.
pub fn first<T>() -> Window<Id<T>> {
    Window { after: None, limit: MOST }
}

/// How many there are, for a message.
pub fn many(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
