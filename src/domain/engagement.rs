//! Engagement beside the rounds: the plan of whom to reach, and what is sent to focal points.

use super::comments::Channel;
use crate::codes;

/// Entries of one plan at most.
pub const MOST_ENGAGEMENTS: i64 = 200;
/// Packages of one proposal at most.
pub const MOST_PACKAGES: i64 = 200;
/// Focal points that one package goes to at most.
pub const MOST_FOCAL_POINTS: usize = 200;
/// Versions that one package links at most.
pub const MOST_VERSIONS: usize = 20;
/// Persons that one focal point reports at most.
pub const MOST_PERSONS: i32 = 2_000_000_000;

codes! {
    /// What kind of audience is engaged.
    pub enum AudienceKind {
        /// A stakeholder group of the charter, or `OTHER`.
        StakeholderGroup = "stakeholder_group",
        /// A community by its name.
        Community = "community",
    }
}

codes! {
    /// Where an entry of an engagement plan stands.
    pub enum EngagementState {
        /// It is to be done, or under way.
        Planned = "planned",
        /// What came of it is said.
        Closed = "closed",
    }
}

codes! {
    /// Where a package stands at one focal point.
    pub enum DeliveryState {
        /// Nothing was heard yet.
        Pending = "pending",
        /// The focal point has it.
        Acknowledged = "acknowledged",
        /// The focal point said how far it was passed on.
        Reported = "reported",
    }
}

/// What is wrong with a list of channels, in a clause: it names at least one, and none twice.
pub fn fault_in_channels(channels: &[Channel]) -> Option<&'static str> {
    let named_again =
        channels.iter().enumerate().any(|(n, c)| channels.iter().take(n).any(|other| other == c));
    if channels.is_empty() {
        Some("must name at least one channel")
    } else if named_again {
        Some("names a channel twice")
    } else if channels.contains(&Channel::Imported) {
        Some("names imported, by which nobody is reached")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_named_once_each() {
        assert!(fault_in_channels(&[]).is_some());
        assert!(fault_in_channels(&[Channel::Nri, Channel::Mail]).is_none());
        assert!(fault_in_channels(&[Channel::Nri, Channel::Mail, Channel::Nri]).is_some());
        assert!(fault_in_channels(&[Channel::Imported]).is_some());
    }
}
