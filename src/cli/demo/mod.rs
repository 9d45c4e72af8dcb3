//! `assent demo`: makes a database, tells a working group's story through the use cases, and serves it.

mod guide;
mod say;
mod seats;
mod story;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tokio::sync::watch;

use self::guide::Guide;
use self::seats::Seat;
use super::serve::terminated;
use super::{Ran, complain, plain};
use crate::application::Application;
use crate::clock::Clock;
use crate::config::{Config, Given};
use crate::error::Error;
use crate::service::App;
use crate::store::{Settings, folder, inspect, migrate};
use crate::telemetry;

/// Where the demonstration listens, and whether it is settled.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: String,
    /// A folder to keep the demonstration in; without it, it is gone at the end.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Print one line of JSON when ready, for scripts.
    #[arg(long)]
    json: bool,
}

/// The arguments, settled.
#[derive(Debug)]
pub(super) struct Settled {
    listen: String,
    folder: PathBuf,
    is_temporary: bool,
    json: bool,
}

impl Args {
    /// Settles where the data lie.
    pub(super) fn settle(self) -> Settled {
        let is_temporary = self.data.is_none();
        let fresh = || std::env::temp_dir().join(format!("assent-demo-{}", uuid::Uuid::now_v7().simple()));
        let folder = self.data.unwrap_or_else(fresh);
        Settled { listen: self.listen, folder, is_temporary, json: self.json }
    }
}

impl Settled {
    /// Puts the arguments over what was given; the log is quiet unless asked for.
    pub(super) fn over(&self, given: &mut Given) {
        given.set("listen", self.listen.clone());
        given.set("data", self.folder.to_string_lossy());
        if given.get("log").is_none() {
            given.set("log", "warn,actix_server=error");
        }
    }
}

/// Tells the story where it was not told yet, serves, and tidies up.
pub(super) fn run(config: Config, settled: &Settled) -> Ran {
    telemetry::start(&config.log)?;
    let ran = told_and_served(config, settled.json);
    if settled.is_temporary {
        remove(&settled.folder);
    }
    ran
}

fn told_and_served(config: Config, json: bool) -> Ran {
    let _held = folder::hold(&config.database).map_err(plain)?;
    refuse_what_is_in_use(&config.database)?;
    complain(format!("The demonstration uses {}.", config.database));
    migrate::up(&config.database).map_err(plain)?;
    actix_web::rt::System::new().block_on(tell_and_serve(config, json))
}

/// Made-up people do not belong among others: the database is empty, or a demonstration that was told before.
fn refuse_what_is_in_use(database: &Settings) -> Result<(), String> {
    let seats: Vec<String> = seats::SEATS.iter().map(|(seat, ..)| seats::email(seat)).collect();
    let (accounts, ours) = inspect::accounts(database, &seats).map_err(plain)?;
    if accounts == 0 || usize::try_from(ours) == Ok(seats.len()) {
        return Ok(());
    }
    let instead = match database {
        Settings::Sqlite { .. } => {
            "Name another folder with --data, or none: then the demonstration makes one of its own."
        }
        Settings::Postgres { .. } => {
            "Name an empty database in ASSENT_DATABASE_URL, or take that out of the environment (and \
             `database_url` out of the configuration file): then the demonstration makes a database of its own."
        }
    };
    Err(format!(
        "There are accounts already in {database}, and they are not a demonstration's. Nothing was written. {instead}"
    ))
}

async fn tell_and_serve(config: Config, json: bool) -> Ran {
    let application = Application::build(config, Clock::System).map_err(plain)?;
    let (seats, guide) = tell(application.app().config.clone()).await.map_err(plain)?;
    let application = application.show(seats.iter().map(Seat::shown).collect());
    let url = format!("http://{}", application.address().map_err(plain)?);
    let (stop, stopped) = watch::channel(false);
    tokio::task::spawn_local(async move {
        terminated().await;
        let _ = stop.send(true);
    });
    let announcing = tokio::task::spawn_local(async move { say::ready(&url, &seats, guide, json) });
    application.run(stopped).await.map_err(plain)?;
    let _ = announcing.await;
    Ok(ExitCode::SUCCESS)
}

/// Tells the story on a clock of its own that ends now; gives the seats with fresh passwords and tokens, and where to
/// look first.
async fn tell(config: Config) -> Result<(Vec<Seat>, Option<Guide>), Error> {
    let app = Application::open(config, Clock::manual(Clock::System.now()))?;
    if !seats::taken(&app).await? {
        story::tell(&app).await?;
    }
    Ok((seats::renew(&app).await?, guide::find(&app).await?))
}

/// The story alone, in an application that is there, until the time of its clock, which is one that is set: for who
/// looks at a group in which nearly everything happened.
pub async fn tell_in(app: &App) -> Result<(), Error> {
    story::tell(app).await
}

fn remove(folder: &Path) {
    // Gone already, or somebody looks into it: nothing to be done about.
    let _ = std::fs::remove_dir_all(folder);
}
