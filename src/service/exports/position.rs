//! Versions of positions as files: the text, and above it what it is and where it comes from.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::codes;
use crate::domain::file_name::file_name;
use crate::domain::ids::PositionId;
use crate::domain::plain_text::plain;
use crate::domain::positions::PositionState;
use crate::domain::topics::Provenance;
use crate::error::{Error, Result};
use crate::service::view::File;
use crate::service::{authorship, positions, versions};
use crate::store::Tx;
use crate::store::designations::Designation;
use crate::store::objections::Objection;
use crate::store::positions::Position;
use crate::store::topics::Topic;

/// The media type of Markdown (RFC 7763).
pub const MARKDOWN: &str = "text/markdown";
/// The media type of plain text.
pub const PLAIN: &str = "text/plain";

codes! {
    /// How a text is written down.
    pub enum ExportFormat {
        /// In Markdown, with front matter in YAML.
        Markdown = "markdown",
        /// In plain text: without marks.
        Plain = "plain",
    }
}

/// What is exported of a position, and how.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The number of the version; the current one where it is left out.
    #[schemars(range(min = 1))]
    pub version: Option<i64>,
    /// How it is written down; in Markdown where it is left out.
    pub format: Option<ExportFormat>,
}

/// A version, and what is said of it, to be written into a file.
#[derive(Clone, Debug)]
pub struct Exported {
    format: ExportFormat,
    title: String,
    version: i64,
    /// What it is and where it comes from, by name, in order. A value is text, a number, or a list of texts.
    said: Vec<(&'static str, Value)>,
    text: String,
}

/// A version with what is said of it.
pub fn of_position(tx: &mut Tx<'_>, id: PositionId, export: Export, public_url: &str) -> Result<Exported> {
    let (position, place) = positions::readable(tx, id)?;
    let number = export.version.unwrap_or(position.version);
    let version = versions::get(tx, id, number)?;
    let (topic, proposal) = (Topic::get(tx, position.topic_id)?, place.the_proposal()?);
    let authors = authorship::get(tx, id, Some(number))?.authors;
    let authors = authors.iter().map(|a| match (&a.author.name, &a.author.stakeholder_group) {
        (Some(name), Some(group)) => format!("{name} ({group})"),
        _ => a.author.member_id.to_string(),
    });
    let mut said = vec![
        ("version", json!(number)),
        ("kind", json!(version.head.kind)),
        ("published_at", json!(version.head.published_at)),
        ("authors", json!(authors.collect::<Vec<_>>())),
        ("group", json!(place.group.name)),
        ("proposal", json!(proposal.title)),
        ("topic", json!(topic.title)),
        ("language", json!(proposal.language)),
        ("source", json!(format!("{public_url}/api/v1/positions/{id}/versions/{number}"))),
        ("sha256", json!(version.head.digest)),
    ];
    said.extend(version.head.dispute.map(|dispute| ("disputed_at", json!(dispute.disputed_at))));
    said.extend(standing(tx, &position, number)?);
    said.extend(starts_from(&topic)?);
    let format = export.format.unwrap_or(ExportFormat::Markdown);
    Ok(Exported { format, title: position.title, version: number, said, text: version.text })
}

/// Where the text stands: a file is read long after it was taken, and by those who know nothing of the group.
fn standing(tx: &mut Tx<'_>, position: &Position, number: i64) -> Result<Vec<(&'static str, Value)>> {
    let objections = Objection::of_positions(tx, &[position.id])?;
    let open = objections.iter().filter(|o| o.course().is_open()).count();
    let found = Designation::standing_on(tx, &[position.id])?.into_iter().find(|f| f.version == number);
    let status = match position.state {
        _ if number < position.version => format!("replaced by version {}", position.version),
        PositionState::Open if found.is_some() => "in review".to_owned(),
        PositionState::Open => "draft".to_owned(),
        state => state.to_string(),
    };
    let mut said = vec![("status", json!(status)), ("open_objections", json!(open))];
    said.extend(found.map(|found| ("level", json!(found.level))));
    Ok(said)
}

/// The position of another body that the topic starts from.
fn starts_from(topic: &Topic) -> Result<Vec<(&'static str, Value)>> {
    let Some(provenance) = &topic.provenance else { return Ok(Vec::new()) };
    let Provenance { body, title, date, source_url, licence, .. } =
        serde_json::from_str(provenance).map_err(Error::internal)?;
    let mut said = vec![
        ("starts_from", json!(title)),
        ("starts_from_body", json!(body)),
        ("starts_from_source", json!(source_url)),
    ];
    said.extend(date.map(|date| ("starts_from_date", json!(date))));
    said.extend(licence.map(|licence| ("starts_from_licence", json!(licence))));
    Ok(said)
}

impl Exported {
    /// The file. Slow: not to be done in a transaction.
    pub fn file(&self) -> File {
        let name = |ending| file_name(&self.title, &format!("-v{}.{ending}", self.version));
        match self.format {
            ExportFormat::Markdown => {
                File { name: name("md"), media_type: MARKDOWN, text: self.in_markdown() }
            }
            ExportFormat::Plain => File { name: name("txt"), media_type: PLAIN, text: self.in_plain_text() },
        }
    }

    fn in_markdown(&self) -> String {
        let title = ("title", json!(self.title));
        let lines = std::iter::once(&title)
            .chain(&self.said)
            .map(|(name, value)| format!("{name}: {}\n", yaml(value)));
        format!("---\n{}---\n\n{}\n", lines.collect::<String>(), self.text)
    }

    fn in_plain_text(&self) -> String {
        let line = |(name, value): &(&str, Value)| format!("{}: {}\n", name.replace('_', " "), words(value));
        let said: String = self.said.iter().map(line).collect();
        let under = "=".repeat(self.title.chars().count());
        format!("{}\n{under}\n\n{said}\n{}\n", self.title, plain(&self.text))
    }
}

/// JSON is YAML, but for the characters that YAML 1.1 takes for the end of a line.
fn yaml(value: &Value) -> String {
    value.to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(words).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
