//! Draws a column for each weekday with its interval, and level lines across.

use super::canvas::{self, Canvas, EDGE, HPos, Plot, Rect, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{self, Key, Swatch};
use super::label;
use crate::chart::Size;
use crate::chart::weekdays::{Reference, Weekdays};

impl Weekdays {
    /// Draws the chart; `format` writes the values at the axis and in the columns.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let interval = (!self.interval.is_empty()).then_some((Swatch::Interval, self.interval.as_str()));
        let key = Key::new(interval, text, width - EDGE);

        let names = self.wrapped_names(sheet);
        let margin = canvas::widest(names.iter().flatten().map(String::as_str), Weight::Bold, text);
        let margin = if names.is_empty() { 0.0 } else { margin + 0.7 * text } + EDGE;
        let top = 0.8 * text;
        let below = 2.2 * text + if key.height > 0.0 { key.height + 0.4 * text } else { 0.0 };
        let labels: f64 = names.iter().map(|lines| block(lines, text)).sum();
        let height = (top + below + (5.0 * text).max(labels - 1.2 * text)).max(size.height());

        let (scale, ticks) = canvas::upright_scale(self.all_values(), height - top - below, sheet, format);
        debug_assert!(scale.covers(self.all_values()), "the axis covers the data");
        let days: Vec<String> = self.days.iter().map(|day| day.name.clone()).collect();
        let left = EDGE + ticks + 0.6 * text;
        let (left, right) = canvas::columns_between(left, width - margin, &days, sheet);
        let rect = Rect { left, top, right, bottom: height - below };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = canvas.plot(rect, -0.5..self.days.len().max(1) as f64 - 0.5, scale.low..scale.high);
            canvas.grid(rect, &plot, &scale, format);
            self.draw_days(canvas, &plot, format);
            canvas.zero(rect, &plot);
            self.draw_references(canvas, &plot, rect, &names);
            self.draw_intervals(canvas, &plot);
            canvas.along(rect, &days, |i| plot.at(i as f64, 0.0).0);
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn all_values(&self) -> impl Iterator<Item = f64> {
        let days = self.days.iter().flat_map(|day| [day.value, day.low, day.high]);
        days.chain(self.shown_references().map(|reference| reference.value)).chain(self.reach.iter().copied())
    }

    fn shown_references(&self) -> impl Iterator<Item = &Reference> {
        self.references.iter().filter(|reference| reference.value.is_finite())
    }

    /// The name of each reference in lines for the right margin.
    fn wrapped_names(&self, Sheet { text, width }: Sheet) -> Vec<Vec<String>> {
        let longest_word = self.shown_references().flat_map(|reference| reference.name.split(' '));
        let room = canvas::widest(longest_word, Weight::Bold, text).max(0.26 * width).min(0.4 * width);
        self.shown_references().map(|reference| font::wrap(&reference.name, Weight::Bold, text, room)).collect()
    }

    fn draw_days(&self, canvas: &Canvas, plot: &Plot, format: &dyn Fn(f64) -> String) {
        let text = canvas.text;
        for (i, day) in self.days.iter().enumerate().filter(|(_, day)| day.value.is_finite()) {
            let (left, top) = plot.at(i as f64 - 0.34, day.value.max(0.0));
            let (right, bottom) = plot.at(i as f64 + 0.34, day.value.min(0.0));
            canvas.fill(self.ink, Rect { left, top, right, bottom });
            // At the foot, out of the way of the interval.
            let value = format(day.value);
            let foot = plot.y(0.0) - 0.5 * text;
            let reach = if day.low.is_finite() { plot.y(day.low.min(day.value)) } else { top };
            let fits = font::width(&value, Weight::Regular, text) + 0.4 * text <= right - left;
            if fits && foot - text > reach {
                let at = (f64::midpoint(left, right), foot);
                canvas.text(&value, Ink::On(self.ink), Weight::Regular, (HPos::Center, VPos::Bottom), at);
            }
        }
    }

    fn draw_intervals(&self, canvas: &Canvas, plot: &Plot) {
        for (i, day) in self.days.iter().enumerate() {
            if day.low.is_finite() && day.high.is_finite() && day.low < day.high {
                let (x, top) = plot.at(i as f64, day.high);
                let column = if day.value.is_finite() { plot.y(day.value.max(0.0)) } else { f64::INFINITY };
                key::interval(canvas, x, (top, plot.y(day.low)), column);
            }
        }
    }

    fn draw_references(&self, canvas: &Canvas, plot: &Plot, rect: Rect, names: &[Vec<String>]) {
        let text = canvas.text;
        let wanted: Vec<f64> = self.shown_references().map(|reference| plot.y(reference.value)).collect();
        let heights: Vec<f64> = names.iter().map(|lines| block(lines, text)).collect();
        let centres = label::spread(&wanted, &heights, rect.top - 0.6 * text, rect.bottom + 0.6 * text);
        let across = |ink: Ink, y: f64| canvas.line(ink, &[(rect.left, y), (rect.right, y)]);
        for &y in &wanted {
            across(Ink::Halo, y);
        }
        // The first is dashed: on top, it lets the second through where they coincide.
        for (i, &y) in wanted.iter().enumerate().rev() {
            across(Ink::Reference(i), y);
        }
        for (lines, (y, centre)) in names.iter().zip(wanted.into_iter().zip(centres)) {
            if (centre - y).abs() > 0.3 * text {
                canvas.line(Ink::Leader, &[(rect.right, y), (rect.right + 0.6 * text, centre)]);
            }
            canvas.lines(lines, Weight::Bold, (rect.right + 0.7 * text, centre));
        }
    }
}

/// Height of a label in lines, with the distance to the next.
fn block(lines: &[String], text: f64) -> f64 {
    (lines.len() as f64 * font::LINE + 0.2) * text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;
    use crate::chart::weekdays::Day;

    fn desks(value: f64) -> String {
        format!("{value:.0}")
    }

    fn weekdays(values: [f64; 5], spread: f64, references: &[f64]) -> Weekdays {
        let day =
            |(name, value): (&str, f64)| Day { name: name.into(), value, low: value - spread, high: value + spread };
        let reference = |(i, value): (usize, &f64)| Reference {
            name: format!("{value:.0} {}", ["werkplekken nu", "nodig", "in 2034 & later"][i]),
            value: *value,
        };
        Weekdays {
            caption: check::caption(),
            days: ["ma", "di", "wo", "do", "vr"].into_iter().zip(values).map(day).collect(),
            interval: "op 9 van de 10 dagen".into(),
            references: references.iter().enumerate().map(reference).collect(),
            ink: 0,
            reach: vec![],
        }
    }

    const USED: [f64; 5] = [183.0, 251.0, 174.0, 251.0, 106.0];

    fn size() -> Size {
        Size { width: 640, height: 320, text: 12.0 }
    }

    #[test]
    fn every_weekday_chart_is_sound_in_every_size() {
        let cases = [
            weekdays(USED, 30.0, &[447.0, 281.0]),
            weekdays(USED, 30.0, &[447.0, 446.0]),
            weekdays(USED, 30.0, &[281.0, 281.0, 281.0]),
            weekdays(USED, 300.0, &[0.0, 0.0]),
            weekdays([0.0; 5], 0.0, &[]),
            weekdays([1e12; 5], 1e9, &[1.0]),
            weekdays([f64::NAN, 1.0, f64::INFINITY, 2.0, 3.0], 1.0, &[f64::NAN, 4.0]),
            Weekdays { caption: check::caption(), ..Weekdays::default() },
            Weekdays {
                days: ["maandag", "donderdag"].map(|name| Day { name: name.into(), ..Day::default() }).to_vec(),
                ..weekdays(USED, 0.0, &[])
            },
        ];
        for chart in cases {
            for size in check::sizes() {
                check::sound(&chart.svg(size, &desks));
            }
        }
    }

    #[test]
    fn columns_stand_on_zero_in_proportion_to_the_desks() {
        let svg = weekdays(USED, 30.0, &[447.0, 281.0]).svg(size(), &desks);
        let zero = check::points(&svg, "zero")[0].1;
        let columns = check::rects(&svg, "fill c1");
        assert_eq!(columns.len(), 5);
        for (column, used) in columns.iter().zip(USED) {
            assert!((column.bottom - zero).abs() < 0.2);
            assert!((column.height() / columns[0].height() - used / USED[0]).abs() < 0.01);
        }
    }

    #[test]
    fn the_references_lie_across_at_their_values() {
        let svg = weekdays(USED, 30.0, &[400.0, 251.0]).svg(size(), &desks);
        let (now, needed) = (check::points(&svg, "reference r1"), check::points(&svg, "reference r2"));
        // 251 desks is the height of the Tuesday column; 400 is a tick.
        assert!((needed[0].1 - check::rects(&svg, "fill c1")[1].top).abs() < 0.2);
        assert!(check::points(&svg, "grid").iter().any(|(_, y)| (y - now[0].1).abs() < 0.2));
        assert!(now[1].0 - now[0].0 > 400.0);
    }

    #[test]
    fn each_day_has_its_value_in_words() {
        let texts = check::texts(&weekdays(USED, 30.0, &[447.0, 281.0]).svg(size(), &desks));
        for used in ["183", "251", "174", "106"] {
            assert!(texts.iter().any(|text| text == used), "{used}");
        }
    }
}
