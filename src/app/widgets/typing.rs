//! Typing into a field: one behaviour for every text and number that is filled in.
//!
//! A text is kept while somebody types and read when it is committed, by Enter or on leaving the field. Where it is
//! refused it stays, to be mended. Escape takes it back, and a value that comes from elsewhere takes its place.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// One text field: what it shows and what it hears.
#[derive(Clone, PartialEq)]
pub struct TypedField {
    /// The text in the field.
    pub shown: String,
    /// Whether there is a text that is not committed: Ctrl+Z is then the field's own undo, not that of the page.
    pub is_typing: bool,
    pub oninput: Callback<InputEvent>,
    pub onchange: Callback<Event>,
    pub onkeydown: Callback<KeyboardEvent>,
}

impl TypedField {
    /// The attribute `data-typing`, which the page's undo looks at.
    pub fn data_typing(&self) -> Option<&'static str> {
        self.is_typing.then_some("true")
    }
}

/// A field into which somebody may type.
pub struct Typing<R> {
    pub field: TypedField,
    /// Why the text, or something else about its value, was refused.
    pub refused: Option<R>,
    /// Refuses something else about its value, or takes a refusal away; the text stays.
    pub refuse: Callback<Option<R>>,
}

/// The refusal of a text that is not what its field takes, where the field says itself what that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAllowed;

/// Fields that are committed together, such as low, likely and high of a range.
pub struct TypingTogether<R> {
    pub fields: Vec<TypedField>,
    /// Why the texts, or something else about their value, were refused.
    pub refused: Option<R>,
    /// Refuses something else about their value, or takes a refusal away; the texts stay.
    pub refuse: Callback<Option<R>>,
}

/// A field for a value that is written as `written`. A text that differs from that is handed to `commit`.
#[hook]
pub fn use_typing<V, R, F>(value: V, written: String, commit: F) -> Typing<R>
where
    V: PartialEq + 'static,
    R: Clone + PartialEq + 'static,
    F: Fn(&str) -> Result<(), R> + 'static,
{
    let commit = move |texts: &[Option<String>]| texts.iter().flatten().try_for_each(|text| commit(text));
    let TypingTogether { mut fields, refused, refuse } = use_typing_together(value, vec![written], commit);
    Typing { field: fields.remove(0), refused, refuse }
}

/// Fields for the parts of a value, which are written as `written`. Where a text differs from that, `commit` gets the
/// texts of all parts; none for a part that is as it was: what was only shown rounded stays as exact as it is.
#[hook]
pub fn use_typing_together<V, R, F>(value: V, written: Vec<String>, commit: F) -> TypingTogether<R>
where
    V: PartialEq + 'static,
    R: Clone + PartialEq + 'static,
    F: Fn(&[Option<String>]) -> Result<(), R> + 'static,
{
    let n_fields = written.len();
    let typed = use_state_eq(|| Typed::<R>::nothing(n_fields));
    {
        let typed = typed.setter();
        use_effect_with(value, move |_| typed.set(Typed::nothing(n_fields)));
    }
    let parts = Rc::new(Parts { written, commit });
    let field = |position: usize| {
        let oninput = {
            let typed = typed.clone();
            Callback::from(move |event: InputEvent| {
                typed.set(typed.with(position, event.target_unchecked_into::<HtmlInputElement>().value()));
            })
        };
        let onchange = {
            let (typed, parts) = (typed.clone(), Rc::clone(&parts));
            Callback::from(move |event: Event| {
                let text = event.target_unchecked_into::<HtmlInputElement>().value();
                typed.set(parts.committed(typed.with(position, text)));
            })
        };
        let onkeydown = {
            let typed = typed.setter();
            Callback::from(move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    typed.set(Typed::nothing(n_fields));
                }
            })
        };
        let text = typed.text(position);
        let shown = text.unwrap_or(&parts.written[position]).clone();
        TypedField { shown, is_typing: text.is_some(), oninput, onchange, onkeydown }
    };
    let fields = (0..n_fields).map(field).collect();
    let refuse = {
        let typed = typed.clone();
        Callback::from(move |refused| typed.set(Typed { refused, ..(*typed).clone() }))
    };
    TypingTogether { fields, refused: typed.refused.clone(), refuse }
}

/// What is typed and not committed, and why it was refused.
#[derive(Clone, PartialEq)]
struct Typed<R> {
    texts: Vec<Option<String>>,
    refused: Option<R>,
}

impl<R: Clone> Typed<R> {
    fn nothing(n_fields: usize) -> Typed<R> {
        Typed { texts: vec![None; n_fields], refused: None }
    }

    fn text(&self, position: usize) -> Option<&String> {
        self.texts.get(position)?.as_ref()
    }

    fn with(&self, position: usize, text: String) -> Typed<R> {
        let mut texts = self.texts.clone();
        texts.resize(texts.len().max(position + 1), None);
        texts[position] = Some(text);
        Typed { texts, refused: self.refused.clone() }
    }
}

/// The parts of a value as they are written, and what takes in other texts.
struct Parts<F> {
    written: Vec<String>,
    commit: F,
}

impl<F> Parts<F> {
    /// What is left of the texts after they were committed: nothing, unless they were refused.
    fn committed<R: Clone>(&self, typed: Typed<R>) -> Typed<R>
    where
        F: Fn(&[Option<String>]) -> Result<(), R>,
    {
        let differs = |position: usize| typed.text(position).filter(|text| text.trim() != self.written[position]);
        let texts: Vec<Option<String>> = (0..self.written.len()).map(|position| differs(position).cloned()).collect();
        let is_changed = texts.iter().any(Option::is_some);
        match is_changed.then(|| (self.commit)(&texts)) {
            Some(Err(why)) => Typed { refused: Some(why), ..typed },
            Some(Ok(())) | None => Typed::nothing(self.written.len()),
        }
    }
}
