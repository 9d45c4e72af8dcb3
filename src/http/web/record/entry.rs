//! One entry of the record: who did what, when, to what; and how anybody can show that it stands there.

use maud::{Markup, html};
use serde_json::Value;

use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{self, Names};
use crate::domain::groups::Visibility;
use crate::domain::ids::{Entry, EntryId};
use crate::error::Result;
use crate::service::entries::{self, EntryView};
use crate::service::groups::{self, GroupView};
use crate::service::log::{self, ReceiptView};
use crate::service::proposals::{self, ProposalView};
use crate::service::{Tx, named};

/// An entry, and where it belongs.
struct Seen {
    entry: EntryView,
    group: Option<GroupView>,
    proposal: Option<ProposalView>,
    names: Names,
    /// None for the moment until the log is signed up to it.
    receipt: Option<ReceiptView>,
}

/// The entry.
pub async fn entry(visit: Visit) -> Result<Page> {
    let id = visit.id::<Entry>("entry")?;
    let seen = visit.read(move |tx| Seen::load(tx, id)).await?;
    let title = told::action(&visit, &seen.entry);
    let main = html! {
        h1 { (title) }
        (facts(&visit, &seen))
        (objects(&visit, &seen.entry))
        (receipt(&visit, &seen))
        (covered(&visit, &seen.entry))
        (kept(&visit, &seen))
    };
    Ok(Page::new(title, main).under(trail(&visit, &seen)).wide())
}

impl Seen {
    /// May everybody read it?
    fn is_public(&self) -> bool {
        self.group.as_ref().is_some_and(|group| group.visibility == Visibility::Public)
    }

    fn load(tx: &mut Tx<'_>, id: EntryId) -> Result<Self> {
        let entry = entries::get(tx, id)?;
        // An entry concerns a group or an account: of the latter there is no group.
        let group = groups::get(tx, entry.scope.cast()).ok();
        let names = match &group {
            Some(group) => named::behind_accounts(tx, group.id)?,
            None => Names::new(),
        };
        let proposal = entry.proposal_id.and_then(|id| proposals::get(tx, id).ok());
        let receipt = log::receipt(tx, id).ok();
        Ok(Self { entry, group, proposal, names, receipt })
    }
}

fn trail(visit: &Visit, seen: &Seen) -> Vec<(String, String)> {
    let Some(group) = &seen.group else { return vec![("/record".to_owned(), visit.say("record-all"))] };
    let mut trail = vec![
        ("/groups".to_owned(), visit.say("nav-groups")),
        (format!("/groups/{}", group.id), group.name.clone()),
    ];
    match &seen.proposal {
        Some(proposal) => {
            trail.push((format!("/proposals/{}", proposal.id), proposal.title.clone()));
            trail.push((format!("/proposals/{}/record", proposal.id), visit.say("record-all")));
        }
        None => trail.push((format!("/groups/{}/record", group.id), visit.say("record-all"))),
    }
    trail
}

fn facts(visit: &Visit, seen: &Seen) -> Markup {
    let entry = &seen.entry;
    html! {
        dl.facts {
            dt { (visit.say("record-who")) } dd { (told::who(visit, entry, &seen.names)) }
            dt { (visit.say("record-when")) } dd { (visit.moment(entry.recorded_at)) }
            dt { (visit.say("record-which")) }
            dd {
                @if let Some(seq) = entry.seq { (visit.words().number(seq)) } @else { (visit.say("record-no-number")) }
                @if let Some(at) = entry.sequenced_at { " " span.meta { (visit.say("record-sequenced")) " " (visit.moment(at)) } }
            }
            @if let Some(group) = &seen.group {
                dt { (told::object(visit, "group")) } dd { a href={ "/groups/" (group.id) } { (parts::plain(&group.name)) } }
            }
            @if let Some(proposal) = &seen.proposal {
                dt { (told::object(visit, "proposal")) }
                dd { a href={ "/proposals/" (proposal.id) } { (parts::title(&proposal.title, &proposal.language)) } }
            }
            @if let Some(permission) = entry.body.get("permission").and_then(Value::as_str) {
                dt { (visit.say("record-permission")) }
                dd {
                    (visit.worded("record-permission-in", &[
                        ("permission", html! { (visit.say(&format!("action-{permission}"))) }),
                        ("table", html! { a href="/permissions" { (visit.say("nav-permissions")) } }),
                    ]))
                }
            }
            dt { (visit.say("record-action")) } dd { code translate="no" { (entry.action) } }
        }
    }
}

