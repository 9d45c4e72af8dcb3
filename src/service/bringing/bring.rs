//! Stores one proposal with all that belongs to it: an entry for the proposal and its pilots, one for its comments.

use super::rows::{self, Asked, Found};
use super::{About, NewComment, NewPilot, NewProposal, Origin};
use crate::domain::codes::Coded;
use crate::domain::comments::{Channel, CommentKind, CommentState, SubjectKind, path};
use crate::domain::ids::{AnyId, MemberId, PilotId, ProposalId};
use crate::domain::workflow::Step;
use crate::error::{Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::{search, topics};
use crate::store::comments::Comment;
use crate::store::pilots::Pilot;
use crate::store::{Tx, record};

/// Comments in one statement: 26 values each, under SQLite's 32,766.
const CHUNK: usize = 500;

/// What to keep in mind of a result of another tool.
const CAVEATS: &str = "Brought in from another tool. Those who took part chose to; nobody here counted it, and nobody is sorted by \
    stakeholder group. Indicative, not a vote of this service: it enters no assessment.";

/// Brings a proposal into a group. `authors` are memberships that the numbers in it name.
pub fn bring(
    tx: &mut Tx<'_>,
    (place, acting): (&mut Place, &Acting),
    origin: &Origin,
    authors: &[MemberId],
    new: &NewProposal,
) -> Result<ProposalId> {
    let proposal = rows::proposal(tx, place, member(authors, new.author)?, found(new))?;
    let id = proposal.id;
    proposal.insert(tx)?;
    topics::stand(tx, id)?;
    search::proposal(tx, &proposal)?;
    let pilots: Vec<Pilot> = new
        .pilots
        .iter()
        .map(|pilot| rows::pilot(tx, id, member(authors, pilot.author)?, asked(origin, pilot)))
        .collect::<Result<_>>()?;
    if !pilots.is_empty() {
        Pilot::insert_all(tx, &pilots)?;
    }
    place.proposal = Some(proposal);
    let entry = place
        .entry("proposal.imported", acting)
        .detail("tool", origin.tool)
        .detail("file", &origin.file)
        .detail("source", new.source.hex())
        .detail("pilots", pilots.len());
    record::append(tx, &entry)?;
    let pilots: Vec<PilotId> = pilots.iter().map(|pilot| pilot.id).collect();
    comments(tx, (place, acting), origin, authors, (&pilots, &new.comments))?;
    place.proposal = None;
    Ok(id)
}

fn member(authors: &[MemberId], n: usize) -> Result<MemberId> {
    authors.get(n).copied().ok_or_else(|| Error::internal("an author that was not brought in"))
}

/// As it was found, in the first step.
fn found(new: &NewProposal) -> Found {
    Found {
        title: new.title.to_string(),
        summary: new.summary.to_string(),
        language: new.language.to_string(),
        step: Step::Topic,
        is_held: new.is_held,
    }
}

fn asked(origin: &Origin, new: &NewPilot) -> Asked {
    Asked {
        tool: origin.name.to_owned(),
        title: new.title.to_string(),
        aim: new.aim.to_string(),
        population: new.population.to_string(),
        result: new.result.to_string(),
        source: new.source.to_string(),
        caveats: CAVEATS,
        span: (new.starts_at, new.ends_at),
    }
}

fn comments(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    origin: &Origin,
    authors: &[MemberId],
    (pilots, new): (&[PilotId], &[NewComment]),
) -> Result<()> {
    let proposal = place.the_proposal()?.id;
    let mut rows: Vec<Comment> = Vec::with_capacity(new.len());
    for comment in new {
        let subject = match comment.about {
            About::Proposal => (SubjectKind::Proposal, proposal.cast()),
            About::Pilot(n) => {
                let pilot =
                    pilots.get(n).ok_or_else(|| Error::internal("a pilot that was not brought in"))?;
                (SubjectKind::Pilot, pilot.cast())
            }
        };
        let parent = comment.parent.and_then(|n| rows.get(n));
        rows.push(row(tx, place, member(authors, comment.author)?, subject, (parent, comment))?);
    }
    if rows.is_empty() {
        return Ok(());
    }
    for chunk in rows.chunks(CHUNK) {
        Comment::insert_all(tx, chunk)?;
    }
    for row in &rows {
        search::comment(tx, row)?;
    }
    let entry = place
        .entry("comments.imported", acting)
        .detail("tool", origin.tool)
        .detail("file", &origin.file)
        .detail("comments", rows.len());
    record::append(tx, &entry).map(drop)
}

fn row(
    tx: &Tx<'_>,
    place: &Place,
    author_id: MemberId,
    (subject_kind, subject_id): (SubjectKind, AnyId),
    (parent, new): (Option<&Comment>, &NewComment),
) -> Result<Comment> {
    let id = tx.new_id();
    let path = path(parent.map(|parent| parent.path.as_str()), id);
    Ok(Comment {
        id,
        group_id: place.group.id,
        proposal_id: place.the_proposal()?.id,
        subject_kind,
        subject_id,
        parent_id: parent.map(|parent| parent.id),
        path: path
            .ok_or_else(|| Error::internal(format!("a comment too deep on a {}", subject_kind.code())))?,
        round_id: None,
        author_id,
        kind: CommentKind::Note,
        body: new.body.to_string(),
        channel: Channel::Imported,
        initiative: None,
        on_behalf_of: None,
        state: CommentState::Posted,
        disposition: None,
        disposition_reason: None,
        disposed_by: None,
        disposed_at: None,
        became_kind: None,
        became_id: None,
        answers: 0,
        moderations: 0,
        revision: 1,
        created_at: tx.now(),
        edited_at: None,
    })
}
