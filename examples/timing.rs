use std::time::Instant;
use werkplekwijzer::*;
fn main() {
    let f = std::env::args().nth(1).unwrap();
    let n: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
    let th: usize = std::env::args().nth(3).unwrap().parse().unwrap();
    let plan = plan::Plan::read(&std::fs::read_to_string(f).unwrap()).unwrap();
    let t = Instant::now();
    let (sim, ens) = threads::simulate(&plan, rng::Seed(42), n, th, None);
    println!("simulate {:?}", t.elapsed());
    let t = Instant::now();
    let s = ens.summary();
    println!("summary {:?}", t.elapsed());
    let t = Instant::now();
    let pair = contrast::nearest(&sim).unwrap();
    let c = contrast::contrast(&sim, &ens, pair);
    println!("contrast {:?}", t.elapsed());
    for a in &s.alternatives {
        println!("{} cheapest {:.3} pv {:?}", a.id, a.cheapest.share, a.totals["present_value"]);
    }
    for p in &s.pairs {
        println!(
            "{} < {}: {:.3}±{:.3} p10 {:.0} p90 {:.0}",
            p.a, p.b, p.a_cheaper.share, p.a_cheaper.error, p.difference.p10, p.difference.p90
        );
    }
    println!("evpi {}", s.information.total);
    let mut w = s.information.uncertainties.clone();
    w.sort_by(|a, b| b.value.total_cmp(&a.value));
    for x in w.iter().take(8) {
        println!("  {} {:.0}", x.name, x.value);
    }
    println!(
        "{} vs {} est {:.0} sum of shares {:.3}",
        c.a,
        c.b,
        c.estimate,
        c.influences.iter().map(|i| i.share).sum::<f64>()
    );
    for i in c.influences.iter().take(14) {
        println!(
            "  {:40} {:.3} {:>10.0} {:>10.0} {:?} {:?}",
            i.name,
            i.share,
            i.low,
            i.high,
            i.turns,
            i.places.iter().map(|p| (p.likely, p.turn)).take(2).collect::<Vec<_>>()
        );
    }
}
