//! Who is in a group: by role or by stakeholder group. Who is no member finds here how to become one.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{asked, joining};
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{Group, GroupId, MemberId};
use crate::error::Result;
use crate::service::members::{self, Filter, MemberView};
use crate::service::{Page as List, Tx, Window, named};

/// Members on a page.
const LIMIT: i64 = 100;

/// What a member of the group sees of it.
struct Inside {
    list: List<MemberView>,
    own: Option<MemberView>,
    counted: BTreeMap<String, i64>,
}

/// The members, or how to become one.
pub async fn members(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let (filter, window) = (filter(&visit), Window { limit: LIMIT, ..parts::window(&visit)? });
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let may = frame.rights.may(Action::ReadMembers);
        let inside = may.then(|| Inside::load(tx, &frame, id, &filter, &window)).transpose()?;
        Ok((frame, inside))
    });
    let (frame, inside) = reading.await?;
    let main = html! {
        h1 { (visit.say("group-members")) }
        @if let Some(inside) = &inside {
            @if let Some(own) = &inside.own { (joining::own(&visit, &frame, own)) }
            (counts(&visit, &frame, inside))
            (filters(&visit, &frame))
            (list(&visit, &inside.list.items))
            (parts::more(&visit, inside.list.next.as_deref()))
            @if frame.rights.may(Action::ManageMembers) {
                p { a.button href=(frame.at("/invitations")) { (visit.say("group-invitations")) } }
            }
        } @else {
            p { (visit.say("members-for-members")) }
            (joining::join(&visit, &frame))
        }
    };
    Ok(frame.page(&visit, "/members", &visit.say("group-members"), main))
}

impl Inside {
    fn load(
        tx: &mut Tx<'_>,
        frame: &GroupFrame,
        id: GroupId,
        filter: &Filter,
        window: &Window<MemberId>,
    ) -> Result<Self> {
        Ok(Self {
            list: members::list(tx, id, filter, window)?,
            own: frame.rights.member.map(|own| members::get(tx, own)).transpose()?,
            counted: named::counted(tx, id)?,
        })
    }
}

/// Active members, unless somebody who keeps them asks for others.
fn filter(visit: &Visit) -> Filter {
    Filter {
        role: asked::code(visit, "role"),
        stakeholder_group: visit.asked("stakeholder_group").map(str::to_owned),
        state: Some(asked::code(visit, "state").unwrap_or(MembershipState::Active)),
    }
}

/// How many persons speak from which stakeholder group; an expected one of which there is nobody is told first of all.
fn counts(visit: &Visit, frame: &GroupFrame, inside: &Inside) -> Markup {
    let expected = &frame.group.charter.expected_groups;
    let others = inside.counted.keys().filter(|name| !frame.group.charter.expects(name));
    let rows =
        expected.iter().map(|name| (name.to_string(), true)).chain(others.map(|name| (name.clone(), false)));
    let total: i64 = inside.counted.values().sum();
    html! {
        table {
            caption { (visit.say("members-by-group")) " " span.meta { (visit.tell("members-total", &[("count", total.into())])) } }
            thead { tr {
                th scope="col" { (visit.say("field-stakeholder_group")) }
                th.n scope="col" { (visit.say("members-persons")) }
                th scope="col" { (visit.say("members-expected")) }
            } }
            tbody {
                @for (name, is_expected) in rows {
                    @let count = inside.counted.get(&name).copied().unwrap_or(0);
                    tr {
                        th scope="row" { a href=(visit.with("stakeholder_group", &name)) { (parts::name(&name)) } }
                        td.n { (visit.words().number(count)) }
                        td {
                            @if is_expected { (visit.say("members-is-expected")) } @else { (visit.say("members-not-expected")) }
                            @if is_expected && count == 0 { " " (parts::tag_of("warn", &visit.say("members-nobody"))) }
                        }
                    }
                }
            }
        }
    }
}

fn filters(visit: &Visit, frame: &GroupFrame) -> Markup {
    let roles = asked::codes::<Role>(visit, "role").filter(|(code, _)| code != Role::Public.code());
    let groups =
        frame.group.charter.expected_groups.iter().map(|group| (group.to_string(), group.to_string()));
    asking(
        visit,
        "members-filter",
        html! {
            (asked::pick(visit, "role", "field-role", roles))
            (asked::pick(visit, "stakeholder_group", "field-stakeholder_group", groups))
            @if frame.rights.may(Action::ManageMembers) {
                (asked::pick(visit, "state", "members-state", asked::codes::<MembershipState>(visit, "membership-state")))
            }
            (asked::pick(visit, "by", "members-by", [("group".to_owned(), visit.say("field-stakeholder_group"))].into_iter()))
        },
    )
}

/// The members of this page in tables: one for each role, or for each stakeholder group.
fn list(visit: &Visit, members: &[MemberView]) -> Markup {
    let mut tables: BTreeMap<(Role, &str), Vec<&MemberView>> = BTreeMap::new();
    let by_group = visit.asked("by") == Some("group");
    for member in members {
        let key =
            if by_group { (Role::Public, member.stakeholder_group.as_str()) } else { (member.role, "") };
        tables.entry(key).or_default().push(member);
    }
    html! {
        @if members.is_empty() { (parts::none(visit)) }
        @for ((role, group), members) in &tables {
            h2 {
                @if by_group { (parts::name(group)) } @else { (visit.words().code("role", *role)) }
                " " span.meta { (visit.tell("members-count", &[("count", members.len().into())])) }
            }
            @if !by_group { p.meta { (visit.say(&format!("role-{}.hint", role.code()))) } }
            (table(visit, members))
        }
    }
}

fn table(visit: &Visit, members: &[&MemberView]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("group-members")) {
            table {
                thead { tr {
                    @for key in ["field-name", "field-role", "field-stakeholder_group", "field-organisation", "field-region", "field-focal_point_of"] {
                        th scope="col" { (visit.say(key)) }
                    }
                } }
                tbody { @for member in members { tr {
                    th scope="row" {
                        a href={ "/members/" (member.id) } { (parts::name(&member.name)) }
                        @if member.state != MembershipState::Active {
                            " " (parts::tag_of("warn", &visit.words().code("membership-state", member.state)))
                        }
                    }
                    td { (visit.words().code("role", member.role)) }
                    td { (parts::name(&member.stakeholder_group)) }
                    @for text in [&member.organisation, &member.region, &member.focal_point_of] {
                        td { @if let Some(text) = text { (parts::name(text)) } }
                    }
                } } }
            }
        }
    }
}
