//! The app as a state machine: what it shows, and how an action changes that. No effects.

use std::rc::Rc;

use crate::allocation::rules::Rules;
use crate::defaults::municipalities::Municipality;
use crate::defaults::presets::Preset;
use crate::futures::messages::{Report, Two};
use crate::inputs::differing;
use crate::inputs::items::{self, List};
use crate::inputs::levers::{self, Lever, right_size_desks};
use crate::inputs::{self, Entry};
use crate::office::measurement::Measurement;
use crate::office::teams::Teams;
use crate::outcome::comparison::Comparison;
use crate::outcome::view::View;
use crate::scenario::Scenario;
use crate::scenario::path::Path;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::text::{Language, Texts};
use crate::work::additions::Annex;
use crate::work::document::{Document, Refusal};
use crate::work::history::{History, Step};
use crate::work::newest_run::Futures;
use crate::work::side::{self, Side};

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The language of every text.
    pub language: Language,
    /// The work at hand; it stays when somebody looks at the start screen.
    pub work: Option<Work>,
    /// Whether the outcome of the work is shown, or else the start screen.
    pub is_open: bool,
    /// Why what somebody wanted to open was not opened.
    pub refusal: Option<Refusal>,
    /// Scenarios beside the work at hand.
    pub beside: Vec<Side>,
}

/// A scenario that somebody works on.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Where it came from.
    pub origin: Origin,
    /// Under which name the browser keeps it; none while there is nothing to keep.
    pub kept: Option<String>,
    /// As it came, for resets.
    pub preset: Rc<Scenario>,
    /// As it is now.
    pub scenario: Rc<Scenario>,
    /// What was added to it.
    pub annex: Rc<Annex>,
    /// What follows from it.
    pub comparison: Rc<Comparison>,
    /// What followed before the drag that is going on; the charts keep its scale until the slider is let go.
    pub held: Option<Rc<Comparison>>,
    /// The steps that led to it.
    pub history: History,
    /// What the charts show of it.
    pub view: View,
    /// How sure it is.
    pub futures: Futures,
}

/// Where a scenario came from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// One of the 342.
    Municipality(Municipality),
    /// One of the examples.
    Example(Preset),
    /// A file or link of somebody's own.
    File,
}

impl Origin {
    /// What a scenario from here is called, which started from a preset: its own name once it was renamed.
    pub fn name(&self, preset: &Scenario, scenario: &Scenario, texts: Texts) -> String {
        match self {
            _ if scenario.name != preset.name => scenario.name.clone(),
            Origin::Municipality(municipality) => municipality.name.clone(),
            Origin::Example(Preset::Medium) => texts.example_medium(),
            Origin::Example(Preset::Heerhugowaard) => texts.example_heerhugowaard(),
            Origin::Example(Preset::SixPolicies) => texts.example_six(),
            Origin::File => scenario.name.clone(),
        }
    }
}

/// What somebody does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Starts with a scenario.
    Open(Origin),
    /// Opens what was saved or shared, or what the browser keeps under a name.
    OpenDocument(Box<Document>, Option<String>),
    /// Knows the work by the name under which the browser keeps it.
    Keep(String),
    /// Says why something was not opened; the work at hand stays.
    Refuse(Refusal),
    /// Takes that message away.
    Dismiss,
    /// Fills in something of the scenario at a path.
    Edit(Path, Entry),
    /// Changes what the scenario consists of.
    Restructure(items::Edit),
    /// Takes over what was measured.
    Measure(Box<Measurement>),
    /// Sets the teams.
    Group(Box<Teams>),
    /// Demands something of an allocation.
    Demand(Box<Rules>),
    /// Gives the work another name.
    Rename(String),
    /// Goes back to the start screen.
    Close,
    /// Goes on with the work at hand.
    Resume,
    /// Turns a lever that is not let go yet.
    Drag(Lever, f64),
    /// Turns a lever.
    Set(Lever, f64),
    /// Puts a lever back.
    Reset(Lever),
    /// Lets the desks follow the need in every alternative, or in none.
    RightSizeDesks(bool),
    /// Puts the desks of every alternative back.
    ResetDesks,
    /// Puts everything back.
    ResetAll,
    /// Takes back the last step.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Changes what the charts show.
    Show(View),
    /// Puts a scenario beside the work at hand.
    Put(Box<Document>),
    /// Takes the scenario at a position there away.
    PutAway(usize),
    /// Changes the language.
    Speak(Language),
    /// Simulates so many futures.
    Simulate(u32),
    /// Stops the run that goes on.
    Stop,
    /// Puts two alternatives beside one another.
    Contrast(Two),
    /// Takes in what the worker says.
    Hear(Report),
    /// Goes on without workers, which cannot start here.
    StayOnPage,
}

