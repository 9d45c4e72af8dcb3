//! What a group says of itself: its charter, who sees it and how one joins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::access::Role;
use super::consensus::{OTHER, Params};
use super::impacts::DIMENSIONS;
use super::text::{Label, Reason, Title};
use crate::codes;

codes! {
    /// Who may read a group.
    pub enum Visibility {
        /// Everyone.
        Public = "public",
        /// Its members.
        Members = "members",
    }
}

codes! {
    /// How one becomes a member.
    pub enum Joining {
        /// By joining.
        Open = "open",
        /// By asking; the chair or the secretariat admits.
        Request = "request",
        /// By invitation alone.
        Invitation = "invitation",
    }
}

codes! {
    /// Whether a group or a cycle is still worked in.
    pub enum Standing {
        /// It is.
        Active = "active",
        /// It can only be read.
        Archived = "archived",
    }
}

codes! {
    /// Where a membership stands.
    pub enum MembershipState {
        /// Asked to join.
        Requested = "requested",
        /// A member.
        Active = "active",
        /// Suspended by the group.
        Suspended = "suspended",
        /// Left, or was not admitted.
        Left = "left",
    }
}

impl MembershipState {
    /// Who is no member now. Named one by one, so that an index finds these few among many members.
    pub const AWAY: [Self; 3] = [Self::Requested, Self::Suspended, Self::Left];
}

codes! {
    /// Where an invitation stands.
    pub enum InvitationState {
        /// It can be redeemed until it expires.
        Open = "open",
        /// It was redeemed.
        Redeemed = "redeemed",
        /// It was taken back.
        Revoked = "revoked",
    }
}

/// A question with a stable id, on a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Its id, unique on its list.
    pub id: Label,
    /// What is asked.
    pub text: Reason,
}

/// The rules a group gave itself. Frozen into a consensus call when it opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// What the group is for, and from whom.
    pub mandate: Title,
    /// The checks that an output must pass: the mandate checklist.
    #[serde(default)]
    #[schemars(length(max = 40))]
    pub mandate_checks: Vec<Check>,
    /// The suitability checklist of a topic.
    #[serde(default)]
    #[schemars(length(max = 40))]
    pub suitability_checks: Vec<Check>,
    /// The stakeholder groups that are expected to take part; at least one, never `OTHER`.
    #[schemars(length(min = 1, max = 40))]
    pub expected_groups: Vec<Label>,
    /// The dimensions in which the impact of a topic is noted.
    #[serde(default = "dimensions")]
    #[schemars(length(min = 1, max = 20))]
    pub impact_dimensions: Vec<Label>,
    /// How many topics of a proposal may be chosen.
    #[serde(default = "three")]
    #[schemars(range(min = 1, max = 3))]
    pub max_topics: u8,
    /// The shortest window of a round or a call, in days.
    #[serde(default = "fourteen")]
    #[schemars(range(min = 1, max = 365))]
    pub min_window_days: u16,
    /// Whether observers may comment.
    #[serde(default)]
    pub observers_comment: bool,
    /// The parameters of the consensus assessment; those left out have their defaults.
    #[serde(default)]
    pub consensus: Params,
}

fn dimensions() -> Vec<Label> {
    DIMENSIONS.iter().filter_map(|name| Label::parse(name).ok()).collect()
}
fn three() -> u8 {
    3
}
fn fourteen() -> u16 {
    14
}

/// The stakeholder group of those who speak from none.
pub const UNAFFILIATED: &str = "unaffiliated";

impl Charter {
    /// May this role comment here? Observers where the group says so.
    pub fn hears(&self, role: Role) -> bool {
        role != Role::Observer || self.observers_comment
    }

    /// Is this a stakeholder group that the charter expects, or where everyone else is shown?
    pub fn names(&self, stakeholder_group: &str) -> bool {
        stakeholder_group == OTHER || self.expects(stakeholder_group)
    }

    /// Is this a stakeholder group that the charter expects?
    pub fn expects(&self, stakeholder_group: &str) -> bool {
        self.expected_groups.iter().any(|group| **group == *stakeholder_group)
    }

    /// From how many of the expected stakeholder groups a chosen topic needs approvals: two, or the only one.
    pub fn approval_groups_min(&self) -> u64 {
        if self.expected_groups.len() > 1 { 2 } else { 1 }
    }

    /// What does not hold in it, as (JSON pointer, clause).
    pub fn faults(&self) -> Vec<(&'static str, String)> {
        let mut faults = Vec::new();
        let mut expected: Vec<&str> = self.expected_groups.iter().map(|g| &**g).collect();
        if expected.is_empty() {
            faults.push(("/charter/expected_groups", "names no stakeholder group".to_owned()));
        }
        if expected.contains(&"OTHER") {
            faults.push((
                "/charter/expected_groups",
                "names OTHER, which is where everyone else is shown".to_owned(),
            ));
        }
        expected.sort_unstable();
        expected.dedup();
        if expected.len() < self.expected_groups.len() {
            faults.push(("/charter/expected_groups", "names a stakeholder group twice".to_owned()));
        }
        for (pointer, checks) in [
            ("/charter/mandate_checks", &self.mandate_checks),
            ("/charter/suitability_checks", &self.suitability_checks),
        ] {
            let mut ids: Vec<&str> = checks.iter().map(|c| &*c.id).collect();
            ids.sort_unstable();
            ids.dedup();
            if ids.len() < checks.len() {
                faults.push((pointer, "uses an id twice".to_owned()));
            }
        }
        let mut dimensions: Vec<&str> = self.impact_dimensions.iter().map(|d| &**d).collect();
        dimensions.sort_unstable();
        dimensions.dedup();
        if !(1..=20).contains(&self.impact_dimensions.len()) {
            faults.push(("/charter/impact_dimensions", "must name 1 to 20 dimensions".to_owned()));
        }
        if dimensions.len() < self.impact_dimensions.len() {
            faults.push(("/charter/impact_dimensions", "names a dimension twice".to_owned()));
        }
        if !(1..=3).contains(&self.max_topics) {
            faults.push(("/charter/max_topics", "must be 1 to 3".to_owned()));
        }
        if !(1..=365).contains(&self.min_window_days) {
            faults.push(("/charter/min_window_days", "must be 1 to 365".to_owned()));
        }
        if let Err(error) = self.consensus.check() {
            faults.push(("/charter/consensus", error.to_string()));
        }
        faults
    }
}
