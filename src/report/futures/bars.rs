//! What the difference of two alternatives depends on: how much each range explains.

use super::figures::{FuturesFigures, SHOWN, percent};
use crate::chart::bars::{Bars, Fill, NamedBar};
use crate::defaults::sources::Grade;
use crate::futures::evidence;
use crate::futures::summary::{Contrast, Influence};
use crate::report::defaults;
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::futures::certainty;
use crate::report::table::{Cell, Table};
use crate::text::names::lowered;
use crate::text::text;

/// The ranges that explain a difference, and the part of chance.
struct Explained<'a> {
    contrast: &'a Contrast,
    /// Influences that explain something, from most to least.
    influences: Vec<&'a Influence>,
}

impl<'a> Explained<'a> {
    fn new(contrast: &'a Contrast) -> Explained<'a> {
        let influences = contrast.influences.iter().filter(|influence| influence.share > 0.0).collect();
        Explained { contrast, influences }
    }

    /// Influences that have a bar.
    fn shown(&self) -> &[&'a Influence] {
        &self.influences[..self.influences.len().min(SHOWN)]
    }

    /// The influence that explains most, unless chance explains more.
    fn first(&self) -> Option<&'a Influence> {
        self.influences.first().copied().filter(|influence| influence.share >= self.contrast.chance)
    }

    /// Whether the difference is the same in all futures.
    fn is_certain(&self) -> bool {
        self.influences.is_empty() && self.contrast.chance <= 0.0
    }

    /// The part that neither the bars nor chance explain.
    fn rest(&self) -> f64 {
        let shown: f64 = self.shown().iter().map(|influence| influence.share).sum();
        (1.0 - self.contrast.chance - shown).max(0.0)
    }
}

impl FuturesFigures<'_> {
    /// A bar for the ranges that explain most, and for chance; none while another pair is contrasted.
    pub fn bars(&self) -> Option<Figure> {
        let texts = self.texts;
        let explained = Explained::new(self.contrast()?);
        let words = Words {
            title: self.bars_title(&explained),
            subtitle: texts.bars_sub(),
            sentence: self.bars_sentence(&explained),
        };
        let table = self.bars_table(&explained, words.subtitle.clone());
        let bars = Bars {
            caption: words.caption("bars"),
            rows: self.bars_rows(&explained),
            solid: texts.bars_solid(),
            hatched: texts.bars_hatched(),
            other: texts.bars_other(),
            style: 0,
            reach: Vec::new(),
        };
        Some(words.figure("bars", table, Drawing::Shares(bars)))
    }

    fn bars_title(&self, explained: &Explained) -> String {
        let texts = self.texts;
        let (a, b) = self.names();
        let (a, b) = (lowered(&a), lowered(&b));
        match explained.first() {
            Some(influence) => text!(texts, bars_title { a, b, name: self.uncertainty(&influence.name) }),
            None if explained.is_certain() => text!(texts, bars_title_none { a, b }),
            None => text!(texts, bars_title_chance { a, b }),
        }
    }

    fn bars_sentence(&self, explained: &Explained) -> String {
        let (texts, language, contrast) = (self.texts, self.texts.language, explained.contrast);
        if explained.is_certain() {
            return texts.bars_says_none();
        }
        let evidence = evidence::estimated_share(contrast, self.sources, self.origin);
        let evidence = evidence.map(|share| texts.evidence(language.percent(share, 0))).unwrap_or_default();
        let (name, share) = match explained.first() {
            Some(influence) => (self.uncertainty(&influence.name), influence.share),
            None => (texts.chance_events(), contrast.chance),
        };
        text!(texts, bars_says { name, share: certainty::percent(share, language), evidence })
    }

    fn bars_table(&self, explained: &Explained, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |influence: &&Influence| {
            let grade = Cell::Words(defaults::grade(self.grade(influence), texts));
            (self.uncertainty(&influence.name), vec![percent(influence.share, language), grade])
        };
        let chance = vec![percent(explained.contrast.chance, language), Cell::Words(String::new())];
        let rows = explained.influences.iter().map(row).chain([(texts.chance_events(), chance)]);
        let header = vec![texts.column_what(), texts.column_share(), texts.column_grade()];
        Table { caption, header, rows: rows.collect(), footer: None }
    }

    fn bars_rows(&self, explained: &Explained) -> Vec<NamedBar> {
        let texts = self.texts;
        let fill =
            |influence: &Influence| if self.grade(influence) == Grade::Estimate { Fill::Hatched } else { Fill::Solid };
        let row = |influence: &&Influence| NamedBar {
            name: self.uncertainty(&influence.name),
            value: influence.share,
            fill: fill(influence),
            emphasised: false,
        };
        let mut rows: Vec<NamedBar> = explained.shown().iter().map(row).collect();
        if !explained.is_certain() {
            let plain = |name: String, value: f64| NamedBar { name, value, fill: Fill::Grey, emphasised: false };
            rows.push(plain(texts.chance_events(), explained.contrast.chance));
            rows.push(plain(texts.rest_of_spread(), explained.rest()));
        }
        rows
    }
}
