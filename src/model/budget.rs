//! Budget charges (lasten): purchases are written down over years, with interest on what is left.
//!
//! Source: Besluit begroting en verantwoording provincies en gemeenten (BBV).

use crate::units::{Euro, Share, YearNumber};

/// Depreciation and interest by year of the projection.
#[derive(Clone, Debug, PartialEq)]
pub struct Charges {
    years: Vec<Charge>,
    interest_rate: f64,
}

/// The charges of one year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Charge {
    /// Euros written down.
    pub depreciation: Euro,
    /// Interest on what is not written down yet.
    pub interest: Euro,
}

impl Charges {
    /// A budget of `horizon` years without charges.
    pub fn new(horizon: YearNumber, interest_rate: Share) -> Charges {
        Charges { years: vec![Charge::default(); horizon as usize], interest_rate }
    }

    /// Capitalises an amount that was spent in `year`, which may lie before year 1.
    ///
    /// # Formula
    /// In the `k`-th of the `term` years that follow: depreciation `x/term`, interest `x·(1 − (k−1)/term)·rate`, which
    /// is `x/term·rate` for each year that is left; model.md §6.
    ///
    /// ```
    /// use werkplekwijzer::model::budget::Charges;
    ///
    /// // Gemeente Gennep, investment plan 2023.
    /// let mut charges = Charges::new(4, 0.015);
    /// charges.capitalise(89_250.0, 1, 3);
    /// let of_year = |t| charges.of_year(t).depreciation + charges.of_year(t).interest;
    /// assert_eq!([2, 3, 4].map(of_year), [31_088.75, 30_642.5, 30_196.25]);
    /// ```
    pub fn capitalise(&mut self, amount: Euro, year: i32, term: u32) {
        if amount == 0.0 {
            return;
        }
        let depreciation = amount / f64::from(term);
        let interest = depreciation * self.interest_rate;
        // Some of the years that follow may lie before year 1 too.
        let past = (-year).max(0);
        let years = &mut self.years[(year + past) as usize..];
        for (written_down, charge) in (past as u32..term).zip(years) {
            charge.depreciation += depreciation;
            charge.interest += interest * f64::from(term - written_down);
        }
    }

    /// The charges of year `t`.
    pub fn of_year(&self, t: YearNumber) -> Charge {
        self.years[t as usize - 1]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(amount: Euro, term: u32, rate: f64, expected: &[Euro]) {
        let mut charges = Charges::new(term + 1, rate);
        charges.capitalise(amount, 1, term);
        assert_eq!(charges.of_year(1).depreciation, 0.0);
        for (year, expected) in (2..).zip(expected) {
            let Charge { depreciation, interest } = charges.of_year(year);
            let charge = depreciation + interest;
            assert!((charge - expected).abs() < 0.005, "{charge} instead of {expected}");
        }
        let sum: Euro = (1..=term + 1).map(|year| charges.of_year(year).depreciation).sum();
        assert!((sum - amount).abs() < 1e-6);
    }

    /// Gemeente Gennep, investment plan 2023; model.md §8.
    #[test]
    fn charges_follow_the_investment_plan_of_gennep() {
        check(89_250.0, 3, 0.015, &[31_088.75, 30_642.50, 30_196.25]);
        check(15_000.0, 5, 0.015, &[3_225.0, 3_180.0, 3_135.0, 3_090.0, 3_045.0]);
    }

    #[test]
    fn what_was_spent_before_year_one_is_charged_from_year_one() {
        let mut charges = Charges::new(3, 0.0);
        charges.capitalise(300.0, -1, 3);
        assert_eq!([1, 2, 3].map(|year| charges.of_year(year).depreciation), [100.0, 100.0, 0.0]);
    }
}
