//! What a file holds beside the numbers: sections by name, each as it was written.
//!
//! No projection uses them. A part of the program reads the section that it knows; every other is kept and written back
//! byte for byte, so that an older page never loses the work of a newer one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The sections of a file's `additions`, by name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sections(BTreeMap<String, Box<RawValue>>);

impl Sections {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a section out, as it was written.
    pub fn take(&mut self, name: &str) -> Option<Box<RawValue>> {
        self.0.remove(name)
    }

    /// Puts a section in, in place of one of that name.
    pub fn put(&mut self, name: &str, section: Box<RawValue>) {
        self.0.insert(name.to_owned(), section);
    }
}

impl PartialEq for Sections {
    fn eq(&self, other: &Sections) -> bool {
        let texts = |sections: &'_ Sections| -> Vec<(String, String)> {
            sections.0.iter().map(|(name, section)| (name.clone(), section.get().to_owned())).collect()
        };
        texts(self) == texts(other)
    }
}
