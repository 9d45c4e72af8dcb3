//! What asks for the attention of those who lead a group: each kind with the one action that settles it, when that is
//! due, and how it is said.
//!
//! Knows nothing of where these things are kept, nor of any stance.

use super::access::Action;
use super::time::Instant;
use super::workflow::Guard;
use crate::codes;

codes! {
    /// What asks for attention.
    pub enum AttentionKind {
        /// Nobody has answered an objection in substance.
        ObjectionUnanswered = "objection_unanswered",
        /// An objection was answered in substance, and there is no finding on it.
        ObjectionWithoutFinding = "objection_without_finding",
        /// Nobody has said what became of a comment that was made in a round.
        RoundCommentUnanswered = "round_comment_unanswered",
        /// Nobody has said what became of another comment.
        CommentUnanswered = "comment_unanswered",
        /// The window of a round ends soon.
        RoundEnding = "round_ending",
        /// The window of a call ends soon.
        CallEnding = "call_ending",
        /// The time in which a published evaluation can be reviewed ends soon.
        ReviewEnding = "review_ending",
        /// The time in which a designation can be challenged ends soon.
        ChallengeEnding = "challenge_ending",
        /// The window of a call is over, and nothing was found.
        CallNotDesignated = "call_not_designated",
        /// The review of a published evaluation is over, and it is not made final.
        EvaluationNotFinal = "evaluation_not_final",
        /// Somebody asks for reconsideration of a designation or a finding.
        ReconsiderationAsked = "reconsideration_asked",
        /// An appeal against a designation waits for an answer.
        AppealOpen = "appeal_open",
        /// Somebody asks for more time.
        TimeRequested = "time_requested",
        /// A stakeholder group has not been heard on a proposal.
        GroupNotHeard = "group_not_heard",
        /// Stances were taken on a text that has changed in substance since.
        StancesStale = "stances_stale",
        /// Something is missing for the next step of a proposal.
        GuardUnmet = "guard_unmet",
        /// Nothing is missing for the next step of a proposal.
        StepReady = "step_ready",
        /// The step in which a proposal is has a due date that is near or past.
        StepDue = "step_due",
        /// A review of what became of an output is due.
        ReviewDue = "review_due",
        /// Somebody is looked for to take a role.
        RoleCallOpen = "role_call_open",
        /// Somebody asks to join the group.
        MemberRequested = "member_requested",
        /// A comment was reported to those who moderate.
        CommentReported = "comment_reported",
        /// The author of a hidden comment says that it should not have been hidden.
        HidingAppealed = "hiding_appealed",
        /// A proposal is held: its windows stand still until somebody lets it go on.
        ProposalPaused = "proposal_paused",
    }
}

/// Items of one kind that are told at most.
pub const MOST_OF_A_KIND: i64 = 20;
/// Proposals of a group that are looked at, at most: the oldest of those that have not ended.
pub const MOST_PROPOSALS: i64 = 500;
/// How many days ahead one looks unless told.
pub const DAYS_AHEAD: i64 = 7;
/// How many days ahead one may look.
pub const MOST_DAYS_AHEAD: i64 = 90;

/// The action that settles something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The name of the operation.
    pub operation: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path under the API; `{id}` stands for what it is done to.
    pub path: &'static str,
    /// What the permission table calls it.
    pub action: Action,
}

const fn remedy(operation: &'static str, method: &'static str, path: &'static str, action: Action) -> Remedy {
    Remedy { operation, method, path, action }
}

const RESPOND: Remedy =
    remedy("respond_to_objection", "POST", "/objections/{id}/responses", Action::RespondToObjection);
const FIND: Remedy =
    remedy("find_on_objection", "POST", "/objections/{id}/findings", Action::FindOnObjection);
const DISPOSE: Remedy =
    remedy("dispose_comment", "PUT", "/comments/{id}/disposition", Action::DisposeComment);
const EXTEND: Remedy = remedy("extend_round", "PATCH", "/rounds/{id}", Action::ManageRounds);
const LOOK_AT_CALL: Remedy = remedy("get_call", "GET", "/calls/{id}", Action::ReadGroup);
const LOOK_AT_DESIGNATION: Remedy = remedy("get_designation", "GET", "/designations/{id}", Action::ReadGroup);
const DESIGNATE: Remedy = remedy("designate", "POST", "/positions/{id}/designations", Action::Designate);
const FINALIZE: Remedy =
    remedy("finalize_designation", "POST", "/designations/{id}/finalizations", Action::Designate);
const RECONSIDER: Remedy =
    remedy("answer_reconsideration", "POST", "/reconsiderations/{id}/answers", Action::AnswerReconsideration);
const ANSWER_APPEAL: Remedy =
    remedy("answer_designation_appeal", "POST", "/appeals/{id}/answers", Action::AnswerAppeal);
