//! Loads the texts that the index named.

use diesel::prelude::*;

use crate::domain::comments::CommentState;
use crate::domain::ids::{AnyId, MemberId, ProposalId};
use crate::domain::search::DocumentKind;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{comments, objections, positions, proposals, topics, versions};

/// A text that was found.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it is.
    pub kind: DocumentKind,
    /// Which.
    pub id: AnyId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// What it says.
    pub text: String,
    /// When it was made.
    pub created_at: Instant,
}

/// An objection: id, proposal, author, its texts, time.
type Objected = (AnyId, ProposalId, MemberId, (String, String, String), Instant);

/// The texts with these ids, in a query for each kind; in no order. What is not shown any more is left out.
pub fn sources(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<Source>> {
    let mut found = described(tx, ids)?;
    let said: Vec<(AnyId, ProposalId, MemberId, String, Instant)> = on!(tx.conn(), c => comments::table
        .filter(comments::id.eq_any(ids))
        .filter(comments::state.eq(CommentState::Posted))
        .select((comments::id, comments::proposal_id, comments::author_id, comments::body, comments::created_at))
        .load(c)?);
    found.extend(said.into_iter().map(|(id, proposal_id, author_id, text, created_at)| Source {
        kind: DocumentKind::Comment,
        id,
        proposal_id,
        author_id,
        title: None,
        text,
        created_at,
    }));
    let objected: Vec<Objected> = on!(tx.conn(), c => objections::table
        .filter(objections::id.eq_any(ids))
        .select((
            objections::id,
            objections::proposal_id,
            objections::raised_by,
            (objections::summary, objections::harm, objections::remedy),
            objections::created_at,
        ))
        .load(c)?);
    found.extend(objected.into_iter().map(
        |(id, proposal_id, author_id, (summary, harm, remedy), created_at)| {
            let (kind, text) = (DocumentKind::Objection, [summary, harm, remedy].join("\n\n"));
            Source { kind, id, proposal_id, author_id, title: None, text, created_at }
        },
    ));
    Ok(found)
}

/// What has a title: id, proposal, author, title, text, time.
type Titled = (AnyId, ProposalId, MemberId, String, Option<String>, Instant);

fn described(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<Source>> {
    let proposed: Vec<Titled> = on!(tx.conn(), c => proposals::table
        .filter(proposals::id.eq_any(ids))
        .select((
            proposals::id,
            proposals::id,
            proposals::author_id,
            proposals::title,
            proposals::summary.nullable(),
            proposals::created_at,
        ))
        .load(c)?);
    // Only what a member nominated is indexed; the standing alternative reads the same everywhere.
    let nominated: Vec<Titled> = on!(tx.conn(), c => topics::table
        .filter(topics::id.eq_any(ids))
        .select((
            topics::id,
            topics::proposal_id,
            topics::nominated_by.assume_not_null(),
            topics::title,
            topics::description.nullable(),
            topics::created_at,
        ))
        .load(c)?);
    let newest = versions::position_id.eq(positions::id).and(versions::number.eq(positions::version));
    let written: Vec<Titled> = on!(tx.conn(), c => positions::table
        .left_join(versions::table.on(newest))
        .filter(positions::id.eq_any(ids))
        .select((
            positions::id,
            positions::proposal_id,
            positions::author_id,
            positions::title,
            versions::text.nullable(),
            positions::created_at,
        ))
        .load(c)?);
    let of = |kind: DocumentKind| move |row: Titled| source(kind, row);
    let found = proposed.into_iter().map(of(DocumentKind::Proposal));
    let found = found.chain(nominated.into_iter().map(of(DocumentKind::Topic)));
    Ok(found.chain(written.into_iter().map(of(DocumentKind::Position))).collect())
}

fn source(kind: DocumentKind, (id, proposal_id, author_id, title, text, created_at): Titled) -> Source {
    let (title, text) = (Some(title), text.unwrap_or_default());
    Source { kind, id, proposal_id, author_id, title, text, created_at }
}
