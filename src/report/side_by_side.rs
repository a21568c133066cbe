//! Two to four scenarios side by side: their headline numbers, charts on one scale, and what is filled in differently.

use crate::chart::lines::Lines;
use crate::chart::stack::{Bar, Category, Stack};
use crate::inputs::Input;
use crate::inputs::differing::{self, Differing};
use crate::model::costs::CostCategory;
use crate::outcome::comparison::Comparison;
use crate::outcome::split::{Split, splits};
use crate::outcome::view::View;
use crate::report::figure::{Cell, Drawing, Figure, Figures, Table, caption, euro, whole, words};
use crate::report::outcome::answer::joined;
use crate::scenario::fields::Part;
use crate::scenario::names;
use crate::scenario::{Id, Scenario};
use crate::text::Texts;
use crate::units::Euro;

/// The letters that scenarios go by.
pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The ids of their charts.
const CHARTS: [&str; 4] = ["side-a", "side-b", "side-c", "side-d"];

/// One of the scenarios.
#[derive(Clone)]
pub struct Column<'a> {
    /// What it is called.
    pub name: String,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What follows from it.
    pub comparison: &'a Comparison,
}

/// Scenarios side by side.
#[derive(Clone)]
pub struct SideBySide<'a> {
    columns: Vec<Column<'a>>,
    texts: Texts,
}

impl<'a> SideBySide<'a> {
    /// Puts at most four scenarios side by side.
    pub fn new(columns: Vec<Column<'a>>, texts: Texts) -> SideBySide<'a> {
        SideBySide { columns: columns.into_iter().take(LETTERS.len()).collect(), texts }
    }

    /// `A: Hilversum`.
    pub fn titles(&self) -> Vec<String> {
        let title = |(letter, column): (&&str, &Column)| self.texts.side_name(*letter, column.name.as_str());
        LETTERS.iter().zip(&self.columns).map(title).collect()
    }

    fn table(&self, caption: String, first: String, rows: Vec<(String, Vec<Cell>)>) -> Table {
        let header = std::iter::once(first).chain(self.titles()).collect();
        Table { caption, header, rows, footer: None }
    }

    fn row(&self, name: String, cell: impl Fn(&Column) -> Cell) -> (String, Vec<Cell>) {
        (name, self.columns.iter().map(cell).collect())
    }

    /// Size, costs and desks of each, and what every alternative differs from going on.
    pub fn headlines(&self) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let going_on = |column: &Column| column.comparison.going_on().clone();
        let mut rows = vec![
            self.row(texts.side_people(), |it| {
                let people = it.scenario.workforce.headcount.likely();
                whole(language, people)
            }),
            self.row(texts.side_period(), |it| {
                words(texts.side_years(it.scenario.start_year.to_string(), last_year(it.scenario)))
            }),
            self.row(texts.side_going_on(), |it| euro(language, going_on(it).costs().total())),
            self.row(texts.side_per_person(), |it| euro(language, going_on(it).per_person_year())),
        ];
        for id in self.alternatives() {
            let name = texts.side_difference(self.alternative_name(&id));
            rows.push(self.row(name, |it| {
                let position = it.scenario.alternatives.iter().position(|alternative| alternative.id == id);
                let differing = position.filter(|position| it.comparison.reference != Some(*position));
                match (position, differing) {
                    (None, _) => words(texts.side_lacks()),
                    (Some(_), None) => words(texts.side_is_going_on()),
                    (_, Some(position)) => {
                        let value = it.comparison.difference(position);
                        Cell { value, text: language.euro_signed(value) }
                    }
                }
            }));
        }
        rows.push(self.row(texts.side_cheapest(), |it| {
            let cheapest = it.comparison.ranking()[0];
            words(texts.given(&it.comparison.alternatives[cheapest].short_name()))
        }));
        rows.push(self.row(texts.side_desks(), |it| {
            let desks = going_on(it).years.last().map_or(0.0, |year| year.desks_needed);
            whole(language, desks)
        }));
        self.table(texts.side_headlines(), texts.side_number(), rows)
    }

    /// The alternatives of all, by id, but for those under which nothing changes anywhere.
    fn alternatives(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        for column in &self.columns {
            for (position, alternative) in column.scenario.alternatives.iter().enumerate() {
                if column.comparison.reference != Some(position) && !ids.contains(&alternative.id) {
                    ids.push(alternative.id.clone());
                }
            }
        }
        ids
    }

    /// The alternatives that all have, by id and name.
    pub fn shared(&self) -> Vec<(Id, String)> {
        let first = self.columns.iter().take(1).flat_map(|column| &column.scenario.alternatives);
        let in_all = |id: &Id| self.columns.iter().all(|it| it.scenario.alternatives.iter().any(|it| it.id == *id));
        first.filter(|it| in_all(&it.id)).map(|it| (it.id.clone(), self.alternative_name(&it.id))).collect()
    }

    fn alternative_name(&self, id: &Id) -> String {
        let all = self.columns.iter().flat_map(|column| &column.comparison.alternatives);
        let found = all.into_iter().find(|estimate| estimate.id == *id);
        found.map_or_else(|| names::abbreviation(id), |estimate| self.texts.given(&estimate.short_name()))
    }

