//! Items of any list, and the ids that they get.

use crate::scenario::names;
use crate::scenario::{Alternative, Device, Id, Policy, Role};

/// An item of a list.
pub(super) trait Listed: Clone {
    /// Its id.
    fn id(&self) -> &Id;

    /// Gives it another id.
    fn set_id(&mut self, id: Id);

    /// Gives it another name, where it has one beside its id.
    fn set_name(&mut self, name: String);

    /// Makes its draws those of what it is now, whatever id it gets.
    fn keep_draws(&mut self) {}
}

macro_rules! listed {
    ($($type:ty: |$it:ident, $name:ident| $set_name:expr $(, $keeps:ident)?;)*) => {
        $(impl Listed for $type {
            fn id(&self) -> &Id {
                &self.id
            }

            fn set_id(&mut self, id: Id) {
                self.id = id;
            }

            fn set_name(&mut self, $name: String) {
                let $it = self;
                $set_name;
            }

            $(fn keep_draws(&mut self) {
                self.$keeps = Some(self.$keeps().clone());
            })?
        })*
    };
}

// The page has a word for a role or device without a name, and for its copies.
listed! {
    Role: |it, name| it.name = it.name.take().map(|_| name), drawn_as;
    Device: |it, name| it.name = it.name.take().map(|_| name);
    Policy: |it, name| it.name = name, drawn_as;
    Alternative: |it, name| it.name = name;
}

/// The ids of a list, in its order.
pub(super) fn ids<T: Listed>(list: &[T]) -> Vec<&Id> {
    list.iter().map(Listed::id).collect()
}

/// The position of an item, and the item.
pub(super) fn find<'a, T: Listed>(list: &'a [T], id: &Id) -> Option<(usize, &'a T)> {
    list.iter().enumerate().find(|(_, item)| item.id() == id)
}

/// An id that the list does not have: `byod_2` after `byod`; and its number.
pub(super) fn fresh<T: Listed>(list: &[T], id: &Id) -> (Id, usize) {
    let base = names::of_copy(id).0;
    let base = &base[..base.len().min(LONGEST)];
    let numbers = (2..).map(|number| (format!("{base}_{number}"), number));
    let free = |(id, _): &(Id, usize)| list.iter().all(|it| it.id() != id);
    numbers.into_iter().find(free).expect("a list has an end")
}

/// An id as it is, or with a number where the list has it.
pub(super) fn fresh_or_same<T: Listed>(list: &[T], id: &Id) -> (Id, Option<usize>) {
    if list.iter().all(|it| it.id() != id) {
        return (id.clone(), None);
    }
    let (id, number) = fresh(list, id);
    (id, Some(number))
}

/// Letters of an id to which a number still fits.
const LONGEST: usize = 56;
