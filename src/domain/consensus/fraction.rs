//! Exact fractions: the only numbers that the rules compare.
//!
//! An organisation's members share a weight of one, so sums of 1/n appear whose denominators outgrow any
//! fixed width: the integers behind are unbounded.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive, Zero};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest text that is read as a fraction. Organisations of many different sizes make long ones: the sizes of
/// 100,000 persons' organisations are 450 at most, and their least common multiple has under 400 digits.
const LONGEST: usize = 4_096;
/// The longest threshold of a charter: far above its need.
const LONGEST_PORTION: usize = 64;

/// An exact, never negative fraction in lowest terms, written "2/3", "1" or "0".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fraction(BigRational);

impl Ord for Fraction {
    /// By cross-multiplication: the library's own order divides its way down, for several times the work.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0.numer() * other.0.denom()).cmp(&(other.0.numer() * self.0.denom()))
    }
}
impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Fraction {
    /// The fraction `numerator / denominator`; zero where the denominator is zero.
    pub fn new(numerator: u64, denominator: u64) -> Self {
        if denominator == 0 {
            return Self::from(0);
        }
        let common = gcd(numerator, denominator);
        Self(BigRational::new_raw((numerator / common).into(), (denominator / common).into()))
    }

    /// The fraction `self / divisor`, where the divisor is not zero.
    pub fn over(&self, divisor: &Self) -> Option<Self> {
        (!divisor.0.is_zero()).then(|| Self((&self.0).div(&divisor.0)))
    }

    /// The smallest whole number that is not below it.
    pub fn ceil(&self) -> u64 {
        self.0.ceil().to_integer().to_u64().unwrap_or(u64::MAX)
    }

    /// The largest whole number that is not above it.
    pub fn floor(&self) -> u64 {
        self.0.floor().to_integer().to_u64().unwrap_or(u64::MAX)
    }

    /// The nearest float: for display, never for a comparison.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().unwrap_or(0.0)
    }
}

/// Euclid's, on machine words: most fractions begin as two small counts.
fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

impl From<u64> for Fraction {
    fn from(whole: u64) -> Self {
        Self(BigRational::from_integer(BigInt::from(whole)))
    }
}

impl Default for Fraction {
    fn default() -> Self {
        Self::from(0)
    }
}

impl Add<&Fraction> for Fraction {
    type Output = Self;
    fn add(self, other: &Self) -> Self {
        Self(self.0 + &other.0)
    }
}
impl AddAssign<&Fraction> for Fraction {
    fn add_assign(&mut self, other: &Self) {
        self.0 += &other.0;
    }
}
impl Sub<&Fraction> for Fraction {
    type Output = Self;
    fn sub(self, other: &Self) -> Self {
        Self(self.0 - &other.0)
    }
}
impl SubAssign<&Fraction> for Fraction {
    fn sub_assign(&mut self, other: &Self) {
        self.0 -= &other.0;
    }
}
impl Mul<u64> for &Fraction {
    type Output = Fraction;
    fn mul(self, times: u64) -> Fraction {
        Fraction(&self.0 * BigInt::from(times))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A text that is not a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAFraction;

impl fmt::Display for NotAFraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fraction is written \"2/3\" or \"1\", in digits, over a number that is not zero")
    }
}
impl std::error::Error for NotAFraction {}

impl FromStr for Fraction {
    type Err = NotAFraction;
    fn from_str(text: &str) -> Result<Self, NotAFraction> {
        let (over, under) = text.split_once('/').unwrap_or((text, "1"));
        let (over, under) = (digits(over)?, digits(under)?);
        if text.len() > LONGEST || under.is_zero() {
            return Err(NotAFraction);
        }
        Ok(Self(BigRational::new(over, under)))
    }
}

fn digits(text: &str) -> Result<BigInt, NotAFraction> {
    let plain = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|b| b.is_ascii_digit());
    if plain { text.parse().map_err(|_| NotAFraction) } else { Err(NotAFraction) }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}
impl JsonSchema for Fraction {
    fn schema_name() -> Cow<'static, str> {
        "Fraction".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]+(/[0-9]+)?$",
            "description": "An exact fraction in lowest terms, such as \"12/13\", \"1\" or \"0\"."
        })
    }
}

/// A fraction above zero and at most one: what a charter's threshold can be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Portion(Fraction);

impl Portion {
    /// The portion `numerator / denominator`, if it is one.
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        Self::of(Fraction::new(numerator, denominator))
    }

    /// The whole.
    pub fn whole() -> Self {
        Self(Fraction::from(1))
    }

    fn of(fraction: Fraction) -> Option<Self> {
        let is_short = fraction.to_string().len() <= LONGEST_PORTION;
        (is_short && !fraction.0.is_zero() && fraction.0 <= BigRational::one()).then_some(Self(fraction))
    }

    /// The smallest whole number of `whole` that reaches this portion of them.
    pub fn ceil_of(&self, whole: u64) -> u64 {
        (&self.0 * whole).ceil()
    }

    /// The fraction itself.
    pub fn get(&self) -> &Fraction {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Portion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fraction = Fraction::deserialize(deserializer)?;
        Self::of(fraction)
            .ok_or_else(|| D::Error::custom("a portion is above 0 and at most 1, in 64 characters at most"))
    }
}
