//! A sample of counts: their number, mean and spread.

/// The counts of a weekday, or all of them.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    pub n: usize,
    /// People; 0 where there are no counts.
    pub mean: f64,
    /// Sum of the squared distances to the mean, in people².
    pub squares: f64,
}

impl Sample {
    /// The sample of numbers of people.
    pub fn new(people: &[f64]) -> Sample {
        let n = people.len();
        let mean = if n > 0 { people.iter().sum::<f64>() / n as f64 } else { 0.0 };
        let square = |people: &f64| (people - mean) * (people - mean);
        Sample { n, mean, squares: people.iter().map(square).sum() }
    }

    /// Degrees of freedom: the counts that are free once the mean is known.
    pub fn degrees(&self) -> usize {
        self.n.saturating_sub(1)
    }

    /// The variance in people²; none of fewer than two counts.
    pub fn variance(&self) -> Option<f64> {
        (self.n > 1).then(|| self.squares / self.degrees() as f64)
    }
}

/// The mean over the five weekdays.
pub fn average(numbers: &[f64; 5]) -> f64 {
    numbers.iter().sum::<f64>() / 5.0
}
