//! The rows of an archive that are looked at, with the columns that are: never a password's hash, a token, an address of a
//! machine, or what a person did but did not say.

use super::cells::Cells;
use crate::domain::foreign::{Fault, Moment};

/// A row of one table.
pub(super) trait Row: Sized {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault>;
}

/// Who takes part.
pub(super) struct User {
    pub line: u64,
    pub id: i64,
    pub name: String,
    pub username: String,
    pub email: String,
    pub is_verified: bool,
    pub is_bot: bool,
    pub has_left: bool,
    pub locale: String,
}

impl Row for User {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            name: cells.text("name")?,
            username: cells.text("username")?,
            email: cells.text("email")?,
            is_verified: cells.said("email_verified")?.unwrap_or(true),
            is_bot: cells.flag("bot")?,
            has_left: cells.time("deactivated_at")?.is_some(),
            locale: cells.text("selected_locale")?,
        })
    }
}

/// A group, or a subgroup.
pub(super) struct Group {
    pub line: u64,
    pub id: i64,
    pub key: String,
    pub handle: String,
    pub name: String,
    pub description: Body,
    pub parent_id: Option<i64>,
    pub creator_id: Option<i64>,
    pub is_archived: bool,
}

impl Row for Group {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            key: cells.key("key")?,
            handle: cells.text("handle")?,
            name: cells.text("name")?,
            description: Body::read(cells, "description", "description_format")?,
            parent_id: cells.number("parent_id")?,
            creator_id: cells.number("creator_id")?,
            is_archived: cells.time("archived_at")?.is_some(),
        })
    }
}

/// A text, and whether it is `html` or `md`.
#[derive(Clone, Default)]
pub(super) struct Body {
    pub text: String,
    pub format: String,
}

impl Body {
    fn read(cells: &mut Cells<'_>, text: &'static str, format: &'static str) -> Result<Self, Fault> {
        Ok(Self { text: cells.text(text)?, format: cells.text(format)? })
    }
}

/// A user in a group.
pub(super) struct Membership {
    pub line: u64,
    pub group_id: Option<i64>,
    pub user_id: Option<i64>,
    pub is_admin: bool,
    pub is_accepted: bool,
    pub has_ended: bool,
}

impl Row for Membership {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let (revoked, archived) = (cells.time("revoked_at")?, cells.time("archived_at")?);
        Ok(Self {
            line: cells.line,
            group_id: cells.number("group_id")?,
            user_id: cells.number("user_id")?,
            is_admin: cells.flag("admin")?,
            is_accepted: cells.time("accepted_at")?.is_some(),
            has_ended: revoked.is_some() || archived.is_some(),
        })
    }
}

/// What newer archives keep of a discussion or a poll beside it: where it is, and whether it is closed.
pub(super) struct Topic {
    pub id: i64,
    pub group_id: Option<i64>,
    pub about: (String, Option<i64>),
    pub closed_at: Option<Moment>,
    pub is_discarded: bool,
}

impl Row for Topic {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: cells.id("id")?,
            group_id: cells.number("group_id")?,
            about: (cells.text("topicable_type")?, cells.number("topicable_id")?),
            closed_at: cells.time("closed_at")?,
            is_discarded: cells.time("discarded_at")?.is_some(),
        })
    }
}

/// A discussion.
pub(super) struct Discussion {
    pub line: u64,
    pub id: i64,
    pub group_id: Option<i64>,
    pub topic_id: Option<i64>,
    pub author_id: Option<i64>,
    pub title: String,
    pub description: Body,
    pub created_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub is_discarded: bool,
    pub locale: String,
}

impl Row for Discussion {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            group_id: cells.number("group_id")?,
            topic_id: cells.number("topic_id")?,
            author_id: cells.number("author_id")?,
            title: cells.text("title")?,
            description: Body::read(cells, "description", "description_format")?,
            created_at: cells.time("created_at")?,
            closed_at: cells.time("closed_at")?,
            is_discarded: cells.time("discarded_at")?.is_some(),
            locale: cells.text("content_locale")?,
        })
    }
}

/// A comment.
pub(super) struct Comment {
    pub line: u64,
    pub id: i64,
    pub user_id: Option<i64>,
    pub body: Body,
    pub parent: (String, Option<i64>),
    pub discussion_id: Option<i64>,
    pub created_at: Option<Moment>,
    pub is_discarded: bool,
}

