//! The answers to the mandate's checks, as an assessment reads them.

use diesel::prelude::*;

use super::Tx;
use super::schema::mandate_answers;
use crate::domain::ids::ProposalId;
use crate::error::Result;
use crate::on;

/// The answers in a proposal: the check's id in the charter, and the code of the answer.
pub fn answers(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<(String, String)>> {
    Ok(on!(tx.conn(), c => mandate_answers::table
        .filter(mandate_answers::proposal_id.eq(proposal))
        .select((mandate_answers::check_id, mandate_answers::answer))
        .load(c)?))
}
