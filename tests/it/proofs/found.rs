//! Any sequence of fifty actions around what is found on a position, in calls that show stances at once, later or at the
//! end: what is found, reconsidered and appealed against goes the ways that the rules allow; who is to see nothing yet
//! is told nothing; what is refused leaves nothing; tallies are what a recount gives, and every stored assessment is what
//! the record gives.

use std::collections::BTreeMap;

use assent::domain::ids::Id;
use assent::service::recompute::{Line, Which, recompute};
use serde_json::{Value, json};

use super::early::{Sights, TELLING};
use super::legal::Ledger;
use super::play::{FINDING, Play};
use super::seen::Seen;
use super::sequences::{ACTIONS, BETWEEN, faults};
use crate::course::recomputed::assess;
use crate::support::raw::{self, Val};
use crate::support::{World, is_full, world};

/// What has to come about in some sequence, beside every action: what became of what was found, and how appeals went.
const HAPPENINGS: [&str; 22] = [
    "nothing -> preliminary",
    "preliminary -> superseded",
    "preliminary -> final",
    "nothing -> final",
    "final -> superseded",
    "held -> let go on",
    "appeal filed",
    "appeal gathering -> open",
    "appeal gathering -> lapsed",
    "appeal gathering -> withdrawn",
    "appeal open -> affirmed",
    "appeal open -> closed",
    "appeal affirmed -> open",
    "appeal affirmed -> closed",
    "answered affirm at facilitator",
    "answered change_level at facilitator",
    "answered attach_statement at facilitator",
    "reconsideration asked",
    "reconsideration upheld",
    "reconsideration declined",
    "view stated",
    "view changed",
];
/// Actions that come about in other sequences, or too seldom to be waited for.
const ELSEWHERE: [&str; 3] = ["back", "editorial", "support no more"];
/// What a stance can be: an entry says that one was taken, and not which.
const VALUES: [&str; 7] = ["support", "accept", "neutral", "stand_aside", "object", "unclear", "recuse"];

fn seen(play: &Play<'_>) -> Seen {
    Seen::of(&play.w.app.config.database, &play.floor.position, play.w.clock.now().micros())
}

/// Works out again from the record what is stored of the position.
async fn lines(play: &Play<'_>) -> Vec<Line> {
    play.w.settle().await;
    let id = Id::from_uuid(play.floor.position.parse().unwrap());
    play.w.app.db.read(move |tx| recompute(tx, Which::Position(id))).await.unwrap()
}

fn differing(lines: &[Line]) -> Vec<String> {
    lines.iter().filter(|line| !line.differs.is_empty()).map(|line| format!("{line:?}")).collect()
}

/// Values of stances that entries about the play's proposal tell.
async fn values_in_entries(play: &Play<'_>) -> Vec<Value> {
    fn tells(value: &Value) -> bool {
        match value {
            Value::String(text) => VALUES.contains(&text.as_str()),
            Value::Array(items) => items.iter().any(tells),
            Value::Object(fields) => fields.values().any(tells),
            _ => false,
        }
    }
    play.w.entries(&play.floor.scene).await.into_iter().filter(tells).collect()
}

/// Those that did not come about.
fn never(
    wanted: impl IntoIterator<Item = &'static str>,
    came_about: impl Fn(&str) -> bool,
) -> Vec<&'static str> {
    wanted.into_iter().filter(|what| !came_about(what)).collect()
}

/// Fifty actions, with what is looked at after each and after some.
async fn played(play: &mut Play<'_>, ledger: &mut Ledger, sights: &mut Sights) -> Vec<String> {
    ledger.follow(seen(play));
    for n in 1..=ACTIONS {
        play.act().await;
        ledger.follow(seen(play));
        let mut wrong = std::mem::take(&mut ledger.faults);
        wrong.extend(play.faults());
        if n % BETWEEN == 0 {
            wrong.extend(play.told_early(sights).await);
        }
        if n % (2 * BETWEEN) == 0 {
            wrong.extend(faults(play.w, play).await);
        }
        if !wrong.is_empty() {
            return wrong;
        }
    }
    play.w.tick().await;
    values_in_entries(play).await.iter().map(|entry| format!("an entry tells a stance: {entry}")).collect()
}

/// The program says the same of the position, its calls and its designations.
fn by_the_program(play: &Play<'_>, seen: &Seen) -> usize {
    let ids = |table: &super::seen::Table| table.keys().map(|id| super::facts::uuid(id)).collect::<Vec<_>>();
    let mut asked = vec![("--position", play.floor.position.clone())];
    asked.extend(ids(&seen.calls).into_iter().map(|id| ("--call", id)));
    asked.extend(ids(&seen.designations).into_iter().map(|id| ("--designation", id)));
    for (which, id) in &asked {
        let said = assess(play.w, &[which, id]);
        let text = String::from_utf8_lossy(&said.stdout).into_owned();
        assert_eq!(said.status.code(), Some(0), "{which} {id}: {text}");
        assert!(text.lines().all(|line| line.starts_with("agrees ")), "{which} {id}: {text}");
    }
    asked.len()
}

