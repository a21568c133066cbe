//! The row of a future: the measured numbers of every alternative, and the place of each.

use crate::model::costs::CostCategory;
use crate::model::projection::{Projection, Year};
use crate::scenario::plan::Plan;
use crate::units;

/// A sum over the years of an alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "described in format.md")]
pub enum Total {
    Total,
    Ict,
    Incidental,
    Structural,
    PresentValue,
    /// The present value with risks at their expected cost instead of the chance events.
    WithoutChance,
    Accrual,
    EmployeeCost,
    Emissions,
    PerPersonYear,
    EmployeeNet,
    /// The total of the most expensive year.
    HighestYear,
    /// The total without housing and home working of the year in which that is most.
    HighestIctYear,
}

impl Total {
    /// All totals, in the order of a row.
    pub const ALL: [Total; 13] = [
        Total::Total,
        Total::Ict,
        Total::Incidental,
        Total::Structural,
        Total::PresentValue,
        Total::WithoutChance,
        Total::Accrual,
        Total::EmployeeCost,
        Total::Emissions,
        Total::PerPersonYear,
        Total::EmployeeNet,
        Total::HighestYear,
        Total::HighestIctYear,
    ];

    /// The name in files.
    pub fn key(self) -> &'static str {
        match self {
            Total::Total => "total",
            Total::Ict => "ict",
            Total::Incidental => "incidental",
            Total::Structural => "structural",
            Total::PresentValue => "present_value",
            Total::WithoutChance => "present_value_without_chance",
            Total::Accrual => "accrual",
            Total::EmployeeCost => "employee_cost",
            Total::Emissions => "emissions",
            Total::PerPersonYear => "per_person_year",
            Total::EmployeeNet => "employee_net",
            Total::HighestYear => "highest_year",
            Total::HighestIctYear => "highest_ict_year",
        }
    }
}

/// A number of every year, in euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfYear {
    /// All costs of the year.
    Total,
    /// Without housing and home working.
    Ict,
    /// Charges in the budget.
    Accrual,
    /// The difference with going on, added up to the end of the year.
    CumulativeDifference,
}

/// The place of each number in the row of a future.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    alternatives: usize,
    horizon: usize,
}

const TOTALS: usize = Total::ALL.len();
const CATEGORIES: usize = CostCategory::ALL.len();
const OF_YEAR: usize = 4;

impl Layout {
    /// The layout of a plan.
    pub fn new(plan: &Plan) -> Layout {
        Layout { alternatives: plan.routes().len(), horizon: plan.scenario().horizon as usize }
    }

    /// Alternatives in a row.
    pub fn alternatives(self) -> usize {
        self.alternatives
    }

    /// Years of an alternative.
    pub fn horizon(self) -> usize {
        self.horizon
    }

    /// Numbers in a row.
    pub fn width(self) -> usize {
        self.alternatives * self.of_alternative()
    }

    fn of_alternative(self) -> usize {
        TOTALS + CATEGORIES + OF_YEAR * self.horizon
    }

    /// The place of a sum over the years.
    pub fn total(self, alternative: usize, total: Total) -> usize {
        alternative * self.of_alternative() + total as usize
    }

    /// The place of the costs of a category over all years.
    pub fn category(self, alternative: usize, category: CostCategory) -> usize {
        alternative * self.of_alternative() + TOTALS + category as usize
    }

    /// The place of a number of a year, counted from 0.
    pub fn year(self, alternative: usize, year: usize, measure: OfYear) -> usize {
        alternative * self.of_alternative() + TOTALS + CATEGORIES + OF_YEAR * year + measure as usize
    }

    /// Adds the numbers of one alternative to a row; alternatives come in the order of the scenario.
    pub fn measure(self, projection: &Projection, going_on: &Projection, row: &mut Vec<f64>) {
        let costs = projection.costs();
        let sum = |value: fn(&Year) -> f64| -> f64 { projection.years.iter().map(value).sum() };
        let highest = |value: fn(&Year) -> f64| projection.years.iter().map(value).fold(f64::NEG_INFINITY, f64::max);
        let (total, incidental) = (costs.total(), sum(|year| year.incidental));
        row.extend(Total::ALL.map(|measure| match measure {
            Total::Total => total,
            Total::Ict => costs.ict(),
            Total::Incidental => incidental,
            Total::Structural => total - incidental,
            Total::PresentValue => sum(|year| year.present_value),
            Total::WithoutChance => sum(|year| year.present_value_without_chance),
            Total::Accrual => sum(|year| year.accrual),
            Total::EmployeeCost => sum(|year| year.employee_cost),
            Total::Emissions => sum(|year| year.emissions),
            Total::PerPersonYear => projection.per_person_year(),
            Total::EmployeeNet => sum(|year| year.employee_net),
            Total::HighestYear => highest(|year| year.costs.total()),
            Total::HighestIctYear => highest(|year| year.costs.ict()),
        }));
        row.extend(CostCategory::ALL.map(|category| costs[category]));
        let mut difference = 0.0;
        for (year, other) in projection.years.iter().zip(&going_on.years) {
            let total = year.costs.total();
            difference += units::difference(total, other.costs.total());
            row.extend([total, year.costs.ict(), year.accrual, difference]);
        }
    }
}
