//! Labels and hints of the fields of a scenario, and values with their unit.
//!
//! The table in [`crate::scenario::fields`] declares these texts: every field that can be filled in has a
//! `field_<section>_<name>` and a `hint_<section>_<name>`, and every word that a field may hold a `word_<word>`.

use super::Texts;
use crate::inputs::items::{Item, List};
use crate::inputs::levers::Lever;
use crate::inputs::{Entry, Input};
use crate::scenario::fields::{Kind, Unit};
use crate::scenario::{Quantity, Scenario};
use crate::text::text;

impl Texts {
    /// The label of an input, without the item that has it.
    pub fn label(self, scenario: &Scenario, input: &Input) -> String {
        let field = self.field(input.section, input.name).unwrap_or_else(|| input.name.to_owned());
        match &input.of {
            Some(of) => text!(self, label_of { field, of: self.item(scenario, of) }),
            None => field,
        }
    }

    /// The value of an input as the page shows it.
    pub fn entry(self, scenario: &Scenario, input: &Input, entry: &Entry) -> String {
        let device = |id: &String| Item { list: List::Devices, id: id.clone() };
        match (entry, input.kind, &input.item) {
            (Entry::Nothing, Kind::OptionalDevice, _) => self.word_nothing(),
            (Entry::Nothing, Kind::OptionalName, Some(item)) => self.name_of_id(item.list, &item.id),
            (Entry::Nothing, ..) => self.inputs_nothing(),
            (Entry::Flag(true), ..) => self.word_yes(),
            (Entry::Flag(false), ..) => self.word_no(),
            (Entry::Number(quantity), kind, _) => {
                self.quantity(kind.number().map_or(Unit::None, |(unit, ..)| unit), *quantity)
            }
            (Entry::Text(word), Kind::Word(_), _) => self.word(word),
            (Entry::Text(id), Kind::Policy | Kind::Allocation, _) => self.policy_short(scenario, id),
            (Entry::Text(id), Kind::OptionalDevice, _) => self.item(scenario, &device(id)),
            (Entry::Text(name), ..) => self.given(name),
        }
    }

    /// A word that a field may hold; as it stands in the file where the page does not know it.
    pub fn word(self, word: &str) -> String {
        self.find(&format!("word_{word}"), &[]).unwrap_or_else(|| word.to_owned())
    }

    /// A number or a range with its unit: `9,5 meldingen per jaar (8 tot 12)`.
    pub fn quantity(self, unit: Unit, quantity: Quantity) -> String {
        match quantity {
            Quantity::Fixed(value) => self.with_unit(unit, value),
            Quantity::Range { low, likely, high } => {
                text!(
                    self,
                    inputs_range {
                        likely: self.with_unit(unit, likely),
                        low: self.bound(unit, low),
                        high: self.bound(unit, high)
                    }
                )
            }
        }
    }

    /// An end of a range: the unit stands beside it, but for the sign of percentages.
    pub fn bound(self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Calendar => format!("{value:.0}"),
            Unit::Share | Unit::SharePerYear => format!("{}%", self.language.short(value * 100.0, 6)),
            _ => self.language.short(value, 6),
        }
    }

    /// The label of a field: a noun phrase without unit that stands on its own in a chart.
    ///
    /// `section` is the part of the file that holds it, as in [`crate::model::draw::Draw`]: `workforce`, `roles`, `policies`,
    /// `allowances` and so on; `scenario` for a field in none. None for a field that cannot be filled in.
    ///
    /// ```
    /// use werkplekwijzer::text::{Language, Texts};
    ///
    /// let texts = Texts { language: Language::Dutch };
    /// assert_eq!(texts.field("devices", "price").as_deref(), Some("Prijs van een apparaat"));
    /// ```
    pub fn field(self, section: &str, name: &str) -> Option<String> {
        self.find(&format!("field_{section}_{name}"), &[])
    }

    /// The label of a lever.
    pub fn lever(self, lever: &Lever) -> String {
        self.find(&format!("lever_{}", lever.name()), &[]).expect("a test finds the label of every lever")
    }

    /// The numbers for which a lever stands, by the key in the table of levers: `all_roles`.
    pub fn scope(self, key: &str) -> String {
        self.find(&format!("scope_{key}"), &[]).expect("a test finds the scope of every lever")
    }

    /// The hint of a field: one sentence on its measure, with or without VAT where that matters.
    pub fn hint(self, section: &str, name: &str) -> Option<String> {
        self.find(&format!("hint_{section}_{name}"), &[])
    }

    /// A value with its unit, with as many digits as it deserves: `€ 32 per melding`, `2,5% per jaar`.
    pub fn with_unit(self, unit: Unit, value: f64) -> String {
        let language = self.language;
        let money = || language.euro_by_size(value);
        let whole = || Counted::new(language.whole(value));
        let short = || Counted::new(language.short(value, 1));
        let rate = || language.significant(value, 3);
        match unit {
            Unit::None => rate(),
            // A year has no thousands.
            Unit::Calendar => format!("{value:.0}"),
            Unit::Years => short().with(|value, n| text!(self, with_unit_years { value, n })),
            Unit::People => whole().with(|value, n| text!(self, with_unit_people { value, n })),
            Unit::FtePerPerson => self.with_unit_fte_per_person(language.short(value, 2)),
            Unit::Share => language.share(value),
            Unit::SharePerYear => self.with_unit_per_year(language.share(value)),
            Unit::DaysPerWeek => Counted::new(language.short(value, 2))
                .with(|value, n| text!(self, with_unit_days_per_week { value, n })),
            Unit::DaysPerWeekPerYear => self.with_unit_per_year(self.with_unit(Unit::DaysPerWeek, value)),
            Unit::Desks => whole().with(|value, n| text!(self, with_unit_desks { value, n })),
            Unit::DevicesPerDesk => self.with_unit_devices_per_desk(language.short(value, 2)),
            Unit::Euro => money(),
            Unit::EuroPerYear => self.with_unit_per_year(money()),
            Unit::EuroPerDay => self.with_unit_per_day(money()),
            Unit::EuroPerHour => self.with_unit_per_hour(money()),
            Unit::EuroPerTicket => self.with_unit_per_ticket(money()),
            Unit::TicketsPerYear => short().with(|value, n| text!(self, with_unit_tickets_per_year { value, n })),
            Unit::PerYear => self.with_unit_per_year(rate()),
            Unit::Hours => {
                Counted::new(language.short(value, 2)).with(|value, n| text!(self, with_unit_hours { value, n }))
            }
            Unit::Applications => whole().with(|value, n| text!(self, with_unit_applications { value, n })),
            Unit::Factor => self.with_unit_factor(rate()),
            Unit::KgCo2 => self.with_unit_kg_co2(rate()),
            Unit::KwhPerYear => self.with_unit_kwh_per_year(rate()),
            Unit::KgPerKwh => self.with_unit_kg_per_kwh(rate()),
        }
    }
}

