//! Why the numbers can be trusted, by keyboard.

use std::time::Duration;

use thirtyfour::prelude::*;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::futures::likeness::TRIED;
use werkplekwijzer::futures::run::USUAL_DRAWS;
use werkplekwijzer::outcome::editions::Editions;
use werkplekwijzer::outcome::payers::Payers;
use werkplekwijzer::published::{benchmark, case, reading};
use werkplekwijzer::report::futures::certainty::share_of;
use werkplekwijzer::report::why::words;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::text::Texts;

use crate::axe;
use crate::keyboard::press_on;
use crate::page::Page;
use crate::reflow::fits;
use crate::simulated::Simulated;

/// Patience with tens of thousands of futures on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Goes to the view with an example, by keyboard.
async fn open(page: &Page) {
    page.start().await;
    page.example(&page.texts.example_medium()).await;
    page.press_button(&page.texts.why_title()).await;
    page.keeps_focus("going to why these numbers").await;
}

pub async fn cases_are_computed_and_both_versions_compared_by_keyboard(page: &Page) {
    open(page).await;
    let texts = page.texts;
    assert!(page.driver.title().await.unwrap().contains(&texts.why_title()));

    page.step("every case is computed when it is opened, and gives what the library gives");
    for case in case::all() {
        let caption = format!("why-case-{}", case.key);
        let is_there = format!("document.getElementById('{caption}') !== null");
        assert!(!page.eval::<bool>(&is_there).await, "{caption} is not computed before somebody asks");
        press_on(page, "summary", words(&case.title, texts), Key::Enter).await;
        page.wait("the case is computed", &is_there).await;
        let table = page.tables(&format!("[aria-labelledby={caption}]")).await.remove(0);
        let expected: Vec<Vec<f64>> = reading::beside(&case)
            .iter()
            .map(|it| vec![it.published.value, it.ours, it.difference(), it.published.most()])
            .collect();
        assert_eq!(table, expected, "{}", case.key);
    }

    page.step("both versions: the button goes and the focus stays");
    press_on(page, "button", &texts.why_versions_show(), Key::Enter).await;
    assert_eq!(page.focused().await, format!("heading {}", texts.why_versions()));
    let editions = Editions::new(&Preset::Medium.scenario(), &Preset::SixPolicies.scenario()).unwrap();
    let amounts: [fn(&Payers) -> f64; 2] = [|it| it.municipality + it.final_levy, |it| it.employees];
    for (position, amount) in amounts.into_iter().enumerate() {
        let expected: Vec<Vec<f64>> =
            editions.steps.iter().map(|(_, payers)| payers.iter().map(amount).collect()).collect();
        assert_eq!(page.tables(&format!("[aria-labelledby=why-versions-{position}]")).await, [expected]);
    }
    let said: String =
        page.eval("document.querySelector('[aria-labelledby=why-versions] [role=status]').textContent").await;
    assert_eq!(said, texts.why_versions_says());

    page.makes_sense("why these numbers").await;
    axe::check_closely(page, "why these numbers, all open").await;
    for width in [320, 360, 1280, 1920] {
        page.resize(width, 800, 1).await;
        fits(page, &format!("why these numbers at {width}")).await;
    }

    page.step("in the other language, and back");
    page.click("link", &texts.other_language()).await;
    let other = Texts { language: texts.language.other() };
    assert!(page.text().await.contains(&other.why_versions_says()));
    page.resize(360, 740, 1).await;
    fits(page, "why these numbers in the other language").await;
    page.press_button(&other.inputs_back()).await;
    page.wait_for_outcome().await;
    page.keeps_focus("going back").await;
}

pub async fn a_number_outside_its_band_is_a_question(page: &Page) {
    open(page).await;
    let texts = page.texts;
    let words_of =
        async || page.eval::<String>("document.querySelector('[aria-labelledby=why-benchmarks]').innerText").await;
    let within = words_of().await;
    assert!(within.contains(&texts.why_within()) && !within.contains(&texts.why_above()), "{within}");
    page.press_button(&texts.inputs_back()).await;
    page.wait_for_outcome().await;
    page.enter(&page.field(&texts.lever_headcount()).await, "2.000").await;
    page.press_button(&texts.why_title()).await;
    let above = words_of().await;
    assert!(above.contains(&texts.why_above()), "{above}");
    let question = benchmark::all().remove(0).above;
    assert!(above.contains(words(&question, texts)) && !within.contains(words(&question, texts)), "{above}");
    page.makes_sense("a number above its band").await;
}

pub async fn another_likeness_gives_what_the_command_gives(page: &Page) {
    open(page).await;
    let texts = page.texts;
    press_on(page, "button", &texts.why_likeness_show(), Key::Enter).await;
    assert_eq!(page.focused().await, format!("heading {}", texts.why_likeness()));
    let rows = "document.querySelectorAll('[aria-labelledby=why-likeness-table] tbody tr').length";
    page.wait_within(PATIENCE, "every estimate is there", &format!("{rows} === {}", TRIED.len())).await;
    let scenario = Preset::Medium.scenario();
    let of = |likeness: f64| {
        let scenario = Scenario { likeness, ..scenario.clone() };
        Simulated::new(&scenario, USUAL_DRAWS).difference().to_vec()
    };
    assert_eq!(page.tables("[aria-labelledby=why-likeness-table]").await, [TRIED.map(of).to_vec()]);
    let said: String =
        page.eval("document.querySelector('[aria-labelledby=why-likeness] [role=status]').textContent").await;
    let [first, last] = [TRIED[0], TRIED[2]].map(|likeness| {
        let [_, share] = Simulated::new(&Scenario { likeness, ..scenario.clone() }, USUAL_DRAWS).difference();
        share_of(share / 100.0, USUAL_DRAWS, texts)
    });
    assert!(said.contains("HIYD") && said.contains(&first) && said.contains(&last), "{said}: {first}, {last}");
    axe::check_part(page, "[aria-labelledby=why-likeness]", "likeness").await;
    for width in [320, 1280] {
        page.resize(width, 800, 1).await;
        fits(page, &format!("likeness at {width}")).await;
    }
}
