//! Full-text search in a group: texts are indexed in the transaction that writes them, and found by whoever may read
//! the group.

mod index;

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::anchors::Passage;
use crate::domain::ids::{AnyId, GroupId, MemberId, ProposalId};
use crate::domain::search::{DocumentKind, Excerpt, Query, excerpt, hits};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::search::{Source, find, sources};

pub use index::{
    comment, erased, forget_comment, forget_objection, objection, of_comment, of_objection, of_position,
    of_proposal, of_topic, position, proposal, topic,
};

/// What is looked for in a group.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    /// The words; all must occur.
    pub words: &'a str,
    /// Only in things of this kind.
    pub kind: Option<DocumentKind>,
    /// Only in this proposal.
    pub proposal: Option<ProposalId>,
}

/// Something in which all words occur.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Found")]
pub struct FoundView {
    /// What it is.
    pub kind: DocumentKind,
    /// Its id.
    pub id: AnyId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its address under the API; a comment's shows it in its thread.
    pub path: String,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Its title, where it has one.
    pub title: Option<MarkedView>,
    /// The text around the first of the words; its beginning where they stand in the title alone.
    pub excerpt: MarkedView,
    /// When it was made.
    pub created_at: Instant,
}

/// A piece of text with the words that were looked for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Marked")]
pub struct MarkedView {
    /// The piece, in Markdown.
    pub text: String,
    /// Where it begins in the whole text, in Unicode code points.
    pub start: usize,
    /// The words in it, in code points from its beginning.
    pub hits: Vec<Passage>,
}

impl FoundView {
    fn of(found: Source, query: &Query) -> Self {
        let Source { kind, id, proposal_id, author_id, title, text, created_at } = found;
        let title = title.map(|text| MarkedView { hits: hits(&text, query), start: 0, text });
        let Excerpt { text, start, hits } = excerpt(&text, query);
        let path = match kind {
            DocumentKind::Proposal => format!("/proposals/{id}"),
            DocumentKind::Topic => format!("/topics/{id}"),
            DocumentKind::Position => format!("/positions/{id}"),
            DocumentKind::Comment => format!("/comments/{id}"),
            DocumentKind::Objection => format!("/objections/{id}"),
        };
        let excerpt = MarkedView { text, start, hits };
        Self { kind, id, proposal_id, path, author_id, title, excerpt, created_at }
    }
}

/// What was found, not yet cut to excerpts: that is slow where texts are long.
#[derive(Debug)]
pub struct Found {
    query: Query,
    page: Page<Source>,
}

impl Found {
    /// With the passages marked. Not to be done in a transaction.
    #[must_use]
    pub fn marked(self) -> Page<FoundView> {
        self.page.map(|source| FoundView::of(source, &self.query))
    }
}

/// Looks for words in a group's texts, newest first.
pub fn search(tx: &mut Tx<'_>, group: GroupId, asked: &Search<'_>, window: &Window<AnyId>) -> Result<Found> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let query = Query::parse(asked.words).map_err(|why| Error::field("q", why.to_string()))?;
    let page = find(tx, group, (asked.proposal, asked.kind), &query, window)?;
    let ids: Vec<AnyId> = page.items.iter().map(|(id, _)| *id).collect();
    let mut texts: HashMap<AnyId, Source> = sources(tx, &ids)?.into_iter().map(|s| (s.id, s)).collect();
    let items = ids.iter().filter_map(|id| texts.remove(id)).collect();
    Ok(Found { query, page: Page { items, next: page.next } })
}
