//! `assent verify receipt FILE|-`: holds a receipt against the key of a log. Needs neither network nor database.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use super::{Ran, complain, say};
use crate::domain::log::VerifierKey;
use crate::domain::receipts::{Shown, ShowsNothing, verify};

/// The longest file that is read, in bytes.
const LONGEST: u64 = 4 * 1024 * 1024;

/// What is verified.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A receipt of an entry: ends with 0 if it holds, with 1 if not, with 2 if it is none.
    Receipt {
        /// The receipt, as `GET /api/v1/record/{id}/receipt` gives it; `-` reads standard input.
        file: PathBuf,
        /// The verifier key that you trust, as you got it from the log's operator at some time.
        #[arg(long, value_name = "VKEY", value_parser = key)]
        key: Option<VerifierKey>,
    },
}

fn key(text: &str) -> Result<VerifierKey, String> {
    VerifierKey::parse(text).map_err(|e| e.to_string())
}

pub(super) fn run(args: &Args) -> Ran {
    let What::Receipt { file, key } = &args.what;
    let bytes = read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    match verify(&bytes, key.as_ref()) {
        Ok(shown) => {
            tell(&shown, key.is_some())?;
            Ok(ExitCode::SUCCESS)
        }
        Err(ShowsNothing::Refused(why)) => {
            say(format!("DOES NOT HOLD  {why}"))?;
            Ok(ExitCode::FAILURE)
        }
        Err(ShowsNothing::Malformed(why)) => {
            complain(why);
            Ok(ExitCode::from(2))
        }
    }
}

fn tell(shown: &Shown, is_trusted: bool) -> Result<(), String> {
    let Shown { entry, seq, action, time, origin, size, key } = shown;
    say(format!("HOLDS  {action} of {time}, entry {entry}"))?;
    say(format!("       is number {seq} in the log {origin}, signed with {size} entries."))?;
    if is_trusted {
        return Ok(());
    }
    say(
        "       This rests on the key that the receipt itself names. Hold it against the one that you know, or that",
    )?;
    say("       others know (the service shows it at /log/keys), or give yours with --key:")?;
    say(format!("       {key}"))
}

fn read(file: &std::path::Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    if file == std::path::Path::new("-") {
        std::io::stdin().take(LONGEST).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?.take(LONGEST).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
