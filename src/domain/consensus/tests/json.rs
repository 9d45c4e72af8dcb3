//! The JSON form: what is read, what is refused and where, and one case or many.

use serde_json::Value;

use super::super::{
    Assessment, CaseError, Level, OTHER, Params, StatusPhrase, parse_case, run_lines, to_case, to_line,
};
use super::cases::Case;
use super::vectors::published;
use crate::domain::codes::Coded;

const FINE: &str =
    r#"{"participants": [{"id": "a", "group": "GOV", "stance": null}], "expected_groups": ["GOV"]}"#;

fn with(field: &str, value: &str) -> String {
    let mut case: Value = serde_json::from_str(FINE).unwrap();
    case[field] = serde_json::from_str(value).unwrap();
    case.to_string()
}

fn refused(text: &str) -> CaseError {
    parse_case(text).unwrap_err()
}

fn participants(list: &str) -> CaseError {
    refused(&with("participants", list))
}

#[test]
fn what_is_wrong_is_named_with_its_field() {
    let wrong = [
        (
            participants(r#"[{"id": "a", "group": "GOV", "stance": "agree"}]"#),
            "participants[0].stance",
            "agree",
        ),
        (
            participants(r#"[{"id": "a", "group": "GOV", "stance": null, "role": "king"}]"#),
            "participants[0].role",
            "king",
        ),
        (participants(r#"[{"id": "a", "group": "GOV"}]"#), "participants[0]", "missing field `stance`"),
        (participants(r#"[{"id": "a", "stance": null}]"#), "participants[0]", "missing field `group`"),
        (
            participants(r#"[{"id": "a", "group": "GOV", "stance": null, "age": 3}]"#),
            "participants[0].age",
            "age",
        ),
        (participants(r#"[{"id": 7, "group": "GOV", "stance": null}]"#), "participants[0].id", "string"),
        (refused(&with("expected_groups", "[]")), "expected_groups", "at least one"),
        (refused(&with("expected_groups", r#"["GOV", "GOV"]"#)), "expected_groups", "twice"),
        (refused(&with("expected_groups", r#"["OTHER"]"#)), "expected_groups", OTHER),
        (refused(&with("expected_groups", r#"[" "]"#)), "expected_groups", "blank"),
        (
            refused(&with("objections", r#"[{"id": "o", "state": "open", "backers": []}]"#)),
            "objections[0].state",
            "open",
        ),
        (refused(&with("objections", r#"[{"id": "o", "state": "stands"}]"#)), "objections[0]", "backers"),
        (refused(&with("mandate", r#""maybe""#)), "mandate", "maybe"),
        (refused(&with("days_open", "-1")), "days_open", "-1"),
        (refused(&with("params", r#"{"quorum": 5}"#)), "params.quorum", "quorum"),
        (refused(&with("params", r#"{"sup_hi": "3/2"}"#)), "params.sup_hi", "at most 1"),
        (refused(&with("params", r#"{"sup_hi": "0"}"#)), "params.sup_hi", "above 0"),
        (refused(&with("params", r#"{"sup_hi": "1/0"}"#)), "params.sup_hi", "not zero"),
        (refused(&with("params", r#"{"sup_hi": 0.5}"#)), "params.sup_hi", "string"),
        (refused(&with("params", r#"{"group_min": 0}"#)), "params", "group_min must be at least 1"),
        (refused(&with("params", r#"{"sup_lo": "1"}"#)), "params", "sup_lo must not be above sup_hi"),
        (refused(&with("verdict", "1")), "verdict", "verdict"),
        (refused(r#"{"participants": []}"#), ".", "expected_groups"),
        (refused(&with("params", "[5]")), "params", "an object"),
        (participants(r#"[["a", "GOV", null, null, "chair"]]"#), "participants[0]", "an object"),
        (refused("[]"), ".", "an object"),
        (refused("{} {}"), ".", "participants"),
        (refused(&format!("{FINE} {FINE}")), ".", "trailing"),
    ];
    for (error, field, part) in wrong {
        assert_eq!(error.line, 1, "{error}");
        assert_eq!(error.field, field, "{error}");
        assert!(error.sentence.contains(part), "{error}");
        assert!(!error.sentence.contains(" at line "), "{error}");
    }
}

#[test]
fn an_id_that_is_there_twice_is_refused_at_its_line() {
    let twice = "{\"expected_groups\": [\"GOV\"], \"participants\": [\n\
        {\"id\": \"a\", \"group\": \"GOV\", \"stance\": null},\n\
        {\"id\": \"a\", \"group\": \"GOV\", \"stance\": \"support\"}\n]}";
    let error = refused(twice);
    assert_eq!((error.line, error.field.as_str()), (3, "participants[1]"));
    assert!(error.sentence.contains("\"a\" is there twice"));
    let objection = r#"{"id": "o", "state": "stands", "backers": []}"#;
    let error = refused(&with("objections", &format!("[{objection}, {objection}]")));
    assert_eq!(error.field, "objections[1]");
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    let stance = r#"[{"id": "a", "group": "GOV", "stance": null, "stance": "support"}]"#;
    let case = format!(r#"{{"participants": {stance}, "expected_groups": ["GOV"]}}"#);
    assert!(refused(&case).sentence.contains("duplicate field `stance`"));
    let case = FINE.replacen('{', r#"{"days_open": 3, "days_open": 14, "#, 1);
    assert!(refused(&case).sentence.contains("duplicate field `days_open`"));
    let case = FINE.replacen('{', r#"{"params": {"strict": true, "strict": false}, "#, 1);
    assert!(refused(&case).sentence.contains("duplicate field `strict`"));
}

#[test]
fn backers_who_are_not_counted_are_ignored() {
    let people = r#"[{"id": "a", "group": "GOV", "stance": "object", "role": "observer"},
        {"id": "b", "group": "GOV", "stance": "object"}, {"id": "c", "group": null, "stance": "support"}]"#;
    let case = format!(
        r#"{{"participants": {people}, "expected_groups": ["GOV"],
        "objections": [{{"id": "o", "state": "stands", "backers": ["a", "b", "b", "nobody"]}}]}}"#
    );
    let (snapshot, _) = parse_case(&case).unwrap();
    let backers: Vec<&str> =
        snapshot.facts().objections[0].backers.iter().map(|b| b.person.as_str()).collect();
    assert_eq!(backers, ["b"]);
    let found = run_lines(&case).next().unwrap().unwrap();
    assert_eq!(found.groups[OTHER].size, 1);
}

#[test]
fn one_pretty_case_is_one_case() {
    let pretty = serde_json::to_string_pretty(&published()["vectors"][0]["input"]).unwrap();
    let results: Vec<_> = run_lines(&pretty).collect();
    assert_eq!(results.len(), 1);
    assert_eq!(results[0].as_ref().unwrap().level, Level::FullConsensus);
    let broken = pretty.replacen("\"support\"", "\"for\"", 1);
    let line = 1 + broken.lines().position(|line| line.contains("\"for\"")).unwrap();
    let results: Vec<_> = run_lines(&broken).collect();
    assert_eq!(results.len(), 1);
    assert_eq!(results[0].as_ref().unwrap_err().line, line);
    let cut_off = &pretty[..pretty.len() / 2];
    assert_eq!(run_lines(cut_off).filter(Result::is_err).count(), 1);
}

#[test]
fn each_line_is_a_case_and_a_broken_one_stops_no_other() {
    let input = format!("{FINE}\n\n{{\"participants\": \r\n{FINE}\n[]\n   \n{FINE}");
    let results: Vec<_> = run_lines(&input).collect();
    let lines: Vec<_> =
        results.iter().map(|result| result.as_ref().map_err(|error| error.line).is_ok()).collect();
    assert_eq!(lines, [true, false, true, false, true]);
    assert_eq!(results[1].as_ref().unwrap_err().line, 3);
    assert_eq!(results[3].as_ref().unwrap_err().line, 5);
    let broken_first = format!("{{\"participants\"\n{FINE}");
    assert_eq!(run_lines(&broken_first).map(|result| result.is_ok()).collect::<Vec<_>>(), [false, true]);
    assert_eq!(run_lines("\n \n").count(), 0);
}

#[test]
fn a_result_is_one_line_and_reads_back_as_it_was() {
    for vector in published()["vectors"].as_array().unwrap() {
        let found = run_lines(&vector["input"].to_string()).next().unwrap().unwrap();
        let line = to_line(&found).unwrap();
        assert!(!line.contains('\n'));
        assert_eq!(serde_json::from_str::<Assessment>(&line).unwrap(), found);
        let keys = ["version", "level", "fragile", "pivot_count", "reasons", "metrics", "groups"];
        let places: Vec<_> = keys.map(|key| line.find(&format!("\"{key}\":"))).into();
        assert!(places.is_sorted() && places[0].is_some());
    }
}

#[test]
fn a_snapshot_written_out_as_a_case_reads_back_as_it_was() {
    for seed in 0..2_000 {
        let case = Case::random(seed);
        let snapshot = case.snapshot();
        let (read, params) = parse_case(&to_case(&snapshot, &case.params).unwrap()).unwrap();
        assert_eq!((read, params), (snapshot, case.params));
    }
}

#[test]
fn the_forms_have_schemas() {
    let params = serde_json::to_value(schemars::schema_for!(Params)).unwrap();
    let defaults = serde_json::to_value(Params::default()).unwrap();
    let names = |json: &Value| json.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&params["properties"]), names(&defaults));
    assert_eq!(params["additionalProperties"], false);
    assert!(params.get("required").is_none(), "every parameter may be left out");
    let assessment = serde_json::to_value(schemars::schema_for!(Assessment)).unwrap();
    assert_eq!(assessment["required"].as_array().unwrap().len(), 7);
    let phrase = serde_json::to_value(schemars::schema_for!(StatusPhrase)).unwrap();
    assert_eq!(phrase["oneOf"].as_array().unwrap().len(), Level::ALL.len());
}
