//! Counts again what the service keeps counted, with plain SQL.

use assent::store::{Conn, Settings};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    n: i64,
}

/// The number that a question with one column `n` gives.
pub async fn number(settings: &Settings, question: &'static str) -> i64 {
    let settings = settings.clone();
    let ask = move || match settings.open().unwrap() {
        Conn::Sqlite(mut c) => diesel::sql_query(question).get_result::<Number>(&mut *c).unwrap().n,
        Conn::Postgres(mut c) => diesel::sql_query(question).get_result::<Number>(&mut *c).unwrap().n,
    };
    std::thread::spawn(ask).join().unwrap()
}

/// Tallies that a recount of the stances that count does not give, and counts that no tally holds.
pub async fn wrong_tallies(settings: &Settings) -> i64 {
    const KEPT: &str = "SELECT count(*) AS n FROM ( \
        SELECT position_id, version, stakeholder_group, organisation, stance, persons FROM tallies WHERE persons <> 0 \
        EXCEPT SELECT s.position_id, p.substantive_version, s.stakeholder_group, s.organisation, s.stance, count(*) \
        FROM stances s JOIN positions p ON p.id = s.position_id \
        WHERE NOT s.set_aside AND s.version >= p.substantive_version GROUP BY 1, 2, 3, 4, 5) AS wrong";
    const COUNTED: &str = "SELECT count(*) AS n FROM ( \
        SELECT s.position_id, p.substantive_version, s.stakeholder_group, s.organisation, s.stance, count(*) AS persons \
        FROM stances s JOIN positions p ON p.id = s.position_id \
        WHERE NOT s.set_aside AND s.version >= p.substantive_version GROUP BY 1, 2, 3, 4, 5 \
        EXCEPT SELECT position_id, version, stakeholder_group, organisation, stance, persons FROM tallies) AS wrong";
    number(settings, KEPT).await + number(settings, COUNTED).await
}

/// Entries without a number, numbers that are missing between the first and the last, and rows that the feeds of groups,
/// accounts and proposals lack or have too many.
pub async fn gaps_in_the_record(settings: &Settings) -> i64 {
    const UNNUMBERED: &str = "SELECT count(*) AS n FROM record_entries \
        WHERE id NOT IN (SELECT entry_id FROM record_sequence)";
    const MISSING: &str = "SELECT coalesce(max(seq), 0) - count(*) AS n FROM record_sequence";
    const FEEDS: &str = "WITH due AS ( \
        SELECT e.scope AS feed, s.seq AS seq, e.action AS action, e.id AS entry_id \
        FROM record_sequence AS s INNER JOIN record_entries AS e ON e.id = s.entry_id \
        UNION ALL SELECT e.proposal_id, s.seq, e.action, e.id \
        FROM record_sequence AS s INNER JOIN record_entries AS e ON e.id = s.entry_id \
        WHERE e.proposal_id IS NOT NULL \
        ), there AS (SELECT feed, seq, action, entry_id FROM record_feeds) \
        SELECT (SELECT count(*) FROM (SELECT * FROM due EXCEPT SELECT * FROM there) AS lacks) \
        + (SELECT count(*) FROM (SELECT * FROM there EXCEPT SELECT * FROM due) AS more) AS n";
    number(settings, UNNUMBERED).await + number(settings, MISSING).await + number(settings, FEEDS).await
}
