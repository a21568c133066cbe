use proptest::prelude::*;

use super::*;
use crate::office::counts::read;
use crate::probability::mix::SplitMix;

const EXACT: f64 = 1e-9;

/// 500 people with these chances on the five weekdays.
fn five_hundred(chances: [f64; 5]) -> Expected {
    Expected {
        mean: chances.map(|chance| 500.0 * chance),
        variance_independent: chances.map(|chance| 500.0 * chance * (1.0 - chance)),
    }
}

const CHANCES: [f64; 5] = [0.45, 0.62, 0.50, 0.62, 0.31];

#[track_caller]
fn measure(text: &str, model: &Expected) -> Measured {
    let counts = read(text).unwrap_or_else(|refusals| panic!("{refusals:?}"));
    estimate(&counts, model).unwrap_or_else(|few| panic!("{few:?}"))
}

#[track_caller]
fn close(found: f64, expected: f64) {
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
    let model = Expected { mean: [20.0, 40.0, 30.0, 30.0, 30.0], variance_independent: [10.0, 30.0, 1.0, 1.0, 1.0] };
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
    let few = |text: &str| estimate(&read(text).unwrap(), &five_hundred(CHANCES)).unwrap_err();
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

#[test]
fn holidays_are_found_and_left_out() {
    // 24 and 25 December 2026, and 1 January 2027, are a Thursday and two Fridays.
    let mut text = String::from("week;ma;di;wo;do;vr\n");
    for week in 0..8 {
        let people = |base: usize| base + (week * 5) % 8;
        text += &format!("{week};{};{};{};", people(200), people(250), people(220));
        text += &match week {
            5 => format!("12;{}\n", 4),
            6 => format!("{};{}\n", people(250), 3),
            _ => format!("{};{}\n", people(250), people(120)),
        };
    }
    let counts = read(&text).unwrap();
    let found = estimate(&counts, &five_hundred(CHANCES)).unwrap();
    let flagged: Vec<f64> = found.outliers.iter().map(|i| counts.rows()[*i].count).collect();
    assert_eq!(flagged, [12.0, 3.0, 4.0]);
    assert_eq!(found.n_days, 37);
    assert_eq!(found.n_per_weekday, [8, 8, 8, 7, 6]);
    assert!(found.deviation.iter().flatten().all(|deviation| *deviation < 3.0), "{:?}", found.deviation);
}

#[test]
fn three_counts_flag_none_and_small_differences_are_no_outliers() {
    let found = measure("ma;200\nma;200\nma;3\ndi;200\ndi;3", &five_hundred(CHANCES));
    assert!(found.outliers.is_empty());
    // The floor: 5.19 times 2 % of 200 is 20.8 people, 5.19 times one person is 5.19.
    let outliers = |last: usize| measure(&format!("200\n200\n200\n200\n200\n{last}"), &five_hundred(CHANCES)).outliers;
    assert!(outliers(220).is_empty());
    assert_eq!(outliers(221), [5]);
    let few = |last: usize| measure(&format!("8\n8\n8\n8\n8\n{last}"), &five_hundred(CHANCES)).outliers;
    assert!(few(13).is_empty());
    assert_eq!(few(14), [5]);
}

/// Table of the chi-square distribution, NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
#[test]
fn the_percentiles_of_the_chi_square_distribution_are_within_a_percent() {
    for (degrees, tenth, ninetieth) in [(5.0, 1.610, 9.236), (10.0, 4.865, 15.987), (50.0, 37.689, 63.167)] {
        for (z, expected) in [(-Z_90, tenth), (Z_90, ninetieth)] {
            let found = chi_square(degrees, z);
            assert!((found / expected - 1.0).abs() < 0.01, "{degrees}: {found} is not {expected}");
        }
    }
}

impl SplitMix {
    /// From 0, exclusive, to 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// Box and Muller.
    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * libm::log(self.uniform())).sqrt();
        radius * libm::cos(std::f64::consts::TAU * self.uniform())
    }

    /// A year of weeks of whole people, with a synchronisation, as a table.
    fn weeks(&mut self, n_weeks: usize, truth: &Expected, synchronisation: f64) -> String {
        let mut text = String::from("ma;di;wo;do;vr\n");
        for _ in 0..n_weeks {
            let people: [String; 5] = std::array::from_fn(|day| {
                let deviation = (synchronisation * truth.variance_independent[day]).sqrt();
                (truth.mean[day] + deviation * self.normal()).round().max(0.0).to_string()
            });
            text += &people.join(";");
            text += "\n";
        }
        text
    }
}

