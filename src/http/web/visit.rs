//! One request of a page: who looks, in which language, and what was sent.

use std::ops::Deref;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use actix_web::HttpRequest;
use actix_web::http::header;
use actix_web::web::Data;
use chrono_tz::Tz;
use fluent_bundle::FluentValue;
use maud::{Markup, html};
use tokio::sync::Semaphore;

use super::cookies;
use super::form::Form;
use super::home::Showcase;
use super::sent::Tried;
use crate::domain::access::Actor;
use crate::domain::ids::{AccountId, Id};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::http::acts::Asked;
use crate::http::client;
use crate::http::{Door, acts};
use crate::service::authenticate::{Credential, authenticate};
use crate::service::{Tx, Window, accounts, notices};
use crate::words::Words;

/// What is slow takes processor and memory.
static SLOW: Semaphore = Semaphore::const_new(2);

/// A request of a page; cheap to clone.
#[derive(Clone, Debug)]
pub struct Visit(Rc<Visiting>);

/// What is known of a request.
pub struct Visiting {
    /// What every request finds.
    pub door: Data<Door>,
    /// The operations, for what is done.
    pub acts: Data<acts::Acts>,
    /// Who asks.
    pub who: Credential,
    /// From where it comes, as limits count.
    pub address: String,
    /// By what name limits count who asks.
    pub caller: String,
    /// The path, as it was asked for.
    pub path: String,
    /// What stands behind the question mark.
    pub query: Vec<(String, String)>,
    /// The cookie that tokens of forms belong to: the session's or the visitor's.
    pub cookie: String,
    /// The visitor came without any cookie.
    pub is_new: bool,
    /// What was sent and did not hold, or is to be looked at once more.
    pub tried: Option<Tried>,
    /// The seats of a demonstration.
    pub showcase: Option<Data<Showcase>>,
    /// What an act gave that is shown once.
    pub given: Option<serde_json::Value>,
    params: Vec<(String, String)>,
    chosen: Option<Words>,
    accepted: Words,
    reader: Arc<OnceLock<Reader>>,
    has_form: AtomicBool,
    /// What did not hold was shown in the form that it was sent with.
    pub is_told: AtomicBool,
}

impl std::fmt::Debug for Visiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Visiting").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Deref for Visit {
    type Target = Visiting;
    fn deref(&self) -> &Visiting {
        &self.0
    }
}

/// Who reads, as the head of a page shows it.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Whose account.
    pub account: AccountId,
    /// The name shown.
    pub name: String,
    /// The language of the account.
    pub language: String,
    /// The time zone of the account.
    pub zone: Tz,
    /// Administers the instance.
    pub is_admin: bool,
    /// There are notices not yet read.
    pub has_news: bool,
}

impl Visiting {
    /// What a request says before anything is looked up.
    pub fn of(door: &Data<Door>, acts: &Data<acts::Acts>, request: &HttpRequest) -> Result<Self> {
        let app = &door.app;
        let held = cookies::value(request, cookies::SESSION);
        let who = held.as_deref().and_then(|held| cookies::credential(&app.keys, held, app.clock.now()));
        let visitor = cookies::value(request, cookies::VISIT);
        let is_new = who.is_none() && visitor.is_none();
        let cookie =
            held.filter(|_| who.is_some()).or(visitor).unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
        let who = who.unwrap_or(Credential::None);
        let address = client::address(request, &app.config.trusted_proxies);
        let caller = door.rates.request(&who, &address)?;
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
        Ok(Self {
            door: door.clone(),
            acts: acts.clone(),
            who,
            address,
            caller,
            path: request.path().to_owned(),
            query: form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect(),
            cookie,
            is_new,
            tried: None,
            given: None,
            showcase: request.app_data::<Data<Showcase>>().cloned().filter(|seats| !seats.is_empty()),
            params: request.match_info().iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
            chosen: cookies::value(request, cookies::LANGUAGE).and_then(|tag| Words::of(&tag)),
            accepted: accepted.and_then(Words::accepted).unwrap_or_else(Words::english),
            reader: Arc::default(),
            has_form: AtomicBool::new(false),
            is_told: AtomicBool::new(false),
        })
    }

    /// What an operation is asked by who looks, of one thing: nothing that is sent along yet.
    pub fn asks(&self, id: &str) -> Asked {
        Asked {
            who: self.who.clone(),
            path: vec![("id".to_owned(), id.to_owned())],
            query: String::new(),
            body: None,
            expected: None,
            key: None,
            last_event: None,
            caller: self.caller.clone(),
        }
    }

