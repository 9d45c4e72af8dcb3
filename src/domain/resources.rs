//! The resource register: hours, people and money that a proposal takes, planned and spent, and their sums.
//!
//! Amounts are exact: whole thousandths, never floating.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::codes;

codes! {
    /// What is taken.
    pub enum ResourceKind {
        /// Hours of work.
        Hours = "hours",
        /// People, whole ones.
        People = "people",
        /// Money, in a currency.
        Money = "money",
    }
}

codes! {
    /// Whether it is foreseen, or has been taken.
    pub enum ResourceStage {
        /// It is foreseen.
        Planned = "planned",
        /// It has been taken.
        Spent = "spent",
    }
}

codes! {
    /// Whether an entry counts.
    pub enum ResourceState {
        /// It does.
        Recorded = "recorded",
        /// It was taken back, and does not.
        Withdrawn = "withdrawn",
    }
}

/// How many entries a proposal has at most, those taken back among them.
pub const MOST_ENTRIES: i64 = 500;

/// Thousandths in one.
const ONE: i64 = 1000;
/// What is taken, as a pattern for schemas.
const AMOUNT: &str = r"^(?!0+(\.0+)?$)[0-9]{1,10}(\.[0-9]{1,3})?$";
/// Digits before the point at most.
const DIGITS: usize = 10;

/// More than nothing, and exact to the thousandth: `"12"`, `"7.5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i64);

impl Amount {
    /// This many thousandths.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// As thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Is it a whole number?
    pub const fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }

    /// Parses; the error says in a clause what is wrong.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let bad = "must be a decimal number above 0, as \"12.5\": up to 10 digits, and 3 after the point";
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let digits =
            |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole, DIGITS) || !digits(part, 3) {
            return Err(bad);
        }
        let thousandths = format!("{whole}{part:0<3}").parse().map_err(|_| bad)?;
        if thousandths == 0 { Err(bad) } else { Ok(Self(thousandths)) }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, part) = (self.0 / ONE, self.0 % ONE);
        if part == 0 {
            return write!(f, "{whole}");
        }
        let part = format!("{part:03}");
        write!(f, "{whole}.{}", part.trim_end_matches('0'))
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": AMOUNT})
    }
}

/// A currency, by its three letters in ISO 4217.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Currency(String);

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
            return Ok(Self(text.into_owned()));
        }
        Err(de::Error::custom("must be the three letters of a currency, as CHF"))
    }
}
impl JsonSchema for Currency {
    fn schema_name() -> Cow<'static, str> {
        "Currency".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": "^[A-Z]{3}$"})
    }
}

/// Do amount and currency go with what is taken? The error is a pointer, and a clause about it.
pub fn check(
    kind: ResourceKind,
    amount: Amount,
    currency: Option<&Currency>,
) -> Result<(), (&'static str, &'static str)> {
    match (kind, currency) {
        (ResourceKind::Money, None) => Err(("/currency", "is missing: money has one")),
        (ResourceKind::Hours | ResourceKind::People, Some(_)) => Err(("/currency", "is of money alone")),
        (ResourceKind::People, None) if !amount.is_whole() => Err(("/amount", "must be whole people")),
        _ => Ok(()),
    }
}

/// Some of what is taken: an entry, or several that were added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// What.
    pub kind: ResourceKind,
    /// In which currency, where it is money.
    pub currency: Option<String>,
    /// Planned or spent.
    pub stage: ResourceStage,
    /// How much.
    pub amount: Amount,
}

/// What is planned and what is spent of one kind, in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ResourceTotal")]
pub struct Total {
    /// What.
    pub kind: ResourceKind,
    /// In which currency; null where it is not money.
    pub currency: Option<String>,
    /// How much is planned, as a decimal number.
    #[schemars(with = "String")]
    pub planned: Amount,
    /// How much is spent, as a decimal number.
    #[schemars(with = "String")]
    pub spent: Amount,
}

/// Adds up, by kind and currency, in the order of the kinds. Currencies are not converted.
pub fn totals(shares: impl IntoIterator<Item = Share>) -> Vec<Total> {
    let mut sums: BTreeMap<(ResourceKind, Option<String>), (i64, i64)> = BTreeMap::new();
    for Share { kind, currency, stage, amount } in shares {
        let (planned, spent) = sums.entry((kind, currency)).or_default();
        let sum = if stage == ResourceStage::Planned { planned } else { spent };
        *sum = sum.saturating_add(amount.0);
    }
    let total = |((kind, currency), (planned, spent))| Total {
        kind,
        currency,
        planned: Amount(planned),
        spent: Amount(spent),
    };
    sums.into_iter().map(total).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_exact_and_written_as_short_as_it_can_be() {
        for (text, written) in
            [("12", "12"), ("7.50", "7.5"), ("0.001", "0.001"), ("9999999999.999", "9999999999.999")]
        {
            assert_eq!(Amount::parse(text).unwrap().to_string(), written);
        }
        for bad in ["", "0", "0.000", "-1", "1.", ".5", "1.2345", "10000000000", "1e3", "1,5", " 1", "٣"] {
            assert!(Amount::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn money_has_a_currency_and_people_are_whole() {
        let (half, chf) = (Amount::parse("0.5").unwrap(), Currency("CHF".to_owned()));
        assert_eq!(check(ResourceKind::Money, half, Some(&chf)), Ok(()));
        assert_eq!(check(ResourceKind::Hours, half, None), Ok(()));
        assert_eq!(check(ResourceKind::Money, half, None).unwrap_err().0, "/currency");
        assert_eq!(check(ResourceKind::Hours, half, Some(&chf)).unwrap_err().0, "/currency");
        assert_eq!(check(ResourceKind::People, half, None).unwrap_err().0, "/amount");
        assert!(serde_json::from_str::<Currency>("\"chf\"").is_err());
    }

    #[test]
    fn sums_are_by_kind_and_currency_and_never_of_two_currencies() {
        use ResourceKind::{Hours, Money};
        use ResourceStage::{Planned, Spent};
        let share = |kind, currency: Option<&str>, stage, amount| Share {
            kind,
            currency: currency.map(str::to_owned),
            stage,
            amount: Amount::parse(amount).unwrap(),
        };
        let totals = totals([
            share(Money, Some("EUR"), Planned, "100.10"),
            share(Hours, None, Spent, "1.5"),
            share(Money, Some("CHF"), Planned, "5"),
            share(Money, Some("EUR"), Planned, "0.2"),
            share(Money, Some("EUR"), Spent, "99.999"),
        ]);
        let told: Vec<String> = totals
            .iter()
            .map(|t| format!("{} {} {} {}", t.kind, t.currency.as_deref().unwrap_or("-"), t.planned, t.spent))
            .collect();
        assert_eq!(told, ["hours - 0 1.5", "money CHF 5 0", "money EUR 100.3 99.999"]);
    }
}
