//! Consensus calls: opened with the charter frozen and who counts fixed, closed by the clock, extended for
//! substantive versions and on request.
//!
//! `view` holds what comes in and goes out; `open` and `close` the two ends, `time` the requests for more of it, `read`
//! what is shown.

mod close;
mod open;
mod read;
mod time;
mod view;

pub(super) use close::end;
pub use close::{close, due, follow_the_clock, shift, version_published};
pub(super) use open::conflict;
pub use open::open;
pub use read::{get, get_request, list, newest};
pub use time::{answer, lapse, lapsing, request, requests};
pub use view::{AnswerTimeRequest, CallView, OpenCall, RequestTime, TimeRequestView};
