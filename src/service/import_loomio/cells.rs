//! One row of an archive, read column by column. Knows where it is, and which columns nobody asked for.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::domain::foreign::{Fault, Moment, shown};

/// A row, and which columns of its table were asked for so far.
pub(super) struct Cells<'a> {
    pub(super) line: u64,
    pub(super) row: &'a Map<String, Value>,
    pub(super) asked: &'a mut BTreeSet<&'static str>,
}

impl Cells<'_> {
    fn value(&mut self, column: &'static str) -> Option<&Value> {
        self.asked.insert(column);
        self.row.get(column).filter(|value| !value.is_null())
    }

    fn fault(&self, column: &'static str, must: &str, value: &Value) -> Fault {
        let value = shown(&value.to_string());
        Fault::line(self.line, format!("must be {must}, not {value}")).column(column)
    }

    /// A whole number, if there is one.
    pub(super) fn number(&mut self, column: &'static str) -> Result<Option<i64>, Fault> {
        let Some(value) = self.value(column).cloned() else { return Ok(None) };
        let read = match &value {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        read.map(Some).ok_or_else(|| self.fault(column, "a whole number", &value))
    }

    /// A whole number that must be there.
    pub(super) fn id(&mut self, column: &'static str) -> Result<i64, Fault> {
        self.number(column)?.ok_or_else(|| Fault::line(self.line, "must be there").column(column))
    }

    /// What something is known by, where that need not be a number; empty where there is nothing.
    pub(super) fn key(&mut self, column: &'static str) -> Result<String, Fault> {
        match self.value(column).cloned() {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Number(number)) => Ok(number.to_string()),
            Some(value) => Err(self.fault(column, "a text", &value)),
        }
    }

    /// A text; empty where there is none.
    pub(super) fn text(&mut self, column: &'static str) -> Result<String, Fault> {
        self.key(column)
    }

    /// Yes or no, if it is said.
    pub(super) fn said(&mut self, column: &'static str) -> Result<Option<bool>, Fault> {
        let Some(value) = self.value(column).cloned() else { return Ok(None) };
        match &value {
            Value::Bool(flag) => Ok(Some(*flag)),
            Value::String(text) if matches!(text.as_str(), "true" | "t" | "1") => Ok(Some(true)),
            Value::String(text) if matches!(text.as_str(), "false" | "f" | "0" | "") => Ok(Some(false)),
            Value::Number(number) => Ok(Some(number.as_i64() != Some(0))),
            _ => Err(self.fault(column, "true or false", &value)),
        }
    }

    /// Yes, where it is said.
    pub(super) fn flag(&mut self, column: &'static str) -> Result<bool, Fault> {
        Ok(self.said(column)?.unwrap_or(false))
    }

    /// A time, if there is one.
    pub(super) fn time(&mut self, column: &'static str) -> Result<Option<Moment>, Fault> {
        let Some(value) = self.value(column).cloned() else { return Ok(None) };
        match &value {
            Value::String(text) if text.trim().is_empty() => Ok(None),
            Value::String(text) => {
                Moment::parse(text).map(Some).ok_or_else(|| self.fault(column, "a time", &value))
            }
            _ => Err(self.fault(column, "a time", &value)),
        }
    }
}
