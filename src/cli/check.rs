//! `assent check`: says in plain sentences what is wrong with a set-up and what to do.

use std::process::ExitCode;

use super::Ran;
use crate::config::Config;
use crate::service::authenticate::Keys;
use crate::store::Settings;
use crate::store::inspect::{Finding, inspect};

#[allow(clippy::unnecessary_wraps, clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn run(config: Config) -> Ran {
    let mut findings = inspect(&config.database).unwrap_or_else(|error| {
        let how = match &config.database {
            Settings::Sqlite { path, .. } => format!("Can {} be made and written?", path.display()),
            Settings::Postgres { .. } => {
                "Is the server up, and do address, user and password hold?".to_owned()
            }
        };
        vec![Finding::Fatal(format!("The database cannot be opened. {how} ({:?})", error.cause))]
    });
    if let Err(error) = Keys::open(&config.keys_dir, &config.public_url) {
        findings.push(Finding::Fatal(format!("The signing keys cannot be used: {:?}", error.cause)));
    }
    if !config.listen.ip().is_loopback() && config.public_url.starts_with("http://") {
        let text = "The service listens beyond this machine without TLS: put a proxy with TLS in front and set public_url to https://…";
        findings.push(Finding::Warning(text.to_owned()));
    }
    for finding in &findings {
        match finding {
            Finding::Fatal(text) => println!("WRONG    {text}"),
            Finding::Warning(text) => println!("WARNING  {text}"),
        }
    }
    if findings.iter().any(|f| matches!(f, Finding::Fatal(_))) {
        return Ok(ExitCode::FAILURE);
    }
    println!("The set-up holds: {} warning(s).", findings.len());
    Ok(ExitCode::SUCCESS)
}
