//! Allowances for a device of one's own: the people who get one, by years since their payment, one year at a time.

use super::arithmetic::power;
use crate::scenario::AllowanceDraw;
use crate::units::{Euro, People, Share, YearNumber};

/// The terms of an allowance in a draw.
#[derive(Clone, Copy, Debug)]
pub struct AllowanceTerms<'a> {
    /// The amounts.
    pub draw: &'a AllowanceDraw,
    /// Years between two payments.
    pub cycle: u32,
    /// Rise of the amount per year; 0 where it is not indexed.
    pub indexation: f64,
}

/// The people of a group who get the allowance.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipients {
    /// By whole years since their payment, 0 to `cycle`.
    since: Vec<Paid>,
    /// Euros per payment in year 1.
    amount: Euro,
    /// Rise of the amount per year; 0 where it is not indexed.
    indexation: f64,
    recovery: Share,
}

/// The people who were paid in one year.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Paid {
    people: People,
    /// Euros that each of them got.
    amount: Euro,
}

/// The payments to a group in a year, in euros of that year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AllowanceYear {
    /// Number of payments.
    pub payments: f64,
    /// Euros paid, without levy.
    pub paid: Euro,
    /// Euros that leavers repaid.
    pub repaid: Euro,
}

impl AllowanceYear {
    /// The payments to several groups together.
    pub fn sum(groups: &[AllowanceYear]) -> AllowanceYear {
        groups.iter().fold(AllowanceYear::default(), |sum, group| AllowanceYear {
            payments: sum.payments + group.payments,
            paid: sum.paid + group.paid,
            repaid: sum.repaid + group.repaid,
        })
    }
}

impl Recipients {
    /// `people` who got their allowance evenly over the last `cycle` years.
    ///
    /// # Formula
    /// `G[a] = people/cycle` for `a` from 1 to `cycle`; model.md §4.
    pub fn new(terms: &AllowanceTerms, people: People) -> Recipients {
        let AllowanceTerms { draw, cycle, indexation } = *terms;
        let each_year = people / f64::from(cycle);
        let paid = |age: i32| Paid {
            people: if age == 0 { 0.0 } else { each_year },
            amount: amount_in(draw.amount, indexation, 1 - age),
        };
        let since = (0..=cycle as i32).map(paid).collect();
        Recipients { since, amount: draw.amount, indexation, recovery: draw.recovery }
    }

    /// `people` of whom a share `outflow` leaves and is replaced every year, as it has been for a long time.
    ///
    /// # Formula
    /// `G[a] = people·(1 − outflow)^(a−1) / Σ_{k<cycle} (1 − outflow)^k`.
    pub fn in_balance(terms: &AllowanceTerms, people: People, outflow: Share) -> Recipients {
        let mut recipients = Recipients::new(terms, 0.0);
        let kept = |years: u32| power(1.0 - outflow, years as i32);
        let sum: f64 = (0..terms.cycle).map(kept).sum();
        for (years, paid) in (0..terms.cycle).zip(&mut recipients.since[1..]) {
            paid.people = people * kept(years) / sum;
        }
        recipients
    }

    /// Advances by year `t`, in which the group has `people` and a share `outflow` leaves and is replaced: renewals,
    /// entries, leavers with their repayment, and joiners in their place.
    ///
    /// # Formula
    /// A leaver `a` years after the payment repays `amount·max(0, 1 − (a + ½)/cycle)·recovery`; model.md §4.
    pub fn advance(&mut self, t: YearNumber, people: People, outflow: Share) -> AllowanceYear {
        let cycle = self.since.len() - 1;
        let amount = amount_in(self.amount, self.indexation, t as i32);

        let mut renewals = std::mem::take(&mut self.since[cycle].people);
        self.since[0] = Paid { people: renewals, amount };

        let before: People = self.since.iter().map(|paid| paid.people).sum();
        let entries = (people - before).max(0.0);
        if people < before {
            let kept = people / before;
            self.since.iter_mut().for_each(|paid| paid.people *= kept);
            renewals *= kept;
        }
        self.since[0].people += entries;

        let (mut joiners, mut repaid) = (0.0, 0.0);
        for (age, paid) in self.since[..cycle].iter_mut().enumerate() {
            let leavers = outflow * paid.people;
            let unused = (1.0 - (age as f64 + 0.5) / cycle as f64).max(0.0);
            repaid += leavers * paid.amount * unused * self.recovery;
            joiners += leavers;
            paid.people -= leavers;
        }
        self.since[0].people += joiners;

        // A year further; next year's payments overwrite age 0.
        self.since.copy_within(..cycle, 1);
        let payments = renewals + entries + joiners;
        AllowanceYear { payments, paid: payments * amount, repaid }
    }
}

/// The amount of year `t`, which may lie before the projection.
///
/// # Formula
/// `amount·(1 + indexation)^(t − 1)`; model.md §4.
fn amount_in(amount: Euro, indexation: f64, t: i32) -> Euro {
    amount * power(1.0 + indexation, t - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINE_HUNDRED: AllowanceDraw = AllowanceDraw {
        amount: 900.0,
        recovery: 1.0,
        taxed_share: 0.0,
        admin_cost: 0.0,
        embodied_co2: 0.0,
        energy: 0.0,
    };

    fn nine_hundred(cycle: u32) -> AllowanceTerms<'static> {
        AllowanceTerms { draw: &NINE_HUNDRED, cycle, indexation: 0.0 }
    }

    #[test]
    fn a_group_in_balance_stays_as_it_is() {
        for (cycle, outflow) in [(1, 0.3), (3, 0.0), (4, 0.12), (20, 0.9)] {
            let before = Recipients::in_balance(&nine_hundred(cycle), 600.0, outflow);
            let mut after = before.clone();
            after.advance(1, 600.0, outflow);
            for (before, after) in before.since[1..].iter().zip(&after.since[1..]) {
                assert!((before.people - after.people).abs() < 1e-9, "{cycle} {outflow}");
            }
            assert!((before.since.iter().map(|paid| paid.people).sum::<People>() - 600.0).abs() < 1e-9);
        }
    }

    /// model.md §8: 600 employees, 900 euro per 3 years, nobody leaves.
    #[test]
    fn six_hundred_people_cost_540_000_every_third_year() {
        let mut recipients = Recipients::new(&nine_hundred(3), 0.0);
        let paid: Vec<Euro> = (1..=9).map(|t| recipients.advance(t, 600.0, 0.0).paid).collect();
        let full = 540_000.0;
        assert_eq!(paid, [full, 0.0, 0.0, full, 0.0, 0.0, full, 0.0, 0.0]);
    }
}
