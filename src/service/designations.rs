//! Designations: after a call, its designator finds the level of a position, with reasons. Final at once in this
//! version of the rules; open to challenge for 14 days.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::calls::{self, conflict};
use super::consensus::{self, Assessed, AssessmentView};
use super::place::{Acting, Place};
use super::standing::Standing;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::{Action, Role};
use crate::domain::calls::CallState;
use crate::domain::codes::keys;
use crate::domain::consensus::{Assessment, Level, ObjectionPolicy, ObjectionState, ReasonCode};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{CallId, DesignationId, MemberId, ObjectionId, PositionId, ProposalId};
use crate::domain::positions::{PositionState, disputable};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, FieldError, Result};
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::disputes::Dispute;
use crate::store::memberships::Membership;
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record, tallies};

/// For how many days a designation can be challenged.
const CHALLENGE_DAYS: i64 = 14;

/// A level to be found.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Designate {
    /// The level; one that can be designated.
    pub level: Level,
    /// Why this level.
    pub rationale: Reason,
    /// Where the level is not the advised one: why, for each reason that failed.
    #[serde(default)]
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, Reason>,
    /// What was found on the objections.
    pub findings: Option<Reason>,
}

/// A designation.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Designation")]
pub struct DesignationView {
    /// Its id.
    pub id: DesignationId,
    /// Of which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// After which call.
    pub call_id: CallId,
    /// The version it speaks of.
    pub version: i64,
    /// The level found.
    pub level: Level,
    /// The level that the assessment advised.
    pub advisory_level: Level,
    /// The assessment that it was made on.
    pub assessment: AssessmentView,
    /// Why this level.
    pub rationale: String,
    /// Why another level than the advised one.
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, String>,
    /// What was found on the objections; empty where nothing was said.
    pub findings: String,
    /// Who designated.
    pub designator_id: MemberId,
    /// When.
    pub designated_at: Instant,
    /// Until when it can be challenged.
    pub challenge_ends_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

impl View for DesignationView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/designations/{}", self.id))
    }
}

/// Finds the level of a position.
pub fn designate(tx: &mut Tx<'_>, id: PositionId, new: &Designate) -> Result<DesignationView> {
    let mut standing = Standing::locked_in_proposal(tx, id)?;
    let acting = standing.place.may(tx, Action::Designate)?;
    standing.must_be_open()?;
    let mut call = ended_call(&standing, tx.now())?.clone();
    entitled(tx, &standing, &call, acting.member()?.id)?;
    no_other(tx, &standing)?;
    undisputed(tx, &standing)?;
    if call.state == CallState::Open {
        // The clock has not looked yet: what is found is found after the end.
        call = calls::end(tx, &standing, &acting, call)?;
        standing.call = Some(call.clone());
    }
    if !new.level.can_be_designated() {
        return Err(Error::field("/level", "says that nothing can be designated yet"));
    }
    let assessed = assess(tx, &standing)?;
    all_answered(&assessed)?;
    explained(&assessed.assessment, new)?;
    let row = row(tx, &standing, &call, &acting, new, &assessed)?;
    row.insert(tx)?;
    standing.position.state = PositionState::Designated;
    standing.position.update(tx)?;
    tallies::moved(tx, id)?;
    let entry = standing.entry("position.designated", &acting).object("designation", row.id);
    let entry = entry.object("call", call.id).detail("version", row.version).detail("level", row.level);
    record::append(tx, &entry.detail("advisory_level", row.advisory_level))?;
    DesignationView::of(row, false)
}

/// The call that has ended: only then is there something to find.
fn ended_call(standing: &Standing, now: Instant) -> Result<&Call> {
    match &standing.call {
        Some(call) if !call.is_open(now) => Ok(call),
        Some(call) => {
            let detail = format!("The call is open until {}; designate after that.", call.closes_at);
            Err(Error::rule(detail).with("closes_at", call.closes_at))
        }
        None => Err(Error::rule("No consensus call stands on this position; open one first.")),
    }
}

/// One position on a topic is designated: the guards of the next step ask for exactly one.
fn no_other(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    match Position::designated_on(tx, standing.position.topic_id)? {
        Some(other) => {
            Err(Error::rule("Another position on this topic is designated.").with("position_id", other))
        }
        None => Ok(()),
    }
}

/// While the label of the current version can still be disputed, nothing is found on it.
fn undisputed(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    let Position { id, version, state, .. } = standing.position;
    let Some(current) = Version::find_number(tx, id, version)? else { return Ok(()) };
    let is_disputed = !Dispute::of_versions(tx, &[current.id])?.is_empty();
    match disputable(state, current.kind, current.published_at, is_disputed, tx.now()) {
        Ok(until) => {
            let detail = format!("That version {version} is editorial can be disputed until {until}.");
            Err(Error::rule(detail).with("until", until))
        }
        Err(_) => Ok(()),
    }
}

