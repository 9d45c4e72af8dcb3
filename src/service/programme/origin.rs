//! What an item of a programme comes from: an output, a proposal or a topic of the same group.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AnyId, GroupId};
use crate::domain::outputs::OutputState;
use crate::domain::programme::OriginKind;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::outputs::Output;
use crate::store::proposals::Proposal;
use crate::store::topics::Topic;

/// What an item comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ProgrammeOrigin")]
pub struct Origin {
    /// What it is.
    pub kind: OriginKind,
    /// Its id.
    pub id: AnyId,
}

/// The title of what an item comes from. What is of another group, or a draft, is as if it were not there.
pub(super) fn title(tx: &mut Tx<'_>, place: &Place, origin: &Origin) -> Result<String> {
    let found: Option<(GroupId, String)> = match origin.kind {
        OriginKind::Output => Output::find(tx, origin.id.cast())?
            .filter(|output| output.state == OutputState::Published)
            .map(|output| (output.group_id, output.title)),
        OriginKind::Proposal => Proposal::find(tx, origin.id.cast())?.map(|p| (p.group_id, p.title)),
        OriginKind::Topic => match Topic::find(tx, origin.id.cast())? {
            Some(topic) => Some((Proposal::get(tx, topic.proposal_id)?.group_id, topic.title)),
            None => None,
        },
    };
    match found {
        Some((group, title)) if group == place.group.id => Ok(title),
        _ => {
            let what = if origin.kind == OriginKind::Output { "published output" } else { "such thing" };
            Err(Error::field("/origin/id", format!("names no {what} of this group")))
        }
    }
}
