//! Cases in, assessments out: the JSON form, for one case or for one case a line.

use std::fmt;

use serde::de::IgnoredAny;
use serde_json::error::Category;

use super::assess::assess;
use super::assessment::Assessment;
use super::case::Document;
use super::expand::expand;
use super::params::Params;
use super::snapshot::Snapshot;

/// What is wrong with a case, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    /// The line of the input, from 1.
    pub line: usize,
    /// The column in it, from 1; 0 where it is not known.
    pub column: usize,
    /// The field, such as `participants[3].stance`; "." for the case as a whole.
    pub field: String,
    /// What is wrong with it.
    pub sentence: String,
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if self.column > 0 {
            write!(f, ", column {}", self.column)?;
        }
        if self.field != "." {
            write!(f, ", field {}", self.field)?;
        }
        write!(f, ": {}", self.sentence)
    }
}
impl std::error::Error for CaseError {}

/// Reads one case, on one line or over several.
pub fn parse_case(text: &str) -> Result<(Snapshot, Params), CaseError> {
    // What breaks off does so behind its last letter, not in the blank lines after it.
    let text = text.trim_end();
    let mut json = serde_json::Deserializer::from_str(text);
    let Document(case) = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| case_error(&error.path().to_string(), error.inner()))?;
    json.end().map_err(|error| case_error(".", &error))?;
    case.into_snapshot().map_err(|error| CaseError {
        line: text.lines().count().max(1),
        column: 0,
        field: ".".to_owned(),
        sentence: error.to_string(),
    })
}

fn case_error(field: &str, error: &serde_json::Error) -> CaseError {
    let at = format!(" at line {} column {}", error.line(), error.column());
    let sentence = error.to_string();
    let sentence = sentence.strip_suffix(&at).unwrap_or(&sentence);
    let (line, column) = (error.line().max(1), error.column());
    let (field, sentence) = match error.classify() {
        // What is not JSON has no fields: where in the text it is, says more.
        Category::Eof => (".".to_owned(), format!("this is not JSON: it breaks off here ({sentence})")),
        Category::Syntax | Category::Io => (".".to_owned(), format!("this is not JSON: {sentence}")),
        Category::Data => (field.to_owned(), sentence.to_owned()),
    };
    CaseError { line, column, field, sentence }
}

/// Assesses one case, or each line of JSON Lines; blank lines are skipped.
///
/// The input is one case where it is one JSON value as a whole, or where it looks like the start of one that breaks off.
pub fn run_lines(input: &str) -> impl Iterator<Item = Result<Assessment, CaseError>> {
    let whole = is_one_case(input).then_some((0, input));
    let lines = if whole.is_some() { "" } else { input };
    let lines = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    whole.into_iter().chain(lines).map(|(before, text)| run(text, before))
}

fn run(text: &str, lines_before: usize) -> Result<Assessment, CaseError> {
    match parse_case(text) {
        Ok((snapshot, params)) => Ok(assess(&snapshot, &params)),
        Err(error) => Err(CaseError { line: error.line + lines_before, ..error }),
    }
}

fn is_one_case(input: &str) -> bool {
    let mut lines = input.lines().filter(|line| !line.trim().is_empty());
    let Some(first) = lines.next() else { return false };
    let is_json = |text| serde_json::from_str::<IgnoredAny>(text).is_ok();
    let starts_case = |line: &str| line.starts_with('{');
    !is_json(first) && (is_json(input) || !lines.any(starts_case))
}

/// The assessment on one line of JSON, as it is printed and stored.
pub fn to_line(assessment: &Assessment) -> Result<String, serde_json::Error> {
    serde_json::to_string(assessment)
}

/// The case of a snapshot on one line: what `parse_case` reads, so that anybody can assess it again.
pub fn to_case(snapshot: &Snapshot, params: &Params) -> Result<String, serde_json::Error> {
    serde_json::to_string(&expand(snapshot, params))
}
