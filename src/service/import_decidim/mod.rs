//! Brings proposals and their comments in from Decidim: its open data (CSV) becomes proposals of a group, in step 1.
//!
//! Open data names people, if at all, by names that anybody may have. So nobody gets an account by it, and nobody is made to
//! have said something here: all of it is put before the group by an account of the service, and each text says who wrote it there.

mod comments;
mod plan;
mod proposals;
mod sheet;
mod store;
#[cfg(test)]
mod tests;

pub use self::plan::{File, Files, Plan};
pub use self::store::{ImportDecidim, Imported, check, import};
