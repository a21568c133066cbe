//! The charts of figures as SVG, with their numbers in a language.

use crate::chart::Size;
use crate::report::figure::{Drawing, roughly};
use crate::report::futures::certainty;
use crate::text::Language;

impl Drawing {
    /// The chart as SVG; empty where the words say it all.
    pub fn svg(&self, size: Size, language: Language) -> String {
        match self {
            Drawing::Differences(lines) => lines.svg(size, &|value| language.euro_difference(value)),
            Drawing::Totals(lines) => lines.svg(size, &|value| language.euro_short(value)),
            Drawing::Counts(lines) => lines.svg(size, &|value| language.whole(value)),
            Drawing::Stack(stack) => stack.svg(size, &|value| language.whole(value)),
            Drawing::Columns(columns) => columns.svg(size, &|value| language.euro_short(value)),
            Drawing::Devices(columns) => columns.svg(size, &|value| language.whole(value)),
            Drawing::Weekdays(weekdays) => weekdays.svg(size, &|value| language.whole(value)),
            Drawing::Dots(dots) => dots.svg(size, &|value| language.euro_difference(value)),
            Drawing::Icons(icons) => icons.svg(size),
            Drawing::Shares(bars) => bars.svg(size, &|value| certainty::percent(value, language)),
            Drawing::Amounts(bars) => bars.svg(size, &|value| roughly(value, language)),
            Drawing::Swings(swings) => swings.svg(size, &|value| language.euro_difference(value)),
            Drawing::Words => String::new(),
        }
    }
}
