//! The closed lists of what goes into an assessment, each with its stable codes.

use crate::domain::codes::Coded;

crate::codes! {
    /// What one member thinks of one version of a position.
    pub enum Stance {
        /// Actively for.
        Support = "support",
        /// Can live with it.
        Accept = "accept",
        /// Explicitly abstains.
        Neutral = "neutral",
        /// Disagrees, and will not block.
        StandAside = "stand_aside",
        /// Disagrees, with at least one open objection.
        Object = "object",
        /// Does not understand the text.
        Unclear = "unclear",
        /// Has a conflict of interest, and leaves every denominator.
        Recuse = "recuse",
    }
}

crate::codes! {
    /// How far the group has come with an objection.
    pub enum ObjectionState {
        /// Made, and not yet taken up.
        Raised = "raised",
        /// Being discussed.
        UnderDiscussion = "under_discussion",
        /// Answered in substance; no finding yet.
        Responded = "responded",
        /// A version of the text meets it.
        Accommodated = "accommodated",
        /// Taken back by the objector.
        Withdrawn = "withdrawn",
        /// Found to be no reason against the text.
        NotOnMerits = "not_on_merits",
        /// Heard, and outweighed by reasons on record.
        Outweighed = "outweighed",
        /// Found not to be addressed.
        Stands = "stands",
    }
}

impl ObjectionState {
    /// Whether nobody has made a finding yet.
    pub fn is_unaddressed(self) -> bool {
        matches!(self, Self::Raised | Self::UnderDiscussion | Self::Responded)
    }

    /// The states in which nobody has made a finding yet.
    pub fn unaddressed() -> Vec<Self> {
        Self::ALL.iter().copied().filter(|state| state.is_unaddressed()).collect()
    }

    /// Whether it was closed against the objector, who may then maintain it.
    pub fn can_be_maintained(self) -> bool {
        matches!(self, Self::Outweighed | Self::NotOnMerits)
    }
}

crate::codes! {
    /// What an objection is about.
    pub enum Ground {
        /// The group has no mandate for it.
        Mandate = "mandate",
        /// What the text says.
        Substance = "substance",
        /// What the text rests on.
        Evidence = "evidence",
        /// What it would take.
        Resources = "resources",
        /// How it came about.
        Process = "process",
        /// Who was not heard.
        Inclusion = "inclusion",
        /// How it is worded.
        Clarity = "clarity",
    }
}

crate::codes! {
    /// The answer to the mandate's checks.
    pub enum Mandate {
        /// Within the mandate.
        Ok = "ok",
        /// Outside the mandate.
        Fail = "fail",
        /// Not yet answered.
        Pending = "pending",
    }
}

crate::codes! {
    /// What an open objection does to an otherwise agreed text.
    pub enum ObjectionPolicy {
        /// Every objection needs an answer first.
        MustAddress = "must_address",
        /// The text goes forward with the objector's statement beside it.
        MinorityStatement = "minority_statement",
    }
}

crate::codes! {
    /// What becomes of a group in which too few persons engaged.
    pub enum ThinPolicy {
        /// It counts like any other.
        Count = "count",
        /// It does not count among the groups that decided.
        Exclude = "exclude",
    }
}

crate::codes! {
    /// What a participant may do in the group.
    pub enum Role {
        /// Leads the group.
        Chair = "chair",
        /// Moves the steps.
        Facilitator = "facilitator",
        /// Takes part.
        Stakeholder = "stakeholder",
        /// Serves the group; not counted.
        Secretariat = "secretariat",
        /// Looks on; not counted.
        Observer = "observer",
        /// Designates the level; not counted.
        Designator = "designator",
    }
}

impl Role {
    /// Whether a participant in this role counts.
    pub fn is_counted(self) -> bool {
        matches!(self, Self::Chair | Self::Facilitator | Self::Stakeholder)
    }
}
