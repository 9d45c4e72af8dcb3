//! The deadlines of a group: one query for each kind, however many proposals there are.
//!
//! Reads the tables of other features and writes none. Never reads what a stance says.

use diesel::IntoSql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::Tx;
use super::schema::{
    appeals, calls, designations, packages, positions, proposals, reviews, role_calls, rounds,
};
use super::sql::SqlInstant;
use crate::domain::access::Role;
use crate::domain::appeals::AppealStatus;
use crate::domain::codes::Coded;
use crate::domain::feeds::{About, Deadline, DeadlineKind, MOST_OF_A_KIND};
use crate::domain::ids::{AnyId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::{Status, Step};
use crate::error::Result;
use crate::on;

/// Id, name, beginning, end, when it was settled, revision, when it was made.
type Cells = (AnyId, Option<String>, Option<Instant>, Instant, Option<Instant>, i64, Instant);
/// The proposal: id, title, status, revision.
type Of = (ProposalId, String, Status, i64);

/// The rows of a table that stand in proposals of a group and end after a moment, those that end first.
macro_rules! ending {
    ($tx:expr, $group:expr, $since:expr, $from:expr, $table:ident, $ends:ident, $cells:expr) => {{
        let rows: Vec<(_, Of)> = on!($tx.conn(), c => $from
            .inner_join(proposals::table.on(proposals::id.eq($table::proposal_id)))
            .filter(proposals::group_id.eq($group))
            .filter($table::$ends.gt($since))
            .order(($table::$ends.asc(), $table::id.asc()))
            .limit(MOST_OF_A_KIND)
            .select(($cells, (proposals::id, proposals::title, proposals::status, proposals::revision)))
            .load(c)?);
        rows
    }};
}

/// No name of its own.
macro_rules! nameless {
    () => {
        None::<String>.into_sql::<Nullable<Text>>()
    };
}

/// No beginning, or no end before its end.
macro_rules! never {
    () => {
        None::<Instant>.into_sql::<Nullable<SqlInstant>>()
    };
}

/// The deadlines of a group that end after a moment, what ends first before what ends later.
pub fn of_group(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let mut all = windows(tx, group, since)?;
    all.extend(findings(tx, group, since)?);
    all.extend(appealed(tx, group, since)?);
    all.extend(answers(tx, group, since)?);
    all.extend(steps(tx, group, since)?);
    all.extend(roles(tx, group, since)?);
    all.sort_by_key(|deadline| (deadline.ends_at, deadline.id));
    Ok(all)
}

fn of(kind: DeadlineKind, rows: Vec<(Cells, Of)>) -> impl Iterator<Item = Deadline> {
    rows.into_iter().map(move |(cells, of)| one(kind, cells, Some(of)))
}

fn one(kind: DeadlineKind, cells: Cells, of: Option<Of>) -> Deadline {
    let (id, name, opens_at, ends_at, settled_at, revision, made_at) = cells;
    let about = of.map(|(id, title, status, revision)| About { id, title, status, revision });
    Deadline { kind, id, name, opens_at, ends_at, settled_at, revision, made_at, about }
}

fn windows(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let open: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        rounds::table,
        rounds,
        closes_at,
        (
            rounds::id,
            rounds::title.nullable(),
            rounds::opens_at.nullable(),
            rounds::closes_at,
            rounds::closed_at,
            rounds::revision,
            rounds::created_at
        )
    );
    let called: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        calls::table.inner_join(positions::table.on(positions::id.eq(calls::position_id))),
        calls,
        closes_at,
        (
            calls::id,
            positions::title.nullable(),
            never!(),
            calls::closes_at,
            calls::closed_at,
            calls::revision,
            calls::opened_at
        )
    );
    Ok(of(DeadlineKind::Round, open).chain(of(DeadlineKind::Call, called)).collect())
}

/// Reviews of evaluations, and times for challenges: one of each designation is to come at most.
fn findings(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let titled =
        || designations::table.inner_join(positions::table.on(positions::id.eq(designations::position_id)));
    let reviewed: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        titled(),
        designations,
        review_ends_at,
        (
            designations::id,
            positions::title.nullable(),
            never!(),
            designations::review_ends_at,
            designations::superseded_at,
            designations::revision,
            designations::designated_at
        )
    );
    let challenged: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        titled(),
        designations,
        challenge_ends_at,
        (
            designations::id,
            positions::title.nullable(),
            never!(),
            designations::challenge_ends_at.assume_not_null(),
            designations::superseded_at,
            designations::revision,
            designations::finalized_at.assume_not_null()
        )
    );
    Ok(of(DeadlineKind::Review, reviewed).chain(of(DeadlineKind::Challenge, challenged)).collect())
}

