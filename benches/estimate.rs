//! How long an estimate takes natively.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use werkplekwijzer::{outcome, plan::Plan, saved};

fn estimate(criterion: &mut Criterion) {
    let text = include_str!("../tests/fixtures/scenarios/six-policies.json");
    let plan = Plan::read(text).expect("the fixture is valid");
    criterion.bench_function("estimate", |bencher| bencher.iter(|| outcome::estimate(black_box(&plan))));
    let scenario = saved::read(text).expect("the fixture is valid");
    criterion.bench_function("plan", |bencher| bencher.iter(|| Plan::new(black_box(&scenario))));
    criterion.bench_function("read", |bencher| bencher.iter(|| saved::read(black_box(text))));
}

criterion_group!(benches, estimate);
criterion_main!(benches);
