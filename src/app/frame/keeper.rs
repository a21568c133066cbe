//! Keeps the work in the browser, so that closing the tab loses nothing.
//!
//! Each piece of work has a name of its own in the storage. A tab writes only over what it wrote or read itself: where
//! another tab came between, both versions stay.

use std::cell::RefCell;
use std::collections::BTreeMap;

use werkplekwijzer::outcome::view::View;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::sorted::sort_by;
use werkplekwijzer::text::Texts;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::additions::Additions;
use werkplekwijzer::work::document::{Document, Listing};
use werkplekwijzer::work::link::FRAGMENT;
use werkplekwijzer::work::refusal::Refusal;
use werkplekwijzer::work::same::Same;
use werkplekwijzer::work::work::Work;
use yew::prelude::*;

use crate::app::browser::storage::NotKept;
use crate::app::browser::{address, clock, storage};

/// Before the name of everything that is kept.
const PREFIX: &str = "werkplekwijzer.work.";

/// How the work at hand is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// There is nothing to keep yet.
    #[default]
    Nothing,
    /// All of it is kept.
    Kept,
    /// Another tab changed it too; this version is kept beside that one.
    Apart,
    /// The browser allows no storage.
    Forbidden,
    /// The storage is full.
    Full,
}

impl Keeping {
    /// How the work is kept, in a sentence.
    pub fn says(self, texts: Texts) -> String {
        match self {
            Keeping::Nothing => texts.keeping_nothing(),
            Keeping::Kept => texts.keeping_kept(),
            Keeping::Apart => texts.keeping_apart(),
            Keeping::Forbidden => texts.keeping_forbidden(),
            Keeping::Full => texts.keeping_full(),
        }
    }
}

/// Something that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub name: String,
    /// None where it is damaged, or of a newer version.
    pub listing: Option<Listing>,
}

/// Everything that is kept, the newest first.
pub fn list() -> Vec<Kept> {
    let names = storage::names().into_iter().filter(|name| name.starts_with(PREFIX));
    let mut all: Vec<Kept> =
        names.filter_map(|name| Some(Kept { listing: Document::listing(&storage::read(&name)?), name })).collect();
    let when = |it: &Kept| it.listing.as_ref().map_or(0, |listing| listing.kept);
    sort_by(&mut all, |a, b| when(b).cmp(&when(a)).then(a.name.cmp(&b.name)));
    all
}

/// Opens what is kept under a name.
///
/// # Errors
/// Where it is gone or damaged.
pub fn open(name: &str) -> Result<Action, Refusal> {
    let text = storage::read(name).ok_or(Refusal::Damaged)?;
    let document = Document::read(&text)?;
    LAST.with_borrow_mut(|last| last.insert(name.to_owned(), text));
    Ok(Action::Shell(Shell::OpenDocument(Box::new(document), Some(name.to_owned()))))
}

/// Reads what is kept under a name, without going on with it.
///
/// # Errors
/// Where it is gone or damaged.
pub fn read(name: &str) -> Result<Document, Refusal> {
    Document::read(&storage::read(name).ok_or(Refusal::Damaged)?)
}

/// Takes away what is kept under a name; gives it back, to be put back.
pub fn remove(name: &str) -> Option<String> {
    let text = storage::read(name)?;
    storage::remove(name);
    Some(text)
}

thread_local! {
    /// What this tab wrote or read last under each name.
    static LAST: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// What decides whether there is something new to keep.
#[derive(Clone, PartialEq)]
struct Version {
    scenario: Same<Scenario>,
    preset: Same<Scenario>,
    additions: Same<Additions>,
    view: View,
    kept: Option<String>,
}

/// Keeps the work whenever it changes, but not in the middle of a drag.
#[hook]
pub fn use_keeper(work: Option<&Work>, is_open: bool, act: &Callback<Action>) -> Keeping {
    let keeping = use_state_eq(Keeping::default);
    // The name of what is kept apart, for as long as somebody works on it.
    let apart = use_mut_ref(|| None::<String>);
    let version = work.map(|work| Version {
        scenario: work.scenario.clone(),
        preset: work.preset.clone(),
        additions: work.additions.clone(),
        view: work.view,
        kept: work.kept.clone(),
    });
    let is_held = work.is_some_and(|work| work.held.is_some());
    let (work, act, setter) = (work.cloned(), act.clone(), keeping.setter());
    // Who goes on with work that was removed from the list wants it kept.
    use_effect_with((version, is_held, is_open), move |(_, is_held, _)| {
        if let Some(work) = work.filter(|_| !is_held) {
            let (name, keeping) = keep(&work);
            if keeping == Keeping::Apart {
                apart.borrow_mut().clone_from(&name);
            }
            let is_apart = name.is_some() && *apart.borrow() == name;
            setter.set(if is_apart && keeping == Keeping::Kept { Keeping::Apart } else { keeping });
            if let Some(name) = name.filter(|name| work.kept.as_ref() != Some(name)) {
                act.emit(Action::Shell(Shell::Keep(name)));
            }
        }
    });
    *keeping
}

/// Keeps the work; under which name, and how.
fn keep(work: &Work) -> (Option<String>, Keeping) {
    if !work.is_worth_keeping() {
        storage::resume_with(None);
        return (None, Keeping::Nothing);
    }
    let document = work.document();
    let last = |name: &String| LAST.with_borrow(|last| last.get(name).cloned());
    let (name, keeping) = match &work.kept {
        // What was removed meanwhile is kept anew.
        Some(name) if storage::read(name).is_none() => (name.clone(), Keeping::Kept),
        Some(name) if storage::read(name) == last(name) => {
            if last(name).is_some_and(|text| Document::read(&text).as_ref() == Ok(&document)) {
                storage::resume_with(Some(name));
                return (Some(name.clone()), Keeping::Kept);
            }
            (name.clone(), Keeping::Kept)
        }
        Some(_) => (storage::new_name(PREFIX), Keeping::Apart),
        None => (storage::new_name(PREFIX), Keeping::Kept),
    };
    let text = document.write(clock::since_1970());
    match storage::write(&name, &text) {
        Ok(()) => {
            storage::resume_with(Some(&name));
            if address::fragment().starts_with(FRAGMENT) {
                address::drop_fragment();
            }
            LAST.with_borrow_mut(|last| last.insert(name.clone(), text));
            (Some(name), keeping)
        }
        Err(NotKept::Full) => (work.kept.clone(), Keeping::Full),
        Err(NotKept::Forbidden) => (work.kept.clone(), Keeping::Forbidden),
    }
}
