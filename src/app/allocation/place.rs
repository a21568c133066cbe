//! A place in the matrix of roles and policies, and the way from one to another.

use werkplekwijzer::report::allocation::{RoleRow, Verdict};

/// The cell of a role under a policy, by their positions.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MatrixPlace {
    pub role: usize,
    pub policy: usize,
}

impl MatrixPlace {
    /// The id of the cell on the page.
    pub fn id(self) -> String {
        format!("matrix-{}-{}", self.role, self.policy)
    }

    /// The cell to which a key leads, within the last one.
    pub fn moved(self, key: &str, last: MatrixPlace) -> Option<MatrixPlace> {
        let MatrixPlace { role, policy } = self;
        match key {
            "ArrowUp" => Some(MatrixPlace { role: role.saturating_sub(1), policy }),
            "ArrowDown" => Some(MatrixPlace { role: (role + 1).min(last.role), policy }),
            "ArrowLeft" => Some(MatrixPlace { role, policy: policy.saturating_sub(1) }),
            "ArrowRight" => Some(MatrixPlace { role, policy: (policy + 1).min(last.policy) }),
            "Home" => Some(MatrixPlace { role, policy: 0 }),
            "End" => Some(MatrixPlace { role, policy: last.policy }),
            _ => None,
        }
    }

    /// The first cell that a rule decides: that is what people ask about at first.
    pub fn ruled(rows: &[RoleRow]) -> Option<MatrixPlace> {
        rows.iter().enumerate().find_map(|(role, row)| {
            let policy = row.cells.iter().position(|cell| cell.verdict == Verdict::Ruled)?;
            Some(MatrixPlace { role, policy })
        })
    }
}
