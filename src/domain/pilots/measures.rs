//! What a pilot is measured by, what was found of each measure, and which measures two pilots share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::MOST_MEASURES;
use crate::codes;
use crate::domain::text::{Line, Reason};

/// The name of a measure.
pub type MeasureName = Line<200>;

/// One measure of success, with what counts as success.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// What is measured, as "Participants of each stakeholder group".
    pub name: MeasureName,
    /// In which unit, if in one.
    pub unit: Option<Line<40>>,
    /// What counts as success, as "at least 30".
    pub target: Line<300>,
}

impl Measure {
    /// Whether both measure the same: by name and unit, whatever their case and spaces. The targets may differ.
    pub fn is_like(&self, other: &Self) -> bool {
        let unit = |measure: &Self| measure.unit.as_ref().map(|unit| folded(unit));
        self.is_named(&other.name) && unit(self) == unit(other)
    }

    fn is_named(&self, name: &str) -> bool {
        folded(&self.name) == folded(name)
    }
}

fn folded(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// What a pilot is measured by; fixed before it begins and never changed after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Measures(#[schemars(length(min = 1, max = 20))] Vec<Measure>);

impl Measures {
    /// These measures; the error says in a clause what is wrong.
    pub fn of(measures: Vec<Measure>) -> Result<Self, String> {
        let measures = Self(measures);
        measures.check()?;
        Ok(measures)
    }

    /// At least one, no more than can be looked at, and none twice; the error says in a clause what is wrong.
    pub fn check(&self) -> Result<(), String> {
        if !(1..=MOST_MEASURES).contains(&self.0.len()) {
            return Err(format!("must be 1 to {MOST_MEASURES} measures, fixed before the pilot begins"));
        }
        let again =
            |(n, measure): (usize, &Measure)| self.0.iter().take(n).any(|m| m.is_named(&measure.name));
        match self.0.iter().enumerate().find(|of| again(*of)) {
            Some((_, measure)) => Err(format!("names the measure \"{}\" twice", measure.name)),
            None => Ok(()),
        }
    }

    /// The measures that both have, each as it is here and there, in the order of these.
    pub fn shared<'a>(&'a self, other: &'a Self) -> Vec<(&'a Measure, &'a Measure)> {
        let like = |measure: &'a Measure| other.0.iter().find(|m| m.is_like(measure)).map(|m| (measure, m));
        self.0.iter().filter_map(like).collect()
    }

    /// What is wrong with findings on these measures, as (JSON pointer, clause): each measure has to have one, with
    /// a value and a verdict on it, or with the reason why it has none.
    pub fn faults_in(&self, findings: &[Finding]) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        for (n, finding) in findings.iter().enumerate() {
            if !self.0.iter().any(|measure| measure.is_named(&finding.measure)) {
                let clause = "names no measure that was fixed for this pilot";
                faults.push((format!("/findings/{n}/measure"), clause.to_owned()));
            } else if findings.iter().take(n).any(|f| folded(&f.measure) == folded(&finding.measure)) {
                faults.push((format!("/findings/{n}/measure"), "is found on twice".to_owned()));
            }
            if let Some((field, clause)) = finding.fault() {
                faults.push((format!("/findings/{n}/{field}"), clause.to_owned()));
            }
        }
        for measure in &self.0 {
            if !findings.iter().any(|finding| measure.is_named(&finding.measure)) {
                let clause =
                    format!("must give a value for \"{}\", or the reason why it has none", measure.name);
                faults.push(("/findings".to_owned(), clause));
            }
        }
        faults
    }
}

codes! {
    /// Whether a target was reached.
    pub enum Verdict {
        /// It was.
        Met = "met",
        /// In part.
        PartlyMet = "partly_met",
        /// It was not.
        NotMet = "not_met",
    }
}

/// What was found of one measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Of which, by its name.
    pub measure: MeasureName,
    /// What was measured; none where nothing could be.
    pub value: Option<Line<300>>,
    /// Whether the target was reached; given with a value, and only with one.
    pub verdict: Option<Verdict>,
    /// Why there is no value; or what else there is to say of it.
    pub reason: Option<Reason>,
}

impl Finding {
    /// Whether it is on this measure.
    pub fn is_on(&self, measure: &Measure) -> bool {
        measure.is_named(&self.measure)
    }

    fn fault(&self) -> Option<(&'static str, &'static str)> {
        match (&self.value, self.verdict, &self.reason) {
            (None, None, None) => Some(("reason", "must say why there is no value")),
            (None, Some(_), _) => Some(("verdict", "is given with a value, and only with one")),
            (Some(_), None, _) => Some(("verdict", "must say whether the target was reached")),
            (None, None, Some(_)) | (Some(_), Some(_), _) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(name: &str, unit: Option<&str>) -> Measure {
        let unit = unit.map(|unit| Line::parse(unit).unwrap());
        Measure { name: Line::parse(name).unwrap(), unit, target: Line::parse("at least 30").unwrap() }
    }

    fn finding(name: &str, value: Option<&str>, verdict: Option<Verdict>, reason: Option<&str>) -> Finding {
        Finding {
            measure: Line::parse(name).unwrap(),
            value: value.map(|value| Line::parse(value).unwrap()),
            verdict,
            reason: reason.map(|reason| Reason::parse(reason).unwrap()),
        }
    }

    #[test]
    fn a_pilot_has_one_to_twenty_measures_none_of_them_twice() {
        assert!(Measures::of(vec![]).is_err());
        assert!(Measures::of(vec![measure("Answers", None)]).is_ok());
        let many = (0..21).map(|n| measure(&format!("Measure {n}"), None)).collect();
        assert!(Measures::of(many).is_err());
        assert!(Measures::of(vec![measure("Answers", None), measure("ANSWERS", Some("persons"))]).is_err());
    }

    #[test]
    fn pilots_share_what_has_the_same_name_and_unit() {
        let one = Measures(vec![measure("Time", Some("hours")), measure("Answers  given", None)]);
        let other = Measures(vec![measure("answers given", None), measure("Time", Some("days"))]);
        let shared = one.shared(&other);
        assert_eq!(shared.iter().map(|(a, _)| &*a.name).collect::<Vec<_>>(), ["Answers  given"]);
        assert!(one.shared(&Measures(vec![measure("Cost", None)])).is_empty());
    }

    #[test]
    fn every_measure_is_found_on_with_a_value_or_a_reason() {
        let measures = Measures(vec![measure("Answers", None), measure("Regions", None)]);
        let pointers = |findings: &[Finding]| {
            measures.faults_in(findings).into_iter().map(|(pointer, _)| pointer).collect::<Vec<_>>()
        };
        let (met, why) = (Some(Verdict::Met), Some("Nobody asked."));
        let good = [finding("answers", Some("31"), met, None), finding("Regions", None, None, why)];
        assert!(pointers(&good).is_empty());
        assert_eq!(pointers(&[]), ["/findings", "/findings"]);
        assert_eq!(
            pointers(&[good[0].clone(), finding("Regions", None, None, None)]),
            ["/findings/1/reason"]
        );
        assert_eq!(pointers(&[good[0].clone(), finding("Regions", None, met, why)]), ["/findings/1/verdict"]);
        assert_eq!(
            pointers(&[good[0].clone(), finding("Regions", Some("3"), None, why)]),
            ["/findings/1/verdict"]
        );
        let more = [good[0].clone(), good[1].clone(), good[0].clone(), finding("Cost", None, None, why)];
        assert_eq!(pointers(&more), ["/findings/2/measure", "/findings/3/measure"]);
    }
}
