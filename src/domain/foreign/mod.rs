//! What another tool wrote, made into what is written here: its HTML into Markdown, its times, its threads, texts that are
//! longer than one field takes; and the report that says what became of everything.
//!
//! Knows no tool: what each has is read where it is imported.

mod fault;
mod html;
mod moment;
mod report;
mod texts;
mod threads;

pub use self::fault::Fault;
pub use self::html::{is_html, markdown};
pub use self::moment::Moment;
pub use self::report::{Report, shown};
pub use self::texts::{Clean, clean, escaped, line, name, parts, slug};
pub use self::threads::{Node, Placed, Threads, Under, threads};
