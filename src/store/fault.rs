//! What a database error means.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::error::{Cause, Code, Error};

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        let (code, transient) = meaning(&error);
        if code == Code::NotFound {
            return Self::not_found();
        }
        Self { cause: Some(Cause(Box::new(error))), transient, ..Self::new(code) }
    }
}

/// The code of a database error, and whether the same transaction may succeed when it is run again.
fn meaning(error: &DieselError) -> (Code, bool) {
    match error {
        DieselError::NotFound => (Code::NotFound, false),
        DieselError::DatabaseError(kind, info) => match kind {
            DatabaseErrorKind::UniqueViolation => (Code::AlreadyExists, false),
            DatabaseErrorKind::SerializationFailure => (Code::Unavailable, true),
            DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand => {
                (Code::Unavailable, false)
            }
            DatabaseErrorKind::ReadOnlyTransaction => (Code::Unavailable, false),
            _ => (by_message(info.message()), info.message().contains("deadlock detected")),
        },
        DieselError::BrokenTransactionManager => (Code::Unavailable, false),
        _ => (Code::Internal, false),
    }
}

/// Diesel keeps no code for these: both engines say them in fixed words.
fn by_message(message: &str) -> Code {
    const TEMPORARY: &[&str] = &[
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "attempt to write a readonly database",
        "unable to open database file",
        "deadlock detected",
        "No space left on device",
        "could not extend file",
        "connection closed",
        "terminating connection",
        "the database system is",
        "error communicating with the server",
        "db error",
        "statement timeout",
        "lock timeout",
    ];
    if TEMPORARY.iter().any(|t| message.contains(t)) { Code::Unavailable } else { Code::Internal }
}
