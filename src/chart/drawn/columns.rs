//! Draws standing columns, one a year, with their names beside the last or in a key.

use super::canvas::{self, Canvas, EDGE, Plot, Rect, Sheet};
use super::font::Weight;
use super::key::{Key, Swatch};
use super::{label, scale};
use crate::chart::columns::{Columns, Layer};
use crate::chart::{N_STYLES, Size};

impl Columns {
    /// Draws the chart; `format` writes the values at the axis.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let names = canvas::widest(self.layers().map(|layer| layer.name.as_str()), Weight::Bold, text) + 1.4 * text;
        // Beside the last column if there is room, else in a key.
        let is_beside = names + text < 0.28 * width && !self.years.is_empty();
        let swatches = [Swatch::Fill(self.style % N_STYLES), Swatch::Tint(self.style)];
        let entries = swatches.into_iter().zip(self.layers().map(|layer| layer.name.as_str()));
        let key = Key::new(entries.take(if is_beside { 0 } else { 2 }), text, width - EDGE);
        let top = 0.8 * text;
        let below = 2.2 * text + if key.height > 0.0 { key.height + 0.4 * text } else { 0.0 };
        let height = (top + below + 5.0 * text).max(size.height());

        let (scale, ticks) = canvas::upright_scale(self.ends(), height - top - below, sheet, format);
        debug_assert!(scale.covers(self.ends()), "the axis covers the data");
        let n = self.years.len();
        let left = EDGE + ticks + 0.6 * text;
        let right = width - EDGE - if is_beside { names + 0.5 * text } else { 0.0 };
        let (left, right) = canvas::columns_between(left, right, &self.years, sheet);
        let rect = Rect { left, top, right, bottom: height - below };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = canvas.plot(rect, -0.5..n.max(1) as f64 - 0.5, scale.low..scale.high);
            canvas.grid(rect, &plot, &scale, format);
            for year in 0..n {
                for (layer, rect) in self.column(&plot, year) {
                    self.fill(canvas, layer, rect);
                }
            }
            canvas.zero(rect, &plot);
            canvas.along(rect, &self.years, |i| plot.at(i as f64, 0.0).0);
            if is_beside {
                self.draw_names(canvas, &plot, rect);
            }
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    /// Structural first, as they are stacked.
    fn layers(&self) -> [&Layer; 2] {
        [&self.structural, &self.incidental]
    }

    fn fill(&self, canvas: &Canvas, layer: usize, rect: Rect) {
        if layer == 0 {
            canvas.fill(self.style % N_STYLES, rect);
        } else {
            canvas.tint(self.style, rect);
        }
    }

    fn draw_names(&self, canvas: &Canvas, plot: &Plot, rect: Rect) {
        let text = canvas.text;
        let last = self.column(plot, self.years.len() - 1);
        let middle = |layer: usize| last.iter().find(|(of, _)| *of == layer).map(|(_, rect)| rect.middle().1);
        let structural = middle(0).unwrap_or(plot.y(0.0));
        // Without a last incidental layer its name stands above the other.
        let incidental = middle(1).unwrap_or(structural - text);
        let (top, bottom) = (rect.top - 0.6 * text, rect.bottom + 0.6 * text);
        let centres = label::spread(&[structural, incidental], &[1.6 * text; 2], top, bottom);
        for (layer, y) in centres.into_iter().enumerate() {
            let (left, half) = (rect.right + 0.4 * text, 0.45 * text);
            self.fill(canvas, layer, Rect { left, top: y - half, right: left + 2.0 * half, bottom: y + half });
            canvas.lines(std::slice::from_ref(&self.layers()[layer].name), Weight::Bold, (left + 1.4 * text, y));
        }
    }

