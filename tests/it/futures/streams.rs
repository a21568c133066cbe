//! The numbers behind a draw, pinned: a seed in a file or a link means the same futures for ever.

use werkplekwijzer::probability::stream::{Seed, Stream};

use super::{Beta, Futures};
use crate::file::{at, fixture};

/// The platform's mathematics differ in their last bits.
const RELATIVE: f64 = 1e-9;

/// A name, the first two of its uniform numbers at seed 42, a field that has them, and its first two values in the six
/// policies.
type Pin = (&'static str, [f64; 2], &'static str, [f64; 2]);

#[rustfmt::skip]
const PINNED: [Pin; 16] = [
    ("finance.price_inflation", [0.9495209757546773, 0.12939349136435763], "finance.price_inflation", [0.029674989759867806, 0.02059948301094588]),
    ("roles.share/counter", [0.43258141560885666, 0.801352321734241], "workforce.roles.counter.share", [0.12639183528820735, 0.14743353708404672]),
    ("roles.home_days/support", [0.7469164870057713, 0.32466086683488593], "workforce.roles.support.home_days", [2.137414889362561, 1.8811581122328718]),
    ("devices.price", [0.46628420520926095, 0.9155547294796723], "devices.laptop.price", [952.0561084623831, 1130.8127592762628]),
    ("devices.price", [0.46628420520926095, 0.9155547294796723], "devices.smartphone.price", [434.1324902103074, 632.8536340517409]),
    ("policies.tickets", [0.20478600235663846, 0.9617668479891307], "policies.hiyd.tickets", [7.633013790614877, 12.751437797276353]),
    ("policies.tickets", [0.20478600235663846, 0.9617668479891307], "policies.byod.tickets", [6.633013790614877, 11.751437797276353]),
    ("policies.take_up/byod", [0.28454870905015694, 0.6125376351354616], "policies.byod.take_up", [0.8634013918249426, 0.908421193365417]),
    ("policies.take_up/cleo", [0.4613882360419418, 0.6203027301243546], "policies.cleo.take_up", [0.8885168106307522, 0.909450148360637]),
    ("policies.fallback_share/byod", [0.3406537257215677, 0.13841411570819584], "policies.byod.fallback_share", [0.08532702479499922, 0.054675942984753735]),
    ("policies.price_premium/cyod", [0.9950328331078128, 0.9500339674645152], "policies.cyod.price_premium", [0.22050116479972579, 0.18862667251950205]),
    ("policies.risk_multiplier/byos", [0.8574488440308295, 0.35075372516442316], "policies.byos.risk_multiplier", [3.884886570000867, 2.382501005824566]),
    ("allowances.amount", [0.45039933730516213, 0.9564191361091036], "policies.byod.allowance.amount", [1201.9616398412934, 1624.2570314943641]),
    ("allowances.amount", [0.45039933730516213, 0.9564191361091036], "policies.cleo.allowance.amount", [1657.2068047476012, 2100.6648937622604]),
    ("risk.major_incident/1", [0.466182731886975, 0.529411090181605], "risk.major_incident/1", [0.466182731886975, 0.529411090181605]),
    ("risk.lost_devices/byod/3", [0.5928014948169807, 0.7680888196037808], "risk.lost_devices/byod/3", [0.5928014948169807, 0.7680888196037808]),
];

#[test]
fn the_numbers_and_values_of_seed_42_are_pinned() {
    let futures = Futures::of(&fixture("six-policies"), 42, 2);
    for (name, numbers, path, values) in PINNED {
        let mut ours = [0.0; 2];
        Stream::new(Seed(42), name).fill(0, &mut ours);
        assert_eq!(ours, numbers, "{name}");
        let place = futures.drawn(path);
        for (future, value) in values.into_iter().enumerate() {
            let ours = futures.samples[future][place];
            assert!((ours - value).abs() <= RELATIVE * value.abs(), "{path} in future {future}: {ours}, not {value}");
        }
    }
}

/// What version 2 of the format draws besides.
#[test]
fn the_numbers_of_the_streams_of_version_2_are_pinned() {
    let first = |name: &'static str| {
        let mut ours = [0.0];
        Stream::new(Seed(42), name).fill(0, &mut ours);
        (name, ours[0])
    };
    assert_eq!(OF_VERSION_2.map(|(name, _)| first(name)), OF_VERSION_2);
}

const OF_VERSION_2: [(&str, f64); 9] = [
    ("policies.tickets/cyod", 0.07772278942794364),
    ("policies.lost_cost/byod", 0.13702521171928772),
    ("attendance.home_days_trend", 0.983324957656199),
    ("attendance.guests", 0.9537961232249629),
    ("attendance.guests_growth", 0.9617146106377056),
    ("finance.contingency", 0.04146215994644675),
    ("policies.own_device_price", 0.6242011567163953),
    ("policies.own_device_life", 0.6092523021987343),
    ("policies.own_work_share", 0.12658031752185817),
];

/// The one own field of policies that the six policies know, and what the incidents of a year cost.
#[test]
fn the_numbers_of_other_streams_are_pinned() {
    let mut ours = [0.0; 2];
    Stream::new(Seed(42), "policies.home_days_change/byod").fill(0, &mut ours);
    assert_eq!(ours, [0.13559425226409838, 0.731781731646009]);
    let mut costs = Stream::new(Seed(42), "risk.lost_device_cost/byod");
    let of_draw = [0.9972343439003453, 0.019416727707721293, 0.8095075363526121];
    assert_eq!(costs.many(0).take(3).collect::<Vec<_>>(), of_draw);
    let of_next = [0.7967888220446184, 0.7047332554357126, 0.388310615089722];
    assert_eq!(costs.many(1).take(3).collect::<Vec<_>>(), of_next);
}

/// Seed 42 gives amounts that never change; the platform's mathematics differ in their last bits.
#[test]
fn the_first_future_of_seed_42_is_pinned() {
    let futures = Futures::of(&fixture("six-policies"), 42, 1);
    let ours = [0, 2, 5].map(|alternative| futures.total(alternative, werkplekwijzer::futures::row::Total::Total)[0]);
    for (ours, pinned) in ours.into_iter().zip(FIRST_TOTALS) {
        assert!((ours - pinned).abs() <= RELATIVE * pinned, "{ours:?} instead of {pinned}");
    }
}

/// All costs under HIYD, BYOD and BYOS in that future, chance events included.
const FIRST_TOTALS: [f64; 3] = [59_502_094.266_186_565, 61_169_263.803_777_605, 59_488_543.649_207_786];

/// The chance of a value up to the one drawn is the uniform number that belongs to its name.
#[test]
fn the_values_of_every_range_are_the_quantiles_at_its_numbers() {
    for name in ["six-policies", "heerhugowaard"] {
        let mut file = fixture(name);
        let futures = Futures::of(&file, 42, 3);
        for uncertainty in futures.simulator.uncertainties() {
            let mut numbers = [0.0; 3];
            Stream::new(Seed(42), &uncertainty.name).fill(0, &mut numbers);
            for place in &uncertainty.places {
                let ends = at(&mut file, &place.path.to_string()).clone();
                let [low, likely, high] = ["low", "likely", "high"].map(|end| ends[end].as_f64().unwrap());
                let (beta, column) = (Beta::new(low, likely, high), futures.drawn(&place.path.to_string()));
                for (u, sample) in numbers.into_iter().zip(&futures.samples) {
                    let below = beta.expected(|value| f64::from(u8::from(value <= sample[column])));
                    assert!((below - u).abs() < 2e-3, "{}: {below} instead of {u}", place.path);
                }
            }
        }
    }
}
