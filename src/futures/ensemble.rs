//! The futures of a run gathered batch by batch, and their summary.

use std::collections::BTreeMap;

use crate::futures::ceiling::{Ceiling, CeilingOn, UnderCeiling, Within, WithinYear};
use crate::futures::difference::{Difference, PairColumn};
use crate::futures::effect::Effect;
use crate::futures::information::{Prospects, information};
use crate::futures::row::{Layout, OfYear, Total};
use crate::futures::run::Run;
use crate::futures::simulator::Simulator;
use crate::futures::summary::{AlternativeSummary, Information, Nominal, Pair, Summary, YearSummary};
use crate::model::costs::CostCategory;
use crate::probability::column::{Column, Moments};
use crate::probability::spread::ShareOfFutures;
use crate::scenario::Alternative;
use crate::sorted;
use crate::units::{self, Euro, Share};

/// The futures of a run so far.
///
/// Batches may arrive in any order; they are added by number, so that the sums do not depend on the number of threads.
#[derive(Debug)]
pub struct Ensemble {
    run: Run,
    layout: Layout,
    estimate: Vec<f64>,
    /// Batches that wait for an earlier one.
    early: BTreeMap<u32, Vec<f64>>,
    /// Batches added.
    n_batches: u32,
    /// Futures added.
    n_draws: u32,
    /// Each number of the rows.
    columns: Vec<Column>,
    pairs: Vec<PairColumn>,
    cheapest: Cheapest,
    effects: Vec<Effect>,
}

/// The cheapest alternative of each future so far, by present value.
#[derive(Debug)]
struct Cheapest {
    /// Futures in which each alternative is the cheapest; where several are, each has its part.
    n: Vec<f64>,
    /// The present value of the cheapest.
    value: Moments,
    /// The present value of the cheapest without chance events.
    without_chance: Moments,
    /// What each alternative costs more than the cheapest, in present value without chance events.
    regrets: Vec<Column>,
}

impl Ensemble {
    /// A run before any future.
    pub fn new(simulator: &Simulator) -> Ensemble {
        let (run, layout) = (simulator.run().clone(), simulator.layout());
        let (n_draws, n_alternatives) = (run.n_draws as usize, layout.alternatives());
        let id = |position: usize| &run.plan.scenario().alternatives[position].id;
        let mut pairs = Vec::new();
        for a in 0..n_alternatives {
            let others = (0..n_alternatives).filter(|b| id(a) < id(*b));
            pairs.extend(others.map(|b| PairColumn::new(a, b, n_draws)));
        }
        let uncertainties = simulator.uncertainties().iter();
        let effects = uncertainties.map(|it| Effect::new(&it.name, run.seed, n_alternatives));
        Ensemble {
            layout,
            estimate: simulator.estimate(),
            early: BTreeMap::new(),
            n_batches: 0,
            n_draws: 0,
            columns: vec![Column::new(n_draws); layout.width()],
            pairs,
            cheapest: Cheapest::new(n_alternatives, n_draws),
            effects: effects.collect(),
            run,
        }
    }

    /// Hands in the rows of a batch; [`Ensemble::advance`] adds them when it is their turn.
    pub fn add(&mut self, batch: u32, rows: Vec<f64>) {
        self.early.insert(batch, rows);
    }

