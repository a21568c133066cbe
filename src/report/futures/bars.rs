//! What the difference of two alternatives depends on: how much each range explains.

use super::figures::{FuturesFigures, SHOWN, percent};
use crate::report::figure::words;
use crate::text::text;

use crate::chart::bars::{Bars, Fill, Row};
use crate::defaults::sources::Grade;
use crate::futures::evidence;
use crate::futures::summary::Influence;
use crate::report::figure::{Drawing, Figure, Table, caption};
use crate::report::futures::certainty;
use crate::text::names::lowered;

impl FuturesFigures<'_> {
    /// A bar for the ranges that explain most, and for chance; none while another pair is contrasted.
    pub fn bars(&self) -> Option<Figure> {
        let (texts, language) = (self.texts, self.texts.language);
        let contrast = self.contrast()?;
        let (a, b) = self.names();
        let (a, b) = (lowered(&a), lowered(&b));
        let matters = |influence: &&Influence| influence.share > 0.0;
        let shown: Vec<&Influence> = contrast.influences.iter().filter(matters).take(SHOWN).collect();
        let row = |influence: &&Influence| Row {
            name: self.uncertainty(&influence.name),
            value: influence.share,
            fill: if self.grade(influence) == Grade::Estimate { Fill::Hatched } else { Fill::Solid },
            emphasised: false,
        };
        let mut rows: Vec<Row> = shown.iter().map(row).collect();
        let rest = 1.0 - contrast.chance - rows.iter().map(|row| row.value).sum::<f64>();
        let plain = |name: String, value: f64| Row { name, value, fill: Fill::Grey, emphasised: false };
        let first = shown.first().filter(|influence| influence.share >= contrast.chance);
        let is_certain = shown.is_empty() && contrast.chance <= 0.0;
        if !is_certain {
            rows.push(plain(texts.chance_events(), contrast.chance));
            rows.push(plain(texts.rest_of_spread(), rest.max(0.0)));
        }
        let title = match first {
            Some(influence) => text!(texts, bars_title { a, b, name: self.uncertainty(&influence.name) }),
            None if is_certain => text!(texts, bars_title_none { a, b }),
            None => text!(texts, bars_title_chance { a, b }),
        };
        let evidence = evidence::estimated_share(contrast, self.sources, self.origin);
        let evidence = evidence.map(|share| texts.evidence(language.percent(share, 0))).unwrap_or_default();
        let sentence = match first {
            _ if is_certain => texts.bars_says_none(),
            Some(influence) => text!(
                texts,
                bars_says {
                    name: self.uncertainty(&influence.name),
                    share: certainty::percent(influence.share, language),
                    evidence
                }
            ),
            None => text!(
                texts,
                bars_says {
                    name: texts.chance_events(),
                    share: certainty::percent(contrast.chance, language),
                    evidence
                }
            ),
        };
        let subtitle = texts.bars_sub();
        let of = |influence: &Influence| {
            let cells = vec![percent(language, influence.share), words(self.grade_name(self.grade(influence)))];
            (self.uncertainty(&influence.name), cells)
        };
        let all = contrast.influences.iter().filter(matters).map(of);
        let chance = (texts.chance_events(), vec![percent(language, contrast.chance), words(String::new())]);
        let header = vec![texts.column_what(), texts.column_share(), texts.column_grade()];
        let table = Table { caption: subtitle.clone(), header, rows: all.chain([chance]).collect(), footer: None };
        let bars = Bars {
            caption: caption("chart-bars", &title, &sentence),
            rows,
            solid: texts.bars_solid(),
            hatched: texts.bars_hatched(),
            other: texts.bars_other(),
            style: 0,
            reach: Vec::new(),
        };
        Some(Figure { id: "bars", title, subtitle, sentence, table, drawing: Drawing::Shares(bars) })
    }
}
