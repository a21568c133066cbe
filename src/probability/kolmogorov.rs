//! The test of Kolmogorov and Smirnov: whether samples follow a distribution.

use crate::probability::stream::{Seed, Stream};

/// Samples in a test.
pub const N: usize = 100_000;

/// The critical distance at 1 %: a fixed seed either passes for ever or never.
pub fn critical() -> f64 {
    1.63 / (N as f64).sqrt()
}

/// The uniform numbers of a name, one per sample.
pub fn uniform(name: &str) -> Vec<f64> {
    let mut numbers = vec![0.0; N];
    Stream::new(Seed(7), name).fill(0, &mut numbers);
    numbers
}

/// The largest distance between the distribution of the samples and `cdf`.
pub fn distance(mut samples: Vec<f64>, cdf: impl Fn(f64) -> f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    let n = samples.len() as f64;
    let gap = |(index, value): (usize, &f64)| {
        let chance = cdf(*value);
        (chance - index as f64 / n).abs().max((chance - (index as f64 + 1.0) / n).abs())
    };
    samples.iter().enumerate().map(gap).fold(0.0, f64::max)
}
