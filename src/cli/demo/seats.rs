//! The seats of the demonstration: who sits at the table, and how each signs in. No person's name is used.

use futures_util::future::try_join_all;
use rand::RngExt;
use serde::Serialize;

use crate::domain::access::{Actor, Role, Scope};
use crate::domain::codes::Coded;
use crate::domain::ids::AccountId;
use crate::domain::text::Email;
use crate::error::{Error, Result};
use crate::http::web;
use crate::service::{App, Tx, accounts, passwords, tokens};

/// The group's name in addresses.
pub(super) const GROUP: &str = "wg-mwp";

/// A seat with its sign-in.
#[derive(Clone, Debug, Serialize)]
#[allow(clippy::struct_field_names, reason = "the names that scripts read")]
pub(super) struct Seat {
    /// What it is called.
    pub(super) seat: &'static str,
    /// Its address.
    pub(super) email: String,
    /// Its password, for this run.
    pub(super) password: String,
    /// An API token, for this run.
    pub(super) token: String,
    /// Its role.
    pub(super) role: Role,
    /// Whom it speaks from.
    pub(super) stakeholder_group: &'static str,
}

impl Seat {
    /// As the first page shows it.
    pub(super) fn shown(&self) -> web::Seat {
        let Self { seat, email, password, token: _, role, stakeholder_group } = self.clone();
        web::Seat { name: seat, email, password, role, stakeholder_group }
    }
}

/// Every seat: name, role, stakeholder group. The facilitator first; eighteen in all.
pub(super) const SEATS: &[(&str, Role, &str)] = &[
    ("Facilitator", Role::Facilitator, "CS"),
    ("Co-facilitator", Role::Facilitator, "PS"),
    ("Chair", Role::Chair, "TC"),
    ("Secretariat", Role::Secretariat, "IGO"),
    ("Observer", Role::Observer, "unaffiliated"),
    ("Government 1", Role::Stakeholder, "GOV"),
    ("Government 2", Role::Stakeholder, "GOV"),
    ("Government 3", Role::Stakeholder, "GOV"),
    ("Private sector 1", Role::Stakeholder, "PS"),
    ("Private sector 2", Role::Stakeholder, "PS"),
    ("Private sector 3", Role::Stakeholder, "PS"),
    ("Civil society 1", Role::Stakeholder, "CS"),
    ("Civil society 2", Role::Stakeholder, "CS"),
    ("Civil society 3", Role::Stakeholder, "CS"),
    ("Civil society 4", Role::Stakeholder, "CS"),
    ("Technical community 1", Role::Stakeholder, "TC"),
    ("Technical community 2", Role::Stakeholder, "TC"),
    ("Technical community 3", Role::Stakeholder, "TC"),
];

/// The address of a seat.
pub(super) fn email(seat: &str) -> String {
    format!("{}@demo.example", seat.to_lowercase().replace(' ', "-"))
}

/// Was the story told here before?
pub(super) async fn taken(app: &App) -> Result<bool> {
    app.db.read(accounts::any).await
}

/// Gives every seat a fresh password and token.
pub(super) async fn renew(app: &App) -> Result<Vec<Seat>> {
    try_join_all(SEATS.iter().map(|(seat, role, stakeholder_group)| async {
        let (email, password) = (email(seat), password());
        let hash = app.passwords.hash(password.clone()).await?;
        let address = email.clone();
        let token = app.db.write(move |tx| sign_in_anew(tx, &address, &hash)).await?;
        Ok(Seat { seat, email, password, token, role: *role, stakeholder_group })
    }))
    .await
}

fn sign_in_anew(tx: &mut Tx<'_>, email: &str, hash: &str) -> Result<String> {
    tx.actor = Actor::System;
    let account: AccountId = accounts::by_address(tx, &Email::parse(email).map_err(Error::internal)?)?.id;
    passwords::set(tx, account, hash)?;
    let scopes = Scope::ALL.iter().filter(|s| **s != Scope::Administer).copied().collect::<Vec<_>>();
    let (_, secret) = tokens::issue(tx, account, "demonstration", &scopes, None)?;
    Ok(secret)
}

/// Twenty letters and digits, in four groups: about 100 bits.
fn password() -> String {
    const LETTERS: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut rng = rand::rng();
    let mut group = || {
        (0..5)
            .filter_map(|_| LETTERS.get(rng.random_range(0..LETTERS.len())))
            .map(|b| char::from(*b))
            .collect::<String>()
    };
    [group(), group(), group(), group()].join("-")
}
