//! Packages and deliveries as they are sent, answered and shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::comments::Channel;
use crate::domain::engagement::DeliveryState;
use crate::domain::ids::{DeliveryId, MemberId, PackageId, ProposalId, RoundId, VersionId};
use crate::domain::reach::is_small;
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::view::View;
pub use crate::store::packages::Linked;
use crate::store::packages::{Answers, Delivery, Package};

/// A package to be sent to focal points.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendPackage {
    /// Its title.
    pub title: Title,
    /// What is asked of them.
    pub request: Reason,
    /// Until when.
    pub answer_by: Instant,
    /// The versions of positions that it is about, each named once.
    #[serde(default)]
    #[schemars(length(max = 20))]
    pub version_ids: Vec<VersionId>,
    /// The round of the proposal that it invites to.
    pub round_id: Option<RoundId>,
    /// To whom: active members who are focal point of a community, each named once.
    #[schemars(length(min = 1, max = 200))]
    pub focal_point_ids: Vec<MemberId>,
}

/// How far a focal point passed a package on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportReach {
    /// To how many persons.
    #[schemars(range(min = 0, max = 2_000_000_000))]
    pub persons: i32,
    /// By which channel.
    pub channel: Channel,
    /// The national or regional initiative: with the channel `nri`, and only with it.
    pub initiative: Option<Title>,
    /// What else there is to say.
    pub note: Option<Reason>,
}

/// A package that was sent to focal points.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Package")]
pub struct PackageView {
    /// Its id.
    pub id: PackageId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is asked.
    pub request: String,
    /// Until when.
    pub answer_by: Instant,
    /// The versions of positions that it is about.
    pub versions: Vec<Linked>,
    /// The round that it invites to, if to one.
    pub round_id: Option<RoundId>,
    /// Who sent it.
    pub sent_by: MemberId,
    /// When.
    pub sent_at: Instant,
    /// What was heard of it.
    pub answers: AnswersView,
}

/// How a package stands at its focal points.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[schemars(rename = "PackageAnswers")]
pub struct AnswersView {
    /// Focal points that nothing was heard of.
    pub pending: i64,
    /// Those who acknowledged it and have not reported.
    pub acknowledged: i64,
    /// Those who reported.
    pub reported: i64,
    /// The persons that they report; null where they are so few that who they are could be told.
    pub persons: Option<i64>,
}

impl From<Answers> for AnswersView {
    fn from(answers: Answers) -> Self {
        let Answers { pending, acknowledged, reported, persons } = answers;
        Self { pending, acknowledged, reported, persons: Some(persons).filter(|number| !is_small(*number)) }
    }
}

impl View for PackageView {
    fn location(&self) -> Option<String> {
        Some(format!("/packages/{}", self.id))
    }
}

impl PackageView {
    pub(super) fn of(package: Package, answers: Answers) -> Result<Self> {
        let versions = package.versions()?;
        let Package { id, proposal_id, title, request, answer_by, versions: _, round_id, sent_by, sent_at } =
            package;
        let answers = answers.into();
        Ok(Self { id, proposal_id, title, request, answer_by, versions, round_id, sent_by, sent_at, answers })
    }
}

/// A package at one focal point.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Delivery")]
pub struct DeliveryView {
    /// Its id.
    pub id: DeliveryId,
    /// Of which package.
    pub package_id: PackageId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The focal point.
    pub member_id: MemberId,
    /// The name of the focal point.
    pub name: String,
    /// The community whose focal point it was sent to.
    pub community: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// When it was acknowledged.
    pub acknowledged_at: Option<Instant>,
    /// How far it was passed on; null until that was reported.
    pub report: Option<ReportView>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was sent.
    pub created_at: Instant,
}

/// How far a package was passed on.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ReachReport")]
pub struct ReportView {
    /// To how many persons.
    pub persons: i32,
    /// By which channel.
    pub channel: Channel,
    /// The national or regional initiative, where it was one.
    pub initiative: Option<String>,
    /// What else the focal point says.
    pub note: Option<String>,
    /// When that was last said.
    pub at: Instant,
}

impl View for DeliveryView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/deliveries/{}", self.id))
    }
}

impl DeliveryView {
    pub(super) fn of(delivery: Delivery, name: String) -> Self {
        let Delivery {
            id,
            package_id,
            proposal_id,
            member_id,
            community,
            state,
            acknowledged_at,
            persons,
            channel,
            initiative,
            note,
            reported_at,
            revision,
            created_at,
        } = delivery;
        let report = match (persons, channel, reported_at) {
            (Some(persons), Some(channel), Some(at)) => {
                Some(ReportView { persons, channel, initiative, note, at })
            }
            _ => None,
        };
        Self {
            id,
            package_id,
            proposal_id,
            member_id,
            name,
            community,
            state,
            acknowledged_at,
            report,
            revision,
            created_at,
        }
    }
}
