//! Reading of counts from a paste.

use crate::cells::line::plain;
use crate::office::counts::count::{Counts, MOST_BYTES, MOST_LINES};
use crate::office::counts::line::{PastedLine, filled};
use crate::office::counts::paste::Paste;
use crate::office::counts::table::Header;
use crate::office::counts::unreadable::Unreadable;

impl Counts {
    /// The counts of a paste.
    ///
    /// # Formats
    /// One line per day with a count, and with a date, a weekday or both in any order; or a line of weekdays above a
    /// count per weekday, with a week or date before them if need be. Cells are separated by tabs, otherwise by
    /// semicolons, otherwise by commas if that gives dates or weekdays; in a bare column a comma stands before decimals.
    /// A point or space before three digits separates thousands, unless another count can only have a decimal point.
    /// Lines without a number or day are headings; a column without dates and weekdays has at most one.
    ///
    /// # Errors
    /// Everything that cannot be read, by line.
    ///
    /// ```
    /// use werkplekwijzer::office::counts::count::Counts;
    ///
    /// let counts = Counts::read("Datum;Aantal\n2-11-2026;212\n3-11-2026;240,5").expect("two days with their counts");
    /// assert_eq!((counts.all()[1].weekday, counts.all()[1].people), (Some(1), 240.5));
    /// ```
    pub fn read(text: &str) -> Result<Counts, Vec<Unreadable>> {
        if text.len() > MOST_BYTES {
            return Err(vec![Unreadable::TooLong { bytes: text.len() }]);
        }
        let text = plain(text);
        let filled = filled(&text);
        if filled.len() > MOST_LINES {
            return Err(vec![Unreadable::TooManyLines { lines: filled.len() }]);
        }
        let lines = PastedLine::all(&filled);
        let header = lines.iter().find_map(Header::of);
        let mut paste = Paste::default();
        for line in &lines {
            match &header {
                _ if line.is_heading() => paste.add_heading(line),
                Some(header) => paste.add_week(header, line),
                None => paste.add_day(line),
            }
        }
        paste.counts(header.is_some())
    }
}
