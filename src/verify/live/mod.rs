//! What a service shows of its log, held against itself and against heads that were kept. How it is fetched is not known here:
//! whoever asks gives a [`Fetch`].
//!
//! [`served`] is what is served, [`follow`] goes from the head that was held last to the one that is shown now, by the leaves
//! between them, and [`beside`] holds the head that is shown against that of an export, by the tiles.

pub mod beside;
pub mod follow;
pub mod served;

#[cfg(test)]
mod tests;

use std::fmt;

/// Fetches what is served.
pub trait Fetch {
    /// The bytes at a path below the address of the service: no more of them than so many.
    fn fetch(&mut self, path: &str, longest: u64) -> Result<Vec<u8>, Unfetched>;
}

/// Why something was not fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfetched {
    /// It cannot be had now, which says nothing of the log.
    Away(String),
    /// What was answered is not what must be there.
    Wrong(String),
}

impl fmt::Display for Unfetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Away(why) | Self::Wrong(why) => f.write_str(why),
        }
    }
}
