//! Draws lines over years with their bands, each labelled where it ends.

use super::canvas::{self, Canvas, EDGE, Plot, Rect, Sheet};
use super::end_label::{EndLabels, LineEnd};
use super::font::Weight;
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::{label, marker};
use crate::chart::lines::{Band, Lines, Series};
use crate::chart::{N_STYLES, Size};
use crate::sorted::{sort_by, sort_by_key};

/// Series from which emphasis on one turns the others grey.
const CROWD: usize = 5;

impl Lines {
    /// Draws the chart; `format` writes the values at the axis.
    pub fn svg(&self, size: Size, format: &dyn Fn(f64) -> String) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let key = Key::new(self.swatches(), text, width - EDGE);

        let top = 0.8 * text;
        let below = 2.2 * text + if key.height > 0.0 { key.height + 0.4 * text } else { 0.0 };
        let mut labels = EndLabels::new(self.ends(), sheet, size.height() - below);
        let height = (top + below + (labels.height() - 1.4 * text).max(5.0 * text)).max(size.height());
        let bottom = height - below;

        let (scale, ticks) = canvas::upright_scale(self.all_values(), bottom - top, sheet, format);
        debug_assert!(scale.covers(self.all_values()), "the axis covers the data");
        labels.place(top, bottom, &scale);
        let half_year = canvas::widest(self.years.iter().map(String::as_str), Weight::Regular, text) / 2.0;
        let rect = Rect {
            left: EDGE + (ticks + 0.6 * text).max(half_year),
            top,
            right: width - EDGE - labels.width().max(half_year),
            bottom,
        };
        let last = self.years.len().saturating_sub(1);
        // A single year stands in the middle.
        let x = if last == 0 { -1.0..1.0 } else { 0.0..last as f64 };

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            let plot = canvas.plot(rect, x, scale.low..scale.high);
            self.draw_bands(canvas, &plot);
            canvas.grid(rect, &plot, &scale, format);
            canvas.zero(rect, &plot);
            self.draw_lines(canvas, &plot);
            self.draw_markers(canvas, &plot);
            labels.draw(canvas, rect.right, &plot);
            canvas.along(rect, &self.years, |i| plot.at(i as f64, 0.0).0);
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    fn swatches(&self) -> Vec<(Swatch, &str)> {
        let mut swatches = Vec::new();
        for series in &self.series {
            let bands = series.bands.iter().enumerate();
            swatches
                .extend(bands.map(|(depth, band)| (Swatch::Band { style: series.style, depth }, band.name.as_str())));
        }
        let mut estimates = self.series.iter().filter(|series| !series.bands.is_empty());
        if let (Some(name), Some(first)) = (&self.estimate, estimates.next()) {
            // One entry for all: it has the colour of the line only if there is but one.
            let ink = if estimates.next().is_some() { Ink::Reference(0) } else { Ink::Estimate(first.style) };
            swatches.push((Swatch::Line(ink), name));
        }
        swatches
    }

    fn all_values(&self) -> impl Iterator<Item = f64> {
        let n = self.years.len();
        let bands = self.series.iter().flat_map(|series| &series.bands);
        let of_bands = bands.flat_map(move |band| band.low.iter().take(n).chain(band.high.iter().take(n)));
        let of_lines = self.series.iter().flat_map(move |series| series.values.iter().take(n));
        of_lines.chain(of_bands).chain(&self.reach).copied()
    }

    /// Where each series with a value ends.
    fn ends(&self) -> Vec<LineEnd> {
        let end = |series: &Series| {
            let shown = series.values.iter().copied().take(self.years.len()).enumerate();
            let at = shown.rev().find(|(_, value)| value.is_finite())?;
            Some(LineEnd {
                name: series.name.clone(),
                value: series.end.clone(),
                style: series.style,
                is_quiet: self.is_quiet(series),
                at,
            })
        };
        self.series.iter().filter_map(end).collect()
    }

    /// Whether this series is one of a crowd out of which another one is picked.
    fn is_quiet(&self, series: &Series) -> bool {
        self.series.len() >= CROWD && !series.emphasised && self.series.iter().any(|series| series.emphasised)
    }

