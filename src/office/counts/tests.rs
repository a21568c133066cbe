use std::fmt::Write;

use proptest::prelude::*;

use super::count::{Count, Counts, Date, MOST_PEOPLE};
use super::unreadable::Unreadable;
use crate::cells::date::CalendarDay;

fn read(text: &str) -> Result<Counts, Vec<Unreadable>> {
    Counts::read(text)
}

/// Each count as `2026-11-02 ma 212`, with what is not known left out; then what was left out of the counts.
fn described(counts: &Counts) -> String {
    let mut text = String::new();
    for &Count { weekday, people, date } in counts.all() {
        if let Some(date) = date {
            write!(text, "{}-{:02}-{:02} ", date.year, date.month, date.day).unwrap();
        }
        let weekday = weekday.map_or("", |weekday| ["ma ", "di ", "wo ", "do ", "vr "][weekday]);
        write!(text, "{weekday}{people}|").unwrap();
    }
    text.pop();
    for (n, what) in [(counts.weekend(), "weekend"), (counts.blank(), "blank")] {
        if n > 0 {
            write!(text, " {what}={n}").unwrap();
        }
    }
    text
}

#[track_caller]
fn check(text: &str, expected: &str) {
    match read(text) {
        Ok(counts) => assert_eq!(described(&counts), expected, "{text:?}"),
        Err(unreadable) => panic!("{text:?}: {unreadable:?}"),
    }
}

#[track_caller]
fn refuse(text: &str, expected: &[Unreadable]) {
    assert_eq!(read(text), Err(expected.to_vec()), "{text:?}");
}

fn unreadable(line: usize, found: &str) -> Unreadable {
    Unreadable::Cell { line, found: found.to_string() }
}

fn no_such_date(line: usize, found: &str) -> Unreadable {
    Unreadable::NoSuchDate { line, found: found.to_string() }
}

fn too_many(line: usize, found: &str) -> Unreadable {
    Unreadable::TooManyColumns { line, found: found.to_string() }
}

fn out_of_range(line: usize, found: &str) -> Unreadable {
    Unreadable::OutOfRange { line, found: found.to_string() }
}

fn ambiguous(line: usize, found: &str) -> Unreadable {
    Unreadable::Ambiguous { line, found: found.to_string() }
}

#[test]
fn a_bare_column_is_read() {
    check("212\n198\n240\n", "198|212|240");
    check("212,5\n198\n", "198|212.5");
    check("212.5\n198\n", "198|212.5");
    check("1.204\n987\n", "987|1204");
    check("1 204\n987", "987|1204");
    check("1\u{a0}204,5\r\n987\r\n", "987|1204.5");
    check("1.204\n212.5", "1.204|212.5");
    check("1,204\n212.5", "212.5|1204");
    check("\u{feff}Aantal\r\n212\r\n\r\n 198 \r\n\r\n\r\n", "198|212");
    check("212\r198\r", "198|212");
    check("\"212,5\"\n\"198\"", "198|212.5");
    check("212;\n198;\n;\n", "198|212");
    check("212\t\t\n198\t\t\n\t\t\n", "198|212");
    check("212,,\n198,,\n,,\n", "198|212");
    check("\"212\",\n198\",\n", "198|212");
    check("0\n200000\n-0", "0|0|200000");
}

#[test]
fn days_with_a_date_are_read() {
    let days = "2026-11-02 ma 212|2026-11-03 di 240,5".replace(',', ".");
    check("2-11-2026\t212\n3-11-2026\t240,5\n", &days);
    check("212;2-11-2026\n240,5;3-11-2026\n", &days);
    check("2026-11-02,212\n2026-11-03,\"240,5\"\n", &days);
    check("2026-11-02,212\n2026-11-03,240.5\n", &days);
    check("Datum,Aantal\n2026-11-03,240.5,\n2026-11-02,212,\n", &days);
    check("Datum\tDag\tAantal\n2-11-2026\tma\t212\n3-11-2026\tdi\t240,5\n", &days);
    check("\"maandag\";\"2 november 2026\";\"212\"\n\"dinsdag\";\"3 november 2026\";\"240,5\"\n", &days);
    check("ma 2-11-2026;212\ndi 3-11-2026;240,5", &days);
    check("2-11-26 00:00:00;212\n3/11/26 00:00;240,5", &days);
    check("2026-11-02T00:00;212\n3.11.2026;240,5", &days);
    check("Monday, 2 Nov 2026,212\nTuesday, 3 Nov 2026,\"240,5\"", &days);
    check("2026-11-02,\"1,204\"\n2026-11-03,\"987.5\"", "2026-11-02 ma 1204|2026-11-03 di 987.5");
    check("Bezetting 2026\n\nDatum;Aantal\n2-11-2026;212\n3-11-2026;240,5", &days);
}

