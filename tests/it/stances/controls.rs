//! Controls: what the lock and the constraint are there for. Two transactions, stepped one statement after the
//! other, without the one or the other. On PostgreSQL the failure must show, or the tests of many at once show
//! nothing. The embedded engine has one writer: there it must show that the second one is refused.

use std::path::Path;

use assent::domain::workflow::Step;
use assent::store::Settings;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use secrecy::ExposeSecret;
use tokio_postgres::{Client, NoTls};

use crate::support::{Floor, Group, World, is_postgres, verified, world};

/// A connection of its own to the world's database.
async fn connect(w: &World) -> Client {
    let Settings::Postgres { url } = &w.app.config.database else {
        panic!("these controls are for PostgreSQL")
    };
    let (client, connection) = tokio_postgres::connect(url.expose_secret(), NoTls).await.unwrap();
    actix_web::rt::spawn(connection);
    client
}

/// A position on which `gov1` supports, and two transactions that are both open.
async fn two(w: &World, group: &Group) -> (Floor, Client, Client) {
    let floor = w.floor(group, Step::Validity).await;
    floor.takes(group.stakeholder(), 1, "support").await;
    let (first, second) = (connect(w).await, connect(w).await);
    for client in [&first, &second] {
        client.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED").await.unwrap();
    }
    (floor, first, second)
}

async fn number(client: &Client, question: &str) -> i64 {
    client.query_one(question, &[]).await.unwrap().get(0)
}

/// Runs a control: as it is on PostgreSQL, or on the embedded engine.
fn control(server: impl AsyncFnOnce(World, Group), embedded: impl AsyncFnOnce(World, Group)) {
    world(async |w| {
        verified::excuse();
        let group = w.group("wg").await;
        if is_postgres() { server(w, group).await } else { embedded(w, group).await }
    });
}

/// A connection to the embedded database that waits for nobody.
struct Own(SqliteConnection);

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}
#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    stance: String,
}

impl Own {
    fn to(path: &Path) -> Self {
        Self(SqliteConnection::establish(path.to_str().unwrap()).unwrap())
    }
    fn run(&mut self, statements: &str) -> Result<(), String> {
        self.0.batch_execute(statements).map_err(|e| e.to_string())
    }
    fn count(&mut self) -> i64 {
        let found: Number =
            diesel::sql_query("SELECT count(*) AS n FROM copy").get_result(&mut self.0).unwrap();
        found.n
    }
    fn stance(&mut self) -> String {
        let found: Said = diesel::sql_query(OWN).get_result(&mut self.0).unwrap();
        found.stance
    }
    /// What `moves` does on the server.
    fn moves(&mut self, from: &str, to: &str) -> Result<(), String> {
        self.run(&format!("UPDATE stances SET stance = '{to}'"))?;
        self.run(&format!("UPDATE tallies SET persons = persons - 1 WHERE stance = '{from}'"))?;
        self.run(&format!(
            "INSERT INTO tallies SELECT position_id, version, stakeholder_group, organisation, '{to}', 1 \
             FROM stances WHERE TRUE \
             ON CONFLICT (position_id, version, stakeholder_group, organisation, stance) \
             DO UPDATE SET persons = tallies.persons + 1"
        ))?;
        self.run("COMMIT")
    }
}

/// What the embedded engine says to who wants to write while somebody else does, or on what has changed since.
const LOCKED: &str = "database is locked";

/// A position on which `gov1` supports, and two connections to the embedded database.
async fn two_embedded(w: &World, group: &Group) -> (Floor, Own, Own) {
    let Settings::Sqlite { path, .. } = &w.app.config.database else { panic!("not the embedded engine") };
    let floor = w.floor(group, Step::Validity).await;
    floor.takes(group.stakeholder(), 1, "support").await;
    // What the application writes by itself, it has written: a snapshot that began before would be refused.
    w.tick().await;
    let (mut first, second) = (Own::to(path), Own::to(path));
    // The application may be about to end a transaction of its own.
    first.run("PRAGMA busy_timeout = 2000").unwrap();
    (floor, first, second)
}

