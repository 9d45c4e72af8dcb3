//! What an account is.

use crate::codes;

codes! {
    /// Who stands behind an account.
    pub enum AccountKind {
        /// A person.
        Person = "person",
        /// A program: an integration of a group.
        Service = "service",
    }
}

codes! {
    /// Whether an account can be used.
    pub enum AccountState {
        /// It can.
        Active = "active",
        /// Made by an import or an invitation; nobody has taken it yet.
        Unclaimed = "unclaimed",
        /// Suspended by an administrator.
        Suspended = "suspended",
        /// Closed by its owner; personal data erased.
        Closed = "closed",
    }
}