/// The counts of a table as a bare column.
fn bare(table: &str) -> String {
    table.lines().skip(1).map(|line| line.replace(';', "\n") + "\n").collect()
}

#[test]
fn the_index_and_the_synchronisation_of_a_year_are_recovered() {
    let truth = five_hundred(CHANCES);
    // The model has the right spread per person, another level and another week.
    let flat = five_hundred([0.4; 5]);
    for (seed, synchronisation) in [(1, 2.0), (2, 4.0), (3, 9.0)] {
        let text = SplitMix(seed).weeks(52, &truth, synchronisation);
        let found = measure(&text, &truth);
        for (index, chance) in found.index.unwrap().into_iter().zip(CHANCES) {
            // Four standard errors: √(9·125/52)/250 is 0.019 at most.
            assert!((index - chance / 0.5).abs() < 0.075, "{index} for {chance}");
        }
        let likely = found.synchronisation.unwrap().likely;
        // Four standard errors: √(2/255) is 0.089.
        assert!((likely / synchronisation - 1.0).abs() < 0.36, "{likely} for {synchronisation}");
        assert!((measure(&text, &flat).level.measured - 250.0).abs() < 12.0);
        close(measure(&text, &flat).level.model, 200.0);
        let without = measure(&bare(&text), &truth);
        assert_eq!(without.index, None);
        assert_eq!(without.deviation, [None; 5]);
        assert!((without.pooled_deviation.unwrap() / found.pooled_deviation.unwrap() - 1.0).abs() < 0.25);
    }
}

/// What a thousand pastes say together.
struct Repeats {
    /// How many have a range at all.
    n_known: f64,
    /// Part of the ranges that hold the truth.
    held: f64,
    /// The mean estimate against the truth.
    bias: f64,
    /// Part of the days that are flagged, though all are good.
    flagged: f64,
}

fn repeat(n_weeks: usize, synchronisation: f64, written: fn(&str) -> String) -> Repeats {
    let truth = five_hundred(CHANCES);
    let mut chance = SplitMix(n_weeks as u64);
    let (mut n_known, mut n_held, mut n_flagged, mut sum) = (0.0, 0.0, 0.0, 0.0);
    for _ in 0..1000 {
        let found = measure(&written(&chance.weeks(n_weeks, &truth, synchronisation)), &truth);
        n_flagged += found.outliers.len() as f64;
        if let Ok(range) = found.synchronisation {
            n_known += 1.0;
            sum += range.likely;
            n_held += f64::from(range.low <= synchronisation && synchronisation <= range.high);
        }
    }
    let flagged = n_flagged / (5000.0 * n_weeks as f64);
    Repeats { n_known, held: n_held / n_known, bias: sum / n_known / synchronisation, flagged }
}

/// Good days are now and then flagged, which makes the range of a short series hold the truth a little less often.
#[test]
fn the_range_holds_the_truth_in_about_four_repeats_of_five() {
    for (n_weeks, synchronisation, written, most_flagged) in [
        (4, 6.0, str::to_string as fn(&str) -> String, 0.01),
        (8, 3.0, str::to_string, 0.005),
        (13, 6.0, str::to_string, 0.004),
        (26, 12.0, str::to_string, 0.002),
        (26, 12.0, bare, 0.002),
    ] {
        let found = repeat(n_weeks, synchronisation, written);
        let Repeats { n_known, held, bias, flagged } = found;
        assert!(n_known > 990.0, "{n_weeks}: {n_known}");
        // Two standard errors, √(0.8·0.2/1000) each, and what the flagged days take.
        assert!((0.745..0.835).contains(&held), "{n_weeks}: {held}");
        assert!((0.92..1.02).contains(&bias), "{n_weeks}: {bias}");
        assert!(flagged < most_flagged, "{n_weeks}: {flagged}");
    }
}

proptest! {
    #[test]
    fn any_order_of_the_days_gives_the_same_estimates(
        (lines, shuffled) in prop::collection::vec("(ma|di|wo|do|vr);[1-9][0-9]{0,2}(,[0-9])?", 5..60)
            .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
    ) {
        let model = five_hundred(CHANCES);
        let estimate = |lines: &[String]| read(&lines.join("\n")).map(|counts| estimate(&counts, &model));
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
        if let Ok(found) = estimate(&read(&lines.join("\n")).unwrap(), &five_hundred(chances)) {
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
