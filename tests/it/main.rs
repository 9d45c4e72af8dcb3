//! The tests that go through the door users use: HTTP, on the real application, each with its own database.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions
)]
#![allow(dead_code, reason = "the support serves every test")]

mod accounts;
mod bad_input;
mod commands;
mod cursors;
mod groups;
mod import_polis;
mod invitations;
mod laws;
mod members;
mod outages;
mod pilots;
mod positions;
mod proposals;
mod roles;
mod rounds;
mod sessions;
mod steps;
mod support;
mod topics;
mod versions;