fn objects(visit: &Visit, entry: &EntryView) -> Markup {
    let all = told::objects(entry);
    let others = || all.iter().filter(|(name, ..)| !matches!(*name, "group" | "proposal"));
    html! {
        @if others().next().is_some() {
            h2 { (visit.say("record-objects")) }
            ul { @for (name, id, at) in others() { li {
                @if let Some(at) = at { a href=(at) { (told::object(visit, name)) } } @else { (told::object(visit, name)) }
                " " code.meta translate="no" { (id) }
            } } }
        }
    }
}

/// What anybody can do to see for themselves that the entry stands in the log, and that nothing was changed.
fn receipt(visit: &Visit, seen: &Seen) -> Markup {
    let id = seen.entry.id;
    html! {
        section aria-labelledby="receipt" {
            h2 #receipt { (visit.say("record-receipt")) }
            p { (visit.say("record-receipt-what")) }
            @if let Some(receipt) = &seen.receipt {
                ol {
                    // The API takes no cookie: only what everybody may read can be had by a link.
                    @if seen.is_public() {
                        li { (visit.say("record-receipt-take")) " " a href={ "/api/v1/record/" (id) "/receipt" } { (visit.say("record-receipt-link")) } }
                    }
                    li { (visit.say("record-receipt-verify")) pre dir="ltr" translate="no" { "assent verify receipt FILE" } }
                    li { (visit.say("record-receipt-keep")) }
                }
                details #receipt-text {
                    summary { (visit.say("record-receipt-text")) }
                    pre dir="ltr" translate="no" tabindex="0" { (serde_json::to_string_pretty(receipt).unwrap_or_default()) }
                }
            } @else {
                p.notice { (visit.say("record-receipt-soon")) }
            }
        }
    }
}

/// The rows that it covers, each by a salted digest: what they say stands elsewhere, and can be erased there.
fn covered(visit: &Visit, entry: &EntryView) -> Markup {
    let facts = entry.body.get("facts").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let text =
        |fact: &Value, name: &str| fact.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    html! {
        @if !facts.is_empty() {
            details #covered {
                summary { (visit.tell("record-covered", &[("count", facts.len().into())])) }
                p { (visit.say("record-covered-how")) }
                div.scroll tabindex="0" role="group" aria-label=(visit.say("record-rows")) {
                    table {
                        caption { (visit.say("record-rows")) }
                        thead { tr { @for key in ["record-table", "record-row", "record-revision", "record-digest"] { th scope="col" { (visit.say(key)) } } } }
                        tbody { @for fact in facts { tr {
                            th scope="row" { code translate="no" { (text(fact, "table")) } }
                            td { code translate="no" { (text(fact, "id")) } }
                            td.n { (visit.words().number(fact.get("revision").and_then(Value::as_i64).unwrap_or(0))) }
                            td { code translate="no" { (text(fact, "digest")) } }
                        } } }
                    }
                }
            }
        }
    }
}

/// Leaf and body, as they are kept.
fn kept(visit: &Visit, seen: &Seen) -> Markup {
    let entry = &seen.entry;
    let pretty = |value: Value| serde_json::to_string_pretty(&value).unwrap_or_default();
    let of = |object: &entries::Object| serde_json::to_value(object).unwrap_or_default();
    html! {
        details #kept {
            summary { (visit.say("record-kept")) }
            p {
                (visit.say("record-kept-how"))
                @if seen.is_public() { " " a href={ "/api/v1/record/" (entry.id) } { (visit.say("record-kept-link")) } }
            }
            h2 { (visit.say("record-leaf")) }
            pre dir="ltr" translate="no" tabindex="0" { (pretty(of(&entry.leaf))) }
            h2 { (visit.say("record-body")) }
            pre dir="ltr" translate="no" tabindex="0" { (pretty(of(&entry.body))) }
        }
    }
}
