//! Which role gets which policy: what each would cost in balance, what the rules forbid, and what is cheapest.

use crate::allocation::rules::Rules;
use crate::model::costs::CostCategory;
use crate::model::draw::Draw;
use crate::model::people::{UNNOTICED, virtual_workspace_share};
use crate::model::steady::Steady;
use crate::scenario::plan::Plan;
use crate::scenario::{Id, Supply};
use crate::units::{Euro, People, SAME, Share};

use super::terms::{Amount, Cents, Terms};

/// Roles × policies, with a year of each in balance and with what the rules say of it.
#[derive(Clone, Debug)]
pub struct Matrix {
    steady: Steady,
    terms: Terms,
    /// Role by role.
    rulings: Vec<Option<Ruling>>,
}

/// Why a role cannot have a policy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ruling {
    /// It needs fixed or special equipment, and the policy leaves its devices to the employees.
    FixedEquipment,
    /// It has sensitive personal data, and under the policy so many work neither on a managed device nor in a virtual
    /// workspace.
    SensitiveData(Share),
}

/// Which rule an allocation breaks as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Breach {
    /// This part of all people would work on a device of their own.
    OwnDevices(Share),
    /// So many policies would be in use.
    Policies(usize),
    /// It would cost so much a year.
    Ceiling(Euro),
}

/// Why no allocation keeps to the rules.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Impossible {
    /// Every policy is ruled out for this role.
    Role(usize),
    /// The cheapest costs so much a year, which is above the ceiling.
    Ceiling(Euro),
    /// Each rule can be kept, but not all at once.
    Together,
}

/// A policy for each role, by position.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The policy of each role.
    pub policies: Vec<usize>,
    /// Euros a year in balance, without desks.
    pub cost: Euro,
}

