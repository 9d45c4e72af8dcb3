//! One's own stance on a position: one page, one decision, with the text beside it.

use maud::{Markup, html};

use super::around::Around;
use super::deciding::{again, decision};
use super::taken;
use crate::domain::access::{Action, rule};
use crate::domain::calls::Results;
use crate::domain::ids::{Position, PositionId};
use crate::domain::positions::PositionState;
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::consensus::{self, BasisCall};
use crate::service::members::{self, MemberView};
use crate::service::objections::{self, ListObjections, ObjectionView};
use crate::service::stances::{self, OwnStance, StanceView};
use crate::service::versions::{self, VersionView};
use crate::service::{App, Tx, Window};

/// What the page shows.
pub struct Shown {
    /// The position.
    pub around: Around,
    /// Who reads, where that is a member.
    pub member: Option<MemberView>,
    version: Option<VersionView>,
    call: Option<BasisCall>,
    own: Option<OwnStance>,
    objections: Vec<ObjectionView>,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: PositionId) -> Result<Self> {
        let around = Around::load(tx, id)?;
        let number = around.position.version;
        let version = if number > 0 { Some(versions::get(tx, id, number)?) } else { None };
        let call = consensus::of_position(tx, &app.assessments, id)?.call;
        let (own, member) = match around.own() {
            Some(member) => (Some(stances::own(tx, id)?), Some(members::get(tx, member)?)),
            None => (None, None),
        };
        let window = Window { after: None, limit: 100 };
        let objections = objections::list(tx, id, ListObjections::default(), &window)?.items;
        Ok(Self { around, member, version, call, own, objections })
    }

    /// The reader's stance so far.
    pub fn own_stance(&self) -> Option<&StanceView> {
        self.own.as_ref().and_then(|own| own.stance.as_ref())
    }

    /// Objections that can be joined, or that one is behind already.
    pub fn open(&self) -> impl Iterator<Item = &ObjectionView> {
        self.objections.iter().filter(|objection| objection.is_open)
    }

    /// Is the reader behind an open objection?
    pub fn is_behind_one(&self) -> bool {
        self.open().any(|objection| objection.backers.iter().any(|b| self.around.is_own(b.member_id)))
    }

    /// Why no stance is taken here and now, by the name of its message; none where it is.
    fn hindrance(&self, visit: &Visit) -> Option<&'static str> {
        let rights = &self.around.frame.rights;
        let is_over = self.call.as_ref().is_some_and(|call| !call.is_open);
        let designates =
            self.call.as_ref().is_some_and(|call| call.is_open && self.around.is_own(call.designator_id));
        match self.around.position.state {
            PositionState::Designated => return Some("stance-not-designated"),
            PositionState::Closed => return Some("stance-not-closed"),
            PositionState::Open => {}
        }
        let hindrances = [
            (self.version.is_none(), "stance-not-written"),
            (!visit.is_signed_in(), "stance-not-signed-in"),
            (rights.member.is_none(), "stance-not-member"),
            (designates, "stance-not-designator"),
            (!rule(Action::TakeStance).roles.contains(&rights.role), "stance-not-role"),
            (!rights.may(Action::TakeStance), "stance-not-step"),
            (is_over, "stance-not-over"),
        ];
        hindrances.into_iter().find(|(is_so, _)| *is_so).map(|(_, why)| why)
    }
}

/// The page.
pub async fn stance(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let app = visit.door.app.clone();
    let mut shown = visit.read(move |tx| Shown::load(tx, &app, id)).await?;
    shown.version = shown.version.map(VersionView::rendered);
    let around = &shown.around;
    let title = visit.say("stance-title");
    let main = html! {
        h1 { (title) }
        p.lead { (around.title()) }
        (around.head(&visit, "/stance"))
        (about(&visit, &shown))
        div.columns {
            div {
                (own(&visit, &shown))
                @match shown.hindrance(&visit) {
                    Some(why) => (refused(&visit, why)),
                    None => (decision(&visit, &shown)),
                }
            }
            aside aria-labelledby="stance-text" { (text(&visit, &shown)) }
        }
        (history(&visit, &shown))
    };
    Ok(around.page(&visit, &title, main))
}

