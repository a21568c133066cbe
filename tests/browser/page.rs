//! The page as somebody uses it: found by role and name, used with keys and pointer.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{ElementId, RequestData, SessionId, TypingData};
use werkplekwijzer::text::{Language, Texts};

use crate::driver::{Browser, Driver};
use crate::server::{Site, html};
use crate::simulated::plain;

/// How long the page may take to do what is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long all futures may take: seconds, but of a machine that may have other work.
const PATIENCE_FOR_FUTURES: Duration = Duration::from_secs(60);

/// Whether all futures are in: the run has no button any more, and the figures below are its own.
pub const COMPLETE: &str = "document.querySelector('.sim-run') && !document.querySelector('.sim-run button')
    && document.querySelector('.sim-futures') && !document.querySelector('.sim-chapter[aria-busy=true], .sim-chapter [aria-busy=true]')";

/// Collects, before anything else runs, what the page does against its policy.
const WATCH: &str = "window.violations = [];
    document.addEventListener('securitypolicyviolation', event =>
        window.violations.push(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`));";

/// Functions that the scripts below share.
const HELP: &str = "
    const plain = text => text.replace(/\\s+/g, ' ').trim();
    const shown = element => element.checkVisibility({ visibilityProperty: true });
    const squeezed = text => text.replace(/\\s+/g, '');
";

/// The elements of a role that are shown and mention a name.
const CANDIDATES: &str = "const [role, name] = arguments;
    const kinds = {
        button: 'button', checkbox: 'input[type=checkbox]', combobox: 'select, [role=combobox]', link: 'a',
        option: '[role=option]', slider: 'input[type=range]', summary: 'summary', searchbox: 'input[type=search]', textbox: 'input[type=text]',
    };
    const labels = it => (it.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id));
    const sources = it => [it, ...(it.labels ?? []), ...labels(it)].map(it => it?.textContent);
    const mentions = it => squeezed([it.ariaLabel, ...sources(it)].join(' ')).includes(squeezed(name));
    const candidates = [...document.querySelectorAll(kinds[role])].filter(it => mentions(it) && shown(it));
";

/// Asks the browser what it tells assistive technology of an element, as WebDriver does: `computedrole` or
/// `computedlabel`.
#[derive(Debug)]
struct Told(ElementId, &'static str);

impl FormatRequestData for Told {
    fn format_request(&self, session: &SessionId) -> RequestData {
        // The method of a request is GET by default.
        RequestData::new(Default::default(), format!("session/{session}/element/{}/{}", self.0, self.1))
    }
}

/// A page in a browser of its own.
pub struct Page {
    pub browser: Browser,
    pub driver: WebDriver,
    pub site: Site,
    pub texts: Texts,
    /// What the test is about to show; said when it fails.
    step: RefCell<&'static str>,
    /// What Firefox runs before the page.
    before: RefCell<String>,
}

impl Page {
    /// A browser that prefers Dutch and has opened nothing yet.
    pub async fn new(driver: &Driver) -> Page {
        let language = Language::Dutch;
        Page {
            browser: driver.browser,
            driver: driver.open(language.tag()).await,
            site: Site::start(),
            texts: Texts { language },
            step: RefCell::new("the beginning"),
            before: RefCell::default(),
        }
    }

    /// Begins a step of the test: a failure says in which it happened.
    pub fn step(&self, name: &'static str) {
        self.step.replace(name);
    }

    /// The step that is at work.
    pub fn at_work(&self) -> &'static str {
        *self.step.borrow()
    }

    /// Opens the start screen, and watches what goes against the page's policy.
    pub async fn start(&self) {
        self.before_load(WATCH).await;
        self.goto("").await;
    }

    /// Opens the page as a new tab does, with something behind its address, and waits until it has started.
    pub async fn goto(&self, rest: &str) {
        // An empty page has no storage, and nothing to go on with.
        let _ = self.driver.execute("sessionStorage.clear()", vec![]).await;
        self.load(rest).await;
        self.wait("the page has started", "document.getElementById('heading') !== null").await;
    }

    /// Opens the page, whether it starts or not.
    pub async fn load(&self, rest: &str) {
        self.driver.goto(format!("{}{rest}", self.site.address())).await.expect("the page loads");
    }

    /// A script that runs in every document before its own.
    pub async fn before_load(&self, source: &str) {
        match self.browser {
            Browser::Chromium => {
                self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
            }
            // The server writes it before the page's policy, which allows no such script after it.
            Browser::Firefox => {
                *self.before.borrow_mut() += &format!("<script>{{{source}}}</script>");
                self.site.replace("", html().replacen("<head>", &format!("<head>{}", self.before.borrow()), 1));
            }
        }
    }

    /// Asks something of Chromium itself.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Gives the page a size in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32, pixel_ratio: u32) {
        match self.browser {
            Browser::Chromium => {
                let size =
                    json!({ "width": width, "height": height, "deviceScaleFactor": pixel_ratio, "mobile": false });
                self.cdp("Emulation.setDeviceMetricsOverride", size).await;
            }
            Browser::Firefox => {
                let [frame_width, frame_height]: [u32; 2] =
                    self.eval("[outerWidth - innerWidth, outerHeight - innerHeight]").await;
                let rect = self.driver.set_window_rect(0, 0, width + frame_width, height + frame_height).await;
                rect.expect("the window has a size");
                let size = [width, height, pixel_ratio];
                assert_eq!(self.eval::<[u32; 3]>("[innerWidth, innerHeight, devicePixelRatio]").await, size);
            }
        }
        self.settle().await;
    }

    /// Shows the page in light or dark, on screen or as printed.
    pub async fn media(&self, medium: &str, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": medium, "features": features })).await;
        self.settle().await;
    }

    /// Waits until what was asked for is painted.
    pub async fn settle(&self) {
        // The figures of the futures take turns, and a view may still be on its way.
        let script = "const done = arguments[arguments.length - 1];
            const waits = () => document.querySelector('main[aria-busy=true], .sim-chapter[aria-busy=true], .sim-chapter .sim-figures > [aria-busy=true]');
            const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => waits() ? painted() : done(null)));
            painted();";
        self.driver.execute_async(script, vec![]).await.expect("the page paints");
    }

    /// The value of a script.
    pub async fn run<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> T {
        let script_of_browser = match self.browser {
            Browser::Chromium => format!("{HELP}{script}"),
            // A number that goes through geckodriver may lose its last bit, so that values go through it as text.
            Browser::Firefox => format!(
                "const value = (function () {{ {HELP}{script} }}).apply(this, arguments);
                return JSON.stringify(value ?? null);"
            ),
        };
        let answer = self.driver.execute(script_of_browser, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{script}: {}", told(&error)));
        let shown = match (self.browser, answer.json()) {
            (Browser::Firefox, Value::String(text)) => serde_json::from_str(text).expect("it is JSON"),
            (_, shown) => shown.clone(),
        };
        serde_json::from_value(shown.clone()).unwrap_or_else(|error| panic!("{script} gave {shown}: {error}"))
    }

    /// The value of an expression.
    pub async fn eval<T: DeserializeOwned>(&self, expression: &str) -> T {
        self.run(&format!("return {expression};"), vec![]).await
    }

    /// Waits until an expression is true.
    pub async fn wait(&self, what: &str, expression: &str) {
        self.wait_within(PATIENCE, what, expression).await;
    }

    /// Waits for some time until an expression is true.
    pub async fn wait_within(&self, patience: Duration, what: &str, expression: &str) {
        let start = Instant::now();
        while !self.eval::<bool>(&format!("Boolean({expression})")).await {
            assert!(start.elapsed() < patience, "this should happen but does not: {what}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The elements on the page with a role and a name; those with exactly this name if there are any, else those whose
    /// name contains it. Role and name are what the browser tells assistive technology; a summary has no role.
    pub async fn find_all(&self, role: &str, name: &str) -> Vec<WebElement> {
        match self.browser {
            Browser::Chromium => {
                // To tell a role or name, the browser goes through the whole page: only what has the words is asked.
                let script = "const all = candidates.filter(it => role === 'summary' || it.computedRole === role)
                        .map(it => [it, plain(it.computedName)]);
                    const exact = all.filter(([it, full]) => full === plain(name));
                    return (exact.length ? exact : all.filter(([it, full]) => full.includes(plain(name)))).map(([it]) => it);";
                self.elements(script, role, name).await
            }
            Browser::Firefox => {
                let mut all = Vec::new();
                for element in self.elements("return candidates;", role, name).await {
                    let [its_role, full] = self.told_of(&element).await;
                    if role == "summary" || its_role == role {
                        all.push((element, full));
                    }
                }
                let name = plain(name);
                let is_exact = all.iter().any(|(_, full)| *full == name);
                all.retain(|(_, full)| if is_exact { *full == name } else { full.contains(&name) });
                all.into_iter().map(|(element, _)| element).collect()
            }
        }
    }

    /// The elements that a script gives of those which mention a name.
    async fn elements(&self, script: &str, role: &str, name: &str) -> Vec<WebElement> {
        let found = self.driver.execute(format!("{HELP}{CANDIDATES}{script}"), vec![json!(role), json!(name)]).await;
        found
            .and_then(|found| found.elements())
            .unwrap_or_else(|error| panic!("looking for {role} {name}: {}", told(&error)))
    }

    /// Role and name of an element, through WebDriver. One that is gone has neither.
    async fn told_of(&self, element: &WebElement) -> [String; 2] {
        let mut said = [String::new(), String::new()];
        for (text, what) in said.iter_mut().zip(["computedrole", "computedlabel"]) {
            if let Ok(answer) = self.driver.handle().cmd(Told(element.element_id(), what)).await {
                *text = plain(&answer.value::<String>().expect("it is a text"));
            }
        }
        said
    }

    /// The one element with a role and a name, as soon as it is there.
    pub async fn find(&self, role: &str, name: &str) -> WebElement {
        let start = Instant::now();
        loop {
            let mut found = self.find_all(role, name).await;
            match found.len() {
                1 => return found.remove(0),
                n if start.elapsed() > PATIENCE => panic!("there are {n} elements with role {role} and name {name:?}"),
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// Clicks on something with the pointer.
    pub async fn click(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        self.click_on(&element).await;
    }

    /// Clicks on an element in the middle of the window, where nothing lies over it.
    pub async fn click_on(&self, element: &WebElement) {
        let script = "arguments[0].scrollIntoView({ block: 'center' });";
        self.driver.execute(script, vec![element.to_json().expect("an element")]).await.expect("it scrolls");
        element.click().await.unwrap_or_else(|error| panic!("clicking: {}", told(&error)));
        self.settle().await;
    }

    /// The middle of a slider's thumb, which is 24 pixels wide, in the window.
    pub async fn thumb(&self, slider: &WebElement) -> (f64, f64) {
        let script = "const [it] = arguments;
            it.scrollIntoView({ block: 'center' });
            const box = it.getBoundingClientRect();
            const fraction = (it.value - it.min) / (it.max - it.min);
            return [box.left + 12 + fraction * (box.width - 24), box.top + box.height / 2];";
        let thumb = self.run(script, vec![slider.to_json().expect("an element")]).await;
        self.settle().await;
        thumb
    }

    /// Does something with the pointer, its left button held down. (The driver's own pointer lets go of a slider between
    /// two calls.)
    pub async fn pointer(&self, what: &str, x: f64, y: f64) {
        let event = json!({ "type": what, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
        self.cdp("Input.dispatchMouseEvent", event).await;
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.expect("keys can be pressed");
    }

    /// Puts the focus on an element as the keyboard would.
    pub async fn focus(&self, element: &WebElement) {
        let script = "arguments[0].focus({ focusVisible: true });";
        self.driver
            .execute(script, vec![element.to_json().expect("an element")])
            .await
            .unwrap_or_else(|error| panic!("it cannot take the focus: {}", told(&error)));
    }

    /// Replaces what stands in a field, and leaves it there.
    pub async fn fill(&self, field: &WebElement, text: &str) {
        self.focus(field).await;
        field_select(field).await;
        if text.is_empty() { self.press(Key::Delete).await } else { self.press(text).await }
    }

    /// Types a number in a field and commits it.
    pub async fn enter(&self, field: &WebElement, text: &str) {
        self.fill(field, text).await;
        self.press(Key::Enter).await;
        self.settle().await;
    }

    /// What has the focus, as role and name.
    pub async fn focused(&self) -> String {
        match self.browser {
            Browser::Chromium => {
                self.eval("document.activeElement.computedRole + ' ' + plain(document.activeElement.computedName)")
                    .await
            }
            Browser::Firefox => {
                let element = self.driver.active_element().await.expect("something has the focus");
                self.told_of(&element).await.join(" ")
            }
        }
    }

    /// Checks that the focus is on something that one can go on from.
    pub async fn keeps_focus(&self, after: &str) {
        let lost: bool = self.eval("document.activeElement === document.body || !shown(document.activeElement)").await;
        assert!(!lost, "the focus is lost after {after}");
    }

    /// The words on the page, those for screen readers only included.
    pub async fn text(&self) -> String {
        self.eval("plain(document.body.innerText)").await
    }

    /// The answer in one sentence.
    pub async fn answer(&self) -> String {
        self.eval("plain(document.querySelector('h1').textContent)").await
    }

    /// Every number of the estimate that a program can read, the hidden tables included. Those of the chapters below its
    /// figures come when they come.
    pub async fn numbers(&self) -> Vec<String> {
        self.eval(
            "[...document.querySelectorAll('data')].filter(it => !it.closest('.sim-chapter')).map(it => it.value)",
        )
        .await
    }

    /// Every number on the page that a program can read.
    pub async fn all_numbers(&self) -> Vec<String> {
        self.eval("[...document.querySelectorAll('data')].map(data => data.value)").await
    }

    /// The numbers of the tables within an element that a program can read, row by row.
    pub async fn tables(&self, within: &str) -> Vec<Vec<Vec<f64>>> {
        let script = format!(
            "[...document.querySelectorAll('{within} table')].map(table => [...table.querySelectorAll('tbody tr, tfoot tr')]
                .map(row => [...row.querySelectorAll('data')].map(data => Number(data.value))))"
        );
        self.eval(&script).await
    }

    /// What is drawn in the charts of the estimate.
    pub async fn drawings(&self) -> String {
        self.eval("[...document.querySelectorAll('.sim-results > .sim-figures svg[role=img]')].map(svg => svg.innerHTML).join()").await
    }

    /// Checks that no number on the page went wrong, in words or in what is only drawn or described.
    pub async fn makes_sense(&self, state: &str) {
        let script = "const bad = /\\bNaN\\b|\\bInfinity\\b|\\binf\\b|\\bundefined\\b|\\bnull\\b/;
            const texts = [document.title, document.body.innerText];
            for (const element of document.body.querySelectorAll('*'))
                for (const attribute of element.attributes) texts.push(attribute.value);
            return texts.filter(text => bad.test(text)).map(text => text.slice(0, 200));";
        let bad: Vec<String> = self.run(script, vec![]).await;
        assert!(bad.is_empty(), "{state}: {bad:?}");
    }

    /// Presses a button, by keyboard.
    pub async fn press_button(&self, name: &str) {
        let button = self.find("button", name).await;
        self.focus(&button).await;
        self.press(Key::Enter).await;
        self.settle().await;
    }

    /// Moves the choice with an id to the first option that holds a text, by keyboard.
    pub async fn pick(&self, id: &str, option: &str) {
        let select = self.driver.find(By::Id(id)).await.unwrap_or_else(|_| panic!("there is no {id}"));
        self.focus(&select).await;
        let options = format!("[...document.getElementById('{id}').options].map(it => it.textContent)");
        let options: Vec<String> = self.eval(&options).await;
        let exact = options.iter().position(|it| it == option);
        let position = exact.or_else(|| options.iter().position(|it| it.contains(option)));
        let position = position.unwrap_or_else(|| panic!("{id} has no {option}: {options:?}"));
        self.press(Key::Home).await;
        for _ in 0..position {
            self.press(Key::Down).await;
        }
        self.settle().await;
    }

    /// Picks a municipality by typing its name.
    pub async fn choose(&self, name: &str) {
        let field = self.find("combobox", &self.texts.municipality_label()).await;
        self.fill(&field, name).await;
        self.press(Key::Enter).await;
        self.wait_for_outcome().await;
    }

    /// Opens an example.
    pub async fn example(&self, name: &str) {
        self.click("button", name).await;
        self.wait_for_outcome().await;
    }

    /// Waits for the estimate with its four charts.
    pub async fn wait_for_outcome(&self) {
        let charts = "document.querySelectorAll('.sim-results > .sim-figures svg[role=img]').length === 4";
        self.wait("four charts", charts).await;
    }

    /// Waits until all futures of the numbers at hand are in.
    pub async fn wait_for_futures(&self) {
        self.wait_within(PATIENCE_FOR_FUTURES, "all futures are in", COMPLETE).await;
        self.settle().await;
    }

    /// A slider by the label of its lever.
    pub async fn slider(&self, label: &str) -> WebElement {
        self.find("slider", label).await
    }

    /// A number field by the label of its lever.
    pub async fn field(&self, label: &str) -> WebElement {
        self.find("textbox", label).await
    }
}

async fn field_select(field: &WebElement) {
    let script = "arguments[0].select();";
    field.handle().execute(script, vec![field.to_json().expect("an element")]).await.expect("its text is selected");
}

/// What stands in a field or on a slider.
pub async fn value(field: &WebElement) -> String {
    let value =
        field.value().await.unwrap_or_else(|error| panic!("the field is no longer the same element: {}", told(&error)));
    value.unwrap_or_default()
}

/// What went wrong, without the driver's own stack.
fn told(error: &WebDriverError) -> String {
    let text = format!("{error}");
    text.split("Stacktrace").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
