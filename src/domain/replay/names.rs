//! Names of groups and organisations, each kept once: rows may be millions, and few names stand in them.

use std::collections::HashSet;
use std::sync::Arc;

/// The names that were met.
#[derive(Clone, Debug, Default)]
pub struct Names(HashSet<Arc<str>>);

impl Names {
    /// A name, the same one each time.
    pub fn of(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.0.get(name) {
            return known.clone();
        }
        let new: Arc<str> = name.into();
        self.0.insert(new.clone());
        new
    }
}
