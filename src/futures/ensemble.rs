//! The futures of a run gathered batch by batch, and what they have in common.

use std::collections::BTreeMap;

use crate::futures::row::{Layout, OfYear, Total};
use crate::futures::simulator::{Run, Simulator};
use crate::futures::summary::{AlternativeSummary, Information, Pair, Summary, Worth, YearSummary};
use crate::model::costs::CostCategory;
use crate::probability::column::{Column, Moments};
use crate::probability::spread::ShareOfFutures;
use crate::probability::stream::Stream;
use crate::units::{self, Euro, Share};

/// The futures of a run so far.
///
/// Batches may arrive in any order; they are taken in by number, so that every sum is the same however many threads
/// made them.
#[derive(Debug)]
pub struct Ensemble {
    run: Run,
    layout: Layout,
    estimate: Vec<f64>,
    /// Batches that wait for their turn.
    early: BTreeMap<u32, Vec<f64>>,
    taken: u32,
    n_draws: u32,
    columns: Vec<Column>,
    pairs: Vec<PairColumn>,
    /// Futures in which each alternative is the cheapest.
    cheapest: Vec<f64>,
    /// The present value of the cheapest.
    best: Moments,
    /// The same without chance.
    best_without_chance: Moments,
    effects: Vec<Effect>,
}

/// Two alternatives, `a` before `b` in the order of their ids.
#[derive(Debug)]
struct PairColumn {
    a: usize,
    b: usize,
    /// Futures in which `a` is cheaper; equal ones count half.
    a_cheaper: f64,
    difference: Column,
    without_chance: Moments,
}

/// How the present values without chance go with the uniform numbers of an uncertainty. Chance is as good as
/// independent of the ranges, so that leaving it out changes no expected value and takes away most noise.
#[derive(Debug)]
struct Effect {
    name: String,
    stream: Stream,
    /// Sums of the polynomials.
    sums: [f64; DEGREE],
    /// For each alternative, sums of its present value times each polynomial.
    products: Vec<[f64; DEGREE]>,
}

/// The degree of the polynomials by which an uncertainty is judged: enough for an effect that bends and bends back.
pub const DEGREE: usize = 3;

/// The first Legendre polynomials, orthonormal on 0 to 1.
pub fn polynomials(u: Share) -> [f64; DEGREE] {
    let x = 2.0 * u - 1.0;
    [3.0_f64.sqrt() * x, 5.0_f64.sqrt() * (1.5 * x * x - 0.5), 7.0_f64.sqrt() * (2.5 * x * x - 1.5) * x]
}

impl Effect {
    /// Takes in the uniform numbers of a batch, and the present values of each alternative in it, less its estimate.
    fn take(&mut self, numbers: &[Share], values: &[Vec<Euro>]) {
        let polynomials: Vec<[f64; DEGREE]> = numbers.iter().map(|u| polynomials(*u)).collect();
        for polynomials in &polynomials {
            self.sums.iter_mut().zip(polynomials).for_each(|(sum, polynomial)| *sum += polynomial);
        }
        for (products, values) in self.products.iter_mut().zip(values) {
            for (value, polynomials) in values.iter().zip(&polynomials) {
                products.iter_mut().zip(polynomials).for_each(|(product, polynomial)| *product += value * polynomial);
            }
        }
    }
}

impl Ensemble {
    /// No futures yet of a run.
    pub fn new(simulator: &Simulator) -> Ensemble {
        let (run, layout) = (simulator.run().clone(), simulator.layout());
        let n_draws = run.n_draws as usize;
        let estimate = simulator.estimate();
        let alternatives = 0..layout.alternatives();
        let id = |position: usize| &run.plan.scenario().alternatives[position].id;
        let mut pairs = Vec::new();
        for a in alternatives.clone() {
            for b in alternatives.clone().filter(|b| id(a) < id(*b)) {
                let (difference, without_chance) = (Column::new(n_draws), Moments::default());
                pairs.push(PairColumn { a, b, a_cheaper: 0.0, difference, without_chance });
            }
        }
        let effects = simulator.uncertainties().iter().map(|uncertainty| Effect {
            name: uncertainty.name.clone(),
            stream: Stream::new(run.seed, &uncertainty.name),
            sums: [0.0; DEGREE],
            products: vec![[0.0; DEGREE]; layout.alternatives()],
        });
        Ensemble {
            layout,
            early: BTreeMap::new(),
            taken: 0,
            n_draws: 0,
            columns: vec![Column::new(n_draws); layout.width()],
            pairs,
            cheapest: vec![0.0; layout.alternatives()],
            best: Moments::default(),
            best_without_chance: Moments::default(),
            effects: effects.collect(),
            estimate,
            run,
        }
    }

