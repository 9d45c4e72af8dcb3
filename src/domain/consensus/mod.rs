//! Consensus assessment.
