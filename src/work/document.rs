//! A piece of work as a document: a scenario with its origin, its additions and the view of its charts.
//!
//! The browser keeps it as text ([`Document::write`]), a link holds it ([`crate::work::link`]), and a file has its scenario and
//! additions ([`Document::to_file`]).
//! Texts that were once written are read for ever.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::defaults::municipalities;
use crate::defaults::presets::Preset;
use crate::outcome::view::View;
use crate::scenario::Scenario;
use crate::scenario::additions::Sections;
use crate::scenario::check;
use crate::scenario::fields;
use crate::scenario::file;
use crate::scenario::json;
use crate::work::additions::{Additions, Annex};
use crate::work::origin::{Origin, StartingPoint};
use crate::work::refusal::Refusal;

/// A piece of work as it is kept, saved or shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The origin of the scenario.
    pub origin: Origin,
    /// The scenario as it came, for resets.
    pub preset: Scenario,
    /// The scenario as it is now.
    pub scenario: Scenario,
    /// The choice of what the charts show.
    pub view: View,
    /// The additions to the scenario.
    pub additions: Additions,
}

/// Bytes of the largest text that is read; the largest scenario of the format has less than half.
pub const LARGEST: usize = 4_000_000;

/// The version of the texts that are written.
pub const VERSION: u64 = 2;

/// The origin of a scenario in texts that are kept and shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    /// The code of a municipality.
    Municipality(String),
    /// The key of an example.
    Example(String),
    /// A file or link of one's own.
    File,
}

impl Tag {
    /// The tag of an origin.
    pub fn of(origin: &Origin) -> Tag {
        match origin {
            Origin::Start(StartingPoint::Municipality(municipality)) => Tag::Municipality(municipality.code.clone()),
            Origin::Start(StartingPoint::Example(preset)) => Tag::Example(preset.key().to_owned()),
            Origin::File => Tag::File,
        }
    }

    /// The start; none for a file, or where this version of the app no longer has it.
    pub fn start(&self) -> Option<StartingPoint> {
        match self {
            Tag::Municipality(code) => {
                municipalities::all().into_iter().find(|it| it.code == *code).map(StartingPoint::Municipality)
            }
            Tag::Example(key) => Preset::ALL.into_iter().find(|preset| preset.key() == key).map(StartingPoint::Example),
            Tag::File => None,
        }
    }
}

/// The entry of a document in the list of what the browser keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The name of the scenario.
    pub name: String,
    /// The name of its municipality.
    pub municipality: String,
    /// The time of keeping, in milliseconds since 1970.
    pub kept: u64,
}

#[derive(Serialize, Deserialize)]
struct Text {
    werkplekwijzer: u64,
    /// The time of keeping, in milliseconds since 1970.
    #[serde(default)]
    kept: u64,
    origin: Tag,
    #[serde(default)]
    view: View,
    #[serde(default, skip_serializing_if = "Sections::is_empty")]
    additions: Sections,
    /// The additions in version 1.
    #[serde(default, skip_serializing)]
    annex: Annex,
    scenario: Value,
    /// The scenario as it came, unless the origin or the scenario itself tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    preset: Option<Value>,
}

impl Document {
    /// The document of a file.
    ///
    /// # Errors
    /// Where it is no JSON object, newer than this app, or breaks a rule.
    pub fn of_file(text: &str) -> Result<Document, Refusal> {
        let value = json::parse(text).map_err(|_| Refusal::Damaged)?.0;
        let version = value.get("version").and_then(Value::as_u64).unwrap_or_default();
        if !value.is_object() {
            return Err(Refusal::Damaged);
        }
        if value["format"] == "werkplek" && version > fields::VERSION {
            return Err(Refusal::Newer);
        }
        let scenario = file::read(text).map_err(Refusal::Problems)?;
        let additions = file::additions(text).into();
        Ok(Document { additions, ..Document::own(scenario) })
    }

    /// The text of a file with the scenario and its additions; [`Document::of_file`] gives both back.
    pub fn to_file(&self) -> String {
        file::write_with(&self.scenario, &self.additions.sections())
    }

    /// The document of a scenario of one's own, which is as it came.
    pub fn own(scenario: Scenario) -> Document {
        Document::unchanged(Origin::File, scenario)
    }

