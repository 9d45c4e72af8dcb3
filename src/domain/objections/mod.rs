//! The course of an objection: `raised -> under_discussion -> responded ->` a finding. Nothing here is ever
//! closed by silence or by time: time only allows what a person then does.

mod course;
mod holding;
mod last_word;
mod retold;

use crate::codes;

pub use course::{Course, Refusal};
pub use holding::{Holding, NotTakenOver};
pub use retold::leads_to;

codes! {
    /// What a facilitator or chair can find.
    pub enum Outcome {
        /// A version meets it.
        Accommodated = "accommodated",
        /// It is no reason against the text.
        NotOnMerits = "not_on_merits",
        /// It was heard, and is outweighed by reasons on record.
        Outweighed = "outweighed",
        /// It is not addressed.
        Stands = "stands",
    }
}

codes! {
    /// Why an objection is no reason against the text.
    pub enum MeritsReason {
        /// It is about something else.
        OutOfScope = "out_of_scope",
        /// It has been answered before.
        AlreadyAnswered = "already_answered",
        /// It is about words alone.
        Editorial = "editorial",
        /// It does not say why.
        NoExplanation = "no_explanation",
        /// It does not speak to what the text says.
        DoesNotEngage = "does_not_engage",
    }
}

codes! {
    /// What was said or done in the course of an objection.
    pub enum EventKind {
        /// Something was said.
        Discussion = "discussion",
        /// A response to its substance.
        Response = "response",
        /// The objector answered.
        Answer = "answer",
        /// A finding.
        Finding = "finding",
        /// The objector withdrew it.
        Withdrawal = "withdrawal",
        /// The objector keeps objecting.
        Maintained = "maintained",
        /// The objector contested that a version meets it.
        Contest = "contest",
        /// One of those behind it took it over.
        Takeover = "takeover",
        /// A request for reconsideration was upheld: the finding holds no longer.
        Reopened = "reopened",
    }
}

/// Days after which an objection that nobody answered in substance is overdue.
pub const RESPONSE_DAYS: i64 = 14;
/// Days after a substantive response from which a finding needs no answer of the objector's.
pub const ANSWER_DAYS: i64 = 14;
/// Days within which the objector can contest that a version meets the objection.
pub const CONTEST_DAYS: i64 = 7;
