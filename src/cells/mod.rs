//! Tables as people paste them and numbers as they type them: lines, cells, weekdays, dates and numbers.

pub mod line;

pub mod kind;

pub mod weekday;

pub mod date;

pub mod number;
