//! People at desks: own counts and the estimates from them, teams, and the days on which they come in.

pub mod counts;

pub mod measured;

mod sample;

mod outliers;

mod synchronisation;

mod measuring;

pub mod measurement;

pub mod teams;

pub mod team_list;

pub mod people;

pub mod team_days;
