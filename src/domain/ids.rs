//! Typed identifiers: a UUID v7 that knows what it names. Made outside (ids come in as arguments).

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;
use uuid::fmt::Hyphenated;

/// The identifier of a `T`: a UUID v7, so that ids sort by the time they were made.
pub struct Id<T>(Uuid, PhantomData<fn() -> T>);

impl<T> Id<T> {
    /// The id with this UUID.
    pub fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// The id as it is written, with hyphens: the one form that the schema of ids allows.
    pub fn parse(text: &str) -> Option<Self> {
        let uuid = (text.len() == Hyphenated::LENGTH).then(|| Uuid::parse_str(text).ok());
        uuid.flatten().map(Self::from_uuid)
    }

    /// The UUID behind the id.
    pub fn uuid(self) -> Uuid {
        self.0
    }

    /// The same identifier, said to name something else (a row's subject, a record's object).
    pub fn cast<U>(self) -> Id<U> {
        Id::from_uuid(self.0)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| de::Error::custom("expected an id: a UUID of 36 characters with hyphens"))
    }
}
impl<T> JsonSchema for Id<T> {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Uuid::json_schema(generator)
    }
}

/// What ids can name. Each is only a name for the type parameter of [`Id`].
macro_rules! named {
    ($($(#[$doc:meta])* $thing:ident => $alias:ident),+ $(,)?) => {$(
        $(#[$doc])* #[derive(Debug)] pub enum $thing {}
        $(#[$doc])* pub type $alias = Id<$thing>;
    )+};
}

named! {
    /// Anything: for ids whose kind is said beside them.
    Any => AnyId,
    /// An account of a person or a service.
    Account => AccountId,
    /// A signed-in session: a family of refresh tokens.
    Session => SessionId,
    /// An API token.
    ApiToken => ApiTokenId,
    /// A secret that opens one feed.
    FeedToken => FeedTokenId,
    /// A working group.
    Group => GroupId,
    /// A cycle (for example a year) of a group.
    Cycle => CycleId,
    /// A membership of an account in a group.
    Member => MemberId,
    /// An invitation to a group.
    Invitation => InvitationId,
    /// An open call for somebody to take a role.
    RoleCall => RoleCallId,
    /// An offer to take the role of a call.
    Volunteer => VolunteerId,
    /// A proposal.
    Proposal => ProposalId,
    /// A deadline template.
    DeadlineTemplate => DeadlineTemplateId,
    /// An entry of the resource register.
    Resource => ResourceId,
    /// A concern about time or resources.
    Concern => ConcernId,
    /// One review of a concern.
    ConcernReview => ConcernReviewId,
    /// One move of a proposal.
    Transition => TransitionId,
    /// A candidate topic.
    Topic => TopicId,
    /// A topic merged into another.
    TopicMerge => TopicMergeId,
    /// An impact note on a topic.
    Impact => ImpactId,
    /// An approval of a topic by a member.
    Approval => ApprovalId,
    /// An answer to one check of the mandate.
    MandateAnswer => MandateAnswerId,
    /// A position on a topic.
    Position => PositionId,
    /// One numbered version of a position.
    Version => VersionId,
    /// A dispute of the label of a version.
    Dispute => DisputeId,
    /// An earlier wording of a comment.
    Wording => WordingId,
    /// An official answer to a comment.
    Answer => AnswerId,
    /// A report of a comment.
    Report => ReportId,
    /// Something that happened in the moderation of a comment.
    Moderation => ModerationId,
    /// A summary of a discussion.
    Summary => SummaryId,
    /// One wording of a summary.
    SummaryVersion => SummaryVersionId,
    /// A suggested change of a version.
    Amendment => AmendmentId,
    /// A comment.
    Comment => CommentId,
    /// The passage that a comment is about.
    Anchor => AnchorId,
    /// An engagement round.
    Round => RoundId,
    /// An entry of an engagement plan.
    Engagement => EngagementId,
    /// What is sent to focal points.
    Package => PackageId,
    /// A package at one focal point.
    Delivery => DeliveryId,
    /// A pilot of an instrument.
    Pilot => PilotId,
    /// The lessons of a pilot, carried to a later cycle.
    Lesson => LessonId,
    /// Imported data of an external instrument.
    Dataset => DatasetId,
    /// A consensus call.
    Call => CallId,
    /// A stance of one member on one position.
    StanceRow => StanceId,
    /// An objection.
    Objection => ObjectionId,
    /// A response or finding in the course of an objection.
    ObjectionEvent => ObjectionEventId,
    /// A request for more time.
    TimeRequest => TimeRequestId,
    /// An assessment that is kept of a position.
    ConsensusSnapshot => SnapshotId,
    /// A designation.
    Designation => DesignationId,
    /// A request for reconsideration.
    Reconsideration => ReconsiderationId,
    /// An appeal against a designation.
    Appeal => AppealId,
    /// What one rung of the ladder answered an appeal.
    AppealAnswer => AppealAnswerId,
    /// What somebody whose objection was not met says beside a designation.
    MinorityStatement => MinorityStatementId,
    /// An output.
    Output => OutputId,
    /// An edition of an output.
    Edition => EditionId,
    /// What an output means for stakeholder groups.
    Takeaway => TakeawayId,
    /// An output that went to somebody.
    OutputDistribution => OutputDistributionId,
    /// An item of a group's programme.
    ProgrammeItem => ProgrammeItemId,
    /// A change of an item of a programme.
    ProgrammeChange => ProgrammeChangeId,
    /// An entry of the uptake ledger.
    Uptake => UptakeId,
    /// A review of an output's uptake.
    Review => ReviewId,
    /// Something that concerns somebody.
    Notice => NoticeId,
    /// A mail to be sent.
    Mail => MailId,
    /// How much mail somebody wants about something.
    Subscription => SubscriptionId,
    /// A webhook: an address that is sent entries of the record.
    Webhook => WebhookId,
    /// A secret that a webhook is signed with.
    WebhookSecret => WebhookSecretId,
    /// What was sent, or tried to be sent, by a webhook.
    WebhookDelivery => WebhookDeliveryId,
    /// An entry of the record.
    Entry => EntryId,
    /// A key that speaks for the log over the record.
    LogKey => LogKeyId,
}
