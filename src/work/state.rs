//! The app as a state machine: the state of the page, and how an action changes it. It has no effects.

use crate::scenario::problem::Problem;
use crate::text::Language;
use crate::work::action::{Action, Applied, Shell};
use crate::work::document::Document;
use crate::work::newest_run::Futures;
use crate::work::refusal::Refusal;
use crate::work::same::put;
use crate::work::side::{self, Side};
use crate::work::work::Work;

/// The state of the page: everything that it shows.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The language of every text.
    pub language: Language,
    /// The work at hand; it stays while the start screen is shown.
    pub work: Option<Work>,
    /// Whether the outcome of the work is shown, or else the start screen.
    pub is_open: bool,
    /// The reason for which a document was not opened, until it is dismissed.
    pub refusal: Option<Refusal>,
    /// Scenarios beside the work at hand.
    pub beside: Vec<Side>,
}

impl State {
    /// The start screen.
    pub fn new(language: Language) -> State {
        State { language, work: None, is_open: false, refusal: None, beside: Vec::new() }
    }

    /// Carries out an action; without work at hand, those on it change nothing.
    pub fn apply(&mut self, action: Action) -> Applied {
        match action {
            Action::Shell(shell) => self.arrange(shell).into(),
            // The start screen does not show what would change.
            Action::Undo | Action::Redo if !self.is_open => Applied::default(),
            Action::Undo => self.on_work(Work::undo),
            Action::Redo => self.on_work(Work::redo),
            Action::Step(step) => self.on_work(|work| work.step(&step)),
            Action::Drag(lever, value) => self.on_work(|work| work.drag(lever, value)),
            Action::Look(view) => self.on_work(|work| work.look(view).into()),
            Action::Run(run) => self.on_work(|work| work.run(run).into()),
            Action::Hear(report) => self.on_work(|work| work.hear(report).into()),
            Action::GoWithout => self.on_work(|work| work.go_without().into()),
            Action::StayOnPage => self.on_work(|work| work.stay_on_page().into()),
        }
    }

    fn on_work(&mut self, act: impl FnOnce(&mut Work) -> Applied) -> Applied {
        self.work.as_mut().map(act).unwrap_or_default()
    }

    /// Moves around the work; whether anything changed.
    fn arrange(&mut self, shell: Shell) -> bool {
        match shell {
            Shell::Open(start) => self.open(Work::new(start, self.next_futures())),
            Shell::OpenDocument(document, kept) => {
                let work = Work::of(*document, self.next_futures());
                self.open(work.map(|work| Work { kept, ..work }))
            }
            Shell::Keep(name) => self.work.as_mut().is_some_and(|work| put(&mut work.kept, Some(name))),
            Shell::Refuse(refusal) => put(&mut self.refusal, Some(refusal)),
            Shell::Dismiss => put(&mut self.refusal, None),
            Shell::Close => put(&mut self.is_open, false),
            Shell::Resume => put(&mut self.is_open, self.work.is_some()),
            Shell::Put(document) => self.put_beside(*document),
            Shell::PutAway(position) => self.put_away(position),
            Shell::Speak(language) => put(&mut self.language, language),
        }
    }

    /// The run of futures for the work that is opened next.
    fn next_futures(&self) -> Futures {
        Futures::new(self.work.as_ref().map(|work| &work.futures))
    }

    fn open(&mut self, work: Result<Work, Vec<Problem>>) -> bool {
        match work {
            Ok(work) => {
                self.work = Some(work);
                self.is_open = true;
                self.refusal = None;
                true
            }
            Err(problems) => self.refuse(problems),
        }
    }

    fn refuse(&mut self, problems: Vec<Problem>) -> bool {
        put(&mut self.refusal, Some(Refusal::Problems(problems)))
    }

    fn put_beside(&mut self, document: Document) -> bool {
        if self.beside.len() >= side::MOST {
            return false;
        }
        match Side::new(document) {
            Ok(side) => {
                self.beside.push(side);
                true
            }
            Err(problems) => self.refuse(problems),
        }
    }

