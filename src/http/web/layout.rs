//! The frame around every page: head, banner, where one is, the page's own part, foot.

use std::sync::atomic::Ordering;

use maud::{DOCTYPE, Markup, html};

use super::visit::Visit;
use super::{assets, problem};
use crate::error::{Code, Error};
use crate::words;

/// A page, without its frame.
#[derive(Debug)]
pub struct Page {
    title: String,
    main: Markup,
    trail: Vec<(String, String)>,
    under_head: Markup,
    live: Option<String>,
    head: Markup,
    is_wide: bool,
}

impl Page {
    /// With a title, and what is on it.
    pub fn new(title: impl Into<String>, main: Markup) -> Self {
        Self {
            title: title.into(),
            main,
            trail: Vec::new(),
            under_head: html! {},
            live: None,
            head: html! {},
            is_wide: false,
        }
    }

    /// Under which pages it lies, from the top: address and name.
    #[must_use]
    pub fn under(mut self, trail: Vec<(String, String)>) -> Self {
        self.trail = trail;
        self
    }

    /// What stands between the banner and the page itself, as the tabs of a proposal do.
    #[must_use]
    pub fn below(mut self, tabs: Markup) -> Self {
        self.under_head = tabs;
        self
    }

    /// What it follows: an address of `/live/…`. Parts marked `data-live`, with an id, are renewed when something happens.
    #[must_use]
    pub fn live(mut self, address: String) -> Self {
        self.live = Some(address);
        self
    }

    /// More for its head, as other services ask for it that show links to it.
    #[must_use]
    pub fn head(mut self, head: Markup) -> Self {
        self.head = head;
        self
    }

    /// Takes the whole width.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.is_wide = true;
        self
    }

    /// The whole of it.
    pub fn render(self, visit: &Visit) -> String {
        let own = visit.words();
        let markup = html! {
            (DOCTYPE)
            html lang=(own.tag()) dir=(own.direction()) {
                head {
                    meta charset="utf-8";
                    title { (self.title) " · Assent" }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    link rel="stylesheet" href=(assets::style());
                    link rel="icon" href=(assets::icon()) type="image/svg+xml";
                    script type="module" src=(assets::script()) {}
                    (self.head)
                }
                body data-live-from=[self.live.as_deref()] data-news=(own.say("live-news")) data-unsaved=(own.say("form-unsaved")) {
                    a.skip href="#main" { (own.say("skip")) }
                    (banner(visit))
                    @if !self.trail.is_empty() { (trail(visit, &self.trail)) }
                    (self.under_head)
                    main #main tabindex="-1" .wide[self.is_wide] {
                        (done(visit))
                        (untold(visit))
                        (self.main)
                    }
                    div #news role="status" aria-live="polite" .unseen {}
                    (foot(visit))
                }
            }
        };
        markup.into_string()
    }
}

fn banner(visit: &Visit) -> Markup {
    html! {
        header.banner {
            a.brand href="/" { (assets::mark()) span { "Assent" } }
            nav aria-label=(visit.say("nav-main")) {
                ul {
                    @if visit.is_signed_in() {
                        li { a href="/" aria-current=[here(visit, "/")] { (visit.say("nav-home")) } }
                    }
                    li { a href="/groups" aria-current=[here(visit, "/groups")] { (visit.say("nav-groups")) } }
                    li { a href="/search" aria-current=[here(visit, "/search")] { (visit.say("nav-search")) } }
                    @if let Some(reader) = visit.reader() {
                        li { a href="/notices" aria-current=[here(visit, "/notices")] {
                            (visit.say("nav-notices"))
                            @if reader.has_news { " " span.dot { span.unseen { (visit.say("nav-news")) } } }
                        } }
                        @if reader.is_admin {
                            li { a href="/administration" aria-current=[here(visit, "/administration")] { (visit.say("nav-administration")) } }
                        }
                        li.who { a href="/account" aria-current=[here(visit, "/account")] { bdi translate="no" { (reader.name) } } }
                        li { (sign_out(visit)) }
                    } @else {
                        li.who { a href="/sign-in" aria-current=[here(visit, "/sign-in")] { (visit.say("nav-sign-in")) } }
                    }
                }
            }
        }
    }
}

fn sign_out(visit: &Visit) -> Markup {
    let form = visit.form("end_sessions").named("sign-out").to("/");
    let hidden = form.hidden("sessions", "current");
    form.bare(html! { (hidden) button.quiet type="submit" { (visit.say("sign-out")) } })
}

fn here(visit: &Visit, path: &str) -> Option<&'static str> {
    (visit.path == path).then_some("page")
}

fn trail(visit: &Visit, trail: &[(String, String)]) -> Markup {
    html! {
        nav.trail aria-label=(visit.say("nav-trail")) {
            ol { @for (address, name) in trail { li { a href=(address) { bdi { (name) } } } } }
        }
    }
}

/// What was done by the form that led here, and where the record has it.
fn done(visit: &Visit) -> Markup {
    let Some(operation) = visit.asked("done") else { return html! {} };
    let is_name = operation.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let own = visit.words().find(&format!("{operation}.done"), &[]).filter(|_| is_name);
    let entry = visit.asked("entry").filter(|entry| uuid::Uuid::try_parse(entry).is_ok());
    html! {
        div.done role="status" {
            p {
                (own.unwrap_or_else(|| visit.say("done")))
                @if let Some(entry) = entry { " " a href={ "/record/" (entry) } { (visit.say("done-entry")) } }
            }
        }
    }
}

/// Why something was not done, where the page does not offer its form any more: the state moved on.
fn untold(visit: &Visit) -> Markup {
    let error = visit.tried.as_ref().and_then(|tried| tried.error.as_ref());
    let is_shown = |error: &&Error| !matches!(error.code, Code::Unauthenticated | Code::InvalidToken);
    let Some(error) = error.filter(is_shown).filter(|_| !visit.is_told.load(Ordering::Relaxed)) else {
        return html! {};
    };
    html! {
        div.summary role="alert" tabindex="-1" data-focus {
            h2 { (visit.say("form-not-done")) }
            p { (problem::told(visit.words(), error)) }
        }
    }
}

fn foot(visit: &Visit) -> Markup {
    let back = visit.here();
    html! {
        footer {
            nav aria-label=(visit.say("nav-languages")) {
                ul.languages {
                    @for words in words::languages() {
                        li { a href={ "/language?to=" (words.tag()) "&back=" (back) } lang=(words.tag())
                            hreflang=(words.tag()) dir=(words.direction())
                            aria-current=[(words.tag() == visit.words().tag()).then_some("true")] { (words.name()) } }
                    }
                }
            }
            ul {
                li { a href="/record" { (visit.say("nav-record")) } }
                li { a href="/permissions" { (visit.say("nav-permissions")) } }
                li { a href="/api/v1/openapi.json" { (visit.say("nav-api")) } }
            }
        }
    }
}
