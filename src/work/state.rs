//! The app as a state machine: what it shows, and how an action changes that. No effects.

use crate::text::Language;
use crate::work::action::Action;
use crate::work::document::Refusal;
use crate::work::newest_run::Futures;
use crate::work::side::{self, Side};
use crate::work::work::Work;

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
            Action::Open(start) => {
                let futures = Futures::new(self.work.as_ref().map(|work| &work.futures));
                if let Ok(work) = Work::new(start, futures) {
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::allocation::rules::Rules;
    use crate::defaults::presets::Preset;
    use crate::futures::messages::Report;
    use crate::inputs::items::List;
    use crate::inputs::levers::Lever;
    use crate::outcome::view::View;
    use crate::work::document::Document;
    use crate::work::origin::Start;

    fn medium() -> State {
        let mut state = State::new(Language::Dutch);
        assert!(state.apply(Action::Open(Start::Example(Preset::Medium))));
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
        let rules = Rules { most_policies: Some(1), ..before.additions.rules(&before.scenario) };
        assert!(state.apply(Action::Demand(Box::new(rules.clone()))));
        let after = work(&state);
        assert_eq!(after.additions.rules(&after.scenario), rules);
        assert!(Rc::ptr_eq(&after.comparison, &before.comparison) && after.futures == before.futures);
        assert!(after.is_worth_keeping());
        assert!(state.apply(Action::Undo));
        assert!(work(&state).additions.is_empty());
        assert!(state.apply(Action::Redo));
        assert_eq!(work(&state).additions.rules, Some(rules));
        // Demanding what is usual is no demand.
        let usual = Rules::usual(&after.scenario);
        assert!(state.apply(Action::Demand(Box::new(usual))));
        assert!(work(&state).additions.is_empty());
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
        state.apply(Action::Open(Start::Example(Preset::SixPolicies)));
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
        state.apply(Action::Open(Start::Example(Preset::Heerhugowaard)));
        let before = state.clone();
        assert!(state.apply(Action::RightSizeDesks(true)));
        assert!(state.work.as_ref().expect("work is open").desks_changed());
        assert!(state.apply(Action::ResetDesks));
        let [after, before] = [state, before].map(|state| state.work.expect("work is open"));
        assert!(after.scenario == before.scenario && after.comparison == before.comparison);
    }
}
