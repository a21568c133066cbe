//! How long an estimate takes natively, and the part of it that a simulation repeats; a slider that moves; the cheapest
//! allocation; team days.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use werkplekwijzer::allocation::matrix::Matrix;
use werkplekwijzer::allocation::rules::Rules;
use werkplekwijzer::defaults::presets::Preset;
use werkplekwijzer::inputs::levers::Lever;
use werkplekwijzer::inputs::{self, Entry};
use werkplekwijzer::model::{self, draw::Draw};
use werkplekwijzer::office::team_days::puzzle::{Load, Puzzle};
use werkplekwijzer::outcome;
use werkplekwijzer::probability::stream::{Seed, Stream};
use werkplekwijzer::scenario::{Quantity, Scenario};
use werkplekwijzer::scenario::{file, plan::Plan};
use werkplekwijzer::text::Language;
use werkplekwijzer::work::action::{Action, Shell};
use werkplekwijzer::work::origin::StartingPoint;
use werkplekwijzer::work::state::State;
use werkplekwijzer::work::step::Step;

fn estimate(criterion: &mut Criterion) {
    let text = include_str!("../tests/fixtures/scenarios/six-policies.json");
    let plan = Plan::read(text).expect("the fixture is valid");
    criterion.bench_function("estimate", |bencher| bencher.iter(|| outcome::file::estimate(black_box(&plan))));
    let draw = Draw::likely(plan.scenario());
    criterion.bench_function("project", |bencher| {
        bencher.iter(|| {
            for route in plan.routes() {
                black_box(model::project(black_box(&plan), black_box(&draw), route));
            }
        });
    });
    let scenario = file::read(text).expect("the fixture is valid");
    criterion.bench_function("plan", |bencher| bencher.iter(|| Plan::new(black_box(&scenario))));
    criterion.bench_function("read", |bencher| bencher.iter(|| file::read(black_box(text))));
}

/// The check of a scenario, and an edit with its check.
fn edit(criterion: &mut Criterion) {
    for preset in [Preset::Medium, Preset::SixPolicies] {
        let scenario = preset.scenario();
        let id = format!("check/{}", preset.key());
        criterion.bench_function(&id, |bencher| bencher.iter(|| Plan::new(black_box(&scenario))));
        let (id, entry) = (format!("edit/{}", preset.key()), Entry::from(35.0));
        let path = "support.ticket_cost".parse().expect("the table has it");
        criterion.bench_function(&id, |bencher| {
            bencher.iter(|| inputs::with(black_box(&scenario), &path, &entry));
        });
    }
}

/// A slider to and fro, as the page's store carries it out: on a copy of the state, after a hundred steps.
fn drag(criterion: &mut Criterion) {
    let mut state = State::new(Language::Dutch);
    state.apply(Action::Shell(Shell::Open(StartingPoint::Example(Preset::Medium))));
    for n in 0..100 {
        state.apply(Action::Step(Step::Set(Lever::Headcount, 1000.0 + f64::from(n))));
    }
    let mut is_up = false;
    criterion.bench_function("drag", |bencher| {
        bencher.iter(|| {
            is_up = !is_up;
            let mut next = state.clone();
            next.apply(Action::Drag(Lever::Headcount, if is_up { 710.0 } else { 700.0 }));
            state = next;
        });
    });
}

/// Forty roles and twenty policies, made of the six with numbers that lie up to a third apart.
fn large(seed: u64) -> Scenario {
    let mut scenario = Preset::SixPolicies.scenario();
    let mut stream = Stream::new(Seed(seed), "bench.allocation");
    let mut numbers = stream.many(0);
    let mut vary = |quantity: Quantity| {
        let by = 2.0 / 3.0 + numbers.next().expect("a stream has no end") / 1.5;
        Quantity::Fixed((quantity.likely() * by).min(1e6))
    };
    let (roles, policies) = (scenario.workforce.roles.clone(), scenario.policies.clone());
    scenario.workforce.roles = (0..40)
        .map(|number| {
            let mut role = roles[number % roles.len()].clone();
            role.id = format!("{}_{number}", role.id);
            role.share = vary(Quantity::Fixed(0.02));
            role.licence_weight = vary(role.licence_weight);
            role.support_weight = vary(role.support_weight);
            role
        })
        .collect();
    scenario.policies.extend((6..20).map(|number| {
        let mut policy = policies[number % policies.len()].clone();
        policy.id = format!("{}_{number}", policy.id);
        policy.tickets = vary(policy.tickets);
        policy.software_licence = vary(policy.software_licence);
        policy.management_licence = vary(policy.management_licence);
        policy.fixed_per_year = vary(Quantity::Fixed(5_000.0));
        policy
    }));
    for alternative in &mut scenario.alternatives {
        let policy = alternative.allocation["*"].clone();
        alternative.allocation = [("*".to_owned(), policy)].into();
    }
    scenario
}

fn allocation(criterion: &mut Criterion) {
    let rules = |most_own_devices, most_policies| Rules { most_own_devices, most_policies, ..Rules::default() };
    let all = [
        ("free", rules(None, None)),
        ("three", rules(None, Some(3))),
        ("third", rules(Some(1.0 / 3.0), None)),
        ("all", rules(Some(0.2), Some(4))),
    ];
    for (name, rules) in all {
        for seed in 0..3 {
            let plan = Plan::new(&large(seed)).expect("the scenario is valid");
            let matrix = Matrix::new(&plan, &rules);
            let id = format!("allocation/{name}/{seed}");
            criterion.bench_function(&id, |bencher| bencher.iter(|| black_box(&matrix).cheapest()));
        }
    }
    let plan = Plan::new(&large(0)).expect("the scenario is valid");
    criterion.bench_function("matrix", |bencher| bencher.iter(|| Matrix::new(black_box(&plan), &Rules::default())));
}

/// Two hundred teams of 3 to 40 people, which come on the day that they have now and one or two others.
fn teams(seed: u64) -> Puzzle {
    let mut stream = Stream::new(Seed(seed), "bench.team_days");
    let mut numbers = stream.many(0);
    let mut number = |below: f64| numbers.next().expect("a stream has no end") * below;
    let teams = (0..200).map(|_| {
        let (people, others, now) = (3.0 + number(37.0), number(0.6), number(5.0) as usize);
        let load = |day: usize, other: usize| people * if day == other { 0.8 } else { others };
        let people = std::array::from_fn(|day| std::array::from_fn(|other| load(day, other)));
        Load { people, now: Some(now), is_fixed: number(1.0) < 0.1 }
    });
    Puzzle { teams: teams.collect(), apart: vec![(0, 1), (2, 3)], others: [120.0, 200.0, 140.0, 190.0, 60.0] }
}

fn team_days(criterion: &mut Criterion) {
    let puzzle = teams(0);
    criterion.bench_function("team_days", |bencher| bencher.iter(|| black_box(&puzzle).solve()));
}

criterion_group!(benches, estimate, edit, drag, allocation, team_days);
criterion_main!(benches);
