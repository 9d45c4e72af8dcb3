//! What an entry of the record tells, in words: what was done, by whom, and to what.

use std::collections::HashMap;

use maud::{Markup, html};
use serde_json::Value;

use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Role;
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, Id};
use crate::service::entries::EntryView;

/// The names behind accounts, as far as who reads may know them.
pub type Names = HashMap<AccountId, String>;

/// Things that have a page, and under which address. What says the most of an entry comes first.
const PAGES: [(&str, &str); 15] = [
    ("objection", "/objections/"),
    ("comment", "/comments/"),
    ("rival", "/positions/"),
    ("call", "/calls/"),
    ("output", "/outputs/"),
    ("position", "/positions/"),
    ("into", "/topics/"),
    ("topic", "/topics/"),
    ("concern", "/concerns/"),
    ("role_call", "/role-calls/"),
    ("member", "/members/"),
    ("designator", "/members/"),
    ("carried_from", "/proposals/"),
    ("proposal", "/proposals/"),
    ("group", "/groups/"),
];

/// What was done.
pub fn action(visit: &Visit, entry: &EntryView) -> String {
    moved(visit, entry).unwrap_or_else(|| kind(visit, &entry.action))
}

/// What was done, by its name alone.
pub fn kind(visit: &Visit, action: &str) -> String {
    let key = format!("entry-{}", action.replace('.', "-"));
    visit.words().find(&key, &[]).unwrap_or_else(|| action.to_owned())
}

/// A move of a proposal: from where to where.
fn moved(visit: &Visit, entry: &EntryView) -> Option<String> {
    let details = entry.body.get("details").filter(|_| entry.action == "proposal.moved")?;
    let phase = |name: &str| {
        let code = details.get(name).and_then(Value::as_str)?;
        visit.words().find(&format!("phase-{code}"), &[])
    };
    let (from, to) = (phase("from")?, phase("to")?);
    Some(visit.tell("entry-proposal-moved-to", &[("from", from.into()), ("to", to.into())]))
}

/// Who did it, and in which role.
pub fn who(visit: &Visit, entry: &EntryView, names: &Names) -> Markup {
    let actor = entry.body.get("actor");
    let text =
        |name: &str| actor.and_then(|actor| actor.get(name)).and_then(Value::as_str).unwrap_or_default();
    let account = Id::parse(text("id"));
    let own =
        visit.reader().filter(|reader| Some(reader.account) == account).map(|reader| reader.name.as_str());
    let name = account.and_then(|account| names.get(&account)).map(String::as_str).or(own);
    let role = entry.body.get("role").and_then(Value::as_str).and_then(Role::from_code);
    let role = role.map(|role| visit.words().code("role", role));
    html! {
        @match text("kind") {
            "clock" => { (visit.say("record-by-clock")) }
            "system" => { (visit.say("record-by-system")) }
            "account" => {
                @if let Some(name) = name {
                    (parts::name(name))
                    @if let Some(role) = role { " " (parts::bracketed(visit, role)) }
                }
                @else if let Some(role) = role { (visit.tell("record-by-role", &[("role", role.into())])) }
                @else { (visit.say("record-by-account")) }
                @if !text("via_token").is_empty() { " " (visit.say("record-by-token")) }
            }
            _ => { (visit.say("record-by-anonymous")) }
        }
    }
}

/// The things that it names, with the pages that some of them have.
pub fn objects(entry: &EntryView) -> Vec<(&str, &str, Option<String>)> {
    let objects = entry.body.get("objects").and_then(Value::as_object);
    let all = objects.into_iter().flatten().filter_map(|(name, id)| Some((name.as_str(), id.as_str()?)));
    all.map(|(name, id)| (name, id, address(name, id))).collect()
}

fn address(name: &str, id: &str) -> Option<String> {
    let (_, under) = PAGES.iter().find(|(of, _)| *of == name)?;
    Some(format!("{under}{id}"))
}

/// What a thing is called.
pub fn object(visit: &Visit, name: &str) -> String {
    visit.words().find(&format!("object-{name}"), &[]).unwrap_or_else(|| name.replace('_', " "))
}

/// The thing that it is most about, where that has a page.
fn subject(entry: &EntryView) -> Option<(&'static str, String)> {
    let objects = objects(entry);
    let of = |name: &str| objects.iter().find(|(of, ..)| *of == name).and_then(|(.., at)| at.clone());
    PAGES.iter().find_map(|(name, _)| Some((*name, of(name)?)))
}

/// An entry in a list.
pub fn line(visit: &Visit, entry: &EntryView, names: &Names, group: Option<&str>) -> Markup {
    html! {
        p {
            a href={ "/record/" (entry.id) } { (action(visit, entry)) }
            @if let Some((name, at)) = subject(entry) {
                " · " a href=(at) { (visit.tell("record-to", &[("what", object(visit, name).into())])) }
            }
        }
        p.meta {
            (who(visit, entry, names)) " · " (visit.moment(entry.recorded_at))
            @if let Some(group) = group { " · " (parts::plain(group)) }
            " · "
            @if let Some(seq) = entry.seq { (visit.tell("record-number", &[("number", seq.into())])) }
            @else { (visit.say("record-no-number")) }
        }
    }
}
