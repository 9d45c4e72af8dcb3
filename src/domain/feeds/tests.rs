//! Feeds as they are written: what is escaped, what changes when, what a calendar is told.

use super::super::designations::DesignationState;
use super::super::ids::Id;
use super::super::time::Instant;
use super::super::workflow::Status;
use super::*;

/// 2018-06-14T13:00:00Z.
const NOW: Instant = Instant::from_micros(1_528_981_200_000_000);

fn whose(kind: FeedKind) -> Whose {
    let public_url = "https://assent.example".to_owned();
    Whose { kind, group: Id::from_uuid(uuid::Uuid::nil()), name: "WG".to_owned(), made_at: NOW, public_url }
}

fn due(kind: DeadlineKind, name: Option<&str>, status: Status) -> Deadline {
    let id = uuid::Uuid::nil();
    let about = About { id: Id::from_uuid(id), title: "A proposal".to_owned(), status, revision: 1 };
    Deadline {
        kind,
        id: Id::from_uuid(id),
        name: name.map(str::to_owned),
        opens_at: None,
        ends_at: NOW.plus_days(3),
        settled_at: None,
        revision: 1,
        made_at: NOW,
        about: Some(about),
    }
}

fn written(name: &str) -> String {
    calendar(&whose(FeedKind::Deadlines), &[due(DeadlineKind::Call, Some(name), Status::Active)])
}

#[test]
fn lines_are_folded_between_letters_wherever_the_fold_falls() {
    for letter in ["a", "é", "语", "🧑", "\u{301}"] {
        for shift in 0..8 {
            let name = format!("{}{}", "x".repeat(shift), letter.repeat(60));
            let calendar = written(&name);
            assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "{calendar}");
            let summary = format!("SUMMARY:Consensus call closes: {name}\r\n");
            assert!(calendar.replace("\r\n ", "").contains(&summary), "{calendar}");
        }
    }
}

#[test]
fn a_text_begins_no_property_and_no_event() {
    for name in [
        "a\r\nATTENDEE:mailto:x@y.z",
        "a\nBEGIN:VEVENT",
        "a\\nATTENDEE:x",
        "a;b,c\\",
        "a\u{85}ATTENDEE:x\u{b}ATTENDEE:x\u{c}ATTENDEE:x",
        "\r\n\r\nEND:VCALENDAR",
    ] {
        let calendar = written(name);
        assert!(!calendar.replace("\r\n", "").contains(['\r', '\n']), "{calendar}");
        let unfolded = calendar.replace("\r\n ", "");
        let starts = |with: &str| unfolded.split("\r\n").filter(|line| line.starts_with(with)).count();
        assert_eq!(
            (starts("ATTENDEE"), starts("BEGIN:VEVENT"), starts("END:VCALENDAR")),
            (0, 1, 1),
            "{unfolded}"
        );
        assert_eq!(starts("SUMMARY:Consensus call closes: "), 1, "{unfolded}");
    }
    let escaped = written("a;b,c\\").replace("\r\n ", "");
    assert!(escaped.contains(r"SUMMARY:Consensus call closes: a\;b\,c\\"), "{escaped}");
}

#[test]
fn what_neither_form_can_hold_is_seen_to_be_missing() {
    assert_eq!(
        clean("a\0b\u{1f}c\r\n\td\u{fffe}e\u{ffff}f\u{85}"),
        "a\u{fffd}b\u{fffd}c\u{fffd}\n\td\u{fffd}e\u{fffd}f\u{fffd}"
    );
    assert_eq!(beginning(&"🧑".repeat(2_000)).chars().count(), 2_000);
    assert_eq!(beginning(&"🧑".repeat(2_001)).chars().count(), 2_001);
}

#[test]
fn how_sure_a_deadline_is_follows_from_what_it_is_in() {
    use Certainty::{Cancelled, Confirmed, Tentative};
    let sure = |kind, status| due(kind, None, status).certainty();
    assert_eq!(sure(DeadlineKind::Round, Status::Active), Confirmed);
    assert_eq!(sure(DeadlineKind::Round, Status::Paused), Tentative);
    assert_eq!(sure(DeadlineKind::Package, Status::Withdrawn), Cancelled);
    assert_eq!(sure(DeadlineKind::Event, Status::CarriedForward), Cancelled);
    assert_eq!(sure(DeadlineKind::Uptake, Status::Concluded), Confirmed);
    assert_eq!(sure(DeadlineKind::Step, Status::Concluded), Cancelled);
    let settled = |days: i64| Deadline {
        settled_at: Some(NOW.plus_days(days)),
        ..due(DeadlineKind::Call, None, Status::Paused)
    };
    assert_eq!((settled(2).certainty(), settled(3).certainty()), (Cancelled, Confirmed));
}

#[test]
fn a_sequence_never_goes_back_and_no_moment_is_made_up() {
    let first = due(DeadlineKind::Call, None, Status::Active);
    let extended = Deadline { revision: 2, ..first.clone() };
    let mut moved = extended.clone();
    moved.about.as_mut().unwrap().revision = 4;
    assert_eq!((first.sequence(), extended.sequence(), moved.sequence()), (0, 1, 4));
    assert_eq!(first.stamp(), (NOW, true));
    assert_eq!(extended.stamp(), (NOW, false));
    let closed = Deadline { settled_at: Some(NOW.plus_days(3)), ..extended };
    assert_eq!(closed.stamp(), (NOW.plus_days(3), true));
    let odd = Deadline { revision: i64::MAX, ..first.clone() };
    assert_eq!((odd.sequence(), Deadline { revision: i64::MIN, ..first }.sequence()), (u32::MAX, 0));
}

#[test]
fn a_fallen_designation_is_told_before_the_status_it_gave() {
    let output = Published {
        id: Id::from_uuid(uuid::Uuid::nil()),
        kind: crate::domain::consensus::OutputType::Recommendation,
        title: "a & b".to_owned(),
        summary: "*S*".to_owned(),
        label: None,
        status: Some("Agreed by all.".to_owned()),
        published_at: Some(NOW),
        edition: 3,
        made_at: NOW.plus_days(1),
        corrected: Some(Correction { places: 2, reason: "Slips.".to_owned() }),
        fallen: Some(Fallen { state: DesignationState::Superseded, at: Some(NOW.plus_days(9)) }),
    };
    let feed = atom(&whose(FeedKind::Outputs), &[output]);
    let told = "The designation that this speaks of was superseded on 2018-06-23. What was published stays as it was.\n\n\
                Agreed by all.\n\nEdition 3, corrected in 2 places: Slips.\n\nS</content>";
    assert!(feed.contains(told), "{feed}");
    assert!(feed.contains("<title>a &amp; b</title>"), "{feed}");
    assert!(feed.contains("<updated>2018-06-23T13:00:00+00:00</updated>"), "{feed}");
}
