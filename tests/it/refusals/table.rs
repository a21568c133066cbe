//! The table of fields is the one of docs/format.md, which is read here field by field; `since 2` is what it marks (2).

use std::fs;

use werkplekwijzer::scenario::fields::{Kind, Row, SCENARIO};

/// Rows of the document's table that say their limits in words.
const IN_WORDS: [&str; 2] = ["format, version", "municipality"];

/// Those rows in the words of [`lines`].
const OF_WORDS: [&str; 6] = [
    "format one of werkplek",
    "version whole 1 2",
    "municipality section",
    "municipality.code text or null",
    "municipality.name text",
    "municipality.inhabitants whole 0 9007199254740991",
];

/// Paragraphs of the document that have another name than the place that they describe.
const PLACES: [(&str, &str); 5] = [
    ("role", "workforce.roles"),
    ("device", "devices"),
    ("policy", "policies"),
    ("allowance", "policies.allowance"),
    ("alternative", "alternatives"),
];

#[test]
fn the_table_of_fields_is_the_one_of_the_format() {
    let mut ours = Vec::new();
    lines("", SCENARIO, &mut ours);
    ours.sort();
    let mut written: Vec<String> = OF_WORDS.map(str::to_owned).to_vec();
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/format.md")).unwrap();
    let (scenario, _) = text.split_once("\n## Outcome").unwrap();
    scenario.lines().for_each(|line| match line.chars().next() {
        Some('|') => row_of_table(line, &mut written),
        Some('*') => paragraph(line, &mut written),
        _ => {}
    });
    written.sort();
    assert_eq!(ours, written);
}

/// The table of fields, a line per field.
fn lines(above: &str, rows: &[Row], lines: &mut Vec<String>) {
    for row in rows {
        let name = if above.is_empty() { row.key.to_owned() } else { format!("{above}.{}", row.key) };
        let kind = match row.kind {
            Kind::Quantity(_, low, high) => format!("quantity {low} {high}"),
            Kind::OptionalQuantity(_, low, high) => format!("quantity {low} {high} or null"),
            Kind::Number(_, low, high) => format!("number {low} {high}"),
            Kind::Whole(_, low, high) => format!("whole {low} {high}"),
            Kind::Flag => "flag".to_owned(),
            Kind::Name => "text".to_owned(),
            Kind::OptionalText => "text or null".to_owned(),
            Kind::OptionalName => "text or none".to_owned(),
            Kind::Id => "id".to_owned(),
            Kind::OptionalId => "id or none".to_owned(),
            Kind::Sections => "object or none".to_owned(),
            Kind::Policy => "policy".to_owned(),
            Kind::OptionalDevice => "device or null".to_owned(),
            Kind::Word(words) => format!("one of {}", words.join(" ")),
            Kind::PerDesk | Kind::Allocation => "map".to_owned(),
            Kind::Object(_) => "section".to_owned(),
            Kind::OptionalObject(_) => "section or null".to_owned(),
            Kind::List(_, most) => format!("list {most}"),
        };
        let since = if row.since > 1 { " since 2" } else { "" };
        lines.push(format!("{name} {kind}{since}"));
        self::lines(&name, row.kind.rows(), lines);
    }
}

/// A row of the document's table: `| start_year, horizon | n | 2000–2100; 1–20 years |`.
fn row_of_table(line: &str, written: &mut Vec<String>) {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [names, kind, limits] = cells[..] else { panic!("no row of three cells: {line}") };
    let is_head = names == "field" || names.starts_with("---");
    if is_head || IN_WORDS.contains(&names) {
        return;
    }
    let since = if names.contains("(2)") { " since 2" } else { "" };
    for (name, limits) in names.replace(" (2)", "").split(", ").zip(limits.split("; ")) {
        let described = match kind {
            "n" => format!("{name} {}", described(&format!("n {limits}"))),
            "id" => format!("{name} policy"),
            "text" if limits.starts_with('`') => format!("{name} {}", described(limits)),
            "text" => format!("{name} text"),
            "number" => format!("{name} {}", described(&format!("number {limits}"))),
            "object, optional" => format!("{name} object or none"),
            other => panic!("{name} is {other}"),
        };
        written.push(described + since);
    }
}

