//! Our outcome beside a published number.

use serde_json::Value;

use crate::outcome::file::estimate;
use crate::published::case::{Case, Published};
use crate::scenario::plan::Plan;

/// Our number beside a published one.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// What was published.
    pub published: Published,
    /// Our number.
    pub ours: f64,
}

/// Room for rounding where a number lies on its bound.
const ROUNDING: f64 = 1e-6;

impl Beside {
    /// Our number less the published one.
    pub fn difference(&self) -> f64 {
        self.ours - self.published.value
    }

    /// Whether ours is within what the case allows.
    pub fn agrees(&self) -> bool {
        self.difference().abs() <= self.published.most() + ROUNDING
    }
}

/// Computes a case: our number beside each that was published.
pub fn beside(case: &Case) -> Vec<Beside> {
    let plan = Plan::read(case.file()).expect("a test reads the file of every case");
    let outcome = serde_json::to_value(estimate(&plan)).expect("an outcome has only text keys");
    let of = |published: &Published| {
        let ours = value(&outcome["alternatives"], published).expect("a test finds the measure of every case");
        Beside { published: published.clone(), ours }
    };
    case.published.iter().map(of).collect()
}

/// The number of the outcome that a published one is about.
fn value(alternatives: &Value, published: &Published) -> Option<f64> {
    let of = |alternative: &str| measure(&alternatives[alternative], published);
    if let Some((a, b)) = published.alternative.split_once(" - ") {
        return Some(of(a)? - of(b)?);
    }
    if let Some((a, b)) = published.alternative.split_once(" / ") {
        return Some(of(a)? / of(b)?);
    }
    of(&published.alternative)
}

fn measure(alternative: &Value, Published { measure, year, .. }: &Published) -> Option<f64> {
    let part = match year {
        None => &alternative["totals"],
        Some(year) => alternative["years"].as_array()?.iter().find(|it| it["year"] == *year)?,
    };
    match measure.as_str() {
        "capital_charges" => Some(part["depreciation"].as_f64()? + part["interest"].as_f64()?),
        // On each of the five days.
        "attendance" => part["attendance"][0].as_f64(),
        name => name.split('.').fold(part, |part, name| &part[name]).as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::case::all;

    #[test]
    fn every_published_case_is_within_what_it_allows() {
        let mut n = 0;
        for case in all() {
            for beside in beside(&case) {
                assert!(beside.agrees(), "{}: {} beside {:?}", case.key, beside.ours, beside.published);
                n += 1;
            }
        }
        assert!(n > 40, "{n}");
    }

    #[test]
    fn a_number_beyond_its_bound_does_not_agree() {
        let mut far = beside(&all()[0]).remove(0);
        far.ours = far.published.value + far.published.most() + 1.0;
        assert!(!far.agrees());
    }
}