    /// The layers of a year, by index, as they lie on the canvas.
    fn column(&self, plot: &Plot, year: usize) -> Vec<(usize, Rect)> {
        let (mut below, mut above) = (0.0, 0.0);
        let mut rects = Vec::new();
        for (i, layer) in self.layers().into_iter().enumerate() {
            let value = layer.values.get(year).copied().unwrap_or(0.0);
            if !value.is_finite() || value == 0.0 {
                continue;
            }
            let end = if value < 0.0 { &mut below } else { &mut above };
            let (left, from) = plot.at(year as f64 - 0.32, *end);
            *end += value;
            let (right, to) = plot.at(year as f64 + 0.32, *end);
            let (top, bottom) = (from.min(to), from.max(to));
            // The surface shows between neighbours, unless that would eat up the layer.
            let gap = if bottom - top > 2.5 { 0.6 } else { 0.0 };
            rects.push((i, Rect { left, top: top + gap, right, bottom: bottom - gap }));
        }
        rects
    }

    /// Where the columns end, above and below.
    fn ends(&self) -> impl Iterator<Item = f64> {
        let of_years = (0..self.years.len()).flat_map(|year| {
            let layers = self.layers().map(|layer| layer.values.get(year).copied().unwrap_or(0.0));
            let sum = |sign: f64| layers.iter().filter(|layer| layer.is_finite() && **layer * sign > 0.0).sum::<f64>();
            let (low, high) = scale::range([sum(-1.0), sum(1.0)]);
            [low, high]
        });
        of_years.chain(self.reach.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;

    fn millions(value: f64) -> String {
        format!("€\u{a0}{:.1}\u{a0}mln", value / 1e6)
    }

    fn columns(structural: &[f64], incidental: &[f64], n_years: usize) -> Columns {
        Columns {
            caption: check::caption(),
            years: (0..n_years).map(|i| (2027 + i).to_string()).collect(),
            structural: Layer { name: "structureel".into(), values: structural.to_vec() },
            incidental: Layer { name: "incidenteel & eenmalig".into(), values: incidental.to_vec() },
            style: 1,
            reach: vec![],
        }
    }

    fn size() -> Size {
        Size { width: 640, height: 320, text: 12.0 }
    }

    #[test]
    fn every_column_chart_is_sound_in_every_size() {
        let cases: [(&[f64], &[f64], usize); 9] = [
            (&[], &[], 0),
            (&[], &[], 8),
            (&[0.0; 8], &[0.0; 8], 8),
            (&[4e5; 8], &[1e5, 6e5, 5e5, 1e5, 0.0, 3e5, 1e5, 0.0], 8),
            (&[4e5, -2e5, -3e5], &[-1e5, 6e5, -5e5], 3),
            (&[1e12], &[1e-9], 1),
            (&[f64::NAN, 1.0], &[f64::INFINITY, 2.0], 2),
            (&[3e5; 20], &[2e5; 20], 20),
            (&[-3e5; 4], &[-2e5; 4], 4),
        ];
        for (structural, incidental, n_years) in cases {
            for size in check::sizes() {
                check::sound(&columns(structural, incidental, n_years).svg(size, &millions));
            }
        }
    }

    #[test]
    fn the_incidental_part_stands_on_the_structural_one_and_is_hatched() {
        let svg = columns(&[3e5], &[6e5], 1).svg(size(), &millions);
        let (below, above) = (check::rects(&svg, "fill c2")[0], check::rects(&svg, "fill c8")[0]);
        assert!(above.bottom < below.top && below.top - above.bottom < 2.0);
        assert!((2.0 * below.height() - above.height()).abs() < 2.5);
        assert!(!check::points(&svg, "hatch c8").is_empty());
        assert!((below.bottom - check::points(&svg, "zero")[0].1).abs() < 1.0);
    }

    #[test]
    fn a_negative_part_hangs_below_zero() {
        let svg = columns(&[3e5], &[-1e5], 1).svg(size(), &millions);
        assert!(check::rects(&svg, "fill c8")[0].top >= check::points(&svg, "zero")[0].1);
    }
}
