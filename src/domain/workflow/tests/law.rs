//! The table: written out in `transitions.txt`, and in accord with the permission table.

use std::fmt::Write;

use super::*;
use crate::domain::access::{Action, rule};
use crate::domain::codes::Coded;

fn codes<T: Coded>(list: &[T]) -> String {
    list.iter().map(|one| one.code()).collect::<Vec<_>>().join(" ")
}

fn target(to: Target) -> &'static str {
    match to {
        Target::To(step) => step.code(),
        Target::Hold => "paused",
        Target::Release => "(its step)",
        Target::End(status) => status.code(),
        Target::Back => "(where it was)",
    }
}

fn guards(rule: &Rule) -> String {
    let marked = |g: &Guard| format!("{g}{}", if g.overridable() { "" } else { "!" });
    rule.guards.iter().map(marked).collect::<Vec<_>>().join(" ")
}

fn line(text: &mut String, from: &str, rule: &Rule) {
    let roles = format!("{}{}", codes(rule.roles), if rule.own { " author" } else { "" });
    let reason = if rule.reason { "reason" } else { "-" };
    let (kind, to, guards) = (rule.kind.code(), target(rule.to), guards(rule));
    let line = format!("{from:<13}{kind:<15}{to:<17}{roles:<26}{reason:<8}{guards}");
    writeln!(text, "{}", line.trim_end()).unwrap();
}

fn printed() -> String {
    let mut text = String::from(
        "# Every transition: from, kind, to, who may, whether a reason is mandatory, guards.\n\
         # A guard marked ! is never overridden; the others by the chair, with a reason.\n\
         # An undo is for the roles that could make the move it takes back; of an override, for the chair.\n",
    );
    for phase in Phase::ALL {
        text.push('\n');
        for rule in TRANSITIONS.iter().filter(|r| r.from.contains(phase)) {
            line(&mut text, phase.code(), rule);
        }
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

#[test]
fn the_committed_table_is_the_table() {
    let text = printed();
    assert!(text == include_str!("../transitions.txt"), "transitions.txt should read:\n{text}");
}

#[test]
fn every_transition_is_within_the_permission_to_move_a_proposal() {
    let permitted = rule(Action::MoveProposal);
    for rule in TRANSITIONS {
        assert!(rule.from.iter().all(|phase| permitted.phases.contains(phase)), "{rule:?}");
        assert!(rule.roles.iter().all(|role| permitted.roles.contains(role)), "{rule:?}");
        assert!(!rule.own || permitted.own, "{rule:?}");
    }
}

#[test]
fn no_phase_has_two_transitions_of_one_kind_to_one_place() {
    for phase in Phase::ALL {
        let mut seen = Vec::new();
        for rule in TRANSITIONS.iter().filter(|r| r.from.contains(phase)) {
            assert!(!seen.contains(&(rule.kind, rule.to)), "{phase}: {rule:?}");
            seen.push((rule.kind, rule.to));
        }
    }
}

#[test]
fn every_kind_and_every_guard_is_used() {
    for kind in TransitionKind::ALL {
        assert!(TRANSITIONS.iter().any(|r| r.kind == *kind), "{kind}");
    }
    for guard in Guard::ALL {
        assert!(TRANSITIONS.iter().any(|r| r.guards.contains(guard)), "{guard}");
    }
}

#[test]
fn the_chair_may_make_every_transition() {
    assert!(TRANSITIONS.iter().all(|rule| rule.roles.contains(&Role::Chair)));
}

#[test]
fn advances_lead_one_step_on_and_returns_back() {
    for rule in TRANSITIONS {
        let Target::To(to) = rule.to else { continue };
        for from in rule.from {
            let from = Step::from_code(from.code()).unwrap();
            match rule.kind {
                TransitionKind::Return => assert!(to < from),
                _ => assert_eq!(from.next(), Some(to)),
            }
        }
    }
}

#[test]
fn steps_are_numbered_from_one_to_six() {
    let numbers: Vec<u8> = Step::ALL.iter().map(|step| step.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    assert_eq!(Step::Impact.next(), None);
}
