//! Laws of the pages' words: every message that the source names is there, and every language has what English has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use assent::http::api;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::source::files;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

/// The messages of a language: id (and `id.attribute`) with the names of what they speak of.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/web/locales").join(language);
    let mut found = BTreeMap::new();
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let read = parser::parse(text.as_str());
        let resource = read.unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut put = |id: String, pattern: &Pattern<&str>| {
                let mut names = BTreeSet::new();
                variables(pattern, &mut names);
                assert!(found.insert(id.clone(), names).is_none(), "{language}: {id} stands twice");
            };
            if let Some(value) = &message.value {
                put(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                put(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

/// What a pattern speaks of, wherever it stands in it.
fn variables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inlined(inline, names),
            Expression::Select { selector, variants } => {
                inlined(selector, names);
                variants.iter().for_each(|variant| variables(&variant.value, names));
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(names.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                inlined(inline, names);
            }
        }
        _ => {}
    }
}

#[test]
fn every_language_says_all_that_english_says_of_the_same_things() {
    let english = messages("en");
    assert!(english.len() > 300, "{}", english.len());
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let own = messages(language);
        for (id, names) in &english {
            match own.get(id) {
                None => faults.push(format!("{language}: {id} is missing")),
                // A language need not say a number that its form of words has in it already.
                Some(of) if !of.is_subset(names) => {
                    faults.push(format!("{language}: {id} speaks of {of:?}, not {names:?}"))
                }
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The first argument of each call of these, where it is a text that is written down.
fn named(text: &str, calls: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for call in calls {
        for (at, _) in text.match_indices(call) {
            let rest = text[at + call.len()..].trim_start();
            if let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                found.push(key.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_message_that_a_page_names_is_there() {
    let english = messages("en");
    let operations: BTreeSet<&str> = api::operations().iter().map(|o| o.id).collect();
    let (mut keys, mut faults) = (0, Vec::new());
    for (path, text) in files("src/http/web") {
        for key in named(&text, &[".say(", ".tell("]) {
            keys += 1;
            if !english.contains_key(&key) {
                faults.push(format!("{}: {key}", path.display()));
            }
        }
        for operation in named(&text, &[".form("]) {
            if !operations.contains(operation.as_str()) {
                faults.push(format!("{}: no operation {operation}", path.display()));
            }
            if !english.contains_key(&operation) {
                faults.push(format!("{}: no words for {operation}", path.display()));
            }
        }
    }
    assert!(keys > 200, "{keys}");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A control: what is not there is found.
#[test]
fn a_message_that_is_not_there_is_found() {
    let text =
        "html! { (visit.say(\"no-such\")) (visit.tell(\n \"other\", &[])) (visit.form(\"cast_stance\")) }";
    assert_eq!(named(text, &[".say(", ".tell("]), ["no-such", "other"]);
    assert_eq!(named(text, &[".form("]), ["cast_stance"]);
}
