//! Reads summaries.

use super::{SummaryView, VersionView, Which};
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, SummaryId, SummaryVersionId};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::summaries::{Summary, SummaryVersion};

/// The newest version of a summary.
pub(super) fn newest(tx: &mut Tx<'_>, summary: &Summary) -> Result<SummaryVersion> {
    let version = SummaryVersion::find_number(tx, summary.id, summary.version)?;
    version.ok_or_else(|| Error::internal("a summary without its version"))
}

/// A summary, not yet rendered.
pub fn get(tx: &mut Tx<'_>, id: SummaryId) -> Result<SummaryView> {
    let summary = readable(tx, id)?;
    let version = newest(tx, &summary)?;
    SummaryView::of(summary, version)
}

/// The summaries of a proposal, not yet rendered.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    which: Which,
    window: &Window<SummaryId>,
) -> Result<Page<SummaryView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let page = Summary::list(tx, proposal, which, window)?;
    let view = |(summary, version)| SummaryView::of(summary, version);
    Ok(Page { items: page.items.into_iter().map(view).collect::<Result<_>>()?, next: page.next })
}

/// The versions of a summary, newest first, not yet rendered.
pub fn versions(
    tx: &mut Tx<'_>,
    id: SummaryId,
    window: &Window<SummaryVersionId>,
) -> Result<Page<VersionView>> {
    readable(tx, id)?;
    let page = SummaryVersion::list(tx, id, window)?;
    Ok(Page { items: page.items.into_iter().map(VersionView::of).collect::<Result<_>>()?, next: page.next })
}

fn readable(tx: &mut Tx<'_>, id: SummaryId) -> Result<Summary> {
    let summary = Summary::get(tx, id)?;
    Place::proposal(tx, summary.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(summary)
}
