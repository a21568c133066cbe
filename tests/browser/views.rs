//! The views of the work: desks, and who gets which policy.

use thirtyfour::prelude::*;
use werkplekwijzer::allocation::Matrix;
use werkplekwijzer::plan::Plan;
use werkplekwijzer::presets::Preset;
use werkplekwijzer::proposal::Proposal;
use werkplekwijzer::rules::Rules;

use crate::axe;
use crate::outcome::{Estimated, View};
use crate::page::Page;

/// Waits until a sentence says in how many futures the proposal is cheaper.
async fn wait_for_trial(page: &Page) {
    let texts = page.texts;
    let waiting = texts.proposal_trial_waiting();
    let script = format!("document.getElementById('proposal-trial')?.textContent !== {waiting:?}");
    page.wait("the proposal was tried", &script).await;
}

pub async fn desks_and_devices_to_hand_out_are_what_the_command_prints(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    let command = Estimated::new(&Preset::Medium.scenario());
    let view = View { totals: false, housing: false, alternative: 2 };

    page.press_button(&texts.desks_title()).await;
    page.keeps_focus("going to the desks").await;
    assert!(page.driver.title().await.unwrap().contains(&texts.desks_title()));
    assert_eq!(page.tables("main > .sim-figures").await, [command.weekdays(view), command.service(view)]);
    axe::check(page, "desks").await;
    page.makes_sense("desks").await;

    page.press_button(&texts.proposal_title()).await;
    assert_eq!(page.tables("main .sim-figures").await, [command.handout(view)]);
    let select = &page.find_all("combobox", &texts.choose_alternative()).await[0];
    page.focus(select).await;
    page.press(Key::Home).await;
    page.settle().await;
    assert_eq!(page.tables("main .sim-figures").await, [command.handout(View { alternative: 0, ..view })]);
}

pub async fn a_cell_explains_itself_and_a_rule_changes_the_answer_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    page.press_button(&texts.proposal_title()).await;
    page.keeps_focus("going to the allocation").await;
    wait_for_trial(page).await;
    axe::check(page, "allocation").await;
    page.makes_sense("allocation").await;

    // Every number of the matrix is that of the library.
    let scenario = Preset::Medium.scenario();
    let plan = Plan::new(&scenario).unwrap();
    let matrix = Matrix::new(&plan, &Rules::usual(&scenario));
    let shown: Vec<f64> =
        page.eval("[...document.querySelectorAll('.sim-matrix tbody data')].map(it => Number(it.value))").await;
    let roles = 0..plan.roles().len();
    let expected: Vec<f64> = roles
        .flat_map(|role| (0..plan.policies().len()).map(move |policy| (role, policy)))
        .map(|(role, policy)| matrix.per_person(role, policy).unwrap())
        .collect();
    assert_eq!(shown, expected);

    // Why not BYOD for the counter?
    let explains = async || page.eval::<String>("document.getElementById('matrix-explains').textContent").await;
    let counter = page.driver.find(By::Css(".sim-matrix__cell[tabindex='0']")).await.unwrap();
    page.focus(&counter).await;
    assert!(explains().await.starts_with(&texts.explain_fixed("BYOD", texts.role_counter())), "{}", explains().await);
    page.press(Key::Left).await;
    page.settle().await;
    let beside = explains().await;
    assert!(beside.starts_with("CYOD"), "{beside}");
    assert!(page.focused().await.contains("matrix-1-1"), "{}", page.focused().await);
    page.press(Key::Home).await;
    page.settle().await;
    assert!(page.focused().await.contains("matrix-1-0"), "{}", page.focused().await);

    // Fewer policies make another answer, which is what the library finds.
    let before = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    let field = page.driver.find(By::Id("rule-policies")).await.unwrap();
    page.enter(&field, "0").await;
    assert!(page.text().await.contains(&texts.rules_error("1", "20")));
    page.enter(&field, "1").await;
    let after = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    assert_ne!(after, before);
    let rules = Rules { most_policies: Some(1), ..Rules::usual(&scenario) };
    let proposal = Proposal::new(&scenario, &rules).unwrap();
    let best = proposal.best.unwrap();
    let steady: f64 = page.eval("Number(document.querySelector('.sim-proposal__answer td data').value)").await;
    assert_eq!(steady, best.choice.cost);
    axe::check(page, "allocation under a rule").await;

    // A rule that cannot be kept is said with its numbers, and undone.
    let ceiling = page.driver.find(By::Id("rule-ceiling")).await.unwrap();
    page.enter(&ceiling, "1000").await;
    let refused = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    assert!(refused.contains("1.000"), "{refused}");
    axe::check(page, "no allocation").await;
    page.press_button(&texts.undo()).await;
    page.press_button(&texts.undo()).await;
    assert_eq!(page.eval::<String>("document.getElementById('proposal-answer').textContent").await, before);

    // The proposal becomes an alternative like any other, which costs what was said.
    wait_for_trial(page).await;
    let total: f64 =
        page.eval("Number(document.querySelector('.sim-proposal__answer tbody tr:nth-child(2) td data').value)").await;
    page.press_button(&texts.proposal_adopt()).await;
    page.press_button(&texts.proposal_see()).await;
    page.wait_for_outcome().await;
    let cards: Vec<String> = page.eval("[...document.querySelectorAll('.sim-card')].map(it => it.innerText)").await;
    assert_eq!(cards.len(), 4);
    assert!(cards[3].contains(&texts.proposal_name()), "{cards:?}");
    let totals: Vec<f64> =
        page.eval("[...document.querySelectorAll('.sim-card:nth-child(4) data')].map(it => Number(it.value))").await;
    assert!(totals.contains(&total), "{totals:?} has {total}");
}

pub async fn nothing_is_cut_on_a_phone(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    page.resize(320, 740, 1).await;
    for view in [texts.desks_title(), texts.proposal_title()] {
        page.press_button(&view).await;
        crate::reflow::fits(page, &view).await;
        axe::check(page, &view).await;
    }
}
