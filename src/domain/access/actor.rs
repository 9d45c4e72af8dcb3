//! Who acts: an account, nobody, the clock, or the service itself.

use super::Scope;
use crate::domain::ids::{AccountId, ApiTokenId, SessionId};

/// Who acts in a request, a job or a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody is signed in.
    Anonymous,
    /// An account, by a session or a token.
    Account(Principal),
    /// The clock: due steps, closing windows.
    Clock,
    /// The service: the command line, the first start.
    System,
}

/// A signed-in account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    /// Whose.
    pub account: AccountId,
    /// The session, if signed in by password.
    pub session: Option<SessionId>,
    /// The API token, if one was used.
    pub token: Option<ApiTokenId>,
    /// What the token may be used for; a session may everything.
    pub scopes: Option<Vec<Scope>>,
    /// Administers the instance.
    pub is_admin: bool,
}

impl Actor {
    /// The account that acts, if one does.
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Account(p) => Some(p.account),
            _ => None,
        }
    }

    /// May the credential be used for this scope? The clock and the service need none.
    pub fn has_scope(&self, scope: Scope) -> bool {
        match self {
            Self::Account(Principal { scopes: Some(scopes), .. }) => scopes.contains(&scope),
            _ => true,
        }
    }
}
