//! Groups are made here, each with its first chair; from then on the chair keeps them.

use maud::{Markup, html};
use serde_json::json;

use super::super::account::repeated;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::ids::{AccountId, Id};
use crate::error::Result;
use crate::service::accounts::{self, AccountView};
use crate::service::groups::{self, GroupView};
use crate::service::{Page as List, Window};

/// The stakeholder groups that are offered to begin with.
const USUAL: [&str; 4] = ["GOV", "PS", "CS", "TC"];

/// The list, and a new one.
pub async fn groups(visit: Visit) -> Result<Page> {
    let window = parts::window(&visit)?;
    let chair: Option<AccountId> = visit.asked("chair").and_then(Id::parse);
    let (list, people) = visit
        .read_as_admin(move |tx| {
            let mut people = accounts::list(tx, None, &Window { after: None, limit: 100 })?.items;
            people.retain(can_chair);
            if let Some(id) = chair.filter(|id| people.iter().all(|person| person.id != *id)) {
                people.push(accounts::get(tx, id)?);
            }
            Ok((groups::list(tx, &window)?, people))
        })
        .await?;
    let main = html! {
        h1 { (visit.say("administration-groups")) }
        p { (visit.say("administration-groups-how")) }
        (make(&visit, &people, chair))
        (all(&visit, &list))
    };
    Ok(super::page(&visit, "/administration/groups", &visit.say("administration-groups"), main))
}

fn can_chair(account: &AccountView) -> bool {
    account.kind == AccountKind::Person && account.state != AccountState::Closed
}

fn make(visit: &Visit, people: &[AccountView], chair: Option<AccountId>) -> Markup {
    let form =
        visit.form("create_group").to("/groups/{id}/charter").filled(json!({ "chair_account_id": chair }));
    let named = |person: &AccountView| {
        let email = person.email.as_deref();
        let words =
            email.map_or_else(|| person.name.clone(), |email| parts::name_of(visit, &person.name, email));
        (person.id.to_string(), words)
    };
    html! {
        details #make open[form.is_open() || chair.is_some()] {
            summary { (visit.say("administration-make-group")) }
            (form.with(html! {
                (form.line("name"))
                (form.line("slug"))
                (form.text("summary"))
                (form.line("parent_body"))
                (form.line("charter.mandate"))
                (repeated(visit, "create_group-charter-expected_groups", "charter.expected_groups",
                    ("administration-expected", "administration-expected-hint"), &USUAL.map(str::to_owned)))
                (form.choice("visibility", "visibility"))
                (form.choice("joining", "joining"))
                (form.line("cycle"))
                (form.select_of("chair_account_id", people.iter().map(named)))
                (form.line("chair_stakeholder_group"))
                p.meta { (visit.say("administration-charter-later")) }
            }))
        }
    }
}

fn all(visit: &Visit, list: &List<GroupView>) -> Markup {
    html! {
        h2 { (visit.say("administration-groups-there")) }
        p.meta { (visit.say("administration-groups-seen")) }
        @if list.items.is_empty() { (parts::none(visit)) }
        ul.list {
            @for group in &list.items {
                li {
                    a href={ "/groups/" (group.id) } { (parts::plain(&group.name)) } " "
                    (parts::tag(&visit.words().code("visibility", group.visibility))) " "
                    (parts::tag(&visit.words().code("standing", group.state)))
                }
            }
        }
        (parts::more(visit, list.next.as_deref()))
    }
}