#[test]
fn days_with_a_weekday_are_read() {
    check("ma;212\ndi;240\nma;198", "ma 198|ma 212|di 240");
    check("Maandag\t212\nDINSDAG\t240", "ma 212|di 240");
    check("Mon,212\nfriday,140", "ma 212|vr 140");
    check("212,wo\n140,vr.", "wo 212|vr 140");
    check("2-11-2026;212\nma;198", "ma 198|2026-11-02 ma 212");
}

#[test]
fn a_table_of_weeks_is_read() {
    check("ma;di;wo;do;vr\n1;2;3;4;5,5\n6;7;8;9;10", "ma 1|ma 6|di 2|di 7|wo 3|wo 8|do 4|do 9|vr 5.5|vr 10");
    check("Mon,Tue,Wed,Thu,Fri\n1,2,3,4,5", "ma 1|di 2|wo 3|do 4|vr 5");
    check("Week\tma\tdi\two\tdo\tvr\tza\tzo\n45\t1\t2\t3\t4\t5\t6\t\n", "ma 1|di 2|wo 3|do 4|vr 5 weekend=1");
    check("Week;ma;di;wo;do;vr\nweek 45;1;2;3;4;5", "ma 1|di 2|wo 3|do 4|vr 5");
    check(";ma;di;wo;do;vr;\n2-11-2026;1;2;;4;5;", MONDAY_WEEK);
    check("week van;ma;di;wo;do;vr;\n2-11-2026;1;2;;4", "2026-11-02 ma 1|2026-11-03 di 2|2026-11-05 do 4 blank=2");
    // From a Sunday it is not certain which week is meant.
    check(";ma;di;wo;do;vr\n1-11-2026;1;2;3;4;5", "ma 1|di 2|wo 3|do 4|vr 5");
    check(&format!("ma;di{}\n1;2", ";".repeat(200)), "ma 1|di 2");
    check("vr;do;wo;di;ma\n5;4;3;2;1\nvr;do;wo;di;ma", "ma 1|di 2|wo 3|do 4|vr 5");
}

const MONDAY_WEEK: &str = "2026-11-02 ma 1|2026-11-03 di 2|2026-11-05 do 4|2026-11-06 vr 5 blank=1";

#[test]
fn weekends_and_empty_days_are_left_out_and_counted() {
    check("6-11-2026;140\n7-11-2026;3\n8-11-2026;0\n9-11-2026;\n", "2026-11-06 vr 140 weekend=2 blank=1");
    check("vr;140\nza;3\nzo\nma", "vr 140 weekend=1 blank=1");
}

#[test]
fn the_period_and_the_headings_are_known() {
    let counts = read("Datum;Aantal\n7-11-2026;3\n4-11-2026;212\n1-12-2025;198").unwrap();
    assert_eq!(counts.first(), Some(Date { year: 2025, month: 12, day: 1 }));
    assert_eq!(counts.last(), Some(Date { year: 2026, month: 11, day: 4 }));
    assert_eq!(counts.headings(), ["Datum Aantal"]);
    assert!(counts.has_weekdays());
    assert!(!read("212").unwrap().has_weekdays());
}

#[test]
fn what_is_no_day_and_no_count_is_refused() {
    refuse("2-11-2026;n.v.t.\n3-11-2026;85%", &[unreadable(1, "n.v.t."), unreadable(2, "85%")]);
    refuse("lundi;212\nma;198", &[unreadable(1, "lundi")]);
    refuse("2-11-2026 212", &[unreadable(1, "2-11-2026 212")]);
    refuse("212\n2-11", &[unreadable(2, "2-11")]);
    refuse("212,5\n213.5", &[unreadable(2, "213.5")]);
    refuse("212\n-\n1.20.4", &[unreadable(2, "-"), unreadable(3, "1.20.4")]);
    refuse("2026-11-02,212,5\n2026-11-03,198", &[too_many(1, "5")]);
    refuse("Aantal\nziek\n212", &[unreadable(2, "ziek")]);
    refuse("\"2-11-2026;212\n3-11-2026;240", &[unreadable(1, "2-11-2026;212")]);
    let long = "9x".repeat(30);
    refuse(&long, &[unreadable(1, &format!("{}…", &long[..40]))]);
}

