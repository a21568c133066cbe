//! Putting back, choosing what is shown, going back.

use crate::page::{Page, value};

pub async fn a_lever_and_all_levers_can_be_put_back(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let texts = page.texts;
    let (price, staff) = (page.field(&texts.lever_laptop_price()).await, page.field(&texts.lever_headcount()).await);
    let untouched = (page.numbers().await, page.answer().await, value(&price).await, value(&staff).await);
    page.enter(&price, "1.100").await;
    let one = page.numbers().await;
    page.enter(&staff, "800").await;
    assert!(page.text().await.contains(&texts.levers_differ(2_usize)));

    page.step("one lever: the other stays as it was changed");
    page.click("button", &format!(": {}", texts.lever_headcount())).await;
    assert_eq!(page.numbers().await, one);
    assert_eq!((value(&price).await.as_str(), value(&staff).await), ("1.100", untouched.3.clone()));
    assert!(page.text().await.contains(&texts.levers_differ(1_usize)));

    page.step("a text that is no number goes away with the reset of all");
    page.enter(&staff, "veel").await;
    page.click("button", &texts.reset_all()).await;
    assert_eq!(page.numbers().await, untouched.0);
    assert_eq!(page.answer().await, untouched.1);
    assert_eq!(value(&price).await, untouched.2);
    assert!(page.text().await.contains(&texts.levers_unchanged()));
    assert!(page.find_all("button", &texts.reset_all()).await.is_empty());
    page.keeps_focus("putting everything back").await;
}

/// Browsers tell of no change where the thumb is back at the value at which it was taken.
pub async fn a_slider_that_is_back_where_it_was_taken_is_let_go(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.example(&texts.example_medium()).await;
    let slider = page.slider(&texts.lever_home_days()).await;
    let shown = "[...document.querySelectorAll('.sim-results > .sim-figures figure')].map(it =>
        it.querySelector('.sim-figure__plot').innerHTML + it.querySelector('.sim-table').innerHTML)";
    let untouched: Vec<String> = page.eval(shown).await;
    let at = value(&slider).await;
    let (x, y) = page.thumb(&slider).await;
    page.pointer("mousePressed", x, y).await;
    for by in [20.0, 40.0, 60.0, 30.0, 0.0] {
        page.pointer("mouseMoved", x + by, y).await;
    }
    assert_eq!(value(&slider).await, at);
    page.pointer("mouseReleased", x, y).await;
    page.settle().await;
    let let_go: Vec<String> = page.eval(shown).await;
    // The slider stands at a rounded value, so that to and fro is a change of its own.
    assert_ne!(let_go, untouched);
    page.step("what was closed and out of view is what the numbers say");
    page.press_button(&texts.undo()).await;
    page.press_button(&texts.redo()).await;
    assert_eq!(page.eval::<Vec<String>>(shown).await, let_go);
}

pub async fn desks_alternatives_totals_and_housing_can_be_chosen(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let texts = page.texts;
    let before = page.numbers().await;
    page.click("checkbox", &texts.lever_right_size()).await;
    assert_ne!(page.numbers().await, before);
    assert!(page.find("checkbox", &texts.lever_right_size()).await.is_selected().await.unwrap());
    page.click("button", &texts.lever_right_size()).await;
    assert_eq!(page.numbers().await, before);
    assert!(!page.find("checkbox", &texts.lever_right_size()).await.is_selected().await.unwrap());

    let titles = async || {
        let estimate =
            "[...document.querySelectorAll('.sim-results > .sim-figures figure')].map(it => it.computedName)";
        page.eval::<Vec<String>>(estimate).await
    };
    for (name, back, figure) in
        [(texts.show_totals(), texts.show_difference(), 0), (texts.show_housing(), texts.hide_housing(), 1)]
    {
        let (before, numbers) = (titles().await, page.numbers().await);
        page.click("button", &name).await;
        let after = titles().await;
        assert_ne!(after[figure], before[figure], "{name}");
        assert_ne!(page.numbers().await, numbers, "{name} shows in the table as well");
        page.click("button", &back).await;
        assert_eq!(titles().await, before, "{back}");
    }

    page.step("the two charts of one alternative show the same one");
    let names: Vec<String> =
        page.eval("[...document.querySelectorAll('figure select')[0].options].map(it => it.text)").await;
    assert_eq!(names.len(), 3);
    for (index, name) in names.iter().enumerate() {
        let select = &page.find_all("combobox", &texts.choose_alternative()).await[index % 2];
        page.focus(select).await;
        page.press(name.as_str()).await;
        page.settle().await;
        let chosen: Vec<usize> = page
            .eval("[...document.querySelectorAll('.sim-results > .sim-figures select')].map(it => it.selectedIndex)")
            .await;
        assert_eq!(chosen, [index; 2]);
        page.makes_sense(name).await;
    }
}

pub async fn the_header_leads_back_to_the_start(page: &Page) {
    page.start().await;
    let title = page.driver.title().await.unwrap();
    page.example(&page.texts.example_heerhugowaard()).await;
    page.makes_sense("Heerhugowaard").await;
    let answer = page.answer().await;
    assert_eq!(page.focused().await, format!("heading {answer}"));
    page.click("button", &page.texts.chosen_scenario()).await;
    assert_eq!(page.focused().await, format!("heading {}", page.texts.app_name()));
    assert_eq!(page.driver.title().await.unwrap(), title);
    page.step("a look at the start loses nothing");
    page.click("button", &page.texts.start_resume(page.texts.example_heerhugowaard())).await;
    page.wait_for_outcome().await;
    assert_eq!(page.answer().await, answer);
    page.click("button", &page.texts.chosen_scenario()).await;
    page.step("options can be picked with the pointer too");
    let field = page.find("combobox", &page.texts.municipality_label()).await;
    page.fill(&field, "sudwest").await;
    page.click("option", "Súdwest-Fryslân").await;
    page.wait_for_outcome().await;
    assert!(page.driver.title().await.unwrap().contains("Súdwest-Fryslân"));
}
