//! When a text counts as agreed in a group: the parameters of its charter, each in a sentence.

use fluent_bundle::FluentValue;
use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::consensus::{Params, ThinPolicy};
use crate::words::Words;

/// A sentence, and what it speaks of.
type Sentence = (&'static str, Vec<(&'static str, FluentValue<'static>)>);

/// The rules.
pub fn rules(visit: &Visit, frame: &GroupFrame) -> Markup {
    let (words, params) = (visit.words(), &frame.group.charter.consensus);
    html! {
        section aria-labelledby="rules" {
            h2 #rules { (visit.say("group-rules")) }
            p { (visit.say("rules-lead")) }
            (list(visit, "rules-basis", basis(words, params)))
            (list(visit, "rules-groups", groups(words, params)))
            (list(visit, "rules-agreement", agreement(words, params)))
            h3 { (visit.say("rules-objections")) }
            ul {
                li { (visit.say(&format!("rules-policy-{}", params.objection_policy.code()))) }
                li { (visit.tell("rules-sustained", &[("share", text(words, params.gs_frac.get()))])) }
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
fn text(words: Words, portion: impl ToString) -> FluentValue<'static> {
    FluentValue::from(words.figures(&portion.to_string()))
}

fn basis(words: Words, params: &Params) -> Vec<Sentence> {
    vec![
        ("rules-time", vec![("days", params.min_days.into()), ("still", params.freeze_days.into())]),
        (
            "rules-quorum",
            vec![("persons", params.quorum_abs.into()), ("share", text(words, params.quorum_frac.get()))],
        ),
        (
            "rules-coverage",
            vec![
                ("groups", params.cov_min.into()),
                ("share", text(words, params.cov_frac.get())),
                ("persons", params.group_min.into()),
            ],
        ),
        (
            "rules-clarity",
            vec![("persons", params.unclear_abs.into()), ("share", text(words, params.unclear_frac.get()))],
        ),
    ]
}

fn groups(words: Words, params: &Params) -> Vec<Sentence> {
    let weight = if params.collapse_org { "rules-organisation" } else { "rules-person" };
    let thin = match params.thin_policy {
        ThinPolicy::Count => "rules-thin-count",
        ThinPolicy::Exclude => "rules-thin-exclude",
    };
    vec![
        ("rules-supports", vec![("share", text(words, params.sup_hi.get()))]),
        ("rules-opposes", vec![("share", text(words, params.sup_lo.get()))]),
        ("rules-decided", vec![("share", text(words, params.decided_frac.get()))]),
        ("rules-aside", vec![("weight", text(words, params.aside_weight.get()))]),
        (weight, Vec::new()),
        (thin, vec![("persons", params.group_min.into())]),
    ]
}

fn agreement(words: Words, params: &Params) -> Vec<Sentence> {
    vec![
        (
            "rules-active",
            vec![
                ("persons", params.active_min.into()),
                ("groups", params.active_groups.into()),
                ("share", text(words, params.active_frac.get())),
            ],
        ),
        (
            "rules-consensus",
            vec![
                ("share", text(words, params.cons_seq.get())),
                ("least", text(words, params.cons_bmin.get())),
            ],
        ),
        ("rules-opposition", vec![("share", text(words, params.strong_seq.get()))]),
        ("rules-minority", vec![("share", text(words, params.minority.get()))]),
    ]
}
