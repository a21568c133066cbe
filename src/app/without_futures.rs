//! Work for those parts of the page that do not show its futures.

use std::ops::Deref;

use werkplekwijzer::work::work::Work;

/// Work that is the same when only its futures are new, so that a picture of them draws nothing else anew.
#[derive(Clone)]
pub struct WithoutFutures(pub Work);

impl PartialEq for WithoutFutures {
    fn eq(&self, other: &WithoutFutures) -> bool {
        self.0.is_same_estimate(&other.0)
    }
}

impl Deref for WithoutFutures {
    type Target = Work;

    fn deref(&self) -> &Work {
        &self.0
    }
}
