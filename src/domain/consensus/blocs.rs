//! Persons of a group, gathered into blocs that weigh one each: an organisation, or a member without one.
//!
//! Blocs that look alike (as many persons of each stance, behind the same objections) are interchangeable, so they
//! are kept once, with their number. All later work follows the number of different blocs, not of persons.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::Stance;
use super::heads::{Heads, STANCES};
use super::snapshot::{Backer, Snapshot};

/// The places of the objections that somebody backs, in the snapshot's order.
pub(super) type Backed = BTreeSet<usize>;

/// How many blocs there are of each kind.
pub(super) type Blocs = BTreeMap<Bloc, u64>;

/// Persons who share a weight of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Bloc {
    pub heads: Heads,
    /// Those of the objecting persons who back objections, by the objections that they back.
    pub backing: BTreeMap<Backed, u64>,
}

/// Persons of one bloc who are alike in everything that the rules look at.
#[derive(Clone, Debug)]
pub(super) struct Kind {
    pub stance: Option<Stance>,
    pub backed: Backed,
    pub persons: u64,
}

impl Bloc {
    /// The different kinds of persons in it.
    pub fn kinds(&self) -> Vec<Kind> {
        let behind: u64 = self.backing.values().sum();
        let mut kinds: Vec<Kind> = self
            .backing
            .iter()
            .map(|(backed, n)| Kind::new(Some(Stance::Object), backed.clone(), *n))
            .collect();
        for stance in STANCES {
            let others = if stance == Some(Stance::Object) { behind } else { 0 };
            kinds.push(Kind::new(stance, Backed::new(), self.heads.of(stance).saturating_sub(others)));
        }
        kinds.retain(|kind| kind.persons > 0);
        kinds
    }

    /// The same bloc with one person of this kind made neutral.
    pub fn with_one_neutral(&self, kind: &Kind) -> Self {
        let mut bloc = self.clone();
        bloc.heads.move_one(kind.stance, Some(Stance::Neutral));
        if let Some(persons) = bloc.backing.get_mut(&kind.backed) {
            *persons = persons.saturating_sub(1);
        }
        bloc
    }

    fn single(kind: &Kind) -> Self {
        let mut bloc = Self::default();
        *bloc.heads.slot(kind.stance) = 1;
        if !kind.backed.is_empty() {
            bloc.backing.insert(kind.backed.clone(), 1);
        }
        bloc
    }
}

impl Kind {
    fn new(stance: Option<Stance>, backed: Backed, persons: u64) -> Self {
        Self { stance, backed, persons }
    }

    /// Whether turning neutral would change anything about such a person.
    pub fn can_turn_neutral(&self) -> bool {
        !matches!(self.stance, None | Some(Stance::Neutral | Stance::Recuse))
    }
}

/// The blocs of every row: each expected group, and the pooled others if there are any.
pub(super) fn gather(snapshot: &Snapshot, collapse: bool) -> BTreeMap<&str, Blocs> {
    let mut rows: BTreeMap<&str, Blocs> =
        snapshot.facts().expected_groups.iter().map(|group| (group.as_str(), Blocs::new())).collect();
    for ((row, organisation), bloc) in houses(snapshot, collapse) {
        let blocs = rows.entry(row).or_default();
        if organisation.is_some() {
            *blocs.entry(bloc).or_default() += 1;
        } else {
            // Members without organisation were heaped up; each is a bloc of one.
            for kind in bloc.kinds() {
                *blocs.entry(Bloc::single(&kind)).or_default() += kind.persons;
            }
        }
    }
    rows
}

/// A row, and an organisation in it or none.
type House<'a> = (&'a str, Option<&'a str>);

fn house<'a>(
    snapshot: &'a Snapshot,
    collapse: bool,
    group: &'a str,
    organisation: Option<&'a String>,
) -> House<'a> {
    (snapshot.row_of(group), organisation.filter(|_| collapse).map(String::as_str))
}

fn houses(snapshot: &Snapshot, collapse: bool) -> BTreeMap<House<'_>, Bloc> {
    let mut houses = BTreeMap::<House<'_>, Bloc>::new();
    for class in &snapshot.facts().classes {
        let key = house(snapshot, collapse, &class.group, class.organisation.as_ref());
        *houses.entry(key).or_default().heads.slot(class.stance) += class.persons;
    }
    for (backer, backed) in objecting(snapshot).into_values() {
        let key = house(snapshot, collapse, &backer.group, backer.organisation.as_ref());
        *houses.entry(key).or_default().backing.entry(backed).or_default() += 1;
    }
    houses
}

/// The backers whose stance is `object`, by person. Nobody else sustains an objection.
fn objecting(snapshot: &Snapshot) -> BTreeMap<&str, (&Backer, Backed)> {
    let mut persons = BTreeMap::<&str, (&Backer, Backed)>::new();
    for (place, objection) in snapshot.facts().objections.iter().enumerate() {
        for backer in objection.backers.iter().filter(|b| b.stance == Some(Stance::Object)) {
            let (_, backed) = persons.entry(&backer.person).or_insert_with(|| (backer, Backed::new()));
            backed.insert(place);
        }
    }
    persons
}