const FIND: &str = "SELECT count(*) FROM copy";
const COPY: &str = "CREATE TABLE copy (id BLOB, position_id BLOB, member_id BLOB";
const COPIED: &str = "INSERT INTO copy SELECT randomblob(16), position_id, member_id FROM stances";
const INSERT: &str = "INSERT INTO copy SELECT gen_random_uuid(), position_id, member_id, version, stance, reason, \
    stakeholder_group, organisation, set_aside, revision, taken_at, entry_id FROM stances";

#[test]
fn without_the_constraint_two_rows_of_one_member_appear() {
    control(
        async |w, group| {
            let (_, first, second) = two(&w, &group).await;
            let maker = connect(&w).await;
            maker.batch_execute("CREATE TABLE copy (LIKE stances)").await.unwrap();
            assert_eq!((number(&first, FIND).await, number(&second, FIND).await), (0, 0));
            for client in [&first, &second] {
                client.batch_execute(INSERT).await.unwrap();
            }
            for client in [&first, &second] {
                client.batch_execute("COMMIT").await.unwrap();
            }
            assert_eq!(number(&maker, FIND).await, 2);
        },
        async |w, group| {
            let (_, mut first, mut second) = two_embedded(&w, &group).await;
            first.run(&format!("{COPY})")).unwrap();
            first.run("BEGIN").unwrap();
            second.run("BEGIN").unwrap();
            assert_eq!((first.count(), second.count()), (0, 0));
            first.run(COPIED).unwrap();
            assert!(second.run(COPIED).unwrap_err().contains(LOCKED), "two wrote at once");
            first.run("COMMIT").unwrap();
            // Nor afterwards, on what it had read before.
            assert!(second.run(COPIED).unwrap_err().contains(LOCKED), "it wrote on what is no more");
            second.run("ROLLBACK").unwrap();
            assert_eq!(second.count(), 1);
        },
    );
}

#[test]
fn with_the_constraint_the_second_row_is_refused() {
    control(
        async |w, group| {
            let (_, first, second) = two(&w, &group).await;
            let maker = connect(&w).await;
            maker
                .batch_execute("CREATE TABLE copy (LIKE stances, UNIQUE (position_id, member_id))")
                .await
                .unwrap();
            assert_eq!((number(&first, FIND).await, number(&second, FIND).await), (0, 0));
            first.batch_execute(INSERT).await.unwrap();
            first.batch_execute("COMMIT").await.unwrap();
            let refused = second.batch_execute(INSERT).await.unwrap_err();
            assert_eq!(refused.code(), Some(&tokio_postgres::error::SqlState::UNIQUE_VIOLATION));
            assert_eq!(number(&maker, FIND).await, 1);
        },
        async |w, group| {
            let (_, mut first, mut second) = two_embedded(&w, &group).await;
            first.run(&format!("{COPY}, UNIQUE (position_id, member_id))")).unwrap();
            first.run(COPIED).unwrap();
            assert!(second.run(COPIED).unwrap_err().contains("UNIQUE constraint failed"));
            assert_eq!(second.count(), 1);
        },
    );
}

const OWN: &str = "SELECT stance FROM stances";

/// What a stance does: the row, and its tally moved from the stance that was read.
async fn moves(client: &Client, from: &str, to: &str) {
    client.execute("UPDATE stances SET stance = $1", &[&to]).await.unwrap();
    client.execute("UPDATE tallies SET persons = persons - 1 WHERE stance = $1", &[&from]).await.unwrap();
    let add = "INSERT INTO tallies SELECT position_id, version, stakeholder_group, organisation, $1, 1 FROM stances \
        ON CONFLICT (position_id, version, stakeholder_group, organisation, stance) \
        DO UPDATE SET persons = tallies.persons + 1";
    client.execute(add, &[&to]).await.unwrap();
    client.batch_execute("COMMIT").await.unwrap();
}

async fn own(client: &Client) -> String {
    client.query_one(OWN, &[]).await.unwrap().get(0)
}

