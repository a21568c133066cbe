//! axe-core on the page.

use serde_json::Value;

use crate::page::Page;

const AXE: &str = include_str!("axe.min.js");

/// The rules of WCAG 2.2 A and AA, and what the makers of axe advise besides. What a bar that sticks covers in part is
/// measured again where it can be scrolled to.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const options = {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        resultTypes: ['violations'], preload: false,
    };
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

/// Checks the page as it is now, in light and dark, wide and narrow.
pub async fn check(page: &Page, state: &str) {
    check_part(page, "html", state).await;
}

/// Checks a part of the page.
pub async fn check_part(page: &Page, selector: &str, state: &str) {
    let driver = &page.driver;
    if !page.eval::<bool>("Boolean(window.axe)").await {
        driver.execute(AXE, vec![]).await.expect("axe loads");
    }
    let mut wrong = Vec::new();
    for width in [1280, 320] {
        page.resize(width, 800, 1).await;
        for scheme in ["light", "dark"] {
            page.media("screen", scheme).await;
            let found = driver.execute_async(RUN, vec![selector.into()]).await.expect("axe runs").json().clone();
            let found = found.as_array().cloned().unwrap_or_default();
            wrong.extend(
                found.iter().filter_map(Value::as_str).map(|it| format!("{state}, {width} wide, {scheme}: {it}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
