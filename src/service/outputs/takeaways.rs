//! Takeaways: what an output means for stakeholder groups, with the words of the output that each comes from.
//! They are published with the output; one written later is out at once.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{locked, parts, readable};
use crate::domain::access::Action;
use crate::domain::errata::{OutputPart, quoted_from};
use crate::domain::ids::{MemberId, OutputId, TakeawayId};
use crate::domain::takeaways::{self, MAX_ADDRESSEES, MAX_TAKEAWAYS, TakeawayState};
use crate::domain::text::{Excerpt, Label, Reason};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::takeaways::Takeaway;
use crate::store::{Tx, record};

/// A takeaway to be written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteTakeaway {
    /// To whom: stakeholder groups that the charter expects, or `OTHER`.
    #[schemars(length(min = 1, max = 40))]
    pub stakeholder_groups: Vec<Label>,
    /// What they take home.
    pub text: Reason,
    /// The words that it comes from, as they stand in the text that the output carries or in its summary.
    pub quote: Excerpt,
}

/// What an output means for stakeholder groups.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Takeaway")]
pub struct TakeawayView {
    /// Its id.
    pub id: TakeawayId,
    /// Of which output.
    pub output_id: OutputId,
    /// To whom.
    pub stakeholder_groups: Vec<String>,
    /// What they take home.
    pub text: String,
    /// The words that it comes from.
    pub quote: String,
    /// Where they stand: in the text of the version that the output carries, or in the summary.
    pub quoted_from: OutputPart,
    /// In which edition of the output.
    pub edition: i64,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Whether it stands.
    pub state: TakeawayState,
    /// When it was written.
    pub created_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

impl View for TakeawayView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
}

impl From<Takeaway> for TakeawayView {
    fn from(takeaway: Takeaway) -> Self {
        let Takeaway {
            id,
            output_id,
            stakeholder_groups,
            text,
            quote,
            quoted_from,
            edition,
            author_id,
            state,
            created_at,
            revision,
        } = takeaway;
        let stakeholder_groups = takeaways::read(&stakeholder_groups);
        Self {
            id,
            output_id,
            stakeholder_groups,
            text,
            quote,
            quoted_from,
            edition,
            author_id,
            state,
            created_at,
            revision,
        }
    }
}

/// Writes a takeaway of an output.
pub fn write(tx: &mut Tx<'_>, id: OutputId, new: &WriteTakeaway) -> Result<TakeawayView> {
    let (output, place) = locked(tx, id)?;
    let acting = place.may(tx, Action::WriteTakeaway)?;
    if !(1..=MAX_ADDRESSEES).contains(&new.stakeholder_groups.len()) {
        return Err(Error::field("/stakeholder_groups", format!("must name 1 to {MAX_ADDRESSEES}")));
    }
    let addressees = new.stakeholder_groups.iter().enumerate();
    place
        .check_stakeholder_groups(addressees.map(|(n, group)| (format!("/stakeholder_groups/{n}"), group)))?;
    let Some(quoted_from) = quoted_from(&parts(tx, &output)?, &new.quote) else {
        return Err(Error::field("/quote", "stands neither in the text of the output nor in its summary"));
    };
    if Takeaway::count(tx, id)? >= MAX_TAKEAWAYS {
        return Err(Error::rule(format!("An output has at most {MAX_TAKEAWAYS} takeaways.")));
    }
    let takeaway = Takeaway {
        id: tx.new_id(),
        output_id: id,
        stakeholder_groups: takeaways::stored(&new.stakeholder_groups),
        text: new.text.to_string(),
        quote: new.quote.to_string(),
        quoted_from,
        // A draft will be published as the first.
        edition: output.edition.max(1),
        author_id: acting.member()?.id,
        state: TakeawayState::Written,
        created_at: tx.now(),
        revision: 1,
    };
    takeaway.insert(tx)?;
    let entry = place.entry("takeaway.written", &acting).object("output", id);
    record::append(tx, &entry.object("takeaway", takeaway.id))?;
    Ok(takeaway.into())
}

/// Takes a takeaway back. It is kept, and addressed to nobody any more.
pub fn withdraw(tx: &mut Tx<'_>, id: TakeawayId) -> Result<TakeawayView> {
    let output = Takeaway::get(tx, id)?.output_id;
    let (_, place) = locked(tx, output)?;
    let mut takeaway = Takeaway::get(tx, id)?;
    let acting = place.may(tx, Action::WriteTakeaway)?;
    tx.check_revision(takeaway.revision)?;
    if takeaway.state == TakeawayState::Withdrawn {
        return Err(Error::because(Code::Ended, "The takeaway was taken back already."));
    }
    takeaway.state = TakeawayState::Withdrawn;
    takeaway.update(tx)?;
    let entry = place.entry("takeaway.withdrawn", &acting).object("output", output);
    record::append(tx, &entry.object("takeaway", id))?;
    Ok(takeaway.into())
}

/// The takeaways of an output, also those taken back.
pub fn list_takeaways(
    tx: &mut Tx<'_>,
    output: OutputId,
    window: &Window<TakeawayId>,
) -> Result<Page<TakeawayView>> {
    readable(tx, output)?;
    Ok(Takeaway::list(tx, output, window)?.map(Into::into))
}
