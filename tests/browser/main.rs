//! What people do with the page, in a real Chromium, on the page as built in `dist/`.
//!
//! Needs Chromium and chromedriver: those of the path, or those that `$CHROMIUM` and `$CHROMEDRIVER` name. With
//! `BROWSER=firefox` some of it in Firefox: that of the path and its geckodriver, or `$FIREFOX` and `$GECKODRIVER`. One driver
//! serves all tests; each test has a browser with a profile of its own and a web server of its own.
//! What the page says is compared with the command of `$WERKPLEKWIJZER`, or the one in `target/native`.
//! `BENCH=1` measures instead of testing. A picture of the page as it was when a test failed is left in `target/tmp`.
//!
//! `axe.min.js` is axe-core 4.14.1 by Deque Systems (MPL-2.0, <https://github.com/dequelabs/axe-core>), unchanged from
//! the npm package; it goes into the tests only.

#![allow(clippy::unwrap_used, reason = "a failing unwrap is a failing test")]

mod driver;
mod page;
mod parts;
mod server;
mod side_by_side;

mod outcome;

mod fields;

mod keyboard;

mod language;

mod levers;

mod reflow;

mod safety;

mod accessibility;

mod axe;

mod bench;

mod simulated;

mod futures;

mod documents;

mod inputs;

mod views;

mod why;

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use libtest_mimic::{Arguments, Trial};

use self::driver::{Browser, Driver};
use self::page::Page;

/// Makes a trial of each test; a test is a function that gets a browser, which has opened nothing yet.
macro_rules! trials {
    ($driver:ident, $place:expr; $($module:ident::$test:ident,)*) => {
        [$({
            let driver = Arc::clone(&$driver);
            Trial::test(concat!(stringify!($module), "::", stringify!($test)), move || {
                let _held = $place.hold();
                run(&driver, stringify!($test), async |page| $module::$test(page).await);
                Ok(())
            })
        },)*]
    };
}

/// Whether another browser may be at work at the same time.
#[derive(Clone, Copy)]
enum Place {
    Beside,
    /// Another browser would disturb what is measured.
    Alone,
}

/// Held by all who work beside one another, or by one who works alone.
static MACHINE: RwLock<()> = RwLock::new(());

impl Place {
    /// What somebody holds while a test runs. A test that failed has left nothing behind.
    fn hold(self) -> (Option<RwLockReadGuard<'static, ()>>, Option<RwLockWriteGuard<'static, ()>>) {
        match self {
            Place::Beside => (Some(MACHINE.read().unwrap_or_else(PoisonError::into_inner)), None),
            Place::Alone => (None, Some(MACHINE.write().unwrap_or_else(PoisonError::into_inner))),
        }
    }
}