    /// The outer bands of all series first, so that the inner ones keep their edges.
    fn draw_bands(&self, canvas: &Canvas, plot: &Plot) {
        let depths = self.series.iter().map(|series| series.bands.len()).max().unwrap_or(0);
        for depth in 0..depths {
            for series in &self.series {
                if let Some(band) = series.bands.get(depth) {
                    let ink = if depth == 0 { Ink::Band(series.style) } else { Ink::InnerBand(series.style) };
                    self.draw_band(canvas, plot, ink, band);
                }
            }
        }
        // The surface shows between the dashes and the tints.
        for series in self.series.iter().filter(|series| !series.bands.is_empty()) {
            self.draw_line(canvas, plot, Ink::Halo, series);
        }
    }

    fn draw_band(&self, canvas: &Canvas, plot: &Plot, ink: Ink, band: &Band) {
        let edge = |values: &[f64]| -> Vec<(f64, f64)> {
            (0..self.years.len())
                .zip(band.low.iter().zip(&band.high))
                .zip(values)
                .filter(|((_, (low, high)), _)| low.is_finite() && high.is_finite())
                .map(|((i, _), value)| plot.at(i as f64, *value))
                .collect()
        };
        let mut corners = edge(&band.low);
        corners.extend(edge(&band.high).into_iter().rev());
        match corners[..] {
            [] => {}
            // A single year has no width of its own.
            [(x, low), (_, high)] => {
                let half = 0.6 * canvas.text;
                canvas.rect(ink, Rect { left: x - half, top: high, right: x + half, bottom: low });
            }
            _ => canvas.polygon(ink, &corners),
        }
    }

    /// Solid lines first: where two coincide, the dashes of the upper let the lower through.
    fn draw_lines(&self, canvas: &Canvas, plot: &Plot) {
        let mut order: Vec<&Series> = self.series.iter().collect();
        sort_by_key(&mut order, |series| series.style % N_STYLES);
        for series in order {
            let is_estimate = !series.bands.is_empty();
            let ink = match (series.emphasised, self.is_quiet(series), is_estimate) {
                (true, _, false) => Ink::StrongLine,
                (true, _, true) => Ink::StrongEstimate,
                (false, true, false) => Ink::QuietLine,
                (false, true, true) => Ink::QuietEstimate,
                (false, false, false) => Ink::Line,
                (false, false, true) => Ink::Estimate,
            };
            self.draw_line(canvas, plot, ink(series.style), series);
        }
    }

    fn draw_line(&self, canvas: &Canvas, plot: &Plot, ink: Ink, series: &Series) {
        let points: Vec<(usize, f64)> = series.values.iter().copied().take(self.years.len()).enumerate().collect();
        for run in points.split(|(_, value)| !value.is_finite()).filter(|run| run.len() > 1) {
            let run: Vec<(f64, f64)> = run.iter().map(|&(i, value)| plot.at(i as f64, value)).collect();
            canvas.line(ink, &run);
        }
    }

