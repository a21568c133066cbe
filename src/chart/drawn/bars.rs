//! Draws lying bars: a name, a bar from zero and its value, row by row.

use super::canvas::{self, Canvas, EDGE, HPos, Plot, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::rows::Rows;
use super::scale;
use crate::chart::bars::{Bars, Fill, NamedBar};
use crate::chart::{N_STYLES, Size};

/// The ink of the grey bars.
const GREY: usize = 4;

/// Height of a bar, in ems.
const BAR: f64 = 1.4;

impl NamedBar {
    fn weight(&self) -> Weight {
        if self.emphasised { Weight::Bold } else { Weight::Regular }
    }

    fn is_shown(&self) -> bool {
        self.value.is_finite() && self.value >= 0.0
    }
}

impl Bars {
    /// Draws the chart; `format` writes the values behind the bars.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let key = Key::new(self.swatches(), text, width - EDGE);
        let under = if key.height > 0.0 { key.height + 0.3 * text } else { 0.0 };
        let names = self.rows.iter().map(|row| (row.name.as_str(), row.weight()));
        let rows = Rows::new(names, BAR * text, sheet, size.height() - under);
        let height = rows.height + under;

        let values: Vec<String> =
            self.rows.iter().map(|row| if row.is_shown() { format(row.value) } else { String::new() }).collect();
        let room = canvas::widest(values.iter().map(String::as_str), Weight::Bold, text).min(width / 3.0);
        let rect = Rect { left: rows.left, top: 0.0, right: width - EDGE - room - 0.5 * text, bottom: rows.height };
        let shown = self.rows.iter().filter(|row| row.is_shown()).map(|row| row.value);
        let (_, high) = scale::range(shown.chain(self.reach.iter().copied()));
        let high = if high == 0.0 { 1.0 } else { high };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = Plot::new(rect, 0.0..high, 0.0..1.0);
            let zero = plot.x(0.0);
            rows.draw_names(canvas, 0.0, BAR * text);
            for ((row, value), middle) in self.rows.iter().zip(&values).zip(&rows.middles) {
                let half = BAR * text / 2.0;
                let end = if row.is_shown() { plot.x(row.value) } else { zero };
                debug_assert!(end <= rect.right + 0.2, "the scale covers the data");
                if end - zero >= 0.1 {
                    let bar = Rect { left: zero, top: middle - half, right: end, bottom: middle + half };
                    match row.fill {
                        Fill::Solid => canvas.fill(self.style % N_STYLES, bar),
                        Fill::Hatched => canvas.tint(self.style, bar),
                        Fill::Grey => canvas.fill(GREY, bar),
                    }
                }
                let value = font::fit(value, row.weight(), text, room);
                let at = (end + 0.5 * text, *middle);
                canvas.text(&value, Ink::Text, row.weight(), (HPos::Left, VPos::Center), at);
            }
            for middle in &rows.middles {
                // Names over the bars would be crossed out by a line from top to bottom.
                let half = (BAR / 2.0 + 0.2) * text;
                canvas.line(Ink::Zero, &[(zero, middle - half), (zero, middle + half)]);
            }
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn swatches(&self) -> impl Iterator<Item = (Swatch, &str)> {
        let kinds = [
            (Fill::Solid, Swatch::Fill(self.style % N_STYLES), &self.solid),
            (Fill::Hatched, Swatch::Tint(self.style), &self.hatched),
            (Fill::Grey, Swatch::Fill(GREY), &self.other),
        ];
        let is_used = |fill: Fill| self.rows.iter().any(|row| row.fill == fill);
        let used = kinds.into_iter().filter(move |(fill, _, name)| !name.is_empty() && is_used(*fill));
        used.map(|(_, swatch, name)| (swatch, name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;

    fn percent(value: f64) -> String {
        format!("{:.0}%", value * 100.0)
    }

    const NAMES: [&str; 4] = [
        "Prijs van een laptop",
        "Ondersteuning",
        "Levensduur van een laptop die iemand zelf heeft uitgekozen, in jaren & maanden",
        "Arbeidsongeschiktheidsverzekeringsmaatschappijen",
    ];

    fn bars(values: &[f64], names: &[&str]) -> Bars {
        let row = |(i, value): (usize, &f64)| NamedBar {
            name: names[i % names.len()].into(),
            value: *value,
            fill: [Fill::Solid, Fill::Hatched, Fill::Solid, Fill::Grey][i % 4],
            emphasised: i == 0,
        };
        Bars {
            caption: check::caption(),
            rows: values.iter().enumerate().map(row).collect(),
            solid: "gemeten".into(),
            hatched: "geschat zonder meting".into(),
            other: "toeval".into(),
            style: 0,
            reach: vec![],
        }
    }

    fn size() -> Size {
        Size { width: 640, height: 200, text: 12.0 }
    }

    #[test]
    fn every_bar_chart_is_sound_in_every_size() {
        let cases: [&[f64]; 8] = [
            &[],
            &[0.34],
            &[0.0; 3],
            &[0.34, 0.21, 0.2, 0.05],
            &[1.0, 1e-12, 1e-3],
            &[f64::NAN, -0.1, f64::INFINITY, 0.5],
            &[1e12],
            &[0.08; 12],
        ];
        for values in cases {
            for names in [&NAMES[..], &NAMES[..2], &[""]] {
                for size in check::sizes() {
                    check::sound(&bars(values, names).svg(size, &percent));
                }
            }
        }
    }

    #[test]
    fn bars_begin_at_zero_in_proportion_to_their_values() {
        for size in check::sizes() {
            let svg = bars(&[0.6, 0.3, 0.15], &NAMES).svg(size, &percent);
            let zero = check::points(&svg, "zero")[0].0;
            let (solid, hatched) = (check::rects(&svg, "fill c1"), check::rects(&svg, "fill c7"));
            // The key has a swatch of each.
            let lengths = [solid[0].width(), hatched[0].width(), solid[1].width()];
            assert!([solid[0], hatched[0], solid[1]].iter().all(|bar| (bar.left - zero).abs() < 0.1));
            assert!((lengths[0] - 2.0 * lengths[1]).abs() < 0.4 && (lengths[0] - 4.0 * lengths[2]).abs() < 0.6);
        }
    }

    #[test]
    fn what_is_hatched_is_named_in_the_key() {
        let texts = |values: &[f64]| check::texts(&bars(values, &NAMES).svg(size(), &percent)).join(" ");
        assert!(texts(&[0.3, 0.2]).contains("geschat zonder meting"));
        assert!(!texts(&[0.3]).contains("geschat zonder meting") && texts(&[0.3]).contains("gemeten"));
    }

    #[test]
    fn a_name_is_never_cut_off_while_its_words_fit() {
        for size in check::sizes().into_iter().filter(|size| size.width > 0) {
            let texts = check::texts(&bars(&[0.3, 0.2, 0.1], &NAMES[..3]).svg(size, &percent)).join(" ");
            assert!(NAMES[..3].iter().all(|name| texts.contains(name)), "{texts}");
        }
    }

    #[test]
    fn more_rows_make_a_higher_chart() {
        let height = |n: usize| {
            let svg = bars(&vec![0.1; n], &NAMES[..2]).svg(Size { height: 100, ..size() }, &percent);
            check::points(&svg, "zero").iter().map(|(_, y)| *y).fold(0.0, f64::max)
        };
        assert!(height(12) > 2.5 * height(4));
    }
}
