//! The index of the full-text search: a row for each text, with the words that the domain made of it. Which group,
//! proposal and kind it is of are words as well, so that the index alone answers.
//!
//! SQLite has the words as text, and an FTS5 index beside the table that triggers keep; PostgreSQL has them as a
//! `tsvector` with a GIN index. Both take and find whole words as they are given, and nothing else: neither's own
//! folding, stemming or query language is used.

mod found;
mod index;
mod tokens;

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::Tx;
use super::schema::search_documents;
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::domain::search::DocumentKind;
use crate::error::Result;
use crate::on;

pub use found::{Source, sources};
pub use index::find;
pub use tokens::{SqlTokens, Tokens};

/// What a text is a part of.
#[derive(Clone, Copy, Debug)]
pub struct Within {
    /// The group.
    pub group: GroupId,
    /// The proposal.
    pub proposal: ProposalId,
    /// What it is.
    pub kind: DocumentKind,
}

/// The words of a text, and of what it is a part.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = search_documents, treat_none_as_default_value = false)]
pub struct Document {
    id: AnyId,
    kind: DocumentKind,
    tokens: Tokens,
}

/// The word for a group. No word of a text begins with a line.
fn in_group(id: GroupId) -> String {
    format!("_g{}", id.uuid().simple())
}

fn in_proposal(id: ProposalId) -> String {
    format!("_p{}", id.uuid().simple())
}

fn of_kind(kind: DocumentKind) -> String {
    format!("_k{kind}")
}

impl Document {
    /// What is indexed of a text.
    pub fn of(id: AnyId, within: Within, mut words: BTreeSet<String>) -> Self {
        let Within { group, proposal, kind } = within;
        words.extend([in_group(group), in_proposal(proposal), of_kind(kind)]);
        Self { id, kind, tokens: Tokens(words) }
    }

    /// Saves it, in the place of what was indexed of the same thing before.
    pub fn put(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(search_documents::table)
            .values(self)
            .on_conflict(search_documents::id)
            .do_update()
            .set(search_documents::tokens.eq(&self.tokens))
            .execute(c)?);
        Ok(())
    }
}

impl Document {
    /// Saves new ones, all or none: of an import, in the order in which what they are of was made.
    pub fn insert_all(tx: &mut Tx<'_>, documents: &[Self]) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(search_documents::table).values(documents).execute(c)?);
        Ok(())
    }
}

/// Takes what was indexed of things that are not here out of the index.
pub fn remove(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<()> {
    on!(tx.conn(), c => diesel::delete(search_documents::table)
        .filter(search_documents::id.eq_any(ids))
        .execute(c)?);
    Ok(())
}

/// Forgets the words of a text: nothing finds it. Its row keeps its place in the order.
pub fn forget(tx: &mut Tx<'_>, id: AnyId) -> Result<()> {
    on!(tx.conn(), c => diesel::update(search_documents::table.find(id))
        .set(search_documents::tokens.eq(Tokens::default()))
        .execute(c)?);
    Ok(())
}
