//! The focus after a role, device, policy or alternative came or went.

use werkplekwijzer::inputs::items::Item;
use werkplekwijzer::report::inputs::added;
use werkplekwijzer::scenario::Scenario;
use werkplekwijzer::scenario::path::Path;

/// The ids of elements that may take the focus after a change, the first that is there: those of the item that came, or
/// of the one that stands where an item went.
pub fn beside(before: &Scenario, after: &Scenario) -> Vec<String> {
    let item = added(before, after).or_else(|| successor(before, after));
    let ids = |item: &Item| [format!("{}-copy", id(&item.path())), format!("{}-add", id(&item.list.path()))];
    item.iter().flat_map(ids).chain(["inputs-search".to_owned()]).collect()
}

/// The item that stands where one went.
fn successor(before: &Scenario, after: &Scenario) -> Option<Item> {
    let gone = added(after, before)?;
    let position = gone.list.ids(before).into_iter().position(|id| *id == gone.id)?;
    let ids = gone.list.ids(after);
    let next = ids.get(position).or(ids.last())?;
    Some(Item { list: gone.list, id: (*next).clone() })
}

/// The id on the page of a place in the scenario.
pub fn id(path: &Path) -> String {
    path.dashed()
}
