//! Uniform numbers by name: the number of draw `i` depends on the seed, the name and `i`, and on nothing else.
//!
//! More draws, another order, another machine or another thread change nothing.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// The number that chooses the futures of a run; a seed gives its futures for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

impl Seed {
    /// The seed of every run of the page, so that equal inputs give equal outcomes on every desk.
    pub const USUAL: Seed = Seed(42);
}

/// The place of a draw in a run, from 0.
pub type DrawIndex = u32;

/// Words of 32 bits in one number.
const WORDS: u128 = 2;

/// Words that one draw may take from a stream of which it takes many, as a power of two.
const MANY: u32 = 24;

/// The uniform numbers that belong to a name.
///
/// ```
/// use werkplekwijzer::probability::stream::{Seed, Stream};
///
/// let mut stream = Stream::new(Seed::USUAL, "support.ticket_cost");
/// let mut first = [0.0; 3];
/// stream.fill(0, &mut first);
/// // Draw 2 has its number wherever the run begins.
/// let mut later = [0.0];
/// stream.fill(2, &mut later);
/// assert_eq!(later[0], first[2]);
/// assert!(first.iter().all(|number| 0.0 < *number && *number < 1.0));
/// ```
#[derive(Debug)]
pub struct Stream {
    rng: ChaCha8Rng,
    /// The draw whose number comes next, if that is known; to go there would make its block of numbers again.
    next: Option<DrawIndex>,
}

impl Stream {
    /// The stream of a name; a name is used for one thing only, for ever.
    pub fn new(seed: Seed, name: &str) -> Stream {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.0.to_le_bytes());
        let mut rng = ChaCha8Rng::from_seed(key);
        rng.set_stream(number(name));
        Stream { rng, next: None }
    }

    /// The numbers of the draws from `first` on, one each, strictly between 0 and 1.
    pub fn fill(&mut self, first: DrawIndex, numbers: &mut [f64]) {
        if self.next != Some(first) {
            self.rng.set_word_pos(WORDS * u128::from(first));
        }
        self.next = Some(first + numbers.len() as DrawIndex);
        numbers.iter_mut().for_each(|number| *number = open(self.rng.next_u64()));
    }

    /// The numbers of one draw where it takes many from one name; each strictly between 0 and 1, of 32 bits.
    pub fn many(&mut self, draw: DrawIndex) -> impl Iterator<Item = f64> {
        self.next = None;
        self.rng.set_word_pos(u128::from(draw) << MANY);
        std::iter::repeat_with(|| (f64::from(self.rng.next_u32()) + 0.5) / (f64::from(u32::MAX) + 1.0))
    }
}

/// The number of a name's stream: FNV-1a, 64 bits.
///
/// Source: Fowler, Noll, Vo and Eastlake, The FNV Non-Cryptographic Hash Algorithm.
pub fn number(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The highest 52 bits as a number strictly between 0 and 1; with one more, the largest would round to 1.
fn open(bits: u64) -> f64 {
    ((bits >> 12) as f64 + 0.5) * f64::EPSILON
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(name: &str, first: DrawIndex, n: usize) -> Vec<f64> {
        let mut numbers = vec![0.0; n];
        Stream::new(Seed(42), name).fill(first, &mut numbers);
        numbers
    }

    /// Fowler, Noll, Vo and Eastlake give these for FNV-1a.
    #[test]
    fn the_number_of_a_name_is_its_published_hash() {
        assert_eq!(
            [number(""), number("a"), number("foobar")],
            [0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c, 0x8594_4171_f739_67e8]
        );
    }

    #[test]
    fn a_draw_keeps_its_number_wherever_the_run_begins() {
        let all = numbers("support.ticket_cost", 0, 1_000);
        for first in [0, 1, 31, 32, 33, 500, 999] {
            assert_eq!(numbers("support.ticket_cost", first, 1)[0], all[first as usize], "{first}");
        }
    }

    #[test]
    fn a_stream_may_go_on_or_jump() {
        let all = numbers("a", 0, 100);
        let mut stream = Stream::new(Seed(42), "a");
        for (first, n) in [(0, 10), (10, 33), (43, 1), (7, 5), (7, 5), (12, 80)] {
            let mut some = vec![0.0; n];
            stream.fill(first, &mut some);
            assert_eq!(some, all[first as usize..first as usize + n], "{n} from {first}");
            stream.many(3).take(5).for_each(drop);
            stream.fill(first, &mut some);
            assert_eq!(some, all[first as usize..first as usize + n], "{n} from {first}, once more");
        }
    }

    #[test]
    fn names_and_seeds_have_numbers_of_their_own() {
        assert_ne!(numbers("a", 0, 1), numbers("b", 0, 1));
        let mut other = [0.0];
        Stream::new(Seed(43), "a").fill(0, &mut other);
        assert_ne!(numbers("a", 0, 1), other);
    }

    #[test]
    fn the_numbers_of_one_draw_do_not_depend_on_how_many_are_taken() {
        let mut stream = Stream::new(Seed(1), "risk.lost_device_cost/byod");
        let many: Vec<f64> = stream.many(7).take(100).collect();
        let few: Vec<f64> = stream.many(7).take(3).collect();
        assert_eq!(many[..3], few);
        assert_ne!(stream.many(8).next(), Some(few[0]));
    }

    #[test]
    fn numbers_are_strictly_between_zero_and_one() {
        assert!(open(0) > 0.0 && open(u64::MAX) < 1.0);
    }

    /// Files and links keep a seed; its numbers must never change.
    #[test]
    fn the_numbers_of_a_seed_are_pinned() {
        let pinned = numbers("support.ticket_cost", 0, 3);
        assert_eq!(pinned, PINNED, "{pinned:?}");
    }

    const PINNED: [f64; 3] = [0.6041728365085629, 0.5594209388192141, 0.6004959241047153];
}
