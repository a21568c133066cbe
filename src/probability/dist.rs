//! The distributions of a draw, each as the quantile at a uniform number.
//!
//! Beta and gamma functions come from `statrs`, which takes its mathematics from `libm`.

use std::collections::BTreeMap;
use std::f64::consts::{LN_2, SQRT_2};
use std::rc::Rc;

use statrs::function::{beta, erf, gamma};

use crate::probability::normal;
use crate::units::Share;

/// A range as a PERT distribution: Beta on `low` to `high` with its mode at `likely` and λ = 4.
#[derive(Clone, Debug)]
pub struct Pert {
    low: f64,
    high: f64,
    shape: Rc<Shape>,
}

impl Pert {
    /// The value of a draw whose uniform number is `u`; the ends of the range at 0 and 1.
    pub fn quantile(&self, u: f64) -> f64 {
        let x = if u <= 0.0 {
            0.0
        } else if u >= 1.0 {
            1.0
        } else {
            self.shape.quantile(u)
        };
        // Rounding must not carry a value over the ends, which may be limits of the file.
        (self.low + (self.high - self.low) * x).clamp(self.low, self.high)
    }

    /// The chance of a value up to `value`.
    pub fn below(&self, value: f64) -> Share {
        let x = if self.high > self.low { (value - self.low) / (self.high - self.low) } else { 0.5 };
        beta::beta_reg(self.shape.a, self.shape.b, x.clamp(0.0, 1.0))
    }
}

/// The shapes of PERT distributions that a run needs, made once.
#[derive(Clone, Debug, Default)]
pub struct Shapes(BTreeMap<u64, Rc<Shape>>);

/// Shapes that are kept; a slider makes a new one with every move.
const KEPT: usize = 2_000;

