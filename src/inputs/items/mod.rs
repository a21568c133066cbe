//! The roles, devices, policies and alternatives that a scenario consists of: added, copied, removed and put back.

mod list;
mod listed;

mod obstacle;

mod copy;
mod introduce;
mod remove;
mod restore;

mod edit;

pub use self::edit::Edit;
pub use self::introduce::ADOPTED;
pub use self::list::{Item, List, User};
pub use self::obstacle::ItemObstacle;
