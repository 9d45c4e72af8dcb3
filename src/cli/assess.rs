//! `assent assess FILE|-`: recomputes assessments from their JSON form, so that anyone can. With `--from-record`: those
//! that are stored in the service's database, from its record alone.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use super::{Ran, complain, plain, say};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::consensus::json::{run_lines, to_line};
use crate::domain::ids::Id;
use crate::service::recompute::{Which, recompute};
use crate::store::Db;
use crate::store::migrate::is_complete;

/// What to assess.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A file with one case in JSON, or one a line; `-` reads standard input.
    #[arg(required_unless_present = "from_record", conflicts_with = "from_record")]
    file: Option<String>,
    /// Work out again what the service has stored, from its record alone, and say whether it agrees. Reads only.
    #[arg(long, requires = "stored")]
    from_record: bool,
    #[command(flatten)]
    stored: Stored,
}

/// Which stored assessments.
#[derive(Debug, clap::Args)]
#[group(id = "stored", multiple = false, requires = "from_record")]
struct Stored {
    /// Those that go by a call: its snapshots and designations.
    #[arg(long, value_name = "ID")]
    call: Option<uuid::Uuid>,
    /// The one of a designation.
    #[arg(long, value_name = "ID")]
    designation: Option<uuid::Uuid>,
    /// All of a position.
    #[arg(long, value_name = "ID")]
    position: Option<uuid::Uuid>,
}

impl Args {
    /// Whether the service's database is asked.
    pub fn is_from_record(&self) -> bool {
        self.from_record
    }
}

impl Stored {
    fn which(&self) -> Option<Which> {
        let call = self.call.map(|id| Which::Call(Id::from_uuid(id)));
        let designation = self.designation.map(|id| Which::Designation(Id::from_uuid(id)));
        call.or(designation).or(self.position.map(|id| Which::Position(Id::from_uuid(id))))
    }
}

/// Prints a line for each stored assessment; ends with 1 if any differs from what the record gives.
#[allow(clippy::needless_pass_by_value, reason = "the shape of every command")]
pub(super) fn from_record(args: &Args, config: Config) -> Ran {
    let which = args.stored.which().ok_or("Name a call, a designation or a position.")?;
    if !is_complete(&config.database).map_err(plain)? {
        return Err("The database is not there, or not up to date: run `assent migrate`.".to_owned());
    }
    let lines = actix_web::rt::System::new().block_on(async {
        let db = Db::start(&config.database, 1, &Clock::System).map_err(plain)?;
        db.read(move |tx| recompute(tx, which)).await.map_err(plain)
    })?;
    for line in &lines {
        match line.differs.as_slice() {
            [] => say(format!("agrees   {}", line.what))?,
            differs => say(format!("DIFFERS  {}\n         {}", line.what, differs.join("\n         ")))?,
        }
    }
    let is_whole = lines.iter().all(|line| line.differs.is_empty());
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints a result a line; says on standard error what is wrong with a case, and ends with 2 if any was.
pub(super) fn run(args: &Args) -> Ran {
    let file = args.file.as_deref().unwrap_or("-");
    let name = if file == "-" { "standard input" } else { file };
    let input = read(file).map_err(|e| format!("{name}: {e}"))?;
    let mut out = std::io::stdout().lock();
    let mut refused = false;
    for result in run_lines(&input) {
        match result {
            Ok(assessment) => {
                let line = to_line(&assessment).map_err(|e| e.to_string())?;
                match writeln!(out, "{line}") {
                    // Nobody reads any more: the rest need not be worked out.
                    Err(e) if e.kind() == ErrorKind::BrokenPipe => break,
                    written => written.map_err(|e| format!("Standard output cannot be written: {e}"))?,
                }
            }
            Err(fault) => {
                refused = true;
                complain(format!("{name}: {fault}"));
            }
        }
    }
    Ok(if refused { ExitCode::from(2) } else { ExitCode::SUCCESS })
}

fn read(file: &str) -> std::io::Result<String> {
    if file != "-" {
        return std::fs::read_to_string(file);
    }
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    Ok(input)
}
