//! Appends an entry: leaf and body, exactly as they will be read for ever.

use diesel::prelude::*;
use serde_json::{Map, Value, json};

use super::contents;
use super::digest::{FactWritten, body_digest, canonical, fresh};
use crate::domain::access::{Action, Actor, Role};
use crate::domain::ids::{AnyId, EntryId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;
use crate::store::schema::{record_contents, record_entries, record_pending, record_salts};
use crate::store::sql::Bytes;
use crate::store::{Tx, pipeline};

/// A body's size at most, in bytes. A change with more facts than fit makes several entries.
const BODY_LIMIT: usize = 16 * 1024;
/// What a body may hold beside its facts' own bytes: the commas between them, the number of the part.
const SLACK: usize = 512;

/// What an entry says beside the rows it covers.
#[derive(Clone, Debug)]
pub struct Entry {
    id: Option<EntryId>,
    action: &'static str,
    scope: AnyId,
    proposal: Option<ProposalId>,
    role: Option<Role>,
    permission: Option<Action>,
    objects: Map<String, Value>,
    details: Map<String, Value>,
}

impl Entry {
    /// An entry about `action` (`noun.verb`, as `stance.taken`) in a scope: a group, or the account concerned.
    pub fn new<T>(action: &'static str, scope: crate::domain::ids::Id<T>) -> Self {
        let (objects, details) = (Map::new(), Map::new());
        let (id, scope) = (None, scope.cast());
        Self { id, action, scope, proposal: None, role: None, permission: None, objects, details }
    }
    /// Gives it this id, which a row that it covers names: for what fits into one entry.
    #[must_use]
    pub fn id(mut self, id: EntryId) -> Self {
        self.id = Some(id);
        self
    }
    /// In which role the actor acted.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }
    /// Which line of the permission table allowed it: who verifies the record asks the table again, and an
    /// undo asks what happened that only the new step allows.
    #[must_use]
    pub fn permission(mut self, permission: Action) -> Self {
        self.permission = Some(permission);
        self
    }
    /// The proposal that it is about.
    #[must_use]
    pub fn proposal(mut self, proposal: ProposalId) -> Self {
        self.proposal = Some(proposal);
        self.object("proposal", proposal)
    }
    /// An object that it names.
    #[must_use]
    pub fn object<T>(mut self, name: &str, id: crate::domain::ids::Id<T>) -> Self {
        self.objects.insert(name.to_owned(), json!(id));
        self
    }
    /// What else it says. Never a text, a stance or personal data: those are covered by digests.
    #[must_use]
    pub fn detail(mut self, name: &str, value: impl serde::Serialize) -> Self {
        self.details.insert(name.to_owned(), serde_json::to_value(value).unwrap_or_default());
        self
    }

    fn body(&self, actor: &Actor, facts: &[FactWritten], part: usize) -> Value {
        let mut body = json!({
            "v": 1, "action": self.action, "actor": who(actor), "role": self.role,
            "permission": self.permission, "objects": self.objects, "details": self.details, "facts": facts.iter().map(|f| &f.told).collect::<Vec<_>>(),
        });
        if let (Some(map), true) = (body.as_object_mut(), part > 0) {
            map.insert("part".to_owned(), json!(part));
        }
        body
    }
}

fn who(actor: &Actor) -> Value {
    match actor {
        Actor::Anonymous => json!({"kind": "anonymous"}),
        Actor::Clock => json!({"kind": "clock"}),
        Actor::System => json!({"kind": "system"}),
        Actor::Account(p) => json!({"kind": "account", "id": p.account, "via_token": p.token}),
    }
}

#[derive(Insertable)]
#[diesel(table_name = record_entries, treat_none_as_default_value = false)]
struct EntryRow {
    id: EntryId,
    scope: AnyId,
    proposal_id: Option<ProposalId>,
    recorded_at: Instant,
    action: String,
    permission: Option<Action>,
    leaf: Bytes,
    body: Bytes,
}

/// Appends an entry that covers everything written since the last one. Gives its id.
pub fn append(tx: &mut Tx<'_>, entry: &Entry) -> Result<EntryId> {
    let written = tx.take_written();
    let frame = canonical(&entry.body(&tx.actor, &[], 0))?.len();
    let parts = pack(&written, BODY_LIMIT.saturating_sub(frame).saturating_sub(SLACK));
    if let [] | [_] = parts.as_slice() {
        return append_part(tx, entry, &written, 0);
    }
    let mut last = None;
    for (part, facts) in parts.into_iter().enumerate() {
        last = Some(append_part(tx, entry, facts, part.saturating_add(1))?);
    }
    last.ok_or_else(|| Error::internal("an entry without a part"))
}

/// Cuts the facts into runs that each fit into one body.
fn pack(facts: &[FactWritten], room: usize) -> Vec<&[FactWritten]> {
    let mut parts = Vec::new();
    let (mut rest, mut taken, mut size) = (facts, 0_usize, 0_usize);
    for fact in facts {
        let length = fact.told.to_string().len().saturating_add(1);
        if taken > 0 && size.saturating_add(length) > room {
            let (part, next) = rest.split_at(taken);
            parts.push(part);
            (rest, taken, size) = (next, 0, 0);
        }
        (taken, size) = (taken.saturating_add(1), size.saturating_add(length));
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

fn append_part(tx: &mut Tx<'_>, entry: &Entry, facts: &[FactWritten], part: usize) -> Result<EntryId> {
    let body = canonical(&entry.body(&tx.actor, facts, part))?;
    if body.len() > BODY_LIMIT {
        return Err(Error::internal("an entry over 16 KiB"));
    }
    let id = entry.id.filter(|_| part == 0).unwrap_or_else(|| tx.new_id());
    let (recorded_at, body_salt) = (causal_time(tx, entry.scope)?, fresh());
    let leaf = canonical(&json!({
        "v": 1, "id": id, "scope": entry.scope, "time": recorded_at,
        "body": body_digest(&body_salt, &body),
    }))?;
    let row = EntryRow {
        id,
        scope: entry.scope,
        proposal_id: entry.proposal,
        recorded_at,
        action: entry.action.to_owned(),
        permission: entry.permission,
        leaf: Bytes(leaf),
        body: Bytes(body),
    };
    let salts: Vec<u8> =
        std::iter::once(&body_salt).chain(facts.iter().flat_map(|f| &f.salts)).flatten().copied().collect();
    insert(tx, &row, Bytes(salts), contents::of(facts)?)?;
    tx.appended(id, entry.action);
    Ok(id)
}

fn insert(tx: &mut Tx<'_>, row: &EntryRow, salts: Bytes, contents: Option<String>) -> Result<()> {
    let salts = (record_salts::entry_id.eq(row.id), record_salts::salts.eq(salts));
    let pending = (record_pending::entry_id.eq(row.id), record_pending::recorded_at.eq(row.recorded_at));
    let contents = contents
        .map(|contents| (record_contents::entry_id.eq(row.id), record_contents::contents.eq(contents)));
    pipeline::four(
        tx.conn(),
        diesel::insert_into(record_entries::table).values(row),
        diesel::insert_into(record_salts::table).values(salts),
        diesel::insert_into(record_pending::table).values(pending),
        contents.map(|contents| diesel::insert_into(record_contents::table).values(contents)),
    )
}

/// Now, or just after the newest entry of the scope that this transaction can see: so the order by time is
/// causal even when the clocks of two nodes differ.
fn causal_time(tx: &mut Tx<'_>, scope: AnyId) -> Result<Instant> {
    let newest: Option<Instant> = on!(tx.conn(), c => record_entries::table
        .filter(record_entries::scope.eq(scope))
        .select(record_entries::recorded_at)
        .order(record_entries::recorded_at.desc())
        .first(c)
        .optional()?);
    let after = newest.map(|n| Instant::from_micros(n.micros().saturating_add(1)));
    Ok(after.map_or(tx.now(), |a| a.max(tx.now())))
}
