//! Measuring: the estimates that counts allow.

use crate::office::counts::count::Counts;
use crate::office::measured::{Expected, FEWEST_DAYS, Level, Measured, TooFew};
use crate::office::outliers::outliers;
use crate::office::sample::{Sample, average};
use crate::office::synchronisation::{by_weekday, together};

/// The bounds of a weekday number in a scenario.
const INDEX: (f64, f64) = (0.0, 5.0);
/// The smallest sum of the weekday numbers in a scenario, and so the fewest people that make a week.
const FEWEST_PEOPLE: f64 = 0.001;

impl Measured {
    /// Estimates the weekday index, the spread and the synchronisation.
    ///
    /// # Errors
    /// Where there are too few days or people for an estimate.
    pub fn new(counts: &Counts, model: &Expected) -> Result<Measured, TooFew> {
        let outliers = outliers(counts);
        let n_days = counts.all().len() - outliers.len();
        if n_days < FEWEST_DAYS {
            return Err(TooFew::Days(n_days));
        }
        let [mon, tue, wed, thu, fri, all] = samples(counts, &outliers);
        let weekdays = [mon, tue, wed, thu, fri];
        let pattern = if counts.has_weekdays() { by_weekday(&weekdays, model) } else { together(&all, model) };
        if pattern.weekdays.iter().sum::<f64>() < FEWEST_PEOPLE {
            return Err(TooFew::People);
        }
        let measured = average(&pattern.weekdays);
        let index = || pattern.weekdays.map(|people| (people / measured).clamp(INDEX.0, INDEX.1));
        Ok(Measured {
            n_days,
            n_per_weekday: weekdays.map(|sample| sample.n),
            outliers,
            level: Level { measured, model: average(&model.mean) },
            index: counts.has_weekdays().then(index),
            deviation: weekdays.map(|sample| sample.variance().map(f64::sqrt)),
            pooled_deviation: pattern.variance.map(f64::sqrt),
            synchronisation: pattern.synchronisation,
        })
    }
}

