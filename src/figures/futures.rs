//! The figures of the futures: how far they lie apart, who is cheaper in how many, and why.

mod fan;

mod dots;

mod icons;

mod bars;

mod swings;

mod worth;

use super::{Cell, styles};
use crate::certainty;
use crate::evidence;
use crate::futures::Picture;
use crate::i18n::{Language, Texts};
use crate::job::Two;
use crate::params::{self, Kind, Unit};
use crate::sources::{Grade, Source};
use crate::summary::{Contrast, Influence};
use crate::units::{Euro, Share};

/// Rows of a chart of influences; the table behind it has all.
const SHOWN: usize = 8;

/// Amounts that differ by less are the same.
const SAME: Euro = 0.5;

/// Makes the figures of a picture.
#[derive(Clone, Copy)]
pub struct FuturesFigures<'a> {
    picture: &'a Picture,
    pair: Two,
    fan: usize,
    sources: &'a [Source],
    is_default: &'a dyn Fn(&str) -> bool,
    texts: Texts,
}

impl<'a> FuturesFigures<'a> {
    /// The figures of a picture: two alternatives beside one another, and one fanned out, by position. `is_default`
    /// tells whether the number at a path is what its source gives.
    pub fn new(
        picture: &'a Picture,
        pair: Two,
        fan: usize,
        sources: &'a [Source],
        is_default: &'a dyn Fn(&str) -> bool,
        texts: Texts,
    ) -> FuturesFigures<'a> {
        let last = picture.scenario.alternatives.len() - 1;
        FuturesFigures { picture, pair, fan: fan.min(last), sources, is_default, texts }
    }

    fn name(&self, position: usize) -> String {
        certainty::name(&self.picture.comparison, position, self.texts)
    }

    fn names(&self) -> (String, String) {
        (self.name(self.pair.0), self.name(self.pair.1))
    }

    /// The contrast of the pair; none while it is that of another pair.
    fn contrast(&self) -> Option<&'a Contrast> {
        let contrast = self.picture.contrast.as_deref()?;
        let is =
            |position: usize, id: &str| self.picture.scenario.alternatives.get(position).is_some_and(|it| it.id == id);
        (is(self.pair.0, &contrast.a) && is(self.pair.1, &contrast.b)).then_some(contrast)
    }

    /// The colour, dash and marker of an alternative.
    fn style(&self, position: usize) -> usize {
        styles(&self.picture.comparison).get(position).copied().unwrap_or_default()
    }

    fn years(&self) -> String {
        self.texts.years_word(self.picture.scenario.horizon)
    }

    fn share_of(&self, share: Share) -> String {
        certainty::share_of(share, self.picture.summary.draws, self.texts)
    }

    fn uncertainty(&self, name: &str) -> String {
        certainty::uncertainty(name, self.texts)
    }

    fn grade(&self, influence: &Influence) -> Grade {
        evidence::grade(influence, self.sources, self.is_default)
    }

    fn grade_name(&self, grade: Grade) -> String {
        match grade {
            Grade::Measured => self.texts.grade_measured(),
            Grade::Rule => self.texts.grade_rule(),
            Grade::Derived => self.texts.grade_derived(),
            Grade::Estimate => self.texts.grade_estimate(),
        }
    }

    /// The values of an influence's fields as one text, where they are few: `€ 1.200 · € 1.650`.
    fn values(&self, influence: &Influence, value: impl Fn(&crate::summary::Moved) -> Option<f64>) -> Option<String> {
        let mut texts: Vec<String> = Vec::new();
        for place in &influence.places {
            let text = self.texts.with_unit(unit(&place.path), rounded(value(place)?));
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        (texts.len() <= FEW).then(|| texts.join(" · "))
    }
}

/// Rounded to three significant digits: a value that comes out of a distribution deserves no more.
fn rounded(value: f64) -> f64 {
    if value == 0.0 { value } else { format!("{value:.2e}").parse().unwrap_or(value) }
}

/// Different values of one influence that a text can hold.
const FEW: usize = 3;

/// The unit of a field.
fn unit(path: &str) -> Unit {
    match params::row(path).map(|row| row.kind) {
        Some(Kind::Quantity(unit, ..) | Kind::OptionalQuantity(unit, ..)) => unit,
        _ => Unit::None,
    }
}

fn difference(language: Language, value: Euro) -> Cell {
    Cell { value, text: language.euro_difference(value) }
}

fn percent(language: Language, value: Share) -> Cell {
    Cell { value, text: certainty::percent(value, language) }
}

/// A cell of words, where the others have a number.
fn words(text: String) -> Cell {
    Cell { value: f64::NAN, text }
}
