//! The pages: signed in by a cookie, held by tokens in forms, in six languages; and nothing lost of what was typed.

mod costs;
mod datasets;
mod erasing;
mod forms;
mod frame;
mod lists;
mod signing_in;
