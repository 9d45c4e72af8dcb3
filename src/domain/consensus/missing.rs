//! What would change the level: of each test that is not met, what is missing, in numbers and in words. Read from the
//! reasons, which hold what was found and what it takes; compares nothing anew.

use schemars::JsonSchema;
use serde::Serialize;

use super::assessment::Reason;
use super::fraction::Fraction;
use super::levels::ReasonCode;

/// What a test that is not met lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Missing {
    /// Which test.
    pub code: ReasonCode,
    /// How much is missing, or too much: persons, groups, days or requests, or a part of a share. Null where it is no
    /// matter of how much, or where it would show the share of a group of fewer than three.
    pub amount: Option<Fraction>,
    /// The groups or the objection that it is about, joined by commas.
    pub subject: Option<String>,
    /// The same in English.
    pub text: String,
}

impl Missing {
    /// What is missing of each reason that is not met, in their order.
    pub fn of(reasons: &[Reason]) -> Vec<Self> {
        reasons.iter().filter(|reason| !reason.passed).map(|reason| Self::one(reason, reasons)).collect()
    }

    fn one(reason: &Reason, all: &[Reason]) -> Self {
        let (amount, mut subject) = (lacking(reason), reason.subject.clone());
        if reason.code == ReasonCode::Coverage {
            let missing = all.iter().find(|r| r.code == ReasonCode::GroupsMissing);
            subject = missing.and_then(|r| r.subject.clone());
        }
        let text = text(reason, amount.as_ref(), subject.as_deref().unwrap_or_default());
        Self { code: reason.code, amount, subject, text }
    }

    /// The same without how much: for those to whom a share is not shown.
    #[must_use]
    pub fn covered(self) -> Self {
        match uncounted(self.code, self.subject.as_deref().unwrap_or_default()) {
            Some(text) => Self { amount: None, text, ..self },
            None => self,
        }
    }
}

/// What is said of a share without how much.
fn uncounted(code: ReasonCode, subject: &str) -> Option<String> {
    match code {
        ReasonCode::EqualGroupShare => Some("more of the equal-group share".to_owned()),
        ReasonCode::WeakestGroup => Some(format!("a higher share in {}", listed(subject))),
        _ => None,
    }
}

/// The distance between what was found and what it takes, where both are numbers; "none" is nothing.
fn lacking(reason: &Reason) -> Option<Fraction> {
    let number = |text: &str| -> Option<Fraction> {
        if text == "none" {
            return Some(Fraction::default());
        }
        text.strip_suffix(" persons").unwrap_or(text).parse().ok()
    };
    let (found, needed) = (number(&reason.observed)?, number(&reason.required)?);
    Some(if found < needed { needed - &found } else { found - &needed })
}

fn text(reason: &Reason, amount: Option<&Fraction>, subject: &str) -> String {
    use ReasonCode as R;
    if let (None, Some(text)) = (amount, uncounted(reason.code, subject)) {
        // A fraction that is too long to be read again: organisations of many sizes make such.
        return text;
    }
    let number = amount.map_or_else(String::new, Fraction::to_string);
    let is_one = number == "1";
    let of = |one: &str, more: &str| format!("{number} {}", if is_one { one } else { more });
    match reason.code {
        R::MandateFail => "the mandate's checks that failed, met".to_owned(),
        R::MandatePending => "an answer to every check of the mandate".to_owned(),
        R::WindowShort => of("more day", "more days"),
        R::TextChangedLate => {
            format!("{} without a change in substance", of("more day", "more days"))
        }
        R::TimeRequestOpen => {
            format!("an answer to {}", of("request for more time", "requests for more time"))
        }
        R::Quorum => of("more person", "more persons"),
        R::Coverage if subject.is_empty() => of("more group covered", "more groups covered"),
        R::Coverage => {
            let whole = of("more group covered", "more groups covered");
            format!("{whole}: {}", any_of(subject))
        }
        R::GroupsMissing => format!("{} covered", listed(subject)),
        R::Thin => format!("a second person of {}", listed(subject)),
        R::TextUnclear => {
            format!("{} to whom the text is unclear", of("fewer person", "fewer persons"))
        }
        R::NobodyDecided => of("group that takes a position", "groups that take a position"),
        R::ObjectionUnaddressed => format!("objection {subject}: a finding"),
        R::ObjectionStands => format!("objection {subject}: a version that meets it, or its withdrawal"),
        R::ObjectionMaintained => format!("objection {subject}: no longer maintained by who raised it"),
        R::LowActiveSupport if reason.observed.ends_with(" persons") => {
            of("more person who supports", "more persons who support")
        }
        R::LowActiveSupport => {
            format!("{} in which somebody supports", of("more group", "more groups"))
        }
        R::EqualGroupShare => format!("{number} more of the equal-group share"),
        R::WeakestGroup => format!("{number} more of the share in {}", listed(subject)),
        R::AllGroupsOppose => format!("a group that does not oppose, of {}", listed(subject)),
        R::GroupsAbstain | R::DissentNoted | R::Unanimity => String::new(),
    }
}

