//! Reading lists of things with ids, and objects as objects. Knows nothing of what is read.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// What has an id that may be there only once in its list.
pub(super) trait Identified {
    fn id(&self) -> &str;
}
/// Reads a list whose items have ids, each once.
pub(super) fn distinct<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Identified,
{
    deserializer.deserialize_seq(Distinct(PhantomData))
}

struct Distinct<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Identified> Visitor<'de> for Distinct<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let (mut seen, mut list) = (BTreeSet::new(), Vec::new());
        while let Some(item) = items.next_element_seed(Once(&mut seen, PhantomData))? {
            list.push(item);
        }
        Ok(list)
    }
}

/// Reads one item, whose id may not have been seen before.
struct Once<'a, T>(&'a mut BTreeSet<String>, PhantomData<T>);

impl<'de, T: Deserialize<'de> + Identified> DeserializeSeed<'de> for Once<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let Self(seen, _) = self;
        object(deserializer, |item: &T| {
            let is_new = seen.insert(item.id().to_owned());
            is_new.then_some(()).ok_or_else(|| format!("the id {:?} is there twice", item.id()))
        })
    }
}

/// Reads a `T` from an object, never from a list of its fields, and checks it before the object is left: an error
/// then has the object's line.
pub(super) fn object<'de, D, T, C>(deserializer: D, check: C) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
    C: FnOnce(&T) -> Result<(), String>,
{
    deserializer.deserialize_map(Object(check, PhantomData))
}

struct Object<T, C>(C, PhantomData<T>);

impl<'de, T: Deserialize<'de>, C: FnOnce(&T) -> Result<(), String>> Visitor<'de> for Object<T, C> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        let value = T::deserialize(MapAccessDeserializer::new(fields))?;
        (self.0)(&value).map_err(A::Error::custom)?;
        Ok(value)
    }
}
