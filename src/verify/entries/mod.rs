//! The entries of the group, one after the other: each held on its own, against the leaf at its number and against the one
//! before it. What an entry means is not asked here.

mod line;
mod order;

use crate::domain::digests::{ROW_TAG, Salt, body_digest, salted};
use crate::domain::ids::{AnyId, EntryId};
use crate::domain::replay::{KEPT, Row};
use crate::domain::time::Instant;

pub use line::{Actor, Body, Line, Members, Objects, bytes};
pub use order::{LEEWAY, Order};

use super::leaves::Leaf;
use super::report::Code;

/// The longest body, in bytes.
const LONGEST_BODY: usize = 16 * 1024;

/// An entry that holds on its own.
#[derive(Debug)]
pub struct Entry<'l> {
    /// Its id.
    pub id: EntryId,
    /// Its number; none while it waits for it.
    pub seq: Option<u64>,
    /// When it was recorded.
    pub time: Instant,
    /// What its body says.
    pub body: &'l Body<'l>,
    /// The rows that it covers.
    pub facts: Vec<Covered<'l>>,
}

/// A row that an entry covers.
#[derive(Debug)]
pub struct Covered<'l> {
    /// Its table.
    pub table: &'l str,
    /// Its id.
    pub id: AnyId,
    /// Its revision.
    pub revision: u32,
    /// Its digest.
    pub digest: [u8; 32],
    /// Its texts: the column, the digest, the salt; in the order of the columns' names.
    pub texts: Vec<(&'l str, [u8; 32], Salt)>,
    /// What is kept of it, of the tables of which anything is.
    pub row: Option<Row>,
}

/// Why an entry does not hold.
pub type Why = (Code, String);

/// Holds the body against the leaf, and reads it.
pub fn body<'l>(line: &'l Line<'l>, leaf: &Leaf<'_>) -> Result<Body<'l>, Why> {
    let salt = line.salts.first().and_then(|salt| bytes(salt));
    let salt = salt.ok_or_else(|| (Code::Format, "the salts are not of the form described".to_owned()))?;
    if leaf.body != body_digest(&salt, line.body.as_bytes()) {
        return Err((Code::Body, "the body is not what the digest in the leaf was taken of".to_owned()));
    }
    if line.body.len() > LONGEST_BODY {
        return Err((Code::Format, "the body is too long".to_owned()));
    }
    Body::parse(&line.body).map_err(|why| (Code::Format, why))
}

/// Gives each row that an entry covers its salts and what is kept of it, and holds that against its digest.
pub fn facts<'l>(line: &'l Line<'l>, body: &'l Body<'l>) -> Result<Vec<Covered<'l>>, Why> {
    let form = |why: &str| (Code::Format, why.to_owned());
    let mut salts = line.salts.iter().skip(1).map(|salt| bytes(salt));
    let mut salt = || salts.next().flatten().ok_or_else(|| form("it has fewer salts than digests"));
    let contents = line.contents.as_deref();
    if contents.is_some_and(|contents| contents.len() != body.facts.len()) {
        return Err(form("it has another number of contents than facts"));
    }
    let mut facts = Vec::with_capacity(body.facts.len());
    for (at, fact) in body.facts.iter().enumerate() {
        let digest = bytes(fact.digest).ok_or_else(|| form("a digest is none"))?;
        let row_salt = salt()?;
        let mut texts = Vec::with_capacity(fact.erasable.0.len());
        for (column, hex) in sorted(&fact.erasable) {
            let digest = bytes(hex).ok_or_else(|| form("a digest is none"))?;
            texts.push((column, digest, salt()?));
        }
        let content = contents.and_then(|contents| contents.get(at)).and_then(Option::as_deref);
        let row = kept((fact.table, fact.id, fact.revision), (&row_salt, &digest), content)
            .map_err(|why| (Code::Content, format!("{} {} {why}", fact.table, fact.id)))?;
        facts.push(Covered { table: fact.table, id: fact.id, revision: fact.revision, digest, texts, row });
    }
    if salts.next().is_some() {
        return Err(form("it has more salts than digests"));
    }
    Ok(facts)
}

fn sorted<'l>(erasable: &'l Members<'l, &'l str>) -> Vec<(&'l str, &'l str)> {
    let mut members: Vec<(&str, &str)> =
        erasable.0.iter().map(|(column, hex)| (column.as_ref(), *hex)).collect();
    members.sort_unstable();
    members
}

/// What is kept of a row; or why it is not what it should be.
fn kept(
    (table, id, revision): (&str, AnyId, u32),
    (salt, digest): (&Salt, &[u8; 32]),
    content: Option<&str>,
) -> Result<Option<Row>, String> {
    match (KEPT.contains(&table), content) {
        (false, None) => Ok(None),
        (false, Some(_)) => Err("is of a table of which nothing is kept".to_owned()),
        (true, None) => Err("is not kept".to_owned()),
        (true, Some(content)) => {
            if salted(ROW_TAG, salt, content.as_bytes()) != *digest {
                return Err("is not kept as its digest was taken of it".to_owned());
            }
            let row = Row::parse(table, content).transpose().map_err(|e| format!("cannot be read: {e}"))?;
            let said: Revised = serde_json::from_str(content).map_err(|e| format!("cannot be read: {e}"))?;
            if row.as_ref().map(Row::id) != Some(id) || said.revision.is_some_and(|said| said != revision) {
                return Err("is kept as another row, or in another revision".to_owned());
            }
            Ok(row)
        }
    }
}

#[derive(serde::Deserialize)]
struct Revised {
    revision: Option<u32>,
}
