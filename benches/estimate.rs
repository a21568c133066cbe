//! How long an estimate takes natively, and the part of it that a simulation repeats.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use werkplekwijzer::{draw::Draw, model, outcome, plan::Plan, saved};

fn estimate(criterion: &mut Criterion) {
    let text = include_str!("../tests/fixtures/scenarios/six-policies.json");
    let plan = Plan::read(text).expect("the fixture is valid");
    criterion.bench_function("estimate", |bencher| bencher.iter(|| outcome::estimate(black_box(&plan))));
    let draw = Draw::likely(plan.scenario());
    criterion.bench_function("project", |bencher| {
        bencher.iter(|| {
            for route in plan.routes() {
                black_box(model::project(black_box(&plan), black_box(&draw), route));
            }
        });
    });
    let scenario = saved::read(text).expect("the fixture is valid");
    criterion.bench_function("plan", |bencher| bencher.iter(|| Plan::new(black_box(&scenario))));
    criterion.bench_function("read", |bencher| bencher.iter(|| saved::read(black_box(text))));
}

criterion_group!(benches, estimate);
criterion_main!(benches);
