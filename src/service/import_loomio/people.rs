//! Who comes in: users of the archive that are members, or wrote something that comes in.

use std::collections::{HashMap, HashSet};

use super::rows::User;
use crate::domain::foreign::{Fault, Report, name};
use crate::domain::text::{Email, Language, Name};

/// Somebody who gets an account that nobody has taken yet.
#[derive(Clone, Debug)]
pub struct Person {
    /// Where the user stands; none of one that the file does not have.
    pub line: Option<u64>,
    /// The name shown.
    pub name: Name,
    /// The address, where it was shown there to be theirs, and stands once in the file.
    pub email: Option<Email>,
    /// The language, where it is one.
    pub language: Option<Language>,
}

/// What somebody is in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Wrote there, and is no member now.
    Author,
    /// A member.
    Member,
    /// One who runs it.
    Admin,
}

/// Somebody in a group.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Which of the persons.
    pub person: usize,
    /// What they are there.
    pub part: Part,
}

/// The persons of all groups, each once.
pub(super) struct People<'a> {
    users: HashMap<i64, &'a User>,
    by_user: HashMap<Option<i64>, usize>,
    emails: HashSet<String>,
    pub persons: Vec<Person>,
}

impl<'a> People<'a> {
    pub(super) fn new(users: &'a [User]) -> Self {
        let users = users.iter().map(|user| (user.id, user)).collect();
        Self { users, by_user: HashMap::new(), emails: HashSet::new(), persons: Vec::new() }
    }

    /// Whether a user came in.
    pub(super) fn is_taken(&self, id: i64) -> bool {
        self.by_user.contains_key(&Some(id))
    }

    pub(super) fn user(&self, id: i64) -> Option<&'a User> {
        self.users.get(&id).copied()
    }

    /// The person that a user becomes; somebody without a name where the file has no such user.
    pub(super) fn person(&mut self, id: Option<i64>, report: &mut Report) -> Result<usize, Fault> {
        if let Some(known) = self.by_user.get(&id) {
            return Ok(*known);
        }
        let person = match id.and_then(|id| self.user(id)) {
            Some(user) => self.of(user, report)?,
            None => Person { line: None, name: unnamed(id)?, email: None, language: None },
        };
        let n = self.persons.len();
        self.persons.push(person);
        self.by_user.insert(id, n);
        Ok(n)
    }

    fn of(&mut self, user: &User, report: &mut Report) -> Result<Person, Fault> {
        let given = name([user.name.as_str(), &user.username], 120).and_then(|name| Name::parse(&name).ok());
        if given.is_none() {
            report.noted(
                "users",
                "they have no name that can be shown, and are told by their number",
                user.line,
            );
        }
        let locale = user.locale.replace('_', "-");
        Ok(Person {
            line: Some(user.line),
            name: given.map_or_else(|| unnamed(Some(user.id)), Ok)?,
            email: self.email(user, report),
            language: Language::parse(&locale).ok(),
        })
    }

    fn email(&mut self, user: &User, report: &mut Report) -> Option<Email> {
        let mut without = |why: &str| {
            report.noted("users", &format!("they come without an address: {why}"), user.line);
            None
        };
        if user.email.trim().is_empty() {
            return without("the file has none");
        }
        let Ok(email) = Email::parse(&user.email) else { return without("it is none that mail goes to") };
        if !user.is_verified {
            return without("it was never shown there to be theirs");
        }
        if self.emails.contains(&*email) {
            return without("another user of the file has the same");
        }
        self.emails.insert(email.to_string());
        Some(email)
    }
}

fn unnamed(id: Option<i64>) -> Result<Name, Fault> {
    let number = id.map(|id| format!(" (user {id})")).unwrap_or_default();
    Name::parse(&format!("Somebody from Loomio{number}")).map_err(Fault::file)
}

/// Who is in one group, each once, with the most that they are there.
#[derive(Default)]
pub(super) struct Members {
    pub all: Vec<Member>,
    places: HashMap<usize, usize>,
}

impl Members {
    /// The number of somebody in the group.
    pub(super) fn put(&mut self, person: usize, part: Part) -> usize {
        if let Some(place) = self.places.get(&person).copied() {
            if let Some(member) = self.all.get_mut(place) {
                member.part = member.part.max(part);
            }
            return place;
        }
        self.places.insert(person, self.all.len());
        self.all.push(Member { person, part });
        self.all.len().saturating_sub(1)
    }
}
