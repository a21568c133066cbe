//! Messages over a worker's border: texts, and rows of numbers whose memory moves along.

use js_sys::{Array, Float64Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;
use werkplekwijzer::futures::messages::JobId;

/// The name by which a worker knows that it is a helper.
pub const HELPER: &str = "helper";

/// A handler of messages that lives as long as the worker.
pub type OnMessage = Closure<dyn FnMut(MessageEvent)>;

/// A message as text.
pub fn text<T: Serialize>(message: &T) -> JsValue {
    serde_json::to_string(message).expect("messages have only text keys").into()
}

/// The message in an event; none where it is no text of ours.
pub fn message<T: DeserializeOwned>(event: &MessageEvent) -> Option<T> {
    serde_json::from_str(&event.data().as_string()?).ok()
}

/// The rows of a batch, and the memory that moves along with them.
pub fn rows(id: JobId, batch: u32, rows: &[f64]) -> (JsValue, Array) {
    let numbers = Float64Array::new_from_slice(rows);
    let moved = Array::of1(&numbers.buffer());
    (Array::of3(&id.into(), &batch.into(), &numbers).into(), moved)
}

/// The rows in an event; none where it holds something else.
pub fn rows_in(event: &MessageEvent) -> Option<(JobId, u32, Vec<f64>)> {
    let parts: Array = event.data().dyn_into().ok()?;
    let number = |index: u32| parts.get(index).as_f64().map(|number| number as u32);
    Some((number(0)?, number(1)?, parts.get(2).dyn_into::<Float64Array>().ok()?.to_vec()))
}
