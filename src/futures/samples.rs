//! The table of samples: a row for each future with its draw and the outcome of every alternative.

use crate::futures::row::{Layout, Total};
use crate::futures::simulator::Simulator;
use crate::model::costs::CostCategory;
use crate::probability::stream::DrawIndex;
use crate::scenario::Alternative;

/// The heads of the columns: the number of the future, every range and chance event, and the outcome of each alternative.
pub fn names(simulator: &Simulator) -> Vec<String> {
    let of_alternative = |alternative: &Alternative| {
        let totals = Total::ALL.map(|total| format!("{}.{}", alternative.id, total.key()));
        let categories = CostCategory::ALL.map(|category| format!("{}.cost.{}", alternative.id, category.key()));
        totals.into_iter().chain(categories)
    };
    let outcomes = simulator.run().plan.scenario().alternatives.iter().flat_map(of_alternative);
    std::iter::once("future".to_owned()).chain(simulator.sample_names()).chain(outcomes).collect()
}

/// The row of a future from its draw ([`Simulator::samples`]) and its numbers ([`Layout`]).
pub fn record(layout: Layout, index: DrawIndex, drawn: &[f64], row: &[f64]) -> Vec<String> {
    let outcomes = (0..layout.alternatives()).flat_map(|alternative| {
        let totals = Total::ALL.map(|total| layout.total(alternative, total));
        totals.into_iter().chain(CostCategory::ALL.map(|category| layout.category(alternative, category)))
    });
    let numbers = drawn.iter().copied().chain(outcomes.map(|place| row[place]));
    std::iter::once((index + 1).to_string()).chain(numbers.map(|number| number.to_string())).collect()
}

/// The first `n` futures of a run as the text of a CSV file.
pub fn table(simulator: &mut Simulator, n: u32) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let mut write = |record: Vec<String>| table.write_record(record).expect("rows of one width fit in memory");
    write(names(simulator));
    let layout = simulator.layout();
    for batch in 0..simulator.run().n_batches() {
        let rows = simulator.batch(batch);
        for (index, row) in simulator.run().draws(batch).zip(rows.chunks_exact(layout.width())) {
            if index >= n {
                break;
            }
            write(record(layout, index, &simulator.samples(index), row));
        }
        if simulator.run().draws(batch).end >= n {
            break;
        }
    }
    let bytes = table.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("names and numbers are text")
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::futures::run::Run;
    use crate::probability::stream::Seed;
    use crate::scenario::plan::Plan;

    #[test]
    fn a_table_has_a_row_for_each_of_the_first_futures() {
        let plan = Rc::new(Plan::new(&Preset::Medium.scenario()).expect("the preset is valid"));
        let run = Run { plan, seed: Seed(42), n_draws: 90, batch: 20 };
        let mut simulator = Simulator::new(run, &mut Default::default());
        for (n, rows) in [(50, 50), (40, 40), (1, 1), (1_000, 90)] {
            let text = table(&mut simulator, n);
            let numbers: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
            assert_eq!(numbers.len(), rows, "{n}");
            assert_eq!((numbers[0], numbers[rows - 1]), ("1", rows.to_string().as_str()));
        }
    }
}
