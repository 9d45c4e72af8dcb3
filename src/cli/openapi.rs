//! `assent openapi`: prints the OpenAPI document, as it is committed in `api-spec/`.

use std::process::ExitCode;

use super::Ran;
use crate::http::api;

#[allow(clippy::unnecessary_wraps, reason = "the shape of every command")]
pub(super) fn run() -> Ran {
    println!("{}", api::committed_form());
    Ok(ExitCode::SUCCESS)
}
