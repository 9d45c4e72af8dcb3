//! Laws of the documents: what is committed equals what the code makes.

use std::fmt::Write;
use std::path::Path;

use assent::domain::access::{Action, Phase, Role, Rule, TABLE, Verdict, verdict};
use assent::domain::codes::Coded;
use assent::error::Code;
use assent::http::api;

use super::source;
use crate::support::world;

fn committed(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_default()
}

/// Compares with a committed file; what it should hold lies beside the build, ready to be read and copied.
fn equals(path: &str, made: &str) {
    if committed(path) == format!("{}\n", made.trim_end()) {
        return;
    }
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join(Path::new(path).file_name().unwrap());
    std::fs::write(&beside, format!("{}\n", made.trim_end())).unwrap();
    let beside = beside.display();
    panic!(
        "{path} is not what the code makes. Read `diff {path} {beside}`, and if it is right: cp {beside} {path}"
    );
}

#[test]
fn the_committed_openapi_document_is_what_the_code_makes_and_what_is_served() {
    equals("api-spec/openapi.json", &api::committed_form());
    world(async |w| {
        let served = w.anonymous().get("/openapi.json").await.expect(200);
        let committed: serde_json::Value = serde_json::from_str(&committed("api-spec/openapi.json")).unwrap();
        assert_eq!(served, committed);
    });
}

/// Phases in few words: `1–4, paused`.
fn said(phases: &[Phase]) -> String {
    let steps: Vec<usize> = (0..6).filter(|n| phases.contains(&Phase::ALL[*n])).map(|n| n + 1).collect();
    let runs = steps.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
        [one] => one.to_string(),
        [first, .., last] => format!("{first}–{last}"),
        [] => unreachable!(),
    });
    let others = Phase::ALL[6..].iter().filter(|p| phases.contains(p)).map(|p| p.code().replace('_', " "));
    runs.chain(others).collect::<Vec<_>>().join(", ")
}

/// The phases of a proposal in which a role gets this verdict.
fn phases(role: Role, action: Action, what: Verdict) -> Vec<Phase> {
    Phase::ALL.iter().copied().filter(|p| verdict(role, action, Some(*p)) == what).collect()
}

/// What a role may, where `all` is what the roles may together; every verdict of the table is asked for.
fn cell(role: Role, rule: &Rule, all: &[Phase]) -> String {
    if rule.phases.is_empty() {
        let marks = Phase::ALL.iter().map(|p| Some(*p)).chain([None]).map(|p| verdict(role, rule.action, p));
        let mut marks: Vec<Verdict> = marks.collect();
        marks.dedup();
        return match marks[..] {
            [Verdict::Allowed] => "yes".to_owned(),
            [Verdict::OwnOnly] => "own".to_owned(),
            [Verdict::NotThisRole] => String::new(),
            _ => panic!("{} has no phases, and depends on one", rule.action.code()),
        };
    }
    let may = [("yes", Verdict::Allowed), ("own", Verdict::OwnOnly)].map(|(word, what)| {
        let there = phases(role, rule.action, what);
        match there == all {
            _ if there.is_empty() => String::new(),
            true => word.to_owned(),
            false => format!("{word}: {}", said(&there)),
        }
    });
    may.join(" ").trim().to_owned()
}

const INTRODUCTION: &str = "# Who may do what in which step

Made from the permission table in `src/domain/access/table.rs`; a test holds the two together. The same, from the running
service: `GET /api/v1/permissions`.

`yes`: the role may. `own`: it may to what is its member's own. Blank: it may not. The steps are 1 topic, 2 deliberation,
3 engagement, 4 pilot, 5 validity, 6 impact; elsewhere the answer is `not_in_this_step`. A dash: it is not done to a
proposal, or to one in whatever step. Public is who is no member, signed in or not; in a group for members only, such a
person gets 404 for everything. The scope is what an API token needs besides. Observers comment only where the charter
says so (`observers_comment`).

| action | scope | steps |";

fn permissions() -> String {
    let mut text = INTRODUCTION.to_owned();
    Role::ALL.iter().for_each(|role| write!(text, " {} |", role.code()).unwrap());
    write!(text, "\n|---|---|---|{}\n", "---|".repeat(Role::ALL.len())).unwrap();
    for rule in TABLE {
        let may = |p: &Phase| {
            let mut roles = Role::ALL.iter().map(|r| verdict(*r, rule.action, Some(*p)));
            roles.any(|v| matches!(v, Verdict::Allowed | Verdict::OwnOnly))
        };
        let all: Vec<Phase> = Phase::ALL.iter().copied().filter(may).collect();
        let steps = if rule.phases.is_empty() { "–".to_owned() } else { said(&all) };
        write!(text, "| {} | {} | {steps} |", rule.action.code().replace('_', " "), rule.scope.code())
            .unwrap();
        Role::ALL.iter().for_each(|role| write!(text, " {} |", cell(*role, rule, &all)).unwrap());
        text.push('\n');
    }
    text.replace("|  |", "| |").replace("|  |", "| |")
}

#[test]
fn the_committed_permission_table_is_the_one_that_is_asked() {
    equals("docs/permissions.md", &permissions());
}

/// Is `word` there, and not only as the beginning of a longer one?
fn names(text: &str, word: &str) -> bool {
    text.split(word).skip(1).any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// What is wrong with a code of failure; the tests come without their spaces.
fn faults(variant: &str, code: &str, source: &str, docs: &str, tests: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !names(source, variant) {
        faults.push(format!("{code} is never used"));
    }
    if !docs.lines().any(|line| line.starts_with(&format!("| `{code}` |"))) {
        faults.push(format!("{code} is not in the table of docs/integrating.md"));
    }
    let refused = format!(",\"{code}\")");
    let status = |rest: &str| rest.len() > 3 && rest[3..].starts_with(&refused);
    if !tests.split(".refused(").skip(1).any(status) {
        faults.push(format!("{code} is not provoked by a test: none says `refused(status, \"{code}\")`"));
    }
    faults
}

#[test]
fn every_code_of_failure_is_documented_used_and_provoked() {
    let all = |under| source::files(under).into_iter().map(|(_, text)| text).collect::<String>();
    let (source, docs) = (all("src"), committed("docs/integrating.md"));
    let tests: String = all("tests/it").split_whitespace().collect();
    let faults: Vec<String> = Code::ALL
        .iter()
        .flat_map(|code| faults(&format!("Code::{code:?}"), code.code(), &source, &docs, &tests))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_code_that_nobody_uses_documents_or_provokes_is_found() {
    let found = faults("Code::Nap", "nap", "Code::Napping", "`nap` is mentioned", ",\"nap\")");
    assert_eq!(found.len(), 3, "{found:?}");
    let none = faults("Code::Nap", "nap", "Code::Nap)", "| `nap` | 409 |", ".refused(409,\"nap\");");
    assert_eq!(none, Vec::<String>::new());
}

#[test]
fn every_example_is_taken_by_its_operation() {
    let mut taken = 0;
    for operation in api::operations() {
        let reads = |bytes: &[u8]| (operation.reads)(bytes).map_err(|e| format!("{}: {e}", operation.id));
        match &operation.example {
            Some(example) => {
                reads(&serde_json::to_vec(example).unwrap()).unwrap();
                taken += 1;
                // The parser that is asked is one that can refuse.
                let strange = serde_json::to_vec(&serde_json::json!({"there_is_no_such_field": 1})).unwrap();
                assert!(reads(&strange).is_err(), "{} takes anything", operation.id);
            }
            // What has no example must do without a body.
            None => reads(b"{}").unwrap(),
        }
    }
    assert!(taken > 0);
}