/// What an allocation costs a year, in parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// All roles together, those who stay under the baseline included.
    pub people: Euro,
    /// The policies in use that have fixed costs.
    pub fixed: Vec<(usize, Euro)>,
    /// Publishing applications; 0 where no policy in use does so.
    pub publishing: Euro,
    /// The sum.
    pub total: Euro,
}

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
        let (n_roles, n_policies, baseline) = (plan.roles().len(), plan.policies().len(), plan.baseline());
        let cells = || (0..n_roles).flat_map(|role| (0..n_policies).map(move |policy| (role, policy)));
        let joins = |policy: usize| if policy == baseline { 1.0 } else { draw.policies[policy].take_up };
        let own = |role: usize, policy: usize| {
            let is_own = leaves_computer(plan, policy, role);
            if is_own { 1.0 - draw.policies[policy].fallback_share } else { 0.0 }
        };
        let moved = |(role, policy): (usize, usize)| steady.people[role] * joins(policy);
        let left = |(role, policy): (usize, usize)| steady.people[role] - moved((role, policy));
        let terms = Terms {
            n_policies,
            amounts: cells()
                .map(|(role, policy)| {
                    let under = |policy: usize| steady.costs(role, policy).total();
                    let euros = under(policy) * joins(policy) + under(baseline) * (1.0 - joins(policy));
                    Amount::new(cents(euros), role, policy)
                })
                .collect(),
            moved: cells().map(moved).collect(),
            left: cells().map(left).collect(),
            own: cells()
                .map(|(role, policy)| {
                    moved((role, policy)) * own(role, policy) + left((role, policy)) * own(role, baseline)
                })
                .collect(),
            fixed: steady.fixed.iter().map(|euros| cents(*euros)).collect(),
            publishes: plan.policies().iter().map(|policy| policy.publishes_applications).collect(),
            publishing: cents(steady.publishing),
            baseline,
            unnoticed: UNNOTICED * steady.headcount,
            most_own: rules.most_own_devices.unwrap_or(1.0) * steady.headcount,
            most_policies: rules.most_policies.map_or(n_policies, |number| number as usize),
            // The page shows whole euros: what it shows as the ceiling is not above it.
            ceiling: rules.ceiling.map_or(Cents::MAX, |euros| cents(euros) + 49),
        };
        let rulings = cells().map(|(role, policy)| ruling(plan, &draw, rules, role, policy)).collect();
        Matrix { steady, terms, rulings }
    }

    fn at(&self, role: usize, policy: usize) -> usize {
        role * self.terms.n_policies + policy
    }

    /// The people of a role in year 1.
    pub fn people(&self, role: usize) -> People {
        self.steady.people[role]
    }

    /// Euros per person and year of a role under a policy, without desks and what is fixed; none without people.
    pub fn per_person(&self, role: usize, policy: usize) -> Option<Euro> {
        let people = self.people(role);
        let euros = self.steady.costs(role, policy).total() / people;
        (people > 0.0 && euros.is_finite()).then_some(euros)
    }

    /// Euros a year of a policy while it is in use, whatever the number of its people.
    pub fn fixed(&self, policy: usize) -> Euro {
        self.steady.fixed[policy]
    }

    /// Why the rules forbid a role a policy, if they do.
    pub fn ruling(&self, role: usize, policy: usize) -> Option<Ruling> {
        self.rulings[self.at(role, policy)]
    }

    /// What an allocation costs a year in balance, without desks, to the cent.
    pub fn cost(&self, policies: &[usize]) -> Euro {
        euros(self.terms.tally(policies).amount.cents)
    }

    /// What an allocation costs a year, in parts: all roles together, each policy in use that has fixed costs, and
    /// publishing.
    pub fn parts(&self, policies: &[usize]) -> Parts {
        let (tally, in_use) = (self.terms.tally(policies), self.terms.in_use(policies));
        let fixed = in_use.iter().map(|policy| (*policy, euros(self.terms.fixed[*policy])));
        let fixed: Vec<(usize, Euro)> = fixed.filter(|(_, euros)| *euros > 0.0).collect();
        let publishes = in_use.iter().any(|policy| self.terms.publishes[*policy]);
        let publishing = if publishes { euros(self.terms.publishing) } else { 0.0 };
        let total = euros(tally.amount.cents);
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
        // What goes the same way as the whole explains it.
        let same_way = CostCategory::ALL.into_iter().filter(|category| difference(*category) * all > 0.0);
        let most = same_way.max_by(|a, b| difference(*a).abs().total_cmp(&difference(*b).abs()))?;
        (people > 0.0 && difference(most).abs() >= SAME).then(|| (most, difference(most)))
    }

    /// Which rule for the whole an allocation breaks, if it does.
    pub fn breach(&self, policies: &[usize]) -> Option<Breach> {
        let tally = self.terms.tally(policies);
        if self.terms.admits(&tally) {
            return None;
        }
        Some(if tally.in_use > self.terms.most_policies {
            Breach::Policies(tally.in_use)
        } else if tally.amount.cents > self.terms.ceiling {
            Breach::Ceiling(euros(tally.amount.cents))
        } else {
            Breach::OwnDevices(tally.own / self.steady.headcount)
        })
    }

    /// The cheapest allocation that keeps to the rules. Of several that cost the same to the cent it is always the same
    /// one: that with policies higher in the list of the file, and after that by a fixed rank.
    ///
    /// # Errors
    /// Which rules stand in the way.
    pub fn cheapest(&self) -> Result<Choice, Impossible> {
        let open = self.open();
        let found = self.terms.cheapest(&open);
        found.map(choice).ok_or_else(|| {
            let n_policies = self.terms.n_policies;
            if let Some(role) = open.chunks(n_policies).position(|policies| !policies.contains(&true)) {
                return Impossible::Role(role);
            }
            let unlimited = Terms { ceiling: Cents::MAX, ..self.terms.clone() };
            let found = unlimited.cheapest(&open);
            found.map_or(Impossible::Together, |(cost, _)| Impossible::Ceiling(euros(cost)))
        })
    }

    /// The cheapest allocation under the rules that gives this role something else than another allocation does.
    pub fn cheapest_without(&self, role: usize, policy: usize) -> Option<Choice> {
        let mut open = self.open();
        let at = self.at(role, policy);
        open[at] = false;
        self.terms.cheapest(&open).map(choice)
    }

    fn open(&self) -> Vec<bool> {
        self.rulings.iter().map(Option::is_none).collect()
    }
}

fn choice((cost, policies): (Cents, Vec<usize>)) -> Choice {
    Choice { policies, cost: euros(cost) }
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
    let bare = (1.0 - virtual_workspace_share(draw, role, policy)).max(0.0);
    (rules.sensitive_data.contains(id) && is_own && bare > 0.0).then_some(Ruling::SensitiveData(bare))
}
