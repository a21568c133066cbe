//! The matrix of roles and policies: the cost of each in balance, what the rules forbid, and the cheapest allocation.

use std::fmt;

use super::instance::{Cents, Instance, RankedCost};
use crate::allocation::rules::Rules;
use crate::model::costs::CostCategory;
use crate::model::draw::Draw;
use crate::model::people::{UNNOTICED, virtual_workspace_share};
use crate::model::steady::Steady;
use crate::scenario::plan::Plan;
use crate::scenario::{Id, Supply};
use crate::units::{Euro, People, SAME, Share};

/// Roles × policies, with a year of each in balance and with the rulings of the rules.
#[derive(Clone, Debug)]
pub struct Matrix {
    steady: Steady,
    instance: Instance,
    /// Role by role.
    rulings: Vec<Option<Ruling>>,
}

/// The reason why the rules forbid a role a policy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ruling {
    /// The role needs fixed or special equipment, and the policy leaves its devices to the employees.
    FixedEquipment,
    /// The role has sensitive personal data, and under the policy this part of it works neither on a managed device nor in a
    /// virtual workspace.
    SensitiveData(Share),
}

/// The rule for the whole that an allocation breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Breach {
    /// The part of all people who would work on a device of their own is too large.
    OwnDevices(Share),
    /// The number of policies in use is too large.
    Policies(usize),
    /// The cost a year is above the ceiling.
    Ceiling(Euro),
}

/// The reason why no allocation keeps to the rules.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Impossible {
    /// Every policy is ruled out for the role at this position.
    Role(usize),
    /// The cost a year of the cheapest allocation is above the ceiling.
    Ceiling(Euro),
    /// Each rule can be kept, but not all at once.
    Together,
}

impl fmt::Display for Impossible {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Impossible::Role(position) => write!(formatter, "the rules leave no policy for role {}", position + 1),
            Impossible::Ceiling(euros) => {
                write!(formatter, "the cheapest allocation costs {euros:.0} euros a year, which is above the ceiling")
            }
            Impossible::Together => formatter.write_str("no allocation keeps to all rules at once"),
        }
    }
}

impl std::error::Error for Impossible {}

/// A policy for each role, and its cost.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocation {
    /// The policy of each role, by position.
    pub policies: Vec<usize>,
    /// Euros a year in balance, without desks.
    pub cost: Euro,
}

/// The cost of an allocation in parts, in euros a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// All roles together, those who stay under the baseline included.
    pub people: Euro,
    /// The policies in use that have fixed costs, by position.
    pub fixed: Vec<(usize, Euro)>,
    /// Publishing applications; 0 where no policy in use does so.
    pub publishing: Euro,
    /// The sum.
    pub total: Euro,
}

/// Cents above the ceiling that are allowed: the page shows whole euros, and what it shows as the ceiling is not above it.
const SHOWN_AS_CEILING: Cents = 49;

const CENTS: f64 = 100.0;

fn cents(euros: Euro) -> Cents {
    (euros * CENTS).round() as Cents
}

fn euros(cents: Cents) -> Euro {
    cents as f64 / CENTS
}

impl Matrix {
    /// The matrix of a plan in the estimate, under rules.
    pub fn new(plan: &Plan, rules: &Rules) -> Matrix {
        let draw = Draw::likely(plan.scenario());
        let steady = Steady::new(plan, &draw);
        let rulings = cells(plan).map(|(role, policy)| ruling(plan, &draw, rules, role, policy)).collect();
        Matrix { instance: instance(plan, &draw, rules, &steady), steady, rulings }
    }

    fn at(&self, role: usize, policy: usize) -> usize {
        role * self.instance.n_facilities + policy
    }

    /// The people of a role in year 1.
    pub fn people(&self, role: usize) -> People {
        self.steady.people[role]
    }

    /// Euros per person and year of a role under a policy, without desks and fixed costs; none without people.
    pub fn per_person(&self, role: usize, policy: usize) -> Option<Euro> {
        let people = self.people(role);
        let euros = self.steady.costs(role, policy).total() / people;
        (people > 0.0 && euros.is_finite()).then_some(euros)
    }

    /// Euros a year of a policy while it is in use, which do not depend on the number of its people.
    pub fn fixed(&self, policy: usize) -> Euro {
        self.steady.fixed[policy]
    }

