//! How sure it is: the run of the futures, in workers and without, and what the page shows of it.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::municipalities;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::file;
use werkplekwijzer::text::{Language, Texts, text};

use crate::axe;
use crate::keyboard::open_everything;
use crate::page::{COMPLETE, Page, value};
use crate::reflow::fits;
use crate::server::{dist, programs};
use crate::simulated::{Simulated, plain, simulate};

/// Keeps what the page says of the futures, one after the other.
const LISTEN: &str = "window.heard = { certainty: [], 'run-says': [] };
    const plain = text => text.replace(/\\s+/g, ' ').trim();
    new MutationObserver(() => {
        for (const id in heard) {
            const text = plain(document.getElementById(id)?.textContent ?? '');
            if (text && heard[id].at(-1) !== text) heard[id].push(text);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true });";

/// A page on which no worker can be made.
const NO_WORKERS: &str = "window.Worker = class { constructor() { throw new Error('there are no workers here'); } };";

/// Figures of the futures.
const N_FIGURES: &str = "document.querySelectorAll(':is(.sim-futures, .sim-stakes) figure').length";

pub async fn there_is_an_estimate_then_a_first_picture_then_the_one_that_the_command_prints(page: &Page) {
    page.before_load(LISTEN).await;
    page.start().await;
    let texts = page.texts;
    page.choose("Dijk en Waard").await;
    let numbers = page.numbers().await;
    page.wait("there is a first picture", &format!("{N_FIGURES} > 0")).await;
    page.wait("all futures are in", COMPLETE).await;

    let scenario = municipality("Dijk en Waard");
    let command = Simulated::new(&scenario, 10_000);
    let heard: [Vec<String>; 2] = page.eval("[heard.certainty, heard['run-says']]").await;
    let [certainty, mut progress] = heard;
    let first = Simulated::new(&scenario, 500).certainty(texts).sentence;
    assert!(first.contains("voorlopig"), "{first}");
    let expected = [texts.certainty_waiting("10.000"), first, command.certainty(texts).sentence];
    assert_eq!(certainty, expected.map(|text| plain(&text)));
    assert_eq!(progress.pop(), Some(plain(&texts.futures_complete("10.000"))));
    let done: Vec<&str> = progress.iter().map(|says| says.split(' ').next().unwrap_or_default()).collect();
    let says = |done: &&str| plain(&text!(texts, futures_progress { done: *done, n: "10.000" }));
    assert_eq!(done.iter().map(says).collect::<Vec<_>>(), progress);
    let counts: Vec<u32> = done.iter().map(|done| done.replace('.', "").parse().unwrap()).collect();
    assert!(counts.len() > 2 && counts.is_sorted(), "{counts:?}");

    command.compare(page).await;
    assert_eq!(page.numbers().await, numbers, "the estimate is what it was");
    page.makes_sense("futures").await;
    open_everything(page).await;
    page.makes_sense("futures in tables").await;
    assert_eq!(
        page.eval::<usize>(
            "[...document.querySelectorAll(':is(.sim-futures, .sim-stakes) table')].filter(shown).length"
        )
        .await,
        7
    );

    page.click("button", &texts.chosen_scenario()).await;
    page.example(&texts.example_medium()).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    Simulated::new(&Preset::Medium.scenario(), 1_000).compare(page).await;
    page.makes_sense("futures of the example").await;
}

pub async fn the_worker_gives_the_bytes_that_the_command_prints_with_and_without_helpers(page: &Page) {
    page.start().await;
    let scenarios = ["medium", "six-policies", "stress"].map(|name| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/scenarios");
        std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap()
    });
    // One run after the other: each scenario without helpers, with one and with two.
    let script = "const [scenarios, done] = arguments;
        const worker = new Worker(`${document.querySelector('script[data-app]').dataset.app}worker-start.js`, { type: 'module' });
        const runs = scenarios.flatMap(scenario => [0, 1, 2].map(n_helpers => [scenario, n_helpers]));
        const pictures = [];
        const next = () => {
            const [scenario, n_helpers] = runs[pictures.length];
            const job = { id: pictures.length, scenario, seed: 42, n_draws: 1000, pair: null };
            worker.postMessage(JSON.stringify({ Run: [job, n_helpers] }));
        };
        worker.onerror = event => done([event.message]);
        worker.onmessage = ({ data }) => {
            if (data === '\"Ready\"') next();
            if (!data.startsWith('{\"Picture\"') || !data.includes('\"draws\":1000')) return;
            if (pictures.push(data) < runs.length) next(); else { worker.terminate(); done(pictures); }
        };";
    let pictures = page.driver.execute_async(script, vec![json!(scenarios)]).await.unwrap().json().clone();
    let pictures: Vec<String> = serde_json::from_value(pictures).unwrap();
    assert_eq!(pictures.len(), 9, "{pictures:?}");
    for (scenario, pictures) in scenarios.iter().zip(pictures.chunks(3)) {
        let mut document = simulate(scenario, &["--draws", "1000"]);
        let contrast = document["contrast"].take();
        let summary = document.as_object_mut().unwrap();
        summary.remove("contrast");
        // It follows from the contrast; the page computes it itself.
        summary.remove("estimated_share");
        let expected = [document.to_string(), contrast.to_string()];
        for (n_helpers, picture) in pictures.iter().enumerate() {
            let mut picture: Value = serde_json::from_str(picture).unwrap();
            let [summary, contrast] = [1, 2].map(|part| picture["Picture"][part].take().to_string());
            assert!([summary, contrast] == expected, "{} with {n_helpers} helpers", document["scenario"]);
        }
    }
}

