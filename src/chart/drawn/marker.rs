//! The mark that a style puts on its data points: a shape of its own beside colour and dash.

use super::canvas::Canvas;
use super::ink::Ink;
use crate::chart::N_STYLES;

/// Draws the marker of `style` around `centre`, about as large as a circle of `radius`.
pub(super) fn draw(canvas: &Canvas, style: usize, is_quiet: bool, centre: (f64, f64), radius: f64) {
    let (solid, open) = if is_quiet {
        (Ink::QuietMark(style), Ink::QuietOpenMark(style))
    } else {
        (Ink::Mark(style), Ink::OpenMark(style))
    };
    let at = |(dx, dy): (f64, f64)| (centre.0 + dx * radius, centre.1 + dy * radius);
    match shape(style) {
        Shape::Circle => canvas.circle(solid, centre, radius),
        Shape::Corners(corners) => canvas.polygon(solid, &corners.iter().copied().map(at).collect::<Vec<_>>()),
        Shape::Strokes(strokes) => {
            for ink in [Ink::Halo, open] {
                for stroke in strokes {
                    canvas.line(ink, &stroke.map(at));
                }
            }
        }
    }
}

/// A mark that stands close to others and is counted with them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Dot {
    /// Colour and shape.
    pub style: usize,
    /// Whether it is an outline.
    pub open: bool,
}

/// Draws a dot within `half` of `centre`.
pub(super) fn dot(canvas: &Canvas, Dot { style, open }: Dot, centre: (f64, f64), half: f64) {
    let shape = shape(style);
    let open = open || matches!(shape, Shape::Strokes(_));
    let ink = if open { Ink::OpenDot(style) } else { Ink::Dot(style) };
    // Half of the outline lies outside the shape.
    let outline = if open { (0.08 * canvas.text).min(0.3 * half) } else { 0.0 };
    // The reach of each shape in radii, somewhat more for the round and square ones, which look larger.
    let reach = [1.06, 1.2, 1.08, 1.35, 1.1, 1.3][style % N_STYLES];
    let radius = (half - outline) / reach;
    // A triangle stands on its side instead of around its centre of gravity.
    let lower = if style % N_STYLES == 1 { 0.2 * radius } else { 0.0 };
    let at = |(dx, dy): (f64, f64)| (centre.0 + dx * radius, centre.1 + dy * radius + lower);
    match shape {
        Shape::Circle => canvas.circle(ink, centre, radius),
        Shape::Corners(corners) => canvas.polygon(ink, &corners.iter().copied().map(at).collect::<Vec<_>>()),
        Shape::Strokes(strokes) => strokes.iter().for_each(|stroke| canvas.line(ink, &stroke.map(at))),
    }
}

/// Corners and ends are in radii from the centre.
enum Shape {
    Circle,
    Corners(&'static [(f64, f64)]),
    Strokes([[(f64, f64); 2]; 2]),
}

fn shape(style: usize) -> Shape {
    match style % N_STYLES {
        0 => Shape::Circle,
        1 => Shape::Corners(&[(0.0, -1.25), (1.2, 0.85), (-1.2, 0.85)]),
        2 => Shape::Corners(&[(-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)]),
        3 => Shape::Corners(&[(0.0, -1.35), (1.35, 0.0), (0.0, 1.35), (-1.35, 0.0)]),
        4 => Shape::Strokes([[(-1.0, -1.0), (1.0, 1.0)], [(-1.0, 1.0), (1.0, -1.0)]]),
        _ => Shape::Strokes([[(0.0, -1.3), (0.0, 1.3)], [(-1.3, 0.0), (1.3, 0.0)]]),
    }
}
