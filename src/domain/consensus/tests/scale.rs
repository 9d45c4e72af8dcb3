//! The work follows the number of different persons, not of persons.

use super::super::{
    Assessment, Backer, Class, Facts, Mandate, Objection, ObjectionState, Params, Snapshot, Stance, assess,
};

/// Four groups of five classes each, `times` ten persons in all, with two backers of a standing objection.
fn snapshot(times: u64) -> Snapshot {
    let mut classes = Vec::new();
    for group in ["GOV", "PS", "CS", "TC"] {
        let class = |stance, persons, organisation: Option<&str>| Class {
            group: group.to_owned(),
            organisation: organisation.map(str::to_owned),
            stance,
            persons: persons * times,
        };
        classes.push(class(Some(Stance::Support), 10, None));
        classes.push(class(Some(Stance::Support), 4, Some("Acme")));
        classes.push(class(Some(Stance::Object), 3, Some("Acme")));
        classes.push(class(Some(Stance::Object), 4, None));
        classes.push(class(None, 4, None));
    }
    let backer = |number: u64| Backer {
        person: format!("p{number}"),
        group: "PS".to_owned(),
        organisation: None,
        stance: Some(Stance::Object),
    };
    Snapshot::new(Facts {
        expected_groups: ["GOV", "PS", "CS", "TC"].map(str::to_owned).to_vec(),
        classes,
        objections: vec![Objection {
            id: "o1".to_owned(),
            state: ObjectionState::Stands,
            maintained: false,
            ground: None,
            focal_point_of: None,
            backers: (0..2).map(backer).collect(),
        }],
        days_open: 14,
        days_since_change: 14,
        time_requests_open: 0,
        mandate: Mandate::Ok,
    })
    .unwrap()
}

fn assessed(times: u64) -> (Assessment, usize) {
    let (snapshot, params) = (snapshot(times), Params::default());
    let blocs = super::super::blocs::gather(&snapshot, params.collapse_org);
    let kinds = blocs.values().flat_map(|blocs| blocs.keys()).map(|bloc| bloc.kinds().len()).sum();
    (assess(&snapshot, &params), kinds)
}

#[test]
fn a_hundred_thousand_persons_in_few_classes_are_as_quick_as_a_hundred() {
    let (few, kinds) = assessed(1);
    let (many, kinds_of_many) = assessed(1_000);
    assert_eq!((few.metrics.eligible, many.metrics.eligible), (100, 100_000));
    assert_eq!(kinds, kinds_of_many);
    assert_eq!(few.level, many.level);
}

#[test]
fn an_assessment_over_organisations_of_many_sizes_is_kept_and_read_again() {
    let one_objects = |organisation: u64| {
        let class = |stance, persons| Class {
            group: "PS".to_owned(),
            organisation: Some(format!("organisation {organisation}")),
            stance: Some(stance),
            persons,
        };
        [class(Stance::Support, organisation), class(Stance::Object, 1)]
    };
    let classes: Vec<Class> = (1..450).flat_map(one_objects).collect();
    let facts = Facts { classes, objections: Vec::new(), ..snapshot(1).facts().clone() };
    let assessment = assess(&Snapshot::new(facts).unwrap(), &Params::default());
    let kept = serde_json::to_string(&assessment).unwrap();
    let share = assessment.groups["PS"].share.as_ref().unwrap().to_string();
    assert!(share.len() > 300, "{share}");
    assert_eq!(serde_json::from_str::<Assessment>(&kept).unwrap(), assessment);
}
