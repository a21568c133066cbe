//! The drawing surface of one chart, in CSS pixels, and its plot, in units of the data.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::{
    Circle, DrawingArea, FontFamily, FontStyle, IntoDrawingArea, IntoFont, PathElement, Polygon, Rectangle, Text,
    TextStyle,
};
use plotters::style::Color;
use plotters::style::text_anchor::Pos;
pub(super) use plotters::style::text_anchor::{HPos, VPos};

use super::backend::{Backend, TENTHS};
use super::font::{self, Weight};
use super::ink::Ink;
use super::label;
use super::scale::AxisScale;
use crate::chart::{Caption, N_INKS, N_STYLES};

/// Part of a canvas, in CSS pixels; down is positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    pub fn middle(self) -> (f64, f64) {
        (f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }
}

/// The size of the text and the width to lay out in, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sheet {
    pub text: f64,
    pub width: f64,
}

/// A plotters area in CSS pixels, with the few shapes the charts are made of.
pub(super) struct Canvas<'a> {
    area: DrawingArea<Backend<'a>, Shift>,
    /// Size of the text in CSS pixels.
    pub text: f64,
}

/// Writing to a string is all that drawing does.
const INFALLIBLE: &str = "drawing into a string does not fail";

impl Canvas<'_> {
    /// The SVG that `draw` makes on a canvas of this size in CSS pixels.
    pub fn svg(caption: &Caption, Sheet { text, width }: Sheet, height: f64, draw: impl FnOnce(&Canvas)) -> String {
        let mut svg = String::new();
        let size = (tenths(width) as u32, tenths(height) as u32);
        let area = Backend::new(&mut svg, caption, size, text).into_drawing_area();
        let canvas = Canvas { area, text };
        draw(&canvas);
        canvas.area.present().expect(INFALLIBLE);
        drop(canvas);
        svg
    }

    /// A text of one line, with the `anchor` of it at `(x, y)`. Vertically it is its capitals that
    /// are measured.
    pub fn text(&self, text: &str, ink: Ink, weight: Weight, anchor: (HPos, VPos), (x, y): (f64, f64)) {
        let style = match weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        };
        let font = (FontFamily::SansSerif, self.text * TENTHS, style).into_font();
        let colour = ink.colour();
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(anchor.0, anchor.1));
        self.area.draw(&Text::new(text, point((x, y)), style)).expect(INFALLIBLE);
    }

    /// Lines of text, left aligned and centred on `y`.
    pub fn lines(&self, lines: &[String], weight: Weight, (x, y): (f64, f64)) {
        let pitch = font::LINE * self.text;
        let first = y - pitch * (lines.len() as f64 - 1.0) / 2.0;
        for (i, line) in lines.iter().enumerate() {
            self.text(line, Ink::Text, weight, (HPos::Left, VPos::Center), (x, first + i as f64 * pitch));
        }
    }

    pub fn line(&self, ink: Ink, points: &[(f64, f64)]) {
        let points: Vec<(i32, i32)> = points.iter().copied().map(point).collect();
        self.area.draw(&PathElement::new(points, ink.colour())).expect(INFALLIBLE);
    }

    pub fn polygon(&self, ink: Ink, corners: &[(f64, f64)]) {
        let corners: Vec<(i32, i32)> = corners.iter().copied().map(point).collect();
        self.area.draw(&Polygon::new(corners, ink.colour())).expect(INFALLIBLE);
    }

    pub fn circle(&self, ink: Ink, centre: (f64, f64), radius: f64) {
        self.area.draw(&Circle::new(point(centre), tenths(radius), ink.colour().filled())).expect(INFALLIBLE);
    }

    pub fn rect(&self, ink: Ink, rect: Rect) {
        let corners = [point((rect.left, rect.top)), point((rect.right, rect.bottom))];
        self.area.draw(&Rectangle::new(corners, ink.colour().filled())).expect(INFALLIBLE);
    }

    /// A rectangle in a category's ink; the tints are hatched too, each in its own direction.
    pub fn fill(&self, ink: usize, rect: Rect) {
        self.hatched(
            ink,
            rect,
            match ink % N_INKS {
                0..N_STYLES => &[],
                6 | 11 => &[Direction::Rising],
                7 => &[Direction::Falling],
                8 => &[Direction::Level],
                9 => &[Direction::Upright],
                _ => &[Direction::Rising, Direction::Falling],
            },
        );
    }

    /// A rectangle in the tint of a style, with the same hatching for every style.
    pub fn tint(&self, style: usize, rect: Rect) {
        self.hatched(style % N_STYLES + N_STYLES, rect, &[Direction::Rising]);
    }

    fn hatched(&self, ink: usize, rect: Rect, directions: &[Direction]) {
        self.rect(Ink::Fill(ink), rect);
        let apart = 0.45 * self.text;
        for direction in directions {
            for (from, to) in direction.strokes(rect, apart) {
                self.line(Ink::Hatch(ink), &[from, to]);
            }
        }
    }

    /// The part `plot` of the canvas, in units of the data.
    pub fn plot(&self, plot: Rect, x: Range<f64>, y: Range<f64>) -> Plot {
        Plot::new(plot, x, y)
    }

    /// Level grid lines and their labels left of the plot.
    pub fn grid(&self, rect: Rect, plot: &Plot, scale: &AxisScale, format: &dyn Fn(f64) -> String) {
        let room = rect.left - 0.6 * self.text;
        for &tick in scale.ticks.iter().filter(|tick| **tick != 0.0) {
            let y = plot.y(tick);
            self.line(Ink::Grid, &[(rect.left, y), (rect.right, y)]);
        }
        for &tick in &scale.ticks {
            let label = font::fit(&format(tick), Weight::Regular, self.text, room);
            let at = (rect.left - 0.6 * self.text, plot.y(tick));
            self.text(&label, Ink::Text, Weight::Regular, (HPos::Right, VPos::Center), at);
        }
    }

    /// The line of zero, drawn over what stands on it.
    pub fn zero(&self, rect: Rect, plot: &Plot) {
        let y = plot.y(0.0);
        self.line(Ink::Zero, &[(rect.left, y), (rect.right, y)]);
    }

    /// Labels under the plot, as many as fit, the last always.
    pub fn along(&self, rect: Rect, labels: &[String], at: impl Fn(usize) -> f64) {
        let widest = widest(labels.iter().map(String::as_str), Weight::Regular, self.text);
        let pitch = if labels.len() > 1 { at(1) - at(0) } else { rect.width() };
        let shown = label::every(labels.len(), pitch, widest, 0.9 * self.text);
        for (i, label) in labels.iter().enumerate().filter(|(i, _)| shown(*i)) {
            let below = (at(i), rect.bottom + 0.9 * self.text);
            self.text(label, Ink::Text, Weight::Regular, (HPos::Center, VPos::Top), below);
        }
    }
}

