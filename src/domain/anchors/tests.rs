//! A corpus of edits whose outcome people agreed on, and random edits.

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
struct Case {
    name: String,
    kind: String,
    old: String,
    new: String,
    #[serde(default)]
    lenient: bool,
}

/// A text without its marks, and the passage between them.
fn unmarked(text: &str) -> (String, Option<Passage>) {
    let at = |mark: char| text.chars().position(|c| c == mark);
    let passage = at('⟦').zip(at('⟧')).map(|(start, end)| Passage { start, end: end - 1 });
    (text.replace(['⟦', '⟧'], ""), passage)
}

#[test]
fn every_anchor_of_the_corpus_is_where_it_is_expected() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("corpus.json")).unwrap();
    assert_eq!(cases.len(), 200);
    let mut wrong = Vec::new();
    for Case { name, kind, old, new, lenient } in cases {
        let ((old, passage), (new, expected)) = (unmarked(&old), unmarked(&new));
        let found = match Edit::new(&old, &Text::new(&new)).follow(passage.unwrap()) {
            Followed::Same(at) | Followed::Reworded(at) => Some(at),
            Followed::Orphaned => None,
        };
        if found != expected && !(lenient && found.is_none()) {
            wrong.push(format!("{kind} {name}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of 200:\n{}", wrong.len(), wrong.join("\n"));
}

/// A character that knows where it came from: which one it was in the first text, and whether it is a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Traced {
    letter: char,
    origin: usize,
    copy: usize,
}

/// What an author does to a text; places and lengths in thousandths of it.
#[derive(Clone, Debug)]
enum Change {
    Insert(usize, String),
    Delete(usize, usize),
    Move(usize, usize, usize),
    Copy(usize, usize, usize),
}

/// The same words in many places, each beside one of its own: what stands twice beside itself has no place.
fn words() -> impl Strategy<Value = String> {
    let common = prop::sample::select(vec![
        "norm ",
        "the ",
        "state ",
        "not ",
        "harm. ",
        "core\n\n",
        "قاعدة ",
        "规范",
        "परामर्श ",
        "👩🏽‍⚖️ ",
    ]);
    let pair = (common, "[a-z0-9]{4,8}").prop_map(|(common, own)| format!("{common}{own} "));
    prop::collection::vec(pair, 1..12).prop_map(|words| words.concat())
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = || 0..1000_usize;
    let change = prop_oneof![
        (place(), words()).prop_map(|(at, text)| Change::Insert(at, text)),
        (place(), 1..200_usize).prop_map(|(at, length)| Change::Delete(at, length)),
        (place(), 1..200_usize, place()).prop_map(|(at, length, to)| Change::Move(at, length, to)),
        (place(), 1..200_usize, place()).prop_map(|(at, length, to)| Change::Copy(at, length, to)),
    ];
    prop::collection::vec(change, 1..6)
}

fn make(text: &mut Vec<Traced>, change: &Change, fresh: &mut usize) {
    let scaled = |n: usize, text: &[Traced]| n * text.len() / 1000;
    match change {
        Change::Insert(at, words) => {
            let at = scaled(*at, text);
            let new = words.chars().map(|letter| {
                *fresh += 1;
                Traced { letter, origin: *fresh, copy: 0 }
            });
            text.splice(at..at, new.collect::<Vec<_>>());
        }
        Change::Delete(at, length) => {
            let at = scaled(*at, text);
            text.drain(at..(at + scaled(*length, text)).min(text.len()));
        }
        Change::Move(at, length, to) => {
            let at = scaled(*at, text);
            let moved: Vec<Traced> = text.drain(at..(at + scaled(*length, text)).min(text.len())).collect();
            let to = scaled(*to, text);
            text.splice(to..to, moved);
        }
        Change::Copy(at, length, to) => {
            let (at, to) = (scaled(*at, text), scaled(*to, text));
            *fresh += 1;
            let copy = *fresh;
            let copied: Vec<Traced> = text[at..(at + scaled(*length, text)).min(text.len())].to_vec();
            text.splice(to..to, copied.into_iter().map(|t| Traced { copy, ..t }));
        }
    }
}

fn letters(text: &[Traced]) -> String {
    text.iter().map(|t| t.letter).collect()
}

/// A repetition next to itself: one more of it before and one more behind make the same text, and no reader can say
/// which of the two happened.
fn is_slid(text: &[Traced], one: usize, other: usize, length: usize) -> bool {
    let run = &text[one..other + length];
    run.iter().zip(&run[other - one..]).all(|(a, b)| a.letter == b.letter)
}

/// Is the passage where it is said to be? A copy is as good as the passage when that is gone.
fn is_there(old: &[Traced], passage: Passage, new: &[Traced], found: Followed) -> bool {
    let was = &old[passage.start..passage.end];
    let same = |a: &[Traced]| a.iter().map(|t| t.origin).eq(was.iter().map(|t| t.origin));
    // A letter at its edge can have been exchanged for an equal one.
    let mostly =
        |a: &[Traced]| a.iter().zip(was).filter(|(a, b)| a.origin == b.origin).count() * 2 >= was.len();
    match found {
        Followed::Orphaned => true,
        Followed::Same(at) => {
            let is = &new[at.start..at.end];
            let mut places = new.windows(was.len()).enumerate().filter(|(_, w)| *w == was).map(|(at, _)| at);
            match places.next() {
                Some(place) => {
                    place == at.start || is_slid(new, place.min(at.start), place.max(at.start), was.len())
                }
                None => same(is) || mostly(is),
            }
        }
        Followed::Reworded(at) => {
            let is = &new[at.start..at.end];
            let kept = was.iter().filter(|t| is.iter().any(|n| n.origin == t.origin)).count();
            let beside = |text: &[Traced], p: Passage| {
                let left = p.start.checked_sub(1).and_then(|at| text.get(at)).map(|t| t.origin);
                (left, text.get(p.end).map(|t| t.origin))
            };
            let (had, has) = (beside(old, passage), beside(new, at));
            kept * 2 >= was.len() || had.0 == has.0 || had.1 == has.1
        }
    }
}

/// A text, a passage in thousandths of it, and what is done to it from version to version.
type Course = (Vec<String>, (usize, usize), Vec<Vec<Change>>);

fn courses() -> impl Strategy<Value = Course> {
    let text = prop::collection::vec(words(), 3..20);
    (text, (0..1000_usize, 1..300_usize), prop::collection::vec(changes(), 1..4))
}

/// Follows a passage through the versions; fails where it is found at a wrong place.
fn stays_right(
    (text, (at, length), versions): Course,
    follow: fn(&str, &str, Passage) -> Followed,
) -> Result<(), TestCaseError> {
    let (mut fresh, text) = (0, text.concat());
    let mut old: Vec<Traced> = Vec::new();
    make(&mut old, &Change::Insert(0, text), &mut fresh);
    let start = at * old.len() / 1000;
    let mut passage = Passage { start, end: (start + 1 + length * old.len() / 1000).min(old.len()) };
    prop_assume!(passage.start < passage.end);
    for changes in versions {
        let mut new = old.clone();
        for change in &changes {
            make(&mut new, change, &mut fresh);
        }
        let found = follow(&letters(&old), &letters(&new), passage);
        prop_assert!(
            is_there(&old, passage, &new, found),
            "{:?} at {passage:?} in {:?} was found at {found:?}",
            letters(&new),
            letters(&old),
        );
        match found {
            Followed::Same(at) | Followed::Reworded(at) => (passage, old) = (at, new),
            Followed::Orphaned => break,
        }
    }
    Ok(())
}

fn runner(cases: u32) -> TestRunner {
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
}

#[test]
fn a_passage_is_at_its_place_or_nowhere_after_any_edits() {
    let cases = if std::env::var_os("ASSENT_TEST_FULL").is_some() { 10_000 } else { 1500 };
    let right =
        |course| stays_right(course, |old, new, passage| Edit::new(old, &Text::new(new)).follow(passage));
    runner(cases).run(&courses(), right).unwrap();
}

#[test]
fn a_follower_that_takes_the_first_place_of_the_words_is_caught() {
    let first = |old: &str, new: &str, passage: Passage| {
        let (old, new) = (Text::new(old), Text::new(new));
        let words = old.slice(passage.start, passage.end);
        let at = new.points.windows(words.len()).position(|w| w == words);
        let found = |start| Followed::Same(Passage { start, end: start + words.len() });
        at.map_or(Followed::Orphaned, found)
    };
    assert!(runner(10_000).run(&courses(), |course| stays_right(course, first)).is_err());
}

#[test]
fn hostile_texts_are_followed_in_bounded_time() {
    let long = "a".repeat(200_000);
    let nearly = format!("{}b", "a".repeat(1999));
    let old = format!("{long}{nearly}{long}");
    let new = format!("{long}c{long}");
    let new = Text::new(&new);
    let edit = Edit::new(&old, &new);
    let began = std::time::Instant::now();
    for (start, is_orphaned) in
        [(0, false), (199_000, true), (200_000, true), (201_000, true), (300_000, false)]
    {
        let found = edit.follow(Passage { start, end: start + 2000 });
        assert_eq!(found == Followed::Orphaned, is_orphaned, "{start}: {found:?}");
    }
    // A search that began anew at each letter would compare two thousand million of them.
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}