#[test]
fn without_the_lock_the_tally_is_wrong() {
    control(
        async |w, group| {
            let (floor, first, second) = two(&w, &group).await;
            // Both read before either writes.
            let (read, also) = (own(&first).await, own(&second).await);
            moves(&first, &read, "accept").await;
            moves(&second, &also, "neutral").await;
            let (kept, recounted) = super::tallies(&w, &floor).await;
            assert_ne!(kept, recounted, "the control shows nothing");
            assert_eq!(recounted.iter().map(|t| t.persons).collect::<Vec<_>>(), [1]);
            assert!(kept.iter().any(|t| t.persons < 0) && kept.iter().filter(|t| t.persons > 0).count() == 2);
        },
        async |w, group| {
            let (floor, mut first, mut second) = two_embedded(&w, &group).await;
            first.run("BEGIN").unwrap();
            second.run("BEGIN").unwrap();
            let (read, also) = (first.stance(), second.stance());
            first.moves(&read, "accept").unwrap();
            assert!(
                second.moves(&also, "neutral").unwrap_err().contains(LOCKED),
                "it wrote on what is no more"
            );
            second.run("ROLLBACK").unwrap();
            assert_eq!(second.stance(), "accept");
            assert_eq!(super::persons(&w, &floor).await, 1);
        },
    );
}

#[test]
fn with_the_lock_the_second_reads_what_the_first_wrote() {
    const LOCK: &str = "SELECT id FROM positions FOR UPDATE";
    control(
        async |w, group| {
            let (floor, first, second) = two(&w, &group).await;
            first.batch_execute(LOCK).await.unwrap();
            let waits = second.batch_execute(&format!("SAVEPOINT s; {LOCK} NOWAIT")).await.unwrap_err();
            assert_eq!(waits.code(), Some(&tokio_postgres::error::SqlState::LOCK_NOT_AVAILABLE));
            second.batch_execute("ROLLBACK TO s").await.unwrap();
            let read = own(&first).await;
            moves(&first, &read, "accept").await;
            second.batch_execute(LOCK).await.unwrap();
            let read = own(&second).await;
            assert_eq!(read, "accept");
            moves(&second, &read, "neutral").await;
            let (kept, recounted) = super::tallies(&w, &floor).await;
            assert_eq!(kept, recounted);
        },
        async |w, group| {
            const LOCK: &str = "BEGIN IMMEDIATE";
            let (floor, mut first, mut second) = two_embedded(&w, &group).await;
            first.run(LOCK).unwrap();
            assert!(second.run(LOCK).unwrap_err().contains(LOCKED), "two hold the one lock");
            let read = first.stance();
            first.moves(&read, "accept").unwrap();
            second.run(LOCK).unwrap();
            assert_eq!(second.stance(), "accept");
            second.moves("accept", "neutral").unwrap();
            assert_eq!(super::persons(&w, &floor).await, 1);
        },
    );
}

/// Not a control, but stepped like one: a member's first stance waits for a change of the member, and is counted
/// where the member then is.
#[test]
fn a_stance_is_counted_where_its_member_is() {
    control(
        async |w, group| {
            let floor = w.floor(&group, Step::Validity).await;
            let (changing, watching) = (connect(&w).await, connect(&w).await);
            let change = "BEGIN; UPDATE memberships SET stakeholder_group = 'CS' WHERE account_id = \
            (SELECT id FROM accounts WHERE name LIKE 'gov1@%')";
            changing.batch_execute(change).await.unwrap();
            let waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() \
            AND wait_event_type = 'Lock'";
            let ends = async {
                while number(&watching, waiting).await == 0 {}
                changing.batch_execute("COMMIT").await.unwrap();
            };
            let (taken, ()) =
                futures_util::future::join(floor.takes(group.stakeholder(), 1, "support"), ends).await;
            assert_eq!(taken["stakeholder_group"], "CS");
            assert_eq!(super::persons(&w, &floor).await, 1);
        },
        async |w, group| {
            let Settings::Sqlite { path, .. } = &w.app.config.database else {
                panic!("not the embedded engine")
            };
            let floor = w.floor(&group, Step::Validity).await;
            w.settle().await;
            let mut changing = Own::to(path);
            let change = "BEGIN IMMEDIATE; UPDATE memberships SET stakeholder_group = 'CS' WHERE account_id = \
            (SELECT id FROM accounts WHERE name LIKE 'gov1@%')";
            changing.run(change).unwrap();
            let ends = async { changing.run("COMMIT").unwrap() };
            let (taken, ()) =
                futures_util::future::join(floor.takes(group.stakeholder(), 1, "support"), ends).await;
            assert_eq!(taken["stakeholder_group"], "CS");
            assert_eq!(super::persons(&w, &floor).await, 1);
        },
    );
}
