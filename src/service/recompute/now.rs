//! Holds the rows and the tallies as they stand against the end of the record.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::state::Followed;
use crate::domain::consensus::Stance;
use crate::domain::ids::ObjectionId;
use crate::domain::replay::State;
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
pub(super) fn differs(tx: &mut Tx<'_>, followed: &Followed, position: &Position) -> Result<Vec<String>> {
    let (mut differs, state) = (Vec::new(), &followed.state);
    check(followed, std::slice::from_ref(position), &mut differs)?;
    let stances = CurrentStance::all(tx, position.id)?;
    check(followed, &stances, &mut differs)?;
    if stances.len() != state.stances_on(position.id) {
        differs.push("how many stances there are".to_owned());
    }
    check(followed, &Call::of_position(tx, position.id)?, &mut differs)?;
    let objections = Objection::of_positions(tx, &[position.id])?;
    check(followed, &objections, &mut differs)?;
    if objections.len() != state.objections(position.id).count() {
        differs.push("how many objections there are".to_owned());
    }
    let ids: Vec<ObjectionId> = objections.iter().map(|objection| objection.id).collect();
    check(followed, &Backer::all(tx, &ids)?, &mut differs)?;
    check(followed, &TimeRequest::of_position(tx, position.id)?, &mut differs)?;
    if tallied(state, position) != counted(Tally::of(tx, &[position.id])?) {
        differs.push("the tallies".to_owned());
    }
    Ok(differs)
}

/// Rows against their newest recorded content, but for texts that can be erased.
fn check<F: Fact>(followed: &Followed, rows: &[F], differs: &mut Vec<String>) -> Result<()> {
    let erasable = TABLES.iter().find(|t| t.name == F::TABLE).map(|t| t.erasable).unwrap_or_default();
    let bare = |mut content: Map<String, Value>| {
        for column in erasable {
            content.remove(*column);
        }
        content
    };
    for row in rows {
        let id = row.id().to_string();
        let recorded = followed.contents.get(&(F::TABLE.to_owned(), id.clone()));
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
    let Some(recorded) = state.position(position.id) else { return counted };
    for (_, stance) in state.counted(recorded) {
        let key = (stance.stakeholder_group.to_string(), stance.organisation.to_string(), stance.stance);
        let persons = counted.entry(key).or_default();
        *persons = persons.saturating_add(1);
    }
    counted
}

fn counted(tallies: Vec<Tally>) -> Counted {
    let key = |t: Tally| ((t.stakeholder_group, t.organisation, t.stance), t.persons);
    tallies.into_iter().map(key).collect()
}
