//! `assent serve`.

use std::process::ExitCode;

use tokio::sync::watch;

use super::{Ran, plain, say};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::service::{App, first_admin};
use crate::store::inspect::{Finding, inspect};
use crate::store::{Engine, folder, migrate};
use crate::telemetry;

/// Where to listen.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Address and port to listen on.
    #[arg(long)]
    listen: Option<String>,
    /// The data folder: the embedded database and the keys.
    #[arg(long)]
    data: Option<String>,
}

impl Args {
    pub(super) fn over(self, given: &mut Given) {
        for (key, value) in [("listen", self.listen), ("data", self.data)] {
            if let Some(value) = value {
                given.set(key, value);
            }
        }
    }
}

pub(super) fn run(config: Config) -> Ran {
    let _held = folder::hold(&config.database).map_err(plain)?;
    if config.database.engine() == Engine::Sqlite {
        migrate::up(&config.database).map_err(plain)?;
    }
    refuse_what_must_not_be(&config)?;
    telemetry::start(&config.log)?;
    actix_web::rt::System::new().block_on(async {
        let application = Application::build(config, Clock::System).map_err(plain)?;
        say(format!("Listening on http://{}", application.address().map_err(plain)?))?;
        offer_first_admin(application.app()).await?;
        let (stop, stopped) = watch::channel(false);
        tokio::task::spawn_local(async move {
            terminated().await;
            let _ = stop.send(true);
        });
        application.run(stopped).await.map_err(plain)?;
        Ok(ExitCode::SUCCESS)
    })
}

/// The self-check at the start: what `assent check` calls wrong, stops it.
fn refuse_what_must_not_be(config: &Config) -> Result<(), String> {
    let findings = inspect(&config.database).map_err(plain)?;
    let wrong: Vec<&str> = findings
        .iter()
        .filter_map(|f| match f {
            Finding::Fatal(text) => Some(text.as_str()),
            Finding::Warning(_) | Finding::Coming(_) => None,
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// While there is no administrator: prints the code that makes the first one.
async fn offer_first_admin(app: &App) -> Result<(), String> {
    if let Some(offer) = app.db.write(first_admin::offer).await.map_err(plain)? {
        let claims = format!("{}/claim", app.config.public_url);
        say(format!(
            "There is no administrator yet. One-time code of the first administrator: {}",
            offer.code
        ))?;
        say(format!(
            "Until {}: make the account at {claims}, with name, address and password.",
            offer.expires_at
        ))?;
    }
    Ok(())
}

/// Waits for SIGTERM or SIGINT.
pub(super) async fn terminated() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = terminate => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
