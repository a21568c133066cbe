//! Attendance by weekday, and the desks that it takes; model.md §2.
//!
//! The number of people at a desk is taken as normal, which is good from a few dozen people on.

use super::arithmetic::{least, most};
use super::circumstances::Circumstances;
use super::workforce::WorkforceYear;
use crate::model::draw::Draw;
use crate::probability::normal;
use crate::scenario::plan::Plan;
use crate::units::{Desks, People, Share};

/// People at a desk, Monday to Friday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekdayAttendance {
    /// Expected number.
    pub mean: [People; 5],
    /// Standard deviation.
    pub deviation: [People; 5],
    /// Guests among them on an average day.
    pub guests: People,
}

impl WeekdayAttendance {
    /// The attendance of a year.
    ///
    /// # Formula
    /// `μ_d = Σ n·P + G·ω_d` and `σ_d² = synchronisation·(Σ n·P·(1 − P) + G·ω_d)`, with `P` the chance of a role's people
    /// to sit at a desk on day `d`, `G` guests and `ω_d` the weekday's index; model.md §2.
    pub(super) fn of_year(plan: &Plan, draw: &Draw, year: &Circumstances, workforce: &WorkforceYear) -> Self {
        let (mut mean, mut variance) = ([0.0; 5], [0.0; 5]);
        for (group, members) in workforce.by_group() {
            let week = group.week(year.t);
            for day in 0..5 {
                mean[day] += members.people * week.seated[day];
                variance[day] += members.people * week.variance[day];
            }
        }
        for (day, index) in plan.weekday_index().into_iter().enumerate() {
            mean[day] += year.guests * index;
            variance[day] += year.guests * index;
        }
        let deviation = variance.map(|sum| (draw.attendance.synchronisation * sum).sqrt());
        WeekdayAttendance { mean, deviation, guests: year.guests }
    }

    /// Desks so that everyone finds one with the chance that belongs to `quantile`, on the busiest weekday.
    ///
    /// # Formula
    /// `⌈max_d (μ_d + z·σ_d − ½)⌉`, from 0 and, without guests, to everyone, with mean `μ_d` and deviation `σ_d` of day `d` and `z` the quantile;
    /// model.md §2.
    ///
    /// ```
    /// use werkplekwijzer::model::desks::WeekdayAttendance;
    /// use werkplekwijzer::probability::normal;
    ///
    /// // 400 people who come independently, each with a chance of one half.
    /// let attendance = WeekdayAttendance { mean: [200.0; 5], deviation: [10.0; 5], guests: 0.0 };
    /// assert_eq!(attendance.desks_needed(normal::quantile(0.95), 400.0), 216.0);
    /// ```
    pub fn desks_needed(&self, quantile: f64, headcount: People) -> Desks {
        let need = |day: usize| self.mean[day] + quantile * self.deviation[day] - 0.5 - ROUNDING;
        let everyone = if self.guests > 0.0 { f64::INFINITY } else { most(headcount - ROUNDING, 0.0) };
        least((0..5).map(need).fold(0.0, most), everyone).ceil()
    }

    /// Desks so that everyone finds one on a share `service` of days, on the busiest weekday.
    pub fn desks_for_service(&self, service: Share, headcount: People) -> Desks {
        self.desks_needed(normal::quantile(service), headcount)
    }

    /// The use of `desks`.
    ///
    /// # Formula
    /// Used on day `d`: `E min(X, D) = μ − σ·(φ(k) − k·(1 − Φ(k)))` with `k = (D − μ)/σ`. Chance of a shortage:
    /// `1 − Φ((D + ½ − μ)/σ)`. `D` are the desks; model.md §2.
    pub fn use_of(&self, desks: Desks) -> DeskUse {
        let mut occupancy = [0.0; 5];
        let mut shortage = [0.0; 5];
        for day in 0..5 {
            let (mean, deviation) = (self.mean[day], self.deviation[day]);
            let used;
            if deviation < 1e-12 {
                used = mean.min(desks);
                shortage[day] = if mean > desks + 0.5 { 1.0 } else { 0.0 };
            } else {
                let k = (desks - mean) / deviation;
                let turned_away = deviation * (normal::density(k) - k * normal::above(k));
                used = (mean - turned_away).clamp(0.0, mean.min(desks));
                shortage[day] = normal::above((desks + 0.5 - mean) / deviation);
            }
            occupancy[day] = if desks > 0.0 { used / desks } else { 0.0 };
        }
        DeskUse {
            occupancy,
            shortage,
            unused: 1.0 - occupancy.iter().sum::<f64>() / 5.0,
            shortage_days: shortage.iter().sum::<f64>() / 5.0,
        }
    }
}

/// Margin in desks and people by which rounding may lift a whole number without making it the next one.
const ROUNDING: f64 = 1e-9;

/// The use of the desks of a year, Monday to Friday.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DeskUse {
    /// Part of the desks in use.
    pub occupancy: [Share; 5],
    /// Chance of a shortage: not everyone finds a desk.
    pub shortage: [Share; 5],
    /// Part of the desks not in use, over the week.
    pub unused: Share,
    /// Share of days with a shortage.
    pub shortage_days: Share,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 400 people who come independently, each with these chances on the five weekdays.
    fn four_hundred(chances: [f64; 5]) -> WeekdayAttendance {
        WeekdayAttendance {
            mean: chances.map(|chance| 400.0 * chance),
            deviation: chances.map(|chance| (400.0 * chance * (1.0 - chance)).sqrt()),
            guests: 0.0,
        }
    }

    const SERVICE: f64 = 0.95;

    /// model.md §8.
    #[test]
    fn four_hundred_people_at_half_need_216_desks() {
        let attendance = four_hundred([0.5; 5]);
        assert_eq!(attendance.desks_needed(normal::quantile(SERVICE), 400.0), 216.0);
    }

    /// model.md §8.
    #[test]
    fn an_uneven_week_needs_264_desks_and_is_short_of_217_on_two_days_in_five() {
        let attendance = four_hundred([0.45, 0.62, 0.50, 0.62, 0.31]);
        assert_eq!(attendance.desks_needed(normal::quantile(SERVICE), 400.0), 264.0);
        let short = attendance.use_of(217.0).shortage_days;
        assert!((short - 0.41).abs() < 0.005, "{short}");
    }

    #[test]
    fn a_certain_attendance_is_short_only_above_the_desks() {
        let certain = WeekdayAttendance { mean: [10.0; 5], deviation: [0.0; 5], guests: 0.0 };
        assert_eq!(certain.use_of(10.0).shortage_days, 0.0);
        assert_eq!(certain.use_of(9.0).shortage_days, 1.0);
        assert_eq!(certain.use_of(20.0).unused, 0.5);
        assert_eq!(certain.desks_needed(1.6, 10.0), 10.0);
    }

    #[test]
    fn guests_may_need_more_desks_than_there_are_people() {
        let attendance = WeekdayAttendance { mean: [50.0; 5], deviation: [0.0; 5], guests: 40.0 };
        assert_eq!(attendance.desks_needed(1.6, 10.0), 50.0);
        assert_eq!(WeekdayAttendance { guests: 0.0, ..attendance }.desks_needed(1.6, 10.0), 10.0);
    }

    #[test]
    fn without_desks_none_is_used() {
        let attendance = four_hundred([0.5; 5]);
        let without = attendance.use_of(0.0);
        assert_eq!(without.unused, 1.0);
        assert_eq!(without.occupancy, [0.0; 5]);
    }
}
