//! Why something is not offered: who may do it, or in which steps it can be done, as the table of permissions says.

use maud::{Markup, html};

use crate::domain::access::{self, Action, Verdict};
use crate::http::web::parts;
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
        let roles = rule.roles.iter().map(|role| html! { (words.code("role", *role)) });
        [("roles", parts::list(visit, roles))]
    };
    let phases = || {
        let phases = rule.phases.iter().map(|phase| html! { (words.code("phase", *phase)) });
        [("phases", parts::list(visit, phases))]
    };
    let plain = |key: &str| html! { (visit.say(key)) };
    let said = match rights.verdict(action) {
        Verdict::NotInThisPhase => visit.worded("closed-phase", &phases()),
        Verdict::OwnOnly if rule.roles.is_empty() => plain("closed-own-only"),
        Verdict::OwnOnly => visit.worded("closed-own", &roles()),
        Verdict::NotThisRole => visit.worded("closed-role", &roles()),
        Verdict::Allowed if rights.is_archived() => plain("closed-archived"),
        Verdict::Allowed if action == Action::Comment => plain("closed-observers"),
        Verdict::Allowed => plain("closed"),
    };
    html! { p.meta { (said) } }
}