/// "GOV", "GOV and PS", "GOV, PS and CS".
fn listed(subject: &str) -> String {
    joined(subject, "and")
}

fn any_of(subject: &str) -> String {
    joined(subject, "or")
}

fn joined(subject: &str, word: &str) -> String {
    match subject.rsplit_once(',') {
        Some((before, last)) => format!("{} {word} {last}", before.replace(',', ", ")),
        None => subject.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(code: ReasonCode, observed: &str, required: &str, subject: &str) -> Reason {
        let subject = (!subject.is_empty()).then(|| subject.to_owned());
        let (observed, required) = (observed.to_owned(), required.to_owned());
        Reason { code, passed: false, observed, required, subject, source: String::new() }
    }

    fn told(reasons: &[Reason]) -> Vec<(Option<String>, String)> {
        Missing::of(reasons).into_iter().map(|m| (m.amount.map(|a| a.to_string()), m.text)).collect()
    }

    #[test]
    fn what_is_missing_is_told_in_numbers_and_words() {
        use ReasonCode as R;
        let cases = [
            (reason(R::WindowShort, "12", "14", ""), Some("2"), "2 more days"),
            (reason(R::TextChangedLate, "6", "7", ""), Some("1"), "1 more day without a change in substance"),
            (reason(R::TimeRequestOpen, "2", "0", ""), Some("2"), "an answer to 2 requests for more time"),
            (reason(R::Quorum, "3", "5", ""), Some("2"), "2 more persons"),
            (reason(R::Thin, "2", "0", "CS,TC"), Some("2"), "a second person of CS and TC"),
            (reason(R::TextUnclear, "3", "2", ""), Some("1"), "1 fewer person to whom the text is unclear"),
            (reason(R::NobodyDecided, "0", "1", ""), Some("1"), "1 group that takes a position"),
            (
                reason(R::ObjectionUnaddressed, "not group-sustained", "addressed", "o1"),
                None,
                "objection o1: a finding",
            ),
            (reason(R::LowActiveSupport, "1", "2", ""), Some("1"), "1 more group in which somebody supports"),
            (
                reason(R::LowActiveSupport, "1 persons", "2 persons", ""),
                Some("1"),
                "1 more person who supports",
            ),
            (
                reason(R::EqualGroupShare, "2/3", "3/4", "GOV,PS"),
                Some("1/12"),
                "1/12 more of the equal-group share",
            ),
            (reason(R::EqualGroupShare, "none", "3/4", ""), Some("3/4"), "3/4 more of the equal-group share"),
            (reason(R::WeakestGroup, "1/3", "1/2", "GOV"), Some("1/6"), "1/6 more of the share in GOV"),
            (reason(R::MandatePending, "pending", "ok", ""), None, "an answer to every check of the mandate"),
        ];
        for (reason, amount, words) in cases {
            let code = reason.code;
            assert_eq!(told(&[reason]), [(amount.map(str::to_owned), words.to_owned())], "{code}");
        }
    }

    #[test]
    fn coverage_names_the_groups_that_it_can_come_from() {
        use ReasonCode as R;
        let one = [reason(R::Coverage, "2", "3", ""), reason(R::GroupsMissing, "1", "0", "PS")];
        assert_eq!(told(&one)[0].1, "1 more group covered: PS");
        let some = [reason(R::Coverage, "1", "3", ""), reason(R::GroupsMissing, "3", "0", "CS,PS,TC")];
        assert_eq!(told(&some)[0].1, "2 more groups covered: CS, PS or TC");
        assert_eq!(told(&some)[1].1, "CS, PS and TC covered");
    }

    #[test]
    fn what_is_met_lacks_nothing() {
        let met = Reason { passed: true, ..reason(ReasonCode::Quorum, "5", "5", "") };
        assert_eq!(Missing::of(&[met]), []);
    }

    #[test]
    fn a_covered_one_tells_no_share() {
        let share = reason(ReasonCode::WeakestGroup, "1/3", "1/2", "GOV");
        let covered = Missing::of(&[share])[0].clone().covered();
        assert_eq!((covered.amount, covered.text.as_str()), (None, "a higher share in GOV"));
    }

    /// Whatever is found on a random case: every test that is not met has its words.
    #[test]
    fn every_code_that_can_fail_has_words() {
        use crate::domain::codes::Coded;
        for code in ReasonCode::ALL {
            let told = text(&reason(*code, "1", "2", "x"), Some(&Fraction::from(1)), "x");
            let is_note =
                matches!(code, ReasonCode::GroupsAbstain | ReasonCode::DissentNoted | ReasonCode::Unanimity);
            assert_eq!(told.is_empty(), is_note, "{code}");
        }
    }
}
