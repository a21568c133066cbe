//! The proposed allocation in words and numbers: the answer, why each cell is as it is, and the second choice beside it.

use crate::allocation::matrix::{Allocation, Breach, Impossible, Ruling};
use crate::allocation::proposal::{Best, Proposal, Swap};
use crate::allocation::rules::Rules;
use crate::outcome::comparison::Estimate;
use crate::probability::spread::ShareOfFutures;
use crate::report::outcome::answer::joined;
use crate::report::table::{Cell, Table};
use crate::scenario::{Role, Scenario, Supply};
use crate::sorted::sort_by_key;
use crate::text::names::capitalised;
use crate::text::{Texts, text};
use crate::units::{Euro, SAME, Share};

/// A proposal as it is told.
#[derive(Clone, Copy)]
pub struct ProposalFigures<'a> {
    /// The proposal.
    pub proposal: &'a Proposal,
    /// The scenario that it is for.
    pub scenario: &'a Scenario,
    /// The rules that it keeps to.
    pub rules: &'a Rules,
    /// The language.
    pub texts: Texts,
}

/// A role in the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleRow {
    /// Name of the role.
    pub name: String,
    /// Number of its people.
    pub people: String,
    /// The devices that they use.
    pub kit: String,
    /// One per policy.
    pub cells: Vec<RoleCell>,
}

/// A role under a policy.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleCell {
    /// Euros per person and year; none without people.
    pub value: Option<Euro>,
    /// The amount as it is read.
    pub text: String,
    /// The verdict, in a word.
    pub verdict: Verdict,
}

/// The verdict on a role under a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The cheapest allocation gives the role this policy.
    Chosen,
    /// A rule for the role forbids it.
    Ruled,
    /// It is possible, alone or at the cost of something else.
    Other,
}

