//! The invariants of the rules, on random cases.

use std::collections::BTreeMap;

use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq};

use super::super::evaluation::Evaluation;
use super::super::reasons::reasons;
use super::super::{
    Fraction, Level, Mandate, ObjectionPolicy, ObjectionState, Params, ReasonCode, Stance, ThinPolicy,
    Verdict, assess, level_of,
};
use super::cases::{Case, Dice, Person};
use super::{CASES, on_random_cases};
use crate::domain::codes::Coded;

fn level(case: &Case) -> Level {
    level_of(&case.snapshot(), &case.params)
}

fn thin_counted(case: &Case) -> Case {
    let params = Params { thin_policy: ThinPolicy::Count, ..case.params.clone() };
    Case { params, ..case.clone() }
}

fn never_lowers(before: &Case, after: &Case) -> Result<(), TestCaseError> {
    let (was, is) = (level(before), level(after));
    prop_assert!(is >= was, "from {was} down to {is}: {after:?}");
    Ok(())
}

/// Every group's share, the mean and the lowest.
fn shares(case: &Case) -> (Vec<Option<Fraction>>, Option<Fraction>, Option<Fraction>) {
    let snapshot = case.snapshot();
    let found = Evaluation::of(&snapshot, &case.params);
    (found.rows.into_values().map(|row| row.share).collect(), found.whole.mean, found.whole.lowest)
}

#[test]
fn the_random_cases_reach_every_level_verdict_and_reason() {
    let mut levels = BTreeMap::<Level, u32>::new();
    let mut verdicts = BTreeMap::<Verdict, u32>::new();
    let mut codes = BTreeMap::<ReasonCode, u32>::new();
    for seed in 0..u64::from(CASES) {
        let case = Case::random(seed);
        let snapshot = case.snapshot();
        let found = Evaluation::of(&snapshot, &case.params);
        *levels.entry(found.level).or_default() += 1;
        for row in found.rows.values() {
            *verdicts.entry(row.verdict).or_default() += 1;
        }
        for reason in reasons(&found) {
            *codes.entry(reason.code).or_default() += 1;
        }
    }
    assert!(Level::ALL.iter().all(|level| levels.get(level).is_some_and(|n| *n >= 50)), "{levels:?}");
    assert!(
        Verdict::ALL.iter().all(|verdict| verdicts.get(verdict).is_some_and(|n| *n >= 50)),
        "{verdicts:?}"
    );
}

#[test]
fn cloning_every_member_of_a_group_changes_no_share() {
    on_random_cases(CASES, |case, dice| {
        let case = thin_counted(case);
        let group = dice.pick(&case.expected);
        let mut cloned = case.clone();
        for person in case.people.iter().filter(|person| person.group == *group) {
            let org = person.org.as_ref().map(|org| format!("{org} clone"));
            cloned.people.push(Person { id: format!("{} clone", person.id), org, ..person.clone() });
        }
        prop_assert_eq!(shares(&case), shares(&cloned));
        Ok(())
    });
}

#[test]
fn a_group_below_one_half_never_yields_consensus() {
    on_random_cases(CASES, |case, _| {
        let snapshot = case.snapshot();
        let found = Evaluation::of(&snapshot, &case.params);
        let below = found.whole.lowest.is_some_and(|share| share < Fraction::new(1, 2));
        prop_assert!(!below || found.level < Level::Consensus);
        Ok(())
    });
}

#[test]
fn an_open_objection_never_yields_consensus_where_it_must_be_addressed() {
    on_random_cases(CASES, |case, _| {
        let params = Params { objection_policy: ObjectionPolicy::MustAddress, ..case.params.clone() };
        let open = |state: ObjectionState| state.is_unaddressed() || state == ObjectionState::Stands;
        let any_open = case.objections.iter().any(|objection| open(objection.state));
        prop_assert!(!any_open || level_of(&case.snapshot(), &params) < Level::Consensus);
        Ok(())
    });
}

#[test]
fn a_silent_member_never_raises_the_level() {
    on_random_cases(CASES, |case, dice| {
        let silent = Person { stance: None, ..newcomer(case, dice) };
        if is_recused(case, &silent.group) {
            return Ok(());
        }
        let mut more = case.clone();
        more.people.push(silent);
        prop_assert!(level(&more) <= level(case), "{} to {}: {more:?}", level(case), level(&more));
        Ok(())
    });
}

fn is_recused(case: &Case, group: &str) -> bool {
    let mut members = case.people.iter().filter(|person| person.group == group).peekable();
    members.peek().is_some() && members.all(|person| person.stance == Some(Stance::Recuse))
}