    /// Adds the next batch and gives it back with its number; none where it is not there yet.
    pub fn advance(&mut self) -> Option<(u32, Vec<f64>)> {
        let batch = self.n_batches;
        let rows = self.early.remove(&batch)?;
        let (layout, width) = (self.layout, self.layout.width());
        let column = |place: usize| rows[place..].iter().copied().step_by(width);
        for (place, numbers) in self.columns.iter_mut().enumerate() {
            numbers.extend(column(place));
        }
        let of_each = |total: Total| -> Vec<Vec<Euro>> {
            (0..layout.alternatives()).map(|position| column(layout.total(position, total)).collect()).collect()
        };
        let (values, mut without_chance) = (of_each(Total::PresentValue), of_each(Total::WithoutChance));
        let totals = of_each(Total::Total);
        self.pairs.iter_mut().for_each(|pair| pair.add(&values, &without_chance, &totals));
        self.cheapest.add(&values, &without_chance);

        // Counted from the estimate, so that sums of large numbers lose no digits.
        for (position, values) in without_chance.iter_mut().enumerate() {
            let estimate = self.estimate_without_chance(position);
            values.iter_mut().for_each(|value| *value -= estimate);
        }
        let draws = self.run.draws(batch);
        self.effects.iter_mut().for_each(|effect| effect.add(draws.clone(), &without_chance));
        self.n_draws = draws.end;
        self.n_batches += 1;
        Some((batch, rows))
    }

    /// Futures added so far.
    pub fn n_draws(&self) -> u32 {
        self.n_draws
    }

    /// Whether all futures of the run are added.
    pub fn is_complete(&self) -> bool {
        self.n_draws == self.run.n_draws
    }

    /// The summary of the futures so far.
    pub fn summary(&self) -> Summary {
        let scenario = self.run.plan.scenario();
        Summary {
            scenario: scenario.name.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            seed: self.run.seed.0,
            draws: self.n_draws,
            alternatives: (0..self.layout.alternatives()).map(|position| self.alternative(position)).collect(),
            pairs: self.pairs.iter().map(|pair| self.pair(pair)).collect(),
            information: self.information(),
        }
    }

    /// The difference in present value of two alternatives in all futures: `a` less `b`.
    pub fn difference(&self, a: usize, b: usize) -> Difference<'_> {
        let pair = self.pairs.iter().find(|pair| (pair.a, pair.b) == (a, b) || (pair.a, pair.b) == (b, a));
        Difference {
            pair: pair.expect("two different alternatives make a pair"),
            effects: &self.effects,
            a,
            b,
            estimate: self.estimate_without_chance(a) - self.estimate_without_chance(b),
            n_draws: self.n_draws,
        }
    }

    /// The shares of futures within a ceiling.
    pub fn under(&self, ceiling: Ceiling) -> UnderCeiling {
        let layout = self.layout;
        let (of_year, highest) = match ceiling.on {
            CeilingOn::Total => (OfYear::Total, Total::HighestYear),
            CeilingOn::Ict => (OfYear::Ict, Total::HighestIctYear),
        };
        let share = |place: usize| self.columns[place].up_to(ceiling.euros);
        let of_alternative = |position: usize| {
            let years = (0..layout.horizon()).map(|year| layout.year(position, year, of_year));
            std::iter::once(layout.total(position, highest)).chain(years).map(share).collect()
        };
        UnderCeiling { ceiling, shares: (0..layout.alternatives()).map(of_alternative).collect() }
    }

    /// How surely each alternative stays within a ceiling.
    pub fn within(&self, ceiling: Ceiling) -> Vec<Within> {
        let (scenario, n_draws) = (self.run.plan.scenario(), self.n_draws as usize);
        let share = |share: &Share| ShareOfFutures::new(*share, n_draws);
        let of_alternative = |(alternative, shares): (&Alternative, &Vec<Share>)| Within {
            id: alternative.id.clone(),
            years: (scenario.start_year..)
                .zip(&shares[1..])
                .map(|(year, it)| WithinYear { year, share: share(it) })
                .collect(),
            all_years: share(&shares[0]),
        };
        scenario.alternatives.iter().zip(&self.under(ceiling).shares).map(of_alternative).collect()
    }

    fn alternative(&self, position: usize) -> AlternativeSummary {
        let (layout, scenario) = (self.layout, self.run.plan.scenario());
        let spread = |place: usize| self.columns[place].spread();
        let total = |total: Total| (total.key().to_owned(), spread(layout.total(position, total)));
        let category =
            |category: CostCategory| (category.key().to_owned(), spread(layout.category(position, category)));
        let year = |year: usize| YearSummary {
            year: scenario.start_year + year as u32,
            total: spread(layout.year(position, year, OfYear::Total)),
            ict: spread(layout.year(position, year, OfYear::Ict)),
            accrual: spread(layout.year(position, year, OfYear::Accrual)),
            cumulative_difference: spread(layout.year(position, year, OfYear::CumulativeDifference)),
        };
        AlternativeSummary {
            id: scenario.alternatives[position].id.clone(),
            cheapest: self.share(self.cheapest.n[position]),
            regret: self.cheapest.regrets[position].spread(),
            totals: sorted::map(Total::ALL.map(total)),
            cost: sorted::map(CostCategory::ALL.map(category)),
            years: (0..layout.horizon()).map(year).collect(),
        }
    }

    fn pair(&self, pair: &PairColumn) -> Pair {
        let id = |position: usize| self.run.plan.scenario().alternatives[position].id.clone();
        Pair {
            a: id(pair.a),
            b: id(pair.b),
            a_cheaper: self.share(pair.a_cheaper),
            difference: pair.difference.spread(),
            nominal: Nominal { a_lower: self.share(pair.a_lower), difference: pair.nominal.spread() },
        }
    }

    fn information(&self) -> Information {
        let all = self.prospects(Total::PresentValue, self.cheapest.value);
        let without_chance = self.prospects(Total::WithoutChance, self.cheapest.without_chance);
        let best = without_chance.best();
        let others = (0..self.layout.alternatives()).filter(|other| *other != best);
        let others: Vec<Difference<'_>> = others.map(|other| self.difference(other, best)).collect();
        information(&all, &without_chance, &others, &self.effects)
    }

    /// The means of a present value; `cheapest` is that of the cheapest alternative of each future.
    fn prospects(&self, value: Total, cheapest: Moments) -> Prospects {
        let mean = |position: usize| self.columns[self.layout.total(position, value)].moments().mean();
        Prospects { of_each: (0..self.layout.alternatives()).map(mean).collect(), of_cheapest: cheapest.mean() }
    }

    fn estimate_without_chance(&self, position: usize) -> Euro {
        self.estimate[self.layout.total(position, Total::WithoutChance)]
    }

    fn share(&self, n: f64) -> ShareOfFutures {
        ShareOfFutures::new(n / f64::from(self.n_draws.max(1)), self.n_draws as usize)
    }
}

