//! Two to four scenarios side by side: their headline numbers, charts on one scale, and what is filled in differently.

use crate::chart::lines::Lines;
use crate::chart::stack::{Bar, Category, Stack};
use crate::inputs::Input;
use crate::inputs::differing::{self, Differing};
use crate::inputs::items::Item;
use crate::outcome::comparison::Comparison;
use crate::outcome::split::{Split, splits};
use crate::outcome::view::View;
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::outcome::answer::joined;
use crate::report::outcome::categories::{CategoriesPerPerson, named, shown};
use crate::report::table::{Cell, Table};
use crate::scenario::fields::Part;
use crate::scenario::names;
use crate::scenario::{Id, Scenario};
use crate::text::names::lowered;
use crate::text::{Texts, text};
use crate::units::Euro;

/// The letters that scenarios go by.
pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The ids of their charts.
const CHARTS: [&str; 4] = ["side-a", "side-b", "side-c", "side-d"];

/// One of the scenarios.
#[derive(Clone)]
pub struct ScenarioColumn<'a> {
    /// Name of the scenario.
    pub name: String,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// Its estimate.
    pub comparison: &'a Comparison,
}

/// Scenarios side by side.
#[derive(Clone)]
pub struct SideBySide<'a> {
    columns: Vec<ScenarioColumn<'a>>,
    texts: Texts,
}

impl<'a> SideBySide<'a> {
    /// Puts at most four scenarios side by side.
    pub fn new(columns: Vec<ScenarioColumn<'a>>, texts: Texts) -> SideBySide<'a> {
        SideBySide { columns: columns.into_iter().take(LETTERS.len()).collect(), texts }
    }

    /// `A: Hilversum`.
    pub fn titles(&self) -> Vec<String> {
        let title = |(letter, column): (&&str, &ScenarioColumn)| {
            text!(self.texts, side_name { letter: *letter, name: column.name.as_str() })
        };
        LETTERS.iter().zip(&self.columns).map(title).collect()
    }

    fn table(&self, caption: String, first: String, rows: Vec<(String, Vec<Cell>)>) -> Table {
        let header = std::iter::once(first).chain(self.titles()).collect();
        Table { caption, header, rows, footer: None }
    }

    fn row(&self, name: String, cell: impl Fn(&ScenarioColumn) -> Cell) -> (String, Vec<Cell>) {
        (name, self.columns.iter().map(cell).collect())
    }

    /// Size, costs and desks of each, and the differences of every alternative with going on.
    pub fn headlines(&self) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let mut rows = vec![
            self.row(texts.side_people(), |it| Cell::whole(it.scenario.workforce.headcount.likely(), language)),
            self.row(texts.side_period(), |it| self.period(it.scenario)),
            self.row(texts.side_going_on(), |it| Cell::euro(it.comparison.going_on().costs().total(), language)),
            self.row(texts.side_per_person(), |it| Cell::euro(it.comparison.going_on().per_person_year(), language)),
        ];
        rows.extend(self.alternatives().iter().map(|id| {
            let name = texts.side_difference(self.alternative_name(id));
            self.row(name, |it| self.difference(it, id))
        }));
        rows.push(self.row(texts.side_cheapest(), |it| {
            let cheapest = it.comparison.ranking()[0];
            Cell::Words(texts.given(&it.comparison.alternatives[cheapest].short_name()))
        }));
        rows.push(self.row(texts.side_desks(), |it| {
            let last = it.comparison.going_on().years.last();
            Cell::whole(last.map_or(0.0, |year| year.desks_needed), language)
        }));
        self.table(texts.side_headlines(), texts.side_number(), rows)
    }

    fn period(&self, scenario: &Scenario) -> Cell {
        let (first, last) = (scenario.start_year.to_string(), scenario.last_year().to_string());
        Cell::Words(text!(self.texts, side_years { from: first, to: last }))
    }