    /// The difference with going on, year by year: a chart for each, all on one scale.
    pub fn differences(&self) -> Vec<Figure> {
        let of = |comparison: &Comparison| -> Vec<Euro> {
            let all = 0..comparison.alternatives.len();
            all.flat_map(|position| comparison.cumulative_difference(position)).collect()
        };
        let reach: Vec<Euro> = self.columns.iter().flat_map(|column| of(column.comparison)).collect();
        let figure = |(position, column): (usize, &Column)| {
            let figures = Figures {
                scenario: column.scenario,
                comparison: column.comparison,
                held: None,
                view: View::default(),
                texts: self.texts,
            };
            let figure = figures.cumulative();
            let title = self.texts.side_name(LETTERS[position], column.name.as_str());
            let title = self.texts.side_says(title, figure.title);
            let drawing = match figure.drawing {
                Drawing::Differences(lines) => Drawing::Differences(Lines {
                    caption: caption(&format!("chart-{}", CHARTS[position]), &title, &figure.sentence),
                    reach: reach.clone(),
                    ..lines
                }),
                other => other,
            };
            Figure { id: CHARTS[position], title, drawing, ..figure }
        };
        self.columns.iter().enumerate().map(figure).collect()
    }

    /// ICT costs per person and year by category under an alternative that all have: a bar for each.
    pub fn per_person(&self, alternative: &Id) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let shown: Vec<CostCategory> = CostCategory::ALL.into_iter().filter(|category| category.is_ict()).collect();
        let position = |column: &Column| {
            let ids = column.scenario.alternatives.iter().map(|alternative| &alternative.id);
            ids.into_iter().position(|id| id == alternative).unwrap_or_default()
        };
        let value = |column: &Column, category| column.comparison.per_person_year(position(column), category);
        let sum = |column: &Column| -> Euro { shown.iter().map(|category| value(column, *category)).sum() };
        let bars: Vec<Bar> = (self.columns.iter().zip(self.titles()))
            .map(|(column, name)| Bar {
                name,
                total: language.euro(sum(column)),
                values: shown.iter().map(|category| value(column, *category)).collect(),
            })
            .collect();
        let says = |(letter, column): (&&str, &Column)| texts.side_costs(*letter, language.euro(sum(column)));
        let says: Vec<String> = LETTERS.iter().zip(&self.columns).map(says).collect();
        let name = self.alternative_name(alternative);
        let title = texts.side_per_person_title(name.as_str());
        let sentence = texts.side_per_person_says(name, joined(says, texts));
        let subtitle = texts.side_per_person_sub();
        let category = |category: CostCategory| self.texts.cost(category);
        let rows = shown.iter().map(|it| self.row(category(*it), |column| euro(language, value(column, *it))));
        let mut table = self.table(subtitle.clone(), texts.category(), rows.collect());
        table.footer = Some(self.row(texts.total(), |column| euro(language, sum(column))));
        let stack = Stack {
            caption: caption("chart-side-per-person", &title, &sentence),
            categories: shown.iter().map(|it| Category { name: category(*it), ink: *it as usize }).collect(),
            bars,
            reach: Vec::new(),
        };
        Figure { id: "side-per-person", title, subtitle, sentence, table, drawing: Drawing::Stack(stack) }
    }

    /// For two: how much of what they differ comes from choices, from assumptions and from both together, in a sentence
    /// for each alternative that both have, and as a table. None where the two cannot be mixed, or share no alternative.
    pub fn split(&self) -> Option<(Vec<String>, Table)> {
        let (texts, language) = (self.texts, self.texts.language);
        let [first, second] = self.columns.as_slice() else { return None };
        let splits = splits(first.scenario, second.scenario).filter(|splits| !splits.is_empty())?;
        let cells = |split: &Split| {
            let amount = |value| euro(language, value);
            let signed = |value| Cell { value, text: language.euro_signed(value) };
            let parts = [split.difference(), split.choices, split.assumptions, split.both];
            [split.first, split.second].map(amount).into_iter().chain(parts.map(signed)).collect()
        };
        let mut rows = Vec::new();
        let mut says = Vec::new();
        for it in &splits {
            let name = self.alternative_name(&it.id);
            let signed = |value| language.euro_difference(value);
            let split = &it.total;
            says.push(if split.difference() == 0.0 {
                texts.split_same(name.as_str())
            } else {
                let [choices, assumptions, both] = [split.choices, split.assumptions, split.both].map(signed);
                let all = language.euro_short(split.difference().abs());
                let says = match split.difference() > 0.0 {
                    true => texts.split_more(name.as_str(), all),
                    false => texts.split_less(name.as_str(), all),
                };
                format!("{says} {}", texts.split_parts(choices, assumptions, both))
            });
            rows.push((texts.split_total(name.as_str()), cells(split)));
            if it.difference.first != 0.0 || it.difference.second != 0.0 {
                rows.push((texts.split_difference(name), cells(&it.difference)));
            }
        }
        let header = vec![
            texts.side_number(),
            LETTERS[0].to_owned(),
            LETTERS[1].to_owned(),
            texts.split_all(),
            texts.split_choices(),
            texts.split_assumptions(),
            texts.split_both(),
        ];
        Some((says, Table { caption: texts.split_caption(), header, rows, footer: None }))
    }

    /// What some have and others lack, then the choices and the assumptions that are filled in differently.
    pub fn inputs(&self) -> [Table; 3] {
        let texts = self.texts;
        let scenarios: Vec<&Scenario> = self.columns.iter().map(|column| column.scenario).collect();
        let mut rows: [Vec<(String, Vec<Cell>)>; 3] = Default::default();
        for differing in differing::among(&scenarios) {
            match differing {
                Differing::Item { item, has } => {
                    let holder = has.iter().position(|has| *has).unwrap_or_default();
                    let name = texts.kind_of(item.list, texts.item(scenarios[holder], &item));
                    let cell = |has: &bool| words(if *has { texts.word_yes() } else { texts.word_no() });
                    rows[0].push((name, has.iter().map(cell).collect()));
                }
                Differing::Entry(found) => {
                    let first =
                        found.iter().zip(&scenarios).find_map(|(input, scenario)| Some((input.as_ref()?, *scenario)));
                    // What things are called is no difference of substance.
                    let Some((input, scenario)) = first.filter(|(input, _)| input.part != Part::Structure) else {
                        continue;
                    };
                    let label = texts.label(scenario, input);
                    let name = match &input.item {
                        Some(item) => texts.label_of(texts.item(scenario, item), names::lowered(&label)),
                        None => label,
                    };
                    let cell = |(input, scenario): (&Option<Input>, &&Scenario)| match input {
                        Some(input) => words(texts.entry(scenario, input, &input.entry)),
                        None => words(texts.side_lacks()),
                    };
                    let part = if input.part == Part::Choice { 1 } else { 2 };
                    rows[part].push((name, found.iter().zip(&scenarios).map(cell).collect()));
                }
            }
        }
        let [items, choices, assumptions] = rows;
        [
            self.table(texts.side_items(), texts.side_what(), items),
            self.table(texts.side_choices(), texts.side_what(), choices),
            self.table(texts.side_assumptions(), texts.side_what(), assumptions),
        ]
    }
}

