//! The rules: pure functions and values. Knows no framework, no database, no clock, no randomness.

pub mod access;
pub mod codes;
pub mod consensus;
pub mod ids;
pub mod time;
pub mod workflow;
