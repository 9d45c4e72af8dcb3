//! The story: a working group in its cycle of 2018, told by use cases on a clock of its own that ends now.
//!
//! Facts of the group come from the public summary of its meeting on 14 June 2018 and the text it starts from,
//! the Global Commission on the Stability of Cyberspace's Call to Protect the Public Core of the Internet. What
//! the seats say is made up, and no person's.

#![allow(clippy::too_many_lines, reason = "a story is told from its beginning to its end")]

mod carried;
mod consensus;
mod discussed;
mod group;
mod others;
mod public_core;
mod reached;
mod running;
mod steps;
mod teller;
mod weighed;

use self::teller::Teller;
use crate::error::Result;
use crate::service::App;

/// How many days before now the story begins.
const DAYS: i64 = 220;

/// Tells it whole.
pub(super) async fn tell(app: &App) -> Result<()> {
    let mut teller = Teller::new(app);
    teller.on_day(DAYS);
    group::found(&mut teller).await?;
    let pilots = public_core::tell(&mut teller).await?;
    others::tell(&mut teller).await?;
    teller.on_day(3);
    carried::next_cycle(&teller, &pilots).await?;
    teller.on_day(0);
    Ok(())
}
