use super::choices::Choices;
use super::optimiser::{Optimiser, Phase};
use super::put_back::PutBack;
use super::puzzle::{DAYS, EQUAL, Given, Load, Loads, Puzzle, Solution, Week};
use crate::probability::mix::SplitMix;

/// Peaks may differ by rounding, relative.
const ROUNDING: f64 = 1e-9;

/// The relative gap that a bound may leave on average puzzles.
const GAP: f64 = 0.01;

impl SplitMix {
    fn unit(&mut self) -> f64 {
        self.below(1 << 53) as f64 / (1_u64 << 53) as f64
    }

    fn day(&mut self) -> usize {
        self.below(DAYS as u64) as usize
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }
}

/// A team of which all come on the team day, and a part on other days.
fn team(size: f64, part: f64) -> Load {
    let people = std::array::from_fn(|choice| {
        std::array::from_fn(|day| if day == choice { 0.9 * size } else { part * size * [0.7, 1.1, 0.8, 1.1, 0.4][day] })
    });
    Load { people, now: None, is_fixed: false }
}

/// Loads that follow no rule.
fn wild(chance: &mut SplitMix) -> Load {
    let people = std::array::from_fn(|_| std::array::from_fn(|_| chance.unit() * 20.0));
    Load { people, now: None, is_fixed: false }
}

/// Teams of a municipality: many of some ten people, few of fifty.
fn municipality(n_teams: usize, chance: &mut SplitMix) -> Puzzle {
    let teams = (0..n_teams).map(|_| {
        let (one, other) = (chance.unit(), chance.unit());
        let mut team = team(2.0 + 48.0 * one * one * other, 0.05 + 0.3 * chance.unit());
        team.now = Some(if chance.one_in(2) { 1 } else { chance.day() });
        team.is_fixed = chance.one_in(12);
        team
    });
    let mut puzzle = Puzzle { teams: teams.collect(), apart: vec![], others: [4.0, 7.0, 6.0, 7.0, 3.0] };
    for _ in 0..n_teams / 4 {
        let pair = (chance.below(n_teams as u64) as usize, chance.below(n_teams as u64) as usize);
        if !(puzzle.teams[pair.0].is_fixed && puzzle.teams[pair.1].is_fixed) {
            puzzle.apart.push(pair);
        }
    }
    puzzle
}

/// A small puzzle of any kind: wild, alike, equal or empty teams; fixed days; few or many pairs apart.
fn small(chance: &mut SplitMix) -> Puzzle {
    let n_teams = chance.below(8) as usize;
    let kind = chance.below(4);
    let teams: Vec<Load> = (0..n_teams)
        .map(|_| {
            let mut team = match kind {
                0 => wild(chance),
                1 => team(chance.below(4) as f64 * 5.0, 0.4),
                2 => team(10.0, 0.0),
                _ if chance.one_in(3) => team(0.0, 0.0),
                _ => team(chance.unit() * 30.0, chance.unit()),
            };
            team.now = (!chance.one_in(4)).then(|| chance.day());
            team.is_fixed = chance.one_in(4);
            team
        })
        .collect();
    let n_pairs = if n_teams == 0 { 0 } else { [0, 3, 10, 60][chance.below(4) as usize] };
    let any = |chance: &mut SplitMix| chance.below(n_teams as u64) as usize;
    let apart = (0..n_pairs).map(|_| (any(chance), any(chance))).collect();
    let others = if chance.one_in(2) { [0.0; DAYS] } else { std::array::from_fn(|_| chance.unit() * 40.0) };
    Puzzle { teams, apart, others }
}

/// Whether a week keeps to the puzzle, worked out from the puzzle alone.
fn keeps_to(puzzle: &Puzzle, days: &[usize]) -> bool {
    let is_kept = |(team, day): (&Load, &usize)| !team.is_fixed || team.now.is_none_or(|now| now == *day);
    days.len() == puzzle.teams.len()
        && puzzle.teams.iter().zip(days).all(is_kept)
        && puzzle.apart.iter().all(|(one, other)| one == other || days[*one] != days[*other])
}

fn peak_of(puzzle: &Puzzle, days: &[usize]) -> f64 {
    let on = |day: usize| -> f64 {
        puzzle.others[day] + puzzle.teams.iter().zip(days).map(|(team, choice)| team.people[*choice][day]).sum::<f64>()
    };
    (0..DAYS).map(on).fold(0.0, f64::max)
}

