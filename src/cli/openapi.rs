//! `assent openapi`: prints the OpenAPI document, as it is committed in `api-spec/`.

use std::process::ExitCode;

use super::{Ran, say};
use crate::http::api;

pub(super) fn run() -> Ran {
    say(api::committed_form())?;
    Ok(ExitCode::SUCCESS)
}
