//! The record and what is looked up: all that happened, entry by entry; words that were erased; who may do what; words in
//! texts.

mod entry;
mod erase;
pub mod erasures;
mod lists;
mod permissions;
mod search;
pub mod told;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/record", lists::all)
        .add("/groups/{id}/record", lists::of_group)
        .add("/groups/{id}/erasures", erasures::erasures)
        .add("/groups/{id}/erasures/new", erase::erase)
        .add("/proposals/{id}/record", lists::of_proposal)
        .add("/record/{entry}", entry::entry)
        .add("/permissions", permissions::permissions)
        .add("/search", search::search);
}