/// Which call is open, until when, and who will see what is said.
fn about(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        div #stance-call data-live {
            @match &shown.call {
                Some(call) if call.is_open => p {
                    (parts::sentence(visit, visit.worded("stance-call-open", &[("at", visit.moment(call.closes_at))]))) " "
                    a href={ "/calls/" (call.id) } { (visit.say("stance-call-see")) }
                }
                Some(call) => p {
                    (parts::sentence(visit, visit.worded("stance-call-over", &[("at", visit.moment(call.closes_at))]))) " "
                    a href={ "/calls/" (call.id) } { (visit.say("stance-call-see")) }
                }
                None => p { (visit.say("stance-call-none")) }
            }
            @let key = match shown.call.as_ref().map(|call| (call.results, call.is_open)) {
                Some((Results::AfterOwnStance, true)) => "stance-seen-after-own",
                Some((Results::AfterClose, true)) => "stance-seen-after-close",
                _ => "stance-seen-open",
            };
            p.meta { (visit.say(key)) }
        }
    }
}

/// One's stance so far, and whether it counts still.
fn own(visit: &Visit, shown: &Shown) -> Markup {
    let Some(own) = shown.own_stance() else {
        return html! { @if shown.around.own().is_some() { p { (visit.say("stance-own-none")) } } };
    };
    html! {
        section.card aria-labelledby="stance-own" {
            h2 #stance-own { (visit.say("stance-own")) }
            p {
                b { (visit.words().code("stance", own.stance)) } " "
                @if own.is_stale { (parts::tag_of("warn", &visit.say("stance-stale"))) }
                @else if !own.is_counted { (parts::tag_of("warn", &visit.say("stance-uncounted"))) }
            }
            @if let Some(reason) = &own.reason { p { (parts::plain(reason)) } }
            p.meta {
                (visit.tell("stance-own-version", &[("version", own.version.into())])) " · "
                (visit.moment(own.taken_at)) " · "
                (parts::name(&own.stakeholder_group)) " · "
                a href={ "/record/" (own.entry_id) } { (visit.say("stance-receipt")) }
            }
            @if own.is_stale { p.notice { (visit.say("stance-stale-how")) } }
            @if shown.hindrance(visit).is_none() { (again(visit, shown, own)) }
        }
    }
}

fn refused(visit: &Visit, why: &str) -> Markup {
    html! {
        p.notice { (visit.say(why)) }
        @if !visit.is_signed_in() {
            p { a href={ "/sign-in?next=" (visit.path) } { (visit.say("nav-sign-in")) } }
        }
    }
}

/// The text that the stance is on.
fn text(visit: &Visit, shown: &Shown) -> Markup {
    let language = &shown.around.frame.proposal.language;
    html! {
        h2 #stance-text { (visit.say("stance-text")) }
        @match &shown.version {
            Some(version) => {
                p.meta {
                    (visit.tell("stance-text-version", &[("version", version.head.number.into())])) " · "
                    (visit.words().code("version-kind", version.head.kind)) " · "
                    (visit.moment(version.head.published_at))
                }
                div.card { (parts::rendered(&version.html, language)) }
            }
            None => (parts::none(visit)),
        }
    }
}

/// Every stance that one took, the newest first.
fn history(visit: &Visit, shown: &Shown) -> Markup {
    let taken = shown.own.as_ref().map(|own| own.history.as_slice()).unwrap_or_default();
    html! {
        @if !taken.is_empty() {
            details #stance-history {
                summary { (visit.say("stance-history")) }
                (taken::table(visit, taken))
            }
        }
    }
}
