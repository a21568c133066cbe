//! Why an item cannot be added, copied, removed or put back.

use std::error::Error;
use std::fmt;

use super::list::{Item, List, User};
use crate::scenario::problem::Problem;

/// What stands in the way of a change of the items.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemObstacle {
    /// The item has users.
    InUse(Item, Vec<User>),
    /// The item is the last of its list.
    Last(List),
    /// The list holds as many items as it may.
    Full(List),
    /// Neither the scenario nor its preset or catalogue has the item.
    Missing,
    /// The scenario would break rules of the file.
    Rule(Vec<Problem>),
}

impl Error for ItemObstacle {}

impl fmt::Display for ItemObstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ItemObstacle::InUse(item, users) => write!(f, "{} is needed by {}", item.path(), listed(users)),
            ItemObstacle::Last(list) => write!(f, "{} may not be empty", list.path()),
            ItemObstacle::Full(list) => write!(f, "{} may hold no more than {} items", list.path(), list.most()),
            ItemObstacle::Missing => write!(f, "there is no such item"),
            ItemObstacle::Rule(problems) => write!(f, "{}", listed(problems)),
        }
    }
}

fn listed<T: fmt::Display>(parts: &[T]) -> String {
    parts.iter().map(T::to_string).collect::<Vec<String>>().join("; ")
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            User::Item(item) => write!(f, "{}", item.path()),
            User::Baseline => write!(f, "the baseline"),
            User::Desks => write!(f, "the desks"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_obstacle_reads_as_a_sentence() {
        let item = |list, id: &str| Item { list, id: id.to_owned() };
        let users = vec![User::Baseline, User::Item(item(List::Alternatives, "hiyd"))];
        let in_use = ItemObstacle::InUse(item(List::Policies, "hiyd"), users);
        assert_eq!(in_use.to_string(), "policies.hiyd is needed by the baseline; alternatives.hiyd");
        assert_eq!(ItemObstacle::Full(List::Roles).to_string(), "workforce.roles may hold no more than 40 items");
    }
}
