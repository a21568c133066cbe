//! A piece of work: a scenario with its outcome, the steps that led to it, and what the charts show of it.

use crate::futures::messages::{Reply, Two};
use crate::inputs::differing;
use crate::inputs::items::{Edit, List};
use crate::inputs::levers::{self, Lever, right_size_desks};
use crate::outcome::comparison::Comparison;
use crate::outcome::view::View;
use crate::scenario::Scenario;
use crate::scenario::plan::Plan;
use crate::scenario::problem::Problem;
use crate::work::action::{Applied, RunAction};
use crate::work::additions::Additions;
use crate::work::document::Document;
use crate::work::draft::Draft;
use crate::work::history::History;
use crate::work::newest_run::Futures;
use crate::work::origin::{Origin, StartingPoint};
use crate::work::same::{Same, put};
use crate::work::step::{Obstacle, Step};

/// A scenario that somebody works on.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// The origin of its scenario.
    pub origin: Origin,
    /// The name under which the browser keeps it; none while there is nothing to keep.
    pub kept: Option<String>,
    /// The scenario as it came, for resets.
    pub preset: Same<Scenario>,
    /// The scenario as it is now.
    pub scenario: Same<Scenario>,
    /// The additions to the scenario.
    pub additions: Same<Additions>,
    /// The estimates of the scenario.
    pub comparison: Same<Comparison>,
    /// The estimates before the drag that goes on; the charts keep their scale until the slider is let go.
    pub held: Option<Same<Comparison>>,
    /// The steps that led to it.
    pub history: History,
    /// The choice of what the charts show.
    pub view: View,
    /// The run of its futures.
    pub futures: Futures,
}

impl Work {
    /// Starts with a scenario that ships.
    ///
    /// # Errors
    /// Every problem of the scenario.
    pub fn new(start: StartingPoint, futures: Futures) -> Result<Work, Vec<Problem>> {
        let work = Work::of(Document::started(start), futures)?;
        let view = View { fan: cheapest_change(&work.comparison), ..work.view };
        Ok(Work { view, ..work })
    }

    /// Goes on with a document.
    ///
    /// # Errors
    /// Every problem of its scenario.
    pub fn of(document: Document, futures: Futures) -> Result<Work, Vec<Problem>> {
        let Document { origin, preset, scenario, view, additions } = document;
        let comparison = estimated(&scenario)?;
        if preset != scenario {
            Plan::new(&preset)?;
        }
        let (preset, scenario, additions) = (Same::new(preset), Same::new(scenario), Same::new(additions));
        let history = History::default();
        Ok(Work { origin, kept: None, preset, scenario, additions, comparison, held: None, history, view, futures })
    }

    /// The document that it takes to go on with this work another time.
    pub fn document(&self) -> Document {
        Document {
            origin: self.origin.clone(),
            preset: (*self.preset).clone(),
            scenario: (*self.scenario).clone(),
            view: self.view,
            additions: (*self.additions).clone(),
        }
    }

    /// Whether there is something to keep: a preset that nobody changed can be opened any time.
    pub fn is_worth_keeping(&self) -> bool {
        self.kept.is_some()
            || self.origin == Origin::File
            || self.history.can_undo()
            || *self.scenario != *self.preset
            || !self.additions.is_empty()
    }

    /// The draft to which a step would lead, without taking it.
    ///
    /// # Errors
    /// The obstacle to the step.
    pub fn try_step(&self, step: &Step) -> Result<Draft, Obstacle> {
        step.after(&self.draft(), &self.preset)
    }

    /// Takes a step; a slider that was held is let go.
    pub fn step(&mut self, step: &Step) -> Applied {
        let was_held = self.held.is_some();
        let changed = self.make(step);
        self.let_go();
        Applied::from(changed).or(was_held)
    }

    /// Turns a lever whose slider is held.
    pub fn drag(&mut self, lever: Lever, value: f64) -> Applied {
        let was_held = self.held.is_some();
        let before = self.comparison.clone();
        let changed = self.make(&Step::Set(lever, value));
        self.held.get_or_insert(before);
        Applied::from(changed).or(!was_held)
    }

    /// Goes back by one step.
    pub fn undo(&mut self) -> Applied {
        let now = self.draft();
        let before = self.history.undo(now);
        self.return_to(before)
    }

    /// Goes forward by one step that was undone.
    pub fn redo(&mut self) -> Applied {
        let now = self.draft();
        let after = self.history.redo(now);
        self.return_to(after)
    }

    /// Shows other charts; whether anything changed.
    pub fn look(&mut self, view: View) -> bool {
        let differs = put(&mut self.view, view);
        self.let_go() || differs
    }

