//! `assent import loomio`: a group that moves in.

use std::io::BufReader;
use std::path::PathBuf;
use std::sync::Arc;

use super::super::Ran;
use super::{NOTHING, open_file, within};
use crate::config::Config;
use crate::domain::foreign::Fault;
use crate::domain::groups::Visibility;
use crate::domain::text::{Email, Label, Language};
use crate::service::Tx;
use crate::service::import_loomio::{self, Archive, ImportLoomio, Plan, Wanted};

/// An export of a Loomio group.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// The export: a JSON object a line.
    file: PathBuf,
    /// What the group is called in addresses; subgroups have this before their own name.
    #[arg(long = "as", value_name = "SLUG")]
    slug: String,
    /// Only this group of the file, by its id, key or handle, and no subgroup.
    #[arg(long, value_name = "GROUP")]
    only: Option<String>,
    /// The address of an account that leads the group; without it, one of those who run it in Loomio does.
    #[arg(long, value_name = "ADDRESS", value_parser = Email::parse)]
    chair: Option<Email>,
    /// The label of the first cycle; the year unless told.
    #[arg(long, value_parser = Label::parse)]
    cycle: Option<Label>,
    /// The language of texts that say none, as a BCP 47 tag.
    #[arg(long, default_value = "und", value_parser = Language::parse)]
    language: Language,
    /// Everyone may read the group; without it, its members.
    #[arg(long)]
    public: bool,
    /// Say what would come in, and what would not; change nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: Args, config: Config) -> Ran {
    let Args { file, slug, only, chair, cycle, language, public, dry_run } = args;
    let told = |fault: Fault| format!("{}, {fault}\n{NOTHING}", file.display());
    let source = open_file(&file)?;
    let archive = Archive::read(BufReader::new(source)).map_err(told)?;
    let plan = Plan::of(archive, &Wanted { slug, only, language }).map_err(told)?;
    let visibility = if public { Visibility::Public } else { Visibility::Members };
    let new = Arc::new(ImportLoomio { plan, chair, cycle, visibility });
    let looked = Arc::clone(&new);
    let meets = move |tx: &mut Tx<'_>| import_loomio::conflicts(tx, &looked).map(|(_, plan)| plan.report);
    let store = move |tx: &mut Tx<'_>| import_loomio::import(tx, &new);
    let shown = |made: &Vec<import_loomio::Imported>| {
        let lines: Vec<String> = made.iter().map(|one| format!("group {} {}", one.group, one.slug)).collect();
        lines.join("\n")
    };
    within(config, dry_run, meets, store, shown)
}
