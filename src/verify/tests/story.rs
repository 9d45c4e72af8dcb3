//! One honest history: a group, a proposal, a text, stances, a call that ends, and what was counted and assessed of it.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::history::{By, History, Said, canonical};
use crate::domain::access::Role;
use crate::domain::calls::Frozen;
use crate::domain::consensus::Params;
use crate::domain::ids::AnyId;
use crate::domain::replay::Look;
use crate::domain::time::Instant;

/// The story, and whom and what it is about.
#[derive(Clone, Debug)]
pub struct Story {
    pub history: History,
    pub chair: (AnyId, AnyId),
    pub facilitator: (AnyId, AnyId),
    pub designator: (AnyId, AnyId),
    pub author: (AnyId, AnyId),
    pub other: (AnyId, AnyId),
    pub observer: (AnyId, AnyId),
    pub proposal: AnyId,
    pub position: AnyId,
    pub call: AnyId,
    pub stances: [AnyId; 2],
    pub objection: AnyId,
}

pub fn said(action: &'static str, by: By, permission: &'static str, objects: Value) -> Said {
    Said { action, by, permission: Some(permission), objects, details: json!({}) }
}

/// A stakeholder, by account and membership.
pub fn stakeholder(who: (AnyId, AnyId)) -> By {
    By::Account(who.0, Some("stakeholder"))
}

impl Story {
    pub fn lead(&self) -> By {
        By::Account(self.facilitator.0, Some("facilitator"))
    }
    pub fn objects(&self) -> Value {
        json!({"group": self.history.group, "proposal": self.proposal, "position": self.position})
    }

    /// Moves the proposal.
    pub fn moved(&mut self, by: By, kind: &str, to: &str) {
        let details = json!({"kind": kind, "from": "", "to": to, "overridden": []});
        let objects = json!({"group": self.history.group, "proposal": self.proposal});
        let entry = Said { details, ..said("proposal.moved", by, "move_proposal", objects) };
        let row = self.history.changed("proposals", self.proposal, &json!({"step": to}));
        self.history.record(&entry, vec![("proposals", row)]);
    }

    /// Takes a stance.
    pub fn takes(&mut self, (by, member): (By, AnyId), id: AnyId, stance: &str) {
        let entry = said("stance.taken", by, "take_stance", self.objects());
        let at = Instant::from_micros(self.history.at().micros() + super::history::STEP);
        let before = self.history.rows.get("stances").and_then(|rows| rows.get(&id)).map(|s| s.row.clone());
        let revision = before.map_or(1, |row| row["revision"].as_i64().unwrap() + 1);
        let group = if member == self.author.1 { "business" } else { "civil" };
        let row = json!({
            "id": id, "position_id": self.position, "member_id": member, "version": 1, "stance": stance,
            "reason": "because", "stakeholder_group": group, "organisation": "", "set_aside": false,
            "revision": revision, "taken_at": at, "entry_id": id,
        });
        let history = json!({
            "id": self.history.id(), "stance_id": id, "position_id": self.position, "member_id": member, "version": 1,
            "stance": stance, "reason": "because", "revision": revision, "taken_at": at, "entry_id": id,
        });
        self.history.record(&entry, vec![("stances", row), ("stance_history", history)]);
    }
}

fn member(h: &mut History, role: &str, group: &str) -> (AnyId, AnyId) {
    let (account, id, at) = (h.id(), h.id(), h.at());
    let row = json!({
        "id": id, "group_id": h.group, "account_id": account, "role": role, "stakeholder_group": group,
        "organisation": "An organisation", "region": null, "focal_point_of": null, "statement": null, "state": "active",
        "state_reason": null, "joined_at": at, "first_joined_at": at, "revision": 1,
    });
    let objects = json!({"group": h.group, "member": id});
    let entry =
        Said { permission: None, ..said("member.invited_in", By::Account(account, None), "", objects) };
    h.record(&entry, vec![("memberships", row)]);
    (account, id)
}

