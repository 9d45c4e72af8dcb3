//! Rows for a spreadsheet: RFC 4180 with one byte at the end of a line, and no cell that a spreadsheet takes for a
//! formula.

use serde_json::{Map, Value};

use super::Table;

/// What a spreadsheet may take for the beginning of a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The first line: the names of the columns.
pub fn header(table: &Table) -> String {
    line(table.columns.iter().map(|column| column.name.to_owned()))
}

/// The line of a row.
pub fn row(table: &Table, row: &Map<String, Value>) -> String {
    line(table.columns.iter().map(|column| cell(row.get(column.name).unwrap_or(&Value::Null))))
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(quoted).collect();
    cells.join(",") + "\n"
}

/// What stands in a cell: nothing for null, a text as it is but for what would make it a formula, else JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.starts_with(FORMULA) => format!("'{text}"),
        Value::String(text) => text.clone(),
        // Rows hold whole numbers and truth values beside texts: their JSON has one form.
        other => other.to_string(),
    }
}

fn quoted(cell: String) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_is_a_line_with_its_columns_in_order() {
        let table = Table::find("approvals").unwrap();
        let first = "created_at,id,member_id,revision,stakeholder_group,topic_id,withdrawn_at\n";
        assert_eq!(header(table), first);
        let value = json!({"id": "a", "revision": 2, "stakeholder_group": "x, \"y\"", "withdrawn_at": null});
        assert_eq!(row(table, value.as_object().unwrap()), ",a,,2,\"x, \"\"y\"\"\",,\n");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for (text, told) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("a=1", "a=1"),
            ("=\"a\"", "\"'=\"\"a\"\"\""),
            ("two\nlines", "\"two\nlines\""),
        ] {
            assert_eq!(quoted(cell(&json!(text))), told);
        }
        // A number is one.
        assert_eq!(cell(&json!(-1)), "-1");
        assert_eq!(cell(&json!(true)), "true");
    }
}