    /// The difference of an alternative with going on, or that it is going on or lacking.
    fn difference(&self, column: &ScenarioColumn, id: &Id) -> Cell {
        let alternatives = &column.scenario.alternatives;
        match alternatives.iter().position(|alternative| alternative.id == *id) {
            None => Cell::Words(self.texts.side_lacks()),
            Some(position) if column.comparison.reference == Some(position) => {
                Cell::Words(self.texts.side_is_going_on())
            }
            Some(position) => Cell::euro_signed(column.comparison.difference(position), self.texts.language),
        }
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
        let figure = |(position, column): (usize, &ScenarioColumn)| {
            let figures = Figures {
                scenario: column.scenario,
                comparison: column.comparison,
                held: None,
                view: View::default(),
                texts: self.texts,
            };
            let Figure { title, subtitle, sentence, table, drawing, .. } = figures.cumulative();
            let name = text!(self.texts, side_name { letter: LETTERS[position], name: column.name.as_str() });
            let words = Words { title: text!(self.texts, side_says { name, title }), subtitle, sentence };
            let drawing = match drawing {
                Drawing::Differences(lines) => Drawing::Differences(Lines {
                    caption: words.caption(CHARTS[position]),
                    reach: reach.clone(),
                    ..lines
                }),
                other => other,
            };
            words.figure(CHARTS[position], table, drawing)
        };
        self.columns.iter().enumerate().map(figure).collect()
    }

    /// ICT costs per person and year by category under an alternative that all have: a bar for each.
    pub fn per_person(&self, alternative: &Id) -> Figure {
        let texts = self.texts;
        let costs: Vec<OfColumn> = self.columns.iter().map(|column| OfColumn::new(column, alternative)).collect();
        let name = self.alternative_name(alternative);
        let words = Words {
            title: texts.side_per_person_title(name.as_str()),
            subtitle: texts.side_per_person_sub(),
            sentence: self.per_person_sentence(name, &costs),
        };
        let table = self.per_person_table(&costs, words.subtitle.clone());
        let stack = Stack {
            caption: words.caption("side-per-person"),
            categories: named(&shown(false), texts),
            bars: self.per_person_bars(&costs),
            reach: Vec::new(),
        };
        words.figure("side-per-person", table, Drawing::Stack(stack))
    }

    fn per_person_sentence(&self, name: String, costs: &[OfColumn]) -> String {
        let texts = self.texts;
        let says = |(letter, costs): (&&str, &OfColumn)| {
            text!(texts, side_costs { letter: *letter, amount: texts.language.euro(costs.sum()) })
        };
        text!(texts, side_per_person_says { name, costs: joined(LETTERS.iter().zip(costs).map(says).collect(), texts) })
    }

    fn per_person_table(&self, costs: &[OfColumn], caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |(index, category): (usize, Category)| {
            (category.name, costs.iter().map(|costs| Cell::euro(costs.values()[index], language)).collect())
        };
        let rows = named(&shown(false), texts).into_iter().enumerate().map(row);
        let sums = costs.iter().map(|costs| Cell::euro(costs.sum(), language));
        let footer = Some((texts.total(), sums.collect()));
        Table { footer, ..self.table(caption, texts.category(), rows.collect()) }
    }

    fn per_person_bars(&self, costs: &[OfColumn]) -> Vec<Bar> {
        let bar = |(name, costs): (String, &OfColumn)| Bar {
            name,
            total: self.texts.language.euro(costs.sum()),
            values: costs.values(),
        };
        self.titles().into_iter().zip(costs).map(bar).collect()
    }

