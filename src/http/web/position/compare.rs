//! Any two versions of a position, compared word by word.

use maud::{Markup, html};

use super::compared::differences;
use super::frame::PositionFrame;
use crate::domain::ids::Position;
use crate::error::Result;
use crate::http::web::form;
use crate::http::web::layout::Page;
use crate::http::web::visit::Visit;
use crate::service::differences::{self, Pair};

/// The page: the current version and the one before, unless the address names others.
pub async fn compare(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let number = |name| visit.asked(name).and_then(|n| n.parse::<i64>().ok());
    let asked = (number("from"), number("to"));
    let (at, two, pair) = visit
        .read(move |tx| {
            let at = PositionFrame::load(tx, id)?;
            let newest = at.position.version;
            let to = asked.1.unwrap_or(newest);
            let two = (asked.0.unwrap_or_else(|| to.saturating_sub(1).max(1)), to);
            let pair: Option<Pair> =
                if newest > 0 { Some(differences::pair(tx, id, two.0, two.1)?) } else { None };
            Ok((at, two, pair))
        })
        .await?;
    let between = match pair {
        Some(pair) => Some(visit.slowly(move || differences::between(&pair)).await?),
        None => None,
    };
    let title = visit.say("position-compare");
    let main = html! {
        h1 { (at.titled(&visit, &title)) }
        (at.head(&visit, "/compare"))
        @if at.position.version > 1 { (choosing(&visit, &at, two)) }
        @match &between {
            Some(_) if at.position.version < 2 => p { (visit.say("compare-one")) },
            Some(between) => {
                section aria-labelledby="between-title" {
                    h2 #between-title {
                        (visit.tell("version-compare", &[("from", between.from.into()), ("to", between.to.into())]))
                    }
                    (differences(&visit, &between.items, at.language()))
                }
            },
            None => p { (visit.say("position-no-text")) },
        }
    };
    Ok(at.page(&visit, &title, main))
}

fn choosing(visit: &Visit, at: &PositionFrame, (from, to): (i64, i64)) -> Markup {
    html! {
        (form::asking(visit, "compare-choose", html! {
            (choose(visit, at, "from", "compare-from", from))
            (choose(visit, at, "to", "compare-to", to))
        }))
    }
}

fn choose(visit: &Visit, at: &PositionFrame, name: &str, key: &str, chosen: i64) -> Markup {
    html! {
        div.field {
            label for={ "compare-" (name) } { (visit.say(key)) }
            select id={ "compare-" (name) } name=(name) {
                @for number in (1..=at.position.version).rev() {
                    option value=(number) selected[number == chosen] {
                        (visit.tell("version-number", &[("number", number.into())]))
                    }
                }
            }
        }
    }
}
