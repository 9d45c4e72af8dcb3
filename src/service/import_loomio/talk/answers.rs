//! Comments and what they answer, put into threads.

use super::super::marked;
use super::super::people::People;
use super::super::rows::Comment;
use super::{Key, Place, Talk, Words, micros, order};
use crate::domain::comments::MAX_DEPTH;
use crate::domain::foreign::{Fault, Placed, Report, Under, threads};
use crate::service::bringing::{About, NewComment};

impl<'a> Talk<'a> {
    pub(super) fn comment(&mut self, row: &'a Comment, report: &mut Report) {
        let Some(under) = self.under(row, report) else {
            report.left("comments", "what they are about does not come in", row.line);
            return;
        };
        let mut body = marked::body(&row.body, "comments", row.line, report);
        if row.is_discarded {
            report.left(
                "comments",
                "they were deleted there; what answers them is put under what they answered",
                row.line,
            );
            body.clear();
        } else if body.is_empty() {
            report.left(
                "comments",
                "they are empty; what answers them is put under what they answered",
                row.line,
            );
        }
        let head = marked::head("it was written there", row.created_at);
        let words = Words { what: "comments", line: row.line, user: row.user_id, head, body };
        self.say(Key::Comment(row.id), under, (micros(row.created_at), order(row.id)), words);
    }

    /// What a comment is under. Older archives name the discussion, newer ones what it answers.
    fn under(&self, row: &Comment, report: &mut Report) -> Option<Under<Key, Place>> {
        let discussion = row.discussion_id.and_then(|id| self.discussions.get(&id));
        let discussion = discussion.map(|home| Under::Thing((*home, About::Proposal)));
        let (kind, Some(id)) = (row.parent.0.as_str(), row.parent.1) else { return discussion };
        let has = |key: Key| self.known.contains(&key);
        let of_poll =
            |poll: Option<i64>| poll.and_then(|id| self.of_polls.get(&id)).map(|place| Under::Thing(*place));
        let found = match kind {
            "Discussion" => self.discussions.get(&id).map(|home| Under::Thing((*home, About::Proposal))),
            "Poll" => of_poll(Some(id)),
            "Stance" if has(Key::Stance(id)) => Some(Under::Node(Key::Stance(id))),
            "Stance" => of_poll(self.votes.get(&id).copied()),
            "Outcome" if has(Key::Outcome(id)) => Some(Under::Node(Key::Outcome(id))),
            "Outcome" => of_poll(self.outcomes.get(&id).copied()),
            "Comment" | "" if has(Key::Comment(id)) => Some(Under::Node(Key::Comment(id))),
            _ => None,
        };
        if found.is_none() && discussion.is_some() {
            report.noted("comments", "what they answer does not come in, and they begin a thread", row.line);
        }
        found.or(discussion)
    }

    pub(super) fn put_in_threads(
        &mut self,
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<(), Fault> {
        let threads = threads(&self.nodes);
        for lost in &threads.lost {
            if let Some(words) = self.words.get(*lost) {
                report.left(
                    words.what,
                    "they answer what does not come in, or each other in a circle",
                    words.line,
                );
            }
        }
        if threads.raised > 0 {
            report.note(format!(
                "{} comments stand higher than they did: threads are {MAX_DEPTH} comments deep here.",
                threads.raised
            ));
        }
        // For each that is placed, the number of its comment in its proposal.
        let mut numbers: Vec<usize> = Vec::with_capacity(threads.placed.len());
        for placed in &threads.placed {
            let number = self.put(placed, &numbers, people, report)?;
            numbers.push(number);
        }
        Ok(())
    }

    fn put(
        &mut self,
        placed: &Placed<Place>,
        numbers: &[usize],
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<usize, Fault> {
        let (home, about) = placed.about;
        let (Some(words), Some(group)) = (self.words.get(placed.node), self.homes.get(home).map(|h| h.group))
        else {
            return Ok(0);
        };
        let bodies = marked::comments(&words.head, &words.body, words.what, words.line, report);
        let author = self.author(group, words.user, people, report)?;
        let above = placed.parent.and_then(|parent| numbers.get(parent).copied());
        let Some(home) = self.homes.get_mut(home) else { return Ok(0) };
        let comments = &mut home.proposal.comments;
        let first = comments.len();
        let below = if placed.depth < MAX_DEPTH { Some(first) } else { above };
        for (n, body) in bodies.into_iter().enumerate() {
            let parent = if n == 0 { above } else { below };
            comments.push(NewComment { author, parent, about, body });
        }
        Ok(first)
    }
}
