//! Reads an archive: a JSON object a line, rows of all tables in any order. What is not known is counted and passed over; what
//! cannot be read is a fault with its line.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::{BufRead, Read};

use serde::Deserialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::cells::Cells;
use super::rows::{
    Choice, Chosen, Comment, Discussion, Group, Membership, Outcome, Poll, Row, Stance, Topic, User,
};
use crate::domain::foreign::{Fault, Report, shown};

/// Bytes of a line at most.
const MOST_IN_A_LINE: usize = 8 * 1024 * 1024;
/// Lines of a file at most.
pub const MOST_LINES: u64 = 2_000_000;
/// Tables, and columns of one, whose names are kept for the report at most.
const MOST_NAMES: usize = 300;

/// Tables that have nothing here, and why.
const NOTHING_LIKE: &[(&str, &str)] = &[
    ("anonymous_ballots", "counted by what was chosen in them"),
    ("anonymous_poll_voters", "who took part in an anonymous poll is not told"),
    ("attachments", "the file holds their addresses, not the files"),
    ("discussion_readers", "who read what is not brought in"),
    ("discussion_templates", "there is nothing like them here"),
    ("documents", "the file holds their addresses, not the files"),
    ("events", "they repeat what other rows say"),
    ("legacy_anonymous_vote_reasons", "reasons in anonymous polls are left where they were given"),
    ("membership_requests", "whoever wants to join asks here again"),
    ("notification_deliveries", "they were told there"),
    ("notifications", "they were told there"),
    ("poll_templates", "there is nothing like them here"),
    ("reactions", "there is nothing like them here"),
    ("stance_receipts", "who was asked is not brought in"),
    ("subscriptions", "they were paid there"),
    ("taggings", "there is nothing like them here"),
    ("tags", "there is nothing like them here"),
    ("tasks", "there is nothing like them here"),
    ("tasks_users", "there is nothing like them here"),
    ("topic_items", "they repeat what other rows say"),
    ("topic_readers", "who read what is not brought in"),
    ("versions", "texts come as they stand"),
    ("webhooks", "they would send what is said here elsewhere"),
];

/// All rows that are looked at, in the order of the file.
#[derive(Default)]
pub struct Archive {
    pub(super) users: Vec<User>,
    pub(super) groups: Vec<Group>,
    pub(super) memberships: Vec<Membership>,
    pub(super) topics: Vec<Topic>,
    pub(super) discussions: Vec<Discussion>,
    pub(super) comments: Vec<Comment>,
    pub(super) polls: Vec<Poll>,
    pub(super) options: Vec<Choice>,
    pub(super) stances: Vec<Stance>,
    pub(super) chosen: Vec<Chosen>,
    pub(super) ballots: Vec<Chosen>,
    pub(super) outcomes: Vec<Outcome>,
    /// The digest of the file, in hexadecimal.
    pub(super) digest: String,
    pub(super) report: Report,
    asked: BTreeMap<&'static str, BTreeSet<&'static str>>,
    unread: BTreeMap<&'static str, BTreeSet<String>>,
    seen: HashSet<(&'static str, i64)>,
}

#[derive(Deserialize)]
struct Line {
    table: String,
    record: Map<String, Value>,
}

impl Archive {
    /// Reads a whole file.
    pub fn read(mut source: impl BufRead) -> Result<Self, Fault> {
        let (mut archive, mut digest) = (Self::default(), Sha256::new());
        let (mut bytes, mut number) = (Vec::new(), 0_u64);
        loop {
            bytes.clear();
            number = number.saturating_add(1);
            let most = u64::try_from(MOST_IN_A_LINE).unwrap_or(u64::MAX).saturating_add(1);
            let read = source.by_ref().take(most).read_until(b'\n', &mut bytes);
            if read.map_err(|e| Fault::line(number, format!("cannot be read: {e}")))? == 0 {
                break;
            }
            if bytes.len() > MOST_IN_A_LINE {
                return Err(Fault::line(number, format!("is longer than {MOST_IN_A_LINE} bytes")));
            }
            if number > MOST_LINES {
                return Err(Fault::line(number, format!("more than {MOST_LINES} lines")));
            }
            digest.update(&bytes);
            archive.line(number, &bytes)?;
        }
        archive.digest = hex::encode(digest.finalize());
        for (table, columns) in std::mem::take(&mut archive.unread) {
            archive.report.columns(table, columns);
        }
        Ok(archive)
    }

    fn line(&mut self, number: u64, bytes: &[u8]) -> Result<(), Fault> {
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::line(number, "is not UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Ok(());
        }
        let line: Line = serde_json::from_str(text).map_err(|e| {
            let clause =
                if e.is_data() { "is no object with a \"table\" and a \"record\"" } else { "is not JSON" };
            Fault::line(number, clause).column(e.column().to_string())
        })?;
        self.row(number, &line)
    }

    fn row(&mut self, number: u64, line: &Line) -> Result<(), Fault> {
        macro_rules! keep {
            ($table:literal, $rows:ident) => {{
                if let Some(row) = self.cells($table, number, &line.record)? {
                    self.$rows.push(row);
                }
            }};
        }
        match line.table.as_str() {
            "users" => keep!("users", users),
            "groups" => keep!("groups", groups),
            "memberships" => keep!("memberships", memberships),
            "topics" => keep!("topics", topics),
            "discussions" => keep!("discussions", discussions),
            "comments" => keep!("comments", comments),
            "polls" => keep!("polls", polls),
            "poll_options" => keep!("poll_options", options),
            "stances" => keep!("stances", stances),
            "stance_choices" => keep!("stance_choices", chosen),
            "anonymous_ballot_choices" => keep!("anonymous_ballot_choices", ballots),
            "outcomes" => keep!("outcomes", outcomes),
            other => self.pass_over(number, other),
        }
        Ok(())
    }

    fn pass_over(&mut self, number: u64, table: &str) {
        match NOTHING_LIKE.iter().find(|(known, _)| *known == table) {
            Some((known, why)) => self.report.left(known, why, number),
            None => self.report.left(&format!("rows of {}", shown(table)), "the table is not known", number),
        }
    }

    /// Reads a row, and notes which columns of it nobody asks for. The same row twice is one.
    fn cells<R: Row>(
        &mut self,
        table: &'static str,
        line: u64,
        row: &Map<String, Value>,
    ) -> Result<Option<R>, Fault> {
        let asked = self.asked.entry(table).or_default();
        let read = R::read(&mut Cells { line, row, asked: &mut *asked })?;
        let unread = self.unread.entry(table).or_default();
        for name in row.keys() {
            if unread.len() < MOST_NAMES && !asked.contains(name.as_str()) && !unread.contains(name) {
                unread.insert(name.clone());
            }
        }
        let id = row.get("id").and_then(Value::as_i64);
        if id.is_some_and(|id| !self.seen.insert((table, id))) {
            self.report.left(table, "the row stands there before", line);
            return Ok(None);
        }
        Ok(Some(read))
    }
}