/// Where data lie on the canvas.
pub(super) struct Plot {
    coordinates: Cartesian2d<RangedCoordf64, RangedCoordf64>,
}

impl Plot {
    /// The part `plot` of a canvas, in units of the data.
    pub fn new(plot: Rect, x: Range<f64>, y: Range<f64>) -> Self {
        let pixels = (tenths(plot.left)..tenths(plot.right), tenths(plot.bottom)..tenths(plot.top));
        Plot { coordinates: Cartesian2d::new(x, y, pixels) }
    }

    /// The point of the data in CSS pixels.
    pub fn at(&self, x: f64, y: f64) -> (f64, f64) {
        use plotters::coord::CoordTranslate;
        let (x, y) = self.coordinates.translate(&(x, y));
        (f64::from(x) / TENTHS, f64::from(y) / TENTHS)
    }

    pub fn x(&self, x: f64) -> f64 {
        self.at(x, 0.0).0
    }

    pub fn y(&self, y: f64) -> f64 {
        self.at(0.0, y).1
    }
}

/// Width of the widest of `texts`.
pub(super) fn widest<'t>(texts: impl IntoIterator<Item = &'t str>, weight: Weight, size: f64) -> f64 {
    texts.into_iter().map(|text| font::width(text, weight, size)).fold(0.0, f64::max)
}

/// Free space at the left and right edge, in CSS pixels, for what a glyph reaches beyond its width.
pub(super) const EDGE: f64 = 2.0;