    /// The document of a scenario that ships.
    pub fn started(start: StartingPoint) -> Document {
        let scenario = start.scenario();
        Document::unchanged(start.into(), scenario)
    }

    /// The document of a scenario that is as it came.
    pub fn unchanged(origin: Origin, scenario: Scenario) -> Document {
        let view = first_view(&scenario);
        Document { origin, preset: scenario.clone(), scenario, view, additions: Additions::default() }
    }

    /// The document as text, kept at a time in milliseconds since 1970; [`Document::read`] gives it back.
    pub fn write(&self, kept: u64) -> String {
        let origin = Tag::of(&self.origin);
        let is_known = origin.start().is_some_and(|start| start.scenario() == self.preset);
        let text = Text {
            werkplekwijzer: VERSION,
            kept,
            origin,
            view: self.view,
            additions: self.additions.sections(),
            annex: Annex::default(),
            scenario: file::value(&self.scenario),
            preset: (!is_known && self.preset != self.scenario).then(|| file::value(&self.preset)),
        };
        serde_json::to_string(&text).expect("a document has only text keys")
    }

    /// Reads a text of any version.
    ///
    /// # Errors
    /// Where it is damaged, newer than this app, or its scenario breaks a rule.
    pub fn read(text: &str) -> Result<Document, Refusal> {
        #[derive(Deserialize)]
        struct Head {
            werkplekwijzer: u64,
        }
        let Head { werkplekwijzer: version } = serde_json::from_str(text).map_err(|_| Refusal::Damaged)?;
        match version {
            0 => return Err(Refusal::Damaged),
            1..=VERSION => {}
            _ => return Err(Refusal::Newer),
        }
        let Text { origin, view, additions, annex, scenario, preset, .. } =
            serde_json::from_str(text).map_err(|_| Refusal::Damaged)?;
        let scenario = check::scenario(&scenario).map_err(Refusal::Problems)?;
        let preset = preset.map(|preset| check::scenario(&preset).map_err(Refusal::Problems)).transpose()?;
        let (additions, began) = match version {
            1 => (annex.try_into().map_err(|_| Refusal::Damaged)?, Began::First),
            _ => (additions.into(), Began::Today),
        };
        Ok(Document::new(
            &origin,
            preset.map_or(began, |preset| Began::With(Box::new(preset))),
            scenario,
            view,
            additions,
        ))
    }

    /// The listing of a text that is kept; none where it is no document of this version.
    pub fn listing(text: &str) -> Option<Listing> {
        #[derive(Deserialize)]
        struct Head {
            werkplekwijzer: u64,
            #[serde(default)]
            kept: u64,
            scenario: Named,
        }
        #[derive(Deserialize)]
        struct Named {
            name: String,
            municipality: Place,
        }
        #[derive(Deserialize)]
        struct Place {
            name: String,
        }
        let head: Head = serde_json::from_str(text).ok()?;
        if !(1..=VERSION).contains(&head.werkplekwijzer) {
            return None;
        }
        Some(Listing { name: head.scenario.name, municipality: head.scenario.municipality.name, kept: head.kept })
    }

    /// The document of a scenario with this tag; where its start is not known, the scenario is as it came.
    pub(super) fn new(tag: &Tag, began: Began, scenario: Scenario, view: View, additions: Additions) -> Document {
        let start = tag.start();
        let preset = match (began, &start) {
            (Began::With(preset), _) => *preset,
            (Began::Today, Some(start)) => start.scenario(),
            (Began::First, Some(start)) => start.first(),
            (_, None) => scenario.clone(),
        };
        let origin = start.map_or(Origin::File, Origin::Start);
        Document { origin, preset, scenario, view, additions }
    }
}

/// The scenario with which a document began.
pub(super) enum Began {
    /// What its start ships today.
    Today,
    /// What its start shipped with version 1 of the format.
    First,
    /// This one.
    With(Box<Scenario>),
}

/// The view with which a document begins. The charts of one alternative show the last that has a line of its own, where
/// most changes. So does the fan, because of a document nothing is computed yet; [`crate::work::work::Work::new`] chooses
/// another.
pub(super) fn first_view(scenario: &Scenario) -> View {
    let alternative = (scenario.alternatives.len() - 1).min(2);
    View { alternative, fan: alternative, ..View::default() }
}
