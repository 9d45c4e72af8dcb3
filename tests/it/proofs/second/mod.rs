//! The second reading of the rules, as the unit tests of the rules have it.

#[path = "../../../../src/domain/consensus/tests/oracle.rs"]
pub mod oracle;
#[path = "../../../../src/domain/consensus/tests/persons.rs"]
pub mod persons;
