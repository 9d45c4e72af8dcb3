//! The doors: a thin skin over the service. Never calls the store, knows no rules.

pub mod api;
mod body;
pub mod client;
pub mod operations;
pub mod problem;
mod strict;