#[test]
fn dates_that_cannot_be_are_refused() {
    refuse("31-11-2026;212\n11/14/2026;198", &[no_such_date(1, "31-11-2026"), no_such_date(2, "11/14/2026")]);
    refuse("29-2-2026,212", &[no_such_date(1, "29-2-2026")]);
    let other = |line, found: &str, actual| Unreadable::OtherWeekday { line, found: found.to_string(), actual };
    refuse("2-11-2026;di;212", &[other(1, "2-11-2026 di 212", 0)]);
    refuse("3-11-2026;240\nvr 1-11-2026;212", &[other(2, "vr 1-11-2026 212", 6)]);
    let date = Date { year: 2026, month: 11, day: 2 };
    let same = |first, line| Unreadable::SameDate { first, line, date };
    refuse("2-11-2026;212\n3-11-2026;1\n2026-11-02;212\nma 2 nov 2026;5", &[same(1, 3), same(1, 4)]);
    refuse("week;ma;di\n2-11-2026;1;2\n2-11-2026;3;4", &[same(2, 3)]);
}

#[test]
fn more_than_one_count_is_refused() {
    refuse("2-11-2026;212;300", &[too_many(1, "300")]);
    refuse("45;ma;212", &[too_many(1, "212")]);
    refuse("ma;di;212", &[too_many(1, "di")]);
    refuse("2-11-2026;3-11-2026;212", &[too_many(1, "3-11-2026")]);
    refuse("ma;di;wo;do;vr;totaal\n1;2;3;4;5;15", &[too_many(2, "15")]);
    refuse("ma;di\n1;2;3", &[too_many(2, "3")]);
}

#[test]
fn counts_out_of_range_are_refused() {
    refuse("-5\n212\n200.001", &[out_of_range(1, "-5"), out_of_range(3, "200.001")]);
    refuse("ma;20261102", &[out_of_range(1, "20261102")]);
    refuse(&"9".repeat(400), &[out_of_range(1, &format!("{}…", "9".repeat(40)))]);
}

#[test]
fn a_comma_that_may_mean_two_things_is_refused() {
    refuse("1,204\n987\n1,190", &[ambiguous(1, "1,204"), ambiguous(3, "1,190")]);
    refuse("2-11-2026;1,204", &[ambiguous(1, "1,204")]);
}

#[test]
fn days_with_and_without_a_weekday_are_refused() {
    refuse("212\n198\nma;240", &[Unreadable::MixedWeekdays { with: 3, without: 1 }]);
    refuse("ma\n212\n240\ndi\n198", &[Unreadable::MixedWeekdays { with: 1, without: 2 }]);
}

#[test]
fn bad_tables_are_refused() {
    let same = Unreadable::SameColumn { line: 1, found: "maandag".to_string() };
    refuse("ma;di;maandag\n1;2;3", &[same]);
    refuse("week;ma;di\nTotaal;7;9\n45;3;4", &[unreadable(2, "Totaal")]);
    refuse("week;ma;di\n31-11-2026;7;9", &[no_such_date(2, "31-11-2026")]);
    refuse("week;ma;di\n45;ziek;9", &[unreadable(2, "ziek")]);
    refuse("week;ma;di\n45;7;9\ndi;wo", &[unreadable(3, "di"), unreadable(3, "wo")]);
    refuse(&format!("{}di\n1;2", "ma;".repeat(100)), &[too_many(1, "ma"), too_many(2, "2")]);
    refuse("week;ma;di\n45;7;9;druk", &[unreadable(2, "druk")]);
}

