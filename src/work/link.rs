//! Links that hold a whole document: its changes to a preset, compressed, in the fragment of an address.
//!
//! A link is a digit for its version and then, in the alphabet for addresses, the DEFLATE of a JSON object: `b`, the
//! preset that it starts from, and `d`, the changes to that (RFC 6902); or `s`, the whole scenario; `o`, its origin; `v`,
//! the view; `a`, the additions; `p`, 1 where it began with the preset that shipped with version 1 of the format. The
//! presets that links start from never change: a new one gets another key.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use json_patch::{Patch, PatchOperation};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::outcome::view::View;
use crate::scenario::additions::Sections;
use crate::scenario::check;
use crate::scenario::file;
use crate::work::additions::{Additions, Annex};
use crate::work::document::{Began, Document, LARGEST, Tag};
use crate::work::refusal::Refusal;

/// The text before a link in the fragment of an address: `https://…/#s=1…`.
pub const FRAGMENT: &str = "s=";

/// The presets that links start from, by key. Links that were once written name them: none may change or go.
const BASES: [(&str, &str); 6] = [
    ("medium-1", include_str!("../../assets/presets/medium-1.json")),
    ("heerhugowaard-1", include_str!("../../assets/presets/heerhugowaard-1.json")),
    ("six-policies-1", include_str!("../../assets/presets/six-policies-1.json")),
    ("medium-2", include_str!("../../assets/presets/medium-2.json")),
    ("heerhugowaard-2", include_str!("../../assets/presets/heerhugowaard-2.json")),
    ("six-policies-2", include_str!("../../assets/presets/six-policies-2.json")),
];

/// The bases in the newest version of the format, to which what is written can be compared.
const NEWEST: usize = 3;

/// The digit before every link that this version writes.
const VERSION: char = '2';

/// The highest effort of DEFLATE.
const EFFORT: u8 = 10;

#[derive(Serialize, Deserialize)]
struct Payload {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    b: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    d: Option<Patch>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    s: Option<Value>,
    o: Tag,
    #[serde(default)]
    v: View,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    a: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    p: Option<u64>,
}

/// The document as a link, without the address of the page; [`read`] gives its scenario, view and additions back.
///
/// ```
/// use werkplekwijzer::defaults::presets::Preset;
/// use werkplekwijzer::work::document::Document;
/// use werkplekwijzer::work::link;
/// use werkplekwijzer::work::origin::StartingPoint;
/// use werkplekwijzer::work::refusal::Refusal;
///
/// let document = Document::started(StartingPoint::Example(Preset::Medium));
/// let link = link::write(&document);
/// assert_eq!(link::read(&link), Ok(document));
/// assert_eq!(link::read(&link[..40]), Err(Refusal::Damaged));
/// ```
pub fn write(document: &Document) -> String {
    let scenario = file::value(&document.scenario);
    let text = scenario.to_string();
    let o = Tag::of(&document.origin);
    let sections = Some(document.additions.sections()).filter(|sections| !sections.is_empty());
    let a = sections.map(|sections| to_raw_value(&sections).expect("sections are JSON"));
    let is_first = o.start().is_some_and(|start| start.first() == document.preset);
    let payload = |b, d, s| Payload { b, d, s, o: o.clone(), v: document.view, a: a.clone(), p: is_first.then_some(1) };
    let changes = BASES[NEWEST..].iter().filter_map(|(key, base)| {
        let base = written(base);
        let patch = json_patch::diff(&base, &scenario);
        // Numbers that are equal may be written differently, as 0 and -0.
        let is_whole = changed(base, &patch).map(|scenario| scenario.to_string()).as_ref() == Some(&text);
        is_whole.then(|| folded(&payload(Some((*key).to_owned()), Some(patch), None)))
    });
    let shortest = changes.chain([folded(&payload(None, None, Some(scenario.clone())))]).min_by_key(String::len);
    shortest.expect("the whole scenario is always possible")
}

