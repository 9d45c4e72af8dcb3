//! The rules: pure functions and values. Knows no framework, no database, no clock, no randomness.

pub mod access;
pub mod accounts;
pub mod calls;
pub mod change;
pub mod codes;
pub mod comments;
pub mod consensus;
pub mod datasets;
pub mod day;
pub mod groups;
pub mod ids;
pub mod markdown;
pub mod members;
pub mod objections;
pub mod outputs;
pub mod passwords;
pub mod pilots;
pub mod positions;
pub mod rounds;
pub mod secrets;
pub mod stances;
pub mod text;
pub mod time;
pub mod topics;
pub mod web_address;
pub mod workflow;
