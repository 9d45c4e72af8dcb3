//! The passwords of accounts: chosen at a claim, changed by who knows the old one, chosen anew by who has a code
//! from a mail.

use schemars::JsonSchema;
use serde::Deserialize;

use super::sessions::in_person;
use super::view::Done;
use super::{App, Tx, claims, codes};
use crate::domain::accounts::{AccountState, CodePurpose, EndReason};
use crate::domain::ids::AccountId;
use crate::domain::passwords::{NewPassword, Password};
use crate::domain::secrets::Secret;
use crate::error::{Code, Error, Result};
use crate::service::authenticate::{self, Credential};
use crate::store::accounts::Account;
use crate::store::record::{self, Entry};
use crate::store::{passwords, sessions};

/// A password to be changed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The password now.
    pub current_password: Password,
    /// The password from now on: at least 15 characters, any you like.
    pub new_password: NewPassword,
}

/// A change whose old password was verified.
#[derive(Clone, Debug)]
pub struct Verified {
    old: String,
    new: String,
}

/// Verifies the old password and hashes the new one.
pub async fn verify(app: &App, credential: &Credential, change: &ChangePassword) -> Result<Verified> {
    let credential = credential.clone();
    let (account, old) = app
        .db
        .read(move |tx| {
            authenticate::authenticate(tx, &credential)?;
            let (id, _) = in_person(tx)?;
            Ok((Account::get(tx, id)?, passwords::find(tx, id)?))
        })
        .await?;
    let current = change.current_password.reveal().to_owned();
    if !app.passwords.verify(current, old.clone()).await? {
        return Err(Error::field("/current_password", "is not the password of this account"));
    }
    let words = [account.name.as_str(), account.email.as_deref().unwrap_or_default()];
    let new = hash(app, "/new_password", &change.new_password, &words).await?;
    Ok(Verified { old: old.unwrap_or_default(), new })
}

/// Changes the password, if it is still the one that was verified, and ends the other sessions. What the account was mailed holds no longer.
pub fn change(tx: &mut Tx<'_>, verified: &Verified) -> Result<Done> {
    let (id, session) = in_person(tx)?;
    let account = Account::lock(tx, id)?;
    if passwords::find(tx, id)?.as_deref() != Some(&*verified.old) {
        return Err(Error::new(Code::StateMovedOn));
    }
    set(tx, account.id, &verified.new)?;
    sessions::end_all(tx, id, Some(session), EndReason::PasswordChanged)?;
    codes::revoke_mailed(tx, id)?;
    record::append(tx, &Entry::new("account.password_changed", id).object("account", id))?;
    Ok(Done {})
}

/// A new password in place of a forgotten one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResetPassword {
    /// The one-time code of the mail.
    pub code: Secret,
    /// The password from now on: at least 15 characters, any you like.
    pub password: NewPassword,
}

/// Checks the code, then the password against what is known of its owner, and hashes it.
pub async fn prepare_reset(app: &App, reset: &ResetPassword) -> Result<String> {
    let code = reset.code.clone();
    let account = app
        .db
        .read(move |tx| {
            let id = codes::opens_for(tx, &code, CodePurpose::PasswordReset)?;
            Account::get(tx, id)
        })
        .await?;
    let words = [account.name.as_str(), account.email.as_deref().unwrap_or_default()];
    hash(app, "/password", &reset.password, &words).await
}

/// Sets the new password and ends all that was signed in. The other codes that the account was mailed hold no longer.
pub fn reset(tx: &mut Tx<'_>, reset: &ResetPassword, hash: &str) -> Result<Done> {
    let id: AccountId = codes::opens_for(tx, &reset.code, CodePurpose::PasswordReset)?;
    let account = Account::lock(tx, id)?;
    if account.state != AccountState::Active {
        return Err(codes::does_not_hold());
    }
    codes::spend(tx, &reset.code)?;
    codes::revoke_mailed(tx, id)?;
    claims::own(tx, id, hash)?;
    record::append(tx, &Entry::new("account.password_reset", id).object("account", id))?;
    Ok(Done {})
}

/// Checks a new password against what everyone tries first and hashes it. `words` are about the account.
pub async fn hash(app: &App, pointer: &str, password: &NewPassword, words: &[&str]) -> Result<String> {
    let mut context = vec!["assent", app.config.public_url.as_str()];
    context.extend_from_slice(words);
    if let Some(why) = password.refusal(&context) {
        return Err(Error::field(pointer, why));
    }
    app.passwords.hash(password.reveal().to_owned()).await
}

/// Sets the hash of an account's password. Called by what has checked that it may.
pub fn set(tx: &mut Tx<'_>, account: AccountId, hash: &str) -> Result<()> {
    passwords::put(tx, account, hash)
}