/// The counts without the outliers per weekday, Monday to Friday, and those without a weekday.
fn samples(counts: &Counts, outliers: &[usize]) -> [Sample; 6] {
    let is_good = |position: &usize| outliers.binary_search(position).is_err();
    let people = |position: usize| counts.all()[position].people;
    counts
        .by_weekday()
        .map(|positions| Sample::new(&positions.into_iter().filter(is_good).map(people).collect::<Vec<f64>>()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::office::measured::{Interval, Unknown};

    const EXACT: f64 = 1e-9;

    /// 500 people with these chances on the five weekdays.
    pub fn five_hundred(chances: [f64; 5]) -> Expected {
        Expected {
            mean: chances.map(|chance| 500.0 * chance),
            variance_independent: chances.map(|chance| 500.0 * chance * (1.0 - chance)),
        }
    }

    pub const CHANCES: [f64; 5] = [0.45, 0.62, 0.50, 0.62, 0.31];

    #[track_caller]
    pub fn measure(text: &str, model: &Expected) -> Measured {
        let counts = Counts::read(text).unwrap_or_else(|unreadable| panic!("{unreadable:?}"));
        Measured::new(&counts, model).unwrap_or_else(|few| panic!("{few:?}"))
    }

    #[track_caller]
    pub fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < EXACT, "{found} is not {expected}");
    }

    /// Means 11, 22, 30, 20 and 17 with mean 20; squares 2, 8, 0, 0 and 0 over 10 − 5 degrees.
    #[test]
    fn a_small_week_is_estimated_as_by_hand() {
        let model = Expected { mean: [10.0; 5], variance_independent: [5.0; 5] };
        let found = measure("ma;di;wo;do;vr\n10;20;30;20;17\n12;24;30;20;17", &model);
        assert_eq!(found.n_days, 10);
        assert_eq!(found.n_per_weekday, [2; 5]);
        for (index, expected) in found.index.unwrap().into_iter().zip([0.55, 1.1, 1.5, 1.0, 0.85]) {
            close(index, expected);
        }
        close(found.level.measured, 20.0);
        close(found.level.model, 10.0);
        assert_eq!(found.deviation, [Some(2f64.sqrt()), Some(8f64.sqrt()), Some(0.0), Some(0.0), Some(0.0)]);
        close(found.pooled_deviation.unwrap(), 2f64.sqrt());
        // 2 / (5·20/10) is 0.2, and so is the top of its range below the least: 0.2·5/1.61.
        assert_eq!(found.synchronisation, Ok(Interval { low: 1.0, likely: 1.0, high: 1.0 }));
    }

    /// Weekdays weigh by their degrees of freedom: Monday 3 of 6, at measured means 40 and 20 of a model with 20 and 40.
    #[test]
    fn the_independent_variance_is_scaled_and_weighed() {
        let model =
            Expected { mean: [20.0, 40.0, 30.0, 30.0, 30.0], variance_independent: [10.0, 30.0, 1.0, 1.0, 1.0] };
        let found = measure("ma;30\nma;50\nma;35\nma;45\ndi;10\ndi;30\ndi;15\ndi;25", &model);
        // Squares 250 and 250 over 6 degrees; independent (3·10·2 + 3·30/2)/6 = 17.5.
        close(found.synchronisation.unwrap().likely, 500.0 / 6.0 / 17.5);
        close(found.pooled_deviation.unwrap(), (500f64 / 6.0).sqrt());
        // Wednesday to Friday: 30 of the model times 60/60.
        close(found.level.measured, 30.0);
        for (index, expected) in found.index.unwrap().into_iter().zip([4.0 / 3.0, 2.0 / 3.0, 1.0, 1.0, 1.0]) {
            close(index, expected);
        }
    }

    #[test]
    fn a_weekday_with_one_count_has_a_place_but_no_spread() {
        let found = measure("ma;100\nma;104\nma;96\ndi;120\ndi;124\nvr;50", &five_hundred(CHANCES));
        assert_eq!(found.deviation[4], None);
        assert_eq!(found.n_per_weekday, [3, 2, 0, 0, 1]);
        assert_eq!(found.synchronisation, Err(Unknown::Degrees(3)));
        assert!(found.pooled_deviation.is_some());
        let index = found.index.unwrap();
        close(index.iter().sum::<f64>(), 5.0);
        close(index[0] / index[4], 2.0);
        // Wednesday keeps its place: 0.50 where the counted days have 0.45 + 0.62 + 0.31 for 272.
        close(index[2] / index[0], 0.50 * 272.0 / 1.38 / 100.0);
    }

    #[test]
    fn one_week_has_an_index_and_no_spread() {
        let found = measure("ma;di;wo;do;vr\n100;120;110;120;50", &five_hundred(CHANCES));
        assert_eq!(found.index, Some([1.0, 1.2, 1.1, 1.2, 0.5]));
        assert_eq!(found.pooled_deviation, None);
        assert_eq!(found.synchronisation, Err(Unknown::Degrees(0)));
    }

    #[test]
    fn equal_counts_have_no_spread() {
        let found = measure(&"ma;di;wo;do;vr\n100;100;100;100;100\n".repeat(10), &five_hundred(CHANCES));
        assert_eq!(found.index, Some([1.0; 5]));
        assert_eq!(found.pooled_deviation, Some(0.0));
        assert_eq!(found.synchronisation, Ok(Interval { low: 1.0, likely: 1.0, high: 1.0 }));
        let bare = measure(&"100\n".repeat(20), &five_hundred([0.5; 5]));
        assert_eq!(bare.pooled_deviation, Some(0.0));
        assert_eq!(bare.synchronisation, Ok(Interval { low: 1.0, likely: 1.0, high: 1.0 }));
    }

    #[test]
    fn too_little_is_refused() {
        let few = |text: &str| Measured::new(&Counts::read(text).unwrap(), &five_hundred(CHANCES)).unwrap_err();
        assert_eq!(few("1\n2\n3\n4"), TooFew::Days(4));
        // The holiday does not count.
        assert_eq!(few("100\n101\n102\n103\n0"), TooFew::Days(4));
        assert_eq!(few("0\n0\n0\n0\n0"), TooFew::People);
        assert_eq!(few("ma;0\ndi;0\nwo;0\ndo;0\nvr;0\nvr;0"), TooFew::People);
    }

    #[test]
    fn a_model_without_people_or_spread_has_no_synchronisation() {
        let nobody = Expected { mean: [0.0; 5], variance_independent: [0.0; 5] };
        let text = "ma;100\nma;110\nma;120\nma;130\nma;140\nma;150\nma;160";
        // A mean of 130, so an independent variance of 130, and a squared distance of 2800 over 6 degrees.
        close(measure(text, &nobody).synchronisation.unwrap().likely, 2800.0 / 6.0 / 130.0);
        assert_eq!(measure(text, &nobody).index, Some([1.0; 5]));
        assert_eq!(measure(text, &five_hundred([1.0; 5])).synchronisation, Err(Unknown::Independent));
        assert_eq!(measure("1\n2\n3\n4\n5\n6", &five_hundred([1.0; 5])).synchronisation, Err(Unknown::Independent));
    }

    proptest! {
        #[test]
        fn any_order_of_the_days_gives_the_same_estimates(
            (lines, shuffled) in prop::collection::vec("(ma|di|wo|do|vr);[1-9][0-9]{0,2}(,[0-9])?", 5..60)
                .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
        ) {
            let model = five_hundred(CHANCES);
            let estimate = |lines: &[String]| Counts::read(&lines.join("\n")).map(|counts| Measured::new(&counts, &model));
            prop_assert_eq!(estimate(&lines), estimate(&shuffled));
        }

        #[test]
        fn the_estimates_are_within_the_bounds_of_a_scenario(
            lines in prop::collection::vec("(ma|di|wo|vr);(0|[1-9][0-9]{0,4})", 1..40),
            chances in prop::array::uniform5(prop_oneof![Just(0.0), Just(1.0), 0.0..1.0]),
            is_bare in any::<bool>(),
        ) {
            let bare = |line: &String| line.split_once(';').unwrap().1.to_string();
            let lines: Vec<String> = if is_bare { lines.iter().map(bare).collect() } else { lines };
            if let Ok(found) = Measured::new(&Counts::read(&lines.join("\n")).unwrap(), &five_hundred(chances)) {
                for index in found.index.into_iter().flatten() {
                    prop_assert!((0.0..=5.0).contains(&index));
                }
                prop_assert!(found.index.is_none_or(|index| (index.iter().sum::<f64>() - 5.0).abs() < EXACT));
                prop_assert!(found.level.measured.is_finite() && found.level.measured > 0.0);
                prop_assert!(found.pooled_deviation.is_none_or(|deviation| deviation.is_finite() && deviation >= 0.0));
                if let Ok(range) = found.synchronisation {
                    prop_assert!(1.0 <= range.low && range.low <= range.likely);
                    prop_assert!(range.likely <= range.high && range.high <= 50.0);
                }
            }
        }
    }
}
