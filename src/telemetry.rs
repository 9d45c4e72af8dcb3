//! Structured logs: one JSON object a line, on standard error.
//!
//! Field names in use: `request_id`, `operation`, `status`, `micros`, `code`, `cause`, `job`, `count`, `webhook`, `witness`,
//! `origin`, `size`. No line holds a person's name, an address, a token, a text or a stance.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Starts writing logs as `directives` say (`info`, `warn,assent::request=info`, …). A sentence when they
/// cannot be read.
pub fn start(directives: &str) -> Result<(), String> {
    // Libraries at `debug` would write what is asked of the database, and members' texts: a level alone is ours.
    let directives = match directives.parse::<LevelFilter>() {
        Ok(level) => format!("warn,assent={level}"),
        Err(_) => directives.to_owned(),
    };
    let filter = EnvFilter::builder().parse(directives).map_err(|e| format!("`log` cannot be read: {e}"))?;
    let subscriber = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start in one process (tests) keeps the first.
    let _ = subscriber.try_init();
    Ok(())
}
