//! The closed lists of what an assessment finds, each with its stable codes.

crate::codes! {
    /// The rules that an assessment follows; stored with every result.
    pub enum Method {
        /// The first edition of the rules.
        Assess1 = "assess/1",
    }
}

crate::codes! {
    /// Where a position stands. In ascending order: a later variant is a higher level.
    pub enum Level {
        /// Outside the mandate.
        NotEligible = "not_eligible",
        /// Too little to go on yet.
        InsufficientBasis = "insufficient_basis",
        /// Every group that decided opposes.
        ConsensusAgainst = "consensus_against",
        /// Put forward by few.
        MinorityView = "minority_view",
        /// Views differ.
        Divergence = "divergence",
        /// Most groups agree; a group, or a substantial part of one, opposes.
        SignificantOpposition = "significant_opposition",
        /// Broadly supported; an objection stands.
        UnresolvedObjection = "unresolved_objection",
        /// Broadly supported; an objection is not yet answered.
        PendingObjections = "pending_objections",
        /// Not opposed, and not supported enough.
        InsufficientSupport = "insufficient_support",
        /// Agreed.
        Consensus = "consensus",
        /// Agreed by every group, without dissent.
        FullConsensus = "full_consensus",
    }
}

impl Level {
    /// Whether a facilitator can designate this level. The others mean "cannot be designated yet".
    pub fn can_be_designated(self) -> bool {
        use Level::{InsufficientBasis, InsufficientSupport, NotEligible, PendingObjections};
        !matches!(self, PendingObjections | InsufficientSupport | InsufficientBasis | NotEligible)
    }
}

crate::codes! {
    /// Where one stakeholder group stands.
    pub enum Verdict {
        /// Nobody who counts belongs to it.
        Absent = "absent",
        /// All its members recused themselves.
        Recused = "recused",
        /// None of its members took any stance.
        Silent = "silent",
        /// Too few of those engaged decided either way.
        Abstains = "abstains",
        /// For, some of them actively.
        Supports = "supports",
        /// Can live with it.
        Accepts = "accepts",
        /// Neither for nor against.
        Divided = "divided",
        /// Against.
        Opposes = "opposes",
    }
}

impl Verdict {
    /// Whether the group took a side, or is split over it.
    pub fn is_decided(self) -> bool {
        matches!(self, Self::Supports | Self::Accepts | Self::Divided | Self::Opposes)
    }

    /// Whether the group is for the text or can live with it.
    pub fn agrees(self) -> bool {
        matches!(self, Self::Supports | Self::Accepts)
    }
}

crate::codes! {
    /// What a reason is about.
    pub enum ReasonCode {
        /// Whether the mandate's checks hold.
        MandateFail = "MANDATE_FAIL",
        /// The mandate's checks are not answered yet.
        MandatePending = "MANDATE_PENDING",
        /// How long the text has been open.
        WindowShort = "WINDOW_SHORT",
        /// How long ago the text last changed in substance.
        TextChangedLate = "TEXT_CHANGED_LATE",
        /// How many requests for more time are open.
        TimeRequestOpen = "TIME_REQUEST_OPEN",
        /// How many persons engaged.
        Quorum = "QUORUM",
        /// How many groups are covered.
        Coverage = "COVERAGE",
        /// Groups that are not covered.
        GroupsMissing = "GROUPS_MISSING",
        /// Groups in which too few persons engaged.
        Thin = "THIN",
        /// How many persons do not understand the text.
        TextUnclear = "TEXT_UNCLEAR",
        /// How many groups decided.
        NobodyDecided = "NOBODY_DECIDED",
        /// An objection without a finding.
        ObjectionUnaddressed = "OBJECTION_UNADDRESSED",
        /// An objection found not to be addressed.
        ObjectionStands = "OBJECTION_STANDS",
        /// An objection maintained against a finding.
        ObjectionMaintained = "OBJECTION_MAINTAINED",
        /// How many groups have somebody who actively supports.
        LowActiveSupport = "LOW_ACTIVE_SUPPORT",
        /// The mean of the groups' shares.
        EqualGroupShare = "EQUAL_GROUP_SHARE",
        /// The lowest of the groups' shares.
        WeakestGroup = "WEAKEST_GROUP",
        /// Every group that decided opposes.
        AllGroupsOppose = "ALL_GROUPS_OPPOSE",
        /// Groups that took no position, beside a consensus.
        GroupsAbstain = "GROUPS_ABSTAIN",
        /// Dissent that is recorded beside a consensus.
        DissentNoted = "DISSENT_NOTED",
        /// Nobody is neutral, unclear or silent.
        Unanimity = "UNANIMITY",
    }
}