/// Reads a link of any version.
///
/// # Errors
/// Where it is damaged, newer than this app, or its scenario breaks a rule.
pub fn read(link: &str) -> Result<Document, Refusal> {
    let mut signs = link.chars();
    let version = match signs.next() {
        Some(version @ '1'..=VERSION) => version,
        Some('3'..='9') => return Err(Refusal::Newer),
        _ => return Err(Refusal::Damaged),
    };
    // Mail programs break lines in a link, and put things behind it.
    let rest = ["%0A", "%0D", "%20"].iter().fold(signs.as_str().to_owned(), |rest, sign| rest.replace(sign, ""));
    let is_ours = |sign: &char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    let rest: String = rest.chars().filter(|sign| !sign.is_whitespace()).take_while(is_ours).collect();
    let bytes = URL_SAFE_NO_PAD.decode(rest).map_err(|_| Refusal::Damaged)?;
    let text = decompress_to_vec_with_limit(&bytes, LARGEST).map_err(|_| Refusal::Damaged)?;
    let text = String::from_utf8(text).map_err(|_| Refusal::Damaged)?;
    let Payload { b, d, s, o, v, a, p } = serde_json::from_str(&text).map_err(|_| Refusal::Damaged)?;
    let scenario = match (b, d, s) {
        (Some(key), Some(patch), None) => {
            // A base that this version does not know was added later.
            let (_, base) = BASES.iter().find(|(known, _)| *known == key).ok_or(Refusal::Newer)?;
            changed(parsed(base), &patch).ok_or(Refusal::Damaged)?
        }
        (None, None, Some(scenario)) => scenario,
        _ => return Err(Refusal::Damaged),
    };
    let scenario = check::scenario(&scenario).map_err(Refusal::Problems)?;
    let is_first = version == '1' || p == Some(1);
    let began = if is_first { Began::First } else { Began::Today };
    let additions = a.map_or(Ok(Additions::default()), |a| additions(version, &a)).map_err(|_| Refusal::Damaged)?;
    Ok(Document::new(&o, began, scenario, v, additions))
}

/// The additions of a link of this version.
fn additions(version: char, written: &RawValue) -> serde_json::Result<Additions> {
    Ok(match version {
        '1' => serde_json::from_str::<Annex>(written.get())?.try_into()?,
        _ => serde_json::from_str::<Sections>(written.get())?.into(),
    })
}

/// A base in the version of the format in which it stands.
fn parsed(base: &str) -> Value {
    serde_json::from_str(base).expect("a test reads every base")
}

/// A base as this version writes it: 1 as 1.0 where it need not be whole.
fn written(base: &str) -> Value {
    file::value(&file::read(base).expect("a test reads every base"))
}

/// A base with changes made to it; none where they do not fit, or copy what is there, which could grow without end.
fn changed(mut base: Value, Patch(changes): &Patch) -> Option<Value> {
    use PatchOperation::{Add, Remove, Replace};
    if !changes.iter().all(|change| matches!(change, Add(_) | Remove(_) | Replace(_))) {
        return None;
    }
    json_patch::patch(&mut base, changes).ok()?;
    Some(base)
}

fn folded(payload: &Payload) -> String {
    let text = serde_json::to_vec(payload).expect("a payload has only text keys");
    format!("{VERSION}{}", URL_SAFE_NO_PAD.encode(compress_to_vec(&text, EFFORT)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probability::stream;

    /// Links name these presets for ever. A preset that changes gets another key beside the old one, with a copy of the
    /// old text under `assets/presets`.
    #[test]
    fn the_presets_that_links_start_from_never_change() {
        let numbers = BASES.map(|(key, text)| (key, stream::number(text)));
        assert_eq!(numbers, PINNED);
    }

    const PINNED: [(&str, u64); 6] = [
        ("medium-1", 5_578_758_588_644_675_514),
        ("heerhugowaard-1", 16_360_225_071_727_549_627),
        ("six-policies-1", 16_451_240_641_245_035_751),
        ("medium-2", 7_239_728_377_746_921_716),
        ("heerhugowaard-2", 10_517_306_834_435_157_610),
        ("six-policies-2", 15_643_204_210_578_926_926),
    ];
}
