//! Minority statements: what somebody whose objection was not met says beside the designation. One of a member
//! on a position; fixed once an output with the position is published, and it goes with that output.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::{Acting, Place};
use super::standing::Standing;
use super::view::View;
use super::{Page, Window};
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, MinorityStatementId, ObjectionId, PositionId, ProposalId};
use crate::domain::positions::PositionState;
use crate::domain::text::CommentBody;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::designations::Designation;
use crate::store::minority_statements::MinorityStatement;
use crate::store::objections::Objection;
use crate::store::{Tx, record};

/// A minority statement.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateMinorityView {
    /// The statement, in Markdown.
    pub text: CommentBody,
}

/// A minority statement, as it is shown.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "MinorityStatement")]
pub struct MinorityStatementView {
    /// Its id.
    pub id: MinorityStatementId,
    /// About which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// The objection that gives the right to it.
    pub objection_id: ObjectionId,
    /// Who says it.
    pub author_id: MemberId,
    /// The statement; empty once it was withdrawn.
    pub text: String,
    /// When its author took it back.
    pub withdrawn_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was first made.
    pub created_at: Instant,
}

impl View for MinorityStatementView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/minority-statements/{}", self.id))
    }
}

impl MinorityStatementView {
    fn of(row: MinorityStatement) -> Self {
        let MinorityStatement {
            id,
            position_id,
            proposal_id,
            objection_id,
            author_id,
            text,
            revision,
            created_at,
            withdrawn_at,
        } = row;
        let text = if withdrawn_at.is_some() { String::new() } else { text };
        Self {
            id,
            position_id,
            proposal_id,
            objection_id,
            author_id,
            text,
            withdrawn_at,
            revision,
            created_at,
        }
    }
}

/// States a minority view beside the designation of a position; also anew, after one was taken back.
pub fn state(tx: &mut Tx<'_>, id: ObjectionId, new: &StateMinorityView) -> Result<MinorityStatementView> {
    let position = Objection::get(tx, id)?.position_id;
    let standing = Standing::locked_in_proposal(tx, position)?;
    let acting = standing.place.may(tx, Action::StateMinorityView)?;
    let (objection, member) = (Objection::get(tx, id)?, acting.member()?.id);
    by_its_holder(&objection, member)?;
    must_not_be_met(&standing, &objection)?;
    designated(tx, position)?;
    not_fixed(tx, &standing)?;
    let row = match MinorityStatement::find_of(tx, position, member)? {
        Some(own) if own.withdrawn_at.is_none() => {
            let detail = "You have made a statement on this position; change that one.";
            return Err(Error::because(Code::AlreadyExists, detail).with("minority_statement_id", own.id));
        }
        Some(mut again) => {
            (again.objection_id, again.text, again.withdrawn_at) = (id, new.text.to_string(), None);
            again.update(tx)?;
            again
        }
        None => {
            let row = MinorityStatement {
                id: tx.new_id(),
                position_id: position,
                proposal_id: objection.proposal_id,
                objection_id: id,
                author_id: member,
                text: new.text.to_string(),
                revision: 1,
                created_at: tx.now(),
                withdrawn_at: None,
            };
            row.insert(tx)?;
            row
        }
    };
    let entry = standing.entry("minority_view.stated", &acting).object("minority_statement", row.id);
    record::append(tx, &entry.object("objection", id))?;
    Ok(MinorityStatementView::of(row))
}

/// Changes one's statement, until it is fixed.
pub fn change(
    tx: &mut Tx<'_>,
    id: MinorityStatementId,
    new: &StateMinorityView,
) -> Result<MinorityStatementView> {
    let (standing, acting, mut row) = own(tx, id)?;
    let objection = Objection::get(tx, row.objection_id)?;
    by_its_holder(&objection, row.author_id)?;
    must_not_be_met(&standing, &objection)?;
    row.text = new.text.to_string();
    row.update(tx)?;
    let entry = standing.entry("minority_view.changed", &acting).object("minority_statement", id);
    record::append(tx, &entry.object("objection", row.objection_id))?;
    Ok(MinorityStatementView::of(row))
}

