//! The discussion of a proposal: its threads, a comment where it stands, and what those who lead make of many.

pub mod card;
pub mod closed;
mod deeds;
pub mod filter;
mod history;
mod list;
mod made;
mod many;
mod mine;
mod moderation;
pub mod new;
mod reports;
mod shown;
pub mod subjects;
mod summaries;
mod summary;
pub mod threads;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}/discussion", list::discussion)
        .add("/proposals/{id}/discussion/answers", many::answers)
        .add("/proposals/{id}/discussion/summaries", summaries::of_proposal)
        .add("/proposals/{id}/discussion/summarise", summaries::new)
        .add("/summaries/{id}", summary::summary)
        .add("/comments/{id}", shown::comment)
        .add("/groups/{id}/comment-reports", reports::reports)
        .add("/groups/{id}/my-comments", mine::mine);
}
