//! `assent check`: says in plain sentences what is wrong with a set-up and what to do.

use std::process::ExitCode;

use super::{Ran, say};
use crate::clock::Clock;
use crate::config::Config;
use crate::error::Code;
use crate::service::authenticate::Keys;
use crate::service::log::{Folder, diagnose};
use crate::store::Settings;
use crate::store::inspect::{Finding, look, read};

/// What keeps the log from being signed, as far as there is a database to look at.
fn of_the_log(config: &Config) -> Vec<Finding> {
    let folder = Folder::of(config);
    match read(&config.database, Clock::System.now(), |tx| diagnose(tx, &folder)) {
        Ok(findings) => findings.unwrap_or_default(),
        // That a database cannot be opened is told already.
        Err(error) if error.code == Code::Unavailable => Vec::new(),
        Err(error) => {
            let why = error.told();
            vec![Finding::Fatal(format!("The log over the record cannot be read, and is not signed: {why}"))]
        }
    }
}

/// Looks, and changes nothing.
#[allow(clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn run(config: Config) -> Ran {
    let mut findings = look(&config.database).unwrap_or_else(|error| {
        let how = match &config.database {
            Settings::Sqlite { path, .. } => format!("Can {} be made and written?", path.display()),
            Settings::Postgres { .. } => {
                "Is the server up, and do address, user and password hold?".to_owned()
            }
        };
        // Why says more than that it cannot be reached, where there is a why.
        let why = Some(error.why()).filter(|why| !why.is_empty()).unwrap_or(error.detail);
        vec![Finding::Fatal(format!("The database cannot be opened ({why}). {how}"))]
    });
    match Keys::look(&config.keys_dir) {
        Ok(0) => {
            let folder = config.keys_dir.display();
            findings.push(Finding::Coming(format!(
                "There is no signing key yet: the first start makes one in {folder}."
            )));
        }
        Ok(_) => {}
        Err(error) => {
            findings.push(Finding::Fatal(format!("The signing keys cannot be used: {}", error.told())));
        }
    }
    findings.extend(of_the_log(&config));
    if !config.listen.ip().is_loopback() && config.public_url.starts_with("http://") {
        let text = "The service listens beyond this machine without TLS: put a proxy with TLS in front and set public_url to https://…";
        findings.push(Finding::Warning(text.to_owned()));
    }
    for finding in &findings {
        match finding {
            Finding::Fatal(text) => say(format!("WRONG    {text}"))?,
            Finding::Warning(text) => say(format!("WARNING  {text}"))?,
            Finding::Coming(text) => say(format!("COMING   {text}"))?,
        }
    }
    if findings.iter().any(|f| matches!(f, Finding::Fatal(_))) {
        return Ok(ExitCode::FAILURE);
    }
    let warnings = findings.iter().filter(|f| matches!(f, Finding::Warning(_))).count();
    say(format!("The set-up holds: {warnings} warning(s)."))?;
    Ok(ExitCode::SUCCESS)
}
