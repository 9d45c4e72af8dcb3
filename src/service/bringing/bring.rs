//! Stores one proposal with all that belongs to it: an entry for the proposal and its pilots, one for its comments.

use super::{About, NewComment, NewPilot, NewProposal, Origin};
use crate::domain::codes::Coded;
use crate::domain::comments::{Channel, CommentKind, CommentState, SubjectKind, path};
use crate::domain::ids::{AnyId, MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Instrument, Measure, Measures, PilotState};
use crate::domain::text::Line;
use crate::domain::workflow::{DueAction, Status, Step};
use crate::error::{Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::{search, topics};
use crate::store::comments::Comment;
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;
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
    let proposal = proposal(tx, place, member(authors, new.author)?, new)?;
    let id = proposal.id;
    proposal.insert(tx)?;
    topics::stand(tx, id)?;
    search::proposal(tx, &proposal)?;
    let pilots: Vec<Pilot> = new
        .pilots
        .iter()
        .map(|pilot| make_pilot(tx, origin, id, member(authors, pilot.author)?, pilot))
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

fn proposal(tx: &Tx<'_>, place: &Place, author_id: MemberId, new: &NewProposal) -> Result<Proposal> {
    let cycle_id =
        place.group.cycle_id.ok_or_else(|| Error::rule("The group is in no cycle; open one first."))?;
    Ok(Proposal {
        id: tx.new_id(),
        group_id: place.group.id,
        cycle_id,
        author_id,
        title: new.title.to_string(),
        summary: new.summary.to_string(),
        language: new.language.to_string(),
        step: Step::Topic,
        status: if new.is_held { Status::Paused } else { Status::Active },
        step_entered_at: tx.now(),
        paused_at: new.is_held.then(|| tx.now()),
        due_at: None,
        due_action: DueAction::Alert,
        due_alerted_at: None,
        carried_from_id: None,
        carried_to_id: None,
        revision: 1,
        created_at: tx.now(),
        deadline_template_id: None,
        event_on: None,
    })
}

/// Its result is told, its worth is not: that is for the group to say.
fn make_pilot(
    tx: &Tx<'_>,
    origin: &Origin,
    proposal_id: ProposalId,
    created_by: MemberId,
    new: &NewPilot,
) -> Result<Pilot> {
    let measure = Measure {
        name: Line::parse("What the external tool reports").map_err(Error::internal)?,
        unit: None,
        target: Line::parse("None was fixed before it was imported.").map_err(Error::internal)?,
    };
    let measures = Measures::of(vec![measure]).map_err(Error::internal)?;
    Ok(Pilot {
        id: tx.new_id(),
        proposal_id,
        title: new.title.to_string(),
        instrument: Instrument::External,
        tool: Some(origin.name.to_owned()),
        aim: new.aim.to_string(),
        population: new.population.to_string(),
        measures: serde_json::to_string(&measures).map_err(Error::internal)?,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        state: PilotState::Closed,
        result: Some(new.result.to_string()),
        source: Some(new.source.to_string()),
        caveats: Some(CAVEATS.to_owned()),
        cost: None,
        evaluation: None,
        findings: None,
        lessons: None,
        decision: None,
        decision_reason: None,
        decided_by: None,
        decided_at: None,
        created_by,
        closed_at: Some(tx.now()),
        revision: 1,
        created_at: tx.now(),
    })
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
