//! What is found in a text, and what is passed over.

use std::time::{Duration, Instant};

use super::*;

fn found(text: &str, language: &str) -> Vec<String> {
    look(text, language).unwrap().hints.into_iter().map(|hint| hint.words).collect()
}

#[test]
fn what_binds_others_is_found_with_its_place() {
    let text = "États: all actors must act; they are  required\nto report, and **shall** not damage it.";
    let hints = look(text, "en").unwrap();
    let bindings: Vec<_> = hints.hints.iter().map(|h| (h.words.as_str(), h.binding)).collect();
    assert_eq!(
        bindings,
        [
            ("must", Binding::Obligation),
            ("are  required\nto", Binding::Obligation),
            ("shall** not", Binding::Prohibition)
        ]
    );
    let points: Vec<char> = text.chars().collect();
    for hint in &hints.hints {
        let Passage { start, end } = hint.passage;
        assert_eq!(points[start..end].iter().collect::<String>(), hint.words);
    }
    assert!(hints.instead.contains(&"should") && !hints.has_more);
}

#[test]
fn what_is_quoted_or_code_or_said_of_oneself_is_passed_over() {
    for text in [
        "> States shall act.\n\nThey should.",
        "The Charter says “All Members shall settle their disputes”.",
        "The Charter says \"Members shall\" and `must`.",
        "```\nyou must\n```\n",
        "    you must\n",
        "We must begin. The must-have of the year; mustard.",
        "A requirement. Required reading.",
        "Says <b title=\"must\">it</b>; see [there](https://example.org/must).",
    ] {
        assert_eq!(found(text, "en"), Vec::<String>::new(), "{text}");
    }
    assert_eq!(found("It says \" and then: states must.", "en"), ["must"], "a quotation that never ends");
    assert_eq!(found("“Yes.” States must. “No.”", "en"), ["must"]);
    assert_eq!(found("- states are required\n\n- to act", "en"), Vec::<String>::new());
}

#[test]
fn the_six_languages_of_the_united_nations_are_known() {
    assert_eq!(languages().collect::<Vec<_>>(), ["en", "fr", "es", "ru", "zh", "ar"]);
    let french = "Les États ne doivent pas agir ; ils s’engagent à attendre.";
    assert_eq!(found(french, "fr-CH"), ["ne doivent pas", "s’engagent à"]);
    assert_eq!(found("Los Estados deberán actuar; deberían pensar.", "es"), ["deberán"]);
    assert_eq!(found("Государства не должны вредить, им следует думать.", "ru"), ["не должны"]);
    assert_eq!(found("各国必须行动,不得拖延。", "zh-Hans"), ["必须", "不得"]);
    assert_eq!(found("يَجِبُ على الدول أن تعمل، ولا يجوز لها التأخير.", "ar"), ["يَجِبُ", "ولا يجوز"]);
    assert!(look("Staten moeten handelen.", "nl").is_none());
}

#[test]
fn hostile_texts_are_looked_at_in_bounded_time_and_hints_are_counted() {
    let length = 200_000;
    for unit in ["a", "must ", "\"", "“", "„", "`", "> ", "*", "[", "<", "- ", "&", "\u{301}", "不"] {
        let text = unit.repeat(length / unit.chars().count());
        let began = Instant::now();
        let looked = look(&text, "en").unwrap();
        assert!(looked.hints.len() <= MAX_HINTS, "{unit}");
        assert!(began.elapsed() < Duration::from_secs(10), "{unit}: {:?}", began.elapsed());
    }
    assert!(look(&"must ".repeat(MAX_HINTS + 1), "en").unwrap().has_more);
    assert!(!look(&"must ".repeat(MAX_HINTS), "en").unwrap().has_more);
}