#[test]
fn any_fifty_actions_around_a_finding_go_the_ways_of_the_rules_and_tell_nothing_early() {
    world(async |w| {
        let sequences = if is_full() { 100 } else { 20 };
        let (mut sights, mut asked) = (Sights::default(), 0);
        let (mut done, mut refused) = (BTreeMap::<&str, u32>::new(), BTreeMap::<&str, u32>::new());
        let (mut happened, mut stored) = (BTreeMap::<String, u32>::new(), [0, 0]);
        for seed in 0..sequences {
            let mut play = Play::called(&w, seed).await;
            let mut ledger = Ledger::default();
            let wrong = played(&mut play, &mut ledger, &mut sights).await;
            assert!(wrong.is_empty(), "seed {seed}, after {:?}: {}", play.log, wrong.join("\n"));
            let lines = lines(&play).await;
            let differ = differing(&lines);
            assert!(differ.is_empty(), "seed {seed}, after {:?}: {}", play.log, differ.join("\n"));
            let seen = seen(&play);
            if seed == 0 {
                asked += by_the_program(&play, &seen);
            }
            for (n, kind) in ["snapshot", "designation"].into_iter().enumerate() {
                stored[n] += lines.iter().filter(|line| line.what.starts_with(kind)).count();
            }
            for (what, status) in &play.log {
                match status / 100 {
                    2 => *done.entry(what).or_default() += 1,
                    4 => *refused.entry(what).or_default() += 1,
                    _ if *what == "days" => *done.entry(what).or_default() += 1,
                    _ => {}
                }
            }
            for (what, number) in ledger.happened {
                *happened.entry(what).or_default() += number;
            }
        }
        let looks = &sights.looks;
        println!(
            "{sequences} sequences: done {done:?}, refused {refused:?}, came about {happened:?}, looks {looks:?}, \
             {stored:?} stored assessments of positions and of designations, {asked} read by the program"
        );
        let wanted = FINDING.iter().map(|(what, _)| *what).filter(|what| !ELSEWHERE.contains(what));
        let undone = never(wanted, |what| done.contains_key(what));
        assert_eq!(undone, [""; 0]);
        assert_eq!(never(HAPPENINGS, |what| happened.contains_key(what)), [""; 0]);
        // What is looked for in what is kept from somebody is there where it is shown: the look is not blind.
        assert_eq!(never(TELLING, |what| sights.told.contains(what)), [""; 0]);
        for (results, is_kept) in
            [("open", false), ("after_own_stance", false), ("after_own_stance", true), ("after_close", true)]
        {
            assert!(looks.contains_key(&(results.to_owned(), is_kept)), "{results} {is_kept}: {looks:?}");
        }
        assert!(stored[0] > 0 && stored[1] > 0 && !refused.is_empty() && asked > 1);
    });
}

/// Controls: each of what the sequences look at is seen where it is wrong.
#[test]
fn what_no_sequence_may_leave_is_found_where_it_is_planted() {
    world(async |w| {
        let mut play = Play::called(&w, 0).await;
        for seed in 1.. {
            // Where every objection must be addressed, nothing could be found at once.
            if play.floor.consensus(play.reader()).await["call"]["output_type"] != "recommendation" {
                break;
            }
            play = Play::called(&w, seed).await;
        }
        let mut ledger = Ledger::default();
        ledger.follow(seen(&play));
        w.pass_days(40);
        w.tick().await;
        ledger.follow(seen(&play));
        let found = play.floor.evaluate(&play.group, "divergence").await;
        ledger.follow(seen(&play));
        w.pass_days(7);
        play.floor.finalize(&play.group, &found).await.expect(201);
        ledger.follow(seen(&play));
        assert_eq!(ledger.faults, Vec::<String>::new());
        assert_eq!(differing(&lines(&play).await), Vec::<String>::new());

        let settings = &w.app.config.database;
        let own = format!("position_id = {}", Val::Id(&play.floor.position).sql());
        let challenge = "challenge_ends_at = review_ends_at";
        let planted = [
            ("designations", "state = 'superseded'", "a final one went with none after it"),
            ("designations", "state = 'reopened'", "reopened without anything new"),
            ("designations", "state = 'preliminary'", "from final to preliminary"),
            ("designations", "level = 'consensus'", "what was found is changed"),
            ("designations", challenge, "windows other than the rules say"),
        ];
        for (table, change, wrong) in planted {
            let kept = format!("CREATE TABLE kept AS SELECT * FROM {table} WHERE {own}");
            raw::execute(settings, &kept).unwrap();
            assert_eq!(raw::execute(settings, &format!("UPDATE {table} SET {change} WHERE {own}")), Ok(1));
            let mut looked = ledger.clone();
            looked.follow(seen(&play));
            assert!(looked.faults.join("\n").contains(wrong), "{change}: {:?}", looked.faults);
            let column = change.split(' ').next().unwrap();
            let back = format!("UPDATE {table} SET {column} = (SELECT {column} FROM kept) WHERE {own}");
            raw::execute(settings, &back).unwrap();
            raw::execute(settings, "DROP TABLE kept").unwrap();
        }
        let advised = format!("UPDATE designations SET advisory_level = 'not_eligible' WHERE {own}");
        raw::execute(settings, &advised).unwrap();
        assert!(differing(&lines(&play).await).join("\n").contains("level: stored not_eligible"));
        let more = format!("UPDATE tallies SET persons = persons + 1 WHERE {own}");
        assert!(raw::execute(settings, &more).unwrap() > 0);
        assert!(faults(&w, &play).await.join("\n").contains("not what a recount gives"));
        assert!(differing(&lines(&play).await).join("\n").contains("the tallies"));

        // An answer that refuses, and leaves a row; and stances that are said to be kept, and are told.
        let by = play.group.facilitator().clone();
        let refused = async {
            let reply = by.post(&play.floor.at("designations"), json!({})).await;
            assert_eq!(reply.status.as_u16(), 422);
            raw::execute(settings, "UPDATE positions SET revision = revision + 1").unwrap();
            reply
        };
        play.sent(&by, refused).await;
        let wrong = play.faults().join("\n");
        assert!(wrong.contains("refused, and left positions"), "{wrong}");
        let told = play.reads(&by, true, &mut Sights::default()).await.join("\n");
        assert!(told.contains("tells early") && told.contains("tells of others"), "{told}");
    });
}
