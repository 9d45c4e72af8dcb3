//! What comments are about: named where it is a topic or a position of the proposal, else by its kind; each with where it
//! is shown.

use maud::{Markup, html};

use crate::domain::codes::Coded;
use crate::domain::comments::SubjectKind;
use crate::domain::ids::{AnyId, PositionId, ProposalId};
use crate::error::Result;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::Subject;
use crate::service::positions::{self, PositionView};
use crate::service::topics::{self, TopicView};
use crate::service::{Tx, Window};

/// So many of each are named.
const MOST: i64 = 100;

/// The topics and positions of a proposal.
#[derive(Clone, Debug)]
pub struct Subjects {
    /// Of which proposal.
    pub proposal: ProposalId,
    /// Its topics.
    pub topics: Vec<TopicView>,
    /// Its positions.
    pub positions: Vec<PositionView>,
}

impl Subjects {
    /// Of a proposal.
    pub fn load(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Self> {
        let topics = topics::list(tx, proposal, &Window { after: None, limit: MOST })?.items;
        let positions = positions::list(tx, proposal, None, &Window { after: None, limit: MOST })?.items;
        Ok(Self { proposal, topics, positions })
    }

    /// The position with this id.
    pub fn position(&self, id: PositionId) -> Option<&PositionView> {
        self.positions.iter().find(|position| position.id == id)
    }

    /// What something is called: its kind, and its title where that is known.
    pub fn name(&self, visit: &Visit, subject: Subject) -> String {
        let kind = visit.words().code("subject-kind", subject.kind);
        match self.title(subject) {
            Some(title) => visit.tell("subject-named", &[("kind", kind.into()), ("title", title.into())]),
            None => kind,
        }
    }

    /// The same, leading to where it is shown.
    pub fn link(&self, visit: &Visit, subject: Subject) -> Markup {
        let name = self.name(visit, subject);
        html! {
            @match self.address(subject) {
                Some(at) => a href=(at) { (parts::plain(&name)) },
                None => (parts::plain(&name)),
            }
        }
    }

    /// Everything that can be chosen to comment on, each with the value that names it in an address.
    pub fn options(&self, visit: &Visit) -> Vec<(String, String)> {
        let whole = Subject { kind: SubjectKind::Proposal, id: self.proposal.cast() };
        let topics = self.topics.iter().map(|topic| (SubjectKind::Topic, topic.id.cast()));
        let positions = self.positions.iter().map(|position| (SubjectKind::Position, position.id.cast()));
        let named = topics.chain(positions).map(|(kind, id)| Subject { kind, id });
        std::iter::once(whole).chain(named).map(|s| (value(s), self.name(visit, s))).collect()
    }

    fn title(&self, subject: Subject) -> Option<&str> {
        match subject.kind {
            SubjectKind::Topic => self
                .topics
                .iter()
                .find(|topic| topic.id.cast() == subject.id)
                .map(|topic| topic.title.as_str()),
            SubjectKind::Position => self.position(subject.id.cast()).map(|position| position.title.as_str()),
            _ => None,
        }
    }

    fn address(&self, subject: Subject) -> Option<String> {
        let Subject { kind, id } = subject;
        Some(match kind {
            SubjectKind::Proposal => format!("/proposals/{}", self.proposal),
            SubjectKind::Topic => format!("/topics/{id}"),
            SubjectKind::Position => format!("/positions/{id}"),
            SubjectKind::Amendment => format!("/amendments/{id}"),
            SubjectKind::Objection => format!("/objections/{id}"),
            SubjectKind::Round => format!("/rounds/{id}"),
            SubjectKind::Pilot => format!("/pilots/{id}"),
            SubjectKind::Output => format!("/outputs/{id}"),
            SubjectKind::Version => return None,
        })
    }
}

/// How an address names something: its kind and its id.
pub fn value(subject: Subject) -> String {
    format!("{}.{}", subject.kind.code(), subject.id)
}

/// What a value in an address names.
pub fn parse(value: &str) -> Option<Subject> {
    let (kind, id) = value.split_once('.')?;
    Some(Subject { kind: SubjectKind::from_code(kind)?, id: AnyId::parse(id)? })
}
