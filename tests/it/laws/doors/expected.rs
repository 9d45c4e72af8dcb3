//! What a caller is to be told: worked out from the policy that the operation declares, the permission table
//! and what the case says, without a look at the code that answers.

use assent::domain::access::{Action, Phase, Role, Scope, Verdict, rule, verdict};
use assent::http::api::Policy;

use super::callers::Caller;
use super::case::Case;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Allowed,
    Refused(u16, &'static str),
}

/// The thing called for, as it stands to the caller.
#[derive(Clone, Copy)]
pub struct Thing {
    pub phase: Option<Phase>,
    pub is_own: bool,
    /// Everybody may read the group it is in.
    pub is_open: bool,
}

const NOT_FOUND: Expected = Expected::Refused(404, "not_found");
const FORBIDDEN: Expected = Expected::Refused(403, "forbidden");
const UNAUTHENTICATED: Expected = Expected::Refused(401, "unauthenticated");
const SCOPE: Expected = Expected::Refused(403, "insufficient_scope");

pub fn expected(policy: Policy, case: &Case, caller: &Caller, thing: Thing) -> Expected {
    let by_policy = match (policy, case.seen_by) {
        (Policy::Public, Some(action)) | (Policy::Group(action), _) => in_group(action, case, caller, thing),
        (Policy::Public, None) if case.reads => scoped(Scope::Read, caller),
        (Policy::Public, None) => Expected::Allowed,
        (Policy::SignedIn(_) | Policy::Admin, _) if !caller.is_signed_in() => UNAUTHENTICATED,
        (Policy::SignedIn(scope), _) => scoped(scope, caller),
        (Policy::Admin, _) if caller.administers => Expected::Allowed,
        (Policy::Admin, _) => FORBIDDEN,
    };
    if by_policy != Expected::Allowed {
        return by_policy;
    }
    if case.in_person && !caller.is_in_person() {
        return SCOPE;
    }
    if let (Some((status, code)), false) = (case.others, thing.is_own) {
        return Expected::Refused(status, code);
    }
    let but = case.but.iter().find(|(name, ..)| *name == caller.name);
    but.map_or(Expected::Allowed, |(_, status, code)| Expected::Refused(*status, code))
}

fn scoped(scope: Scope, caller: &Caller) -> Expected {
    if caller.lacks == Some(scope) { SCOPE } else { Expected::Allowed }
}

fn in_group(action: Action, case: &Case, caller: &Caller, thing: Thing) -> Expected {
    if caller.role == Role::Public && (case.hidden || !thing.is_open) {
        return NOT_FOUND;
    }
    match verdict(caller.role, action, thing.phase) {
        Verdict::Allowed => scoped(rule(action).scope, caller),
        Verdict::OwnOnly if thing.is_own => scoped(rule(action).scope, caller),
        Verdict::OwnOnly | Verdict::NotThisRole if caller.is_signed_in() => FORBIDDEN,
        Verdict::OwnOnly | Verdict::NotThisRole => UNAUTHENTICATED,
        Verdict::NotInThisPhase => Expected::Refused(409, case.elsewhere),
    }
}
