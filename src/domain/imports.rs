//! Imports of a group's export: how they stand, and what the record says of them.

use crate::codes;

/// The action of the entry that ends an import of a group.
pub const GROUP_IMPORTED: &str = "group.imported";
/// What an account is called whose name the export withholds.
pub const UNNAMED: &str = "Name withheld";

codes! {
    /// How an import stands.
    pub enum ImportState {
        /// It is being written, and shows nowhere.
        Staging = "staging",
        /// All of it is where it belongs; what it waited in can be forgotten.
        Done = "done",
        /// That was forgotten, too.
        Settled = "settled",
        /// It was broken off; so can all that it wrote.
        GivenUp = "given_up",
    }
}
