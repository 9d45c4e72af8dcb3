//! What a group thinks of its positions: one's own stance, where a position stands and why, calls, objections, what is
//! designated, and what is said against that.

mod appeal;
pub mod around;
mod call;
mod challenge;
mod course;
mod deciding;
mod designating;
mod designation;
mod deviations;
mod evaluating;
mod finding;
pub mod ledger;
mod listing;
mod objection;
mod objector;
mod overview;
pub mod phrase;
mod raising;
mod reasons;
mod reconsideration;
mod rules;
mod stakeholders;
mod stance;
mod standing;
mod taken;
mod time;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/positions/{id}/stance", stance::stance)
        .add("/positions/{id}/consensus", standing::standing)
        .add("/positions/{id}/designation", designating::designation)
        .add("/proposals/{id}/consensus", overview::overview)
        .add("/calls/{id}", call::call)
        .add("/time-requests/{id}", time::single)
        .add("/objections/{id}", objection::objection)
        .add("/designations/{id}", designation::designation)
        .add("/reconsiderations/{id}", reconsideration::reconsideration)
        .add("/appeals/{id}", appeal::appeal);
}
