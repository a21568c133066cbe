//! A piece of work: a scenario with what follows from it, the steps that led to it, and what the charts show of it.

use std::rc::Rc;

use crate::allocation::rules::Rules;
use crate::futures::messages::Two;
use crate::inputs;
use crate::inputs::items::{self, List};
use crate::inputs::levers::{self, right_size_desks};
use crate::outcome::comparison::Comparison;
use crate::outcome::view::View;
use crate::scenario::Scenario;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::work::action::Action;
use crate::work::additions::Additions;
use crate::work::document::{Document, first_view};
use crate::work::history::{History, Step};
use crate::work::newest_run::Futures;
use crate::work::origin::{Origin, Start};

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
    pub additions: Rc<Additions>,
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

impl Work {
    /// Starts with a scenario.
    ///
    /// # Errors
    /// Every problem of the scenario.
    pub fn new(start: Start, futures: Futures) -> Result<Work, Vec<Problem>> {
        let scenario = Rc::new(start.scenario());
        let comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
        let view = View { fan: cheapest_change(&comparison), ..first_view(&scenario) };
        let origin = Origin::Start(start);
        let (preset, history, additions) = (Rc::clone(&scenario), History::default(), Rc::default());
        Ok(Work { origin, kept: None, preset, scenario, additions, comparison, held: None, history, view, futures })
    }

    /// Goes on with a document.
    ///
    /// # Errors
    /// Every problem of its scenario.
    pub fn of(document: Document, futures: Futures) -> Result<Work, Vec<Problem>> {
        let Document { origin, preset, scenario, view, additions } = document;
        let comparison = Rc::new(Comparison::new(&Plan::new(&scenario)?));
        Plan::new(&preset)?;
        let (preset, scenario, additions) = (Rc::new(preset), Rc::new(scenario), Rc::new(additions));
        let history = History::default();
        Ok(Work { origin, kept: None, preset, scenario, additions, comparison, held: None, history, view, futures })
    }

    /// Whether there is something to keep: a preset that nobody changed can be opened any time.
    pub fn is_worth_keeping(&self) -> bool {
        self.kept.is_some()
            || self.origin == Origin::File
            || self.history.can_undo()
            || *self.scenario != *self.preset
            || !self.additions.is_empty()
    }

    /// What it takes to go on with this work another time.
    pub fn document(&self) -> Document {
        let (preset, scenario) = ((*self.preset).clone(), (*self.scenario).clone());
        Document {
            origin: self.origin.clone(),
            preset,
            scenario,
            view: self.view,
            additions: (*self.additions).clone(),
        }
    }

    pub(super) fn after(&self, action: Action) -> Result<Work, Vec<Problem>> {
        let mut next = self.clone();
        let mut scenario = (*self.scenario).clone();
        let mut additions = (*self.additions).clone();
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
                    (scenario, additions) = ((*found.scenario).clone(), (*found.additions).clone());
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
                additions.measurement = Some(*measurement);
            }
            Action::Group(teams) => additions.teams = Some(teams.sound()).filter(|teams| !teams.teams.is_empty()),
            Action::Demand(rules) => {
                additions.rules = Some((*rules).sound()).filter(|it| *it != Rules::usual(&scenario))
            }
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
            additions = additions.follow(&self.scenario, &scenario);
        }
        let has_changed = scenario != *self.scenario;
        if is_step && (has_changed || additions != *self.additions) {
            next.history.record(self.step());
        }
        if additions != *self.additions {
            next.additions = Rc::new(additions);
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
            && Rc::ptr_eq(&self.additions, &other.additions)
            && self.view == other.view
            && self.origin == other.origin
    }

    fn step(&self) -> Step {
        Step { scenario: Rc::clone(&self.scenario), additions: Rc::clone(&self.additions) }
    }

    /// What the levers stand at until somebody turns them.
    pub fn rest(&self) -> Scenario {
        levers::rest(&self.preset, &self.scenario)
    }

    /// How much differs from the preset.
    pub fn n_changes(&self) -> usize {
        inputs::changes(&self.preset, &self.scenario).len()
    }

    /// Whether the choice for the desks differs from the preset.
    pub fn desks_changed(&self) -> bool {
        right_size_desks(&self.scenario) != right_size_desks(&self.preset)
    }
}

/// The position of the cheapest alternative that changes something, for the fan: going on differs from itself by nothing.
fn cheapest_change(comparison: &Comparison) -> usize {
    let all = 0..comparison.alternatives.len();
    let changing = all.filter(|position| Some(*position) != comparison.reference);
    let cheapest = changing.min_by(|a, b| comparison.present_value(*a).total_cmp(&comparison.present_value(*b)));
    cheapest.unwrap_or_default()
}
