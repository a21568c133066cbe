//! The range of an axis and its round ticks.

/// An axis from one round value to another, always with zero on it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AxisScale {
    pub low: f64,
    pub high: f64,
    /// Rising, equally far apart, zero among them.
    pub ticks: Vec<f64>,
}

impl AxisScale {
    /// The scale that covers zero and all finite `values` with at most `n_steps` steps, and whose
    /// ticks all read differently in `format`.
    pub fn covering(values: impl IntoIterator<Item = f64>, n_steps: usize, format: &dyn Fn(f64) -> String) -> Self {
        let (low, high) = range(values);
        if low == 0.0 && high == 0.0 {
            // Nothing to measure: a tick at one would suggest that there is.
            return AxisScale { low: 0.0, high: 1.0, ticks: vec![0.0] };
        }
        let n_steps = n_steps.max(2) as f64;
        let mut step = Round::at_least((high / n_steps - low / n_steps).max(f64::MIN_POSITIVE * 1e16));
        loop {
            let first = (low / step.value()).floor();
            let last = (high / step.value()).ceil();
            let ticks: Vec<f64> = (first as i64..=last as i64).map(|i| i as f64 * step.value()).collect();
            if last - first <= n_steps && (differ(&ticks, format) || ticks.len() <= 3) {
                return AxisScale { low: first * step.value(), high: last * step.value(), ticks };
            }
            step = step.next();
        }
    }

    /// Whether the finite ones of `values` all lie on the axis. Plotters clamps silently.
    pub fn covers(&self, values: impl IntoIterator<Item = f64>) -> bool {
        values.into_iter().filter(|value| value.is_finite()).all(|value| self.low <= value && value <= self.high)
    }
}

/// Lowest and highest of zero and the finite `values`.
pub(super) fn range(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    values
        .into_iter()
        .filter(|value| value.is_finite())
        .fold((0.0, 0.0), |(low, high), value| (value.min(low), value.max(high)))
}

fn differ(ticks: &[f64], format: &dyn Fn(f64) -> String) -> bool {
    ticks.windows(2).all(|pair| format(pair[0]) != format(pair[1]))
}

/// 1, 2 or 5 times a power of ten.
#[derive(Clone, Copy)]
struct Round {
    digit: u8,
    exponent: i32,
}

impl Round {
    /// The smallest round number not below `x`, which is positive.
    fn at_least(x: f64) -> Self {
        // By way of text, since `log10` and `powf` differ between targets in their last bits.
        let text = format!("{x:e}");
        let exponent = text.split_once('e').and_then(|(_, exponent)| exponent.parse().ok()).unwrap_or(0);
        let mut round = Round { digit: 1, exponent };
        while round.value() < x {
            round = round.next();
        }
        round
    }

    fn value(self) -> f64 {
        format!("{}e{}", self.digit, self.exponent).parse().expect("a digit and an exponent are a number")
    }

    fn next(self) -> Self {
        match self.digit {
            1 => Round { digit: 2, ..self },
            2 => Round { digit: 5, ..self },
            _ => Round { digit: 1, exponent: self.exponent + 1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(value: f64) -> String {
        format!("{value}")
    }

    /// Cases of magnitude and sign.
    fn cases() -> Vec<Vec<f64>> {
        vec![
            vec![0.0, 1.04e6],
            vec![-0.3e6, 1.04e6],
            vec![-5.0, -3.0],
            vec![447.0],
            vec![1e12],
            vec![1e-9, 3e-9],
            vec![-1e15, 1e-3],
            vec![f64::NAN, 7.0, f64::INFINITY],
            vec![1e300, -1e300],
        ]
    }

    #[test]
    fn ticks_are_round_cover_the_data_and_include_zero() {
        for values in cases() {
            for n_steps in 2..9 {
                let scale = AxisScale::covering(values.clone(), n_steps, &plain);
                assert!(scale.covers(values.clone()), "{values:?} {scale:?}");
                assert!(scale.ticks.contains(&0.0), "{values:?} {scale:?}");
                assert!(scale.ticks.len() <= n_steps + 1, "{values:?} {n_steps} {scale:?}");
                assert_eq!(scale.ticks.first(), Some(&scale.low));
                assert_eq!(scale.ticks.last(), Some(&scale.high));
                let step = scale.ticks.iter().copied().filter(|tick| *tick > 0.0).fold(f64::INFINITY, f64::min);
                let step = if step.is_finite() { step } else { -scale.ticks[scale.ticks.len() - 2] };
                assert!(matches!(format!("{step:e}").split_once('e'), Some(("1" | "2" | "5", _))), "{step:e}");
            }
        }
    }

    #[test]
    fn the_top_is_not_much_higher_than_the_data() {
        let scale = AxisScale::covering([1.04e6], 6, &plain);
        assert_eq!(scale.ticks.len(), 7);
        assert_eq!(scale.high, 1.2e6);
    }

    #[test]
    fn steps_are_never_finer_than_their_labels() {
        let millions = |value: f64| format!("{:.1}", value / 1e6);
        let scale = AxisScale::covering([0.25e6], 6, &millions);
        assert_eq!(scale.ticks, [0.0, 1e5, 2e5, 3e5].map(|tick: f64| (tick / 1e5).round() * 1e5));
    }

    #[test]
    fn nothing_but_zeros_shows_only_zero() {
        assert_eq!(AxisScale::covering([0.0, 0.0], 5, &plain).ticks, [0.0]);
        assert_eq!(AxisScale::covering([], 5, &plain).ticks, [0.0]);
    }
}
