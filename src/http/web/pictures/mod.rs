//! Pictures, drawn here as SVG: each with a title, a description, and a table of what it shows behind it.
//!
//! What they say is never said by colour alone: parts of a bar bear a mark and their number, lines differ in their
//! dashes. Everything across is told in per cent of the width that there is, so that letters keep their size on a
//! small screen; where one reads from the right, so does the picture.

mod bars;
mod course;
mod sheet;
mod stacks;
mod stances;

pub use self::bars::{Bar, bars};
pub use self::course::{Course, Line, course};
pub use self::sheet::About;
pub use self::stances::{group_name, share, stances};
