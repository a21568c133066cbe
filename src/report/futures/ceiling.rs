//! A ceiling told: in how many futures each alternative stays within it.

use super::certainty::{of_hundred, share_of};
use super::figures::FuturesFigures;
use crate::futures::ceiling::{CeilingOn, UnderCeiling};
use crate::report::outcome::answer::joined;
use crate::report::table::Table;
use crate::text::names::lowered;
use crate::text::{Texts, text};
use crate::units::Share;

/// What must stay within a ceiling, in words.
pub fn on(on: CeilingOn, texts: Texts) -> String {
    match on {
        CeilingOn::Total => texts.ceiling_on_total(),
        CeilingOn::Ict => texts.ceiling_on_ict(),
    }
}

impl FuturesFigures<'_> {
    /// What there is to say of a ceiling: the alternative that stays within it most often, and the one that does least.
    pub fn ceiling_says(&self, under: &UnderCeiling) -> String {
        let texts = self.texts;
        let share = |share: Share| share_of(share, self.picture.summary.draws, texts);
        let all_years = |position: usize| share(under.shares[position][0]);
        let by_share = |a: &usize, b: &usize| under.shares[*a][0].total_cmp(&under.shares[*b][0]);
        let all = 0..under.shares.len();
        let (Some(most), Some(least)) = (all.clone().max_by(by_share), all.clone().min_by(by_share)) else {
            return String::new();
        };
        let amount = texts.language.euro_exact(under.ceiling.euros);
        if all_years(most) == all_years(least) {
            return text!(texts, ceiling_says_same { share: all_years(most), amount });
        }
        // All that are as good or as bad as is shown: what rounding hides makes no winner.
        let as_good_as = |one: usize| {
            let equal = all.clone().filter(|position| all_years(*position) == all_years(one));
            joined(equal.map(|position| self.name(position)).collect(), texts)
        };
        let years = || (self.picture.scenario.start_year..).zip(&under.shares[least][1..]);
        let tightest = years().min_by(|a, b| a.1.total_cmp(b.1));
        let (year, year_share) = tightest.map_or((0, 0.0), |(year, share)| (year, *share));
        text!(
            texts,
            ceiling_says {
                most: as_good_as(most),
                share: all_years(most),
                amount,
                least: as_good_as(least),
                least_share: all_years(least),
                tight: self.name(least),
                year: year.to_string(),
                year_share: share(year_share)
            }
        )
    }

    /// Each alternative with its futures within the ceiling, all years at once and year by year.
    pub fn ceiling_table(&self, under: &UnderCeiling) -> Table {
        let (texts, scenario) = (self.texts, &self.picture.scenario);
        let row = |(position, shares): (usize, &Vec<Share>)| {
            (self.name(position), shares.iter().map(|share| of_hundred(*share, texts.language)).collect())
        };
        let amount = texts.language.euro_exact(under.ceiling.euros);
        let years = (scenario.start_year..=scenario.last_year()).map(|year| year.to_string());
        Table {
            caption: text!(texts, ceiling_table { amount, on: lowered(&on(under.ceiling.on, texts)) }),
            header: [texts.column_alternative(), texts.ceiling_all_years()].into_iter().chain(years).collect(),
            rows: under.shares.iter().enumerate().map(row).collect(),
            footer: None,
        }
    }
}