    /// Asks something of the run of futures; whether anything changed.
    pub fn run(&mut self, action: RunAction) -> bool {
        let changed = match action {
            RunAction::Simulate(n_draws) => self.futures.set_draws(n_draws),
            RunAction::Stop => self.futures.stop(),
            RunAction::Contrast(pair) => self.contrast(pair),
            RunAction::Ceiling(ceiling) => put(&mut self.futures.ceiling, ceiling),
        };
        self.let_go() || changed
    }

    /// Takes in a report of the worker, also while a slider is held; whether anything changed.
    pub fn hear(&mut self, report: Reply) -> bool {
        self.futures.hear(report, &self.scenario, &self.comparison)
    }

    /// Runs the futures on the page from now on, also while a slider is held.
    pub fn stay_on_page(&mut self) -> bool {
        self.futures.on_page = true;
        self.futures.renew();
        true
    }

    /// Does without the futures, also while a slider is held; whether a run was waited for.
    pub fn go_without(&mut self) -> bool {
        self.futures.fail()
    }

    /// The scenario with every lever at rest.
    pub fn rest(&self) -> Scenario {
        levers::rest(&self.preset, &self.scenario)
    }

    /// The number of differences from the preset.
    pub fn n_changes(&self) -> usize {
        differing::changes(&self.preset, &self.scenario).len()
    }

    /// Whether the choice for the desks differs from the preset.
    pub fn desks_changed(&self) -> bool {
        right_size_desks(&self.scenario) != right_size_desks(&self.preset)
    }

    fn draft(&self) -> Draft {
        Draft { scenario: self.scenario.clone(), additions: self.additions.clone() }
    }

    /// Makes a step and records it; whether the draft differs from the one before.
    fn make(&mut self, step: &Step) -> Result<bool, Obstacle> {
        let before = self.draft();
        // A drag is one step, which begins with the first change.
        let is_new = self.held.as_ref().is_none_or(|held| *held == self.comparison);
        let changed = self.settle_on(self.try_step(step)?)?;
        if changed && is_new {
            self.history.record(before);
        }
        if changed && matches!(step, Step::Restructure(Edit::Adopt(..))) {
            // The charts of one alternative go to the one that is adopted.
            self.view.alternative = self.scenario.alternatives.len() - 1;
        }
        Ok(changed)
    }

    /// Returns to a draft of the history, if there is one.
    fn return_to(&mut self, draft: Option<Draft>) -> Applied {
        let was_held = self.held.is_some();
        let found = draft.is_some();
        let changed = draft.map_or(Ok(false), |draft| self.settle_on(draft));
        self.let_go();
        Applied::from(changed).or(found || was_held)
    }

    /// Makes a draft the one at hand, with its estimates; whether it differs from the one before.
    fn settle_on(&mut self, draft: Draft) -> Result<bool, Obstacle> {
        let draft = self.draft().replaced_by(draft);
        if draft == self.draft() {
            return Ok(false);
        }
        if draft.scenario != self.scenario {
            self.comparison = estimated(&draft.scenario)?;
            self.follow(&draft.scenario);
            self.futures.renew();
        }
        (self.scenario, self.additions) = (draft.scenario, draft.additions);
        Ok(true)
    }

    /// Lets go of the slider that is held; whether one was. A slider that was dragged to and fro took no step.
    fn let_go(&mut self) -> bool {
        let was_held = self.held.take().is_some();
        if was_held {
            self.history.forget(&self.draft());
        }
        was_held
    }

    /// Keeps the charts at the alternatives that they show where those stand elsewhere in another scenario.
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
    }

    /// Puts two alternatives beside one another, the second giving way where they are one; whether anything changed.
    fn contrast(&mut self, (a, b): Two) -> bool {
        let n = self.comparison.alternatives.len();
        if a.max(b) >= n || n < 2 {
            return false;
        }
        let other = if a == b { (a + 1) % n } else { b };
        put(&mut self.futures.chosen, Some((a, other)))
    }
}

fn estimated(scenario: &Scenario) -> Result<Same<Comparison>, Vec<Problem>> {
    Plan::new(scenario).map(|plan| Same::new(Comparison::new(plan)))
}

/// The position of the cheapest alternative that changes something, for the fan: going on differs from itself by nothing.
fn cheapest_change(comparison: &Comparison) -> usize {
    let all = 0..comparison.alternatives.len();
    let changing = all.filter(|position| Some(*position) != comparison.reference);
    let cheapest = changing.min_by(|a, b| comparison.present_value(*a).total_cmp(&comparison.present_value(*b)));
    cheapest.unwrap_or_default()
}
