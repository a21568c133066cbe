//! Devices to buy, return and hold in reserve under one alternative.

use crate::chart::columns::{Columns, Layer};
use crate::outcome::comparison::Comparison;
use crate::outcome::handout::{self, Handout};
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::scenario::Scenario;
use crate::text::names::capitalised;
use crate::text::text;
use crate::units::Devices;

/// The devices to hand out and take back under an alternative, and their sums over the kinds, year by year.
struct Handouts {
    list: Vec<Handout>,
    /// To buy.
    bought: Vec<Devices>,
    /// To buy in order to fill up.
    filled: Vec<Devices>,
    /// To buy for what was lost or broke for good.
    replaced: Vec<Devices>,
}

impl Handouts {
    fn new(scenario: &Scenario, comparison: &Comparison, position: usize) -> Handouts {
        let projection = &comparison.alternatives[position].projection;
        let list = handout::list(scenario, projection);
        let per_year = |amount: fn(&Handout) -> Devices| -> Vec<Devices> {
            let of_year = |index: u32| list.iter().filter(move |it| it.year == scenario.start_year + index);
            (0..projection.years.len() as u32).map(|index| of_year(index).map(amount).sum()).collect()
        };
        Handouts {
            bought: per_year(|it| it.bought),
            filled: per_year(|it| it.bought - it.replaced),
            replaced: per_year(|it| it.replaced),
            list,
        }
    }

    /// Position of the year in which most is bought.
    fn most(&self) -> usize {
        let bought = &self.bought;
        (0..bought.len()).fold(0, |most, index| if bought[index] > bought[most] { index } else { most })
    }
}

impl Figures<'_> {
    /// Devices to buy, return and hold in reserve, per kind and year, under one alternative.
    pub fn handout(&self) -> Figure {
        let handouts = self.handouts();
        let words = self.handout_words(&handouts);
        let table = self.handout_table(&handouts, words.subtitle.clone());
        let columns = Columns { caption: words.caption("handout"), ..self.handout_columns(handouts) };
        words.figure("handout", table, Drawing::Devices(columns))
    }

    /// The hand-out list as a file has it: the kinds of devices have a column of their own.
    pub fn handout_list(&self) -> Table {
        let texts = self.texts;
        let handouts = self.handouts();
        let row = |it: &Handout| {
            let device = Cell::Words(capitalised(&texts.device_of(self.scenario, &it.device)));
            (it.year.to_string(), std::iter::once(device).chain(self.counts(it)).collect())
        };
        Table {
            caption: texts.handout_sub(self.name(self.chosen())),
            header: [texts.year(), texts.handout_device()].into_iter().chain(self.columns()).collect(),
            rows: handouts.list.iter().map(row).collect(),
            footer: None,
        }
    }

    fn handouts(&self) -> Handouts {
        Handouts::new(self.scenario, self.comparison, self.position())
    }

    fn handout_words(&self, handouts: &Handouts) -> Words {
        let (texts, language) = (self.texts, self.texts.language);
        let Handouts { list, bought, replaced, .. } = handouts;
        let (most, sum): (usize, Devices) = (handouts.most(), bought.iter().sum());
        let lost: Devices = replaced.iter().sum();
        let returned: Devices = list.iter().map(|it| it.returned).sum();
        let name = self.name(self.chosen());
        Words {
            title: if sum > 0.0 {
                text!(texts, handout_title { year: self.year(most as u32), n: language.whole(bought[most]) })
            } else {
                texts.handout_title_none()
            },
            subtitle: texts.handout_sub(name.as_str()),
            sentence: text!(
                texts,
                handout_says {
                    name,
                    bought: language.whole(sum),
                    replaced: language.whole(lost),
                    returned: language.whole(returned)
                }
            ),
        }
    }

    fn handout_table(&self, handouts: &Handouts, caption: String) -> Table {
        let texts = self.texts;
        let row = |it: &Handout| {
            let name = text!(
                texts,
                handout_row {
                    year: it.year.to_string(),
                    device: capitalised(&texts.device_of(self.scenario, &it.device))
                }
            );
            (name, self.counts(it).to_vec())
        };
        Table {
            caption,
            header: std::iter::once(texts.handout_kind()).chain(self.columns()).collect(),
            rows: handouts.list.iter().map(row).collect(),
            footer: None,
        }
    }

    /// Names of the numbers of a row.
    fn columns(&self) -> [String; 6] {
        let texts = self.texts;
        [
            texts.handout_buy(),
            texts.handout_renew(),
            texts.handout_replace(),
            texts.handout_return(),
            texts.handout_in_use(),
            texts.handout_reserve(),
        ]
    }

    /// The numbers of a row, in the order of the columns.
    fn counts(&self, it: &Handout) -> [Cell; 6] {
        let counts = [it.bought, it.renewed, it.replaced, it.returned, it.in_use, it.reserve];
        counts.map(|value| Cell::whole(value, self.texts.language))
    }

    fn handout_columns(&self, handouts: Handouts) -> Columns {
        Columns {
            years: self.years(),
            structural: Layer { name: self.texts.handout_filled(), values: handouts.filled },
            incidental: Layer { name: self.texts.handout_replaced(), values: handouts.replaced },
            style: self.style(),
            reach: self.reach(|held| Handouts::new(self.scenario, held, self.position()).bought),
            ..Columns::default()
        }
    }
}
