//! Distribution to focal points: a package is sent to members who are focal point of a community; each
//! acknowledges it and reports how far it was passed on.
//!
//! `send` sends, `answer` acknowledges and reports, `read` shows.

mod answer;
mod read;
mod send;
mod view;

pub use answer::{acknowledge, report};
pub use read::{deliveries, delivery, get, list};
pub use send::send;
pub use view::{AnswersView, DeliveryView, Linked, PackageView, ReportReach, ReportView, SendPackage};
