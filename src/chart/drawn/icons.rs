//! Draws a hundred icons in a grid, with the names beside or below it.

use super::canvas::{self, Canvas, EDGE, HPos, Sheet, VPos};
use super::font::{self, Weight};
use super::ink::Ink;
use super::key::{Key, Swatch};
use super::label;
use super::marker::{self, Dot};
use crate::chart::Size;
use crate::chart::icons::{IconShare, Icons};

const N_ICONS: usize = 100;

/// Largest and smallest distance between two icons, in ems.
const LARGEST: f64 = 2.2;
const SMALLEST: f64 = 1.2;
/// From the grid to a label, in ems.
const GAP: f64 = 1.2;

impl IconShare {
    fn dot(&self) -> Dot {
        Dot { style: self.style, open: self.open }
    }
}

impl Icons {
    /// Draws the chart.
    pub fn svg(&self, size: Size) -> String {
        let sheet @ Sheet { text, width } = size.sheet();
        let names = self.names();
        let labels = canvas::widest(names.iter().map(String::as_str), Weight::Bold, text) + (GAP + 1.4) * text;
        let across = width - 2.0 * EDGE;
        let beside = Grid::fitting(across - labels, size.height(), text);
        // Under the grid if icons and labels would be too narrow side by side.
        let is_beside = beside.pitch >= SMALLEST * text && !names.is_empty();
        let entries = self.shares.iter().zip(&names);
        let entries = entries.map(|(share, name)| (Swatch::Dot(share.dot()), name.as_str()));
        let key = Key::new(entries.take(if is_beside { 0 } else { names.len() }), text, width - EDGE);
        let under = if key.height > 0.0 { key.height + 0.6 * text } else { 0.0 };
        let grid = if is_beside { beside } else { Grid::fitting(across, size.height() - under, text) };
        let pitch = grid.pitch.clamp((SMALLEST * text).min(across / grid.n_columns as f64), LARGEST * text);
        let grid = Grid { pitch, ..grid };
        let lines = font::LINE * text * names.len() as f64;
        let height = (grid.height() + under).max(if is_beside { lines } else { 0.0 });

        Canvas::svg(&self.caption, sheet, height, |canvas| {
            for (i, share) in self.icons().enumerate() {
                marker::dot(canvas, share.dot(), grid.at(i), 0.4 * grid.pitch);
            }
            if is_beside {
                self.draw_names(canvas, &names, grid, height);
            }
            key.draw(canvas, (EDGE, height - key.height));
        })
    }

    /// The count and the name of each share.
    fn names(&self) -> Vec<String> {
        self.shares.iter().map(|share| format!("{} {}", share.count, share.name)).collect()
    }

    /// The share of each icon, in the order of the icons.
    fn icons(&self) -> impl Iterator<Item = &IconShare> {
        self.shares.iter().flat_map(|share| std::iter::repeat_n(share, share.count.min(N_ICONS))).take(N_ICONS)
    }

    /// Each name beside the middle of its icons, or where these would begin.
    fn draw_names(&self, canvas: &Canvas, names: &[String], grid: Grid, height: f64) {
        let text = canvas.text;
        let mut first = 0;
        let wanted = self.shares.iter().map(|share| {
            let last = (first + share.count.saturating_sub(1)).min(N_ICONS - 1);
            let middle = f64::midpoint(grid.at(first.min(N_ICONS - 1)).1, grid.at(last).1);
            first += share.count;
            middle
        });
        let wanted: Vec<f64> = wanted.collect();
        let heights = vec![font::LINE * text; names.len()];
        let left = EDGE + grid.width() + GAP * text;
        for ((share, name), y) in self.shares.iter().zip(names).zip(label::spread(&wanted, &heights, 0.0, height)) {
            marker::dot(canvas, share.dot(), (left + 0.45 * text, y), 0.45 * text);
            canvas.text(name, Ink::Text, Weight::Bold, (HPos::Left, VPos::Center), (left + 1.4 * text, y));
        }
    }
}

/// Where the icons stand.
#[derive(Clone, Copy)]
struct Grid {
    n_columns: usize,
    /// Distance between two icons, in CSS pixels.
    pitch: f64,
}

impl Grid {
    /// The grid with the largest icons in this room.
    fn fitting(width: f64, height: f64, text: f64) -> Self {
        let [square, wide] = [10, 20].map(|n_columns| {
            let n_rows = N_ICONS / n_columns;
            let pitch = (width / n_columns as f64).min(height / n_rows as f64).min(LARGEST * text);
            Grid { n_columns, pitch }
        });
        if wide.pitch > square.pitch { wide } else { square }
    }

