//! What every chart has to keep, read back from its SVG.

use roxmltree::{Document, Node};

use super::canvas::Rect;
use super::font::{self, Weight};
use crate::chart::{Caption, Size};

/// A caption that needs escaping.
pub(super) fn caption() -> Caption {
    Caption { id: "kosten".into(), title: "A < B & \"C\"".into(), description: "D > E 'n F".into() }
}

/// The sizes that charts are drawn in, and some that nobody should ask for.
pub(super) fn sizes() -> Vec<Size> {
    let mut sizes = Vec::new();
    for width in [340, 460, 640, 900] {
        for text in [12.0, 13.0, 20.0] {
            sizes.push(Size { width, height: 280, text });
        }
    }
    sizes.extend([
        Size { width: 900, height: 0, text: 12.0 },
        Size { width: 0, height: 0, text: f64::NAN },
        Size { width: 320, height: 2000, text: 28.0 },
    ]);
    sizes
}

/// Panics unless the SVG is well formed, named, free of style and colour, has at most one decimal,
/// and all of it lies on the canvas with no text over another.
pub(super) fn sound(svg: &str) {
    let document = Document::parse(svg).expect("well-formed XML");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    named(&document);
    for node in document.descendants().filter(Node::is_element) {
        for attribute in node.attributes() {
            assert!(!["style", "fill", "stroke", "color", "opacity"].contains(&attribute.name()), "{attribute:?}");
            if !["class", "id", "aria-labelledby", "role", "text-anchor"].contains(&attribute.name()) {
                one_decimal(attribute.value());
            }
        }
    }
    for word in ["#", "rgb(", "NaN", "inf"] {
        let drawn = document.descendants().filter(Node::is_element).flat_map(|node| node.attributes());
        assert!(drawn.into_iter().all(|attribute| !attribute.value().contains(word)), "{word} in {svg}");
    }
    on_canvas(&document, svg);
    apart(&document, svg);
}

/// All texts, in the order drawn.
pub(super) fn texts(svg: &str) -> Vec<String> {
    let document = Document::parse(svg).expect("well-formed XML");
    document
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|node| node.text())
        .map(str::to_owned)
        .collect()
}

/// All rectangles of that class, in the order drawn.
pub(super) fn rects(svg: &str, class: &str) -> Vec<Rect> {
    let document = Document::parse(svg).expect("well-formed XML");
    let of_class = |node: &Node| node.has_tag_name("rect") && node.attribute("class") == Some(class);
    document.descendants().filter(of_class).map(|node| rect(&node)).collect()
}

/// The box around each circle and each path of that class, in the order drawn.
pub(super) fn boxes(svg: &str, class: &str) -> Vec<Rect> {
    let document = Document::parse(svg).expect("well-formed XML");
    let of_class = |node: &Node| ["circle", "path"].contains(&node.tag_name().name());
    let around = |node: Node| {
        let corners = if node.has_tag_name("path") {
            path(&node)
        } else {
            let (x, y, r) = (number(&node, "cx"), number(&node, "cy"), number(&node, "r"));
            vec![(x - r, y - r), (x + r, y + r)]
        };
        let start =
            Rect { left: f64::INFINITY, top: f64::INFINITY, right: f64::NEG_INFINITY, bottom: f64::NEG_INFINITY };
        corners.into_iter().fold(start, |rect, (x, y)| Rect {
            left: rect.left.min(x),
            top: rect.top.min(y),
            right: rect.right.max(x),
            bottom: rect.bottom.max(y),
        })
    };
    let is_drawn = |node: &Node| of_class(node) && node.attribute("class") == Some(class);
    document.descendants().filter(is_drawn).map(around).collect()
}

/// The points of all paths of that class.
pub(super) fn points(svg: &str, class: &str) -> Vec<(f64, f64)> {
    let document = Document::parse(svg).expect("well-formed XML");
    let of_class = |node: &Node| node.has_tag_name("path") && node.attribute("class") == Some(class);
    document.descendants().filter(of_class).flat_map(|node| path(&node)).collect()
}

fn named(document: &Document) {
    let root = document.root_element();
    let ids = root.attribute("aria-labelledby").expect("a name");
    let texts: Vec<&str> = ids
        .split(' ')
        .map(|id| document.descendants().find(|node| node.attribute("id") == Some(id)).expect("the id exists"))
        .map(|node| node.text().unwrap_or_default())
        .collect();
    assert_eq!(texts, [caption().title, caption().description]);
    assert!(ids.split(' ').all(|id| id.starts_with(&caption().id)));
}

fn one_decimal(value: &str) {
    for number in value.split(|c: char| !(c.is_ascii_digit() || c == '.')).filter(|number| !number.is_empty()) {
        if let Some((_, decimals)) = number.split_once('.') {
            assert_eq!(decimals.len(), 1, "{value}");
        }
    }
}

fn on_canvas(document: &Document, svg: &str) {
    let root = document.root_element();
    let (width, height) = (number(&root, "width"), number(&root, "height"));
    let inside = |x: f64, y: f64| {
        let is_inside = (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
        assert!(is_inside, "({x}, {y}) outside {width} × {height} in {svg}");
    };
    for node in document.descendants() {
        match node.tag_name().name() {
            "text" => {
                let rect = text_rect(&node);
                inside(rect.left, rect.top);
                inside(rect.right, rect.bottom);
            }
            "rect" => {
                let rect = rect(&node);
                inside(rect.left, rect.top);
                inside(rect.right, rect.bottom);
            }
            "circle" => inside(number(&node, "cx"), number(&node, "cy")),
            "path" => path(&node).into_iter().for_each(|(x, y)| inside(x, y)),
            _ => {}
        }
    }
}

fn apart(document: &Document, svg: &str) {
    let texts: Vec<Node> = document.descendants().filter(|node| node.has_tag_name("text")).collect();
    for (i, a) in texts.iter().enumerate() {
        for b in &texts[..i] {
            let (p, q) = (text_rect(a), text_rect(b));
            let is_apart = p.left >= q.right || q.left >= p.right || p.top >= q.bottom || q.top >= p.bottom;
            assert!(is_apart, "{:?} over {:?} in {svg}", a.text(), b.text());
        }
    }
}

/// The room a text takes: up to the capitals, down to the tail of a g.
fn text_rect(node: &Node) -> Rect {
    let size = number(&node.document().root_element(), "font-size");
    let is_bold = node.attribute("class").is_some_and(|class| class.contains("bold"));
    let weight = if is_bold { Weight::Bold } else { Weight::Regular };
    let width = font::width(node.text().unwrap_or_default(), weight, size);
    let (x, y) = (number(node, "x"), number(node, "y"));
    let left = match node.attribute("text-anchor") {
        None => x,
        Some("middle") => x - width / 2.0,
        Some(_) => x - width,
    };
    Rect { left, top: y - font::CAPITAL * size, right: left + width, bottom: y + 0.22 * size }
}

fn rect(node: &Node) -> Rect {
    let (left, top) = (number(node, "x"), number(node, "y"));
    Rect { left, top, right: left + number(node, "width"), bottom: top + number(node, "height") }
}

fn path(node: &Node) -> Vec<(f64, f64)> {
    let data = node.attribute("d").expect("a path has data");
    let numbers: Vec<f64> = data
        .split(['M', 'L', 'Z', ' '])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().expect("a number"))
        .collect();
    numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

fn number(node: &Node, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).expect("a number")
}
