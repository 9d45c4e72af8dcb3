//! A proposal put straight into a step, for tests of what happens in that step.

use assent::domain::access::Actor;
use assent::domain::ids::{GroupId, Id};
use assent::domain::topics::{TopicKind, TopicState};
use assent::domain::workflow::{DueAction, Status, Step};
use assent::store::proposals::Proposal;
use assent::store::record::{self, Entry};
use assent::store::topics::Topic;

use super::{Group, World};

pub struct Scene {
    pub proposal: String,
    pub topic: String,
}

impl World {
    /// A proposal of the facilitator's in a step, with one chosen topic.
    pub async fn proposal_in(&self, group: &Group, step: Step) -> Scene {
        let author = Id::from_uuid(group.facilitator_id.parse().unwrap());
        let group: GroupId = Id::from_uuid(group.id.parse().unwrap());
        let (proposal, topic) = self
            .app
            .db
            .write(move |tx| {
                tx.actor = Actor::System;
                let (id, now) = (tx.new_id(), tx.now());
                let cycle_id = assent::store::groups::Group::get(tx, group)?.cycle_id.unwrap();
                let proposal = Proposal {
                    id,
                    group_id: group,
                    cycle_id,
                    author_id: author,
                    title: "A proposal".to_owned(),
                    summary: "What is proposed.".to_owned(),
                    language: "en".to_owned(),
                    step,
                    status: Status::Active,
                    step_entered_at: now,
                    paused_at: None,
                    due_at: None,
                    due_action: DueAction::Alert,
                    due_alerted_at: None,
                    carried_from_id: None,
                    carried_to_id: None,
                    revision: 1,
                    created_at: now,
                    deadline_template_id: None,
                    event_on: None,
                };
                proposal.insert(tx)?;
                assent::service::topics::stand(tx, id)?;
                let topic_id = tx.new_id();
                let topic = Topic {
                    id: topic_id,
                    proposal_id: id,
                    nominated_by: Some(author),
                    on_behalf_of: None,
                    title: "A topic".to_owned(),
                    description: "What it is about.".to_owned(),
                    provenance: None,
                    suitability: "[]".to_owned(),
                    state: TopicState::Chosen,
                    rationale: Some("It matters.".to_owned()),
                    revision: 1,
                    created_at: now,
                    nominated_again_from: None,
                    kind: TopicKind::Nominated,
                    new_community: None,
                    merged_into_id: None,
                };
                topic.insert(tx)?;
                record::append(tx, &Entry::new("proposal.created", group).proposal(id))?;
                Ok((id, topic_id))
            })
            .await
            .unwrap();
        Scene { proposal: proposal.to_string(), topic: topic.to_string() }
    }

    /// Another chosen topic of the same proposal.
    pub async fn another_topic(&self, scene: &Scene) -> Scene {
        let first = Id::from_uuid(scene.topic.parse().unwrap());
        let made = self.app.db.write(move |tx| {
            tx.actor = Actor::System;
            let another =
                Topic { id: tx.new_id(), title: "Another topic".to_owned(), ..Topic::get(tx, first)? };
            another.insert(tx)?;
            let proposal = Proposal::get(tx, another.proposal_id)?;
            record::append(tx, &Entry::new("topic.nominated", proposal.group_id).proposal(proposal.id))?;
            Ok(another.id)
        });
        Scene { proposal: scene.proposal.clone(), topic: made.await.unwrap().to_string() }
    }

    /// The bodies of a proposal's entries in the record, oldest first.
    pub async fn entries(&self, scene: &Scene) -> Vec<serde_json::Value> {
        self.entries_of(&scene.proposal).await
    }

    /// The same, of a proposal by its id.
    pub async fn entries_of(&self, proposal: &str) -> Vec<serde_json::Value> {
        self.settle().await;
        let filter = record::Filter::Proposal(Id::from_uuid(proposal.parse().unwrap()));
        let entries = self.app.db.read(move |tx| record::after(tx, &filter, 0, 1000)).await.unwrap();
        entries.iter().map(|e| serde_json::from_slice(&e.body.0).unwrap()).collect()
    }
}
