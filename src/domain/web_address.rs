//! An address on the web that anybody can follow: `http` or `https`, with a host, without credentials.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};
use url::Url;

/// The longest address taken, in bytes.
const LONGEST: usize = 2_000;

/// An address on the web, as it was sent: its normal form could be longer than what is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// Parses; the error says in a clause what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("is longer than {LONGEST} bytes"));
        }
        if !text.starts_with("https://") && !text.starts_with("http://") {
            return Err("must begin with https:// or http://".to_owned());
        }
        let url = Url::parse(text).ok().filter(|_| text.chars().all(stands_in_an_address));
        let Some(url) = url else {
            return Err("must be an address, as https://example.org/page".to_owned());
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not hold a user name or a password".to_owned());
        }
        Ok(Self(text.to_owned()))
    }
}

/// Browsers mend an address that holds other characters, each in its own way; here it has to be whole.
fn stands_in_an_address(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl<'de> Deserialize<'de> for WebAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
impl JsonSchema for WebAddress {
    fn schema_name() -> Cow<'static, str> {
        "WebAddress".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "uri", "pattern": "^https?://[^/?#@]+([/?#]|$)", "maxLength": LONGEST})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_anybody_can_follow_is_an_address() {
        assert_eq!(WebAddress::parse("https://example.org").unwrap().to_string(), "https://example.org");
        for bad in [
            "example.org",
            "javascript:alert(1)",
            "ftp://example.org/x",
            "https://",
            "//x",
            "data:,x",
            "https://\u{cf}",
            "https://example.org/a b",
        ] {
            assert!(WebAddress::parse(bad).is_err(), "{bad}");
        }
        assert!(WebAddress::parse("https://me:secret@example.org/").is_err());
        assert!(WebAddress::parse(&format!("https://example.org/{}", "x".repeat(2_000))).is_err());
    }
}
