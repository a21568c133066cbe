//! What the page asks of the browser and the network.

use serde_json::Value;

use crate::keyboard::open_everything;
use crate::page::Page;
use crate::server::{self, programs};

pub async fn the_console_stays_empty_and_nothing_is_asked_once_the_parts_are_there(page: &Page) {
    page.start().await;
    page.wait("the fonts are there", "document.fonts.status === 'loaded'").await;
    page.wait("the part with the work is there", &fetched("split_work.wasm")).await;
    let asked = async || page.eval::<usize>("performance.getEntriesByType('resource').length").await;
    let before = (page.site.requests().len(), asked().await);
    assert!(before.1 > 4);
    page.step("the start screen asks nothing");
    let field = page.find("combobox", &page.texts.municipality_label()).await;
    page.fill(&field, "Dijk").await;
    open_everything(page).await;
    assert_eq!((page.site.requests().len(), asked().await), before);
    page.example(&page.texts.example_medium()).await;
    page.wait("the part with the other views is there", &fetched("split_views.wasm")).await;
    use_everything(page).await;
    page.step("the outcome starts the worker, which starts its helpers; the other language is fetched when asked for");
    let mut asked_later: Vec<String> = page.site.requests().split_off(before.0).into_iter().map(|(it, _)| it).collect();
    let n_asked = asked_later.len();
    asked_later.sort();
    asked_later.dedup();
    let folder = page.eval::<String>("location.pathname").await;
    let files = ["en.ftl.txt", "split_views.wasm", "worker-start.js", "worker.js", "worker_bg.wasm"];
    assert_eq!(asked_later, files.map(|file| format!("{folder}{}", programs(file))));
    let n_cores: usize = page.eval("navigator.hardwareConcurrency").await;
    assert!(n_asked <= 2 + 3 * (1 + n_cores.min(8)), "{n_asked} requests for workers of {n_cores} cores");
    page.step("of all this the page itself asks for the parts and the worker only, of one build");
    let names = "performance.getEntriesByType('resource').map(it => it.name.slice(new URL('.', location).href.length))";
    let mut later = page.eval::<Vec<String>>(names).await.split_off(before.1);
    later.sort();
    later.dedup();
    assert_eq!(later, ["en.ftl.txt", "split_views.wasm", "worker-start.js", "worker.js"].map(programs));
    let failed: Vec<_> = page.site.requests().into_iter().filter(|(_, status)| *status != 200).collect();
    assert!(failed.is_empty(), "{failed:?}");
    let foreign = "performance.getEntriesByType('resource').map(it => it.name).filter(it => !it.startsWith(new URL('.', location).href))";
    assert_eq!(page.eval::<Vec<String>>(foreign).await, Vec::<String>::new());
    let said: Vec<String> = page.driver.browser_log().await.unwrap().into_iter().map(|entry| entry.message).collect();
    assert!(said.is_empty(), "{said:#?}");
    assert_eq!(page.eval::<Vec<String>>("window.violations").await, Vec::<String>::new());
}

/// An expression: whether a file of the programs was fetched.
fn fetched(file: &str) -> String {
    format!("performance.getEntriesByType('resource').some(it => it.name.endsWith({:?}))", programs(file))
}

async fn use_everything(page: &Page) {
    let texts = page.texts;
    page.click("button", &texts.chosen_scenario()).await;
    page.choose("Dijk en Waard").await;
    page.enter(&page.field(&texts.lever_laptop_price()).await, "1.250,50").await;
    page.enter(&page.field(&texts.lever_laptop_price()).await, "abc").await;
    page.click("checkbox", &texts.lever_right_size()).await;
    page.click("button", &texts.show_totals()).await;
    page.click("button", &texts.show_housing()).await;
    page.wait_for_futures().await;
    open_everything(page).await;
    page.click("link", &texts.other_language()).await;
    page.click("link", "Nederlands").await;
    page.click("button", &texts.chosen_scenario()).await;
    page.example(&texts.example_six()).await;
    page.wait_for_futures().await;
    page.click("button", &texts.chosen_scenario()).await;
    page.example(&texts.example_heerhugowaard()).await;
    page.wait_for_futures().await;
    page.resize(360, 640, 1).await;
}

pub async fn the_policy_allows_nothing_inline_and_nothing_foreign(page: &Page) {
    let html = server::html();
    let (_, rest) =
        html.split_once(r#"http-equiv="Content-Security-Policy" content=""#).expect("the page has a policy");
    let policy = rest.split('"').next().unwrap();
    assert!(policy.contains("default-src 'none'"), "{policy}");
    for directive in policy.split(';') {
        let mut words = directive.split_whitespace();
        let name = words.next().unwrap_or_default();
        for source in words {
            let allowed = match source {
                "'self'" | "'none'" => true,
                "'wasm-unsafe-eval'" => name == "script-src",
                "data:" | "blob:" => name == "img-src",
                _ => false,
            };
            assert!(allowed, "{name} allows {source}");
        }
    }
    assert!(!html.contains(" style="), "a style attribute would be blocked");
    assert!(!html.contains("<style"), "an inline style sheet would be blocked");
    page.step("whoever writes an event handler or a script without a file in the page finds it blocked");
    assert!(!html.contains(" onclick="));

    page.start().await;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    open_everything(page).await;
    assert_eq!(page.eval::<Vec<String>>("window.violations").await, Vec::<String>::new());
    assert_eq!(page.eval::<usize>("document.querySelectorAll('style').length").await, 0);

    let inject = "const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.head.append(script);
        const image = new Image();
        image.src = 'http://example.org/pixel.png';
        document.body.append(image);";
    page.run::<Value>(inject, vec![]).await;
    page.wait("both are reported", "window.violations.length >= 2").await;
    assert!(!page.eval::<bool>("Boolean(window.injected)").await);
    assert_eq!(page.eval::<usize>("[...document.images].filter(it => it.naturalWidth > 0).length").await, 0);
}

pub async fn without_webassembly_the_page_says_so(page: &Page) {
    let html = server::html();
    let (_, noscript) = html.split_once("<noscript>").expect("there is a text for who has no scripts");
    assert!(noscript.split("</noscript>").next().unwrap().contains("JavaScript"));

    page.before_load("delete window.WebAssembly;").await;
    page.load("").await;
    page.wait("the message is shown", "shown(document.getElementById('boot-error'))").await;
    assert!(page.text().await.contains("WebAssembly"));
    assert!(!page.eval::<bool>("shown(document.getElementById('boot-busy'))").await);
    assert_eq!(page.eval::<String>("document.getElementById('boot-error').computedRole").await, "alert");
}
