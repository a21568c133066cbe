//! Files of version 1: what they mean in the newest version (format.md).

use serde_json::{Map, Value};

use crate::scenario::fields::VERSION;

/// Raises a file of version 1 that was checked to the newest version: none of what is new, and devices by their use.
pub(super) fn raise(file: &mut Value) {
    let kinds: Vec<&str> = items(&file["devices"]).map(|device| kind_of(file, &device["id"])).collect();
    for (device, kind) in items_mut(&mut file["devices"]).zip(kinds) {
        device["kind"] = kind.into();
    }
    for policy in items_mut(&mut file["policies"]) {
        fill_in(policy, &[("own_device_price", 0.0), ("own_device_life", 1.0), ("own_work_share", 0.0)]);
    }
    fill_in(&mut file["attendance"], &[("home_days_trend", 0.0), ("guests", 0.0), ("guests_growth", 0.0)]);
    fill_in(&mut file["finance"], &[("contingency", 0.0)]);
    file["likeness"] = 1.0.into();
    file["version"] = VERSION.into();
}

fn fill_in(section: &mut Value, fields: &[(&str, f64)]) {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    if let Some(section) = section.as_object_mut() {
        section.extend(fields);
    }
}

/// The kind of a device by how the scenario uses it; `any` where it is used as several or not at all.
fn kind_of(file: &Value, id: &Value) -> &'static str {
    let roles = || items(&file["workforce"]["roles"]);
    let used_as = |kind: &'static str| roles().any(|role| role[kind] == *id);
    let workplace = &file["workplace"];
    let per_desk = workplace["desk_devices"].as_object().map(Map::keys);
    let is_per_desk = per_desk.is_some_and(|mut devices| devices.any(|device| id == device));
    let uses = [
        ("computer", used_as("computer") || workplace["desk_computer"] == *id),
        ("phone", used_as("phone")),
        ("tablet", used_as("tablet")),
        ("desk", is_per_desk),
    ];
    let mut kinds = uses.into_iter().filter_map(|(kind, is_used)| is_used.then_some(kind));
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) => kind,
        _ => "any",
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn items_mut(list: &mut Value) -> impl Iterator<Item = &mut Value> {
    list.as_array_mut().into_iter().flatten()
}
