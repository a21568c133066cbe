//! Starts the driver of a browser, and sees to it that it goes away.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use thirtyfour::common::capabilities::firefox::FirefoxPreferences;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, FirefoxCapabilities, LoggingPrefsLogLevel};

/// Holds the driver while its standard input is open. The shell notices when the test process dies, whatever the reason,
/// stops the driver and the browsers that it started, and removes their profiles.
const KEEPER: &str = r#"
    trap '' INT
    profiles=$1
    shift
    "$@" &
    driver=$!
    exec >&-
    read -r _
    browsers=$(pgrep -P "$driver")
    kill "$driver" $browsers
    for browser in $browsers; do
        while kill -0 "$browser"; do sleep 0.1; done
    done
    rm -rf -- "$profiles"
"#;

/// Flags for a Chromium that leaves no trace and asks nothing of anybody.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Lets a script ask for the role and name that the browser tells assistive technology.
    "--enable-blink-features=ComputedAccessibilityInfo",
];

/// The browser that the tests drive, and what is its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
}

impl Browser {
    /// The browser that `$BROWSER` names, or else Chromium.
    pub fn asked_for() -> Browser {
        if env::var("BROWSER").is_ok_and(|name| name == "firefox") { Browser::Firefox } else { Browser::Chromium }
    }

    /// Browsers that one driver has at work at the same time. A browser waits now and then, so that three keep two
    /// cores busy; geckodriver has one only.
    pub fn n_at_once(self) -> usize {
        match self {
            Browser::Chromium => 3,
            Browser::Firefox => 1,
        }
    }

    /// The variable that names the program of the driver, and its usual name.
    fn program(self) -> (&'static str, &'static str) {
        match self {
            Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Browser::Firefox => ("GECKODRIVER", "geckodriver"),
        }
    }

    /// The arguments of a driver on a free port.
    fn arguments(self, profiles: &str) -> [String; 2] {
        match self {
            Browser::Chromium => ["--port=0".into(), "--log-level=SEVERE".into()],
            Browser::Firefox => ["--port=0".into(), format!("--profile-root={profiles}")],
        }
    }

    /// What the driver says before the number of its port.
    fn announces(self) -> &'static str {
        match self {
            Browser::Chromium => "successfully on port ",
            Browser::Firefox => "Listening on 127.0.0.1:",
        }
    }

    /// A browser with a fresh profile that prefers a language; geckodriver makes the profile itself.
    fn capabilities(self, language: &str, profile: &str) -> Capabilities {
        match self {
            Browser::Chromium => chromium(language, profile).into(),
            Browser::Firefox => firefox(language).into(),
        }
    }
}

fn chromium(language: &str, profile: &str) -> ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
    let profile = format!("--user-data-dir={profile}");
    let locale = format!("--lang={language}");
    let languages = format!("--accept-lang={language}");
    for flag in FLAGS.iter().copied().chain([profile.as_str(), &locale, &languages, "--window-size=1280,900"]) {
        wanted.add_arg(flag).expect("a flag is text");
    }
    if let Ok(chromium) = env::var("CHROMIUM") {
        wanted.set_binary(&chromium).expect("a path is text");
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level is text");
    wanted
}

fn firefox(language: &str) -> FirefoxCapabilities {
    let mut wanted = DesiredCapabilities::firefox();
    for flag in ["-headless", "--width=1280", "--height=900"] {
        wanted.add_arg(flag).expect("a flag is text");
    }
    let mut preferences = FirefoxPreferences::new();
    preferences.set("intl.accept_languages", language).expect("a language is text");
    wanted.set_preferences(preferences).expect("preferences are values");
    if let Ok(firefox) = env::var("FIREFOX") {
        wanted.set_firefox_binary(&firefox).expect("a path is text");
    }
    wanted
}

/// A running chromedriver or geckodriver.
pub struct Driver {
    pub browser: Browser,
    keeper: Child,
    port: u16,
    profiles: String,
    n_sessions: AtomicUsize,
}

impl Driver {
    /// Starts the driver that a variable names, or that of the path, on a free port.
    pub fn start(browser: Browser) -> Driver {
        let (variable, usual) = browser.program();
        let program = env::var(variable).unwrap_or_else(|_| usual.into());
        let profiles = format!("{}/browser-{}", env!("CARGO_TARGET_TMPDIR"), std::process::id());
        fs::create_dir_all(&profiles).expect("the folder for temporary files can be written");
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "sh", &profiles, &program])
            .args(browser.arguments(&profiles))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let mut lines = BufReader::new(keeper.stdout.take().expect("it is piped")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| line.rsplit_once(browser.announces())?.1.trim_end_matches('.').parse().ok());
        // Nobody listens to the rest, but the driver must be able to say it.
        thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            panic!("{program} does not start: install {usual}, or name it in ${variable}");
        };
        Driver { browser, keeper, port, profiles, n_sessions: AtomicUsize::new(0) }
    }

    /// Opens a browser with a fresh profile that prefers a language.
    pub async fn open(&self, language: &str) -> WebDriver {
        let number = self.n_sessions.fetch_add(1, Ordering::Relaxed);
        let wanted = self.browser.capabilities(language, &format!("{}/{number}", self.profiles));
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted).await.expect("the browser starts")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // A shell that is gone already has done its work.
        let _ = self.keeper.wait();
    }
}
