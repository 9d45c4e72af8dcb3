//! Why something is not offered: who may do it, or in which steps it can be done, as the table of permissions says.

use maud::{Markup, html};

use crate::domain::access::{self, Action, Verdict};
use crate::http::web::visit::Visit;
use crate::service::rights::Rights;

/// Says why this cannot be done here now.
pub fn why(visit: &Visit, rights: &Rights, action: Action) -> Markup {
    if !visit.is_signed_in() {
        return html! {
            p.meta { a href={ "/sign-in?next=" (visit.here()) } { (visit.say("closed-sign-in")) } " " (visit.say("closed-sign-in-why")) }
        };
    }
    let (rule, words) = (access::rule(action), visit.words());
    let roles = || {
        let roles = rule.roles.iter().map(|role| words.code("role", *role));
        roles.collect::<Vec<_>>().join(", ")
    };
    let phases = || {
        let phases = rule.phases.iter().map(|phase| words.code("phase", *phase));
        phases.collect::<Vec<_>>().join(", ")
    };
    let said = match rights.verdict(action) {
        Verdict::NotInThisPhase => visit.tell("closed-phase", &[("phases", phases().into())]),
        Verdict::OwnOnly if rule.roles.is_empty() => visit.say("closed-own-only"),
        Verdict::OwnOnly => visit.tell("closed-own", &[("roles", roles().into())]),
        Verdict::NotThisRole => visit.tell("closed-role", &[("roles", roles().into())]),
        Verdict::Allowed if rights.is_archived() => visit.say("closed-archived"),
        Verdict::Allowed if action == Action::Comment => visit.say("closed-observers"),
        Verdict::Allowed => visit.say("closed"),
    };
    html! { p.meta { (said) } }
}
