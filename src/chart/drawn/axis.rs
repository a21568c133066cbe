//! An axis that lies under a chart: from where to where, with its ticks and their labels.

use super::canvas::{self, Canvas, EDGE, HPos, Plot, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::scale::{self, AxisScale};

/// An axis over exactly its data and zero, with round ticks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    pub low: f64,
    pub high: f64,
    /// Rising, equally far apart, zero among them.
    ticks: Vec<(f64, String)>,
}

/// Height under the plot that the labels take, in ems.
pub(super) const BELOW: f64 = 2.2;

impl Axis {
    /// The axis that covers zero and all finite `values`, with as many ticks as have room for their
    /// labels in the width of the sheet.
    pub fn covering(
        values: impl IntoIterator<Item = f64>,
        Sheet { text, width }: Sheet,
        format: &dyn Fn(f64) -> String,
    ) -> Self {
        let label = |tick: f64| font::fit(&format(tick), Weight::Regular, text, width / 2.0);
        let (low, high) = scale::range(values);
        if low == high {
            // Nothing to measure: zero stands in the middle.
            return Axis { low: -1.0, high: 1.0, ticks: vec![(0.0, label(0.0))] };
        }
        let mut n_steps = (width / (4.0 * text)).clamp(2.0, 8.0) as usize;
        loop {
            let scale = AxisScale::covering([low, high], n_steps, format);
            let inside: Vec<f64> = scale.ticks.iter().copied().filter(|tick| low <= *tick && *tick <= high).collect();
            // With zero alone nothing could be read off.
            let (low, high, ticks) =
                if inside.len() > 1 { (low, high, inside) } else { (scale.low, scale.high, scale.ticks) };
            let axis = Axis { low, high, ticks: ticks.into_iter().map(|tick| (tick, label(tick))).collect() };
            let x = |tick: f64| tick / (high - low) * (width - axis.widest(text));
            if n_steps == 2 || axis.fits(1, 0.9 * text, text, x) {
                return axis;
            }
            n_steps -= 1;
        }
    }

    /// Left and right edge of a plot between these two, at least `margins` from them, so that all
    /// labels under it stay between them as well.
    pub fn between(&self, (left, right): (f64, f64), margins: [f64; 2], text: f64) -> (f64, f64) {
        let half = self.widest(text) / 2.0;
        let least = (right - left - half.max(margins[0]) - half.max(margins[1])).max(0.0);
        let inside = |span: f64| span / (self.high - self.low) * least;
        let (first, last) = (self.ticks[0].0, self.ticks[self.ticks.len() - 1].0);
        let (before, after) = (half - inside(first - self.low), half - inside(self.high - last));
        (left + before.max(margins[0]), right - after.max(margins[1]))
    }

    /// Whether the finite ones of `values` all lie on the axis. Plotters clamps silently.
    pub fn covers(&self, values: impl IntoIterator<Item = f64>) -> bool {
        values.into_iter().filter(|value| value.is_finite()).all(|value| self.low <= value && value <= self.high)
    }

    /// Where the data lie in `rect`; upright it is not divided.
    pub fn plot(&self, rect: Rect) -> Plot {
        Plot::new(rect, self.low..self.high, 0.0..1.0)
    }

    /// Upright grid lines with their labels under the plot, as many as fit, that of zero always.
    pub fn grid(&self, canvas: &Canvas, rect: Rect, plot: &Plot) {
        let text = canvas.text;
        let stride = (1..self.ticks.len()).find(|stride| self.fits(*stride, 0.5 * text, text, |tick| plot.x(tick)));
        let stride = stride.unwrap_or(self.ticks.len());
        for (tick, _) in self.ticks.iter().filter(|(tick, _)| *tick != 0.0) {
            canvas.line(Ink::Grid, &[(plot.x(*tick), rect.top), (plot.x(*tick), rect.bottom)]);
        }
        canvas.line(Ink::Grid, &[(rect.left, rect.bottom), (rect.right, rect.bottom)]);
        for (tick, label) in self.shown(stride) {
            let below = (plot.x(*tick), rect.bottom + 0.9 * text);
            canvas.text(label, Ink::Text, Weight::Regular, (HPos::Center, VPos::Top), below);
        }
    }

