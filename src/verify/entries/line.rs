//! A line of `record/entries.jsonl`, and the body in it, as they are written.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::domain::access::Role;
use crate::domain::digests::Salt;
use crate::domain::ids::{AccountId, AnyId, PositionId, ProposalId};
use crate::domain::time::Instant;

/// A line.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line<'l> {
    /// The entry's number; none while it waits for it.
    pub seq: Option<u64>,
    /// When it got it.
    pub sequenced_at: Option<Instant>,
    /// The exact bytes of the leaf.
    #[serde(borrow)]
    pub leaf: Cow<'l, str>,
    /// The exact bytes of the body.
    #[serde(borrow)]
    pub body: Cow<'l, str>,
    /// The salts behind the digests, in hexadecimal.
    #[serde(borrow)]
    pub salts: Vec<&'l str>,
    /// What the digests of the facts were taken of, where it is kept.
    pub contents: Option<Vec<Option<String>>>,
}

/// A body.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body<'l> {
    v: u8,
    /// What was done.
    #[serde(borrow)]
    pub action: Cow<'l, str>,
    /// Who did it.
    #[serde(borrow)]
    pub actor: Actor<'l>,
    /// In which role.
    pub role: Option<Role>,
    /// Which line of the permission table allowed it.
    #[serde(borrow)]
    pub permission: Option<Cow<'l, str>>,
    /// What it names.
    pub objects: Objects,
    /// What else it says.
    #[serde(borrow)]
    pub details: &'l RawValue,
    /// The rows that it covers.
    #[serde(borrow)]
    pub facts: Vec<Fact<'l>>,
    /// Which part it is of a change that did not fit into one.
    pub part: Option<u64>,
}

impl<'l> Body<'l> {
    /// Reads a body.
    pub fn parse(text: &'l str) -> Result<Self, String> {
        let body: Self = serde_json::from_str(text).map_err(|e| format!("the body cannot be read: {e}"))?;
        if body.v == 1 { Ok(body) } else { Err("the body is of another version".to_owned()) }
    }
}

/// Who acts.
#[derive(Debug, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Actor<'l> {
    /// An account.
    Account {
        /// Which.
        id: AccountId,
        /// By which token, if by one.
        #[serde(borrow)]
        #[allow(dead_code, reason = "read so that nothing else can stand in its place")]
        via_token: Option<Cow<'l, str>>,
    },
    /// The clock.
    Clock,
    /// The service.
    System,
    /// Nobody who is signed in.
    Anonymous,
}

/// The objects that rules ask for. Others are not read.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize)]
pub struct Objects {
    /// The proposal that it concerns.
    pub proposal: Option<ProposalId>,
    /// The position that it concerns.
    pub position: Option<PositionId>,
}

/// A row that an entry covers, as the body tells it.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<'l> {
    /// Its table.
    pub table: &'l str,
    /// Its id.
    pub id: AnyId,
    /// Its revision.
    pub revision: u32,
    /// Its digest, in hexadecimal.
    pub digest: &'l str,
    /// The digests of its texts, by column.
    #[serde(borrow)]
    pub erasable: Members<'l, &'l str>,
}

/// The members of an object, in the order in which they stand.
#[derive(Debug, Default)]
pub struct Members<'l, V>(pub Vec<(Cow<'l, str>, V)>);

/// A name that is taken as it stands where it has no escapes.
#[derive(serde::Deserialize)]
struct Name<'l>(#[serde(borrow)] Cow<'l, str>);

impl<'de: 'l, 'l, V: Deserialize<'de>> Deserialize<'de> for Members<'l, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read<'l, V>(std::marker::PhantomData<(&'l (), V)>);
        impl<'de: 'l, 'l, V: Deserialize<'de>> Visitor<'de> for Read<'l, V> {
            type Value = Members<'l, V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members: Vec<(Cow<'l, str>, V)> = Vec::new();
                while let Some(Name(name)) = map.next_key::<Name<'l>>()? {
                    if members.iter().any(|(known, _)| *known == name) {
                        return Err(de::Error::custom(format!("{name} stands twice")));
                    }
                    members.push((name, map.next_value()?));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Read(std::marker::PhantomData))
    }
}

impl<V> Members<'_, V> {
    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }
}

/// Reads 32 bytes in lower-case hexadecimal: a digest, or a salt.
pub fn bytes(hex: &str) -> Option<Salt> {
    let mut bytes = [0; 32];
    let is_lower = hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (is_lower && hex::decode_to_slice(hex, &mut bytes).is_ok()).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_is_one_of_four() {
        for text in [
            r#"{"kind":"clock"}"#,
            r#"{"kind":"account","id":"0196f1a0-0000-7000-8000-000000000001","via_token":null}"#,
        ] {
            assert!(serde_json::from_str::<Actor<'_>>(text).is_ok(), "{text}");
        }
        for text in [r#"{"kind":"nobody"}"#, r#"{"kind":"account"}"#, "{}"] {
            assert!(serde_json::from_str::<Actor<'_>>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn members_stand_once() {
        let read = |text| serde_json::from_str::<Members<'_, &str>>(text).map(|m| m.0.len());
        assert_eq!(read(r#"{"a":"x","b":"y"}"#).unwrap(), 2);
        assert!(read(r#"{"a":"x","a":"y"}"#).is_err());
    }

    #[test]
    fn digests_are_in_lower_case() {
        assert!(bytes(&"0f".repeat(32)).is_some());
        assert!(bytes(&"0F".repeat(32)).is_none() && bytes("0f").is_none());
    }
}
