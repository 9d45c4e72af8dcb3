//! The files of who runs a service, for witnesses and for logs.

use super::{ORIGIN, cosigner, signer};
use crate::domain::log::lists::{logs, witnesses};

#[test]
fn a_line_names_a_witness_or_a_log() {
    let (key, other) = (cosigner(3).public().to_string(), cosigner(4).public().to_string());
    let text = format!("# Ours\n\n{key} https://w.example/a/\n{other}\thttp://10.0.0.1:8080\n");
    let found = witnesses(&text).unwrap();
    assert_eq!(
        (found.len(), found[0].url.as_str(), found[1].key.to_string()),
        (2, "https://w.example/a", other)
    );
    let vkey = signer(1).public().to_string();
    assert_eq!(logs(&format!("{ORIGIN} {vkey}\n")).unwrap()[0].origin().as_str(), ORIGIN);
    assert!(witnesses("").unwrap().is_empty() && logs("\n# none\n").unwrap().is_empty());
}

#[test]
fn a_line_that_says_something_else_is_named() {
    let (key, vkey) = (cosigner(3).public().to_string(), signer(1).public().to_string());
    for (odd, word) in [
        (format!("\n{key}\n"), "line 2: it is a witness's key"),
        (format!("{key} https://a.example https://b.example\n"), "line 1: it is"),
        (format!("{vkey} https://a.example\n"), "line 1: this key signs in a way"),
        (format!("{key}x https://a.example\n"), "line 1: "),
        (format!("{key} ftp://a.example\n"), "begins with https://"),
        (format!("{key} https://a.example?x\n"), "has no `?`"),
        (format!("{key} https://a.example\n{key} https://b.example\n"), "line 2: this witness stands"),
        (format!("{key} https://a.example\n").repeat(31), "more than 30"),
    ] {
        let why = witnesses(&odd).unwrap_err();
        assert!(why.contains(word), "{odd}: {why}");
    }
    for (odd, word) in [
        (format!("example.org/other {vkey}\n"), "line 1: the key is one of"),
        (format!("{vkey}\n"), "line 1: it is a log's origin"),
        (format!("{} {key}\n", cosigner(3).public().name()), "line 1: this key signs in a way"),
    ] {
        let why = logs(&odd).unwrap_err();
        assert!(why.contains(word), "{odd}: {why}");
    }
}
