//! The page comes in parts: each may fail to come, in every way that networks know, and nothing is lost by it.

use serde_json::Value;

use crate::driver::Browser;
use crate::page::Page;
use crate::server::{Instead, programs};

/// The part with the work at hand and its outcome.
const WORK: &str = "split_work.wasm";

/// The part with all other views.
const VIEWS: &str = "split_views.wasm";

/// The texts of English.
const ENGLISH: &str = "en.ftl.txt";

/// The ways in which a file does not come: the connection is cut, it is not there as for an old tab after a new build, and
/// a server answers with a page of its own.
fn failures() -> [(&'static str, Instead); 3] {
    let page = "<!doctype html><title>Not found</title>".to_owned();
    [("cut", Instead::Cut), ("missing", Instead::Missing), ("another file", Instead::Text(page))]
}

/// Waits until the page says that a part did not come; it says so without having stopped.
async fn wait_for_failure(page: &Page, case: &str) {
    let says = format!("document.body.innerText.includes({:?})", page.texts.part_failed());
    page.wait(&format!("{case}: it is said"), &says).await;
    let has_stopped = page.eval::<bool>("shown(document.getElementById('boot-stopped'))").await;
    assert!(!has_stopped, "{case}: the page says that it stopped");
    assert_eq!(page.eval::<Vec<String>>("window.violations").await, Vec::<String>::new());
}

pub async fn where_the_outcome_does_not_come_the_start_screen_says_so_and_tries_again(page: &Page) {
    let texts = page.texts;
    for (case, instead) in failures() {
        page.site.instead(&programs(WORK), instead);
        page.start().await;
        // On a phone the examples stand below what is said; Firefox has no window so narrow.
        if page.browser == Browser::Chromium {
            page.resize(360, 740, 1).await;
        }
        page.press_button(&texts.example_medium()).await;
        wait_for_failure(page, case).await;
        assert_eq!(page.eval::<f64>("scrollY").await, 0.0, "{case}: what is said is in sight");
        assert!(page.text().await.contains(&texts.start_lead()), "{case}: the start screen is still there");
        page.keeps_focus(case).await;

        page.step("it fails once more, and then it comes");
        page.press_button(&texts.part_again()).await;
        wait_for_failure(page, case).await;
        page.keeps_focus("trying again").await;
        page.site.restore();
        page.press_button(&texts.part_again()).await;
        page.wait_for_outcome().await;
        page.settle().await;
        page.keeps_focus("the outcome came").await;
        assert!(page.driver.title().await.unwrap().contains(&texts.example_medium()), "{case}");
    }
}

pub async fn where_a_view_does_not_come_it_says_so_and_what_was_filled_in_stays(page: &Page) {
    let texts = page.texts;
    for (case, instead) in failures() {
        page.site.instead(&programs(VIEWS), instead);
        page.start().await;
        page.run::<Value>("localStorage.clear(); return null;", vec![]).await;
        page.start().await;
        page.example(&texts.example_medium()).await;
        page.enter(&page.field(&texts.lever_headcount()).await, "750").await;
        let numbers = page.numbers().await;
        page.press_button(&texts.inputs_title()).await;
        wait_for_failure(page, case).await;
        page.keeps_focus(case).await;
        assert!(page.driver.title().await.unwrap().contains(&texts.inputs_title()), "{case}");

        page.step("the outcome is as it was, but for its end, which says so and comes when it can");
        page.press_button(&texts.view_outcome()).await;
        page.wait_for_outcome().await;
        assert_eq!(page.numbers().await, numbers, "{case}");
        wait_for_failure(page, case).await;
        assert!(page.text().await.contains(&texts.outcome_end()), "{case}: it is said of what");
        assert_eq!(
            page.eval::<usize>("[...document.querySelectorAll('[role=alert]')].filter(shown).length").await,
            1,
            "{case}"
        );
        page.press_button(&texts.part_again()).await;
        page.keeps_focus("trying the end again").await;
        wait_for_failure(page, case).await;
        page.site.restore();
        page.press_button(&texts.part_again()).await;
        page.wait("the end is there", "document.getElementById('budget-heading') !== null").await;
        page.keeps_focus("the end came").await;

        page.step("a view that was fetched since comes too");
        page.press_button(&texts.inputs_title()).await;
        page.wait("the view is there", "document.getElementById('inputs-search')").await;
        page.settle().await;
        page.keeps_focus("the view came").await;
        let title = page.eval::<String>("document.activeElement.textContent").await;
        assert_eq!(title, texts.inputs_title(), "{case}: the heading has the focus");
    }
}

pub async fn what_was_wanted_in_a_view_gets_the_focus_when_the_view_comes(page: &Page) {
    let texts = page.texts;
    page.site.instead(&programs(VIEWS), Instead::Missing);
    page.start().await;
    page.example(&texts.example_medium()).await;
    page.press_button(&texts.levers_alternatives()).await;
    wait_for_failure(page, "the inputs").await;
    page.site.restore();
    page.press_button(&texts.part_again()).await;
    page.wait("it has the focus", "document.activeElement.id === 'alternatives-add'").await;

    page.step("whoever goes elsewhere meanwhile wants something else");
    page.site.instead(&programs(VIEWS), Instead::Missing);
    page.goto("").await;
    page.example(&texts.example_medium()).await;
    page.press_button(&texts.levers_alternatives()).await;
    wait_for_failure(page, "the inputs").await;
    page.press_button(&texts.desks_title()).await;
    wait_for_failure(page, "the desks").await;
    page.site.restore();
    page.press_button(&texts.part_again()).await;
    page.wait("the view is there", "document.querySelector('main svg[role=img]')").await;
    page.settle().await;
    page.keeps_focus("the view came").await;
    page.press_button(&texts.inputs_title()).await;
    let title = page.eval::<String>("document.activeElement.textContent").await;
    assert_eq!(title, texts.inputs_title(), "the heading has the focus");
}

/// Before there is a program or a word there is what index.html says.
pub async fn where_the_first_load_does_not_come_index_html_says_so(page: &Page) {
    for file in ["page.js", "page_bg.wasm", "nl.ftl.txt"] {
        for (case, instead) in failures() {
            page.site.instead(&programs(file), instead);
            page.load("").await;
            page.wait(&format!("{file}, {case}: it is said"), "shown(document.getElementById('boot-error'))").await;
            assert!(!page.eval::<bool>("shown(document.getElementById('boot-busy'))").await, "{file}, {case}");
            page.site.restore();
        }
    }
    page.start().await;
}

pub async fn where_the_other_language_does_not_come_the_page_goes_on_in_this_one(page: &Page) {
    let texts = page.texts;
    for (case, instead) in failures() {
        page.site.instead(&programs(ENGLISH), instead);
        page.start().await;
        page.click("link", &texts.other_language()).await;
        wait_for_failure(page, case).await;
        assert_eq!(page.eval::<String>("document.documentElement.lang").await, "nl", "{case}");
        page.site.restore();
        page.press_button(&texts.part_again()).await;
        page.wait("the page speaks English", "document.documentElement.lang === 'en-GB'").await;
        page.click("link", "Nederlands").await;
    }
}

/// What a server calls a file is not what decides: some do not know what WebAssembly is.
pub async fn a_server_that_does_not_know_webassembly_serves_the_page_all_the_same(page: &Page) {
    let texts = page.texts;
    for file in [WORK, VIEWS, "page_bg.wasm", "worker_bg.wasm"] {
        page.site.instead(&programs(file), Instead::Kind("application/octet-stream"));
    }
    page.start().await;
    page.example(&texts.example_medium()).await;
    page.wait_for_futures().await;
    page.press_button(&texts.inputs_title()).await;
    page.wait("the view is there", "document.getElementById('inputs-search')").await;
}

pub async fn where_the_simulator_does_not_come_the_estimate_is_there_and_the_run_can_be_tried_again(page: &Page) {
    let texts = page.texts;
    page.site.instead(&programs("worker.js"), Instead::Missing);
    page.start().await;
    page.example(&texts.example_medium()).await;
    let failed = format!("document.body.innerText.includes({:?})", texts.futures_failed());
    page.wait("it says that there are no futures", &failed).await;
    assert!(!page.eval::<bool>("shown(document.getElementById('boot-stopped'))").await);
    page.press_button(&texts.proposal_title()).await;
    wait_for_failure(page, "the trial of a proposal").await;
    page.site.restore();
    page.press_button(&texts.part_again()).await;
    let tried = "document.getElementById('proposal-trial')";
    let waiting = texts.proposal_trial_waiting();
    page.wait("the proposal was tried", &format!("{tried} && {tried}.textContent !== {waiting:?}")).await;
    page.press_button(&texts.view_outcome()).await;
    page.wait_for_outcome().await;
    page.press_button(&texts.futures_again()).await;
    page.wait_for_futures().await;
}

/// Where no worker starts, the program that did not come is asked for anew.
pub async fn without_workers_the_simulator_can_be_tried_again_too(page: &Page) {
    let texts = page.texts;
    page.before_load("delete window.Worker;").await;
    page.site.instead(&programs("worker.js"), Instead::Cut);
    page.start().await;
    page.example(&texts.example_medium()).await;
    let failed = format!("document.body.innerText.includes({:?})", texts.futures_failed());
    page.wait("it says that there are no futures", &failed).await;
    page.site.restore();
    page.press_button(&texts.futures_again()).await;
    page.wait_for_futures().await;
}
