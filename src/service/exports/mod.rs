//! What is taken away: a version of a position as a file, and all that the record says of a group or a proposal as one
//! (`docs/export.md`).
//!
//! The way of an export: [`group`] or [`proposal`] says who may, and what of it is withheld (`sight`) -> [`spool`] takes a
//! snapshot on a connection of its own and writes it into a file (`write`): the log (`logs`), the entries (`entries`),
//! which say where the salts of each row stand (`coverage`), then the rows (`facts`) -> the door gives the file.

mod allowed;
mod archives;
mod container;
mod coverage;
mod entries;
mod facts;
mod logs;
mod position;
mod sight;
mod spool;
mod write;

pub use allowed::{Allowed, group, operator, proposal};
pub use position::{Export, ExportFormat, Exported, MARKDOWN, PLAIN, of_position};
pub use spool::{MOST_BYTES, Spool, Target, spool, within};
