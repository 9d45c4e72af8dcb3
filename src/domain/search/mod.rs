//! Full-text search: how a text becomes words, how a question becomes words, and which passages of a text they
//! are. The same words on either database; knows neither.

mod excerpt;
mod query;
mod words;

use crate::codes;

pub use excerpt::{Excerpt, excerpt, hits};
pub use query::{NotAsked, Query, Wanted};
pub use words::words;

codes! {
    /// What is searched.
    pub enum DocumentKind {
        /// A proposal: its title and what is proposed.
        Proposal = "proposal",
        /// A topic: its title and what it is about.
        Topic = "topic",
        /// A position: its title and its newest version.
        Position = "position",
        /// A comment.
        Comment = "comment",
        /// An objection: what it says, the harm, and the remedy.
        Objection = "objection",
    }
}
