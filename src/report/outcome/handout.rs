//! Devices to buy, return and hold in reserve under one alternative.

use crate::chart::columns::{Columns, Part};
use crate::outcome::comparison::Comparison;
use crate::outcome::handout::{self, Handout};
use crate::report::figure::{Drawing, Figure, Figures, Table, caption, styles, whole};
use crate::text::names::capitalised;
use crate::text::text;
use crate::units::Devices;

impl Figures<'_> {
    /// Devices to buy, return and hold in reserve, per kind and year, under one alternative.
    pub fn handout(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let list = handout::list(self.scenario, &estimate.projection);
        let per_year = |amount: &dyn Fn(&Handout) -> f64| -> Vec<f64> {
            let of_year = |index: u32| list.iter().filter(move |it| it.year == self.scenario.start_year + index);
            (0..self.scenario.horizon).map(|index| of_year(index).map(amount).sum()).collect()
        };
        let filled = per_year(&|it| it.bought - it.replaced);
        let replaced = per_year(&|it| it.replaced);
        let bought = per_year(&|it| it.bought);
        let most = (0..bought.len()).fold(0, |most, index| if bought[index] > bought[most] { index } else { most });
        let (sum, returned): (f64, f64) = (bought.iter().sum(), list.iter().map(|it| it.returned).sum());
        let title = match sum > 0.0 {
            true => text!(texts, handout_title { year: self.year(most as u32), n: language.whole(bought[most]) }),
            false => texts.handout_title_none(),
        };
        let name = texts.given(&estimate.short_name());
        let subtitle = texts.handout_sub(name.as_str());
        let lost: f64 = replaced.iter().sum();
        let sentence = text!(
            texts,
            handout_says {
                name,
                bought: language.whole(sum),
                replaced: language.whole(lost),
                returned: language.whole(returned)
            }
        );
        let row = |it: &Handout| {
            let cells = counts(it).map(|value| whole(language, value)).to_vec();
            (
                text!(texts, handout_row { year: it.year.to_string(), device: capitalised(&texts.device(&it.device)) }),
                cells,
            )
        };
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.handout_kind(),
                texts.handout_buy(),
                texts.handout_renew(),
                texts.handout_replace(),
                texts.handout_return(),
                texts.handout_in_use(),
                texts.handout_reserve(),
            ],
            rows: list.iter().map(row).collect(),
            footer: None,
        };
        let columns = Columns {
            caption: caption("chart-handout", &title, &sentence),
            years: self.years(),
            structural: Part { name: texts.handout_filled(), values: filled },
            incidental: Part { name: texts.handout_replaced(), values: replaced },
            style: styles(self.comparison)[position],
            reach: self.reach(|comparison: &Comparison| {
                let list = handout::list(self.scenario, &comparison.alternatives[position].projection);
                let years = list.iter().map(|it| it.year);
                years.map(|year| list.iter().filter(|it| it.year == year).map(|it| it.bought).sum()).collect()
            }),
        };
        Figure { id: "handout", title, subtitle, sentence, table, drawing: Drawing::Devices(columns) }
    }

    /// The same as a CSV file, with a point for decimals and no thousands.
    pub fn handout_csv(&self) -> String {
        let texts = self.texts;
        let (_, estimate) = self.chosen();
        let mut file = csv::Writer::from_writer(Vec::new());
        // Memory takes whatever is written.
        let mut write = |record: Vec<String>| file.write_record(record).expect("rows of one width fit in memory");
        let header = [
            texts.year(),
            texts.handout_device(),
            texts.handout_buy(),
            texts.handout_renew(),
            texts.handout_replace(),
            texts.handout_return(),
            texts.handout_in_use(),
            texts.handout_reserve(),
        ];
        write(header.to_vec());
        for it in handout::list(self.scenario, &estimate.projection) {
            let counts = counts(&it).map(|value| format!("{value:.2}"));
            let first = [it.year.to_string(), capitalised(&texts.device(&it.device))];
            write(first.into_iter().chain(counts).collect());
        }
        String::from_utf8(file.into_inner().expect("memory takes whatever is written"))
            .expect("names and numbers are text")
    }
}

/// The numbers of a row, in the order of the columns.
fn counts(it: &Handout) -> [Devices; 6] {
    [it.bought, it.renewed, it.replaced, it.returned, it.in_use, it.reserve]
}
