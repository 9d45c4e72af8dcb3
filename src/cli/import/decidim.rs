//! `assent import decidim`: proposals and comments from open data.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::Ran;
use super::{NOTHING, open_file, within};
use crate::config::Config;
use crate::domain::text::Language;
use crate::service::Tx;
use crate::service::import_decidim::{self, File, Files, ImportDecidim, Plan};

/// Open data of Decidim.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct Args {
    /// The proposals, as CSV.
    #[arg(long, value_name = "FILE")]
    proposals: PathBuf,
    /// The comments on them, as CSV.
    #[arg(long, value_name = "FILE")]
    comments: Option<PathBuf>,
    /// The group that takes them, by its name in addresses.
    #[arg(long, value_name = "SLUG")]
    group: String,
    /// The language that is taken of texts in several, as a BCP 47 tag.
    #[arg(long, default_value = "und", value_parser = Language::parse)]
    language: Language,
    /// Say what would come in, and what would not; change nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: Args, config: Config) -> Ran {
    let Args { proposals, comments, group, language, dry_run } = args;
    let files =
        Files { proposals: bytes(&proposals)?, comments: comments.as_deref().map(bytes).transpose()? };
    let plan = Plan::of(&files, &language).map_err(|(file, fault)| {
        let path = match file {
            File::Proposals => &proposals,
            File::Comments => comments.as_ref().unwrap_or(&proposals),
        };
        format!("{}, {fault}\n{NOTHING}", path.display())
    })?;
    let new = Arc::new(ImportDecidim { group, plan });
    let looked = Arc::clone(&new);
    let meets = move |tx: &mut Tx<'_>| {
        import_decidim::check(tx, &looked)?;
        Ok(looked.plan.report.clone())
    };
    let store = move |tx: &mut Tx<'_>| import_decidim::import(tx, &new);
    let shown = |made: &import_decidim::Imported| {
        let lines: Vec<String> = made.proposals.iter().map(|id| format!("proposal {id}")).collect();
        format!("member {}\n{}", made.member, lines.join("\n"))
    };
    within(config, dry_run, meets, store, shown)
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = open_file(path)?.read_to_end(&mut bytes);
    read.map_err(|e| format!("{}: cannot be read: {e}\n{NOTHING}", path.display()))?;
    Ok(bytes)
}
