//! Comments: what they are about, how threads are ordered, when one can still be changed.

use super::access::Role;
use super::ids::{CommentId, MemberId};
use crate::codes;

/// Comments under each other in one thread at most.
pub const MAX_DEPTH: usize = 32;
/// Characters that one comment adds to the path of its thread.
const SEGMENT: usize = 32;

codes! {
    /// What a comment is about.
    pub enum SubjectKind {
        /// The proposal as a whole.
        Proposal = "proposal",
        /// A topic.
        Topic = "topic",
        /// A position, whatever its version.
        Position = "position",
        /// One version of a position.
        Version = "version",
        /// An amendment to a position.
        Amendment = "amendment",
        /// An engagement round.
        Round = "round",
        /// A pilot.
        Pilot = "pilot",
        /// An output.
        Output = "output",
        /// An objection.
        Objection = "objection",
    }
}

codes! {
    /// What a comment is meant as.
    pub enum CommentKind {
        /// Speaks for it.
        Support = "support",
        /// Sees a difficulty.
        Concern = "concern",
        /// Asks.
        Question = "question",
        /// Proposes a change.
        Suggestion = "suggestion",
        /// Speaks against it. Only a raised objection is tracked as one.
        Objection = "objection",
        /// Anything else.
        Note = "note",
    }
}

codes! {
    /// How a comment came in.
    pub enum Channel {
        /// Over the service.
        Virtual = "virtual",
        /// In the room.
        OnSite = "on_site",
        /// From a national or regional initiative.
        Nri = "nri",
        /// By mail.
        Mail = "mail",
        /// From another tool, brought in by the operator: nobody says so of a comment of their own.
        Imported = "imported",
    }
}

/// How a comment came in, and from whom.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// By which channel.
    pub channel: Channel,
    /// The national or regional initiative.
    pub initiative: Option<&'a str>,
    /// The community that it speaks for.
    pub on_behalf_of: Option<&'a str>,
}

impl Source<'_> {
    /// What does not hold, as (JSON pointer, clause), where somebody in this role, perhaps the focal point of a
    /// community, says so.
    pub fn fault(self, role: Role, focal_point_of: Option<&str>) -> Option<(&'static str, &'static str)> {
        match (self.channel, self.initiative) {
            (Channel::Imported, _) => {
                return Some(("/channel", "is for what the operator brings in from another tool"));
            }
            (Channel::Nri, None) => {
                return Some(("/initiative", "must name the national or regional initiative"));
            }
            (Channel::Nri, Some(_)) | (_, None) => {}
            (_, Some(_)) => return Some(("/initiative", "is for what comes in by the channel nri")),
        }
        if self.on_behalf_of.is_none() || self.on_behalf_of == focal_point_of {
            return None;
        }
        if !role.leads() && role != Role::Secretariat {
            let clause = "is for the community's focal point, for those who lead and for the secretariat";
            return Some(("/on_behalf_of", clause));
        }
        let clause = "is for what was heard on site, from an initiative or by mail: say so in channel";
        (self.channel == Channel::Virtual).then_some(("/on_behalf_of", clause))
    }
}

codes! {
    /// Whether a comment is still shown.
    pub enum CommentState {
        /// It is.
        Posted = "posted",
        /// It was hidden by those who moderate; its place in the thread is kept.
        Hidden = "hidden",
        /// Its author took it back; its place in the thread is kept.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What became of a comment.
    pub enum Disposition {
        /// Taken.
        Accepted = "accepted",
        /// Taken in part.
        AcceptedInPart = "accepted_in_part",
        /// Not taken.
        Declined = "declined",
        /// Not of this proposal.
        OutOfScope = "out_of_scope",
    }
}

codes! {
    /// What was made of a comment, with its thread.
    pub enum BecameKind {
        /// An amendment.
        Amendment = "amendment",
        /// An objection.
        Objection = "objection",
    }
}

/// Where a comment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is still shown.
    pub state: CommentState,
    /// It was answered: what became of it was said, or the group answered officially.
    pub is_answered: bool,
    /// Something was made of it.
    pub has_become: bool,
    /// Who wrote it.
    pub author: MemberId,
}

/// Why something is not done to a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It was withdrawn.
    Withdrawn,
    /// It is hidden.
    Hidden,
    /// It was answered: what was answered stays as it was.
    Answered,
    /// Something was made of it: what that was made of stays as it was.
    Became,
    /// One's own comments are answered by somebody else.
    OwnComment,
}

impl Standing {
    /// May its words still be changed?
    pub fn edit(self) -> Result<(), Refused> {
        self.make()?;
        if self.is_answered { Err(Refused::Answered) } else { Ok(()) }
    }

    /// May it be taken back?
    pub fn withdraw(self) -> Result<(), Refused> {
        if self.state == CommentState::Withdrawn { Err(Refused::Withdrawn) } else { Ok(()) }
    }

    /// May this member say what became of it?
    pub fn answer(self, by: MemberId) -> Result<(), Refused> {
        self.shown()?;
        if by == self.author { Err(Refused::OwnComment) } else { Ok(()) }
    }

    /// May something be made of it? Once.
    pub fn make(self) -> Result<(), Refused> {
        self.shown()?;
        if self.has_become { Err(Refused::Became) } else { Ok(()) }
    }

    fn shown(self) -> Result<(), Refused> {
        match self.state {
            CommentState::Posted => Ok(()),
            CommentState::Hidden => Err(Refused::Hidden),
            CommentState::Withdrawn => Err(Refused::Withdrawn),
        }
    }
}

