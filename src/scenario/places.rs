//! The places of a scenario: read, filled in and listed by their paths.

use std::slice;

use crate::scenario::Scenario;
use crate::scenario::fields::{Kind, Row, SCENARIO};
use crate::scenario::held::Held;
use crate::scenario::path::{Path, PathStep};
use crate::scenario::section::Holder;

impl Scenario {
    /// The content of a place; none where the scenario lacks the place.
    ///
    /// ```
    /// use werkplekwijzer::defaults::presets::Preset;
    ///
    /// let scenario = Preset::Medium.scenario();
    /// let amount = scenario.at(&"policies.byod.allowance.amount".parse()?).and_then(|held| held.quantity());
    /// assert_eq!(amount.map(|amount| amount.likely()), Some(1_200.0));
    /// # Ok::<(), werkplekwijzer::scenario::path::UnknownPlace>(())
    /// ```
    pub fn at(&self, path: &Path) -> Option<Held<'_>> {
        self.held().at(path.steps())
    }

    /// Fills in a place, unchecked; whether the scenario has the place and its type can hold the content.
    pub fn fill_in(&mut self, path: &Path, held: Held<'_>) -> bool {
        Holder::fill_in(self, path.steps(), held)
    }

    /// The content of the whole scenario.
    pub fn held(&self) -> Held<'_> {
        Holder::held(self)
    }

    /// Every field with its content, in the order of the file: a map and an allowance are one place, an allowance that
    /// is there has its fields behind it.
    pub fn places(&self) -> Vec<(Path, Held<'_>)> {
        self.places_in(&|_| true)
    }

    /// The same in those sections and fields at the top of the file whose names are asked for.
    pub fn places_in(&self, is_asked: &dyn Fn(&str) -> bool) -> Vec<(Path, Held<'_>)> {
        let mut places = Vec::new();
        for row in SCENARIO.iter().filter(|row| is_asked(row.key)) {
            section(&mut Path::default(), self.held(), slice::from_ref(row), &mut places);
        }
        places
    }
}

fn section<'a>(path: &mut Path, held: Held<'a>, rows: &'static [Row], places: &mut Vec<(Path, Held<'a>)>) {
    for row in rows {
        path.push(PathStep::Field(row.key));
        let field = held.get(row.key);
        match row.kind {
            Kind::Object(rows) => section(path, field, rows, places),
            Kind::List(rows, _) => items(path, field, rows, places),
            // No part of the scenario.
            Kind::Sections => {}
            _ => places.push((path.clone(), field)),
        }
        if let (Kind::OptionalObject(rows), Held::Fields(_)) = (row.kind, field) {
            section(path, field, rows, places);
        }
        path.pop();
    }
}

fn items<'a>(path: &mut Path, list: Held<'a>, rows: &'static [Row], places: &mut Vec<(Path, Held<'a>)>) {
    for item in list.items() {
        path.push(PathStep::Item(item.get("id").text().unwrap_or_default().to_owned()));
        section(path, item, rows, places);
        path.pop();
    }
}

impl Path {
    /// The places of a scenario that a path with `*` for any id covers; the path itself where it has none.
    pub fn covered(&self, scenario: &Scenario) -> Vec<Path> {
        let Some(any) = self.steps().iter().position(|step| *step == PathStep::any()) else {
            return vec![self.clone()];
        };
        let items = scenario.held().at(&self.steps()[..any]).into_iter().flat_map(Held::items);
        items.filter_map(|item| item.get("id").text()).map(|id| self.of_item(id)).collect()
    }

    /// The path with positions for ids, as a file names the place.
    pub(super) fn in_file(&self, scenario: &Scenario) -> Path {
        let position = |steps: &[PathStep], id: &str| {
            let mut items = scenario.held().at(steps).into_iter().flat_map(Held::items);
            items.position(|item| item.get("id").text() == Some(id))
        };
        let step = |(index, step): (usize, &PathStep)| match step {
            PathStep::Item(id) => position(&self.steps()[..index], id).map_or_else(|| step.clone(), PathStep::Position),
            other => other.clone(),
        };
        self.steps().iter().enumerate().map(step).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::defaults::presets::Preset;
    use crate::scenario::Quantity;
    use crate::scenario::file;

    fn path(text: &str) -> Path {
        text.parse().unwrap_or_else(|why| panic!("{why}"))
    }

    #[test]
    fn a_path_leads_to_its_field() {
        let scenario = Preset::Medium.scenario();
        let likely = |text| scenario.at(&path(text)).and_then(Held::quantity).map(Quantity::likely);
        assert_eq!(likely("policies.byod.allowance.amount"), Some(1200.0));
        assert_eq!(likely("support.ticket_cost"), Some(32.0));
        assert_eq!(likely("policies.nobody.tickets"), None);
        assert_eq!(likely("policies.hiyd.allowance.amount"), None);
        assert_eq!(path("policies.byod.tickets").in_file(&scenario).to_string(), "policies[2].tickets");
    }

    #[test]
    fn a_value_holds_in_every_place_what_its_json_holds() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let json = file::value(&scenario);
            assert!(scenario.held() == Held::from(&json));
            for (path, held) in scenario.places() {
                let of_json = Held::from(&json).at(path.in_file(&scenario).steps());
                let is_optional = path.row().is_some_and(Row::is_optional);
                assert!(of_json.is_some() || is_optional, "{path}");
                assert_eq!(of_json.map_or(Value::Null, Held::json), held.json(), "{path}");
                if is_optional {
                    continue;
                }
                let mut other = json.clone();
                let pointer = format!("/{}", path.in_file(&scenario)).replace(['.', '['], "/").replace(']', "");
                let at = other.pointer_mut(&pointer).expect("it is there");
                *at = if at.is_null() { 1.into() } else { Value::Null };
                assert!(Held::from(&other) != scenario.held(), "{path}");
            }
        }
    }

    #[test]
    fn every_place_takes_what_it_holds() {
        for preset in Preset::ALL {
            let scenario = preset.scenario();
            let mut filled = scenario.clone();
            for (path, held) in scenario.places() {
                let is_whole_allowance = path.name() == "allowance" && !held.is_nothing();
                assert_eq!(filled.fill_in(&path, held), !is_whole_allowance, "{path}");
            }
            assert_eq!(filled, scenario);
        }
    }

    #[test]
    fn a_star_covers_every_item() {
        let scenario = Preset::Medium.scenario();
        let covered = path("alternatives.*.start").covered(&scenario);
        let ids: Vec<Option<&str>> = covered.iter().map(Path::item).collect();
        assert_eq!(ids, scenario.alternatives.iter().map(|it| Some(it.id.as_str())).collect::<Vec<_>>());
        assert_eq!(path("horizon").covered(&scenario), [path("horizon")]);
    }
}
