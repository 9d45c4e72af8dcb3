//! Polls: what was asked, who took part and what was counted, as pilots with an external tool. A vote never becomes a stance:
//! it is counted here, and who gave it is told nowhere.

use std::collections::{BTreeMap, HashMap};

use super::archive::Archive;
use super::rows::{Choice, Chosen, Poll, Stance};
use crate::domain::foreign::{clean, escaped, line};

/// Options whose counts are named in a result at most.
const MOST_OPTIONS: usize = 40;

/// What belongs to polls, by poll.
pub(super) struct Polls<'a> {
    options: HashMap<i64, Vec<&'a Choice>>,
    stances: HashMap<i64, Vec<&'a Stance>>,
    chosen: HashMap<&'a str, Vec<&'a Chosen>>,
    ballots: HashMap<i64, Vec<&'a Chosen>>,
}

impl<'a> Polls<'a> {
    pub(super) fn of(archive: &'a Archive) -> Self {
        let mut polls = Self {
            options: HashMap::new(),
            stances: HashMap::new(),
            chosen: HashMap::new(),
            ballots: HashMap::new(),
        };
        for option in &archive.options {
            polls.options.entry(option.poll_id.unwrap_or(0)).or_default().push(option);
        }
        for options in polls.options.values_mut() {
            options.sort_by_key(|option| (option.priority, option.id));
        }
        for stance in &archive.stances {
            polls.stances.entry(stance.poll_id.unwrap_or(0)).or_default().push(stance);
        }
        for chosen in &archive.chosen {
            polls.chosen.entry(&chosen.by).or_default().push(chosen);
        }
        for chosen in &archive.ballots {
            polls.ballots.entry(chosen.option_id.unwrap_or(0)).or_default().push(chosen);
        }
        polls
    }

    /// The votes that count.
    pub(super) fn cast(&self, poll: &Poll) -> impl Iterator<Item = &'a Stance> {
        let stances = self.stances.get(&poll.id).into_iter().flatten().copied();
        stances.filter(|stance| stance.counts && stance.cast_at.is_some())
    }

    /// How many votes of a poll the file has, whether they count or not.
    pub(super) fn all(&self, poll: &Poll) -> impl Iterator<Item = &'a Stance> {
        self.stances.get(&poll.id).into_iter().flatten().copied()
    }

    /// Who took part, in a sentence.
    pub(super) fn population(&self, poll: &Poll) -> String {
        let cast = self.cast(poll).count();
        let undecided = poll.undecided.filter(|n| *n > 0);
        let silent = undecided.map(|n| format!(" {n} who were asked did not.")).unwrap_or_default();
        match (poll.is_anonymous, cast) {
            (true, 0) => format!("Members of the group in Loomio, anonymously.{silent}"),
            (_, 0) => format!("Nobody of whom the file knows.{silent}"),
            (_, 1) => format!("1 person who chose to take part.{silent}"),
            (_, cast) => format!("{cast} persons who chose to take part.{silent}"),
        }
    }

    /// What was counted, option by option.
    pub(super) fn result(&self, poll: &Poll) -> String {
        let options = self.options.get(&poll.id).map(Vec::as_slice).unwrap_or_default();
        let mut counts: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
        let cast: Vec<String> = self.cast(poll).map(|stance| stance.id.to_string()).collect();
        let by_name = cast.iter().flat_map(|id| self.chosen.get(id.as_str()).into_iter().flatten()).copied();
        let by_ballot = options.iter().flat_map(|o| self.ballots.get(&o.id).into_iter().flatten()).copied();
        for chosen in by_name.chain(by_ballot) {
            let count = counts.entry(chosen.option_id.unwrap_or(0)).or_default();
            (count.0, count.1) = (count.0.saturating_add(1), count.1.saturating_add(chosen.score));
        }
        // What the file has of the votes; where it has none of them, what it says of their number.
        let told = counts.is_empty();
        let count = |option: &Choice| {
            let said = (option.voters.unwrap_or(0), option.score.unwrap_or(0));
            if told { said } else { counts.get(&option.id).copied().unwrap_or_default() }
        };
        let shown = options.iter().take(MOST_OPTIONS).map(|option| {
            let (voters, score) = count(option);
            let name = escaped(&line(&clean(&option.name).text, 80).0, false);
            let scored =
                if voters == score { String::new() } else { format!(", with {score} points in all") };
            format!("- {name}: {voters}{scored}")
        });
        let lines: Vec<String> = shown.collect();
        let more = options.len().saturating_sub(MOST_OPTIONS);
        let more = if more > 0 { format!("\n\nThere are {more} options more.") } else { String::new() };
        let kind = line(&clean(&poll.kind).text, 40).0.replace('_', " ");
        let how = if poll.closed_at.is_none() {
            ", as it stood when it was brought in: it was still open"
        } else {
            ""
        };
        let lines = if lines.is_empty() { "It had no options.".to_owned() } else { lines.join("\n") };
        format!("How many chose each option of this poll ({}){how}:\n\n{lines}{more}", escaped(&kind, false))
    }
}
