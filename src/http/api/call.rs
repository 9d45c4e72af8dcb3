//! One call of an operation: authenticate, check the policy, run the use case once, render its view; all of
//! it inside the transaction, so that the answer kept for a repeated request is the one that was given.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::web::{Bytes, Data};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::cursor::List;
use super::operation::{Input, Operation, Policy};
use super::request::{self, Req};
use crate::domain::access::Actor;
use crate::domain::ids::EntryId;
use crate::error::{Code, Error, Result};
use crate::http::Door;
use crate::service::authenticate::{Credential, authenticate};
use crate::service::idempotency::{self, Answer, Once};
use crate::service::view::{File, View};
use crate::service::{App, Tx};

/// A request, read but not parsed.
#[derive(Clone)]
#[allow(missing_debug_implementations, reason = "holds a function")]
pub struct Raw {
    /// The application.
    pub app: App,
    /// The operation called.
    pub operation: Arc<Operation>,
    /// Who sends it.
    pub credential: Credential,
    /// The path parameters.
    pub path: Vec<(String, String)>,
    /// The whole path, for the digest of the request.
    pub uri: String,
    /// What stands behind the question mark.
    pub query: String,
    /// The body.
    pub body: Bytes,
    /// The revision in `If-Match`.
    pub expected: Option<i64>,
    /// The `Idempotency-Key`.
    pub key: Option<String>,
    /// The number in `Last-Event-ID`.
    pub last_event: Option<String>,
    /// Who asks, as limits count.
    pub caller: String,
    /// What every request finds at the door.
    pub door: Data<Door>,
}

/// A request, parsed.
#[allow(missing_debug_implementations, reason = "holds a function")]
pub struct Call<P, Q, B> {
    /// What the operation is given.
    pub req: Arc<Req<P, Q, B>>,
    meta: Arc<Meta>,
}

struct Meta {
    operation: Arc<Operation>,
    credential: Credential,
    expected: Option<i64>,
    once: Option<Once>,
    list: List,
    last_event: Option<String>,
    caller: String,
    door: Data<Door>,
}

impl Raw {
    /// Parses path, query and body.
    pub fn parse<P: Input, Q: Input, B: Input>(self) -> Result<Call<P, Q, B>> {
        let once = self.key.as_ref().filter(|_| self.operation.method == Method::POST).map(|key| {
            let digest =
                Sha256::new().chain_update(&self.uri).chain_update([0]).chain_update(&self.body).finalize();
            Once { key: key.clone(), operation: self.operation.id, digest: digest.to_vec() }
        });
        let address = self.uri.split('?').next().unwrap_or_default();
        let list = List::at(self.operation.id, address, &self.query);
        let query =
            if self.operation.bare_cursor { self.query } else { list.open(&self.app.keys, &self.query)? };
        let req = Req {
            path: request::path(&self.path)?,
            query: request::query(&query)?,
            body: request::body(&self.body)?,
            app: self.app,
        };
        let meta = Meta {
            operation: self.operation,
            credential: self.credential,
            expected: self.expected,
            once,
            list,
            last_event: self.last_event,
            caller: self.caller,
            door: self.door,
        };
        Ok(Call { req: Arc::new(req), meta: Arc::new(meta) })
    }
}

impl<P: Input, Q: Input, B: Input> Call<P, Q, B> {
    /// The credential that came with it.
    pub fn credential(&self) -> &Credential {
        &self.meta.credential
    }

    /// The `Last-Event-ID` that came with it.
    pub fn last_event(&self) -> Option<&str> {
        self.meta.last_event.as_deref()
    }

    /// Who asks, as limits count.
    pub fn caller(&self) -> &str {
        &self.meta.caller
    }

    /// What every request finds at the door.
    pub fn door(&self) -> &Data<Door> {
        &self.meta.door
    }

