//! Answers to the checks of a group's mandate, for one proposal.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::schema::mandate_answers;
use crate::domain::ids::{MandateAnswerId, MemberId, ProposalId};
use crate::domain::mandate::Checks;
use crate::domain::time::Instant;
use crate::domain::topics::CheckAnswer;
use crate::error::Result;
use crate::on;

/// The answer to one check.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = mandate_answers, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct MandateAnswer {
    /// Its id.
    pub id: MandateAnswerId,
    /// For which proposal.
    pub proposal_id: ProposalId,
    /// The check, by its id in the charter.
    pub check_id: String,
    /// The answer.
    pub answer: CheckAnswer,
    /// Why.
    pub reason: String,
    /// Who gave it.
    pub answered_by: MemberId,
    /// When.
    pub answered_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(MandateAnswer, mandate_answers, MandateAnswerId);

impl MandateAnswer {
    /// All answers for a proposal.
    pub fn all(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Self>> {
        Self::of_proposals(tx, &[proposal])
    }

    /// All answers for some proposals.
    pub fn of_proposals(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => mandate_answers::table
            .filter(mandate_answers::proposal_id.eq_any(proposals))
            .order((mandate_answers::proposal_id.asc(), mandate_answers::check_id.asc()))
            .load(c)?))
    }

    /// Holds these answers against the checks that are asked.
    pub fn checks<'a>(answers: &[Self], asked: impl IntoIterator<Item = &'a str>) -> Checks {
        Checks::of(asked, |check| answers.iter().find(|a| a.check_id == check).map(|a| a.answer))
    }
}