    fn width(self) -> f64 {
        self.n_columns as f64 * self.pitch
    }

    fn height(self) -> f64 {
        (N_ICONS / self.n_columns) as f64 * self.pitch
    }

    /// The middle of an icon.
    fn at(self, i: usize) -> (f64, f64) {
        let (row, column) = (i / self.n_columns, i % self.n_columns);
        (EDGE + (column as f64 + 0.5) * self.pitch, (row as f64 + 0.5) * self.pitch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::drawn::canvas::Rect;
    use crate::chart::drawn::check;

    fn icons(counts: &[usize]) -> Icons {
        let share = |(i, count): (usize, &usize)| IconShare {
            name: ["HIYD goedkoper", "CYOD goedkoper", "gelijk", "anders & beter"][i % 4].into(),
            count: *count,
            style: [0, 1, 4, 5][i % 4],
            open: i % 2 == 1,
        };
        Icons { caption: check::caption(), shares: counts.iter().enumerate().map(share).collect() }
    }

    fn size() -> Size {
        Size { width: 640, height: 280, text: 12.0 }
    }

    #[test]
    fn every_icon_array_is_sound_in_every_size() {
        let cases: [&[usize]; 9] = [
            &[],
            &[100],
            &[0, 100],
            &[100, 0, 0],
            &[78, 22],
            &[45, 45, 10],
            &[1, 1, 97, 1],
            &[33, 33, 33],
            &[usize::MAX / 4, 200, 7],
        ];
        for counts in cases {
            for size in check::sizes() {
                check::sound(&icons(counts).svg(size));
            }
        }
        let mut long = icons(&[78, 22]);
        long.shares[0].name =
            "waarin eigen apparaten kiezen uit een lijst goedkoper is dan alles van de gemeente".into();
        for size in check::sizes() {
            check::sound(&long.svg(size));
        }
    }

    /// The icons of a class without the one at the name, which is drawn last.
    fn drawn(svg: &str, class: &str) -> Vec<Rect> {
        let mut boxes = check::boxes(svg, class);
        boxes.pop();
        boxes
    }

    #[test]
    fn there_are_as_many_icons_as_the_count_says() {
        for size in check::sizes() {
            let svg = icons(&[78, 22]).svg(size);
            assert_eq!((drawn(&svg, "dot s1").len(), drawn(&svg, "dot open s2").len()), (78, 22));
        }
    }

    #[test]
    fn the_icons_fill_the_rows_from_the_top_left() {
        for (size, n_columns) in [(size(), 10), (Size { height: 140, ..size() }, 20)] {
            let svg = icons(&[73, 27]).svg(size);
            let (first, second) = (drawn(&svg, "dot s1"), drawn(&svg, "dot open s2"));
            let of_row = |row: usize| &first[row * n_columns..(row + 1) * n_columns];
            assert!(of_row(0).iter().all(|icon| icon.top == first[0].top));
            assert!(of_row(0).windows(2).all(|pair| pair[0].right < pair[1].left));
            assert!(first[n_columns].top > first[0].bottom && first[n_columns].left == first[0].left);
            // The 73rd is followed by the first of the others, in the same row.
            assert!(second[0].left > first[72].right && (second[0].middle().1 - first[72].middle().1).abs() < 1.0);
        }
    }

    #[test]
    fn no_icon_covers_another() {
        for size in check::sizes() {
            let svg = icons(&[50, 50]).svg(size);
            let icons: Vec<Rect> = ["dot s1", "dot open s2"].iter().flat_map(|class| drawn(&svg, class)).collect();
            for (i, a) in icons.iter().enumerate() {
                let is_apart = |b: &Rect| a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;
                assert!(icons[..i].iter().all(is_apart), "{a:?} in {svg}");
            }
        }
    }

    #[test]
    fn each_share_is_named_with_its_count() {
        for size in check::sizes().into_iter().filter(|size| size.width > 0) {
            let texts = check::texts(&icons(&[78, 22, 0]).svg(size)).join(" ");
            for name in ["78 HIYD goedkoper", "22 CYOD goedkoper", "0 gelijk"] {
                assert!(texts.contains(name), "{name} in {texts}");
            }
        }
    }
}