fn moved_of(puzzle: &Puzzle, days: &[usize]) -> usize {
    puzzle.teams.iter().zip(days).filter(|(team, day)| team.now.is_some_and(|now| now != **day)).count()
}

/// Calls `see` with all weeks that keep to the puzzle, Monday for all first.
fn all_weeks(puzzle: &Puzzle, see: &mut impl FnMut(&[usize])) {
    let n_teams = puzzle.teams.len();
    let mut days = vec![0; n_teams];
    for number in 0..DAYS.pow(n_teams as u32) {
        let mut rest = number;
        for day in days.iter_mut().rev() {
            (*day, rest) = (rest % DAYS, rest / DAYS);
        }
        if keeps_to(puzzle, &days) {
            see(&days);
        }
    }
}

/// The least peak, and the first week that has it with the fewest teams moved.
fn by_force(puzzle: &Puzzle) -> Option<(f64, Vec<usize>)> {
    let mut least = f64::INFINITY;
    all_weeks(puzzle, &mut |days| least = least.min(peak_of(puzzle, days)));
    let mut best: Option<(usize, Vec<usize>)> = None;
    all_weeks(puzzle, &mut |days| {
        let moved = moved_of(puzzle, days);
        let is_fewer = best.as_ref().is_none_or(|(fewest, _)| moved < *fewest);
        if is_fewer && peak_of(puzzle, days) <= least * (1.0 + EQUAL) {
            best = Some((moved, days.to_vec()));
        }
    });
    best.map(|(_, days)| (least, days))
}

fn found(solution: Solution) -> (Week, f64, bool) {
    match solution {
        Solution::Found { week, bound, is_best } => (week, bound, is_best),
        other => panic!("{other:?}"),
    }
}

fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() <= ROUNDING * other.abs()
}

/// Checks that hold for every solution.
fn check(puzzle: &Puzzle, solution: &Solution) {
    let Solution::Found { week, bound, .. } = solution else { return };
    assert!(keeps_to(puzzle, &week.days), "{puzzle:?} {week:?}");
    assert!(puzzle.allows(&week.days));
    assert!(is_close(week.peak, peak_of(puzzle, &week.days)));
    assert!(*bound <= week.peak, "{bound} {}", week.peak);
    assert_eq!(puzzle.moved(&week.days), moved_of(puzzle, &week.days));
    if let Given::Allowed(given) = puzzle.given() {
        assert!(week.peak <= given.peak, "{} {}", week.peak, given.peak);
        assert!(week.days == given.days || week.peak < given.peak * (1.0 - EQUAL));
    }
}

#[test]
fn small_puzzles_are_solved_as_by_force() {
    let mut chance = SplitMix(1);
    let (mut n_impossible, mut n_seven) = (0, 0);
    for _ in 0..400 {
        let puzzle = small(&mut chance);
        let solution = puzzle.solve();
        check(&puzzle, &solution);
        n_seven += usize::from(puzzle.teams.len() == 7);
        match by_force(&puzzle) {
            None => {
                assert_eq!(solution, Solution::Impossible, "{puzzle:?}");
                n_impossible += 1;
            }
            Some((least, days)) => {
                let (week, bound, is_best) = found(solution);
                assert!(is_close(week.peak, least), "{puzzle:?} {week:?} {least}");
                assert_eq!(week.days, days, "{puzzle:?}");
                assert!(is_close(bound, least) && is_best);
            }
        }
    }
    assert!(n_impossible > 15 && n_seven > 20, "{n_impossible} {n_seven}");
}

#[test]
fn bounds_never_exceed_the_least_peak() {
    let mut chance = SplitMix(2);
    for _ in 0..300 {
        let puzzle = small(&mut chance);
        let Some((least, _)) = by_force(&puzzle) else { continue };
        let mut optimiser = Optimiser::new(&puzzle);
        let mut before = 0.0;
        // Before the enumeration: the bound of the weights.
        while matches!(optimiser.phase, Phase::Colouring(_) | Phase::Bound(_) | Phase::Descent(_)) {
            assert!(optimiser.bound <= least, "{puzzle:?} {} {least}", optimiser.bound);
            assert!(optimiser.bound() >= before);
            before = optimiser.bound();
            optimiser.advance(7);
        }
    }
}