impl ProposalFigures<'_> {
    fn role(&self, position: usize) -> String {
        capitalised(&self.lower_role(position))
    }

    /// A role inside a sentence.
    fn lower_role(&self, position: usize) -> String {
        self.texts.role(&self.scenario.workforce.roles[position])
    }

    /// A policy where there is little room.
    pub fn policy(&self, position: usize) -> String {
        self.texts.policy_short(self.scenario, &self.scenario.policies[position].id)
    }

    fn percent(&self, share: Share) -> String {
        self.texts.language.percent(share, 1)
    }

    /// The cheapest allocation and its cost, or why there is none.
    pub fn answer(&self) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        match &self.proposal.best {
            Ok(best) => {
                let cost = language.euro_short(best.allocation.cost);
                format!("{}: {}.", texts.proposal_answer(cost), self.parts(&best.allocation))
            }
            Err(Impossible::Role(role)) => texts.proposal_impossible_role(self.role(*role)),
            Err(Impossible::Ceiling(cost)) => {
                let ceiling = self.rules.ceiling.unwrap_or_default();
                let [limit, cost, over] = [ceiling, *cost, cost - ceiling].map(|euros| language.euro(euros));
                text!(texts, proposal_impossible_ceiling { ceiling: limit, cost, over })
            }
            Err(Impossible::Together) => texts.proposal_impossible_together(),
        }
    }

    /// Which policy goes to whom; the one for most roles last, as that for all others.
    fn parts(&self, allocation: &Allocation) -> String {
        let texts = self.texts;
        let of = |policy: usize| -> Vec<usize> {
            (0..allocation.policies.len()).filter(|role| allocation.policies[*role] == policy).collect()
        };
        let mut policies: Vec<(usize, Vec<usize>)> =
            (0..self.scenario.policies.len()).map(|it| (it, of(it))).filter(|(_, roles)| !roles.is_empty()).collect();
        sort_by_key(&mut policies, |(_, roles)| roles.len());
        let Some((most, _)) = policies.pop() else { return String::new() };
        if policies.is_empty() {
            return texts.proposal_all(self.policy(most));
        }
        let part = |(policy, roles): &(usize, Vec<usize>)| {
            let roles = roles.iter().map(|role| self.lower_role(*role)).collect();
            text!(texts, proposal_part { policy: self.policy(*policy), roles: joined(roles, texts) })
        };
        let mut parts: Vec<String> = policies.iter().map(part).collect();
        parts.push(texts.proposal_rest(self.policy(most)));
        parts.join("; ")
    }

    /// The second choice, and both in the full model.
    pub fn says(&self) -> Vec<String> {
        let Ok(best) = &self.proposal.best else { return Vec::new() };
        let (texts, language) = (self.texts, self.texts.language);
        let second = match best.second() {
            None => texts.proposal_second_none(),
            Some(second) => {
                let changes = self.changes(best, second);
                let more = second.cost - best.allocation.cost;
                if more < SAME {
                    texts.proposal_second_equal(changes)
                } else {
                    text!(texts, proposal_second { more: language.euro(more), changes })
                }
            }
        };
        let years = texts.years_word(self.scenario.horizon);
        let difference = best.comparison.difference(0);
        let amount = language.euro_by_size(difference.abs());
        let full = if difference.abs() < SAME {
            texts.proposal_full_same(years)
        } else if difference > 0.0 {
            text!(texts, proposal_full_more { years, amount })
        } else {
            text!(texts, proposal_full_less { years, amount })
        };
        let worse =
            best.comparison.alternatives.get(1).map(|second| best.comparison.alternatives[0].total() - second.total());
        let warning = worse.filter(|more| *more > SAME).map(|more| {
            text!(
                texts,
                proposal_second_wins {
                    years: texts.years_word(self.scenario.horizon),
                    amount: language.euro_by_size(more)
                }
            )
        });
        let desks = best.comparison.desks_difference(0);
        let desks = (desks.abs() >= SAME).then(|| texts.proposal_desks(language.euro_difference(desks)));
        [Some(second), Some(full), desks, warning].into_iter().flatten().collect()
    }

    /// The changes of the second choice, as a part of a sentence.
    fn changes(&self, best: &Best, second: &Allocation) -> String {
        let texts = self.texts;
        let changed: Vec<usize> =
            (0..second.policies.len()).filter(|it| second.policies[*it] != best.allocation.policies[*it]).collect();
        let to = |policy: usize| -> Vec<usize> {
            changed.iter().copied().filter(|role| second.policies[*role] == policy).collect()
        };
        let change = |policy: usize| {
            let roles = to(policy);
            let names: Vec<String> = roles.iter().map(|role| self.role(*role)).collect();
            match names.len() {
                0 => None,
                n if n == second.policies.len() => Some(texts.proposal_change_all(self.policy(policy))),
                1 => Some(text!(texts, proposal_change { role: joined(names, texts), policy: self.policy(policy) })),
                _ => Some(text!(
                    texts,
                    proposal_change_many { roles: joined(names, texts), policy: self.policy(policy) }
                )),
            }
        };
        joined((0..self.scenario.policies.len()).filter_map(change).collect(), texts)
    }

    /// How the yearly amount comes about.
    pub fn sum(&self, best: &Best) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let parts = self.proposal.matrix.parts(&best.allocation.policies);
        let amount = |value: Euro| vec![Cell::euro(value, language)];
        let mut rows = vec![(texts.sum_people(), amount(parts.people))];
        let fixed = parts.fixed.iter();
        rows.extend(fixed.map(|(policy, euros)| (texts.sum_fixed(self.policy(*policy)), amount(*euros))));
        if parts.publishing > 0.0 {
            rows.push((texts.sum_publishing(), amount(parts.publishing)));
        }
        Table {
            caption: texts.sum_title(),
            header: vec![texts.sum_what(), texts.proposal_best()],
            rows,
            footer: Some((texts.total(), amount(parts.total))),
        }
    }

    /// In how many futures the cheapest stays cheaper than the second choice.
    pub fn trial(&self, share: Share, n_draws: u32) -> String {
        let language = self.texts.language;
        let ShareOfFutures { error, .. } = ShareOfFutures::new(share, n_draws as usize);
        let hundredths = |share: f64| language.whole((share * 100.0).round());
        let error = (error * 100.0).ceil().max(1.0);
        text!(
            self.texts,
            proposal_trial {
                share: hundredths(share),
                n: language.whole(f64::from(n_draws)),
                error: language.whole(error)
            }
        )
    }

    /// The cheapest beside the second choice, in balance and in the full model.
    pub fn table(&self, best: &Best) -> Table {
        let (texts, language) = (self.texts, self.texts.language);
        let euro = |value: Euro| Cell::euro(value, language);
        let steady = std::iter::once(&best.allocation).chain(best.second()).map(|allocation| euro(allocation.cost));
        let of_each = |value: &dyn Fn(usize, &Estimate) -> Cell| {
            best.comparison.alternatives.iter().enumerate().map(|(position, it)| value(position, it)).collect()
        };
        let years = texts.years_word(self.scenario.horizon);
        let last = self.scenario.last_year().to_string();
        let incidental = |it: &Estimate| it.projection.years.iter().map(|year| year.incidental).sum::<Euro>();
        let signed = |value: Euro| Cell::euro_signed(value, language);
        let rows = vec![
            (texts.proposal_row_steady(), steady.collect()),
            (texts.proposal_row_total(years), of_each(&|_, it| euro(it.total()))),
            (texts.proposal_row_difference(), of_each(&|position, _| signed(best.comparison.difference(position)))),
            (texts.proposal_row_incidental(), of_each(&|_, it| euro(incidental(it)))),
            (texts.proposal_row_present(), of_each(&|position, _| euro(best.comparison.present_value(position)))),
            (texts.proposal_row_desks(last), of_each(&|_, it| Cell::whole(it.desks_needed(), language))),
        ];
        let second = best.second().map(|_| texts.proposal_second_name());
        let header = [texts.side_number(), texts.proposal_best()].into_iter().chain(second);
        Table { caption: texts.proposal_numbers(), header: header.collect(), rows, footer: None }
    }

    /// The matrix, role by role.
    pub fn rows(&self) -> Vec<RoleRow> {
        let (texts, language) = (self.texts, self.texts.language);
        let row = |(position, role): (usize, &Role)| {
            let kit = [&role.computer, &role.phone, &role.tablet].into_iter().flatten();
            let kit: Vec<String> = kit.map(|id| texts.device_of(self.scenario, id)).collect();
            RoleRow {
                name: self.role(position),
                people: language.whole(self.proposal.matrix.people(position)),
                kit: if kit.is_empty() { texts.matrix_kit_none() } else { kit.join(", ") },
                cells: (0..self.scenario.policies.len()).map(|policy| self.cell(position, policy)).collect(),
            }
        };
        self.scenario.workforce.roles.iter().enumerate().map(row).collect()
    }

    fn cell(&self, role: usize, policy: usize) -> RoleCell {
        let matrix = &self.proposal.matrix;
        let is_chosen = self.proposal.best.as_ref().is_ok_and(|best| best.allocation.policies[role] == policy);
        let value = matrix.per_person(role, policy);
        RoleCell {
            value,
            text: value.map_or_else(|| self.texts.matrix_nobody(), |value| self.texts.language.euro(value)),
            verdict: match matrix.ruling(role, policy) {
                Some(_) => Verdict::Ruled,
                None if is_chosen => Verdict::Chosen,
                None => Verdict::Other,
            },
        }
    }

    /// Why a role gets a policy, or not.
    pub fn explain(&self, role: usize, policy: usize) -> String {
        if let Some(ruling) = self.proposal.matrix.ruling(role, policy) {
            return self.ruled(ruling, role, policy);
        }
        let texts = self.texts;
        let (short, lower) = (self.policy(policy), self.lower_role(role));
        let cost = self.proposal.matrix.per_person(role, policy).map(|euros| texts.language.euro(euros));
        let says = match (self.proposal.swap(role, policy), cost, &self.proposal.best) {
            (None, cost, Ok(best)) => self.chosen(role, policy, cost, best),
            (_, None, _) => texts.explain_nobody(lower),
            (None, Some(cost), Err(_)) => text!(texts, explain_alone { policy: short, role: lower, cost }),
            (Some(Swap::Costs(more)), Some(cost), _) if more < SAME => {
                text!(texts, explain_costs_equal { policy: short, role: lower, cost })
            }
            (Some(Swap::Costs(more)), Some(cost), best) => {
                let says =
                    text!(texts, explain_costs { policy: short, role: lower, cost, more: texts.language.euro(more) });
                match best.as_ref().ok().and_then(|best| self.comes_along(policy, best)) {
                    Some(fixed) => format!("{says} {fixed}"),
                    None => says,
                }
            }
            (Some(Swap::Breaks(breach)), Some(_), _) => self.breach(breach, short, lower),
        };
        [Some(says), self.why(role, policy), self.take_up(policy)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn ruled(&self, ruling: Ruling, role: usize, policy: usize) -> String {
        let (short, lower) = (self.policy(policy), self.lower_role(role));
        match ruling {
            Ruling::FixedEquipment => text!(self.texts, explain_fixed { policy: short, role: lower }),
            Ruling::SensitiveData(share) => {
                text!(self.texts, explain_sensitive { policy: short, role: lower, share: self.percent(share) })
            }
        }
    }

    /// The policy that the cheapest allocation gives a role, with its cost per person if the role has people.
    fn chosen(&self, role: usize, policy: usize, cost: Option<String>, best: &Best) -> String {
        let (name, short) = (self.role(role), self.policy(policy));
        let chosen = match cost {
            Some(cost) => text!(self.texts, explain_chosen { role: name, policy: short, cost }),
            None => text!(self.texts, explain_chosen_nobody { role: name, policy: short }),
        };
        format!("{chosen} {}", self.second_of(role, best))
    }

    /// The fixed cost of a policy that the cheapest allocation does not use.
    fn comes_along(&self, policy: usize, best: &Best) -> Option<String> {
        let matrix = &self.proposal.matrix;
        let fixed = matrix.fixed(policy);
        let is_used = matrix.parts(&best.allocation.policies).fixed.iter().any(|(used, _)| *used == policy);
        (fixed >= SAME && !is_used).then(|| self.texts.explain_fixed_cost(self.texts.language.euro(fixed)))
    }

    /// The main reason why a policy is dearer or cheaper for a role than that of now; and that its devices are issued all
    /// the same, where the policy leaves others to employees.
    fn why(&self, role: usize, policy: usize) -> Option<String> {
        let (texts, language) = (self.texts, self.texts.language);
        let baseline = self.scenario.policies.iter().position(|it| it.id == self.scenario.baseline)?;
        let (category, euros) = self.proposal.matrix.main_difference(role, policy, baseline)?;
        let (now, category, amount) =
            (self.policy(baseline), texts.cost(category).to_lowercase(), language.euro(euros.abs()));
        let why = if euros > 0.0 {
            text!(texts, explain_why_more { baseline: now, category, amount })
        } else {
            text!(texts, explain_why_less { baseline: now, category, amount })
        };
        let (it, role) = (&self.scenario.policies[policy], &self.scenario.workforce.roles[role]);
        let kinds = [(&role.computer, it.computer), (&role.phone, it.phone), (&role.tablet, it.tablet)];
        let leaves_some = [it.computer, it.phone, it.tablet].contains(&Supply::Employee);
        let issues_all = kinds.iter().all(|(device, supply)| device.is_none() || *supply == Supply::Employer);
        Some(if leaves_some && issues_all { format!("{} {why}", texts.explain_issued()) } else { why })
    }

    fn take_up(&self, policy: usize) -> Option<String> {
        let policy = &self.scenario.policies[policy];
        let take_up = policy.take_up.likely();
        let baseline = self.texts.policy_short(self.scenario, &self.scenario.baseline);
        let is_part = policy.id != self.scenario.baseline && take_up < 1.0;
        is_part.then(|| text!(self.texts, explain_take_up { share: self.percent(take_up), baseline }))
    }

    fn second_of(&self, role: usize, best: &Best) -> String {
        let texts = self.texts;
        let Some(second) = &best.others[role] else { return texts.explain_second_none() };
        let policy = self.policy(second.policies[role]);
        let more = second.cost - best.allocation.cost;
        if more < SAME {
            texts.explain_second_equal(policy)
        } else {
            text!(texts, explain_second { policy, more: texts.language.euro(more) })
        }
    }

    fn breach(&self, breach: Breach, policy: String, role: String) -> String {
        let (texts, language) = (self.texts, self.texts.language);
        match breach {
            Breach::OwnDevices(share) => {
                let limit = self.percent(self.rules.most_own_devices.unwrap_or(1.0));
                text!(texts, explain_own { policy, role, share: self.percent(share), limit })
            }
            Breach::Policies(number) => {
                let limit = self.rules.most_policies.unwrap_or_default();
                text!(texts, explain_policies { policy, role, n: number, limit: limit.to_string() })
            }
            Breach::Ceiling(cost) => {
                let limit = language.euro(self.rules.ceiling.unwrap_or_default());
                text!(texts, explain_ceiling { policy, role, cost: language.euro(cost), limit })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::defaults::presets::Preset;
    use crate::text::Language;

    fn with<T>(rules: impl FnOnce(&Scenario) -> Rules, told: impl Fn(ProposalFigures) -> T) -> T {
        let scenario = Preset::Medium.scenario();
        let rules = rules(&scenario);
        let proposal = Proposal::new(&scenario, &rules).expect("a preset is valid");
        told(ProposalFigures {
            proposal: &proposal,
            scenario: &scenario,
            rules: &rules,
            texts: Texts { language: Language::Dutch },
        })
    }

    #[test]
    fn why_not_byod_for_the_counter_has_an_answer() {
        let byod = 2;
        let says = with(Rules::usual, |it| it.explain(1, byod));
        assert!(says.starts_with("BYOD kan niet voor balie"), "{says}");
        let says = with(|_| Rules { most_own_devices: Some(0.0), ..Rules::default() }, |it| it.explain(1, byod));
        assert!(says.contains("Uw grens is 0%"), "{says}");
    }

    #[test]
    fn every_cell_explains_itself_in_both_languages() {
        for language in [Language::Dutch, Language::English] {
            with(Rules::usual, |it| {
                let it = ProposalFigures { texts: Texts { language }, ..it };
                for role in 0..8 {
                    for policy in 0..it.scenario.policies.len() {
                        let says = it.explain(role, policy);
                        assert!(says.ends_with('.') && !says.contains('{'), "{says}");
                    }
                }
            });
        }
    }

    #[test]
    fn what_is_impossible_is_said_with_its_numbers() {
        let says = with(|_| Rules { ceiling: Some(1000.0), ..Rules::default() }, |it| it.answer());
        assert!(says.contains("1.000 per jaar") && says.contains("te veel"), "{says}");
    }

    #[test]
    fn the_answer_names_every_policy_in_use_once() {
        with(Rules::usual, |it| {
            let best = it.proposal.best.as_ref().expect("there is one");
            let answer = it.answer();
            for policy in 0..3 {
                let is_used = best.allocation.policies.contains(&policy);
                assert_eq!(answer.matches(&it.policy(policy)).count(), usize::from(is_used), "{answer}");
            }
        });
    }
}
