//! What asks for attention, as it is shown.

use std::collections::{BTreeMap, HashMap};

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::attention::{AttentionKind, MOST_OF_A_KIND, Remedy, Told};
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::{Guard, Missing};
use crate::service::view::View;
use crate::store::attention::Found;
use crate::store::proposals::Proposal;

/// What asks for attention in a group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Attention")]
pub struct AttentionView {
    /// In which group.
    pub group_id: GroupId,
    /// The moment that it speaks of.
    pub as_of: Instant,
    /// How many days ahead the end of a window is near.
    pub days: i64,
    /// How much there is of each kind that there is something of.
    pub counts: Vec<AttentionCount>,
    /// What it is: what is due first, then what has been there longest; at most 20 of each kind.
    pub items: Vec<AttentionItem>,
    /// Whether all proposals that have not ended were looked at. Only of a group with more than 500 the youngest were not.
    pub is_complete: bool,
}

impl View for AttentionView {}

/// How much there is of a kind.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AttentionCount {
    /// The kind.
    pub kind: AttentionKind,
    /// How many there are.
    pub total: i64,
    /// How many of them are not among the items.
    pub more: i64,
}

/// Something that asks for attention.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AttentionItem {
    /// What kind of thing it is.
    pub kind: AttentionKind,
    /// What it is about: the objection, the comment, the call, …; the position where stances on it are stale, the
    /// proposal where it is about its next step or about who was not heard.
    pub subject_id: AnyId,
    /// In which proposal.
    pub proposal_id: Option<ProposalId>,
    /// What that is called.
    pub proposal_title: Option<String>,
    /// The guard that is not met.
    pub guard: Option<Guard>,
    /// The stakeholder group that was not heard. How many members it has is not told: it may be one.
    pub stakeholder_group: Option<String>,
    /// How many members to ask again.
    pub members: Option<i64>,
    /// Since when.
    pub since: Instant,
    /// When it is due, if it ever is.
    pub due: Option<Instant>,
    /// Whether that is past.
    pub overdue: bool,
    /// What is the case, in a sentence.
    pub sentence: String,
    /// The one action that settles it.
    pub action: AttentionAction,
}

/// The action that settles something.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AttentionAction {
    /// The operation of this API.
    pub operation: &'static str,
    /// Its method.
    pub method: &'static str,
    /// The path to call.
    pub path: String,
}

/// Something that is worked out and not a row of a table.
pub(super) struct Worked<'a> {
    pub kind: AttentionKind,
    pub subject: AnyId,
    pub target: AnyId,
    pub proposal: ProposalId,
    pub since: Option<Instant>,
    pub due: Option<Instant>,
    pub guard: Option<&'a Missing>,
    pub group: Option<String>,
    pub number: Option<i64>,
    pub remedy: Remedy,
}

impl Worked<'_> {
    pub fn of(kind: AttentionKind, subject: AnyId, proposal: ProposalId) -> Self {
        Self {
            kind,
            subject,
            target: subject,
            proposal,
            since: None,
            due: None,
            guard: None,
            group: None,
            number: None,
            remedy: kind.remedy(),
        }
    }
}

/// The items so far.
pub(super) struct Items {
    now: Instant,
    titles: HashMap<ProposalId, String>,
    totals: BTreeMap<AttentionKind, i64>,
    all: Vec<AttentionItem>,
}

impl Items {
    pub fn at(now: Instant, proposals: &[Proposal]) -> Self {
        let titles = proposals.iter().map(|p| (p.id, p.title.clone())).collect();
        Self { now, titles, totals: BTreeMap::new(), all: Vec::new() }
    }

    /// Adds the first rows of a kind; `name` gives what a row is called.
    pub fn rows<'n>(&mut self, kind: AttentionKind, found: Found, name: impl Fn(AnyId) -> Option<&'n str>) {
        if found.total > 0 {
            self.totals.insert(kind, found.total);
        }
        for waiting in found.first {
            let told = Told {
                days: self.now.days_since(waiting.since),
                name: name(waiting.id).unwrap_or_default(),
                ..Told::default()
            };
            let due = kind.due(waiting.kept);
            self.all.push(AttentionItem {
                kind,
                subject_id: waiting.id,
                proposal_id: waiting.proposal_id,
                proposal_title: waiting.proposal_id.and_then(|id| self.titles.get(&id).cloned()),
                guard: None,
                stakeholder_group: None,
                members: None,
                since: waiting.since,
                due,
                overdue: due.is_some_and(|due| due <= self.now),
                sentence: kind.sentence(told),
                action: action(kind.remedy(), waiting.target),
            });
        }
    }

    /// Adds what was worked out. More than are told of a kind are cut off in the end.
    pub fn add(&mut self, worked: Worked<'_>) {
        let Worked { kind, subject, target, proposal, since, due, guard, group, number, remedy } = worked;
        let total = self.totals.entry(kind).or_default();
        *total = total.saturating_add(1);
        let since = since.unwrap_or(self.now);
        let name = guard.map(|missing| missing.sentence.as_str()).or(group.as_deref()).unwrap_or_default();
        let told = Told { days: self.now.days_since(since), number: number.unwrap_or(0), name };
        self.all.push(AttentionItem {
            kind,
            subject_id: subject,
            proposal_id: Some(proposal),
            proposal_title: self.titles.get(&proposal).cloned(),
            guard: guard.map(|missing| missing.guard),
            sentence: kind.sentence(told),
            stakeholder_group: group,
            members: number,
            since,
            due,
            overdue: due.is_some_and(|due| due <= self.now),
            action: action(remedy, target),
        });
    }

    pub fn view(self, group_id: GroupId, days: i64, is_complete: bool) -> AttentionView {
        let Self { now, mut all, totals, .. } = self;
        all.sort_by_key(|item| (item.due.is_none(), item.due, item.since, item.kind, item.subject_id));
        let mut told: BTreeMap<AttentionKind, i64> = BTreeMap::new();
        all.retain(|item| {
            let number = told.entry(item.kind).or_default();
            *number = number.saturating_add(1);
            *number <= MOST_OF_A_KIND
        });
        let count = |(kind, total): (AttentionKind, i64)| {
            let shown = told.get(&kind).copied().unwrap_or(0).min(MOST_OF_A_KIND);
            AttentionCount { kind, total, more: total.saturating_sub(shown) }
        };
        let counts = totals.into_iter().map(count).collect();
        AttentionView { group_id, as_of: now, days, counts, items: all, is_complete }
    }
}

fn action(remedy: Remedy, target: AnyId) -> AttentionAction {
    let Remedy { operation, method, path, action: _ } = remedy;
    AttentionAction {
        operation,
        method,
        path: format!("/api/v1{}", path.replace("{id}", &target.to_string())),
    }
}
