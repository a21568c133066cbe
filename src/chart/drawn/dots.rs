//! Draws dots on an axis, in stacks on either side of zero.

use super::axis::{self, Axis};
use super::canvas::{self, Canvas, EDGE, Plot, Rect, Sheet};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::marker::{self, Dot};
use crate::chart::Size;
use crate::chart::dots::{Dots, SideOfZero};
use crate::sorted::sort;

/// Width of the widest columns and of the dots that the chart rather grows for than shrinks, in ems.
const WIDEST: f64 = 2.8;
const SMALLEST: f64 = 0.6;
/// The most that dots are given to stand on each other, in ems, before they become smaller still.
const TALLEST: f64 = 36.0;
/// Of the line of the estimate, that which is to be seen above the dots, in ems.
const ABOVE: f64 = 1.0;
/// From the line of zero to the names of its sides, in ems.
const APART: f64 = 0.7;
/// From the left edge of a dot before a name to that name, in ems.
const NAME: f64 = 1.3;

impl Dots {
    /// Draws the chart; `format` writes the values at the axis.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let axis = Axis::covering(self.all_values(), Sheet { text, width: width - 2.0 * EDGE }, format);
        debug_assert!(axis.covers(self.all_values()), "the axis covers the data");
        let (left, right) = axis.between((EDGE, width - EDGE), [widest(sheet); 2], text);
        let across = Rect { left, top: 0.0, right, bottom: 1.0 };

        let zero = axis.plot(across).x(0.0);
        let names = [(&self.below, zero), (&self.above, width - zero)]
            .map(|(side, room)| side.lines(text, room - (APART + NAME) * text - EDGE));
        let in_key = self.sides().into_iter().zip(&names).filter(|(_, lines)| lines.is_none());
        let in_key = in_key.map(|(side, _)| (Swatch::Dot(side.dot()), side.name.as_str()));
        let dot = (!self.dot.is_empty()).then_some((Swatch::Nothing, self.dot.as_str()));
        let key = Key::new(in_key.chain(dot), text, width - EDGE);

        let n_lines = names.iter().flatten().map(Vec::len).max().unwrap_or(0);
        let over = (n_lines as f64 * font::LINE + 0.5) * text;
        let top = over + axis::ESTIMATE * text;
        let above = top + ABOVE * text;
        let below = axis::BELOW * text + if key.height > 0.0 { key.height + 0.4 * text } else { 0.0 };
        let stacks = Stacks::fitting(&self.finite(), &axis.plot(across), size.height() - above - below, sheet);
        let height = (above + below + stacks.height.max(4.0 * text)).max(size.height());
        let rect = Rect { top, bottom: height - below, ..across };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = axis.plot(rect);
            axis.grid(canvas, rect, &plot);
            if self.estimate.is_finite() {
                axis::estimate(canvas, plot.x(self.estimate), (top, rect.bottom));
            }
            canvas.line(Ink::Zero, &[(zero, 0.3 * text), (zero, rect.bottom)]);
            for (side, at) in stacks.places(rect.bottom) {
                match side.map(|side| self.sides()[side]) {
                    Some(side) => marker::dot(canvas, side.dot(), at, stacks.diameter / 2.0),
                    // Zero itself is on neither side.
                    None => canvas.circle(Ink::EvenDot, at, 0.47 * stacks.diameter),
                }
            }
            for ((side, lines), is_below) in self.sides().into_iter().zip(&names).zip([true, false]) {
                let Some(lines) = lines else { continue };
                let left = if is_below { zero - APART * text - wide(lines, text) } else { zero + APART * text };
                side.draw_name(canvas, lines, left);
            }
            if self.estimate.is_finite() {
                axis::estimate_name(canvas, &self.estimate_name, (plot.x(self.estimate), top), width);
            }
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn sides(&self) -> [&SideOfZero; 2] {
        [&self.below, &self.above]
    }

    fn finite(&self) -> Vec<f64> {
        self.values.iter().copied().filter(|value| value.is_finite()).collect()
    }

    fn all_values(&self) -> impl Iterator<Item = f64> {
        self.values.iter().chain([&self.estimate]).chain(&self.reach).copied()
    }
}

impl SideOfZero {
    fn dot(&self) -> Dot {
        Dot { style: self.style, open: self.open }
    }