    /// The ruling that forbids a role a policy, if there is one.
    pub fn ruling(&self, role: usize, policy: usize) -> Option<Ruling> {
        self.rulings[self.at(role, policy)]
    }

    /// The cost of an allocation in euros a year in balance, without desks, to the cent.
    ///
    /// # Formula
    /// `Σ cost(role, policy) + Σ fixed(policy in use) + publishing`, the last while a policy in use publishes; each amount
    /// is model.md §5 in balance ([`crate::model::steady`]).
    pub fn cost(&self, policies: &[usize]) -> Euro {
        euros(self.instance.tally(policies).cost.cents)
    }

    /// The cost of an allocation in parts.
    pub fn parts(&self, policies: &[usize]) -> Parts {
        let (tally, in_use) = (self.instance.tally(policies), self.instance.open(policies));
        let fixed = in_use.iter().map(|policy| (*policy, euros(self.instance.fixed[*policy])));
        let fixed: Vec<(usize, Euro)> = fixed.filter(|(_, euros)| *euros > 0.0).collect();
        let publishes = in_use.iter().any(|policy| self.instance.publishes[*policy]);
        let publishing = if publishes { euros(self.instance.publishing) } else { 0.0 };
        let total = euros(tally.cost.cents);
        let people = total - publishing - fixed.iter().map(|(_, euros)| euros).sum::<Euro>();
        Parts { people, fixed, publishing, total }
    }

    /// The category in which a policy differs most from another for a role, and by how many euros per person and year;
    /// none where nothing differs by as much as [`SAME`].
    pub fn main_difference(&self, role: usize, policy: usize, other: usize) -> Option<(CostCategory, Euro)> {
        let people = self.people(role);
        let (ours, theirs) = (self.steady.costs(role, policy), self.steady.costs(role, other));
        let difference = |category: CostCategory| (ours[category] - theirs[category]) / people;
        let all = ours.total() - theirs.total();
        // Only categories that differ in the direction of the whole explain it.
        let same_way = CostCategory::ALL.into_iter().filter(|category| difference(*category) * all > 0.0);
        let most = same_way.max_by(|a, b| difference(*a).abs().total_cmp(&difference(*b).abs()))?;
        (people > 0.0 && difference(most).abs() >= SAME).then(|| (most, difference(most)))
    }

    /// The rule for the whole that an allocation breaks, if it does.
    pub fn breach(&self, policies: &[usize]) -> Option<Breach> {
        let tally = self.instance.tally(policies);
        if self.instance.admits(&tally) {
            return None;
        }
        Some(if tally.n_open > self.instance.most_open {
            Breach::Policies(tally.n_open)
        } else if tally.cost.cents > self.instance.ceiling {
            Breach::Ceiling(euros(tally.cost.cents))
        } else {
            Breach::OwnDevices(tally.usage / self.steady.headcount)
        })
    }

    /// The cheapest allocation that keeps to the rules. Of several that cost the same to the cent it is always the one with
    /// policies higher in the list of the file, and after that the one with the lowest fixed rank.
    ///
    /// # Errors
    /// The rules that stand in the way.
    ///
    /// ```
    /// use werkplekwijzer::allocation::matrix::{Impossible, Matrix};
    /// use werkplekwijzer::allocation::rules::Rules;
    /// use werkplekwijzer::defaults::presets::Preset;
    /// use werkplekwijzer::scenario::plan::Plan;
    ///
    /// # fn main() -> Result<(), Impossible> {
    /// let plan = Plan::new(&Preset::SixPolicies.scenario()).expect("a preset is valid");
    /// let free = Matrix::new(&plan, &Rules::default()).cheapest()?;
    /// let one = Matrix::new(&plan, &Rules { most_policies: Some(1), ..Rules::default() }).cheapest()?;
    /// assert_eq!(free.policies.len(), plan.roles().len());
    /// assert!(free.cost <= one.cost);
    /// # Ok(())
    /// # }
    /// ```
    pub fn cheapest(&self) -> Result<Allocation, Impossible> {
        let admissible = self.admissible();
        self.instance.cheapest(&admissible).map(allocation).ok_or_else(|| self.obstacle(&admissible))
    }

    /// The cheapest allocation under the rules that does not give this role this policy.
    pub fn cheapest_without(&self, role: usize, policy: usize) -> Option<Allocation> {
        let mut admissible = self.admissible();
        let at = self.at(role, policy);
        admissible[at] = false;
        self.instance.cheapest(&admissible).map(allocation)
    }

