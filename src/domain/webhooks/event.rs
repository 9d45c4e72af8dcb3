//! An entry of the record as an event of `CloudEvents` 1.0, in JSON's structured form.

use serde::Serialize;

use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;

/// The media type of an event.
pub const MEDIA_TYPE: &str = "application/cloudevents+json; charset=utf-8";

/// The newest signed head of the log, as an attribute of an event: an attribute holds no line feeds, so its bytes stand
/// there in base64 (the type `Binary` of `CloudEvents`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Checkpoint(String);

impl Checkpoint {
    /// The attribute of a signed note.
    pub fn of(note: &str) -> Self {
        use base64::Engine;
        Self(base64::engine::general_purpose::STANDARD.encode(note))
    }
}

/// An event; its fields are the attributes.
#[derive(Clone, Debug, Serialize)]
pub struct Event<T> {
    specversion: &'static str,
    id: String,
    source: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<String>,
    time: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    dataschema: Option<String>,
    datacontenttype: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sequence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checkpoint: Option<Checkpoint>,
    data: T,
}

impl<T> Event<T> {
    fn new(base: &str, group: GroupId, id: AnyId, action: &str, time: Instant, data: T) -> Self {
        Self {
            specversion: "1.0",
            id: id.to_string(),
            source: format!("{base}/api/v1/groups/{group}"),
            kind: format!("assent.{action}"),
            subject: None,
            time,
            dataschema: None,
            datacontenttype: "application/json",
            sequence: None,
            checkpoint: None,
            data,
        }
    }

    /// The event of an entry. `base`: the address of the service.
    pub fn of_entry(base: &str, group: GroupId, entry: Told<'_>, data: T) -> Self {
        let Told { id, seq, action, proposal, time } = entry;
        Self {
            subject: proposal.map(|proposal| format!("proposals/{proposal}")),
            dataschema: Some(format!("{base}/api/v1/openapi.json#/components/schemas/Entry")),
            sequence: Some(sequence(seq)),
            ..Self::new(base, group, id.cast(), action, time, data)
        }
    }

    /// The event of a test call: nothing happened.
    pub fn of_test(
        base: &str,
        group: GroupId,
        (id, webhook): (AnyId, AnyId),
        time: Instant,
        data: T,
    ) -> Self {
        let subject = Some(format!("webhooks/{webhook}"));
        Self { subject, ..Self::new(base, group, id, "webhook.test", time, data) }
    }

    /// With the newest signed head, where there is one.
    #[must_use]
    pub fn with_checkpoint(self, note: Option<&str>) -> Self {
        Self { checkpoint: note.map(Checkpoint::of), ..self }
    }
}

/// What an event says of an entry beside its data.
#[derive(Clone, Copy, Debug)]
pub struct Told<'e> {
    /// Its id.
    pub id: EntryId,
    /// Its number.
    pub seq: i64,
    /// What was done.
    pub action: &'e str,
    /// The proposal that it concerns.
    pub proposal: Option<ProposalId>,
    /// When it was recorded.
    pub time: Instant,
}

/// The number as a text that sorts as numbers do: the extension `sequence` compares texts.
fn sequence(seq: i64) -> String {
    format!("{seq:019}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    fn id<T>(last: u8) -> Id<T> {
        Id::from_uuid(uuid::Uuid::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last]))
    }

    #[test]
    fn an_entry_is_an_event() {
        let time = Instant::parse("2018-06-14T13:00:00Z").unwrap();
        let told = Told { id: id(1), seq: 42, action: "stance.taken", proposal: Some(id(2)), time };
        let event = Event::of_entry("https://assent.example", id(3), told, serde_json::json!({"seq": 42}))
            .with_checkpoint(Some("assent.example/log\n42\n"));
        let told = serde_json::to_value(event).unwrap();
        let wanted = serde_json::json!({
            "specversion": "1.0",
            "id": "00000000-0000-0000-0000-000000000001",
            "source": "https://assent.example/api/v1/groups/00000000-0000-0000-0000-000000000003",
            "type": "assent.stance.taken",
            "subject": "proposals/00000000-0000-0000-0000-000000000002",
            "time": "2018-06-14T13:00:00.000000Z",
            "dataschema": "https://assent.example/api/v1/openapi.json#/components/schemas/Entry",
            "datacontenttype": "application/json",
            "sequence": "0000000000000000042",
            "checkpoint": "YXNzZW50LmV4YW1wbGUvbG9nCjQyCg==",
            "data": {"seq": 42},
        });
        assert_eq!(told, wanted);
        // The names of attributes are lower-case letters and digits.
        for name in told.as_object().unwrap().keys() {
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "{name}");
        }
        assert!(sequence(9) < sequence(10) && sequence(i64::MAX).len() == 19);
    }
}
