//! `assent serve`.

use std::process::ExitCode;

use tokio::sync::watch;

use super::Ran;
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::error::Result;
use crate::service::{App, first_admin};
use crate::store::inspect::{Finding, inspect};
use crate::store::{Engine, migrate};
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
    if config.database.engine() == Engine::Sqlite {
        migrate::up(&config.database).map_err(|e| format!("{e}: {:?}", e.cause))?;
    }
    refuse_what_must_not_be(&config)?;
    telemetry::start(&config.log)?;
    actix_web::rt::System::new().block_on(async {
        let application =
            Application::build(config, Clock::System).map_err(|e| format!("{e}: {:?}", e.cause))?;
        println!("Listening on http://{}", application.address().map_err(|e| e.to_string())?);
        offer_first_admin(application.app()).await.map_err(|e| format!("{e}: {:?}", e.cause))?;
        let (stop, stopped) = watch::channel(false);
        tokio::task::spawn_local(async move {
            terminated().await;
            let _ = stop.send(true);
        });
        application.run(stopped).await.map_err(|e| format!("{e}: {:?}", e.cause))?;
        Ok(ExitCode::SUCCESS)
    })
}

/// The self-check at the start: what `assent check` calls wrong, stops it.
fn refuse_what_must_not_be(config: &Config) -> Result<(), String> {
    let findings = inspect(&config.database).map_err(|e| format!("{e} {:?}", e.cause))?;
    let wrong: Vec<&str> = findings
        .iter()
        .filter_map(|f| match f {
            Finding::Fatal(text) => Some(text.as_str()),
            Finding::Warning(_) => None,
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// While there is no account: prints the code that makes the first administrator.
async fn offer_first_admin(app: &App) -> Result<()> {
    if let Some(offer) = app.db.write(first_admin::offer).await? {
        let claims = format!("{}/api/v1/claims", app.config.public_url);
        println!("There is no account yet. One-time code of the first administrator: {}", offer.code);
        println!("Until {}: POST {claims} with code, email, name and password.", offer.expires_at);
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