const GRANT: Remedy =
    remedy("answer_time_request", "POST", "/time-requests/{id}/answers", Action::AnswerTimeRequest);
const ENGAGE: Remedy =
    remedy("plan_engagement", "POST", "/proposals/{id}/engagements", Action::PlanEngagement);
const ASK_AGAIN: Remedy =
    remedy("list_stale_stances", "GET", "/positions/{id}/stale-stances", Action::ReadMembers);
const MOVE: Remedy = remedy("make_transition", "POST", "/proposals/{id}/transitions", Action::MoveProposal);
const HOLD: Remedy = remedy("hold_review", "POST", "/reviews/{id}/findings", Action::ReviewUptake);
const APPOINT: Remedy =
    remedy("appoint_volunteer", "POST", "/role-calls/{id}/appointments", Action::AppointMember);
const ADMIT: Remedy = remedy("decide_member", "PUT", "/members/{id}/state", Action::ManageMembers);
const MODERATE: Remedy =
    remedy("moderate_comment", "PUT", "/comments/{id}/moderation", Action::ModerateComment);
const ANSWER_AUTHOR: Remedy =
    remedy("answer_appeal", "PUT", "/comments/{id}/appeals/newest", Action::ModerateComment);

impl AttentionKind {
    /// The one action that settles it. A window ends by itself: there one looks at what it is about. What settles
    /// an unmet guard depends on the guard: see [`for_guard`].
    pub const fn remedy(self) -> Remedy {
        match self {
            Self::ObjectionUnanswered => RESPOND,
            Self::ObjectionWithoutFinding => FIND,
            Self::RoundCommentUnanswered | Self::CommentUnanswered => DISPOSE,
            Self::RoundEnding => EXTEND,
            Self::CallEnding => LOOK_AT_CALL,
            Self::ReviewEnding | Self::ChallengeEnding => LOOK_AT_DESIGNATION,
            Self::EvaluationNotFinal => FINALIZE,
            Self::ReconsiderationAsked => RECONSIDER,
            Self::AppealOpen => ANSWER_APPEAL,
            Self::CallNotDesignated => DESIGNATE,
            Self::TimeRequested => GRANT,
            Self::GroupNotHeard => ENGAGE,
            Self::StancesStale => ASK_AGAIN,
            Self::GuardUnmet | Self::StepReady | Self::StepDue | Self::ProposalPaused => MOVE,
            Self::ReviewDue => HOLD,
            Self::RoleCallOpen => APPOINT,
            Self::MemberRequested => ADMIT,
            Self::CommentReported => MODERATE,
            Self::HidingAppealed => ANSWER_AUTHOR,
        }
    }

    /// Whether it is something in a proposal, and not in the group as a whole.
    pub const fn is_of_a_proposal(self) -> bool {
        !matches!(self, Self::RoleCallOpen | Self::MemberRequested)
    }

    /// When it is due, if it ever is: the moment that is kept with it.
    pub fn due(self, kept: Option<Instant>) -> Option<Instant> {
        match self {
            Self::CommentUnanswered
            | Self::ReconsiderationAsked
            | Self::CommentReported
            | Self::HidingAppealed
            | Self::ProposalPaused
            | Self::MemberRequested
            | Self::StancesStale => None,
            _ => kept,
        }
    }
}

/// What settles an unmet guard of a proposal: its path leads to the proposal, but for those where one thing is to be
/// done something to.
pub const fn for_guard(guard: Guard) -> Remedy {
    match guard {
        Guard::TopicsChosen => {
            remedy("choose_topics", "POST", "/proposals/{id}/choices", Action::ChooseTopics)
        }
        Guard::SuitabilityAnswered => {
            remedy("answer_suitability", "PUT", "/topics/{id}/suitability", Action::AnswerSuitability)
        }
        Guard::Approvals => remedy("list_topics", "GET", "/proposals/{id}/topics", Action::ReadGroup),
        Guard::VersionPublished => {
            remedy("create_position", "POST", "/proposals/{id}/positions", Action::CreatePosition)
        }
        Guard::AmendmentsAnswered => {
            remedy("answer_amendment", "POST", "/amendments/{id}/answers", Action::AnswerAmendment)
        }
        Guard::RoundCompleted => remedy("plan_round", "POST", "/proposals/{id}/rounds", Action::ManageRounds),
        Guard::RoundCommentsAnswered => {
            remedy("dispose_comments", "POST", "/proposals/{id}/dispositions", Action::DisposeComment)
        }
        Guard::PilotEvaluated => remedy("plan_pilot", "POST", "/proposals/{id}/pilots", Action::ManagePilots),
        Guard::MandateOk => remedy("get_mandate", "GET", "/proposals/{id}/mandate", Action::ReadGroup),
        Guard::DesignationFinal => {
            remedy("get_proposal_consensus", "GET", "/proposals/{id}/consensus", Action::ReadGroup)
        }
        Guard::ChallengeWindowOver => {
            remedy("list_designations", "GET", "/proposals/{id}/designations", Action::ReadGroup)
        }
        Guard::NoOpenAppeal => remedy("list_appeals", "GET", "/proposals/{id}/appeals", Action::ReadGroup),
        Guard::NoOpenCall => remedy("close_call", "POST", "/calls/{id}/closures", Action::ManageCalls),
        Guard::OutputPublished => {
            remedy("draft_output", "POST", "/proposals/{id}/outputs", Action::DraftOutput)
        }
        Guard::UptakeReview => remedy("list_outputs", "GET", "/outputs", Action::ReadGroup),
    }
}

