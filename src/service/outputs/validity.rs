//! The validity profile of an output, also of a draft: then it says what is missing.
//!
//! Worked out from what is the case, not kept: what was published stays, and an appeal can still close, or a review
//! be held. What was found of the position is that of the designation, which stays.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::readable_at;
use crate::domain::consensus::{GroupRow, OTHER, ObjectionState, Verdict};
use crate::domain::groups::{Joining, Visibility};
use crate::domain::ids::{EntryId, GroupId, ObjectionId, OutputId, ProposalId};
use crate::domain::outputs::OutputState;
use crate::domain::time::Instant;
use crate::domain::validity::{Carried, Checked, Facts, Holds, Observed, Response, ValidityItem, profile};
use crate::error::{Error, Result};
use crate::service::calls::conflict;
use crate::service::minority_statements;
use crate::service::place::Place;
use crate::service::transitions;
use crate::service::view::View;
use crate::store::appeals::Appeal;
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::objections::Objection;
use crate::store::outputs::{self as rows, Output};
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;
use crate::store::uptakes::Review;
use crate::store::{Tx, guards, record};

/// What speaks for the validity of an output: a checklist, never a score.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ValidityProfile")]
pub struct ValidityView {
    /// Of which output.
    pub output_id: OutputId,
    /// The number of its edition; 0 for a draft.
    pub edition: i64,
    /// The moment that it speaks of: appeals can close later, and reviews be held.
    pub as_of: Instant,
    /// Every item, always all of them and in one order.
    pub items: Vec<ValidityCheck>,
}

impl View for ValidityView {}

/// An item of the checklist.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ValidityCheck {
    /// Which.
    pub item: ValidityItem,
    /// Whether it holds.
    pub holds: Holds,
    /// What was observed.
    pub observed: Vec<ValidityNumber>,
    /// The same in a sentence.
    pub sentence: String,
    /// Where it can be seen.
    pub evidence: Vec<String>,
}

/// A number that was observed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ValidityNumber {
    /// What it is the number of; a stakeholder group where it is how many of its members took part.
    pub name: String,
    /// The number as it is written: whole, a fraction, a time. Null where it tells the public of fewer than three.
    pub value: Option<String>,
}

/// The validity profile of an output that the actor may read.
pub fn validity(tx: &mut Tx<'_>, id: OutputId) -> Result<ValidityView> {
    let (output, place) = readable_at(tx, id)?;
    let designation = output.designation_id.map(|id| Designation::get(tx, id)).transpose()?;
    let facts = facts(tx, &place, &output, designation.as_ref())?;
    let evidence = Evidence::of(tx, &output, designation.as_ref())?;
    let is_public = place.member.is_none();
    let shown = |checked: Checked| ValidityCheck {
        item: checked.item,
        holds: checked.holds,
        observed: checked.observed.into_iter().map(|one| number(one, is_public)).collect(),
        sentence: checked.sentence,
        evidence: evidence.paths(checked.item),
    };
    Ok(ValidityView {
        output_id: id,
        edition: output.edition,
        as_of: tx.now(),
        items: profile(&facts).into_iter().map(shown).collect(),
    })
}

fn number(observed: Observed, is_public: bool) -> ValidityNumber {
    let Observed { name, value, is_small } = observed;
    ValidityNumber { name, value: (!(is_small && is_public)).then_some(value) }
}

