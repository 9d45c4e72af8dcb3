//! Asks the index for what holds all the words, newest first.

use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query as SqlQuery, QueryFragment, QueryId};
use diesel::table;

use super::tokens::{Asked, SqlAsked};
use super::{in_group, in_proposal, of_kind};
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::domain::search::{DocumentKind, Query, Wanted};
use crate::error::Result;
use crate::store::page::{Page, Window};
use crate::store::schema::search_documents;
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

/// A query that PostgreSQL plans anew for its values. A plan made once for all words would read every row, newest
/// first, in search of a rare one; knowing the word, it takes the index of words.
#[derive(QueryId)]
struct PlannedAnew<Q>(Q);

impl<Q: SqlQuery> SqlQuery for PlannedAnew<Q> {
    type SqlType = Q::SqlType;
}

impl<Q, C> RunQueryDsl<C> for PlannedAnew<Q> {}

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for PlannedAnew<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        self.0.walk_ast(out)
    }
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
            let matches =
                Matches::new(search_documents::tokens, AsExpression::<SqlAsked>::as_expression(asked));
            let newest = search_documents::table
                .filter(matches)
                .filter(search_documents::id.lt(before))
                .order(search_documents::id.desc())
                .limit(window.probe())
                .select((search_documents::id, search_documents::kind));
            PlannedAnew(newest).load(&mut **c)?
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
