//! Rules 1 and 2: who acts in a role has it, and what is done may be done by this role, in this step.

use super::former::active;
use super::{Before, Held, must, rows};
use crate::domain::access::{Action, Role, Verdict, verdict};
use crate::domain::calls;
use crate::domain::codes::Coded;
use crate::domain::ids::{AccountId, MemberId};
use crate::domain::replay::{MemberRow, Row};
use crate::verify::entries::{Actor, Entry};

pub(super) fn held(entry: &Entry<'_>, before: &Before<'_>) -> Held {
    let Some(permission) = entry.body.permission.as_deref() else { return Ok(()) };
    let action =
        Action::from_code(permission).ok_or_else(|| format!("there is no permission {permission}"))?;
    let role = entry.body.role.ok_or_else(|| format!("{permission} is not for one without a role"))?;
    match &entry.body.actor {
        Actor::Account { id, .. } => {
            has_role(entry, *id, role, before)?;
            in_step(entry, (role, action), before)
        }
        // What is done because its time has come was announced: it may come in another step.
        Actor::Clock | Actor::System | Actor::Anonymous => {
            must(verdict(role, action, None) != Verdict::NotThisRole, || not_for(action, role))
        }
    }
}

fn not_for(action: Action, role: Role) -> String {
    format!("{action} is not for the role {role} (rule 2)")
}

/// Rule 1. A role that a call fixed at its opening counts while the call is open.
fn has_role(entry: &Entry<'_>, account: AccountId, role: Role, before: &Before<'_>) -> Held {
    if role == Role::Public {
        return Ok(());
    }
    let known = before.state.member_of(account);
    let after = rows(entry).filter_map(|row| match row {
        Row::Member(member) if member.account_id == account => Some(member),
        _ => None,
    });
    let now = known.into_iter().chain(after).map(|m| (m.id, active(m.state, m.role)));
    let earlier =
        known.into_iter().flat_map(|m| before.former.roles(m.id, entry.time).map(move |was| (m.id, was)));
    let mut roles = now.chain(earlier);
    must(
        roles.any(|(id, had)| had == Some(role) || (had.is_some() && fixed(entry, id, role, before))),
        || format!("the account {account} was no active {role} of the group (rule 1)"),
    )
}

/// Whether the open call on the position that the entry names fixed this role.
fn fixed(entry: &Entry<'_>, member: MemberId, role: Role, before: &Before<'_>) -> bool {
    let call = entry.body.objects.position.and_then(|position| before.state.newest_call(position));
    let call = call.filter(|call| call.state == calls::CallState::Open);
    call.and_then(|call| before.electors.find(call.id, member)).is_some_and(|elector| elector.role == role)
}

/// Rule 2. A proposal that this entry makes is where it puts it.
fn in_step(entry: &Entry<'_>, (role, action): (Role, Action), before: &Before<'_>) -> Held {
    let Some(proposal) = entry.body.objects.proposal else {
        return must(verdict(role, action, None) != Verdict::NotThisRole, || not_for(action, role));
    };
    let known = before.state.proposal(proposal);
    let made = rows(entry).filter_map(|row| match row {
        Row::Proposal(new) if known.is_none() && new.id == proposal => Some(new),
        _ => None,
    });
    let now = known.into_iter().chain(made).map(|row| row.place().phase());
    let phases: Vec<_> = now.chain(before.former.phases(proposal, entry.time)).collect();
    let may = |phase| matches!(verdict(role, action, phase), Verdict::Allowed | Verdict::OwnOnly);
    must(may(None), || not_for(action, role))?;
    let is_in_step = phases.is_empty() || phases.iter().any(|phase| may(Some(*phase)));
    must(is_in_step, || {
        let phase = phases.first().map(ToString::to_string).unwrap_or_default();
        format!("{action} is not possible in {phase} (rule 2)")
    })
}

/// The membership of who acts, if an account does.
pub(super) fn member<'b>(entry: &Entry<'_>, before: &'b Before<'_>) -> Option<&'b MemberRow> {
    match &entry.body.actor {
        Actor::Account { id, .. } => before.state.member_of(*id),
        _ => None,
    }
}
