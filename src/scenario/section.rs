//! The macro that writes the sections of a scenario.

/// Writes a section of the scenario and its drawn counterpart from one list of fields, so that no quantity can be
/// forgotten when a draw is made: `Role` holds quantities, `RoleDraw` one number for each.
macro_rules! section {
    (
        $(#[$doc:meta])*
        $name:ident, $draw:ident {
            $(plain { $($(#[$plain_doc:meta])* $plain:ident: $plain_type:ty,)* })?
            drawn { $($(#[$drawn_doc:meta])* $drawn:ident,)* }
            $(optional { $($(#[$optional_doc:meta])* $optional:ident,)* })?
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        pub struct $name {
            $($($(#[$plain_doc])* pub $plain: $plain_type,)*)?
            $($(#[$drawn_doc])* pub $drawn: Quantity,)*
            $($($(#[$optional_doc])* pub $optional: Option<Quantity>,)*)?
        }

        #[doc = concat!("One value for every quantity of a [`", stringify!($name), "`].")]
        #[derive(Clone, Debug, PartialEq)]
        pub struct $draw {
            $($(#[$drawn_doc])* pub $drawn: f64,)*
            $($($(#[$optional_doc])* pub $optional: Option<f64>,)*)?
        }

        impl $name {
            /// One value for every quantity; `value` gets the field's name and its quantity.
            pub fn draw(&self, mut value: impl FnMut(&'static str, Quantity) -> f64) -> $draw {
                $draw {
                    $($drawn: value(stringify!($drawn), self.$drawn),)*
                    $($($optional: self.$optional.map(|quantity| value(stringify!($optional), quantity)),)*)?
                }
            }
        }
    };
}