/// Takes one's statement back, until it is fixed.
pub fn withdraw(tx: &mut Tx<'_>, id: MinorityStatementId) -> Result<MinorityStatementView> {
    let (standing, acting, mut row) = own(tx, id)?;
    row.withdrawn_at = Some(tx.now());
    row.update(tx)?;
    let entry = standing.entry("minority_view.withdrawn", &acting).object("minority_statement", id);
    record::append(tx, &entry.object("objection", row.objection_id))?;
    Ok(MinorityStatementView::of(row))
}

/// One's own statement, its position locked, while something can still become of it.
fn own(tx: &mut Tx<'_>, id: MinorityStatementId) -> Result<(Standing, Acting, MinorityStatement)> {
    let position = MinorityStatement::get(tx, id)?.position_id;
    let standing = Standing::locked_in_proposal(tx, position)?;
    let acting = standing.place.may(tx, Action::StateMinorityView)?;
    let row = MinorityStatement::get(tx, id)?;
    if row.author_id != acting.member()?.id {
        return Err(Error::because(Code::Forbidden, "Only who made the statement may do this."));
    }
    tx.check_revision(row.revision)?;
    if row.withdrawn_at.is_some() {
        return Err(Error::because(Code::Ended, "The statement was withdrawn; state your view anew."));
    }
    not_fixed(tx, &standing)?;
    Ok((standing, acting, row))
}

fn by_its_holder(objection: &Objection, member: MemberId) -> Result<()> {
    if objection.is_held_by(member) {
        return Ok(());
    }
    Err(Error::because(Code::Forbidden, "Only who holds the objection may do this."))
}

fn must_not_be_met(standing: &Standing, objection: &Objection) -> Result<()> {
    let is_designated = standing.position.state == PositionState::Designated;
    if objection.course().gives_a_statement(is_designated) {
        return Ok(());
    }
    let detail = "A minority statement goes with an objection that stands, is maintained against a finding, or was not \
                  found on before the position was designated.";
    Err(Error::rule(detail).with("state", objection.state).with("maintained", objection.maintained))
}

fn designated(tx: &mut Tx<'_>, position: PositionId) -> Result<()> {
    if Designation::standing_on(tx, &[position])?.is_empty() {
        return Err(Error::rule("The position is not designated; there is nothing to state a view beside."));
    }
    Ok(())
}

/// With its output a statement is published as it stands.
fn not_fixed(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    let position = &standing.position;
    match MinorityStatement::fixed_at(tx, (position.proposal_id, position.id))? {
        Some(at) => {
            let detail =
                format!("An output with this position was published at {at}; what goes with it is fixed.");
            Err(Error::because(Code::Ended, detail).with("published_at", at))
        }
        None => Ok(()),
    }
}

/// A statement.
pub fn get(tx: &mut Tx<'_>, id: MinorityStatementId) -> Result<MinorityStatementView> {
    let row = MinorityStatement::get(tx, id)?;
    let place = Place::proposal(tx, row.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok(MinorityStatementView::of(row))
}

/// The statements on a position, oldest first.
pub fn list(
    tx: &mut Tx<'_>,
    position: PositionId,
    window: &Window<MinorityStatementId>,
) -> Result<Page<MinorityStatementView>> {
    let place = Standing::read(tx, position)?.place;
    place.may(tx, Action::ReadGroup)?;
    Ok(MinorityStatement::list(tx, position, window)?.map(MinorityStatementView::of))
}

/// The statements on a position that still speak for an objection that was not met, oldest first.
pub(super) fn beside(
    tx: &mut Tx<'_>,
    position: PositionId,
    is_open: impl Fn(ObjectionId) -> bool,
) -> Result<Vec<MinorityStatementView>> {
    let all = MinorityStatement::about(tx, position)?.into_iter();
    Ok(all.filter(|s| is_open(s.objection_id)).map(MinorityStatementView::of).collect())
}
