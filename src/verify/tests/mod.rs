//! The verifier against a history made by hand: the honest one holds, and whatever is changed of it is found and named.

mod archived;
mod bundle;
mod codes;
mod flips;
mod history;
mod laws;
mod story;

use std::io::Cursor;

use self::bundle::Bundle;
use super::report::{Code, Report};
use super::{Given, verify};

/// Verifies a bundle as it is, with the manifest that it has.
fn run(bundle: &Bundle, given: &Given) -> Report {
    verify(Cursor::new(bundle.zip()), given).unwrap()
}

/// The faults, each as its code and what it concerns.
fn faults(report: &Report) -> Vec<(Code, String)> {
    report.faults().map(|fault| (fault.code, fault.what.clone())).collect()
}

/// Every fault in full, for a failed test.
fn told(report: &Report) -> String {
    report.faults().map(|f| format!("{} {}: {}\n", f.code, f.what, f.why)).collect()
}