fn founded(h: &mut History) {
    let (id, cycle, admin, at) = (h.id(), h.id(), h.id(), h.at());
    h.group = Some(id);
    let charter = json!({"mandate": "A mandate", "expected_groups": ["business", "civil"]}).to_string();
    let group = json!({
        "id": id, "slug": "wg", "name": "A group", "summary": "", "parent_body": "", "charter": charter,
        "visibility": "members", "joining": "invitation", "state": "active", "cycle_id": cycle,
        "members_revision": 1, "revision": 1, "created_at": at,
    });
    let cycle = json!({
        "id": cycle, "group_id": id, "label": "2018", "state": "active", "started_at": at, "archived_at": null, "revision": 1,
    });
    let objects = json!({"group": id});
    let entry = Said { permission: None, ..said("group.created", By::Account(admin, None), "", objects) };
    h.record(&entry, vec![("groups", group), ("cycles", cycle)]);
}

/// Tells it.
pub fn told() -> Story {
    let mut h = History::default();
    founded(&mut h);
    let chair = member(&mut h, "chair", "civil");
    let facilitator = member(&mut h, "facilitator", "business");
    let designator = member(&mut h, "facilitator", "civil");
    let author = member(&mut h, "stakeholder", "business");
    let other = member(&mut h, "stakeholder", "civil");
    let observer = member(&mut h, "observer", "civil");
    let (proposal, position, call, objection) = (h.id(), h.id(), h.id(), h.id());
    let stances = [h.id(), h.id()];
    let mut story = Story {
        history: h,
        chair,
        facilitator,
        designator,
        author,
        other,
        observer,
        proposal,
        position,
        call,
        stances,
        objection,
    };
    proposed(&mut story);
    story.moved(story.lead(), "advance", "deliberation");
    written(&mut story);
    story.takes((stakeholder(other), other.1), stances[0], "accept");
    story.moved(story.lead(), "advance", "engagement");
    story.moved(story.lead(), "advance", "pilot");
    story.moved(story.lead(), "advance", "validity");
    called(&mut story);
    story.takes((stakeholder(author), author.1), stances[1], "support");
    objected(&mut story);
    story.takes((stakeholder(other), other.1), stances[0], "support");
    looked(&mut story);
    closed(&mut story);
    counted(&mut story);
    story
}

fn proposed(s: &mut Story) {
    let (at, cycle) = (s.history.at(), s.history.id());
    let row = json!({
        "id": s.proposal, "group_id": s.history.group, "cycle_id": cycle, "author_id": s.author.1, "title": "A title",
        "summary": "=1+1, \"said\"", "language": "en", "step": "topic", "status": "active", "step_entered_at": at,
        "paused_at": null, "due_at": null, "due_action": "alert", "due_alerted_at": null, "carried_from_id": null,
        "carried_to_id": null, "revision": 1, "created_at": at, "deadline_template_id": null, "event_on": null,
    });
    let objects = json!({"group": s.history.group, "proposal": s.proposal});
    s.history.record(
        &said("proposal.created", stakeholder(s.author), "propose", objects),
        vec![("proposals", row)],
    );
}

fn written(s: &mut Story) {
    let (at, topic, version) = (s.history.at(), s.history.id(), s.history.id());
    let text = "We agree.\n";
    let position = json!({
        "id": s.position, "group_id": s.history.group, "proposal_id": s.proposal, "topic_id": topic,
        "author_id": s.author.1, "title": "A position", "state": "open", "version": 0, "substantive_version": 0,
        "substantive_at": null, "close_reason": null, "promoted_from": null, "revision": 1, "created_at": at,
    });
    let entry = said("position.created", stakeholder(s.author), "create_position", s.objects());
    s.history.record(&entry, vec![("positions", position)]);
    let at = s.history.at();
    let version = json!({
        "id": version, "position_id": s.position, "number": 1, "kind": "substantive", "text": text,
        "digest": hex::encode(Sha256::digest(text)), "change_note": "", "author_id": s.author.1, "published_at": at,
    });
    let changes = json!({"version": 1, "substantive_version": 1, "substantive_at": at});
    let position = s.history.changed("positions", s.position, &changes);
    let entry = said("version.published", stakeholder(s.author), "publish_version", s.objects());
    s.history.record(&entry, vec![("versions", version), ("positions", position)]);
}

