//! What must not drift: held by tests that read the source, the spec and the database.

mod documents;
mod migrations;
mod source;