impl State {
    /// The start screen.
    pub fn new(language: Language) -> State {
        State { language, work: None, is_open: false, refusal: None, beside: Vec::new() }
    }

    /// Carries out an action; whether anything changed.
    ///
    /// A value that the scenario does not allow changes nothing: the fields check before they commit.
    pub fn apply(&mut self, action: Action) -> bool {
        let before = self.clone();
        match action {
            Action::Open(origin) => {
                let futures = Futures::new(self.work.as_ref().map(|work| &work.futures));
                if let Ok(work) = Work::new(origin, futures) {
                    self.work = Some(work);
                    self.is_open = true;
                    self.refusal = None;
                }
            }
            Action::OpenDocument(document, kept) => {
                let futures = Futures::new(self.work.as_ref().map(|work| &work.futures));
                match Work::of(*document, futures) {
                    Ok(work) => {
                        self.work = Some(Work { kept, ..work });
                        self.is_open = true;
                        self.refusal = None;
                    }
                    Err(problems) => self.refusal = Some(Refusal::Problems(problems)),
                }
            }
            Action::Put(_) if self.beside.len() >= side::MOST => {}
            Action::Put(document) => match Side::new(*document) {
                Ok(side) => self.beside.push(side),
                Err(problems) => self.refusal = Some(Refusal::Problems(problems)),
            },
            Action::PutAway(position) if position < self.beside.len() => drop(self.beside.remove(position)),
            Action::PutAway(_) => {}
            Action::Refuse(refusal) => self.refusal = Some(refusal),
            Action::Dismiss => self.refusal = None,
            Action::Close => self.is_open = false,
            Action::Resume => self.is_open = self.work.is_some(),
            Action::Speak(language) => self.language = language,
            // On the start screen nobody sees what would change.
            Action::Undo | Action::Redo if !self.is_open => {}
            other => {
                if let Some(work) = &mut self.work {
                    // The work stays as it is where the action would break a rule.
                    if let Ok(next) = work.after(other) {
                        *work = next;
                    }
                }
            }
        }
        *self != before
    }
}

impl Work {
    /// Starts with a scenario.
    ///
    /// # Errors
    /// Every problem of the scenario.
    fn new(origin: Origin, futures: Futures) -> Result<Work, Vec<Problem>> {
        let scenario = Rc::new(match &origin {
            Origin::Municipality(municipality) => municipality.scenario(),
            Origin::Example(preset) => preset.scenario(),
            Origin::File => return Err(Vec::new()),
        });
        let comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
        // The charts of one alternative begin with the last, where most changes.
        let alternative = scenario.alternatives.len() - 1;
        let others = (0..=alternative).filter(|position| Some(*position) != comparison.reference);
        // The fan begins with the cheapest that changes something: going on differs from itself by nothing.
        let fan = others.min_by(|a, b| comparison.present_value(*a).total_cmp(&comparison.present_value(*b)));
        let view = View { alternative: alternative.min(2), fan: fan.unwrap_or_default(), ..View::default() };
        let (preset, history, annex) = (Rc::clone(&scenario), History::default(), Rc::default());
        Ok(Work { origin, kept: None, preset, scenario, annex, comparison, held: None, history, view, futures })
    }

    /// Goes on with a document.
    ///
    /// # Errors
    /// Every problem of its scenario.
    fn of(document: Document, futures: Futures) -> Result<Work, Vec<Problem>> {
        let Document { origin, preset, scenario, view, annex } = document;
        let comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
        Plan::new(&preset)?;
        let (preset, scenario, annex) = (Rc::new(preset), Rc::new(scenario), Rc::new(annex));
        let history = History::default();
        Ok(Work { origin, kept: None, preset, scenario, annex, comparison, held: None, history, view, futures })
    }

