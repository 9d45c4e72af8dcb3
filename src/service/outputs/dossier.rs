//! What goes with an output, for ever: how its position came to its status, and everything that was said against it.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::readable_at;
use crate::domain::ids::{MemberId, ObjectionId, OutputId, PositionId};
use crate::error::Result;
use crate::service::appeals::{self, AppealView};
use crate::service::comments::AuthorView;
use crate::service::designations::{self, DesignationView};
use crate::service::minority_statements::{self, MinorityStatementView};
use crate::service::objections::{self, ObjectionView};
use crate::service::place::Place;
use crate::service::reconsiderations::{self, ReconsiderationView};
use crate::service::view::View;
use crate::store::Tx;
use crate::store::comments::authors;

/// What goes with an output. Empty lists where it carries no position.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Dossier")]
pub struct DossierView {
    /// The output.
    pub output_id: OutputId,
    /// The position that it carries.
    pub position_id: Option<PositionId>,
    /// Every evaluation of the position, oldest first, with what it was made on and why it departs from the advice.
    pub designations: Vec<DesignationView>,
    /// The objections to the position with what was found on each, oldest first.
    pub objections: Vec<ObjectionView>,
    /// What those say whose objections were not met, oldest first.
    pub minority_statements: Vec<MinorityStatementView>,
    /// The requests for reconsideration with their answers, oldest first.
    pub reconsiderations: Vec<ReconsiderationView>,
    /// The appeals with the answers of each rung, oldest first.
    pub appeals: Vec<AppealView>,
    /// Who is named above by an id. Names are for members of the group alone.
    pub people: Vec<AuthorView>,
}

impl View for DossierView {}

/// What goes with an output: a constant number of queries.
pub fn get(tx: &mut Tx<'_>, id: OutputId) -> Result<DossierView> {
    let (output, place) = readable_at(tx, id)?;
    let mut dossier = DossierView {
        output_id: id,
        position_id: output.position_id,
        designations: Vec::new(),
        objections: Vec::new(),
        minority_statements: Vec::new(),
        reconsiderations: Vec::new(),
        appeals: Vec::new(),
        people: Vec::new(),
    };
    if let Some(position) = output.position_id {
        dossier.gather(tx, &place, position)?;
    }
    Ok(dossier)
}

impl DossierView {
    fn gather(&mut self, tx: &mut Tx<'_>, place: &Place, position: PositionId) -> Result<()> {
        self.designations = designations::of_position(tx, position)?.items;
        self.objections = objections::about(tx, place, position)?;
        // Also what nobody found on before the position was designated.
        let open = self.objections.iter().filter(|o| o.is_open).map(|o| o.id);
        let open: HashSet<ObjectionId> = open.collect();
        self.minority_statements = minority_statements::beside(tx, position, |id| open.contains(&id))?;
        self.reconsiderations = reconsiderations::about(tx, position)?;
        self.appeals = appeals::about(tx, place, position)?;
        let people = authors(tx, &self.named())?;
        let to_member = place.member.is_some();
        self.people = people.into_iter().map(|person| AuthorView::of(person, to_member)).collect();
        self.people.sort_by_key(|person| person.member_id);
        Ok(())
    }

    /// Everybody who is named by an id.
    fn named(&self) -> Vec<MemberId> {
        let found = self.designations.iter().map(|d| d.designator_id);
        let objected = self.objections.iter().flat_map(|o| {
            let backers = o.backers.iter().map(|b| b.member_id);
            backers.chain([o.author_id]).chain(o.found_by)
        });
        let stated = self.minority_statements.iter().map(|s| s.author_id);
        let asked = self.reconsiderations.iter().flat_map(|r| [r.asked_by].into_iter().chain(r.answered_by));
        let appealed = self.appeals.iter().flat_map(|a| {
            let answered = a.answers.iter().map(|answer| answer.answered_by);
            answered.chain([a.appellant_id])
        });
        let all: HashSet<MemberId> =
            found.chain(objected).chain(stated).chain(asked).chain(appealed).collect();
        all.into_iter().collect()
    }
}
