//! Makes notices of the record, in its order: a batch of entries in so many queries, however many there are. Doing
//! it again adds nothing.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::domain::comments::root;
use crate::domain::ids::{AccountId, AnyId, CommentId, EntryId, GroupId, Id, MemberId, ProposalId};
use crate::domain::notices::{Audience, SOURCES, Source};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::mail;
use crate::store::notices::{self, Notice, Person, Said};
use crate::store::record::{self, Filter, Recorded};
use crate::store::webhooks::Webhook;
use crate::store::{Tx, imports, subscriptions};

/// Entries in one transaction at most.
const BATCH: i64 = 200;
/// The name of this follower of the record.
const NAME: &str = "notices";

/// An entry that concerns somebody, by one line of the table.
struct Heard {
    source: &'static Source,
    entry: EntryId,
    group: GroupId,
    proposal: Option<ProposalId>,
    at: Instant,
    /// Who did it, and so is not told.
    actor: Option<AccountId>,
    /// What the notice is about.
    subjects: Vec<AnyId>,
    /// The requests for time that it answers.
    requests: Vec<AnyId>,
    /// Whose words they were.
    speakers: Vec<AnyId>,
}

/// Has anything been numbered that was not followed?
pub fn is_behind(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(notices::position(tx, NAME)? < record::newest_number(tx)?)
}

/// Follows the record by a batch of entries. `is_mailed`: does the service send mail about them?
pub fn follow(tx: &mut Tx<'_>, is_mailed: bool) -> Result<()> {
    let from = notices::followed(tx, NAME)?;
    let entries = record::after(tx, &Filter::All, from, BATCH)?;
    let Some(last) = entries.last().and_then(|entry| entry.seq) else { return Ok(()) };
    let brought = imports::brought(tx, from)?;
    let heard: Vec<Heard> = entries.iter().filter(|entry| is_news(entry, &brought)).flat_map(heard).collect();
    if !heard.is_empty() {
        let rows = told(tx, &heard)?;
        notices::insert(tx, &rows)?;
        if is_mailed {
            mail::announce(tx, &rows)?;
        }
    }
    notices::follow(tx, NAME, last)
}

/// Whether something happened here: what an import brought was told elsewhere, long ago.
fn is_news(entry: &Recorded, brought: &[(i64, i64)]) -> bool {
    entry.seq.is_none_or(|seq| !brought.iter().any(|(first, last)| (*first..=*last).contains(&seq)))
}

fn heard(entry: &Recorded) -> Vec<Heard> {
    let lines: Vec<&Source> = SOURCES.iter().filter(|source| source.action == entry.action).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    let body: Value = serde_json::from_slice(&entry.body.0).unwrap_or_default();
    let heard = |source: &'static Source| Heard {
        source,
        entry: entry.id,
        group: entry.scope.cast(),
        proposal: entry.proposal_id,
        at: entry.recorded_at,
        actor: id(body.pointer("/actor/id")),
        subjects: named(&body, source.kind.about()),
        requests: named(&body, "time_request"),
        speakers: named(&body, "author"),
    };
    lines.into_iter().map(heard).collect()
}

fn id<T>(value: Option<&Value>) -> Option<Id<T>> {
    value?.as_str()?.parse().ok().map(Id::from_uuid)
}

/// The objects of a kind that an entry is about: the one it names, else the rows of theirs that it covers.
fn named(body: &Value, kind: &str) -> Vec<AnyId> {
    if let Some(one) = id(body.get("objects").and_then(|objects| objects.get(kind))) {
        return vec![one];
    }
    let table = format!("{kind}s");
    let facts = body.get("facts").and_then(Value::as_array).into_iter().flatten();
    let theirs = facts.filter(|fact| fact.get("table").and_then(Value::as_str) == Some(&table));
    theirs.filter_map(|fact| id(fact.get("id"))).collect()
}

/// What is known of everything that a batch is about.
struct Known {
    said: HashMap<CommentId, Said>,
    /// Who follows a thread.
    followers: Vec<(AnyId, AccountId)>,
    /// Who has a stale stance on a position, asked for more time or for reconsideration, appealed, is behind an
    /// objection, or answers for a webhook.
    concerned: Vec<(AnyId, MemberId)>,
    /// Who has answered a call, or took part in a round.
    done: HashSet<(AnyId, MemberId)>,
    persons: Vec<Person>,
}

/// The subjects of all that is for these audiences.
fn subjects<T>(heard: &[Heard], of: &[Audience]) -> Vec<Id<T>> {
    let these = heard.iter().filter(|h| of.contains(&h.source.audience));
    these.flat_map(|h| h.subjects.iter().map(|id| id.cast())).collect()
}