impl Row for Comment {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            user_id: cells.number("user_id")?,
            body: Body::read(cells, "body", "body_format")?,
            parent: (cells.text("parent_type")?, cells.number("parent_id")?),
            discussion_id: cells.number("discussion_id")?,
            created_at: cells.time("created_at")?,
            is_discarded: cells.time("discarded_at")?.is_some(),
        })
    }
}

/// A poll.
pub(super) struct Poll {
    pub line: u64,
    pub id: i64,
    pub key: String,
    pub kind: String,
    pub title: String,
    pub details: Body,
    pub author_id: Option<i64>,
    pub discussion_id: Option<i64>,
    pub topic_id: Option<i64>,
    pub group_id: Option<i64>,
    pub created_at: Option<Moment>,
    pub closing_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    pub is_anonymous: bool,
    pub is_discarded: bool,
    /// Its results are not shown before it closes.
    pub hides: bool,
    pub undecided: Option<i64>,
}

impl Row for Poll {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            key: cells.key("key")?,
            kind: cells.text("poll_type")?,
            title: cells.text("title")?,
            details: Body::read(cells, "details", "details_format")?,
            author_id: cells.number("author_id")?,
            discussion_id: cells.number("discussion_id")?,
            topic_id: cells.number("topic_id")?,
            group_id: cells.number("group_id")?,
            created_at: cells.time("created_at")?,
            closing_at: cells.time("closing_at")?,
            closed_at: cells.time("closed_at")?,
            is_anonymous: cells.flag("anonymous")?,
            is_discarded: cells.time("discarded_at")?.is_some(),
            // 0, 1 or 2 in older archives, a word in newer ones.
            hides: !matches!(cells.key("hide_results")?.as_str(), "" | "0" | "off"),
            undecided: cells.number("undecided_voters_count")?,
        })
    }
}

/// An option of a poll.
pub(super) struct Choice {
    pub id: i64,
    pub poll_id: Option<i64>,
    pub name: String,
    pub priority: i64,
    pub voters: Option<i64>,
    pub score: Option<i64>,
}

impl Row for Choice {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: cells.id("id")?,
            poll_id: cells.number("poll_id")?,
            name: cells.text("name")?,
            priority: cells.number("priority")?.unwrap_or(0),
            voters: cells.number("voter_count")?,
            score: cells.number("total_score")?,
        })
    }
}

/// A vote in a poll, with the reason given.
pub(super) struct Stance {
    pub line: u64,
    pub id: i64,
    pub poll_id: Option<i64>,
    pub user_id: Option<i64>,
    pub reason: Body,
    pub cast_at: Option<Moment>,
    /// The last one of its participant, not taken back.
    pub counts: bool,
    pub is_redacted: bool,
}

impl Row for Stance {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let (is_latest, revoked) = (cells.said("latest")?.unwrap_or(true), cells.time("revoked_at")?);
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            poll_id: cells.number("poll_id")?,
            user_id: cells.number("participant_id")?,
            reason: Body::read(cells, "reason", "reason_format")?,
            cast_at: cells.time("cast_at")?,
            counts: is_latest && revoked.is_none(),
            is_redacted: cells.time("redacted_at")?.is_some(),
        })
    }
}

/// What was chosen in a vote, or in a ballot of nobody.
pub(super) struct Chosen {
    pub by: String,
    pub option_id: Option<i64>,
    pub score: i64,
}

impl Row for Chosen {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        let (stance, ballot) = (cells.key("stance_id")?, cells.key("anonymous_ballot_id")?);
        Ok(Self {
            by: if stance.is_empty() { ballot } else { stance },
            option_id: cells.number("poll_option_id")?,
            score: cells.number("score")?.unwrap_or(1),
        })
    }
}

/// What was said to be the outcome of a poll.
pub(super) struct Outcome {
    pub line: u64,
    pub id: i64,
    pub poll_id: Option<i64>,
    pub author_id: Option<i64>,
    pub statement: Body,
    pub created_at: Option<Moment>,
    pub is_latest: bool,
}

impl Row for Outcome {
    fn read(cells: &mut Cells<'_>) -> Result<Self, Fault> {
        Ok(Self {
            line: cells.line,
            id: cells.id("id")?,
            poll_id: cells.number("poll_id")?,
            author_id: cells.number("author_id")?,
            statement: Body::read(cells, "statement", "statement_format")?,
            created_at: cells.time("created_at")?,
            is_latest: cells.said("latest")?.unwrap_or(true),
        })
    }
}
