//! An operation of the API: its address, its policy, its types, and what runs it. From the list of all
//! operations come the routes, the OpenAPI document and the law tests, so that none can drift from another.

use std::pin::Pin;
use std::sync::Arc;

use actix_web::http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

use super::call::{Call, Raw};
use super::download::{self, Admit, Download};
use super::live::{self, EVENT_STREAM, Events, Follow, Sent, Span};
use super::request::{self, Nothing, Req};
use crate::domain::access::{Action, Scope};
use crate::domain::export::ZIP;
use crate::error::{Code, Error, Result};
use crate::service::Tx;
use crate::service::authenticate::Credential;
use crate::service::idempotency::Answer;
use crate::service::view::{File, View};

/// Who may use an operation. There is no operation without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Everyone; a list gives only what the caller may see.
    Public,
    /// Whoever is signed in, with this scope where a token is used.
    SignedIn(Scope),
    /// An administrator of the instance.
    Admin,
    /// Whom the permission table allows this action.
    Group(Action),
}

impl Policy {
    /// Is there nothing that a stranger could be given?
    pub fn needs_sign_in(self) -> bool {
        matches!(self, Self::SignedIn(_) | Self::Admin)
    }

    /// The action that the permission table is asked for.
    pub fn action(self) -> Option<Action> {
        if let Self::Group(action) = self { Some(action) } else { None }
    }
}

/// The media type of nearly everything.
pub const JSON: &str = "application/json";

/// What a call gives.
#[allow(missing_debug_implementations, reason = "holds a stream")]
pub enum Reply {
    /// An answer, whole.
    Whole(Answer),
    /// Events, for as long as there are any.
    Live(Events),
    /// A file that was made.
    File(Download),
}

type Running = Pin<Box<dyn Future<Output = Result<Reply>>>>;
type Run = Arc<dyn Fn(Raw) -> Running + Send + Sync>;
type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

/// An operation of the API.
#[derive(Clone)]
#[allow(missing_debug_implementations, reason = "holds a function")]
pub struct Operation {
    /// Its name in the OpenAPI document.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path under `/api/v1`.
    pub path: &'static str,
    /// What it does, in a sentence.
    pub summary: &'static str,
    /// The group it is listed in.
    pub tag: &'static str,
    /// Who may.
    pub policy: Policy,
    /// The status of success.
    pub status: u16,
    /// The media types that a success can have.
    pub media: &'static [&'static str],
    /// The answer holds a secret and is not kept.
    pub secret: bool,
    /// Counted as an attempt to sign in.
    pub guarded: bool,
    /// The cursor of its list is a number that means something, and is given bare.
    pub bare_cursor: bool,
    /// An example of the body.
    pub example: Option<serde_json::Value>,
    /// Checks that the example is one.
    pub reads: fn(&[u8]) -> Result<()>,
    /// The schemas of path, query, body and answer.
    pub schemas: Schemas,
    run: Run,
}

/// The schemas of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Schemas {
    /// Of the path parameters.
    pub path: SchemaOf,
    /// Of the query parameters.
    pub query: SchemaOf,
    /// Of the body.
    pub body: Option<SchemaOf>,
    /// Of the answer.
    pub answer: SchemaOf,
}

/// The operations of one tag.
#[derive(Default)]
#[allow(missing_debug_implementations, reason = "holds functions")]
pub struct Operations {
    tag: &'static str,
    all: Vec<Operation>,
}

/// Path, query or body parameters.
pub trait Input: DeserializeOwned + JsonSchema + Send + Sync + 'static {}
impl<T: DeserializeOwned + JsonSchema + Send + Sync + 'static> Input for T {}

