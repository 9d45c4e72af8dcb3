//! The log over the record: its head signed by a key outside the database, and what everybody may read of it.
//!
//! The tree grows where entries get their numbers ([`super::sequence`]). Here its head is signed, outside of any
//! transaction, and never in contradiction to a head that was signed before: the last one is kept in the folder of the
//! key ([`folder`]), so that this holds as well for a database that came back from an old backup.

mod diagnosis;
pub mod folder;
mod keeping;
mod origins;
mod proofs;
mod public;
mod receipts;
mod signing;
mod standing;
mod witnesses;

pub use crate::store::log::Cosigned;
pub use diagnosis::diagnose;
pub use folder::Folder;
pub use keeping::{new_epoch, resume, rotate};
pub use origins::epoch;
pub(in crate::service) use origins::name_under;
pub use proofs::{Head, head};
pub use public::{
    KeyView, KeysView, bundle, checkpoint, checkpoint_of, consistency, keys, newest_head, tile,
};
pub use receipts::{ReceiptView, receipt};
pub(in crate::service) use signing::off_thread;
pub use signing::{Signing, begin, look_and_sign, sign};
pub use standing::{Refusal, Standing};
pub use witnesses::{Outcome, Showing, has_turn, request, settle, showing, standings, witnessed};
