//! The projection of an alternative: its costs and its needs, year by year, in one draw.

use super::allowance::AllowanceYear;
use super::costs::Costs;
use super::desks::{DeskUse, WeekdayAttendance};
use super::fleet::FleetYear;
use crate::units::{Desks, Euro, KgCo2, People};

/// The years of one alternative in one draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// Year 1 to the horizon.
    pub years: Vec<Year>,
    /// People under each policy, year after year.
    pub(super) people: Vec<People>,
    /// Each device of the catalogue, year after year.
    pub(super) devices: Vec<FleetYear>,
}

/// One year of a projection, in euros of that year unless the field says otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// Everyone.
    pub headcount: People,
    /// Costs by category.
    pub costs: Costs,
    /// The part of the costs that the change itself causes.
    pub incidental: Euro,
    /// Budget charges (lasten): the costs with depreciation and interest in the place of purchases (model.md §6).
    pub accrual: Euro,
    /// Depreciation in the budget charges.
    pub depreciation: Euro,
    /// Interest in the budget charges.
    pub interest: Euro,
    /// The costs discounted to year 1 (model.md §6).
    pub present_value: Euro,
    /// The costs discounted to year 1, with risks at their expected cost instead of the chance events of the draw.
    pub present_value_without_chance: Euro,
    /// Allowances of all groups.
    pub allowances: AllowanceYear,
    /// The final levy over the taxed part of the allowances; a part of the costs.
    pub final_levy: Euro,
    /// What employees spend on devices of their own, gross; no part of the costs.
    pub employee_cost: Euro,
    /// The same with their contributions to the municipality's devices, net of their allowances: below 0 they are better
    /// off.
    pub employee_net: Euro,
    /// Emissions of devices bought and in use.
    pub emissions: KgCo2,
    /// People at a desk.
    pub attendance: WeekdayAttendance,
    /// Desks that the service level asks for.
    pub desks_needed: Desks,
    /// Desks present.
    pub desks: Desks,
}

impl Year {
    /// Use of the desks present; computed on demand, because a simulation never asks.
    pub fn desk_use(&self) -> DeskUse {
        self.attendance.use_of(self.desks)
    }
}

impl Projection {
    /// People under each policy, by position, in the year at a position.
    pub fn people(&self, year: usize) -> &[People] {
        of_year(&self.people, year, self.years.len())
    }

    /// The fleet of each device of the catalogue, by position, in the year at a position.
    pub fn devices(&self, year: usize) -> &[FleetYear] {
        of_year(&self.devices, year, self.years.len())
    }

    /// The costs of all years by category.
    pub fn costs(&self) -> Costs {
        let mut sum = Costs::default();
        self.years.iter().for_each(|year| sum.add(&year.costs));
        sum
    }

    /// Euros per person and year over the whole projection; 0 without people.
    ///
    /// # Formula
    /// `Σ total / Σ headcount`, both over the years; model.md §5.
    pub fn per_person_year(&self) -> Euro {
        let people: People = self.years.iter().map(|year| year.headcount).sum();
        let euros = self.costs().total() / people;
        // The file admits 1e-320 people; fixed costs divided by them are no number.
        if euros.is_finite() { euros } else { 0.0 }
    }
}

/// The part of a list of all years that belongs to the year at a position.
fn of_year<T>(all: &[T], year: usize, years: usize) -> &[T] {
    let each = all.len() / years;
    &all[each * year..each * (year + 1)]
}
