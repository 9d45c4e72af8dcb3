//! Consensus assessment: advice on where a group stands on a position, from who thinks what of it.
//!
//! [`assess()`] is a pure function of a [`Snapshot`] and a charter's [`Params`]. It counts stakeholder groups, not
//! heads: every expected group weighs the same, an organisation weighs one within its group, and an objection
//! that a group sustains weighs more than any number of voices for. All comparisons are between exact fractions;
//! the order of the input does not matter. It knows nothing of calls, designations, storage or the clock.
//!
//! The way of an assessment: [`snapshot`] -> `blocs` (who weighs one) -> `groups` (a row each) -> `whole` (all
//! rows together) -> `gates` -> `decide`, held by one `evaluation`; then `reasons`, and `fragile`, which goes
//! that way again for one person of each kind.

pub mod assessment;
pub mod check;
pub mod codes;
pub mod fraction;
pub mod json;
pub mod levels;
pub mod missing;
pub mod params;
pub mod phrase;
pub mod profile;
pub mod snapshot;

mod assess;
mod blocs;
mod case;
mod decide;
mod english;
mod evaluation;
mod expand;
mod fragile;
mod gates;
mod groups;
mod heads;
mod reading;
mod reasons;
mod whole;

#[cfg(test)]
mod tests;

pub use assess::{assess, level_of};
pub use assessment::{Assessment, GroupRow, Metrics, Reason};
pub use check::SnapshotError;
pub use codes::{Ground, Mandate, ObjectionPolicy, ObjectionState, Role, Stance, ThinPolicy};
pub use fraction::{Fraction, Portion};
pub use json::{CaseError, parse_case, run_lines, to_case, to_line};
pub use levels::{Level, Method, ReasonCode, Verdict};
pub use missing::Missing;
pub use params::{ParamError, Params};
pub use phrase::{Details, Status, StatusPhrase};
pub use profile::{Condition, Label, OutputType, Profile, Publication, Threshold, freeze_days};
pub use snapshot::{Backer, Class, Facts, OTHER, Objection, Snapshot};
