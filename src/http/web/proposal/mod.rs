//! The pages of a proposal: where it stands and why, its moves, its topics, whom it engages, its pilots.

mod deeds;
mod due;
mod engagement;
mod history;
mod line;
mod mandate;
mod missing;
mod moves;
mod moving;
mod overview;
mod pilots;
mod told;
mod topic;
mod topics;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}", overview::page)
        .add("/proposals/{id}/steps", moves::page)
        .add("/proposals/{id}/due-date", due::page)
        .add("/proposals/{id}/topics", topics::page)
        .add("/topics/{id}", topic::page);
    engagement::pages(pages);
    pilots::pages(pages);
}
