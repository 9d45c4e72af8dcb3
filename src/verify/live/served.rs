//! What is served of a log: its head, its keys, its tiles and leaves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fetch, Unfetched};
use crate::domain::export::LOG;
use crate::domain::log::note::LONGEST as LONGEST_NOTE;
use crate::domain::log::origins::prefix;
use crate::domain::log::tiles::decode;
use crate::domain::log::verify::growth;
use crate::domain::log::{Address, Hash, Plan, SignedCheckpoint, Tile, Tiles, Unread, VerifierKey};
use crate::verify::Given;
use crate::verify::head::{Chain, LONGEST, keys};
use crate::verify::leaves::{LONGEST_TILE, Shelf};
use crate::verify::report::{Code, Report};

/// Where the head is.
pub const CHECKPOINT: &str = "/log/checkpoint";
/// Where the newest head is that a witness signed.
pub const WITNESSED: &str = "/log/witnessed";
/// Where the keys are.
pub const KEYS: &str = "/log/keys";

/// One log of a service.
pub struct Served<'f> {
    fetch: &'f mut dyn Fetch,
    prefix: String,
    /// Why nothing more is asked for.
    ended: Option<Unfetched>,
}

/// Where the head is that an auditor asks for: where witnesses have to have signed it, the one that they did sign. The
/// newest one waits a moment for them.
pub fn place(given: &Given) -> &'static str {
    if given.witnesses_needed > 0 { WITNESSED } else { CHECKPOINT }
}

/// The head that is shown now. Whether it is to be trusted is another question.
pub fn head(fetch: &mut dyn Fetch, given: &Given) -> Result<SignedCheckpoint, Unfetched> {
    let longest = u64::try_from(LONGEST_NOTE).unwrap_or(u64::MAX);
    let bytes = fetch.fetch(place(given), longest)?;
    SignedCheckpoint::parse(&bytes).map_err(|why| Unfetched::Wrong(format!("{}: {why}", place(given))))
}

/// The keys of a log, from the one that is trusted on, or from the first. Of a fault gives code and reason.
pub fn known(
    fetch: &mut dyn Fetch,
    origin: &str,
    trusted: Option<&VerifierKey>,
) -> Result<Result<Chain, (Code, String)>, Unfetched> {
    let list = fetch.fetch(KEYS, LONGEST)?;
    Ok(keys(&list, origin, trusted))
}

impl<'f> Served<'f> {
    /// The log with this origin.
    pub fn of(fetch: &'f mut dyn Fetch, origin: &str) -> Self {
        Self { fetch, prefix: prefix(origin), ended: None }
    }

    /// Refused if something could not be had.
    pub fn end(self) -> Result<(), Unfetched> {
        match self.ended {
            Some(Unfetched::Away(why)) => Err(Unfetched::Away(why)),
            _ => Ok(()),
        }
    }

    /// Holds two heads of the log against each other, by the tiles of the larger one: whether it begins with the smaller. Of
    /// what does not hold gives the reason.
    pub fn grew(&mut self, old: (u64, Hash), new: (u64, Hash)) -> Result<Result<(), String>, Unfetched> {
        if old.0 > new.0 {
            return Ok(Err(format!("the log went back from {} entries to {}", old.0, new.0)));
        }
        let made = Plan::consistency(old.0, new.0).map_or(Ok(Vec::new()), |plan| plan.make(self));
        let proof = match made {
            Ok(proof) => proof,
            Err(Unread::Failed(Unfetched::Away(why))) => return Err(Unfetched::Away(why)),
            Err(Unread::Failed(Unfetched::Wrong(why))) => return Ok(Err(why)),
            Err(Unread::Missing(tile)) => {
                return Ok(Err(format!("{} has another width", Address::Tile(tile))));
            }
        };
        let held = growth(old, new, &proof);
        Ok(held.map_err(|why| {
            format!("the log of {} entries does not begin with that of {}: {why}", new.0, old.0)
        }))
    }
}

impl Shelf for Served<'_> {
    /// So it is as soon as something could not be had.
    fn is_ended(&self) -> bool {
        self.ended.is_some()
    }

    fn whole(&mut self, path: &str, longest: u64, report: &mut Report) -> Option<Vec<u8>> {
        if self.is_ended() {
            return None;
        }
        let path = format!("{}/{}", self.prefix, path.strip_prefix(LOG).unwrap_or(path));
        match self.fetch.fetch(&path, longest) {
            Ok(bytes) => Some(bytes),
            Err(why) => {
                report.fault(Code::Tree, path, &why);
                self.ended = Some(why);
                None
            }
        }
    }
}

impl Tiles for Served<'_> {
    type Error = Unfetched;
    fn read(&mut self, tiles: &BTreeSet<Tile>) -> Result<BTreeMap<Tile, Vec<Hash>>, Unfetched> {
        let mut found = BTreeMap::new();
        for tile in tiles {
            let path = format!("{}/{}", self.prefix, Address::Tile(*tile));
            let bytes = self.fetch.fetch(&path, LONGEST_TILE)?;
            let hashes = decode(&bytes).filter(|hashes| hashes.len() == usize::from(tile.width()));
            let hashes =
                hashes.ok_or_else(|| Unfetched::Wrong(format!("{path} is not a tile of this width")))?;
            found.insert(*tile, hashes);
        }
        Ok(found)
    }
}
