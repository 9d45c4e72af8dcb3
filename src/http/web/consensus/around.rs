//! A position on a page about what is thought of it, and the people that such a page speaks of.

use std::collections::HashMap;
use std::ops::Deref;

use maud::{Markup, html};

use crate::domain::ids::{MemberId, PositionId};
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::position::frame::PositionFrame;
use crate::http::web::visit::Visit;
use crate::service::Tx;
use crate::service::comments::AuthorView;
use crate::service::rights::Rights;

/// A position in its proposal.
#[derive(Debug)]
pub struct Around(PositionFrame);

impl Deref for Around {
    type Target = PositionFrame;
    fn deref(&self) -> &PositionFrame {
        &self.0
    }
}

impl Around {
    /// Of a position.
    pub fn load(tx: &mut Tx<'_>, id: PositionId) -> Result<Self> {
        PositionFrame::load(tx, id).map(Self)
    }

    /// A page of it. `title` says what of it, for the head of the window.
    pub fn page(&self, visit: &Visit, title: &str, main: Markup) -> Page {
        self.frame.page(visit, "/consensus", title, main)
    }

    /// The membership of who reads, if one.
    pub fn own(&self) -> Option<MemberId> {
        self.frame.rights.member
    }

    /// Is this who reads?
    pub fn is_own(&self, member: MemberId) -> bool {
        self.own() == Some(member)
    }
}

/// The people that a page speaks of; nobody by name for who may not see the members of the group.
#[derive(Debug, Default)]
pub struct People {
    known: HashMap<MemberId, AuthorView>,
    own: Option<MemberId>,
}

impl People {
    /// Those of these members whom the reader may know.
    pub fn load(
        tx: &mut Tx<'_>,
        frame: &ProposalFrame,
        of: impl IntoIterator<Item = MemberId>,
    ) -> Result<Self> {
        Ok(Self { known: AuthorView::of_members(tx, &frame.rights, of)?, own: frame.rights.member })
    }

    /// Those of these members whom who reads with these rights may know.
    pub fn of(tx: &mut Tx<'_>, rights: &Rights, members: impl IntoIterator<Item = MemberId>) -> Result<Self> {
        Ok(Self { known: AuthorView::of_members(tx, rights, members)?, own: rights.member })
    }

    /// Who it is: by name and stakeholder group, where that may be known.
    pub fn who(&self, visit: &Visit, id: MemberId) -> Markup {
        let known = self.known.get(&id);
        let name = known.and_then(|author| author.name.as_deref());
        let group = known.and_then(|author| author.stakeholder_group.as_deref());
        html! {
            @match name { Some(name) => (parts::name(name)), None => (visit.say("person-somebody")) }
            @if let Some(group) = group { " " span.meta { (parts::bracketed(visit, parts::name(group))) } }
            @if self.own == Some(id) { " " (parts::tag(&visit.say("person-you"))) }
        }
    }

    /// The name alone.
    pub fn name(&self, visit: &Visit, id: MemberId) -> Markup {
        let name = self.known.get(&id).and_then(|author| author.name.as_deref());
        name.map_or_else(|| html! { (visit.say("person-somebody")) }, parts::name)
    }
}

/// A member by name, or nobody known: for a note under a text.
pub fn by(visit: &Visit, people: &People, id: Option<MemberId>) -> Markup {
    html! { @if let Some(id) = id { (people.who(visit, id)) } @else { (visit.say("person-somebody")) } }
}
