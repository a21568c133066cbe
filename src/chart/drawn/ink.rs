//! The inks of the charts, which are classes in the stylesheet.
//!
//! Plotters styles carry RGB, so an ink is drawn as a made-up colour and becomes its class again
//! on output.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

use crate::chart::{N_INKS, N_STYLES};

/// What a shape is drawn with; a class in the stylesheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Ink {
    Grid,
    Zero,
    /// From a line end to the label that had to move.
    Leader,
    Text,
    /// Surface around a mark, so that it stands clear of what lies below.
    Halo,
    /// Surface behind a text.
    Plate,
    Interval,
    /// A reference line, the first or the second.
    Reference(usize),
    Line(usize),
    /// A line among others that is what the chart is about.
    StrongLine(usize),
    /// A line that steps back.
    QuietLine(usize),
    /// A line that is an estimate: with bands around it.
    Estimate(usize),
    StrongEstimate(usize),
    QuietEstimate(usize),
    Mark(usize),
    QuietMark(usize),
    /// A mark of strokes.
    OpenMark(usize),
    QuietOpenMark(usize),
    /// One of many that are counted; unlike a mark it has no surface around it.
    Dot(usize),
    /// Its outline.
    OpenDot(usize),
    /// One that is on neither side.
    EvenDot,
    Band(usize),
    /// A band inside another.
    InnerBand(usize),
    Fill(usize),
    Hatch(usize),
    /// Text on the fill of that number.
    On(usize),
}

/// Each ink without its number; the index is the red of its made-up colour.
const INKS: [Ink; 26] = [
    Ink::Grid,
    Ink::Zero,
    Ink::Leader,
    Ink::Text,
    Ink::Halo,
    Ink::Plate,
    Ink::Interval,
    Ink::Reference(0),
    Ink::Line(0),
    Ink::StrongLine(0),
    Ink::QuietLine(0),
    Ink::Estimate(0),
    Ink::StrongEstimate(0),
    Ink::QuietEstimate(0),
    Ink::Mark(0),
    Ink::QuietMark(0),
    Ink::OpenMark(0),
    Ink::QuietOpenMark(0),
    Ink::Dot(0),
    Ink::OpenDot(0),
    Ink::EvenDot,
    Ink::Band(0),
    Ink::InnerBand(0),
    Ink::Fill(0),
    Ink::Hatch(0),
    Ink::On(0),
];

impl Ink {
    /// The made-up colour to hand to plotters.
    pub fn colour(self) -> RGBColor {
        let kind = INKS.iter().position(|ink| std::mem::discriminant(ink) == std::mem::discriminant(&self));
        RGBColor(kind.expect("every ink is in the list") as u8, self.number() as u8, 0)
    }

    /// The ink that was handed to plotters as this colour.
    pub fn of(colour: BackendColor) -> Self {
        let (kind, number, _) = colour.rgb;
        INKS.get(usize::from(kind)).copied().unwrap_or(Ink::Text).with(usize::from(number))
    }

    fn number(self) -> usize {
        match self {
            Ink::Grid | Ink::Zero | Ink::Leader | Ink::Text | Ink::Halo | Ink::Plate => 0,
            Ink::Interval | Ink::EvenDot => 0,
            Ink::Reference(n) => n.min(1),
            Ink::Line(n) | Ink::StrongLine(n) | Ink::QuietLine(n) | Ink::Band(n) | Ink::InnerBand(n) => n % N_STYLES,
            Ink::Estimate(n) | Ink::StrongEstimate(n) | Ink::QuietEstimate(n) => n % N_STYLES,
            Ink::Mark(n) | Ink::QuietMark(n) | Ink::OpenMark(n) | Ink::QuietOpenMark(n) => n % N_STYLES,
            Ink::Dot(n) | Ink::OpenDot(n) => n % N_STYLES,
            Ink::Fill(n) | Ink::Hatch(n) | Ink::On(n) => n % N_INKS,
        }
    }

