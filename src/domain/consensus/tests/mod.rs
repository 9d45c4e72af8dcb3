//! The published vectors, the invariants, and an independent count of who is pivotal.

mod vectors;