/// A paragraph of the document: `**risk**: `major_probability` q 0–0.5 per year; …`, or `**devices** 1–40, **device**: …`.
fn paragraph(line: &str, written: &mut Vec<String>) {
    let (head, fields) = line.split_once("**: ").unwrap();
    let name = head.rsplit_once("**").unwrap().1;
    let place = PLACES.iter().find(|(other, _)| *other == name).map_or(name, |(_, place)| place);
    match head.split_once("** ") {
        Some((list, most)) => written.push(format!("{} {}", list.trim_start_matches('*'), described(most))),
        None if place == name => written.push(format!("{place} section")),
        None => {}
    }
    // What stands behind a semicolon without a field explains the field before.
    for field in without_asides(fields).split("; ").flat_map(apart).filter(|field| field.starts_with('`')) {
        field_of_paragraph(place, field, written);
    }
}

/// The text without what stands between brackets, but for the marks of a version.
fn without_asides(text: &str) -> String {
    let mut pieces = text.split('(');
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |kept, piece| match piece.split_once(')') {
        Some((aside, rest)) if !aside.starts_with('2') => kept.trim_end().to_owned() + rest,
        _ => kept + "(" + piece,
    })
}

/// What stands between two semicolons, apart where a field follows behind a comma that has a kind of its own.
fn apart(text: &str) -> Vec<&str> {
    let is_next = |(at, _): &(usize, &str)| text[..*at].contains(" (2) q ") && text[*at..].contains("` (2) q ");
    let mut cuts: Vec<usize> = text.match_indices(", `").filter(is_next).map(|(at, _)| at).collect();
    cuts.push(text.len());
    let starts = std::iter::once(0).chain(cuts.iter().map(|at| at + 2));
    starts.zip(&cuts).map(|(start, end)| &text[start..*end]).collect()
}

/// Fields of a paragraph that are alike: `` `lease_years` n 0–50 `` or `` `computer`, `phone`, `tablet` device id or null ``.
fn field_of_paragraph(place: &str, field: &str, written: &mut Vec<String>) {
    let mut names = Vec::new();
    let mut rest = field;
    loop {
        let (name, behind) = rest[1..].split_once('`').unwrap();
        names.push(name);
        rest = behind;
        match rest.strip_prefix(", ") {
            Some(next) if next.starts_with('`') => rest = next,
            _ => break,
        }
    }
    let rest = rest.trim();
    let (mark, rest) = if rest.starts_with("(2") { rest.split_once(") ").unwrap() } else { ("", rest) };
    let since = if mark.is_empty() { "" } else { " since 2" };
    for name in names {
        match (name, rest.strip_prefix("mon…fri ")) {
            ("id", _) => written.push(format!("{place}.id id")),
            ("name", _) if mark.is_empty() => written.push(format!("{place}.name text")),
            ("name", _) => written.push(format!("{place}.name text or none{since}")),
            ("drawn_as", _) => written.push(format!("{place}.drawn_as id or none{since}")),
            (_, Some(of_day)) => {
                written.push(format!("{place}.{name} section"));
                let days = ["mon", "tue", "wed", "thu", "fri"];
                written.extend(days.map(|day| format!("{place}.{name}.{day} {}", described(of_day))));
            }
            _ => written.push(format!("{place}.{name} {}{since}", described(rest))),
        }
    }
}

/// What the document says of a field, in the words of [`lines`].
fn described(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let limits = |position: usize| {
        let (low, high) = words[position]
            .trim_end_matches([',', '.', ';'])
            .split_once('–')
            .unwrap_or_else(|| panic!("no limits: {text}"));
        format!("{} {}", number(low), number(high))
    };
    // Behind the words stands, after a colon, what they mean.
    let of_words = if text.starts_with('`') { text.split(':').next().unwrap() } else { text };
    let chosen: Vec<&str> = of_words.split('`').skip(1).step_by(2).collect();
    let most = || limits(0).split_once(' ').unwrap().1.to_owned();
    match words[0].trim_end_matches('.') {
        "q" if text.contains("or null") => format!("quantity {} or null", limits(1)),
        "q" => format!("quantity {}", limits(1)),
        "n" => format!("whole {}", limits(1)),
        "number" | "numbers" => format!("number {}", limits(1)),
        "bool" | "bool:" => "flag".to_owned(),
        "device" => "device or null".to_owned(),
        "map" => "map".to_owned(),
        "object" => "section or null".to_owned(),
        _ if !chosen.is_empty() => format!("one of {}", chosen.join(" ")),
        _ => format!("list {}", most()),
    }
}

/// A number as Rust writes it: `-0.5` of `−0.5`, `1000000000` of `10⁹`.
fn number(text: &str) -> String {
    let powers = [("10⁶", "1000000"), ("10⁸", "100000000"), ("10⁹", "1000000000")];
    let power = powers.iter().find(|(written, _)| *written == text).map(|(_, number)| (*number).to_owned());
    power.unwrap_or_else(|| text.replace(',', "").replace('−', "-"))
}