pub async fn without_workers_the_page_computes_the_same_by_itself_and_says_so(page: &Page) {
    page.before_load(NO_WORKERS).await;
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    page.wait("it says so", &format!("document.body.innerText.includes({})", json!(texts.futures_on_page()))).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    let command = Simulated::new(&Preset::Medium.scenario(), 1_000);
    command.compare(page).await;
    let other = page.find("combobox", &texts.futures_with()).await;
    page.focus(&other).await;
    page.press(Key::End).await;
    page.settle().await;
    page.wait("its figures are there", &format!("{N_FIGURES} === 7")).await;
    Simulated::between(&Preset::Medium.scenario(), 1_000, "hiyd", "byod").compare(page).await;
    accessible(page, "without workers").await;

    page.step("the page can be used while it computes, and the run can be stopped");
    choose_draws(page, Key::End).await;
    page.wait("futures are done", "document.querySelector('.sim-run progress').value > 0").await;
    let before = page.numbers().await;
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.100").await;
    assert_ne!(page.numbers().await, before);
    page.wait("futures are done", "document.querySelector('.sim-run progress').value > 0").await;
    press_button(page, &texts.futures_stop()).await;
    stays_as_it_is(page).await;
}

/// Workers fail in more ways than not being there: the page goes on, and does not say that it stopped.
pub async fn where_a_worker_fails_the_page_goes_on_with_what_is_left(page: &Page) {
    let texts = page.texts;
    let script = std::fs::read_to_string(dist().join(programs("worker-start.js"))).unwrap();
    let scenario = Preset::Medium.scenario();
    let command = Simulated::new(&scenario, 1_000);
    let is_helper = "self.name === 'helper'";
    let lost = "throw new Error('lost')";
    let later = format!(
        "let n = 0; addEventListener('message', () => {{ n += 1; if (n === 3) setTimeout(() => {{ {lost}; }}); }});"
    );
    for (case, script, on_page) in [
        ("a worker that does not start", format!("{lost};"), true),
        ("a worker without WebAssembly", format!("delete self.WebAssembly; {script}"), true),
        ("helpers that do not start", format!("if ({is_helper}) {lost}; {script}"), false),
        ("helpers that stop at work", format!("if ({is_helper}) {{ {later} }} {script}"), false),
    ] {
        page.site.replace(&programs("worker-start.js"), script);
        page.start().await;
        page.example(&texts.example_medium()).await;
        choose_draws(page, Key::Home).await;
        page.wait_for_futures().await;
        command.compare(page).await;
        assert_eq!(page.text().await.contains(&texts.futures_on_page()), on_page, "{case}");
        let says_stopped = page.eval::<bool>("shown(document.getElementById('boot-stopped'))").await;
        assert!(!says_stopped, "{case}: the page says that it stopped");
    }
}

