//! Asks the index, newest first, and loads the texts that it names.

use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::table;

use super::tokens::{Asked, SqlAsked};
use super::{in_group, in_proposal, of_kind};
use crate::domain::comments::CommentState;
use crate::domain::ids::{AnyId, GroupId, MemberId, ProposalId};
use crate::domain::search::{DocumentKind, Query, Wanted};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::page::{Page, Window};
use crate::store::schema::{comments, objections, positions, proposals, search_documents, topics, versions};
use crate::store::{Conn, Tx};

/// The same table as SQLite sees it: with its row numbers, in the order in which the rows were made.
mod numbered {
    diesel::table! {
        use diesel::sql_types::{BigInt, Text};
        use crate::store::sql::SqlId;
        #[sql_name = "search_documents"]
        numbered_documents (number) {
            number -> BigInt,
            id -> SqlId,
            kind -> Text,
        }
    }
}
use numbered::numbered_documents;

table! {
    use diesel::sql_types::BigInt;
    use crate::store::search::SqlTokens;
    /// SQLite's index. It is asked as a whole, by a column that has its name.
    search_index (rowid) {
        rowid -> BigInt,
        #[sql_name = "search_index"]
        whole -> SqlTokens,
    }
}

diesel::allow_tables_to_appear_in_same_query!(numbered_documents, search_index);

diesel::infix_operator!(Match, " MATCH ", backend: diesel::sqlite::Sqlite);
diesel::infix_operator!(Matches, " @@ ", backend: diesel::pg::Pg);

/// A text that was found.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it is.
    pub kind: DocumentKind,
    /// Which.
    pub id: AnyId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// What it says.
    pub text: String,
    /// When it was made.
    pub created_at: Instant,
}

/// Texts of positions on a page at most: each can be long.
const LONG_ONES: usize = 8;

/// What the index names, newest first; the key is an id.
pub fn find(
    tx: &mut Tx<'_>,
    group: GroupId,
    (proposal, kind): (Option<ProposalId>, Option<DocumentKind>),
    query: &Query,
    window: &Window<AnyId>,
) -> Result<Page<(AnyId, DocumentKind)>> {
    let within = [Some(in_group(group)), proposal.map(in_proposal), kind.map(of_kind)];
    let within = within.into_iter().flatten().map(|word| Wanted { word, is_prefix: false });
    let asked = Asked(within.chain(query.words.iter().cloned()).collect());
    let rows = match tx.conn() {
        Conn::Sqlite(c) => in_fts5(c, asked, window)?,
        Conn::Postgres(c) => {
            let before = window.after.unwrap_or(AnyId::from_uuid(uuid::Uuid::max()));
            search_documents::table
                .filter(Matches::new(
                    search_documents::tokens,
                    AsExpression::<SqlAsked>::as_expression(asked),
                ))
                .filter(search_documents::id.lt(before))
                .order(search_documents::id.desc())
                .limit(window.probe())
                .select((search_documents::id, search_documents::kind))
                .load(&mut **c)?
        }
    };
    Ok(few_long_ones(window.cut(rows, |(id, _)| id.to_string())))
}

/// The index gives its newest rows first of itself, so that a word that stands everywhere costs no more than a page.
fn in_fts5(
    c: &mut SqliteConnection,
    asked: Asked,
    window: &Window<AnyId>,
) -> Result<Vec<(AnyId, DocumentKind)>> {
    let before: Option<i64> = match window.after {
        None => None,
        Some(id) => numbered_documents::table
            .filter(numbered_documents::id.eq(id))
            .select(numbered_documents::number)
            .first(c)
            .optional()?,
    };
    let rows = search_index::table
        .filter(Match::new(search_index::whole, AsExpression::<SqlAsked>::as_expression(asked)))
        .filter(search_index::rowid.lt(before.unwrap_or(i64::MAX)))
        .order(search_index::rowid.desc())
        .limit(window.probe())
        .select(search_index::rowid);
    Ok(numbered_documents::table
        .filter(numbered_documents::number.eq_any(rows))
        .order(numbered_documents::number.desc())
        .select((numbered_documents::id, numbered_documents::kind))
        .load(c)?)
}

