//! Small windows, large letters, paper.

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::keyboard::open_everything;
use crate::page::{Page, value};

pub async fn nothing_is_cut_or_scrolls_sideways_at_320_pixels(page: &Page) {
    page.resize(320, 640, 1).await;
    works(page, 320).await;
}

/// What 200% makes of a window of 1280 by 800.
pub async fn nothing_is_cut_or_scrolls_sideways_at_200_percent(page: &Page) {
    page.resize(640, 400, 2).await;
    works(page, 640).await;
}

async fn works(page: &Page, width: u32) {
    page.start().await;
    let texts = page.texts;
    fits(page, &format!("start at {width}")).await;
    let field = page.find("combobox", &texts.municipality_label()).await;
    page.fill(&field, "'s").await;
    page.settle().await;
    fits(page, &format!("list at {width}")).await;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    fits(page, &format!("outcome at {width}")).await;
    // The levers are folded under the answer, and can be used when they are not.
    page.click("button", &texts.levers_toggle()).await;
    let price = page.field(&texts.lever_laptop_price()).await;
    let before = page.numbers().await;
    page.enter(&price, "1.250,50").await;
    assert_ne!(page.numbers().await, before);
    page.enter(&price, "abc").await;
    fits(page, &format!("error at {width}")).await;
    page.press(Key::Escape).await;
    assert_eq!(value(&price).await, "1.250,50");
    page.click("button", &texts.show_totals()).await;
    page.click("button", &texts.show_housing()).await;
    page.wait_for_futures().await;
    open_everything(page).await;
    fits(page, &format!("all open at {width}")).await;
    page.click("link", &texts.other_language()).await;
    fits(page, &format!("English at {width}")).await;
    page.goto("?lang=nl").await;
    page.example(&texts.example_six()).await;
    page.click("button", &texts.levers_toggle()).await;
    page.wait_for_futures().await;
    open_everything(page).await;
    fits(page, &format!("six at {width}")).await;
}

/// Checks that nothing sticks out of the window and no text is cut, but for tables, which scroll by themselves.
pub async fn fits(page: &Page, state: &str) {
    let script = "const width = document.documentElement.clientWidth;
        const wrong = [];
        if (document.documentElement.scrollWidth > width) wrong.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`);
        for (const it of document.body.querySelectorAll('*')) {
            if (!shown(it) || it.closest('.sim-table, .sim-matrix, .sim-allocation, .sim-hidden, .sim-header__label, .nl-skip-link, [role=listbox] [hidden]')) continue;
            const box = it.getBoundingClientRect();
            const name = `${it.tagName} ${it.getAttribute('class') ?? ''} ${it.textContent.slice(0, 40)}`;
            if (box.right > width + 1 || box.left < -1) wrong.push(`${name} reaches from ${box.left} to ${box.right} of ${width}`);
            const style = getComputedStyle(it);
            const cuts = ['hidden', 'clip'].includes(style.overflowX) || style.textOverflow === 'ellipsis';
            if (cuts && !(it instanceof SVGElement) && it.scrollWidth > it.clientWidth + 1) wrong.push(`${name} is cut`);
            if (it.matches('input[type=text]') && it.scrollWidth > it.clientWidth + 1) wrong.push(`${name} ${it.id} is too narrow for ${it.value}`);
        }
        for (const it of document.querySelectorAll('figure svg text')) {
            const box = it.getBoundingClientRect(), frame = it.ownerSVGElement.getBoundingClientRect();
            if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
                wrong.push(`${it.textContent} sticks out of its chart`);
        }
        return wrong.slice(0, 20);";
    let wrong: Vec<String> = page.run(script, vec![]).await;
    assert!(wrong.is_empty(), "{state}: {wrong:#?}");
}

pub async fn what_is_printed_has_the_answer_and_the_figures_but_no_controls(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    page.media("print", "light").await;
    let visible = async |selector: &str| {
        page.run::<usize>(
            "return [...document.querySelectorAll(arguments[0])].filter(shown).length;",
            vec![selector.into()],
        )
        .await
    };
    assert_eq!(visible("h1").await, 1);
    assert_eq!(visible(".sim-card").await, 3);
    page.step("the last figure says in words that nothing is worth measuring");
    assert_eq!(visible("figure svg[role=img]").await, 12);
    assert_eq!(visible("figure table").await, 13, "the numbers are printed too");
    assert_eq!(visible("#certainty").await, 1);
    assert_eq!(visible("input[type=range]").await, 0);
    assert_eq!(
        visible("figure button, .sim-run, .sim-futures select, .sim-reset, .sim-header__tools a, .sim-levers__toggle")
            .await,
        0
    );
    page.step("a sheet of A4 within its margins is 680 pixels wide");
    page.resize(680, 960, 1).await;
    let wide: Value = page.eval("document.documentElement.scrollWidth").await;
    assert!(wide.as_u64().unwrap() <= 680, "{wide}");
}
