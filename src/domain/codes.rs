//! `codes!`: an enumeration whose variants have stable codes in snake case.
//!
//! The code is the one spelling of a variant: in JSON, in the database, in the record and in the
//! documentation. Knows nothing of any of them.

use schemars::Schema;
use serde_json::json;

/// An enumeration with a stable text code for each variant.
pub trait Coded: Copy + Sized + 'static {
    /// Every variant, in the order of its declaration.
    const ALL: &'static [Self];
    /// The stable code of this variant.
    fn code(self) -> &'static str;
    /// The variant with this code, if there is one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
}

/// Says in the schema of a map that its keys are codes of this enumeration.
pub fn keys<C: Coded>(schema: &mut Schema) {
    let codes: Vec<&str> = C::ALL.iter().map(|code| code.code()).collect();
    schema.insert("propertyNames".to_owned(), json!({"enum": codes}));
}

/// Declares an enumeration with codes: `codes! { /// doc pub enum Name { /// doc Variant = "code", } }`.
#[macro_export]
macro_rules! codes {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
                 serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $crate::domain::codes::Coded for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::codes::Coded::code(*self))
            }
        }
    };
}
