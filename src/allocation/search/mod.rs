//! The search for the cheapest allocation, by branch and bound; its answer is exact.
//!
//! # Problem
//!
//! This is uncapacitated facility location with a budget. Roles are *clients* `i`, policies are *facilities* `j`, and an
//! *assignment* `a` connects every client to one facility. A *connection* costs `c(i, j)`, an open facility costs `f(j)`,
//! and all facilities that publish applications share a cost `p`:
//!
//! ```text
//! minimise    Σᵢ c(i, a(i)) + Σ f(j) over the open j + p if an open j publishes
//! subject to  Σᵢ u(i, a(i)) ≤ B      the budget: people who may work on a device of their own
//!             number of open j ≤ M   policies beside one another
//!             cost ≤ C               the ceiling
//!             a(i) admissible        the policies that the rules leave to role i
//! ```
//!
//! Two things differ from the textbook. A facility is open only if it serves more people than a threshold, one in a
//! thousand of all (model.md §5). And a policy seldom gets a whole role: those who do not take it up stay under the
//! baseline, so that a connection brings people to two facilities, its own and the baseline.
//!
//! # Method
//!
//! - *Branch*: a [`node`] decides of some facilities that they are open or closed. The facility on which the search
//!   branches next is the undecided one that most clients prefer. The baseline is decided first, and so is whether `p` is
//!   paid; without it every facility that publishes is closed.
//! - *Bound*: the [`relaxation`] of a node puts a multiplier `λ ≥ 0` on the budget, which makes a connection cost
//!   `c + λ·u` and takes `λ·B` off the sum. What is left is facility location without a budget; dual ascent bounds it from
//!   below. Every client raises its dual, its offer for being served, as long as the fixed costs of the facilities that
//!   it would pay for have slack left.
//! - *Incumbent*: every node offers two assignments, each client with its cheapest connection, and each with its cheapest
//!   among facilities that are open or have no slack left. The [`incumbent`] keeps the best that the rules admit, and prunes
//!   the nodes whose bound lies above it.
//! - *Leaf*: once all facilities are decided only the budget couples clients. A [`leaf`] adds client after client and keeps
//!   the partial assignments that no other beats in both cost and use of the budget (Pareto). Where a closed facility could
//!   still serve people up to the threshold, it enumerates instead and counts them.
//!
//! # Exactness and limits
//!
//! Costs are whole cents, and assignments that cost the same have different ranks, so that there is one answer. Bounds are
//! floating-point numbers and give way by 10⁻¹² of themselves, the budget by 10⁻⁹. A test compares with all assignments of
//! small instances. The time grows exponentially in the worst case: a single multiplier is a weak bound where the budget
//! binds many clients with different fixed costs around them. Forty roles and twenty policies, the largest scenario, take
//! less than a millisecond without a budget and some ten with one (`benches/estimate.rs`).
//!
//! # Sources
//!
//! - D. Erlenkotter, A Dual-Based Procedure for Uncapacitated Facility Location, Operations Research 26(6), 1978: the dual
//!   ascent.
//! - M. L. Fisher, The Lagrangian Relaxation Method for Solving Integer Programming Problems, Management Science 27(1), 1981:
//!   the multiplier.
//! - G. L. Nemhauser and Z. Ullmann, Discrete Dynamic Programming and Capital Allocation, Management Science 15(9), 1969: the
//!   lists of partial assignments that are not dominated.

mod branch;

mod node;

mod relaxation;

mod incumbent;

mod leaf;