    /// Whether there is something to keep: a preset that nobody changed can be opened any time.
    pub fn is_worth_keeping(&self) -> bool {
        self.kept.is_some()
            || self.origin == Origin::File
            || self.history.can_undo()
            || *self.scenario != *self.preset
            || !self.annex.is_empty()
    }

    /// What it takes to go on with this work another time.
    pub fn document(&self) -> Document {
        let (preset, scenario) = ((*self.preset).clone(), (*self.scenario).clone());
        Document { origin: self.origin.clone(), preset, scenario, view: self.view, annex: (*self.annex).clone() }
    }

    fn after(&self, action: Action) -> Result<Work, Vec<Problem>> {
        let mut next = self.clone();
        let mut scenario = (*self.scenario).clone();
        let mut annex = (*self.annex).clone();
        // A drag is one step, which begins with the first change.
        let mut is_step = self.held.as_ref().is_none_or(|held| Rc::ptr_eq(held, &self.comparison));
        next.held = match action {
            Action::Drag(..) => next.held.or_else(|| Some(Rc::clone(&self.comparison))),
            // Nobody does these: they come while a slider is held still.
            Action::Hear(_) | Action::StayOnPage | Action::Keep(_) => next.held,
            _ => None,
        };
        match action {
            Action::Drag(lever, value) | Action::Set(lever, value) => {
                let rest = self.rest();
                if lever.scale(&rest).is_some_and(|scale| scale.admits(value)) {
                    lever.set(&mut scenario, &rest, value);
                }
            }
            Action::Reset(lever) => lever.reset(&mut scenario, &self.rest()),
            Action::ResetAll => scenario = Scenario { name: scenario.name, ..(*self.preset).clone() },
            Action::Edit(path, entry) => scenario = inputs::with(&self.scenario, &path, &entry)?,
            // The page says what stands in the way before it asks for the change.
            Action::Restructure(edit) => {
                if let Ok(changed) = edit.apply(&self.scenario, &self.preset) {
                    scenario = changed;
                    if matches!(edit, items::Edit::Adopt(..)) {
                        // The charts of one alternative go to the one that is adopted.
                        next.view.alternative = scenario.alternatives.len() - 1;
                    }
                }
            }
            Action::Rename(name) => scenario.name = name.trim().to_owned(),
            Action::Keep(name) => next.kept = Some(name),
            Action::Undo | Action::Redo => {
                let history = &mut next.history;
                let found = if action == Action::Undo { history.undo(self.step()) } else { history.redo(self.step()) };
                if let Some(found) = found {
                    (scenario, annex) = ((*found.scenario).clone(), (*found.annex).clone());
                }
                is_step = false;
            }
            Action::RightSizeDesks(choice) => {
                scenario.alternatives.iter_mut().for_each(|alternative| alternative.right_size_desks = choice);
            }
            Action::ResetDesks => {
                for alternative in &mut scenario.alternatives {
                    let preset = self.preset.alternatives.iter().find(|it| it.id == alternative.id);
                    alternative.right_size_desks =
                        preset.map_or(alternative.right_size_desks, |it| it.right_size_desks);
                }
            }
            Action::Measure(measurement) => {
                scenario = measurement.taken_over(&scenario);
                annex.measurement = Some(*measurement);
            }
            Action::Group(teams) => annex.teams = Some(teams.sound()).filter(|teams| !teams.teams.is_empty()),
            Action::Demand(rules) => annex.rules = Some((*rules).sound()).filter(|it| *it != Rules::usual(&scenario)),
            Action::Show(view) => next.view = view,
            Action::Simulate(n_draws) => {
                next.futures.set_draws(n_draws);
            }
            Action::Stop => next.futures.stop(),
            Action::Contrast(pair) => next.contrast(pair),
            Action::Hear(report) => next.futures.hear(&report, &self.scenario, &self.comparison),
            Action::StayOnPage => {
                next.futures.on_page = true;
                next.futures.renew();
            }
            Action::Open(_)
            | Action::OpenDocument(..)
            | Action::Refuse(_)
            | Action::Dismiss
            | Action::Close
            | Action::Resume
            | Action::Put(_)
            | Action::PutAway(_)
            | Action::Speak(_) => {}
        }
        if is_step {
            annex = annex.follow(&self.scenario, &scenario);
        }
        let has_changed = scenario != *self.scenario;
        if is_step && (has_changed || annex != *self.annex) {
            next.history.record(self.step());
        }
        if annex != *self.annex {
            next.annex = Rc::new(annex);
        }
        if has_changed {
            next.comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
            next.follow(&scenario);
            next.scenario = Rc::new(scenario);
            next.futures.renew();
        }
        if self.held.is_some() && next.held.is_none() {
            // A slider that was dragged to and fro and let go where it was.
            next.history.forget(&next.step());
        }
        Ok(next)
    }

