//! The mark that a style puts on its data points: a shape of its own beside colour and dash.

use super::N_STYLES;
use super::canvas::Canvas;
use super::ink::Ink;

/// Draws the marker of `style` around `centre`, about as large as a circle of `radius`.
pub(super) fn draw(canvas: &Canvas, style: usize, quiet: bool, centre: (f64, f64), radius: f64) {
    let (solid, open) = match quiet {
        false => (Ink::Mark(style), Ink::OpenMark(style)),
        true => (Ink::QuietMark(style), Ink::QuietOpenMark(style)),
    };
    let r = radius;
    let at = |(dx, dy): (f64, f64)| (centre.0 + dx * r, centre.1 + dy * r);
    let polygon = |corners: &[(f64, f64)]| {
        let corners: Vec<(f64, f64)> = corners.iter().copied().map(at).collect();
        canvas.polygon(solid, &corners);
    };
    let strokes = |strokes: [[(f64, f64); 2]; 2]| {
        for ink in [Ink::Halo, open] {
            for stroke in strokes {
                canvas.line(ink, &stroke.map(at));
            }
        }
    };
    match style % N_STYLES {
        0 => canvas.circle(solid, centre, r),
        1 => polygon(&[(0.0, -1.25), (1.2, 0.85), (-1.2, 0.85)]),
        2 => polygon(&[(-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)]),
        3 => polygon(&[(0.0, -1.35), (1.35, 0.0), (0.0, 1.35), (-1.35, 0.0)]),
        4 => strokes([[(-1.0, -1.0), (1.0, 1.0)], [(-1.0, 1.0), (1.0, -1.0)]]),
        _ => strokes([[(0.0, -1.3), (0.0, 1.3)], [(-1.3, 0.0), (1.3, 0.0)]]),
    }
}
