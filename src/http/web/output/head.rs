//! What other services are told that show a link to an output.

use maud::{Markup, html};

use super::super::visit::Visit;
use super::status;
use crate::domain::groups::Visibility;
use crate::domain::plain_text;
use crate::service::groups::GroupView;
use crate::service::outputs::OutputView;

/// Characters of a description at most.
const LONGEST: usize = 300;

/// For the head of the page; nothing where the page is not for everybody.
pub fn head(visit: &Visit, group: &GroupView, output: &OutputView) -> Markup {
    if group.visibility != Visibility::Public || output.published_at.is_none() {
        return html! { meta name="robots" content="noindex"; };
    }
    let public_url = visit.door.app.config.public_url.as_str();
    let address = format!("{public_url}/outputs/{}", output.id);
    let summary = plain_text::plain(&output.summary).replace('\n', " ");
    let said = shortened(&format!("{} {summary}", status::phrase(visit, output)));
    html! {
        meta name="description" content=(said);
        link rel="canonical" href=(address);
        link rel="alternate" type="application/atom+xml" href={ "/api/v1/groups/" (group.id) "/outputs.atom" }
            title=(visit.say("output-feed"));
        meta property="og:type" content="article";
        meta property="og:site_name" content={ (group.name) " · Assent" };
        meta property="og:title" content=(output.title);
        meta property="og:description" content=(said);
        meta property="og:url" content=(address);
        @if let Some(at) = output.published_at { meta property="article:published_time" content=(at); }
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}