impl Shapes {
    /// The distribution of a range.
    pub fn pert(&mut self, low: f64, likely: f64, high: f64) -> Pert {
        let mode = if high > low { ((likely - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        let shape = self.0.entry(mode.to_bits()).or_insert_with(|| Rc::new(Shape::new(mode)));
        Pert { low, high, shape: Rc::clone(shape) }
    }
}

/// Intervals of a table.
const INTERVALS: usize = 128;

/// Intervals at each end in which no cubic follows the distribution closely enough.
const ENDS: usize = 4;

/// A PERT distribution on 0 to 1, as a table of its distribution function.
///
/// The knots lie closer together towards the ends, where the distribution may rise like any power. Between knots the
/// function is a cubic with the right values and slopes.
#[derive(Clone, Debug)]
struct Shape {
    a: f64,
    b: f64,
    knots: [Knot; INTERVALS + 1],
    /// For each of so many equal parts of 0 to 1, the first knot above its beginning.
    guide: [u8; GUIDES],
}

/// Parts of 0 to 1 that say where to begin looking.
const GUIDES: usize = 128;

#[derive(Clone, Copy, Debug, Default)]
struct Knot {
    x: Share,
    /// Chance of a value up to `x`.
    below: Share,
    density: f64,
}

impl Shape {
    /// # Formula
    /// `a = 1 + 4·mode`, `b = 5 − 4·mode`.
    fn new(mode: Share) -> Shape {
        let (a, b) = (1.0 + 4.0 * mode, 5.0 - 4.0 * mode);
        let scale = libm::exp(-beta::ln_beta(a, b));
        let mut knots = [Knot::default(); INTERVALS + 1];
        for (index, knot) in knots.iter_mut().enumerate() {
            let half = libm::sin(std::f64::consts::FRAC_PI_2 * index as f64 / INTERVALS as f64);
            let x = half * half;
            let density = scale * libm::pow(x, a - 1.0) * libm::pow(1.0 - x, b - 1.0);
            *knot = Knot { x, below: beta::beta_reg(a, b, x), density };
        }
        knots[INTERVALS] = Knot { x: 1.0, below: 1.0, density: if b == 1.0 { a } else { 0.0 } };
        let above = |u: f64| knots.partition_point(|knot| knot.below <= u).clamp(1, INTERVALS);
        let guide = std::array::from_fn(|part| above(part as f64 / GUIDES as f64) as u8);
        Shape { a, b, knots, guide }
    }

    fn quantile(&self, u: f64) -> Share {
        let mut upper = usize::from(self.guide[((u * GUIDES as f64) as usize).min(GUIDES - 1)]);
        while upper < INTERVALS && self.knots[upper].below <= u {
            upper += 1;
        }
        let (from, to) = (self.knots[upper - 1], self.knots[upper]);
        let (width, rise) = (to.x - from.x, to.below - from.below);
        let (first, last) = (from.density * width, to.density * width);
        let is_end = upper <= ENDS || upper > INTERVALS - ENDS;
        // Beyond three times the mean slope the cubic need not rise.
        if is_end || first > 3.0 * rise || last > 3.0 * rise {
            return self.quantile_between(from.x, to.x, u);
        }
        let (c2, c3) = (3.0 * rise - 2.0 * first - last, first + last - 2.0 * rise);
        let target = u - from.below;
        let mut s = target / rise;
        for _ in 0..STEPS {
            let value = s * (first + s * (c2 + s * c3)) - target;
            let slope = first + s * (2.0 * c2 + s * 3.0 * c3);
            if slope <= 0.0 {
                break;
            }
            s = (s - value / slope).clamp(0.0, 1.0);
        }
        from.x + s * width
    }

    /// The quantile between two knots without the cubic, by halving.
    fn quantile_between(&self, mut low: Share, mut high: Share, u: f64) -> Share {
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if beta::beta_reg(self.a, self.b, middle) < u {
                low = middle;
            } else {
                high = middle;
            }
        }
        0.5 * (low + high)
    }
}

/// Newton's steps on the cubic; it bends little between knots, and each step squares the error.
const STEPS: usize = 3;

/// Halvings of an interval of at most 0.0123: to 1e-9.
const HALVINGS: usize = 24;

/// The number of events around a mean of `mean`, at the uniform number `u`: the smallest whose distribution function
/// reaches `u`.
pub fn poisson(mean: f64, u: f64) -> u64 {
    if mean <= 0.0 {
        return 0;
    }
    // Small means count up from nothing; large ones start in the middle, where chances are not yet too small to add.
    let (start, mut chance, mut below);
    if mean < SMALL_MEAN {
        start = 0.0;
        chance = libm::exp(-mean);
        below = chance;
    } else {
        start = mean.floor();
        chance = libm::exp(start * libm::log(mean) - mean - libm::lgamma(start + 1.0));
        below = gamma::gamma_ur(start + 1.0, mean);
    }
    let mut count = start;
    while below < u {
        count += 1.0;
        chance *= mean / count;
        // Rounding may keep the sum short of a `u` that is all but 1.
        if count > mean && below + chance == below {
            break;
        }
        below += chance;
    }
    if count == start {
        while count > 0.0 && below - chance >= u {
            below -= chance;
            chance *= count / mean;
            count -= 1.0;
        }
    }
    count as u64
}

const SMALL_MEAN: f64 = 30.0;

/// How many of `n` come, each with the chance `p`, at the uniform number `u`: the smallest number whose distribution
/// function reaches `u`.
pub fn binomial(n: u32, p: Share, u: f64) -> u32 {
    if n == 0 || p <= 0.0 {
        return 0;
    }
    if p >= 1.0 {
        return n;
    }
    let (all, odds) = (f64::from(n), p / (1.0 - p));
    // It starts in the middle, where chances are not too small to add.
    let start = (all * p).floor();
    let ways = libm::lgamma(all + 1.0) - libm::lgamma(start + 1.0) - libm::lgamma(all - start + 1.0);
    let mut chance = libm::exp(ways + start * libm::log(p) + (all - start) * libm::log1p(-p));
    let mut below = if start >= all { 1.0 } else { beta::beta_reg(all - start, start + 1.0, 1.0 - p) };
    let mut count = start;
    while below < u && count < all {
        chance *= (all - count) / (count + 1.0) * odds;
        count += 1.0;
        // Rounding may keep the sum short of a `u` that is all but 1.
        if below + chance == below {
            break;
        }
        below += chance;
    }
    if count == start {
        while count > 0.0 && below - chance >= u {
            below -= chance;
            chance *= count / ((all - count + 1.0) * odds);
            count -= 1.0;
        }
    }
    count as u32
}

/// A lognormal amount with mean 1 and coefficient of variation 1, as a table of its quantiles.
///
/// Between knots the quantile is a cubic with the right values and slopes; in the tails it is computed.
#[derive(Clone, Debug)]
pub struct UnitLognormal {
    /// Quantile, and its rise to the next knot at the slope it has here.
    knots: Vec<(f64, f64)>,
}

/// Intervals of the table, from 0 to 1.
const LOGNORMAL_INTERVALS: usize = 1024;

/// Intervals at each end that count as tails.
const TAILS: usize = 24;

impl UnitLognormal {
    /// The table.
    pub fn new() -> UnitLognormal {
        let sigma = LN_2.sqrt();
        let knot = |index: usize| {
            let u = index as f64 / LOGNORMAL_INTERVALS as f64;
            let z = -SQRT_2 * erf::erfc_inv(2.0 * u);
            let value = lognormal(LN_2, z);
            (value, value * sigma / normal::density(z) / LOGNORMAL_INTERVALS as f64)
        };
        // The first and the last knot are infinitely steep, and never used.
        let inner = (1..LOGNORMAL_INTERVALS).map(knot);
        UnitLognormal { knots: std::iter::once((0.0, 0.0)).chain(inner).chain([(0.0, 0.0)]).collect() }
    }

    /// The amount at the uniform number `u`, strictly between 0 and 1.
    pub fn quantile(&self, u: f64) -> f64 {
        let place = u * LOGNORMAL_INTERVALS as f64;
        let index = place as usize;
        if !(TAILS..LOGNORMAL_INTERVALS - TAILS).contains(&index) {
            return lognormal(LN_2, -SQRT_2 * erf::erfc_inv(2.0 * u));
        }
        let ((from, first), (to, last)) = (self.knots[index], self.knots[index + 1]);
        let (s, rise) = (place - index as f64, to - from);
        from + s * (first + s * (3.0 * rise - 2.0 * first - last + s * (first + last - 2.0 * rise)))
    }
}

impl Default for UnitLognormal {
    fn default() -> UnitLognormal {
        UnitLognormal::new()
    }
}

/// # Formula
/// `exp(σ·z − σ²/2)`: of mean 1.
fn lognormal(variance: f64, z: f64) -> f64 {
    libm::exp(variance.sqrt() * z - 0.5 * variance)
}

/// What `n` amounts of mean 1 and coefficient of variation 1 come to together, at the uniform number `u`: nearly a
/// lognormal amount with mean `n` and variance `n`, and exactly that where `n` is 1.
///
/// # Formula
/// `n·exp(σ·Φ⁻¹(u) − σ²/2)` with `σ² = ln(1 + 1/n)`.
pub fn lognormals(n: f64, u: f64) -> f64 {
    if n > 0.0 { n * lognormal(libm::log1p(1.0 / n), -SQRT_2 * erf::erfc_inv(2.0 * u)) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{Beta, ContinuousCDF, DiscreteCDF, LogNormal, Poisson};

    use super::*;
    use crate::probability::stream::{Seed, Stream};

    /// Samples in a Kolmogorov–Smirnov test.
    const N: usize = 100_000;

    /// Critical value at 1 %: a fixed seed either passes for ever or never.
    fn critical() -> f64 {
        1.63 / (N as f64).sqrt()
    }

    fn uniform(name: &str) -> Vec<f64> {
        let mut numbers = vec![0.0; N];
        Stream::new(Seed(7), name).fill(0, &mut numbers);
        numbers
    }

    /// The largest distance between the distribution of the samples and `cdf`.
    fn distance(mut samples: Vec<f64>, cdf: impl Fn(f64) -> f64) -> f64 {
        samples.sort_by(f64::total_cmp);
        let n = samples.len() as f64;
        let gap = |(index, value): (usize, &f64)| {
            let chance = cdf(*value);
            (chance - index as f64 / n).abs().max((chance - (index as f64 + 1.0) / n).abs())
        };
        samples.iter().enumerate().map(gap).fold(0.0, f64::max)
    }

    const MODES: [f64; 9] = [0.0, 0.01, 0.05, 0.25, 0.5, 0.6, 0.9, 0.999, 1.0];

    #[test]
    fn binomial_counts_follow_their_distribution() {
        use statrs::distribution::{Binomial, DiscreteCDF};
        for (n, p) in [(1, 0.5), (7, 0.03), (40, 0.92), (300, 0.4), (10_000, 0.61)] {
            let exact = Binomial::new(p, u64::from(n)).expect("a chance and a number");
            for step in 1..200 {
                let u = f64::from(step) / 200.0;
                let count = u64::from(binomial(n, p, u));
                assert!(exact.cdf(count) >= u - 1e-9, "{n} {p} {u}: {count}");
                assert!(count == 0 || exact.cdf(count - 1) < u + 1e-9, "{n} {p} {u}: {count}");
            }
        }
        assert_eq!((binomial(0, 0.5, 0.9), binomial(9, 0.0, 0.9), binomial(9, 1.0, 0.1)), (0, 0, 9));
    }

    #[test]
    fn pert_samples_follow_the_beta_distribution() {
        for mode in MODES {
            let pert = Shapes::default().pert(10.0, 10.0 + 5.0 * mode, 15.0);
            let beta = Beta::new(1.0 + 4.0 * mode, 5.0 - 4.0 * mode).expect("both are above 0");
            let samples: Vec<f64> = uniform("pert").into_iter().map(|u| pert.quantile(u)).collect();
            let distance = distance(samples, |value| beta.cdf((value - 10.0) / 5.0));
            assert!(distance < critical(), "{distance} at mode {mode}");
        }
    }

    /// model.md §7: an error below 1e-5 of the width.
    #[test]
    fn the_table_of_a_range_is_good_to_a_hundred_thousandth_of_its_width() {
        for step in 0..=100 {
            let mode = f64::from(step) / 100.0;
            let shape = Shape::new(mode);
            for u in (1..4_000).map(|k| f64::from(k) / 4_000.0).chain([1e-12, 1e-6, 1e-4, 1.0 - 1e-4, 1.0 - 1e-9]) {
                let exact = shape.quantile_between(0.0, 1.0, u);
                let ours = shape.quantile(u);
                assert!((ours - exact).abs() < 1e-5, "{ours} instead of {exact} at {u}, mode {mode}");
            }
        }
    }

    #[test]
    fn a_range_without_width_is_its_number() {
        let pert = Shapes::default().pert(3.7, 3.7, 3.7);
        for u in [1e-16, 0.3, 1.0 - 1e-16] {
            assert_eq!(pert.quantile(u), 3.7);
        }
    }

    #[test]
    fn a_larger_number_never_gives_a_smaller_value() {
        for mode in MODES {
            let pert = Shapes::default().pert(-1.0, 2.0 * mode - 1.0, 1.0);
            let values: Vec<f64> = (1..20_000).map(|k| pert.quantile(f64::from(k) / 20_000.0)).collect();
            assert!(values.is_sorted(), "mode {mode}");
        }
    }

    #[test]
    fn counts_follow_the_poisson_distribution() {
        for mean in [0.01, 0.7, 4.0, 29.9, 30.0, 250.0, 12_345.6] {
            let theirs = Poisson::new(mean).expect("the mean is above 0");
            let mut counts: Vec<u64> = uniform("poisson").into_iter().map(|u| poisson(mean, u)).collect();
            counts.sort_unstable();
            // Between counts a distribution function of whole numbers stands still; it is compared where it rises.
            let mut distance = 0.0_f64;
            for (index, pair) in counts.windows(2).enumerate().filter(|(_, pair)| pair[0] != pair[1]) {
                let ours = (index + 1) as f64 / N as f64;
                distance = distance.max((ours - theirs.cdf(pair[0])).abs());
            }
            assert!(distance < critical(), "{distance} at mean {mean}");
        }
    }

    #[test]
    fn nothing_is_expected_of_a_mean_of_zero_and_extremes_end() {
        assert_eq!(poisson(0.0, 0.999), 0);
        for mean in [1e-300, 29.999, 200_000.0] {
            for u in [libm::pow(2.0, -53.0), 0.5, 1.0 - libm::pow(2.0, -53.0)] {
                let count = poisson(mean, u) as f64;
                assert!((count - mean).abs() < 10.0 * mean.sqrt() + 20.0, "{count} around {mean}");
            }
        }
    }

    #[test]
    fn amounts_follow_the_lognormal_distribution() {
        let theirs = LogNormal::new(-0.5 * LN_2, LN_2.sqrt()).expect("the deviation is above 0");
        let ours = UnitLognormal::new();
        let samples: Vec<f64> = uniform("lognormal").into_iter().map(|u| ours.quantile(u)).collect();
        let mean = samples.iter().sum::<f64>() / N as f64;
        // The standard error of the mean is 1/√n.
        assert!((mean - 1.0).abs() < 4.0 / (N as f64).sqrt(), "{mean}");
        let distance = distance(samples, |value| theirs.cdf(value));
        assert!(distance < critical(), "{distance}");
    }

    #[test]
    fn the_table_of_amounts_is_good_to_a_millionth() {
        let ours = UnitLognormal::new();
        for k in 1..50_000 {
            let u = f64::from(k) / 50_000.0;
            let exact = lognormal(LN_2, -SQRT_2 * erf::erfc_inv(2.0 * u));
            assert!((ours.quantile(u) / exact - 1.0).abs() < 1e-6, "{u}");
        }
    }

    /// The sum of many has mean and variance `n`: of each of the amounts both are 1.
    #[test]
    fn many_amounts_together_have_the_mean_and_the_variance_of_as_many() {
        for n in [1.0, 2.0, 700.0, 4e8] {
            let samples: Vec<f64> =
                uniform("lognormal").into_iter().map(|u| (lognormals(n, u) - n) / n.sqrt()).collect();
            let mean = samples.iter().sum::<f64>() / N as f64;
            let squares: Vec<f64> = samples.iter().map(|it| it * it).collect();
            let variance = squares.iter().sum::<f64>() / N as f64;
            let error = (squares.iter().map(|it| (it - variance) * (it - variance)).sum::<f64>()).sqrt() / N as f64;
            assert!(
                mean.abs() < 4.0 / (N as f64).sqrt() && (variance - 1.0).abs() < 4.0 * error,
                "{n}: {mean} {variance}"
            );
        }
        assert_eq!(lognormals(0.0, 0.3), 0.0);
    }
}
