//! The figures of every example, in both languages and every view.

use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::report::figure::{Figure, Figures};
use werkplekwijzer::report::table::Cell;
use werkplekwijzer::text::{Language, Texts};
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::origin::StartingPoint;
use werkplekwijzer::work::state::State;
use werkplekwijzer::work::step::Step;
use werkplekwijzer::work::work::Work;

const ROUNDING: f64 = 1e-6;

fn open(preset: Preset) -> State {
    let mut state = State::new(Language::Dutch);
    state.apply(Action::Shell(Shell::Open(StartingPoint::Example(preset))));
    state
}

fn work(state: &State) -> &Work {
    state.work.as_ref().unwrap()
}

fn figures(work: &Work, language: Language) -> Vec<Figure> {
    let figures = Figures::new(&work.scenario, &work.comparison, work.held.as_deref(), work.view, Texts { language });
    vec![
        figures.cumulative(),
        figures.categories(),
        figures.per_year(),
        figures.weekdays(),
        figures.service(),
        figures.handout(),
    ]
}

/// Every view of a piece of work in both languages.
fn views(work: &Work) -> Vec<Figure> {
    let mut all = Vec::new();
    for (totals, housing) in [(false, false), (true, true)] {
        for alternative in 0..work.scenario.alternatives.len() {
            let work = Work { view: View { totals, housing, alternative, ..work.view }, ..work.clone() };
            all.extend(Language::ALL.into_iter().flat_map(|language| figures(&work, language)));
        }
    }
    all
}

fn number(cell: &Cell) -> f64 {
    cell.value().unwrap()
}

fn check(figure: &Figure) {
    for text in [&figure.title, &figure.subtitle, &figure.sentence] {
        assert!(!text.is_empty() && !text.contains("NaN") && !text.contains("inf"), "{}: {text}", figure.id);
    }
    let columns = figure.table.header.len();
    for (name, cells) in figure.table.rows.iter().chain(&figure.table.footer) {
        assert_eq!(cells.len() + 1, columns, "{}: {name}", figure.id);
        let is_sound = |cell: &Cell| cell.value().is_some_and(f64::is_finite) && !cell.text().is_empty();
        assert!(cells.iter().all(is_sound), "{}: {name}", figure.id);
    }
    if let Some((_, sums)) = &figure.table.footer {
        for (column, sum) in sums.iter().enumerate() {
            let added: f64 = figure.table.rows.iter().map(|(_, cells)| number(&cells[column])).sum();
            assert!((added - number(sum)).abs() <= ROUNDING * number(sum).abs().max(1.0), "{} {column}", figure.id);
        }
    }
}

/// The examples, and the medium one without people, then without desks, then of a single year.
fn states() -> Vec<State> {
    let mut states: Vec<State> = Preset::ALL.into_iter().map(open).collect();
    let mut state = open(Preset::Medium);
    for (lever, value) in [(Lever::Headcount, 0.0), (Lever::Desks, 0.0), (Lever::Horizon, 1.0)] {
        assert!(state.apply(Action::Step(Step::Set(lever, value))).changed);
        states.push(state.clone());
    }
    states
}

#[test]
fn every_figure_has_words_and_a_table_that_adds_up_even_without_people_desks_or_years_to_compare() {
    states().iter().flat_map(|state| views(work(state))).for_each(|figure| check(&figure));
}

/// Charts are drawn with what only the page brings along.
#[cfg(feature = "app")]
#[test]
fn every_figure_has_a_drawing_even_without_people_desks_or_years_to_compare() {
    use werkplekwijzer::chart::Size;

    for figure in states().iter().flat_map(|state| views(work(state))) {
        for width in [300, 460, 900] {
            let svg = figure.drawing.svg(Size { width, height: 260, text: 13.0 }, Language::Dutch);
            let document = roxmltree::Document::parse(&svg).unwrap();
            assert!(document.root_element().has_attribute("role"), "{}", figure.id);
            assert!(!svg.contains("NaN"), "{}", figure.id);
        }
    }
}

/// The page has the ids of a figure and those of the chart in it.
#[cfg(feature = "app")]
#[test]
fn a_chart_has_ids_of_its_own() {
    use werkplekwijzer::chart::Size;

    let state = open(Preset::Medium);
    for figure in views(work(&state)).into_iter().chain(weeks(work(&state))) {
        let svg = figure.drawing.svg(Size { width: 460, height: 260, text: 13.0 }, Language::Dutch);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let ids: Vec<&str> = document.descendants().filter_map(|element| element.attribute("id")).collect();
        let prefix = format!("chart-{}-", figure.id);
        assert!(!ids.is_empty() && ids.iter().all(|id| id.starts_with(&prefix)), "{}: {ids:?}", figure.id);
    }
}

