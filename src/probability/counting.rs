//! Numbers of events and of people, each as the quantile at a uniform number.
//!
//! Beta and gamma functions come from `statrs`, which takes its mathematics from `libm`.

use statrs::function::{beta, gamma};

use crate::units::Share;

/// A number of events with a Poisson distribution of mean `mean`: the smallest whose distribution function reaches the
/// uniform number `u`.
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

/// The mean from which on the search starts in the middle.
const SMALL_MEAN: f64 = 30.0;

/// A number of people of `n` with a binomial distribution, each coming with chance `p`: the smallest whose distribution
/// function reaches the uniform number `u`.
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

#[cfg(test)]
mod tests {
    use statrs::distribution::{Binomial, DiscreteCDF, Poisson};

    use super::*;
    use crate::probability::kolmogorov::{N, critical, uniform};

    #[test]
    fn binomial_counts_follow_their_distribution() {
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
}
