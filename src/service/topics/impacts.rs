//! Impact notes: what members expect a topic to do, in which dimension, to whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::access::Action;
use crate::domain::ids::{ImpactId, MemberId, TopicId};
use crate::domain::impacts::{Direction, ImpactState, Severity};
use crate::domain::text::{Label, Reason};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::impacts::Impact;
use crate::store::topics::Topic;
use crate::store::{Tx, record};

/// An impact to be noted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteImpact {
    /// In which of the charter's dimensions.
    pub dimension: Label,
    /// Which way it goes.
    pub direction: Direction,
    /// How much it weighs.
    pub severity: Severity,
    /// Whom it concerns: a stakeholder group that the charter expects, or `OTHER`; everybody where it is left out.
    pub stakeholder_group: Option<Label>,
    /// What it is, and why.
    pub text: Reason,
}

/// What somebody expects a topic to do, to whom.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Impact")]
pub struct ImpactView {
    /// Its id.
    pub id: ImpactId,
    /// Of which topic.
    pub topic_id: TopicId,
    /// Who noted it.
    pub author_id: MemberId,
    /// In which dimension.
    pub dimension: String,
    /// Which way it goes.
    pub direction: Direction,
    /// How much it weighs.
    pub severity: Severity,
    /// Whom it concerns; null for everybody.
    pub stakeholder_group: Option<String>,
    /// What it is, and why.
    pub text: String,
    /// Whether it stands.
    pub state: ImpactState,
    /// When.
    pub created_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

impl View for ImpactView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Impact> for ImpactView {
    fn from(impact: Impact) -> Self {
        let Impact {
            id,
            topic_id,
            author_id,
            dimension,
            direction,
            severity,
            stakeholder_group,
            text,
            state,
            created_at,
            revision,
        } = impact;
        Self {
            id,
            topic_id,
            author_id,
            dimension,
            direction,
            severity,
            stakeholder_group,
            text,
            state,
            created_at,
            revision,
        }
    }
}

/// Notes an impact of a topic.
pub fn note(tx: &mut Tx<'_>, topic: TopicId, new: &NoteImpact) -> Result<ImpactView> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::NoteImpact)?;
    if !place.group.charter()?.impact_dimensions.contains(&new.dimension) {
        return Err(Error::field("/dimension", "is not among the charter's impact dimensions"));
    }
    let concerned = new.stakeholder_group.as_ref().map(|group| ("/stakeholder_group".to_owned(), group));
    place.check_stakeholder_groups(concerned)?;
    let impact = Impact {
        id: tx.new_id(),
        topic_id: topic,
        author_id: acting.member()?.id,
        dimension: new.dimension.to_string(),
        direction: new.direction,
        severity: new.severity,
        stakeholder_group: new.stakeholder_group.as_ref().map(ToString::to_string),
        text: new.text.to_string(),
        state: ImpactState::Noted,
        created_at: tx.now(),
        revision: 1,
    };
    impact.insert(tx)?;
    let entry = place.entry("topic.impact_noted", &acting).object("topic", topic);
    record::append(tx, &entry.object("impact", impact.id))?;
    Ok(impact.into())
}

/// Takes an impact note back. It is kept, and not counted any more.
pub fn withdraw_impact(tx: &mut Tx<'_>, id: ImpactId) -> Result<ImpactView> {
    let topic = Impact::get(tx, id)?.topic_id;
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let mut impact = Impact::get(tx, id)?;
    let acting = place.may_own(tx, Action::WithdrawImpact, impact.author_id)?;
    tx.check_revision(impact.revision)?;
    if impact.state == ImpactState::Withdrawn {
        return Err(Error::because(Code::Ended, "The impact note was taken back already."));
    }
    impact.state = ImpactState::Withdrawn;
    impact.update(tx)?;
    let entry = place.entry("topic.impact_withdrawn", &acting).object("topic", topic);
    record::append(tx, &entry.object("impact", id))?;
    Ok(impact.into())
}

/// The impact notes of a topic, also those taken back.
pub fn list_impacts(tx: &mut Tx<'_>, topic: TopicId, window: &Window<ImpactId>) -> Result<Page<ImpactView>> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    Ok(Impact::list(tx, topic, window)?.map(Into::into))
}