pub async fn a_run_is_stopped_at_once_and_can_be_begun_again(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.choose("Dijk en Waard").await;
    choose_draws(page, Key::End).await;
    // From the click to the change of the text, as the page itself sees it.
    let listen = "addEventListener('click', () => { window.clicked = performance.now(); }, { capture: true });
        new MutationObserver(() => {
            const says = plain(document.querySelector('.sim-futures__message').textContent);
            if (window.clicked && arguments[0].includes(says)) [window.stopped, window.clicked] = [performance.now() - window.clicked, 0];
        }).observe(document.querySelector('.sim-futures'), { subtree: true, childList: true, characterData: true });";
    let rest_on = ["500", "10.000", "100.000"].map(|n| texts.futures_stopped(n));
    let others = [texts.futures_stopped_stale(), texts.futures_stopped_empty()];
    let says: Vec<String> = rest_on.iter().chain(&others).map(|text| plain(text)).collect();
    page.run::<Value>(listen, vec![json!(says)]).await;
    let mut times = Vec::new();
    for _ in 0..3 {
        page.wait("futures are done", "document.querySelector('.sim-run progress').value > 0").await;
        press_button(page, &texts.futures_stop()).await;
        page.wait("it says that it stopped", "window.stopped").await;
        times.push(page.eval::<f64>("window.stopped").await);
        page.makes_sense("stopped").await;
        stays_as_it_is(page).await;
        page.eval::<Value>("window.stopped = 0").await;
        press_button(page, &texts.futures_again()).await;
    }
    // A machine that has other work may be late once.
    let fastest = times.iter().copied().fold(f64::INFINITY, f64::min);
    assert!(fastest < 50.0, "stopping takes {times:?} ms");
    page.step("the same run can be carried out to its end");
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    Simulated::new(&municipality("Dijk en Waard"), 1_000).compare(page).await;
}

pub async fn a_change_of_the_numbers_drops_the_run_that_goes_on(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.choose("Dijk en Waard").await;
    page.wait("there is a first picture", &format!("{N_FIGURES} > 0")).await;
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.250,50").await;
    let stale: [bool; 2] = page
        .eval("[document.querySelector('.sim-futures .sim-figures').ariaBusy === 'true', document.querySelector('.sim-run button') !== null]")
        .await;
    assert_eq!(stale, [true, true], "the old picture is marked as such, and there is a new run");
    assert!(page.text().await.contains(&texts.futures_stale()));
    page.wait_for_futures().await;
    let preset = municipality("Dijk en Waard");
    let mut scenario = preset.clone();
    Lever::LaptopPrice.set(&mut scenario, &preset, 1250.5);
    Simulated::new(&scenario, 10_000).compare(page).await;
    page.step("back to the numbers of before, and to another municipality while the run goes on");
    page.click("button", &texts.reset_all()).await;
    page.click("button", &texts.chosen_scenario()).await;
    page.example(&texts.example_heerhugowaard()).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    Simulated::new(&Preset::Heerhugowaard.scenario(), 1_000).compare(page).await;
}

pub async fn two_other_alternatives_are_put_beside_one_another_by_keyboard(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    let scenario = Preset::SixPolicies.scenario();
    let ids: Vec<&str> = scenario.alternatives.iter().map(|it| it.id.as_str()).collect();
    let chosen = async || {
        page.eval::<[usize; 2]>("['pair-a', 'pair-b'].map(id => document.getElementById(id).selectedIndex)").await
    };
    assert!(page.text().await.contains("voorlopig"), "a thousand futures are few");
    let compare = async |a: usize, b: usize| {
        page.wait("its figures are there", &format!("{N_FIGURES} === 7")).await;
        assert_eq!(chosen().await, [a, b]);
        Simulated::between(&scenario, 1_000, ids[a], ids[b]).compare(page).await;
    };
    assert_eq!(chosen().await, [0, 5], "the two that are cheapest in the estimate");
    let other = page.find("combobox", &texts.futures_with()).await;
    page.focus(&other).await;
    page.press(Key::Up).await;
    page.settle().await;
    compare(0, 4).await;
    page.step("the same alternative twice turns the two round");
    page.press(Key::Home).await;
    page.settle().await;
    compare(4, 0).await;
    page.keeps_focus("choosing the same alternative twice").await;

    page.step("another alternative in the fan");
    let fan = page.find_all("combobox", &texts.choose_alternative()).await.remove(2);
    pick(page, &fan, 3).await;
    compare(4, 0).await;

    page.step("the picture stays when somebody looks at the start or reads another language");
    let numbers = page.all_numbers().await;
    page.click("button", &texts.chosen_scenario()).await;
    page.click("button", &texts.start_resume(texts.example_six())).await;
    page.wait_for_outcome().await;
    assert_eq!(page.all_numbers().await, numbers);
    assert_eq!(chosen().await, [4, 0]);
    page.click("link", &texts.other_language()).await;
    assert_eq!(page.all_numbers().await, numbers);
    let english = Texts { language: Language::English };
    assert!(page.eval::<bool>(&format!("Boolean({COMPLETE})")).await, "neither asks for a new run");
    assert!(page.text().await.contains(&plain(&english.futures_complete("1,000"))));
}

