//! The pages of a group: its board, who is in it, its charter, what is open in it, its concerns.

pub mod asked;
mod board;
mod calls;
mod card;
mod charter;
mod charter_edit;
mod concern;
mod concerns;
mod cycles;
mod due;
mod groups;
mod invitations;
mod joining;
mod member;
mod members;
mod propose;
mod role_call;
mod rules;

use super::serve::Pages;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/groups", groups::groups)
        .add("/groups/{id}", board::board)
        .add("/groups/{id}/propose", propose::propose)
        .add("/groups/{id}/members", members::members)
        .add("/members/{id}", member::member)
        .add("/groups/{id}/invitations", invitations::invitations)
        .add("/groups/{id}/charter", charter::charter)
        .add("/groups/{id}/calls", calls::calls)
        .add("/role-calls/{id}", role_call::role_call)
        .add("/groups/{id}/concerns", concerns::concerns)
        .add("/concerns/{id}", concern::concern);
}
