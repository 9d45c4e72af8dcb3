//! The closed set of ways in which a use case can fail. No HTTP, no SQL.
//!
//! Every failure that a caller can see has a stable code from the one table below; the table makes the
//! problem list of the API and the documentation.

use std::fmt;

use serde::Serialize;

use crate::codes;
use crate::domain::codes::Coded;

/// What kind of failure a code is. The HTTP door gives each kind one status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The request cannot be read.
    Malformed,
    /// Nobody is signed in, or the credential does not hold.
    Unauthenticated,
    /// The actor is known, and may not.
    Forbidden,
    /// There is no such thing, or the actor may not know of it.
    NotFound,
    /// The method is not offered there.
    MethodNotAllowed,
    /// The request took too long to arrive.
    Timeout,
    /// The state moved on.
    Conflict,
    /// The revision given is not the current one.
    Precondition,
    /// The request is too large.
    TooLarge,
    /// The body is of a type that is not taken.
    MediaType,
    /// A field or a rule, named.
    Invalid,
    /// A revision has to be given.
    PreconditionRequired,
    /// Too many requests.
    TooMany,
    /// The service cannot do it now.
    Unavailable,
    /// A fault of the service.
    Internal,
}

macro_rules! failures {
    ($($variant:ident = $code:literal: $kind:ident, $title:literal;)+) => {
        codes! {
            /// The stable code of a failure.
            pub enum Code { $(#[doc = $title] $variant = $code),+ }
        }
        impl Code {
            /// The kind of failure.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => Kind::$kind),+ }
            }
            /// What it means, in one sentence.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }
        }
    };
}

failures! {
    MalformedRequest = "malformed_request": Malformed, "The request cannot be read.";
    MalformedJson = "malformed_json": Malformed, "The body is not valid JSON.";
    DuplicateKey = "duplicate_key": Malformed, "A key stands twice in a JSON object.";
    BadCursor = "bad_cursor": Malformed, "The cursor is not one of this list's.";
    Unauthenticated = "unauthenticated": Unauthenticated, "Sign in first.";
    InvalidToken = "invalid_token": Unauthenticated, "The token does not hold.";
    RefreshTokenReused = "refresh_token_reused": Unauthenticated, "The refresh token was used before; its session has ended.";
    SignInFailed = "sign_in_failed": Unauthenticated, "The address and the password do not belong together.";
    Forbidden = "forbidden": Forbidden, "You may not do this.";
    InsufficientScope = "insufficient_scope": Forbidden, "The token may not do this.";
    NotFound = "not_found": NotFound, "There is no such thing here.";
    MethodNotAllowed = "method_not_allowed": MethodNotAllowed, "This method is not offered here.";
    RequestTimeout = "request_timeout": Timeout, "The request took too long to arrive.";
    StateMovedOn = "state_moved_on": Conflict, "The state moved on since you read it.";
    NotInThisStep = "not_in_this_step": Conflict, "This cannot be done in the step where the proposal stands.";
    VersionNotCurrent = "version_not_current": Conflict, "This version is no longer the current one.";
    AlreadyExists = "already_exists": Conflict, "It exists already.";
    Ended = "ended": Conflict, "It has ended.";
    AnswerNotRepeatable = "answer_not_repeatable": Conflict, "The answer held a secret and is not given twice.";
    RevisionStale = "revision_stale": Precondition, "The revision given in If-Match is not the current one.";
    IfMatchRequired = "if_match_required": PreconditionRequired, "Give the revision you read in If-Match.";
    TooLarge = "too_large": TooLarge, "The request is too large.";
    UnsupportedMediaType = "unsupported_media_type": MediaType, "The body must be application/json.";
    InvalidField = "invalid_field": Invalid, "A field does not hold what it must.";
    UnknownField = "unknown_field": Invalid, "There is no such field.";
    MissingField = "missing_field": Invalid, "A field is missing.";
    KeyReused = "idempotency_key_reused": Invalid, "This Idempotency-Key was used for another request.";
    RuleRefused = "rule_refused": Invalid, "A rule of the group or of the service refuses it.";
    GuardsUnmet = "guards_unmet": Invalid, "Conditions for leaving the step are not met.";
    GroundTaken = "ground_taken": Invalid, "There is an appeal on this ground already.";
    AmendmentsConflict = "amendments_conflict": Invalid, "Amendments cannot be taken into this text together.";
    ConflictOfInterest = "conflict_of_interest": Invalid, "A conflict of interest forbids it.";
    TooManyRequests = "too_many_requests": TooMany, "Too many requests.";
    Unavailable = "unavailable": Unavailable, "The service cannot do it now; try again soon.";
    Internal = "internal": Internal, "A fault of the service.";
}

/// One field that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// Where: a JSON pointer into the body, or the name of a parameter or header.
    pub pointer: String,
    /// Which failure.
    pub code: Code,
    /// In a sentence.
    pub detail: String,
}

