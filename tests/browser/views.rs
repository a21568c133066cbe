//! The views of the work: desks with own counts and team days, and who gets which policy.

use thirtyfour::prelude::*;
use werkplekwijzer::allocation::matrix::Matrix;
use werkplekwijzer::allocation::proposal::Proposal;
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::office::people::Office;
use werkplekwijzer::office::team_days::puzzle::Solution;
use werkplekwijzer::office::team_list;
use werkplekwijzer::office::teams::Teams;
use werkplekwijzer::outcome::comparison::Comparison;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::text::text;

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
    assert_eq!(page.tables("section > .sim-figures").await, [command.weekdays(view), command.service(view)]);
    axe::check(page, "desks").await;
    page.makes_sense("desks").await;

    page.press_button(&texts.proposal_title()).await;
    assert_eq!(page.tables("main .sim-figures").await[0], command.handout(view));
    command.ages_agree(&page.tables("main .sim-figures").await[1], view);
    let select = &page.find_all("combobox", &texts.choose_alternative()).await[0];
    page.focus(select).await;
    page.press(Key::Home).await;
    page.settle().await;
    assert_eq!(page.tables("main .sim-figures").await[0], command.handout(View { alternative: 0, ..view }));

    page.step("the list is printed, and the matrix fits on a sheet of A4, which is 680 pixels wide within its margins");
    page.media("print", "light").await;
    page.resize(680, 960, 1).await;
    let shown = "return ['#handout-table', '.sim-matrix'].map(it => shown(document.querySelector(it)));";
    assert_eq!(page.run::<Vec<bool>>(shown, vec![]).await, [true, true]);
    let wide: u64 = page
        .eval("Math.max(...[...document.querySelectorAll('body *')].map(it => it.getBoundingClientRect().right))")
        .await;
    assert!(wide <= 680, "{wide}");
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

    page.step("every number of the matrix is that of the library");
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

    page.step("why not BYOD for the counter?");
    let explains = async || page.eval::<String>("document.getElementById('matrix-explains').textContent").await;
    let counter = page.driver.find(By::Css(".sim-matrix__cell[tabindex='0']")).await.unwrap();
    page.focus(&counter).await;
    assert!(
        explains().await.starts_with(&text!(
            texts,
            explain_fixed { policy: "BYOD", role: texts.role(&scenario.workforce.roles[1]) }
        )),
        "{}",
        explains().await
    );
    page.press(Key::Left).await;
    page.settle().await;
    let beside = explains().await;
    assert!(beside.starts_with("CYOD"), "{beside}");
    assert!(page.focused().await.contains("CYOD"), "{}", page.focused().await);
    page.press(Key::Home).await;
    page.settle().await;
    assert!(page.focused().await.contains("HIYD"), "{}", page.focused().await);

    page.step("fewer policies make another answer, which is what the library finds");
    let before = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    let field = page.driver.find(By::Id("rule-policies")).await.unwrap();
    page.enter(&field, "0").await;
    assert!(page.text().await.contains(&text!(texts, rules_error { low: "1", high: "20" })));
    page.enter(&field, "1").await;
    let after = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    assert_ne!(after, before);
    let rules = Rules { most_policies: Some(1), ..Rules::usual(&scenario) };
    let proposal = Proposal::new(&scenario, &rules).unwrap();
    let best = proposal.best.unwrap();
    let steady: f64 = page.eval("Number(document.querySelector('.sim-proposal__answer td data').value)").await;
    assert_eq!(steady, best.allocation.cost);
    axe::check(page, "allocation under a rule").await;

    page.step("a rule that cannot be kept is said with its numbers, and undone");
    let chosen = async || page.eval::<String>("document.querySelector(\".sim-matrix__cell[tabindex='0']\").id").await;
    let cell = chosen().await;
    let ceiling = page.driver.find(By::Id("rule-ceiling")).await.unwrap();
    page.enter(&ceiling, "1000").await;
    assert_eq!(chosen().await, cell, "the matrix stays at the cell that was chosen");
    let refused = page.eval::<String>("document.getElementById('proposal-answer').textContent").await;
    assert!(refused.contains("1.000"), "{refused}");
    axe::check(page, "no allocation").await;
    page.press_button(&texts.undo()).await;
    page.press_button(&texts.undo()).await;
    assert_eq!(page.eval::<String>("document.getElementById('proposal-answer').textContent").await, before);

    page.step("the proposal becomes an alternative like any other, which costs what was said");
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
        axe::check_closely(page, &view).await;
    }
}

/// Types into a text area as a paste does.
async fn fill_in(page: &Page, id: &str, text: &str) {
    let field = page.driver.find(By::Id(id)).await.unwrap();
    page.focus(&field).await;
    let script =
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.run::<()>(script, vec![field.to_json().unwrap(), text.into()]).await;
    page.settle().await;
}