/// A number as it is shown, with the number that chooses the grammar: 1 for all that is rounded to 1, else 0.
struct Counted {
    shown: String,
    grammar: usize,
}

impl Counted {
    fn new(shown: String) -> Counted {
        let grammar = usize::from(shown.trim_start_matches('\u{2212}') == "1");
        Counted { shown, grammar }
    }

    fn with(self, text: impl Fn(String, usize) -> String) -> String {
        text(self.shown, self.grammar)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::text::Language::{self, Dutch, English};

    /// Every field that can be filled in, with the section that holds it.
    fn inputs() -> BTreeSet<(&'static str, &'static str)> {
        let of_scenario = |preset: Preset| crate::inputs::all(&preset.scenario());
        Preset::ALL.into_iter().flat_map(of_scenario).map(|input| (input.section, input.name)).collect()
    }

    /// The texts that the table declares.
    pub(in crate::text) fn ids() -> impl Iterator<Item = String> {
        let of_input = |(section, name)| [format!("field_{section}_{name}"), format!("hint_{section}_{name}")];
        inputs().into_iter().flat_map(of_input).chain(words())
    }

    /// The texts of the words that a field may hold.
    fn words() -> BTreeSet<String> {
        let of_scenario = |preset: Preset| crate::inputs::all(&preset.scenario());
        let kinds = Preset::ALL.into_iter().flat_map(of_scenario).map(|input| input.kind);
        let words = kinds.flat_map(|kind| if let Kind::Word(words) = kind { words } else { &[] });
        words.map(|word| format!("word_{word}")).collect()
    }

    #[test]
    fn everything_that_can_be_filled_in_has_a_name_of_its_own_and_a_hint() {
        assert!(inputs().len() > 110, "the walk has lost its way: {:?}", inputs());
        for language in Language::ALL {
            let texts = Texts { language };
            let mut names = BTreeSet::new();
            for (section, name) in inputs() {
                let label = texts.field(section, name);
                let label = label.unwrap_or_else(|| panic!("{section} {name} has no label in {}", language.tag()));
                assert!(texts.hint(section, name).is_some(), "{section} {name} has no hint in {}", language.tag());
                assert!(names.insert(label.clone()), "{label} stands twice in {}", language.tag());
            }
        }
    }

    #[test]
    fn a_name_fits_beside_a_bar_and_a_hint_is_a_short_sentence() {
        for language in Language::ALL {
            let texts = Texts { language };
            for (section, name) in inputs() {
                let (label, hint) = (texts.field(section, name), texts.hint(section, name));
                let (label, hint) = label.zip(hint).expect("each has both");
                assert!(label.chars().count() <= 46, "{label}");
                assert!(label.starts_with(char::is_uppercase) && !label.ends_with('.'), "{label}");
                assert!(hint.chars().count() <= 120, "{hint}");
                assert!(hint.starts_with(char::is_uppercase) && hint.ends_with('.'), "{hint}");
            }
        }
    }

    #[test]
    fn every_lever_has_a_label_and_its_scopes() {
        for language in Language::ALL {
            let texts = Texts { language };
            for lever in Preset::ALL.iter().flat_map(|preset| Lever::all(&preset.scenario())) {
                assert!(!texts.lever(&lever).is_empty());
                let scopes = [lever.scope(), lever.common_scope()].into_iter().flatten();
                scopes.for_each(|key| assert!(!texts.scope(key).is_empty()));
            }
        }
    }

    #[test]
    fn what_cannot_be_filled_in_has_no_name() {
        let texts = Texts { language: Dutch };
        for (section, name) in [("policies", "id"), ("scenario", "version"), ("devices", "nothing"), ("", "")] {
            assert_eq!((texts.field(section, name), texts.hint(section, name)), (None, None), "{section} {name}");
        }
    }

    fn check(unit: Unit, value: f64, dutch: &str, english: &str) {
        let shown = |language| Texts { language }.with_unit(unit, value).replace('\u{a0}', " ");
        assert_eq!((shown(Dutch), shown(English)), (dutch.to_owned(), english.to_owned()), "{unit:?} {value}");
    }

    #[test]
    fn amounts_carry_what_they_are_per() {
        check(Unit::Euro, 950.4, "€ 950", "€950");
        check(Unit::Euro, 4e6, "€ 4.000.000", "€4,000,000");
        check(Unit::EuroPerYear, 86.4, "€ 86,40 per jaar", "€86.40 per year");
        check(Unit::EuroPerYear, 9000.0, "€ 9.000 per jaar", "€9,000 per year");
        check(Unit::EuroPerDay, 2.45, "€ 2,45 per dag", "€2.45 per day");
        check(Unit::EuroPerHour, 75.0, "€ 75 per uur", "€75 per hour");
        check(Unit::EuroPerTicket, 32.0, "€ 32 per melding", "€32 per ticket");
    }

    #[test]
    fn shares_are_percentages() {
        check(Unit::Share, 0.65, "65%", "65%");
        check(Unit::Share, 0.9999, "99,99%", "99.99%");
        check(Unit::SharePerYear, 0.0225, "2,3% per jaar", "2.3% per year");
        check(Unit::SharePerYear, 0.0015, "0,15% per jaar", "0.15% per year");
        check(Unit::SharePerYear, -0.02, "\u{2212}2% per jaar", "\u{2212}2% per year");
    }

    #[test]
    fn counts_are_whole_and_one_is_singular() {
        check(Unit::People, 672.6, "673 mensen", "673 people");
        check(Unit::People, 1.0, "1 persoon", "1 person");
        check(Unit::Desks, 1234.0, "1.234 werkplekken", "1,234 desks");
        check(Unit::Desks, 1.2, "1 werkplek", "1 desk");
        check(Unit::Applications, 200.0, "200 programma’s", "200 applications");
        check(Unit::Applications, 1.0, "1 programma", "1 application");
    }

    #[test]
    fn times_are_in_years_days_and_hours() {
        check(Unit::Calendar, 2027.0, "2027", "2027");
        check(Unit::Years, 1.0, "1 jaar", "1 year");
        check(Unit::Years, 2.5, "2,5 jaar", "2.5 years");
        check(Unit::DaysPerWeek, 0.25, "0,25 dagen per week", "0.25 days a week");
        check(Unit::DaysPerWeek, 1.5, "1,5 dagen per week", "1.5 days a week");
        check(Unit::DaysPerWeek, -1.0, "\u{2212}1 dag per week", "\u{2212}1 day a week");
        check(Unit::DaysPerWeek, 0.0, "0 dagen per week", "0 days a week");
        check(Unit::Hours, 0.75, "0,75 uur", "0.75 hours");
        check(Unit::Hours, 1.0, "1 uur", "1 hour");
    }

    #[test]
    fn rates_and_factors_keep_their_figures() {
        check(Unit::PerYear, 0.007, "0,007 per jaar", "0.007 per year");
        check(Unit::PerYear, 0.0553, "0,0553 per jaar", "0.0553 per year");
        check(Unit::TicketsPerYear, 9.5, "9,5 meldingen per jaar", "9.5 tickets per year");
        check(Unit::TicketsPerYear, 1.0, "1 melding per jaar", "1 ticket per year");
        check(Unit::Factor, 1.2, "× 1,2", "× 1.2");
        check(Unit::Factor, 1.0, "× 1", "× 1");
        check(Unit::FtePerPerson, 0.9, "0,9 voltijdbaan per persoon", "0.9 full-time posts per person");
        check(Unit::DevicesPerDesk, 1.5, "1,5 per werkplek", "1.5 per desk");
        check(Unit::KgCo2, 241.0, "241 kg CO₂", "241 kg CO₂");
        check(Unit::KwhPerYear, 18.8, "18,8 kWh per jaar", "18.8 kWh per year");
        check(Unit::KgPerKwh, 0.374, "0,374 kg CO₂ per kWh", "0.374 kg CO₂ per kWh");
        check(Unit::None, 2.5, "2,5", "2.5");
    }
}
