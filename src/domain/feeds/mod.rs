//! Feeds: what a group published, and its deadlines, in the forms that feed readers and calendars take.
//!
//! Knows which feeds there are, what stands in them and how it is written; not who may read them.

mod atom;
mod calendar;
mod deadline;

use super::ids::GroupId;
use crate::codes;

pub use atom::{Correction, Fallen, Published, atom};
pub use calendar::calendar;
pub use deadline::{About, Certainty, Deadline, DeadlineKind};

codes! {
    /// Which feed of a group.
    pub enum FeedKind {
        /// What it published, as Atom.
        Outputs = "outputs",
        /// Its deadlines, as iCalendar.
        Deadlines = "deadlines",
    }
}

/// The media type of Atom.
pub const ATOM: &str = "application/atom+xml";
/// The media type of iCalendar.
pub const CALENDAR: &str = "text/calendar";

/// Outputs in a feed at most: those that were published or corrected last.
pub const MOST_OUTPUTS: i64 = 100;
/// Deadlines of one kind in a feed at most: those that end first.
pub const MOST_OF_A_KIND: i64 = 100;
/// For how many days a deadline stays in a feed once it is over.
pub const DAYS_KEPT: i64 = 30;
/// Characters of a text in a feed at most; all of it is behind the link.
const MOST_CHARACTERS: usize = 2_000;
/// Tokens that open feeds of one group and hold, of one member at most.
pub const MOST_TOKENS: usize = 20;

impl FeedKind {
    /// The address of a group's feed, under the API.
    pub fn path(self, group: GroupId) -> String {
        let name = match self {
            Self::Outputs => "outputs.atom",
            Self::Deadlines => "deadlines.ics",
        };
        format!("/groups/{group}/{name}")
    }
}

/// Whose feed it is, and where.
#[derive(Clone, Debug)]
pub struct Whose {
    /// Which feed.
    pub kind: FeedKind,
    /// The group.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// When it was made.
    pub made_at: super::time::Instant,
    /// Under which address people reach the service.
    pub public_url: String,
}

impl Whose {
    /// The full address of something under the API.
    fn address(&self, path: &str) -> String {
        format!("{}/api/v1{path}", self.public_url)
    }
}

/// A text without what neither XML nor a calendar can hold: control characters but tab and line feed, and what is no
/// character. Each is seen to be missing.
fn clean(text: &str) -> String {
    let fits =
        |c: char| matches!(c, '\t' | '\n') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    text.chars().map(|c| if fits(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// As much of a text as a feed holds.
fn beginning(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
