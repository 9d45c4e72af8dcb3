//! A row that is not what was recorded is exported as it is: to find that is for who verifies it.

use super::{holds, of_group, story};
use crate::support::raw::{self, Val};
use crate::support::{export, is_postgres, world};

#[test]
fn what_was_changed_behind_the_records_back_is_exported_and_found() {
    world(async |w| {
        let group = w.group("wg").await;
        let [floor, other] = story(&w, &group).await;
        let database = &w.app.config.database;
        holds(&export(group.chair(), &of_group(&group)).await);
        let (position, gone) = (Val::Id(&floor.position).sql(), Val::Id(&other.position).sql());
        // Changed, written by nobody, gone, and made unreadable.
        let change = format!("UPDATE positions SET title = 'Another title' WHERE id = {position}");
        assert_eq!(raw::execute(database, &change), Ok(1));
        let new = uuid::Uuid::now_v7().to_string();
        let copied = "topic_id, member_id, stakeholder_group, created_at, withdrawn_at, revision";
        let topic = Val::Id(&floor.scene.topic).sql();
        let member = Val::Id(&group.facilitator_id).sql();
        let at = Val::At(w.clock.now()).sql();
        let insert = format!(
            "INSERT INTO approvals (id, {copied}) VALUES ({}, {topic}, {member}, 'TC', {at}, NULL, 1)",
            Val::Id(&new).sql()
        );
        assert_eq!(raw::execute(database, &insert), Ok(1));
        let delete = format!("DELETE FROM time_requests WHERE position_id = {gone}");
        assert_eq!(raw::execute(database, &delete), Ok(1));
        let unreadable = format!("UPDATE stance_history SET stance = 'maybe' WHERE position_id = {gone}");
        let is_checked = raw::execute(database, &unreadable).is_err();

        let export = export(group.chair(), &of_group(&group)).await;
        let mut faults = export.faults();
        faults.retain(|fault| !fault.starts_with("stance_history"));
        faults.sort();
        let [alien, changed, missing] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!(*alien, format!("approvals {new} is in no entry"));
        let differs = "another row than its entry covers";
        assert_eq!(*changed, format!("positions {}: {differs}", floor.position));
        assert!(missing.starts_with("time_requests ") && missing.ends_with("is missing"), "{missing}");
        let read = export.facts("stance_history").len();
        assert_eq!(
            read,
            if is_checked { 8 } else { 4 },
            "on {}",
            if is_postgres() { "PostgreSQL" } else { "SQLite" }
        );
    });
}
