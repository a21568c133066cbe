//! Counts that are far from the others, such as those of holidays.

use crate::office::counts::count::Counts;
use crate::sorted::{sort, sort_by};

/// The fewest counts of a weekday of which one can be far from the others.
const FEWEST: usize = 4;
/// The limit of Iglewicz and Hoaglin, times the factor that makes a median deviation a standard deviation.
const FAR: f64 = 3.5 * 1.4826;

/// The counts of a weekday around their median.
struct Weekday {
    median: f64,
    positions: Vec<usize>,
    /// `|x − m|`, in people.
    distances: Vec<f64>,
}

/// The positions of the counts that are far from the median of their weekday, or of all where no weekday is known.
///
/// # Formula
/// `|x − m| > 3.5 · 1.4826 · max(MAD, √m·R, 0.02·m, 1)`, with `m` the median of the weekday and `MAD` that of
/// `|x − m|`: the rule of Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). `R` is the median of
/// `n/(n − 0.8)·|x − m|/√m` over all weekdays, with their numbers of counts `n` and the correction of Croux and
/// Rousseeuw, Time-Efficient Algorithms for Two Highly Robust Estimators of Scale (1992): of a few counts alone the `MAD`
/// is often far too small by chance, and good counts would be left out. The floor keeps counts that hardly differ from
/// flagging each other. Fewer than four counts of a weekday say nothing.
pub fn outliers(counts: &Counts) -> Vec<usize> {
    let groups = counts.by_weekday().into_iter().filter(|positions| positions.len() >= FEWEST);
    let weekdays: Vec<Weekday> = groups.map(|positions| Weekday::new(counts, positions)).collect();
    let has_people = |weekday: &&Weekday| weekday.median > 0.0;
    let relative = median(weekdays.iter().filter(has_people).flat_map(Weekday::relative).collect()).unwrap_or(0.0);
    let mut outliers: Vec<usize> = weekdays.iter().flat_map(|weekday| weekday.outliers(relative)).collect();
    sort(&mut outliers);
    outliers
}

impl Weekday {
    fn new(counts: &Counts, positions: Vec<usize>) -> Weekday {
        let people = || positions.iter().map(|position| counts.all()[*position].people);
        let median = median(people().collect()).unwrap_or(0.0);
        Weekday { median, distances: people().map(|people| (people - median).abs()).collect(), positions }
    }

    /// `n/(n − 0.8)·|x − m|/√m`.
    fn relative(&self) -> Vec<f64> {
        let n = self.positions.len() as f64;
        let scale = n / (n - 0.8) / self.median.sqrt();
        self.distances.iter().map(|distance| distance * scale).collect()
    }

    fn outliers(&self, relative: f64) -> Vec<usize> {
        let own = median(self.distances.clone()).unwrap_or(0.0);
        let common = self.median.sqrt() * relative;
        let limit = FAR * own.max(common).max(0.02 * self.median).max(1.0);
        let far = self.positions.iter().zip(&self.distances).filter(|(_, distance)| **distance > limit);
        far.map(|(position, _)| *position).collect()
    }
}

/// The middle number, or the mean of the middle two.
fn median(mut numbers: Vec<f64>) -> Option<f64> {
    sort_by(&mut numbers, f64::total_cmp);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    Some(if numbers.len() % 2 == 1 { upper } else { (numbers[half - 1] + upper) / 2.0 })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests {
    use crate::office::counts::count::Counts;
    use crate::office::measured::Measured;
    use crate::office::measuring::tests::{CHANCES, five_hundred, measure};

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
        let counts = Counts::read(&text).unwrap();
        let found = Measured::new(&counts, &five_hundred(CHANCES)).unwrap();
        let flagged: Vec<f64> = found.outliers.iter().map(|i| counts.all()[*i].people).collect();
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
        let outliers =
            |last: usize| measure(&format!("200\n200\n200\n200\n200\n{last}"), &five_hundred(CHANCES)).outliers;
        assert!(outliers(220).is_empty());
        assert_eq!(outliers(221), [5]);
        let few = |last: usize| measure(&format!("8\n8\n8\n8\n8\n{last}"), &five_hundred(CHANCES)).outliers;
        assert!(few(13).is_empty());
        assert_eq!(few(14), [5]);
    }
}
