//! Draws lying bars of segments, the positive ones right of zero and the negative ones left.

use super::canvas::{self, Canvas, EDGE, HPos, Plot, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::scale;
use crate::chart::stack::{Bar, Stack};
use crate::chart::{N_INKS, N_STYLES, Size};

/// Share of the width above which names stand over their bars instead of before them.
const WIDE_NAMES: f64 = 0.28;

/// Height of a name over its bar, in ems.
const OVER: f64 = 1.5;

/// Where the bars lie, with their names and totals, in CSS pixels.
struct Rows {
    /// Whether the names stand over the bars.
    is_above: bool,
    /// Width of the widest name.
    names: f64,
    /// Width for the totals.
    totals: f64,
    /// Height of a row.
    pitch: f64,
    /// All bars.
    rect: Rect,
}

impl Rows {
    /// The rows of bars on a sheet of which they may take that height.
    fn new(bars: &[Bar], Sheet { text, width }: Sheet, height: f64) -> Rows {
        let names = canvas::widest(bars.iter().map(|bar| bar.name.as_str()), Weight::Bold, text);
        let totals = canvas::widest(bars.iter().map(|bar| bar.total.as_str()), Weight::Bold, text).min(0.4 * width);
        let is_above = names > WIDE_NAMES * width;
        let over = if is_above { OVER * text } else { 0.0 };
        let n = bars.len().max(1) as f64;
        let pitch = (height / n).clamp(2.1 * text + over, 4.4 * text + over);
        let rect = Rect {
            left: EDGE + if is_above { 0.0 } else { names + 0.7 * text },
            top: 0.0,
            right: width - EDGE - totals - 0.5 * text,
            bottom: n * pitch,
        };
        Rows { is_above, names, totals, pitch, rect }
    }

    fn over(&self, text: f64) -> f64 {
        if self.is_above { OVER * text } else { 0.0 }
    }

    /// The middle of the bar of a row.
    fn middle(&self, i: usize, text: f64) -> f64 {
        let over = self.over(text);
        i as f64 * self.pitch + over + (self.pitch - over) / 2.0
    }

    /// The bar of a row, as wide as all bars.
    fn bar(&self, i: usize, text: f64) -> Rect {
        let thick = ((self.pitch - self.over(text)) * 0.66).max(1.6 * text);
        let middle = self.middle(i, text);
        Rect { top: middle - thick / 2.0, bottom: middle + thick / 2.0, ..self.rect }
    }

    /// Writes a name over its bar or before it, on a canvas of that width.
    fn draw_name(&self, canvas: &Canvas, i: usize, name: &str, width: f64) {
        let text = canvas.text;
        let name = font::fit(name, Weight::Bold, text, width - 2.0 * EDGE);
        if self.is_above {
            let at = (EDGE, self.bar(i, text).top - 0.4 * text);
            canvas.text(&name, Ink::Text, Weight::Bold, (HPos::Left, VPos::Bottom), at);
        } else {
            let at = (EDGE + self.names, self.middle(i, text));
            canvas.text(&name, Ink::Text, Weight::Bold, (HPos::Right, VPos::Center), at);
        }
    }
}

impl Stack {
    /// Draws the chart; `format` writes the values inside the segments.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let key = Key::new(self.swatches(), text, width - EDGE);
        let gap = if key.height > 0.0 { 0.5 * text } else { 0.0 };
        let rows = Rows::new(&self.bars, sheet, size.height() - key.height - gap);
        let height = rows.rect.bottom + gap + key.height;
        let ends = self.bars.iter().flat_map(|bar| self.segments(bar)).flat_map(|segment| [segment.from, segment.to]);
        let (low, high) = scale::range(ends.chain(self.reach.iter().copied()));
        let high = if low == high { 1.0 } else { high };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = canvas.plot(rows.rect, low..high, 0.0..1.0);
            for (i, bar) in self.bars.iter().enumerate() {
                let row = rows.bar(i, text);
                rows.draw_name(canvas, i, &bar.name, width);
                let end = self.draw_bar(canvas, &plot, row, bar, format);
                // A name over the bar would be crossed out by a line from top to bottom.
                let (zero, top) = (plot.at(0.0, 0.0).0, i as f64 * rows.pitch);
                let line = if rows.is_above { (row.top, row.bottom + 0.35 * text) } else { (top, top + rows.pitch) };
                canvas.line(Ink::Zero, &[(zero, line.0), (zero, line.1)]);
                let total = font::fit(&bar.total, Weight::Bold, text, rows.totals);
                let at = (end + 0.5 * text, rows.middle(i, text));
                canvas.text(&total, Ink::Text, Weight::Bold, (HPos::Left, VPos::Center), at);
            }
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn swatches(&self) -> impl Iterator<Item = (Swatch, &str)> {
        let is_used = |i: usize| {
            self.bars.iter().filter_map(move |bar| bar.values.get(i)).any(|value| value.is_finite() && *value != 0.0)
        };
        let used = self.categories.iter().enumerate().filter(move |(i, _)| is_used(*i));
        used.map(|(_, category)| (Swatch::Fill(category.ink), category.name.as_str()))
    }

    /// The segments of a bar, each beginning where the last of its sign ended.
    fn segments(&self, bar: &Bar) -> Vec<Segment> {
        let (mut below, mut above) = (0.0, 0.0);
        let mut segments = Vec::new();
        for (category, &value) in self.categories.iter().zip(&bar.values) {
            if !value.is_finite() || value == 0.0 {
                continue;
            }
            let end = if value < 0.0 { &mut below } else { &mut above };
            segments.push(Segment { ink: category.ink, value, from: *end, to: *end + value });
            *end += value;
        }
        segments
    }

    /// Draws the segments and gives back where the bar ends at the right.
    fn draw_bar(&self, canvas: &Canvas, plot: &Plot, row: Rect, bar: &Bar, format: &dyn Fn(f64) -> String) -> f64 {
        let mut end = plot.at(0.0, 0.0).0;
        for segment in self.segments(bar) {
            let (a, b) = (plot.at(segment.from, 0.0).0, plot.at(segment.to, 0.0).0);
            let (left, right) = (a.min(b), a.max(b));
            debug_assert!(row.left - 0.2 <= left && right <= row.right + 0.2, "the axis covers the data");
            end = end.max(right);
            // The surface shows between neighbours, unless that would eat up the segment.
            let gap = if right - left > 2.5 { 0.6 } else { 0.0 };
            let rect = Rect { left: left + gap, right: right - gap, ..row };
            if rect.width() < 0.1 {
                continue;
            }
            canvas.fill(segment.ink, rect);
            value_inside(canvas, segment.ink, rect, &format(segment.value));
        }
        end
    }
}

/// Writes `value` in the middle of a filled rectangle if it fits there.
fn value_inside(canvas: &Canvas, ink: usize, rect: Rect, value: &str) {
    let text = canvas.text;
    let width = font::width(value, Weight::Regular, text);
    if width + 0.5 * text > rect.width() || 1.3 * text > rect.height() {
        return;
    }
    let (x, y) = rect.middle();
    if ink % N_INKS >= N_STYLES {
        let (half, high) = (width / 2.0 + 0.2 * text, 0.6 * text);
        canvas.rect(Ink::Plate, Rect { left: x - half, top: y - high, right: x + half, bottom: y + high });
    }
    canvas.text(value, Ink::On(ink), Weight::Regular, (HPos::Center, VPos::Center), (x, y));
}

struct Segment {
    ink: usize,
    value: f64,
    from: f64,
    to: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;
    use crate::chart::stack::Category;

    fn euro(value: f64) -> String {
        format!("{value:.0}").replace('-', "\u{2212}")
    }

    fn stack(values: &[&[f64]]) -> Stack {
        let names = ["Apparaten", "Vergoedingen", "Licenties", "Virtuele werkplek", "Verbinding", "Ondersteuning"];
        let more = ["Uitrol", "Risico", "Verandering", "Huisvesting", "Thuiswerken"];
        let category = |(ink, name): (usize, &&str)| Category { name: name.to_string(), ink };
        let bar = |(i, values): (usize, &&[f64])| Bar {
            name: ["HIYD", "Kiezen uit een lijst (CYOD)", "Eigen apparaat & toeslag (BYOD)"][i % 3].into(),
            total: format!("€\u{a0}{:.0}", values.iter().sum::<f64>()),
            values: values.to_vec(),
        };
        Stack {
            caption: check::caption(),
            categories: names.iter().chain(&more).enumerate().map(category).collect(),
            bars: values.iter().enumerate().map(bar).collect(),
            reach: vec![],
        }
    }

    const HIYD: &[f64] = &[404.0, 0.0, 510.0, 113.0, 77.0, 276.0, 42.0, 17.0, 66.0, 6480.0, 240.0];
    const RESALE: &[f64] = &[-180.0, 221.0, 435.0, 250.0, 77.0, 230.0, -60.0, 25.0, 90.0];

    #[test]
    fn every_stack_is_sound_in_every_size() {
        let cases: [&[&[f64]]; 9] = [
            &[],
            &[&[]],
            &[&[0.0; 11], &[0.0; 11]],
            &[HIYD, &HIYD[..9], RESALE],
            &[RESALE; 3],
            &[&[-5.0, -7.0]],
            &[&[1e12, 3e-9, f64::NAN, f64::INFINITY]],
            &[&[1e-9]],
            &[HIYD; 20],
        ];
        for values in cases {
            for size in check::sizes() {
                check::sound(&stack(values).svg(size, &euro));
            }
        }
    }

    #[test]
    fn segments_of_one_sign_begin_where_the_last_ended() {
        let stack = stack(&[RESALE]);
        let segments = stack.segments(&stack.bars[0]);
        assert_eq!((segments[0].from, segments[0].to), (0.0, -180.0));
        assert_eq!((segments[1].from, segments[1].to), (0.0, 221.0));
        assert_eq!((segments[2].from, segments[2].to), (221.0, 656.0));
        // Rollout, the seventh, is the second negative one: -180 - 60.
        assert_eq!((segments[6].from, segments[6].to), (-180.0, -240.0));
    }

    #[test]
    fn widths_are_in_proportion_and_neighbours_are_apart() {
        let svg = stack(&[&[300.0, 600.0]]).svg(Size { width: 640, height: 200, text: 12.0 }, &euro);
        let (first, second) = (check::rects(&svg, "fill c1")[0], check::rects(&svg, "fill c2")[0]);
        assert!((2.0 * first.width() - second.width()).abs() < 2.5, "{first:?} {second:?}");
        assert!(second.left - first.right >= 1.0);
    }

    #[test]
    fn a_negative_segment_lies_left_of_zero() {
        let svg = stack(&[&[-100.0, 600.0]]).svg(Size { width: 640, height: 200, text: 12.0 }, &euro);
        assert!(check::rects(&svg, "fill c1")[0].right <= check::rects(&svg, "fill c2")[0].left);
        assert!(check::texts(&svg).iter().any(|text| text == "\u{2212}100"));
    }

    #[test]
    fn a_category_that_is_zero_everywhere_is_not_in_the_key() {
        let svg = stack(&[HIYD, &HIYD[..9]]).svg(Size { width: 640, height: 200, text: 12.0 }, &euro);
        let texts = check::texts(&svg);
        assert!(texts.iter().any(|text| text == "Licenties"));
        assert!(texts.iter().all(|text| text != "Vergoedingen"));
    }

    #[test]
    fn a_value_that_does_not_fit_is_left_out() {
        let svg = stack(&[&[600.0, 3.0]]).svg(Size { width: 340, height: 200, text: 12.0 }, &euro);
        let texts = check::texts(&svg);
        assert!(texts.contains(&"600".to_owned()) && !texts.contains(&"3".to_owned()));
    }
}
