//! The categories of cost, and amounts by category.

use std::ops::{Index, IndexMut};

use crate::units::Euro;

/// A category of costs; model.md §5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostCategory {
    /// Devices bought and repaired, less contributions and resale; may be negative.
    Hardware,
    /// Allowances with their levy, less repayments.
    Allowances,
    /// Software, management and security.
    Licences,
    /// Virtual workspaces and publishing applications to devices that are not managed.
    VirtualWorkspace,
    /// Subscriptions of phones.
    Connectivity,
    /// The service desk.
    Support,
    /// Work to issue and dispose of devices and to pay allowances.
    Deployment,
    /// Lost devices and the major incident, as an expectation.
    Risk,
    /// Programme, pilot, training and tenders.
    Change,
    /// Desks, those given up included as far as their cost goes on.
    Workplace,
    /// Days at home and furnishing the home.
    HomeWorking,
}

impl CostCategory {
    /// All categories, in the order of the outcome file.
    pub const ALL: [CostCategory; 11] = [
        CostCategory::Hardware,
        CostCategory::Allowances,
        CostCategory::Licences,
        CostCategory::VirtualWorkspace,
        CostCategory::Connectivity,
        CostCategory::Support,
        CostCategory::Deployment,
        CostCategory::Risk,
        CostCategory::Change,
        CostCategory::Workplace,
        CostCategory::HomeWorking,
    ];

    /// The name in the outcome file.
    pub fn key(self) -> &'static str {
        match self {
            CostCategory::Hardware => "hardware",
            CostCategory::Allowances => "allowances",
            CostCategory::Licences => "licences",
            CostCategory::VirtualWorkspace => "virtual_workspace",
            CostCategory::Connectivity => "connectivity",
            CostCategory::Support => "support",
            CostCategory::Deployment => "deployment",
            CostCategory::Risk => "risk",
            CostCategory::Change => "change",
            CostCategory::Workplace => "workplace",
            CostCategory::HomeWorking => "home_working",
        }
    }

    /// Whether it belongs to ICT; housing and home working do not.
    pub fn is_ict(self) -> bool {
        !matches!(self, CostCategory::Workplace | CostCategory::HomeWorking)
    }
}

/// Euros by category.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Costs([Euro; 11]);

impl Costs {
    /// The sum of all categories.
    pub fn total(&self) -> Euro {
        self.0.iter().sum()
    }

    /// The sum without housing and home working.
    pub fn ict(&self) -> Euro {
        let ict = CostCategory::ALL.into_iter().filter(|category| category.is_ict());
        ict.map(|category| self[category]).sum()
    }

    /// Adds amounts category by category.
    pub fn add(&mut self, other: &Costs) {
        for (sum, amount) in self.0.iter_mut().zip(other.0) {
            *sum += amount;
        }
    }
}

impl Index<CostCategory> for Costs {
    type Output = Euro;

    fn index(&self, category: CostCategory) -> &Euro {
        &self.0[category as usize]
    }
}

impl IndexMut<CostCategory> for Costs {
    fn index_mut(&mut self, category: CostCategory) -> &mut Euro {
        &mut self.0[category as usize]
    }
}