    /// Reads in one snapshot, with the policy held; for what is looked at again and again.
    pub fn look<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Clone + Send + 'static,
    ) -> impl Future<Output = Result<T>> + 'static {
        self.req.app.db.read(self.looking(f))
    }

    /// The same, to be done in a snapshot that somebody else takes.
    pub fn looking<T>(
        &self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Clone + Send + 'static,
    ) -> impl Fn(&mut Tx<'_>) -> Result<T> + Clone + Send + 'static {
        let (req, meta) = (self.req.clone(), self.meta.clone());
        move |tx| {
            meta.admit(tx)?;
            let found = f(tx, &req)?;
            meta.check(tx)?;
            Ok(found)
        }
    }

    /// Reads in one snapshot and renders the view.
    pub async fn read<T: View>(
        self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Send + 'static,
    ) -> Result<Answer> {
        let (req, meta) = (self.req, self.meta);
        let app = req.app.clone();
        app.db
            .read(move |tx| {
                meta.admit(tx)?;
                let view = f(tx, &req)?;
                meta.check(tx)?;
                meta.render(None, &req.app, view)
            })
            .await
    }

    /// Does what is slow before the transaction.
    pub async fn before<T: Send + 'static>(
        &self,
        slow: impl FnOnce(&Req<P, Q, B>) -> T + Send + 'static,
    ) -> Result<T> {
        slowly(self.req.clone(), |req| Ok(slow(&req))).await
    }

    /// Makes a view slowly, outside of any transaction, and renders it.
    pub async fn answer<V: View>(&self, slow: impl FnOnce() -> Result<V> + Send + 'static) -> Result<Answer> {
        let view = slowly((), |()| slow()).await?;
        self.meta.render(None, &self.req.app, view)
    }

    /// Reads in one snapshot, then does what is slow outside of it, and renders the view.
    pub async fn read_then<T: Send + 'static, V: View>(
        self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Clone + Send + 'static,
        slow: impl FnOnce(T) -> Result<V> + Send + 'static,
    ) -> Result<Answer> {
        let view = slowly(self.look(f).await?, slow).await?;
        self.meta.render(None, &self.req.app, view)
    }

    /// Writes in one transaction, then does what is slow outside of it, and renders the view. Not for POST:
    /// the answer to that is kept in the transaction.
    pub async fn write_then<T: Send + 'static, V: View>(
        self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Send + 'static,
        slow: impl FnOnce(T) -> Result<V> + Send + 'static,
    ) -> Result<Answer> {
        let (req, meta) = (self.req, self.meta);
        let (app, within) = (req.app.clone(), meta.clone());
        let writing = app.db.write(move |tx| {
            within.admit(tx)?;
            tx.expect(within.expected);
            let made = f(tx, &req)?;
            within.check(tx)?;
            Ok((made, tx.entries().last().copied()))
        });
        let written = writing.await;
        app.wake.notify_one();
        let (made, entry) = written?;
        meta.render(entry, &app, slowly(made, slow).await?)
    }

    /// Writes in one transaction, once for an `Idempotency-Key`, and renders the view.
    pub async fn write<T: View>(
        self,
        f: impl Fn(&mut Tx<'_>, &Req<P, Q, B>) -> Result<T> + Send + 'static,
    ) -> Result<Answer> {
        let (req, meta) = (self.req, self.meta);
        let app = req.app.clone();
        let answer = app
            .db
            .write(move |tx| {
                meta.admit(tx)?;
                let run = |tx: &mut Tx<'_>| {
                    tx.expect(meta.expected);
                    let view = f(tx, &req)?;
                    meta.check(tx)?;
                    meta.render(tx.entries().last().copied(), &req.app, view)
                };
                match &meta.once {
                    Some(once) => idempotency::once(
                        tx,
                        once,
                        (meta.operation.policy.action(), meta.operation.secret),
                        run,
                    ),
                    None => run(tx),
                }
            })
            .await;
        app.wake.notify_one();
        answer
    }
}