/// A failure of a use case.
#[derive(Debug)]
pub struct Error {
    /// Which failure.
    pub code: Code,
    /// In a sentence, for a person.
    pub detail: String,
    /// The fields that do not hold.
    pub errors: Vec<FieldError>,
    /// What else the caller needs to go on: the new state, the unmet guards.
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// The cause, for the log alone.
    pub cause: Option<Cause>,
    /// The same attempt may succeed when it is made again at once.
    pub transient: bool,
}

/// Why it failed inside. Has no `Display` and no `Serialize`: it can be logged and told to the operator, not sent.
#[derive(Debug)]
pub struct Cause(pub Box<dyn std::error::Error + Send + Sync>);

impl Cause {
    /// What it says, and what the causes behind it say, as far as they say more.
    fn said(&self) -> String {
        let mut said = self.0.to_string();
        let mut behind = self.0.source();
        while let Some(cause) = behind {
            let more = cause.to_string();
            if !said.contains(&more) {
                said = format!("{said}: {more}");
            }
            behind = cause.source();
        }
        said
    }
}

/// The result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A failure with the table's own sentence.
    pub fn new(code: Code) -> Self {
        Self::because(code, code.title())
    }
    /// A failure with a sentence that says more.
    pub fn because(code: Code, detail: impl Into<String>) -> Self {
        let (errors, extra) = (Vec::new(), serde_json::Map::new());
        Self { code, detail: detail.into(), errors, extra, cause: None, transient: false }
    }
    /// A field that does not hold.
    pub fn field(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::fields(vec![FieldError {
            pointer: pointer.into(),
            code: Code::InvalidField,
            detail: detail.into(),
        }])
    }
    /// A field that is missing.
    pub fn missing(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::fields(vec![FieldError {
            pointer: pointer.into(),
            code: Code::MissingField,
            detail: detail.into(),
        }])
    }
    /// Fields that do not hold.
    pub fn fields(errors: Vec<FieldError>) -> Self {
        let detail =
            errors.iter().map(|e| format!("{}: {}", e.pointer, e.detail)).collect::<Vec<_>>().join("; ");
        let code = errors.first().map_or(Code::InvalidField, |e| e.code);
        Self { errors, ..Self::because(code, detail) }
    }
    /// A rule that refuses.
    pub fn rule(detail: impl Into<String>) -> Self {
        Self::because(Code::RuleRefused, detail)
    }
    /// There is no such thing, or the actor may not know of it.
    pub fn not_found() -> Self {
        Self::new(Code::NotFound)
    }
    /// A fault of the service: the cause goes to the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { cause: Some(Cause(cause.into())), ..Self::new(Code::Internal) }
    }
    /// What was behind it, in its own words, for the log; empty where nothing was.
    pub fn why(&self) -> String {
        self.cause.as_ref().map(Cause::said).unwrap_or_default()
    }
    /// The whole of it for the person at the command line: the sentence, and what was behind it.
    pub fn told(&self) -> String {
        match (self.code, self.why().as_str()) {
            (_, "") => self.detail.clone(),
            // "A fault of the service" says nothing that its cause does not say better.
            (Code::Internal, why) => why.to_owned(),
            (_, why) => format!("{} ({why})", self.detail),
        }
    }
    /// Adds what the caller needs to go on.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        self.extra.insert(name.to_owned(), serde_json::to_value(value).unwrap_or_default());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.code(), self.detail)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Outer(std::fmt::Error);
    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the pipe is blocked")
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn an_operator_is_told_the_sentence_and_what_is_behind_it() {
        let because = |code| Error { cause: Some(Cause(Box::new(Outer(fmt::Error)))), ..Error::new(code) };
        let behind = format!("the pipe is blocked: {}", fmt::Error);
        assert_eq!(because(Code::Internal).told(), behind);
        let title = Code::Unavailable.title();
        assert_eq!(because(Code::Unavailable).told(), format!("{title} ({behind})"));
        assert_eq!(Error::not_found().told(), Code::NotFound.title());
    }
}
