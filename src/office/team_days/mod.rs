//! The team day of every team, chosen so that the busiest weekday is as quiet as possible.
//!
//! Up to ten teams that have a choice are enumerated, as a rule to the end; more are improved step by step, and a
//! lower bound says how far the best week found can be from the best there is. Only additions, multiplications,
//! divisions and comparisons are used, in a fixed order: a puzzle gives its days on every machine, in slices of any
//! size.

pub mod puzzle;

mod choices;

pub mod optimiser;

mod colouring;

mod bound;

mod descent;

mod exact;

mod put_back;

pub mod messages;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]
mod tests;
