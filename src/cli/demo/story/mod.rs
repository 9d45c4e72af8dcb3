//! The story: a working group in its cycle of 2018, told by use cases on a clock of its own that ends now.
//!
//! Facts of the group come from the public summary of its meeting on 14 June 2018 and the text it starts from,
//! the Global Commission on the Stability of Cyberspace's Call to Protect the Public Core of the Internet. What
//! the seats say is made up, and no person's.

#![allow(clippy::too_many_lines, reason = "a story is told from its beginning to its end")]

mod carried;
mod consensus;
mod days;
mod discussed;
mod dissent;
mod group;
mod others;
mod public_core;
mod reached;
mod running;
mod steps;
mod teller;
mod weighed;

use tokio::try_join;

use self::teller::Teller;
use crate::error::Result;
use crate::service::App;

/// How many days before now the story begins.
const DAYS: i64 = 220;

/// Tells it whole, its chapters side by side.
pub(super) async fn tell(app: &App) -> Result<()> {
    let mut teller = Teller::new(app);
    teller.on_day(DAYS).await;
    group::found(&mut teller).await?;
    let [core, validity, pilot, engagement, deliberation, topic, clock] = days::side_by_side();
    try_join!(
        public_core::tell(teller.beside(core)),
        others::in_validity(teller.beside(validity)),
        others::in_pilot(teller.beside(pilot)),
        others::in_engagement(teller.beside(engagement)),
        others::in_deliberation(teller.beside(deliberation)),
        others::in_topic(teller.beside(topic)),
        weekly(teller.beside(clock)),
    )?;
    teller.on_day(0).await;
    Ok(())
}

/// The clock's part. It ends a day before the story does: whoever numbers the record holds it for some seconds, and
/// the service that serves the story is another one.
async fn weekly(t: Teller) -> Result<()> {
    for week in (1..DAYS / 7).rev() {
        t.on_day(week * 7).await;
        t.tick().await?;
    }
    t.on_day(1).await;
    t.tick().await
}