/// The one exception: a group that recused itself as a whole is asked again through its new member, and the groups
/// that oppose are then too few to be "consensus against", while coverage still holds through one that abstains.
#[test]
fn a_silent_member_of_a_recused_group_can_lift_a_consensus_against() {
    use Stance::{Neutral, Object, Recuse};
    let groups = [("GOV", Object), ("PS", Object), ("CS", Object), ("TC", Neutral), ("IGO", Recuse)];
    let mut case = Case {
        people: Vec::new(),
        expected: groups.iter().map(|(group, _)| (*group).to_owned()).collect(),
        objections: Vec::new(),
        days_open: 14,
        days_since_change: 99,
        time_requests_open: 0,
        mandate: Mandate::Ok,
        params: Params::default(),
    };
    for (number, (group, stance)) in groups.iter().flat_map(|group| [group, group]).enumerate() {
        let (id, group) = (format!("p{number}"), (*group).to_owned());
        case.people.push(Person { id, group, org: None, stance: Some(*stance) });
    }
    assert_eq!(level(&case), Level::ConsensusAgainst);
    case.people.push(Person { id: "newcomer".into(), group: "IGO".into(), org: None, stance: None });
    assert_eq!(level(&case), Level::MinorityView);
}

/// Somebody of a group of the case, alone or in one of its organisations.
fn newcomer(case: &Case, dice: &mut Dice) -> Person {
    let group = if dice.one_in(6) { "XX".to_owned() } else { dice.pick(&case.expected).clone() };
    let org = dice.one_in(2).then(|| (*dice.pick(&["Acme", "Bolt", "Newcomers"])).to_owned());
    Person { id: "newcomer".to_owned(), group, org, stance: None }
}

#[test]
fn order_never_matters() {
    on_random_cases(CASES, |case, dice| {
        let mut other = case.clone();
        dice.shuffle(&mut other.people);
        dice.shuffle(&mut other.expected);
        dice.shuffle(&mut other.objections);
        for objection in &mut other.objections {
            dice.shuffle(&mut objection.backers);
        }
        prop_assert_eq!(assess(&case.snapshot(), &case.params), assess(&other.snapshot(), &other.params));
        Ok(())
    });
}

#[test]
fn withdrawing_an_objection_never_lowers_the_level() {
    on_random_cases(CASES, |case, dice| {
        if case.objections.is_empty() {
            return Ok(());
        }
        let mut after = case.clone();
        let place = dice.roll(after.objections.len());
        after.objections[place].state = ObjectionState::Withdrawn;
        never_lowers(case, &after)?;
        let backers = after.objections[place].backers.clone();
        let objects =
            |person: &&mut Person| person.stance == Some(Stance::Object) && backers.contains(&person.id);
        if let Some(person) = after.people.iter_mut().find(objects) {
            person.stance = Some(Stance::Accept);
        }
        never_lowers(case, &after)
    });
}

#[test]
fn there_is_always_a_reason() {
    on_random_cases(CASES, |case, _| {
        let snapshot = case.snapshot();
        let found = Evaluation::of(&snapshot, &case.params);
        let reasons = reasons(&found);
        prop_assert!(!reasons.is_empty());
        prop_assert!(found.level == Level::NotEligible || reasons.iter().any(|reason| reason.passed));
        Ok(())
    });
}

#[test]
fn one_more_who_accepts_in_a_group_that_decided_lowers_no_high_level() {
    on_random_cases(CASES, |case, dice| {
        let case = thin_counted(case);
        let snapshot = case.snapshot();
        let before = Evaluation::of(&snapshot, &case.params);
        let newcomer = Person { stance: Some(Stance::Accept), ..newcomer(&case, dice) };
        let decided = before.rows.get(newcomer.group.as_str()).is_some_and(|row| row.decides);
        if !decided || before.level < Level::UnresolvedObjection {
            return Ok(());
        }
        let mut after = case.clone();
        after.people.push(newcomer);
        never_lowers(&case, &after)
    });
}

#[test]
fn a_move_towards_support_never_lowers_the_level() {
    on_random_cases(CASES, |case, dice| {
        let mut case = thin_counted(case);
        let objecting = |person: &Person| person.stance == Some(Stance::Object);
        let places: Vec<usize> =
            (0..case.people.len()).filter(|place| objecting(&case.people[*place])).collect();
        if places.is_empty() {
            return Ok(());
        }
        let place = *dice.pick(&places);
        for stance in [Stance::StandAside, Stance::Accept, Stance::Support] {
            let before = case.clone();
            case.people[place].stance = Some(stance);
            never_lowers(&before, &case)?;
        }
        Ok(())
    });
}