/// What a sentence about something speaks of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told<'a> {
    /// For how many whole days it has been there.
    pub days: i64,
    /// How many there are, where several are told together.
    pub number: i64,
    /// The stakeholder group, the guard's sentence, or the role, where there is one.
    pub name: &'a str,
}

impl AttentionKind {
    /// What is the case, in a sentence. Never a stance, nor anything made of stances.
    pub fn sentence(self, told: Told<'_>) -> String {
        let Told { number, name, .. } = told;
        let days = days(told.days);
        match self {
            Self::ObjectionUnanswered => {
                format!("An objection has waited {days} for an answer in substance.")
            }
            Self::ObjectionWithoutFinding => {
                format!("An objection was answered {days} ago and has no finding yet.")
            }
            Self::RoundCommentUnanswered => {
                format!("A comment made in a round {days} ago: nobody said what became of it.")
            }
            Self::CommentUnanswered => format!("A comment made {days} ago: nobody said what became of it."),
            Self::RoundEnding => "An engagement round ends soon; it can be extended.".to_owned(),
            Self::CallEnding => "A consensus call ends soon.".to_owned(),
            Self::ReviewEnding => "The time to review a published evaluation ends soon.".to_owned(),
            Self::EvaluationNotFinal => {
                format!("The review of an evaluation ended {days} ago; it can be made final.")
            }
            Self::ChallengeEnding => "The time to challenge a designation ends soon.".to_owned(),
            Self::CallNotDesignated => {
                format!("A consensus call ended {days} ago and nothing is designated.")
            }
            Self::ReconsiderationAsked => format!("Somebody asked {days} ago for reconsideration."),
            Self::AppealOpen => {
                "An appeal against a designation waits for an answer with reasons.".to_owned()
            }
            Self::TimeRequested => "A member asks for more time on a consensus call.".to_owned(),
            Self::GroupNotHeard => {
                format!("{name} has not been heard on this proposal, and nothing is planned to reach it.")
            }
            Self::StancesStale if number == 1 => {
                "One member took a stance before the text changed in substance; ask again.".to_owned()
            }
            Self::StancesStale => {
                format!("{number} members took a stance before the text changed in substance; ask again.")
            }
            Self::GuardUnmet => format!("For the next step: {name}"),
            Self::StepReady => "Everything is there for the next step.".to_owned(),
            Self::StepDue => "The due date of the step is near or past.".to_owned(),
            Self::ReviewDue => "A review of what became of an output is due.".to_owned(),
            Self::RoleCallOpen => format!("Somebody is looked for as {name}."),
            Self::MemberRequested => format!("Somebody asked {days} ago to join the group."),
            Self::CommentReported => format!("A comment was reported {days} ago."),
            Self::HidingAppealed => {
                format!("The author of a hidden comment appealed {days} ago; who did not hide it decides.")
            }
            Self::ProposalPaused => {
                format!("The proposal has been held for {days}; its windows stand still until it goes on.")
            }
        }
    }
}

fn days(number: i64) -> String {
    if number == 1 { "1 day".to_owned() } else { format!("{number} days") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::Coded;

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    #[test]
    fn what_has_a_deadline_is_due_then_and_a_comment_never_is() {
        assert_eq!(AttentionKind::ObjectionUnanswered.due(Some(at(1))), Some(at(1)));
        assert_eq!(AttentionKind::TimeRequested.due(Some(at(3))), Some(at(3)));
        assert_eq!(AttentionKind::CommentUnanswered.due(Some(at(1))), None);
        assert_eq!(AttentionKind::StepDue.due(None), None);
    }

    #[test]
    fn every_kind_says_a_sentence_and_names_where_it_is_settled() {
        for kind in AttentionKind::ALL {
            let said = kind.sentence(Told { days: 1, number: 2, name: "GOV" });
            assert!(said.ends_with('.') || *kind == AttentionKind::GuardUnmet, "{said}");
            assert!(!said.contains("1 days"), "{said}");
            assert!(kind.remedy().path.contains("{id}"), "{kind}");
        }
        for guard in Guard::ALL {
            assert!(!for_guard(*guard).operation.is_empty());
        }
    }
}