    /// Hands in the rows of a batch; [`Ensemble::advance`] takes them in when it is their turn.
    pub fn add(&mut self, batch: u32, rows: Vec<f64>) {
        self.early.insert(batch, rows);
    }

    /// Takes in the next batch and gives it back with its number; nothing where it is not there yet.
    pub fn advance(&mut self) -> Option<(u32, Vec<f64>)> {
        let batch = self.taken;
        let rows = self.early.remove(&batch)?;
        let (layout, width) = (self.layout, self.layout.width());
        let column = |place: usize| rows[place..].iter().copied().step_by(width);
        for (place, numbers) in self.columns.iter_mut().enumerate() {
            numbers.extend(column(place));
        }
        let of_each = |total: Total| -> Vec<Vec<Euro>> {
            (0..layout.alternatives()).map(|position| column(layout.total(position, total)).collect()).collect()
        };
        let without_chance = of_each(Total::WithoutChance);
        self.compare(&of_each(Total::PresentValue), &without_chance);

        // Counted from the estimate, so that sums of large numbers lose no digits.
        let mut apart = without_chance;
        for (position, values) in apart.iter_mut().enumerate() {
            let estimate = self.estimate[layout.total(position, Total::WithoutChance)];
            values.iter_mut().for_each(|value| *value -= estimate);
        }
        let draws = self.run.draws(batch);
        let mut numbers = vec![0.0; draws.len()];
        for effect in &mut self.effects {
            effect.stream.fill(draws.start, &mut numbers);
            effect.take(&numbers, &apart);
        }
        self.n_draws = draws.end;
        self.taken += 1;
        Some((batch, rows))
    }

    /// Compares the alternatives in the futures of a batch by their present values, with and without chance.
    fn compare(&mut self, values: &[Vec<Euro>], without_chance: &[Vec<Euro>]) {
        for pair in &mut self.pairs {
            let of_pair =
                |values: &[Vec<Euro>], future: usize| units::difference(values[pair.a][future], values[pair.b][future]);
            let futures = 0..values[pair.a].len();
            pair.difference.extend(futures.clone().map(|future| of_pair(values, future)));
            for future in futures {
                pair.without_chance.push(of_pair(without_chance, future));
                pair.a_cheaper += units::cheaper(of_pair(values, future));
            }
        }
        let lowest = |values: &[Vec<Euro>], future: usize| {
            values.iter().map(|values| values[future]).fold(f64::INFINITY, f64::min)
        };
        for future in 0..values[0].len() {
            let cheapest = lowest(values, future);
            self.best.push(cheapest);
            self.best_without_chance.push(lowest(without_chance, future));
            let is_cheapest = |values: &Vec<Euro>| units::difference(values[future], cheapest) == 0.0;
            let part = 1.0 / values.iter().filter(|values| is_cheapest(values)).count() as f64;
            for (n, values) in self.cheapest.iter_mut().zip(values) {
                *n += if is_cheapest(values) { part } else { 0.0 };
            }
        }
    }

    /// Futures taken in so far.
    pub fn n_draws(&self) -> u32 {
        self.n_draws
    }

    /// Whether all futures of the run are in.
    pub fn is_complete(&self) -> bool {
        self.n_draws == self.run.n_draws
    }

