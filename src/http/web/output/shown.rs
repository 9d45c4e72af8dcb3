//! An output at its permanent address: what it says and how it came to that, who did not agree, what was overridden, and
//! what became of it. The page that is printed and passed on.

use maud::{Markup, html};

use super::super::consensus::around::People;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{draft, edition, head, impact, ledger, said, status, takeaways, validity};
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, Output, OutputId};
use crate::domain::outputs::OutputState;
use crate::error::Result;
use crate::service::outputs::dossier::{self, DossierView};
use crate::service::outputs::errata::{self, EditionView};
use crate::service::outputs::impact::{self as impacts, OutputImpactView};
use crate::service::outputs::takeaways::{self as told, TakeawayView};
use crate::service::outputs::validity::{self as profile, ValidityView};
use crate::service::outputs::{self, OutputView};
use crate::service::versions::{self, VersionView};
use crate::service::{Page as List, Tx, Window};

/// Everything that the page shows.
pub struct Shown {
    /// Where it is.
    pub frame: ProposalFrame,
    /// The output.
    pub output: OutputView,
    /// The text that it carries.
    pub version: Option<VersionView>,
    /// What was found and said about that.
    pub dossier: DossierView,
    /// What speaks for its validity.
    pub validity: ValidityView,
    /// Its editions, newest first.
    pub editions: List<EditionView>,
    /// Its takeaways.
    pub takeaways: List<TakeawayView>,
    /// To whom it went, and what was done with it.
    pub became: ledger::Became,
    /// The same, counted.
    pub impact: OutputImpactView,
    /// Who is named in it.
    pub people: People,
}

/// What may be done about an output, on the page of that.
const WORK: [Action; 8] = [
    Action::DraftOutput,
    Action::PublishOutput,
    Action::WriteTakeaway,
    Action::DistributeOutput,
    Action::RecordUptake,
    Action::VerifyUptake,
    Action::ReviewUptake,
    Action::CorrectOutput,
];

/// The page.
pub async fn output(visit: Visit) -> Result<Page> {
    let id = visit.id::<Output>("id")?;
    let mut shown = visit.read(move |tx| load(tx, id)).await?;
    // Markdown is rendered outside of the snapshot.
    shown.version = shown.version.take().map(VersionView::rendered);
    let (output, frame) = (&shown.output, &shown.frame);
    let is_out = output.state == OutputState::Published;
    let main = html! {
        article {
            (opening(&visit, &shown))
            (text(&visit, &shown))
            (takeaways::section(&visit, &shown.takeaways.items))
            (said::dissent(&visit, &shown))
            (said::overrides(&visit, output))
            (said::findings(&visit, &shown))
            (said::challenges(&visit, &shown))
            (validity::section(&visit, &shown.validity))
            @if is_out {
                (edition::section(&visit, &shown))
                (impact::section(&visit, &shown.impact))
                (ledger::section(&visit, &shown))
            }
        }
    };
    let page = frame.page(&visit, "/outputs", &output.title, main);
    Ok(page.head(head::head(&visit, &frame.group, output)))
}

fn load(tx: &mut Tx<'_>, id: OutputId) -> Result<Shown> {
    let output = outputs::get(tx, id)?;
    let frame = ProposalFrame::load(tx, output.proposal_id)?;
    let carried = output.position_id.zip(output.version);
    let version = carried.map(|(position, number)| versions::get(tx, position, number)).transpose()?;
    let dossier = dossier::get(tx, id)?;
    let editions = errata::list_editions(tx, id, &Window { after: None, limit: 50 })?;
    let became = ledger::Became::load(tx, id)?;
    let named: Vec<MemberId> = [output.created_by]
        .into_iter()
        .chain(dossier.people.iter().map(|person| person.member_id))
        .chain(editions.items.iter().map(|edition| edition.made_by))
        .chain(became.members())
        .collect();
    Ok(Shown {
        people: People::load(tx, &frame, named)?,
        validity: profile::validity(tx, id)?,
        takeaways: told::list_takeaways(tx, id, &Window { after: None, limit: 100 })?,
        impact: impacts::impact(tx, id)?,
        frame,
        output,
        version,
        dossier,
        editions,
        became,
    })
}

/// Title, status, summary: what one reads first.
fn opening(visit: &Visit, shown: &Shown) -> Markup {
    let (output, frame) = (&shown.output, &shown.frame);
    let language = frame.proposal.language.as_str();
    html! {
        h1 { (parts::title(&output.title, language)) }
        p { (status::tags(visit, output)) }
        (draft::notice(visit, output))
        div.card {
            p.lead { (status::phrase(visit, output)) }
            p.meta { (visit.say("output-generated")) }
        }
        p.meta {
            (status::published(visit, output))
            @if output.published_at.is_some() { " · " }
            (visit.say("output-by")) " " a href={ "/groups/" (frame.group.id) } { (parts::plain(&frame.group.name)) }
        }
        @if WORK.iter().any(|action| frame.rights.may(*action)) {
            p.buttons { a.button.primary href={ "/outputs/" (output.id) "/work" } { (visit.say("output-work")) } }
        }
        section aria-labelledby="summary" {
            h2 #summary { (visit.say("output-summary")) }
            (parts::markdown(&output.summary, language))
        }
        @if let Some(to) = &output.distribution {
            p { b { (visit.say("output-distribution")) } " " (parts::plain(to)) }
        }
    }
}

/// The text that it carries: the designated version, as it stood.
fn text(visit: &Visit, shown: &Shown) -> Markup {
    let Some(version) = &shown.version else {
        return html! { p.meta { (visit.say("output-carries-none")) } };
    };
    let at = format!("/positions/{}/versions/{}", version.head.position_id, version.head.number);
    html! {
        section aria-labelledby="text" {
            h2 #text { (visit.say("output-text")) }
            p.meta {
                a href=(at) { (visit.tell("output-version", &[("number", version.head.number.into())])) }
                " · " (visit.day(version.head.published_at))
            }
            (parts::rendered(&version.html, &shown.frame.proposal.language))
        }
    }
}
