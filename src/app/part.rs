//! A part of the page's program, which is loaded when it is wanted: a function of it gives what draws it, so that a view is
//! an ordinary component once its part is there.

use std::future::Future;
use std::pin::Pin;

use wasm_split_helpers::SplitLoaderError;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Draws a part from what it shows.
pub type DrawPart<T> = fn(&T) -> Html;

/// What loads a part.
pub type LoadPart<T> = fn() -> Pin<Box<dyn Future<Output = Result<DrawPart<T>, SplitLoaderError>>>>;

/// How far a part is.
pub enum Coming<T> {
    Waiting,
    There(DrawPart<T>),
    Failed,
}

impl<T> Clone for Coming<T> {
    fn clone(&self) -> Coming<T> {
        *self
    }
}

impl<T> Copy for Coming<T> {}

/// A part, and what tries again where it did not come.
pub struct LoadedPart<T> {
    pub coming: Coming<T>,
    pub again: Callback<()>,
}

/// Loads a part as soon as it is wanted. Each new reason to want it is a new attempt where the last one failed.
#[hook]
pub fn use_part<T: 'static, R: PartialEq + 'static>(load: LoadPart<T>, wanted: Option<R>) -> LoadedPart<T> {
    let coming = use_state(|| Coming::<T>::Waiting);
    let attempt = use_state(|| 0_u32);
    let (now, set) = (*coming, coming.setter());
    use_effect_with((wanted, *attempt), move |(wanted, _)| {
        if wanted.is_some() && !matches!(now, Coming::There(_)) {
            set.set(Coming::Waiting);
            spawn_local(async move { set.set(load().await.map_or(Coming::Failed, Coming::There)) });
        }
    });
    let again = Callback::from(move |()| attempt.set(*attempt + 1));
    LoadedPart { coming: now, again }
}
