//! `assent user`: accounts, by the operator of the service.

use std::process::ExitCode;

use clap::Subcommand;

use super::migrate::up_to_date;
use super::{Ran, plain, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::access::Actor;
use crate::domain::ids::Id;
use crate::domain::text::{Email, Name};
use crate::error::Result;
use crate::service::accounts::{self, AccountView, CreateAccount, UnclaimedView};
use crate::service::{App, Tx, Window};

/// What is done with accounts.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// Make an account; prints the one-time code that its owner claims it with.
    Create {
        /// The address to sign in with.
        #[arg(long, value_parser = email)]
        email: Email,
        /// The name shown.
        #[arg(long, value_parser = name)]
        name: Name,
        /// Administers the instance.
        #[arg(long)]
        admin: bool,
    },
    /// List the accounts.
    List,
    /// Suspend an account: its sessions end, its tokens open nothing.
    Suspend {
        /// Its address.
        #[arg(long, value_parser = email)]
        email: Email,
    },
    /// Give an account that was imported to its owner: sets the address, and prints the one-time code to claim it with.
    Claim {
        /// The account's id, as `assent user list` shows it.
        #[arg(long, value_name = "ID")]
        account: uuid::Uuid,
        /// The address to sign in with from now on.
        #[arg(long, value_parser = email)]
        email: Email,
    },
    /// Print a new one-time code for an account, to set another password with.
    Reset {
        /// Its address.
        #[arg(long, value_parser = email)]
        email: Email,
    },
}

fn email(text: &str) -> std::result::Result<Email, String> {
    Email::parse(text)
}
fn name(text: &str) -> std::result::Result<Name, String> {
    Name::parse(text)
}

pub(super) fn run(config: Config, args: &Args) -> Ran {
    up_to_date(&config.database).map_err(plain)?;
    let public_url = config.public_url.clone();
    actix_web::rt::System::new().block_on(async {
        let app = Application::open(config, Clock::System).map_err(plain)?;
        act(&app, args.action.clone(), &public_url).await?;
        Ok(ExitCode::SUCCESS)
    })
}

async fn act(app: &App, action: Action, public_url: &str) -> Result<(), String> {
    match action {
        Action::Create { email, name, admin } => {
            let new = CreateAccount { email, name, is_admin: admin, language: None, time_zone: None };
            let made = as_system(app, move |tx| accounts::create_unclaimed(tx, &new)).await?;
            print_code(&made, public_url)?;
        }
        Action::List => list(app).await?,
        Action::Suspend { email } => {
            let account = as_system(app, move |tx| {
                let account = accounts::by_address(tx, &email)?;
                accounts::suspend(tx, account.id)
            })
            .await?;
            say(format!("{} is {}.", account.email.unwrap_or_default(), account.state))?;
        }
        Action::Claim { account, email } => {
            let id = Id::from_uuid(account);
            let made = as_system(app, move |tx| accounts::hand_over(tx, id, &email)).await?;
            print_code(&made, public_url)?;
        }
        Action::Reset { email } => {
            let made = as_system(app, move |tx| {
                let account = accounts::by_address(tx, &email)?;
                accounts::issue_claim(tx, account.id)
            })
            .await?;
            print_code(&made, public_url)?;
        }
    }
    Ok(())
}

async fn list(app: &App) -> Result<(), String> {
    let mut after = None;
    loop {
        let window = Window { after, limit: 100 };
        let page = as_system(app, move |tx| accounts::list(tx, None, &window)).await?;
        for AccountView { id, email, name, is_admin, state, .. } in &page.items {
            let admin = if *is_admin { " (administrator)" } else { "" };
            let email = email.as_deref().unwrap_or("-");
            say(format!("{id}  {state:<10}  {email}  {name}{admin}"))?;
        }
        if page.next.is_none() {
            return Ok(());
        }
        after = page.items.last().map(|account| account.id);
    }
}

async fn as_system<T: Send + 'static>(
    app: &App,
    f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
) -> Result<T, String> {
    let run = move |tx: &mut Tx<'_>| {
        tx.actor = Actor::System;
        f(tx)
    };
    app.db.write(run).await.map_err(plain)
}

fn print_code(made: &UnclaimedView, public_url: &str) -> Result<(), String> {
    say(format!("Account: {} ({})", made.account.email.as_deref().unwrap_or("-"), made.account.id))?;
    say(format!("One-time code, until {}: {}", made.claim_expires_at, made.claim_code))?;
    say(format!("Its owner sets a password with it at {public_url}/claim"))
}
