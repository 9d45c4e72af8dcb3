//! Polls as pilots, what they asked and the reasons for votes as comments on these.

use std::collections::HashSet;

use super::super::marked;
use super::super::people::People;
use super::super::rows::{Poll, Stance};
use super::discussions::Made;
use super::{Key, Place, Talk, Words, micros, order};
use crate::domain::foreign::{Fault, Moment, Report, Under, escaped, line};
use crate::domain::pilots::MOST_PILOTS;
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::service::bringing::{About, NewPilot};

impl<'a> Talk<'a> {
    pub(super) fn poll(
        &mut self,
        row: &'a Poll,
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<(), Fault> {
        if let Some(why) = not_taken(row) {
            self.poll_left(row, why, report);
            return Ok(());
        }
        let topic = self.topic(row.topic_id, ("Poll", row.id));
        let of_topic = topic.filter(|t| t.about.0 == "Discussion").and_then(|t| t.about.1);
        let discussion = row.discussion_id.or(of_topic);
        let known = discussion.and_then(|id| self.discussions.get(&id).copied());
        let group = self.group(row.group_id.or_else(|| topic.and_then(|t| t.group_id)));
        let at = ("polls", row.line);
        let (title, whole) = marked::title(&row.title, &format!("Loomio poll {}", row.id), at, report)?;
        let body = marked::body(&row.details, "polls", row.line, report);
        let (home, is_own) = match (known, discussion, group) {
            (Some(home), _, _) => (home, false),
            (None, None, Some(group)) => {
                let began = row.created_at.map(|at| format!(" that began on {at}")).unwrap_or_default();
                let head = marked::head(&format!("a poll{began}"), None) + &whole;
                let is_held = row.closed_at.is_some();
                let (language, user) = ("", row.author_id);
                let made = Made { title: title.clone(), head, body: body.clone(), language, is_held, user };
                let began = (micros(row.created_at), row.id);
                (self.home(group, made, began, ("poll", row.line), people, report)?, true)
            }
            _ => {
                self.poll_left(row, "their discussion or group does not come in", report);
                return Ok(());
            }
        };
        let Some(place) = self.pilot(row, (home, title), people, report)? else { return Ok(()) };
        self.of_polls.insert(row.id, if is_own { (home, About::Proposal) } else { place });
        if !is_own {
            let head = marked::head("what the poll asked", row.created_at) + &whole;
            let words = Words { what: "polls", line: row.line, user: row.author_id, head, body };
            if !words.body.is_empty() {
                let order = (micros(row.created_at), 0);
                self.say(Key::Asked(row.id), Under::Thing(place), order, words);
            }
        }
        self.reasons(row, place, report);
        Ok(())
    }

    fn poll_left(&self, row: &Poll, why: &str, report: &mut Report) {
        report.left("polls", why, row.line);
        for stance in self.polls.all(row) {
            report.left("stances", "their poll does not come in", stance.line);
        }
    }

    fn pilot(
        &mut self,
        row: &Poll,
        (home, title): (usize, Title),
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<Option<Place>, Fault> {
        let Some(group) = self.homes.get(home).map(|h| h.group) else { return Ok(None) };
        let n = self.homes.get(home).map_or(0, |h| h.proposal.pilots.len());
        if i64::try_from(n).is_ok_and(|n| n >= MOST_PILOTS) {
            self.poll_left(row, "a proposal has no more pilots than fifty", report);
            return Ok(None);
        }
        let author = self.author(group, row.author_id, people, report)?;
        let reason = |text: &str| Reason::parse(text).map_err(|e| Fault::line(row.line, e));
        let ends = row.closed_at.or(row.closing_at).or(row.created_at);
        let starts = row.created_at.or(ends).map_or(Instant::from_micros(0), Moment::instant);
        let pilot = NewPilot {
            aim: reason(&format!("A poll in Loomio: {}", escaped(&title, false)))?,
            title,
            population: reason(&self.polls.population(row))?,
            result: reason(&self.polls.result(row))?,
            source: Title::parse(&source(row)).map_err(|e| Fault::line(row.line, e))?,
            starts_at: starts,
            ends_at: ends.map_or(starts, Moment::instant).max(starts),
            author,
        };
        if let Some(home) = self.homes.get_mut(home) {
            home.proposal.pilots.push(pilot);
        }
        Ok(Some((home, About::Pilot(n))))
    }

    /// The reasons that people gave with their votes, without the votes.
    fn reasons(&mut self, poll: &Poll, place: Place, report: &mut Report) {
        let counted: HashSet<i64> = self.polls.cast(poll).map(|stance| stance.id).collect();
        let all: Vec<&Stance> = self.polls.all(poll).collect();
        for stance in all {
            if !counted.contains(&stance.id) {
                report.left(
                    "stances",
                    "they were not cast, were taken back, or another one took their place",
                    stance.line,
                );
                continue;
            }
            let body = marked::body(&stance.reason, "stances", stance.line, report);
            if body.is_empty() {
                report.noted("stances", "they are counted in the result of their poll", stance.line);
            } else if poll.is_anonymous || stance.is_redacted {
                report.noted(
                    "stances",
                    "they are counted in the result of their poll; the reason is left out",
                    stance.line,
                );
            } else {
                report.noted(
                    "stances",
                    "they are counted in the result of their poll; the reason is a comment",
                    stance.line,
                );
                let head = marked::head("the reason given with a vote in this poll", stance.cast_at);
                let words = Words { what: "stances", line: stance.line, user: stance.user_id, head, body };
                let order = (micros(stance.cast_at), order(stance.id));
                self.say(Key::Stance(stance.id), Under::Thing(place), order, words);
            }
        }
    }
}

fn source(row: &Poll) -> String {
    let key = line(&row.key, 40).0;
    if key.is_empty() {
        format!("Loomio, poll {}", row.id)
    } else {
        format!("Loomio, poll {} ({key})", row.id)
    }
}

/// Why a poll does not come in; nothing where it does.
fn not_taken(row: &Poll) -> Option<&'static str> {
    let is_open = row.closed_at.is_none();
    if row.is_discarded {
        Some("they were deleted there")
    } else if is_open && row.hides {
        Some("they are open, and hide what was counted until they close")
    } else if is_open && row.is_anonymous {
        Some("they are open and anonymous")
    } else {
        None
    }
}
