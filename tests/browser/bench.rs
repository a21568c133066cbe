//! How long the page takes; figures, no judgement.

use serde_json::{Value, json};

use crate::page::Page;

const MOVES: usize = 50;

pub async fn from_slider_to_painted_charts(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    measure(page, "Dijk en Waard").await;
    page.click("button", &page.texts.chosen_scenario()).await;
    page.example(&page.texts.example_six()).await;
    measure(page, "six policies").await;
}

async fn measure(page: &Page, name: &str) {
    page.cdp("Performance.enable", json!({})).await;
    let slider = page.slider(&page.texts.lever_home_days()).await;
    // As long as it takes the page to have new charts in the document, and until the frame after them is painted.
    let script = format!(
        "const [slider, done] = [arguments[0], arguments[arguments.length - 1]];
        const ready = () => document.querySelector('figure svg[role=img]').innerHTML;
        const step = async index => {{
            slider.value = 0.5 + (index % 25) * 0.1;
            const before = ready(), start = performance.now();
            slider.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
            while (ready() === before && performance.now() - start < 200) await new Promise(next => queueMicrotask(next));
            const drawn = performance.now() - start;
            await new Promise(next => requestAnimationFrame(() => {{ const channel = new MessageChannel(); channel.port1.onmessage = next; channel.port2.postMessage(0); }}));
            return [drawn, performance.now() - start];
        }};
        (async () => {{
            const times = [];
            for (let index = 0; index < {MOVES}; index += 1) times.push(await step(index));
            done(times);
        }})();"
    );
    let before = metrics(page).await;
    let times = page.driver.execute_async(script, vec![slider.to_json().unwrap()]).await.unwrap().json().clone();
    let after = metrics(page).await;
    let times: Vec<(f64, f64)> = serde_json::from_value(times).unwrap();
    let per_move = |metric: &str| 1e3 * (after(metric) - before(metric)) / MOVES as f64;
    let middle = |mut all: Vec<f64>| {
        all.sort_by(f64::total_cmp);
        (all[all.len() / 2], all[all.len() * 9 / 10])
    };
    let (drawn, drawn_slow) = middle(times.iter().map(|it| it.0).collect());
    let (painted, painted_slow) = middle(times.iter().map(|it| it.1).collect());
    println!(
        "{name}: input to new charts in the document, median {drawn:.1} ms, nine in ten within {drawn_slow:.1} ms"
    );
    println!("{name}: input to painted frame, median {painted:.1} ms, nine in ten within {painted_slow:.1} ms");
    println!("{name}: script per move {:.1} ms (with this measuring)", per_move("ScriptDuration"));
    println!(
        "{name}: style and layout per move {:.1} ms",
        per_move("RecalcStyleDuration") + per_move("LayoutDuration")
    );
    println!("{name}: main thread per move {:.1} ms", per_move("TaskDuration"));
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
