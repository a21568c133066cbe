//! What an allocation costs in balance, beside the full model; and what the rules make of it.

use werkplekwijzer::allocation::matrix::{Breach, Impossible, Matrix, Ruling};
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::model::costs::CostCategory;
use werkplekwijzer::model::draw::Draw;
use werkplekwijzer::model::project;
use werkplekwijzer::scenario::plan::Plan;
use werkplekwijzer::scenario::{Quantity, Scenario};

fn plan(scenario: &Scenario) -> Plan {
    Plan::new(scenario).unwrap()
}

fn six() -> Scenario {
    Preset::SixPolicies.scenario()
}

/// The positions of roles and policies of the six, by id.
fn role(scenario: &Scenario, id: &str) -> usize {
    scenario.workforce.roles.iter().position(|role| role.id == id).unwrap()
}

fn policy(scenario: &Scenario, id: &str) -> usize {
    scenario.policies.iter().position(|policy| policy.id == id).unwrap()
}

/// So many people leave and so many devices get lost that in a few years nothing is left of the start.
fn restless(mut scenario: Scenario) -> Scenario {
    let fixed = Quantity::Fixed;
    scenario.horizon = 20;
    (scenario.workforce.outflow, scenario.workforce.growth) = (fixed(0.6), fixed(0.0));
    let finance = &mut scenario.finance;
    (finance.price_inflation, finance.wage_inflation, finance.device_price_drift) =
        (fixed(0.0), fixed(0.0), fixed(0.0));
    scenario.applications.change = fixed(0.0);
    scenario.devices.iter_mut().for_each(|device| device.loss_rate = fixed(0.5));
    scenario.workplace.desk_devices.clear();
    for alternative in &mut scenario.alternatives {
        (alternative.start, alternative.rollout, alternative.right_size_desks) = (1, 1, false);
    }
    scenario
}

#[test]
fn the_full_model_tends_to_the_steady_cost_of_every_alternative() {
    for scenario in Preset::ALL.map(|preset| restless(preset.scenario())) {
        let plan = plan(&scenario);
        let draw = Draw::likely(&scenario);
        let matrix = Matrix::new(&plan, &Rules::default());
        for (alternative, route) in scenario.alternatives.iter().zip(plan.routes()) {
            let projection = project(&plan, &draw, route);
            // Tenders come every four years.
            let last = &projection.years[16..];
            let full =
                last.iter().map(|year| year.costs.total() - year.costs[CostCategory::Workplace]).sum::<f64>() / 4.0;
            let steady = matrix.cost(&route.policy);
            assert!((steady / full - 1.0).abs() < 1e-5, "{}: {steady} against {full}", alternative.id);
        }
    }
}

#[test]
fn a_policy_in_use_by_one_in_a_thousand_costs_nothing_besides() {
    let mut scenario = restless(six());
    scenario.alternatives[1].allocation =
        [("*".to_owned(), "hiyd".to_owned()), ("temporary".to_owned(), "cyod".to_owned())].into();
    for (share, uses) in [(0.0009, false), (0.0011, true)] {
        let temporary = role(&scenario, "temporary");
        let others: f64 = scenario.workforce.roles.iter().map(|role| role.share.likely()).sum::<f64>()
            - scenario.workforce.roles[temporary].share.likely();
        scenario.workforce.roles[temporary].share = Quantity::Fixed(others * share / (1.0 - share));
        let plan = plan(&scenario);
        let matrix = Matrix::new(&plan, &Rules::default());
        let (hiyd, cyod) = (policy(&scenario, "hiyd"), policy(&scenario, "cyod"));
        let mut policies = vec![hiyd; plan.roles().len()];
        let without = matrix.cost(&policies);
        policies[temporary] = cyod;
        let role_alone = (matrix.per_person(temporary, cyod).unwrap() - matrix.per_person(temporary, hiyd).unwrap())
            * matrix.people(temporary);
        let besides = matrix.cost(&policies) - without - role_alone;
        let expected = if uses { matrix.fixed(cyod) } else { 0.0 };
        assert!((besides - expected).abs() < 0.02, "{share}: {besides} against {expected}");
    }
}

