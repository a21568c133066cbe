//! An input that is a number: one value, or low, likely and high.

use werkplekwijzer::inputs::Entry;
use werkplekwijzer::inputs::levers::Scale;
use werkplekwijzer::scenario::Quantity;
use werkplekwijzer::scenario::fields::{Kind, Unit};
use werkplekwijzer::text::{Texts, text};
use yew::prelude::*;

use super::entry_button::EntryButton;
use super::frame::{Frame, RowProps};
use crate::app::widgets::number_field::NumberField;
use crate::app::widgets::reading::{ValueReading, without_slider};
use crate::app::widgets::typing::{TypedField, TypingTogether, use_typing_together};

#[component]
pub fn NumberRow(props: &RowProps) -> Html {
    let (texts, input) = (props.texts, &props.input);
    let number = Number::new(input.kind, texts);
    let quantity = input.entry.quantity();
    let written = quantity.map(|quantity| number.written(quantity)).unwrap_or_default();
    let typing = use_typing_together(input.entry.clone(), written, {
        let (number, fill) = (number, props.filler());
        move |typed| {
            let read = quantity.map(|quantity| number.read(quantity, typed)).transpose()?;
            read.map_or(Ok(()), |quantity| fill.emit(Entry::from(quantity)))
        }
    });
    let TypingTogether { fields, refused, refuse } = typing;
    let is_refused = refused.is_some();
    let names = match fields.len() {
        3 => vec![texts.inputs_low(), texts.inputs_likely(), texts.inputs_high()],
        _ => Vec::new(),
    };
    let field = |(position, field): (usize, TypedField)| {
        let name = names.get(position);
        let label = name.map_or_else(|| props.full_label(), |name| format!("{}, {name}", props.full_label()));
        html! {
            <span class="sim-inputs__field">
                <>{ for name.map(|name| html! { <span class="sim-inputs__end" aria-hidden="true">{ name }</span> }) }</>
                <NumberField id={format!("{}-{position}", props.id())} reading={number.reading} {field} {is_refused} {label}
                    described_by={props.described_by()} />
            </span>
        }
    };
    // What was pressed may go away with the change.
    let then = vec![props.field_id(), format!("{}-turn", props.id()), "inputs-search".to_owned()];
    let button = |part: &str, text: String, entry: Entry| {
        html! {
            <EntryButton id={format!("{}-{part}", props.id())} {text} of={props.label.clone()} {entry} fill={props.filler()}
                refuse={refuse.clone()} then={then.clone()} />
        }
    };
    let turn = number.turned(input.kind, quantity).map(|(text, entry)| button("turn", text, entry));
    let is_optional = matches!(input.kind, Kind::OptionalQuantity(..) | Kind::PerDesk);
    let empty = (is_optional && quantity.is_some()).then(|| button("empty", texts.inputs_empty(), Entry::Nothing));
    html! {
        <Frame row={props.clone()} error={refused} allowed={number.allowed()} refuse={refuse.clone()} then={then.clone()}>
            <>{ for fields.into_iter().enumerate().map(field) }</>
            if quantity.is_none() {
                <span>{ texts.inputs_nothing() }</span>
            }
            { turn.unwrap_or_default() }
            <>{ for empty }</>
        </Frame>
    }
}

/// A number with its unit and limits, as it is written and read.
#[derive(Clone, Copy)]
struct Number {
    reading: ValueReading,
    scale: Scale,
}

impl Number {
    fn new(kind: Kind, texts: Texts) -> Number {
        let (unit, low, high) = kind.number().unwrap_or((Unit::None, 0.0, 0.0));
        let scale = without_slider(unit, (low, high), matches!(kind, Kind::Whole(..)));
        Number { reading: ValueReading { texts, unit }, scale }
    }

    /// One text, or those of low, likely and high.
    fn written(self, quantity: Quantity) -> Vec<String> {
        let values = match quantity {
            Quantity::Fixed(value) => vec![value],
            Quantity::Range { low, likely, high } => vec![low, likely, high],
        };
        values.into_iter().map(|value| self.reading.exact(value)).collect()
    }

    /// The quantity with other texts for some of its values; the reason in words where one is no number within the
    /// limits, or where they are not in order.
    fn read(self, quantity: Quantity, typed: &[Option<String>]) -> Result<Quantity, String> {
        let value = |position: usize, before: f64| match typed.get(position) {
            Some(Some(text)) => self.reading.parse(text, self.scale).ok_or_else(|| self.reading.allowed(self.scale)),
            _ => Ok(before),
        };
        match quantity {
            Quantity::Fixed(before) => Ok(Quantity::Fixed(value(0, before)?)),
            Quantity::Range { low, likely, high } => {
                let (low, likely, high) = (value(0, low)?, value(1, likely)?, value(2, high)?);
                let is_ordered = low <= likely && likely <= high;
                is_ordered.then_some(Quantity::Range { low, likely, high }).ok_or_else(|| self.texts().inputs_order())
            }
        }
    }

    /// The other form of a quantity, as a button offers it: a range of a value and back, a first value of nothing.
    fn turned(self, kind: Kind, quantity: Option<Quantity>) -> Option<(String, Entry)> {
        let (lowest, highest) = self.scale.allowed;
        match quantity {
            Some(Quantity::Fixed(likely)) if kind.is_quantity() => {
                let margin = 0.2 * likely.abs();
                let (low, high) = ((likely - margin).max(lowest), (likely + margin).min(highest));
                Some((self.texts().inputs_make_range(), Entry::from(Quantity::Range { low, likely, high })))
            }
            Some(Quantity::Fixed(_)) => None,
            Some(Quantity::Range { likely, .. }) => Some((self.texts().inputs_make_one(), Entry::from(likely))),
            None => Some((self.texts().inputs_fill(), Entry::from(lowest))),
        }
    }

    /// What may be filled in, in a sentence.
    fn allowed(self) -> String {
        let bound = |value: f64| self.texts().bound(self.scale.unit, value);
        text!(self.texts(), inputs_allowed { low: bound(self.scale.allowed.0), high: bound(self.scale.allowed.1) })
    }

    fn texts(self) -> Texts {
        self.reading.texts
    }
}
