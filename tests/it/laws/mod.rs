//! What must not drift: held by tests that read the source, the spec and the database.

mod documents;
mod doors;
mod exports;
pub mod leaks;
mod migrations;
mod queries;
mod source;
mod words;