#[test]
fn bounds_of_large_puzzles_hold_for_a_week_made_to_measure() {
    // Every team comes with 10 on its day and with nobody on others, so that 8 teams a day make 80, and the bound too.
    let teams =
        vec![Load { people: std::array::from_fn(|choice| one_day(choice, 10.0)), now: None, is_fixed: false }; 40];
    let (week, bound, _) = found(Puzzle { teams, ..Puzzle::default() }.solve());
    assert_eq!(week.peak, 80.0);
    assert!(bound <= 80.0 && is_close(bound, 80.0));
}

fn one_day(day: usize, people: f64) -> Loads {
    std::array::from_fn(|other| if other == day { people } else { 0.0 })
}

#[test]
fn large_puzzles_come_close_to_the_bound() {
    let mut chance = SplitMix(3);
    for n_teams in [30, 40, 60, 100, 200] {
        for _ in 0..3 {
            let puzzle = municipality(n_teams, &mut chance);
            let solution = puzzle.solve();
            check(&puzzle, &solution);
            let (week, bound, _) = found(solution);
            assert!(week.peak <= bound * (1.0 + GAP), "{n_teams} {} {bound}", week.peak);
            // Of few teams whose loads follow no rule, even the best week is more than that above the bound.
            if n_teams < 60 {
                continue;
            }
            let wild = Puzzle { teams: (0..n_teams).map(|_| wild(&mut chance)).collect(), ..Puzzle::default() };
            let (week, bound, _) = found(wild.solve());
            assert!(week.peak <= bound * (1.0 + GAP), "wild {n_teams} {} {bound}", week.peak);
        }
    }
}

#[test]
fn slices_of_any_size_and_repetition_give_the_same() {
    let mut chance = SplitMix(4);
    for n_teams in [6, 9, 12, 35] {
        let puzzle = municipality(n_teams, &mut chance);
        let whole = puzzle.solve();
        for slice in [1, 17, 1000] {
            let mut optimiser = Optimiser::new(&puzzle);
            let (mut progress, mut peak, mut bound) = (0.0, f64::INFINITY, 0.0);
            while !optimiser.advance(slice) {
                assert!((progress..=1.0).contains(&optimiser.progress()));
                progress = optimiser.progress();
                assert!(optimiser.bound() >= bound);
                bound = optimiser.bound();
                let Some(best) = optimiser.best() else { continue };
                assert!(best.peak <= peak * (1.0 + EQUAL));
                peak = best.peak;
            }
            assert_eq!(optimiser.progress(), 1.0);
            assert_eq!(optimiser.finish(), whole);
            assert_eq!(optimiser.finish(), whole);
        }
    }
}

#[test]
fn a_search_ended_at_any_moment_keeps_to_what_is_asked() {
    let mut chance = SplitMix(5);
    for steps in [0, 1, 3, 10, 100, 1500, 2200, 5000, 20_000] {
        for n_teams in [5, 10, 50] {
            let puzzle = municipality(n_teams, &mut chance);
            let mut optimiser = Optimiser::new(&puzzle);
            optimiser.advance(steps);
            let best = optimiser.best().cloned();
            let solution = optimiser.finish();
            check(&puzzle, &solution);
            assert!(optimiser.advance(1) && optimiser.progress() == 1.0);
            let Some(best) = best else { continue };
            assert!(found(solution).0.peak <= best.peak * (1.0 + EQUAL));
        }
    }
}

#[test]
fn a_good_week_is_left_as_it_is() {
    // Four teams of ten on each day: any move makes a day busier.
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.0); 20], ..Puzzle::default() };
    puzzle.teams.iter_mut().enumerate().for_each(|(position, team)| team.now = Some(position * 7 % DAYS));
    let now: Vec<usize> = puzzle.teams.iter().filter_map(|team| team.now).collect();
    assert_eq!(found(puzzle.solve()).0.days, now);
    puzzle.teams.truncate(5);
    assert_eq!(found(puzzle.solve()).0.days, now[..5]);
}

#[test]
fn no_more_teams_move_than_must() {
    // Five, four, four, four and three teams of ten: one must move, from the first day to the last.
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.0); 20], ..Puzzle::default() };
    puzzle.teams.iter_mut().enumerate().for_each(|(position, team)| team.now = Some(position * 3 % DAYS));
    puzzle.teams[3].now = Some(0);
    let (week, ..) = found(puzzle.solve());
    assert_eq!((week.peak, puzzle.moved(&week.days)), (36.0, 1));
}

