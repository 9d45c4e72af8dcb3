//! The names of one service's logs: `assent.example.org/log`, and those that followed it, `assent.example.org/log/2` and on.

/// Which of a service's logs a name is of, from 1.
pub fn epoch(origin: &str) -> u64 {
    let number = origin.rsplit_once("/log/").and_then(|(_, number)| number.parse().ok());
    number.filter(|n| *n > 1).unwrap_or(1)
}

/// Where a log is served, below the address of its service.
pub fn prefix(origin: &str) -> String {
    match epoch(origin) {
        1 => "/log".to_owned(),
        later => format!("/log/{later}"),
    }
}
