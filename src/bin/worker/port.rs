//! Messages over a worker's border: texts, and rows of numbers whose memory moves along.

use js_sys::{Array, Float64Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, MessagePort};
use werkplekwijzer::futures::messages::{END, JobId};

/// The name of a worker that is a helper.
pub const HELPER: &str = "helper";

/// A handler of messages; forgotten, it lives as long as the worker.
pub type OnMessage = Closure<dyn FnMut(MessageEvent)>;

/// The rows of a batch of futures.
pub struct BatchRows {
    /// The run.
    pub id: JobId,
    /// The batch, by its number in the run.
    pub batch: u32,
    /// What was measured, a row per future.
    pub numbers: Vec<f64>,
}

/// Hears what arrives at a port, for as long as the worker lives; what is no message of ours is dropped. None is the end:
/// nobody listens any more, which only the page has to say, since a worker is ended with all that it does.
pub fn listen<T: DeserializeOwned>(port: &MessagePort, mut hear: impl FnMut(Option<T>) + 'static) {
    let on_message = OnMessage::new(move |event: MessageEvent| {
        if event.data().as_string().as_deref() == Some(END) {
            hear(None);
        } else if let Some(message) = message(&event) {
            hear(Some(message));
        }
    });
    port.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Sends a message to the page or the worker that started this one.
pub fn send<T: Serialize>(port: &MessagePort, message: &T) {
    // A text can always be posted.
    let _ = port.post_message(&text(message));
}

/// A message as text.
pub fn text<T: Serialize>(message: &T) -> JsValue {
    serde_json::to_string(message).expect("messages have only text keys").into()
}

/// Whether an event holds a certain message: nothing is read for that.
pub fn is<T: Serialize>(event: &MessageEvent, message: &T) -> bool {
    event.data() == text(message)
}

/// The message in an event; none where it is no text of ours.
fn message<T: DeserializeOwned>(event: &MessageEvent) -> Option<T> {
    serde_json::from_str(&event.data().as_string()?).ok()
}

/// Sends rows to the head; their memory moves along.
pub fn send_rows(head: &MessagePort, rows: &BatchRows) {
    let numbers = Float64Array::new_from_slice(&rows.numbers);
    let message = Array::of3(&rows.id.into(), &rows.batch.into(), &numbers);
    // The memory was made for this message, so that it can move.
    let _ = head.post_message_with_transferable(&message, &Array::of1(&numbers.buffer()));
}

/// The rows in an event; none where it holds something else.
pub fn rows(event: &MessageEvent) -> Option<BatchRows> {
    let parts: Array = event.data().dyn_into().ok()?;
    let number = |index: u32| parts.get(index).as_f64().map(|number| number as u32);
    let numbers = parts.get(2).dyn_into::<Float64Array>().ok()?.to_vec();
    Some(BatchRows { id: number(0)?, batch: number(1)?, numbers })
}