    /// The reason why there is no allocation of admissible policies.
    fn obstacle(&self, admissible: &[bool]) -> Impossible {
        let mut of_roles = admissible.chunks(self.instance.n_facilities);
        if let Some(role) = of_roles.position(|policies| !policies.contains(&true)) {
            return Impossible::Role(role);
        }
        let unlimited = Instance { ceiling: Cents::MAX, ..self.instance.clone() };
        let cheapest = unlimited.cheapest(admissible);
        cheapest.map_or(Impossible::Together, |(cost, _)| Impossible::Ceiling(euros(cost)))
    }

    /// Role by role, the policies that the rules leave.
    fn admissible(&self) -> Vec<bool> {
        self.rulings.iter().map(Option::is_none).collect()
    }
}

fn allocation((cost, policies): (Cents, Vec<usize>)) -> Allocation {
    Allocation { policies, cost: euros(cost) }
}

/// Every role with every policy, role by role.
fn cells(plan: &Plan) -> impl Iterator<Item = (usize, usize)> {
    let n_policies = plan.policies().len();
    (0..plan.roles().len()).flat_map(move |role| (0..n_policies).map(move |policy| (role, policy)))
}

/// The search's instance: roles as clients, policies as facilities.
fn instance(plan: &Plan, draw: &Draw, rules: &Rules, steady: &Steady) -> Instance {
    let (n_policies, baseline) = (plan.policies().len(), plan.baseline());
    let take_up = |policy: usize| if policy == baseline { 1.0 } else { draw.policies[policy].take_up };
    let served = |(role, policy): (usize, usize)| steady.people[role] * take_up(policy);
    let staying = |(role, policy): (usize, usize)| steady.people[role] - served((role, policy));
    let cost = |(role, policy): (usize, usize)| {
        let under = |policy: usize| steady.costs(role, policy).total();
        let euros = under(policy) * take_up(policy) + under(baseline) * (1.0 - take_up(policy));
        RankedCost::of_connection(cents(euros), role, policy)
    };
    let on_their_own = |role: usize, policy: usize| {
        let is_own = leaves_computer(plan, policy, role);
        if is_own { 1.0 - draw.policies[policy].fallback_share } else { 0.0 }
    };
    let usage = |(role, policy): (usize, usize)| {
        let (served, staying) = (served((role, policy)), staying((role, policy)));
        served * on_their_own(role, policy) + staying * on_their_own(role, baseline)
    };
    Instance {
        n_facilities: n_policies,
        costs: cells(plan).map(cost).collect(),
        served: cells(plan).map(served).collect(),
        staying: cells(plan).map(staying).collect(),
        usage: cells(plan).map(usage).collect(),
        fixed: steady.fixed.iter().map(|euros| cents(*euros)).collect(),
        publishes: plan.policies().iter().map(|policy| policy.publishes_applications).collect(),
        publishing: cents(steady.publishing),
        baseline,
        threshold: UNNOTICED * steady.headcount,
        budget: rules.most_own_devices.unwrap_or(1.0) * steady.headcount,
        most_open: rules.most_policies.map_or(n_policies, |number| number as usize),
        ceiling: rules.ceiling.map_or(Cents::MAX, |euros| cents(euros) + SHOWN_AS_CEILING),
    }
}

/// Whether a policy leaves the computer of a role to the employee, or where it has none any of its devices.
fn leaves_computer(plan: &Plan, policy: usize, role: usize) -> bool {
    match plan.kits()[role].computer {
        Some(_) => plan.policies()[policy].computer == Supply::Employee,
        None => plan.leaves_to_employee(policy, role),
    }
}

fn ruling(plan: &Plan, draw: &Draw, rules: &Rules, role: usize, policy: usize) -> Option<Ruling> {
    let id: &Id = &plan.roles()[role].id;
    let is_own = leaves_computer(plan, policy, role);
    if rules.fixed_equipment.contains(id) && is_own {
        return Some(Ruling::FixedEquipment);
    }
    let unprotected = (1.0 - virtual_workspace_share(draw, role, policy)).max(0.0);
    (rules.sensitive_data.contains(id) && is_own && unprotected > 0.0).then_some(Ruling::SensitiveData(unprotected))
}
