//! The styles of alternatives: colour, dash and marker.

use crate::chart::N_STYLES;
use crate::outcome::comparison::{Comparison, Estimate};

/// Policies with a style of their own, in the order of the styles.
const KNOWN: [&str; N_STYLES] = ["hiyd", "cyod", "byod", "cope", "cleo", "byos"];

/// The style of each alternative, from 0: a known policy keeps its own in every chart.
pub fn styles(comparison: &Comparison) -> Vec<usize> {
    let known = |estimate: &Estimate| KNOWN.iter().position(|id| *id == estimate.id);
    let mut free: Vec<usize> = (0..N_STYLES)
        .filter(|style| !comparison.alternatives.iter().any(|estimate| known(estimate) == Some(*style)))
        .collect();
    free.reverse();
    let mut next = 0;
    let style = |estimate: &Estimate| {
        known(estimate).or_else(|| free.pop()).unwrap_or_else(|| {
            next += 1;
            (next - 1) % N_STYLES
        })
    };
    comparison.alternatives.iter().map(style).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::plan::Plan;

    #[test]
    fn known_policies_keep_their_style_and_others_take_the_free_ones_then_share() {
        let mut scenario = Preset::Medium.scenario();
        let byod = scenario.alternatives[2].clone();
        scenario.alternatives.remove(0);
        for number in 0..6 {
            let mut other = byod.clone();
            other.id = format!("other_{number}");
            scenario.alternatives.push(other);
        }
        let comparison = Comparison::new(Plan::new(&scenario).expect("valid"));
        assert_eq!(styles(&comparison), [1, 2, 0, 3, 4, 5, 0, 1]);
    }
}
