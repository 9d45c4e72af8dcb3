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

codes! {
    /// Why a session ended before its time.
    pub enum EndReason {
        /// Signed out.
        SignedOut = "signed_out",
        /// The password was changed.
        PasswordChanged = "password_changed",
        /// A refresh token was used twice: one of the two was stolen.
        TokenReused = "token_reused",
        /// The account was suspended.
        Suspended = "suspended",
        /// The account was closed.
        Closed = "closed",
    }
}

codes! {
    /// What a one-time code opens.
    pub enum CodePurpose {
        /// Makes the first administrator.
        FirstAdmin = "first_admin",
        /// Sets the password of an account.
        Claim = "claim",
        /// Makes a member of a group.
        Invitation = "invitation",
        /// Sets a new password in place of a forgotten one.
        PasswordReset = "password_reset",
        /// Signs in.
        SignIn = "sign_in",
    }
}

/// The name shown of an account that was closed.
pub const FORMER_MEMBER: &str = "Former member";
