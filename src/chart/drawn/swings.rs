//! Draws lying bars that begin at the estimate, each with its text beyond its end.

use super::axis::{self, Axis};
use super::canvas::{self, Canvas, EDGE, HPos, Plot, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::rows::Rows;
use crate::chart::swings::{Swing, SwingEnd, Swings};
use crate::chart::{N_STYLES, Size};

/// Height of a bar, and of one of two that lie on the same side of the estimate, in ems.
const BAR: f64 = 1.4;
const LANE: f64 = 1.15;
/// From the end of a bar to its text, in ems.
const GAP: f64 = 0.4;
/// Share of the width above which the text at an end is cut off.
const WIDEST: f64 = 0.22;

/// A bar with its text.
struct Bar {
    is_high: bool,
    outcome: f64,
    text: String,
    is_left: bool,
}

impl Swings {
    /// Draws the chart; `format` writes the values at the axis.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let key = Key::new(self.swatches(), text, width - EDGE);
        let bars: Vec<Vec<Bar>> = self.rows.iter().map(|row| self.bars(row, sheet)).collect();
        let body = if bars.iter().any(|bars| is_split(bars)) { 2.0 * LANE } else { BAR } * text;

        let top = (axis::ESTIMATE + 0.2) * text;
        let below = axis::BELOW * text + if key.height > 0.0 { key.height + 0.4 * text } else { 0.0 };
        let names = self.rows.iter().map(|row| (row.name.as_str(), Weight::Regular));
        let rows = Rows::new(names, body, sheet, size.height() - top - below);
        let height = top + rows.height + below;

        let margins = [true, false].map(|is_left| {
            let texts = bars.iter().flatten().filter(|bar| bar.is_left == is_left).map(|bar| bar.text.as_str());
            canvas::widest(texts, Weight::Regular, text) + GAP * text
        });
        let room = width - EDGE - rows.left;
        let between = Sheet { text, width: (room - margins[0] - margins[1]).max(0.4 * room) };
        let axis = Axis::covering(self.all_values(), between, format);
        debug_assert!(axis.covers(self.all_values()), "the axis covers the data");
        let (left, right) = axis.between((rows.left, width - EDGE), margins, text);
        let rect = Rect { left, top, right, bottom: top + rows.height };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = axis.plot(rect);
            axis.grid(canvas, rect, &plot);
            canvas.line(Ink::Zero, &[(plot.x(0.0), rect.top), (plot.x(0.0), rect.bottom)]);
            // Under the bars, of which the shortest are hardly wider than the line.
            axis::estimate(canvas, plot.x(self.base()), (rect.top, rect.bottom));
            rows.draw_names(canvas, top, body);
            for (bars, middle) in bars.iter().zip(&rows.middles) {
                for (bar, row) in placed(bars, top + middle, text) {
                    self.draw_bar(canvas, &plot, bar, row);
                    draw_text(canvas, bar, (plot.x(bar.outcome), row.middle().1), width);
                }
            }
            axis::estimate_name(canvas, &self.estimate_name, (plot.x(self.base()), top), width);
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn base(&self) -> f64 {
        if self.estimate.is_finite() { self.estimate } else { 0.0 }
    }

    fn all_values(&self) -> impl Iterator<Item = f64> {
        let ends = self.rows.iter().flat_map(|row| [row.low.outcome, row.high.outcome]);
        ends.chain([self.estimate]).chain(self.reach.iter().copied())
    }

    fn swatches(&self) -> impl Iterator<Item = (Swatch, &str)> {
        let kinds = [(Swatch::Tint(self.style), &self.low), (Swatch::Fill(self.style % N_STYLES), &self.high)];
        kinds.into_iter().filter(|(_, name)| !name.is_empty()).map(|(swatch, name)| (swatch, name.as_str()))
    }

    /// The bars of a row, that of the low value first.
    fn bars(&self, row: &Swing, Sheet { text, width }: Sheet) -> Vec<Bar> {
        let base = self.base();
        let is_left = |end: &SwingEnd, other: &SwingEnd, otherwise: bool| {
            if end.outcome != base {
                end.outcome < base
            } else if other.outcome.is_finite() && other.outcome != base {
                // An end without a bar has its text on the side that the other leaves free.
                other.outcome > base
            } else {
                otherwise
            }
        };
        let sides = [is_left(&row.low, &row.high, true), is_left(&row.high, &row.low, false)];
        let ends = [&row.low, &row.high].into_iter().zip(sides).enumerate();
        let bars = ends.filter(|(_, (end, _))| end.outcome.is_finite()).map(|(i, (end, is_left))| Bar {
            is_high: i == 1,
            outcome: end.outcome,
            text: font::fit(&end.text, Weight::Regular, text, WIDEST * width),
            is_left,
        });
        bars.collect()
    }

    fn draw_bar(&self, canvas: &Canvas, plot: &Plot, bar: &Bar, row: Rect) {
        let (base, end) = (plot.x(self.base()), plot.x(bar.outcome));
        let rect = Rect { left: base.min(end), right: base.max(end), ..row };
        if rect.width() < 0.1 {
            return;
        }
        if bar.is_high {
            canvas.fill(self.style % N_STYLES, rect);
        } else {
            canvas.tint(self.style, rect);
        }
    }
}

/// Whether both bars lie on the same side of the estimate, so that they cannot share a height.
fn is_split(bars: &[Bar]) -> bool {
    bars.len() == 2 && bars[0].is_left == bars[1].is_left
}

/// From top to bottom of each bar of a row around `middle`.
fn placed(bars: &[Bar], middle: f64, text: f64) -> impl Iterator<Item = (&Bar, Rect)> {
    let is_split = is_split(bars);
    bars.iter().enumerate().map(move |(i, bar)| {
        let (y, high) =
            if is_split { (middle + (i as f64 - 0.5) * LANE * text, 0.8 * LANE * text) } else { (middle, BAR * text) };
        (bar, Rect { left: 0.0, top: y - high / 2.0, right: 0.0, bottom: y + high / 2.0 })
    })
}

/// Writes the text beyond the end of its bar.
fn draw_text(canvas: &Canvas, bar: &Bar, (end, y): (f64, f64), width: f64) {
    if bar.text.is_empty() {
        return;
    }
    let text = canvas.text;
    let (wide, half) = (font::width(&bar.text, Weight::Regular, text), 0.5 * text);
    let (anchor, x, left) = if bar.is_left {
        (HPos::Right, end - GAP * text, end - GAP * text - wide)
    } else {
        (HPos::Left, end + GAP * text, end + GAP * text)
    };
    // The line of zero may pass here.
    let (left, right) = ((left - 0.1 * text).max(0.0), (left + wide + 0.1 * text).min(width));
    canvas.rect(Ink::Plate, Rect { left, top: y - half, right, bottom: y + half });
    canvas.text(&bar.text, Ink::Text, Weight::Regular, (anchor, VPos::Center), (x, y));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;

    fn thousands(value: f64) -> String {
        format!("€\u{a0}{:.0}.000", value / 1e3).replace('-', "\u{2212}")
    }

    const NAMES: [&str; 4] = [
        "Prijs van een laptop",
        "Ondersteuning",
        "Levensduur van een laptop die iemand zelf heeft uitgekozen, in jaren & maanden",
        "Arbeidsongeschiktheidsverzekeringsmaatschappijen",
    ];

    fn swings(ends: &[(f64, f64)], estimate: f64, names: &[&str]) -> Swings {
        let row = |(i, &(low, high)): (usize, &(f64, f64))| Swing {
            name: names[i % names.len()].into(),
            low: SwingEnd {
                outcome: low,
                text: ["€\u{a0}25", "3 jaar", "een behoorlijk lang stuk tekst"][i % 3].into(),
            },
            high: SwingEnd { outcome: high, text: ["€\u{a0}40", "5 jaar", ""][i % 3].into() },
        };
        Swings {
            caption: check::caption(),
            rows: ends.iter().enumerate().map(row).collect(),
            estimate,
            estimate_name: "raming".into(),
            low: "lage waarde".into(),
            high: "hoge waarde".into(),
            style: 0,
            reach: vec![],
        }
    }

    fn size() -> Size {
        Size { width: 640, height: 200, text: 12.0 }
    }

    #[test]
    fn every_tornado_is_sound_in_every_size() {
        let cases: [(&[(f64, f64)], f64); 11] = [
            (&[], 2e5),
            (&[], f64::NAN),
            (&[(0.0, 0.0)], 0.0),
            (&[(-1e5, 6e5), (4e5, 1e5), (2e5, 2e5)], 2e5),
            (&[(3e5, 6e5), (1e5, -1e5), (2e5, 5e5)], 2e5),
            (&[(-9e5, -1e5)], -2e5),
            (&[(f64::NAN, 6e5), (f64::INFINITY, f64::NAN), (1e5, f64::NAN)], 2e5),
            (&[(1.0, 2.0)], f64::NAN),
            (&[(-1e12, 1e12), (-1e-9, 1e-9)], 0.0),
            (&[(-1e5, 6e5); 12], 2e5),
            (&[(3e5, 6e5); 12], 2e5),
        ];
        for (ends, estimate) in cases {
            for names in [&NAMES[..], &NAMES[..2], &[""]] {
                for size in check::sizes() {
                    check::sound(&swings(ends, estimate, names).svg(size, &thousands));
                }
            }
        }
    }

    #[test]
    fn bars_run_from_the_estimate_to_their_ends() {
        for size in check::sizes() {
            let svg = swings(&[(-2e5, 6e5), (4e5, 0.0)], 2e5, &NAMES).svg(size, &thousands);
            let (estimate, zero) = (check::points(&svg, "reference r1")[0].0, check::points(&svg, "zero")[0].0);
            let (low, high) = (check::rects(&svg, "fill c7"), check::rects(&svg, "fill c1"));
            // From zero to the estimate it is as far as from the estimate to 4e5.
            let unit = estimate - zero;
            let lies =
                |bar: Rect, left: f64, right: f64| (bar.left - left).abs() < 0.25 && (bar.right - right).abs() < 0.25;
            assert!(lies(low[0], zero - unit, estimate) && lies(high[0], estimate, estimate + 2.0 * unit));
            assert!(lies(low[1], estimate, estimate + unit) && lies(high[1], zero, estimate));
        }
    }

    #[test]
    fn bars_on_the_same_side_lie_under_each_other() {
        let svg = swings(&[(3e5, 6e5)], 2e5, &NAMES).svg(size(), &thousands);
        let (low, high) = (check::rects(&svg, "fill c7")[0], check::rects(&svg, "fill c1")[0]);
        assert!(low.bottom < high.top && low.left == high.left);
    }

    #[test]
    fn each_end_has_its_text_beyond_it() {
        let svg = swings(&[(-2e5, 6e5)], 2e5, &NAMES).svg(size(), &thousands);
        let texts = check::texts(&svg);
        for text in ["€\u{a0}25", "€\u{a0}40", "lage waarde", "hoge waarde", "raming", "Prijs van een laptop"] {
            assert!(texts.iter().any(|drawn| drawn == text), "{text}");
        }
        let plates = check::rects(&svg, "plate");
        let (low, high) = (check::rects(&svg, "fill c7")[0], check::rects(&svg, "fill c1")[0]);
        assert!(plates[0].right < low.left && plates[1].left > high.right);
    }

    #[test]
    fn the_axis_says_where_the_estimate_lies() {
        let svg = swings(&[(-2e5, 6e5)], 2e5, &NAMES).svg(size(), &thousands);
        let estimate = check::points(&svg, "reference r1")[0].0;
        assert!(check::points(&svg, "grid").iter().any(|(x, _)| (x - estimate).abs() < 0.1));
    }
}
