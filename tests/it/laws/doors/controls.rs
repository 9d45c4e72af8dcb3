//! The controls: a law that could not be broken would show nothing.

use assent::domain::access::{Action, Scope};
use assent::http::api::Policy;
use serde_json::json;

use super::case::Case;
use super::evidence::{left_behind, rows};
use super::law::{Law, operations};
use super::scene::Scene;
use crate::support::world;

/// What the law finds for a case, when the operation declares this policy; with what is found for real calls.
fn found(case: Case, policy: Policy) -> (Vec<String>, Vec<String>) {
    let mut found = None;
    world(async |w| {
        let mut scene = Scene::new(&w, true).await;
        let member = json!(scene.group.facilitator_id);
        scene.put("member", member, None);
        let mut operations = operations();
        operations.get_mut(case.id).unwrap().policy = policy;
        let law = Law { scene: &scene, operations };
        let cases = [case];
        found = Some((law.refusals(&cases).await, law.successes(&cases).await));
    });
    found.unwrap()
}

#[test]
fn an_operation_that_lets_in_more_than_it_declares_is_found() {
    let (refusals, _) = found(Case::of("get_group", "group"), Policy::Group(Action::ManageCycles));
    for caller in ["stranger", "outsider", "suspended", "admin", "facilitator", "gov1", "observer"] {
        assert!(
            refusals.iter().any(|f| f.starts_with(&format!("get_group by {caller}: 200"))),
            "{refusals:?}"
        );
    }
    assert!(!refusals.iter().any(|f| f.starts_with("get_group by chair:")), "{refusals:?}");
    let (refusals, _) = found(Case::plain("list_problems"), Policy::SignedIn(Scope::Read));
    assert!(refusals.iter().any(|f| f.starts_with("list_problems by stranger: 200")), "{refusals:?}");
    assert!(refusals.iter().any(|f| f.contains("gov1 without the scope read: 200")), "{refusals:?}");
    let (refusals, _) = found(Case::plain("get_own_account"), Policy::Admin);
    assert!(refusals.iter().any(|f| f.starts_with("get_own_account by admin by token: 200")), "{refusals:?}");
}

#[test]
fn an_operation_that_lets_in_fewer_than_it_declares_is_found() {
    let (_, successes) = found(Case::of("get_member", "member"), Policy::Group(Action::ReadGroup));
    for caller in ["stranger: 401", "outsider: 403", "suspended: 403", "admin: 403"] {
        assert!(successes.iter().any(|f| f.starts_with(&format!("get_member by {caller}"))), "{successes:?}");
    }
    assert_eq!(successes.len(), 4, "{successes:?}");
    let change = Case::of("update_group", "group").body(json!({"summary": "s"}));
    let (refusals, _) = found(change, Policy::Group(Action::ManageMembers));
    assert!(refusals.iter().any(|f| f.starts_with("update_group by secretariat: 403")), "{refusals:?}");
}

#[test]
fn a_thing_that_is_not_hidden_and_a_success_that_nobody_has_are_found() {
    let read = Policy::Group(Action::ReadGroup);
    let (refusals, successes) = found(Case::of("get_group", "group").hidden(), read);
    assert!(refusals.iter().any(|f| f.starts_with("get_group by outsider: 200")), "{refusals:?}");
    assert_eq!(successes, Vec::<String>::new());
    let impossible = Case::of("open_cycle", "group").body(json!({"label": ""}));
    let (_, successes) = found(impossible, Policy::Group(Action::ManageCycles));
    assert!(successes.contains(&"open_cycle: nobody did it".to_owned()), "{successes:?}");
}

#[test]
fn what_a_refusal_would_leave_behind_is_found() {
    world(async |w| {
        let before = rows(&w).await;
        assert_eq!(left_behind(&before, &rows(&w).await), Vec::<String>::new());
        w.group("another").await;
        let more = left_behind(&before, &rows(&w).await);
        for table in ["groups", "memberships", "record_entries"] {
            assert!(more.iter().any(|f| f.starts_with(&format!("{table}: "))), "{more:?}");
        }
    });
}
