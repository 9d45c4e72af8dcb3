//! Lets a group move in from Loomio: its export (a JSON object a line) becomes a group with its members, proposals, pilots and
//! comments.
//!
//! It is read and checked first, in memory that is bounded; what is stored is stored in one transaction, and is there at once. Knows
//! nothing of files: the command opens them. Nobody who has an account here becomes a member by it: a file can name whom it likes.

mod archive;
mod cells;
mod marked;
mod people;
mod plan;
mod polls;
mod rows;
mod store;
mod talk;
#[cfg(test)]
mod tests;

pub use self::archive::{Archive, MOST_LINES};
pub use self::people::{Part, Person};
pub use self::plan::{MOST_GROUPS, MOST_PERSONS, Member, NewGroup, Plan, Wanted};
pub use self::store::{ImportLoomio, Imported, conflicts, import};
