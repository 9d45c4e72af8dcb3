//! Entries that are well signed, and against the rules: each rule is broken once, beside an honest entry of the same kind.

use serde_json::{Value, json};

use super::bundle::Bundle;
use super::history::{By, Said};
use super::story::{Story, said, stakeholder, told};
use super::{faults, run, told as in_full};
use crate::domain::ids::AnyId;
use crate::verify::Given;
use crate::verify::report::Code;

/// The rules that an entry breaks, beside what follows from it for tallies.
fn broken(story: &Story) -> Vec<String> {
    let report = run(&Bundle::of(&story.history).summed(), &Given::default());
    let others = faults(&report).into_iter().find(|(code, _)| ![Code::Rule, Code::Tally].contains(code));
    assert_eq!(others, None, "{}", in_full(&report));
    report.faults().filter(|fault| fault.code == Code::Rule).map(|fault| fault.why.clone()).collect()
}

fn breaks(story: &Story, rule: u8) {
    let found = broken(story);
    assert!(found.iter().any(|why| why.contains(&format!("(rule {rule})"))), "rule {rule}: {found:?}");
}

fn holds(story: &Story) {
    assert_eq!(broken(story), Vec::<String>::new());
}

fn acts(story: &mut Story, by: By, permission: &'static str) {
    let entry = said("something.done", by, permission, story.objects());
    story.history.record(&entry, vec![]);
}

