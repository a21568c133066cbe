//! Who pays: what an alternative costs the municipality, the tax office through it, and its employees.

use std::ops::Add;

use crate::model::projection::{Projection, Year};
use crate::units::Euro;

/// The payers of all that an alternative costs, in euros; together `total + employee_net` (model.md §6).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Payers {
    /// The municipality, without the final levy.
    pub municipality: Euro,
    /// The final levy, which the municipality pays to the tax office over allowances.
    pub final_levy: Euro,
    /// Employees: what they spend and contribute, less their allowances; below 0 they are better off.
    pub employees: Euro,
}

impl Payers {
    /// The payers of one year.
    pub fn of_year(year: &Year) -> Payers {
        Payers {
            municipality: year.costs.total() - year.final_levy,
            final_levy: year.final_levy,
            employees: year.employee_net,
        }
    }

    /// The payers of all years.
    pub fn of(projection: &Projection) -> Payers {
        projection.years.iter().map(Payers::of_year).fold(Payers::default(), Add::add)
    }

    /// What they pay together.
    pub fn all(&self) -> Euro {
        self.municipality + self.final_levy + self.employees
    }
}

impl Add for Payers {
    type Output = Payers;

    fn add(self, other: Payers) -> Payers {
        Payers {
            municipality: self.municipality + other.municipality,
            final_levy: self.final_levy + other.final_levy,
            employees: self.employees + other.employees,
        }
    }
}
