//! The rows of the tables that ship.

use crate::cells::line::{Quotes, cells};

/// The cells of each row below the header.
pub(super) fn rows<const N: usize>(text: &str) -> impl Iterator<Item = [&str; N]> {
    let lines = text.lines().skip(1);
    lines.map(|line| cells(line, ',', Quotes::Hold).try_into().expect("a test reads every row of the assets"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::{municipalities, sources};

    fn check<const N: usize>(text: &str) {
        let theirs = csv::Reader::from_reader(text.as_bytes()).into_records();
        let theirs: Vec<Vec<String>> =
            theirs.map(|row| row.expect("it is CSV").iter().map(str::to_owned).collect()).collect();
        assert_eq!(rows::<N>(text).map(|row| row.map(str::to_owned).to_vec()).collect::<Vec<_>>(), theirs);
    }

    #[test]
    fn the_cells_are_those_that_a_reader_of_csv_finds() {
        check::<11>(municipalities::ASSET);
        check::<9>(sources::ASSET);
    }
}
