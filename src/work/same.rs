//! Shared values that are compared by their address, and places that know whether a value is new to them.

use std::ops::Deref;
use std::rc::Rc;

/// A shared value that equals its own clones alone: two are compared at one look, however large they are.
///
/// ```
/// use werkplekwijzer::work::same::Same;
///
/// let desks = Same::new(vec![433, 500]);
/// let other = Same::new(vec![433, 500]);
/// assert_eq!(desks, desks.clone());
/// assert_ne!(desks, other);
/// // The values are equal, though.
/// assert_eq!(*desks, *other);
/// ```
#[derive(Debug, Default)]
pub struct Same<T>(Rc<T>);

impl<T> Same<T> {
    /// Shares a value.
    pub fn new(value: T) -> Same<T> {
        Same(Rc::new(value))
    }

    /// The value for those who compare it by content.
    pub fn rc(&self) -> Rc<T> {
        Rc::clone(&self.0)
    }
}

impl<T: PartialEq> Same<T> {
    /// The value in place of this one; this one where both are equal.
    #[must_use]
    pub fn replaced_by(&self, next: Same<T>) -> Same<T> {
        if *self.0 == *next.0 { self.clone() } else { next }
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Same<T> {
        Same(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Same<T> {}

impl<T> Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// Puts a value in its place; whether it differs from the one before.
pub fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
    let differs = *place != value;
    *place = value;
    differs
}
