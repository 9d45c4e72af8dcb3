//! The record and what is looked up: all that happened, entry by entry; who may do what; words in texts.

mod entry;
mod lists;
mod permissions;
mod search;
mod told;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/record", lists::all)
        .add("/groups/{id}/record", lists::of_group)
        .add("/proposals/{id}/record", lists::of_proposal)
        .add("/record/{entry}", entry::entry)
        .add("/permissions", permissions::permissions)
        .add("/search", search::search);
}
