//! Assent: carries a working group's proposals from a topic to impact in six steps.

pub mod application;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod error;
pub mod http;
pub mod jobs;
pub mod service;
pub mod store;
pub mod telemetry;
