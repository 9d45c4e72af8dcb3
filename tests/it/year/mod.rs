//! A working group's year, told over the API: nine proposals, eighteen seats, four stakeholder groups, two cycles.
//! What is decided stands on the programme, what is not comes back, and that nothing is lost on the way.

mod decision;
mod engagement;
mod ledger;
mod programme;
mod table;
mod texts;
mod topics;
mod turn;

use serde_json::json;

use self::ledger::{Ledger, record};
pub use self::table::Year;
use crate::support::{World, export, world};

/// How far each of the nine comes in the first cycle.
const TITLES: [&str; 9] = [
    "Protect the public core",
    "Methodologies for written outputs",
    "Takeaways for each stakeholder group",
    "Messages from every session",
    "A roadmap for cooperation",
    "Three topics to reflect on",
    "Better use of existing outputs",
    "Best practices on routing",
    "Access for the next billion",
];
/// These are decided and concluded.
const DECIDED: [usize; 3] = [0, 1, 2];
/// These go on in the next cycle: from the step of pilots, from engagement, from deliberation.
const CARRIED: [usize; 3] = [3, 4, 5];
/// This one its author takes back; the others have no topic that is chosen, and are withdrawn at the end.
const TAKEN_BACK: usize = 6;
const WITHOUT_A_TOPIC: [usize; 2] = [7, 8];

#[test]
fn a_whole_year_is_told_and_nothing_is_lost() {
    world(async |w| {
        let mut year = Year::begin(&w).await;
        for title in TITLES {
            year.propose(title).await;
        }
        first_cycle(&mut year).await;
        programme::taken_over(&mut year, &DECIDED, 2018).await;
        let ledgers = year.ledgers(0..TITLES.len()).await;
        let before = year.lines.len();
        turn::over(&mut year, &CARRIED).await;
        let revived = turn::nominated_again(&mut year, &CARRIED).await;
        turn::archived(&year).await;
        programme::gone_on(&year).await;
        year.hold(&ledgers, "the turn of the year").await;

        // In the second cycle, what was not chosen in the first one is decided.
        let on: Vec<usize> = (before..year.lines.len()).collect();
        assert_eq!((on.len(), revived), (4, 2 * 7 + 3 * 2));
        topics::chosen_again(&mut year, &on[..2]).await;
        through_to_the_end(&mut year, &on[..2]).await;
        programme::taken_over(&mut year, &on[..2], 2019).await;
        year.hold(&ledgers, "the second cycle").await;

        let decided: Vec<usize> = DECIDED.iter().chain(&on[..2]).copied().collect();
        decision::stand(&year, &decided).await;
        programme::stands(&year).await;
        year.every_comment_has_its_disposition().await;
        record(&year).await;
        exported(&year).await;
        crate::importing::brought_over(&w, "wg").await;
    });
}

/// A year that has begun: two proposals in deliberation, with texts, comments, amendments and stances.
pub async fn underway(w: &World) -> Year<'_> {
    let mut year = Year::begin(w).await;
    for title in &TITLES[..2] {
        let at = year.propose(title).await;
        topics::nominated(&mut year, at).await;
    }
    topics::chosen(&mut year, &[0, 1]).await;
    year.advance(&[0, 1]).await;
    texts::written(&mut year, &[0, 1]).await;
    for line in &year.lines {
        for (seat, stance) in
            [("gov1", "support"), ("ps2", "accept"), ("cs1", "stand_aside"), ("tc2", "neutral")]
        {
            line.floor.takes(year.group.seat(seat), line.version, stance).await;
        }
        line.floor.takes(year.group.seat("cs2"), line.version, "object").await;
    }
    year.days(1).await;
    year
}

/// All of it can be taken away, and holds: the group, and each proposal.
async fn exported(year: &Year<'_>) {
    let chair = year.group.chair();
    let whole = export(chair, &format!("/groups/{}/export", year.group.id)).await;
    assert_eq!(whole.faults(), Vec::<String>::new());
    assert_eq!(whole.facts("proposals").len(), year.lines.len());
    for line in &year.lines {
        let one = export(chair, &format!("/proposals/{}/export", line.floor.scene.proposal)).await;
        assert_eq!(one.faults(), Vec::<String>::new());
    }
}

async fn first_cycle(year: &mut Year<'_>) {
    let with_a_topic: Vec<usize> = (0..=TAKEN_BACK).collect();
    for at in 0..TITLES.len() {
        topics::nominated(year, at).await;
    }
    topics::chosen(year, &with_a_topic).await;
    topics::none_chosen(year, &WITHOUT_A_TOPIC).await;
    year.advance(&with_a_topic).await;
    undone(year, 1).await;
    texts::written(year, &with_a_topic).await;
    year.takes_back(TAKEN_BACK).await;
    year.advance(&CARRIED[..2]).await;
    held(year, CARRIED[1]).await;
    engagement::heard(year, &CARRIED[..1]).await;
    through_to_the_end(year, &DECIDED).await;
    for at in WITHOUT_A_TOPIC {
        year.takes_back(at).await;
    }
}

/// From deliberation to the end. The first of them comes back once, and loses nothing by it.
async fn through_to_the_end(year: &mut Year<'_>, lines: &[usize]) {
    texts::written(year, lines).await;
    year.advance(lines).await;
    engagement::heard(year, lines).await;
    engagement::tried(year, lines).await;
    returned(year, lines[0]).await;
    decision::called(year, lines).await;
    decision::put_out(year, lines).await;
}

/// A move is taken back within the day, and made again.
async fn undone(year: &Year<'_>, at: usize) {
    let before = Ledger::of(year, at).await;
    year.moves(year.group.facilitator(), at, "undo", json!({})).await;
    year.advance(&[at]).await;
    Ledger::of(year, at).await.holds(&before, "undo");
}

/// A proposal is held for ten days.
async fn held(year: &Year<'_>, at: usize) {
    let before = Ledger::of(year, at).await;
    year.moves(year.group.chair(), at, "pause", json!({})).await;
    year.days(10).await;
    year.moves(year.group.chair(), at, "resume", json!({})).await;
    Ledger::of(year, at).await.holds(&before, "a pause");
}

/// A proposal goes back to deliberation, and on again: what later steps made stays, and is enough to go on.
async fn returned(year: &Year<'_>, at: usize) {
    let before = Ledger::of(year, at).await;
    let why = json!({"to": "deliberation", "reason": "A sentence is read in two ways."});
    year.moves(year.group.facilitator(), at, "return", why).await;
    Ledger::of(year, at).await.holds(&before, "return");
    year.days(1).await;
    year.advance(&[at]).await;
    year.advance(&[at]).await;
    year.advance(&[at]).await;
    Ledger::of(year, at).await.holds(&before, "return and advance");
}