/// The place of a comment in its thread: the ids of those it is under and its own, so that the order of the
/// text is the order of the thread. `None` when it would be too deep.
pub fn path(parent: Option<&str>, id: CommentId) -> Option<String> {
    let parent = parent.unwrap_or_default();
    (depth(parent) < MAX_DEPTH).then(|| format!("{parent}{}", id.uuid().simple()))
}

/// The comment that begins the thread of a path.
pub fn root(path: &str) -> Option<CommentId> {
    path.get(..SEGMENT)?.parse().ok().map(CommentId::from_uuid)
}

/// The ids on a path: of those that a comment stands under, and its own.
pub fn ids_on(path: &str) -> Vec<CommentId> {
    let segments = (0..depth(path)).filter_map(|n| {
        let start = n.saturating_mul(SEGMENT);
        path.get(start..start.saturating_add(SEGMENT))
    });
    segments.filter_map(|id| uuid::Uuid::parse_str(id).ok()).map(CommentId::from_uuid).collect()
}

/// Behind the path of a comment and of all that stand under it, and before every other one that follows.
pub fn behind(path: &str) -> String {
    format!("{path}~")
}

/// How many comments stand on a path.
pub fn depth(path: &str) -> usize {
    path.len() / SEGMENT
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    fn id(n: u128) -> CommentId {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn the_order_of_paths_is_the_order_of_the_threads() {
        let first = path(None, id(1)).unwrap();
        let second = path(None, id(2)).unwrap();
        let late_reply = path(Some(&first), id(9)).unwrap();
        let reply_to_it = path(Some(&late_reply), id(10)).unwrap();
        let later_reply = path(Some(&first), id(11)).unwrap();
        let mut paths = [&second, &later_reply, &reply_to_it, &first, &late_reply];
        paths.sort();
        assert_eq!(paths, [&first, &late_reply, &reply_to_it, &later_reply, &second]);
        assert_eq!(depth(&reply_to_it), 3);
        assert_eq!(ids_on(&reply_to_it), [id(1), id(9), id(10)]);
        assert!(reply_to_it < behind(&first) && later_reply < behind(&first) && behind(&first) < second);
    }

    #[test]
    fn an_initiative_is_named_where_the_input_comes_from_one() {
        let virtually = Source { channel: Channel::Virtual, initiative: None, on_behalf_of: None };
        let from_one = Source { channel: Channel::Nri, initiative: Some("Swiss IGF"), ..virtually };
        let fault = |source: Source<'_>| source.fault(Role::Stakeholder, None).map(|(pointer, _)| pointer);
        assert_eq!((fault(virtually), fault(from_one)), (None, None));
        assert_eq!(fault(Source { initiative: None, ..from_one }), Some("/initiative"));
        assert_eq!(fault(Source { channel: Channel::Mail, ..from_one }), Some("/initiative"));
        assert_eq!(fault(Source { channel: Channel::Imported, ..virtually }), Some("/channel"));
    }

    #[test]
    fn only_its_focal_point_or_who_heard_it_elsewhere_speaks_for_a_community() {
        let source = Source { channel: Channel::Virtual, initiative: None, on_behalf_of: Some("Youth") };
        let on_site = Source { channel: Channel::OnSite, ..source };
        assert_eq!(source.fault(Role::Stakeholder, Some("Youth")), None);
        assert!(on_site.fault(Role::Stakeholder, Some("Elders")).is_some());
        for role in [Role::Chair, Role::Facilitator, Role::Secretariat] {
            assert_eq!(on_site.fault(role, None), None);
            assert!(source.fault(role, None).is_some());
        }
        assert!(on_site.fault(Role::Observer, None).is_some());
    }

    #[test]
    fn a_thread_is_not_deeper_than_its_limit() {
        let mut at = None;
        for n in 0..32 {
            at = path(at.as_deref(), id(n));
        }
        assert_eq!(depth(at.as_deref().unwrap()), MAX_DEPTH);
        assert_eq!(path(at.as_deref(), id(99)), None);
    }

    #[test]
    fn what_was_answered_stays_as_it_was_and_nobody_answers_oneself() {
        let author = Id::from_uuid(uuid::Uuid::from_u128(1));
        let open = Standing { state: CommentState::Posted, is_answered: false, has_become: false, author };
        let answered = Standing { is_answered: true, ..open };
        let hidden = Standing { state: CommentState::Hidden, ..open };
        let became = Standing { has_become: true, ..open };
        let withdrawn = Standing { state: CommentState::Withdrawn, ..open };
        assert_eq!(open.edit(), Ok(()));
        assert_eq!(answered.edit(), Err(Refused::Answered));
        assert_eq!((became.edit(), became.make()), (Err(Refused::Became), Err(Refused::Became)));
        assert_eq!((hidden.edit(), hidden.withdraw()), (Err(Refused::Hidden), Ok(())));
        assert_eq!(hidden.make(), Err(Refused::Hidden));
        assert_eq!(answered.withdraw(), Ok(()));
        assert_eq!(withdrawn.edit(), Err(Refused::Withdrawn));
        let other = Id::from_uuid(uuid::Uuid::from_u128(2));
        assert_eq!((open.answer(other), open.answer(author)), (Ok(()), Err(Refused::OwnComment)));
        assert_eq!(answered.answer(other), Ok(()));
        assert_eq!(withdrawn.answer(other), Err(Refused::Withdrawn));
    }
}
