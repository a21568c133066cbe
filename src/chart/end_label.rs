//! The labels at the ends of lines, which stand in for a legend.

use super::canvas::{Canvas, HPos, Plot, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::lines::{Lines, Series};
use super::scale::Scale;
use super::{label, marker};

/// The labels right of the lines: name in bold, value behind or below it. If one of them has to
/// move from the end of its line, all get a marker and a leader.
pub(super) struct EndLabels<'a> {
    chart: &'a Lines,
    labels: Vec<EndLabel<'a>>,
    text: f64,
    /// Whether the value stands below the name.
    is_stacked: bool,
    is_moved: bool,
}

struct EndLabel<'a> {
    series: &'a Series,
    name: String,
    end: String,
    /// Index of the year and value where the line ends.
    at: (usize, f64),
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

impl EndLabel<'_> {
    fn widths(&self, text: f64) -> (f64, f64) {
        (font::width(&self.name, Weight::Bold, text), font::width(&self.end, Weight::Regular, text))
    }
}

impl<'a> EndLabels<'a> {
    /// Labels in a chart of that `width`, with `room` from top to bottom.
    pub fn new(chart: &'a Lines, text: f64, width: f64, room: f64) -> Self {
        let labels: Vec<EndLabel> = chart
            .series
            .iter()
            .filter_map(|series| {
                let shown = series.values.iter().copied().take(chart.years.len()).enumerate();
                let at = shown.rev().find(|(_, value)| value.is_finite())?;
                Some(EndLabel { series, name: series.name.clone(), end: series.end.clone(), at, y: 0.0 })
            })
            .collect();
        let mut labels = EndLabels { chart, labels, text, is_stacked: false, is_moved: true };
        let is_wide = labels.width() > 0.3 * width;
        labels.is_stacked = true;
        labels.is_stacked = is_wide && labels.height() <= room;

        let most = 0.45 * width - MARKER_GAP * text;
        for label in &mut labels.labels {
            label.name = font::fit(&label.name, Weight::Bold, text, most);
            let taken = if labels.is_stacked { 0.0 } else { label.widths(text).0 + SPACE * text };
            label.end = font::fit(&label.end, Weight::Regular, text, most - taken);
        }
        labels
    }

    /// Width with the gap to the plot, in CSS pixels.
    pub fn width(&self) -> f64 {
        let gap = if self.is_moved { MARKER_GAP } else { GAP } * self.text;
        let width = |label: &EndLabel| match label.widths(self.text) {
            (name, end) if self.is_stacked => gap + name.max(end),
            (name, end) => gap + name + SPACE * self.text + end,
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
    pub fn place(&mut self, top: f64, bottom: f64, scale: &Scale) {
        // What hangs below the middle of the name.
        let line = if self.is_stacked { 0.5 * font::LINE * self.text } else { 0.0 };
        let end = |label: &EndLabel| bottom - (label.at.1 - scale.low) / (scale.high - scale.low) * (bottom - top);
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
        for label in &self.labels {
            let end = plot.at(label.at.0 as f64, label.at.1);
            let mark = (left - MARKER * text, label.y);
            let to = if self.is_moved { (mark.0 - 0.5 * text, mark.1) } else { (left - 0.2 * text, mark.1) };
            let is_far = (end.1 - mark.1).abs() > 0.3 * text || right - end.0 > text;
            if is_far {
                canvas.line(Ink::Leader, &[(end.0 + 0.55 * text, end.1), to]);
            }
            if self.is_moved {
                marker::draw(canvas, label.series.style, self.chart.is_quiet(label.series), mark, 0.34 * text);
            }
            let anchor = (HPos::Left, VPos::Center);
            canvas.text(&label.name, Ink::Text, Weight::Bold, anchor, (left, label.y));
            let value = match self.is_stacked {
                true => (left, label.y + font::LINE * text),
                false => (left + label.widths(text).0 + SPACE * text, label.y),
            };
            canvas.text(&label.end, Ink::Text, Weight::Regular, anchor, value);
        }
    }
}
