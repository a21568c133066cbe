//! The estimate: alternatives side by side, and what follows from them for devices, desks, people and two scenarios.

pub mod projections;

pub mod comparison;

pub mod ranking;

pub mod file;

pub mod handout;

pub mod ages;

pub mod service;

pub mod personas;

pub mod payers;

pub mod editions;

pub mod split;

pub mod view;
