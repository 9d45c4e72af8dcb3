//! Sends what is due in the outbox. Beside the other jobs, so that a slow server holds up nothing else.

use std::time::Duration;

use tokio::sync::watch;

use super::report;
use crate::domain::access::Actor;
use crate::error::Result;
use crate::mailer::{Mailer, Trouble};
use crate::service::{App, mail};

/// How often the clock looks for mail that is due.
const TICK: Duration = Duration::from_secs(5);

/// Sends mail until the application stops. Returns at once where none is sent.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    if app.mailer.is_none() {
        return;
    }
    let mut tick = tokio::time::interval(TICK);
    loop {
        tokio::select! {
            () = app.post.notified() => {}
            _ = tick.tick() => {}
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
        send(&app, || *stop.borrow()).await;
    }
}

/// Sends all that is due now.
pub async fn send_due(app: &App) {
    send(app, || false).await;
}

async fn send(app: &App, stopped: impl Fn() -> bool) {
    if let Some(mailer) = &app.mailer {
        report("mail", send_all(app, mailer, stopped).await);
    }
}

/// One mail after another, until none is due or the server does not answer.
async fn send_all(app: &App, mailer: &Mailer, stopped: impl Fn() -> bool) -> Result<()> {
    let _turn = mailer.turn().await;
    while !stopped() && app.db.read(mail::is_due).await? {
        let within = app.clone();
        let claimed = app
            .db
            .write(move |tx| {
                tx.actor = Actor::Clock;
                mail::claim(tx, &within)
            })
            .await?;
        // Another node was faster.
        let Some(claimed) = claimed else { return Ok(()) };
        let Some(letter) = &claimed.letter else { continue };
        let sent = mailer.send(letter).await;
        let is_silent = matches!(sent, Err(Trouble::Unreachable(_)));
        tell(&sent);
        app.db.write(move |tx| mail::settle(tx, &claimed, &sent)).await?;
        if is_silent {
            return Ok(());
        }
    }
    Ok(())
}

fn tell(sent: &Result<(), Trouble>) {
    match sent {
        Ok(()) => {}
        Err(Trouble::Unreachable(why)) => {
            tracing::warn!(cause = %why, "mail waits: its server does not answer");
        }
        Err(trouble) => tracing::warn!(reply = trouble.said(), "a mail was refused"),
    }
}
