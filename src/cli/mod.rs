//! The commands: a file each. They parse, build the application and call use cases; no rules here.

mod assess;
mod backup;
mod check;
pub mod demo;
mod erase;
mod export;
mod import;
mod import_group;
mod log;
mod migrate;
mod openapi;
mod serve;
mod user;
mod verify;

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Config, Given};
use crate::error::Error;

/// Carries a working group's proposals from a topic to impact in six steps.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    /// A configuration file in TOML; the environment's ASSENT_… wins over it.
    #[arg(long, global = true)]
    config: Option<std::path::PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tell a working group's story in a fresh database, and serve it.
    Demo(demo::Args),
    /// Serve the API.
    Serve(serve::Args),
    /// Recompute assessments from their JSON form, or those that are stored from the record.
    Assess(assess::Args),
    /// Save the embedded database, also while the service runs.
    Backup(backup::BackUp),
    /// Say what is wrong with the set-up, and what to do.
    Check,
    /// Erase the words of a text wherever they are kept; that it was said stays, and who erased it is recorded.
    Erase(erase::Args),
    /// Write all that the record says of a group into one file, which can be verified without the service.
    Export(export::Args),
    /// Bring in what another tool or another instance holds.
    Import(import::Args),
    /// The log over the record: show it, give it another key, begin another one.
    Log(log::Args),
    /// Print the OpenAPI document.
    Openapi,
    /// Bring the database up to date.
    Migrate(migrate::Args),
    /// Bring a backup back in the place of the embedded database, once it is verified.
    Restore(backup::Restore),
    /// Make, list, hand over, suspend and reset accounts.
    User(user::Args),
    /// Verify what the service gave, without the service.
    Verify(Box<verify::Args>),
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let ran = match cli.command {
        Command::Demo(args) => {
            let settled = args.settle();
            with_config(
                cli.config.as_deref(),
                |given| settled.over(given),
                |config| demo::run(config, &settled),
            )
        }
        Command::Serve(args) => with_config(cli.config.as_deref(), |given| args.over(given), serve::run),
        Command::Assess(args) if args.is_from_record() => {
            with_config(cli.config.as_deref(), |_| {}, |config| assess::from_record(&args, config))
        }
        Command::Assess(args) => assess::run(&args),
        Command::Backup(args) => {
            with_config(cli.config.as_deref(), |_| {}, |config| backup::run(config, &args))
        }
        Command::Restore(args) => {
            with_config(cli.config.as_deref(), |_| {}, |config| backup::restore(config, &args))
        }
        Command::Check => with_config(cli.config.as_deref(), |_| {}, check::run),
        Command::Erase(args) => {
            with_config(cli.config.as_deref(), |given| args.over(given), |config| erase::run(config, &args))
        }
        Command::Export(args) => {
            with_config(cli.config.as_deref(), |given| args.over(given), |config| export::run(config, &args))
        }
        Command::Import(args) => {
            with_config(cli.config.as_deref(), |given| args.over(given), |config| import::run(&args, config))
        }
        Command::Log(args) => with_config(cli.config.as_deref(), |_| {}, |config| log::run(config, &args)),
        Command::Openapi => openapi::run(),
        Command::Migrate(_) => given(cli.config.as_deref()).and_then(migrate::run),
        Command::Verify(args) => verify::run(&args),
        Command::User(args) => with_config(cli.config.as_deref(), |_| {}, |config| user::run(config, &args)),
    };
    ran.unwrap_or_else(|message| {
        complain(message);
        ExitCode::FAILURE
    })
}

/// Prints a line, for as long as somebody reads. When nobody does any more (`assent … | head -1`), what is left
/// to say is left unsaid; an error other than that is one.
fn say(line: impl Display) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => Err(format!("Standard output cannot be written: {e}")),
        _ => Ok(()),
    }
}

/// Says something on standard error. If nobody hears it, there is nobody to tell that.
fn complain(line: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A failure, for the person at the command line.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
fn plain(error: Error) -> String {
    error.told()
}

/// What a command gives: an exit code, or a sentence that says why it could not run.
type Ran = Result<ExitCode, String>;

/// The configuration as it was given, and the faults found in reading it.
type Read = (Given, Vec<String>);

#[allow(clippy::disallowed_methods)] // the environment is read here and nowhere else
fn given(file: Option<&std::path::Path>) -> Result<Read, String> {
    let named =
        file.map(std::path::Path::to_path_buf).or_else(|| std::env::var_os("ASSENT_CONFIG").map(Into::into));
    let text = match &named {
        Some(path) => Some(std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?),
        None => None,
    };
    Ok(Given::read(text.as_deref(), std::env::vars()))
}

/// The token that the environment has, of who asks a service.
#[allow(clippy::disallowed_methods)] // as above
fn given_token() -> Option<String> {
    std::env::var("ASSENT_TOKEN").ok().map(|token| token.trim().to_owned()).filter(|token| !token.is_empty())
}

fn with_config(
    file: Option<&std::path::Path>,
    over: impl FnOnce(&mut Given),
    command: impl FnOnce(Config) -> Ran,
) -> Ran {
    let (mut given, faults) = given(file)?;
    over(&mut given);
    command(Config::from_given(&given, faults).map_err(|faults| told(&faults))?)
}

/// Every fault of a configuration, in one message.
fn told(faults: &[String]) -> String {
    format!("The configuration does not hold:\n  - {}", faults.join("\n  - "))
}
