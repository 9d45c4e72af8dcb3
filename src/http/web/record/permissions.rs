//! Who may do what in which step: the one table that every operation is held against.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::group::asked;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::{Phase, Role, Rule, TABLE, Verdict, verdict};
use crate::domain::codes::Coded;
use crate::error::Result;

/// The table, or what somebody may do in a step.
pub async fn permissions(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let (role, phase) = (asked::code::<Role>(&visit, "role"), asked::code::<Phase>(&visit, "phase"));
    let fits = |rule: &&Rule| {
        let of_role = role.is_none_or(|role| verdict(role, rule.action, None) != Verdict::NotThisRole);
        of_role && phase.is_none_or(|phase| rule.phases.is_empty() || rule.phases.contains(&phase))
    };
    let rules: Vec<&Rule> = TABLE.iter().filter(fits).collect();
    let main = html! {
        h1 { (visit.say("permissions-all")) }
        p.lead { (visit.say("permissions-lead")) }
        (roles(&visit))
        (asking(&visit, "permissions-filter", html! {
            (asked::pick(&visit, "role", "field-role", asked::codes::<Role>(&visit, "role")))
            (asked::pick(&visit, "phase", "permissions-phase", asked::codes::<Phase>(&visit, "phase")))
        }))
        @if rules.is_empty() { (parts::none(&visit)) } @else { (table(&visit, &rules, role)) }
        p { a href="/api/v1/permissions" { (visit.say("permissions-api")) } }
    };
    Ok(Page::new(visit.say("permissions-all"), main).wide())
}

fn roles(visit: &Visit) -> Markup {
    html! {
        dl.facts {
            @for role in Role::ALL.iter().copied() {
                dt { (visit.words().code("role", role)) }
                dd { (visit.say(&format!("role-{}.hint", role.code()))) }
            }
        }
    }
}

fn table(visit: &Visit, rules: &[&Rule], role: Option<Role>) -> Markup {
    let roles: Vec<Role> = role.map_or_else(|| Role::ALL.to_vec(), |role| vec![role]);
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("permissions-all")) {
            table {
                caption { (visit.say("permissions-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("permissions-what")) }
                    @for role in &roles { th scope="col" { (visit.words().code("role", *role)) } }
                    th scope="col" { (visit.say("permissions-when")) }
                    th scope="col" { (visit.say("permissions-scope")) }
                } }
                tbody { @for rule in rules { (row(visit, rule, &roles)) } }
            }
        }
    }
}

fn row(visit: &Visit, rule: &Rule, roles: &[Role]) -> Markup {
    html! {
        tr {
            th scope="row" { (visit.words().code("action", rule.action)) }
            @for role in roles {
                td { @match verdict(*role, rule.action, None) {
                    Verdict::Allowed => { (visit.say("permissions-yes")) }
                    Verdict::OwnOnly => { (visit.say("permissions-own")) }
                    Verdict::NotThisRole | Verdict::NotInThisPhase => { span.meta { (visit.say("permissions-no")) } }
                } }
            }
            td {
                @if rule.phases.is_empty() { (visit.say("permissions-any-time")) }
                (parts::list(visit, rule.phases.iter().map(|phase| html! { (visit.words().code("phase", *phase)) })))
            }
            td { (visit.words().code("scope", rule.scope)) }
        }
    }
}
