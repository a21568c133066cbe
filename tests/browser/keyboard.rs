//! Everything by keyboard.

use std::collections::BTreeSet;

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::futures::choose_draws;
use crate::page::{Page, value};

/// Numbers every control that the keyboard should reach, and keeps how it looks without the focus. One radio or tab would
/// stand for its group; there are none.
const NUMBER_CONTROLS: &str = "
    document.activeElement.blur();
    const looks = it => [it, it.parentElement, it.parentElement.parentElement]
        .map(it => { const style = getComputedStyle(it); return [style.outlineStyle, style.outlineWidth, style.boxShadow].join(' '); });
    window.looks = looks;
    const controls = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]
        .filter(it => it.tabIndex >= 0 && shown(it));
    controls.forEach((it, index) => { it.dataset.control = index; });
    window.before = controls.map(looks);
    return controls.length;";

/// What has the focus: its number, a name for messages, whether its look changed, and whether something covers it.
const FOCUSED: &str = "
    const it = document.activeElement;
    if (it === document.body || it.dataset.control === undefined) return null;
    const now = window.looks(it), before = window.before[it.dataset.control];
    const ring = now.some((look, index) => look !== before[index]);
    const box = it.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
    const top = document.elementFromPoint(x, y);
    const free = top !== null && (it.contains(top) || top.contains(it) || it.closest('.sim-slider')?.contains(top));
    const name = ring && free ? '' : it.computedRole + ' ' + plain(it.computedName).slice(0, 60);
    return [Number(it.dataset.control), name, ring, Boolean(free)];";

pub async fn every_control_is_reached_by_tab_and_shows_its_focus(page: &Page) {
    page.start().await;
    reaches_all(page, "start").await;
    page.choose("Dijk en Waard").await;
    choose_draws(page, Key::Home).await;
    page.step("with a changed lever, the buttons that put back are there too");
    page.enter(&page.field(&page.texts.lever_laptop_price()).await, "1.100").await;
    page.wait_for_futures().await;
    open_everything(page).await;
    reaches_all(page, "outcome").await;
}

/// Opens tables and texts, so that what they hold can be reached.
pub async fn open_everything(page: &Page) {
    page.eval::<Value>("document.querySelectorAll('figure button[aria-expanded=false]').forEach(it => it.click())")
        .await;
    page.eval::<Value>("document.querySelectorAll('details').forEach(it => { it.open = true; })").await;
    page.settle().await;
}

async fn reaches_all(page: &Page, state: &str) {
    let n_controls: usize = page.run(NUMBER_CONTROLS, vec![]).await;
    page.eval::<Value>("document.getElementById('heading').focus()").await;
    page.eval::<Value>("(getSelection().removeAllRanges(), document.activeElement.blur(), scrollTo(0, 0))").await;
    page.eval::<Value>("document.querySelector('.nl-skip-link').focus()").await;
    let mut reached = BTreeSet::new();
    let mut wrong = Vec::new();
    for _ in 0..n_controls + 2 {
        match page.run::<Option<(usize, String, bool, bool)>>(FOCUSED, vec![]).await {
            Some((number, name, ring, free)) => {
                if !ring {
                    wrong.push(format!("{name} does not show that it has the focus"));
                }
                if !free {
                    wrong.push(format!("{name} is covered while it has the focus"));
                }
                reached.insert(number);
            }
            None if reached.len() >= n_controls => break,
            None => wrong.push(format!("the focus is nowhere after {} controls", reached.len())),
        }
        page.press(Key::Tab).await;
    }
    let script = "return [...document.querySelectorAll('[data-control]')]
        .filter(it => !arguments[0].includes(Number(it.dataset.control)))
        .map(it => it.computedRole + ' ' + plain(it.computedName));";
    let missed: Vec<String> = page.run(script, vec![serde_json::to_value(&reached).unwrap()]).await;
    assert!(missed.is_empty(), "{state}: Tab does not reach {missed:#?}");
    assert!(wrong.is_empty(), "{state}: {wrong:#?}");
    page.eval::<Value>("document.querySelectorAll('[data-control]').forEach(it => { delete it.dataset.control; })")
        .await;
}

/// Whether a key did its work: value before and after, and the ends of the slider.
type Holds = fn(f64, f64, f64, f64) -> bool;

