//! Serves the built page as a municipality's web server would: from a folder of the site.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::{env, fs, io, thread};

/// The folder that the page is served from: the page must not mind where it is put.
const FOLDER: &str = "/gemeente/werkplek/";

/// A web server on a free port of this machine, with a thread for each connection. It stops with the test process.
pub struct Site {
    address: String,
    requests: Arc<Mutex<Vec<Request>>>,
    replaced: Arc<Mutex<BTreeMap<String, Instead>>>,
}

/// What is sent instead of a file.
#[derive(Clone)]
pub enum Instead {
    /// Another text.
    Text(String),
    /// That there is no such file.
    Missing,
    /// Nothing: the connection is cut.
    Cut,
    /// The file, said to be of another kind.
    Kind(&'static str),
}

/// The path that was asked for, and the status of the answer.
pub type Request = (String, u16);

impl Site {
    /// Starts serving the built page.
    pub fn start() -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port can be had");
        let address = format!("http://{}{FOLDER}", listener.local_addr().expect("it is bound"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let replaced = Arc::new(Mutex::new(BTreeMap::new()));
        let instead = Arc::clone(&replaced);
        thread::spawn(move || {
            for connection in listener.incoming().map_while(Result::ok) {
                let (log, instead) = (Arc::clone(&log), Arc::clone(&instead));
                // A browser that hangs up no longer wants the answer.
                thread::spawn(move || answer(connection, &log, &instead).ok());
            }
        });
        Site { address, requests, replaced }
    }

    /// The address of the page.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// From now on a file of the page has another text.
    pub fn replace(&self, file: &str, text: String) {
        self.instead(file, Instead::Text(text));
    }

    /// From now on something else is sent instead of a file of the page.
    pub fn instead(&self, file: &str, instead: Instead) {
        self.replaced.lock().unwrap().insert(format!("{FOLDER}{file}"), instead);
    }

    /// From now on every file is sent as it is.
    pub fn restore(&self) {
        self.replaced.lock().unwrap().clear();
    }

    /// Everything asked so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// Answers one request and closes the connection.
fn answer(
    mut connection: TcpStream,
    log: &Mutex<Vec<Request>>,
    replaced: &Mutex<BTreeMap<String, Instead>>,
) -> io::Result<()> {
    let mut lines = BufReader::new(connection.try_clone()?).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(()) };
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split([' ', '?']).nth(1).unwrap_or_default().to_owned();
    let instead = replaced.lock().unwrap().get(&path).cloned();
    let found = file(&path).and_then(|file| Some((kind(&file), fs::read(file).ok()?)));
    let small = instead.is_none().then(|| compressed(&path)).flatten();
    let encoding = if small.is_some() { "Content-Encoding: br\r\n" } else { "" };
    let found = match instead {
        Some(Instead::Text(text)) => found.map(|(kind, _)| (kind, text.into_bytes())),
        Some(Instead::Kind(kind)) => found.map(|(_, body)| (kind, body)),
        Some(Instead::Missing) => None,
        Some(Instead::Cut) => return Ok(()),
        None => found.map(|(kind, body)| (kind, small.unwrap_or(body))),
    };
    let (status, reason) = if found.is_some() { (200, "OK") } else { (404, "Not Found") };
    log.lock().unwrap().push((path, status));
    let (kind, body) = found.unwrap_or(("text/plain", Vec::new()));
    let length = body.len();
    write!(
        connection,
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {kind}\r\n{encoding}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    connection.write_all(&body)
}

/// The folder of the built page.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// The path of a file among the page's programs, within the built page.
pub fn programs(file: &str) -> String {
    let mut entries = fs::read_dir(dist()).expect("the page is built").flatten();
    let folder = entries.find(|entry| entry.path().is_dir() && entry.file_name().to_string_lossy().starts_with("app-"));
    format!("{}/{file}", folder.expect("the page has a folder of programs").file_name().to_string_lossy())
}

/// The text of the page as the server sends it.
pub fn html() -> String {
    fs::read_to_string(dist().join("index.html")).unwrap()
}

fn file(path: &str) -> Option<PathBuf> {
    let inside = path.strip_prefix(FOLDER)?;
    let inside = if inside.is_empty() { "index.html" } else { inside };
    let file = dist().join(inside);
    (!inside.contains("..") && file.is_file()).then_some(file)
}

/// The file as a web server that compresses sends it: where the bench has put such files.
fn compressed(path: &str) -> Option<Vec<u8>> {
    let inside = path.strip_prefix(FOLDER)?;
    let inside = if inside.is_empty() { "index.html" } else { inside };
    fs::read(Path::new(&env::var_os("COMPRESSED")?).join(format!("{inside}.br"))).ok()
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
