//! Numbers that are typed.

use thirtyfour::prelude::*;

use crate::page::{Page, value};

pub async fn numbers_are_understood_as_people_type_them(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    let (price, share) = (page.texts.lever_laptop_price(), page.texts.lever_desk_share());
    let cases = [
        (&price, "1.250,50", "1.250,50"),
        (&price, "1250.5", "1.250,50"),
        (&price, "€ 1.250", "1.250"),
        (&price, "1.250,-", "1.250"),
        (&price, "1250,5", "1.250,50"),
        (&share, "12%", "12"),
        (&share, "12,5 %", "12,5"),
    ];
    for (label, typed, shown) in cases {
        let field = page.field(label).await;
        // From another value each time, so that understanding the number changes something.
        page.enter(&field, "77").await;
        let before = page.numbers().await;
        page.enter(&field, typed).await;
        assert_eq!(value(&field).await, shown, "{typed}");
        assert_ne!(page.numbers().await, before, "{typed}");
        assert_eq!(field.attr("aria-invalid").await.unwrap(), None, "{typed}");
        page.keeps_focus(typed).await;
        page.makes_sense(typed).await;
    }
    // Leaving the field commits as well as Enter.
    let before = page.numbers().await;
    page.fill(&page.field(&price).await, "999").await;
    page.press(Key::Tab).await;
    page.settle().await;
    assert_ne!(page.numbers().await, before);
}

pub async fn what_is_no_number_keeps_the_outcome_and_says_what_is_allowed(page: &Page) {
    page.start().await;
    page.choose("Dijk en Waard").await;
    page.wait_for_futures().await;
    for label in [page.texts.lever_laptop_price(), page.texts.lever_rollout(), page.texts.lever_home_days()] {
        let field = page.field(&label).await;
        let (kept, numbers) = (value(&field).await, page.all_numbers().await);
        for typed in ["abc", "", "-5", "1.2.3", "1e9", "NaN", "Infinity", "1/2", "99999999999999999999"] {
            page.enter(&field, typed).await;
            let case = format!("{label}: {typed:?}");
            assert_eq!(page.all_numbers().await, numbers, "{case} changes nothing");
            assert_eq!(value(&field).await, typed, "{case} stays to be mended");
            assert_eq!(field.attr("aria-invalid").await.unwrap().as_deref(), Some("true"), "{case}");
            let script = "return arguments[0].getAttribute('aria-describedby').split(' ')
                .map(id => document.getElementById(id)).filter(it => it.matches('.sim-error') && shown(it))
                .map(it => plain(it.innerText)).join(' ');";
            let message: String = page.run(script, vec![field.to_json().unwrap()]).await;
            assert!(message.contains(|letter: char| letter.is_ascii_digit()), "{case}: {message:?} names the limits");
            let description: String =
                page.run("return arguments[0].computedRole;", vec![field.to_json().unwrap()]).await;
            assert_eq!(description, "textbox");
            page.keeps_focus(&case).await;
            // What was typed is shown as typed; the rest of the page must make sense.
            page.press(Key::Escape).await;
            page.settle().await;
            page.makes_sense(&case).await;
            assert_eq!(value(&field).await, kept, "{case}: Escape restores");
            assert_eq!(field.attr("aria-invalid").await.unwrap(), None, "{case}");
            page.keeps_focus("Escape").await;
        }
    }
}