pub async fn where_two_are_close_none_is_called_the_cheapest(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    let cheapest = "het goedkoopst";
    page.step("with dear tickets one is the cheapest");
    page.enter(&page.field(&texts.lever_ticket_cost()).await, "80").await;
    page.wait_for_futures().await;
    assert!(page.answer().await.contains(cheapest), "{}", page.answer().await);
    page.step("cheap tickets take away what BYOS wins from HIYD by having fewer of them");
    page.enter(&page.field(&texts.lever_ticket_cost()).await, "10").await;
    page.wait_for_futures().await;
    let preset = Preset::SixPolicies.scenario();
    let mut scenario = preset.clone();
    Lever::TicketCost.set(&mut scenario, &preset, 10.0);
    let command = Simulated::new(&scenario, 1_000);
    let share = command.share();
    assert!((0.4..=0.6).contains(&share), "{share} of the futures: choose a lever that brings them closer");
    let close = command.certainty(texts).close.unwrap();
    assert_eq!(page.answer().await, plain(&close));
    assert!(!close.contains(cheapest), "{close}");
    page.step("the estimate comes second, and names no winner either");
    let estimate = plain(&texts.certainty_estimate(texts.language.euro_short(command.apart())));
    let lines: Vec<String> = page
        .eval("[...document.querySelectorAll('.sim-answer > p:not([role])')].map(it => plain(it.textContent))")
        .await;
    assert!(lines.contains(&estimate), "{lines:?}");
    assert!(!lines.iter().any(|line| line.contains(cheapest)), "{lines:?}");
    command.compare(page).await;
    page.step("what a screen reader says names no winner before it says how close it is");
    page.wait(
        "the status says so",
        &format!("document.querySelector('[role=status]').textContent.includes({})", json!(close)),
    )
    .await;
    page.makes_sense("close").await;
}

/// Keeps what the page saves, instead of a download.
const KEEP_FILES: &str = "const make = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };";

pub async fn the_first_futures_are_saved_as_the_file_that_the_command_writes(page: &Page) {
    let texts = page.texts;
    let scenario = Preset::Medium.scenario();
    let file = format!("{}/browser-samples.csv", env!("CARGO_TARGET_TMPDIR"));
    simulate(&file::write(&scenario), &["--draws", "1000", "--samples", &file]);
    let expected = std::fs::read_to_string(file).unwrap();
    page.before_load(KEEP_FILES).await;
    page.start().await;
    page.example(&texts.example_medium()).await;
    for draws in [Key::Home, Key::Down] {
        choose_draws(page, draws).await;
        page.wait_for_futures().await;
        page.eval::<Value>("window.saved = null").await;
        press_button(page, &texts.futures_samples("1.000")).await;
        page.wait("the file is there", "window.saved").await;
        let saved: String = page.eval("window.saved").await;
        assert!(saved == expected, "the page saves {} bytes, the command {}", saved.len(), expected.len());
        assert!(page.eval::<String>("window.savedAs").await.ends_with(".csv"));
    }
    assert_eq!(page.eval::<Vec<String>>("window.violations").await, Vec::<String>::new());
}