fn called(s: &mut Story) {
    let frozen = Frozen {
        params: Params::default(),
        expected_groups: vec!["business".to_owned(), "civil".to_owned()],
        mandate_checks: Vec::new(),
    };
    let mut sha = Sha256::new();
    let who = [
        (s.chair.1, "chair", "civil"),
        (s.facilitator.1, "facilitator", "business"),
        (s.author.1, "stakeholder", "business"),
        (s.other.1, "stakeholder", "civil"),
    ];
    for (member, role, group) in who {
        let row = json!({
            "call_id": s.call, "member_id": member, "role": role, "stakeholder_group": group,
            "organisation": "An organisation",
        });
        sha.update(canonical(&row) + "\n");
        let role = serde_json::from_value::<Role>(json!(role)).unwrap();
        s.history.electors.add(s.call.cast(), member.cast(), role, group);
        s.history.bare.entry("electors").or_default().push(row);
    }
    let at = s.history.at();
    let row = json!({
        "id": s.call, "position_id": s.position, "proposal_id": s.proposal, "output_type": "recommendation",
        "charter": serde_json::to_string(&frozen).unwrap(), "results": "open", "designator_id": s.designator.1,
        "opened_by": s.facilitator.1, "opened_at": at, "closes_at": at.plus_days(30), "closed_at": null,
        "extended_days": 0, "electorate_digest": hex::encode(sha.finalize()), "electorate_size": 4, "state": "open",
        "round": 1, "new_information": null, "objection_policy": "must_address", "revision": 1,
    });
    s.history.record(&said("call.opened", s.lead(), "manage_calls", s.objects()), vec![("calls", row)]);
}

fn objected(s: &mut Story) {
    let at = s.history.at();
    let row = json!({
        "id": s.objection, "position_id": s.position, "proposal_id": s.proposal, "author_id": s.other.1, "version": 1,
        "ground": "substance", "summary": "No", "harm": "Much", "remedy": "Less", "anchor": null,
        "focal_point_of": null, "state": "raised", "reason_code": null, "finding": null, "alternatives": null,
        "accommodated_in": null, "maintained": false, "found_by": null, "found_at": null, "responded_at": null,
        "first_responded_at": null, "response_due_at": at, "may_be_closed_from": null, "contest_ends_at": null,
        "raised_by": s.other.1, "released_at": null, "comment_id": null, "revision": 1, "created_at": at,
    });
    let entry = said("objection.raised", stakeholder(s.other), "raise_objection", s.objects());
    s.history.record(&entry, vec![("objections", row)]);
    let row = s.history.changed("objections", s.objection, &json!({"state": "withdrawn"}));
    let entry = said("objection.withdrawn", stakeholder(s.other), "raise_objection", s.objects());
    s.history.record(&entry, vec![("objections", row)]);
}

/// A snapshot of what the record gives now.
fn looked(s: &mut Story) {
    let (at, id) = (s.history.at(), s.history.id());
    let look = Look::at(&s.history.state, s.position.cast(), at, &s.history.electors).unwrap();
    let covers = s.history.entries.len();
    let last = s.history.entries.last().unwrap();
    let mut row = json!({
        "id": id, "position_id": s.position, "assessed_at": at, "day": null, "covers": covers, "number": 1,
        "level_before": null, "level_since": at, "beyond": "[]",
        "events": json!([{"id": last.id, "action": "stance.taken"}]).to_string(),
    });
    for (column, value) in look.columns() {
        let is_json = ["assessment", "facts", "metrics", "by_group"].contains(&column);
        row[column] = if is_json { json!(value.to_string()) } else { value.clone() };
    }
    s.history.bare.entry("snapshots").or_default().push(row);
    let head = json!({"position_id": s.position, "snapshot_id": id});
    s.history.bare.entry("snapshot_heads").or_default().push(head);
}

fn closed(s: &mut Story) {
    s.history.now += 31 * 86_400_000_000;
    let closes_at = s.history.rows["calls"][&s.call].row["closes_at"].clone();
    let row = s.history.changed("calls", s.call, &json!({"state": "closed", "closed_at": closes_at}));
    s.history.record(&said("call.closed", By::Clock, "manage_calls", s.objects()), vec![("calls", row)]);
}

fn counted(s: &mut Story) {
    for (group, persons) in [("business", 1), ("civil", 1)] {
        let row = json!({
            "position_id": s.position, "version": 1, "stakeholder_group": group, "organisation": "", "stance": "support",
            "persons": persons,
        });
        s.history.bare.entry("tallies").or_default().push(row);
    }
}
