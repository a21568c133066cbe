//! Sentences about what the format of a file does not allow.

use super::Texts;
use crate::scenario::problem::{Allowed, Problem};
use crate::text::text;

impl Texts {
    /// The values that a place of a file allows, as the end of a sentence.
    pub fn allowed(self, allowed: &Allowed) -> String {
        let number = |value: f64| self.language.short(value, 4);
        match allowed {
            Allowed::Quantity(low, high) => text!(self, allowed_quantity { low: number(*low), high: number(*high) }),
            Allowed::Number(low, high) => text!(self, allowed_number { low: number(*low), high: number(*high) }),
            Allowed::Whole(low, high) => {
                text!(self, allowed_whole { low: number(*low as f64), high: number(*high as f64) })
            }
            Allowed::Ordered => self.allowed_ordered(),
            Allowed::Flag => self.allowed_flag(),
            Allowed::Name => self.allowed_name(),
            Allowed::Text => self.allowed_text(),
            Allowed::Id => self.allowed_id(),
            Allowed::UniqueId => self.allowed_unique(),
            Allowed::Word(words) if words.is_empty() => self.allowed_none(),
            Allowed::Word(words) => self.allowed_word(words.join(", ")),
            Allowed::Object => self.allowed_object(),
            Allowed::List(most) => self.allowed_list(*most),
            Allowed::Required => self.allowed_required(),
            Allowed::Known(words) => self.allowed_known(words.join(", ")),
            Allowed::Once => self.allowed_once(),
            Allowed::SomeShare => self.allowed_some_share(),
            Allowed::SomeWeekday => self.allowed_some_weekday(),
            Allowed::DeviceOf(kind) => self.allowed_device_of(self.word(kind)),
            Allowed::DeskFromEmployer => self.allowed_desk(),
            Allowed::EveryRole => self.allowed_every_role(),
            Allowed::Json => self.allowed_json(),
        }
    }

    /// A sentence that says where a file breaks its format, what stands there and what is allowed.
    pub fn problem(self, problem: &Problem) -> String {
        text!(
            self,
            refused_problem {
                path: problem.path.as_str(),
                found: problem.found.as_str(),
                allowed: self.allowed(&problem.allowed)
            }
        )
    }
}
