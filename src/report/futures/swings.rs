//! How far the estimated difference of two alternatives swings with each range, and where it turns.

use super::figures::{FuturesFigures, SHOWN, difference};
use crate::report::figure::words;
use crate::text::text;

use crate::chart::swings::{End, Swing, Swings};
use crate::futures::summary::{Influence, Turns};
use crate::report::figure::{Cell, Drawing, Figure, Table, caption};
use crate::text::names::lowered;
use crate::units::SAME;

impl FuturesFigures<'_> {
    /// A swing for the ranges that move the difference most; none while another pair is contrasted.
    pub fn swings(&self) -> Option<Figure> {
        let (texts, language) = (self.texts, self.texts.language);
        let contrast = self.contrast()?;
        let (a, b) = self.names();
        let (a, b) = (lowered(&a), lowered(&b));
        let swing = |influence: &Influence| (influence.high - influence.low).abs();
        let mut influences: Vec<&Influence> =
            contrast.influences.iter().filter(|influence| swing(influence) >= SAME).collect();
        influences.sort_by(|a, b| swing(b).total_cmp(&swing(a)));
        let row = |influence: &&Influence| Swing {
            name: self.uncertainty(&influence.name),
            low: End {
                outcome: influence.low,
                text: self
                    .values(influence, |place| Some(place.low))
                    .filter(|text| short(text))
                    .unwrap_or(texts.low_value()),
            },
            high: End {
                outcome: influence.high,
                text: self
                    .values(influence, |place| Some(place.high))
                    .filter(|text| short(text))
                    .unwrap_or(texts.high_value()),
            },
        };
        let rows: Vec<Swing> = influences.iter().take(SHOWN).map(row).collect();
        let turn = contrast.influences.iter().find(|it| matches!(it.turns, Turns::At | Turns::Jumps));
        let title = match turn {
            Some(influence) => text!(
                texts,
                swings_title_turns { name: self.uncertainty(&influence.name), a: a.as_str(), b: b.as_str() }
            ),
            None => text!(texts, swings_title_never { a: a.as_str(), b: b.as_str() }),
        };
        let sentence = match turn {
            Some(influence) => {
                let value = self.turning_value(influence);
                let name = self.uncertainty(&influence.name);
                match influence.turns {
                    Turns::At => text!(texts, swings_says_turns { value, a: a.as_str(), b: b.as_str(), name }),
                    _ => text!(texts, swings_says_jumps { value, a: a.as_str(), b: b.as_str(), name }),
                }
            }
            None => texts.swings_says_never(if contrast.estimate <= 0.0 { a.as_str() } else { b.as_str() }),
        };
        let subtitle = text!(texts, swings_sub { a, b });
        let of = |influence: &&Influence| {
            let cells =
                vec![difference(language, influence.low), difference(language, influence.high), self.turn(influence)];
            (self.uncertainty(&influence.name), cells)
        };
        let header = vec![texts.column_what(), texts.column_low(), texts.column_high(), texts.column_turn()];
        let rows_of_table = influences.iter().map(of).collect();
        let table = Table { caption: subtitle.clone(), header, rows: rows_of_table, footer: None };
        let swings = Swings {
            caption: caption("chart-swings", &title, &sentence),
            rows,
            estimate: contrast.estimate,
            estimate_name: texts.estimate_line(),
            low: texts.swings_low(),
            high: texts.swings_high(),
            style: 0,
            reach: vec![0.0],
        };
        Some(Figure { id: "swings", title, subtitle, sentence, table, drawing: Drawing::Swings(swings) })
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
        words(match influence.turns {
            Turns::At => value,
            Turns::Jumps => texts.turns_jumps(value),
            Turns::Never => texts.turns_never(),
            Turns::Unsought => texts.turns_unsought(),
        })
    }
}

/// Whether a text fits at the end of a bar.
fn short(text: &str) -> bool {
    text.chars().count() <= 24
}
