//! The pages: a second thin skin over the service, for people.
//!
//! A page is a function from a visit to what is shown; it reads through the use cases, in one snapshot. What is done on a
//! page is an operation of the API: [`form`] writes a form for one, [`sent`] reads it back, [`crate::http::acts`] does it. So
//! a page has no rule of its own, and nothing that the API has not. Everything works without the script, which only
//! improves it.

mod account;
mod administration;
mod assets;
mod consensus;
mod cookies;
mod desk;
mod discussion;
mod files;
mod form;
mod frame;
mod group;
mod home;
mod layout;
mod live;
mod output;
mod parts;
mod pictures;
mod position;
mod problem;
mod proposal;
mod record;
mod sent;
mod serve;
mod sign_in;
mod visit;
mod worded;

pub use self::home::{Seat, Showcase};
pub use self::serve::configure;