fn appealed(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let rows: Vec<((Cells, AppealStatus), Of)> = ending!(
        tx,
        group,
        since,
        appeals::table,
        appeals,
        due_at,
        (
            (
                appeals::id,
                nameless!(),
                never!(),
                appeals::due_at,
                appeals::ended_at,
                appeals::revision,
                appeals::created_at
            ),
            appeals::state
        )
    );
    let kind = |state| match state {
        AppealStatus::Gathering | AppealStatus::Lapsed => DeadlineKind::Gathering,
        AppealStatus::Affirmed => DeadlineKind::Escalation,
        _ => DeadlineKind::Answer,
    };
    Ok(rows.into_iter().map(|((cells, state), of)| one(kind(state), cells, Some(of))).collect())
}

/// What others are to answer, or to look at.
fn answers(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let sent: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        packages::table,
        packages,
        answer_by,
        (
            packages::id,
            packages::title.nullable(),
            never!(),
            packages::answer_by,
            never!(),
            1_i64.into_sql::<BigInt>(),
            packages::sent_at
        )
    );
    let scheduled: Vec<(Cells, Of)> = ending!(
        tx,
        group,
        since,
        reviews::table,
        reviews,
        scheduled_for,
        (
            reviews::id,
            nameless!(),
            never!(),
            reviews::scheduled_for,
            reviews::held_at,
            reviews::revision,
            reviews::created_at
        )
    );
    Ok(of(DeadlineKind::Package, sent).chain(of(DeadlineKind::Uptake, scheduled)).collect())
}

/// The proposals of a group of which a moment lies after another one, the first first.
macro_rules! dated {
    ($tx:expr, $group:expr, $since:expr, $column:ident) => {{
        let rows: Vec<(Of, Step, Instant, Option<Instant>)> = on!($tx.conn(), c => proposals::table
            .filter(proposals::group_id.eq($group))
            .filter(proposals::$column.gt($since))
            .order((proposals::$column.asc(), proposals::id.asc()))
            .limit(MOST_OF_A_KIND)
            .select((
                (proposals::id, proposals::title, proposals::status, proposals::revision),
                proposals::step,
                proposals::created_at,
                proposals::$column,
            ))
            .load(c)?);
        rows
    }};
}

/// When the steps of proposals are due, and the events that they are planned for.
fn steps(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    let due = dated!(tx, group, since, due_at);
    let planned = dated!(tx, group, since, event_on);
    let told = |kind, (of, step, made_at, at): (Of, Step, Instant, Option<Instant>)| {
        let name = (kind == DeadlineKind::Step).then(|| step.code().to_owned());
        // The revision is counted once: it is that of the proposal.
        at.map(|at| one(kind, (of.0.cast(), name, None, at, None, 1, made_at), Some(of)))
    };
    let due = due.into_iter().filter_map(|row| told(DeadlineKind::Step, row));
    Ok(due.chain(planned.into_iter().filter_map(|row| told(DeadlineKind::Event, row))).collect())
}

fn roles(tx: &mut Tx<'_>, group: GroupId, since: Instant) -> Result<Vec<Deadline>> {
    type Row = (AnyId, Role, Instant, Option<Instant>, i64, Instant);
    let rows: Vec<Row> = on!(tx.conn(), c => role_calls::table
        .filter(role_calls::group_id.eq(group))
        .filter(role_calls::closes_at.gt(since))
        .order((role_calls::closes_at.asc(), role_calls::id.asc()))
        .limit(MOST_OF_A_KIND)
        .select((
            role_calls::id,
            role_calls::role,
            role_calls::closes_at,
            role_calls::ended_at,
            role_calls::revision,
            role_calls::created_at,
        ))
        .load(c)?);
    let told = |(id, role, closes_at, ended_at, revision, made_at): Row| {
        let cells = (id, Some(role.code().to_owned()), None, closes_at, ended_at, revision, made_at);
        one(DeadlineKind::Role, cells, None)
    };
    Ok(rows.into_iter().map(told).collect())
}
