//! The rules of membership: who may join as what, and how a membership moves from one state to another.

use super::access::Role;
use super::accounts::AccountKind;
use super::groups::MembershipState::{self, Active, Left, Requested, Suspended};

/// Roles that nobody needs to be appointed to.
pub const UNAPPOINTED: &[Role] = &[Role::Stakeholder, Role::Observer];

/// Roles that a service account can have: none of those that are counted, since gates and quorum count persons.
pub const OF_SERVICES: &[Role] = &[Role::Secretariat, Role::Observer];

/// Why an account of this kind cannot have a role, in a clause about it; nothing where it can.
pub fn refused(role: Role, kind: AccountKind) -> Option<&'static str> {
    match kind {
        _ if role == Role::Public => Some("is nobody's in a membership"),
        AccountKind::Service if !OF_SERVICES.contains(&role) => Some("is for people"),
        AccountKind::Service | AccountKind::Person => None,
    }
}

/// A change of a membership's state by those who keep the members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A request was granted.
    Admitted,
    /// A request was not granted.
    Refused,
    /// Suspended.
    Suspended,
    /// Taken up again after a suspension.
    Reinstated,
    /// Removed after a suspension.
    Removed,
}

impl Decision {
    /// The decision that leads from one state to another.
    pub fn from_to(from: MembershipState, to: MembershipState) -> Result<Self, &'static str> {
        match (from, to) {
            (Requested, Active) => Ok(Self::Admitted),
            (Requested, Left) => Ok(Self::Refused),
            (Active, Suspended) => Ok(Self::Suspended),
            (Suspended, Active) => Ok(Self::Reinstated),
            (Suspended, Left) => Ok(Self::Removed),
            (Active, Left) => Err("A member leaves by themselves, or is suspended first."),
            (_, Requested) => Err("Only who wants to join makes a request."),
            (Left, _) => Err("Who has left joins again by themselves, or is invited."),
            (Active, Active) | (Suspended, Suspended) => Err("The membership is in this state already."),
            (Requested, Suspended) => Err("A request is granted or refused."),
        }
    }

    /// Must a reason be given?
    pub fn needs_reason(self) -> bool {
        matches!(self, Self::Refused | Self::Suspended | Self::Removed)
    }

    /// How the record names it.
    pub fn action(self) -> &'static str {
        match self {
            Self::Admitted => "member.admitted",
            Self::Refused => "member.refused",
            Self::Suspended => "member.suspended",
            Self::Reinstated => "member.reinstated",
            Self::Removed => "member.removed",
        }
    }
}

/// Is this a role that only the chair gives, and only the chair suspends?
pub fn is_appointed(role: Role) -> bool {
    !UNAPPOINTED.contains(&role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::Coded;

    #[test]
    fn a_membership_moves_only_as_the_rules_say() {
        let allowed: Vec<_> = MembershipState::ALL
            .iter()
            .flat_map(|from| MembershipState::ALL.iter().map(move |to| (*from, *to)))
            .filter(|(from, to)| Decision::from_to(*from, *to).is_ok())
            .collect();
        assert_eq!(
            allowed,
            [
                (Requested, Active),
                (Requested, Left),
                (Active, Suspended),
                (Suspended, Active),
                (Suspended, Left)
            ]
        );
    }

    #[test]
    fn nobody_becomes_chair_without_being_appointed() {
        assert!(
            is_appointed(Role::Chair) && is_appointed(Role::Facilitator) && is_appointed(Role::Secretariat)
        );
        assert!(![Role::Chair, Role::Facilitator, Role::Stakeholder].iter().any(|r| OF_SERVICES.contains(r)));
    }
}
