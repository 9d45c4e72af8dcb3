//! The moderation of comments: what can be decided about one, by whom, and what its author can say against it.

use super::comments::CommentState;
use super::ids::MemberId;
use crate::codes;

codes! {
    /// What happened to a comment in its moderation.
    pub enum ModerationKind {
        /// It was reported, and stays as it is.
        Kept = "kept",
        /// It is not shown any more; its place in the thread and the replies stay.
        Hidden = "hidden",
        /// Its author says that it should not have been hidden.
        Appealed = "appealed",
        /// Somebody else looked at it, and it stays hidden.
        Upheld = "upheld",
        /// It is shown again.
        Restored = "restored",
    }
}

codes! {
    /// What is decided about a comment.
    pub enum Decision {
        /// It was reported, and stays as it is.
        Kept = "kept",
        /// It is not shown any more.
        Hidden = "hidden",
        /// It is shown again.
        Restored = "restored",
    }
}

codes! {
    /// What comes of an appeal.
    pub enum AppealOutcome {
        /// The comment stays hidden.
        Upheld = "upheld",
        /// The comment is shown again.
        Restored = "restored",
    }
}

codes! {
    /// Where the appeal against hiding a comment stands.
    pub enum AppealState {
        /// There is none.
        None = "none",
        /// It waits for somebody else than who hid the comment.
        Waiting = "waiting",
        /// The comment stays hidden.
        Upheld = "upheld",
    }
}

codes! {
    /// Where a report stands.
    pub enum ReportState {
        /// It waits for a decision.
        Waiting = "waiting",
        /// It was decided about the comment since, or the comment was withdrawn.
        Settled = "settled",
    }
}

/// How a comment came to be hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hiding {
    /// Who hid it.
    pub by: MemberId,
    /// Where the appeal stands.
    pub appeal: AppealState,
}

/// A comment, for these rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// Whether it is shown.
    pub state: CommentState,
    /// Who wrote it.
    pub author: MemberId,
    /// How it came to be hidden, where it is.
    pub hiding: Option<Hiding>,
    /// A report of it waits for a decision.
    pub is_reported: bool,
}

/// Why something is not done to a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its author took it back.
    Withdrawn,
    /// Nobody decides about their own comment.
    Own,
    /// Who hid it does not decide on the appeal against that.
    HidIt,
    /// It is hidden.
    Hidden,
    /// It is not hidden.
    NotHidden,
    /// No report waits.
    NotReported,
    /// An appeal waits, and is decided first.
    AppealWaits,
    /// There is no appeal that waits.
    NoAppeal,
    /// The appeal was decided: it stays so.
    AppealDecided,
}

impl Case {
    /// May this member decide so?
    pub fn decide(self, decision: Decision, by: MemberId) -> Result<ModerationKind, Refused> {
        self.by_another(by)?;
        match (decision, self.hiding) {
            (_, Some(Hiding { appeal: AppealState::Waiting, .. })) => Err(Refused::AppealWaits),
            (Decision::Hidden, None) => Ok(ModerationKind::Hidden),
            (Decision::Kept, None) if self.is_reported => Ok(ModerationKind::Kept),
            (Decision::Kept, None) => Err(Refused::NotReported),
            (Decision::Hidden | Decision::Kept, Some(_)) => Err(Refused::Hidden),
            (Decision::Restored, Some(_)) => Ok(ModerationKind::Restored),
            (Decision::Restored, None) => Err(Refused::NotHidden),
        }
    }

    /// May its author appeal? Once against each hiding.
    pub fn appeal(self) -> Result<(), Refused> {
        match (self.state, self.hiding.map(|hiding| hiding.appeal)) {
            (CommentState::Withdrawn, _) => Err(Refused::Withdrawn),
            (_, None) => Err(Refused::NotHidden),
            (_, Some(AppealState::None)) => Ok(()),
            (_, Some(AppealState::Waiting)) => Err(Refused::AppealWaits),
            (_, Some(AppealState::Upheld)) => Err(Refused::AppealDecided),
        }
    }