fn facts(
    tx: &mut Tx<'_>,
    place: &Place,
    output: &Output,
    designation: Option<&Designation>,
) -> Result<Facts> {
    let proposal = output.proposal_id;
    let rules = transitions::rules(&place.group.charter()?);
    let around = guards::around(tx, &[(proposal, &rules)])?.remove(&proposal).unwrap_or_default();
    let (failed, open) = (&around.mandate.failed, &around.mandate.unanswered);
    let unanswered = rows::comments_unanswered(tx, proposal)?;
    Ok(Facts {
        now: tx.now(),
        checks: (around.mandate.ok, count(failed.len()), count(open.len())),
        is_public: place.group.visibility == Visibility::Public,
        is_by_invitation: place.group.joining == Joining::Invitation,
        comments: (whole(rows::comments_posted(tx, proposal)?), whole(unanswered)),
        engaged: (around.rounds.closed_full, around.pilots.evaluated),
        review_at: Review::next_of(tx, output.id)?,
        is_published: output.state == OutputState::Published,
        carried: designation.map(|found| carried(tx, found)).transpose()?,
    })
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn whole(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn carried(tx: &mut Tx<'_>, designation: &Designation) -> Result<Carried> {
    let call = Call::get(tx, designation.call_id)?;
    let position = Position::get(tx, designation.position_id)?;
    let assessment = designation.newest_assessment()?;
    let objections = Objection::of_positions(tx, &[position.id])?;
    let open = |o: &&Objection| o.state.is_unaddressed() || o.state == ObjectionState::Stands;
    let dissent: HashSet<ObjectionId> =
        objections.iter().filter(|o| o.course().is_dissent()).map(|o| o.id).collect();
    let stated = minority_statements::beside(tx, position.id, |id| dissent.contains(&id))?;
    let appeals = Appeal::about(tx, position.id)?;
    let asked = |(group, row): &(&String, &GroupRow)| *group != OTHER && row.verdict != Verdict::Recused;
    let response = |(group, row): (&String, &GroupRow)| Response {
        group: group.clone(),
        size: row.size,
        engaged: row.engaged,
        covered: row.covered,
    };
    let dissenters = assessment.groups.values().map(|row| row.object.saturating_add(row.stand_aside)).sum();
    let last = designation.finalized_by.unwrap_or(designation.designator_id);
    let conflict = match conflict(tx, position.id, designation.designator_id)? {
        None => conflict(tx, position.id, last)?,
        some => some,
    };
    let before = CurrentStance::taken_before(tx, position.id, position.substantive_version, call.opened_at)?;
    Ok(Carried {
        days_open: call.closes_at.days_since(call.opened_at),
        days_needed: i64::from(call.frozen()?.params.min_days),
        stances_before: whole(before),
        responses: assessment.groups.iter().filter(asked).map(response).collect(),
        objections: count(objections.len()),
        objections_open: count(objections.iter().filter(open).count()),
        conflict: conflict.map(str::to_owned),
        dissenters,
        objections_kept: count(objections.iter().filter(|o| o.course().is_open()).count()),
        minority_statements: count(stated.len()),
        appeals_open: count(appeals.iter().filter(|appeal| appeal.state.is_pending()).count()),
        challenge_ends_at: designation.challenge_ends_at,
    })
}

/// Where the items can be seen: addresses of this API, and entries of the record.
struct Evidence {
    group: GroupId,
    proposal: ProposalId,
    output: OutputId,
    position: Option<String>,
    call: Option<String>,
    designation: Option<String>,
    entries: HashMap<&'static str, EntryId>,
}

/// Entries that an item rests on: what was done, and to which kind of thing.
const OPENED: &str = "call.opened";
const DESIGNATED: &str = "position.designated";
const PUBLISHED: &str = "output.published";

impl Evidence {
    fn of(tx: &mut Tx<'_>, output: &Output, designation: Option<&Designation>) -> Result<Self> {
        let mut things: Vec<(&'static str, &'static str, String)> =
            vec![(PUBLISHED, "output", output.id.to_string())];
        if let Some(found) = designation {
            things.push((OPENED, "call", found.call_id.to_string()));
            things.push((DESIGNATED, "designation", found.id.to_string()));
        }
        let actions: Vec<&str> = things.iter().map(|(action, ..)| *action).collect();
        let mut entries = HashMap::new();
        for (id, action, body) in record::of_actions(tx, output.proposal_id, &actions)? {
            let body: serde_json::Value = serde_json::from_slice(&body.0).map_err(Error::internal)?;
            let is_it = |(done, object, thing): &&(&'static str, &'static str, String)| {
                let named = body.pointer(&format!("/objects/{object}")).and_then(|id| id.as_str());
                *done == action && named == Some(thing)
            };
            if let Some((done, ..)) = things.iter().find(is_it) {
                entries.insert(*done, id);
            }
        }
        Ok(Self {
            group: output.group_id,
            proposal: output.proposal_id,
            output: output.id,
            position: designation.map(|found| found.position_id.to_string()),
            call: designation.map(|found| found.call_id.to_string()),
            designation: designation.map(|found| found.id.to_string()),
            entries,
        })
    }

    fn paths(&self, item: ValidityItem) -> Vec<String> {
        use ValidityItem as V;
        let proposal = |what: &str| Some(format!("proposals/{}/{what}", self.proposal));
        let position = |what: &str| self.position.as_ref().map(|id| format!("positions/{id}/{what}"));
        let call = || self.call.as_ref().map(|id| format!("calls/{id}"));
        let designation = || self.designation.as_ref().map(|id| format!("designations/{id}"));
        let entry = |action: &str| self.entries.get(action).map(|id| format!("record/{id}"));
        let paths = match item {
            V::Authority => vec![proposal("mandate")],
            V::Openness => vec![Some(format!("groups/{}", self.group))],
            V::Notice | V::RuleFixed => vec![call(), entry(OPENED)],
            V::Participation | V::Evenness => vec![designation(), entry(DESIGNATED)],
            V::Dispositions => vec![proposal("comments")],
            V::ObjectionsAddressed => vec![position("objections")],
            V::UninvolvedDesignator => vec![designation(), position("authorship"), entry(DESIGNATED)],
            V::DissentPublished => {
                vec![designation(), position("objections"), position("minority-statements"), entry(PUBLISHED)]
            }
            V::Evidence => vec![proposal("rounds"), proposal("pilots")],
            V::AppealsClosed => vec![designation(), proposal("appeals")],
            V::ReviewDate => vec![Some(format!("outputs/{}/reviews", self.output))],
        };
        paths.into_iter().flatten().map(|path| format!("/api/v1/{path}")).collect()
    }
}
