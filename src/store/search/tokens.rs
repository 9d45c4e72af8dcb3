//! Words as either engine stores and asks for them. PostgreSQL's are sent in its binary form, SQLite's in quotes, so
//! that no word can be read as anything else.

use std::collections::BTreeSet;
use std::io::Write;

use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::pg::Pg;
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::SqlType;
use diesel::sqlite::Sqlite;

use crate::domain::search::Wanted;

/// The words of a text: `tsvector`, or text.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(postgres_type(oid = 3614, array_oid = 3643))]
#[diesel(sqlite_type(name = "Text"))]
pub struct SqlTokens;

/// What is looked for: `tsquery`, or text.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(postgres_type(oid = 3615, array_oid = 3645))]
#[diesel(sqlite_type(name = "Text"))]
pub(super) struct SqlAsked;

/// The words of a text.
#[derive(Clone, Debug, Default)]
pub struct Tokens(pub(super) BTreeSet<String>);

/// Words that must all occur.
#[derive(Clone, Debug)]
pub(super) struct Asked(pub(super) Vec<Wanted>);

macro_rules! stands_for {
    ($sql:ty, $type:ty) => {
        impl AsExpression<$sql> for $type {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
        impl<'expr> AsExpression<$sql> for &'expr $type {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                Bound::new(self)
            }
        }
    };
}
stands_for!(SqlTokens, Tokens);
stands_for!(SqlAsked, Asked);

fn number(n: usize) -> Result<[u8; 4], std::num::TryFromIntError> {
    u32::try_from(n).map(u32::to_be_bytes)
}

/// How many there are; each word with a zero behind it, and how many places of it are told: none.
impl ToSql<SqlTokens, Pg> for Tokens {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&number(self.0.len())?)?;
        for word in &self.0 {
            out.write_all(word.as_bytes())?;
            out.write_all(&[0, 0, 0])?;
        }
        Ok(IsNull::No)
    }
}

impl ToSql<SqlTokens, Sqlite> for Tokens {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.iter().map(String::as_str).collect::<Vec<_>>().join(" "));
        Ok(IsNull::No)
    }
}

const OPERAND: u8 = 1;
const AND: [u8; 2] = [2, 2];
const ANY_WEIGHT: u8 = 0;

/// How many words and operators there are; then these in front of what they join.
impl ToSql<SqlAsked, Pg> for Asked {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        let joints = self.0.len().saturating_sub(1);
        out.write_all(&number(self.0.len().saturating_add(joints))?)?;
        for (n, wanted) in self.0.iter().enumerate() {
            if n < joints {
                out.write_all(&AND)?;
            }
            out.write_all(&[OPERAND, ANY_WEIGHT, u8::from(wanted.is_prefix)])?;
            out.write_all(wanted.word.as_bytes())?;
            out.write_all(&[0])?;
        }
        Ok(IsNull::No)
    }
}

impl ToSql<SqlAsked, Sqlite> for Asked {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        let star = |w: &Wanted| if w.is_prefix { "*" } else { "" };
        let words: Vec<String> = self.0.iter().map(|w| format!("\"{}\"{}", w.word, star(w))).collect();
        out.set_value(words.join(" AND "));
        Ok(IsNull::No)
    }
}
