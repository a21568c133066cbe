//! The drawing backend for plotters: it writes SVG that has classes and no colours.
//!
//! Coordinates are tenths of a CSS pixel, since plotters' are integers.

use std::convert::Infallible;
use std::fmt::{self, Write};

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::font::{self, Weight};
use super::ink::Ink;
use crate::chart::Caption;

/// Backend units in a CSS pixel.
pub(super) const TENTHS: f64 = 10.0;

/// Writes one `<svg>` into a string.
pub(super) struct Backend<'a> {
    svg: &'a mut String,
    /// In tenths of a CSS pixel.
    size: (u32, u32),
    /// Strokes of one class that follow each other become one path.
    path: Option<(String, String)>,
}

impl<'a> Backend<'a> {
    /// Writes the opening tag. `size` is in tenths of a CSS pixel, `text` in CSS pixels.
    pub fn new(svg: &'a mut String, caption: &Caption, size: (u32, u32), text: f64) -> Self {
        let id = Escaped(&caption.id);
        let (width, height) = (Tenths(size.0 as i32), Tenths(size.1 as i32));
        let text = Tenths((text * TENTHS).round() as i32);
        *svg += &format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sim-chart\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-size=\"{text}\" role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
            Escaped(&caption.title),
            Escaped(&caption.description),
        );
        Backend { svg, size, path: None }
    }

    fn stroke(&mut self, ink: Ink, points: impl IntoIterator<Item = BackendCoord>) {
        let class = ink.class();
        if self.path.as_ref().is_some_and(|(pending, _)| *pending != class) {
            self.flush();
        }
        let (_, path) = self.path.get_or_insert((class, String::new()));
        outline(path, points);
    }

    fn element(&mut self, element: fmt::Arguments) {
        self.flush();
        self.svg.write_fmt(element).expect("a string can always be written to");
    }

    fn flush(&mut self) {
        if let Some((class, path)) = self.path.take() {
            *self.svg += &format!("<path class=\"{class}\" d=\"{path}\"/>");
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Backend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    /// Writes what is pending and the closing tag.
    fn present(&mut self) -> Drawn {
        self.element(format_args!("</svg>"));
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 1, y + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.stroke(Ink::of(style.color()), [from, to]);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.stroke(Ink::of(style.color()), path);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        let (left, right) = (upper_left.0.min(bottom_right.0), upper_left.0.max(bottom_right.0));
        let (top, bottom) = (upper_left.1.min(bottom_right.1), upper_left.1.max(bottom_right.1));
        self.element(format_args!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            Ink::of(style.color()).class(),
            Tenths(left),
            Tenths(top),
            Tenths(right - left),
            Tenths(bottom - top),
        ));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, _fill: bool) -> Drawn {
        self.element(format_args!(
            "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
            Ink::of(style.color()).class(),
            Tenths(x),
            Tenths(y),
            Tenths(radius as i32),
        ));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        let mut path = String::new();
        outline(&mut path, corners);
        self.element(format_args!("<path class=\"{}\" d=\"{path}Z\"/>", Ink::of(style.color()).class()));
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, (x, y): BackendCoord) -> Drawn {
        if text.is_empty() {
            return Ok(());
        }
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let capital = font::CAPITAL * style.size();
        let baseline = match style.anchor().v_pos {
            VPos::Top => capital,
            VPos::Center => capital / 2.0,
            VPos::Bottom => 0.0,
        };
        let bold = if weight(style) == Weight::Bold { "bold" } else { "" };
        let class = format!("{} {bold}", Ink::of(style.color()).class());
        let class = match class.trim() {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        self.element(format_args!(
            "<text{class} x=\"{}\" y=\"{}\"{anchor}>{}</text>",
            Tenths(x),
            Tenths(y + baseline.round() as i32),
            Escaped(text),
        ));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let width = font::width(text, weight(style), style.size());
        Ok((width.ceil() as u32, (font::LINE * style.size()).ceil() as u32))
    }
}

fn weight<T: BackendTextStyle>(style: &T) -> Weight {
    match style.style() {
        FontStyle::Bold => Weight::Bold,
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Weight::Regular,
    }
}

fn outline(path: &mut String, points: impl IntoIterator<Item = BackendCoord>) {
    for (i, (x, y)) in points.into_iter().enumerate() {
        let command = if i == 0 { 'M' } else { 'L' };
        *path += &format!("{command}{} {}", Tenths(x), Tenths(y));
    }
}

/// A number of tenths, written with at most one decimal.
struct Tenths(i32);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let tenths = self.0.unsigned_abs();
        match tenths % 10 {
            0 => write!(f, "{sign}{}", tenths / 10),
            decimal => write!(f, "{sign}{}.{decimal}", tenths / 10),
        }
    }
}

/// Text as it may stand between tags and in an attribute.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                // XML 1.0 has no way to write the other control characters.
                '\t' | '\n' | '\r' => f.write_str(" ")?,
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use plotters::style::Color;

    use super::*;

    #[test]
    fn numbers_have_at_most_one_decimal() {
        for (tenths, text) in [(0, "0"), (5, "0.5"), (-5, "-0.5"), (120, "12"), (-123, "-12.3"), (101, "10.1")] {
            assert_eq!(Tenths(tenths).to_string(), text);
        }
    }

    #[test]
    fn text_is_escaped_and_control_characters_are_dropped() {
        assert_eq!(Escaped("a<b & \"c\"'\u{0}\n").to_string(), "a&lt;b &amp; &quot;c&quot;&#39; ");
    }

    #[test]
    fn strokes_of_one_ink_become_one_path() {
        let mut svg = String::new();
        let mut backend = Backend::new(&mut svg, &Caption::default(), (1000, 1000), 12.0);
        for y in [10, 25] {
            backend
                .draw_line((0, y), (100, y), &Ink::Grid.colour().to_backend_color())
                .expect("a string can always be written to");
        }
        backend
            .draw_line((0, 5), (9, 5), &Ink::Zero.colour().to_backend_color())
            .expect("a string can always be written to");
        backend.present().expect("a string can always be written to");
        assert!(svg.contains("<path class=\"grid\" d=\"M0 1L10 1M0 2.5L10 2.5\"/><path class=\"zero\""), "{svg}");
    }
}
