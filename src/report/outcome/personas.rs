//! An alternative for one person and for each role, as tables.

use crate::model::draw::Draw;
use crate::outcome::personas::{Equipped, Meaning, Persona, Provision, equipped, meanings};
use crate::report::figure::Figures;
use crate::report::table::{Cell, Table};
use crate::scenario::plan::{Plan, Route};
use crate::text::names::capitalised;
use crate::text::text;

impl Figures<'_> {
    /// The chosen alternative for each persona; no table where no role fits any of them.
    pub fn personas(&self) -> Option<Table> {
        let texts = self.texts;
        let meanings = meanings(self.plan(), self.route());
        let row = |it: &Meaning| (self.persona(it), self.persona_cells(it));
        (!meanings.is_empty()).then(|| Table {
            caption: texts.personas_caption(self.name(self.chosen())),
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
        })
    }

    /// Policy and devices of each role under the chosen alternative, once everyone has changed over.
    pub fn kits(&self) -> Table {
        let texts = self.texts;
        let roles = equipped(self.plan(), &Draw::likely(self.plan().scenario()), self.route());
        let row = |it: &Equipped| {
            let cells =
                vec![Cell::whole(it.people, texts.language), self.policy_cell(it.policy), self.kit_cell(&it.kit)];
            (self.role(it.role), cells)
        };
        Table {
            caption: texts.kits_caption(self.name(self.chosen())),
            header: vec![texts.allocation_role(), texts.matrix_people(), texts.persona_policy(), texts.matrix_kit()],
            rows: roles.iter().map(row).collect(),
            footer: None,
        }
    }

    fn plan(&self) -> &Plan {
        self.comparison.plan()
    }

    fn route(&self) -> &Route {
        &self.plan().routes()[self.position()]
    }

    fn role(&self, position: usize) -> String {
        capitalised(&self.texts.role(&self.plan().roles()[position]))
    }

    fn persona(&self, it: &Meaning) -> String {
        let (texts, role) = (self.texts, self.role(it.role));
        match it.persona {
            Persona::DeskWorker => texts.persona_desk_worker(role),
            Persona::FieldWorker => texts.persona_field_worker(role),
            Persona::CounterClerk => texts.persona_counter_clerk(role),
            Persona::Interim => texts.persona_interim(role),
            Persona::Intern => texts.persona_intern(role),
        }
    }

    /// The cells of a persona, in the order of the header.
    fn persona_cells(&self, it: &Meaning) -> Vec<Cell> {
        let language = self.texts.language;
        let days = |value: f64| Cell::short(value, 1, language);
        vec![
            self.policy_cell(it.policy),
            self.kit_cell(&it.kit),
            self.allowance_cell(it),
            Cell::euro(it.own_cost, language),
            days(it.home_days),
            days(it.office_days),
            days(it.office_days * it.desk_share),
        ]
    }

    fn policy_cell(&self, position: usize) -> Cell {
        Cell::Words(self.texts.policy_short(self.scenario, &self.plan().policies()[position].id))
    }

    fn allowance_cell(&self, it: &Meaning) -> Cell {
        let texts = self.texts;
        match it.allowance {
            Some((value, cycle)) => {
                let amount = texts.language.euro(value);
                Cell::Number { value, text: text!(texts, persona_allowance { amount, years: texts.years_word(cycle) }) }
            }
            None if it.is_left_out => Cell::Words(texts.persona_left_out()),
            None => Cell::Words(texts.word_nothing()),
        }
    }

    fn kit_cell(&self, kit: &[(usize, Provision)]) -> Cell {
        let texts = self.texts;
        let device = |(device, provision): &(usize, Provision)| {
            let name = texts.device(&self.scenario.devices[*device]);
            match provision {
                Provision::Issued => texts.persona_issued(name),
                Provision::AtDesk => texts.persona_at_desk(name),
                Provision::Own => texts.persona_own(name),
            }
        };
        let kit: Vec<String> = kit.iter().map(device).collect();
        Cell::Words(if kit.is_empty() { texts.matrix_kit_none() } else { kit.join(", ") })
    }
}
