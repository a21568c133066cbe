//! Tables: names with numbers and words, as people read them and as a file holds them.

use crate::text::Language;
use crate::units::{Euro, Share};

/// Rows of numbers and words under a header.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Title, with the unit.
    pub caption: String,
    /// Name of each column, that of the names first.
    pub header: Vec<String>,
    /// A name with its cells.
    pub rows: Vec<(String, Vec<Cell>)>,
    /// The sums, if the rows add up.
    pub footer: Option<(String, Vec<Cell>)>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words in the place of a number.
    Words(String),
    /// A number.
    Number {
        /// Not rounded.
        value: f64,
        /// Rounded, with its unit.
        text: String,
    },
}

impl Table {
    /// The table as a CSV file: numbers have a point, so many decimals and no thousands.
    pub fn csv(&self, n_decimals: usize) -> String {
        let mut file = csv::Writer::from_writer(Vec::new());
        let mut write = |name: &String, cells: Vec<String>| {
            let record = std::iter::once(name).chain(&cells);
            file.write_record(record).expect("rows of one width fit in memory");
        };
        if let Some((first, others)) = self.header.split_first() {
            write(first, others.to_vec());
        }
        for (name, cells) in self.rows.iter().chain(&self.footer) {
            write(name, cells.iter().map(|cell| cell.plain(n_decimals)).collect());
        }
        let bytes = file.into_inner().expect("memory takes every byte");
        String::from_utf8(bytes).expect("names and numbers are text")
    }
}

impl Cell {
    /// A whole number.
    pub fn whole(value: f64, language: Language) -> Cell {
        Cell::Number { value, text: language.whole(value) }
    }

    /// A number with so many decimals.
    pub fn decimal(value: f64, n_decimals: usize, language: Language) -> Cell {
        Cell::Number { value, text: language.decimal(value, n_decimals) }
    }

    /// A number with at most so many decimals.
    pub fn short(value: f64, n_decimals: usize, language: Language) -> Cell {
        Cell::Number { value, text: language.short(value, n_decimals) }
    }

    /// A share as a percentage with at most so many decimals.
    pub fn percent(value: Share, n_decimals: usize, language: Language) -> Cell {
        Cell::Number { value, text: language.percent(value, n_decimals) }
    }

    /// An amount in whole euros.
    pub fn euro(value: Euro, language: Language) -> Cell {
        Cell::Number { value, text: language.euro(value) }
    }

    /// A difference in whole euros, with its sign.
    pub fn euro_signed(value: Euro, language: Language) -> Cell {
        Cell::Number { value, text: language.euro_signed(value) }
    }

    /// A difference in few digits, with its sign.
    pub fn euro_difference(value: Euro, language: Language) -> Cell {
        Cell::Number { value, text: language.euro_difference(value) }
    }

    /// The number of the cell; none in a cell of words.
    pub fn value(&self) -> Option<f64> {
        match self {
            Cell::Words(_) => None,
            Cell::Number { value, .. } => Some(*value),
        }
    }

    /// The cell as people read it.
    pub fn text(&self) -> &str {
        match self {
            Cell::Words(text) | Cell::Number { text, .. } => text,
        }
    }

    /// The cell as a file holds it.
    fn plain(&self, n_decimals: usize) -> String {
        match self {
            Cell::Words(text) => text.clone(),
            Cell::Number { value, .. } => format!("{value:.n_decimals$}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_plain_numbers_quoted_words_and_the_sums_last() {
        let euro = |value: f64| Cell::euro(value, Language::Dutch);
        let table = Table {
            caption: "Kosten".into(),
            header: ["Jaar", "Soort", "Bedrag"].map(String::from).to_vec(),
            rows: vec![("2027".into(), vec![Cell::Words("a, \"b\"".into()), euro(12_345.678)])],
            footer: Some(("Totaal".into(), vec![Cell::Words(String::new()), euro(-0.5)])),
        };
        assert_eq!(table.csv(2), "Jaar,Soort,Bedrag\n2027,\"a, \"\"b\"\"\",12345.68\nTotaal,,-0.50\n");
        assert_eq!(table.csv(0).lines().nth(1), Some("2027,\"a, \"\"b\"\"\",12346"));
    }

    #[test]
    fn words_are_no_number() {
        let (words, number) = (Cell::Words("–".into()), Cell::whole(3.0, Language::English));
        assert_eq!((words.value(), words.text()), (None, "–"));
        assert_eq!((number.value(), number.text()), (Some(3.0), "3"));
    }
}
