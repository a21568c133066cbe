//! Short names of a scenario's items, and the names of copies.

/// Characters of a name that fits beside a line or bar.
const SHORT: usize = 12;

/// A name short enough for a chart: what stands between brackets, or the name if it is short, or the id.
pub fn short(name: &str, id: &str) -> String {
    let between = name.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|(inner, _)| inner.trim());
    match between {
        Some(inner) if !inner.is_empty() && inner.chars().count() <= SHORT => inner.to_owned(),
        _ if name.chars().count() <= SHORT => name.to_owned(),
        _ => abbreviation(id),
    }
}

/// An id as people read it: `fixed_pc` is FIXED PC.
pub fn abbreviation(id: &str) -> String {
    id.replace('_', " ").to_uppercase()
}

/// An id without the number that a copy has, and that number: `byod` and 2 of `byod_2`.
pub fn of_copy(id: &str) -> (&str, Option<&str>) {
    match id.rsplit_once('_') {
        Some((base, end)) if !base.is_empty() && is_number(end) => (base, Some(end)),
        _ => (id, None),
    }
}

/// A name with a number, within the brackets that make its short name: `Own device (BYOD 2)`.
pub fn numbered(name: &str, number: usize) -> String {
    let (name, end) = name.strip_suffix(')').map_or((name, ""), |inner| (inner, ")"));
    let plain = name.rsplit_once(' ').filter(|(_, last)| is_number(last)).map_or(name, |it| it.0);
    let number = format!(" {number}{end}");
    let kept: String = plain.chars().take(LONGEST - number.chars().count()).collect();
    kept + &number
}

/// Characters that a name may have in the file.
const LONGEST: usize = 200;

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shortened_for_charts() {
        assert_eq!(short("Eigen apparaat (BYOD)", "own"), "BYOD");
        assert_eq!(short("Vaste pc's", "fixed_pc"), "Vaste pc's");
        assert_eq!(short("Here Is Your Device", "hiyd"), "HIYD");
        assert_eq!(short("Een vorm () zonder afkorting", "fixed_pc"), "FIXED PC");
    }

    #[test]
    fn a_copy_gets_the_next_number() {
        assert_eq!(numbered("BYOD", 2), "BYOD 2");
        assert_eq!(numbered("BYOD 2", 3), "BYOD 3");
        assert_eq!(numbered("Eigen apparaat (BYOD)", 2), "Eigen apparaat (BYOD 2)");
        assert_eq!(numbered("Eigen apparaat (BYOD 2)", 3), "Eigen apparaat (BYOD 3)");
        assert_eq!(numbered(&"é".repeat(200), 12).chars().count(), 200);
        assert_eq!(
            [of_copy("byod_2"), of_copy("fixed_pc"), of_copy("_2")],
            [("byod", Some("2")), ("fixed_pc", None), ("_2", None)]
        );
    }
}
