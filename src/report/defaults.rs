//! How firm the defaults are and where they come from, in words.

use crate::defaults::municipalities::{FteMethod, Municipality};
use crate::defaults::sources::{Grade, Source};
use crate::text::{Texts, text};

/// A grade in words.
pub fn grade(grade: Grade, texts: Texts) -> String {
    match grade {
        Grade::Measured => texts.grade_measured(),
        Grade::Rule => texts.grade_rule(),
        Grade::Derived => texts.grade_derived(),
        Grade::Estimate => texts.grade_estimate(),
    }
}

/// The grade of a source with its year, if it has one.
pub fn grade_of(source: &Source, texts: Texts) -> String {
    let grade = grade(source.grade, texts);
    match source.year {
        Some(year) => text!(texts, grade_year { grade, year: year.to_string() }),
        None => grade,
    }
}

/// The number of a source with its unit.
pub fn value(source: &Source, texts: Texts) -> String {
    let language = texts.language;
    let (value, unit) = (source.default.unwrap_or_default(), source.unit.as_str());
    let text = match unit {
        _ if unit.starts_with("EUR") => language.euro_exact(value),
        _ if unit.starts_with("share") => language.percent(value, 2),
        "years" => return texts.value_years(language.short(value, 1)),
        "months" => return texts.value_months(language.short(value, 1)),
        "days/wk" => return texts.value_days(language.short(value, 2)),
        _ if unit.starts_with("kg") => format!("{} {}", language.short(value, 3), unit.replace("CO2e", "CO₂e")),
        _ if unit.starts_with("kWh") => format!("{} kWh", language.short(value, 1)),
        _ => language.short(value, 3),
    };
    match unit {
        _ if unit.contains("/yr") => texts.value_per_year(text),
        _ if unit.contains("/month") => texts.value_per_month(text),
        _ => text,
    }
}

/// In a sentence, how the staff of a municipality is known.
pub fn staff(municipality: &Municipality, texts: Texts) -> String {
    let fte = texts.language.whole(f64::from(municipality.fte));
    let how = match (municipality.headcount_source, municipality.fte_source, municipality.fte_method) {
        (Grade::Measured, ..) => texts.staff_how_measured_headcount(),
        (_, Grade::Measured, _) => texts.staff_how_measured_fte(fte),
        (.., FteMethod::Payroll2025) => texts.staff_how_payroll(fte),
        (.., FteMethod::Payroll2024Indexed | FteMethod::Payroll2023Indexed) => texts.staff_how_payroll_older(fte),
        (.., FteMethod::SizeClassRatio) => texts.staff_how_size_class(fte),
    };
    if municipality.shares_staff() { format!("{how} {}", texts.staff_how_shared()) } else { how }
}

/// In a few words, how the staff of a municipality is known.
pub fn staff_short(municipality: &Municipality, texts: Texts) -> String {
    match (municipality.headcount_source, municipality.fte_source, municipality.fte_method) {
        (Grade::Measured, ..) => texts.how_measured(),
        (_, Grade::Measured, _) => texts.how_posts(),
        (.., FteMethod::SizeClassRatio) => texts.how_inhabitants(),
        _ => texts.how_payroll(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::sources;
    use crate::text::Language;

    #[test]
    fn every_number_of_a_source_is_shown_with_its_unit() {
        let texts = Texts { language: Language::Dutch };
        for source in sources::all().iter().filter(|source| source.default.is_some()) {
            let shown = value(source, texts);
            assert!(shown.contains(|letter: char| letter.is_ascii_digit()), "{}: {shown}", source.name_en);
            assert!(!shown.contains("EUR") && !shown.contains("/yr"), "{}: {shown}", source.name_en);
        }
    }
}
