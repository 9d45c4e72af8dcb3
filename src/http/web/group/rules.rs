//! When a text counts as agreed in a group: the parameters of its charter, each in a sentence.

use fluent_bundle::FluentValue;
use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::consensus::{Params, ThinPolicy};

/// A sentence, and what it speaks of.
type Sentence = (&'static str, Vec<(&'static str, FluentValue<'static>)>);

/// The rules.
pub fn rules(visit: &Visit, frame: &GroupFrame) -> Markup {
    let params = &frame.group.charter.consensus;
    html! {
        section aria-labelledby="rules" {
            h2 #rules { (visit.say("group-rules")) }
            p { (visit.say("rules-lead")) }
            (list(visit, "rules-basis", basis(params)))
            (list(visit, "rules-groups", groups(params)))
            (list(visit, "rules-agreement", agreement(params)))
            h3 { (visit.say("rules-objections")) }
            ul {
                li { (visit.say(&format!("rules-policy-{}", params.objection_policy.code()))) }
                li { (visit.tell("rules-sustained", &[("share", text(params.gs_frac.get()))])) }
                li { (visit.say(if params.strict { "rules-strict" } else { "rules-lenient" })) }
            }
            p.meta { (visit.say("rules-frozen")) }
        }
    }
}

fn list(visit: &Visit, heading: &str, sentences: Vec<Sentence>) -> Markup {
    html! {
        h3 { (visit.say(heading)) }
        ul { @for (key, about) in sentences { li { (visit.tell(key, &about)) } } }
    }
}

/// A portion is told as it is written: `2/3`.
fn text(portion: impl ToString) -> FluentValue<'static> {
    FluentValue::from(portion.to_string())
}

fn basis(params: &Params) -> Vec<Sentence> {
    vec![
        ("rules-time", vec![("days", params.min_days.into()), ("still", params.freeze_days.into())]),
        (
            "rules-quorum",
            vec![("persons", params.quorum_abs.into()), ("share", text(params.quorum_frac.get()))],
        ),
        (
            "rules-coverage",
            vec![
                ("groups", params.cov_min.into()),
                ("share", text(params.cov_frac.get())),
                ("persons", params.group_min.into()),
            ],
        ),
        (
            "rules-clarity",
            vec![("persons", params.unclear_abs.into()), ("share", text(params.unclear_frac.get()))],
        ),
    ]
}

fn groups(params: &Params) -> Vec<Sentence> {
    let weight = if params.collapse_org { "rules-organisation" } else { "rules-person" };
    let thin = match params.thin_policy {
        ThinPolicy::Count => "rules-thin-count",
        ThinPolicy::Exclude => "rules-thin-exclude",
    };
    vec![
        ("rules-supports", vec![("share", text(params.sup_hi.get()))]),
        ("rules-opposes", vec![("share", text(params.sup_lo.get()))]),
        ("rules-decided", vec![("share", text(params.decided_frac.get()))]),
        ("rules-aside", vec![("weight", text(params.aside_weight.get()))]),
        (weight, Vec::new()),
        (thin, vec![("persons", params.group_min.into())]),
    ]
}

fn agreement(params: &Params) -> Vec<Sentence> {
    vec![
        (
            "rules-active",
            vec![
                ("persons", params.active_min.into()),
                ("groups", params.active_groups.into()),
                ("share", text(params.active_frac.get())),
            ],
        ),
        (
            "rules-consensus",
            vec![("share", text(params.cons_seq.get())), ("least", text(params.cons_bmin.get()))],
        ),
        ("rules-opposition", vec![("share", text(params.strong_seq.get()))]),
        ("rules-minority", vec![("share", text(params.minority.get()))]),
    ]
}
