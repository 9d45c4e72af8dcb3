//! Errata: what was wrong in a published output, and what is right.
//!
//! A correction of the title or the summary is made in it. The text itself was designated and does not change: what is
//! wrong in it is stated beside it. Knows nothing of editions or of who corrects.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::{CommentBody, Text, Title};
use crate::codes;

/// Corrections in one erratum at most.
pub const MAX_CORRECTIONS: usize = 20;
/// Editions of an output at most.
pub const MAX_EDITIONS: i64 = 50;
/// The words of a correction: what is longer is no slip of the pen.
pub type Words = Text<300>;

codes! {
    /// A part of an output.
    pub enum OutputPart {
        /// Its title.
        Title = "title",
        /// Its summary.
        Summary = "summary",
        /// The text of the version that was designated.
        Text = "text",
    }
}

/// What was wrong, and what is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Where. In the title and the summary it is put right; beside the text it is stated.
    pub part: OutputPart,
    /// What was wrong, word for word, with as much around it that it stands there once.
    pub wrong: Words,
    /// What is right.
    pub right: Words,
}

/// The parts of an output that corrections are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    /// The text of the designated version; none where the output carries none.
    pub text: Option<String>,
}

/// Why an erratum is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Which correction, from 0.
    pub index: usize,
    /// Which of its fields.
    pub field: &'static str,
    /// In a clause about the field.
    pub clause: String,
}

impl Parts {
    /// The parts with these corrections, one after the other.
    pub fn corrected(mut self, corrections: &[Correction]) -> Result<Self, Refused> {
        for (index, correction) in corrections.iter().enumerate() {
            self.correct(correction).map_err(|(field, clause)| Refused { index, field, clause })?;
        }
        Ok(self)
    }

    fn correct(&mut self, correction: &Correction) -> Result<(), (&'static str, String)> {
        let Correction { part, wrong, right } = correction;
        if wrong == right {
            return Err(("right", "is the same as what was wrong".to_owned()));
        }
        let stands = match part {
            OutputPart::Title => Some(&self.title),
            OutputPart::Summary => Some(&self.summary),
            OutputPart::Text => self.text.as_ref(),
        };
        match stands.map_or(0, |stands| stands.matches(&**wrong).take(2).count()) {
            0 => return Err(("wrong", format!("does not stand in the {part}"))),
            1 => {}
            _ => return Err(("wrong", format!("stands more than once in the {part}; say more around it"))),
        }
        let too_long = |clause: String| ("right", format!("makes a {part} that {clause}"));
        match part {
            OutputPart::Title => {
                let title = Title::parse(&self.title.replacen(&**wrong, right, 1)).map_err(too_long)?;
                self.title = title.into_string();
            }
            OutputPart::Summary => {
                let summary =
                    CommentBody::parse(&self.summary.replacen(&**wrong, right, 1)).map_err(too_long)?;
                self.summary = summary.into_string();
            }
            OutputPart::Text => {}
        }
        Ok(())
    }
}

/// Where words of an output stand: in the text it carries, else in its summary.
pub fn quoted_from(parts: &Parts, quote: &str) -> Option<OutputPart> {
    if parts.text.as_ref().is_some_and(|text| text.contains(quote)) {
        return Some(OutputPart::Text);
    }
    parts.summary.contains(quote).then_some(OutputPart::Summary)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        Parts {
            title: "Protect teh core".into(),
            summary: "Nobody should damage the core, the core of it.".into(),
            text: Some("State actors shuold not damage it.".into()),
        }
    }

    fn correction(part: OutputPart, wrong: &str, right: &str) -> Correction {
        Correction { part, wrong: Words::parse(wrong).unwrap(), right: Words::parse(right).unwrap() }
    }

    fn refused(part: OutputPart, wrong: &str, right: &str) -> (usize, &'static str) {
        let fits = correction(OutputPart::Title, "teh", "the");
        let refused = parts().corrected(&[fits, correction(part, wrong, right)]).unwrap_err();
        (refused.index, refused.field)
    }

    #[test]
    fn the_title_and_the_summary_are_put_right_and_the_text_stays() {
        let corrected = parts()
            .corrected(&[
                correction(OutputPart::Title, "teh", "the"),
                correction(OutputPart::Summary, "damage the core", "harm the core"),
                correction(OutputPart::Text, "shuold", "should"),
            ])
            .unwrap();
        assert_eq!(corrected.title, "Protect the core");
        assert_eq!(corrected.summary, "Nobody should harm the core, the core of it.");
        assert_eq!(corrected.text, parts().text);
    }

    #[test]
    fn what_is_wrong_stands_there_once() {
        assert_eq!(refused(OutputPart::Summary, "the core", "it"), (1, "wrong"));
        assert_eq!(refused(OutputPart::Text, "teh", "the"), (1, "wrong"));
        assert_eq!(refused(OutputPart::Text, "shuold", "shuold"), (1, "right"));
        assert_eq!(refused(OutputPart::Title, "core", &"x".repeat(300)), (1, "right"));
        assert_eq!(refused(OutputPart::Title, "teh", "the"), (1, "wrong"), "it was put right before");
        let without = Parts { text: None, ..parts() };
        assert!(without.corrected(&[correction(OutputPart::Text, "shuold", "should")]).is_err());
    }

    #[test]
    fn a_quote_is_looked_for_in_the_text_and_then_in_the_summary() {
        assert_eq!(quoted_from(&parts(), "not damage"), Some(OutputPart::Text));
        assert_eq!(quoted_from(&parts(), "Nobody"), Some(OutputPart::Summary));
        assert_eq!(quoted_from(&parts(), "Protect"), None);
    }
}