    fn put_away(&mut self, position: usize) -> bool {
        let is_there = position < self.beside.len();
        if is_there {
            self.beside.remove(position);
        }
        is_there
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::allocation::rules::Rules;
    use crate::defaults::presets::Preset;
    use crate::futures::messages::Reply;
    use crate::inputs::items::List;
    use crate::inputs::levers::Lever;
    use crate::outcome::view::View;
    use crate::work::action::RunAction;
    use crate::work::origin::StartingPoint;
    use crate::work::step::{Obstacle, Step};

    fn medium() -> State {
        let mut state = State::new(Language::Dutch);
        assert!(state.apply(Action::Shell(Shell::Open(StartingPoint::Example(Preset::Medium)))).changed);
        state
    }

    fn total(state: &State) -> f64 {
        state.work.as_ref().expect("work is open").comparison.alternatives[0].total()
    }

    #[test]
    fn turning_a_lever_moves_the_outcome_and_putting_it_back_restores_it() {
        let mut state = medium();
        let before = total(&state);
        assert!(state.apply(Action::Step(Step::Set(Lever::LaptopPrice, 1250.5))).changed);
        assert!(total(&state) > before);
        assert_eq!(state.work.as_ref().expect("work is open").n_changes(), 1);
        assert!(state.apply(Action::Step(Step::Reset(Lever::LaptopPrice))).changed);
        assert_eq!(total(&state), before);
    }

    #[test]
    fn a_rule_is_a_step_that_changes_no_outcome() {
        let mut state = medium();
        let work = |state: &State| state.work.clone().expect("work is open");
        let before = work(&state);
        let rules = Rules { most_policies: Some(1), ..before.additions.rules(&before.scenario) };
        assert!(state.apply(Action::Step(Step::Demand(Box::new(rules.clone())))).changed);
        let after = work(&state);
        assert_eq!(after.additions.rules(&after.scenario), rules);
        assert!(after.comparison == before.comparison && after.futures == before.futures);
        assert!(after.is_worth_keeping());
        assert!(state.apply(Action::Undo).changed);
        assert!(work(&state).additions.is_empty());
        assert!(state.apply(Action::Redo).changed);
        assert_eq!(work(&state).additions.rules, Some(rules));
        // Demanding what is usual is no demand.
        let usual = Rules::usual(&after.scenario);
        assert!(state.apply(Action::Step(Step::Demand(Box::new(usual)))).changed);
        assert!(work(&state).additions.is_empty());
    }

    #[test]
    fn a_look_at_the_start_screen_loses_nothing() {
        let mut state = medium();
        state.apply(Action::Step(Step::Set(Lever::Horizon, 12.0)));
        let before = state.clone();
        assert!(state.apply(Action::Shell(Shell::Close)).changed);
        assert!(!state.is_open);
        assert!(state.apply(Action::Shell(Shell::Resume)).changed);
        assert_eq!(state, before);
    }

    #[test]
    fn at_most_three_scenarios_stand_beside_the_work_and_change_nothing_of_it() {
        let mut state = medium();
        let work = state.work.clone();
        for preset in [Preset::Medium, Preset::Heerhugowaard, Preset::SixPolicies, Preset::Medium] {
            state.apply(Action::Shell(Shell::Put(Box::new(Document::own(preset.scenario())))));
        }
        assert_eq!(state.beside.len(), side::MOST);
        assert!(state.apply(Action::Shell(Shell::PutAway(0))).changed);
        assert_eq!(*state.beside[0].scenario, Preset::Heerhugowaard.scenario());
        assert!(!state.apply(Action::Shell(Shell::PutAway(2))).changed);
        assert_eq!(state.work, work);
    }

    #[test]
    fn a_value_that_is_not_allowed_changes_nothing() {
        let mut state = medium();
        for value in [f64::NAN, f64::INFINITY, -1.0, 1e9] {
            let applied = state.apply(Action::Step(Step::Set(Lever::TicketCost, value)));
            assert!(!applied.changed, "{value}");
            let Some(Obstacle::Problems(problems)) = applied.obstacle else { panic!("nothing refuses {value}") };
            assert_eq!((problems.len(), problems[0].path.as_str()), (1, "support.ticket_cost"));
        }
    }

    #[test]
    fn an_obstacle_is_answered_and_changes_nothing() {
        use crate::inputs::items::{Edit, Item, ItemObstacle};
        let mut state = medium();
        let before = state.clone();
        let laptop = Item { list: List::Devices, id: "laptop".to_owned() };
        let rename = Step::Rename(" ".to_owned());
        let fill_in = |path: &str, value: f64| Step::FillIn(path.parse().expect("a place"), value.into());
        for step in [rename, fill_in("horizon", 99.0), fill_in("devices.nobody.price", 1.0)] {
            let applied = state.apply(Action::Step(step.clone()));
            assert!(matches!(applied.obstacle, Some(Obstacle::Problems(_))), "{step:?}");
            assert!(!applied.changed && state == before, "{step:?}");
        }
        let applied = state.apply(Action::Step(Step::Restructure(Edit::Remove(laptop))));
        assert!(matches!(applied.obstacle, Some(Obstacle::Items(ItemObstacle::InUse(..)))), "{applied:?}");
        assert!(!applied.changed && state == before);
    }

    #[test]
    fn a_step_leads_where_it_was_tried_to_lead() {
        let mut state = medium();
        let step = Step::Set(Lever::Headcount, 700.0);
        let tried = state.work.as_ref().expect("work is open").try_step(&step).expect("it is on the scale");
        state.apply(Action::Step(step));
        assert_eq!(*state.work.as_ref().expect("work is open").scenario, *tried.scenario);
    }

    #[test]
    fn a_slider_is_let_go_also_where_its_last_value_is_refused() {
        let mut state = medium();
        let held = |state: &State| state.work.as_ref().expect("work is open").held.is_some();
        state.apply(Action::Drag(Lever::Headcount, 700.0));
        assert!(held(&state));
        assert!(state.apply(Action::Step(Step::Set(Lever::Headcount, -1.0))).changed);
        assert!(!held(&state));
        assert_eq!(headcount(&state), 700.0);
    }

    #[test]
    fn while_a_lever_is_dragged_the_charts_keep_the_scale_of_before() {
        let mut state = medium();
        let before = state.work.as_ref().expect("work is open").comparison.clone();
        state.apply(Action::Drag(Lever::Headcount, 700.0));
        state.apply(Action::Drag(Lever::Headcount, 900.0));
        assert_eq!(state.work.as_ref().expect("work is open").held, Some(before.clone()));
        let id = state.work.as_ref().expect("work is open").futures.id;
        state.apply(Action::Hear(Reply::Refused(id)));
        assert_eq!(state.work.as_ref().expect("work is open").held, Some(before));
        state.apply(Action::Step(Step::Set(Lever::Headcount, 900.0)));
        assert_eq!(state.work.as_ref().expect("work is open").held, None);
    }

    fn headcount(state: &State) -> f64 {
        state.work.as_ref().expect("work is open").scenario.workforce.headcount.likely()
    }

    #[test]
    fn steps_are_undone_and_done_again_and_looking_around_is_none() {
        let mut state = medium();
        let before = headcount(&state);
        assert!(!state.apply(Action::Undo).changed);
        state.apply(Action::Step(Step::Set(Lever::Headcount, 700.0)));
        state.apply(Action::Step(Step::Set(Lever::Headcount, 800.0)));
        let view = state.work.as_ref().expect("work is open").view;
        state.apply(Action::Look(View { totals: true, ..view }));
        assert!(state.apply(Action::Undo).changed);
        assert_eq!(headcount(&state), 700.0);
        assert!(state.work.as_ref().expect("work is open").view.totals);
        assert!(state.apply(Action::Undo).changed);
        assert_eq!(headcount(&state), before);
        assert!(state.apply(Action::Redo).changed && state.apply(Action::Redo).changed);
        assert_eq!(headcount(&state), 800.0);
        assert!(!state.apply(Action::Redo).changed);
        state.apply(Action::Undo);
        state.apply(Action::Step(Step::Set(Lever::Headcount, 900.0)));
        assert!(!state.apply(Action::Redo).changed);
    }

    #[test]
    fn a_drag_is_one_step_and_to_and_fro_is_none() {
        let mut state = medium();
        let before = headcount(&state);
        for value in [before, 600.0, 650.0, 700.0] {
            state.apply(Action::Drag(Lever::Headcount, value));
        }
        state.apply(Action::Step(Step::Set(Lever::Headcount, 700.0)));
        for value in [710.0, 720.0, 700.0] {
            state.apply(Action::Drag(Lever::Headcount, value));
        }
        state.apply(Action::Step(Step::Set(Lever::Headcount, 700.0)));
        assert!(state.apply(Action::Undo).changed);
        assert_eq!(headcount(&state), before);
        assert!(!state.apply(Action::Undo).changed);
    }

    #[test]
    fn a_hundred_steps_can_be_undone() {
        let mut state = medium();
        for n in 0..110 {
            state.apply(Action::Step(Step::Set(Lever::Headcount, 1000.0 + f64::from(n))));
        }
        let steps = std::iter::from_fn(|| state.apply(Action::Undo).changed.then_some(())).count();
        assert_eq!(steps, crate::work::history::STEPS);
        assert_eq!(headcount(&state), 1009.0);
    }

    #[test]
    fn switching_language_keeps_everything_else() {
        let mut state = medium();
        state.apply(Action::Step(Step::Set(Lever::Headcount, 800.0)));
        let before = state.clone();
        assert!(state.apply(Action::Shell(Shell::Speak(Language::English))).changed);
        assert!(state.apply(Action::Shell(Shell::Speak(Language::Dutch))).changed);
        assert_eq!(state, before);
    }

    #[test]
    fn doing_what_is_already_so_changes_nothing() {
        let mut state = medium();
        assert!(!state.apply(Action::Step(Step::ResetAll)).changed);
        assert!(!state.apply(Action::Shell(Shell::Speak(Language::Dutch))).changed);
        let view = state.work.as_ref().expect("work is open").view;
        assert!(!state.apply(Action::Look(view)).changed);
    }

    #[test]
    fn a_change_of_the_numbers_asks_for_a_new_run_and_a_look_at_them_does_not() {
        let mut state = medium();
        let id = |state: &State| state.work.as_ref().expect("work is open").futures.id;
        let before = id(&state);
        let view = state.work.as_ref().expect("work is open").view;
        state.apply(Action::Look(View { totals: true, ..view }));
        state.apply(Action::Run(RunAction::Contrast((1, 2))));
        assert_eq!(id(&state), before);
        state.apply(Action::Drag(Lever::Headcount, 700.0));
        assert_eq!(id(&state), before + 1);
        state.apply(Action::Step(Step::Set(Lever::Headcount, 700.0)));
        assert_eq!(id(&state), before + 1);
        state.apply(Action::Shell(Shell::Open(StartingPoint::Example(Preset::SixPolicies))));
        assert_eq!(id(&state), before + 2);
    }

    #[test]
    fn an_alternative_is_never_beside_itself() {
        let mut state = medium();
        state.apply(Action::Run(RunAction::Contrast((2, 2))));
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, Some((2, 0)));
        assert!(!state.apply(Action::Run(RunAction::Contrast((0, 3)))).changed);
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
        state.apply(Action::Run(RunAction::Contrast((0, 2))));
        assert_eq!(shown(&state), "byod");
        assert!(state.apply(Action::Step(Step::Restructure(Edit::Copy(item("hiyd"), "HIYD".to_owned())))).changed);
        assert_eq!(shown(&state), "byod");
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, Some((0, 3)));
        assert!(state.apply(Action::Step(Step::Restructure(Edit::Remove(item("byod"))))).changed);
        assert_eq!((shown(&state).as_str(), view(&state).alternative), ("cyod", 2));
        assert_eq!(state.work.as_ref().expect("work is open").futures.chosen, None);
        assert!(state.apply(Action::Undo).changed && state.apply(Action::Undo).changed);
        let work = state.work.as_ref().expect("work is open");
        assert_eq!((work.scenario.alternatives.len(), work.n_changes()), (3, 0));
        assert!(!state.apply(Action::Step(Step::Restructure(Edit::Remove(item("nothing"))))).changed);
    }

    #[test]
    fn desks_can_be_put_back_where_the_alternatives_differ() {
        let mut state = State::new(Language::Dutch);
        state.apply(Action::Shell(Shell::Open(StartingPoint::Example(Preset::Heerhugowaard))));
        let before = state.clone();
        assert!(state.apply(Action::Step(Step::RightSizeDesks(true))).changed);
        assert!(state.work.as_ref().expect("work is open").desks_changed());
        assert!(state.apply(Action::Step(Step::ResetDesks)).changed);
        let [after, before] = [state, before].map(|state| state.work.expect("work is open"));
        assert!(*after.scenario == *before.scenario && *after.comparison == *before.comparison);
    }
}
