//! Work for those parts of the page that do not show its futures.

use std::ops::Deref;

use werkplekwijzer::work::newest_run::Futures;
use werkplekwijzer::work::work::Work;

/// Work without its futures, so that a new picture of them draws nothing else anew.
#[derive(Clone, PartialEq)]
pub struct WithoutFutures(Work);

impl WithoutFutures {
    /// The work with a run that has not begun in place of its own.
    pub fn new(work: Work) -> WithoutFutures {
        WithoutFutures(Work { futures: Futures::new(None), ..work })
    }
}

impl Deref for WithoutFutures {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.0
    }
}