pub async fn own_counts_are_read_taken_over_and_put_back_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    page.press_button(&texts.desks_title()).await;

    page.step("what cannot be read is said with its line, and stays");
    fill_in(page, "counts", "5-1-2026;150\n31-2-2026;160\n6-1-2026;veel").await;
    page.press_button(&texts.measuring_read()).await;
    let text = page.text().await;
    assert!(text.contains(&text!(texts, counts_no_such_date { line: 2_usize, found: "31-2-2026" })), "{text}");
    assert!(text.contains(&text!(texts, counts_unreadable { line: 3_usize, found: "veel" })), "{text}");
    let kept: String = page.eval("document.getElementById('counts').value").await;
    assert!(kept.contains("veel"));
    axe::check(page, "counts refused").await;

    page.step("eight weeks, with a holiday");
    let mut counts = String::from("datum\taantal\n");
    for week in 0..8 {
        for (day, count) in [150, 240, 170, 260, 90].into_iter().enumerate() {
            let count = if (week, day) == (3, 2) { 2 } else { count + 7 * (week % 4) };
            let (date, month) = (5 + 7 * (week % 4) + day, 1 + 4 * (week / 4));
            // The fourth of May 2026 is a Monday, as the fifth of January is.
            let date = if month == 5 { date - 1 } else { date };
            counts += &format!("{date}-{month}-2026\t{count}\n");
        }
    }
    fill_in(page, "counts", &counts).await;
    page.press_button(&texts.measuring_read()).await;
    let text = page.text().await;
    assert!(
        text.contains(&text!(texts, measured_period { days: 39_usize, first: "5-1-2026", last: "29-5-2026" })),
        "{text}"
    );
    assert!(text.contains("28-1-2026 (2)"), "{text}");
    page.makes_sense("counts").await;
    axe::check(page, "counts read").await;
    page.press_button(&texts.measuring_take()).await;
    assert!(page.text().await.contains(&texts.measuring_done()));

    page.step("the inputs say on how many days it rests");
    page.press_button(&texts.inputs_title()).await;
    let search = page.driver.find(By::Id("inputs-search")).await.unwrap();
    page.fill(&search, &texts.field("attendance", "synchronisation").unwrap()).await;
    // Each letter draws the whole list anew, which takes its time.
    let says = format!("plain(document.body.innerText).includes({:?})", texts.grade_own(39_usize));
    page.wait("the number is found, with its days", &says).await;
    page.press_button(&texts.undo()).await;
    assert!(!page.text().await.contains(&texts.grade_own(39_usize)));
}

pub async fn team_days_are_spread_and_kept_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    page.press_button(&texts.desks_title()).await;
    fill_in(page, "teams", "Burgerzaken; 24; 1,5; zondag").await;
    page.press_button(&texts.teams_use()).await;
    assert!(page.text().await.contains(&text!(texts, teams_day_wrong { line: 1_usize, found: "zondag" })));
    axe::check(page, "teams refused").await;

    let lines = "Burgerzaken; 60; 1,5; di; vast\nRuimte; 70; 2; di\nStaf; 30; 1; do\nSport; 50; 2; do";
    fill_in(page, "teams", lines).await;
    page.press_button(&texts.teams_use()).await;
    page.pick("apart-first", "Burgerzaken").await;
    page.pick("apart-second", "Ruimte").await;
    page.press_button(&texts.teams_apart_add()).await;
    page.press_button(&texts.teams_solve()).await;
    page.wait("the days are spread", "document.getElementById('teams-days') !== null").await;
    page.keeps_focus("spreading the team days").await;
    axe::check(page, "team days").await;
    page.makes_sense("team days").await;

    page.step("what the page shows is what the library finds");
    let scenario = Preset::Medium.scenario();
    let plan = Plan::new(&scenario).unwrap();
    let comparison = Comparison::new(plan.clone());
    let teams = Teams { teams: team_list::read(lines).unwrap(), apart: vec![(0, 1)] };
    let office = Office::new(&plan, &teams, &comparison.going_on().years[0]);
    let Solution::Found { week, .. } = office.puzzle().solve() else { panic!("there is a week") };
    assert_eq!(week.days[0], 1, "the fixed day stays");
    assert_ne!(week.days[1], 1, "the pair is apart");
    let names = [texts.monday(), texts.tuesday(), texts.wednesday(), texts.thursday(), texts.friday()];
    let shown: Vec<String> = page
        .eval("[...document.getElementById('teams-days').closest('table').querySelectorAll('tbody tr')].map(it => it.lastElementChild.textContent)")
        .await;
    for (shown, day) in shown.iter().zip(&week.days) {
        assert!(shown.starts_with(&names[*day]), "{shown} is {}", names[*day]);
    }
    let tables = page.tables("#teams-found .sim-figures").await;
    let means = |days: &[usize]| office.attendance(days).mean.to_vec();
    let column = |table: &[Vec<f64>]| table.iter().map(|row| row[0]).collect::<Vec<f64>>();
    assert_eq!(column(&tables[0]), means(&teams.days().unwrap()));
    assert_eq!(column(&tables[1]), means(&week.days));
    let drawn = office.week(&week.days, 0).map(|day| day.iter().map(|people| f64::from(*people)).sum::<f64>());
    let seated = |row: &Vec<f64>| row[..row.len() - 1].iter().sum::<f64>();
    assert_eq!(tables[2].iter().map(seated).collect::<Vec<f64>>(), drawn);

    page.step("the new days are kept over a reload");
    page.press_button(&texts.teams_take()).await;
    let text: String = page.eval("document.getElementById('teams').value").await;
    assert!(text.starts_with("Burgerzaken; 60; 1,5; di; vast"), "{text}");
    page.driver.refresh().await.unwrap();
    page.wait_for_outcome().await;
    page.press_button(&texts.desks_title()).await;
    assert_eq!(page.eval::<String>("document.getElementById('teams').value").await, text);

    page.step("what was found goes with the teams that it was found for");
    let found = async || page.eval::<bool>("document.getElementById('teams-days') !== null").await;
    page.press_button(&texts.teams_solve()).await;
    page.wait("the days are spread", "document.getElementById('teams-days') !== null").await;
    fill_in(page, "teams", "Burgerzaken; 60; 1,5; di\nStaf; 30; 1; do").await;
    page.press_button(&texts.teams_use()).await;
    assert!(!found().await);
    page.press_button(&texts.teams_solve()).await;
    page.wait("the days are spread", "document.getElementById('teams-days') !== null").await;
    page.press_button(&texts.undo()).await;
    assert!(!found().await);
    assert!(page.eval::<String>("document.getElementById('teams').value").await.contains("Sport"));
}
