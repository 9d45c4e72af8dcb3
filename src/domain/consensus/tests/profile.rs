//! The table of output types, as the rules give it.

use super::super::{Label, Level, ObjectionPolicy, OutputType, Params, Publication};
use crate::domain::codes::Coded;

#[test]
fn the_table_is_that_of_the_rules() {
    use ObjectionPolicy::{MinorityStatement, MustAddress};
    let rows = [
        (OutputType::SessionMessage, 7, Some(MinorityStatement), Some(false)),
        (OutputType::Takeaway, 7, Some(MinorityStatement), Some(false)),
        (OutputType::MeetingSummary, 3, None, None),
        (OutputType::BestPractice, 30, Some(MinorityStatement), Some(false)),
        (OutputType::FramingGuidance, 14, Some(MinorityStatement), Some(false)),
        (OutputType::Endorsement, 30, Some(MustAddress), Some(true)),
        (OutputType::Recommendation, 30, Some(MustAddress), Some(true)),
        (OutputType::CallForWork, 30, Some(MustAddress), Some(true)),
    ];
    assert_eq!(rows.map(|row| row.0), OutputType::ALL);
    for (output, window, policy, strict) in rows {
        let profile = output.profile();
        assert_eq!(
            (profile.window_days, profile.policy, profile.strict),
            (window, policy, strict),
            "{output}"
        );
    }
}

#[test]
fn a_profile_replaces_window_policy_and_strictness_and_halves_the_freeze_of_a_short_window() {
    let charter = Params { quorum_abs: 9, ..Params::default() };
    let message = OutputType::SessionMessage.profile().applied_to(&charter, 7);
    assert_eq!((message.min_days, message.freeze_days, message.strict), (7, 4, false));
    assert_eq!(message.objection_policy, ObjectionPolicy::MinorityStatement);
    assert_eq!(message.quorum_abs, 9);
    let summary = OutputType::MeetingSummary.profile().applied_to(&charter, 3);
    assert_eq!((summary.min_days, summary.freeze_days, summary.strict), (3, 2, true));
    let longer = OutputType::SessionMessage.profile().applied_to(&charter, 13);
    assert_eq!((longer.min_days, longer.freeze_days), (7, 7));
    let guidance = OutputType::FramingGuidance.profile().applied_to(&charter, 14);
    assert_eq!((guidance.min_days, guidance.freeze_days), (14, 7));
}

#[test]
fn only_what_is_agreed_is_recommended_or_endorsed() {
    for output in [OutputType::Recommendation, OutputType::CallForWork, OutputType::Endorsement] {
        for level in Level::ALL {
            let plain = output.profile().publication(*level) == Publication::Plain;
            assert_eq!(plain, *level >= Level::Consensus, "{output} at {level}");
        }
    }
}

#[test]
fn what_is_not_agreed_is_labelled_or_refused() {
    let at = |output: OutputType, level| output.profile().publication(level);
    let labelled = Publication::Labelled;
    assert_eq!(at(OutputType::BestPractice, Level::Divergence), labelled(Label::CollectedNotEndorsed));
    assert_eq!(at(OutputType::BestPractice, Level::Consensus), Publication::Plain);
    assert_eq!(at(OutputType::FramingGuidance, Level::SignificantOpposition), labelled(Label::OptionsShown));
    assert_eq!(at(OutputType::FramingGuidance, Level::Divergence), Publication::Refused);
    assert_eq!(at(OutputType::FramingGuidance, Level::PendingObjections), Publication::Refused);
    assert_eq!(at(OutputType::Takeaway, Level::MinorityView), labelled(Label::Diverging));
    assert_eq!(at(OutputType::SessionMessage, Level::FullConsensus), labelled(Label::Converging));
    assert_eq!(at(OutputType::MeetingSummary, Level::Divergence), labelled(Label::Accurate));
}