    /// Keeps the charts at the alternatives that they show where those come to stand elsewhere in another scenario.
    fn follow(&mut self, scenario: &Scenario) {
        let (old, new) = (List::Alternatives.ids(&self.scenario), List::Alternatives.ids(scenario));
        if old == new {
            return;
        }
        let place = |position: usize| new.iter().position(|id| old.get(position) == Some(id));
        let last = new.len() - 1;
        let or_last = |position: usize| place(position).unwrap_or(position.min(last));
        let View { alternative, fan, .. } = self.view;
        self.view = View { alternative: or_last(alternative), fan: or_last(fan), ..self.view };
        self.futures.chosen = self.futures.chosen.and_then(|(a, b)| place(a).zip(place(b)));
        // A drag that went on before has charts of other alternatives.
        self.held = None;
    }

    /// Puts two alternatives beside one another; where they are the same, the second gives way.
    fn contrast(&mut self, (a, b): Two) {
        let n = self.comparison.alternatives.len();
        if a.max(b) < n && n > 1 {
            let other = if a != b { b } else { (a + 1) % n };
            self.futures.chosen = Some((a, other));
        }
    }

    /// Whether it is the same work but for its futures.
    pub fn is_same_estimate(&self, other: &Work) -> bool {
        let held = |work: &Work| work.held.as_ref().map(Rc::as_ptr);
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && Rc::ptr_eq(&self.preset, &other.preset)
            && held(self) == held(other)
            && Rc::ptr_eq(&self.annex, &other.annex)
            && self.view == other.view
            && self.origin == other.origin
    }

    fn step(&self) -> Step {
        Step { scenario: Rc::clone(&self.scenario), annex: Rc::clone(&self.annex) }
    }

    /// What the levers stand at until somebody turns them.
    pub fn rest(&self) -> Scenario {
        levers::rest(&self.preset, &self.scenario)
    }

    /// How much differs from the preset.
    pub fn n_changes(&self) -> usize {
        differing::changes(&self.preset, &self.scenario).len()
    }

