//! Desks needed against the chance that everyone finds one: what a little more certainty takes.

use crate::chart::lines::{Lines, Series};
use crate::probability::normal;
use crate::report::figure::{Cell, Drawing, Figure, Figures, Table, caption, euro, styles};
use crate::text::text;
use crate::units::{Desks, Share};

/// Where the curve begins, unless a lower level was chosen; in hundredths.
const FIRST: u32 = 80;

/// Where it ends, in hundredths.
const LAST: u32 = 99;

/// Levels that only the table has.
const BEYOND: [Share; 2] = [0.995, 0.999];

/// One hundredth more certainty, up to the highest level that the file admits.
const MORE: Share = 0.01;
const HIGHEST: Share = 0.9999;

impl Figures<'_> {
    /// Desks needed in the last year against the service level, under one alternative.
    pub fn service(&self) -> Figure {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let year = estimate.last_year();
        let workplace = &self.scenario.workplace;
        let cost = workplace.desk_cost.likely();
        let needed = |level: Share| year.attendance.desks_needed(normal::quantile(level), year.headcount);
        let fte = year.headcount * self.scenario.workforce.part_time_factor.likely();
        let per = |desks: Desks, people: f64| if people > 0.0 { desks / people } else { 0.0 };
        let flex = |value: f64| Cell { value, text: language.decimal(value, 2) };

        let chosen = self.scenario.attendance.service_level;
        let at_chosen = needed(chosen);
        let more = (chosen + MORE).min(HIGHEST);
        let extra = needed(more) - at_chosen;
        let whole = |desks: Desks| language.whole(desks);
        let title =
            text!(texts, service_title { n: extra as usize, extra: whole(extra), level: language.percent(more, 2) });
        let subtitle = text!(texts, service_sub { year: self.last_year(), name: texts.given(&estimate.short_name()) });
        let says = text!(
            texts,
            service_says {
                level: language.percent(chosen, 2),
                needed: whole(at_chosen),
                fte: language.decimal(per(at_chosen, fte), 2),
                person: language.decimal(per(at_chosen, year.headcount), 2)
            }
        );
        let costs = text!(
            texts,
            service_costs {
                n: extra as usize,
                level: language.percent(more, 2),
                extra: whole(extra),
                cost: language.euro_short(extra * cost)
            }
        );
        let present = f64::from(workplace.desks);
        let spare = present - at_chosen;
        let money = if spare > 0.0 {
            let of = |share: Share| language.euro_short(spare * cost * share);
            let (before, after) = (workplace.avoidable_before_lease.likely(), workplace.avoidable_after_lease.likely());
            text!(
                texts,
                service_money {
                    n: spare as usize,
                    present: whole(present),
                    spare: whole(spare),
                    now: of(before),
                    later: of(after),
                    never: of(1.0 - after)
                }
            )
        } else {
            texts.service_no_spare(whole(present))
        };
        let sentence = format!("{says} {costs} {money}");

        let first = FIRST.min((chosen * 100.0).floor() as u32);
        let levels: Vec<Share> = (first..=LAST).map(|level| f64::from(level) / 100.0).collect();
        let row = |level: Share| {
            let desks = needed(level);
            let cells = vec![
                Cell { value: desks, text: whole(desks) },
                flex(per(desks, fte)),
                flex(per(desks, year.headcount)),
                euro(language, desks * cost),
            ];
            (language.percent(level, 2), cells)
        };
        let table = Table {
            caption: subtitle.clone(),
            header: vec![
                texts.service_level(),
                texts.service_desks(),
                texts.service_per_fte(),
                texts.service_per_person(),
                texts.service_cost(),
            ],
            rows: levels.iter().chain(&BEYOND).map(|level| row(*level)).collect(),
            footer: None,
        };
        let values: Vec<Desks> = levels.iter().map(|level| needed(*level)).collect();
        let style = styles(self.comparison)[position];
        let line = |name: String, end: Desks, style: usize, values: Vec<f64>| Series {
            name,
            end: whole(end),
            style,
            values,
            ..Series::default()
        };
        let last = values.last().copied().unwrap_or_default();
        let lines = Lines {
            caption: caption("chart-service", &title, &sentence),
            years: levels.iter().map(|level| language.percent(*level, 0)).collect(),
            series: vec![
                line(texts.service_needed(), last, style, values),
                line(
                    texts.service_present(),
                    present,
                    if style == NOW { NOW - 1 } else { NOW },
                    vec![present; levels.len()],
                ),
            ],
            estimate: None,
            reach: self.reach(|comparison| vec![comparison.alternatives[position].desks_needed()]),
        };
        Figure { id: "service", title, subtitle, sentence, table, drawing: Drawing::Counts(lines) }
    }
}

/// The style of the desks that are there now, unless the alternative has it.
const NOW: usize = 4;
