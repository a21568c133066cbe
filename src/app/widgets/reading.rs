//! Numbers as a field shows and reads them, by their unit.

use werkplekwijzer::inputs::levers::Scale;
use werkplekwijzer::scenario::fields::Unit;
use werkplekwijzer::text::numbers::parse;
use werkplekwijzer::text::{Texts, text};

/// How the values of a unit are written and read.
#[derive(Clone, Copy, PartialEq)]
pub struct ValueReading {
    pub texts: Texts,
    pub unit: Unit,
}

/// The scale of a number that is typed and has no slider.
pub fn without_slider(unit: Unit, allowed: (f64, f64), whole: bool) -> Scale {
    Scale { unit, allowed, slider: allowed, step: 1.0, whole }
}

impl ValueReading {
    /// What a value is multiplied with in its field: shares are shown as percentages.
    pub fn factor(self) -> f64 {
        if matches!(self.unit, Unit::Share | Unit::SharePerYear) { 100.0 } else { 1.0 }
    }

    fn is_money(self) -> bool {
        use Unit::*;
        matches!(self.unit, Euro | EuroPerYear | EuroPerDay | EuroPerHour | EuroPerTicket)
    }

    /// Whether a few digits are enough.
    pub fn is_short(self) -> bool {
        matches!(
            self.unit,
            Unit::Share
                | Unit::Years
                | Unit::DaysPerWeek
                | Unit::DaysPerWeekPerYear
                | Unit::TicketsPerYear
                | Unit::Calendar
        )
    }

    /// The sign before the field.
    pub fn prefix(self) -> &'static str {
        if self.is_money() { "€" } else { "" }
    }

    /// The unit behind the field.
    pub fn unit(self) -> String {
        match self.unit {
            Unit::Share | Unit::SharePerYear => "%".to_owned(),
            Unit::Years => self.texts.unit_years(),
            Unit::DaysPerWeek => self.texts.unit_days(),
            Unit::DaysPerWeekPerYear => self.texts.with_unit_per_year(self.texts.unit_days()),
            Unit::TicketsPerYear => self.texts.unit_per_year(),
            _ => String::new(),
        }
    }

    /// The number as the field of a lever shows it.
    pub fn field(self, value: f64) -> String {
        let language = self.texts.language;
        match self.unit {
            Unit::Calendar => format!("{value:.0}"),
            // Cents are written in full or not at all.
            _ if self.is_money() && language.short(value, 2) != language.short(value, 0) => language.decimal(value, 2),
            _ => language.short(value * self.factor(), 2),
        }
    }

    /// The number with all the digits that people give.
    pub fn exact(self, value: f64) -> String {
        match self.unit {
            Unit::Calendar => format!("{value:.0}"),
            _ => self.texts.language.short(value * self.factor(), 6),
        }
    }

    /// The number with its unit.
    pub fn words(self, value: f64) -> String {
        let number = self.field(value);
        match self.unit {
            Unit::Share => format!("{number}%"),
            Unit::Years => self.texts.value_years(number),
            Unit::DaysPerWeek => self.texts.value_days(number),
            Unit::DaysPerWeekPerYear => self.texts.with_unit_per_year(self.texts.value_days(number)),
            Unit::TicketsPerYear => self.texts.value_tickets(number),
            _ if self.is_money() => self.texts.language.euro_exact(value),
            _ => number,
        }
    }

    /// The value of a text, if it is a number that the scale admits.
    pub fn parse(self, text: &str, scale: Scale) -> Option<f64> {
        let (low, high) = scale.allowed;
        let factor = self.factor();
        // The sign of another unit is a mistake, the unit that stands beside the field is not.
        let is_foreign = (text.contains('%') && self.factor() == 1.0) || (text.contains('€') && !self.is_money());
        let unit = self.unit();
        let number = text.trim().strip_suffix(unit.as_str()).filter(|_| !unit.is_empty()).unwrap_or(text);
        let value = parse(number, self.texts.language, low * factor..=high * factor).ok()? / factor;
        (scale.admits(value) && !is_foreign).then_some(value)
    }

    /// What may be typed, in a sentence.
    pub fn allowed(self, scale: Scale) -> String {
        let (low, high) = (self.field(scale.allowed.0), self.field(scale.allowed.1));
        if scale.whole {
            return text!(self.texts, error_whole { low, high });
        }
        // An example with a decimal that lies within the limits, and with a thousand where there is room for it.
        let example =
            if scale.allowed.1 >= 1250.5 { 1250.5 } else { (scale.allowed.1 * self.factor() / 2.0).floor() + 0.5 };
        let digits = if example > 1000.0 { 2 } else { 1 };
        text!(self.texts, error_number { low, high, example: self.texts.language.decimal(example, digits) })
    }
}
