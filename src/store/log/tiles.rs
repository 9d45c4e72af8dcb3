//! The tree's tiles: read all at once, grown by a batch of leaves.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::domain::log::hash::HASH_LENGTH;
use crate::domain::log::tiles::{FULL, decode, encode};
use crate::domain::log::{Edge, Growth, Hash, Tile, Tiles, Unread};
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::{log_edge, log_tiles, record_entries, record_sequence};
use crate::store::sql::Bytes;

/// A tile that is not full: what its level ends with.
#[derive(Debug, Queryable, Insertable)]
#[diesel(table_name = log_edge, treat_none_as_default_value = false)]
struct EdgeRow {
    level: i64,
    number: i64,
    hashes: Bytes,
}

/// A tile that is full.
#[derive(Debug, Queryable, Insertable)]
#[diesel(table_name = log_tiles, treat_none_as_default_value = false)]
struct TileRow {
    level: i64,
    number: i64,
    hashes: Bytes,
}

/// How many entries the tree has.
pub fn size(tx: &mut Tx<'_>) -> Result<u64> {
    let row: Option<EdgeRow> = on!(tx.conn(), c => log_edge::table.find(0_i64).first(c).optional()?);
    row.as_ref().map_or(Ok(0), leaves_of)
}

/// How far the tree reaches, by the edge of its level 0.
fn leaves_of(row: &EdgeRow) -> Result<u64> {
    let here = u64::try_from(row.hashes.0.len() / HASH_LENGTH).map_err(Error::internal)?;
    let before = unsigned(row.number)?.checked_mul(u64::from(FULL));
    before.and_then(|n| n.checked_add(here)).ok_or_else(|| Error::internal("a log past the end of numbers"))
}

/// The edge of the tree, by which it grows. One query.
pub fn edge(tx: &mut Tx<'_>) -> Result<Edge> {
    let rows: Vec<EdgeRow> = on!(tx.conn(), c => log_edge::table.load(c)?);
    let size = rows.iter().find(|row| row.level == 0).map_or(Ok(0), leaves_of)?;
    Edge::read(size, &mut Loaded(rows)).map_err(lacking)
}

/// The partial tiles, read already.
struct Loaded(Vec<EdgeRow>);

impl Tiles for Loaded {
    type Error = Error;
    fn read(&mut self, tiles: &BTreeSet<Tile>) -> Result<BTreeMap<Tile, Vec<Hash>>> {
        Ok(tiles.iter().filter_map(|tile| Some((*tile, decode(&self.at(tile)?.hashes.0)?))).collect())
    }
}

impl Loaded {
    fn at(&self, tile: &Tile) -> Option<&EdgeRow> {
        let (level, number) = address(tile)?;
        self.0.iter().find(|row| (row.level, row.number) == (level, number))
    }
}

/// The tiles as they are kept: of the edge and the full ones, in two queries.
#[allow(missing_debug_implementations, reason = "a transaction has nothing to show")]
pub struct Stored<'t, 'c>(pub &'t mut Tx<'c>);

impl Tiles for Stored<'_, '_> {
    type Error = Error;
    fn read(&mut self, tiles: &BTreeSet<Tile>) -> Result<BTreeMap<Tile, Vec<Hash>>> {
        // The edge first: what leaves it afterwards is still in what was read of it.
        let mut found = Loaded(on!(self.0.conn(), c => log_edge::table.load(c)?)).read(tiles)?;
        let wanted: Vec<(i64, i64)> =
            tiles.iter().filter(|tile| !found.contains_key(tile)).filter_map(address).collect();
        let full: BTreeMap<(i64, i64), Bytes> =
            full(self.0, &wanted)?.into_iter().map(|row| ((row.level, row.number), row.hashes)).collect();
        for tile in tiles {
            let hashes = address(tile).and_then(|at| decode(&full.get(&at)?.0));
            if let Some(hashes) = hashes {
                found.insert(*tile, hashes);
            }
        }
        Ok(found)
    }
}

fn full(tx: &mut Tx<'_>, wanted: &[(i64, i64)]) -> Result<Vec<TileRow>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    Ok(on!(tx.conn(), c => {
        let mut query = log_tiles::table.into_boxed();
        for (level, number) in wanted {
            query = query.or_filter(log_tiles::level.eq(*level).and(log_tiles::number.eq(*number)));
        }
        query.load(c)?
    }))
}

/// The leaves behind the first `size` entries, in their order, at most so many: exactly what was stored. Refused where
/// a number is missing among them.
pub fn leaves(tx: &mut Tx<'_>, size: u64, most: i64) -> Result<Vec<Vec<u8>>> {
    let size = i64::try_from(size).map_err(Error::internal)?;
    let rows: Vec<(i64, Bytes)> = on!(tx.conn(), c => record_sequence::table
        .inner_join(record_entries::table.on(record_entries::id.eq(record_sequence::entry_id)))
        .filter(record_sequence::seq.gt(size))
        .order(record_sequence::seq.asc())
        .limit(most)
        .select((record_sequence::seq, record_entries::leaf))
        .load(c)?);
    let follow = rows.iter().zip(size.saturating_add(1)..).all(|((seq, _), at)| *seq == at);
    if !follow {
        return Err(Error::internal("the record's numbers have a gap"));
    }
    Ok(rows.into_iter().map(|(_, leaf)| leaf.0).collect())
}

/// Keeps what grew: the full tiles in one statement, the edge in another.
pub fn keep(tx: &mut Tx<'_>, growth: &Growth) -> Result<()> {
    let (mut full, mut edge) = (Vec::new(), BTreeMap::new());
    for (tile, hashes) in &growth.tiles {
        let (level, number) =
            address(tile).ok_or_else(|| Error::internal("a tile past the end of numbers"))?;
        let hashes = Bytes(encode(hashes));
        // The full tiles of a level come first: what is left at its edge is the last one of it.
        if tile.is_partial() {
            edge.insert(level, EdgeRow { level, number, hashes });
        } else {
            let number_behind = number.saturating_add(1);
            edge.insert(level, EdgeRow { level, number: number_behind, hashes: Bytes(Vec::new()) });
            full.push(TileRow { level, number, hashes });
        }
    }
    let edge: Vec<EdgeRow> = edge.into_values().collect();
    on!(tx.conn(), c => {
        if !full.is_empty() {
            diesel::insert_into(log_tiles::table).values(&full).execute(c)?;
        }
        diesel::insert_into(log_edge::table)
            .values(&edge)
            .on_conflict(log_edge::level)
            .do_update()
            .set((
                log_edge::number.eq(excluded(log_edge::number)),
                log_edge::hashes.eq(excluded(log_edge::hashes)),
            ))
            .execute(c)?;
    });
    Ok(())
}

/// Level and number, as they are kept.
fn address(tile: &Tile) -> Option<(i64, i64)> {
    Some((i64::from(tile.level()), i64::try_from(tile.index()).ok()?))
}

fn unsigned(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(Error::internal)
}

/// What could not be read of the tree, as a fault of the service.
pub fn lacking(unread: Unread<Error>) -> Error {
    match unread {
        Unread::Failed(error) => error,
        Unread::Missing(tile) => Error::internal(format!(
            "the log lacks tile {} of level {}, or a part of it",
            tile.index(),
            tile.level()
        )),
    }
}
