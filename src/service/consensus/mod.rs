//! Where a position stands: the assessment now, computed from tallies on reading and kept while nothing that it
//! reads has changed; shown to each as the call's rules and the size of the groups allow.
//!
//! `load` reads what an `assessed` position is made from, `roll` how many count, `memo` keeps both; `read` answers, `show` and `labels` decide
//! what of it is told to whom; `view` is a position in full, `overview` a proposal's positions in short, `parts` what
//! both are made of.

mod assessed;
mod labels;
mod load;
mod memo;
mod overview;
mod parts;
mod read;
mod roll;
mod show;
mod view;

pub(super) use assessed::{Assessed, Participation, kept};
pub(super) use load::{assessed, assessed_at};
pub use memo::Memo;
pub use overview::{PositionStanding, ProposalConsensus};
pub use parts::{
    BasisCall, BasisKind, DesignationSummary, Electorate, GroupNumbers, GroupStanding, ObjectionStanding,
    PhraseView, ReasonView,
};
pub use read::{of_position, of_proposal};
pub(super) use read::{sight, standings};
pub use show::AssessmentView;
pub(super) use show::is_small;
pub use view::ConsensusView;