fn know(tx: &mut Tx<'_>, heard: &[Heard]) -> Result<Known> {
    use Audience::{
        Appellant, Asker, Author, AuthorOfParent, Behind, Keeper, Leads, Members, Speaker, StaleStances,
        Thread, WithoutComment, WithoutStance,
    };
    let mut said = notices::heads(tx, &subjects(heard, &[AuthorOfParent, Author, Thread]))?;
    let parents: Vec<CommentId> = said.iter().filter_map(|s| s.parent_id).collect();
    said.extend(notices::heads(tx, &parents)?);
    let threads: Vec<AnyId> = said.iter().filter_map(|s| root(&s.path)).map(Id::cast).collect();
    let followers = subscriptions::of_threads(tx, &threads)?;
    let mut concerned = notices::stale(tx, &subjects(heard, &[StaleStances]))?;
    let asked: Vec<AnyId> = heard
        .iter()
        .filter(|h| h.source.audience == Asker)
        .flat_map(|h| h.requests.iter().copied())
        .collect();
    concerned.extend(notices::askers(tx, &asked)?);
    concerned.extend(notices::appellants(tx, &subjects(heard, &[Appellant]))?);
    concerned.extend(notices::behind(tx, &subjects(heard, &[Behind]))?);
    concerned.extend(Webhook::makers(tx, &subjects(heard, &[Keeper]))?);
    for heard in heard.iter().filter(|heard| heard.source.audience == Speaker) {
        let of =
            |subject: &AnyId| heard.speakers.iter().map(|who| (*subject, who.cast())).collect::<Vec<_>>();
        concerned.extend(heard.subjects.iter().flat_map(of));
    }
    let mut done = notices::answered(tx, &subjects(heard, &[WithoutStance]))?;
    done.extend(notices::took_part(tx, &subjects(heard, &[WithoutComment]))?);
    let whole = |h: &&Heard| [Leads, Members, WithoutStance, WithoutComment].contains(&h.source.audience);
    let groups: Vec<GroupId> = heard.iter().filter(whole).map(|h| h.group).collect();
    let members: Vec<MemberId> =
        said.iter().map(|s| s.author_id).chain(concerned.iter().map(|(_, member)| *member)).collect();
    let accounts: Vec<AccountId> = followers.iter().map(|(_, account)| *account).collect();
    let persons = notices::persons(tx, &groups, &members, &accounts)?;
    let said = said.into_iter().map(|s| (s.id, s)).collect();
    Ok(Known { said, followers, concerned, done: done.into_iter().collect(), persons })
}

impl Known {
    /// Does what was heard of a subject concern a member of its group?
    fn concerns(&self, heard: &Heard, subject: AnyId, person: &Person) -> bool {
        let said = self.said.get(&subject.cast());
        let is_author = |said: &Said| said.author_id == person.member_id;
        match heard.source.audience {
            Audience::Members => true,
            Audience::Leads => person.role.leads(),
            Audience::Author => said.is_some_and(is_author),
            Audience::AuthorOfParent => {
                said.and_then(|s| self.said.get(&s.parent_id?)).is_some_and(is_author)
            }
            Audience::Thread => {
                let reply = said.filter(|s| s.parent_id.is_some());
                let thread = reply.and_then(|s| root(&s.path)).map(Id::cast);
                thread.is_some_and(|thread| self.followers.contains(&(thread, person.account_id)))
            }
            Audience::StaleStances
            | Audience::Appellant
            | Audience::Behind
            | Audience::Keeper
            | Audience::Speaker => self.concerned.contains(&(subject, person.member_id)),
            Audience::Asker => {
                heard.requests.iter().any(|id| self.concerned.contains(&(*id, person.member_id)))
            }
            Audience::WithoutStance | Audience::WithoutComment => {
                person.role.counts() && !self.done.contains(&(subject, person.member_id))
            }
        }
    }

    fn thread(&self, subject: AnyId) -> Option<CommentId> {
        self.said.get(&subject.cast()).and_then(|said| root(&said.path))
    }
}

fn told(tx: &mut Tx<'_>, heard: &[Heard]) -> Result<Vec<Notice>> {
    let known = know(tx, heard)?;
    let (mut seen, mut rows) = (HashSet::new(), Vec::new());
    for heard in heard {
        for subject in heard.subjects.iter().copied() {
            let there = known.persons.iter().filter(|p| p.group_id == heard.group);
            let others = there.filter(|p| Some(p.account_id) != heard.actor);
            for person in others.filter(|p| known.concerns(heard, subject, p)) {
                if seen.insert((heard.entry, subject, person.account_id)) {
                    rows.push(Notice {
                        id: tx.new_id(),
                        account_id: person.account_id,
                        kind: heard.source.kind,
                        group_id: heard.group,
                        proposal_id: heard.proposal,
                        thread_id: known.thread(subject),
                        subject_id: subject,
                        entry_id: heard.entry,
                        happened_at: heard.at,
                        read_at: None,
                    });
                }
            }
        }
    }
    Ok(rows)
}
