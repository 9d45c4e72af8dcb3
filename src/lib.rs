//! Assent: carries a working group's proposals from a topic to impact in six steps, and keeps a record of every change.
//!
//! This page is the map of the house.
//!
//! # The rooms
//!
//! | module | what it is for |
//! |---|---|
//! | [`domain`] | the rules: permission table, workflow, consensus assessment, parsed text; pure functions and values |
//! | [`store`] | the database: connections, transactions, tables, queries, the record; the only module that names diesel |
//! | [`service`] | the use cases: lock, authorise, decide, save, record; the only one that queries the store; [`application`] and [`cli`] open and migrate it |
//! | [`http`] | the doors: the REST API, the pages, health, metrics; turns requests into calls and errors into problems or pages |
//! | [`jobs`] | what the clock and the record set off: windows that close, entries that get their numbers |
//! | [`verify`] | the offline verifier: an export held against itself, without the service; an import asks it first |
//! | [`mailer`] | speaks SMTP; the only module that names lettre |
//! | [`outbound`] | speaks HTTP to whom others name, and looks at where that is; the only module that names hyper |
//! | [`cli`] | the commands, a file each |
//! | [`application`] | puts the parts together; the tests run the same one |
//! | [`config`] | the configuration: read once, every error told together |
//! | [`words`] | what the pages, mail and problems say, in six languages: Fluent files, dates and numbers as each language writes them |
//! | [`error`] | the closed set of ways in which a use case can fail, with their stable codes |
//! | [`clock`] | the one place where the clock is read |
//! | [`telemetry`] | structured logs |
//!
//! # Which way things point
//!
//! `domain <- store <- service <- http, jobs <- application <- cli <- main`; [`error`], [`mailer`], [`outbound`], [`words`]
//! and [`verify`] use only `domain`. [`service`] uses [`verify`] as well, to read an export that is brought in, and [`words`],
//! to write mail in its reader's language.
//!
//! `domain` does no I/O and knows no framework: time and ids come in as arguments. Diesel is named only under
//! `store`, actix only under `http`, `cli` and `application`. `http` never calls `store`. A test reads the source and
//! fails on a line that breaks this (`tests/it/laws/source.rs`).
//!
//! # One request's journey
//!
//! A member comments: `POST /api/v1/…/comments`.
//!
//! 1. The gate (`http::api::gate`) reads the credential without the database, counts the request against its rate,
//!    reads the body within its size and time, and looks for `If-Match` and `Idempotency-Key`.
//! 2. `http::api::call` opens the cursor if there is one and parses path, query and body. Each field is a parsed type
//!    (`Title`, `CommentBody`, `Id<T>`): what does not hold is refused here, with a pointer to the field.
//! 3. [`store::Db`] gives the closure to a thread that owns a connection, and opens a transaction ([`store::Tx`]).
//! 4. Inside it: the actor is found; the operation's policy is held; a request that was done before gets the answer it
//!    got then.
//! 5. The use case runs: it locks the root row, asks the permission table through [`service::place::Place`], decides by
//!    a rule of `domain`, saves rows through `fact!`, and appends an entry to the record that covers them.
//! 6. The view is rendered, still inside, so that the answer is kept with its effect. The transaction commits. A
//!    transaction that changed a fact and did not record it fails instead.
//! 7. The gate adds entity tag, `Record-Entry` and request id, counts and logs the answer. An error becomes a problem in
//!    [`http::problem`], the only place that knows status codes; on its way out it is put into the language that was asked for.
//! 8. Woken by the write, [`jobs`] gives the new entry its number in the one order of the record, takes it into the log's
//!    tree, and signs the head of that.

pub mod application;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod error;
pub mod http;
pub mod jobs;
pub mod mailer;
pub mod outbound;
pub mod service;
pub mod store;
pub mod telemetry;
pub mod verify;
pub mod words;