#[test]
fn the_rules_forbid_what_they_say() {
    let scenario = six();
    let matrix = Matrix::new(&plan(&scenario), &Rules::usual(&scenario));
    let ruling = |role_id: &str, policy_id: &str| matrix.ruling(role(&scenario, role_id), policy(&scenario, policy_id));
    assert_eq!(ruling("counter", "byod"), Some(Ruling::FixedEquipment));
    assert_eq!(ruling("counter", "cyod"), None);
    assert_eq!(ruling("field", "byod"), None, "BYOD leaves it its phone and tablet");
    assert_eq!(ruling("field", "cleo"), Some(Ruling::FixedEquipment));
    assert_eq!(ruling("social", "byod"), None, "everyone works in a virtual workspace");
    assert_eq!(ruling("social", "byos"), Some(Ruling::SensitiveData(0.5)));
    assert_eq!(ruling("policy", "byos"), None);
}

#[test]
fn each_rule_for_the_whole_holds_and_costs_something() {
    let scenario = six();
    let plan = plan(&scenario);
    let free = Matrix::new(&plan, &Rules::default()).cheapest().unwrap();
    let own = |policies: &[usize]| {
        let matrix = Matrix::new(&plan, &Rules { most_own_devices: Some(0.0), ..Rules::default() });
        match matrix.breach(policies) {
            Some(Breach::OwnDevices(share)) => share,
            _ => 0.0,
        }
    };
    let used = own(&free.policies);
    let rules = [
        Rules { most_own_devices: Some(used / 2.0), ..Rules::default() },
        Rules { most_policies: Some(1), ..Rules::default() },
        Rules { most_own_devices: Some(0.0), most_policies: Some(1), ..Rules::default() },
    ];
    for rules in rules {
        let matrix = Matrix::new(&plan, &rules);
        let found = matrix.cheapest().unwrap();
        assert_eq!(matrix.breach(&found.policies), None);
        assert!(matrix.breach(&free.policies).is_none() || found.cost > free.cost, "{rules:?}");
        assert!(own(&found.policies) <= rules.most_own_devices.unwrap_or(1.0) + 1e-9);
    }
}

#[test]
fn the_second_choice_of_a_role_is_never_cheaper() {
    let scenario = six();
    let matrix = Matrix::new(&plan(&scenario), &Rules::usual(&scenario));
    let best = matrix.cheapest().unwrap();
    for (role, &policy) in best.policies.iter().enumerate() {
        let second = matrix.cheapest_without(role, policy).unwrap();
        assert!(second.cost >= best.cost);
        assert_ne!(second.policies[role], policy);
    }
}

#[test]
fn what_cannot_be_is_said() {
    let scenario = six();
    let plan = plan(&scenario);
    let cheapest = Matrix::new(&plan, &Rules::default()).cheapest().unwrap().cost;
    let ceiling = Rules { ceiling: Some(cheapest - 1.0), ..Rules::default() };
    assert_eq!(Matrix::new(&plan, &ceiling).cheapest(), Err(Impossible::Ceiling(cheapest)));
    assert!(Matrix::new(&plan, &Rules { ceiling: Some(cheapest), ..Rules::default() }).cheapest().is_ok());

    let mut own = scenario.clone();
    own.policies.retain(|policy| ["byod", "byos"].contains(&policy.id.as_str()));
    own.baseline = "byod".to_owned();
    own.alternatives.retain(|alternative| alternative.id == "byod");
    own.alternatives[0].allocation = [("*".to_owned(), "byod".to_owned())].into();
    let own_plan = Plan::new(&own).unwrap();
    let rules = Rules::usual(&own);
    assert_eq!(Matrix::new(&own_plan, &rules).cheapest(), Err(Impossible::Role(role(&own, "counter"))));
    let rules = Rules { most_own_devices: Some(0.0), ..Rules::default() };
    assert_eq!(Matrix::new(&own_plan, &rules).cheapest(), Err(Impossible::Together));
}