    /// Each tick of so many with its label, counted from zero.
    fn shown(&self, stride: usize) -> impl Iterator<Item = &(f64, String)> {
        let zero = self.ticks.iter().position(|(tick, _)| *tick == 0.0).unwrap_or(0);
        let shown = self.ticks.iter().enumerate().filter(move |(i, _)| i.abs_diff(zero).is_multiple_of(stride));
        shown.map(|(_, tick)| tick)
    }

    /// Whether the labels shown keep `gap` between them.
    fn fits(&self, stride: usize, gap: f64, text: f64, x: impl Fn(f64) -> f64) -> bool {
        let labels: Vec<(f64, f64)> =
            self.shown(stride).map(|(tick, label)| (x(*tick), font::width(label, Weight::Regular, text))).collect();
        labels.windows(2).all(|pair| pair[1].0 - pair[0].0 >= f64::midpoint(pair[0].1, pair[1].1) + gap)
    }

    fn widest(&self, text: f64) -> f64 {
        canvas::widest(self.ticks.iter().map(|(_, label)| label.as_str()), Weight::Regular, text)
    }
}

/// A dashed line at the estimate, clear of what lies below.
pub(super) fn estimate(canvas: &Canvas, x: f64, (top, bottom): (f64, f64)) {
    for ink in [Ink::Halo, Ink::Reference(0)] {
        canvas.line(ink, &[(x, top), (x, bottom)]);
    }
}

/// Height that the name of the estimate takes, in ems.
pub(super) const ESTIMATE: f64 = 1.6;

/// The name of the estimate over its line, which begins at `top`; it stays on a canvas of that `width`.
pub(super) fn estimate_name(canvas: &Canvas, name: &str, (x, top): (f64, f64), width: f64) {
    let text = canvas.text;
    let name = font::fit(name, Weight::Bold, text, width - 2.0 * EDGE);
    let half = font::width(&name, Weight::Bold, text) / 2.0;
    let (x, y) = (x.min(width - EDGE - half).max(EDGE + half), top - ESTIMATE * text / 2.0);
    if !name.is_empty() {
        // The line of zero may pass here.
        let (wide, high) = (half + 0.2 * text, ESTIMATE * text / 2.0);
        let (left, right) = ((x - wide).max(0.0), (x + wide).min(width));
        canvas.rect(Ink::Plate, Rect { left, top: y - high, right, bottom: y + high });
        canvas.text(&name, Ink::Text, Weight::Bold, (HPos::Center, VPos::Center), (x, y));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(value: f64) -> String {
        format!("€\u{a0}{value:.0}")
    }

    #[test]
    fn it_ends_where_the_data_end_with_ticks_between() {
        let axis = Axis::covering([-3.2e5, 8.4e5], Sheet { text: 12.0, width: 640.0 }, &euros);
        assert_eq!((axis.low, axis.high), (-3.2e5, 8.4e5));
        let ticks: Vec<f64> = axis.ticks.iter().map(|(tick, _)| *tick).collect();
        assert_eq!(ticks, [-2e5, 0.0, 2e5, 4e5, 6e5, 8e5]);
    }

    #[test]
    fn it_always_has_a_tick_beside_zero_unless_there_is_nothing_to_measure() {
        for values in [vec![1.0], vec![-0.4, 0.4], vec![-7e11, 3.0], vec![f64::NAN, 9.0]] {
            for width in [100.0, 340.0, 900.0] {
                let axis = Axis::covering(values.clone(), Sheet { text: 12.0, width }, &euros);
                assert!(axis.ticks.len() > 1 && axis.covers(values.clone()), "{axis:?}");
                assert!(axis.ticks.iter().any(|(tick, _)| *tick == 0.0), "{axis:?}");
            }
        }
        assert_eq!(Axis::covering([0.0, f64::INFINITY], Sheet { text: 12.0, width: 340.0 }, &euros).ticks.len(), 1);
    }

    #[test]
    fn no_label_reaches_outside() {
        for values in [[-3e5, 1e6], [0.0, 1.0], [-1e12, -1e3]] {
            let axis = Axis::covering(values, Sheet { text: 12.0, width: 300.0 }, &euros);
            let (left, right) = axis.between((20.0, 320.0), [0.0; 2], 12.0);
            let plot = axis.plot(Rect { left, top: 0.0, right, bottom: 100.0 });
            for (tick, label) in &axis.ticks {
                let half = font::width(label, Weight::Regular, 12.0) / 2.0;
                assert!(plot.x(*tick) - half > 19.8 && plot.x(*tick) + half < 320.2, "{axis:?} {left} {right}");
            }
        }
    }
}
