//! Discussions, and polls that stand in none, as proposals.

use super::super::marked;
use super::super::people::People;
use super::super::rows::Discussion;
use super::{Home, Key, Talk, Words, micros};
use crate::domain::foreign::{Fault, Report, Under};
use crate::domain::text::{CommentBody, Language, Title};
use crate::service::bringing::{About, NewProposal, Source};

/// What a proposal is made of.
pub(super) struct Made<'m> {
    pub title: Title,
    pub head: String,
    pub body: String,
    pub language: &'m str,
    pub is_held: bool,
    pub user: Option<i64>,
}

impl<'a> Talk<'a> {
    pub(super) fn discussion(
        &mut self,
        row: &'a Discussion,
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<(), Fault> {
        let topic = self.topic(row.topic_id, ("Discussion", row.id));
        let group = row.group_id.or_else(|| topic.and_then(|t| t.group_id));
        let mut left = |why: &str| report.left("discussions", why, row.line);
        if row.is_discarded || topic.is_some_and(|t| t.is_discarded) {
            left("they were deleted there");
            return Ok(());
        }
        let Some(n) = self.group(group) else {
            left(if group.is_none() {
                "they were in no group, for those invited alone"
            } else {
                "their group does not come in"
            });
            return Ok(());
        };
        let closed_at = row.closed_at.or_else(|| topic.and_then(|t| t.closed_at));
        let at = ("discussions", row.line);
        let (title, whole) = marked::title(&row.title, &format!("Loomio discussion {}", row.id), at, report)?;
        let closed = closed_at.map(|at| format!("; it was closed there on {at}")).unwrap_or_default();
        let began = row.created_at.map(|at| format!(" that began on {at}")).unwrap_or_default();
        let head = marked::head(&format!("a discussion{began}{closed}"), None) + &whole;
        let body = marked::body(&row.description, "discussions", row.line, report);
        let made = Made {
            title,
            head,
            body,
            language: &row.locale,
            is_held: closed_at.is_some(),
            user: row.author_id,
        };
        let home =
            self.home(n, made, (micros(row.created_at), row.id), ("discussion", row.line), people, report)?;
        self.discussions.insert(row.id, home);
        Ok(())
    }

    /// Begins a proposal; what does not fit into it goes on in comments.
    pub(super) fn home(
        &mut self,
        group: usize,
        made: Made<'_>,
        began: (i64, i64),
        (kind, line): (&'static str, u64),
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<usize, Fault> {
        let Made { title, head, body, language, is_held, user } = made;
        let what = if kind == "poll" { "polls" } else { "discussions" };
        let mut parts = marked::comments(&head, &body, what, line, report).into_iter();
        let summary = match parts.next() {
            Some(part) => part,
            None => CommentBody::parse(&head).map_err(|e| Fault::line(line, e))?,
        };
        let (home, author) = (self.homes.len(), self.author(group, user, people, report)?);
        for (n, part) in parts.enumerate() {
            let words = Words { what, line, user, head: String::new(), body: part.into_string() };
            let under = Under::Thing((home, About::Proposal));
            self.say(Key::Rest(home, n), under, (i64::MIN, u64::try_from(n).unwrap_or(u64::MAX)), words);
        }
        let language = Language::parse(&language.replace('_', "-")).unwrap_or_else(|_| self.language.clone());
        let key = self.chosen.get(group).map(|g| format!("{} {}", g.key, g.id)).unwrap_or_default();
        let source = Source::of(&["loomio", kind, &key, &began.1.to_string()]);
        let (pilots, comments) = (Vec::new(), Vec::new());
        let proposal = NewProposal { source, author, title, summary, language, is_held, pilots, comments };
        self.homes.push(Home { group, proposal, began });
        Ok(home)
    }
}