/// The designator named by the call; another facilitator where that one cannot; never one with a conflict.
fn entitled(tx: &mut Tx<'_>, standing: &Standing, call: &Call, member: MemberId) -> Result<()> {
    if let Some(conflict) = conflict(tx, standing.position.id, member)? {
        let detail = format!("Who designates must be without conflict; you are one who {conflict}.");
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    if call.designator_id == member {
        return Ok(());
    }
    let named = Membership::get(tx, call.designator_id)?;
    let serves = named.role == Role::Facilitator && named.state == MembershipState::Active;
    if serves && conflict(tx, standing.position.id, named.id)?.is_none() {
        let detail = "The call names another facilitator, who can designate.";
        return Err(Error::rule(detail).with("designator_id", named.id));
    }
    Ok(())
}

/// The assessment, not from memory: it is to be kept, and what was written in this transaction counts.
fn assess(tx: &mut Tx<'_>, standing: &Standing) -> Result<std::sync::Arc<Assessed>> {
    let Standing { position, place, .. } = standing;
    let positions = vec![position.clone()];
    let (assessed, _) = consensus::assessed(tx, None, &place.group, position.proposal_id, positions)?;
    assessed.into_iter().next().ok_or_else(|| Error::internal("a position without assessment"))
}

/// Outside the mandate nothing is designated; where every objection must be addressed, none with one open.
fn all_answered(assessed: &Assessed) -> Result<()> {
    if assessed.assessment.level == Level::NotEligible {
        return Err(Error::rule("A check of the mandate is not met; nothing can be designated outside it."));
    }
    let must_address = assessed.basis.params.objection_policy == ObjectionPolicy::MustAddress;
    let unanswered: Vec<ObjectionId> = assessed
        .objections
        .iter()
        .filter(|(o, _)| ObjectionState::is_unaddressed(o.state))
        .map(|(o, _)| o.id)
        .collect();
    if !must_address || unanswered.is_empty() {
        return Ok(());
    }
    let detail = format!("Every objection must be addressed first; without a finding: {}.", unanswered.len());
    Err(Error::rule(detail).with("objections", unanswered))
}

/// Another level than the advised one needs a word on each reason that failed.
fn explained(assessment: &Assessment, new: &Designate) -> Result<()> {
    let mut failed: Vec<ReasonCode> = assessment.failed().map(|reason| reason.code).collect();
    failed.sort_unstable();
    failed.dedup();
    let differs = new.level != assessment.level;
    let pointer = |code: &ReasonCode| format!("/deviations/{code}");
    if let Some(code) = new.deviations.keys().find(|code| !differs || !failed.contains(code)) {
        return Err(Error::field(pointer(code), "is no reason that this level goes against"));
    }
    let missing = failed.iter().filter(|code| differs && !new.deviations.contains_key(code));
    let errors: Vec<FieldError> = missing
        .map(|code| FieldError {
            pointer: pointer(code),
            code: Code::MissingField,
            detail: format!("{} is advised; say why this reason does not hold you back", assessment.level),
        })
        .collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(Error::fields(errors).with("advisory_level", assessment.level))
}

fn row(
    tx: &Tx<'_>,
    standing: &Standing,
    call: &Call,
    acting: &Acting,
    new: &Designate,
    assessed: &Assessed,
) -> Result<Designation> {
    let snapshot = json!({"facts": consensus::nameless(&assessed.snapshot), "params": assessed.basis.params});
    let text = |value: serde_json::Result<String>| value.map_err(Error::internal);
    Ok(Designation {
        id: tx.new_id(),
        position_id: standing.position.id,
        proposal_id: standing.position.proposal_id,
        call_id: call.id,
        version: standing.position.version,
        level: new.level,
        advisory_level: assessed.assessment.level,
        assessment: text(serde_json::to_string(&assessed.assessment))?,
        snapshot: text(serde_json::to_string(&snapshot))?,
        rationale: new.rationale.to_string(),
        deviations: text(serde_json::to_string(&new.deviations))?,
        findings: new.findings.as_deref().unwrap_or_default().to_owned(),
        designator_id: acting.member()?.id,
        designated_at: tx.now(),
        challenge_ends_at: tx.now().plus_days(CHALLENGE_DAYS),
        revision: 1,
    })
}

impl DesignationView {
    fn of(designation: Designation, is_public: bool) -> Result<Self> {
        let Designation {
            id,
            position_id,
            proposal_id,
            call_id,
            version,
            level,
            advisory_level,
            assessment,
            snapshot: _,
            rationale,
            deviations,
            findings,
            designator_id,
            designated_at,
            challenge_ends_at,
            revision,
        } = designation;
        let found: Assessment = serde_json::from_str(&assessment).map_err(Error::internal)?;
        Ok(Self {
            id,
            position_id,
            proposal_id,
            call_id,
            version,
            level,
            advisory_level,
            assessment: AssessmentView::of(&found, &BTreeMap::new(), is_public),
            rationale,
            deviations: serde_json::from_str(&deviations).map_err(Error::internal)?,
            findings,
            designator_id,
            designated_at,
            challenge_ends_at,
            revision,
        })
    }
}

/// A proposal that was held goes on: what could still be challenged when it stopped can be for as long again.
/// Called in the transaction of the move, before its entry.
pub fn shift(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    held_at: Instant,
    shifted: impl Fn(Instant) -> Instant,
) -> Result<()> {
    for mut designation in Designation::open_to_challenge(tx, proposal, held_at)? {
        designation.challenge_ends_at = shifted(designation.challenge_ends_at);
        designation.update(tx)?;
    }
    Ok(())
}

/// A designation.
pub fn get(tx: &mut Tx<'_>, id: DesignationId) -> Result<DesignationView> {
    let designation = Designation::get(tx, id)?;
    let place = Place::proposal(tx, designation.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    DesignationView::of(designation, place.member.is_none())
}

/// The designations in a proposal.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    window: &Window<DesignationId>,
) -> Result<Page<DesignationView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let Page { items, next } = Designation::list(tx, proposal, window)?;
    let show = |d| DesignationView::of(d, place.member.is_none());
    Ok(Page { items: items.into_iter().map(show).collect::<Result<_>>()?, next })
}

/// The designations of a position: one at most.
pub fn of_position(tx: &mut Tx<'_>, id: PositionId) -> Result<Page<DesignationView>> {
    let (_, place) = super::positions::readable(tx, id)?;
    let show = |d| DesignationView::of(d, place.member.is_none());
    let items = Designation::of_positions(tx, &[id])?.into_iter().map(show).collect::<Result<_>>()?;
    Ok(Page { items, next: None })
}
