//! What an archive becomes: groups with their members, proposals, pilots and comments; all of it decided before anything is
//! stored.

use std::collections::{BTreeSet, HashMap};

use super::archive::Archive;
use super::marked;
use super::people::{Members, Part, People, Person};
use super::rows::{Group, Topic};
use super::talk::Talk;
use crate::domain::foreign::{Fault, Report, line, slug};
use crate::domain::text::{Language, Title};
use crate::service::bringing::{MOST_COMMENTS, MOST_PROPOSALS, NewProposal, Source};

pub use super::people::Member;

/// Persons of one import at most: each gets an account with an entry of its own.
pub const MOST_PERSONS: usize = 10_000;
/// Groups of one import at most.
pub const MOST_GROUPS: usize = 100;
/// Characters of what a group is, at most.
const MOST_SUMMARY: usize = 5_000;
/// Characters of a name in addresses at most.
const MOST_SLUG: usize = 40;

/// What of an archive is wanted, and as what.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The name of the group in addresses.
    pub slug: String,
    /// One group of the file, by its id, key or handle, and no subgroup; all unless told.
    pub only: Option<String>,
    /// The language of what says none.
    pub language: Language,
}

/// All that an archive becomes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The groups; those behind the first are its subgroups.
    pub groups: Vec<NewGroup>,
    /// Everybody, once.
    pub persons: Vec<Person>,
    /// The digest of the file.
    pub file: String,
    /// What was found and is to be told.
    pub report: Report,
}

/// A group to be made.
#[derive(Clone, Debug)]
pub struct NewGroup {
    /// Where it stands.
    pub line: u64,
    /// What it is known by, there.
    pub source: Source,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: Title,
    /// What it is.
    pub summary: String,
    /// Who is in it, or wrote there. Its proposals name them by their number.
    pub members: Vec<Member>,
    /// Its proposals.
    pub proposals: Vec<NewProposal>,
}

impl NewGroup {
    /// What it is known by in one file: another export of the same group is another one.
    pub fn source_of(&self, file: &str) -> Source {
        Source::of(&[self.source.hex(), file])
    }
}

impl Plan {
    /// Decides what an archive becomes.
    pub fn of(mut archive: Archive, wanted: &Wanted) -> Result<Self, Fault> {
        let mut report = std::mem::take(&mut archive.report);
        let chosen = chosen(&archive.groups, wanted, &mut report)?;
        let mut people = People::new(&archive.users);
        let members = members(&archive, &chosen, &mut people, &mut report)?;
        let topics: HashMap<i64, &Topic> = archive.topics.iter().map(|topic| (topic.id, topic)).collect();
        let mut talk = Talk::new(&archive, &topics, &chosen, members, &wanted.language);
        talk.read(&mut people, &mut report)?;
        let (members, proposals) = talk.done();
        let mut groups = Vec::new();
        let mut slugs = BTreeSet::new();
        for ((group, members), proposals) in chosen.iter().zip(members).zip(proposals) {
            let slug =
                if groups.is_empty() { wanted.slug.clone() } else { below(&wanted.slug, group, &slugs) };
            slugs.insert(slug.clone());
            groups.push(new_group(group, slug, members, proposals, &mut report)?);
        }
        for user in &archive.users {
            if !people.is_taken(user.id) {
                report.left("users", "they are no members, and wrote nothing that comes in", user.line);
            }
        }
        let plan = Self { groups, persons: people.persons, file: archive.digest.clone(), report };
        plan.bounded()?;
        Ok(plan.told())
    }

    fn bounded(&self) -> Result<(), Fault> {
        let proposals = self.groups.iter().map(|g| g.proposals.len()).sum();
        let comments = self.proposals().map(|p| p.comments.len()).sum();
        for (what, count, most) in [
            ("groups", self.groups.len(), MOST_GROUPS),
            ("persons", self.persons.len(), MOST_PERSONS),
            ("proposals", proposals, MOST_PROPOSALS),
            ("comments", comments, MOST_COMMENTS),
        ] {
            if count > most {
                return Err(Fault::file(format!(
                    "would make {count} {what}; at most {most} come in at once"
                )));
            }
        }
        Ok(())
    }

    fn proposals(&self) -> impl Iterator<Item = &NewProposal> {
        self.groups.iter().flat_map(|group| &group.proposals)
    }

    fn told(mut self) -> Self {
        let part =
            |part: Part| self.groups.iter().flat_map(|g| &g.members).filter(move |m| m.part == part).count();
        let (admins, members, authors) = (part(Part::Admin), part(Part::Member), part(Part::Author));
        let names: Vec<String> = self.groups.iter().map(|g| format!("{} ({})", g.slug, &*g.name)).collect();
        let held = self.proposals().filter(|p| p.is_held).count();
        let (proposals, pilots, comments) = (
            self.proposals().count(),
            self.proposals().map(|p| p.pilots.len()).sum(),
            self.proposals().map(|p| p.comments.len()).sum(),
        );
        let (groups, persons) = (self.groups.len(), self.persons.len());
        let report = &mut self.report;
        report.taken(
            "groups",
            groups,
            format!("groups, with the charter that groups begin with: {}", names.join(", ")),
        );
        report.taken("users", persons, "accounts that nobody has taken yet");
        report.taken("admins", admins, "the chair, and facilitators");
        report.taken("members", members, "stakeholders, in the stakeholder group members");
        report.taken("authors who are no members now", authors, "members who have left");
        report.taken(
            "discussions and polls of their own",
            proposals,
            format!("proposals in step 1, {held} of them held"),
        );
        report.taken(
            "polls",
            pilots,
            "pilots with an external tool, with their results and caveats; votes are no stances",
        );
        report.taken(
            "texts",
            comments,
            "comments: of comments, of reasons for votes, of what polls asked, of outcomes",
        );
        self
    }
}

