//! The figures of the futures: how far they lie apart, who is cheaper in how many, and why.

use crate::defaults::sources::{Grade, Source};
use crate::futures::evidence::{self, Provenance};
use crate::futures::messages::Two;
use crate::futures::picture::Picture;
use crate::futures::summary::{Contrast, Influence, Moved};
use crate::inputs::items::List;
use crate::report::futures::certainty;
use crate::report::styles::styles;
use crate::report::table::Cell;
use crate::scenario::fields::{Part, Unit};
use crate::scenario::names::abbreviation;
use crate::scenario::path::Path;
use crate::scenario::{Id, Scenario};
use crate::text::names::lowered;
use crate::text::{Language, Texts, text};
use crate::units::Share;

/// Rows of a chart of influences; the table behind it has all.
pub(super) const SHOWN: usize = 8;

/// Different values of one influence that a text can hold.
const FEW: usize = 3;

/// Makes the figures of a picture.
#[derive(Clone)]
pub struct FuturesFigures<'a> {
    pub(super) picture: &'a Picture,
    pub(super) pair: Two,
    pub(super) policies: Vec<Id>,
    pub(super) fan: usize,
    pub(super) sources: &'a [Source],
    pub(super) origin: &'a dyn Fn(&Path) -> Provenance,
    pub(super) texts: Texts,
}

impl<'a> FuturesFigures<'a> {
    /// The figures of a picture: two alternatives beside one another, and one fanned out, by position. `origin`
    /// tells where the number at a path comes from.
    pub fn new(
        picture: &'a Picture,
        pair: Two,
        fan: usize,
        sources: &'a [Source],
        origin: &'a dyn Fn(&Path) -> Provenance,
        texts: Texts,
    ) -> FuturesFigures<'a> {
        let last = picture.scenario.alternatives.len() - 1;
        let policies = policies(&picture.scenario, pair);
        FuturesFigures { picture, pair, policies, fan: fan.min(last), sources, origin, texts }
    }

    pub(super) fn name(&self, position: usize) -> String {
        certainty::name(&self.picture.comparison, position, self.texts)
    }

    pub(super) fn names(&self) -> (String, String) {
        (self.name(self.pair.0), self.name(self.pair.1))
    }

    /// The contrast of the pair; none while it is that of another pair.
    pub(super) fn contrast(&self) -> Option<&'a Contrast> {
        let contrast = self.picture.contrast.as_deref().filter(|_| !self.is_equal(self.pair))?;
        let is =
            |position: usize, id: &str| self.picture.scenario.alternatives.get(position).is_some_and(|it| it.id == id);
        (is(self.pair.0, &contrast.a) && is(self.pair.1, &contrast.b)).then_some(contrast)
    }

    /// Whether two alternatives cost the same in all futures.
    pub fn is_equal(&self, pair: Two) -> bool {
        let draws = self.picture.summary.draws;
        certainty::pair_of(self.picture, pair).is_some_and(|pair| certainty::is_equal(&pair, draws))
    }

    /// That two alternatives cost the same.
    pub fn equal(&self) -> String {
        let n = self.texts.language.whole(f64::from(self.picture.summary.draws));
        let (a, b) = self.names();
        text!(self.texts, certainty_equal { n, a: lowered(&a), b: lowered(&b), years: self.years() })
    }

    /// The colour, dash and marker of an alternative.
    pub(super) fn style(&self, position: usize) -> usize {
        styles(&self.picture.comparison).get(position).copied().unwrap_or_default()
    }

    pub(super) fn years(&self) -> String {
        self.texts.years_word(self.picture.scenario.horizon)
    }

    pub(super) fn share_of(&self, share: Share) -> String {
        certainty::share_of(share, self.picture.summary.draws, self.texts)
    }

    pub(super) fn uncertainty(&self, name: &str) -> String {
        certainty::uncertainty(name, &self.picture.scenario, self.texts)
    }

    pub(super) fn grade(&self, influence: &Influence) -> Grade {
        evidence::grade(influence, self.sources, self.origin)
    }

    /// Whether an uncertainty is something that the municipality chooses.
    pub(super) fn is_choice(&self, name: &str) -> bool {
        let row = Path::of_stream(name).ok().and_then(|path| path.row());
        row.is_some_and(|row| row.part == Part::Choice)
    }

    /// The values of an influence's fields as one text, where they are few: `€ 1.320 (BYOD) · € 1.780 (BYOS)`. Policies
    /// that neither of the two alternatives uses are left out.
    pub(super) fn values(&self, influence: &Influence, value: impl Fn(&Moved) -> Option<f64>) -> Option<String> {
        let policy = |place: &Moved| {
            let of_policy = List::of_section(place.path.section()) == Some(List::Policies);
            place.path.item().filter(|_| of_policy).map(str::to_owned)
        };
        let is_used = |place: &&Moved| policy(place).is_none_or(|policy| self.policies.contains(&policy));
        let used: Vec<&Moved> = influence.places.iter().filter(is_used).collect();
        let used = if used.is_empty() { influence.places.iter().collect() } else { used };
        let mut found: Vec<(String, Option<String>)> = Vec::new();
        for place in used {
            let text = self.texts.with_unit(unit(&place.path), rounded(value(place)?));
            match found.iter_mut().find(|(other, _)| *other == text) {
                // One value for several needs no name.
                Some((_, name)) => *name = None,
                None => found.push((text, policy(place))),
            }
        }
        let is_one = found.len() == 1;
        let parts = found.into_iter().map(|(text, name)| match name {
            Some(name) if !is_one => text!(self.texts, with_item { label: text, item: abbreviation(&name) }),
            _ => text,
        });
        let parts: Vec<String> = parts.collect();
        (parts.len() <= FEW).then(|| parts.join(" · "))
    }
}

/// The policies that two alternatives use, with the one that everybody is under now.
pub(super) fn policies(scenario: &Scenario, pair: Two) -> Vec<Id> {
    let of = |position: usize| scenario.alternatives.get(position).into_iter().flat_map(|it| it.allocation.values());
    of(pair.0).chain(of(pair.1)).chain([&scenario.baseline]).cloned().collect()
}

/// Rounded to three significant digits: a value that comes out of a distribution deserves no more.
pub(super) fn rounded(value: f64) -> f64 {
    if value == 0.0 { value } else { format!("{value:.2e}").parse().unwrap_or(value) }
}

/// The unit of a field.
pub(super) fn unit(path: &Path) -> Unit {
    path.row().and_then(|row| row.kind.number()).map_or(Unit::None, |(unit, ..)| unit)
}

/// A share as a percentage that never says nothing of something.
pub(super) fn percent(value: Share, language: Language) -> Cell {
    Cell::Number { value, text: certainty::percent(value, language) }
}
