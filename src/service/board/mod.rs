//! The board: where all proposals of a group, or of all groups that one may read, stand. A row sums up what the
//! routes of its proposal show; what those hide from a reader is hidden here.
//!
//! Levels come from the newest kept snapshots, so that no position is assessed for it: each is told with the moment
//! that it speaks of. As many queries for a hundred proposals as for one.

mod load;
mod view;

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::{self, Place};
use super::{Page, Window};
use crate::codes;
use crate::domain::access::Action;
use crate::domain::consensus::{Level, OutputType, Verdict};
use crate::domain::ids::{GroupId, ProposalId, TopicId};
use crate::domain::search::words;
use crate::domain::workflow::{Status, Step};
use crate::error::Result;
use crate::store::Tx;
use crate::store::proposals::{Filter, Proposal};

use self::load::Loaded;
pub use self::view::{BoardCall, BoardPosition, BoardRow, BoardTopic, BoardUnmet};

codes! {
    /// How a stakeholder group stands to a proposal.
    pub enum GroupIs {
        /// It has not been heard.
        NotHeard = "not_heard",
        /// It supports or accepts a position of it.
        Supporting = "supporting",
        /// It opposes a position of it.
        Opposing = "opposing",
    }
}

/// Which proposals of a board.
#[derive(Clone, Debug, Default)]
pub struct Which {
    /// Of this group.
    pub group: Option<GroupId>,
    /// In this step.
    pub step: Option<Step>,
    /// With this status.
    pub status: Option<Status>,
    /// With this topic.
    pub topic: Option<TopicId>,
    /// With these words in their title, or in that of a chosen topic.
    pub words: Option<String>,
    /// On which there was a call, or of which there is an output, of this type.
    pub output_type: Option<OutputType>,
    /// At this level.
    pub level: Option<Level>,
    /// A stakeholder group, and how it stands to them; not heard unless told.
    pub stakeholder_group: Option<(String, GroupIs)>,
}

/// The board of one group.
pub fn of_group(
    tx: &mut Tx<'_>,
    group: GroupId,
    which: Which,
    window: &Window<ProposalId>,
) -> Result<Page<BoardRow>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    rows(tx, &Which { group: Some(group), ..which }, window)
}

/// The board of all groups that the caller may read. A page may hold fewer rows than it could: what is not kept with
/// a proposal is looked for among those of the page.
pub fn rows(tx: &mut Tx<'_>, which: &Which, window: &Window<ProposalId>) -> Result<Page<BoardRow>> {
    let account = place::reader(tx)?;
    let filter = Filter {
        group: which.group,
        step: which.step,
        status: which.status,
        topic: which.topic,
        output_type: which.output_type,
        ..Filter::default()
    };
    let Page { items, next } = Proposal::list_readable(tx, account, &filter, window)?;
    let loaded = Loaded::of(tx, account, &items)?;
    let mut rows = items.iter().map(|proposal| loaded.row(proposal, tx.now())).collect::<Result<Vec<_>>>()?;
    rows.retain(|(row, verdicts)| fits(which, row, verdicts));
    Ok(Page { items: rows.into_iter().map(|(row, _)| row).collect(), next })
}

/// Whether a row is asked for, by what was worked out.
fn fits(which: &Which, row: &BoardRow, verdicts: &HashMap<String, HashSet<Verdict>>) -> bool {
    let of_level = which.level.is_none_or(|level| row.lowest_level == Some(level));
    let in_words = which.words.as_deref().is_none_or(|asked| {
        let titles = row.topics.iter().map(|t| t.title.as_str()).chain([row.title.as_str()]);
        let there = words(titles);
        words([asked]).iter().all(|word| there.iter().any(|one| one.starts_with(word.as_str())))
    });
    let of_group = which.stakeholder_group.as_ref().is_none_or(|(group, is)| {
        let is_one = |of: &[Verdict]| {
            verdicts.get(group).is_some_and(|all| of.iter().any(|verdict| all.contains(verdict)))
        };
        match is {
            GroupIs::NotHeard => row.not_heard.contains(group),
            GroupIs::Supporting => is_one(&[Verdict::Supports, Verdict::Accepts]),
            GroupIs::Opposing => is_one(&[Verdict::Opposes]),
        }
    });
    of_level && in_words && of_group
}

/// What a client asks of a board.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Only proposals in this step.
    pub step: Option<Step>,
    /// Only those with this status.
    pub status: Option<Status>,
    /// Only those with this topic.
    pub topic_id: Option<TopicId>,
    /// Only those with these words, or words that begin so, in their title or in that of a chosen topic.
    pub words: Option<String>,
    /// Only those on which there was a call, or of which there is an output, of this type.
    pub output_type: Option<OutputType>,
    /// Only those whose lowest level is this.
    pub level: Option<Level>,
    /// Only those to which this stakeholder group stands so.
    pub stakeholder_group: Option<String>,
    /// How it stands to them: not heard unless told.
    pub group_is: Option<GroupIs>,
    /// The cursor that the page before gave as `next`.
    pub after: Option<String>,
    /// Proposals looked at, at most, 1 to 100; 50 unless told. With `words`, `level` or `stakeholder_group` a page
    /// holds those of them that fit: go on while there is a `next`.
    #[schemars(range(min = 1, max = 100))]
    pub limit: Option<i64>,
}

impl Asked {
    /// Which proposals it asks for.
    pub fn which(&self) -> Which {
        let group_is = self.group_is.unwrap_or(GroupIs::NotHeard);
        Which {
            group: None,
            step: self.step,
            status: self.status,
            topic: self.topic_id,
            words: self.words.clone(),
            output_type: self.output_type,
            level: self.level,
            stakeholder_group: self.stakeholder_group.clone().map(|group| (group, group_is)),
        }
    }
}