fn few_long_ones(mut page: Page<(AnyId, DocumentKind)>) -> Page<(AnyId, DocumentKind)> {
    let mut long = 0_usize;
    let fits = page.items.iter().take_while(|(_, kind)| {
        long = long.saturating_add(usize::from(*kind == DocumentKind::Position));
        long <= LONG_ONES
    });
    let kept = fits.count();
    if kept < page.items.len() {
        page.items.truncate(kept);
        page.next = page.items.last().map(|(id, _)| id.to_string());
    }
    page
}

/// An objection: id, proposal, author, its texts, time.
type Objected = (AnyId, ProposalId, MemberId, (String, String, String), Instant);

/// The texts with these ids, in a query for each kind; in no order. What is not shown any more is left out.
pub fn sources(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<Source>> {
    let mut found = described(tx, ids)?;
    let said: Vec<(AnyId, ProposalId, MemberId, String, Instant)> = on!(tx.conn(), c => comments::table
        .filter(comments::id.eq_any(ids))
        .filter(comments::state.eq(CommentState::Posted))
        .select((comments::id, comments::proposal_id, comments::author_id, comments::body, comments::created_at))
        .load(c)?);
    found.extend(said.into_iter().map(|(id, proposal_id, author_id, text, created_at)| Source {
        kind: DocumentKind::Comment,
        id,
        proposal_id,
        author_id,
        title: None,
        text,
        created_at,
    }));
    let objected: Vec<Objected> = on!(tx.conn(), c => objections::table
        .filter(objections::id.eq_any(ids))
        .select((
            objections::id,
            objections::proposal_id,
            objections::author_id,
            (objections::summary, objections::harm, objections::remedy),
            objections::created_at,
        ))
        .load(c)?);
    found.extend(objected.into_iter().map(
        |(id, proposal_id, author_id, (summary, harm, remedy), created_at)| {
            let (kind, text) = (DocumentKind::Objection, [summary, harm, remedy].join("\n\n"));
            Source { kind, id, proposal_id, author_id, title: None, text, created_at }
        },
    ));
    Ok(found)
}

/// What has a title: id, proposal, author, title, text, time.
type Titled = (AnyId, ProposalId, MemberId, String, Option<String>, Instant);

fn described(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<Source>> {
    let proposed: Vec<Titled> = on!(tx.conn(), c => proposals::table
        .filter(proposals::id.eq_any(ids))
        .select((
            proposals::id,
            proposals::id,
            proposals::author_id,
            proposals::title,
            proposals::summary.nullable(),
            proposals::created_at,
        ))
        .load(c)?);
    // Only what a member nominated is indexed; the standing alternative reads the same everywhere.
    let nominated: Vec<Titled> = on!(tx.conn(), c => topics::table
        .filter(topics::id.eq_any(ids))
        .select((
            topics::id,
            topics::proposal_id,
            topics::nominated_by.assume_not_null(),
            topics::title,
            topics::description.nullable(),
            topics::created_at,
        ))
        .load(c)?);
    let newest = versions::position_id.eq(positions::id).and(versions::number.eq(positions::version));
    let written: Vec<Titled> = on!(tx.conn(), c => positions::table
        .left_join(versions::table.on(newest))
        .filter(positions::id.eq_any(ids))
        .select((
            positions::id,
            positions::proposal_id,
            positions::author_id,
            positions::title,
            versions::text.nullable(),
            positions::created_at,
        ))
        .load(c)?);
    let of = |kind: DocumentKind| move |row: Titled| source(kind, row);
    let found = proposed.into_iter().map(of(DocumentKind::Proposal));
    let found = found.chain(nominated.into_iter().map(of(DocumentKind::Topic)));
    Ok(found.chain(written.into_iter().map(of(DocumentKind::Position))).collect())
}

fn source(kind: DocumentKind, (id, proposal_id, author_id, title, text, created_at): Titled) -> Source {
    let (title, text) = (Some(title), text.unwrap_or_default());
    Source { kind, id, proposal_id, author_id, title, text, created_at }
}
