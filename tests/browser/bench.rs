//! How long the page takes; figures, no judgement.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::work::document::Document;
use werkplekwijzer::work::link::{self, FRAGMENT};
use werkplekwijzer::work::origin::StartingPoint;

use crate::page::Page;

const MOVES: usize = 100;

/// Moves before those that are measured, in which the browser translates the program.
const FIRST_MOVES: usize = 20;

pub async fn from_slider_to_painted_charts(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    measure(page, "Dijk en Waard").await;
    page.click("button", &page.texts.chosen_scenario()).await;
    page.example(&page.texts.example_six()).await;
    measure(page, "six policies").await;
}

async fn measure(page: &Page, name: &str) {
    page.wait_for_futures().await;
    page.cdp("Performance.enable", json!({})).await;
    let slider = page.slider(&page.texts.lever_home_days()).await;
    // Until the frame with the new charts is painted.
    let script = "const [slider, index, done] = arguments;
        let isDrawn = false;
        const observer = new MutationObserver(() => { isDrawn = true; });
        observer.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
        const channel = new MessageChannel();
        const painted = () => new Promise(next => requestAnimationFrame(() => {
            channel.port1.onmessage = next;
            channel.port2.postMessage(null);
        }));
        (async () => {
            slider.value = 0.5 + (index % 25) * 0.1;
            const start = performance.now();
            slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
            do await painted(); while (!isDrawn && performance.now() - start < 500);
            observer.disconnect();
            done(performance.now() - start);
        })();";
    let (mut painted, mut script_times) = (Vec::new(), Vec::new());
    let mut task = 0.0;
    let mut layout = 0.0;
    for index in 0..FIRST_MOVES + MOVES {
        let before = metrics(page).await;
        let answer = page.driver.execute_async(script, vec![slider.to_json().unwrap(), json!(index)]).await.unwrap();
        let after = metrics(page).await;
        if index < FIRST_MOVES {
            continue;
        }
        let spent = |metric: &str| 1e3 * (after(metric) - before(metric));
        painted.push(answer.json().as_f64().unwrap());
        script_times.push(spent("ScriptDuration"));
        layout += spent("RecalcStyleDuration") + spent("LayoutDuration");
        task += spent("TaskDuration");
    }
    for times in [&mut painted, &mut script_times] {
        times.sort_by(f64::total_cmp);
    }
    let n_moves = MOVES as f64;
    let (middle, slow) = (painted[MOVES / 2], painted[MOVES * 9 / 10]);
    println!(
        "{name}: input to painted frame, median {middle:.1} ms, nine in ten within {slow:.1} ms (a frame is 16.7 ms)"
    );
    println!("{name}: script per move {:.1} ms", script_times.iter().sum::<f64>() / n_moves);
    println!("{name}: script, 95 of 100 moves within {:.1} ms", script_times[MOVES * 95 / 100]);
    println!("{name}: style and layout per move {:.1} ms", layout / n_moves);
    println!("{name}: main thread per move {:.1} ms", task / n_moves);
}

/// What the browser counts, in seconds.
async fn metrics(page: &Page) -> impl Fn(&str) -> f64 {
    let answer = page.cdp("Performance.getMetrics", json!({})).await;
    move |name| {
        let all = answer["metrics"].as_array().expect("it is a list");
        all.iter()
            .find(|metric| metric["name"] == name)
            .and_then(|metric: &Value| metric["value"].as_f64())
            .unwrap_or(0.0)
    }
}

/// A slow line: bytes a second, and milliseconds until an answer begins.
const SLOW: (u32, u32) = (200_000, 150);

pub async fn how_soon_the_page_can_be_used_on_a_slow_line(page: &Page) {
    let mut document = Document::started(StartingPoint::Example(Preset::Medium));
    document.scenario.name = "From a link".to_owned();
    let link = format!("#{FRAGMENT}{}", link::write(&document));
    let watch = "window.seen = {};
        new MutationObserver(() => {
            const now = performance.now();
            if (document.getElementById('municipality')) window.seen.start ??= now;
            if (document.querySelectorAll('.sim-results > .sim-figures svg[role=img]').length === 4) window.seen.outcome ??= now;
        }).observe(document, { subtree: true, childList: true });";
    page.before_load(watch).await;
    page.cdp("Network.enable", json!({})).await;
    page.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await;
    let line = json!({ "offline": false, "latency": SLOW.1, "downloadThroughput": SLOW.0, "uploadThroughput": SLOW.0 });
    page.cdp("Network.emulateNetworkConditions", line).await;
    for (name, rest, seen) in [("start screen", "", "start"), ("outcome of a link", &link, "outcome")] {
        let mut times = Vec::new();
        for _ in 0..RUNS {
            page.load("").await;
            page.driver.goto("about:blank").await.unwrap();
            page.load(rest).await;
            page.wait_within(Duration::from_secs(60), name, &format!("window.seen?.{seen}")).await;
            times.push(page.eval::<f64>(&format!("window.seen.{seen}")).await);
        }
        times.sort_by(f64::total_cmp);
        println!("slow line: {name} usable after {:.0} ms", times[RUNS / 2]);
    }
}