/// The weeks of two teams, now and then, and the floor.
#[cfg(feature = "app")]
fn weeks(work: &Work) -> Vec<Figure> {
    use werkplekwijzer::office::people::Office;
    use werkplekwijzer::office::teams::{Team, Teams};
    use werkplekwijzer::report::office::teams::TeamFigures;
    use werkplekwijzer::scenario::plan::Plan;

    let team = |name: &str| Team { name: name.to_owned(), people: 30, home_days: 2.0, day: Some(1), is_fixed: false };
    let teams = Teams { teams: vec![team("Balie"), team("Wijkteam")], apart: Vec::new() };
    let plan = Plan::new(&work.scenario).unwrap();
    let office = Office::new(&plan, &teams, &work.comparison.going_on().years[0]);
    let texts = Texts { language: Language::Dutch };
    let told = TeamFigures { teams: &teams, office: &office, scenario: &work.scenario, texts };
    let week = |id: &'static str, days: &[usize]| told.week(id, id.to_owned(), days, None);
    vec![week("week-now", &[1, 1]), week("week-then", &[1, 3]), told.floor(&[1, 3], 0)]
}

#[test]
fn a_file_has_every_row_of_a_table() {
    for figure in views(work(&open(Preset::Medium))) {
        let file = figure.table.csv(2);
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), figure.table.header, "{}", figure.id);
        let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let rows: Vec<_> = figure.table.rows.iter().chain(&figure.table.footer).collect();
        assert_eq!(records.len(), rows.len(), "{}", figure.id);
        for (record, (name, cells)) in records.iter().zip(rows) {
            assert_eq!(record[0], **name, "{}", figure.id);
            for (field, cell) in record.iter().skip(1).zip(cells) {
                assert!((field.parse::<f64>().unwrap() - number(cell)).abs() <= 0.005 + ROUNDING, "{}", figure.id);
            }
        }
    }
}

/// Purchases in the file are those of the figure's table, a kind in a column of its own.
#[test]
fn the_hand_out_file_has_a_column_for_the_kind() {
    let state = open(Preset::Medium);
    let work = work(&state);
    let texts = Texts { language: Language::English };
    let figures = Figures::new(&work.scenario, &work.comparison, None, work.view, texts);
    let (list, table) = (figures.handout_list(), figures.handout().table);
    assert_eq!(list.header[..2], [texts.year(), texts.handout_device()]);
    assert_eq!(list.header[2..], table.header[1..]);
    assert!(list.csv(2).lines().nth(1).is_some_and(|line| line.starts_with("2027,")), "{}", list.csv(2));
    for ((year, cells), (name, counts)) in list.rows.iter().zip(&table.rows) {
        assert_eq!((cells[0].value(), &cells[1..]), (None, &counts[..]));
        assert!(name.contains(year.as_str()), "{name}");
    }
}

#[test]
fn the_curve_of_desks_rises_and_meets_the_desks_needed() {
    for preset in Preset::ALL {
        let state = open(preset);
        let figure = figures(work(&state), Language::English)[4].clone();
        let desks: Vec<f64> = figure.table.rows.iter().map(|(_, cells)| number(&cells[0])).collect();
        assert!(desks.windows(2).all(|pair| pair[0] <= pair[1]), "{desks:?}");
        let scenario = &work(&state).scenario;
        let level = Language::English.percent(scenario.attendance.service_level, 2);
        let (_, cells) = figure.table.rows.iter().find(|(name, _)| *name == level).expect("the chosen level is there");
        let chosen = &work(&state).comparison.alternatives[work(&state).view.alternative];
        assert_eq!(number(&cells[0]), chosen.desks_needed());
        let people = chosen.last_year().headcount;
        assert_eq!(number(&cells[2]), chosen.desks_needed() / people);
    }
}

/// tests/fixtures/vectors/v2-medium.json, totals of cyod and byod less those of hiyd.
#[test]
fn the_last_row_of_the_differences_is_that_of_the_vectors() {
    let state = open(Preset::Medium);
    let figure = &figures(work(&state), Language::Dutch)[0];
    let (year, cells) = figure.table.rows.last().unwrap();
    let texts: Vec<&str> = cells.iter().map(Cell::text).collect();
    assert_eq!(year, "2034");
    assert_eq!(texts, ["€\u{a0}0", "€\u{a0}590.361", "€\u{a0}948.954"]);
}

#[test]
fn housing_is_four_fifths_of_the_costs_and_is_shown_when_asked() {
    let mut state = open(Preset::Medium);
    let shown = |state: &State| figures(work(state), Language::English)[1].clone();
    assert_eq!(shown(&state).table.rows.len(), 9);
    let view = View { housing: true, ..work(&state).view };
    assert!(state.apply(Action::Look(view)).changed);
    assert_eq!(shown(&state).table.rows.len(), 11);
    assert!(shown(&state).title.contains("79%"), "{}", shown(&state).title);
}