    /// What the futures so far have in common.
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
            cheapest: self.share(self.cheapest[position]),
            totals: Total::ALL.map(total).into(),
            cost: CostCategory::ALL.map(category).into(),
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
        }
    }

    fn share(&self, n: f64) -> ShareOfFutures {
        ShareOfFutures::new(n / f64::from(self.n_draws.max(1)), self.n_draws as usize)
    }

    /// The difference in present value of two alternatives in all futures: `a` less `b`.
    pub fn difference(&self, a: usize, b: usize) -> Difference<'_> {
        let pair = self.pairs.iter().find(|pair| (pair.a, pair.b) == (a, b) || (pair.a, pair.b) == (b, a));
        Difference { ensemble: self, a, b, pair: pair.expect("two different alternatives make a pair") }
    }

    /// What it would be worth to know before choosing.
    ///
    /// # Formula
    /// Everything: the mean of the alternative that is cheapest on average, less the mean of whichever is cheapest in
    /// each future. All ranges: the same without chance. One uncertainty: the same with the expected value of each
    /// alternative given that uncertainty.
    fn information(&self) -> Information {
        let alternatives = 0..self.layout.alternatives();
        let mean = |alternative: usize, value| self.columns[self.layout.total(alternative, value)].moments().mean();
        let cheapest = |value: Total| {
            let cheapest = alternatives.clone().min_by(|a, b| mean(*a, value).total_cmp(&mean(*b, value)));
            cheapest.expect("a scenario has at least one alternative")
        };
        let total = mean(cheapest(Total::PresentValue), Total::PresentValue) - self.best.mean();
        let best = cheapest(Total::WithoutChance);
        let ranges = (mean(best, Total::WithoutChance) - self.best_without_chance.mean()).max(0.0);
        let others: Vec<Difference<'_>> =
            alternatives.clone().filter(|other| *other != best).map(|other| self.difference(other, best)).collect();
        let of_effect = |(position, effect): (usize, &Effect)| {
            let curve = |difference: &Difference<'_>| (difference.mean(), difference.coefficients(position));
            let curves: Vec<(Euro, [f64; DEGREE])> = others.iter().map(curve).collect();
            let saved = |u: Share| {
                let polynomials = polynomials(u);
                let at = |(mean, coefficients): &(Euro, [f64; DEGREE])| -> Euro {
                    mean + coefficients.iter().zip(polynomials).map(|(c, p)| c * p).sum::<f64>()
                };
                // Not a minus sign, which would make a nothing of less than nothing, -0.
                0.0 - curves.iter().map(at).fold(0.0, f64::min)
            };
            let value = match curves.iter().all(|(_, coefficients)| *coefficients == [0.0; DEGREE]) {
                true => 0.0,
                false => (0..GRID).map(|k| saved((k as f64 + 0.5) / GRID as f64)).sum::<f64>() / GRID as f64,
            };
            // To know one thing is never worth more than to know everything.
            Worth { name: effect.name.clone(), value: value.min(ranges) }
        };
        Information {
            total: total.max(0.0),
            ranges,
            uncertainties: self.effects.iter().enumerate().map(of_effect).collect(),
        }
    }
}

/// Points at which the worth of an uncertainty is averaged.
const GRID: usize = 200;

/// Standard errors from which on an effect is taken for one.
const CERTAIN: f64 = 3.0;

/// The difference of two alternatives in all futures.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    ensemble: &'a Ensemble,
    a: usize,
    b: usize,
    pair: &'a PairColumn,
}

impl Difference<'_> {
    fn sign(&self) -> f64 {
        if self.pair.a == self.a { 1.0 } else { -1.0 }
    }

    /// The mean without chance, in euros of present value.
    fn mean(&self) -> Euro {
        self.sign() * self.pair.without_chance.mean()
    }

    /// The part of the variance that chance events make.
    ///
    /// # Formula
    /// `1 − Var(D̄)/Var(D)`, with `D̄` the difference without chance, which is the expected value of `D` given all
    /// ranges.
    pub fn chance(&self) -> Share {
        let (all, without) = (self.pair.difference.moments().deviation(), self.pair.without_chance.deviation());
        if all > 0.0 { (1.0 - (without / all) * (without / all)).clamp(0.0, 1.0) } else { 0.0 }
    }

    /// The middles of `N` equal parts of the futures, rising.
    pub fn quantiles<const N: usize>(&self) -> [Euro; N] {
        let middles = std::array::from_fn(|k| (k as f64 + 0.5) / N as f64);
        let mut quantiles = self.pair.difference.quantiles(middles);
        if self.sign() < 0.0 {
            quantiles.reverse();
            quantiles.iter_mut().for_each(|quantile| *quantile = 0.0 - *quantile);
        }
        quantiles
    }

    /// How the difference goes with an uncertainty: the coefficients of its expected value in [`polynomials`]. Those
    /// that could be noise are 0.
    pub fn coefficients(&self, uncertainty: usize) -> [f64; DEGREE] {
        let Ensemble { effects, estimate, layout, n_draws, .. } = self.ensemble;
        let effect = &effects[uncertainty];
        let n = f64::from((*n_draws).max(1));
        let value = |alternative| estimate[layout.total(alternative, Total::WithoutChance)];
        let mean = self.mean() - (value(self.a) - value(self.b));
        let noise = CERTAIN * self.pair.without_chance.deviation() / n.sqrt();
        // What is the same in all futures has no effects, whatever rounding makes of its sums.
        if noise <= 0.0 {
            return [0.0; DEGREE];
        }
        std::array::from_fn(|k| {
            let product = effect.products[self.a][k] - effect.products[self.b][k];
            let coefficient = product / n - mean * effect.sums[k] / n;
            if coefficient.abs() > noise { coefficient } else { 0.0 }
        })
    }

    /// The own part of an uncertainty in the variance of the difference.
    ///
    /// # Formula
    /// `Var(E[D|u])/Var(D)`, with `E[D|u]` as a polynomial.
    pub fn share(&self, uncertainty: usize) -> Share {
        let deviation = self.pair.difference.moments().deviation();
        let explained: f64 = self.coefficients(uncertainty).iter().map(|c| c * c).sum();
        if deviation > 0.0 { (explained / (deviation * deviation)).min(1.0) } else { 0.0 }
    }
}
