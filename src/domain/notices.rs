//! What of the record concerns whom, and how much mail about it somebody wants. Knows no table and no door.

use super::ids::AnyId;
use crate::codes;

codes! {
    /// What a notice tells.
    pub enum NoticeKind {
        /// Somebody replied to a comment of yours.
        Reply = "reply",
        /// A comment in a thread that you follow.
        ThreadComment = "thread_comment",
        /// It was said what became of a comment of yours.
        Disposition = "disposition",
        /// A comment of yours was moderated.
        Moderation = "moderation",
        /// A new version made your stance stale.
        StanceStale = "stance_stale",
        /// A call for stances was opened.
        CallOpened = "call_opened",
        /// A call is about to end, and your stance is missing.
        CallEnding = "call_ending",
        /// The window of a call is over, and it waits for objections to be withdrawn or found on.
        CallWaiting = "call_waiting",
        /// An engagement round is about to end, and you have said nothing in it.
        RoundEnding = "round_ending",
        /// Your request for more time was answered.
        TimeAnswered = "time_answered",
        /// A preliminary designation was published for review.
        Evaluation = "evaluation",
        /// The review of a preliminary designation is about to end.
        ReviewEnding = "review_ending",
        /// An objection was raised, or opened again.
        ObjectionRaised = "objection_raised",
        /// An objection that you hold or are behind was answered in substance.
        ObjectionAnswered = "objection_answered",
        /// Something was found on an objection that you hold or are behind.
        ObjectionFound = "objection_found",
        /// The finding on an objection that you hold or are behind holds no longer.
        ObjectionReopened = "objection_reopened",
        /// Nobody holds an objection any more that you are behind.
        ObjectionReleased = "objection_released",
        /// The status of a position was found.
        Designation = "designation",
        /// Somebody asked for reconsideration.
        ReconsiderationAsked = "reconsideration_asked",
        /// Your request for reconsideration was answered.
        ReconsiderationAnswered = "reconsideration_answered",
        /// An appeal waits for an answer.
        AppealOpened = "appeal_opened",
        /// An appeal that you support is yours now: who filed it took it back.
        AppealPassedOn = "appeal_passed_on",
        /// Your appeal was answered.
        AppealAnswered = "appeal_answered",
        /// Your appeal ended without another answer.
        AppealEnded = "appeal_ended",
        /// An output was published.
        OutputPublished = "output_published",
        /// A proposal moved.
        ProposalMoved = "proposal_moved",
        /// A webhook was disabled.
        WebhookDisabled = "webhook_disabled",
        /// Words of yours were erased.
        TextErased = "text_erased",
    }
}

/// Whom an entry of the record concerns. Never the one who acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The author of the comment that was answered by another comment.
    AuthorOfParent,
    /// Those who follow the comment's thread.
    Thread,
    /// The author of the comment.
    Author,
    /// Those whose stance on the position is stale.
    StaleStances,
    /// Those whose stance is missing in the call.
    WithoutStance,
    /// Those who have said nothing in the round.
    WithoutComment,
    /// Who asked for more time.
    Asker,
    /// Who appealed, or asked for reconsideration.
    Appellant,
    /// Those who are behind the objection: who holds it, too.
    Behind,
    /// Who answers for the webhook.
    Keeper,
    /// Whose words they were.
    Speaker,
    /// Those who lead the group.
    Leads,
    /// Every member.
    Members,
}

/// What becomes a notice: an action of the record, the notice's kind, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The action, as the record names it.
    pub action: &'static str,
    /// The notice that is made of it.
    pub kind: NoticeKind,
    /// For whom.
    pub audience: Audience,
}

/// The end of a call's window comes near: what the clock records of it.
pub const CALL_ENDING: &str = "call.ending";
/// The window of a call is over, and the call waits for objections.
pub const CALL_WAITING: &str = "call.waiting";
/// The end of an engagement round comes near.
pub const ROUND_ENDING: &str = "round.ending";
/// The same of the review of an evaluation.
pub const REVIEW_ENDING: &str = "designation.review_ending";
/// How many days before its end a window's end is announced.
pub const DAYS_BEFORE: i64 = 3;

const fn source(action: &'static str, kind: NoticeKind, audience: Audience) -> Source {
    Source { action, kind, audience }
}

