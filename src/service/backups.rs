//! Whether a database holds together: its record against its log, from the first entry to the last. Asked of a copy
//! before it is kept, and before it is put in another's place; then also each row of every group against its newest entry.

use crate::domain::digests::{SALT, Salt, body_digest};
use crate::domain::log::{Edge, Hash, SignedCheckpoint, Tile, Tiles};
use crate::domain::receipts::resting_on;
use crate::error::{Error, Result};
use crate::service::exports::{operator, within};
use crate::store::groups::Group;
use crate::store::log::{LogKey, Signed, heads};
use crate::store::record::{Numbered, numbered};
use crate::store::{Settings, Tx, log};
use crate::verify::report::Code;
use crate::verify::{self, Given};

/// Entries read at once.
const PAGE: i64 = 1000;
/// Faults that are told.
const TOLD: usize = 20;

/// What a database holds.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Entries that have a number.
    pub entries: u64,
    /// The newest signed head.
    pub head: Option<String>,
}

/// Works the log out again from the entries and holds all of it against what is stored: what is there, or what does not
/// hold. Reads every entry once.
pub fn verify(tx: &mut Tx<'_>) -> Result<Result<Whole, Vec<String>>> {
    let mut faults = Vec::new();
    let origin = LogKey::newest(tx)?.map(|key| key.origin);
    let edge = tree(tx, origin.as_deref(), &mut faults)?;
    if edge != log::edge(tx)? {
        faults.push("the tree of the log is not that of its entries".to_owned());
    }
    let head = match &origin {
        Some(origin) => log::newest(tx, origin)?,
        None => None,
    };
    if let Some(head) = &head {
        if u64::try_from(head.size).is_ok_and(|signed| signed > edge.size()) {
            faults.push(format!("{} entries were signed, and there are {}", head.size, edge.size()));
        }
        faults.extend(signature(tx, head).err().map(|why| format!("the newest signed head: {}", why.told())));
    }
    if faults.is_empty() {
        return Ok(Ok(Whole { entries: edge.size(), head: head.map(|head| head.note) }));
    }
    faults.truncate(TOLD);
    Ok(Err(faults))
}

/// Which rows of groups are others than their newest entries cover, are missing or too many: an export of each group, made
/// beside a database, is held by the verifier. What else that finds is the record's own, and went with the backup.
pub fn rows(tx: &mut Tx<'_>, beside: &Settings) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for slug in Group::slugs(tx)? {
        let allowed = operator(tx, &slug, None)?;
        let spool = within(tx, &allowed, beside)?;
        let given = Given { allows_tail: true, ..Given::default() };
        let report = verify::verify(spool.file, &given).map_err(Error::internal)?;
        let of_rows = |code| matches!(code, Code::Row | Code::Electors | Code::Dataset | Code::Container);
        let found = report.faults().filter(|fault| of_rows(fault.code));
        faults.extend(found.map(|fault| format!("{}: {}", fault.what, fault.why)));
    }
    faults.truncate(TOLD);
    Ok(faults)
}

/// The tree of all entries, held on its way against the heads that were signed of it.
fn tree(tx: &mut Tx<'_>, origin: Option<&str>, faults: &mut Vec<String>) -> Result<Edge> {
    let mut edge = Edge::empty();
    loop {
        let page = numbered(tx, edge.size(), PAGE)?;
        let Some(last) = page.last() else { return Ok(edge) };
        faults.extend(page.iter().filter_map(body));
        let heads = match origin {
            Some(origin) => heads(tx, origin, edge.size(), last.seq)?,
            None => Vec::new(),
        };
        let mut full = Vec::new();
        let mut leaves: Vec<Hash> = page.iter().map(|entry| Hash::leaf(&entry.leaf.0)).collect();
        for head in heads {
            let until = u64::try_from(head.size).map_err(Error::internal)?.saturating_sub(edge.size());
            let behind = leaves.split_off(usize::try_from(until).map_err(Error::internal)?.min(leaves.len()));
            edge = grown(edge, &leaves, &mut full)?;
            leaves = behind;
            faults.extend(root(&head, &edge));
        }
        edge = grown(edge, &leaves, &mut full)?;
        faults.extend(tiles(tx, full)?);
        faults.truncate(TOLD);
    }
}

/// The tree with more leaves; the tiles that are full by them are told.
fn grown(edge: Edge, leaves: &[Hash], full: &mut Vec<(Tile, Vec<Hash>)>) -> Result<Edge> {
    let grown = edge.grow(leaves).ok_or_else(|| Error::internal("a log past the end of numbers"))?;
    full.extend(grown.tiles.into_iter().filter(|(tile, _)| !tile.is_partial()));
    Ok(grown.edge)
}

/// Which of the tiles that are kept are others than these.
fn tiles(tx: &mut Tx<'_>, full: Vec<(Tile, Vec<Hash>)>) -> Result<Vec<String>> {
    let kept = log::Stored(tx).read(&full.iter().map(|(tile, _)| *tile).collect())?;
    let other = full.into_iter().filter(|(tile, hashes)| kept.get(tile) != Some(hashes));
    Ok(other
        .map(|(tile, _)| format!("tile {} of level {} is not that of the tree", tile.index(), tile.level()))
        .collect())
}

/// Why a signed head is not that of the tree of its size.
fn root(head: &Signed, edge: &Edge) -> Option<String> {
    let read = SignedCheckpoint::parse(head.note.as_bytes());
    let holds = read.is_ok_and(|read| read.checkpoint().head() == (edge.size(), edge.root()));
    (!holds).then(|| format!("the head of {} entries is another than was signed", head.size))
}

/// Why an entry's body is not what its leaf digests.
fn body(entry: &Numbered) -> Option<String> {
    let Numbered { seq, leaf, body, salts } = entry;
    let salt: Option<Salt> = salts.0.get(..SALT).and_then(|salt| salt.try_into().ok());
    let digest = salt.map(|salt| body_digest(&salt, &body.0));
    let told: Option<serde_json::Value> = serde_json::from_slice(&leaf.0).ok();
    let told = told.as_ref().and_then(|leaf| leaf.get("body")?.as_str());
    let holds = told.is_some() && told == digest.as_deref();
    (!holds).then(|| format!("entry {seq} has another body than its leaf digests"))
}

/// Whether a key that speaks for its log signed a head.
fn signature(tx: &mut Tx<'_>, head: &Signed) -> Result<()> {
    let refused = |why: String| Error::internal(why);
    let keys: Vec<LogKey> = LogKey::all(tx)?.into_iter().filter(|key| key.origin == head.origin).collect();
    let listed = keys.iter().map(|key| (key.vkey.as_str(), key.rotation.as_deref()));
    let (_, keys) = resting_on(listed, None).map_err(|e| refused(e.to_string()))?;
    let note = SignedCheckpoint::parse(head.note.as_bytes()).map_err(|e| refused(e.to_string()))?;
    note.trusted(&keys, &[]).map(drop).map_err(|e| refused(e.to_string()))
}