    fn with(self, number: usize) -> Self {
        match self {
            Ink::Grid | Ink::Zero | Ink::Leader | Ink::Text | Ink::Halo | Ink::Plate => self,
            Ink::Interval | Ink::EvenDot => self,
            Ink::Reference(_) => Ink::Reference(number),
            Ink::Line(_) => Ink::Line(number),
            Ink::StrongLine(_) => Ink::StrongLine(number),
            Ink::QuietLine(_) => Ink::QuietLine(number),
            Ink::Estimate(_) => Ink::Estimate(number),
            Ink::StrongEstimate(_) => Ink::StrongEstimate(number),
            Ink::QuietEstimate(_) => Ink::QuietEstimate(number),
            Ink::Mark(_) => Ink::Mark(number),
            Ink::QuietMark(_) => Ink::QuietMark(number),
            Ink::OpenMark(_) => Ink::OpenMark(number),
            Ink::QuietOpenMark(_) => Ink::QuietOpenMark(number),
            Ink::Dot(_) => Ink::Dot(number),
            Ink::OpenDot(_) => Ink::OpenDot(number),
            Ink::Band(_) => Ink::Band(number),
            Ink::InnerBand(_) => Ink::InnerBand(number),
            Ink::Fill(_) => Ink::Fill(number),
            Ink::Hatch(_) => Ink::Hatch(number),
            Ink::On(_) => Ink::On(number),
        }
    }

    /// The classes of an element drawn with it.
    pub fn class(self) -> String {
        let numbered = |kind: &str, letter: char| format!("{kind} {letter}{}", self.number() + 1);
        match self {
            Ink::Grid => "grid".to_owned(),
            Ink::Zero => "zero".to_owned(),
            Ink::Leader => "leader".to_owned(),
            Ink::Text => String::new(),
            Ink::Halo => "halo".to_owned(),
            Ink::Plate => "plate".to_owned(),
            Ink::Interval => "interval".to_owned(),
            Ink::Reference(_) => numbered("reference", 'r'),
            Ink::Line(_) => numbered("line", 's'),
            Ink::StrongLine(_) => numbered("line strong", 's'),
            Ink::QuietLine(_) => numbered("line quiet", 's'),
            Ink::Estimate(_) => numbered("line estimate", 's'),
            Ink::StrongEstimate(_) => numbered("line estimate strong", 's'),
            Ink::QuietEstimate(_) => numbered("line estimate quiet", 's'),
            Ink::Mark(_) => numbered("mark", 's'),
            Ink::QuietMark(_) => numbered("mark quiet", 's'),
            Ink::OpenMark(_) => numbered("mark open", 's'),
            Ink::QuietOpenMark(_) => numbered("mark open quiet", 's'),
            Ink::Dot(_) => numbered("dot", 's'),
            Ink::OpenDot(_) => numbered("dot open", 's'),
            Ink::EvenDot => "dot even".to_owned(),
            Ink::Band(_) => numbered("band", 's'),
            Ink::InnerBand(_) => numbered("band inner", 's'),
            Ink::Fill(_) => numbered("fill", 'c'),
            Ink::Hatch(_) => numbered("hatch", 'c'),
            Ink::On(_) => numbered("on", 'c'),
        }
    }
}

#[cfg(test)]
mod tests {
    use plotters::style::Color;

    use super::*;

    #[test]
    fn every_ink_survives_the_way_through_a_colour() {
        let mut classes = Vec::new();
        for kind in INKS {
            for number in 0..N_INKS {
                let ink = kind.with(number);
                assert_eq!(Ink::of(ink.colour().to_backend_color()).class(), ink.class());
                classes.push(ink.class());
            }
        }
        classes.sort();
        classes.dedup();
        // Eight without number, two references, fourteen in six styles, three in twelve fills.
        assert_eq!(classes.len(), 8 + 2 + 14 * N_STYLES + 3 * N_INKS);
    }
}