/// Left and right edge of a plot with a column for each of `labels`, moved in where a label under
/// the first or last column would leave the sheet.
pub(super) fn columns_between(left: f64, right: f64, labels: &[String], sheet: Sheet) -> (f64, f64) {
    let Sheet { text, width } = sheet;
    let half_label = widest(labels.iter().map(String::as_str), Weight::Regular, text) / 2.0;
    let left = left.max(EDGE + half_label);
    // The last label stands in the middle of its column, half a column from the right.
    let half_column = 0.5 / labels.len().max(1) as f64;
    (left, right.min((width - EDGE - half_label - left * half_column) / (1.0 - half_column)))
}

/// The scale for a plot of this height, and the width of its labels, at most a third of the sheet.
pub(super) fn upright_scale(
    values: impl IntoIterator<Item = f64>,
    height: f64,
    Sheet { text, width }: Sheet,
    format: &dyn Fn(f64) -> String,
) -> (AxisScale, f64) {
    let n_steps = (height / (2.6 * text)).clamp(2.0, 6.0) as usize;
    let scale = AxisScale::covering(values, n_steps, format);
    let labels: Vec<String> = scale.ticks.iter().map(|tick| format(*tick)).collect();
    let room = widest(labels.iter().map(String::as_str), Weight::Regular, text).min(width / 3.0);
    (scale, room)
}

fn tenths(pixels: f64) -> i32 {
    debug_assert!(pixels.is_finite(), "a coordinate of {pixels}");
    (pixels * TENTHS).round() as i32
}

fn point((x, y): (f64, f64)) -> (i32, i32) {
    (tenths(x), tenths(y))
}

#[derive(Clone, Copy)]
enum Direction {
    Rising,
    Falling,
    Level,
    Upright,
}

type Stroke = ((f64, f64), (f64, f64));

impl Direction {
    /// Strokes at distance `apart`, cut off at the edges of `rect`. They run on from one rectangle
    /// into the next.
    fn strokes(self, rect: Rect, apart: f64) -> Vec<Stroke> {
        let Rect { left, top, right, bottom } = rect;
        let diagonal = apart * std::f64::consts::SQRT_2;
        match self {
            Direction::Level => steps(top, bottom, apart).map(|y| ((left, y), (right, y))).collect(),
            Direction::Upright => steps(left, right, apart).map(|x| ((x, top), (x, bottom))).collect(),
            Direction::Rising => steps(left + top, right + bottom, diagonal)
                .map(|sum| (left.max(sum - bottom), right.min(sum - top), sum))
                .map(|(from, to, sum)| ((from, sum - from), (to, sum - to)))
                .collect(),
            Direction::Falling => steps(left - bottom, right - top, diagonal)
                .map(|lead| (left.max(lead + top), right.min(lead + bottom), lead))
                .map(|(from, to, lead)| ((from, from - lead), (to, to - lead)))
                .collect(),
        }
    }
}

/// Multiples of `step` strictly between `low` and `high`.
fn steps(low: f64, high: f64, step: f64) -> impl Iterator<Item = f64> {
    let first = (low / step).floor() as i64 + 1;
    (first..).map(move |i| i as f64 * step).take_while(move |at| *at < high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_inside_its_rectangle() {
        let rect = Rect { left: 13.0, top: 7.0, right: 41.5, bottom: 30.0 };
        for direction in [Direction::Rising, Direction::Falling, Direction::Level, Direction::Upright] {
            let strokes = direction.strokes(rect, 5.0);
            assert!(strokes.len() >= 4);
            for (x, y) in strokes.into_iter().flat_map(|(from, to)| [from, to]) {
                assert!(rect.left - 1e-9 <= x && x <= rect.right + 1e-9, "{x}");
                assert!(rect.top - 1e-9 <= y && y <= rect.bottom + 1e-9, "{y}");
            }
        }
    }

    #[test]
    fn a_plot_puts_data_within_a_tenth_of_a_pixel() {
        let rect = Rect { left: 10.0, top: 20.0, right: 110.0, bottom: 220.0 };
        Canvas::svg(&Caption::default(), Sheet { text: 12.0, width: 200.0 }, 300.0, |canvas| {
            let plot = canvas.plot(rect, 0.0..4.0, -1.0..1.0);
            for (data, pixel) in
                [((0.0, -1.0), (10.0, 220.0)), ((4.0, 1.0), (110.0, 20.0)), ((1.0, 0.0), (35.0, 120.0))]
            {
                let (x, y) = plot.at(data.0, data.1);
                assert!((x - pixel.0).abs() <= 0.1 && (y - pixel.1).abs() <= 0.1, "{x} {y}");
            }
        });
    }
}