/// The operations that write: each a method, with a body `B` or without.
macro_rules! writing {
    ($($(#[$doc:meta])* $verb:ident = $method:ident $(, $body:ident)?;)*) => {$(
        $(#[$doc])*
        pub fn $verb<P: Input, Q: Input, $($body: Input,)? T: View>(
            &mut self,
            path: &'static str,
            id: &'static str,
            summary: &'static str,
            policy: Policy,
            f: fn(&mut Tx<'_>, &Req<P, Q, writing!(@body $($body)?)>) -> Result<T>,
        ) -> &mut Operation {
            self.add::<P, Q, writing!(@body $($body)?), T, _, _>(
                Method::$method, path, id, summary, policy, move |call| call.write(f),
            )
        }
    )*};
    (@body $body:ident) => { $body };
    (@body) => { Nothing };
}

impl Operations {
    /// None yet, under this tag.
    pub fn of(tag: &'static str) -> Self {
        Self { tag, all: Vec::new() }
    }

    /// The operations.
    pub fn into_inner(self) -> Vec<Operation> {
        self.all
    }

    /// Reads something.
    pub fn get<P: Input, Q: Input, T: View>(
        &mut self,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        policy: Policy,
        f: fn(&mut Tx<'_>, &Req<P, Q, Nothing>) -> Result<T>,
    ) -> &mut Operation {
        self.add::<P, Q, Nothing, T, _, _>(Method::GET, path, id, summary, policy, move |call| call.read(f))
    }

    writing! {
        /// Makes something new: 201.
        post = POST, B;
        /// Changes some fields of something; `If-Match` is required.
        patch = PATCH, B;
        /// Replaces something whole; `If-Match` is required.
        put = PUT, B;
        /// Takes something back; `If-Match` is required. Gives what is left of it.
        delete = DELETE;
    }

    /// Adds an operation that does something slow before or between its transactions.
    pub fn add<P: Input, Q: Input, B: Input, T: View, F, R>(
        &mut self,
        method: Method,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        policy: Policy,
        f: F,
    ) -> &mut Operation
    where
        F: Fn(Call<P, Q, B>) -> R + Copy + Send + Sync + 'static,
        R: Future<Output = Result<Answer>> + 'static,
    {
        let run: Run =
            Arc::new(move |raw: Raw| Box::pin(async move { f(raw.parse()?).await.map(Reply::Whole) }));
        self.push::<P, Q, B>((method, path), id, summary, policy, SchemaGenerator::subschema_for::<T>, run)
    }

    /// Follows something: the answer is a stream of events.
    pub fn live<P: Input>(
        &mut self,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        policy: Policy,
        f: Follow<P>,
    ) -> &mut Operation {
        let run: Run = Arc::new(move |raw: Raw| {
            Box::pin(async move { live::open(raw.parse()?, f).await.map(Reply::Live) })
        });
        let answer: SchemaOf = SchemaGenerator::subschema_for::<Sent>;
        let made = self.push::<P, Span, Nothing>((Method::GET, path), id, summary, policy, answer, run);
        made.media(&[EVENT_STREAM]).bare_cursor()
    }

    /// Makes a file and gives it: an export.
    pub fn download<P: Input>(
        &mut self,
        path: &'static str,
        id: &'static str,
        summary: &'static str,
        policy: Policy,
        f: Admit<P>,
    ) -> &mut Operation {
        let run: Run = Arc::new(move |raw: Raw| {
            Box::pin(async move { download::open(raw.parse()?, f).await.map(Reply::File) })
        });
        let answer: SchemaOf = SchemaGenerator::subschema_for::<File>;
        self.push::<P, Nothing, Nothing>((Method::GET, path), id, summary, policy, answer, run).media(&[ZIP])
    }

    fn push<P: Input, Q: Input, B: Input>(
        &mut self,
        (method, path): (Method, &'static str),
        id: &'static str,
        summary: &'static str,
        policy: Policy,
        answer: SchemaOf,
        run: Run,
    ) -> &mut Operation {
        let has_body = matches!(method, Method::POST | Method::PATCH | Method::PUT);
        let body: Option<SchemaOf> = has_body.then_some(|g: &mut SchemaGenerator| g.subschema_for::<B>());
        let schemas = Schemas { path: |g| P::json_schema(g), query: |g| Q::json_schema(g), body, answer };
        let status = if method == Method::POST { 201 } else { 200 };
        let reads = |bytes: &[u8]| request::body::<B>(bytes).map(drop);
        self.all.push(Operation {
            id,
            method,
            path,
            summary,
            tag: self.tag,
            policy,
            status,
            media: &[JSON],
            secret: false,
            guarded: false,
            bare_cursor: false,
            example: None,
            reads,
            schemas,
            run,
        });
        // `push_mut` of a vector is not stable yet; the list is not empty here.
        let last = self.all.len().saturating_sub(1);
        #[allow(clippy::indexing_slicing)]
        &mut self.all[last]
    }
}

impl Operation {
    /// Gives another status of success.
    pub fn status(&mut self, status: u16) -> &mut Self {
        self.status = status;
        self
    }
    /// Gives files of these media types in place of JSON.
    pub fn media(&mut self, media: &'static [&'static str]) -> &mut Self {
        self.media = media;
        self
    }
    /// Gives an example of the body.
    pub fn example(&mut self, example: serde_json::Value) -> &mut Self {
        self.example = Some(example);
        self
    }
    /// Says that the answer holds a secret.
    pub fn secret(&mut self) -> &mut Self {
        self.secret = true;
        self
    }
    /// Says that it is counted as an attempt to sign in.
    pub fn guarded(&mut self) -> &mut Self {
        self.guarded = true;
        self
    }
    /// Says that the cursor of its list means something of its own, as the number of an entry does.
    pub fn bare_cursor(&mut self) -> &mut Self {
        self.bare_cursor = true;
        self
    }
    /// Runs it.
    pub fn run(&self, raw: Raw) -> Running {
        (self.run)(raw)
    }
    /// A stranger is asked to sign in before anything else in a request is looked at.
    pub fn asks_to_sign_in(&self, who: &Credential) -> Result<()> {
        if self.policy.needs_sign_in() && matches!(who, Credential::None) {
            return Err(Error::new(Code::Unauthenticated));
        }
        Ok(())
    }
    /// Is its answer a stream of events?
    pub fn is_live(&self) -> bool {
        self.media == [EVENT_STREAM]
    }
    /// Is its answer a file that is made for it?
    pub fn is_download(&self) -> bool {
        self.media == [ZIP]
    }
    /// Must `If-Match` be given?
    pub fn requires_revision(&self) -> bool {
        matches!(self.method, Method::PATCH | Method::PUT | Method::DELETE)
    }
}
