//! What each reason is about, in English.

use crate::domain::consensus::ReasonCode;

/// A reason's code in words.
pub(super) const fn label(code: ReasonCode) -> &'static str {
    match code {
        ReasonCode::MandateFail => "The mandate's checks hold",
        ReasonCode::MandatePending => "The mandate's checks are not all answered",
        ReasonCode::WindowShort => "Days for which the text has been open",
        ReasonCode::TextChangedLate => "Days since the text last changed in substance",
        ReasonCode::TimeRequestOpen => "Requests for more time that are open",
        ReasonCode::Quorum => "Members who took part",
        ReasonCode::Coverage => "Stakeholder groups in which enough members took part",
        ReasonCode::GroupsMissing => "Stakeholder groups in which too few took part",
        ReasonCode::Thin => "Stakeholder groups for which one person speaks",
        ReasonCode::TextUnclear => "Members who do not understand the text",
        ReasonCode::NobodyDecided => "Stakeholder groups that took a position",
        ReasonCode::ObjectionUnaddressed => "An objection without a finding",
        ReasonCode::ObjectionStands => "An objection that stands",
        ReasonCode::ObjectionMaintained => "An objection that is maintained against a finding",
        ReasonCode::LowActiveSupport => "Stakeholder groups with active support",
        ReasonCode::EqualGroupShare => "Mean of the stakeholder groups' shares",
        ReasonCode::WeakestGroup => "Lowest share of a stakeholder group",
        ReasonCode::AllGroupsOppose => "Every stakeholder group that took a position opposes",
        ReasonCode::GroupsAbstain => "Stakeholder groups that took no position",
        ReasonCode::DissentNoted => "Dissent on record",
        ReasonCode::Unanimity => "Every member is for it or can live with it",
    }
}