#[test]
fn teams_that_moved_for_nothing_are_put_back() {
    // Each day has four teams of ten. The days are shuffled, and two teams have no day now.
    let mut chance = SplitMix(6);
    for _ in 0..20 {
        let mut puzzle = Puzzle { teams: vec![team(10.0, 0.0); 20], ..Puzzle::default() };
        let mut days: Vec<usize> = (0..20).map(|position| position % DAYS).collect();
        puzzle.teams.iter_mut().zip(&days).for_each(|(team, day)| team.now = Some(*day));
        puzzle.teams[7].now = None;
        puzzle.teams[18].now = None;
        puzzle.apart = vec![(0, 1), (5, 11), (2, 8)];
        (1..20).rev().for_each(|last| days.swap(last, chance.below(last as u64 + 1) as usize));
        if !puzzle.allows(&days) {
            continue;
        }
        let choices = Choices::new(&puzzle);
        let week = choices.week(days);
        let mut put_back = PutBack::new(&choices, &week);
        while !put_back.step(&choices) {}
        assert!(puzzle.allows(&put_back.days));
        assert!(is_close(peak_of(&puzzle, &put_back.days), week.peak));
        assert_eq!(puzzle.moved(&put_back.days), 0, "{:?} {:?}", week.days, put_back.days);
    }
}

#[test]
fn a_week_as_quiet_as_the_one_now_does_not_replace_it() {
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.0); 5], ..Puzzle::default() };
    puzzle.teams.iter_mut().enumerate().for_each(|(day, team)| team.now = Some(day));
    let mut optimiser = Optimiser::new(&puzzle);
    optimiser.settle(vec![1, 0, 2, 3, 4]);
    assert_eq!(found(optimiser.finish()).0.days, [0, 1, 2, 3, 4]);
}

#[test]
fn teams_that_are_forced_to_move_do_not_count_against_a_week() {
    // Team 4 can only have Friday; team 5 is empty and has no day now, so that it gets the first one.
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.0); 6], ..Puzzle::default() };
    for day in 0..4 {
        (puzzle.teams[day].now, puzzle.teams[day].is_fixed) = (Some(day), true);
        puzzle.apart.push((4, day));
    }
    puzzle.teams[4].now = Some(0);
    puzzle.teams[5] = team(0.0, 0.0);
    assert_eq!(found(puzzle.solve()).0.days, [0, 1, 2, 3, 4, 0]);
}

#[test]
fn six_teams_that_must_all_be_apart_have_no_week() {
    let puzzle = |n_apart: usize, n_teams: usize| Puzzle {
        teams: vec![team(10.0, 0.3); n_teams],
        apart: (0..n_apart).flat_map(|one| (0..one).map(move |other| (one, other))).collect(),
        others: [0.0; DAYS],
    };
    for n_teams in [6, 7, 20, 200] {
        assert_eq!(puzzle(6, n_teams).solve(), Solution::Impossible);
        let solution = puzzle(5, n_teams).solve();
        check(&puzzle(5, n_teams), &solution);
        found(solution);
    }
}

#[test]
fn teams_apart_that_are_fixed_on_the_same_day_have_no_week() {
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.3); 15], apart: vec![(2, 9)], others: [0.0; DAYS] };
    puzzle.teams.iter_mut().for_each(|team| team.now = Some(3));
    assert_eq!(puzzle.given(), Given::NotAllowed);
    puzzle.teams[2].is_fixed = true;
    check(&puzzle, &puzzle.solve());
    found(puzzle.solve());
    puzzle.teams[9].is_fixed = true;
    assert_eq!(puzzle.solve(), Solution::Impossible);
}

#[test]
fn fixed_days_that_close_all_days_of_a_team_have_no_week() {
    // Team 5 must be apart from teams that are fixed on all five days; with one of them free it gets that day.
    let mut puzzle = Puzzle { teams: vec![team(10.0, 0.3); 30], ..Puzzle::default() };
    for day in 0..DAYS {
        (puzzle.teams[day].now, puzzle.teams[day].is_fixed) = (Some(day), true);
        puzzle.apart.push((5, day));
    }
    assert_eq!(puzzle.solve(), Solution::Impossible);
    puzzle.teams[4].is_fixed = false;
    puzzle.apart.push((6, 5));
    let (week, ..) = found(puzzle.solve());
    assert!(week.days[5] == 4 && week.days[4] != 4 && week.days[6] != 4);
}

