//! What was said: discussions and polls as proposals, and everything that stands under them, in threads.

mod answers;
mod discussions;
mod polled;

use std::collections::{HashMap, HashSet};

use super::archive::Archive;
use super::marked;
use super::people::{Members, Part, People};
use super::polls::Polls;
use super::rows::{Group, Outcome, Poll, Topic};
use crate::domain::foreign::{Fault, Moment, Node, Report, Under};
use crate::domain::text::Language;
use crate::service::bringing::{About, NewProposal};

/// What something that was said is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Comment(i64),
    Stance(i64),
    Outcome(i64),
    /// What a poll asked.
    Asked(i64),
    /// What did not fit into a proposal: of which one, which part.
    Rest(usize, usize),
}

/// The text of something that was said.
struct Words {
    what: &'static str,
    line: u64,
    user: Option<i64>,
    head: String,
    body: String,
}

/// A proposal while it is made.
struct Home {
    group: usize,
    proposal: NewProposal,
    /// Where it was began, for the order.
    began: (i64, i64),
}

/// What something is under: which of the homes, and what there.
type Place = (usize, About);

pub(super) struct Talk<'a> {
    archive: &'a Archive,
    topics: &'a HashMap<i64, &'a Topic>,
    chosen: &'a [&'a Group],
    language: &'a Language,
    polls: Polls<'a>,
    members: Vec<Members>,
    homes: Vec<Home>,
    discussions: HashMap<i64, usize>,
    of_polls: HashMap<i64, Place>,
    /// The discussion or poll that a topic is about, by these.
    by_subject: HashMap<(&'a str, i64), &'a Topic>,
    /// What is there to be answered.
    known: HashSet<Key>,
    /// The polls of votes and outcomes.
    votes: HashMap<i64, i64>,
    outcomes: HashMap<i64, i64>,
    nodes: Vec<Node<Key, Place>>,
    words: Vec<Words>,
}

fn micros(at: Option<Moment>) -> i64 {
    at.map_or(0, |at| at.instant().micros())
}

impl<'a> Talk<'a> {
    pub(super) fn new(
        archive: &'a Archive,
        topics: &'a HashMap<i64, &'a Topic>,
        chosen: &'a [&'a Group],
        members: Vec<Members>,
        language: &'a Language,
    ) -> Self {
        Self {
            archive,
            topics,
            chosen,
            language,
            polls: Polls::of(archive),
            members,
            homes: Vec::new(),
            discussions: HashMap::new(),
            of_polls: HashMap::new(),
            by_subject: archive
                .topics
                .iter()
                .filter_map(|t| Some(((t.about.0.as_str(), t.about.1?), t)))
                .collect(),
            known: archive.comments.iter().map(|comment| Key::Comment(comment.id)).collect(),
            votes: archive.stances.iter().filter_map(|s| Some((s.id, s.poll_id?))).collect(),
            outcomes: archive.outcomes.iter().filter_map(|o| Some((o.id, o.poll_id?))).collect(),
            nodes: Vec::new(),
            words: Vec::new(),
        }
    }

    /// Reads all of it.
    pub(super) fn read(&mut self, people: &mut People<'_>, report: &mut Report) -> Result<(), Fault> {
        for discussion in &self.archive.discussions {
            self.discussion(discussion, people, report)?;
        }
        let mut polls: Vec<&Poll> = self.archive.polls.iter().collect();
        polls.sort_by_key(|poll| (micros(poll.created_at), poll.id));
        for poll in polls {
            self.poll(poll, people, report)?;
        }
        for outcome in &self.archive.outcomes {
            self.outcome(outcome, report);
        }
        for comment in &self.archive.comments {
            self.comment(comment, report);
        }
        self.put_in_threads(people, report)
    }

    fn outcome(&mut self, outcome: &Outcome, report: &mut Report) {
        let Some(place) = outcome.poll_id.and_then(|id| self.of_polls.get(&id).copied()) else {
            return report.left("outcomes", "their poll does not come in", outcome.line);
        };
        if !outcome.is_latest {
            return report.left("outcomes", "another one took their place", outcome.line);
        }
        let body = marked::body(&outcome.statement, "outcomes", outcome.line, report);
        if body.is_empty() {
            return report.left("outcomes", "they are empty", outcome.line);
        }
        let head = marked::head("the outcome of the poll, as it was put there", outcome.created_at);
        let words = Words { what: "outcomes", line: outcome.line, user: outcome.author_id, head, body };
        let order = (micros(outcome.created_at), order(outcome.id));
        self.say(Key::Outcome(outcome.id), Under::Thing(place), order, words);
    }

    /// The groups' members and proposals.
    pub(super) fn done(self) -> (Vec<Members>, Vec<Vec<NewProposal>>) {
        let mut proposals: Vec<Vec<NewProposal>> = self.members.iter().map(|_| Vec::new()).collect();
        let mut homes = self.homes;
        homes.sort_by_key(|home| home.began);
        for home in homes {
            if let Some(of_group) = proposals.get_mut(home.group) {
                of_group.push(home.proposal);
            }
        }
        (self.members, proposals)
    }

    fn group(&self, id: Option<i64>) -> Option<usize> {
        self.chosen.iter().position(|group| Some(group.id) == id)
    }

    fn topic(&self, id: Option<i64>, about: (&str, i64)) -> Option<&'a Topic> {
        let by_id = id.and_then(|id| self.topics.get(&id).copied());
        by_id.or_else(|| self.by_subject.get(&about).copied())
    }

    fn author(
        &mut self,
        group: usize,
        user: Option<i64>,
        people: &mut People<'_>,
        report: &mut Report,
    ) -> Result<usize, Fault> {
        let person = people.person(user, report)?;
        Ok(self.members.get_mut(group).map_or(0, |members| members.put(person, Part::Author)))
    }

    fn say(&mut self, key: Key, under: Under<Key, Place>, order: (i64, u64), words: Words) {
        let is_kept = !words.body.is_empty();
        self.known.insert(key);
        self.nodes.push(Node { key, under, order, is_kept });
        self.words.push(words);
    }
}

fn order(id: i64) -> u64 {
    u64::try_from(id).unwrap_or(0)
}
