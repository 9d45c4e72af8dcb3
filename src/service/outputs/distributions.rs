//! The distribution of a published output: to which named recipients it went, how and when, and who acknowledged it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Published, locked_and_published, readable};
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::ids::{MemberId, OutputDistributionId, OutputId};
use crate::domain::outputs::{DistributionChannel, MAX_DISTRIBUTIONS, RecipientKind};
use crate::domain::text::{Label, Reason, Title};
use crate::domain::time::Instant;
use crate::domain::web_address::WebAddress;
use crate::error::{Code, Error, Result};
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::output_distributions::Distribution;
use crate::store::{Tx, record};

/// To whom an output went.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DistributeOutput {
    /// The recipient by name: a body, or a person by the office they hold.
    pub recipient: Title,
    /// What the recipient is.
    pub recipient_kind: RecipientKind,
    /// Of which stakeholder group: one that the charter expects, or `OTHER`.
    pub stakeholder_group: Option<Label>,
    /// How it went.
    pub channel: DistributionChannel,
    /// On which day.
    pub sent_on: Day,
    /// Where that can be seen.
    pub evidence_url: Option<WebAddress>,
    /// What else there is to say.
    pub note: Option<Reason>,
}

/// A recipient has acknowledged an output.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeDistribution {
    /// On which day.
    pub acknowledged_on: Day,
    /// What the recipient said.
    pub note: Option<Reason>,
}

/// An output went to somebody.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "OutputDistribution")]
pub struct DistributionView {
    /// Its id.
    pub id: OutputDistributionId,
    /// Which output.
    pub output_id: OutputId,
    /// To whom.
    pub recipient: String,
    /// What the recipient is.
    pub recipient_kind: RecipientKind,
    /// Of which stakeholder group; null where that was not said.
    pub stakeholder_group: Option<String>,
    /// How it went.
    pub channel: DistributionChannel,
    /// On which day.
    pub sent_on: Day,
    /// Where that can be seen.
    pub evidence_url: Option<String>,
    /// What else there is to say; may be empty.
    pub note: String,
    /// On which day it was acknowledged; null while it was not.
    pub acknowledged_on: Option<Day>,
    /// What the recipient said.
    pub acknowledgement: Option<String>,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

impl View for DistributionView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Distribution> for DistributionView {
    fn from(distribution: Distribution) -> Self {
        let Distribution {
            id,
            output_id,
            recipient,
            recipient_kind,
            stakeholder_group,
            channel,
            sent_on,
            evidence_url,
            note,
            acknowledged_on,
            acknowledgement,
            recorded_by,
            revision,
            created_at,
        } = distribution;
        let (sent_on, acknowledged_on) = (Day::of(sent_on), acknowledged_on.map(Day::of));
        Self {
            id,
            output_id,
            recipient,
            recipient_kind,
            stakeholder_group,
            channel,
            sent_on,
            evidence_url,
            note,
            acknowledged_on,
            acknowledgement,
            recorded_by,
            revision,
            created_at,
        }
    }
}

/// Records that an output went to somebody.
pub fn distribute(tx: &mut Tx<'_>, id: OutputId, new: &DistributeOutput) -> Result<DistributionView> {
    let Published { place, acting, .. } = locked_and_published(tx, id, Action::DistributeOutput)?;
    let of = new.stakeholder_group.as_ref().map(|group| ("/stakeholder_group".to_owned(), group));
    place.check_stakeholder_groups(of)?;
    if !new.sent_on.has_come(tx.now()) {
        return Err(Error::field("/sent_on", "must not lie in the future"));
    }
    if Distribution::count(tx, id)? >= MAX_DISTRIBUTIONS {
        return Err(Error::rule(format!("An output has at most {MAX_DISTRIBUTIONS} distributions.")));
    }
    let distribution = Distribution {
        id: tx.new_id(),
        output_id: id,
        recipient: new.recipient.to_string(),
        recipient_kind: new.recipient_kind,
        stakeholder_group: new.stakeholder_group.as_ref().map(ToString::to_string),
        channel: new.channel,
        sent_on: new.sent_on.begin(),
        evidence_url: new.evidence_url.as_ref().map(ToString::to_string),
        note: new.note.as_deref().unwrap_or_default().to_owned(),
        acknowledged_on: None,
        acknowledgement: None,
        recorded_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    distribution.insert(tx)?;
    let entry = place.entry("output.distributed", &acting).object("output", id);
    record::append(tx, &entry.object("distribution", distribution.id).detail("channel", new.channel))?;
    Ok(distribution.into())
}

/// Records that a recipient has acknowledged an output: once.
pub fn acknowledge(
    tx: &mut Tx<'_>,
    id: OutputDistributionId,
    said: &AcknowledgeDistribution,
) -> Result<DistributionView> {
    let output = Distribution::get(tx, id)?.output_id;
    let Published { place, acting, .. } = locked_and_published(tx, output, Action::DistributeOutput)?;
    let mut distribution = Distribution::get(tx, id)?;
    if distribution.acknowledged_on.is_some() {
        return Err(Error::because(Code::Ended, "It was acknowledged already."));
    }
    if !said.acknowledged_on.has_come(tx.now()) {
        return Err(Error::field("/acknowledged_on", "must not lie in the future"));
    }
    if said.acknowledged_on < Day::of(distribution.sent_on) {
        return Err(Error::field("/acknowledged_on", "must not lie before the day on which it was sent"));
    }
    distribution.acknowledged_on = Some(said.acknowledged_on.begin());
    distribution.acknowledgement = said.note.as_ref().map(ToString::to_string);
    distribution.update(tx)?;
    let entry = place.entry("output.acknowledged", &acting).object("output", output);
    record::append(tx, &entry.object("distribution", id))?;
    Ok(distribution.into())
}

/// To whom an output went.
pub fn list_distributions(
    tx: &mut Tx<'_>,
    output: OutputId,
    window: &Window<OutputDistributionId>,
) -> Result<Page<DistributionView>> {
    readable(tx, output)?;
    Ok(Distribution::list(tx, output, window)?.map(Into::into))
}