pub async fn every_slider_obeys_the_keys(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let n_sliders = page.driver.find_all(By::Css("input[type=range]")).await.unwrap().len();
    assert!(n_sliders > 10);
    for index in 0..n_sliders {
        let slider = page.driver.find_all(By::Css("input[type=range]")).await.unwrap().remove(index);
        let name: String = page.run("return arguments[0].computedName;", vec![slider.to_json().unwrap()]).await;
        assert!(!name.is_empty(), "slider {index} has a name");
        page.focus(&slider).await;
        let limit = async |which: &str| slider.attr(which.to_owned()).await.unwrap().unwrap().parse::<f64>().unwrap();
        let (low, high) = (limit("min").await, limit("max").await);
        let mut now = 0.0;
        let checks: [(Key, Holds); 6] = [
            (Key::Home, |_, now, low, _| now == low),
            (Key::Right, |before, now, _, _| now > before),
            (Key::PageUp, |before, now, _, _| now > before),
            (Key::PageDown, |before, now, _, _| now < before),
            (Key::Left, |before, now, low, _| now < before || now == low),
            (Key::End, |_, now, _, high| (now - high).abs() < 1e-9 || now > high * 0.9),
        ];
        for (key, holds) in checks {
            let (case, before) = (format!("{key:?} on {name}"), now);
            page.press(key).await;
            page.settle().await;
            let same: bool =
                page.run("return document.activeElement === arguments[0];", vec![slider.to_json().unwrap()]).await;
            assert!(same, "{case}: the focus stays on the slider");
            now = value(&slider).await.parse().unwrap();
            assert!(holds(before, now, low, high), "{case}: from {before} to {now}, within {low} to {high}");
        }
        page.makes_sense(&format!("{name} at its end")).await;
    }
}

pub async fn every_other_control_works_by_key_and_keeps_the_focus(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.step("a mistake keeps the focus in the field");
    let field = page.find("combobox", &texts.municipality_label()).await;
    page.enter(&field, "Nergenshuizen").await;
    assert!(page.focused().await.contains(&texts.municipality_label()));
    assert_eq!(field.attr("aria-invalid").await.unwrap().as_deref(), Some("true"));
    page.choose("Dijk en Waard").await;

    page.step("a lever is put back");
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.100").await;
    let number = page.numbers().await;
    press_on(page, "button", &texts.lever_laptop_price(), Key::Enter).await;
    assert_ne!(page.numbers().await, number);
    assert!(page.focused().await.contains(&texts.lever_laptop_price()), "{}", page.focused().await);

    page.step("everything is put back");
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.100").await;
    press_on(page, "button", &texts.reset_all(), Key::Space).await;
    assert_ne!(page.numbers().await, number);

    page.step("desks are given up");
    let before = page.numbers().await;
    press_on(page, "checkbox", &texts.lever_right_size(), Key::Space).await;
    assert_ne!(page.numbers().await, before);
    press_on(page, "button", &texts.lever_right_size(), Key::Enter).await;
    assert_eq!(page.numbers().await, before);

    choose_draws(page, Key::Home).await;
    page.step("charts are shown in another way, tables are opened and closed; those of the futures too");
    page.wait_for_futures().await;
    for (name, back) in [(texts.show_totals(), texts.show_difference()), (texts.show_housing(), texts.hide_housing())] {
        let before = page.drawings().await;
        press_on(page, "button", &name, Key::Space).await;
        assert!(page.drawings().await != before, "{name}");
        press_on(page, "button", &back, Key::Enter).await;
        assert!(page.drawings().await == before, "{back}");
    }
    for index in 0..10 {
        let button = page.find_all("button", &texts.table()).await.remove(index);
        page.focus(&button).await;
        page.press(Key::Enter).await;
        page.settle().await;
        page.keeps_focus("opening a table").await;
        let open = "[...document.querySelectorAll('figure table')].filter(shown).length";
        assert_eq!(page.eval::<usize>(open).await, index + 1);
    }
    let before = page.drawings().await;
    for select in page.find_all("combobox", &texts.choose_alternative()).await {
        page.focus(&select).await;
        page.press(Key::Home).await;
        page.settle().await;
        page.keeps_focus("choosing an alternative").await;
    }
    assert!(page.drawings().await != before);

    page.step("texts are opened, the language is changed, and back to the start");
    press_on(page, "summary", &texts.privacy_title(), Key::Enter).await;
    assert!(page.text().await.contains(&texts.privacy_text()));
    press_on(page, "link", &texts.other_language(), Key::Enter).await;
    assert_eq!(page.eval::<String>("document.documentElement.lang").await, "en-GB");
    press_on(page, "link", "Nederlands", Key::Enter).await;
    press_on(page, "button", &texts.chosen_scenario(), Key::Space).await;
    assert_eq!(page.focused().await, format!("heading {}", texts.app_name()));
    page.step("an example opens by key");
    press_on(page, "button", &texts.example_six(), Key::Enter).await;
    page.wait_for_outcome().await;
    page.keeps_focus("opening an example").await;
}

/// Puts the focus on something, presses a key, and checks that the focus is not lost.
pub async fn press_on(page: &Page, role: &str, name: &str, key: Key) {
    let element = page.find(role, name).await;
    page.focus(&element).await;
    let case = format!("{key:?} on {role} {name}");
    page.press(key).await;
    page.settle().await;
    page.keeps_focus(&case).await;
}
