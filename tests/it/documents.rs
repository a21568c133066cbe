//! Documents, links and files: what was written is read again, byte for byte, and what is damaged is refused.

use std::cell::Cell;
use std::time::{Duration, Instant};

use base64::Engine;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::defaults::municipalities;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::items::{Edit, Item, List};
use werkplekwijzer::office::counts::count::Date;
use werkplekwijzer::office::measured::Interval;
use werkplekwijzer::office::measurement::Measurement;
use werkplekwijzer::office::teams::{Team, Teams};
use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::outcome::view::View;
use werkplekwijzer::scenario::additions::Sections;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::scenario::{Quantity, Scenario};
use werkplekwijzer::text::Language;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::additions::Additions;
use werkplekwijzer::work::document::Document;
use werkplekwijzer::work::link;
use werkplekwijzer::work::origin::{Origin, StartingPoint};
use werkplekwijzer::work::refusal::Refusal;
use werkplekwijzer::work::state::State;
use werkplekwijzer::work::step::Step;

use crate::file::{FIXTURES, fixtures};
use crate::random::{for_random, for_random_files, thorough};

/// Random cases of a law in the ordinary tests; `THOROUGH` multiplies them.
const CASES: u32 = 300;

/// Rules of somebody's own.
fn additions() -> Additions {
    let rules = Rules {
        fixed_equipment: ["counter".to_owned()].into(),
        most_own_devices: Some(0.25),
        ceiling: Some(1_234_567.89),
        ..Rules::default()
    };
    let measurement = Measurement {
        days: 40,
        period: Some((Date { year: 2026, month: 1, day: 5 }, Date { year: 2026, month: 2, day: 27 })),
        index: Some([0.9, 1.2, 1.0, 1.3, 0.6]),
        synchronisation: Some(Interval { low: 1.5, likely: 2.0, high: 2.75 }),
    };
    let team =
        |name: &str, day| Team { name: name.to_owned(), people: 25, home_days: 2.5, day, is_fixed: day.is_some() };
    let teams = Teams { teams: vec![team("Burgerzaken", Some(1)), team("Ruimte", None)], apart: vec![(0, 1)] };
    Additions { rules: Some(rules), measurement: Some(measurement), teams: Some(teams), unknown: Sections::default() }
}

fn own(file: &Value) -> Document {
    Document::of_file(&file.to_string()).unwrap_or_else(|why| panic!("{why:?}"))
}

/// The same document came back, to the last byte.
fn same(ours: &Document, theirs: &Document) -> Result<(), String> {
    let text = |scenario: &Scenario| file::write(scenario);
    if text(&ours.scenario) != text(&theirs.scenario) {
        return Err("another scenario came back".to_owned());
    }
    if text(&ours.preset) != text(&theirs.preset) {
        return Err("another preset came back".to_owned());
    }
    if (&ours.origin, ours.view, &ours.additions) != (&theirs.origin, theirs.view, &theirs.additions) {
        return Err(format!("{:?}, {:?} and {:?} came back", theirs.origin, theirs.view, theirs.additions));
    }
    Ok(())
}

fn round_trip(document: &Document) -> Result<(), String> {
    let kept = document.write(1);
    same(document, &Document::read(&kept).map_err(|why| format!("what is kept is refused: {why:?}"))?)?;
    let link = link::write(document);
    let shared = link::read(&link).map_err(|why| format!("the link is refused: {why:?}"))?;
    // A link holds the scenario only as it is.
    same(&Document { preset: shared.preset.clone(), ..document.clone() }, &shared)?;
    let file = document.to_file();
    let opened = Document::of_file(&file).map_err(|why| format!("the file is refused: {why:?}"))?;
    if opened.to_file() != file || opened.additions != document.additions {
        return Err("another file came back".to_owned());
    }
    Ok(())
}

