//! A second reading of the rules: slow, person by person, with other fractions. What it says must be what we say.
//!
//! `tests/it/proofs` reads with it, too: it asks for nothing but the public names of the rules.

use num_rational::Ratio;

use super::super::{Level, Mandate, ObjectionPolicy, ObjectionState, Stance, ThinPolicy};
use super::persons::{Case, Person, Reproach};

type Q = Ratio<i128>;

fn q(over: usize, under: usize) -> Q {
    Q::new(i128::try_from(over).unwrap(), i128::try_from(under).unwrap())
}

fn decided(person: &Person) -> bool {
    use Stance::{Accept, Object, StandAside, Support};
    matches!(person.stance, Some(Support | Accept | StandAside | Object))
}

fn agrees(person: &Person) -> bool {
    matches!(person.stance, Some(Stance::Support | Stance::Accept))
}

fn is(person: &Person, stance: Stance) -> bool {
    person.stance == Some(stance)
}

fn engaged(person: &Person) -> bool {
    !matches!(person.stance, None | Some(Stance::Recuse))
}

struct Group<'a> {
    name: &'a str,
    members: Vec<&'a Person>,
    recused: bool,
    decided: Q,
    share: Option<Q>,
    in_d: bool,
    covered: bool,
}

/// What one person weighs in their group, having decided.
fn weight(case: &Case, members: &[&Person], person: &Person) -> Q {
    let colleagues = |other: &&&Person| decided(other) && other.org == person.org;
    match person.org {
        Some(_) if case.params.collapse_org => q(1, members.iter().filter(colleagues).count()),
        _ => q(1, 1),
    }
}

fn group<'a>(case: &'a Case, name: &'a str) -> Group<'a> {
    let all: Vec<&Person> = case.people.iter().filter(|person| person.group == name).collect();
    let members: Vec<&Person> = all.iter().copied().filter(|person| !is(person, Stance::Recuse)).collect();
    let taking = members.iter().filter(|person| engaged(person)).count();
    let deciding: Vec<&&Person> = members.iter().filter(|person| decided(person)).collect();
    let total: Q = deciding.iter().map(|person| weight(case, &members, person)).sum();
    let yes = |person: &&&Person| {
        let part = if agrees(person) { q(1, 1) } else { q(1, 2) };
        weight(case, &members, person) * part
    };
    let yes: Q = deciding.iter().filter(|person| !is(person, Stance::Object)).copied().map(|p| yes(&p)).sum();
    let share = (!deciding.is_empty()).then(|| yes / total);
    let thin_out = taking == 1 && case.params.thin_policy == ThinPolicy::Exclude;
    Group {
        name,
        recused: !all.is_empty() && members.is_empty(),
        decided: total,
        share,
        in_d: !deciding.is_empty() && 3 * deciding.len() >= taking && !thin_out,
        covered: !members.is_empty() && taking >= members.len().min(2),
        members,
    }
}

