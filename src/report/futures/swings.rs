//! How far the estimated difference of two alternatives swings with each range, and where it turns.

use super::figures::{FuturesFigures, SHOWN};
use crate::chart::swings::{Swing, SwingEnd, Swings};
use crate::futures::summary::{Contrast, Influence, Moved, Turns};
use crate::report::figure::{Drawing, Figure, Words};
use crate::report::table::{Cell, Table};
use crate::sorted::sort_by;
use crate::text::names::lowered;
use crate::text::text;
use crate::units::{Euro, SAME};

/// Letters of a text that fits at the end of a bar.
const LONGEST: usize = 24;

impl FuturesFigures<'_> {
    /// A swing for the ranges that move the difference most; none while another pair is contrasted.
    pub fn swings(&self) -> Option<Figure> {
        let texts = self.texts;
        let contrast = self.contrast()?;
        let influences = widest_first(contrast);
        let words = self.swings_words(contrast);
        let table = self.swings_table(&influences, words.subtitle.clone());
        let swings = Swings {
            caption: words.caption("swings"),
            rows: influences.iter().take(SHOWN).map(|influence| self.swing(influence)).collect(),
            estimate: contrast.estimate,
            estimate_name: texts.estimate_line(),
            low: texts.swings_low(),
            high: texts.swings_high(),
            style: 0,
            reach: vec![0.0],
        };
        Some(words.figure("swings", table, Drawing::Swings(swings)))
    }

    fn swings_words(&self, contrast: &Contrast) -> Words {
        let texts = self.texts;
        let (a, b) = self.names();
        let (a, b) = (lowered(&a), lowered(&b));
        let turn = contrast.influences.iter().find(|it| matches!(it.turns, Turns::At | Turns::Jumps));
        let Some(influence) = turn else {
            return Words {
                title: text!(texts, swings_title_never { a: a.as_str(), b: b.as_str() }),
                sentence: texts.swings_says_never(if contrast.estimate <= 0.0 { a.as_str() } else { b.as_str() }),
                subtitle: text!(texts, swings_sub { a, b }),
            };
        };
        let (name, value) = (self.uncertainty(&influence.name), self.turning_value(influence));
        Words {
            title: text!(texts, swings_title_turns { name: name.as_str(), a: a.as_str(), b: b.as_str() }),
            sentence: if influence.turns == Turns::At {
                text!(texts, swings_says_turns { value, a: a.as_str(), b: b.as_str(), name })
            } else {
                text!(texts, swings_says_jumps { value, a: a.as_str(), b: b.as_str(), name })
            },
            subtitle: text!(texts, swings_sub { a, b }),
        }
    }

    fn swings_table(&self, influences: &[&Influence], caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |influence: &&Influence| {
            let [low, high] = [influence.low, influence.high].map(|value| Cell::euro_difference(value, language));
            (self.uncertainty(&influence.name), vec![low, high, self.turn(influence)])
        };
        let header = vec![texts.column_what(), texts.column_low(), texts.column_high(), texts.column_turn()];
        Table { caption, header, rows: influences.iter().map(row).collect(), footer: None }
    }

    fn swing(&self, influence: &Influence) -> Swing {
        let end = |outcome: Euro, value: fn(&Moved) -> f64, otherwise: String| {
            let text = self.values(influence, |place| Some(value(place)));
            SwingEnd { outcome, text: text.filter(|text| text.chars().count() <= LONGEST).unwrap_or(otherwise) }
        };
        Swing {
            name: self.uncertainty(&influence.name),
            low: end(influence.low, |place| place.low, self.texts.low_value()),
            high: end(influence.high, |place| place.high, self.texts.high_value()),
        }
    }

    /// The values at which the difference turns; where they are too many, whether that is low or high.
    fn turning_value(&self, influence: &Influence) -> String {
        let is_low = influence.places.iter().any(|place| place.turn.is_some_and(|turn| turn < place.likely));
        let way = || if is_low { self.texts.lower_value() } else { self.texts.higher_value() };
        self.values(influence, |place| place.turn).unwrap_or_else(way)
    }

    /// Where the difference turns, in words.
    fn turn(&self, influence: &Influence) -> Cell {
        let texts = self.texts;
        let value = self.turning_value(influence);
        Cell::Words(match influence.turns {
            Turns::At => value,
            Turns::Jumps => texts.turns_jumps(value),
            Turns::Never => texts.turns_never(),
            Turns::Unsought => texts.turns_unsought(),
        })
    }
}

/// The influences that move a difference, from the widest swing.
fn widest_first(contrast: &Contrast) -> Vec<&Influence> {
    let swing = |influence: &Influence| (influence.high - influence.low).abs();
    let mut influences: Vec<&Influence> =
        contrast.influences.iter().filter(|influence| swing(influence) >= SAME).collect();
    sort_by(&mut influences, |a, b| swing(b).total_cmp(&swing(a)));
    influences
}