/// The groups that come in, the one above the others first.
fn chosen<'a>(groups: &'a [Group], wanted: &Wanted, report: &mut Report) -> Result<Vec<&'a Group>, Fault> {
    if let Some(only) = &wanted.only {
        let is_it = |g: &&Group| g.id.to_string() == *only || g.key == *only || g.handle == *only;
        let found = groups.iter().find(is_it);
        return found.map(|group| vec![group]).ok_or_else(|| Fault::file(format!("has no group {only}")));
    }
    let ids: BTreeSet<i64> = groups.iter().map(|group| group.id).collect();
    let is_above = |g: &&Group| g.parent_id.is_none_or(|parent| !ids.contains(&parent));
    let above: Vec<&Group> = groups.iter().filter(is_above).collect();
    let [first] = above.as_slice() else {
        let keys: Vec<String> = above.iter().take(10).map(|g| g.id.to_string()).collect();
        let clause = if keys.is_empty() {
            "has no group that is above the others".to_owned()
        } else {
            format!("has several groups that are above others; say which by --only: {}", keys.join(", "))
        };
        return Err(Fault::file(clause));
    };
    let mut chosen = vec![*first];
    let mut below: Vec<&Group> = groups.iter().filter(|g| g.id != first.id).collect();
    below.sort_by_key(|group| group.id);
    for group in below {
        if group.is_archived {
            report.left("groups", "they are archived there", group.line);
        } else {
            chosen.push(group);
        }
    }
    Ok(chosen)
}

/// Who is in each of the groups.
fn members(
    archive: &Archive,
    chosen: &[&Group],
    people: &mut People<'_>,
    report: &mut Report,
) -> Result<Vec<Members>, Fault> {
    let mut members: Vec<Members> = chosen.iter().map(|_| Members::default()).collect();
    // Who made a group comes first, so that the chair is theirs if they still run it.
    let is_creator =
        |n: usize, user: Option<i64>| chosen.get(n).is_some_and(|g| g.creator_id == user && user.is_some());
    let place = |group: Option<i64>| chosen.iter().position(|g| Some(g.id) == group);
    let mut rows: Vec<_> = archive.memberships.iter().map(|row| (place(row.group_id), row)).collect();
    rows.sort_by_key(|(n, row)| !n.is_some_and(|n| is_creator(n, row.user_id)));
    for (n, row) in rows {
        let user = row.user_id.and_then(|id| people.user(id));
        let mut left = |why: &str| report.left("memberships", why, row.line);
        match (n, user) {
            (None, _) => left("their group does not come in"),
            (_, None) => left("the file does not have their user"),
            _ if row.has_ended => left("they were ended there"),
            _ if !row.is_accepted => left("whoever was invited had not accepted: invite them here"),
            (_, Some(user)) if user.is_bot => left("it is one of a program"),
            (_, Some(user)) if user.has_left => left("their user's account was closed there"),
            (Some(n), Some(user)) => {
                let person = people.person(Some(user.id), report)?;
                if let Some(members) = members.get_mut(n) {
                    members.put(person, if row.is_admin { Part::Admin } else { Part::Member });
                }
            }
        }
    }
    Ok(members)
}

/// The name in addresses of a subgroup: behind that of the group above.
fn below(above: &str, group: &Group, taken: &BTreeSet<String>) -> String {
    let number = group.id.to_string();
    let own = slug(&group.name, MOST_SLUG).unwrap_or_else(|| number.clone());
    let fits = |own: &str| {
        let room = MOST_SLUG.saturating_sub(own.len()).saturating_sub(1).max(1);
        format!("{}-{own}", above.get(..above.len().min(room)).unwrap_or("g"))
    };
    let own: String = own.chars().take(MOST_SLUG / 2).collect();
    let made = fits(own.trim_end_matches('-'));
    if taken.contains(&made) { fits(&number) } else { made }
}

fn new_group(
    group: &Group,
    slug: String,
    members: Members,
    proposals: Vec<NewProposal>,
    report: &mut Report,
) -> Result<NewGroup, Fault> {
    let at = ("groups", group.line);
    let (name, _) = marked::title(&group.name, &format!("Loomio group {}", group.id), at, report)?;
    let whole = marked::body(&group.description, "groups", group.line, report);
    let mut summary: String = whole.chars().take(MOST_SUMMARY.saturating_sub(1)).collect();
    if summary.len() < whole.len() {
        report.noted("groups", "what it says of itself is cut at 5,000 characters", group.line);
        summary.push('…');
    }
    let key = line(if group.key.is_empty() { &group.handle } else { &group.key }, 100).0;
    let source = Source::of(&["loomio", "group", &key, &group.id.to_string()]);
    Ok(NewGroup { line: group.line, source, slug, name, summary, members: members.all, proposals })
}
