//! People with an allowance for a device of their own, by years since their payment: one year at a time.

use crate::model::power;
use crate::scenario::AllowanceDraw;
use crate::units::{Euro, People, Share, YearNumber};

/// The people of one role under one policy who get the allowance.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipients {
    /// People by whole years since their payment, 0 to `cycle`.
    since: Vec<People>,
    amount: Euro,
    /// Rise of the amount per year; 0 where it is not indexed.
    indexation: f64,
    recovery: Share,
}

/// What was paid to a group in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AllowanceYear {
    /// Payments.
    pub payments: f64,
    /// Euros paid, without levy.
    pub paid: Euro,
    /// Euros that leavers repaid.
    pub repaid: Euro,
}

impl Recipients {
    /// `people` who got their allowance evenly over the last `cycle` years.
    pub fn new(draw: &AllowanceDraw, cycle: u32, indexation: f64, people: People) -> Recipients {
        let cycle = cycle as usize;
        let mut since = vec![people / cycle as f64; cycle + 1];
        since[0] = 0.0;
        Recipients { since, amount: draw.amount, indexation, recovery: draw.recovery }
    }

    /// Lives through year `t`, in which the group has `people` and a share `outflow` leaves and is replaced.
    pub fn advance(&mut self, t: YearNumber, people: People, outflow: Share) -> AllowanceYear {
        let cycle = self.since.len() - 1;
        let t = t as i32;

        let mut renewals = std::mem::take(&mut self.since[cycle]);
        self.since[0] += renewals;

        let before: People = self.since.iter().sum();
        let entries = (people - before).max(0.0);
        if people < before {
            let kept = people / before;
            self.since.iter_mut().for_each(|number| *number *= kept);
            renewals *= kept;
        }
        self.since[0] += entries;

        let (mut joiners, mut repaid) = (0.0, 0.0);
        for age in 0..cycle {
            let leavers = outflow * self.since[age];
            let unused = (1.0 - (age as f64 + 0.5) / cycle as f64).max(0.0);
            repaid += leavers * self.amount_in(t - age as i32) * unused * self.recovery;
            joiners += leavers;
            self.since[age] -= leavers;
        }
        self.since[0] += joiners;

        self.since.rotate_right(1);
        let payments = renewals + entries + joiners;
        AllowanceYear { payments, paid: payments * self.amount_in(t), repaid }
    }

    /// The amount of year `t`, which may lie before the projection.
    fn amount_in(&self, t: i32) -> Euro {
        self.amount * power(1.0 + self.indexation, t - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// model.md §8: 600 employees, 900 euro per 3 years, nobody leaves.
    #[test]
    fn six_hundred_people_cost_540_000_every_third_year() {
        let draw = AllowanceDraw {
            amount: 900.0,
            recovery: 1.0,
            taxed_share: 0.0,
            admin_cost: 0.0,
            embodied_co2: 0.0,
            energy: 0.0,
        };
        let mut recipients = Recipients::new(&draw, 3, 0.0, 0.0);
        let paid: Vec<Euro> = (1..=9).map(|t| recipients.advance(t, 600.0, 0.0).paid).collect();
        let full = 540_000.0;
        assert_eq!(paid, [full, 0.0, 0.0, full, 0.0, 0.0, full, 0.0, 0.0]);
    }
}