/// Futures of a run.
const DRAWS: usize = 10_000;

/// Runs, of which the median is printed.
const RUNS: usize = 5;

pub async fn ten_thousand_futures_in_the_worker(page: &Page) {
    page.start().await;
    let scenario = include_str!("../fixtures/scenarios/six-policies.json");
    let script = format!(
        "const [scenario, helpers, done] = arguments;
        const worker = new Worker(`${{document.querySelector('script[data-app]').dataset.app}}worker-start.js`, {{ type: 'module' }});
        const times = [];
        let [id, begin] = [0, 0];
        const run = () => {{
            id += 1;
            begin = performance.now();
            const job = {{ id, scenario, seed: 42, n_draws: {DRAWS}, pair: null }};
            worker.postMessage(JSON.stringify({{ Run: [job, helpers] }}));
        }};
        worker.onerror = event => done(event.message);
        worker.onmessage = event => {{
            const report = JSON.parse(event.data);
            // The first run waits for the helpers to start, and is not counted.
            if (report === 'Ready') run();
            if (report.Picture?.[1].draws === {DRAWS}) {{
                times.push(performance.now() - begin);
                if (times.length <= {RUNS}) run(); else {{ worker.terminate(); done(times.slice(1)); }}
            }}
        }};"
    );
    for helpers in [2, 1] {
        let arguments = vec![Value::from(scenario), Value::from(helpers)];
        let times = page.driver.execute_async(&script, arguments).await.unwrap().json().clone();
        let mut times: Vec<f64> = serde_json::from_value(times).unwrap();
        times.sort_by(f64::total_cmp);
        println!("futures: helpers {helpers} take {:.1} ms", times[RUNS / 2]);
    }
}

/// Moves of the slider, in parts; between two parts a run begins.
const PARTS: usize = 6;

const MOVES_OF_A_PART: usize = 20;

pub async fn frames_while_a_slider_is_dragged_and_a_million_futures_are_simulated(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let select = page.find("combobox", &page.texts.futures_number()).await;
    page.focus(&select).await;
    page.press(Key::End).await;
    let at_work = "document.querySelector('.sim-run progress').value > 0";
    page.wait("futures are done", at_work).await;
    let slider = page.slider(&page.texts.lever_home_days()).await;
    let (x, y) = page.thumb(&slider).await;
    page.pointer("mousePressed", x, y).await;
    let record = "window.gaps = [];
        let last = performance.now();
        const frame = now => { window.gaps.push(now - last); last = now; requestAnimationFrame(frame); };
        requestAnimationFrame(now => { last = now; requestAnimationFrame(frame); });";
    page.run::<Value>(record, vec![]).await;
    for part in 0..PARTS {
        page.wait("futures are done", at_work).await;
        for step in 0..MOVES_OF_A_PART {
            let way = if part % 2 == 0 { step } else { MOVES_OF_A_PART - step };
            page.pointer("mouseMoved", x + 3.0 * way as f64, y).await;
        }
    }
    page.pointer("mouseReleased", x, y).await;
    let mut gaps: Vec<f64> = page.eval("window.gaps").await;
    let per_second = |first: usize| {
        let mut left = 1e3;
        gaps[first..].iter().take_while(|gap| (left -= **gap, left >= 0.0).1).count()
    };
    let whole: Vec<usize> = (0..gaps.len()).filter(|first| gaps[*first..].iter().sum::<f64>() >= 1e3).collect();
    let fewest = whole.into_iter().map(per_second).min().unwrap_or_default();
    gaps.sort_by(f64::total_cmp);
    let n = gaps.len();
    let late = gaps.iter().filter(|gap| **gap > 1e3 / 30.0 + 0.5).count();
    let (middle, slow, slowest) = (gaps[n / 2], gaps[n * 95 / 100], gaps[n - 1]);
    println!(
        "frames: {n} while a slider is dragged and futures are simulated; median {middle:.1} ms, 95 in 100 within {slow:.1} ms, longest {slowest:.1} ms, {late} longer than a thirtieth of a second, in any second at least {fewest}"
    );
}
