//! Work is kept, undone, shared and opened; nothing is lost.

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::scenario::file;
use werkplekwijzer::scenario::{Quantity, Scenario};
use werkplekwijzer::text::{Language, Texts};
use werkplekwijzer::work::document::Document;

use crate::axe;
use crate::page::{Page, value};

/// The texts that the browser keeps, the oldest first.
const KEPT: &str = "Object.keys(localStorage).filter(it => it.startsWith('werkplekwijzer.work.')).sort()
    .map(it => localStorage.getItem(it))";

async fn kept(page: &Page) -> Vec<Scenario> {
    let texts: Vec<String> = page.eval(KEPT).await;
    texts.iter().map(|text| Document::read(text).unwrap().scenario).collect()
}

async fn headcount(page: &Page) -> String {
    value(&page.field(&page.texts.lever_headcount()).await).await
}

async fn control(page: &Page, key: &str) {
    page.driver.action_chain().key_down(Key::Control).send_keys(key).key_up(Key::Control).perform().await.unwrap();
    page.settle().await;
}

async fn open_medium(page: &Page) {
    page.start().await;
    let texts = page.texts;
    page.press_button(&texts.example_medium()).await;
    page.wait_for_outcome().await;
}

pub async fn what_was_changed_is_undone_kept_and_found_again_by_keyboard(page: &Page) {
    open_medium(page).await;
    let texts = page.texts;
    assert!(kept(page).await.is_empty(), "an example that nobody changed is not kept");
    page.enter(&page.field(&texts.lever_headcount()).await, "750").await;
    page.enter(&page.field(&texts.lever_ticket_cost()).await, "40").await;
    let numbers = page.numbers().await;
    // In a field whose text is no number yet the keys are for the text; in any other place they take a step back.
    control(page, "z").await;
    assert_eq!(value(&page.field(&texts.lever_ticket_cost()).await).await, "32");
    let slider = page.slider(&texts.lever_headcount()).await;
    page.focus(&slider).await;
    control(page, "z").await;
    assert_eq!(headcount(page).await, "673");
    page.keeps_focus("undoing").await;
    control(page, "y").await;
    assert_eq!(headcount(page).await, "750");
    page.press_button(&texts.undo()).await;
    assert_eq!(headcount(page).await, "673");
    page.press_button(&texts.undo()).await;
    page.keeps_focus("undoing what is not there").await;
    page.press_button(&texts.redo()).await;
    page.press_button(&texts.redo()).await;
    assert_eq!(page.numbers().await, numbers);
    let all = kept(page).await;
    assert_eq!((all.len(), all[0].workforce.headcount.likely()), (1, 750.0));

    page.step("the page is loaded again, and goes on where it was");
    page.driver.refresh().await.unwrap();
    page.wait_for_outcome().await;
    assert_eq!(page.numbers().await, numbers);

    page.step("a new tab finds it in the list; what is removed can be put back");
    page.start().await;
    assert!(page.text().await.contains(&texts.kept_title()));
    axe::check(page, "start with a list").await;
    page.press_button(&texts.kept_remove()).await;
    assert!(kept(page).await.is_empty());
    page.keeps_focus("removing").await;
    page.press_button(&texts.kept_restore()).await;
    assert_eq!(kept(page).await.len(), 1);
    page.keeps_focus("putting back").await;
    let item = page.eval::<String>("plain(document.querySelector('.sim-kept button').textContent)").await;
    page.press_button(&item).await;
    page.wait_for_outcome().await;
    assert_eq!(page.numbers().await, numbers);

    page.step("who removes it and goes on with it all the same keeps it");
    page.press_button(&texts.chosen_scenario()).await;
    page.press_button(&texts.kept_remove()).await;
    assert!(kept(page).await.is_empty());
    page.press_button(&texts.start_resume(texts.example_medium())).await;
    page.wait_for_outcome().await;
    assert_eq!(kept(page).await.len(), 1);
}

pub async fn two_tabs_do_not_write_over_one_another(page: &Page) {
    open_medium(page).await;
    let texts = page.texts;
    page.enter(&page.field(&texts.lever_headcount()).await, "700").await;
    let first = page.driver.window().await.unwrap();
    let second = page.driver.new_tab().await.unwrap();
    page.driver.switch_to_window(second).await.unwrap();
    page.goto("").await;
    let item = page.eval::<String>("plain(document.querySelector('.sim-kept button').textContent)").await;
    page.press_button(&item).await;
    page.wait_for_outcome().await;
    page.enter(&page.field(&texts.lever_headcount()).await, "800").await;
    page.driver.switch_to_window(first).await.unwrap();
    page.enter(&page.field(&texts.lever_headcount()).await, "710").await;
    assert!(page.text().await.contains(&texts.keeping_apart()), "the page says that there are two versions");
    page.enter(&page.field(&texts.lever_headcount()).await, "720").await;
    let all: Vec<f64> = kept(page).await.iter().map(|it| it.workforce.headcount.likely()).collect();
    assert_eq!(all, [800.0, 720.0]);
    axe::check(page, "two versions").await;
}

