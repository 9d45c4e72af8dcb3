//! Invitations from a list: all of it, or nothing and every fault by line and column.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Invite, IssuedView, issue, may_invite};
use crate::domain::access::Role;
use crate::domain::codes::Coded;
use crate::domain::ids::GroupId;
use crate::domain::text::{Email, Label, Name, Title};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::App;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::invitations::Invitation;

/// Rows at most.
const ROWS: usize = 500;
/// Faults told at most.
const FAULTS: usize = 50;
/// The columns, and whether each must be there.
const COLUMNS: &[(&str, bool)] =
    &[("email", true), ("name", false), ("role", true), ("stakeholder_group", true), ("organisation", false)];

/// A list of invitations to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportInvitations {
    /// CSV with a header line: `email`, `role`, `stakeholder_group`, and, if wanted, `name` and
    /// `organisation`. 500 rows at most.
    #[schemars(length(min = 1, max = 1_000_000))]
    pub csv: String,
}

/// Invitations made from a list, with their codes.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ImportedInvitations")]
pub struct ImportedView {
    /// The invitations, in the order of the rows.
    pub items: Vec<IssuedView>,
}
impl View for ImportedView {}

/// Invites everybody on a list, or nobody.
pub fn import(tx: &mut Tx<'_>, app: &App, group: GroupId, list: &ImportInvitations) -> Result<ImportedView> {
    let (lines, invites) = parse(&list.csv)?;
    let (place, acting) = may_invite(tx, group, invites.iter().map(|invite| invite.role))?;
    let emails: Vec<String> = invites.iter().map(|invite| invite.email.to_string()).collect();
    let open = Invitation::open_among(tx, group, &emails)?;
    let told_twice = emails.iter().zip(&lines).filter(|(email, _)| open.contains(email));
    let faults: Vec<_> = told_twice
        .map(|(_, line)| fault(*line, "email", "has an invitation that can still be redeemed"))
        .take(FAULTS)
        .collect();
    if !faults.is_empty() {
        return Err(Error::fields(faults));
    }
    Ok(ImportedView { items: issue(tx, app, &place, &acting, &invites)? })
}

fn fault(line: u64, column: &str, detail: &str) -> FieldError {
    FieldError {
        pointer: "/csv".to_owned(),
        code: Code::InvalidField,
        detail: format!("line {line}, column `{column}`: {detail}"),
    }
}

fn whole(detail: impl Into<String>) -> Error {
    Error::field("/csv", detail)
}

/// The rows with their line numbers, or every fault in them.
fn parse(csv: &str) -> Result<(Vec<u64>, Vec<Invite>)> {
    let text = csv.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let places = columns(reader.headers().map_err(|e| whole(format!("is not CSV: {e}")))?)?;
    let (mut lines, mut invites, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for record in reader.records() {
        if lines.len() >= ROWS {
            return Err(whole(format!("has more than {ROWS} rows")));
        }
        let record = record.map_err(|e| whole(format!("is not CSV: {e}")))?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = Row { line, record: &record, places: &places };
        match row.invite(&mut faults) {
            Some(invite) if !seen.insert(invite.email.to_string()) => {
                faults.push(fault(line, "email", "stands on the list twice"));
            }
            Some(invite) => invites.push(invite),
            None => {}
        }
        lines.push(line);
    }
    if lines.is_empty() {
        return Err(whole("holds no row under its header"));
    }
    faults.truncate(FAULTS);
    if faults.is_empty() { Ok((lines, invites)) } else { Err(Error::fields(faults)) }
}

/// Where each column stands. Unknown and missing ones are faults.
fn columns(header: &csv::StringRecord) -> Result<Vec<Option<usize>>> {
    let known: Vec<&str> = COLUMNS.iter().map(|(name, _)| *name).collect();
    if let Some(unknown) = header.iter().find(|name| !known.contains(name)) {
        let unknown: String = unknown.chars().take(40).collect();
        return Err(whole(format!("has the column {unknown:?}; known are: {}", known.join(", "))));
    }
    let place = |name: &str| header.iter().position(|h| h == name);
    if let Some((missing, _)) = COLUMNS.iter().find(|(name, needed)| *needed && place(name).is_none()) {
        return Err(whole(format!("has no column `{missing}` in its header")));
    }
    Ok(COLUMNS.iter().map(|(name, _)| place(name)).collect())
}

struct Row<'r> {
    line: u64,
    record: &'r csv::StringRecord,
    places: &'r [Option<usize>],
}

