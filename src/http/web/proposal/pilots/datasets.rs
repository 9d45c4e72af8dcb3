//! Data that was brought in from the tool of somebody else: where it is from, whom to name, and its statements with the
//! votes on each counted. How one participant voted has no page.

use maud::{Markup, html};

use super::super::super::frame::ProposalFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{LIMIT, text};
use crate::domain::datasets::{Moderation, Vote};
use crate::domain::ids::{Dataset, DatasetId};
use crate::domain::web_address::WebAddress;
use crate::error::{Code, Error, Result};
use crate::service::datasets::{self, DatasetView, StatementView};
use crate::service::pilots::{self, PilotView};
use crate::service::{Page as List, Tx, Window};

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    pilot: PilotView,
    dataset: DatasetView,
    statements: List<StatementView>,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: DatasetId, window: Window<i64>) -> Result<Self> {
        let dataset = datasets::get(tx, id)?;
        let pilot = pilots::get(tx, dataset.pilot_id)?;
        let frame = ProposalFrame::load(tx, pilot.proposal_id)?;
        let statements = datasets::statements(tx, id, &window)?;
        Ok(Self { frame, pilot, dataset, statements })
    }
}

/// The page of one of them.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Dataset>("id")?;
    let after = visit.asked("after").map(|key| key.parse::<i64>().map_err(|_| Error::new(Code::BadCursor)));
    let window = Window { after: after.transpose()?, limit: LIMIT };
    let seen = visit.read(move |tx| Seen::load(tx, id, window)).await?;
    let (pilot, dataset) = (&seen.pilot, &seen.dataset);
    let main = html! {
        h1 { (parts::plain(&dataset.title)) }
        p { (parts::tag(&visit.words().code("dataset-kind", dataset.kind))) }
        dl.facts {
            dt { (visit.say("dataset-pilot")) } dd { a href={ "/pilots/" (pilot.id) } { (parts::plain(&pilot.title)) } }
            (facts(&visit, dataset))
            dt { (visit.say("pilot-caveats")) } dd { (text(&dataset.caveats)) }
            dt { (visit.say("dataset-imported")) } dd { (visit.moment(dataset.imported_at)) }
        }
        section aria-labelledby="statements" {
            h2 #statements { (visit.say("dataset-statements")) }
            @if seen.statements.items.is_empty() { (parts::none(&visit)) }
            @else { (table(&visit, &seen.statements.items)) }
            (parts::more(&visit, seen.statements.next.as_deref()))
        }
    };
    Ok(seen.frame.page(&visit, "/pilots", &dataset.title, main))
}

/// Those of a pilot, on its page.
pub(super) fn section(visit: &Visit, all: &[DatasetView]) -> Markup {
    html! {
        @if !all.is_empty() {
            section aria-labelledby="datasets" {
                h2 #datasets { (visit.say("datasets")) }
                div.cards {
                    @for dataset in all {
                        article.card {
                            h3 { a href={ "/datasets/" (dataset.id) } { (parts::plain(&dataset.title)) } }
                            dl.facts { (facts(visit, dataset)) }
                        }
                    }
                }
            }
        }
    }
}

/// What is said of one wherever it is shown: its licence may ask for it.
fn facts(visit: &Visit, dataset: &DatasetView) -> Markup {
    let counts = [
        ("dataset-participants", dataset.participants),
        ("dataset-statements", dataset.statements),
        ("dataset-votes", dataset.votes),
    ];
    html! {
        dt { (visit.say("pilot-source")) } dd { (linked(&dataset.source)) }
        dt { (visit.say("dataset-credit")) } dd { (linked(&dataset.attribution)) }
        @for (key, count) in counts { dt { (visit.say(key)) } dd { (visit.words().number(count)) } }
    }
}

/// A line of somebody's, in which addresses on the web can be followed: they lead out of the service, which vouches for
/// nothing.
fn linked(line: &str) -> Markup {
    html! {
        bdi.said lang="" {
            @for (n, word) in line.split_whitespace().enumerate() {
                @if n > 0 { " " }
                @if WebAddress::parse(word).is_ok() { a href=(word) rel="nofollow noopener external" { bdi dir="ltr" { (word) } } }
                @else { (word) }
            }
        }
    }
}

fn table(visit: &Visit, statements: &[StatementView]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("dataset-statements")) {
            table {
                caption { (visit.say("dataset-counted")) }
                thead { tr {
                    th.n scope="col" { (visit.say("dataset-number")) }
                    th scope="col" { (visit.say("dataset-statement")) }
                    @for vote in [Vote::Agree, Vote::Disagree, Vote::Pass] {
                        th.n scope="col" { (visit.words().code("vote", vote)) }
                    }
                } }
                tbody { @for statement in statements { (row(visit, statement)) } }
            }
        }
    }
}

/// A statement, with what moderators did with it unless it was shown as it should be.
fn row(visit: &Visit, statement: &StatementView) -> Markup {
    let (words, votes) = (visit.words(), statement.votes);
    html! {
        tr #{ "statement-" (statement.number) } {
            th.n scope="row" { (words.number(statement.number)) }
            td {
                (text(&statement.body))
                @if statement.moderation != Moderation::Accepted { (parts::tag(&words.code("moderation", statement.moderation))) }
            }
            @for count in [votes.agree, votes.disagree, votes.pass] { td.n { (words.number(count)) } }
        }
    }
}