/// The headers of a file: its name as it is, and in ASCII for whom nothing else is read by (RFC 6266).
fn handed_over(file: &File) -> [(String, String); 2] {
    let plain: String = file.name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let name: String = form_urlencoded::byte_serialize(file.name.as_bytes()).collect();
    [
        ("content-type".to_owned(), format!("{}; charset=utf-8", file.media_type)),
        (
            "content-disposition".to_owned(),
            format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{name}"),
        ),
    ]
}

/// What is slow takes processor and memory: so many at once, the others wait for their turn.
static SLOW: Semaphore = Semaphore::const_new(2);

/// Does what is slow beside the threads that answer.
async fn slowly<T: Send + 'static, V: Send + 'static>(
    given: T,
    slow: impl FnOnce(T) -> Result<V> + Send + 'static,
) -> Result<V> {
    let _turn = SLOW.acquire().await.map_err(Error::internal)?;
    actix_web::web::block(move || slow(given)).await.map_err(Error::internal)?
}

impl Meta {
    /// Finds the actor and holds the policy that needs no table.
    fn admit(&self, tx: &mut Tx<'_>) -> Result<()> {
        authenticate(tx, &self.credential)?;
        match (self.operation.policy, &tx.actor) {
            (Policy::Public | Policy::Group(_), _) => Ok(()),
            (_, Actor::Anonymous) => Err(Error::new(Code::Unauthenticated)),
            (Policy::SignedIn(scope), actor) if actor.has_scope(scope) => Ok(()),
            (Policy::Admin, Actor::Account(p)) if p.is_admin && p.scopes.is_none() => Ok(()),
            (Policy::SignedIn(scope), _) => Err(Error::new(Code::InsufficientScope).with("scope", scope)),
            (Policy::Admin, _) => Err(Error::new(Code::Forbidden)),
        }
    }

    /// Nothing goes out for which the permission table was not asked, or the revision not looked at.
    fn check(&self, tx: &Tx<'_>) -> Result<()> {
        match self.operation.policy {
            Policy::Group(action) if !tx.was_authorised(action) => {
                return Err(Error::internal(format!("{} did not ask for its permission", self.operation.id)));
            }
            _ => {}
        }
        if self.operation.requires_revision() && !tx.checked_revision() {
            return Err(Error::internal(format!("{} did not look at the revision", self.operation.id)));
        }
        Ok(())
    }

    fn render<T: View>(&self, entry: Option<EntryId>, app: &App, mut view: T) -> Result<Answer> {
        let mut headers = Vec::new();
        if let Some(next) = view.next() {
            if !self.operation.bare_cursor {
                *next = self.list.seal(&app.keys, next);
            }
            headers.push(("x-next".to_owned(), next.clone()));
        }
        let body = match view.file() {
            Some(file) if self.operation.media.contains(&file.media_type) => {
                headers.extend(handed_over(file));
                file.text.clone().into_bytes()
            }
            Some(_) => return Err(Error::internal(format!("{} gives another file", self.operation.id))),
            None => serde_json::to_vec(&view).map_err(Error::internal)?,
        };
        match view.revision() {
            Some(revision) => headers.push(("etag".to_owned(), format!("\"{revision}\""))),
            None if self.operation.method == Method::GET => {
                let digest = Sha256::digest(&body);
                headers.push((
                    "etag".to_owned(),
                    format!("W/\"{}\"", hex::encode(digest.get(..12).unwrap_or_default())),
                ));
            }
            None => {}
        }
        if let (Some(location), 201) = (view.location(), self.operation.status) {
            headers.push(("location".to_owned(), format!("/api/v1{location}")));
        }
        if view.changes_unrevised() {
            headers.push(("x-told-again".to_owned(), String::new()));
        }
        if let Some(entry) = entry {
            headers.push(("record-entry".to_owned(), entry.to_string()));
        }
        Ok(Answer { status: self.operation.status, headers, body })
    }
}
