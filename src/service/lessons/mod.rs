//! Lessons of pilots in the cycles after: they come along with a proposal that is carried forward, or are carried
//! by hand, and stay open until somebody says whether they were heeded.

mod view;

pub use view::{AnswerLesson, CarryLessons, LessonAnswer, LessonSource, LessonView};

use super::place::{Acting, Place};
use crate::domain::access::Action;
use crate::domain::groups::Standing;
use crate::domain::ids::{CycleId, GroupId, LessonId, MemberId, PilotId, ProposalId};
use crate::domain::pilots::{LessonState, PilotState};
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::groups::{Cycle, Group};
pub use crate::store::lessons::Filter;
use crate::store::lessons::Lesson;
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;
use crate::store::{Tx, record};

/// Carries the lessons of a pilot to another cycle of its group.
pub fn carry(tx: &mut Tx<'_>, cycle: CycleId, new: &CarryLessons) -> Result<LessonView> {
    let (place, acting) = in_open_cycle(tx, cycle)?;
    let pilot = taught(tx, place.group.id, cycle, new.pilot_id)?;
    let lesson = carried(tx, place.group.id, cycle, pilot.id, None, acting.member()?.id);
    if !lesson.insert_if_new(tx)? {
        return Err(Error::because(Code::AlreadyExists, "The cycle has the lessons of this pilot already."));
    }
    let entry = place.entry("lesson.carried", &acting).object("lesson", lesson.id).object("cycle", cycle);
    record::append(tx, &entry.object("pilot", pilot.id))?;
    Ok(LessonView::of(lesson, pilot))
}

/// Carries lessons along with a proposal: those of its own pilots, and those that came with it and were not set
/// aside.
pub(super) fn follow(tx: &mut Tx<'_>, place: &Place, acting: &Acting, next: &Proposal) -> Result<()> {
    let from = place.the_proposal()?;
    let mut pilots = Pilot::evaluated(tx, from.id)?;
    pilots.extend(Lesson::kept_with(tx, from.id)?);
    let there = Lesson::carried_to(tx, next.cycle_id, &pilots)?;
    pilots.retain(|pilot| !there.contains(pilot));
    if pilots.is_empty() {
        return Ok(());
    }
    let by = acting.member()?.id;
    let lessons: Vec<Lesson> = pilots
        .into_iter()
        .map(|pilot| carried(tx, next.group_id, next.cycle_id, pilot, Some(next.id), by))
        .collect();
    Lesson::insert_all(tx, &lessons)?;
    let entry = place.entry("lessons.carried", acting).proposal(next.id).object("carried_from", from.id);
    let entry = entry.object("cycle", next.cycle_id).detail("lessons", lessons.len());
    record::append(tx, &entry).map(drop)
}

/// Says what became of the lessons of a pilot.
pub fn answer(tx: &mut Tx<'_>, id: LessonId, said: &AnswerLesson) -> Result<LessonView> {
    let cycle = Lesson::get(tx, id)?.cycle_id;
    let (place, acting) = in_open_cycle(tx, cycle)?;
    let mut lesson = Lesson::lock(tx, id)?;
    if lesson.state != LessonState::Open {
        return Err(Error::because(Code::Ended, "It is said already.").with("state", lesson.state));
    }
    (lesson.state, lesson.answer) = (said.answer.into(), Some(said.reason.to_string()));
    (lesson.answered_by, lesson.answered_at) = (Some(acting.member()?.id), Some(tx.now()));
    lesson.update(tx)?;
    let entry = place.entry("lesson.answered", &acting).object("lesson", id);
    record::append(tx, &entry.detail("state", lesson.state))?;
    let pilot = Pilot::get(tx, lesson.pilot_id)?;
    Ok(LessonView::of(lesson, pilot))
}

/// The lessons of a pilot in a cycle.
pub fn get(tx: &mut Tx<'_>, id: LessonId) -> Result<LessonView> {
    let lesson = Lesson::get(tx, id)?;
    Place::group(tx, lesson.group_id)?.may(tx, Action::ReadGroup)?;
    let pilot = Pilot::get(tx, lesson.pilot_id)?;
    Ok(LessonView::of(lesson, pilot))
}

/// The lessons carried to a cycle.
pub fn list(
    tx: &mut Tx<'_>,
    cycle: CycleId,
    filter: &Filter,
    window: &Window<LessonId>,
) -> Result<Page<LessonView>> {
    let group = Cycle::get(tx, cycle)?.group_id;
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    Ok(Lesson::list(tx, cycle, filter, window)?.map(|(lesson, pilot)| LessonView::of(lesson, pilot)))
}

/// The place of a cycle that is worked in, and stays so until the transaction ends.
fn in_open_cycle(tx: &mut Tx<'_>, cycle: CycleId) -> Result<(Place, Acting)> {
    let group = Cycle::get(tx, cycle)?.group_id;
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::KeepLessons)?;
    if Cycle::lock(tx, cycle)?.state == Standing::Archived {
        return Err(Error::because(Code::Ended, "The cycle is archived; it can only be read."));
    }
    Ok((place, acting))
}

/// A pilot that taught something, in another cycle of the group.
fn taught(tx: &mut Tx<'_>, group: GroupId, cycle: CycleId, id: PilotId) -> Result<Pilot> {
    let refuse = |clause: &str| Err(Error::field("/pilot_id", clause));
    let Some(pilot) = Pilot::find(tx, id)? else { return refuse("names no pilot of this group") };
    let proposal = Proposal::get(tx, pilot.proposal_id)?;
    if proposal.group_id != group {
        refuse("names no pilot of this group")
    } else if pilot.state != PilotState::Evaluated {
        refuse("names a pilot that is not evaluated: it has no lessons yet")
    } else if proposal.cycle_id == cycle {
        refuse("names a pilot of this cycle")
    } else {
        Ok(pilot)
    }
}

fn carried(
    tx: &Tx<'_>,
    group_id: GroupId,
    cycle_id: CycleId,
    pilot_id: PilotId,
    proposal_id: Option<ProposalId>,
    by: MemberId,
) -> Lesson {
    Lesson {
        id: tx.new_id(),
        group_id,
        cycle_id,
        pilot_id,
        proposal_id,
        carried_by: Some(by),
        state: LessonState::Open,
        answer: None,
        answered_by: None,
        answered_at: None,
        revision: 1,
        created_at: tx.now(),
    }
}
