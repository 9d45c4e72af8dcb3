//! The impact of an output: by stakeholder group and by recipient, to whom it went, who acknowledged it and what was
//! done with it. Counted from the takeaways, the distributions and the uptakes; nobody types it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::readable_at;
use crate::domain::ids::OutputId;
use crate::domain::outputs::{Finding, UptakeKind};
use crate::error::Result;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::output_distributions::{Distribution, Reached};
use crate::store::takeaways::Takeaway;
use crate::store::uptakes::{TakenUp, Uptake};

/// The impact of an output.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "OutputImpact")]
pub struct OutputImpactView {
    /// Of which output.
    pub output_id: OutputId,
    /// By stakeholder group: those that the charter expects, others that were named, null where none was said.
    pub stakeholder_groups: Vec<GroupImpact>,
    /// By recipient, in the order in which they were first named.
    pub recipients: Vec<RecipientImpact>,
}

impl View for OutputImpactView {}

/// What reached one stakeholder group, and what came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupImpact {
    /// Which; null where none was said.
    pub stakeholder_group: Option<String>,
    /// Takeaways that are addressed to it.
    pub takeaways: usize,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// What reached one recipient, and what came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RecipientImpact {
    /// Who: as it was distributed to, or by whom it was taken up.
    pub recipient: String,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// How often it went out, was acknowledged and was taken up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// How often it went out.
    pub distributed: usize,
    /// How often that was acknowledged.
    pub acknowledged: usize,
    /// What was done with it, by kind.
    pub uptakes: BTreeMap<UptakeKind, Verified>,
}

/// Uptakes of one kind, by what was found of their evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Verified {
    /// Somebody else has verified it.
    pub verified: usize,
    /// Nobody has looked yet.
    pub unverified: usize,
    /// Somebody else disputes it.
    pub disputed: usize,
}

impl Counts {
    fn reach(&mut self, reached: &Reached) {
        self.distributed = self.distributed.saturating_add(1);
        self.acknowledged = self.acknowledged.saturating_add(usize::from(reached.acknowledged_on.is_some()));
    }

    fn take_up(&mut self, taken_up: &TakenUp) {
        let verified = self.uptakes.entry(taken_up.kind).or_default();
        let count = match taken_up.finding {
            None => &mut verified.unverified,
            Some(Finding::Verified) => &mut verified.verified,
            Some(Finding::Disputed) => &mut verified.disputed,
        };
        *count = count.saturating_add(1);
    }
}

/// The impact of an output.
pub fn impact(tx: &mut Tx<'_>, id: OutputId) -> Result<OutputImpactView> {
    let (_, place) = readable_at(tx, id)?;
    let expected = place.group.charter()?.expected_groups;
    let mut groups = Rows::new();
    for group in &expected {
        groups.at(&Some(group.to_string()));
    }
    let takeaways = Takeaway::addressed(tx, &[id])?;
    for (_, addressed) in &takeaways {
        for group in addressed.split_whitespace() {
            groups.at(&Some(group.to_owned()));
        }
    }
    let (reached, taken_up) = (Distribution::reached(tx, id)?, Uptake::taken_up(tx, id)?);
    let mut recipients = Rows::new();
    for reached in &reached {
        groups.at(&reached.stakeholder_group).reach(reached);
        recipients.at(&reached.recipient).reach(reached);
    }
    for taken_up in &taken_up {
        groups.at(&taken_up.stakeholder_group).take_up(taken_up);
        let through = reached.iter().find(|r| Some(r.id) == taken_up.distribution_id);
        recipients.at(through.map_or(&taken_up.by_whom, |r| &r.recipient)).take_up(taken_up);
    }
    let addressed_to = |group: &str| {
        takeaways.iter().filter(|(_, to)| to.split_whitespace().any(|code| code == group)).count()
    };
    let of_group = |(stakeholder_group, counts): (Option<String>, Counts)| {
        let takeaways = stakeholder_group.as_deref().map_or(0, addressed_to);
        GroupImpact { stakeholder_group, takeaways, counts }
    };
    Ok(OutputImpactView {
        output_id: id,
        stakeholder_groups: groups.all().map(of_group).collect(),
        recipients: recipients
            .all()
            .map(|(recipient, counts)| RecipientImpact { recipient, counts })
            .collect(),
    })
}

/// Counts by a key, in the order in which the keys were first named.
struct Rows<K> {
    order: Vec<K>,
    counts: BTreeMap<K, Counts>,
}

impl<K: Clone + Ord> Rows<K> {
    fn new() -> Self {
        Self { order: Vec::new(), counts: BTreeMap::new() }
    }

    fn at(&mut self, key: &K) -> &mut Counts {
        if !self.counts.contains_key(key) {
            self.order.push(key.clone());
        }
        self.counts.entry(key.clone()).or_default()
    }

    fn all(mut self) -> impl Iterator<Item = (K, Counts)> {
        self.order.into_iter().filter_map(move |key| self.counts.remove(&key).map(|counts| (key, counts)))
    }
}