    /// Where markers would cover each other, the series take turns.
    fn draw_markers(&self, canvas: &Canvas, plot: &Plot) {
        let n = self.years.len();
        let radius = 0.34 * canvas.text;
        let pitch = plot.at(1.0, 0.0).0 - plot.at(0.0, 0.0).0;
        let shown = label::every(n, pitch, 2.0 * radius, 2.0 * radius);
        for (turn, year) in (0..n).filter(|i| shown(*i)).enumerate() {
            let mut points: Vec<(&Series, (f64, f64))> = self
                .series
                .iter()
                .filter_map(|series| Some((series, *series.values.get(year).filter(|value| value.is_finite())?)))
                .map(|(series, value)| (series, plot.at(year as f64, value)))
                .collect();
            sort_by(&mut points, |(_, a), (_, b)| a.1.total_cmp(&b.1));
            for cluster in points.chunk_by(|(_, a), (_, b)| (a.1 - b.1).abs() < 1.5 * radius) {
                let (series, at) = cluster[turn % cluster.len()];
                marker::draw(canvas, series.style, self.is_quiet(series), at, radius);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::check;

    fn millions(value: f64) -> String {
        format!("+€\u{a0}{:.1}\u{a0}mln", value / 1e6).replace('.', ",").replace('-', "\u{2212}")
    }

    const CYOD: [f64; 8] = [0.0, 35e3, 120e3, 190e3, 260e3, 330e3, 420e3, 510e3];
    const BYOD: [f64; 8] = [0.0, 60e3, 380e3, 620e3, 590e3, 780e3, 930e3, 1.04e6];

    fn lines(values: &[&[f64]], n_years: usize) -> Lines {
        let series = |(style, values): (usize, &&[f64])| Series {
            name: ["HIYD", "CYOD", "BYOD", "CYOD met toeslag", "COPE", "Mix & <match>"][style % 6].into(),
            end: millions(values.last().copied().unwrap_or_default()),
            style,
            values: values.to_vec(),
            emphasised: style == 2,
            bands: vec![],
        };
        Lines {
            caption: check::caption(),
            years: (0..n_years).map(|i| (2027 + i).to_string()).collect(),
            series: values.iter().enumerate().map(series).collect(),
            estimate: None,
            reach: vec![],
        }
    }

    fn size() -> Size {
        Size { width: 640, height: 320, text: 12.0 }
    }

    #[test]
    fn every_line_chart_is_sound_in_every_size() {
        let twenty: Vec<f64> = (0..20).map(|i| (f64::from(i) - 7.0) * 1e5).collect();
        let cases: [(&[&[f64]], usize); 12] = [
            (&[], 0),
            (&[], 8),
            (&[&[]], 8),
            (&[&[3e5]], 1),
            (&[[0.0; 8].as_slice(); 6], 8),
            (&[[7e5; 8].as_slice(); 6], 8),
            (&[&[0.0; 8], &CYOD, &BYOD], 8),
            (&[&[0.0; 8], &CYOD, &BYOD, &CYOD, &BYOD, &[-3e5; 8]], 8),
            (&[twenty.as_slice(); 6], 20),
            (&[&[-1e12, 1e12], &[1e-9, 1e-9]], 2),
            (&[&[f64::NAN, 1e5, f64::NAN, 2e5, 3e5, f64::INFINITY]], 6),
            (&[&CYOD], 3),
        ];
        for (values, n_years) in cases {
            for size in check::sizes() {
                check::sound(&lines(values, n_years).svg(size, &millions));
            }
        }
    }

    /// From so far below each value to so far above it.
    fn band(name: &str, values: &[f64], below: f64, above: f64) -> Band {
        let moved = |by: f64| values.iter().map(|value| value + by).collect();
        Band { name: name.into(), low: moved(-below), high: moved(above) }
    }

    /// The last of the lines with a band of four fifths and one of a half around it.
    fn fan(values: &[&[f64]], n_years: usize) -> Lines {
        let mut chart = lines(values, n_years);
        if let (Some(series), Some(values)) = (chart.series.last_mut(), values.last()) {
            series.bands = vec![
                band("BYOD: 8 van de 10 toekomsten liggen hier", values, 4e5, 9e5),
                band("5 van de 10", values, 2e5, 3e5),
            ];
        }
        Lines { estimate: Some("raming".into()), ..chart }
    }

    #[test]
    fn every_fan_is_sound_in_every_size() {
        let mut two = fan(&[&[0.0; 8], &CYOD, &BYOD], 8);
        two.series[1].bands = vec![band("CYOD: 8 van de 10", &CYOD, 3e5, 3e5), band("5 van de 10", &CYOD, 1e5, 1e5)];
        let mut gaps = fan(&[&CYOD], 8);
        gaps.series[0].bands[0].low[3] = f64::NAN;
        gaps.series[0].bands[1].high.truncate(2);
        let mut named = fan(&[&CYOD], 8);
        named.series[0].bands[0].name = "Aaneengeschreven".repeat(9);
        let cases = [
            fan(&[&[0.0; 8], &CYOD, &BYOD], 8),
            fan(&[&[0.0; 8], &CYOD, &BYOD, &CYOD, &BYOD, &[-3e5; 8]], 8),
            fan(&[&[3e5]], 1),
            fan(&[&[1e12, -1e12]], 2),
            fan(&[&[]], 8),
            fan(&[&[f64::NAN; 8]], 8),
            two,
            gaps,
            named,
        ];
        for chart in cases {
            for size in check::sizes() {
                check::sound(&chart.svg(size, &millions));
            }
        }
    }

    #[test]
    fn every_band_lies_on_the_axis_and_is_named() {
        let svg = fan(&[&[0.0; 8], &CYOD, &BYOD], 8).svg(size(), &millions);
        let texts = check::texts(&svg);
        for name in ["BYOD: 8 van de 10 toekomsten liggen hier", "5 van de 10", "raming"] {
            assert!(texts.contains(&name.to_owned()), "{name}");
        }
        // Eight years there and eight back; from −0.4 to 1.94 million, so from −0.5 to 2.
        assert_eq!(check::points(&svg, "band s3").len(), 16);
        assert!(texts.contains(&millions(2e6)) && texts.contains(&millions(-5e5)));
    }

    #[test]
    fn a_band_lies_inside_the_one_before_with_the_line_in_it() {
        let svg = fan(&[&BYOD], 8).svg(size(), &millions);
        let (outer, inner) = (check::points(&svg, "band s1"), check::points(&svg, "band inner s1"));
        let line = check::points(&svg, "line estimate s1");
        for year in 0..8 {
            let lies = [outer[year], inner[year], line[year], inner[15 - year], outer[15 - year]];
            assert!(lies.windows(2).all(|pair| pair[0].0 == pair[1].0 && pair[0].1 > pair[1].1), "{lies:?}");
        }
    }

    #[test]
    fn only_a_line_with_bands_is_an_estimate() {
        let svg = fan(&[&[0.0; 8], &CYOD, &BYOD], 8).svg(size(), &millions);
        assert!(svg.contains("line estimate strong s3") && svg.contains("\"line s1\"") && svg.contains("\"line s2\""));
        let mut certain = fan(&[&[0.0; 8], &CYOD, &BYOD], 8);
        certain.series[2].bands.clear();
        let svg = certain.svg(size(), &millions);
        assert!(!svg.contains("estimate") && !check::texts(&svg).contains(&"raming".to_owned()));
    }

    #[test]
    fn values_lie_where_the_axis_says() {
        let svg = lines(&[&[0.0, 1e6]], 2).svg(size(), &millions);
        let line = check::points(&svg, "line s1");
        let grid = check::points(&svg, "grid");
        let top = grid.iter().map(|(_, y)| *y).fold(f64::INFINITY, f64::min);
        // The highest tick is the million itself.
        assert!((line[1].1 - top).abs() <= 0.1, "{line:?} {top}");
        assert!((line[0].1 - check::points(&svg, "zero")[0].1).abs() <= 0.1);
    }

    #[test]
    fn a_gap_in_the_data_is_a_gap_in_the_line() {
        let svg = lines(&[&[1.0, 2.0, f64::NAN, 3.0, 4.0]], 5).svg(size(), &millions);
        let path =
            svg.split("line s1\" d=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a path with data");
        assert_eq!((path.matches('M').count(), path.matches('L').count()), (2, 2));
    }

    #[test]
    fn lines_that_coincide_keep_their_own_dash_and_take_turns_with_markers() {
        let svg = lines(&[&CYOD, &CYOD], 8).svg(size(), &millions);
        assert_eq!(check::points(&svg, "line s1"), check::points(&svg, "line s2"));
        // Eight years: four circles and four triangles, and one of each at the labels.
        assert_eq!(svg.matches("<circle class=\"mark s1\"").count(), 5);
        assert_eq!(svg.matches("<path class=\"mark s2\"").count(), 5);
    }

    #[test]
    fn emphasis_turns_the_others_grey_only_in_a_crowd() {
        let few = lines(&[&CYOD, &[0.0; 8], &BYOD], 8).svg(size(), &millions);
        assert!(few.contains("line strong s3") && !few.contains("quiet"));
        let crowd = lines(&[&CYOD, &[0.0; 8], &BYOD, &BYOD, &CYOD], 8).svg(size(), &millions);
        assert!(crowd.contains("line strong s3") && crowd.contains("line quiet s1"));
    }

    #[test]
    fn what_the_axis_has_to_reach_keeps_it_in_place() {
        let mut chart = lines(&[&CYOD], 8);
        chart.reach = vec![-1e6, 3e6];
        let before = chart.svg(size(), &millions);
        chart.series[0].values = vec![0.0; 8];
        let after = chart.svg(size(), &millions);
        assert_eq!(check::points(&before, "grid"), check::points(&after, "grid"));
    }
}
