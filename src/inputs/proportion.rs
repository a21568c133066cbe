//! Several values that move together.

/// Values with the weighted mean `mean` in the proportions of `pattern` (weight, value), none above `limit`.
///
/// What one cannot take because it is at the limit, the others take in proportion.
pub(super) fn in_proportion(pattern: &[(f64, f64)], mean: f64, limit: f64) -> Vec<f64> {
    let weights: f64 = pattern.iter().map(|(weight, _)| weight).sum();
    let mut values = vec![None; pattern.len()];
    loop {
        let full: f64 = pattern.iter().zip(&values).filter_map(|((weight, _), value)| Some(weight * (*value)?)).sum();
        let open = || pattern.iter().zip(&values).filter(|(_, value): &(_, &Option<f64>)| value.is_none());
        let base: f64 = open().map(|((weight, value), _)| weight * value).sum();
        if base <= 0.0 {
            // Nothing to keep in proportion: where every value of the preset is 0, all get the mean.
            let rest = if full > 0.0 { 0.0 } else { mean };
            return values.into_iter().map(|value| value.unwrap_or(rest)).collect();
        }
        let factor = (mean * weights - full).max(0.0) / base;
        let mut capped = false;
        for (value, (_, origin)) in values.iter_mut().zip(pattern) {
            if value.is_none() && origin * factor > limit {
                *value = Some(limit);
                capped = true;
            }
        }
        if !capped {
            return values
                .into_iter()
                .zip(pattern)
                .map(|(value, (_, origin))| value.unwrap_or(origin * factor))
                .collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn home_days_move_in_proportion_up_to_the_limit() {
        // 1 and 3 with equal weights have mean 2; at mean 3 they are 1.5 and 4.5; at mean 4 the second stops at 5.
        let pattern = [(1.0, 1.0), (1.0, 3.0), (2.0, 0.0)];
        assert_eq!(in_proportion(&pattern, 1.5, 5.0), [1.5, 4.5, 0.0]);
        assert_eq!(in_proportion(&pattern, 2.0, 5.0), [3.0, 5.0, 0.0]);
        assert_eq!(in_proportion(&pattern, 0.0, 5.0), [0.0, 0.0, 0.0]);
    }
}