pub async fn where_nothing_can_be_kept_the_page_says_so_and_the_file_is_saved_all_the_same(page: &Page) {
    let texts = page.texts;
    let keep_files = "const make = URL.createObjectURL;
        URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return make.call(URL, blob); };
        HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    page.before_load(keep_files).await;
    open_medium(page).await;
    page.enter(&page.field(&texts.lever_headcount()).await, "750").await;
    assert!(page.text().await.contains(&texts.keeping_full()), "the page says that it is not kept");
    page.press_button(&texts.documents_open()).await;
    let name = page.find("textbox", &texts.documents_name()).await;
    page.fill(&name, "Plan voor de raad").await;
    page.press(Key::Enter).await;
    page.settle().await;
    axe::check(page, "keeping and sharing, storage full").await;
    page.press_button(&texts.file_save()).await;
    page.wait("the file is there", "window.saved").await;
    let mut expected = Preset::Medium.scenario();
    expected.name = "Plan voor de raad".to_owned();
    expected.workforce.headcount = Quantity::Fixed(750.0);
    let file: String = page.eval("window.saved").await;
    assert_eq!(file::read(&file).unwrap().workforce.headcount.likely(), 750.0);
    assert_eq!(file::read(&file).unwrap().name, expected.name);
    assert_eq!(page.eval::<String>("window.savedAs").await, "Plan voor de raad.json");
}

/// Drops a file on the page.
async fn drop_file(page: &Page, text: &str) {
    let script = "const data = new DataTransfer();
        data.items.add(new File([arguments[0]], 'scenario.json', { type: 'application/json' }));
        const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;";
    assert!(page.run::<bool>(script, vec![json!(text)]).await, "the browser stays on the page");
}

pub async fn a_bad_file_or_link_leaves_the_work_and_a_good_one_opens(page: &Page) {
    open_medium(page).await;
    let texts = page.texts;
    page.enter(&page.field(&texts.lever_headcount()).await, "750").await;
    let numbers = page.numbers().await;
    let refused = "document.querySelector('[role=alert]')";
    let mut bad: Value = file::value(&Preset::SixPolicies.scenario());
    bad["horizon"] = json!(88);
    for text in [bad.to_string(), "{".to_owned(), "\u{0}".repeat(10)] {
        drop_file(page, &text).await;
        page.wait("the page says what is wrong", refused).await;
        assert!(page.text().await.contains(&texts.refused_title()));
        assert_eq!(page.numbers().await, numbers);
        if text.len() > 100 {
            assert!(page.text().await.contains("1 tot en met 20"), "it says what is allowed");
            axe::check(page, "a file is refused").await;
        }
        page.press_button(&texts.close_message()).await;
        page.keeps_focus("closing the message").await;
    }
    for link in ["#s=1abc", "#s=2abc", "#s="] {
        page.eval::<Value>(&format!("location.hash = '{link}'")).await;
        page.wait("the page says what is wrong", refused).await;
        assert_eq!(page.numbers().await, numbers);
        page.press_button(&texts.close_message()).await;
    }

    let good = Preset::Heerhugowaard.scenario();
    drop_file(page, &file::write(&good)).await;
    page.wait("the file is open", &format!("document.title.includes({})", json!(good.name))).await;
    assert_eq!(page.eval::<usize>("document.querySelectorAll('.sim-cards > *').length").await, good.alternatives.len());
    page.step("what was worked on before is kept, and so is the file");
    let kept: Vec<f64> = kept(page).await.iter().map(|it| it.workforce.headcount.likely()).collect();
    assert_eq!(kept, [750.0, good.workforce.headcount.likely()]);
}

/// The link that version 1 wrote for a changed example.
const OLD_LINK: &str = include_str!("../fixtures/documents/v1-medium-ten-changes.link");

pub async fn a_link_opens_in_the_language_of_who_opens_it(page: &Page) {
    let expected = werkplekwijzer::work::link::read(OLD_LINK.trim()).unwrap();
    let headcount = expected.scenario.workforce.headcount.likely().to_string();
    for language in [Language::Dutch, Language::English] {
        page.start().await;
        let texts = Texts { language };
        page.eval::<Value>(&format!("localStorage.setItem('werkplekwijzer.language', '{}')", language.tag())).await;
        page.resize(1280, 800, 1).await;
        page.load(&format!("#s={}", OLD_LINK.trim())).await;
        page.driver.refresh().await.unwrap();
        page.wait_for_outcome().await;
        assert_eq!(value(&page.field(&texts.lever_headcount()).await).await, headcount);
        assert!(!page.eval::<bool>("location.hash.includes('s=')").await, "the address no longer holds an old state");
        page.press_button(&texts.documents_open()).await;
        let link: String = page.eval("document.getElementById('link-field').value").await;
        let shared = werkplekwijzer::work::link::read(link.split_once("#s=").unwrap().1).unwrap();
        assert_eq!(shared, expected);
        axe::check(page, "keeping and sharing").await;
    }
}

pub async fn another_language_keeps_what_is_being_typed(page: &Page) {
    open_medium(page).await;
    let (dutch, english) = (page.texts, Texts { language: Language::English });
    page.enter(&page.field(&dutch.lever_headcount()).await, "750").await;
    page.enter(&page.field(&dutch.lever_ticket_cost()).await, "veel").await;
    let link = page.find("link", &dutch.other_language()).await;
    page.focus(&link).await;
    page.press(Key::Enter).await;
    page.settle().await;
    assert_eq!(value(&page.field(&english.lever_ticket_cost()).await).await, "veel");
    assert_eq!(value(&page.field(&english.lever_headcount()).await).await, "750");
    page.press_button(&english.undo()).await;
    assert_eq!(value(&page.field(&english.lever_headcount()).await).await, "673");
}
