//! `assent verify FILE`: holds an export against itself. `assent verify receipt FILE|-`: holds a receipt against the key of a
//! log. Both need neither network nor database. `assent verify URL` fetches first what it holds.

mod address;
mod kept;
mod service;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;

use super::{Ran, complain, say};
use crate::domain::log::VerifierKey;
use crate::domain::log::note::SignatureType;
use crate::domain::receipts::{Shown, ShowsNothing, verify};
use crate::verify::report::{Check, Fault, Report};
use crate::verify::{self as export, Given};

/// The longest receipt, and the longest head, that is read, in bytes.
const LONGEST: u64 = 4 * 1024 * 1024;
/// Faults of a check that are printed.
const MOST_PRINTED: usize = 100;

/// What is verified.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Args {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    export: ExportArgs,
}

#[derive(Debug, clap::Args)]
struct ExportArgs {
    /// An export, as `assent export` and `GET /api/v1/groups/{id}/export` give it, or the address of a service, as
    /// <https://assent.example.org>: ends with 0 if it holds, with 1 if not, with 2 if there is nothing that could be verified.
    #[arg(value_name = "FILE|URL")]
    file: Option<PathBuf>,
    #[command(flatten)]
    address: address::Args,
    /// The verifier key that you trust, as you got it from the log's operator at some time.
    #[arg(long, value_name = "VKEY", value_parser = key)]
    key: Option<VerifierKey>,
    /// A signed head of the log that you kept: the export's log has to begin with that of the head. May be given often.
    #[arg(long, value_name = "FILE")]
    pin: Vec<PathBuf>,
    /// Allow entries that the signed head does not reach yet.
    #[arg(long)]
    allow_tail: bool,
    /// A witness that you know: what it signed of a head has to hold. May be given often.
    #[arg(long, value_name = "VKEY", value_parser = witness)]
    witness: Vec<VerifierKey>,
    /// How many of the witnesses have to have signed the head: all of them, unless told.
    #[arg(long, value_name = "COUNT", requires = "witness")]
    witnesses_needed: Option<usize>,
    /// Print the report as JSON.
    #[arg(long)]
    json: bool,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug)]
struct Printed {
    as_json: bool,
    /// Also the checks for which there was nothing to look at.
    whole: bool,
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
    match (&args.what, &args.export.file) {
        (Some(What::Receipt { file, key }), _) => receipt(file, key.as_ref()),
        (None, Some(file)) => of_export(file, &args.export),
        (None, None) => Err("Name the file of an export, or a receipt.".to_owned()),
    }
}

fn witness(text: &str) -> Result<VerifierKey, String> {
    let key = key(text)?;
    if key.kind() == SignatureType::Cosignature {
        Ok(key)
    } else {
        Err("this is no witness's key".to_owned())
    }
}

fn of_export(file: &Path, args: &ExportArgs) -> Ran {
    let given = match given(args) {
        Ok(given) => given,
        Err(why) => return nothing(why),
    };
    let printed = Printed { as_json: args.json, whole: true };
    if let Some(url) = file.to_str().filter(|text| service::is_address(text)) {
        if args.address.watch {
            return watch::run(url, &args.address, &given);
        }
        return address::run(url, &args.address, given, Printed { whole: false, ..printed });
    }
    if args.address.is_asked() {
        return nothing("These options are for the address of a service, and this is a file.");
    }
    let found =
        std::fs::File::open(file).map_err(|e| named(file, e)).and_then(|file| export::verify(file, &given));
    match found {
        Err(why) => nothing(format!("This is no export: {why}")),
        Ok(report) => {
            tell_report(&report, printed)?;
            ended(&report)
        }
    }
}

fn given(args: &ExportArgs) -> Result<Given, String> {
    let pin = |path: &PathBuf| {
        let bytes = read(path).map_err(|e| named(path, e))?;
        Ok((path.display().to_string(), bytes))
    };
    let pins = args.pin.iter().map(pin).collect::<Result<_, String>>()?;
    let witnesses_needed = args.witnesses_needed.unwrap_or(args.witness.len());
    if witnesses_needed > args.witness.len() {
        return Err("More witnesses are needed than were named.".to_owned());
    }
    Ok(Given {
        key: args.key.clone(),
        pins,
        allows_tail: args.allow_tail,
        witnesses: args.witness.clone(),
        witnesses_needed,
    })
}

fn named(path: &Path, e: std::io::Error) -> String {
    format!("{}: {e}", path.display())
}

/// There is nothing that could be verified.
#[allow(clippy::unnecessary_wraps, reason = "how a command ends")]
fn nothing(why: impl std::fmt::Display) -> Ran {
    complain(why);
    Ok(ExitCode::from(2))
}

/// How a verification ends.
#[allow(clippy::unnecessary_wraps, reason = "how a command ends")]
fn ended(report: &Report) -> Ran {
    Ok(if report.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tell_report(report: &Report, printed: Printed) -> Result<(), String> {
    if printed.as_json {
        return say(report.to_json());
    }
    for check in report.checks() {
        let Check { name, looked_at, faults, more } = check;
        if !printed.whole && *looked_at == 0 && faults.is_empty() {
            continue;
        }
        let told = if faults.is_empty() { "holds" } else { "DOES NOT HOLD" };
        say(format!("{name:<11} {looked_at:>9} looked at  {told}"))?;
        for Fault { what, why, .. } in faults.iter().take(MOST_PRINTED) {
            say(format!("            {what}: {why}"))?;
        }
        let left = u64::try_from(faults.len().saturating_sub(MOST_PRINTED))
            .unwrap_or(u64::MAX)
            .saturating_add(*more);
        if left > 0 {
            say(format!("            and {left} more"))?;
        }
    }
    for note in report.notes() {
        say(format!("NOTE  {note}"))?;
    }
    say(if report.holds() { "HOLDS" } else { "DOES NOT HOLD" })
}

fn receipt(file: &Path, key: Option<&VerifierKey>) -> Ran {
    let bytes = read(file).map_err(|e| format!("{}: {e}", file.display()))?;
    match verify(&bytes, key) {
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

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read;
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().take(LONGEST).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(file)?.take(LONGEST).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
