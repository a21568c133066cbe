//! People in a draw: how many there are, their roles, and their days at work and at home.

use super::arithmetic::power;
use crate::model::draw::Draw;
use crate::units::{DaysPerWeek, People, Share, YearNumber};

/// The part of all people up to which a policy is not in use, with room for rounding: a take-up of 99.9 % leaves just
/// that under the baseline (model.md §5).
pub const UNNOTICED: Share = 0.001 * (1.0 + 1e-9);

/// Everyone in year `t`.
///
/// # Formula
/// `headcount·(1 + growth)^(t − 1)`; model.md §1.
pub fn headcount(draw: &Draw, t: YearNumber) -> People {
    draw.workforce.headcount * power(1.0 + draw.workforce.growth, t as i32 - 1)
}

/// The part of all people that each role is.
///
/// # Formula
/// `share(r) / Σ share`; model.md §1.
pub fn role_shares(draw: &Draw) -> impl Iterator<Item = Share> {
    let sum: f64 = draw.roles.iter().map(|role| role.share).sum();
    // Divided first: the file admits shares of 1e-320, and headcount times that has hardly a digit left.
    draw.roles.iter().map(move |role| role.share / sum)
}

/// The part of a role under a policy that needs a virtual workspace: the role's own share, or else the policy's.
pub fn virtual_workspace_share(draw: &Draw, role: usize, policy: usize) -> Share {
    draw.roles[role].virtual_workspace_share.unwrap_or(draw.policies[policy].virtual_workspace_share)
}

/// Contract days a week.
///
/// # Formula
/// `w = 5·part_time_factor`; model.md §1.
pub fn work_days(draw: &Draw) -> DaysPerWeek {
    5.0 * draw.workforce.part_time_factor
}
