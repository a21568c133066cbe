//! axe-core on the page.

use serde_json::{Value, json};

use crate::driver::Browser;
use crate::page::Page;

const AXE: &str = include_str!("axe.min.js");

/// What a bar that sticks covers in part is measured again where it can be scrolled to.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const options = { runOnly: arguments[1], resultTypes: ['violations'], preload: false };
    const told = node => `${node.target.join(' ')}: ${node.failureSummary}`;
    const isCovered = async node => {
        const element = document.querySelector(node.target.join(' '));
        element.scrollIntoView({ block: 'center' });
        const again = await axe.run(element, { runOnly: ['target-size'], preload: false });
        return again.violations.length > 0;
    };
    const run = async () => {
        // What is far out of view is not laid out, which axe takes for very small.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important; }');
        document.adoptedStyleSheets = [sheet];
        const found = await axe.run(document.querySelector(arguments[0]), options);
        for (const it of found.violations.filter(it => it.id === 'target-size')) {
            const covered = [];
            for (const node of it.nodes) {
                if (await isCovered(node)) covered.push(node);
            }
            it.nodes = covered;
        }
        document.adoptedStyleSheets = [];
        return found.violations.filter(it => it.nodes.length > 0)
            .map(it => `${it.id} (${it.tags.join(' ')}): ${it.nodes.slice(0, 4).map(told).join('; ')}`);
    };
    run().then(done, error => done([String(error)]));";

/// A look at the page: its width in CSS pixels, its colours, and the rules that can find something else there than in
/// the looks before.
struct Look {
    width: u32,
    scheme: &'static str,
    rules: &'static [&'static str],
    /// Whether the rules are named by tag.
    by_tag: bool,
}

/// Every rule of WCAG 2.2 A and AA, and what the makers of axe advise besides, once; then colours in the other scheme,
/// and what depends on the width where that is small.
const LOOKS: [Look; 3] = [
    Look {
        width: 1280,
        scheme: "light",
        rules: &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        by_tag: true,
    },
    Look { width: 1280, scheme: "dark", rules: COLOURS, by_tag: false },
    Look {
        width: 320,
        scheme: "light",
        rules: &["target-size", "scrollable-region-focusable", "label", "button-name", "link-name"],
        by_tag: false,
    },
];

/// Colours where the page is narrow, in both schemes: what only stands there has colours too.
const NARROW_COLOURS: [Look; 2] = [
    Look { width: 320, scheme: "light", rules: COLOURS, by_tag: false },
    Look { width: 320, scheme: "dark", rules: COLOURS, by_tag: false },
];

/// The slowest of all rules by far.
const COLOURS: &[&str] = &["color-contrast"];

/// Checks the page as it is now, in light and dark, wide and narrow; in Firefox, which only Chromium's protocol could make
/// dark or narrow, the first look only.
pub async fn check(page: &Page, state: &str) {
    look(page, "html", state, &LOOKS).await;
}

/// Checks a part of the page.
pub async fn check_part(page: &Page, selector: &str, state: &str) {
    look(page, selector, state, &LOOKS).await;
}

/// Checks the page, also the colours where it is narrow: once in every view.
pub async fn check_closely(page: &Page, state: &str) {
    check(page, state).await;
    if page.browser == Browser::Chromium {
        look(page, "html", state, &NARROW_COLOURS).await;
    }
}

async fn look(page: &Page, selector: &str, state: &str, looks: &[Look]) {
    let driver = &page.driver;
    if !page.eval::<bool>("Boolean(window.axe)").await {
        driver.execute(AXE, vec![]).await.expect("axe loads");
    }
    let mut wrong = Vec::new();
    let n_looks = if page.browser == Browser::Firefox { 1 } else { looks.len() };
    for Look { width, scheme, rules, by_tag } in &looks[..n_looks] {
        page.resize(*width, 800, 1).await;
        if page.browser == Browser::Chromium {
            page.media("screen", scheme).await;
        }
        let only = json!({ "type": if *by_tag { "tag" } else { "rule" }, "values": rules });
        let found = driver.execute_async(RUN, vec![selector.into(), only]).await.expect("axe runs").json().clone();
        let found = found.as_array().cloned().unwrap_or_default();
        wrong.extend(found.iter().filter_map(Value::as_str).map(|it| format!("{state}, {width} wide, {scheme}: {it}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