pub async fn a_ceiling_is_answered_as_by_the_command_and_stays_with_the_work(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    let scenario = Preset::Medium.scenario();
    let shown = async || page.tables("[aria-labelledby=ceiling-caption]").await;
    let answered = async |expected: &Simulated| {
        let first = expected.within()[0][1];
        let cell = "document.querySelector('[aria-labelledby=ceiling-caption] tbody tr td:nth-of-type(2) data')";
        page.wait("the ceiling is answered", &format!("Number({cell}?.value) === {first}")).await;
        assert_eq!(shown().await, [expected.within()]);
    };
    assert!(shown().await.is_empty(), "nobody has asked");

    page.step("an amount that is none is refused, and stays to be mended");
    let field = page.field(&texts.ceiling_amount()).await;
    page.enter(&field, "veel").await;
    assert_eq!(value(&field).await, "veel");
    accessible(page, "a ceiling that is none").await;

    page.step("on all costs, then on ICT alone");
    let on = page.find("combobox", &texts.ceiling_on()).await;
    pick(page, &on, 1).await;
    page.enter(&field, "5.600.000").await;
    let total = Simulated::under(&scenario, 1_000, 5.6e6, "total");
    assert!(total.within().iter().flatten().any(|share| (20.0..80.0).contains(share)), "{:?}", total.within());
    answered(&total).await;
    pick(page, &on, 0).await;
    page.enter(&field, "1.100.000").await;
    answered(&Simulated::under(&scenario, 1_000, 1.1e6, "ict")).await;
    page.makes_sense("a ceiling").await;
    accessible(page, "a ceiling").await;
    for width in [320, 1280] {
        page.resize(width, 800, 1).await;
        fits(page, &format!("a ceiling at {width}")).await;
    }

    page.step("it is there after another view and with other numbers");
    page.press_button(&texts.inputs_title()).await;
    page.press_button(&texts.inputs_back()).await;
    page.wait_for_futures().await;
    answered(&Simulated::under(&scenario, 1_000, 1.1e6, "ict")).await;
    page.enter(&page.field(&texts.lever_headcount()).await, "700").await;
    page.wait_for_futures().await;
    let mut more = scenario.clone();
    Lever::Headcount.set(&mut more, &scenario, 700.0);
    answered(&Simulated::under(&more, 1_000, 1.1e6, "ict")).await;

    page.step("empty is no ceiling");
    page.enter(&page.field(&texts.ceiling_amount()).await, "").await;
    page.wait("it is gone", "document.querySelector('[aria-labelledby=ceiling-caption]') === null").await;
}

/// Moves of a slider between two measurements.
const MOVES: usize = 200;

/// Measurements until each worker has had a run of every kind: until then its memory grows by jumps of a quarter of it.
const WARM_UP: usize = 4;

pub async fn a_thousand_moves_of_a_slider_take_no_more_memory_and_no_more_workers(page: &Page) {
    // Each worker tells how large its memory is.
    let script = std::fs::read_to_string(dist().join(programs("worker-start.js"))).unwrap();
    let tell = "new BroadcastChannel('ask').onmessage = async () =>
        new BroadcastChannel('tell').postMessage((await start()).memory.buffer.byteLength);";
    page.site.replace(&programs("worker-start.js"), format!("{script}\n{tell}"));
    page.start().await;
    page.choose("Dijk en Waard").await;
    choose_draws(page, Key::Home).await;
    page.wait_for_futures().await;
    let n_workers = workers(page).await;
    let slider = page.slider(&page.texts.lever_home_days()).await;
    let moves = format!(
        "const [slider, done] = arguments;
        (async () => {{
            for (let index = 0; index < {MOVES}; index += 1) {{
                slider.value = 0.5 + (index % 25) * 0.1;
                slider.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
                await new Promise(next => setTimeout(next));
            }}
            slider.dispatchEvent(new Event('change', {{ bubbles: true }}));
            done(null);
        }})();"
    );
    let mut measured = Vec::new();
    for _ in 0..WARM_UP + 5 {
        page.driver.execute_async(&moves, vec![slider.to_json().unwrap()]).await.unwrap();
        page.wait_for_futures().await;
        measured.push(memory(page, n_workers).await);
        assert_eq!(workers(page).await, n_workers);
    }
    let (first, last) = (measured[0], measured[measured.len() - 1]);
    assert!(last.heap < first.heap * 1.2, "{measured:?}");
    assert!(last.page <= first.page * 1.1, "{measured:?}");
    assert!(last.workers <= measured[WARM_UP].workers * 1.1, "{measured:?}");
    assert!(last.workers <= first.workers * 1.25, "{measured:?}");
}

/// Bytes in use.
#[derive(Clone, Copy, Debug)]
struct Memory {
    /// Of JavaScript on the page.
    heap: f64,
    /// Of the page's program.
    page: f64,
    /// Of all workers' programs.
    workers: f64,
}

