//! Sorts, and maps and sets made at once, of which a program holds one body: for lists that are short or seldom sorted.
//!
//! The compiler makes the sorts of the standard library anew for every type and every order, some kilobytes each, and so
//! it does for `collect` into a map or a set, which sorts. Here positions are sorted, and maps and sets grow entry by
//! entry. What is sorted in every draw or every step of a search keeps the sort of the standard library.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The positions below `n` in order; those that compare equal in order of position.
pub fn positions(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..n).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

/// Sorts by an order; what compares equal stays as it was.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let positions = positions(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    for (at, from) in swaps(positions).into_iter().enumerate() {
        items.swap(at, from);
    }
}

/// Sorts by a key; what has equal keys stays as it was.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// The map of entries; of those with one key the last.
pub fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// The set of items.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The swaps, one for each position in turn, that bring to it what stands at `positions` before the first.
fn swaps(mut positions: Vec<usize>) -> Vec<usize> {
    for at in 0..positions.len() {
        let mut from = positions[at];
        // What stood at a position that has had its turn went where its swap brought it.
        while from < at {
            from = positions[from];
        }
        positions[at] = from;
    }
    positions
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use super::*;

    /// Numbers with ties, of which each has a name.
    fn named(n: usize, seed: usize) -> Vec<(usize, String)> {
        (0..n).map(|i| ((i * i * 31 + seed * (i + 7)) % (n / 3 + 1), format!("{i}"))).collect()
    }

    #[test]
    fn the_order_is_that_of_the_standard_library() {
        for n in [0, 1, 2, 3, 5, 20, 21, 100, 333] {
            for seed in 0..20 {
                let (mut ours, mut theirs) = (named(n, seed), named(n, seed));
                sort_by(&mut ours, |a, b| b.0.cmp(&a.0));
                theirs.sort_by_key(|it| Reverse(it.0));
                assert_eq!(ours, theirs);
                sort_by_key(&mut ours, |it| it.0 % 5);
                theirs.sort_by_key(|it| it.0 % 5);
                assert_eq!(ours, theirs);
                sort(&mut ours);
                theirs.sort();
                assert_eq!(ours, theirs);
            }
        }
    }

    #[test]
    fn a_map_and_a_set_are_those_that_are_collected() {
        let entries = named(100, 3);
        assert_eq!(map(entries.clone()), entries.iter().cloned().collect());
        assert_eq!(set(entries.clone()), entries.into_iter().collect());
    }
}