    /// The address of this page, to be named in the query of another.
    pub fn here(&self) -> String {
        form_urlencoded::byte_serialize(self.with("", "").as_bytes()).collect()
    }

    /// To be shown.
    pub fn begin(self) -> Visit {
        Visit(Rc::new(self))
    }

    /// Nobody is signed in: the session has ended.
    pub fn forget(&mut self) {
        self.who = Credential::None;
        self.reader = Arc::default();
    }

    /// The same request, of nobody.
    pub fn forgotten(mut self) -> Self {
        self.forget();
        self
    }

    /// Reads in one snapshot, as who looks.
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (who, reader) = (self.who.clone(), self.reader.clone());
        let reading = self.door.app.db.read(move |tx| {
            authenticate(tx, &who)?;
            if reader.get().is_none() && !matches!(who, Credential::None) {
                let _ = reader.set(Reader::load(tx)?);
            }
            f(tx)
        });
        reading.await
    }

    /// The same, for who administers the instance alone.
    pub async fn read_as_admin<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let signed_in = self.is_signed_in();
        self.read(move |tx| match &tx.actor {
            Actor::Account(who) if who.is_admin => f(tx),
            _ if signed_in => Err(Error::new(Code::Forbidden)),
            _ => Err(Error::new(Code::Unauthenticated)),
        })
        .await
    }

    /// Does what is slow outside of any transaction, beside the threads that answer: so many at once, the others wait.
    pub async fn slowly<T: Send + 'static>(&self, slow: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let _turn = SLOW.acquire().await.map_err(Error::internal)?;
        actix_web::web::block(slow).await.map_err(Error::internal)
    }

    /// Is somebody signed in?
    pub fn is_signed_in(&self) -> bool {
        !matches!(self.who, Credential::None)
    }

    /// Who is signed in, once something was read.
    pub fn reader(&self) -> Option<&Reader> {
        self.reader.get()
    }

    /// The words: as chosen here, else in the account, else as the browser asks.
    pub fn words(&self) -> Words {
        let own = || self.reader().and_then(|r| Words::of(&r.language));
        self.chosen.or_else(own).unwrap_or(self.accepted)
    }

    /// A message.
    pub fn say(&self, key: &str) -> String {
        self.words().say(key)
    }

    /// A message with what it speaks of.
    pub fn tell(&self, key: &str, about: &[(&'static str, FluentValue<'_>)]) -> String {
        self.words().tell(key, about)
    }

    /// The time zone of who reads.
    pub fn zone(&self) -> Tz {
        self.reader().map_or(Tz::UTC, |reader| reader.zone)
    }

    /// The time.
    pub fn now(&self) -> Instant {
        self.door.app.clock.now()
    }

    /// An id in the path.
    pub fn id<T>(&self, name: &str) -> Result<Id<T>> {
        self.param(name).and_then(|text| Id::parse(text).ok_or_else(Error::not_found))
    }

    /// A part of the path.
    pub fn param(&self, name: &str) -> Result<&str> {
        let found = self.params.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str()).ok_or_else(Error::not_found)
    }

    /// What a parameter of the query says, if anything.
    pub fn asked(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// The address of this page with one parameter changed or, with an empty value, taken out.
    pub fn with(&self, name: &str, value: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = self.query.iter().filter(|(of, _)| of != name && of != "done" && of != "entry");
        query.extend_pairs(kept);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
        let query = query.finish();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }

    /// A form that does an operation of the API.
    pub fn form(&self, operation: &str) -> Form<'_> {
        self.has_form.store(true, Ordering::Relaxed);
        Form::new(self, operation)
    }

    /// Does the page hold a form?
    pub fn has_form(&self) -> bool {
        self.has_form.load(Ordering::Relaxed)
    }

    /// A moment, for people and for programs.
    pub fn moment(&self, at: Instant) -> Markup {
        html! { time datetime=(at) { (self.words().moment(at, self.zone())) } }
    }

    /// A day, for people and for programs.
    pub fn day(&self, at: Instant) -> Markup {
        html! { time datetime=(at) { (self.words().day(at, self.zone())) } }
    }
}

impl Reader {
    fn load(tx: &mut Tx<'_>) -> Result<Self> {
        let own = accounts::get_own(tx)?;
        let unread = notices::Which { is_read: Some(false), group: None };
        let news = notices::list(tx, unread, &Window { after: None, limit: 1 })?;
        Ok(Self {
            account: own.id,
            name: own.name,
            language: own.language,
            zone: own.time_zone.parse().unwrap_or(Tz::UTC),
            is_admin: own.is_admin,
            has_news: !news.items.is_empty(),
        })
    }
}