    /// Whether the choice for the desks differs from the preset.
    pub fn desks_changed(&self) -> bool {
        right_size_desks(&self.scenario) != right_size_desks(&self.preset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn medium() -> State {
        let mut state = State::new(Language::Dutch);
        assert!(state.apply(Action::Open(Origin::Example(Preset::Medium))));
        state
    }

    fn total(state: &State) -> f64 {
        state.work.as_ref().expect("work is open").comparison.alternatives[0].total()
    }

    #[test]
    fn turning_a_lever_moves_the_outcome_and_putting_it_back_restores_it() {
        let mut state = medium();
        let before = total(&state);
        assert!(state.apply(Action::Set(Lever::LaptopPrice, 1250.5)));
        assert!(total(&state) > before);
        assert_eq!(state.work.as_ref().expect("work is open").n_changes(), 1);
        assert!(state.apply(Action::Reset(Lever::LaptopPrice)));
        assert_eq!(total(&state), before);
    }

    #[test]
    fn a_rule_is_a_step_that_changes_no_outcome() {
        let mut state = medium();
        let work = |state: &State| state.work.clone().expect("work is open");
        let before = work(&state);
        let rules = Rules { most_policies: Some(1), ..before.annex.rules(&before.scenario) };
        assert!(state.apply(Action::Demand(Box::new(rules.clone()))));
        let after = work(&state);
        assert_eq!(after.annex.rules(&after.scenario), rules);
        assert!(Rc::ptr_eq(&after.comparison, &before.comparison) && after.futures == before.futures);
        assert!(after.is_worth_keeping());
        assert!(state.apply(Action::Undo));
        assert!(work(&state).annex.is_empty());
        assert!(state.apply(Action::Redo));
        assert_eq!(work(&state).annex.rules, Some(rules));
        // Demanding what is usual is no demand.
        let usual = Rules::usual(&after.scenario);
        assert!(state.apply(Action::Demand(Box::new(usual))));
        assert!(work(&state).annex.is_empty());
    }

    #[test]
    fn a_look_at_the_start_screen_loses_nothing() {
        let mut state = medium();
        state.apply(Action::Set(Lever::Horizon, 12.0));
        let before = state.clone();
        assert!(state.apply(Action::Close));
        assert!(!state.is_open);
        assert!(state.apply(Action::Resume));
        assert_eq!(state, before);
    }

    #[test]
    fn at_most_three_scenarios_stand_beside_the_work_and_change_nothing_of_it() {
        let mut state = medium();
        let work = state.work.clone();
        for preset in [Preset::Medium, Preset::Heerhugowaard, Preset::SixPolicies, Preset::Medium] {
            state.apply(Action::Put(Box::new(Document::own(preset.scenario()))));
        }
        assert_eq!(state.beside.len(), side::MOST);
        assert!(state.apply(Action::PutAway(0)));
        assert_eq!(*state.beside[0].scenario, Preset::Heerhugowaard.scenario());
        assert!(!state.apply(Action::PutAway(2)));
        assert_eq!(state.work, work);
    }

    #[test]
    fn a_value_that_is_not_allowed_changes_nothing() {
        let mut state = medium();
        for value in [f64::NAN, f64::INFINITY, -1.0, 1e9] {
            assert!(!state.apply(Action::Set(Lever::TicketCost, value)), "{value}");
        }
    }

    #[test]
    fn while_a_lever_is_dragged_the_charts_keep_the_scale_of_before() {
        let mut state = medium();
        let before = Rc::clone(&state.work.as_ref().expect("work is open").comparison);
        state.apply(Action::Drag(Lever::Headcount, 700.0));
        state.apply(Action::Drag(Lever::Headcount, 900.0));
        assert_eq!(state.work.as_ref().expect("work is open").held, Some(Rc::clone(&before)));
        let id = state.work.as_ref().expect("work is open").futures.id;
        state.apply(Action::Hear(Report::Refused(id)));
        assert_eq!(state.work.as_ref().expect("work is open").held, Some(before));
        state.apply(Action::Set(Lever::Headcount, 900.0));
        assert_eq!(state.work.as_ref().expect("work is open").held, None);
    }

    fn headcount(state: &State) -> f64 {
        state.work.as_ref().expect("work is open").scenario.workforce.headcount.likely()
    }

    #[test]
    fn steps_are_undone_and_done_again_and_looking_around_is_none() {
        let mut state = medium();
        let before = headcount(&state);
        assert!(!state.apply(Action::Undo));
        state.apply(Action::Set(Lever::Headcount, 700.0));
        state.apply(Action::Set(Lever::Headcount, 800.0));
        let view = state.work.as_ref().expect("work is open").view;
        state.apply(Action::Show(View { totals: true, ..view }));
        assert!(state.apply(Action::Undo));
        assert_eq!(headcount(&state), 700.0);
        assert!(state.work.as_ref().expect("work is open").view.totals);
        assert!(state.apply(Action::Undo));
        assert_eq!(headcount(&state), before);
        assert!(state.apply(Action::Redo) && state.apply(Action::Redo));
        assert_eq!(headcount(&state), 800.0);
        assert!(!state.apply(Action::Redo));
        state.apply(Action::Undo);
        state.apply(Action::Set(Lever::Headcount, 900.0));
        assert!(!state.apply(Action::Redo));
    }

    #[test]
    fn a_drag_is_one_step_and_to_and_fro_is_none() {
        let mut state = medium();
        let before = headcount(&state);
        for value in [before, 600.0, 650.0, 700.0] {
            state.apply(Action::Drag(Lever::Headcount, value));
        }
        state.apply(Action::Set(Lever::Headcount, 700.0));
        for value in [710.0, 720.0, 700.0] {
            state.apply(Action::Drag(Lever::Headcount, value));
        }
        state.apply(Action::Set(Lever::Headcount, 700.0));
        assert!(state.apply(Action::Undo));
        assert_eq!(headcount(&state), before);
        assert!(!state.apply(Action::Undo));
    }

    #[test]
    fn a_hundred_steps_can_be_undone() {
        let mut state = medium();
        for n in 0..110 {
            state.apply(Action::Set(Lever::Headcount, 1000.0 + f64::from(n)));
        }
        let steps = std::iter::from_fn(|| state.apply(Action::Undo).then_some(())).count();
        assert_eq!(steps, crate::work::history::STEPS);
        assert_eq!(headcount(&state), 1009.0);
    }

    #[test]
    fn switching_language_keeps_everything_else() {
        let mut state = medium();
        state.apply(Action::Set(Lever::Headcount, 800.0));
        let before = state.clone();
        assert!(state.apply(Action::Speak(Language::English)));
        assert!(state.apply(Action::Speak(Language::Dutch)));
        assert_eq!(state, before);
    }

    #[test]
    fn doing_what_is_already_so_changes_nothing() {
        let mut state = medium();
        assert!(!state.apply(Action::ResetAll));
        assert!(!state.apply(Action::Speak(Language::Dutch)));
        let view = state.work.as_ref().expect("work is open").view;
        assert!(!state.apply(Action::Show(view)));
    }

    #[test]
    fn a_change_of_the_numbers_asks_for_a_new_run_and_a_look_at_them_does_not() {
        let mut state = medium();
        let id = |state: &State| state.work.as_ref().expect("work is open").futures.id;
        let before = id(&state);
        let view = state.work.as_ref().expect("work is open").view;
        state.apply(Action::Show(View { totals: true, ..view }));
        state.apply(Action::Contrast((1, 2)));
        assert_eq!(id(&state), before);
        state.apply(Action::Drag(Lever::Headcount, 700.0));
        assert_eq!(id(&state), before + 1);
        state.apply(Action::Set(Lever::Headcount, 700.0));
        assert_eq!(id(&state), before + 1);
        state.apply(Action::Open(Origin::Example(Preset::SixPolicies)));
        assert_eq!(id(&state), before + 2);
    }

    #[test]
    fn an_alternative_is_never_beside_itself() {
        let mut state = medium();
        state.apply(Action::Contrast((2, 2)));
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, Some((2, 0)));
        assert!(!state.apply(Action::Contrast((0, 3))));
    }

    #[test]
    fn the_charts_stay_with_their_alternative_when_others_come_and_go() {
        use crate::inputs::items::{Edit, Item};
        let mut state = medium();
        let item = |id: &str| Item { list: List::Alternatives, id: id.to_owned() };
        let view = |state: &State| state.work.as_ref().expect("work is open").view;
        let shown = |state: &State| {
            let position = view(state).alternative;
            state.work.as_ref().expect("work is open").scenario.alternatives[position].id.clone()
        };
        state.apply(Action::Contrast((0, 2)));
        assert_eq!(shown(&state), "byod");
        assert!(state.apply(Action::Restructure(Edit::Copy(item("hiyd"), "HIYD".to_owned()))));
        assert_eq!(shown(&state), "byod");
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, Some((0, 3)));
        assert!(state.apply(Action::Restructure(Edit::Remove(item("byod")))));
        assert_eq!((shown(&state).as_str(), view(&state).alternative), ("cyod", 2));
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, None);
        assert!(state.apply(Action::Undo) && state.apply(Action::Undo));
        let work = state.work.as_ref().expect("work is open");
        assert_eq!((work.scenario.alternatives.len(), work.n_changes()), (3, 0));
        assert!(!state.apply(Action::Restructure(Edit::Remove(item("nothing")))));
    }

    #[test]
    fn desks_can_be_put_back_where_the_alternatives_differ() {
        let mut state = State::new(Language::Dutch);
        state.apply(Action::Open(Origin::Example(Preset::Heerhugowaard)));
        let before = state.clone();
        assert!(state.apply(Action::RightSizeDesks(true)));
        assert!(state.work.as_ref().expect("work is open").desks_changed());
        assert!(state.apply(Action::ResetDesks));
        let [after, before] = [state, before].map(|state| state.work.expect("work is open"));
        assert!(after.scenario == before.scenario && after.comparison == before.comparison);
    }
}