#[test]
fn groups_far_apart_do_not_hide_that_one_has_no_week() {
    // Thirty groups of five teams that must all be apart, and one of six, in any place.
    for place in [0, 15, 30] {
        let mut puzzle = Puzzle::default();
        let mut last_pair = 0;
        for group in 0..31 {
            let first = puzzle.teams.len();
            let n_teams = if group == place { 6 } else { 5 };
            puzzle.teams.extend(vec![team(5.0 + group as f64, 0.3); n_teams]);
            puzzle.apart.extend((0..n_teams).flat_map(|one| (0..one).map(move |other| (first + one, first + other))));
            last_pair = if group == place { puzzle.apart.len() - 1 } else { last_pair };
        }
        assert_eq!(puzzle.solve(), Solution::Impossible);
        puzzle.apart.remove(last_pair);
        check(&puzzle, &puzzle.solve());
        found(puzzle.solve());
    }
}

/// Teams in five hidden groups, with pairs apart only between the groups: there is a week, and it is hard to see.
fn with_hidden_week(n_teams: usize, n_pairs: usize, chance: &mut SplitMix) -> Puzzle {
    let mut puzzle = Puzzle { teams: vec![], apart: vec![], others: [5.0; DAYS] };
    puzzle.teams = (0..n_teams).map(|_| team(2.0 + chance.unit() * 20.0, 0.4)).collect();
    while puzzle.apart.len() < n_pairs {
        let (one, other) = (chance.below(n_teams as u64) as usize, chance.below(n_teams as u64) as usize);
        if one % DAYS != other % DAYS {
            puzzle.apart.push((one, other));
        }
    }
    puzzle
}

#[test]
fn many_pairs_apart_are_respected() {
    let mut chance = SplitMix(7);
    for (n_teams, n_pairs) in [(30, 60), (60, 200), (200, 400), (200, 800)] {
        let mut puzzle = with_hidden_week(n_teams, n_pairs, &mut chance);
        check(&puzzle, &puzzle.solve());
        found(puzzle.solve());
        // The hidden week as the one now.
        puzzle.teams.iter_mut().enumerate().for_each(|(position, team)| team.now = Some(position % DAYS));
        check(&puzzle, &puzzle.solve());
        found(puzzle.solve());
    }
}

#[test]
fn a_search_too_hard_to_decide_is_not_called_impossible() {
    let mut chance = SplitMix(8);
    let mut n_not_found = 0;
    for n_pairs in [900, 1000, 1100, 1200, 1300, 1500] {
        let puzzle = with_hidden_week(200, n_pairs, &mut chance);
        match puzzle.solve() {
            Solution::Impossible => panic!("there is a week"),
            Solution::NotFound => n_not_found += 1,
            solution => check(&puzzle, &solution),
        }
        let mut given = puzzle.clone();
        given.teams.iter_mut().enumerate().for_each(|(position, team)| team.now = Some(position % DAYS));
        let solution = given.solve();
        check(&given, &solution);
        found(solution);
    }
    assert!(n_not_found > 0);
}

#[test]
fn nobody_and_nonsense_do_no_harm() {
    let empty = Puzzle { others: [1.0, 4.0, 2.0, 0.0, 3.0], ..Puzzle::default() };
    let week = Week { days: vec![], peak: 4.0 };
    assert_eq!(empty.solve(), Solution::Found { week, bound: 4.0, is_best: true });

    let nobody = Puzzle { teams: vec![team(0.0, 0.0); 40], ..Puzzle::default() };
    assert_eq!(found(nobody.solve()).0.peak, 0.0);

    let mut puzzle = municipality(20, &mut SplitMix(9));
    puzzle.apart.extend([(3, 3), (3, 99), (usize::MAX, 0)]);
    puzzle.teams[0].people[2][2] = f64::NAN;
    puzzle.teams[1].people[1][0] = f64::INFINITY;
    puzzle.teams[2].people[4][0] = -3.0;
    puzzle.teams[4].now = Some(5);
    assert!(found(puzzle.solve()).0.peak.is_finite());
    assert_eq!(puzzle.given(), Given::Incomplete);
}

#[test]
fn some_weeks_are_pinned() {
    let days = |n_teams: usize| -> String {
        let (week, ..) = found(municipality(n_teams, &mut SplitMix(10)).solve());
        week.days.iter().map(ToString::to_string).collect()
    };
    assert_eq!(days(12), "022143040421");
    assert_eq!(days(50), "43412121202143431242212110301002232300113021014044");
}
