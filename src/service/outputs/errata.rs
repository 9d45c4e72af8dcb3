//! Editions of an output: published once, corrected by errata. Every edition stays readable at its own address; the
//! output's address always shows the newest.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Published, locked_and_published, parts, readable};
use crate::domain::access::Action;
use crate::domain::errata::{Correction, MAX_CORRECTIONS, MAX_EDITIONS, Parts};
use crate::domain::ids::{MemberId, OutputId};
use crate::domain::text::Reason;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::editions::Edition;
use crate::store::outputs::Output;
use crate::store::{Tx, record};

/// What was wrong in a published output.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectOutput {
    /// The number of the edition that is corrected: the current one.
    #[schemars(range(min = 1))]
    pub edition: i64,
    /// What was wrong and what is right, in order.
    #[schemars(length(min = 1, max = 20))]
    pub corrections: Vec<Correction>,
    /// Why.
    pub reason: Reason,
}

/// An edition of an output.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Edition")]
pub struct EditionView {
    /// Of which output.
    pub output_id: OutputId,
    /// Its number, from 1.
    pub number: i64,
    /// The title in it.
    pub title: String,
    /// The summary in it.
    pub summary: String,
    /// What was corrected in the edition before; of the first nothing. What concerns the text is stated beside it: the
    /// text itself is that of the designated version.
    pub corrections: Vec<Correction>,
    /// Why it was corrected; null for the first.
    pub reason: Option<String>,
    /// Who published or corrected.
    pub made_by: MemberId,
    /// When.
    pub made_at: Instant,
}

impl View for EditionView {
    fn location(&self) -> Option<String> {
        Some(format!("/outputs/{}/editions/{}", self.output_id, self.number))
    }
}

impl EditionView {
    fn of(edition: Edition) -> Result<Self> {
        let Edition { id: _, output_id, number, title, summary, corrections, reason, made_by, made_at } =
            edition;
        let corrections = serde_json::from_str(&corrections).map_err(Error::internal)?;
        Ok(Self { output_id, number, title, summary, corrections, reason, made_by, made_at })
    }
}

/// Keeps the edition that the output shows from now on. The entry of what made it covers it.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    output: &Output,
    corrected: Option<&CorrectOutput>,
    made_by: MemberId,
) -> Result<Edition> {
    let corrections = corrected.map_or(&[][..], |c| &c.corrections);
    let edition = Edition {
        id: tx.new_id(),
        output_id: output.id,
        number: output.edition,
        title: output.title.clone(),
        summary: output.summary.clone(),
        corrections: serde_json::to_string(corrections).map_err(Error::internal)?,
        reason: corrected.map(|c| c.reason.to_string()),
        made_by,
        made_at: tx.now(),
    };
    edition.insert(tx)?;
    Ok(edition)
}

/// Corrects a published output: makes a new edition of it. Two who correct the same edition: the second is told.
pub fn correct(tx: &mut Tx<'_>, id: OutputId, erratum: &CorrectOutput) -> Result<EditionView> {
    let Published { mut output, place, acting } = locked_and_published(tx, id, Action::CorrectOutput)?;
    if output.edition != erratum.edition {
        let detail = format!("The current edition is {}.", output.edition);
        return Err(Error::because(Code::StateMovedOn, detail).with("edition", output.edition));
    }
    if !(1..=MAX_CORRECTIONS).contains(&erratum.corrections.len()) {
        return Err(Error::field("/corrections", format!("must hold 1 to {MAX_CORRECTIONS}")));
    }
    if output.edition >= MAX_EDITIONS {
        return Err(Error::rule(format!("An output has at most {MAX_EDITIONS} editions.")));
    }
    let corrected = parts(tx, &output)?.corrected(&erratum.corrections).map_err(|refused| {
        Error::field(format!("/corrections/{}/{}", refused.index, refused.field), refused.clause)
    })?;
    let Parts { title, summary, text: _ } = corrected;
    (output.title, output.summary) = (title, summary);
    output.edition = output.edition.saturating_add(1);
    output.update(tx)?;
    let edition = keep(tx, &output, Some(erratum), acting.member()?.id)?;
    let entry = place.entry("output.corrected", &acting).object("output", id).object("edition", edition.id);
    record::append(tx, &entry.detail("edition", output.edition))?;
    EditionView::of(edition)
}

/// The editions of an output, newest first.
pub fn list_editions(tx: &mut Tx<'_>, id: OutputId, window: &Window<i64>) -> Result<Page<EditionView>> {
    readable(tx, id)?;
    let page = Edition::list(tx, id, window)?;
    let items = page.items.into_iter().map(EditionView::of).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

/// One edition of an output.
pub fn get_edition(tx: &mut Tx<'_>, id: OutputId, number: i64) -> Result<EditionView> {
    readable(tx, id)?;
    EditionView::of(Edition::find_number(tx, id, number)?.ok_or_else(Error::not_found)?)
}
