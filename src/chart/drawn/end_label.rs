//! The labels at the ends of lines, which stand in for a legend.

use super::canvas::{Canvas, HPos, Plot, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::scale::AxisScale;
use super::{label, marker};

/// The labels right of the lines: name in bold, value behind or below it. If one of them has to
/// move from the end of its line, all get a marker and a leader.
pub(super) struct EndLabels {
    labels: Vec<EndLabel>,
    text: f64,
    /// Whether the value stands below the name.
    is_stacked: bool,
    is_moved: bool,
}

/// The end of a line, as it is labelled.
pub(super) struct LineEnd {
    /// Name of the line.
    pub name: String,
    /// Text behind the name.
    pub value: String,
    /// Colour and marker.
    pub style: usize,
    /// Whether the line steps back.
    pub is_quiet: bool,
    /// Index of the year and value where the line ends.
    pub at: (usize, f64),
}

struct EndLabel {
    end: LineEnd,
    /// Middle of the name, in CSS pixels from the top.
    y: f64,
}

/// From the plot to the name, without and with a marker between them, in ems.
const GAP: f64 = 0.7;
const MARKER_GAP: f64 = 2.0;
/// From the marker's middle to the name, in ems.
const MARKER: f64 = 0.75;
/// From the name to the value, in ems.
const SPACE: f64 = 0.3;

impl LineEnd {
    /// Widths of name and value, in CSS pixels.
    fn widths(&self, text: f64) -> (f64, f64) {
        (font::width(&self.name, Weight::Bold, text), font::width(&self.value, Weight::Regular, text))
    }
}

impl EndLabels {
    /// Labels on a sheet, with `room` from top to bottom.
    pub fn new(ends: Vec<LineEnd>, Sheet { text, width }: Sheet, room: f64) -> Self {
        let labels = ends.into_iter().map(|end| EndLabel { end, y: 0.0 }).collect();
        let mut labels = EndLabels { labels, text, is_stacked: false, is_moved: true };
        let is_wide = labels.width() > 0.3 * width;
        labels.is_stacked = true;
        labels.is_stacked = is_wide && labels.height() <= room;

        let most = 0.45 * width - MARKER_GAP * text;
        for EndLabel { end, .. } in &mut labels.labels {
            end.name = font::fit(&end.name, Weight::Bold, text, most);
            let taken = if labels.is_stacked { 0.0 } else { end.widths(text).0 + SPACE * text };
            end.value = font::fit(&end.value, Weight::Regular, text, most - taken);
        }
        labels
    }

    /// Width with the gap to the plot, in CSS pixels.
    pub fn width(&self) -> f64 {
        let gap = if self.is_moved { MARKER_GAP } else { GAP } * self.text;
        let width = |label: &EndLabel| {
            let (name, value) = label.end.widths(self.text);
            if self.is_stacked { gap + name.max(value) } else { gap + name + SPACE * self.text + value }
        };
        self.labels.iter().map(width).fold(0.0, f64::max)
    }

    /// Height of all together, in CSS pixels.
    pub fn height(&self) -> f64 {
        self.labels.len() as f64 * self.pitch()
    }

    fn pitch(&self) -> f64 {
        font::LINE * self.text * if self.is_stacked { 2.15 } else { 1.0 }
    }

    /// Moves the labels apart beside a plot from `top` to `bottom`.
    pub fn place(&mut self, top: f64, bottom: f64, scale: &AxisScale) {
        // What hangs below the middle of the name.
        let line = if self.is_stacked { 0.5 * font::LINE * self.text } else { 0.0 };
        let end = |label: &EndLabel| bottom - (label.end.at.1 - scale.low) / (scale.high - scale.low) * (bottom - top);
        let wanted: Vec<f64> = self.labels.iter().map(|label| end(label) + line).collect();
        let heights = vec![self.pitch(); self.labels.len()];
        let centres = label::spread(&wanted, &heights, top - 0.7 * self.text, bottom + 0.7 * self.text);
        self.is_moved = wanted.iter().zip(&centres).any(|(wanted, centre)| (wanted - centre).abs() > 0.3 * self.text);
        for (label, centre) in self.labels.iter_mut().zip(centres) {
            label.y = centre - line;
        }
    }

    /// Draws the labels right of a plot that ends at `right`.
    pub fn draw(&self, canvas: &Canvas, right: f64, plot: &Plot) {
        let text = self.text;
        let left = right + if self.is_moved { MARKER_GAP } else { GAP } * text;
        for EndLabel { end: label, y } in &self.labels {
            let end = plot.at(label.at.0 as f64, label.at.1);
            let mark = (left - MARKER * text, *y);
            let to = if self.is_moved { (mark.0 - 0.5 * text, mark.1) } else { (left - 0.2 * text, mark.1) };
            let is_far = (end.1 - mark.1).abs() > 0.3 * text || right - end.0 > text;
            if is_far {
                canvas.line(Ink::Leader, &[(end.0 + 0.55 * text, end.1), to]);
            }
            if self.is_moved {
                marker::draw(canvas, label.style, label.is_quiet, mark, 0.34 * text);
            }
            let anchor = (HPos::Left, VPos::Center);
            canvas.text(&label.name, Ink::Text, Weight::Bold, anchor, (left, *y));
            let value = if self.is_stacked {
                (left, y + font::LINE * text)
            } else {
                (left + label.widths(text).0 + SPACE * text, *y)
            };
            canvas.text(&label.value, Ink::Text, Weight::Regular, anchor, value);
        }
    }
}
