//! Two languages.

use std::time::{Duration, Instant};

use thirtyfour::prelude::*;
use werkplekwijzer::text::{Language, Texts};

use crate::page::{Page, value};

/// Words that are in nearly every Dutch text, and in no English one or name of an alternative.
const DUTCH: [&str; 24] = [
    "het",
    "een",
    "van",
    "niet",
    "voor",
    "bij",
    "kosten",
    "werkplekken",
    "medewerkers",
    "jaar",
    "doorgaan",
    "verschil",
    "samen",
    "maandag",
    "woensdag",
    "huisvesting",
    "geschat",
    "gemeten",
    "levensduur",
    "vergoeding",
    "grafieken",
    "terugzetten",
    "bronnen",
    "duizend",
];

pub async fn the_other_language_keeps_everything_and_is_remembered(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let (dutch, english) = (page.texts, Texts { language: Language::English });
    page.enter(&page.field(&dutch.lever_laptop_price()).await, "1.250,50").await;
    page.click("checkbox", &dutch.lever_right_size()).await;
    page.click("button", &dutch.show_totals()).await;
    let select = &page.find_all("combobox", &dutch.choose_alternative()).await[0];
    page.focus(select).await;
    page.press(Key::Home).await;
    page.settle().await;
    page.wait_for_futures().await;
    let (numbers, title, words) = (page.all_numbers().await, page.driver.title().await.unwrap(), words(page).await);
    assert!(DUTCH.iter().any(|word| words.contains(&(*word).to_owned())), "the list has words of the page");

    page.click("link", &dutch.other_language()).await;
    assert_eq!(page.all_numbers().await, numbers);
    assert_eq!(page.eval::<String>("document.documentElement.lang").await, "en-GB");
    assert_ne!(page.driver.title().await.unwrap(), title);
    assert_eq!(value(&page.field(&english.lever_laptop_price()).await).await, "1,250.50");
    assert!(page.find("checkbox", &english.lever_right_size()).await.is_selected().await.unwrap());
    page.find("button", &english.show_difference()).await;
    assert_eq!(page.eval::<usize>("document.querySelector('figure select').selectedIndex").await, 0);
    no_dutch(page, "outcome").await;
    page.makes_sense("English").await;

    page.driver.refresh().await.unwrap();
    page.wait("the page has started", "document.getElementById('heading') !== null").await;
    assert_eq!(page.eval::<String>("document.documentElement.lang").await, "en-GB");
    assert_eq!(value(&page.field(&english.lever_laptop_price()).await).await, "1,250.50");
    page.goto("").await;
    page.find("combobox", &english.municipality_label()).await;
    no_dutch(page, "start").await;
}

pub async fn a_link_can_choose_the_language(page: &Page) {
    for (link, language) in
        [("?lang=en", Language::English), ("?lang=nl", Language::Dutch), ("?lang=xx", Language::Dutch)]
    {
        page.goto(link).await;
        assert_eq!(page.eval::<String>("document.documentElement.lang").await, language.tag(), "{link}");
        page.find("combobox", &Texts { language }.municipality_label()).await;
        assert_eq!(page.driver.title().await.unwrap(), Texts { language }.page_title_start());
    }
}

pub async fn where_storage_is_forbidden_the_page_works_all_the_same(page: &Page) {
    let forbidden =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    page.before_load(forbidden).await;
    page.goto("").await;
    let english = Texts { language: Language::English };
    page.click("link", &page.texts.other_language()).await;
    page.find("combobox", &english.municipality_label()).await;
    page.driver.refresh().await.unwrap();
    page.wait("the page has started", "document.getElementById('heading') !== null").await;
    assert_eq!(page.eval::<String>("document.documentElement.lang").await, "en-GB");
}

/// The words on the page and in what assistive technology reads, without names (of alternatives and sources) and the
/// link to the other language.
async fn words(page: &Page) -> Vec<String> {
    let script = "const copy = document.body.cloneNode(true);
        copy.querySelectorAll('#boot-stopped, [lang], .sim-card__name, option, #sources, .sim-lever__hint a').forEach(it => it.remove());
        const texts = [copy.textContent, document.title];
        for (const it of copy.querySelectorAll('*'))
            for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'])
                if (it.hasAttribute(name)) texts.push(it.getAttribute(name));
        return texts.join(' ').toLowerCase().split(/[^\\p{L}]+/u);";
    page.run(script, vec![]).await
}

async fn no_dutch(page: &Page, state: &str) {
    // The status region says the new text only after a moment of quiet, later on a busy machine.
    let start = Instant::now();
    loop {
        let words = words(page).await;
        let left: Vec<&&str> = DUTCH.iter().filter(|word| words.contains(&(**word).to_owned())).collect();
        if left.is_empty() {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(5), "{state}: still Dutch: {left:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
