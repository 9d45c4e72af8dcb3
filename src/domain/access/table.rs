//! The permission table: one line an action. Change it here and nowhere else.

use super::{Phase, Role, Rule, Scope};
use crate::codes;
use Phase::{Concluded, Deliberation, Engagement, Impact, Paused, Pilot, Topic, Validity};
use Role::{Chair, Facilitator, Observer, Public, Secretariat, Stakeholder};

const ANYONE: &[Role] = &[Chair, Facilitator, Secretariat, Stakeholder, Observer, Public];
const MEMBERS: &[Role] = &[Chair, Facilitator, Secretariat, Stakeholder, Observer];
const COUNTED: &[Role] = &Role::COUNTED;
const LEADS: &[Role] = &[Chair, Facilitator];
const OFFICE: &[Role] = &[Chair, Facilitator, Secretariat];
const KEEPERS: &[Role] = &[Chair, Secretariat];

const NOT_OF_A_PROPOSAL: &[Phase] = &[];
const STEPS: &[Phase] = &[Topic, Deliberation, Engagement, Pilot, Validity, Impact];
const HELD_OR_STEPS: &[Phase] = &[Topic, Deliberation, Engagement, Pilot, Validity, Impact, Paused];
const TEXT: &[Phase] = &[Deliberation, Engagement, Pilot, Validity];
const OPEN: &[Phase] = &[Topic, Deliberation, Engagement, Pilot, Validity, Impact, Paused, Concluded];
const SINCE_TEXT: &[Phase] = &[Deliberation, Engagement, Pilot, Validity, Impact];
const LATE: &[Phase] = &[Validity, Impact];
const AFTER: &[Phase] = &[Impact, Concluded];

/// The rule where there is none: nobody may.
pub(super) const NOBODY: Rule =
    Rule { action: Action::ReadGroup, scope: Scope::Administer, roles: &[], phases: &[], own: false };

