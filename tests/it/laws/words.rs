//! Laws of words, those of the pages, of mail and of problems: every message that the source names is there, every language
//! has what English has, and says it in itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use assent::domain::access::Role;
use assent::domain::codes::Coded;
use assent::domain::notices::{Followed, NoticeKind};
use assent::error::Code;
use assent::http::api;
use assent::words::Words;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::source::files;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

/// Takes every pattern of a language, with the name of its file: a message's by its id, an attribute's as `id.attribute`.
fn each(language: &str, mut take: impl FnMut(&str, String, &Pattern<&str>)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/locales").join(language);
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let read = parser::parse(text.as_str());
        let resource = read.unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                take(name, message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                take(name, format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
}

/// The messages of a language: id (and `id.attribute`) with the names of what they speak of.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    each(language, |_, id, pattern| {
        let mut names = BTreeSet::new();
        variables(pattern, &mut names);
        assert!(found.insert(id.clone(), names).is_none(), "{language}: {id} stands twice");
    });
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
        for key in named(&text, &[".say(", ".tell(", ".worded("]) {
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

#[test]
fn every_message_that_mail_or_a_problem_names_is_there() {
    let english = messages("en");
    let mut keys = BTreeSet::new();
    for under in ["src/service", "src/http", "src/jobs"] {
        keys.extend(files(under).iter().flat_map(|(_, text)| named(text, &[".letter("])));
    }
    assert!(keys.len() > 10, "{keys:?}");
    keys.extend(NoticeKind::ALL.iter().map(|kind| format!("notice-kind-{kind}")));
    keys.extend(Role::ALL.iter().map(|role| format!("role-{role}")));
    keys.extend(Code::ALL.iter().map(|code| format!("error-{code}")));
    let missing: Vec<_> = keys.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // What is chosen by a code is chosen by one that there is.
    for of in Followed::ALL {
        let said = Words::english().letter("mail-end", &[("of", of.code().into()), ("url", "here".into())]);
        let which = if *of == Followed::Account { "notices".to_owned() } else { format!("this {of}") };
        assert_eq!(said, format!("No more mail about {which}: here"));
    }
    // The table of failures and the messages say the same.
    for code in Code::ALL {
        assert_eq!(Words::english().say(&format!("error-{code}")), code.title());
    }
}

/// The texts of mail in a language, each with the pieces that lie between what it speaks of.
fn mail(language: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    each(language, |file, id, pattern| {
        if file == "mail" || id.starts_with("notice-kind-") {
            let mut said = Vec::new();
            pieces(pattern, &mut said);
            found.insert(id, said);
        }
    });
    found
}

/// The written pieces of a pattern, wherever they stand in it.
fn pieces(pattern: &Pattern<&str>, said: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push(value.trim().to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| pieces(&variant.value, said));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Pieces of two words or more that stand in English where another language should speak.
fn left_in_english<'e>(english: &'e [String], own: &[String]) -> Vec<&'e str> {
    let words = |piece: &str| piece.split_whitespace().filter(|w| w.contains(char::is_alphabetic)).count();
    let own = own.join("\n");
    english.iter().map(String::as_str).filter(|piece| words(piece) > 1 && own.contains(*piece)).collect()
}

#[test]
fn mail_says_nothing_in_english_to_readers_of_another_language() {
    let english = mail("en");
    let notices = english.keys().filter(|id| id.starts_with("notice-kind-")).count();
    assert!(notices == NoticeKind::ALL.len() && english.len() > notices + 15, "{:?}", english.keys());
    let all: Vec<String> = english.values().flatten().cloned().collect();
    let mut faults = Vec::new();
    for language in &LANGUAGES[1..] {
        for (id, own) in mail(language) {
            // A message with no words of its own, but marks alone, is the same in many languages.
            let has_words = english[&id].iter().any(|piece| piece.contains(char::is_alphabetic));
            if has_words && own == english[&id] {
                faults.push(format!("{language}: {id} is as in English"));
            }
            let left = left_in_english(&all, &own);
            faults.extend(left.iter().map(|piece| format!("{language}: {id} says “{piece}”")));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// A control: a sentence that was not translated is found, also within a longer text.
#[test]
fn a_sentence_that_was_left_in_english_is_found() {
    let english = ["The code:".to_owned(), ".".to_owned(), "It holds once, until".to_owned()];
    let own = ["Le code :".to_owned(), "Attention. It holds once, until demain".to_owned()];
    assert_eq!(left_in_english(&english, &own), ["It holds once, until"]);
}

/// A control: what is not there is found.
#[test]
fn a_message_that_is_not_there_is_found() {
    let text =
        "html! { (visit.say(\"no-such\")) (visit.tell(\n \"other\", &[])) (visit.form(\"cast_stance\")) }";
    assert_eq!(named(text, &[".say(", ".tell("]), ["no-such", "other"]);
    assert_eq!(named(text, &[".form("]), ["cast_stance"]);
}
