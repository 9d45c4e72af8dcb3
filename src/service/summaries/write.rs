//! Writes summaries, and pins them.

use std::collections::HashSet;

use super::read::newest;
use super::{ReviseSummary, SummaryView, WriteSummary};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::ids::{CommentId, MemberId, ProposalId, SummaryId};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::Place;
use crate::store::comments::is_of_proposal;
use crate::store::summaries::{Summary, SummaryVersion, shown_comments};
use crate::store::{Tx, record};

/// Summaries of the discussions of one proposal at most.
const MOST: i64 = 100;
/// Of these pinned at most.
const MOST_PINNED: i64 = 10;
/// Comments that one summarises at most.
const MOST_COMMENTS: usize = 200;

/// Writes a summary; `html` is its text, rendered before the transaction. The proposal is locked, so that summaries are
/// counted rightly.
pub fn write(tx: &mut Tx<'_>, proposal: ProposalId, new: &WriteSummary, html: &str) -> Result<SummaryView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::SummariseDiscussion)?;
    let subject = new.subject;
    if !is_of_proposal(tx, proposal, subject.kind, subject.id)? {
        return Err(Error::field("/subject/id", format!("names no {} of this proposal", subject.kind)));
    }
    shown(tx, proposal, &new.comment_ids)?;
    not_too_many(tx, proposal, (true, new.pinned))?;
    let (id, author_id) = (tx.new_id(), acting.member()?.id);
    let summary = Summary {
        id,
        proposal_id: proposal,
        subject_kind: subject.kind,
        subject_id: subject.id,
        author_id,
        version: 1,
        pinned_at: new.pinned.then(|| tx.now()),
        revision: 1,
        created_at: tx.now(),
    };
    summary.insert(tx)?;
    let version = version(tx, &summary, author_id, new.text.to_string(), &new.comment_ids)?;
    let entry = place.entry("summary.written", &acting).object("summary", id).detail("pinned", new.pinned);
    record::append(tx, &entry.object(subject.kind.code(), subject.id))?;
    Ok(SummaryView::of(summary, version)?.with_html(html))
}

/// Writes another version of a summary, pins it or takes it down, or both.
pub fn revise(tx: &mut Tx<'_>, id: SummaryId, changes: &ReviseSummary) -> Result<SummaryView> {
    let proposal = Summary::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::SummariseDiscussion)?;
    let mut summary = Summary::lock(tx, id)?;
    tx.check_revision(summary.revision)?;
    let mut current = newest(tx, &summary)?;
    let ReviseSummary { text, comment_ids, pinned } = changes;
    let pinned = pinned.unwrap_or(summary.pinned_at.is_some());
    let is_pinned_anew = pinned && summary.pinned_at.is_none();
    if is_pinned_anew {
        not_too_many(tx, proposal, (false, true))?;
    }
    summary.pinned_at = match (pinned, summary.pinned_at) {
        (false, _) => None,
        (true, since) => since.or(Some(tx.now())),
    };
    if let Some(ids) = comment_ids {
        shown(tx, proposal, ids)?;
    }
    if text.is_some() || comment_ids.is_some() {
        summary.version = summary.version.saturating_add(1);
        let text = text.as_deref().map_or(current.text, str::to_owned);
        let named = match comment_ids {
            Some(ids) => ids.clone(),
            None => serde_json::from_str(&current.comment_ids).map_err(Error::internal)?,
        };
        current = version(tx, &summary, acting.member()?.id, text, &named)?;
    }
    summary.update(tx)?;
    let entry = place.entry("summary.revised", &acting).object("summary", id);
    record::append(tx, &entry.detail("version", summary.version).detail("pinned", pinned))?;
    SummaryView::of(summary, current)
}

fn version(
    tx: &mut Tx<'_>,
    summary: &Summary,
    author_id: MemberId,
    text: String,
    comment_ids: &[CommentId],
) -> Result<SummaryVersion> {
    let version = SummaryVersion {
        id: tx.new_id(),
        summary_id: summary.id,
        number: summary.version,
        author_id,
        text,
        comment_ids: serde_json::to_string(comment_ids).map_err(Error::internal)?,
        created_at: tx.now(),
    };
    version.insert(tx)?;
    Ok(version)
}

/// Every one that cannot be summarised is told.
fn shown(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[CommentId]) -> Result<()> {
    if !(1..=MOST_COMMENTS).contains(&ids.len()) {
        return Err(Error::field("/comment_ids", format!("must name 1 to {MOST_COMMENTS} comments")));
    }
    let there: HashSet<CommentId> = shown_comments(tx, proposal, ids)?.into_iter().collect();
    let mut seen = HashSet::new();
    let wrong = ids.iter().enumerate().filter_map(|(n, id)| {
        let detail = match (there.contains(id), seen.insert(*id)) {
            (true, true) => return None,
            (true, false) => "is named twice",
            (false, _) => "names no comment that is shown on this proposal",
        };
        let pointer = format!("/comment_ids/{n}");
        Some(FieldError { pointer, code: Code::InvalidField, detail: detail.to_owned() })
    });
    let wrong: Vec<FieldError> = wrong.collect();
    if wrong.is_empty() { Ok(()) } else { Err(Error::fields(wrong)) }
}

fn not_too_many(tx: &mut Tx<'_>, proposal: ProposalId, (one_more, pinned): (bool, bool)) -> Result<()> {
    let (all, pins) = Summary::count(tx, proposal)?;
    let detail = if one_more && all >= MOST {
        format!("The proposal has {MOST} summaries; revise one of them.")
    } else if pinned && pins >= MOST_PINNED {
        format!("{MOST_PINNED} summaries are pinned on this proposal; take one down first.")
    } else {
        return Ok(());
    };
    Err(Error::rule(detail))
}
