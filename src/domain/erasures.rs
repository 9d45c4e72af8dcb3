//! The words of a text, erased: why, what stands in their place from then on, whose they are, and in whose matter
//! somebody would erase. What happened stays: an objection is one without its words, too.

use super::ids::EntryId;
use super::time::Instant;
use crate::codes;
use crate::domain::codes::Coded;

codes! {
    /// Why words are erased. A code and no text: a text could say again what is to go.
    pub enum ErasureReason {
        /// They tell of a person what is not for the group to keep.
        PersonalData = "personal_data",
        /// A court or an authority ordered it.
        CourtOrder = "court_order",
        /// Somebody has a right to them: of authorship, for example.
        LegalClaim = "legal_claim",
        /// They harm somebody's name.
        Defamation = "defamation",
        /// They were told in confidence.
        Confidential = "confidential",
        /// What they were kept for is over.
        NoLongerNeeded = "no_longer_needed",
        /// None of these; the discussion is the place to say more.
        Other = "other",
    }
}

/// How a mark begins.
const BEGINS: &str = "[erased ";
/// The letters of a day: `2018-06-14`.
const DAY: usize = 10;

/// What stands in the place of words that were erased: the day, the reason, and the entry of the record that says by whom.
pub fn mark(entry: EntryId, at: Instant, reason: ErasureReason) -> String {
    let day: String = at.to_string().chars().take(DAY).collect();
    format!("{BEGINS}{day}, {reason}, {entry}]")
}

/// Whether a text is such a mark. Nobody else writes one: the door takes none.
pub fn is_mark(text: &str) -> bool {
    let inner = text.strip_prefix(BEGINS).and_then(|text| text.strip_suffix(']'));
    let mut parts = inner.unwrap_or_default().split(", ");
    let (day, reason, entry) = (parts.next(), parts.next(), parts.next());
    let is_day = |day: &str| day.len() == DAY && day.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    day.is_some_and(is_day)
        && reason.is_some_and(|code| ErasureReason::from_code(code).is_some())
        && entry.is_some_and(|id| EntryId::parse(id).is_some())
        && parts.next().is_none()
}

/// Texts in which somebody speaks for themselves: the table, the column that says who, the columns that are theirs. Their
/// author may erase them. What is written for the group, or by virtue of an office, is not among them.
pub const OWN: &[(&str, &str, &[&str])] = &[
    ("volunteers", "member_id", &["statement"]),
    ("concerns", "raised_by", &["text"]),
    ("impacts", "author_id", &["text"]),
    ("disputes", "member_id", &["reason"]),
    ("comments", "author_id", &["body", "initiative", "on_behalf_of"]),
    ("comment_wordings", "author_id", &["body"]),
    ("comment_reports", "reporter_id", &["reason"]),
    ("stances", "member_id", &["reason"]),
    ("stance_history", "member_id", &["reason"]),
    ("deliveries", "member_id", &["community", "initiative", "note"]),
    ("objections", "raised_by", &["summary", "harm", "remedy", "anchor"]),
    ("time_requests", "member_id", &["reason"]),
    ("reconsiderations", "asked_by", &["decision", "grounds", "remedy"]),
    ("appeals", "appellant_id", &["text", "remedy"]),
    ("minority_statements", "author_id", &["text"]),
];

/// Columns that are counted by: they are changed where they are, never erased under what counts them.
pub const COUNTED: &[(&str, &[&str])] = &[("memberships", &["organisation", "region", "focal_point_of"])];

/// What others answer and decide on: who did is a party to it.
pub const ANSWERED: &[&str] = &["comments", "objections", "appeals"];

/// Addresses, which are no word in any matter: whoever wrote them down may erase them.
pub const ADDRESSES: &[&str] = &["invitations", "webhooks"];

/// Whose words a row of a table has: the column that says so, and the columns that are theirs.
pub fn own(table: &str) -> Option<(&'static str, &'static [&'static str])> {
    OWN.iter().find(|(name, ..)| *name == table).map(|(_, author, columns)| (*author, *columns))
}

/// Whether a column is counted by.
pub fn is_counted(table: &str, column: &str) -> bool {
    COUNTED.iter().any(|(name, columns)| *name == table && columns.contains(&column))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> EntryId {
        EntryId::parse("0190163d-8694-739b-aea5-966c26f8ad90").unwrap()
    }

    #[test]
    fn a_mark_says_when_why_and_where_to_read_who() {
        let at = Instant::parse("2018-06-14T13:00:00Z").unwrap();
        let mark = mark(entry(), at, ErasureReason::PersonalData);
        assert_eq!(mark, "[erased 2018-06-14, personal_data, 0190163d-8694-739b-aea5-966c26f8ad90]");
        assert!(is_mark(&mark));
    }

    #[test]
    fn every_mark_is_known_and_nothing_else_is_one() {
        let at = Instant::parse("2018-06-14T13:00:00Z").unwrap();
        assert!(ErasureReason::ALL.iter().all(|reason| is_mark(&mark(entry(), at, *reason))));
        let id = entry();
        for other in [
            String::new(),
            "[erased]".to_owned(),
            format!("[erased 2018-06-14, whim, {id}]"),
            format!("[erased yesterday, other, {id}]"),
            format!("[erased 2018-06-14, other, {id}"),
            format!("[erased 2018-06-14, other, {id}, twice]"),
            format!("So: [erased 2018-06-14, other, {id}]"),
            "[erased 2018-06-14, other, me]".to_owned(),
        ] {
            assert!(!is_mark(&other), "{other}");
        }
    }
}
