//! Answers a request of a page: what a form sends is done first, then the page is shown, or another one is led to.

use std::pin::Pin;
use std::rc::Rc;

use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};

use super::layout::Page;
use super::sent::{self, Sent, Tried};
use super::visit::{Visit, Visiting};
use super::{
    account, administration, assets, consensus, cookies, desk, discussion, files, group, home, live, output,
    position, proposal,
};
use super::{problem, record, sign_in};
use crate::domain::ids::Id;
use crate::error::{Code, Error, Kind, Result};
use crate::http::{Door, acts, api, body};
use crate::service::idempotency::Answer;
use crate::words::Words;

type Showing = Pin<Box<dyn Future<Output = Result<Page>>>>;
type Show = Rc<dyn Fn(Visit) -> Showing>;

/// The pages, each with its address.
#[derive(Default)]
#[allow(missing_debug_implementations, reason = "holds functions")]
pub struct Pages(Vec<(&'static str, Show)>);

impl Pages {
    /// One more.
    pub fn add<F, R>(&mut self, path: &'static str, show: F) -> &mut Self
    where
        F: Fn(Visit) -> R + 'static,
        R: Future<Output = Result<Page>> + 'static,
    {
        self.0.push((path, Rc::new(move |visit| Box::pin(show(visit)))));
        self
    }
}

/// What a page may load, and from where: nothing from elsewhere, and nothing that stands in the page itself.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

/// Routes every page.
pub fn configure(config: &mut ServiceConfig) {
    let mut pages = Pages::default();
    home::pages(&mut pages);
    sign_in::pages(&mut pages);
    group::pages(&mut pages);
    proposal::pages(&mut pages);
    position::pages(&mut pages);
    discussion::pages(&mut pages);
    consensus::pages(&mut pages);
    desk::pages(&mut pages);
    output::pages(&mut pages);
    record::pages(&mut pages);
    account::pages(&mut pages);
    administration::pages(&mut pages);
    for (path, show) in pages.0 {
        let handler =
            move |door: Data<Door>, acts: Data<acts::Acts>, request: HttpRequest, payload: Payload| {
                let show = show.clone();
                async move { answer(&door, &acts, &request, payload, &show).await }
            };
        config.service(
            web::resource(path)
                .route(web::get().to(handler.clone()))
                .route(web::head().to(handler.clone()))
                .route(web::post().to(handler))
                .default_service(web::to(|| async {
                    crate::http::problem::not_offered("GET, HEAD, POST", &api::new_request_id())
                })),
        );
    }
    config.route("/language", web::get().to(language));
    assets::configure(config);
    live::configure(config);
    files::configure(config);
}

/// A visit, and how what was sent ended.
enum Sending {
    /// It leads elsewhere.
    See(HttpResponse),
    /// The page is shown.
    Show(Visiting, StatusCode),
    /// Somebody has to sign in first; what was sent is kept.
    SignIn(Visiting),
}

async fn answer(
    door: &Data<Door>,
    acts: &Data<acts::Acts>,
    request: &HttpRequest,
    payload: Payload,
    show: &Show,
) -> HttpResponse {
    let began = std::time::Instant::now();
    let response = respond(door, acts, request, payload, show).await;
    let (status, took) = (response.status().as_u16(), began.elapsed());
    door.metrics.answered("page", status, took);
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let page = request.match_pattern().unwrap_or_default();
    tracing::info!(target: "assent::request", operation = "page", page, status, micros);
    response
}

async fn respond(
    door: &Data<Door>,
    acts: &Data<acts::Acts>,
    request: &HttpRequest,
    payload: Payload,
    show: &Show,
) -> HttpResponse {
    let visiting = match Visiting::of(door, acts, request) {
        Ok(visiting) => visiting,
        Err(error) => return crate::http::problem::respond(error, &api::new_request_id()),
    };
    let is_post = request.method() == Method::POST;
    let sending = if is_post {
        send(visiting, request, payload).await
    } else {
        Sending::Show(visiting, StatusCode::OK)
    };
    let (visiting, status) = match sending {
        Sending::See(response) => return response,
        Sending::Show(visiting, status) => (visiting, status),
        Sending::SignIn(visiting) => {
            let visit = visiting.begin();
            let page = sign_in::first(&visit);
            return shown(&visit, page, StatusCode::UNAUTHORIZED);
        }
    };
    let visit = visiting.begin();
    let mut page = show(visit.clone()).await;
    if !is_post && matches!(&page, Err(error) if error.code == Code::InvalidToken) {
        // A session that has ended is none: what is open to everybody is shown all the same.
        let again = Visiting::of(door, acts, request).map(Visiting::forgotten);
        match again.map(Visiting::begin) {
            Ok(visit) => return given(&visit, show(visit.clone()).await, status),
            Err(error) => page = Err(error),
        }
    }
    given(&visit, page, status)
}

/// A page, or why there is none.
fn given(visit: &Visit, page: Result<Page>, status: StatusCode) -> HttpResponse {
    match page {
        Ok(page) => shown(visit, page, status),
        Err(error) => failed(visit, error),
    }
}

/// Does what a form asks for.
async fn send(mut visiting: Visiting, request: &HttpRequest, payload: Payload) -> Sending {
    let read =
        body::read(payload, visiting.door.app.config.limits).await.and_then(|bytes| Sent::read(&bytes));
    let sent = match read {
        Ok(sent) => sent,
        Err(error) => return Sending::See(failed(&visiting.begin(), error)),
    };
    if let Err(error) = from_here(request) {
        return Sending::See(failed(&visiting.begin(), error));
    }
    let tried = |sent, error| Some(Tried { sent, error });
    if sent.has("_show") {
        visiting.tried = tried(sent, None);
        return Sending::Show(visiting, StatusCode::OK);
    }
    let holds = sent
        .get("_token")
        .is_some_and(|t| cookies::is_form_token(&visiting.door.app.keys, &visiting.cookie, t));
    if !holds && !visiting.is_signed_in() {
        visiting.tried = tried(sent, Some(Error::new(Code::Unauthenticated)));
        return Sending::SignIn(visiting);
    }
    if !holds {
        visiting.tried = tried(
            sent,
            Some(Error::because(Code::Forbidden, "The page was too old: look once more, and send it again.")),
        );
        return Sending::Show(visiting, StatusCode::FORBIDDEN);
    }
    // A session that has ended is none: whoever signs in anew does so as nobody yet.
    if matches!(visiting.read(|_| Ok(())).await, Err(error) if error.code == Code::InvalidToken) {
        visiting.forget();
    }
    let zone = visiting.zone();
    match sent::act(&visiting, &sent, zone).await {
        Ok((answer, is_secret)) => done(visiting, &sent, &answer, is_secret),
        // Or they tried to: what waits for it waits on.
        Err(error)
            if matches!(error.code, Code::Unauthenticated | Code::InvalidToken) || sent.has("_kept") =>
        {
            visiting.forget();
            visiting.tried = tried(sent, Some(error));
            Sending::SignIn(visiting)
        }
        Err(error) => {
            let status = crate::http::problem::status(error.code.kind());
            visiting.tried = tried(sent, Some(error));
            Sending::Show(visiting, status)
        }
    }
}

/// After it was done: on to where the form leads. Who signed in gets the cookie of the session; what is shown once is
/// shown on the page itself, and so is what a form asks to see (`_stay`).
fn done(mut visiting: Visiting, sent: &Sent, answer: &Answer, is_secret: bool) -> Sending {
    let given: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let id = |name: &str| given.get(name).and_then(serde_json::Value::as_str);
    let (account, session) = (id("account_id").and_then(Id::parse), id("session_id").and_then(Id::parse));
    if let (Some(account), Some(session), true) = (account, session, given.get("access_token").is_some()) {
        let cookie = cookies::session(&visiting.door.app.keys, account, session);
        if let Some(kept) = sent.get("_kept") {
            cookie.value().clone_into(&mut visiting.cookie);
            visiting.given = Some(kept.into());
            let page = sign_in::again(&visiting, kept);
            let visit = visiting.begin();
            let mut response = shown(&visit, page, StatusCode::OK);
            let _ = response.add_cookie(&cookie);
            return Sending::See(response);
        }
        return Sending::See(see(&sent::next(sent, &given)).cookie(cookie).finish());
    }
    if is_secret || sent.has("_stay") {
        visiting.given = Some(given);
        return Sending::Show(visiting, StatusCode::OK);
    }
    let to = sent::next(sent, &given);
    let entry =
        answer.headers.iter().find(|(name, _)| name == "record-entry").map(|(_, value)| value.as_str());
    Sending::See(see(&told(&to, sent.get("_do").unwrap_or_default(), entry)).finish())
}

/// The address with what was done, before its fragment.
fn told(to: &str, operation: &str, entry: Option<&str>) -> String {
    let (address, fragment) = to.split_once('#').map_or((to, None), |(a, f)| (a, Some(f)));
    let joint = if address.contains('?') { '&' } else { '?' };
    let entry = entry.map(|entry| format!("&entry={entry}")).unwrap_or_default();
    let fragment = fragment.map(|f| format!("#{f}")).unwrap_or_default();
    format!("{address}{joint}done={operation}{entry}{fragment}")
}

/// On to an address, to be read.
fn see(to: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, to)).insert_header((header::CACHE_CONTROL, "no-store"));
    response
}

/// Refuses what another site's page sends. A browser says so itself; one that does not is held by the token alone.
fn from_here(request: &HttpRequest) -> Result<()> {
    let site = request.headers().get("sec-fetch-site").and_then(|v| v.to_str().ok());
    let origin = request.headers().get(header::ORIGIN).and_then(|v| v.to_str().ok());
    let host = request.headers().get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let is_own = |origin: &str| origin.split_once("://").is_some_and(|(_, rest)| rest == host);
    if site.is_some_and(|site| site != "same-origin")
        || (site.is_none() && origin.is_some_and(|o| !is_own(o)))
    {
        return Err(Error::because(Code::Forbidden, "This form was not sent from a page of this service."));
    }
    Ok(())
}

/// A page as an answer.
fn shown(visit: &Visit, page: Page, status: StatusCode) -> HttpResponse {
    let text = page.render(visit);
    let mut response = HttpResponse::build(status);
    response
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header((header::CONTENT_LANGUAGE, visit.words().tag()))
        .insert_header((header::VARY, "cookie, accept-language"))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header(("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"));
    if visit.is_new && visit.has_form() {
        response.cookie(cookies::visit(visit.cookie.clone()));
    }
    response.body(text)
}

/// A failure as a page. Who is not signed in is asked to, where that may help.
pub(super) fn failed(visit: &Visit, error: Error) -> HttpResponse {
    let kind = error.code.kind();
    let would_help = matches!(kind, Kind::Unauthenticated | Kind::Forbidden) && !visit.is_signed_in();
    if would_help {
        return see(&format!("/sign-in?next={}", visit.here())).finish();
    }
    let status = crate::http::problem::status(kind);
    if kind == Kind::Internal {
        tracing::error!(page = visit.path, cause = %error.why(), "a page failed");
    }
    shown(visit, problem::page(visit, &error), status)
}

/// Chooses a language: the cookie of it, and back.
async fn language(request: HttpRequest) -> HttpResponse {
    let asked: Vec<(String, String)> =
        form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let of = |name: &str| asked.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str()).unwrap_or_default();
    let back = Some(of("back")).filter(|back| sent::is_local(back)).unwrap_or("/");
    match Words::of(of("to")) {
        Some(words) => see(back).cookie(cookies::language(words.tag())).finish(),
        None => see(back).finish(),
    }
}
