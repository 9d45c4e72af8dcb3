//! A position in its proposal: what the pages of one share.

use maud::{Markup, html};

use crate::domain::ids::PositionId;
use crate::domain::positions::PositionState;
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::Tx;
use crate::service::positions::{self, PositionView};
use crate::service::topics::{self, TopicView};

/// A position in its proposal, and what the reader may do there.
#[derive(Debug)]
pub struct PositionFrame {
    /// The proposal.
    pub frame: ProposalFrame,
    /// The position.
    pub position: PositionView,
    /// What it is on.
    pub topic: TopicView,
}

impl PositionFrame {
    /// Of a position.
    pub fn load(tx: &mut Tx<'_>, id: PositionId) -> Result<Self> {
        let position = positions::get(tx, id)?;
        let frame = ProposalFrame::load(tx, position.proposal_id)?;
        let topic = topics::get(tx, position.topic_id)?;
        Ok(Self { frame, position, topic })
    }

    /// The address of the position, or of a page under it: `""`, `"/versions"`.
    pub fn at(&self, rest: &str) -> String {
        format!("/positions/{}{rest}", self.position.id)
    }

    /// The language of its text.
    pub fn language(&self) -> &str {
        &self.frame.proposal.language
    }

    /// Its title.
    pub fn title(&self) -> Markup {
        parts::title(&self.position.title, self.language())
    }

    /// What a page shows of it, with its title.
    pub fn titled(&self, visit: &Visit, what: &str) -> Markup {
        parts::labelled(visit, what, self.title())
    }

    /// Does it take changes?
    pub fn is_open(&self) -> bool {
        self.position.state == PositionState::Open
    }

    /// A page of the position.
    pub fn page(&self, visit: &Visit, title: &str, main: Markup) -> Page {
        self.frame.page(visit, "/positions", title, main)
    }

    /// What it is, where it stands, and where its pages are: under the heading of each of them.
    pub fn head(&self, visit: &Visit, here: &str) -> Markup {
        let words = visit.words();
        html! {
            div #position-head data-live {
                p {
                    (parts::tag(&words.code("position-state", self.position.state))) " "
                    @if self.position.version > 0 {
                        (parts::tag(&visit.tell("version-number", &[("number", self.position.version.into())]))) " "
                    }
                    span.meta {
                        (visit.say("position-on")) " "
                        a href={ "/topics/" (self.topic.id) } { (parts::title(&self.topic.title, self.language())) }
                    }
                }
                @if let Some(reason) = &self.position.close_reason {
                    p.notice { (visit.say("position-closed-because")) " " (parts::plain(reason)) }
                }
            }
            (self.ways(visit, here))
        }
    }

    fn ways(&self, visit: &Visit, here: &str) -> Markup {
        const WAYS: [(&str, &str); 8] = [
            ("", "position-text"),
            ("/versions", "position-versions"),
            ("/compare", "position-compare"),
            ("/amendments", "position-amendments"),
            ("/authorship", "position-authorship"),
            ("/stance", "position-stance"),
            ("/consensus", "position-consensus"),
            ("/designation", "position-designation"),
        ];
        html! {
            nav.around aria-label=(self.position.title) {
                @for (rest, key) in WAYS {
                    a href=(self.at(rest)) aria-current=[(rest == here).then_some("page")] { (visit.say(key)) }
                }
            }
        }
    }
}