/// Every source of notices, a line each. Where one entry concerns somebody twice, the first line tells it.
pub const SOURCES: &[Source] = &[
    source("comment.posted", NoticeKind::Reply, Audience::AuthorOfParent),
    source("comment.posted", NoticeKind::ThreadComment, Audience::Thread),
    source("comment.disposed", NoticeKind::Disposition, Audience::Author),
    source("comments.disposed", NoticeKind::Disposition, Audience::Author),
    source("comment.answered", NoticeKind::Disposition, Audience::Author),
    source("comment.hidden", NoticeKind::Moderation, Audience::Author),
    source("comment.restored", NoticeKind::Moderation, Audience::Author),
    source("stances.made_stale", NoticeKind::StanceStale, Audience::StaleStances),
    source("call.opened", NoticeKind::CallOpened, Audience::Members),
    source(CALL_ENDING, NoticeKind::CallEnding, Audience::WithoutStance),
    source(CALL_WAITING, NoticeKind::CallWaiting, Audience::Leads),
    source(ROUND_ENDING, NoticeKind::RoundEnding, Audience::WithoutComment),
    source("time.answered", NoticeKind::TimeAnswered, Audience::Asker),
    source("position.evaluated", NoticeKind::Evaluation, Audience::Members),
    source(REVIEW_ENDING, NoticeKind::ReviewEnding, Audience::Members),
    source("objection.raised", NoticeKind::ObjectionRaised, Audience::Leads),
    source("objection.contested", NoticeKind::ObjectionRaised, Audience::Leads),
    source("objection.responded", NoticeKind::ObjectionAnswered, Audience::Behind),
    source("objection.found", NoticeKind::ObjectionFound, Audience::Behind),
    source("objection.reopened", NoticeKind::ObjectionRaised, Audience::Leads),
    source("objection.reopened", NoticeKind::ObjectionReopened, Audience::Behind),
    source("objection.released", NoticeKind::ObjectionReleased, Audience::Behind),
    source("position.designated", NoticeKind::Designation, Audience::Members),
    source("reconsideration.asked", NoticeKind::ReconsiderationAsked, Audience::Leads),
    source("reconsideration.answered", NoticeKind::ReconsiderationAnswered, Audience::Appellant),
    source("appeal.opened", NoticeKind::AppealOpened, Audience::Leads),
    source("appeal.escalated", NoticeKind::AppealOpened, Audience::Leads),
    source("appeal.passed_on", NoticeKind::AppealPassedOn, Audience::Appellant),
    source("appeal.answered", NoticeKind::AppealAnswered, Audience::Appellant),
    source("appeal.lapsed", NoticeKind::AppealEnded, Audience::Appellant),
    source("appeal.closed", NoticeKind::AppealEnded, Audience::Appellant),
    source("appeal.overtaken", NoticeKind::AppealEnded, Audience::Appellant),
    source("output.published", NoticeKind::OutputPublished, Audience::Members),
    source("proposal.moved", NoticeKind::ProposalMoved, Audience::Members),
    source("webhook.disabled", NoticeKind::WebhookDisabled, Audience::Keeper),
    source("text.erased", NoticeKind::TextErased, Audience::Speaker),
];

impl NoticeKind {
    /// What it is about, as the record names an object and, with an `s`, the API its folder.
    pub fn about(self) -> &'static str {
        match self {
            Self::Reply | Self::ThreadComment | Self::Disposition | Self::Moderation => "comment",
            Self::StanceStale => "position",
            Self::CallOpened | Self::CallEnding | Self::CallWaiting | Self::TimeAnswered => "call",
            Self::RoundEnding => "round",
            Self::Evaluation | Self::ReviewEnding | Self::Designation => "designation",
            Self::ReconsiderationAsked | Self::ReconsiderationAnswered => "reconsideration",
            Self::AppealOpened | Self::AppealPassedOn | Self::AppealAnswered | Self::AppealEnded => "appeal",
            Self::ObjectionRaised
            | Self::ObjectionAnswered
            | Self::ObjectionFound
            | Self::ObjectionReopened
            | Self::ObjectionReleased => "objection",
            Self::OutputPublished => "output",
            Self::ProposalMoved | Self::TextErased => "proposal",
            Self::WebhookDisabled => "webhook",
        }
    }

    /// Where the API shows what it is about: at the address of the page.
    pub fn link(self, subject: AnyId) -> String {
        format!("/api/v1{}", self.page(subject))
    }

    /// The page that shows what it is about.
    pub fn page(self, subject: AnyId) -> String {
        format!("/{}s/{subject}", self.about())
    }

    /// Does it only ask for something? Then it is not sent to those who have done that meanwhile.
    pub fn reminds(self) -> bool {
        matches!(self, Self::CallEnding | Self::RoundEnding | Self::StanceStale)
    }
}

codes! {
    /// How much mail somebody wants about something. Without mail the notices are there all the same.
    pub enum MailLevel {
        /// None.
        Off = "off",
        /// In the one mail of the morning.
        Digest = "digest",
        /// Each notice in a mail of its own, at once.
        All = "all",
    }
}

codes! {
    /// What a subscription is about, from the widest to the nearest.
    pub enum Followed {
        /// Everything: the default of an account.
        Account = "account",
        /// A group.
        Group = "group",
        /// A proposal.
        Proposal = "proposal",
        /// A thread of comments, by its first one.
        Thread = "thread",
    }
}

/// The level of who said nothing.
pub const DEFAULT_LEVEL: MailLevel = MailLevel::Digest;

/// The subscription that counts of those which apply: the nearest one.
pub fn nearest<T: Copy>(applying: impl IntoIterator<Item = (Followed, T)>) -> Option<(Followed, T)> {
    applying.into_iter().max_by_key(|(followed, _)| *followed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_subscription_counts_whatever_the_order() {
        use Followed::{Account, Group, Proposal, Thread};
        let all = [(Group, 2), (Thread, 4), (Account, 1), (Proposal, 3)];
        assert_eq!(nearest(all), Some((Thread, 4)));
        assert_eq!(nearest(all.into_iter().filter(|(f, _)| *f < Thread)), Some((Proposal, 3)));
        assert_eq!(nearest(all.into_iter().filter(|(f, _)| *f < Group)), Some((Account, 1)));
        assert_eq!(nearest::<u8>([]), None);
    }

    #[test]
    fn a_line_says_each_thing_once() {
        let mut lines: Vec<_> = SOURCES.iter().map(|s| (s.action, s.kind)).collect();
        lines.sort();
        lines.dedup();
        assert_eq!(lines.len(), SOURCES.len());
    }
}