impl Row<'_> {
    fn text(&self, column: usize) -> &str {
        self.places
            .get(column)
            .copied()
            .flatten()
            .and_then(|place| self.record.get(place))
            .unwrap_or_default()
    }

    /// The text of a column, parsed; a fault where it does not hold.
    fn read<T>(
        &self,
        column: usize,
        parse: impl Fn(&str) -> Result<T, String>,
        faults: &mut Vec<FieldError>,
    ) -> Option<T> {
        let name = COLUMNS.get(column).map_or("", |(name, _)| *name);
        parse(self.text(column)).map_err(|why| faults.push(fault(self.line, name, &why))).ok()
    }

    fn invite(&self, faults: &mut Vec<FieldError>) -> Option<Invite> {
        fn optional<T>(
            parse: impl Fn(&str) -> Result<T, String>,
        ) -> impl Fn(&str) -> Result<Option<T>, String> {
            move |text| if text.is_empty() { Ok(None) } else { parse(text).map(Some) }
        }
        let email = self.read(0, Email::parse, faults);
        let name = self.read(1, optional(Name::parse), faults);
        let role = self.read(2, role, faults);
        let stakeholder_group = self.read(3, Label::parse, faults);
        let organisation = self.read(4, optional(Title::parse), faults);
        Some(Invite {
            email: email?,
            name: name?,
            role: role?,
            stakeholder_group: stakeholder_group?,
            organisation: organisation?,
        })
    }
}

fn role(text: &str) -> Result<Role, String> {
    let roles = || Role::ALL.iter().filter(|role| **role != Role::Public);
    let found = roles().find(|role| role.code() == text).copied();
    let names = || roles().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| format!("must be one of {}", names()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_named_by_line_and_column() {
        let csv = "email,role,stakeholder_group,organisation\n\
                   anna@example.org,stakeholder,CS,\"Example, Society\"\n\
                   nobody,king,CS,\n\
                   bo@example.org,observer,a b,\n\
                   anna@example.org,observer,CS,\n";
        let errors = parse(csv).unwrap_err().errors;
        let told: Vec<&str> = errors.iter().map(|e| e.detail.split(": ").next().unwrap()).collect();
        assert_eq!(
            told,
            [
                "line 3, column `email`",
                "line 3, column `role`",
                "line 4, column `stakeholder_group`",
                "line 5, column `email`"
            ]
        );
    }

    #[test]
    fn the_header_says_which_column_is_which() {
        let (lines, invites) =
            parse("\u{feff}role, stakeholder_group ,email,name\nobserver,CS,Anna@Example.org,Anna\n")
                .unwrap();
        assert_eq!((lines, &*invites[0].email), (vec![2], "anna@example.org"));
        assert!(parse("email,role\n").unwrap_err().detail.contains("stakeholder_group"));
        assert!(parse("email,role,stakeholder_group,age\n").unwrap_err().detail.contains("age"));
        assert!(parse("email,role,stakeholder_group\n").unwrap_err().detail.contains("no row"));
    }

    #[test]
    fn a_list_is_not_longer_than_500_rows() {
        let rows: String = (0..501).map(|n| format!("a{n}@example.org,observer,CS\n")).collect();
        let csv = format!("email,role,stakeholder_group\n{rows}");
        assert!(parse(&csv).unwrap_err().detail.contains("500"));
    }
}
