//! Words in the texts of groups: in proposals, topics, positions, comments and objections.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::group::asked;
use super::super::layout::Page;
use super::super::visit::Visit;
use super::super::{parts, problem};
use crate::domain::codes::Coded;
use crate::domain::ids::{Any, AnyId, GroupId};
use crate::domain::search::DocumentKind;
use crate::error::{Error, Result};
use crate::service::groups::{self, GroupView};
use crate::service::search::{self, Found, FoundView, MarkedView, Search};
use crate::service::{Page as List, Tx, Window};

/// Groups that are searched at once at most: each is a search of its own.
const MOST_GROUPS: usize = 8;

/// What is looked for, and where.
#[derive(Clone)]
struct Asked {
    words: String,
    kind: Option<DocumentKind>,
    group: Option<GroupId>,
    window: Window<AnyId>,
}

/// What was found: of each group; or why nothing could be looked for.
struct Seen {
    groups: Vec<GroupView>,
    found: std::result::Result<Vec<(GroupId, Found)>, Error>,
}

/// The form, and what was found.
pub async fn search(visit: Visit) -> Result<Page> {
    let asked = Asked {
        words: visit.asked("q").unwrap_or_default().to_owned(),
        kind: asked::code(&visit, "kind"),
        group: visit.asked("group").and_then(GroupId::parse),
        window: parts::window::<Any>(&visit)?,
    };
    let looking = asked.clone();
    let Seen { groups, found } = visit.read(move |tx| Seen::load(tx, &looking)).await?;
    let main = html! {
        h1 { (visit.say("nav-search")) }
        (fields(&visit, &groups))
        @match found {
            Err(error) => p.error role="alert" {
                @for fault in &error.errors { (problem::of_field(visit.words(), fault)) " " }
            },
            Ok(found) => @if !asked.words.is_empty() { (all(&visit, &asked, &groups, found)) }
        }
    };
    Ok(Page::new(visit.say("nav-search"), main))
}

impl Seen {
    fn load(tx: &mut Tx<'_>, asked: &Asked) -> Result<Self> {
        let groups = groups::list(tx, &Window { after: None, limit: 100 })?.items;
        let found = if asked.words.is_empty() { Ok(Vec::new()) } else { look(tx, asked, &groups) };
        match found {
            Err(error) if error.errors.is_empty() => Err(error),
            found => Ok(Self { groups, found }),
        }
    }
}

/// Looks in the group that is asked for, else in the first ones that one may read.
fn look(tx: &mut Tx<'_>, asked: &Asked, groups: &[GroupView]) -> Result<Vec<(GroupId, Found)>> {
    let among: Vec<GroupId> = match asked.group {
        Some(group) => vec![group],
        None => groups.iter().map(|group| group.id).take(MOST_GROUPS).collect(),
    };
    let of = Search { words: &asked.words, kind: asked.kind, proposal: None };
    among.into_iter().map(|group| Ok((group, search::search(tx, group, &of, &asked.window)?))).collect()
}

fn fields(visit: &Visit, groups: &[GroupView]) -> Markup {
    let names = groups.iter().map(|group| (group.id.to_string(), group.name.clone()));
    html! {
        (asking(visit, "nav-search", html! {
            (asked::words(visit, "q", "search-words"))
            (asked::pick(visit, "group", "search-group", names))
            (asked::pick(visit, "kind", "search-kind", asked::codes::<DocumentKind>(visit, "document-kind")))
        }))
        p.meta { (visit.say("search-how")) }
    }
}

fn all(visit: &Visit, asked: &Asked, groups: &[GroupView], found: Vec<(GroupId, Found)>) -> Markup {
    let pages: Vec<(GroupId, List<FoundView>)> =
        found.into_iter().map(|(group, found)| (group, found.marked())).collect();
    let count: usize = pages.iter().map(|(_, page)| page.items.len()).sum();
    let name = |id: GroupId| groups.iter().find(|group| group.id == id).map(|group| group.name.as_str());
    html! {
        p role="status" { (visit.tell("search-count", &[("count", count.into())])) }
        @for (group, page) in pages.iter().filter(|(_, page)| !page.items.is_empty()) {
            section aria-labelledby={ "in-" (group) } {
                h2 id={ "in-" (group) } {
                    @if let Some(name) = name(*group) { (parts::plain(name)) } @else { (visit.say("search-in-group")) }
                }
                (by_kind(visit, &page.items))
                @if asked.group.is_some() { (parts::more(visit, page.next.as_deref())) }
                @else if page.next.is_some() { p { a href=(visit.with("group", &group.to_string())) { (visit.say("search-more")) } } }
            }
        }
        @if asked.group.is_none() && groups.len() > MOST_GROUPS { p.meta { (visit.say("search-some-groups")) } }
    }
}

fn by_kind(visit: &Visit, items: &[FoundView]) -> Markup {
    html! {
        @for kind in DocumentKind::ALL.iter().copied() {
            @let own: Vec<&FoundView> = items.iter().filter(|found| found.kind == kind).collect();
            @if !own.is_empty() {
                h3 { (visit.say(&format!("search-{}", kind.code()))) }
                ul.list { @for found in own { li { (one(visit, found)) } } }
            }
        }
    }
}

fn one(visit: &Visit, found: &FoundView) -> Markup {
    html! {
        p {
            a href=(found.path) {
                @if let Some(title) = &found.title { (marked(title)) } @else { (visit.words().code("document-kind", found.kind)) }
            }
            " " span.meta { (visit.day(found.created_at)) }
        }
        p { @if found.excerpt.start > 0 { "… " } (marked(&found.excerpt)) }
    }
}

/// A piece of text with the words that were looked for. Where they stand is told in code points.
fn marked(piece: &MarkedView) -> Markup {
    let (mut chars, mut at) = (piece.text.chars(), 0_usize);
    let mut runs: Vec<(bool, String)> = Vec::new();
    for hit in &piece.hits {
        runs.push((false, chars.by_ref().take(hit.start.saturating_sub(at)).collect()));
        runs.push((true, chars.by_ref().take(hit.end.saturating_sub(hit.start)).collect()));
        at = hit.end;
    }
    runs.push((false, chars.collect()));
    html! {
        bdi lang="" { @for (is_hit, text) in &runs { @if *is_hit { mark { (text) } } @else { (text) } } }
    }
}
