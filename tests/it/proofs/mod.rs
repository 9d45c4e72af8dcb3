//! What the rules of consensus promise, shown through the API: the published cases told by requests, a course over
//! two versions, and what any sequence of requests must leave behind.

mod actions;
mod afterwards;
mod answers;
mod course;
mod early;
mod facts;
mod found;
mod ladder;
mod legal;
mod play;
mod requests;
mod second;
mod seen;
mod sequences;
mod told;
mod vectors;

// What the second reading asks of the module that is two above its own.
use assent::domain::consensus::{
    Backer, Class, Facts, Level, Mandate, Objection, ObjectionPolicy, ObjectionState, Params, Snapshot,
    Stance, ThinPolicy,
};
