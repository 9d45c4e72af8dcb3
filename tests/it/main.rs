//! The tests that go through the door users use: HTTP, on the real application, each with its own database.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions
)]
#![allow(dead_code, unused_imports, reason = "the support serves every test")]

mod accounts;
mod amendments;
mod appeals;
mod back_plan;
mod bad_input;
mod call_refusals;
mod call_rounds;
mod calls;
mod choices;
mod closing;
mod commands;
pub mod comments;
mod concerns;
mod consensus;
mod course;
mod cursors;
mod deadline_templates;
mod designations;
mod desk;
mod disputes;
mod editions;
mod engagements;
mod erasures;
mod exports;
mod feeds;
mod groups;
mod hints;
mod impact_of_outputs;
mod impacts;
mod import_decidim;
mod import_loomio;
mod import_polis;
mod importing;
mod invitations;
mod kills;
mod languages;
mod laws;
mod ledger;
mod live;
mod log;
mod mail;
mod members;
mod merges;
mod notices;
pub mod objections;
mod operating;
mod outages;
mod outputs;
mod packages;
mod pages;
mod pilots;
mod positions;
mod programme;
mod promises;
mod proofs;
pub mod proposals;
mod races_steps;
mod reach;
mod record;
mod resources;
mod rivals;
mod role_calls;
mod roles;
mod rounds;
mod search;
mod sessions;
mod stances;
pub mod steps;
mod stops;
mod summaries;
mod support;
mod takeaways;
mod tokens;
pub mod topics;
mod unknown_fields;
mod uptakes;
mod verifying;
mod versions;
mod webhooks;
mod year;
