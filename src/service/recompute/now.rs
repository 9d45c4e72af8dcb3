//! Holds the rows and the tallies as they stand against the end of the record.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::state::State;
use crate::domain::consensus::Stance;
use crate::domain::ids::ObjectionId;
use crate::domain::stances::counts;
use crate::error::{Error, Result};
use crate::store::calls::Call;
use crate::store::catalog::TABLES;
use crate::store::objections::{Backer, Objection};
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;
use crate::store::tallies::Tally;
use crate::store::time_requests::TimeRequest;
use crate::store::{Fact, Tx};

/// Where the rows and the tallies differ from the record.
pub(super) fn differs(tx: &mut Tx<'_>, state: &State, position: &Position) -> Result<Vec<String>> {
    let mut differs = Vec::new();
    check(state, std::slice::from_ref(position), &mut differs)?;
    let stances = CurrentStance::all(tx, position.id)?;
    check(state, &stances, &mut differs)?;
    if stances.len() != state.stances.values().filter(|s| s.position_id == position.id).count() {
        differs.push("how many stances there are".to_owned());
    }
    check(state, &Call::of_position(tx, position.id)?, &mut differs)?;
    let objections = Objection::of_positions(tx, &[position.id])?;
    check(state, &objections, &mut differs)?;
    if objections.len() != state.objections.values().filter(|o| o.position_id == position.id).count() {
        differs.push("how many objections there are".to_owned());
    }
    let ids: Vec<ObjectionId> = objections.iter().map(|objection| objection.id).collect();
    check(state, &Backer::all(tx, &ids)?, &mut differs)?;
    check(state, &TimeRequest::of_position(tx, position.id)?, &mut differs)?;
    if tallied(state, position) != counted(Tally::of(tx, &[position.id])?) {
        differs.push("the tallies".to_owned());
    }
    Ok(differs)
}

/// Rows against their newest recorded content, but for texts that can be erased.
fn check<F: Fact>(state: &State, rows: &[F], differs: &mut Vec<String>) -> Result<()> {
    let erasable = TABLES.iter().find(|t| t.name == F::TABLE).map(|t| t.erasable).unwrap_or_default();
    let bare = |mut content: Map<String, Value>| {
        for column in erasable {
            content.remove(*column);
        }
        content
    };
    for row in rows {
        let id = row.id().to_string();
        let recorded = state.contents.get(&(F::TABLE.to_owned(), id.clone()));
        let recorded = recorded.and_then(|content| serde_json::from_str::<Map<String, Value>>(content).ok());
        let Value::Object(stands) = serde_json::to_value(row).map_err(Error::internal)? else { continue };
        if recorded.map(bare) != Some(bare(stands)) {
            differs.push(format!("{} {id}", F::TABLE));
        }
    }
    Ok(())
}

/// Persons by stakeholder group, organisation and stance.
type Counted = BTreeMap<(String, String, Stance), i64>;

fn tallied(state: &State, position: &Position) -> Counted {
    let mut counted = Counted::new();
    let own = state.stances.values().filter(|s| s.position_id == position.id);
    for stance in own.filter(|s| counts(s.version, position.substantive_version, s.set_aside)) {
        let key = (stance.stakeholder_group.clone(), stance.organisation.clone(), stance.stance);
        let persons = counted.entry(key).or_default();
        *persons = persons.saturating_add(1);
    }
    counted
}

fn counted(tallies: Vec<Tally>) -> Counted {
    let key = |t: Tally| ((t.stakeholder_group, t.organisation, t.stance), t.persons);
    tallies.into_iter().map(key).collect()
}