fn last_year(scenario: &Scenario) -> String {
    (scenario.start_year + scenario.horizon - 1).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::plan::Plan;
    use crate::text::Language;

    fn with(presets: &[Preset], check: impl Fn(SideBySide)) {
        let scenarios: Vec<Scenario> = presets.iter().map(|preset| preset.scenario()).collect();
        let comparisons: Vec<Comparison> =
            scenarios.iter().map(|it| Comparison::new(&Plan::new(it).expect("valid"))).collect();
        for language in Language::ALL {
            let columns = scenarios.iter().zip(&comparisons).map(|(scenario, comparison)| Column {
                name: scenario.name.clone(),
                scenario,
                comparison,
            });
            check(SideBySide::new(columns.collect(), Texts { language }));
        }
    }

    #[test]
    fn every_table_has_a_column_for_each() {
        with(&Preset::ALL, |sides| {
            let mut tables = sides.inputs().to_vec();
            tables.push(sides.headlines());
            tables.push(sides.per_person(&"byod".to_owned()).table);
            for table in tables {
                assert_eq!(table.header.len(), 4, "{}", table.caption);
                assert!(!table.rows.is_empty(), "{}", table.caption);
                assert!(table.rows.iter().all(|(_, cells)| cells.len() == 3), "{}", table.caption);
            }
            assert_eq!(sides.split(), None);
        });
    }

    #[test]
    fn the_charts_share_a_scale() {
        with(&[Preset::Medium, Preset::SixPolicies], |sides| {
            let figures = sides.differences();
            let reach = |figure: &Figure| match &figure.drawing {
                Drawing::Differences(lines) => lines.reach.clone(),
                other => panic!("{other:?}"),
            };
            assert_eq!(reach(&figures[0]), reach(&figures[1]));
            assert!(figures[0].id != figures[1].id && figures[0].title != figures[1].title);
        });
    }

    #[test]
    fn a_row_of_the_split_adds_up() {
        with(&[Preset::Medium, Preset::SixPolicies], |sides| {
            let (says, table) = sides.split().expect("they can be mixed");
            assert_eq!(says.len(), sides.shared().len());
            for (name, cells) in table.rows {
                let value = |position: usize| cells[position].value;
                assert_eq!(value(1) - value(0), value(2), "{name}");
                assert_eq!(value(3) + value(4) + value(5), value(2), "{name}");
            }
        });
    }

    #[test]
    fn scenarios_that_are_the_same_differ_in_nothing() {
        with(&[Preset::Medium, Preset::Medium], |sides| {
            assert!(sides.inputs().iter().all(|table| table.rows.is_empty()));
            let (says, _) = sides.split().expect("they can be mixed");
            assert!(says.iter().all(|it| !it.contains('€')), "{says:?}");
        });
    }
}
