//! Desks needed against the chance that everyone finds one: what a little more certainty takes.

use crate::chart::lines::{Lines, Series};
use crate::outcome::service::{DesksAtLevel, DesksByService};
use crate::report::figure::{Drawing, Figure, Figures, Words};
use crate::report::table::{Cell, Table};
use crate::text::text;
use crate::units::{Desks, Share};

/// The style of the desks that are there now, unless the alternative has it.
const NOW: usize = 4;

impl Figures<'_> {
    /// Desks needed in the last year against the service level, under one alternative.
    pub fn service(&self) -> Figure {
        let desks = DesksByService::new(self.scenario, self.chosen().last_year());
        let words = Words {
            title: self.service_title(&desks),
            subtitle: text!(self.texts, service_sub { year: self.last_year(), name: self.name(self.chosen()) }),
            sentence: self.service_sentence(&desks),
        };
        let table = self.service_table(&desks, words.subtitle.clone());
        let lines = Lines { caption: words.caption("service"), ..self.service_lines(&desks) };
        words.figure("service", table, Drawing::Counts(lines))
    }

    fn service_title(&self, desks: &DesksByService) -> String {
        let (language, extra) = (self.texts.language, desks.extra());
        let more = language.percent(desks.more.service, 2);
        text!(self.texts, service_title { n: extra as usize, extra: language.whole(extra), level: more })
    }

    /// Desks at the chosen level, the price of a hundredth more, and the worth of desks that are spare.
    fn service_sentence(&self, desks: &DesksByService) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        let DesksAtLevel { service, desks: needed, per_fte, per_person, .. } = desks.chosen;
        let says = text!(
            texts,
            service_says {
                level: language.percent(service, 2),
                needed: language.whole(needed),
                fte: language.decimal(per_fte, 2),
                person: language.decimal(per_person, 2)
            }
        );
        let costs = text!(
            texts,
            service_costs {
                n: desks.extra() as usize,
                level: language.percent(desks.more.service, 2),
                extra: language.whole(desks.extra()),
                cost: language.euro_short(desks.extra_cost())
            }
        );
        format!("{says} {costs} {}", self.service_money(desks))
    }

    fn service_money(&self, desks: &DesksByService) -> String {
        let (texts, language, spare) = (self.texts, self.texts.language, desks.spare());
        let present = language.whole(desks.present);
        if spare <= 0.0 {
            return texts.service_no_spare(present);
        }
        let workplace = &self.scenario.workplace;
        let (before, after) = (workplace.avoidable_before_lease.likely(), workplace.avoidable_after_lease.likely());
        let of = |share: Share| language.euro_short(desks.spare_cost() * share);
        text!(
            texts,
            service_money {
                n: spare as usize,
                present,
                spare: language.whole(spare),
                now: of(before),
                later: of(after),
                never: of(1.0 - after)
            }
        )
    }

    fn service_table(&self, desks: &DesksByService, caption: String) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |it: &DesksAtLevel| {
            let cells = vec![
                Cell::whole(it.desks, language),
                Cell::decimal(it.per_fte, 2, language),
                Cell::decimal(it.per_person, 2, language),
                Cell::euro(it.cost, language),
            ];
            (language.percent(it.service, 2), cells)
        };
        Table {
            caption,
            header: vec![
                texts.service_level(),
                texts.service_desks(),
                texts.service_per_fte(),
                texts.service_per_person(),
                texts.service_cost(),
            ],
            rows: desks.curve.iter().chain(&desks.beyond).map(row).collect(),
            footer: None,
        }
    }

    fn service_lines(&self, desks: &DesksByService) -> Lines {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, style) = (self.position(), self.style());
        let line = |name: String, style: usize, values: Vec<Desks>| Series {
            name,
            end: language.whole(values.last().copied().unwrap_or_default()),
            style,
            values,
            ..Series::default()
        };
        let needed = desks.curve.iter().map(|it| it.desks).collect();
        let present = vec![desks.present; desks.curve.len()];
        let now = if style == NOW { NOW - 1 } else { NOW };
        Lines {
            years: desks.curve.iter().map(|it| language.percent(it.service, 0)).collect(),
            series: vec![line(texts.service_needed(), style, needed), line(texts.service_present(), now, present)],
            reach: self.reach(|comparison| vec![comparison.alternatives[position].desks_needed()]),
            ..Lines::default()
        }
    }
}
