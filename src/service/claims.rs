//! Claims: a one-time code and a password make an account one's own.

use schemars::JsonSchema;
use serde::Deserialize;

use super::accounts::{AccountView, CreateAccount};
use super::{App, codes, first_admin, passwords};
use crate::domain::accounts::{AccountState, CodePurpose, EndReason};
use crate::domain::ids::AccountId;
use crate::domain::passwords::NewPassword;
use crate::domain::secrets::Secret;
use crate::domain::text::{Email, Name};
use crate::error::{Code, Error, FieldError, Result};
use crate::store::accounts::Account;
use crate::store::codes::Opens;
use crate::store::record::{self, Entry};
use crate::store::{Tx, sessions};

/// A claim of an account.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The one-time code.
    pub code: Secret,
    /// The password from now on: at least 15 characters, any you like.
    pub password: NewPassword,
    /// The name shown. Required for the first administrator; otherwise the account keeps its name.
    pub name: Option<Name>,
    /// The address. Required for the first administrator; an account that is claimed has one.
    pub email: Option<Email>,
}

/// Checks the code, then the password against what is known of its owner, and hashes it.
pub async fn prepare(app: &App, claim: &Claim) -> Result<String> {
    let asked = claim.clone();
    let known = app
        .db
        .read(move |tx| {
            let opens = codes::opens(tx, &asked.code)?;
            match opens.purpose {
                CodePurpose::Claim => Ok(Some(account(tx, opens)?)),
                CodePurpose::FirstAdmin => newcomer(&asked).map(|_| None),
                CodePurpose::Invitation => {
                    Err(Error::field("/code", "is redeemed at /invitations/redemptions"))
                }
                CodePurpose::PasswordReset | CodePurpose::SignIn => Err(codes::does_not_hold()),
            }
        })
        .await?;
    let (name, email) = known.map_or((None, None), |a| (Some(a.name), a.email));
    let words = [name.as_deref(), email.as_deref(), claim.name.as_deref(), claim.email.as_deref()]
        .map(Option::unwrap_or_default);
    passwords::hash(app, "/password", &claim.password, &words).await
}

/// Makes the account one's own.
pub fn claim(tx: &mut Tx<'_>, claim: &Claim, hash: &str) -> Result<AccountView> {
    let opens = codes::opens(tx, &claim.code)?;
    match opens.purpose {
        CodePurpose::Claim => take(tx, opens, claim, hash),
        CodePurpose::FirstAdmin => first_admin::make(tx, &claim.code, &newcomer(claim)?, hash),
        CodePurpose::Invitation | CodePurpose::PasswordReset | CodePurpose::SignIn => {
            Err(codes::does_not_hold())
        }
    }
}

fn take(tx: &mut Tx<'_>, opens: Opens, claim: &Claim, hash: &str) -> Result<AccountView> {
    let id = codes::subject(opens)?;
    let mut account = Account::lock(tx, id)?;
    refuse_unclaimable(&account)?;
    if claim.email.is_some() {
        return Err(Error::field("/email", "is known already"));
    }
    codes::spend(tx, &claim.code)?;
    account.state = AccountState::Active;
    if let Some(name) = &claim.name {
        account.name = name.to_string();
    }
    account.update(tx)?;
    own(tx, id, hash)?;
    record::append(tx, &Entry::new("account.claimed", id).object("account", id))?;
    Ok(account.into())
}

/// Sets the password of an account whose ownership was shown, and ends what was signed in before.
pub fn own(tx: &mut Tx<'_>, account: AccountId, hash: &str) -> Result<()> {
    passwords::set(tx, account, hash)?;
    sessions::end_all(tx, account, None, EndReason::PasswordChanged)?;
    Ok(())
}

fn account(tx: &mut Tx<'_>, opens: Opens) -> Result<Account> {
    let account = Account::get(tx, codes::subject(opens)?)?;
    refuse_unclaimable(&account)?;
    Ok(account)
}

/// An account that was suspended or closed since its code was given cannot be told from a wrong code.
fn refuse_unclaimable(account: &Account) -> Result<()> {
    match account.state {
        AccountState::Unclaimed | AccountState::Active => Ok(()),
        AccountState::Suspended | AccountState::Closed => Err(codes::does_not_hold()),
    }
}

fn newcomer(claim: &Claim) -> Result<CreateAccount> {
    let missing = |name: &str| FieldError {
        pointer: format!("/{name}"),
        code: Code::MissingField,
        detail: format!("missing field `{name}`: this code makes a new account"),
    };
    match (&claim.name, &claim.email) {
        (Some(name), Some(email)) => Ok(CreateAccount {
            email: email.clone(),
            name: name.clone(),
            is_admin: false,
            language: None,
            time_zone: None,
        }),
        (name, email) => {
            let missing =
                [("name", name.is_none()), ("email", email.is_none())].map(|(n, m)| m.then(|| missing(n)));
            Err(Error::fields(missing.into_iter().flatten().collect()))
        }
    }
}
