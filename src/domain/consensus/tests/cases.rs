//! Random cases, person by person, from a seed: the same on every machine.

use super::super::{Mandate, ObjectionPolicy, ObjectionState, Params, Stance, ThinPolicy};
pub use super::persons::{Case, Person, Reproach};
use crate::domain::codes::Coded;

/// `SplitMix64`: small, quick, and the same everywhere.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(sides).unwrap()).unwrap()
    }

    pub fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }

    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.roll(last + 1));
        }
    }
}

/// How a group leans: stances, as often as they are listed.
const LEANINGS: [&[Option<Stance>]; 7] = {
    use Stance::{Accept, Neutral, Object, Recuse, StandAside, Support, Unclear};
    [
        &[Some(Support), Some(Support), Some(Accept)],
        &[
            Some(Support),
            Some(Support),
            Some(Accept),
            Some(Accept),
            Some(Object),
            Some(StandAside),
            Some(Neutral),
        ],
        &[Some(Object), Some(Object), Some(Object), Some(StandAside), Some(Accept)],
        &[Some(Neutral), Some(Neutral), Some(Neutral), Some(Support), Some(Object), None],
        &[Some(Support), Some(Accept), Some(StandAside), Some(StandAside), Some(StandAside)],
        &[
            Some(Support),
            Some(Accept),
            Some(Neutral),
            Some(StandAside),
            Some(Object),
            Some(Unclear),
            Some(Recuse),
            None,
        ],
        &[Some(Recuse), None, Some(Unclear), Some(Support)],
    ]
};

impl Case {
    pub fn random(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let expected: Vec<String> =
            ["GOV", "PS", "CS", "TC", "IGO"].iter().take(1 + dice.roll(5)).map(|&g| g.to_owned()).collect();
        let mut case = Self {
            people: Vec::new(),
            expected: expected.clone(),
            objections: Vec::new(),
            days_open: if dice.one_in(20) { 13 } else { 14 },
            days_since_change: 99,
            time_requests_open: 0,
            mandate: if dice.one_in(20) { *dice.pick(Mandate::ALL) } else { Mandate::Ok },
            params: policies(&mut dice),
        };
        // A common leaning for most groups, else hardly any case would end in agreement.
        let common = *dice.pick(&LEANINGS);
        for group in expected {
            let leaning = if dice.one_in(3) { *dice.pick(&LEANINGS) } else { common };
            let size = if dice.one_in(12) { dice.roll(2) } else { 2 + dice.roll(6) };
            case.fill(&mut dice, &group, size, leaning);
        }
        if dice.one_in(4) {
            let leaning = *dice.pick(&LEANINGS);
            let (group, size) = (*dice.pick(&["OTHER", "XX", ""]), 1 + dice.roll(3));
            case.fill(&mut dice, group, size, leaning);
        }
        for number in 0..dice.roll(4) {
            if dice.one_in(2) {
                case.objections.push(reproach(&mut dice, number, &case.people, &case.expected));
            }
        }
        case
    }

    fn fill(&mut self, dice: &mut Dice, group: &str, size: usize, leaning: &[Option<Stance>]) {
        for _ in 0..size {
            let org = dice.one_in(2).then(|| (*dice.pick(&["Acme", "Bolt", "Corp"])).to_owned());
            let id = format!("p{}", self.people.len());
            self.people.push(Person { id, group: group.to_owned(), org, stance: *dice.pick(leaning) });
        }
    }
}

fn policies(dice: &mut Dice) -> Params {
    Params {
        strict: !dice.one_in(3),
        collapse_org: !dice.one_in(3),
        objection_policy: *dice.pick(ObjectionPolicy::ALL),
        thin_policy: if dice.one_in(3) { ThinPolicy::Exclude } else { ThinPolicy::Count },
        ..Params::default()
    }
}

/// Backed mostly by persons who object, now and then by others, who must not matter.
fn reproach(dice: &mut Dice, number: usize, people: &[Person], expected: &[String]) -> Reproach {
    let objects = |person: &&Person| person.stance == Some(Stance::Object);
    let mut backers = Vec::new();
    for person in people {
        if (objects(&person) && !dice.one_in(3)) || dice.one_in(30) {
            backers.push(person.id.clone());
        }
    }
    Reproach {
        id: format!("o{number}"),
        state: *dice.pick(ObjectionState::ALL),
        maintained: dice.one_in(2),
        focal_point_of: dice.one_in(5).then(|| dice.pick(expected).clone()),
        backers,
    }
}