    /// The name in at most two lines, unless it does not fit in `room` so.
    fn lines(&self, text: f64, room: f64) -> Option<Vec<String>> {
        let lines = font::wrap(&self.name, Weight::Bold, text, room.max(0.0));
        (lines.len() <= 2 && lines.join(" ") == self.name).then_some(lines)
    }

    /// Draws a dot and the lines of the name behind it, at the top of the chart.
    fn draw_name(&self, canvas: &Canvas, lines: &[String], left: f64) {
        let text = canvas.text;
        let first = (0.25 + font::LINE / 2.0) * text;
        marker::dot(canvas, self.dot(), (left + 0.45 * text, first), 0.45 * text);
        let middle = first + font::LINE * text * (lines.len() as f64 - 1.0) / 2.0;
        canvas.lines(lines, Weight::Bold, (left + NAME * text, middle));
    }
}

/// Width of a name in lines with the dot before it.
fn wide(lines: &[String], text: f64) -> f64 {
    NAME * text + canvas::widest(lines.iter().map(String::as_str), Weight::Bold, text)
}

/// The widest column, at least twenty of which lie side by side.
fn widest(Sheet { text, width }: Sheet) -> f64 {
    (width / 20.0).clamp(SMALLEST * text, WIDEST * text)
}

/// Dots in columns on either side of zero, so that none holds both.
struct Stacks {
    diameter: f64,
    /// Dots side by side in a column.
    n_abreast: usize,
    columns: Vec<Column>,
    height: f64,
}

struct Column {
    /// Its middle.
    x: f64,
    /// Index of the side, unless it holds the values of zero.
    side: Option<usize>,
    n_dots: usize,
}

impl Stacks {
    /// The largest dots that fit in `room`.
    fn fitting(values: &[f64], plot: &Plot, room: f64, sheet: Sheet) -> Self {
        let (text, widest) = (sheet.text, widest(sheet));
        let smallest = (SMALLEST * text).min(TALLEST * text / values.len().max(1) as f64);
        let tenths = |pixels: f64| (pixels * 10.0).floor().max(1.0) as u32;
        let fitting = |n_abreast: usize| {
            // In whole tenths, so that what touches on paper touches on the canvas.
            let largest = tenths(widest / n_abreast as f64);
            let diameters = (tenths(smallest).min(largest)..=largest).rev().map(|tenths| f64::from(tenths) / 10.0);
            let stacks = diameters.map(|diameter| Stacks::new(values, plot, diameter, n_abreast));
            let mut last = Stacks { diameter: widest, n_abreast, columns: Vec::new(), height: 0.0 };
            for stacks in stacks {
                last = stacks;
                if last.height <= room {
                    break;
                }
            }
            last
        };
        // More than one abreast only for a tower of values that hardly differ, before the chart has to grow.
        [2, 3].into_iter().fold(fitting(1), |best, n_abreast| {
            let other = fitting(n_abreast);
            let is_better = other.diameter > 1.2 * best.diameter || best.height > room && other.height < best.height;
            if is_better { other } else { best }
        })
    }

    fn new(values: &[f64], plot: &Plot, diameter: f64, n_abreast: usize) -> Self {
        let (zero, width) = (plot.x(0.0), diameter * n_abreast as f64);
        // Values of zero have a column of their own amid the others.
        let first = if values.contains(&0.0) { 0.5 * width } else { 0.0 };
        let column = |value: f64| {
            let distance = ((plot.x(value) - zero).abs() - first).max(0.0);
            let position = (distance / width).floor() as i64;
            match value {
                0.0 => (0, None),
                value if value < 0.0 => (-1 - position, Some(0)),
                _ => (position, Some(1)),
            }
        };
        let x = |position: i64, side: Option<usize>| match side {
            None => zero,
            Some(0) => zero - first + (position as f64 + 0.5) * width,
            Some(_) => zero + first + (position as f64 + 0.5) * width,
        };
        let mut placed: Vec<(i64, Option<usize>)> = values.iter().copied().map(column).collect();
        sort(&mut placed);
        let columns = placed.chunk_by(|a, b| a == b).map(|dots| {
            let (position, side) = dots[0];
            Column { x: x(position, side), side, n_dots: dots.len() }
        });
        let columns: Vec<Column> = columns.collect();
        let n_rows = columns.iter().map(|column| column.n_dots.div_ceil(n_abreast)).max().unwrap_or(0);
        Stacks { diameter, n_abreast, columns, height: n_rows as f64 * diameter }
    }

