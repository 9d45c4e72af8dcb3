//! Positions: the texts of a group on its topics, their versions, what they say differently, and what is to change in
//! them.

mod amendment;
mod amendments;
mod anchored;
mod answer;
mod authorship;
mod compare;
mod compared;
pub mod frame;
mod list;
mod marked;
mod rivals;
mod shown;
mod suggest;
mod version;
mod versions;
mod write;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}/positions", list::positions)
        .add("/proposals/{id}/rivals", rivals::rivals)
        .add("/positions/{id}", shown::position)
        .add("/positions/{id}/write", write::write)
        .add("/positions/{id}/versions", versions::versions)
        .add("/positions/{id}/versions/{number}", version::version)
        .add("/positions/{id}/authorship", authorship::authorship)
        .add("/positions/{id}/compare", compare::compare)
        .add("/positions/{id}/amendments", amendments::amendments)
        .add("/amendments/{id}", amendment::amendment);
}
