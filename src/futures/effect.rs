//! The effect of an uncertainty on the present values of the alternatives, as a polynomial in its uniform number.
//!
//! Orthonormal polynomials make every coefficient a mean over the futures: no system of equations, and the explained
//! variance is the sum of the squared coefficients. Source: B. Sudret, Global sensitivity analysis using polynomial chaos
//! expansions, Reliability Engineering & System Safety 93 (2008).

use std::ops::Range;

use crate::probability::stream::{DrawIndex, Seed, Stream};
use crate::units::{Euro, Share};

/// The highest degree of the polynomials: enough for an effect that bends and bends back.
pub const DEGREE: usize = 3;

/// The values of the polynomials of degree 1 to [`DEGREE`], or their coefficients.
pub type Coefficients = [f64; DEGREE];

/// The Legendre polynomials of degree 1 to 3, orthonormal on 0 to 1.
///
/// # Formula
/// `√3·x`, `√5·(3x² − 1)/2` and `√7·(5x³ − 3x)/2`, with `x = 2u − 1`.
pub fn polynomials(u: Share) -> Coefficients {
    let x = 2.0 * u - 1.0;
    [3.0_f64.sqrt() * x, 5.0_f64.sqrt() * (1.5 * x * x - 0.5), 7.0_f64.sqrt() * (2.5 * x * x - 1.5) * x]
}

/// The sums over the futures from which the effect of one uncertainty is estimated.
///
/// They are of present values without chance events. Chance is as good as independent of the ranges, so that leaving it
/// out changes no expected value and takes away most noise.
#[derive(Debug)]
pub(super) struct Effect {
    /// The name of the uncertainty.
    pub name: String,
    stream: Stream,
    /// Sums of the polynomials.
    sums: Coefficients,
    /// For each alternative, sums of its present value times each polynomial.
    products: Vec<Coefficients>,
}

impl Effect {
    /// The effect of an uncertainty in a run, before any future.
    pub fn new(name: &str, seed: Seed, n_alternatives: usize) -> Effect {
        Effect {
            name: name.to_owned(),
            stream: Stream::new(seed, name),
            sums: [0.0; DEGREE],
            products: vec![[0.0; DEGREE]; n_alternatives],
        }
    }

    /// Adds a batch of futures; `values` are the present values of each alternative in it, less its estimate.
    pub fn add(&mut self, draws: Range<DrawIndex>, values: &[Vec<Euro>]) {
        let mut numbers = vec![0.0; draws.len()];
        self.stream.fill(draws.start, &mut numbers);
        let polynomials: Vec<Coefficients> = numbers.iter().map(|u| polynomials(*u)).collect();
        for polynomials in &polynomials {
            self.sums.iter_mut().zip(polynomials).for_each(|(sum, polynomial)| *sum += polynomial);
        }
        for (products, values) in self.products.iter_mut().zip(values) {
            for (value, polynomials) in values.iter().zip(&polynomials) {
                products.iter_mut().zip(polynomials).for_each(|(product, polynomial)| *product += value * polynomial);
            }
        }
    }

    /// The coefficients of the difference of two alternatives, `a` less `b`, over `n` futures, of which `mean` is the mean
    /// counted from the estimate.
    ///
    /// # Formula
    /// `c_k = mean(D·P_k) − mean(D)·mean(P_k)`, with `P_k` the polynomial of degree `k`.
    pub fn coefficients(&self, a: usize, b: usize, mean: Euro, n: f64) -> Coefficients {
        std::array::from_fn(|k| {
            let product = self.products[a][k] - self.products[b][k];
            product / n - mean * self.sums[k] / n
        })
    }
}