    /// Side and middle of every dot, the stacks standing on `bottom`.
    fn places(&self, bottom: f64) -> impl Iterator<Item = (Option<usize>, (f64, f64))> {
        self.columns.iter().flat_map(move |&Column { x, side, n_dots }| {
            (0..n_dots).map(move |i| {
                let (row, position) = (i / self.n_abreast, i % self.n_abreast);
                let n_in_row = self.n_abreast.min(n_dots - row * self.n_abreast);
                let along = position as f64 - (n_in_row as f64 - 1.0) / 2.0;
                (side, (x + along * self.diameter, bottom - (row as f64 + 0.5) * self.diameter))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;

    fn thousands(value: f64) -> String {
        format!("€\u{a0}{:.0}.000", value / 1e3).replace('-', "\u{2212}")
    }

    fn dots(values: &[f64], estimate: f64) -> Dots {
        Dots {
            caption: check::caption(),
            values: values.to_vec(),
            dot: "elke stip is 1 van de 50 toekomsten".into(),
            estimate,
            estimate_name: "raming".into(),
            below: SideOfZero { name: "CYOD is goedkoper".into(), style: 1, open: true },
            above: SideOfZero { name: "HIYD is goedkoper".into(), style: 0, open: false },
            reach: vec![],
        }
    }

    /// Fifty values, thickest amid `low` and `high`.
    fn fifty(low: f64, high: f64) -> Vec<f64> {
        let share = |i: u32| f64::midpoint(f64::from(i), 0.5) / 25.0 - 0.5;
        (0..50).map(|i| f64::midpoint(low, high) + (high - low) * 4.0 * share(i) * share(i) * share(i)).collect()
    }

    fn size() -> Size {
        Size { width: 640, height: 320, text: 12.0 }
    }

    fn cases() -> Vec<Dots> {
        let mut outlier = fifty(-2e5, 3e5);
        outlier[49] = 9e9;
        let mut even = fifty(-2e5, 3e5);
        even[20..30].fill(0.0);
        let long = "In deze toekomsten is zelf kiezen uit een lijst goedkoper & beter";
        let named = SideOfZero { name: long.into(), style: 5, open: false };
        vec![
            dots(&fifty(-2e5, 9e5), 2.1e5),
            dots(&fifty(-2e5, 9e5), -8e5),
            dots(&fifty(1e5, 9e5), 2.1e5),
            dots(&fifty(-9e5, -1e5), f64::NAN),
            dots(&outlier, 0.0),
            dots(&even, 0.0),
            dots(&[4e5; 50], 4e5),
            dots(&[0.0; 50], 0.0),
            dots(&[-7.0], -7.0),
            dots(&[1e12, -1e-9], 1e12),
            dots(&[3e5; 1000], 3e5),
            dots(&[f64::NAN, f64::INFINITY], f64::INFINITY),
            dots(&[], f64::NAN),
            Dots { caption: check::caption(), ..Dots::default() },
            Dots {
                below: named.clone(),
                above: SideOfZero { style: 4, ..named },
                estimate_name: long.into(),
                ..dots(&fifty(-2e5, 9e5), 9e5)
            },
        ]
    }

    /// The dots of a class in the plot; others stand at the names.
    fn stacked(svg: &str, class: &str, size: Size) -> Vec<Rect> {
        let (estimate, zero) = (check::points(svg, "reference r1"), check::points(svg, "zero"));
        let top = estimate.first().map_or(1.75 * size.sheet().text, |(_, y)| *y);
        let dots = check::boxes(svg, class).into_iter();
        dots.filter(|dot| dot.top > top && dot.bottom < zero[1].1 + 0.1).collect()
    }

    #[test]
    fn every_dot_plot_is_sound_in_every_size() {
        for chart in cases() {
            for size in check::sizes() {
                check::sound(&chart.svg(size, &thousands));
            }
        }
    }

    #[test]
    fn no_dot_covers_another_or_leaves_the_plot() {
        for chart in cases() {
            for size in check::sizes() {
                let svg = chart.svg(size, &thousands);
                let classes = ["dot open s2", "dot s1", "dot even"];
                let dots: Vec<Rect> = classes.iter().flat_map(|class| stacked(&svg, class, size)).collect();
                for (i, a) in dots.iter().enumerate() {
                    assert!(a.left >= 0.0 && a.right <= size.sheet().width, "{a:?} in {svg}");
                    let covers = |b: &Rect| {
                        let across = a.right.min(b.right) - a.left.max(b.left);
                        across > 0.15 && a.bottom.min(b.bottom) - a.top.max(b.top) > 0.15
                    };
                    assert!(!dots[..i].iter().any(covers), "{a:?} in {svg}");
                }
            }
        }
    }

    #[test]
    fn there_is_a_dot_for_every_value_on_its_side_of_zero() {
        let values = fifty(-3e5, 9e5);
        let n_below = values.iter().filter(|value| **value < 0.0).count();
        assert!(n_below > 1 && n_below < 25);
        for size in check::sizes() {
            let svg = dots(&values, 2e5).svg(size, &thousands);
            let zero = check::points(&svg, "zero")[0].0;
            let (below, above) = (stacked(&svg, "dot open s2", size), stacked(&svg, "dot s1", size));
            assert_eq!((below.len(), above.len()), (n_below, 50 - n_below));
            assert!(below.iter().all(|dot| dot.right < zero + 0.1) && above.iter().all(|dot| dot.left > zero - 0.1));
        }
    }

    #[test]
    fn a_dot_lies_at_its_value() {
        for value in [-3e5, -1.0, 2e5, 7.7e5] {
            let chart = Dots { reach: vec![-4e5, 8e5], ..dots(&[value], value) };
            let svg = chart.svg(size(), &thousands);
            let estimate = check::points(&svg, "reference r1")[0].0;
            let class = if value < 0.0 { "dot open s2" } else { "dot s1" };
            let dot = stacked(&svg, class, size())[0];
            // A dot is somewhat smaller than its column.
            assert!(dot.left - 2.0 < estimate && estimate < dot.right + 2.0, "{value} {dot:?} {estimate}");
        }
    }

    #[test]
    fn the_estimate_lies_where_the_axis_says() {
        let svg = dots(&[-4e5, 8e5], 2e5).svg(size(), &thousands);
        let grid = check::points(&svg, "grid");
        assert!(grid.iter().any(|(x, _)| (x - check::points(&svg, "reference r1")[0].0).abs() < 0.1));
        assert!(check::texts(&svg).contains(&"raming".to_owned()));
    }

    #[test]
    fn a_side_without_room_for_its_name_is_in_the_key() {
        let texts = |low: f64, high: f64| check::texts(&dots(&fifty(low, high), 0.0).svg(size(), &thousands));
        let (both, right) = (texts(-5e5, 5e5), texts(0.0, 9e5));
        for name in ["CYOD is goedkoper", "HIYD is goedkoper", "elke stip is 1 van de 50 toekomsten"] {
            assert!(both.contains(&name.to_owned()) && right.contains(&name.to_owned()), "{name}");
        }
        // The names of the sides come before that of the estimate, those of the key behind it.
        let is_before = |texts: &[String], name: &str| {
            texts.iter().position(|text| text == name) < texts.iter().position(|text| text == "raming")
        };
        assert!(is_before(&both, "CYOD is goedkoper") && !is_before(&right, "CYOD is goedkoper"));
        assert!(is_before(&right, "HIYD is goedkoper"));
    }

    #[test]
    fn what_is_nought_is_on_neither_side() {
        let svg = dots(&[0.0; 50], 0.0).svg(size(), &thousands);
        let zero = check::points(&svg, "zero")[0].0;
        let dots = stacked(&svg, "dot even", size());
        assert_eq!(dots.len(), 50);
        let (left, right) = (dots.iter().map(|dot| dot.left), dots.iter().map(|dot| dot.right));
        let (left, right) = (left.fold(zero, f64::min), right.fold(zero, f64::max));
        assert!((f64::midpoint(left, right) - zero).abs() < 0.2 && right - left < 40.0);
    }
}
