//! Passages: where anchors and amendments are in a text, and who wrote which part of one. They were followed from version to
//! version, by a search that was given only so much time; so they are not made again, but held against the texts.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;

use super::files::Files;
use super::report::{Code, Report};
use super::rows::{each, readable};
use crate::domain::anchors::PlaceState;
use crate::domain::authorship::Passages;
use crate::domain::erasures::is_mark;
use crate::domain::export::Table;
use crate::domain::ids::{AmendmentId, AnyId, PositionId};

/// Holds the places of anchors and amendments, and the authors of versions.
pub fn check(files: &mut Files<'_>, report: &mut Report) {
    let mut wanted = Wanted::default();
    for (table, of) in [("anchor_places", "anchors"), ("amendment_places", "amendments")] {
        let places = places(table, files, report);
        wanted.of_rows((table, of), places, files, report);
    }
    wanted.authors(files, report);
    wanted.against_texts(files, report);
    for of_text in wanted.of_texts.values().flatten() {
        report.fault(Code::Place, &of_text.what, "it is in a version that is not there");
    }
}

/// Where a passage is.
#[derive(Deserialize)]
struct Place {
    #[serde(alias = "anchor_id", alias = "amendment_id")]
    of: AnyId,
    /// Only anchors have it here.
    position_id: Option<PositionId>,
    version: i64,
    start_at: usize,
    end_at: usize,
    state: PlaceState,
}

/// Of `anchors` or `amendments`.
#[derive(Deserialize)]
struct Owner {
    id: AnyId,
    position_id: PositionId,
    /// The words, where there are some and they can be read.
    exact: Option<String>,
}

/// Of `authorships`.
#[derive(Deserialize)]
struct Authors {
    position_id: PositionId,
    version: i64,
    passages: String,
}

/// Of `versions`.
#[derive(Deserialize)]
struct Version {
    position_id: PositionId,
    number: i64,
    text: Option<String>,
}

/// What has to hold of a text.
struct OfText {
    what: String,
    claim: Claim,
}

enum Claim {
    /// A passage is in it; with these words, or with others.
    Passage { start: usize, end: usize, words: Option<(String, bool)> },
    /// It is as long as this.
    Length(usize),
}

/// What has to hold of each text, by position and number.
#[derive(Default)]
struct Wanted {
    of_texts: HashMap<(PositionId, i64), Vec<OfText>>,
    amendments: BTreeSet<AmendmentId>,
    authored: BTreeSet<(PositionId, i64)>,
}

fn places(table: &'static str, files: &mut Files<'_>, report: &mut Report) -> BTreeMap<AnyId, Place> {
    let mut places = BTreeMap::new();
    rows_of(table, files, report, |place: Place, _| {
        places.insert(place.of, place);
    });
    places
}

/// A text, where it is there: of one that was erased or is withheld nothing can be told.
fn legible(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty() && !is_mark(text))
}

/// Gives the rows of a derived table; those that cannot be read are told.
fn rows_of<R: for<'r> Deserialize<'r>>(
    table: &'static str,
    files: &mut Files<'_>,
    report: &mut Report,
    mut f: impl FnMut(R, &mut Report),
) {
    let Some(known) = Table::find(table) else { return };
    each(known, files, report, |row, _, report| {
        report.look(Code::Place, 1);
        match serde_json::from_str(row) {
            Ok(row) => f(row, report),
            Err(why) => report.fault(Code::Format, format!("{table} {row:.60}"), why),
        }
    });
}

impl Wanted {
    fn add(&mut self, text: (PositionId, i64), what: String, claim: Claim) {
        self.of_texts.entry(text).or_default().push(OfText { what, claim });
    }

    /// Every anchor and every amendment has a place, and every place is of one.
    fn of_rows(
        &mut self,
        (table, of): (&str, &str),
        mut places: BTreeMap<AnyId, Place>,
        files: &mut Files<'_>,
        report: &mut Report,
    ) {
        readable(of, files, report, |owner: Owner, report| {
            let what = format!("{table} {}", owner.id);
            if of == "amendments" {
                self.amendments.insert(owner.id.cast());
            }
            let Some(place) = places.remove(&owner.id) else {
                return report.fault(Code::Place, what, "it is missing");
            };
            if place.position_id.is_some_and(|position| position != owner.position_id) {
                return report.fault(Code::Place, what, "it is in another position");
            }
            let Place { version, start_at: start, end_at: end, state, .. } = place;
            // Where the newest version has no such passage, it is where it last was, in whatever words.
            let exact = legible(owner.exact).filter(|_| state != PlaceState::Orphaned);
            let words = exact.map(|exact| (exact, state == PlaceState::Same));
            self.add((owner.position_id, version), what, Claim::Passage { start, end, words });
        });
        for id in places.keys() {
            report.fault(Code::Place, format!("{table} {id}"), "there is nothing that is there");
        }
    }

    /// The passages of a version are all of it, and come from it or from one before.
    fn authors(&mut self, files: &mut Files<'_>, report: &mut Report) {
        rows_of(
            "authorships",
            files,
            report,
            |Authors { position_id, version, passages }: Authors, report| {
                let what = format!("authorships {position_id} {version}");
                let passages = match serde_json::from_str::<Passages>(&passages) {
                    Ok(passages) => passages,
                    Err(why) => return report.fault(Code::Format, what, why),
                };
                let is_known = |id: &AmendmentId| self.amendments.contains(id);
                let comes_from = |credit: &crate::domain::authorship::Credit| {
                    (1..=version).contains(&credit.version) && credit.amendment.as_ref().is_none_or(is_known)
                };
                if !passages.all().iter().all(|(length, credit)| *length > 0 && comes_from(credit)) {
                    return report.fault(Code::Place, what, "a passage comes from nowhere, or is empty");
                }
                let length =
                    passages.all().iter().fold(0_usize, |sum, (length, _)| sum.saturating_add(*length));
                self.authored.insert((position_id, version));
                self.add((position_id, version), what, Claim::Length(length));
            },
        );
    }

    fn against_texts(&mut self, files: &mut Files<'_>, report: &mut Report) {
        readable("versions", files, report, |Version { position_id, number, text }: Version, report| {
            let key = (position_id, number);
            if !self.authored.remove(&key) {
                let what = format!("authorships {position_id} {number}");
                report.fault(Code::Place, what, "it is missing");
            }
            let points: Option<Vec<char>> = legible(text).map(|text| text.chars().collect());
            for OfText { what, claim } in self.of_texts.remove(&key).unwrap_or_default() {
                let held = points.as_ref().map_or(Ok(()), |points| claim.hold(points));
                if let Err(why) = held {
                    report.fault(Code::Place, what, why);
                }
            }
        });
    }
}

impl Claim {
    fn hold(&self, text: &[char]) -> Result<(), &'static str> {
        match self {
            Self::Length(length) if *length == text.len() => Ok(()),
            Self::Length(_) => Err("the passages are not as long as the text"),
            Self::Passage { start, end, words } => {
                let there = text.get(*start..*end).ok_or("it is not in the text")?;
                match words {
                    Some((words, same)) if there.iter().copied().eq(words.chars()) != *same => {
                        Err("the words there are not what its state says")
                    }
                    _ => Ok(()),
                }
            }
        }
    }
}