async fn memory(page: &Page, n_workers: usize) -> Memory {
    page.cdp("HeapProfiler.collectGarbage", json!({})).await;
    let heap = page.cdp("Runtime.getHeapUsage", json!({})).await["usedSize"].as_f64().unwrap();
    let script = "const [n_workers, done] = arguments;
        const sizes = [];
        const address = new URL(document.querySelector('script[data-app]').dataset.app + 'page.js', document.baseURI).href;
        // Whoever starts the program again gets what is there.
        const own = import(address).then(program => program.default()).then(program => program.memory.buffer.byteLength);
        new BroadcastChannel('tell').onmessage = async ({ data }) => {
            if (sizes.push(data) === n_workers) done([await own, sizes.reduce((a, b) => a + b)]);
        };
        new BroadcastChannel('ask').postMessage(null);";
    let sizes = page.driver.execute_async(script, vec![json!(n_workers)]).await.unwrap().json().clone();
    let [page, workers]: [f64; 2] = serde_json::from_value(sizes).unwrap();
    Memory { heap, page, workers }
}

/// How many workers the browser has, in all its tabs.
async fn workers(page: &Page) -> usize {
    let targets = page.cdp("Target.getTargets", json!({})).await;
    targets["targetInfos"].as_array().unwrap().iter().filter(|target| target["type"] == "worker").count()
}

pub async fn a_tab_that_is_closed_leaves_no_worker(page: &Page) {
    page.start().await;
    assert_eq!(workers(page).await, 0);
    let first = page.driver.window().await.unwrap();
    let second = page.driver.new_tab().await.unwrap();
    page.driver.switch_to_window(second).await.unwrap();
    page.goto("").await;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    let n_cores: usize = page.eval("navigator.hardwareConcurrency").await;
    assert_eq!(workers(page).await, 1 + n_cores.min(8));
    page.step("also in the middle of a run");
    choose_draws(page, Key::End).await;
    page.wait("futures are done", "document.querySelector('.sim-run progress').value > 0").await;
    page.driver.close_window().await.unwrap();
    page.driver.switch_to_window(first).await.unwrap();
    for _ in 0..100 {
        if workers(page).await == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} workers are left", workers(page).await);
}

pub async fn the_section_is_accessible_while_it_computes_and_when_it_was_stopped(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    choose_draws(page, Key::End).await;
    // Other tests check the section with its tables open, when all futures are in.
    accessible(page, "computing beside the last picture").await;
    // The bar has a name, and says how far it is.
    let bar = "[document.querySelector('.sim-run progress')].map(it => [it.computedRole, it.computedName])[0]";
    assert_eq!(page.eval::<[String; 2]>(bar).await, ["progressbar".to_owned(), texts.futures_run()]);
    press_button(page, &texts.futures_stop()).await;
    accessible(page, "stopped").await;
    page.click("link", &texts.other_language()).await;
    press_button(page, &Texts { language: Language::English }.futures_again()).await;
    accessible(page, "computing, in English").await;
}

/// Whether axe finds nothing in the section, and nothing is cut or scrolls sideways.
async fn accessible(page: &Page, state: &str) {
    axe::check_part(page, ":is(.sim-futures, .sim-stakes)", state).await;
    for (width, pixel_ratio) in [(320, 1), (640, 2)] {
        page.resize(width, 640, pixel_ratio).await;
        fits(page, &format!("{state}, {width} wide")).await;
    }
    page.resize(1280, 900, 1).await;
}

/// The scenario of a municipality, as the page opens it.
fn municipality(name: &str) -> Scenario {
    municipalities::all().iter().find(|it| it.name == name).unwrap().scenario()
}

/// Chooses how many futures: Home for the fewest, End for the most.
pub async fn choose_draws(page: &Page, key: Key) {
    let select = page.find("combobox", &page.texts.futures_number()).await;
    page.focus(&select).await;
    page.press(key).await;
    page.settle().await;
    page.keeps_focus("choosing a number of futures").await;
}

/// Picks an option by its position, with keys.
async fn pick(page: &Page, select: &WebElement, position: usize) {
    page.focus(select).await;
    page.press(Key::Home).await;
    for _ in 0..position {
        page.press(Key::Down).await;
    }
    page.settle().await;
    page.keeps_focus("picking an option").await;
}

/// Presses a button by keyboard, and checks that the focus is not lost when it goes away.
async fn press_button(page: &Page, name: &str) {
    page.press_button(name).await;
    page.keeps_focus(name).await;
}

/// Checks that nothing moves any more.
async fn stays_as_it_is(page: &Page) {
    let section = "document.querySelector('.sim-futures').innerHTML";
    let before: String = page.eval(section).await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    let after: String = page.eval(section).await;
    assert!(after == before, "something moves after the stop");
}
