//! Signing in, by password or by a code from a mail; a new password; an invitation.

use maud::{Markup, html};

use super::layout::Page;
use super::sent::Sent;
use super::serve::Pages;
use super::visit::{Visit, Visiting};
use crate::error::Result;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/sign-in", sign_in)
        .add("/sign-in/by-mail", by_mail)
        .add("/sign-in/code", by_code)
        .add("/password/forgotten", forgotten)
        .add("/password/new", new_password)
        .add("/claim", claim)
        .add("/invitations/accept", invitation);
}

async fn sign_in(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    Ok(first(&visit))
}

/// Where somebody has to sign in before what they sent can be done: it is kept.
pub fn first(visit: &Visit) -> Page {
    // What was sent and waits for somebody to sign in; after a wrong password it is what the form had kept already.
    let kept = visit.tried.as_ref().and_then(|tried| {
        if is_sign_in(&tried.sent) {
            return tried.sent.get("_kept").map(str::to_owned);
        }
        Some(kept(&visit.path, &tried.sent))
    });
    let next = visit.asked("next").filter(|to| super::sent::is_local(to)).unwrap_or("/");
    let form = visit.form("create_session").to(next);
    let main = html! {
        h1 { (visit.say("sign-in")) }
        @if kept.is_some() { p.notice role="alert" { (visit.say("sign-in-kept")) } }
        (form.with(html! {
            (form.input("email", "email"))
            (form.input("password", "password"))
            @if let Some(kept) = &kept { input type="hidden" name="_kept" value=(kept); }
        }))
        (other_ways(visit))
    };
    Page::new(visit.say("sign-in"), main)
}

fn is_sign_in(sent: &Sent) -> bool {
    sent.get("_do").is_some_and(|id| id.starts_with("create_session"))
}

fn other_ways(visit: &Visit) -> Markup {
    html! {
        ul.ways {
            li { a href="/sign-in/by-mail" { (visit.say("sign-in-by-mail")) } }
            li { a href="/password/forgotten" { (visit.say("password-forgotten")) } }
            li { a href="/invitations/accept" { (visit.say("invitation-have")) } }
            li { a href="/claim" { (visit.say("claim-have")) } }
        }
    }
}

/// What was sent, with where it was sent to, as one text.
fn kept(path: &str, sent: &Sent) -> String {
    let mut all = form_urlencoded::Serializer::new(String::new());
    all.append_pair("_at", path);
    all.extend_pairs(sent.kept());
    all.finish()
}

/// After signing in: back to what was being written, with one press.
pub fn again(visit: &Visiting, kept: &str) -> Page {
    let sent = Sent::read(kept.as_bytes()).unwrap_or_default();
    let at = sent.get("_at").filter(|at| super::sent::is_local(at)).unwrap_or("/").to_owned();
    let main = html! {
        h1 { (visit.say("sign-in-back")) }
        p { (visit.say("sign-in-text-kept")) }
        form method="post" action=(at) {
            input type="hidden" name="_show" value="1";
            @for (name, value) in sent.kept().filter(|(name, _)| *name != "_at") {
                input type="hidden" name=(name) value=(value);
            }
            p.buttons { button.primary type="submit" { (visit.say("sign-in-continue")) } }
        }
    };
    Page::new(visit.say("sign-in-back"), main)
}

async fn by_mail(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let form = visit.form("request_sign_in_code").to("/sign-in/code");
    let main = html! {
        h1 { (visit.say("sign-in-by-mail")) }
        p { (visit.say("sign-in-by-mail-how")) }
        (form.with(form.input("email", "email")))
    };
    Ok(Page::new(visit.say("sign-in-by-mail"), main))
}

async fn by_code(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let form = visit.form("create_session_by_code").to("/").filled(code_asked(&visit));
    let main = html! {
        h1 { (visit.say("sign-in-code")) }
        (form.with(form.line("code")))
    };
    Ok(Page::new(visit.say("sign-in-code"), main))
}

async fn forgotten(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let form = visit.form("request_password_reset").to("/password/new");
    let main = html! {
        h1 { (visit.say("password-forgotten")) }
        p { (visit.say("password-forgotten-how")) }
        (form.with(form.input("email", "email")))
    };
    Ok(Page::new(visit.say("password-forgotten"), main))
}

async fn new_password(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let form = visit.form("reset_password").to("/sign-in").filled(code_asked(&visit));
    let main = html! {
        h1 { (visit.say("password-new")) }
        (form.with(html! { (form.line("code")) (form.input("password", "password")) }))
    };
    Ok(Page::new(visit.say("password-new"), main))
}

async fn claim(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let form = visit.form("claim_account").to("/sign-in").filled(code_asked(&visit));
    let main = html! {
        h1 { (visit.say("claim-have")) }
        p { (visit.say("claim-how")) }
        (form.with(html! {
            (form.line("code"))
            (form.input("password", "password"))
            details open[form.is_open()] {
                summary { (visit.say("claim-first")) }
                (form.input("name", "text"))
                (form.input("email", "email"))
            }
        }))
    };
    Ok(Page::new(visit.say("claim-have"), main))
}

/// With an account, one accepts signed in; without one, it is made with the invitation.
async fn invitation(visit: Visit) -> Result<Page> {
    visit.read(|_| Ok(())).await?;
    let main = html! {
        h1 { (visit.say("invitation")) }
        p { (visit.say("invitation-how")) }
        @if visit.is_signed_in() {
            @let form = visit.form("redeem_invitation").to("/groups/{group_id}").filled(code_asked(&visit));
            (form.with(html! { (form.line("code")) }))
        } @else {
            @let form = visit.form("redeem_invitation").to("/sign-in?next=/groups/{group_id}").filled(code_asked(&visit));
            (form.with(html! {
                (form.line("code"))
                (form.line("name"))
                (form.input("password", "password"))
            }))
        }
    };
    Ok(Page::new(visit.say("invitation"), main))
}

fn code_asked(visit: &Visit) -> serde_json::Value {
    serde_json::json!({"code": visit.asked("code")})
}
