//! The only module that names diesel: connections, transactions, tables and queries.
//!
//! A use case works in a [`Tx`]; every write of a fact is reported to it and ends in the record.

pub mod accounts;
pub mod amendments;
pub mod anchors;
pub mod authorships;
pub mod calls;
pub mod catalog;
pub mod codes;
pub mod comment_wordings;
pub mod comments;
mod conn;
pub mod credentials;
pub mod datasets;
mod db;
pub mod designations;
pub mod disputes;
pub mod electors;
mod fact;
mod fault;
pub mod folder;
pub mod groups;
pub mod guards;
pub mod idempotency;
pub mod impacts;
pub mod inspect;
pub mod invitations;
mod kept;
pub mod mandate;
pub mod memberships;
pub mod migrate;
pub mod objections;
pub mod outputs;
pub mod own_data;
pub mod page;
pub mod passwords;
pub mod pilots;
pub mod positions;
pub mod proposals;
pub mod record;
pub mod rounds;
pub mod schema;
pub mod sessions;
pub mod sql;
pub mod stances;
pub mod tallies;
pub mod time_requests;
pub mod tokens;
pub mod topics;
pub mod transitions;
mod tx;
pub mod uptakes;

pub use conn::{Conn, Engine, Settings, finish};
pub use db::{Db, Stats};
pub use tx::{Fact, Tx};
