//! What an alternative means for one person and for each role, as tables.

use crate::model::draw::Draw;
use crate::model::people::role_shares;
use crate::outcome::personas::{self, Meaning, Persona, Source};
use crate::report::figure::{Cell, Figures, Table, whole, words};
use crate::scenario::plan::Plan;
use crate::text::names::capitalised;
use crate::text::text;
use crate::units::People;

impl Figures<'_> {
    /// What the chosen alternative means for each persona; no table where no role fits any of them.
    pub fn personas(&self) -> Option<Table> {
        let (texts, language) = (self.texts, self.texts.language);
        let (position, estimate) = self.chosen();
        let plan = Plan::new(self.scenario).expect("the scenario of the work is valid");
        let meanings = personas::meanings(&plan, &plan.routes()[position]);
        let row = |it: &Meaning| {
            let role = capitalised(&texts.role(&plan.roles()[it.role].id));
            let allowance = match it.allowance {
                Some((amount, cycle)) => Cell {
                    value: amount,
                    text: text!(
                        texts,
                        persona_allowance { amount: language.euro(amount), years: texts.years_word(cycle) }
                    ),
                },
                None if it.is_left_out => words(texts.persona_left_out()),
                None => words(texts.word_nothing()),
            };
            let days = |value: f64| Cell { value, text: language.short(value, 1) };
            let cells = vec![
                words(texts.policy_short(self.scenario, &plan.policies()[it.policy].id)),
                words(self.kit(&it.kit)),
                allowance,
                Cell { value: it.own_cost, text: language.euro(it.own_cost) },
                days(it.home_days),
                days(it.office_days),
                days(it.office_days * it.desk_share),
            ];
            let who = match it.persona {
                Persona::DeskWorker => texts.persona_desk_worker(role),
                Persona::FieldWorker => texts.persona_field_worker(role),
                Persona::CounterClerk => texts.persona_counter_clerk(role),
                Persona::Interim => texts.persona_interim(role),
                Persona::Intern => texts.persona_intern(role),
            };
            (who, cells)
        };
        let table = Table {
            caption: texts.personas_caption(texts.given(&estimate.short_name())),
            header: vec![
                texts.persona_who(),
                texts.persona_policy(),
                texts.matrix_kit(),
                texts.persona_gets(),
                texts.persona_pays(),
                texts.persona_home(),
                texts.persona_office(),
                texts.persona_desk(),
            ],
            rows: meanings.iter().map(row).collect(),
            footer: None,
        };
        (!table.rows.is_empty()).then_some(table)
    }

    /// Which policy and devices each role gets under the chosen alternative, once everyone has changed over.
    pub fn kits(&self) -> Table {
        let texts = self.texts;
        let (position, estimate) = self.chosen();
        let plan = Plan::new(self.scenario).expect("the scenario of the work is valid");
        let route = &plan.routes()[position];
        let draw = Draw::likely(self.scenario);
        let people: Vec<People> = role_shares(&draw).map(|share| share * draw.workforce.headcount).collect();
        let row = |(role, policy): (usize, &usize)| {
            let cells = vec![
                whole(texts.language, people[role]),
                words(texts.policy_short(self.scenario, &plan.policies()[*policy].id)),
                words(self.kit(&personas::kit(&plan, *policy, role))),
            ];
            (capitalised(&texts.role(&plan.roles()[role].id)), cells)
        };
        Table {
            caption: texts.kits_caption(texts.given(&estimate.short_name())),
            header: vec![texts.allocation_role(), texts.matrix_people(), texts.persona_policy(), texts.matrix_kit()],
            rows: route.policy.iter().enumerate().map(row).collect(),
            footer: None,
        }
    }

    fn kit(&self, kit: &[(usize, Source)]) -> String {
        let texts = self.texts;
        let device = |(device, source): &(usize, Source)| {
            let name = texts.device(&self.scenario.devices[*device].id);
            match source {
                Source::Issued => texts.persona_issued(name),
                Source::AtDesk => texts.persona_at_desk(name),
                Source::Own => texts.persona_own(name),
            }
        };
        let kit: Vec<String> = kit.iter().map(device).collect();
        if kit.is_empty() { texts.matrix_kit_none() } else { kit.join(", ") }
    }
}
