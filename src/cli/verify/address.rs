//! `assent verify URL`: an export fetched from a service, or its log alone, held against itself and against what was kept.

use std::fs::{self, File, OpenOptions};
use std::path::PathBuf;
use std::process::ExitCode;

use secrecy::SecretString;
use serde::Deserialize;

use super::kept::Kept;
use super::service::{LONG_PATIENCE, Service};
use super::{Printed, ended, nothing, tell_report};
use crate::cli::{Ran, given_token};
use crate::domain::log::SignedCheckpoint;
use crate::store::folder;
use crate::verify::live::beside;
use crate::verify::live::follow::{Follow, note_ahead};
use crate::verify::live::{Fetch, Unfetched};
use crate::verify::report::Report;
use crate::verify::{self as export, Given};

/// Bytes of an export at most: as many as a service gives.
const LONGEST_EXPORT: u64 = 8 * 1024 * 1024 * 1024;
/// Bytes of a page of groups at most.
const LONGEST_PAGE: u64 = 16 * 1024 * 1024;
/// Pages of groups that are looked through at most.
const MOST_PAGES: usize = 1000;

/// What is asked of a service.
#[derive(Clone, Debug, clap::Args)]
#[group(id = "address")]
pub(super) struct Args {
    /// Of the service at this address: the export of a group, by its name in addresses or its id. Needs a token that may
    /// export. Without a group or a proposal the log alone is verified, which everybody can.
    #[arg(long, value_name = "SLUG|ID")]
    group: Option<String>,
    /// The export of this proposal alone.
    #[arg(long, value_name = "ID")]
    proposal: Option<uuid::Uuid>,
    /// A file that holds the token; without it, `ASSENT_TOKEN` of the environment.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// The head that you keep: if the file is there, the log has to begin with that of the head in it; when all holds, the
    /// newest head takes its place.
    #[arg(long, value_name = "FILE")]
    pub(super) keep: Option<PathBuf>,
    /// Go on looking at the log: each head that it shows has to fit to the one before.
    #[arg(long, conflicts_with_all = ["group", "proposal", "token_file", "json"])]
    pub(super) watch: bool,
    /// How often to look.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, requires = "watch",
        value_parser = clap::value_parser!(u64).range(5..=86_400))]
    pub(super) every: u64,
    /// Look so many times, and end.
    #[arg(long = "for", value_name = "COUNT", requires = "watch", value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) looks: Option<u64>,
}

impl Args {
    /// Whether something is asked that only a service can answer.
    pub(super) fn is_asked(&self) -> bool {
        let Self { group, proposal, token_file, keep, watch, every: _, looks: _ } = self;
        group.is_some() || proposal.is_some() || token_file.is_some() || keep.is_some() || *watch
    }

    fn wants_export(&self) -> bool {
        self.group.is_some() || self.proposal.is_some()
    }

    fn token(&self) -> Result<Option<SecretString>, String> {
        match &self.token_file {
            Some(path) => {
                let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
                Ok(Some(SecretString::from(text.trim())))
            }
            None => Ok(given_token().map(SecretString::from)),
        }
    }
}

pub(super) fn run(url: &str, args: &Args, mut given: Given, printed: Printed) -> Ran {
    let kept = args.keep.clone().map(Kept);
    if let Some(kept) = &kept {
        match kept.read() {
            Ok(Some(head)) => given.pins.push((kept.name(), head.to_string().into_bytes())),
            Ok(None) => {}
            Err(why) => return nothing(why),
        }
    }
    let token = if args.wants_export() { args.token() } else { Ok(None) };
    let mut service = match token.and_then(|token| Service::open(url, token)) {
        Ok(service) => service,
        Err(why) => return nothing(why),
    };
    let mut report = Report::default();
    let held = if args.wants_export() {
        of_export(&mut service, args, &given, &mut report)
    } else {
        of_log(&mut service, &given, &mut report)
    };
    let head = match held {
        Ok(head) => head,
        Err(why) => {
            // What was found until then stands.
            if !report.holds() {
                tell_report(&report, printed)?;
                return Ok(ExitCode::FAILURE);
            }
            return nothing(why);
        }
    };
    tell_report(&report, printed)?;
    if let (true, Some(kept), Some(head)) = (report.holds(), kept, head)
        && let Err(why) = kept.replace(&head)
    {
        return nothing(why);
    }
    ended(&report)
}

/// The log alone: all its leaves are fetched.
fn of_log(
    service: &mut Service,
    given: &Given,
    report: &mut Report,
) -> Result<Option<SignedCheckpoint>, String> {
    let away = |why: Unfetched| why.to_string();
    let Some(mut follow) = Follow::anew(service, given, report).map_err(away)? else { return Ok(None) };
    let step = follow.step(service, given, report).map_err(away)?;
    note_ahead(step.newest, crate::clock::Clock::System.now(), report);
    report.note(format!(
        "The head: {} entries, {}",
        step.head.checkpoint().size,
        step.head.checkpoint().root
    ));
    Ok(Some(step.head))
}

fn of_export(
    service: &mut Service,
    args: &Args,
    given: &Given,
    report: &mut Report,
) -> Result<Option<SignedCheckpoint>, String> {
    let path = match (args.proposal, &args.group) {
        (Some(id), _) => format!("/api/v1/proposals/{id}/export"),
        (None, group) => {
            format!("/api/v1/groups/{}/export", group_id(service, group.as_deref().unwrap_or_default())?)
        }
    };
    let mut file = nameless().map_err(|e| format!("The export cannot be kept: {e}"))?;
    let taken = service.take(&path, (LONGEST_EXPORT, LONG_PATIENCE), &mut file);
    taken.map_err(|why| why.to_string())?;
    // Witnesses sign a moment later: what they have to have signed is the head that is shown.
    let offline = Given { witnesses_needed: 0, ..given.clone() };
    *report = export::verify(file, &offline).map_err(|why| format!("This is no export: {why}"))?;
    if !report.holds() {
        return Ok(None);
    }
    beside::hold(service, given, report).map_err(|why| why.to_string())
}

/// A file that is gone with whoever has it.
fn nameless() -> std::io::Result<File> {
    let path = std::env::temp_dir().join(format!("assent-verify-{}", uuid::Uuid::now_v7().simple()));
    let mut options = OpenOptions::new();
    let file = folder::private(options.read(true).write(true).create_new(true)).open(&path)?;
    fs::remove_file(&path)?;
    Ok(file)
}

/// The id of a group, which may be named by its slug.
fn group_id(service: &mut Service, group: &str) -> Result<uuid::Uuid, String> {
    #[derive(Deserialize)]
    struct Page {
        items: Vec<Item>,
        next: Option<String>,
    }
    #[derive(Deserialize)]
    struct Item {
        id: uuid::Uuid,
        slug: String,
    }
    if let Ok(id) = group.parse() {
        return Ok(id);
    }
    let mut after = String::new();
    for _ in 0..MOST_PAGES {
        let path = format!("/api/v1/groups?limit=100{after}");
        let bytes = service.fetch(&path, LONGEST_PAGE).map_err(|why| why.to_string())?;
        let page: Page =
            serde_json::from_slice(&bytes).map_err(|e| format!("{path} is no list of groups: {e}"))?;
        if let Some(found) = page.items.iter().find(|item| item.slug == group) {
            return Ok(found.id);
        }
        let Some(next) = page.next else { break };
        after =
            form_urlencoded::Serializer::for_suffix("&".to_owned(), 1).append_pair("after", &next).finish();
    }
    Err(format!("The service shows no group called {group:?} with this token."))
}