#[test]
fn every_scenario_comes_back_from_file_link_and_storage() {
    for (name, file) in fixtures() {
        round_trip(&own(&file)).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    for preset in Preset::ALL {
        let scenario = preset.scenario();
        let view = View { totals: true, housing: true, alternative: 1, fan: 1 };
        let document = Document {
            origin: Origin::Start(StartingPoint::Example(preset)),
            preset: scenario.clone(),
            scenario,
            view,
            additions: additions(),
        };
        round_trip(&document).unwrap_or_else(|why| panic!("{preset:?}: {why}"));
    }
    for municipality in municipalities::all().into_iter().step_by(30) {
        let scenario = municipality.scenario();
        let origin = Origin::Start(StartingPoint::Municipality(municipality));
        let document = Document {
            origin,
            preset: scenario.clone(),
            scenario,
            view: View::default(),
            additions: Additions::default(),
        };
        round_trip(&document).unwrap_or_else(|why| panic!("{why}"));
    }
}

#[test]
fn random_scenarios_come_back_too() {
    for_random_files(CASES, |file| round_trip(&own(file)));
}

/// A change, a copy of an alternative, and both taken back and done again.
#[test]
fn random_scenarios_come_back_from_undo() {
    for_random_files(CASES, |file| {
        let document = own(file);
        let text = |state: &State| file::write(&state.work.as_ref().expect("work is open").scenario);
        let mut state = State::new(Language::Dutch);
        state.apply(Action::Shell(Shell::OpenDocument(Box::new(document.clone()), None)));
        let before = text(&state);
        let id = document.scenario.alternatives[0].id.clone();
        let copy = Edit::Copy(Item { list: List::Alternatives, id }, "Kopie".to_owned());
        state.apply(Action::Step(Step::FillIn("support.ticket_cost".parse().unwrap(), Entry::from(12.5))));
        state.apply(Action::Step(Step::Restructure(copy)));
        let after = text(&state);
        while state.apply(Action::Undo).changed {}
        if text(&state) != before {
            return Err("undo leads to another scenario".to_owned());
        }
        while state.apply(Action::Redo).changed {}
        if text(&state) != after { Err("redo leads to another scenario".to_owned()) } else { Ok(()) }
    });
}

#[test]
fn numbers_that_are_written_differently_stay_as_they_were() {
    let mut scenario = Preset::Medium.scenario();
    scenario.workforce.growth = Quantity::Fixed(-0.0);
    scenario.finance.discount_rate = Quantity::Fixed(f64::from_bits(0.02_f64.to_bits() + 1));
    round_trip(&Document::own(scenario)).unwrap();
}

fn changed_in_ten_places() -> Document {
    changed(Preset::Medium.scenario())
}

fn changed(preset: Scenario) -> Document {
    let mut scenario = preset.clone();
    scenario.workforce.headcount = Quantity::Fixed(812.0);
    scenario.workplace.desks = 433;
    scenario.support.ticket_cost = Quantity::Range { low: 20.5, likely: 37.25, high: 61.0 };
    scenario.horizon = 11;
    for (n, policy) in scenario.policies.iter_mut().enumerate() {
        policy.tickets = Quantity::Range { low: 3.1 + n as f64, likely: 4.7 + n as f64, high: 9.9 + n as f64 };
        policy.take_up = Quantity::Fixed(0.87 - 0.1 * n as f64);
    }
    let view = View { totals: true, ..View::default() };
    Document {
        origin: Origin::Start(StartingPoint::Example(Preset::Medium)),
        preset,
        scenario,
        view,
        additions: Additions::default(),
    }
}

#[test]
fn a_link_with_ten_changes_is_short() {
    let link = link::write(&changed_in_ten_places());
    assert!(link.len() < 1_900, "{} characters", link.len());
    assert!(link.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'), "{link}");
}

/// Written once and read for ever: these files never change.
#[test]
fn links_and_documents_of_version_1_open() {
    let changed_in_ten_places = || changed(Preset::Medium.first());
    let links = [
        (include_str!("../fixtures/documents/v1-medium-ten-changes.link"), changed_in_ten_places()),
        (include_str!("../fixtures/documents/v1-stress.link"), own(&serde_json::from_str(FIXTURES[5].1).unwrap())),
    ];
    for (text, expected) in links {
        let opened = link::read(text.trim()).unwrap_or_else(|why| panic!("{why:?}"));
        same(&expected, &opened).unwrap();
    }
    let kept = Document::read(include_str!("../fixtures/documents/v1-medium-ten-changes.json")).unwrap();
    same(&changed_in_ten_places(), &kept).unwrap();
    let with_additions = Document { additions: additions(), ..changed_in_ten_places() };
    let shared = link::read(include_str!("../fixtures/documents/v1-medium-annex.link").trim()).unwrap();
    same(&with_additions, &shared).unwrap();
    let kept = Document::read(include_str!("../fixtures/documents/v1-medium-annex.json")).unwrap();
    same(&with_additions, &kept).unwrap();
}

/// What a link may be, or not, and how it is refused.
#[test]
fn a_link_that_is_cut_off_changed_or_newer_is_refused() {
    let link = link::write(&changed_in_ten_places());
    for length in 0..link.len() {
        assert_eq!(link::read(&link[..length]).err(), Some(Refusal::Damaged), "{length} characters");
    }
    assert_eq!(link::read(&format!("3{}", &link[1..])), Err(Refusal::Newer));
    assert_eq!(link::read(&format!("x{}", &link[1..])), Err(Refusal::Damaged));
    assert_eq!(link::read("1é"), Err(Refusal::Damaged));
    let opened = link::read(&link).ok();
    assert!(opened.is_some());
    for behind in ["=", "==", "%20", "&utm=1", "%0A", "\r\n", "."] {
        assert_eq!(link::read(&format!("{link}{behind}")).ok(), opened, "{behind} behind it");
    }
    assert_eq!(link::read(&format!("{}%0D%0A{}", &link[..70], &link[70..])).ok(), opened);
    let newer = FIXTURES[2].1.replacen("\"version\": 1", "\"version\": 3", 1);
    assert_eq!(Document::of_file(&newer), Err(Refusal::Newer));
    assert_eq!(Document::of_file("[]"), Err(Refusal::Damaged));
    assert_eq!(Document::of_file(&newer[..300]), Err(Refusal::Damaged));
    assert_eq!(Document::read("{\"werkplekwijzer\": 3}"), Err(Refusal::Newer));
    for damaged in ["", "{}", "[]", "null", "{\"werkplekwijzer\": 1}", "{\"werkplekwijzer\": \"1\"}"] {
        assert_eq!(Document::read(damaged), Err(Refusal::Damaged), "{damaged}");
    }
}

fn packed(payload: &Value) -> String {
    let bytes = miniz_oxide::deflate::compress_to_vec(payload.to_string().as_bytes(), 9);
    format!("1{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

#[test]
fn a_link_that_would_grow_without_end_is_refused_at_once() {
    let grow: Vec<Value> = (0..64).map(|n| json!({"op": "copy", "from": "", "path": format!("/{n}")})).collect();
    assert_eq!(link::read(&packed(&json!({"b": "medium-1", "d": grow, "o": "file"}))), Err(Refusal::Damaged));
    let zeros = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 50_000_000], 9);
    let bomb = format!("1{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(zeros));
    assert_eq!(link::read(&bomb), Err(Refusal::Damaged));
    assert_eq!(link::read(&packed(&json!({"b": "large-7", "d": [], "o": "file"}))), Err(Refusal::Newer));
    let broken = json!([{"op": "replace", "path": "/horizon", "value": 99}]);
    let refused = link::read(&packed(&json!({"b": "medium-1", "d": broken, "o": "file"})));
    assert!(matches!(&refused, Err(Refusal::Problems(problems)) if problems[0].path == "horizon"), "{refused:?}");
}

/// Nothing that is accepted gives anything but numbers.
fn is_sound(document: &Document) -> Result<(), String> {
    let plan = Plan::new(&document.scenario).map_err(|problems| format!("it was accepted with {problems:?}"))?;
    let comparison = Comparison::new(plan);
    let is_finite = comparison.alternatives.iter().all(|estimate| estimate.total().is_finite());
    if is_finite { Ok(()) } else { Err("a total is no number".to_owned()) }
}

/// Changes to a text: where, and what is put there or taken away.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8, u8)>> {
    vec((any::<prop::sample::Index>(), 0_u8..4, any::<u8>()), 1..6)
}

fn mutated(text: &str, changes: &[(prop::sample::Index, u8, u8)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (place, what, byte) in changes {
        if bytes.is_empty() {
            break;
        }
        let place = place.index(bytes.len());
        match what {
            0 => bytes[place] = *byte,
            1 => drop(bytes.remove(place)),
            2 => bytes.insert(place, *byte),
            _ => bytes.truncate(place),
        }
    }
    bytes
}

/// How many texts were read, and how long the slowest took. It is printed with `THOROUGH`, and fails nothing.
#[derive(Default)]
struct Readings {
    n: Cell<u32>,
    slowest: Cell<Duration>,
}

impl Readings {
    fn time<T>(&self, read: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = read();
        self.n.set(self.n.get() + 1);
        self.slowest.set(self.slowest.get().max(start.elapsed()));
        result
    }
}

impl Drop for Readings {
    fn drop(&mut self) {
        if thorough().is_some() {
            println!("{} texts read, the slowest in {:.1} ms", self.n.get(), self.slowest.get().as_secs_f64() * 1e3);
        }
    }
}

#[test]
fn mutated_links_files_and_documents_are_refused_or_sound() {
    let readings = Readings::default();
    let document = changed_in_ten_places();
    let (link, kept, file) = (link::write(&document), document.write(1), file::write(&document.scenario));
    for_random(changes(), CASES, |changes| {
        let text = |text: &str| String::from_utf8_lossy(&mutated(text, changes)).into_owned();
        let [link, kept, file] = [&link, &kept, &file].map(|it| text(it));
        let opened = [
            readings.time(|| link::read(&link)),
            readings.time(|| Document::read(&kept)),
            readings.time(|| Document::of_file(&file)),
        ];
        opened.iter().flatten().try_for_each(is_sound)
    });
}

/// Changes within the JSON of a link get further than those to its letters.
#[test]
fn links_that_are_mutated_inside_are_refused_or_sound() {
    let patch = json!([{"op": "replace", "path": "/policies/1/tickets/likely", "value": 5.5},
        {"op": "remove", "path": "/alternatives/2"}, {"op": "add", "path": "/municipality/code", "value": "GM0001"}]);
    let payload = json!({"b": "medium-1", "d": patch, "o": {"example": "medium"}, "v": {"totals": true}}).to_string();
    let readings = Readings::default();
    for_random(changes(), CASES, |changes| {
        let bytes = miniz_oxide::deflate::compress_to_vec(&mutated(&payload, changes), 1);
        let link = format!("1{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes));
        readings.time(|| link::read(&link)).iter().try_for_each(is_sound)
    });
}
