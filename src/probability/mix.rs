//! Bits mixed up: whole numbers that look like chance where no draw is taken, as in a search.
//!
//! Source: Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators (2014): SplitMix64.

/// A generator of whole numbers, by its state; a state gives its numbers for ever.
#[derive(Clone, Debug)]
pub struct SplitMix(pub u64);

impl SplitMix {
    /// The next number.
    #[inline]
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// The next number, below `end`; the remainder favours low numbers by less than `end`/2⁶⁴.
    #[inline]
    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }
}

/// A number whose every bit depends on every bit of another: the last step of SplitMix64.
#[inline]
pub fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers that the generator of Vigna, splitmix64.c (2015), gives from state 1234567.
    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let mut numbers = SplitMix(1_234_567);
        let first: [u64; 5] = std::array::from_fn(|_| numbers.number());
        assert_eq!(
            first,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423,
                4_593_380_528_125_082_431,
                16_408_922_859_458_223_821,
            ]
        );
    }
}
