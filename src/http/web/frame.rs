//! Where a page stands: in a group, perhaps in a proposal of it, and what the reader may do there. Tabs and trail of its
//! pages come from here.

use maud::{Markup, html};

use super::layout::Page;
use super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, ProposalId};
use crate::error::Result;
use crate::service::Tx;
use crate::service::groups::{self, GroupView};
use crate::service::place::Place;
use crate::service::proposals::{self, ProposalView};
use crate::service::rights::Rights;

/// A group, and what the reader may do there.
#[derive(Debug)]
pub struct GroupFrame {
    /// The group.
    pub group: GroupView,
    /// What may be done.
    pub rights: Rights,
}

/// A proposal in its group, and what the reader may do there.
#[derive(Debug)]
pub struct ProposalFrame {
    /// The group.
    pub group: GroupView,
    /// The proposal.
    pub proposal: ProposalView,
    /// What may be done.
    pub rights: Rights,
}

impl GroupFrame {
    /// Of a group.
    pub fn load(tx: &mut Tx<'_>, id: GroupId) -> Result<Self> {
        let group = groups::get(tx, id)?;
        let place = Place::group(tx, id)?;
        Ok(Self { group, rights: Rights::of(&place, &tx.actor) })
    }

    /// The address of the group, or of a page under it: `""`, `"/members"`.
    pub fn at(&self, rest: &str) -> String {
        format!("/groups/{}{rest}", self.group.id)
    }

    /// A page of the group, under one of its tabs.
    pub fn page(&self, visit: &Visit, tab: &str, title: &str, main: Markup) -> Page {
        let mut tabs = vec![
            ("", "tab-board"),
            ("/calls", "tab-calls"),
            ("/members", "tab-members"),
            ("/charter", "tab-charter"),
        ];
        if self.rights.may(Action::ReadAttention) {
            tabs.insert(1, ("/desk", "tab-desk"));
        }
        tabs.push(("/record", "tab-record"));
        Page::new(title, main)
            .under(vec![
                ("/groups".to_owned(), visit.say("nav-groups")),
                (self.at(""), self.group.name.clone()),
            ])
            .below(tabs_of(visit, &self.group.name, &self.at(""), &tabs, tab))
            .live(format!("/live/groups/{}", self.group.id))
            .wide()
    }
}

impl ProposalFrame {
    /// Of a proposal.
    pub fn load(tx: &mut Tx<'_>, id: ProposalId) -> Result<Self> {
        let proposal = proposals::get(tx, id)?;
        let group = groups::get(tx, proposal.group_id)?;
        let place = Place::proposal(tx, id)?;
        Ok(Self { group, proposal, rights: Rights::of(&place, &tx.actor) })
    }

    /// The address of the proposal, or of a page under it: `""`, `"/discussion"`.
    pub fn at(&self, rest: &str) -> String {
        format!("/proposals/{}{rest}", self.proposal.id)
    }

    /// A page of the proposal, under one of its tabs: `""`, `"/topics"`, `"/position"`, `"/discussion"`, `"/engagement"`,
    /// `"/pilots"`, `"/consensus"`, `"/outputs"`, `"/record"`.
    pub fn page(&self, visit: &Visit, tab: &str, title: &str, main: Markup) -> Page {
        const TABS: [(&str, &str); 9] = [
            ("", "tab-overview"),
            ("/topics", "tab-topics"),
            ("/positions", "tab-positions"),
            ("/discussion", "tab-discussion"),
            ("/engagement", "tab-engagement"),
            ("/pilots", "tab-pilots"),
            ("/consensus", "tab-consensus"),
            ("/outputs", "tab-outputs"),
            ("/record", "tab-record"),
        ];
        let group = format!("/groups/{}", self.group.id);
        Page::new(title, main)
            .under(vec![
                ("/groups".to_owned(), visit.say("nav-groups")),
                (group, self.group.name.clone()),
                (self.at(""), self.proposal.title.clone()),
            ])
            .below(tabs_of(visit, &self.proposal.title, &self.at(""), &TABS, tab))
            .live(format!("/live/proposals/{}", self.proposal.id))
            .wide()
    }
}

fn tabs_of(visit: &Visit, of: &str, at: &str, tabs: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav.tabs aria-label=(of) {
            ul {
                @for (rest, key) in tabs {
                    li { a href={ (at) (rest) } aria-current=[(*rest == here).then_some("page")] { (visit.say(key)) } }
                }
            }
        }
    }
}