fn changes(
    story: &mut Story,
    by: By,
    (action, permission): (&'static str, &'static str),
    (table, id): (&'static str, AnyId),
    to: &Value,
) {
    let row = story.history.changed(table, id, to);
    let entry = said(action, by, permission, story.objects());
    story.history.record(&entry, vec![(table, row)]);
}

#[test]
fn who_acts_in_a_role_has_it() {
    let mut story = told();
    let as_facilitator = By::Account(story.author.0, Some("facilitator"));
    let lead = story.lead();
    acts(&mut story, lead, "find_on_objection");
    holds(&story);
    acts(&mut story, as_facilitator, "find_on_objection");
    breaks(&story, 1);
    let mut story = told();
    let (account, id) = story.author;
    let suspend = ("member.suspended", "manage_members");
    let chair = By::Account(story.chair.0, Some("chair"));
    changes(&mut story, chair, suspend, ("memberships", id), &json!({"state": "suspended"}));
    holds(&story);
    acts(&mut story, By::Account(account, Some("stakeholder")), "comment");
    breaks(&story, 1);
}

#[test]
fn what_was_so_a_moment_before_counts_too() {
    let mut story = told();
    let (account, id) = story.author;
    let chair = By::Account(story.chair.0, Some("chair"));
    let suspend = ("member.suspended", "manage_members");
    changes(&mut story, chair, suspend, ("memberships", id), &json!({"state": "suspended"}));
    story.history.now -= super::history::STEP - 1_000_000;
    acts(&mut story, By::Account(account, Some("stakeholder")), "comment");
    holds(&story);
}

#[test]
fn what_is_done_may_be_done_by_the_role_in_the_step() {
    for permission in ["open_the_door", "designate", "update_group"] {
        let mut story = told();
        let by = stakeholder(story.author);
        acts(&mut story, by, permission);
        let found = broken(&story);
        assert_eq!(found.len(), 1, "{permission}: {found:?}");
    }
    let mut story = told();
    let lead = story.lead();
    acts(&mut story, lead, "choose_topics");
    breaks(&story, 2);
    let mut story = told();
    let observer = By::Account(story.observer.0, Some("observer"));
    acts(&mut story, observer, "take_stance");
    breaks(&story, 2);
}

#[test]
fn a_proposal_moves_by_its_transitions() {
    let mut story = told();
    story.moved(By::Account(story.chair.0, Some("chair")), "advance", "impact");
    holds(&story);
    let mut story = told();
    story.moved(story.lead(), "advance", "impact");
    breaks(&story, 3);
    for (kind, to) in [("advance", "topic"), ("skip", "impact"), ("return", "impact")] {
        let mut story = told();
        story.moved(By::Account(story.chair.0, Some("chair")), kind, to);
        breaks(&story, 3);
    }
    let mut story = told();
    let id = story.proposal;
    let lead = story.lead();
    changes(
        &mut story,
        lead,
        ("proposal.updated", "update_proposal"),
        ("proposals", id),
        &json!({"step": "impact"}),
    );
    breaks(&story, 3);
    let mut story = told();
    let row = story.history.changed("proposals", id, &json!({"step": "impact"}));
    let details = json!({"kind": "advance", "overridden": ["mandate_ok"]});
    let chair = By::Account(story.chair.0, Some("chair"));
    let entry = Said { details, ..said("proposal.moved", chair, "move_proposal", story.objects()) };
    story.history.record(&entry, vec![("proposals", row)]);
    breaks(&story, 3);
}

#[test]
fn a_member_takes_one_stance_alone() {
    let mut story = told();
    let (by, member, another) = (stakeholder(story.author), story.author.1, story.history.id());
    story.takes((by, member), another, "object");
    breaks(&story, 4);
    let mut story = told();
    let (by, stance) = (stakeholder(story.other), story.stances[1]);
    story.takes((by, story.author.1), stance, "object");
    breaks(&story, 4);
    let mut story = told();
    let (by, stance) = (stakeholder(story.author), story.stances[1]);
    changes(&mut story, by, ("stance.taken", "take_stance"), ("stances", stance), &json!({"version": 2}));
    breaks(&story, 4);
}

#[test]
fn a_stance_is_not_taken_after_the_end() {
    let mut story = told();
    let (by, member, stance) = (stakeholder(story.author), story.author.1, story.stances[1]);
    story.takes((by, member), stance, "object");
    breaks(&story, 5);
    // Where it is counted follows its member.
    let mut story = told();
    let by = By::Account(story.chair.0, Some("chair"));
    changes(
        &mut story,
        by,
        ("member.updated", "update_member"),
        ("stances", stance),
        &json!({"stakeholder_group": "civil"}),
    );
    assert_eq!(broken(&story), Vec::<String>::new());
}

#[test]
fn a_call_that_is_closed_stays_closed() {
    let mut story = told();
    let call = ("calls", story.call);
    let lead = story.lead();
    changes(
        &mut story,
        lead,
        ("call.reopened", "manage_calls"),
        call,
        &json!({"state": "open", "closed_at": null}),
    );
    breaks(&story, 6);
}

#[test]
fn versions_follow_one_another() {
    let mut story = told();
    let version = *story.history.rows["versions"].keys().next().unwrap();
    let mut row = story.history.rows["versions"][&version].row.clone();
    row.insert("id".to_owned(), json!(story.history.id()));
    row.insert("number".to_owned(), json!(3));
    let entry = said("version.published", stakeholder(story.author), "publish_version", story.objects());
    story.history.record(&entry, vec![("versions", Value::Object(row))]);
    breaks(&story, 7);
}

#[test]
fn words_of_a_version_are_erased_and_nothing_else_of_it_changes() {
    let erased = |permission: &'static str, changes: &Value| {
        let mut story = told();
        let id = *story.history.rows["versions"].keys().next().unwrap();
        let mut row = story.history.rows["versions"][&id].row.clone();
        row.insert("text".to_owned(), json!("[erased]"));
        row.extend(changes.as_object().unwrap().clone());
        let chair = By::Account(story.chair.0, Some("chair"));
        let entry = said("text.erased", chair, permission, story.objects());
        story.history.record(&entry, vec![("versions", Value::Object(row))]);
        story
    };
    holds(&erased("erase_text", &json!({})));
    breaks(&erased("publish_version", &json!({})), 7);
    breaks(&erased("erase_text", &json!({"kind": "editorial"})), 7);
}

#[test]
fn an_objection_goes_its_course() {
    let mut story = told();
    let objection = ("objections", story.objection);
    let by = story.lead();
    changes(
        &mut story,
        by,
        ("objection.found", "find_on_objection"),
        objection,
        &json!({"state": "responded"}),
    );
    breaks(&story, 8);
}