fn main() {
    let mut arguments = Arguments::from_args();
    let browser = Browser::asked_for();
    arguments.test_threads = arguments.test_threads.or(Some(browser.n_at_once()));
    if !server::dist().join("index.html").is_file() {
        eprintln!("The built page is not there: {} has no index.html. Run make build first.", server::dist().display());
        std::process::exit(1);
    }
    if !simulated::program().is_file() {
        eprintln!("The command is not there: {}. Run make browser.", simulated::program().display());
        std::process::exit(1);
    }
    let driver = Arc::new(Driver::start(browser));
    let beside = trials![driver, Place::Beside;
        documents::what_was_changed_is_undone_kept_and_found_again_by_keyboard,
        documents::two_tabs_do_not_write_over_one_another,
        documents::where_nothing_can_be_kept_the_page_says_so_and_the_file_is_saved_all_the_same,
        documents::a_bad_file_or_link_leaves_the_work_and_a_good_one_opens,
        documents::a_link_opens_in_the_language_of_who_opens_it,
        documents::another_language_keeps_what_is_being_typed,
        inputs::a_number_is_found_filled_in_as_a_range_and_put_back_by_keyboard,
        inputs::every_number_of_the_file_is_there_and_accepts_what_it_shows,
        inputs::roles_policies_and_alternatives_come_and_go_by_keyboard,
        side_by_side::scenarios_are_put_side_by_side_and_their_difference_is_split_by_keyboard,
        views::desks_and_devices_to_hand_out_are_what_the_command_prints,
        views::a_cell_explains_itself_and_a_rule_changes_the_answer_by_keyboard,
        views::own_counts_are_read_taken_over_and_put_back_by_keyboard,
        views::team_days_are_spread_and_kept_by_keyboard,
        views::nothing_is_cut_on_a_phone,
        why::cases_are_computed_and_both_versions_compared_by_keyboard,
        why::a_number_outside_its_band_is_a_question,
        why::another_likeness_gives_what_the_command_gives,
        outcome::a_municipality_is_chosen_with_the_keyboard_and_its_outcome_is_shown,
        outcome::what_is_dragged_and_typed_gives_the_numbers_that_the_command_prints,
        outcome::who_pays_and_what_is_in_the_budget_follow_the_estimate,
        fields::numbers_are_understood_as_people_type_them,
        fields::what_is_no_number_keeps_the_outcome_and_says_what_is_allowed,
        keyboard::every_control_is_reached_by_tab_and_shows_its_focus,
        keyboard::every_slider_obeys_the_keys,
        keyboard::every_other_control_works_by_key_and_keeps_the_focus,
        levers::a_lever_and_all_levers_can_be_put_back,
        levers::a_slider_that_is_back_where_it_was_taken_is_let_go,
        levers::desks_alternatives_totals_and_housing_can_be_chosen,
        levers::the_header_leads_back_to_the_start,
        language::the_other_language_keeps_everything_and_is_remembered,
        language::a_link_can_choose_the_language,
        language::where_storage_is_forbidden_the_page_works_all_the_same,
        reflow::nothing_is_cut_or_scrolls_sideways_at_320_pixels,
        reflow::nothing_is_cut_or_scrolls_sideways_at_200_percent,
        reflow::what_is_printed_has_the_answer_and_the_figures_but_no_controls,
        parts::where_the_outcome_does_not_come_the_start_screen_says_so_and_tries_again,
        parts::where_a_view_does_not_come_it_says_so_and_what_was_filled_in_stays,
        parts::what_was_wanted_in_a_view_gets_the_focus_when_the_view_comes,
        parts::where_the_first_load_does_not_come_index_html_says_so,
        parts::where_the_other_language_does_not_come_the_page_goes_on_in_this_one,
        parts::a_server_that_does_not_know_webassembly_serves_the_page_all_the_same,
        parts::where_the_simulator_does_not_come_the_estimate_is_there_and_the_run_can_be_tried_again,
        parts::without_workers_the_simulator_can_be_tried_again_too,
        safety::the_console_stays_empty_and_nothing_is_asked_once_the_parts_are_there,
        safety::the_policy_allows_nothing_inline_and_nothing_foreign,
        safety::without_webassembly_the_page_says_so,
        accessibility::axe_finds_nothing_on_the_start_screen,
        accessibility::axe_finds_nothing_in_the_outcome_of_a_municipality,
        accessibility::axe_finds_nothing_in_the_examples_and_in_english,
        futures::there_is_an_estimate_then_a_first_picture_then_the_one_that_the_command_prints,
        futures::the_worker_gives_the_bytes_that_the_command_prints_with_and_without_helpers,
        futures::without_workers_the_page_computes_the_same_by_itself_and_says_so,
        futures::where_a_worker_fails_the_page_goes_on_with_what_is_left,
        futures::a_change_of_the_numbers_drops_the_run_that_goes_on,
        futures::two_other_alternatives_are_put_beside_one_another_by_keyboard,
        futures::where_two_are_close_none_is_called_the_cheapest,
        futures::a_ceiling_is_answered_as_by_the_command_and_stays_with_the_work,
        futures::a_tab_that_is_closed_leaves_no_worker,
        futures::the_first_futures_are_saved_as_the_file_that_the_command_writes,
        futures::the_section_is_accessible_while_it_computes_and_when_it_was_stopped,
    ];
    let alone = trials![driver, Place::Alone;
        futures::a_run_is_stopped_at_once_and_can_be_begun_again,
        futures::a_thousand_moves_of_a_slider_take_no_more_memory_and_no_more_workers,
    ];
    // What people do first, in as many views as there are; what needs Chromium's own protocol is not among it.
    let in_firefox = trials![driver, Place::Beside;
        outcome::a_municipality_is_chosen_with_the_keyboard_and_its_outcome_is_shown,
        levers::the_header_leads_back_to_the_start,
        fields::numbers_are_understood_as_people_type_them,
        documents::what_was_changed_is_undone_kept_and_found_again_by_keyboard,
        documents::two_tabs_do_not_write_over_one_another,
        documents::a_link_opens_in_the_language_of_who_opens_it,
        language::the_other_language_keeps_everything_and_is_remembered,
        inputs::a_number_is_found_filled_in_as_a_range_and_put_back_by_keyboard,
        side_by_side::scenarios_are_put_side_by_side_and_their_difference_is_split_by_keyboard,
        views::a_cell_explains_itself_and_a_rule_changes_the_answer_by_keyboard,
        views::team_days_are_spread_and_kept_by_keyboard,
        futures::there_is_an_estimate_then_a_first_picture_then_the_one_that_the_command_prints,
        futures::the_worker_gives_the_bytes_that_the_command_prints_with_and_without_helpers,
        parts::where_the_outcome_does_not_come_the_start_screen_says_so_and_tries_again,
        parts::where_a_view_does_not_come_it_says_so_and_what_was_filled_in_stays,
    ];
    let trials = if browser == Browser::Firefox {
        Vec::from(in_firefox)
    } else if env::var_os("BENCH").is_some() {
        Vec::from(trials![driver, Place::Alone;
            bench::from_slider_to_painted_charts,
            bench::how_soon_the_page_can_be_used_on_a_slow_line,
            bench::ten_thousand_futures_in_the_worker,
            bench::frames_while_a_slider_is_dragged_and_a_million_futures_are_simulated,
        ])
    } else {
        beside.into_iter().chain(alone).collect()
    };
    let conclusion = libtest_mimic::run(&arguments, trials);
    // `exit` runs no destructors, so that the driver is to be stopped before it.
    drop(driver);
    conclusion.exit()
}

/// Runs a test in a browser, and closes the browser whatever happens.
fn run(driver: &Driver, name: &str, test: impl AsyncFn(&Page)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the runtime starts");
    let page = runtime.block_on(Page::new(driver));
    let result = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page))));
    if result.is_err() {
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        // A picture helps, but what failed is the test.
        let _ = runtime.block_on(page.driver.screenshot(&picture));
        eprintln!("in the step: {}\nwhat the page looked like: {}", page.at_work(), picture.display());
    }
    // What is left of a browser that does not answer goes when the driver stops.
    let _ = runtime.block_on(page.driver.quit());
    if let Err(panic) = result {
        resume_unwind(panic);
    }
}
