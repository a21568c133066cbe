//! Where the default of a field comes from, and how firm it is.

use crate::defaults::rows::rows;
use crate::scenario::path::Path;

/// How firm a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Published by whoever measured it.
    Measured,
    /// Set by law or norm.
    Rule,
    /// Calculated from something published.
    Derived,
    /// Our estimate.
    Estimate,
}

/// The source of a default.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The field, with `*` for any id.
    field: Path,
    /// How firm the default is.
    pub grade: Grade,
    /// The default as the source gives it, in the source's unit.
    pub default: Option<f64>,
    /// The year it was published for.
    pub year: Option<u32>,
    /// Title of the source; empty for our estimate.
    pub title: String,
    /// Its page, if it has one.
    pub url: String,
    /// What the source's number is called in Dutch; empty where the source has no number.
    pub name_nl: String,
    /// The same in English.
    pub name_en: String,
    /// The unit of the source's number, in the words of the data.
    pub unit: String,
}

/// The table that ships.
pub(super) const ASSET: &str = include_str!("../../assets/sources.csv");

impl Grade {
    /// The grade that a word of the assets stands for.
    pub(super) fn read(word: &str) -> Option<Grade> {
        match word {
            "measured" => Some(Grade::Measured),
            "rule" => Some(Grade::Rule),
            "derived" => Some(Grade::Derived),
            "estimate" | "estimated" | "see municipalities.csv" => Some(Grade::Estimate),
            _ => None,
        }
    }
}

impl Source {
    /// The source in a row of the asset.
    fn read([field, grade, default, year, title, url, name_nl, name_en, unit]: [&str; 9]) -> Option<Source> {
        Some(Source {
            field: field.parse().ok()?,
            grade: Grade::read(grade)?,
            default: (!default.is_empty()).then(|| default.parse()).transpose().ok()?,
            year: (!year.is_empty()).then(|| year.parse()).transpose().ok()?,
            title: title.to_owned(),
            url: url.to_owned(),
            name_nl: name_nl.to_owned(),
            name_en: name_en.to_owned(),
            unit: unit.to_owned(),
        })
    }
}

/// All sources, in the order of the asset.
pub fn all() -> Vec<Source> {
    rows(ASSET).map(Source::read).map(|row| row.expect("a test reads every row of the asset")).collect()
}

/// The source of a field whose default is `value`; none is our estimate.
///
/// Where a field has several, the one that gives this value, or else the first. A row that names the field's id goes
/// before one with `*`.
pub fn of<'a>(sources: &'a [Source], field: &Path, value: f64) -> Option<&'a Source> {
    let named: Vec<&Source> = sources.iter().filter(|source| source.field == *field).collect();
    let found =
        if named.is_empty() { sources.iter().filter(|source| field.matches(&source.field)).collect() } else { named };
    found.iter().find(|source| source.default == Some(value)).or(found.first()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(field: &str, value: f64, grade: Grade, year: u32) {
        let sources = all();
        let field = field.parse().expect("the table has the field");
        let source = of(&sources, &field, value).expect("the field has a source");
        assert_eq!((source.grade, source.year), (grade, Some(year)), "{field}");
    }

    #[test]
    fn a_field_finds_its_source() {
        assert_eq!(ASSET.lines().next(), Some("field,grade,default,year,title,url,name_nl,name_en,unit"));
        check("support.ticket_cost", 32.0, Grade::Estimate, 2025);
        check("devices.laptop.life", 4.0, Grade::Estimate, 2025);
        check("workforce.roles.*.home_days", 1.5, Grade::Derived, 2024);
    }

    #[test]
    fn of_several_sources_the_one_with_the_value_is_taken() {
        check("policies.byod.allowance.amount", 900.0, Grade::Estimate, 2015);
        check("policies.byod.allowance.amount", 1200.0, Grade::Estimate, 2026);
    }
}
