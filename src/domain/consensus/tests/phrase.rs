//! Status phrases: what they say of the published examples, and their English.

use super::super::{Assessment, Details, Ground, Level, ReasonCode, Status, StatusPhrase, run_lines};
use super::vectors::published;
use crate::domain::codes::Coded;

/// The assessment of the published example whose name begins so.
fn example(name: &str) -> Assessment {
    let published = published();
    let vectors = published["vectors"].as_array().unwrap();
    let vector = vectors.iter().find(|vector| vector["name"].as_str().unwrap().starts_with(name)).unwrap();
    run_lines(&vector["input"].to_string()).next().unwrap().unwrap()
}

fn details() -> Details {
    Details {
        grounds: [("o1".to_owned(), Ground::Evidence), ("o2".to_owned(), Ground::Process)].into(),
        failed_checks: vec!["somebody else decides this".to_owned()],
    }
}

fn english(status: Status) -> String {
    StatusPhrase { status, not_heard: Vec::new() }.english(str::to_owned)
}

fn groups(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn the_published_examples_have_these_phrases() {
    let phrases = [
        ("A01", "Agreed by all 11 who took a position, of 12 members."),
        ("A05", "Agreed, with 1 dissent recorded."),
        ("A13", "Agreed, with 2 dissents recorded."),
        ("A63", "Under discussion: 1 objection not yet answered."),
        ("A07", "Broadly supported; an objection on evidence stands."),
        ("A11", "Considered; supported by CS, PS and TC; opposed by GOV; not agreed."),
        (
            "A60",
            "Considered; supported by CS, GOV, PS and TC; opposed by a substantial part of PS; not agreed.",
        ),
        ("A17", "Not opposed, but not supported enough across groups; not agreed."),
        ("A56", "Considered; views differ; not agreed."),
        ("A67", "Put forward without support; not a position of the group."),
        (
            "A26",
            "Not assessed: too few members took part and too few groups took part. Groups not heard: TC.",
        ),
        ("A27", "Not assessed: too few groups took part. Groups not heard: GOV and PS."),
        ("A28", "Agreed. Groups not heard: GOV."),
        ("A46", "Outside the mandate: somebody else decides this."),
    ];
    for (name, expected) in phrases {
        let found = example(name);
        let phrase = StatusPhrase::of(found.level, &found, &details());
        assert_eq!(phrase.english(str::to_owned), expected, "{name}");
    }
}

#[test]
fn plurals_and_lists_are_right() {
    let against = |opposed_by: &[&str], partly: &[&str]| Status::SignificantOpposition {
        supported_by: groups(&["CS"]),
        opposed_by: groups(opposed_by),
        partly_opposed_by: groups(partly),
    };
    let phrases = [
        (
            Status::FullConsensus { agreed: 1, members: 1 },
            "Agreed by the one who took a position, of 1 member.",
        ),
        (Status::PendingObjections { objections: 2 }, "Under discussion: 2 objections not yet answered."),
        (
            Status::UnresolvedObjection { objections: 2, grounds: vec![Ground::Evidence, Ground::Process] },
            "Broadly supported; objections on evidence and process stand.",
        ),
        (
            Status::UnresolvedObjection { objections: 1, grounds: Vec::new() },
            "Broadly supported; an objection stands.",
        ),
        (
            Status::Consensus { dissents: 0, abstaining: groups(&["GOV", "PS"]) },
            "Agreed; GOV and PS took no position.",
        ),
        (
            Status::Consensus { dissents: 1, abstaining: groups(&["GOV"]) },
            "Agreed, with 1 dissent recorded; GOV took no position.",
        ),
        (
            against(&["GOV"], &["PS", "TC"]),
            "Considered; supported by CS; opposed by GOV and by a substantial part of PS and TC; not agreed.",
        ),
        (against(&[], &[]), "Considered; supported by CS; not agreed."),
        (
            Status::MinorityView { groups: Vec::new(), members: 1 },
            "Put forward by 1 member; not a position of the group.",
        ),
        (
            Status::MinorityView { groups: groups(&["TC"]), members: 9 },
            "Put forward by TC; not a position of the group.",
        ),
        (Status::ConsensusAgainst, "Considered and not supported."),
        (Status::NotEligible { checks: Vec::new() }, "Outside the mandate."),
    ];
    for (status, expected) in phrases {
        assert_eq!(english(status), expected);
    }
}

#[test]
fn every_level_has_a_phrase_whose_code_is_its_own() {
    let found = example("A01");
    for level in Level::ALL {
        let phrase = StatusPhrase::of(*level, &found, &details());
        let json = serde_json::to_value(&phrase).unwrap();
        assert_eq!(json["code"], level.code());
        assert_eq!(serde_json::from_value::<StatusPhrase>(json).unwrap(), phrase);
    }
}

#[test]
fn a_full_consensus_never_hides_a_dissent() {
    let phrase = StatusPhrase::of(Level::FullConsensus, &example("A13"), &details());
    assert_eq!(phrase.english(str::to_owned), "Agreed, with 2 dissents recorded.");
}

#[test]
fn groups_are_named_as_the_reader_knows_them() {
    let phrase = StatusPhrase { status: Status::Divergence, not_heard: groups(&["GOV"]) };
    let name = |code: &str| if code == "GOV" { "governments".to_owned() } else { code.to_owned() };
    assert_eq!(phrase.english(name), "Considered; views differ; not agreed. Groups not heard: governments.");
}

#[test]
fn every_gate_has_words() {
    for name in ["A26", "A40", "A41", "A43", "A44", "A57"] {
        let found = example(name);
        let phrase = StatusPhrase::of(found.level, &found, &details());
        assert!(!phrase.english(str::to_owned).contains("a condition"), "{name}");
        let Status::InsufficientBasis { reasons } = phrase.status else { panic!("{name}") };
        assert!(!reasons.is_empty() && !reasons.contains(&ReasonCode::Thin));
    }
}
