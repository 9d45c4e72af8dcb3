//! How much mail one wants: of everything, of a group, of a proposal or a thread; and whether mail reaches one at all.

use std::collections::HashMap;

use maud::{Markup, html};
use serde_json::json;

use super::super::layout::Page;
use super::super::parts;
use super::super::serve::Pages;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::ids::{AnyId, CommentId, Id, ProposalId};
use crate::domain::notices::{DEFAULT_LEVEL, Followed};
use crate::error::{Code, Error, Result};
use crate::service::mail::{self, OwnMailView};
use crate::service::mine::{self, OwnGroup};
use crate::service::proposals;
use crate::service::subscriptions::{self, SubscriptionView};
use crate::service::{Page as List, Window, accounts};

/// Its address. `?proposal=` and `?thread=` ask about one of these.
pub fn pages(pages: &mut Pages) {
    pages.add("/account/mail", own);
}

/// What is shown.
struct Wanted {
    account: AnyId,
    mail: OwnMailView,
    said: List<SubscriptionView>,
    groups: Vec<OwnGroup>,
    titles: HashMap<ProposalId, String>,
    asked: Option<(Followed, AnyId)>,
}

async fn own(visit: Visit) -> Result<Page> {
    let window = Window { limit: 100, ..parts::window(&visit)? };
    let thread = id(&visit, "thread")?.map(|id: CommentId| (Followed::Thread, id.cast()));
    let proposal: Option<ProposalId> = id(&visit, "proposal")?;
    let app = visit.door.app.clone();
    let wanted = visit
        .read(move |tx| {
            let said = subscriptions::list(tx, &window)?;
            let first =
                proposals::list(tx, &proposals::Which::default(), &Window { after: None, limit: 100 })?;
            let mut titles: HashMap<_, _> = first.items.into_iter().map(|one| (one.id, one.title)).collect();
            if let Some(id) = proposal {
                titles.insert(id, proposals::get(tx, id)?.title);
            }
            Ok(Wanted {
                account: accounts::get_own(tx)?.id.cast(),
                mail: mail::own(tx, &app)?,
                said,
                groups: mine::groups(tx)?,
                titles,
                asked: thread.or(proposal.map(|id| (Followed::Proposal, id.cast()))),
            })
        })
        .await?;
    let main = html! {
        h1 { (visit.say("mail")) }
        (reach(&visit, &wanted.mail))
        p { (visit.say("mail-how")) }
        @if let Some((kind, of)) = wanted.asked { (level(&visit, &wanted, kind, of, true)) }
        (level(&visit, &wanted, Followed::Account, wanted.account, false))
        @for group in &wanted.groups { (level(&visit, &wanted, Followed::Group, group.group_id.cast(), false)) }
        (nearer(&visit, &wanted))
        (parts::more(&visit, wanted.said.next.as_deref()))
    };
    Ok(super::page(&visit, &visit.say("mail"), main))
}

fn id<T>(visit: &Visit, name: &str) -> Result<Option<Id<T>>> {
    visit.asked(name).map(|key| Id::parse(key).ok_or_else(|| Error::new(Code::BadCursor))).transpose()
}

/// Whether mail reaches one, and how it does again.
fn reach(visit: &Visit, mail: &OwnMailView) -> Markup {
    html! {
        @if !mail.is_sent { p.notice { (visit.say("mail-not-sent")) } }
        @if let Some(pause) = &mail.pause {
            div.notice {
                p {
                    (visit.words().code("pause-reason", pause.reason)) " "
                    (visit.say("mail-paused-since")) " " (visit.moment(pause.paused_at))
                    @if let Some(reply) = &pause.reply { " " (visit.say("mail-reply")) " " code dir="ltr" { (reply) } }
                }
                @let form = visit.form("resume_own_mail");
                (form.bare(html! { p.buttons { (form.button("")) } }))
            }
        }
    }
}

/// What is subscribed to, as it is called.
fn called(visit: &Visit, wanted: &Wanted, kind: Followed, of: AnyId) -> Markup {
    let group = wanted.groups.iter().find(|group| group.group_id == of.cast());
    let title = wanted.titles.get(&of.cast());
    html! {
        @match (kind, group, title) {
            (Followed::Account, ..) => { (visit.say("mail-everything")) }
            (Followed::Group, Some(group), _) => { (parts::plain(&group.name)) }
            (Followed::Group, ..) => { (visit.say("mail-a-group")) }
            (Followed::Proposal, _, Some(title)) => { (parts::plain(title)) }
            (Followed::Proposal, ..) => { (visit.say("mail-a-proposal")) }
            (Followed::Thread, ..) => { (visit.say("mail-a-thread")) }
        }
    }
}

/// Where it is shown.
fn at(kind: Followed, of: AnyId) -> String {
    match kind {
        Followed::Account => "/account".to_owned(),
        Followed::Group => format!("/groups/{of}"),
        Followed::Proposal => format!("/proposals/{of}"),
        Followed::Thread => format!("/comments/{of}"),
    }
}

/// How much mail is wanted of a thing, with what was said of it.
fn level(visit: &Visit, wanted: &Wanted, kind: Followed, of: AnyId, is_open: bool) -> Markup {
    let said = wanted.said.items.iter().find(|one| one.subject_kind == kind && one.subject_id == of);
    let none = (kind == Followed::Account).then_some(DEFAULT_LEVEL);
    let level = said.map(|one| one.level).or(none);
    let form = visit.form("put_subscription").path("kind", kind.code()).path("id", of);
    let form = form.revision(said.map_or(0, |one| one.revision)).filled(json!({ "level": level }));
    html! {
        section.card id={ "of-" (of) } {
            h2 { a href=(at(kind, of)) { (called(visit, wanted, kind, of)) } }
            p {
                @if let Some(level) = level { (parts::tag(&visit.words().code("mail-level", level))) }
                @else { (visit.say("mail-as-wider")) }
            }
            details id={ "set-" (of) } open[is_open || form.is_open()] {
                summary {
                    (visit.say("mail-change")) " "
                    span.unseen { (parts::bracketed(visit, called(visit, wanted, kind, of))) }
                }
                (form.with(form.choice("level", "mail-level")))
                @if let Some(said) = said { (taken_back(visit, said)) }
            }
        }
    }
}

fn taken_back(visit: &Visit, said: &SubscriptionView) -> Markup {
    let form =
        visit.form("remove_subscription").path("kind", said.subject_kind.code()).path("id", said.subject_id);
    form.revision(said.revision).alone(html! {})
}

/// What was said of proposals and threads, and of groups that one is in no more.
fn nearer(visit: &Visit, wanted: &Wanted) -> Markup {
    let is_above = |one: &SubscriptionView| {
        one.subject_kind == Followed::Account
            || wanted.groups.iter().any(|group| group.group_id == one.subject_id.cast())
            || wanted.asked.is_some_and(|(_, id)| id == one.subject_id)
    };
    let rest: Vec<&SubscriptionView> = wanted.said.items.iter().filter(|one| !is_above(one)).collect();
    html! {
        @for one in rest { (level(visit, wanted, one.subject_kind, one.subject_id, false)) }
    }
}
