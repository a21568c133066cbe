//! A part of the page's program, which is loaded when it is wanted: a function of it gives what draws it, so that a view is
//! an ordinary component once its part is there.

use std::future::Future;
use std::mem;
use std::pin::Pin;

use wasm_split_helpers::SplitLoaderError;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Draws a part from what it shows.
pub type DrawPart<T> = fn(&T) -> Html;

/// What loads a part.
pub type LoadPart<P> = fn() -> Pin<Box<dyn Future<Output = Result<P, SplitLoaderError>>>>;

/// How far a part is; `P` is what it draws with.
#[derive(Clone, Copy)]
pub enum Coming<P> {
    Waiting,
    There(P),
    Failed,
}

/// A part, and what tries again where it did not come.
#[derive(Clone)]
pub struct LoadedPart<P> {
    pub coming: Coming<P>,
    pub again: Callback<()>,
}

impl<P> PartialEq for LoadedPart<P> {
    /// What a part draws with never changes, so that its stage tells all.
    fn eq(&self, other: &LoadedPart<P>) -> bool {
        mem::discriminant(&self.coming) == mem::discriminant(&other.coming)
    }
}

/// Loads a part as soon as it is wanted. Each new reason to want it is a new attempt where the last one failed.
#[hook]
pub fn use_part<P: Copy + 'static, R: PartialEq + 'static>(load: LoadPart<P>, wanted: Option<R>) -> LoadedPart<P> {
    let coming = use_state(|| Coming::<P>::Waiting);
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