macro_rules! table {
    ($($(#[$doc:meta])* $action:ident = $code:literal: $scope:ident, $roles:expr, $phases:expr $(, $own:ident)?;)+) => {
        codes! {
            /// Something that an actor may or may not do in a group.
            pub enum Action { $($(#[$doc])* $action = $code),+ }
        }
        /// Every rule, in the order of the actions.
        pub const TABLE: &[Rule] = &[$(Rule {
            action: Action::$action, scope: Scope::$scope, roles: $roles, phases: $phases, own: table!(@own $($own)?),
        }),+];
    };
    (@own) => { false };
    (@own own) => { true };
}

table! {
    /// See a group, its charter, cycles and proposals (where the group is public, or for members).
    ReadGroup = "read_group": Read, ANYONE, NOT_OF_A_PROPOSAL;
    /// See who is a member, and of what.
    ReadMembers = "read_members": Read, MEMBERS, NOT_OF_A_PROPOSAL;
    /// Change the charter, the name or the visibility of a group.
    UpdateGroup = "update_group": Administer, &[Chair], NOT_OF_A_PROPOSAL;
    /// Open and archive cycles.
    ManageCycles = "manage_cycles": Administer, &[Chair], NOT_OF_A_PROPOSAL;
    /// Invite, admit, suspend and take up members.
    ManageMembers = "manage_members": Administer, KEEPERS, NOT_OF_A_PROPOSAL;
    /// Give a member another role.
    AppointMember = "appoint_member": Administer, &[Chair], NOT_OF_A_PROPOSAL;
    /// Call for somebody to take a role, and close the call.
    ManageRoleCalls = "manage_role_calls": Facilitate, KEEPERS, NOT_OF_A_PROPOSAL;
    /// Volunteer for the role of a call, or take the offer back.
    Volunteer = "volunteer": Contribute, MEMBERS, NOT_OF_A_PROPOSAL;
    /// Change what one says of oneself: stakeholder group, organisation, region.
    UpdateMember = "update_member": Contribute, KEEPERS, NOT_OF_A_PROPOSAL, own;
    /// Join a group, or ask to.
    JoinGroup = "join_group": Contribute, ANYONE, NOT_OF_A_PROPOSAL;
    /// Leave a group.
    LeaveGroup = "leave_group": Contribute, MEMBERS, NOT_OF_A_PROPOSAL;
    /// Make service accounts for integrations, and their tokens.
    ManageServiceAccounts = "manage_service_accounts": Administer, &[Chair], NOT_OF_A_PROPOSAL;
    /// Make an address with a secret that opens a feed of the group with one's own rights.
    MakeFeedToken = "make_feed_token": Administer, MEMBERS, NOT_OF_A_PROPOSAL;
    /// Have entries of the record sent to an address, see what was sent, and end it.
    ManageWebhooks = "manage_webhooks": Administer, LEADS, NOT_OF_A_PROPOSAL;
    /// Erase the words of a text; one's own where one speaks for oneself.
    EraseText = "erase_text": Administer, KEEPERS, NOT_OF_A_PROPOSAL, own;

    /// See what waits for those who lead a group.
    ReadAttention = "read_attention": Read, OFFICE, NOT_OF_A_PROPOSAL;
    /// Take away all that the record says of a group, or of one of its proposals.
    ExportGroup = "export_group": Read, OFFICE, NOT_OF_A_PROPOSAL;
    /// Make and archive deadline templates.
    ManageDeadlineTemplates = "manage_deadline_templates": Facilitate, OFFICE, NOT_OF_A_PROPOSAL;
    /// Carry the lessons of pilots to another cycle, and say what became of them there.
    KeepLessons = "keep_lessons": Facilitate, LEADS, NOT_OF_A_PROPOSAL;

    /// Put a proposal before the group.
    Propose = "propose": Contribute, COUNTED, NOT_OF_A_PROPOSAL;
    /// Change the title, summary or language of a proposal.
    UpdateProposal = "update_proposal": Contribute, LEADS, HELD_OR_STEPS, own;
    /// Set or clear the due date of a step.
    SetDueDate = "set_due_date": Facilitate, LEADS, STEPS;
    /// Move a proposal by one of its transitions; the transition's own roles apply.
    MoveProposal = "move_proposal": Facilitate, LEADS, OPEN, own;
    /// Record what a proposal takes of hours, people and money, and take such an entry back.
    RecordResource = "record_resource": Facilitate, OFFICE, OPEN;
    /// Raise a concern about time or resources.
    RaiseConcern = "raise_concern": Contribute, &[Chair, Facilitator, Secretariat, Stakeholder], HELD_OR_STEPS;
    /// Review a concern: as one who leads, or as the member who looks after it.
    ReviewConcern = "review_concern": Contribute, LEADS, OPEN, own;
    /// Answer a check of the mandate.
    AnswerMandate = "answer_mandate": Facilitate, LEADS, STEPS;

    /// Nominate a topic.
    NominateTopic = "nominate_topic": Contribute, COUNTED, &[Topic];
    /// Answer the suitability checklist of a topic.
    AnswerSuitability = "answer_suitability": Facilitate, LEADS, &[Topic];
    /// Approve of a topic, or take the approval back.
    ApproveTopic = "approve_topic": Contribute, COUNTED, &[Topic];
    /// Note what impact a topic would have, on whom.
    NoteImpact = "note_impact": Contribute, COUNTED, STEPS;
    /// Take an impact note back.
    WithdrawImpact = "withdraw_impact": Contribute, LEADS, STEPS, own;
    /// Merge topics that say the same, and take them apart again.
    MergeTopics = "merge_topics": Facilitate, LEADS, &[Topic];
    /// Choose the topics.
    ChooseTopics = "choose_topics": Facilitate, LEADS, &[Topic];

    /// Put a position, or a rival one, on a chosen topic.
    CreatePosition = "create_position": Contribute, COUNTED, TEXT;
    /// Publish a version of a position.
    PublishVersion = "publish_version": Contribute, LEADS, TEXT, own;
    /// Dispute that a version changes no meaning.
    DisputeVersion = "dispute_version": Contribute, MEMBERS, TEXT;
    /// Suggest a change of a position's text.
    SuggestAmendment = "suggest_amendment": Contribute, COUNTED, TEXT;
    /// Put one's amendment on the current version, or take it back.
    UpdateAmendment = "update_amendment": Contribute, &[], TEXT, own;
    /// Accept an amendment to a position, in whole or in part, decline it, or make a rival position of it.
    AnswerAmendment = "answer_amendment": Contribute, LEADS, TEXT, own;
    /// Close a rival position with a reason.
    ClosePosition = "close_position": Facilitate, LEADS, TEXT, own;

    /// Comment.
    Comment = "comment": Contribute, MEMBERS, OPEN;
    /// Edit or withdraw a comment.
    UpdateComment = "update_comment": Contribute, &[], OPEN, own;
    /// Say what became of a comment.
    DisposeComment = "dispose_comment": Facilitate, LEADS, OPEN;
    /// Answer a comment officially, for the group.
    AnswerComment = "answer_comment": Facilitate, LEADS, OPEN;
    /// Report a comment to those who moderate.
    ReportComment = "report_comment": Contribute, MEMBERS, NOT_OF_A_PROPOSAL;
    /// Read what a hidden comment says, and what happened in the moderation of a comment.
    ReadHidden = "read_hidden": Read, LEADS, NOT_OF_A_PROPOSAL, own;
    /// Hide a comment with a reason, show it again, decide on an appeal.
    ModerateComment = "moderate_comment": Facilitate, LEADS, NOT_OF_A_PROPOSAL;
    /// Appeal against hiding one's comment.
    AppealModeration = "appeal_moderation": Contribute, &[], NOT_OF_A_PROPOSAL, own;
    /// Summarise a discussion, and pin the summary above it.
    SummariseDiscussion = "summarise_discussion": Facilitate, LEADS, OPEN;

    /// Plan whom to engage, change the plan, and say what came of it.
    PlanEngagement = "plan_engagement": Facilitate, OFFICE, HELD_OR_STEPS;
    /// Send a package to focal points.
    Distribute = "distribute": Facilitate, OFFICE, OPEN;
    /// Acknowledge a package that was sent to oneself, and report how far one passed it on.
    AnswerDelivery = "answer_delivery": Contribute, &[], OPEN, own;
    /// Plan, open, extend and close engagement rounds.
    ManageRounds = "manage_rounds": Facilitate, LEADS, &[Deliberation, Engagement, Pilot, Validity];
    /// Plan pilots, and change the plan until they run.
    ManagePilots = "manage_pilots": Facilitate, LEADS, &[Pilot];
    /// Close and evaluate pilots, and decide what becomes of the instrument.
    FollowPilots = "follow_pilots": Facilitate, LEADS, &[Pilot, Validity, Impact, Concluded];
    /// Bring in the data of an external instrument.
    ImportDataset = "import_dataset": Facilitate, LEADS, &[Pilot];

    /// Open, extend and close consensus calls.
    ManageCalls = "manage_calls": Facilitate, LEADS, &[Validity];
    /// Take a stance.
    TakeStance = "take_stance": Contribute, COUNTED, TEXT;
    /// Raise, back, maintain or withdraw an objection.
    RaiseObjection = "raise_objection": Contribute, COUNTED, TEXT;
    /// Discuss and respond to an objection.
    RespondToObjection = "respond_to_objection": Contribute, COUNTED, TEXT;
    /// Find on an objection.
    FindOnObjection = "find_on_objection": Facilitate, LEADS, TEXT;
    /// Ask for more time.
    RequestTime = "request_time": Contribute, COUNTED, &[Validity];
    /// Grant or decline a request for more time.
    AnswerTimeRequest = "answer_time_request": Facilitate, LEADS, &[Validity];
    /// Designate the status of a position.
    Designate = "designate": Facilitate, &[Facilitator], &[Validity];
    /// Ask for reconsideration of a designation, or of a finding on an objection.
    AskReconsideration = "ask_reconsideration": Contribute, MEMBERS, SINCE_TEXT;
    /// Answer a request for reconsideration.
    AnswerReconsideration = "answer_reconsideration": Facilitate, &[Facilitator], SINCE_TEXT;
    /// Appeal against a designation, take one's appeal further or back.
    Appeal = "appeal": Contribute, COUNTED, LATE;
    /// Support an appeal, or do so no more.
    SupportAppeal = "support_appeal": Contribute, COUNTED, LATE;
    /// Answer an appeal at one's rung of the ladder.
    AnswerAppeal = "answer_appeal": Facilitate, LEADS, LATE;
    /// Say beside a designation what was not met of one's objection.
    StateMinorityView = "state_minority_view": Contribute, COUNTED, LATE;

    /// Draft an output.
    DraftOutput = "draft_output": Facilitate, OFFICE, LATE;
    /// Publish an output.
    PublishOutput = "publish_output": Facilitate, OFFICE, &[Impact];
    /// Write a takeaway of an output, or take it back.
    WriteTakeaway = "write_takeaway": Facilitate, OFFICE, &[Validity, Impact, Concluded];
    /// Correct a published output by an erratum.
    CorrectOutput = "correct_output": Facilitate, OFFICE, AFTER;
    /// Record to whom an output went, and who acknowledged it.
    DistributeOutput = "distribute_output": Facilitate, OFFICE, AFTER;
    /// Record who used, cited, endorsed or adopted an output.
    RecordUptake = "record_uptake": Contribute, &[Chair, Facilitator, Secretariat, Stakeholder], AFTER;
    /// Verify or dispute the evidence of an uptake that somebody else recorded.
    VerifyUptake = "verify_uptake": Facilitate, OFFICE, AFTER;
    /// Schedule and hold uptake reviews.
    ReviewUptake = "review_uptake": Facilitate, OFFICE, AFTER;

    /// Suggest an item for the group's programme.
    ProposeForProgramme = "propose_for_programme": Contribute, &[Chair, Facilitator, Secretariat, Stakeholder], NOT_OF_A_PROPOSAL;
    /// Move and revise the items of the group's programme.
    KeepProgramme = "keep_programme": Facilitate, OFFICE, NOT_OF_A_PROPOSAL;
}