fn sustained(case: &Case, groups: &[&Group<'_>], objection: &Reproach) -> bool {
    groups.iter().any(|group| {
        let behind: Vec<&&Person> = group
            .members
            .iter()
            .filter(|person| is(person, Stance::Object) && objection.backers.contains(&person.id))
            .collect();
        let together: Q = behind.iter().map(|person| weight(case, &group.members, person)).sum();
        let filed = objection.focal_point_of.as_deref() == Some(group.name);
        (behind.len() >= 2 && together * 3 >= group.decided) || (filed && !behind.is_empty())
    })
}

fn passes_gates(case: &Case, asked: &[&Group<'_>], needed: usize) -> bool {
    let people = || case.people.iter().filter(|p| case.expected.contains(&p.group) && !is(p, Stance::Recuse));
    let (eligible, taking) = (people().count(), people().filter(|p| engaged(p)).count());
    let unclear = people().filter(|p| is(p, Stance::Unclear)).count();
    let covered = asked.iter().filter(|group| group.covered).count();
    case.days_open >= case.params.min_days
        && case.days_since_change >= case.params.freeze_days
        && case.time_requests_open == 0
        && taking >= eligible.min(5.max(eligible.div_ceil(3)))
        && taking > 0
        && covered >= needed
        && !(unclear >= 3 && 10 * unclear > taking)
        && asked.iter().any(|group| group.in_d)
}

/// The level.
pub fn level(case: &Case) -> Level {
    let groups: Vec<Group<'_>> = case.expected.iter().map(|name| group(case, name)).collect();
    let h: Vec<&Group<'_>> = groups.iter().filter(|group| !group.recused).collect();
    let d: Vec<&Group<'_>> = h.iter().copied().filter(|group| group.in_d).collect();
    let needed = h.len().min(2).max((3 * h.len()).div_ceil(4));
    if case.mandate == Mandate::Fail {
        return Level::NotEligible;
    }
    if !passes_gates(case, &h, needed) {
        return Level::InsufficientBasis;
    }
    let shares: Vec<Q> = d.iter().map(|group| group.share.unwrap()).collect();
    let (mean, min) = (shares.iter().sum::<Q>() / q(d.len(), 1), *shares.iter().min().unwrap());
    let active = {
        let supporters = |group: &Group<'_>| group.members.iter().filter(|p| is(p, Stance::Support)).count();
        let backed = d.iter().filter(|group| supporters(group) > 0).count();
        d.iter().map(|group| supporters(group)).sum::<usize>() >= 2
            && backed >= h.len().min(2).max(h.len().div_ceil(2))
    };
    let yes = |group: &Group<'_>| group.share.unwrap() >= q(2, 3);
    let anybody = |test: fn(&Person) -> bool| case.people.iter().any(test);
    let any = |test: &dyn Fn(&Reproach) -> bool| case.objections.iter().any(test);
    let stands = |o: &Reproach| o.state == ObjectionState::Stands;
    let unaddressed = |o: &Reproach| {
        use ObjectionState::{Raised, Responded, UnderDiscussion};
        matches!(o.state, Raised | UnderDiscussion | Responded)
    };
    let overruled = |o: &Reproach| o.state == ObjectionState::Outweighed && o.maintained;
    let maintained = |o: &Reproach| overruled(o) || (o.state == ObjectionState::NotOnMerits && o.maintained);
    let open = any(&unaddressed) || any(&stands);

    if d.len() >= needed && d.iter().all(|group| group.share.unwrap() <= q(1, 3)) && mean <= q(1, 5) {
        return Level::ConsensusAgainst;
    }
    let dissent = anybody(|p| is(p, Stance::Object) || is(p, Stance::StandAside)) || open || any(&maintained);
    if !dissent && active && h.iter().all(|group| group.covered && group.in_d && yes(group)) {
        return Level::FullConsensus;
    }
    if mean >= q(3, 4) && min >= q(1, 2) {
        let must = case.params.objection_policy == ObjectionPolicy::MustAddress;
        return match () {
            () if case.params.strict && any(&|o| (stands(o) || overruled(o)) && sustained(case, &d, o)) => {
                Level::SignificantOpposition
            }
            () if must && any(&stands) => Level::UnresolvedObjection,
            () if must && any(&unaddressed) => Level::PendingObjections,
            () if !must && any(&|o| (stands(o) || unaddressed(o)) && sustained(case, &d, o)) => {
                Level::SignificantOpposition
            }
            () if !active => Level::InsufficientSupport,
            () => Level::Consensus,
        };
    }
    if mean <= q(1, 5) || !anybody(agrees) {
        Level::MinorityView
    } else if !anybody(|p| is(p, Stance::Object)) && !open {
        Level::InsufficientSupport
    } else if active && mean >= q(1, 2) && 2 * d.iter().filter(|group| yes(group)).count() > d.len() {
        Level::SignificantOpposition
    } else {
        Level::Divergence
    }
}

/// How many persons change the level by turning neutral, each tried in turn.
pub fn pivots(case: &Case) -> usize {
    let before = level(case);
    let pivotal = |place: &usize| {
        let mut case = case.clone();
        let stance = &mut case.people[*place].stance;
        if matches!(stance, None | Some(Stance::Neutral | Stance::Recuse)) {
            return false;
        }
        *stance = Some(Stance::Neutral);
        level(&case) != before
    };
    if before == Level::NotEligible { 0 } else { (0..case.people.len()).filter(pivotal).count() }
}
