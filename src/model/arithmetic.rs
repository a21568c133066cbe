//! Arithmetic that gives the same bits on every machine and is quick in WebAssembly.

/// The lesser of two numbers. `f64::min` looks for NaN, which no accepted file gives; in WebAssembly that takes a call.
pub(super) fn least(a: f64, b: f64) -> f64 {
    if b < a { b } else { a }
}

/// The greater of two numbers; see [`least`].
pub(super) fn most(a: f64, b: f64) -> f64 {
    if b > a { b } else { a }
}

/// `base` to a whole power, by repeated squaring: only multiplications, so every machine gives the same bits.
pub fn power(base: f64, exponent: i32) -> f64 {
    let (mut result, mut square, mut left) = (1.0, base, exponent.unsigned_abs());
    while left > 0 {
        if left & 1 == 1 {
            result *= square;
        }
        square *= square;
        left >>= 1;
    }
    if exponent < 0 { 1.0 / result } else { result }
}

#[cfg(test)]
mod tests {
    use super::power;

    #[test]
    fn a_power_is_what_repeated_multiplication_gives() {
        assert_eq!([power(2.0, 0), power(2.0, 1), power(2.0, 10), power(2.0, -3)], [1.0, 2.0, 1024.0, 0.125]);
        assert_eq!([power(0.0, 0), power(0.0, 3)], [1.0, 0.0]);
        for (base, exponent) in [(1.023, 19), (0.77, 7), (1.5, -12)] {
            assert!((power(base, exponent) / libm::pow(base, f64::from(exponent)) - 1.0).abs() < 1e-14);
        }
    }
}
