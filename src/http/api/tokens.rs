//! API tokens, and service accounts that they are for.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::{Action, Scope};
use crate::domain::ids::{Account, ApiToken, Group};
use crate::service::service_accounts::{self, CreateServiceAccount};
use crate::service::tokens::{self, CreateToken};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("tokens");
    own(&mut api);
    of_services(&mut api);
    api
}

fn own(api: &mut Operations) {
    api.post(
        "/tokens",
        "create_token",
        "Make an API token; the answer holds its secret, once",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Nothing, CreateToken>| tokens::create(tx, &r.body),
    )
    .example(
        json!({"name": "Reading from our wiki", "scopes": ["read"], "expires_at": "2099-12-31T00:00:00Z"}),
    )
    .secret();
    api.get(
        "/tokens",
        "list_tokens",
        "Your API tokens, revoked ones included",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Paging>| tokens::list(tx, &r.query.by_id()?),
    );
    api.get(
        "/tokens/{id}",
        "get_token",
        "An API token of yours, or of a service account of your group",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<ById<ApiToken>>| tokens::get(tx, r.path.id),
    );
    api.delete(
        "/tokens/{id}",
        "revoke_token",
        "Revoke an API token of yours, or of a service account of your group",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<ById<ApiToken>>| tokens::revoke(tx, r.path.id),
    );
}

fn of_services(api: &mut Operations) {
    let manage = Policy::Group(Action::ManageServiceAccounts);
    api.post(
        "/groups/{id}/service-accounts",
        "create_service_account",
        "Make an account for a program, with a role in the group",
        manage,
        |tx, r: &Req<ById<Group>, Nothing, CreateServiceAccount>| {
            service_accounts::create(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"name": "Minutes bot", "role": "secretariat"}));
    api.get(
        "/groups/{id}/service-accounts",
        "list_service_accounts",
        "The service accounts of a group",
        manage,
        |tx, r: &Req<ById<Group>, Paging>| service_accounts::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/service-accounts/{id}",
        "get_service_account",
        "A service account",
        manage,
        |tx, r: &Req<ById<Account>>| service_accounts::get(tx, r.path.id),
    );
    api.delete(
        "/service-accounts/{id}",
        "close_service_account",
        "Close a service account: its tokens open nothing any more, what it did stays",
        manage,
        |tx, r: &Req<ById<Account>>| service_accounts::close(tx, r.path.id),
    );
    api.post(
        "/service-accounts/{id}/tokens",
        "create_service_account_token",
        "Make a token for a service account; the answer holds its secret, once",
        manage,
        |tx, r: &Req<ById<Account>, Nothing, CreateToken>| {
            service_accounts::create_token(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"name": "Minutes", "scopes": ["read", "contribute"]}))
    .secret();
    api.get(
        "/service-accounts/{id}/tokens",
        "list_service_account_tokens",
        "The tokens of a service account",
        manage,
        |tx, r: &Req<ById<Account>, Paging>| service_accounts::list_tokens(tx, r.path.id, &r.query.by_id()?),
    );
}