    /// May this member decide on the appeal?
    pub fn answer_appeal(self, outcome: AppealOutcome, by: MemberId) -> Result<ModerationKind, Refused> {
        self.by_another(by)?;
        match self.hiding {
            Some(Hiding { appeal: AppealState::Waiting, by: hid }) if hid == by => Err(Refused::HidIt),
            Some(Hiding { appeal: AppealState::Waiting, .. }) => Ok(match outcome {
                AppealOutcome::Upheld => ModerationKind::Upheld,
                AppealOutcome::Restored => ModerationKind::Restored,
            }),
            _ => Err(Refused::NoAppeal),
        }
    }

    fn by_another(self, by: MemberId) -> Result<(), Refused> {
        if by == self.author {
            Err(Refused::Own)
        } else if self.state == CommentState::Withdrawn {
            Err(Refused::Withdrawn)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    fn member(n: u128) -> MemberId {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    fn posted() -> Case {
        Case { state: CommentState::Posted, author: member(1), hiding: None, is_reported: false }
    }

    fn hidden(appeal: AppealState) -> Case {
        let hiding = Some(Hiding { by: member(2), appeal });
        Case { state: CommentState::Hidden, hiding, ..posted() }
    }

    #[test]
    fn what_is_shown_is_hidden_and_what_is_hidden_is_restored() {
        assert_eq!(posted().decide(Decision::Hidden, member(2)), Ok(ModerationKind::Hidden));
        assert_eq!(posted().decide(Decision::Restored, member(2)), Err(Refused::NotHidden));
        let once = hidden(AppealState::None);
        assert_eq!(once.decide(Decision::Hidden, member(3)), Err(Refused::Hidden));
        assert_eq!(once.decide(Decision::Restored, member(2)), Ok(ModerationKind::Restored));
        let upheld = hidden(AppealState::Upheld);
        assert_eq!(upheld.decide(Decision::Restored, member(3)), Ok(ModerationKind::Restored));
        assert_eq!(posted().decide(Decision::Kept, member(2)), Err(Refused::NotReported));
        let reported = Case { is_reported: true, ..posted() };
        assert_eq!(reported.decide(Decision::Kept, member(2)), Ok(ModerationKind::Kept));
    }

    #[test]
    fn nobody_decides_about_their_own_comment_or_their_own_hiding() {
        assert_eq!(posted().decide(Decision::Hidden, member(1)), Err(Refused::Own));
        let appealed = hidden(AppealState::Waiting);
        assert_eq!(appealed.answer_appeal(AppealOutcome::Restored, member(1)), Err(Refused::Own));
        assert_eq!(appealed.answer_appeal(AppealOutcome::Restored, member(2)), Err(Refused::HidIt));
        assert_eq!(appealed.decide(Decision::Restored, member(2)), Err(Refused::AppealWaits));
        let answered = appealed.answer_appeal(AppealOutcome::Upheld, member(3));
        assert_eq!(answered, Ok(ModerationKind::Upheld));
    }

    #[test]
    fn each_hiding_is_appealed_once() {
        assert_eq!(posted().appeal(), Err(Refused::NotHidden));
        assert_eq!(hidden(AppealState::None).appeal(), Ok(()));
        assert_eq!(hidden(AppealState::Waiting).appeal(), Err(Refused::AppealWaits));
        assert_eq!(hidden(AppealState::Upheld).appeal(), Err(Refused::AppealDecided));
        let withdrawn = Case { state: CommentState::Withdrawn, ..posted() };
        assert_eq!(withdrawn.appeal(), Err(Refused::Withdrawn));
        assert_eq!(withdrawn.decide(Decision::Hidden, member(2)), Err(Refused::Withdrawn));
        let nothing = hidden(AppealState::None).answer_appeal(AppealOutcome::Upheld, member(3));
        assert_eq!(nothing, Err(Refused::NoAppeal));
    }
}
