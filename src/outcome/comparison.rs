//! The comparison: the estimates of all alternatives beside one another and beside going on as before.

use std::rc::Rc;

use crate::model::costs::CostCategory;
use crate::model::draw::Draw;
use crate::model::projection::{Projection, Year};
use crate::model::start::Start;
use crate::outcome::projections::Projections;
use crate::outcome::ranking::two_lowest;
use crate::scenario::names;
use crate::scenario::plan::{Plan, Route};
use crate::sorted;
use crate::units::{Desks, Euro, Share, difference};

/// The estimate of every alternative, and of going on as before, with the plan that it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// In the order of the scenario.
    pub alternatives: Vec<Estimate>,
    /// Position of the alternative that stands for going on as before, if the scenario has one.
    pub reference: Option<usize>,
    going_on: Projection,
    plan: Rc<Plan>,
}

/// The estimate of one alternative.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Id in the scenario.
    pub id: String,
    /// Name in the scenario.
    pub name: String,
    /// Whether its desks follow the need.
    pub right_size_desks: bool,
    /// Year by year.
    pub projection: Projection,
    /// All costs over the horizon with the desks of going on, where the alternative's own differ.
    same_desks: Option<Euro>,
}

impl Estimate {
    /// All costs over the horizon.
    pub fn total(&self) -> Euro {
        self.projection.costs().total()
    }

    /// The last year of the horizon, when the roll-out is furthest.
    pub fn last_year(&self) -> &Year {
        last_year(&self.projection)
    }

    /// Desks needed in the last year.
    pub fn desks_needed(&self) -> Desks {
        self.last_year().desks_needed
    }

    /// Part of the desks present that is not in use in the last year.
    pub fn unused_desks(&self) -> Share {
        self.last_year().desk_use().unused
    }

    /// A name short enough for a chart.
    pub fn short_name(&self) -> String {
        names::short(&self.name, &self.id)
    }
}

fn last_year(projection: &Projection) -> &Year {
    projection.years.last().expect("a horizon has at least one year")
}

impl Comparison {
    /// The estimates of every alternative of a plan.
    pub fn new(plan: impl Into<Rc<Plan>>) -> Comparison {
        let plan: Rc<Plan> = plan.into();
        let draw = Draw::likely(plan.scenario());
        let start = Start::new(&plan, &draw);
        let projections = Projections::new(&start);
        let going_on = projections.going_on().clone();
        let reference = plan.unchanged();
        let follows = reference.is_some_and(|position| plan.routes()[position].right_size_desks);
        let same_desks = |route: &Route| {
            let same = Route { right_size_desks: follows, ..route.clone() };
            (route.right_size_desks != follows).then(|| start.project(&same).costs().total())
        };
        let alternatives: Vec<Estimate> = plan
            .scenario()
            .alternatives
            .iter()
            .zip(plan.routes())
            .zip(projections.alternatives)
            .map(|((alternative, route), projection)| Estimate {
                id: alternative.id.clone(),
                name: alternative.name.clone(),
                right_size_desks: route.right_size_desks,
                projection,
                same_desks: same_desks(route),
            })
            .collect();
        Comparison { alternatives, reference, going_on, plan }
    }

    /// The plan whose alternatives are compared.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The projection of going on as before.
    pub fn going_on(&self) -> &Projection {
        &self.going_on
    }

    /// The positions from cheapest to most expensive; those that are equal to the cent in the order of the scenario.
    pub fn ranking(&self) -> Vec<usize> {
        let totals: Vec<f64> = self.alternatives.iter().map(|estimate| (100.0 * estimate.total()).round()).collect();
        sorted::positions(totals.len(), &mut |a, b| totals[a].total_cmp(&totals[b]))
    }

    /// The present value of an alternative's costs, in euros of year 1.
    pub fn present_value(&self, position: usize) -> Euro {
        self.alternatives[position].projection.years.iter().map(|year| year.present_value).sum()
    }

    /// The position of the alternative with the lowest present value.
    pub fn cheapest_by_present_value(&self) -> usize {
        let all = 0..self.alternatives.len();
        let cheapest = all.min_by(|a, b| self.present_value(*a).total_cmp(&self.present_value(*b)));
        cheapest.expect("a scenario has at least one alternative")
    }

    /// The two that are cheapest when later euros count for less, in the order of the scenario.
    pub fn nearest_by_present_value(&self) -> Option<(usize, usize)> {
        let values: Vec<Euro> = (0..self.alternatives.len()).map(|position| self.present_value(position)).collect();
        two_lowest(&values)
    }

