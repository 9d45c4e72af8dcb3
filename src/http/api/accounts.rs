//! Accounts: an administrator's, and one's own.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Scope;
use crate::domain::accounts::AccountState;
use crate::domain::ids::Account;
use crate::service::accounts::{self, AccountView, ChangeAccount, CreateAccount, UpdateAccount};
use crate::service::claims::{self, Claim};

/// Which accounts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only in this state.
    state: Option<AccountState>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("accounts");
    administered(&mut api);
    api.add::<Nothing, Nothing, Claim, AccountView, _, _>(
        Method::POST,
        "/claims",
        "claim_account",
        "Make an account your own with a one-time code; the first administrator too",
        Policy::Public,
        |call| async move {
            let hash = claims::prepare(&call.req.app, &call.req.body).await?;
            call.write(move |tx, r| claims::claim(tx, &r.body, &hash)).await
        },
    )
    .example(json!({"code": "abcd-efgh-jkmn-pqrs-tuvw-xyz2", "password": "correct horse battery staple"}))
    .guarded();
    api.get(
        "/account",
        "get_own_account",
        "Your account",
        Policy::SignedIn(Scope::Read),
        |tx, _: &Req<Nothing>| accounts::get_own(tx),
    );
    api.patch(
        "/account",
        "update_own_account",
        "Change your name, language or time zone",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Nothing, UpdateAccount>| accounts::update_own(tx, &r.body),
    )
    .example(json!({"name": "Anna Lindqvist", "language": "fr", "time_zone": "Europe/Paris"}));
    api.get(
        "/account/data",
        "get_own_data",
        "Everything that the service holds about you",
        Policy::SignedIn(Scope::Administer),
        |tx, _: &Req<Nothing>| accounts::own_data(tx),
    );
    api.delete(
        "/account",
        "close_account",
        "Close your account: what is personal is erased, what you said stays",
        Policy::SignedIn(Scope::Administer),
        |tx, _: &Req<Nothing>| accounts::close_own(tx),
    );
    api
}

fn administered(api: &mut Operations) {
    api.post(
        "/accounts",
        "create_account",
        "Make an account for a person; the answer holds the code to claim it, once",
        Policy::Admin,
        |tx, r: &Req<Nothing, Nothing, CreateAccount>| accounts::create_unclaimed(tx, &r.body),
    )
    .example(json!({"email": "anna@example.org", "name": "Anna Lindqvist"}))
    .secret();
    api.get("/accounts", "list_accounts", "All accounts", Policy::Admin, |tx, r: &Req<Nothing, Which>| {
        let paging = Paging { after: r.query.after.clone(), limit: r.query.limit };
        accounts::list(tx, r.query.state, &paging.by_id()?)
    });
    api.get("/accounts/{id}", "get_account", "An account", Policy::Admin, |tx, r: &Req<ById<Account>>| {
        accounts::get(tx, r.path.id)
    });
    api.patch(
        "/accounts/{id}",
        "change_account",
        "Suspend an account or take it up again; make or unmake an administrator",
        Policy::Admin,
        |tx, r: &Req<ById<Account>, Nothing, ChangeAccount>| accounts::change(tx, r.path.id, &r.body),
    )
    .example(json!({"state": "suspended"}));
    api.post(
        "/accounts/{id}/claim-codes",
        "issue_claim_code",
        "Make another code for an account that nobody has claimed; the one before holds no longer",
        Policy::Admin,
        |tx, r: &Req<ById<Account>, Nothing, Nothing>| accounts::issue_claim(tx, r.path.id),
    )
    .secret();
}
