//! The 342 municipalities, and how a scenario is made of one.
//!
//! Source: CBS (StatLine 85984NED, 85755NED, population 2025, Iv3), CC BY 4.0; staffing partly estimated by us. How is
//! in `tests/fixtures/data/municipalities.SOURCES.md`.

use crate::defaults::presets;
use crate::defaults::rows::rows;
use crate::defaults::sources::Grade;
use crate::scenario::Scenario;
use crate::sorted::sort_by_key;
use crate::units::Desks;

/// A municipality and its staff.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// CBS code such as `GM1980`.
    pub code: String,
    /// Name as people use it.
    pub name: String,
    /// Name of the province.
    pub province: String,
    /// People who live there on 1 January 2025.
    pub inhabitants: u64,
    /// Employees, 2025 level, without hired staff.
    pub headcount: u32,
    /// Whether the headcount was published by the municipality or estimated.
    pub headcount_source: Grade,
    /// Posts in full-time equivalents, 2025 level.
    pub fte: u32,
    /// Whether the posts were published by the municipality or estimated.
    pub fte_source: Grade,
    /// What the estimate of the posts rests on.
    pub fte_method: FteMethod,
    shares_staff: bool,
    /// Other names that people look for, separated by `; `.
    also: String,
}

/// What an estimate of the posts rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FteMethod {
    /// The payroll in the budget of 2025, at 95,000 euros per full-time equivalent.
    Payroll2025,
    /// The payroll in the budget of 2024, raised to 2025.
    Payroll2024Indexed,
    /// The payroll in the budget of 2023, raised to 2025.
    Payroll2023Indexed,
    /// The inhabitants, at the ratio of municipalities of that size.
    SizeClassRatio,
}

/// The table that ships.
pub(super) const ASSET: &str = include_str!("../../assets/municipalities.csv");

/// Desks per full-time equivalent where a municipality's own number is unknown.
///
/// Source: Center for People and Buildings, the central government's norm of 0.7 to 0.9.
pub const DESKS_PER_FTE: f64 = 0.7;

impl Municipality {
    /// The municipality in a row of the asset.
    fn read(row: [&str; 11]) -> Option<Municipality> {
        let [code, name, province, inhabitants, headcount, headcount_source, fte, fte_source, fte_method, shared, also] =
            row;
        Some(Municipality {
            code: code.to_owned(),
            name: name.to_owned(),
            province: province.to_owned(),
            inhabitants: inhabitants.parse().ok()?,
            headcount: headcount.parse().ok()?,
            headcount_source: Grade::read(headcount_source)?,
            fte: fte.parse().ok()?,
            fte_source: Grade::read(fte_source)?,
            fte_method: FteMethod::read(fte_method)?,
            shares_staff: match shared {
                "yes" => true,
                "no" => false,
                _ => return None,
            },
            also: also.to_owned(),
        })
    }

    /// Whether its staff works for a joint organisation or a host municipality.
    pub fn shares_staff(&self) -> bool {
        self.shares_staff
    }

    /// Desks present, estimated.
    pub fn desks(&self) -> Desks {
        (DESKS_PER_FTE * f64::from(self.fte)).round()
    }

    /// The medium municipality with the staff and desks of this one.
    pub fn scenario(&self) -> Scenario {
        self.with_staff(presets::Preset::Medium.scenario())
    }

    /// Its scenario as it shipped with version 1 of the format.
    pub fn first(&self) -> Scenario {
        self.with_staff(presets::Preset::Medium.first())
    }

    fn with_staff(&self, mut scenario: Scenario) -> Scenario {
        scenario.name = self.name.clone();
        scenario.municipality.code = Some(self.code.clone());
        scenario.municipality.name = self.name.clone();
        scenario.municipality.inhabitants = self.inhabitants;
        scenario.workforce.headcount = f64::from(self.headcount).into();
        scenario.workplace.desks = self.desks() as u32;
        scenario
    }
}

impl FteMethod {
    fn read(word: &str) -> Option<FteMethod> {
        match word {
            "payroll_2025" => Some(FteMethod::Payroll2025),
            "payroll_2024_indexed" => Some(FteMethod::Payroll2024Indexed),
            "payroll_2023_indexed" => Some(FteMethod::Payroll2023Indexed),
            "size_class_ratio" => Some(FteMethod::SizeClassRatio),
            _ => None,
        }
    }
}

/// All, by name.
pub fn all() -> Vec<Municipality> {
    let rows = rows(ASSET).map(Municipality::read);
    let mut all: Vec<Municipality> = rows.map(|row| row.expect("a test reads every row of the asset")).collect();
    sort_by_key(&mut all, |municipality| folded(&municipality.name));
    all
}

/// The municipalities that a search text finds: those whose name starts with it, then those with a word that does, then
/// those that contain it, then those with another name that starts with it.
pub fn search<'a>(all: &'a [Municipality], text: &str) -> Vec<&'a Municipality> {
    let wanted = folded(text);
    let rank = |municipality: &&Municipality| {
        let name = folded(&municipality.name);
        if name.starts_with(&wanted) {
            0
        } else if name.split(' ').any(|word| word.starts_with(&wanted)) {
            1
        } else if name.contains(&wanted) {
            2
        } else {
            3
        }
    };
    let known_as = |municipality: &&Municipality| {
        folded(&municipality.name).contains(&wanted)
            || municipality.also.split("; ").any(|name| folded(name).starts_with(&wanted))
    };
    let mut found: Vec<&Municipality> = all.iter().filter(known_as).collect();
    sort_by_key(&mut found, rank);
    found
}

/// Lower case without accents and punctuation, so that `sudwest fryslan` finds Súdwest-Fryslân.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ï' | 'î' => 'i',
        'ó' | 'ô' | 'ö' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        '-' => ' ',
        other => other,
    };
    let text = text.split_whitespace().collect::<Vec<&str>>().join(" ").to_lowercase();
    text.trim_start_matches(['\'', '’']).chars().map(plain).filter(|letter| !"'’.,()".contains(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> String {
        search(&all(), text).first().map(|municipality| municipality.name.clone()).unwrap_or_default()
    }

    #[test]
    fn there_are_342_municipalities() {
        assert_eq!(all().len(), 342);
        let header =
            "code,name,province,inhabitants,headcount,headcount_source,fte,fte_source,fte_method,shared_staff,also";
        assert_eq!(ASSET.lines().next(), Some(header));
    }

    #[test]
    fn a_name_is_found_without_accents_capitals_and_hyphens() {
        assert_eq!(find("dijk en w"), "Dijk en Waard");
        assert_eq!(find("sudwest fryslan"), "Súdwest-Fryslân");
        assert_eq!(find("'s hertogen"), "'s-Hertogenbosch (Den Bosch)");
        assert_eq!(find("dijk  en"), "Dijk en Waard");
        assert_eq!(find("s-gravenhage"), "Den Haag");
        assert_eq!(find("Heerhugowaard"), "Dijk en Waard");
        assert_eq!(find("geen gemeente"), "");
    }

    #[test]
    fn the_scenario_of_dijk_en_waard_is_the_medium_municipality() {
        let all = all();
        let mut ours = all.iter().find(|it| it.code == "GM1980").expect("Dijk en Waard exists").scenario();
        let medium = presets::Preset::Medium.scenario();
        ours.name.clone_from(&medium.name);
        assert_eq!(ours, medium);
    }
}
