//! The main job: choose a municipality, turn levers, read what follows.

use std::fs;
use std::process::Command;

use serde_json::Value;
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::municipalities;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::model::desks::WeekdayAttendance;
use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::outcome::view;
use werkplekwijzer::probability::normal;
use werkplekwijzer::report::figure::Figures;
use werkplekwijzer::report::table::Cell;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::scenario::{Device, Scenario};

use crate::axe;
use crate::page::{Page, value};
use crate::reflow::fits;
use crate::simulated::program;

pub async fn a_municipality_is_chosen_with_the_keyboard_and_its_outcome_is_shown(page: &Page) {
    page.start().await;
    let start_title = page.driver.title().await.unwrap();
    assert_eq!(page.eval::<String>("document.documentElement.lang").await, "nl");

    page.step("tab from the top of the page, past the skip link and the language, to the field");
    let label = page.texts.municipality_label();
    for _ in 0..5 {
        page.press(Key::Tab).await;
        if page.focused().await.contains(&label) {
            break;
        }
    }
    assert!(page.focused().await.contains(&label), "Tab leads to {}", page.focused().await);
    page.press("Dijk en W").await;
    page.wait("the list opens", "document.activeElement.getAttribute('aria-expanded') === 'true'").await;
    let options: Vec<String> =
        page.eval("[...document.querySelectorAll('[role=option]')].map(it => it.innerText)").await;
    assert_eq!(options.len(), 1, "{options:?}");
    page.press(Key::Down).await;
    let active = "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))";
    page.wait("the option is announced", &format!("{active}?.innerText.includes('Dijk en Waard')")).await;
    page.press(Key::Enter).await;
    page.wait_for_outcome().await;

    assert_eq!(page.focused().await, format!("heading {}", page.answer().await));
    let title = page.driver.title().await.unwrap();
    assert!(title != start_title && title.contains("Dijk en Waard"), "{title}");
    assert!(page.text().await.contains("Dijk en Waard"));
    assert_eq!(page.eval::<usize>("document.querySelectorAll('.sim-card').length").await, 3);
    page.makes_sense("outcome").await;
}

pub async fn what_is_dragged_and_typed_gives_the_numbers_that_the_command_prints(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;

    page.step("home working: the button stays down while the pointer goes to the right in steps");
    let slider = page.slider(&page.texts.lever_home_days()).await;
    let drawings = page.drawings().await;
    let (x, y) = page.thumb(&slider).await;
    page.pointer("mousePressed", x, y).await;
    let mut seen = vec![value(&slider).await];
    let mut last = page.numbers().await;
    for step in 1..=4 {
        page.pointer("mouseMoved", x + 15.0 * f64::from(step), y).await;
        page.settle().await;
        let (now, numbers) = (value(&slider).await, page.numbers().await);
        assert!(!seen.contains(&now), "the slider moves while it is dragged: {seen:?}, {now}");
        assert_ne!(numbers, last, "the numbers follow at {now}, before the button is let go");
        seen.push(now);
        last = numbers;
    }
    assert!(page.drawings().await != drawings, "the charts follow before the button is let go");
    page.pointer("mouseReleased", x + 60.0, y).await;
    page.settle().await;
    let home_days: f64 = value(&slider).await.parse().unwrap();
    assert_eq!(seen.last(), Some(&value(&slider).await));
    page.keeps_focus("dragging a slider").await;

    let price = page.field(&page.texts.lever_laptop_price()).await;
    page.enter(&price, "1.250,50").await;
    assert_ne!(page.numbers().await, last);
    page.keeps_focus("typing a price").await;
    page.makes_sense("outcome after typing").await;

    page.step("totals and housing too, so that every number of the model that the page can show is compared");
    let all = municipalities::all();
    let preset = all.iter().find(|it| it.name == "Dijk en Waard").unwrap().scenario();
    let mut scenario = preset.clone();
    Lever::HomeDays.set(&mut scenario, &preset, home_days);
    Lever::LaptopPrice.set(&mut scenario, &preset, 1250.5);
    let command = Estimated::new(&scenario);
    command.compare(page, View { totals: false, housing: false, alternative: 2 }).await;
    page.click("button", &page.texts.show_totals()).await;
    page.click("button", &page.texts.show_housing()).await;
    command.compare(page, View { totals: true, housing: true, alternative: 2 }).await;
    let select = &page.find_all("combobox", &page.texts.choose_alternative()).await[0];
    page.focus(select).await;
    page.press(Key::Home).await;
    page.settle().await;
    command.compare(page, View { totals: true, housing: true, alternative: 0 }).await;
}

/// What the page was asked to show.
#[derive(Clone, Copy)]
pub struct View {
    pub totals: bool,
    pub housing: bool,
    pub alternative: usize,
}

