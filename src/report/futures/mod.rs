//! The futures told: how sure it is in words, and the figures.

pub mod certainty;

#[cfg(feature = "app")]
pub mod figures;

#[cfg(feature = "app")]
mod fan;

#[cfg(feature = "app")]
mod dots;

#[cfg(feature = "app")]
mod icons;

#[cfg(feature = "app")]
mod bars;

#[cfg(feature = "app")]
mod swings;

#[cfg(feature = "app")]
mod worth;
