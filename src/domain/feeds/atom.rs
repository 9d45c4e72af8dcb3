//! What a group published, as Atom (RFC 4287): texts as text, never as HTML.

use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use super::{ATOM, Whose, beginning, clean};
use crate::domain::codes::Coded;
use crate::domain::consensus::{Label, OutputType};
use crate::domain::designations::DesignationState;
use crate::domain::ids::OutputId;
use crate::domain::plain_text::plain;
use crate::domain::time::Instant;

/// An output that is out.
#[derive(Clone, Debug)]
pub struct Published {
    /// Which.
    pub id: OutputId,
    /// What it is.
    pub kind: OutputType,
    /// Its title.
    pub title: String,
    /// What it says, in short, in Markdown.
    pub summary: String,
    /// What is said beside it.
    pub label: Option<Label>,
    /// Its status in English, where something was designated.
    pub status: Option<String>,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// The number of the edition that it shows.
    pub edition: i64,
    /// When that was made.
    pub made_at: Instant,
    /// What that corrected, where it is not the first.
    pub corrected: Option<Correction>,
    /// What became of the designation that it says this of, where it no longer stands.
    pub fallen: Option<Fallen>,
}

/// What an edition corrected.
#[derive(Clone, Debug)]
pub struct Correction {
    /// How many places.
    pub places: usize,
    /// Why.
    pub reason: String,
}

/// A designation that no longer stands.
#[derive(Clone, Copy, Debug)]
pub struct Fallen {
    /// How.
    pub state: DesignationState,
    /// Since when, where that is kept.
    pub at: Option<Instant>,
}

impl Published {
    /// When it last changed.
    fn updated(&self) -> Instant {
        let fallen = self.fallen.and_then(|fallen| fallen.at);
        fallen.map_or(self.made_at, |at| at.max(self.made_at))
    }
}

/// The feed of what a group published. The same outputs make the same bytes.
pub fn atom(whose: &Whose, outputs: &[Published]) -> String {
    let updated = outputs.iter().map(Published::updated).max().unwrap_or(whose.made_at);
    let name = clean(&whose.name);
    let feed = Feed {
        title: Text::plain(format!("{name}: outputs")),
        id: format!("urn:uuid:{}", whose.group),
        updated: written(updated),
        authors: vec![Person { name, ..Person::default() }],
        generator: Some(Generator { value: "Assent".to_owned(), ..Generator::default() }),
        // Without the secret that it may have been asked for with: who passes the feed on passes on no key.
        links: vec![
            link("self", whose.address(&whose.kind.path(whose.group)), Some(ATOM)),
            link("related", whose.address(&format!("/groups/{}", whose.group)), Some("application/json")),
        ],
        entries: outputs.iter().map(|output| entry(whose, output)).collect(),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(whose: &Whose, output: &Published) -> Entry {
    let path = format!("/outputs/{}", output.id);
    let kind = output.kind.code();
    let category = |term: &str, scheme: &str| Category {
        term: term.to_owned(),
        scheme: Some(format!("urn:assent:{scheme}")),
        label: Some(term.replace('_', " ")),
    };
    let mut categories = vec![category(kind, "output-type")];
    categories.extend(output.label.map(|label| category(label.code(), "label")));
    Entry {
        title: Text::plain(clean(&output.title)),
        id: format!("urn:uuid:{}", output.id),
        updated: written(output.updated()),
        published: output.published_at.map(written),
        categories,
        links: vec![
            link("alternate", whose.address(&path), Some("application/json")),
            link("version-history", whose.address(&format!("{path}/editions")), Some("application/json")),
        ],
        summary: output.status.as_deref().map(|status| Text::plain(clean(status))),
        content: Some(Content {
            value: Some(content(output)),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

/// What it says, after what became of it.
fn content(output: &Published) -> String {
    let mut parts = Vec::new();
    parts.extend(output.fallen.map(told));
    parts.extend(output.status.as_deref().map(clean));
    if let Some(corrected) = &output.corrected {
        let places = if corrected.places == 1 {
            "one place".to_owned()
        } else {
            format!("{} places", corrected.places)
        };
        parts.push(format!(
            "Edition {}, corrected in {places}: {}",
            output.edition,
            clean(&corrected.reason)
        ));
    }
    // Cut first: what is set anew can be many times as long.
    parts.push(clean(&beginning(&plain(&beginning(&output.summary)))));
    parts.join("\n\n")
}

fn told(fallen: Fallen) -> String {
    let how = match fallen.state {
        DesignationState::Reopened => "was reopened on appeal",
        _ => "was superseded",
    };
    let since = fallen.at.map(|at| format!(" on {}", at.datetime().format("%Y-%m-%d"))).unwrap_or_default();
    format!("The designation that this speaks of {how}{since}. What was published stays as it was.")
}

fn written(at: Instant) -> FixedDateTime {
    at.datetime().fixed_offset()
}

fn link(rel: &str, href: String, media: Option<&str>) -> Link {
    Link { rel: rel.to_owned(), href, mime_type: media.map(str::to_owned), ..Link::default() }
}
