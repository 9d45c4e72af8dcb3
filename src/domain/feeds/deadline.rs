//! A deadline: what ends when, how sure that is, and how it is called.

use crate::codes;
use crate::domain::codes::Coded;
use crate::domain::ids::{AnyId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;

codes! {
    /// What ends.
    pub enum DeadlineKind {
        /// The window of an engagement round.
        Round = "round",
        /// A consensus call.
        Call = "call",
        /// The time in which a published evaluation can be reviewed.
        Review = "review",
        /// The time in which a designation can be challenged.
        Challenge = "challenge",
        /// The time in which an appeal gathers supporters.
        Gathering = "appeal_gathering",
        /// The time in which an appeal is to be answered.
        Answer = "appeal_answer",
        /// The time in which an appeal can be taken further.
        Escalation = "appeal_escalation",
        /// The time in which a step is to be done with.
        Step = "step",
        /// The event that a proposal is planned for: a whole day.
        Event = "event",
        /// The time in which focal points are to answer a package.
        Package = "package",
        /// The day on which it is looked at who took an output up.
        Uptake = "uptake_review",
        /// The time in which members volunteer for a role.
        Role = "role_call",
    }
}

/// How sure it is that something ends then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It is announced so.
    Confirmed,
    /// Its proposal is held, and windows stand still.
    Tentative,
    /// It ended before, or will not come to it.
    Cancelled,
}

/// The proposal that a deadline is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The proposal.
    pub id: ProposalId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub status: Status,
    /// Counts its changes.
    pub revision: i64,
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What ends.
    pub kind: DeadlineKind,
    /// The id of what it is the end of.
    pub id: AnyId,
    /// What that is called, where it has a name other than its proposal's title.
    pub name: Option<String>,
    /// From when, where it is a window.
    pub opens_at: Option<Instant>,
    /// When it ends.
    pub ends_at: Instant,
    /// When it was over, if it is: at its end, or before.
    pub settled_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub made_at: Instant,
    /// In which proposal, if in one.
    pub about: Option<About>,
}

impl Deadline {
    /// The name by which a calendar knows it again, whatever of it changes. An appeal has one for its whole course, a
    /// proposal one for each of its steps.
    pub fn uid(&self) -> String {
        use DeadlineKind as K;
        match self.kind {
            K::Gathering | K::Answer | K::Escalation => format!("appeal-{}", self.id),
            K::Step => format!("step-{}-{}", self.name.as_deref().unwrap_or_default(), self.id),
            kind => format!("{}-{}", kind.code(), self.id).replace('_', "-"),
        }
    }

    /// How sure it is.
    pub fn certainty(&self) -> Certainty {
        let status = self.about.as_ref().map(|about| about.status);
        let ended = match self.kind {
            DeadlineKind::Step => {
                [Some(Status::Withdrawn), Some(Status::CarriedForward), Some(Status::Concluded)]
                    .contains(&status)
            }
            _ => [Some(Status::Withdrawn), Some(Status::CarriedForward)].contains(&status),
        };
        match self.settled_at {
            Some(settled) if settled < self.ends_at => Certainty::Cancelled,
            None if ended => Certainty::Cancelled,
            None if status == Some(Status::Paused) => Certainty::Tentative,
            Some(_) | None => Certainty::Confirmed,
        }
    }

    /// How often it, or the proposal that it is in, changed. Never less than before.
    pub fn sequence(&self) -> u32 {
        let of_proposal = self.about.as_ref().map_or(1, |about| about.revision);
        let changes = self.revision.saturating_add(of_proposal).saturating_sub(2);
        u32::try_from(changes).unwrap_or(if changes < 0 { 0 } else { u32::MAX })
    }

    /// The last moment that is kept with it, and whether it is known to be that of its last change: what only changed
    /// its revision left no moment.
    pub fn stamp(&self) -> (Instant, bool) {
        let is_of_proposal = matches!(self.kind, DeadlineKind::Step | DeadlineKind::Event);
        let is_whole = self.settled_at.is_some() || (self.revision == 1 && !is_of_proposal);
        (self.settled_at.map_or(self.made_at, |settled| settled.max(self.made_at)), is_whole)
    }

    /// What ends, in a few words.
    pub fn what(&self) -> &'static str {
        use DeadlineKind as K;
        match self.kind {
            K::Round => "Engagement round",
            K::Call => "Consensus call closes",
            K::Review => "Review of an evaluation ends",
            K::Challenge => "Time to challenge a designation ends",
            K::Gathering => "An appeal needs its supporters",
            K::Answer => "An appeal is to be answered",
            K::Escalation => "Time to take an appeal further ends",
            K::Step => "A step is due",
            K::Event => "Event",
            K::Package => "Answers to a package are due",
            K::Uptake => "Review of who took an output up",
            K::Role => "Call for a role closes",
        }
    }

    /// Its address under the API.
    pub fn path(&self) -> String {
        use DeadlineKind as K;
        let folder = match self.kind {
            K::Round => "rounds",
            K::Call => "calls",
            K::Review | K::Challenge => "designations",
            K::Gathering | K::Answer | K::Escalation => "appeals",
            K::Step | K::Event => "proposals",
            K::Package => "packages",
            K::Uptake => "reviews",
            K::Role => "role-calls",
        };
        format!("/{folder}/{}", self.id)
    }
}