impl Cheapest {
    fn new(n_alternatives: usize, n_draws: usize) -> Cheapest {
        Cheapest {
            n: vec![0.0; n_alternatives],
            value: Moments::default(),
            without_chance: Moments::default(),
            regrets: vec![Column::new(n_draws); n_alternatives],
        }
    }

    /// Adds the present values of every alternative in a batch of futures, with and without chance events.
    fn add(&mut self, values: &[Vec<Euro>], without_chance: &[Vec<Euro>]) {
        let lowest = |values: &[Vec<Euro>], future: usize| {
            values.iter().map(|values| values[future]).fold(f64::INFINITY, f64::min)
        };
        let lowest_without_chance: Vec<Euro> =
            (0..values[0].len()).map(|future| lowest(without_chance, future)).collect();
        for (regret, values) in self.regrets.iter_mut().zip(without_chance) {
            let pairs = values.iter().zip(&lowest_without_chance);
            regret.extend(pairs.map(|(value, lowest)| units::difference(*value, *lowest)));
        }
        for future in 0..values[0].len() {
            let cheapest = lowest(values, future);
            self.value.push(cheapest);
            self.without_chance.push(lowest_without_chance[future]);
            let is_cheapest = |values: &Vec<Euro>| units::difference(values[future], cheapest) == 0.0;
            let part = 1.0 / values.iter().filter(|values| is_cheapest(values)).count() as f64;
            for (n, values) in self.n.iter_mut().zip(values) {
                *n += if is_cheapest(values) { part } else { 0.0 };
            }
        }
    }
}
