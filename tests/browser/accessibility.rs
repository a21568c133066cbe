//! axe-core in every state that the page can be in.

use thirtyfour::prelude::*;

use crate::axe;
use crate::keyboard::open_everything;
use crate::page::Page;

pub async fn axe_finds_nothing_on_the_start_screen(page: &Page) {
    page.start().await;
    axe::check_closely(page, "start").await;
    page.resize(1280, 800, 1).await;
    let field = page.find("combobox", &page.texts.municipality_label()).await;
    page.fill(&field, "'s").await;
    page.press(Key::Down).await;
    axe::check_closely(page, "list").await;
    page.fill(&field, "xyz").await;
    axe::check_closely(page, "empty list").await;
    page.enter(&field, "xyz").await;
    axe::check_closely(page, "error").await;
    open_everything(page).await;
    axe::check_closely(page, "texts open").await;
}

pub async fn axe_finds_nothing_in_the_outcome_of_a_municipality(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    axe::check_closely(page, "outcome, levers folded").await;
    let texts = page.texts;
    page.step("the window is narrow now");
    page.click("button", &texts.levers_toggle()).await;
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.100").await;
    page.enter(&page.field(&texts.lever_headcount()).await, "abc").await;
    axe::check_closely(page, "levers changed and refused").await;
    page.click("checkbox", &texts.lever_right_size()).await;
    page.click("button", &texts.show_totals()).await;
    page.click("button", &texts.show_housing()).await;
    page.wait_for_futures().await;
    open_everything(page).await;
    axe::check_closely(page, "totals, housing, tables and texts").await;
}

pub async fn axe_finds_nothing_in_the_examples_and_in_english(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_six()).await;
    page.wait_for_futures().await;
    axe::check_closely(page, "six").await;
    page.click("link", &texts.other_language()).await;
    axe::check_closely(page, "English").await;
    page.goto("?lang=nl").await;
    page.example(&texts.example_heerhugowaard()).await;
    axe::check_closely(page, "Heerhugowaard").await;
}