#[test]
fn nothing_and_too_much_are_refused() {
    for text in ["", "\n \n", ";;\n", "Aantal", "za;3\nzo;2", "ma;\ndi;", "ma;di;wo;do;vr"] {
        refuse(text, &[Unreadable::NoCounts]);
    }
    refuse(&"1\n".repeat(10_001), &[Unreadable::TooManyLines { lines: 10_001 }]);
    assert_eq!(read(&"1\n".repeat(10_000)).unwrap().all().len(), 10_000);
    refuse(&"\n".repeat(1_000_001), &[Unreadable::TooLong { bytes: 1_000_001 }]);
    refuse(&"\n".repeat(1_000_000), &[Unreadable::NoCounts]);
}

#[test]
fn all_problems_are_told_at_once_by_line() {
    let found = read("x1\n31-4-2026;5\n2-11-2026;-1\n2-11-2026;3;4\n5-11-2026;ma;3").unwrap_err();
    let lines: Vec<usize> = found.iter().map(Unreadable::line).collect();
    assert_eq!(lines, [2, 3, 4, 5], "{found:?}");
}

/// A line of a paste, good or bad.
fn a_line() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (1..28u32, 1..13u32, 0..3000u32).prop_map(|(day, month, people)| format!("{day}-{month}-2026;{people}")),
        2 => ("(ma|di|wo|do|vr|za|Mon|friday)", 0..3000u32).prop_map(|(day, people)| format!("{day};{people}")),
        1 => "[1-9]\\.[0-9]{3}",
        1 => "[1-9][0-9]{0,2}[,.][0-9]{1,3}",
        1 => "(Datum;Aantal|n\\.v\\.t\\.|ma;di;wo;do;vr|45;1;2;3;4;5|1;2;3;4;5|;|ma;|\"3|\"3\"|x,1|2-11-2026,4|7\t8)",
    ]
}

/// Lines that make a good paste, each kind for itself, in two orders.
fn good_lines() -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    let dated = prop::collection::btree_map(0..300u64, "[0-9]{1,3}(,5)?", 1..80).prop_map(|days| {
        let start = CalendarDay::new(2026, 1, 1).unwrap();
        let line = |(days, people): (u64, String)| {
            let Date { year, month, day } = start.after(days).unwrap().into();
            format!("{year}-{month:02}-{day:02}\t{people}")
        };
        days.into_iter().map(line).collect::<Vec<String>>()
    });
    let named = prop::collection::vec("(ma|dinsdag|Wed|DO|vr|za);[0-9]{1,3}", 1..80);
    let bare = prop::collection::vec("[1-9](\\.[0-9]{3})?|[0-9]{1,3}", 1..80);
    let weeks = prop::collection::vec("[0-9]{1,2}(;[0-9]{1,3}){5}", 1..30).prop_map(|mut weeks| {
        weeks.push("week;ma;di;wo;do;vr".to_string());
        weeks
    });
    prop_oneof![dated, named, bare, weeks].prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
}

proptest! {
    #[test]
    fn any_order_of_good_lines_gives_the_same_counts((lines, shuffled) in good_lines()) {
        let (counts, others) = (read(&lines.join("\n")), read(&shuffled.join("\n")));
        // A weekend alone holds no counts.
        prop_assert!(counts.is_ok() || counts == Err(vec![Unreadable::NoCounts]), "{:?}", counts);
        prop_assert_eq!(counts, others);
    }

    #[test]
    fn any_order_of_any_lines_is_read_or_refused_alike(
        (lines, shuffled) in prop::collection::vec(a_line(), 1..8)
            .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle()))
    ) {
        let (counts, others) = (read(&lines.join("\n")), read(&shuffled.join("\r\n")));
        prop_assert_eq!(counts.ok(), others.ok());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        let _ = read(&text);
    }

    #[test]
    fn any_text_of_the_signs_of_a_paste_is_read_or_refused(text in "[0-9madiworvzTn:;,\t\n\r\"'. \u{a0}/+-]{0,60}") {
        if let Ok(counts) = read(&text) {
            prop_assert!(!counts.all().is_empty());
            for count in counts.all() {
                prop_assert!((0.0..=MOST_PEOPLE).contains(&count.people));
                prop_assert!(count.weekday.is_none_or(|weekday| weekday < 5));
                prop_assert_eq!(count.weekday.is_some(), counts.has_weekdays());
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&String::from_utf8_lossy(&bytes));
    }
}