    /// For two: how much of their difference comes from choices, from assumptions and from both together, in a sentence
    /// for each alternative that both have, and as a table. None where the two cannot be mixed, or share no alternative.
    pub fn split(&self) -> Option<(Vec<String>, Table)> {
        let texts = self.texts;
        let [first, second] = self.columns.as_slice() else { return None };
        let splits = splits(first.scenario, second.scenario).filter(|splits| !splits.is_empty())?;
        let mut rows = Vec::new();
        let mut says = Vec::new();
        for it in &splits {
            let name = self.alternative_name(&it.id);
            says.push(self.split_says(&name, &it.total));
            rows.push((texts.split_total(name.as_str()), self.split_cells(&it.total)));
            if it.difference.first != 0.0 || it.difference.second != 0.0 {
                rows.push((texts.split_difference(name), self.split_cells(&it.difference)));
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

    fn split_says(&self, name: &str, split: &Split) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        let difference = split.difference();
        if difference == 0.0 {
            return texts.split_same(name);
        }
        let all = language.euro_short(difference.abs());
        let says = if difference > 0.0 {
            text!(texts, split_more { name, all })
        } else {
            text!(texts, split_less { name, all })
        };
        let parts = [split.choices, split.assumptions, split.both];
        let [choices, assumptions, both] = parts.map(|value| language.euro_difference(value));
        format!("{says} {}", text!(texts, split_parts { choices, assumptions, both }))
    }

    /// Both amounts, their difference and its parts.
    fn split_cells(&self, split: &Split) -> Vec<Cell> {
        let language = self.texts.language;
        let amounts = [split.first, split.second].map(|value| Cell::euro(value, language));
        let parts = [split.difference(), split.choices, split.assumptions, split.both];
        amounts.into_iter().chain(parts.map(|value| Cell::euro_signed(value, language))).collect()
    }

    /// Items that some have and others lack, then the choices and the assumptions that are filled in differently.
    pub fn inputs(&self) -> [Table; 3] {
        let texts = self.texts;
        let scenarios: Vec<&Scenario> = self.columns.iter().map(|column| column.scenario).collect();
        let (mut items, mut choices, mut assumptions) = (Vec::new(), Vec::new(), Vec::new());
        for differing in differing::among(&scenarios) {
            match differing {
                Differing::Item { item, has } => items.push(self.item_row(&item, &has)),
                Differing::Entry(found) => {
                    let first = found.iter().zip(&scenarios).find_map(|(it, scenario)| Some((it.as_ref()?, *scenario)));
                    let Some((input, scenario)) = first else { continue };
                    let rows = match input.part {
                        Part::Choice => &mut choices,
                        Part::Assumption => &mut assumptions,
                        // What things are called is no difference of substance.
                        Part::Structure => continue,
                    };
                    rows.push((self.input_name(scenario, input), self.entry_cells(&found)));
                }
            }
        }
        [
            self.table(texts.side_items(), texts.side_what(), items),
            self.table(texts.side_choices(), texts.side_what(), choices),
            self.table(texts.side_assumptions(), texts.side_what(), assumptions),
        ]
    }

    fn item_row(&self, item: &Item, has: &[bool]) -> (String, Vec<Cell>) {
        let texts = self.texts;
        let holder = has.iter().position(|has| *has).unwrap_or_default();
        let name = texts.kind_of(item.list, texts.item(self.columns[holder].scenario, item));
        let cell = |has: &bool| Cell::Words(if *has { texts.word_yes() } else { texts.word_no() });
        (name, has.iter().map(cell).collect())
    }

    fn input_name(&self, scenario: &Scenario, input: &Input) -> String {
        let label = self.texts.label(scenario, input);
        match &input.item {
            Some(item) => text!(self.texts, label_of { field: self.texts.item(scenario, item), of: lowered(&label) }),
            None => label,
        }
    }

    /// The entry of each, or that it lacks the input.
    fn entry_cells(&self, found: &[Option<Input>]) -> Vec<Cell> {
        let cell = |(input, column): (&Option<Input>, &ScenarioColumn)| match input {
            Some(input) => Cell::Words(self.texts.entry(column.scenario, input, &input.entry)),
            None => Cell::Words(self.texts.side_lacks()),
        };
        found.iter().zip(&self.columns).map(cell).collect()
    }
}

/// The costs per person and year of one of the scenarios, under an alternative that it has.
struct OfColumn<'a> {
    costs: CategoriesPerPerson<'a>,
    position: usize,
}

impl<'a> OfColumn<'a> {
    fn new(column: &ScenarioColumn<'a>, alternative: &Id) -> OfColumn<'a> {
        let position = column.scenario.alternatives.iter().position(|it| it.id == *alternative);
        OfColumn { costs: CategoriesPerPerson::new(column.comparison, false), position: position.unwrap_or_default() }
    }

    fn values(&self) -> Vec<Euro> {
        self.costs.values(self.position)
    }

    fn sum(&self) -> Euro {
        self.costs.sum(self.position)
    }
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
            scenarios.iter().map(|it| Comparison::new(Plan::new(it).expect("valid"))).collect();
        for language in Language::ALL {
            let columns = scenarios.iter().zip(&comparisons).map(|(scenario, comparison)| ScenarioColumn {
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
                let value = |position: usize| cells[position].value().expect("it is a number");
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
