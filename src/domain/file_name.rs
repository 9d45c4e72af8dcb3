//! Names of files that are taken away: made of a title that somebody wrote, and harmless on every system.

use unicode_normalization::char::is_combining_mark;

/// Characters of a title that go into a name at most.
const MOST: usize = 60;

/// The words of a title, joined by hyphens, with this at the end: letters and digits of every script, and nothing
/// that a system reads as a path, a command or a direction of writing.
pub fn file_name(title: &str, ending: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || is_combining_mark(c) { c } else { ' ' };
    let words: String = title.chars().map(kept).collect();
    let name: String = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
    let name: String = name.chars().take(MOST).collect();
    let name = name.trim_matches('-');
    format!("{}{ending}", if name.is_empty() { "text" } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_letters_and_digits_alone() {
        for (title, name) in [
            ("Critical Internet resources (2018)", "critical-internet-resources-2018-v1.md"),
            ("../../etc/passwd\"; rm -rf", "etc-passwd-rm-rf-v1.md"),
            ("CON", "con-v1.md"),
            ("\u{202e}gpj.exe", "gpj-exe-v1.md"),
            ("规范 परामर्श قاعدة", "规范-परामर्श-قاعدة-v1.md"),
            ("…", "text-v1.md"),
        ] {
            assert_eq!(file_name(title, "-v1.md"), name);
        }
        assert_eq!(file_name(&"a ".repeat(100), ".txt").chars().count(), 59 + 4);
    }
}
