//! The futures told: how sure it is in words, and the figures.

pub mod certainty;

pub mod figures;

mod fan;

mod dots;

mod icons;

mod bars;

mod swings;

mod worth;

mod regret;

pub mod ceiling;
