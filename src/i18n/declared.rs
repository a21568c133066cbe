texts! {
    app_name();
}
