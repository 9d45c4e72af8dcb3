//! What is said against a designation: requests for reconsideration, and appeals.

use maud::{Markup, html};

use super::around::{Around, People};
use super::ledger::excerpt;
use crate::domain::access::Action;
use crate::domain::appeals::AppealStatus;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{DesignationId, MemberId};
use crate::domain::reconsiderations::ReconsiderationState;
use crate::error::Result;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::appeals::{self, AppealView};
use crate::service::designations::DesignationView;
use crate::service::minority_statements::{self, MinorityStatementView};
use crate::service::reconsiderations::{self, ReconsiderationView};
use crate::service::{Tx, Window};

/// What was said against what was found on a position.
#[derive(Debug)]
pub struct Challenges {
    reconsiderations: Vec<ReconsiderationView>,
    appeals: Vec<AppealView>,
    statements: Vec<MinorityStatementView>,
}

impl Challenges {
    /// About a position.
    pub fn load(tx: &mut Tx<'_>, around: &Around) -> Result<Self> {
        let (proposal, position) = (around.position.proposal_id, around.position.id);
        let mut reconsiderations =
            reconsiderations::list(tx, proposal, &Window { after: None, limit: 100 })?.items;
        reconsiderations.retain(|asked| asked.position_id == position);
        let mut appeals = appeals::list(tx, proposal, &Window { after: None, limit: 100 })?.items;
        appeals.retain(|appeal| appeal.position_id == position);
        let window = Window { after: None, limit: 100 };
        let mut statements = minority_statements::list(tx, position, &window)?.items;
        statements.retain(|statement| statement.withdrawn_at.is_none());
        Ok(Self { reconsiderations, appeals, statements })
    }

    /// Those against one designation.
    #[must_use]
    pub fn of(mut self, designation: DesignationId) -> Self {
        self.reconsiderations.retain(|asked| asked.designation_id == Some(designation));
        self.appeals.retain(|appeal| appeal.designation_id == designation);
        self
    }

    /// The members that they speak of.
    pub fn members(&self) -> Vec<MemberId> {
        let asked = self.reconsiderations.iter().map(|asked| asked.asked_by);
        let appealed = self.appeals.iter().map(|appeal| appeal.appellant_id);
        asked.chain(appealed).chain(self.statements.iter().map(|statement| statement.author_id)).collect()
    }
}

/// What was said, each with the way to its page.
pub fn section(visit: &Visit, around: &Around, people: &People, said: &Challenges) -> Markup {
    html! {
        section #challenges data-live aria-labelledby="challenges-title" {
            h2 #challenges-title { (visit.say("challenges-title")) }
            p { (visit.say("challenges-how")) }
            @if said.reconsiderations.is_empty() && said.appeals.is_empty() { p { (visit.say("challenges-none")) } }
            ul.list {
                @for asked in &said.reconsiderations { li { (reconsideration(visit, people, asked)) } }
                @for appeal in &said.appeals { li { (one_appeal(visit, people, appeal)) } }
            }
            @if around.own().is_none() { p.meta { (visit.say("challenges-members")) } }
        }
        @if !said.statements.is_empty() {
            section #dissent aria-labelledby="dissent-title" {
                h2 #dissent-title { (visit.say("statements-title")) }
                p { (visit.say("statements-how")) }
                @for statement in &said.statements { (statement_card(visit, around, people, statement)) }
            }
        }
    }
}

fn statement_card(
    visit: &Visit,
    around: &Around,
    people: &People,
    statement: &MinorityStatementView,
) -> Markup {
    html! {
        article.card {
            (parts::markdown(&statement.text, &around.frame.proposal.language))
            p.meta {
                (people.who(visit, statement.author_id)) " · " (visit.moment(statement.created_at)) " · "
                a href={ "/objections/" (statement.objection_id) "#statements" } { (visit.say("reasons-objection")) }
            }
        }
    }
}

fn reconsideration(visit: &Visit, people: &People, asked: &ReconsiderationView) -> Markup {
    let kind = if asked.state == ReconsiderationState::Open { "warn" } else { "" };
    html! {
        h3 { a href={ "/reconsiderations/" (asked.id) } { (visit.say("reconsideration-one")) } }
        p {
            (parts::tag_of(kind, &visit.words().code("reconsideration-state", asked.state))) " "
            (parts::plain(&excerpt(&asked.decision, 200)))
        }
        p.meta { (people.who(visit, asked.asked_by)) " · " (visit.moment(asked.created_at)) }
    }
}

fn one_appeal(visit: &Visit, people: &People, appeal: &AppealView) -> Markup {
    let waits = matches!(appeal.state, AppealStatus::Gathering | AppealStatus::Open);
    html! {
        h3 { a href={ "/appeals/" (appeal.id) } {
            (parts::labelled(visit, visit.say("appeal-one"), visit.words().code("appeal-ground", appeal.ground)))
        } }
        p {
            (parts::tag_of(if waits { "warn" } else { "" }, &visit.words().code("appeal-status", appeal.state))) " "
            (parts::plain(&excerpt(&appeal.text, 200)))
        }
        p.meta { (people.who(visit, appeal.appellant_id)) " · " (visit.moment(appeal.created_at)) }
    }
}

/// What can be done now against a designation that stands. `community` is that of a focal point.
pub fn against(visit: &Visit, around: &Around, found: &DesignationView, community: Option<&str>) -> Markup {
    let rights = &around.frame.rights;
    let stands = DesignationState::STANDING.contains(&found.state);
    let is_open = found.challenge_ends_at.is_some_and(|until| visit.now() < until);
    let can_appeal = found.state == DesignationState::Final && is_open && rights.may(Action::Appeal);
    html! {
        @if stands && (rights.may(Action::AskReconsideration) || can_appeal) {
            section aria-labelledby="against-title" {
                h2 #against-title { (visit.say("against-title")) }
                @if rights.may(Action::AskReconsideration) { (asking(visit, found)) }
                @if can_appeal { (appealing(visit, found, community)) }
            }
        }
    }
}

fn asking(visit: &Visit, found: &DesignationView) -> Markup {
    let form =
        visit.form("ask_designation_reconsideration").path("id", found.id).to("/reconsiderations/{id}");
    html! {
        details #reconsider open[form.is_open()] {
            summary { (visit.say("ask_designation_reconsideration")) }
            p { (visit.say("reconsider-how")) }
            (form.with(html! {
                (form.lines("decision", 3))
                (form.lines("grounds", 4))
                (form.lines("remedy", 3))
            }))
        }
    }
}

fn appealing(visit: &Visit, found: &DesignationView, community: Option<&str>) -> Markup {
    let form = visit.form("file_appeal").path("id", found.id).to("/appeals/{id}");
    html! {
        details #appeal open[form.is_open()] {
            summary { (visit.say("file_appeal")) }
            p { (visit.say("appeal-file-how")) }
            (form.with(html! {
                (form.choice("ground", "appeal-ground"))
                (form.lines("text", 5))
                (form.lines("remedy", 3))
                @if let Some(of) = community {
                    (form.select_of("focal_point_of", std::iter::once((of.to_owned(), of.to_owned()))))
                }
            }))
        }
    }
}
