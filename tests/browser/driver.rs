//! Starts chromedriver, and sees to it that it goes away.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

/// Holds the driver while its standard input is open. The shell notices when the test process dies, whatever the reason,
/// stops the driver and the browsers that it started, and removes their profiles.
const KEEPER: &str = r#"
    trap '' INT
    "$1" --port=0 --log-level=SEVERE &
    driver=$!
    exec >&-
    read -r _
    browsers=$(pgrep -P "$driver")
    kill "$driver" $browsers
    for browser in $browsers; do
        while kill -0 "$browser"; do sleep 0.1; done
    done
    rm -rf -- "$2"
"#;

/// Flags for a browser that leaves no trace and asks nothing of anybody.
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

/// A running chromedriver.
pub struct Driver {
    keeper: Child,
    port: u16,
    profiles: String,
    n_sessions: AtomicUsize,
}

impl Driver {
    /// Starts the chromedriver of `$CHROMEDRIVER`, or that of the path, on a free port.
    pub fn start() -> Driver {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let profiles = format!("{}/browser-{}", env!("CARGO_TARGET_TMPDIR"), std::process::id());
        fs::create_dir_all(&profiles).expect("the folder for temporary files can be written");
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "sh", &program, &profiles])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let mut lines = BufReader::new(keeper.stdout.take().expect("it is piped")).lines().map_while(Result::ok);
        let port =
            lines.find_map(|line| line.rsplit_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
        // Nobody listens to the rest, but the driver must be able to say it.
        thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            panic!("{program} does not start: install chromedriver, or name it in $CHROMEDRIVER");
        };
        Driver { keeper, port, profiles, n_sessions: AtomicUsize::new(0) }
    }

    /// Opens a browser with a fresh profile that prefers a language.
    pub async fn open(&self, language: &str) -> WebDriver {
        let mut wanted = DesiredCapabilities::chrome();
        let number = self.n_sessions.fetch_add(1, Ordering::Relaxed);
        let profile = format!("--user-data-dir={}/{number}", self.profiles);
        let locale = format!("--lang={language}");
        let languages = format!("--accept-lang={language}");
        for flag in FLAGS.iter().copied().chain([profile.as_str(), &locale, &languages, "--window-size=1280,900"]) {
            wanted.add_arg(flag).expect("a flag is text");
        }
        if let Ok(chromium) = env::var("CHROMIUM") {
            wanted.set_binary(&chromium).expect("a path is text");
        }
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level is text");
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted).await.expect("Chromium starts")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // A shell that is gone already has done its work.
        let _ = self.keeper.wait();
    }
}
