//! The projections of all alternatives in one draw, and of going on as before beside them.

use crate::model::projection::Projection;
use crate::model::start::Start;

/// Every alternative of a plan, and going on, from one start.
#[derive(Clone, Debug)]
pub struct Projections {
    /// In the order of the scenario.
    pub alternatives: Vec<Projection>,
    going_on: GoingOn,
}

/// The projection of going on.
#[derive(Clone, Debug)]
enum GoingOn {
    /// That of the alternative at this position, under which nothing changes.
    Alternative(usize),
    /// One of its own: something changes under every alternative.
    Apart(Projection),
}

impl Projections {
    /// Projects every alternative, and going on where no alternative stands for it.
    pub fn new(start: &Start) -> Projections {
        let plan = start.plan();
        Projections {
            alternatives: plan.routes().iter().map(|route| start.project(route)).collect(),
            going_on: plan
                .unchanged()
                .map_or_else(|| GoingOn::Apart(start.project(plan.continuing())), GoingOn::Alternative),
        }
    }

    /// The projection of going on as before; of several alternatives under which nothing changes it is the first.
    pub fn going_on(&self) -> &Projection {
        match &self.going_on {
            GoingOn::Alternative(position) => &self.alternatives[*position],
            GoingOn::Apart(projection) => projection,
        }
    }
}