/// What the command prints.
pub struct Estimated {
    scenario: Scenario,
    alternatives: Vec<Value>,
}

/// The kinds of cost in the order of model.md, those of the building and of working at home last.
const CATEGORIES: [&str; 11] = [
    "hardware",
    "allowances",
    "licences",
    "virtual_workspace",
    "connectivity",
    "support",
    "deployment",
    "risk",
    "change",
    "workplace",
    "home_working",
];

impl Estimated {
    pub fn new(scenario: &Scenario) -> Estimated {
        let file = format!("{}/browser-scenario.json", env!("CARGO_TARGET_TMPDIR"));
        fs::write(&file, file::write(scenario)).unwrap();
        let output = Command::new(program()).args(["estimate", &file]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let outcome: Value = serde_json::from_slice(&output.stdout).unwrap();
        let alternative = |id: &str| outcome["alternatives"][id].clone();
        let alternatives = scenario.alternatives.iter().map(|it| alternative(&it.id)).collect();
        Estimated { scenario: scenario.clone(), alternatives }
    }

    fn total(&self, position: usize, pointer: &str) -> f64 {
        number(&self.alternatives[position]["totals"], pointer)
    }

    fn years(&self, position: usize) -> &[Value] {
        self.alternatives[position]["years"].as_array().unwrap()
    }

    /// Compares every number on the page, to the last bit: the model computes the same bytes here and there, and the page
    /// writes numbers so that they can be read back exactly. The first alternative is that of going on.
    async fn compare(&self, page: &Page, view: View) {
        let cards: Vec<Vec<f64>> = page.eval("[...document.querySelectorAll('.sim-card')].map(card => [...card.querySelectorAll('data')].map(data => Number(data.value)))").await;
        let tables = page.tables(".sim-results > .sim-figures").await;
        assert_eq!(cards, self.cards());
        let expected =
            [self.cumulative(view.totals), self.categories(view.housing), self.per_year(view), self.weekdays(view)];
        for (found, expected) in tables.iter().zip(&expected) {
            assert_eq!(found, expected);
        }
        assert_eq!(tables.len(), expected.len());
    }

    fn positions(&self) -> std::ops::Range<usize> {
        0..self.alternatives.len()
    }

    fn cards(&self) -> Vec<Vec<f64>> {
        let card = |position| {
            let last = self.years(position).last().unwrap();
            let total = self.total(position, "/total");
            let mut card = if position == 0 { vec![total] } else { vec![total - self.total(0, "/total"), total] };
            card.push(self.total(position, "/per_person_year"));
            card.push(number(last, "/desks_needed"));
            card.push(number(last, "/unused_share"));
            card
        };
        self.positions().map(card).collect()
    }

    fn cumulative(&self, totals: bool) -> Vec<Vec<f64>> {
        let mut sums = vec![0.0; self.alternatives.len()];
        let row = |year: usize| {
            let going_on = if totals { 0.0 } else { number(&self.years(0)[year], "/total") };
            for position in self.positions() {
                sums[position] += number(&self.years(position)[year], "/total") - going_on;
            }
            sums.clone()
        };
        (0..self.years(0).len()).map(row).collect()
    }

    fn categories(&self, housing: bool) -> Vec<Vec<f64>> {
        let shown = if housing { &CATEGORIES[..] } else { &CATEGORIES[..9] };
        let people = |position| self.years(position).iter().map(|year| number(year, "/headcount")).sum::<f64>();
        let value =
            |position: usize, category: &str| self.total(position, &format!("/cost/{category}")) / people(position);
        let row = |category: &&str| self.positions().map(|position| value(position, category)).collect();
        let mut rows: Vec<Vec<f64>> = shown.iter().map(row).collect();
        rows.push(
            self.positions().map(|position| shown.iter().map(|category| value(position, category)).sum()).collect(),
        );
        rows
    }

    fn per_year(&self, view: View) -> Vec<Vec<f64>> {
        let row = |year: &Value| {
            let (structural, incidental) = (number(year, "/structural"), number(year, "/incidental"));
            vec![structural, incidental, structural + incidental]
        };
        let mut rows: Vec<Vec<f64>> = self.years(view.alternative).iter().map(row).collect();
        let sum = |column: usize| rows.iter().map(|row| row[column]).sum::<f64>();
        let (structural, incidental) = (sum(0), sum(1));
        rows.push(vec![structural, incidental, structural + incidental]);
        rows
    }

    pub fn weekdays(&self, view: View) -> Vec<Vec<f64>> {
        let last = self.years(view.alternative).last().unwrap();
        let row = |day: usize| {
            let occupancy = number(last, &format!("/occupancy/{day}"));
            let of = |name: &str| number(last, &format!("/{name}/{day}"));
            let (mean, deviation) = (of("attendance"), of("attendance_sd"));
            vec![
                mean,
                deviation,
                occupancy * number(last, "/desks"),
                occupancy,
                number(last, &format!("/shortage_probability/{day}")),
            ]
        };
        (0..5).map(row).collect()
    }

    pub fn service(&self, view: View) -> Vec<Vec<f64>> {
        let last = self.years(view.alternative).last().unwrap();
        let days = |name: &str| [0, 1, 2, 3, 4].map(|day| number(last, &format!("/{name}/{day}")));
        let attendance = WeekdayAttendance { mean: days("attendance"), deviation: days("attendance_sd"), guests: 0.0 };
        let headcount = number(last, "/headcount");
        let fte = headcount * self.scenario.workforce.part_time_factor.likely();
        let row = |level: f64| {
            let desks = attendance.desks_needed(normal::quantile(level), headcount);
            vec![desks, desks / fte, desks / headcount, desks * self.scenario.workplace.desk_cost.likely()]
        };
        (80..100).map(|level| f64::from(level) / 100.0).chain([0.995, 0.999]).map(row).collect()
    }

    /// The devices by age add up to the stock of each year.
    pub fn ages_agree(&self, rows: &[Vec<f64>], view: View) {
        let years = self.years(view.alternative);
        assert_eq!(rows.len(), years.len());
        for (row, year) in rows.iter().zip(years) {
            let of = |device: &Device| number(year, &format!("/devices/{}/stock", device.id));
            let stock: f64 = self.scenario.devices.iter().map(of).sum();
            let (all, ages) = row.split_last().unwrap();
            assert!(
                (ages.iter().sum::<f64>() - stock).abs() < 1e-6 && (all - stock).abs() < 1e-6,
                "{row:?} is {stock}"
            );
        }
    }

    pub fn handout(&self, view: View) -> Vec<Vec<f64>> {
        let mut rows = Vec::new();
        for year in self.years(view.alternative) {
            for device in &self.scenario.devices {
                let of = |name: &str| number(year, &format!("/devices/{}/{name}", device.id));
                let (bought, stock, returned) = (of("purchases"), of("stock"), of("retired"));
                let spare = device.spare_share.likely();
                let reserve = stock * spare / (1.0 + spare);
                if bought + stock + returned > 0.0 {
                    let replaced = of("lost") + of("written_off");
                    let renewed = (bought - replaced).clamp(0.0, returned);
                    rows.push(vec![bought, renewed, replaced, returned, stock - reserve, reserve]);
                }
            }
        }
        rows
    }
}

fn number(value: &Value, pointer: &str) -> f64 {
    value.pointer(pointer).and_then(Value::as_f64).unwrap_or_else(|| panic!("the outcome has a number {pointer}"))
}

pub async fn who_pays_and_what_is_in_the_budget_follow_the_estimate(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    page.wait_for_futures().await;
    page.wait("the part is there", "document.getElementById('budget-title') !== null").await;
    let compare = async |scenario: &Scenario, alternative: usize| {
        let comparison = Comparison::new(Plan::new(scenario).unwrap());
        let figures =
            Figures::new(scenario, &comparison, None, view::View { alternative, ..view::View::default() }, texts);
        for figure in [figures.payers(), figures.budget()] {
            let values = |(_, cells): &(String, Vec<Cell>)| cells.iter().filter_map(Cell::value).collect::<Vec<f64>>();
            let rows: Vec<Vec<f64>> = figure.table.rows.iter().chain(&figure.table.footer).map(values).collect();
            assert_eq!(page.tables(&format!("[aria-labelledby={}-caption]", figure.id)).await, [rows]);
            let title: String = page.eval(&format!("document.getElementById('{}-title').textContent", figure.id)).await;
            assert_eq!(title, figure.title);
        }
    };
    let scenario = Preset::Medium.scenario();
    compare(&scenario, 2).await;

    page.step("another alternative, by keyboard");
    page.pick("budget-choice", &scenario.alternatives[1].name).await;
    compare(&scenario, 1).await;

    page.step("other numbers");
    page.enter(&page.field(&texts.lever_headcount()).await, "700").await;
    let mut more = scenario.clone();
    Lever::Headcount.set(&mut more, &scenario, 700.0);
    compare(&more, 1).await;
    page.makes_sense("the budget").await;
    axe::check_part(page, ".sim-budget", "the budget").await;
    for width in [320, 1920] {
        page.resize(width, 800, 1).await;
        fits(page, &format!("the budget at {width}")).await;
    }
}
