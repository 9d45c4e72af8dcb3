//! Assent: carries a working group's proposals from a topic to impact in six steps.

pub mod domain;
