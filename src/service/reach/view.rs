//! Reach and response, as they are shown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::comments::Channel;
use crate::domain::ids::{ProposalId, RoundId};
use crate::service::view::View;

/// Who was reached and who answered. A number that is null is not shown: it is of fewer than `least_shown` people,
/// or would tell such a number.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Reach")]
pub struct ReachView {
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Of which of its rounds; null for everything that was said and sent.
    pub round_id: Option<RoundId>,
    /// The least number of people that is shown.
    pub least_shown: i64,
    /// The persons who are members of the group now.
    pub members: Option<i64>,
    /// Everything.
    pub total: ReachCounts,
    /// By the stakeholder group of who said it, or passed it on: those that the charter expects, those that the
    /// plan names and those that there are.
    pub stakeholder_groups: Vec<PeopleReach>,
    /// By their region: those that the plan names and those that there are; one of them without a name, for who
    /// names none.
    pub regions: Vec<PeopleReach>,
    /// By the channel.
    pub channels: Vec<ChannelReach>,
    /// Who has not been heard.
    pub not_heard: NotHeard,
}

impl View for ReachView {}

/// Reach and response in numbers.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct ReachCounts {
    /// Members who commented.
    pub contributors: Option<i64>,
    /// Those whose first comment in the group this was.
    pub first_time_contributors: Option<i64>,
    /// Their comments; those taken back do not count.
    pub comments: Option<i64>,
    /// Persons to whom focal points report to have passed it on.
    pub persons_reached: Option<i64>,
}

/// One stakeholder group, or one region.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PeopleReach {
    /// Its name; null for members who name no region.
    pub name: Option<String>,
    /// Whether the charter expects it, or the plan names it.
    pub is_expected: bool,
    /// Whether anybody of it commented.
    pub is_heard: bool,
    /// The persons of it who are members of the group now.
    pub members: Option<i64>,
    /// What came of it.
    pub counts: ReachCounts,
}

/// One channel. Who uses two of them is counted in both.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ChannelReach {
    /// Which.
    pub channel: Channel,
    /// Whether the plan names it.
    pub is_expected: bool,
    /// Whether anything came in by it.
    pub is_heard: bool,
    /// What came in by it, and was passed on by it.
    pub counts: ReachCounts,
}

/// Who has not been heard.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NotHeard {
    /// Stakeholder groups of which nobody commented.
    pub stakeholder_groups: Vec<String>,
    /// Regions of which nobody commented.
    pub regions: Vec<String>,
    /// Channels that the plan names and by which nothing came in.
    pub channels: Vec<Channel>,
    /// Communities that the plan names or that a package was sent to, and for which nobody spoke.
    pub communities: Vec<String>,
}