    /// The costs of an alternative less those of going on, over the horizon.
    ///
    /// ```
    /// use werkplekwijzer::defaults::presets::Preset;
    /// use werkplekwijzer::outcome::comparison::Comparison;
    /// use werkplekwijzer::scenario::plan::Plan;
    ///
    /// let plan = Plan::new(&Preset::Medium.scenario()).expect("a preset is valid");
    /// let comparison = Comparison::new(plan);
    /// // The first alternative of the medium municipality is going on.
    /// assert_eq!(comparison.difference(0), 0.0);
    /// assert_ne!(comparison.difference(1), 0.0);
    /// ```
    pub fn difference(&self, position: usize) -> Euro {
        difference(self.alternatives[position].total(), self.going_on.costs().total())
    }

    /// The part of the difference that comes from desks which follow the need, while those of going on do not, or the
    /// other way round; 0 where both do the same.
    pub fn desks_difference(&self, position: usize) -> Euro {
        let estimate = &self.alternatives[position];
        estimate.same_desks.map_or(0.0, |same| difference(estimate.total(), same))
    }

    /// The difference with going on, added up year by year.
    pub fn cumulative_difference(&self, position: usize) -> Vec<Euro> {
        let years = self.alternatives[position].projection.years.iter().zip(&self.going_on.years);
        cumulative(years.map(|(year, going_on)| difference(year.costs.total(), going_on.costs.total())))
    }

    /// All costs, added up year by year.
    pub fn cumulative_total(&self, position: usize) -> Vec<Euro> {
        cumulative(self.alternatives[position].projection.years.iter().map(|year| year.costs.total()))
    }

    /// Whether the desks follow the need in some alternatives and not in others, going on included.
    pub fn desks_differ(&self) -> bool {
        self.alternatives.iter().any(|estimate| estimate.same_desks.is_some())
    }

    /// Euros per person and year of a category.
    pub fn per_person_year(&self, position: usize, category: CostCategory) -> Euro {
        let projection = &self.alternatives[position].projection;
        let people: f64 = projection.years.iter().map(|year| year.headcount).sum();
        if people > 0.0 { projection.costs()[category] / people } else { 0.0 }
    }
}

fn cumulative(amounts: impl Iterator<Item = Euro>) -> Vec<Euro> {
    amounts
        .scan(0.0, |sum, amount| {
            *sum += amount;
            Some(*sum)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;

    fn comparison(preset: Preset) -> Comparison {
        Comparison::new(Plan::new(&preset.scenario()).expect("a preset is valid"))
    }

    #[test]
    fn going_on_differs_from_itself_by_nothing() {
        let comparison = comparison(Preset::Medium);
        assert_eq!(comparison.reference, Some(0));
        assert_eq!(comparison.difference(0), 0.0);
        assert!(comparison.cumulative_difference(0).iter().all(|difference| *difference == 0.0));
    }

    #[test]
    fn the_last_cumulative_difference_is_the_difference() {
        let comparison = comparison(Preset::SixPolicies);
        for position in 0..6 {
            let last = *comparison.cumulative_difference(position).last().expect("it has years");
            assert!((last - comparison.difference(position)).abs() < 1e-4, "{position}");
        }
    }

    #[test]
    fn without_an_unchanged_alternative_going_on_is_projected_all_the_same() {
        let mut scenario = Preset::Medium.scenario();
        let expected = Comparison::new(Plan::new(&scenario).expect("valid"));
        scenario.alternatives.remove(0);
        let comparison = Comparison::new(Plan::new(&scenario).expect("valid"));
        assert_eq!(comparison.reference, None);
        assert_eq!(comparison.difference(0), expected.difference(1));
    }

    #[test]
    fn names_are_shortened_for_charts() {
        let short =
            |preset| -> Vec<String> { comparison(preset).alternatives.iter().map(Estimate::short_name).collect() };
        assert_eq!(short(Preset::Medium), ["HIYD", "CYOD", "BYOD"]);
        assert_eq!(short(Preset::Heerhugowaard), ["Vaste pc's", "BYOD"]);
    }

    /// With the desks of going on BYOD is some 130,000 euros cheaper; the rest of the difference is desks.
    #[test]
    fn heerhugowaard_differs_in_its_desks() {
        let heerhugowaard = comparison(Preset::Heerhugowaard);
        assert!(heerhugowaard.desks_differ());
        assert_eq!(heerhugowaard.desks_difference(0), 0.0);
        let devices = heerhugowaard.difference(1) - heerhugowaard.desks_difference(1);
        let mut scenario = Preset::Heerhugowaard.scenario();
        scenario.alternatives.iter_mut().for_each(|alternative| alternative.right_size_desks = false);
        let level = Comparison::new(Plan::new(&scenario).expect("valid"));
        assert!((devices - level.difference(1)).abs() < 1e-6, "{devices}");
        assert!(!comparison(Preset::SixPolicies).desks_differ());
    }
}
