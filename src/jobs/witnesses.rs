//! Shows each new head of the log to its witnesses. Beside the other jobs: that a witness is slow, or away, holds up nothing.
//!
//! In rounds: the newest head is shown to all witnesses that have not seen it, at once, and what they answer is kept together.
//! So heads that came meanwhile are left out, and a head has the signatures of all witnesses that answered, or of none.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::sync::watch;
use tokio::time::Instant;

use super::report;
use crate::domain::access::Actor;
use crate::domain::log::lists::Witness;
use crate::domain::log::witness::{SIZE_TYPE, signed_size};
use crate::domain::mail::quoted;
use crate::error::{Error, Result};
use crate::outbound::{Answered, Asked, Outbound, Trouble};
use crate::service::App;
use crate::service::log::{Outcome, Showing, has_turn, request, settle, showing};

/// How often it is looked for a new head.
const TICK: Duration = Duration::from_secs(1);
/// How long a witness may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a head is shown to a witness in one round: it may say that it signed another size last.
const TRIES: usize = 3;
/// Bytes of an answer at most.
const LONGEST: u64 = 16 * 1024;
/// For so long nobody else shows heads: longer than a round takes.
const LEASE: chrono::Duration = chrono::Duration::seconds(60);
/// The longest pause after a witness that gave nothing.
const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// Which witnesses are left alone for a while, and what was told of them last.
#[derive(Debug, Default)]
pub struct Rounds {
    pauses: HashMap<String, (Instant, Duration)>,
    told: HashMap<String, String>,
}

/// Shows heads until the application stops. A round that is under way is given up: what a witness signed meanwhile, it says
/// the next time.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    if app.config.witnessing.witnesses.is_empty() {
        return;
    }
    let (mut tick, mut rounds) = (tokio::time::interval(TICK), Rounds::default());
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
        tokio::select! {
            done = rounds.turn(&app) => report("the log's witnesses", done),
            _ = stop.wait_for(|stopped| *stopped) => break,
        }
    }
}

impl Rounds {
    /// One round: shows the newest head to the witnesses that have not seen it.
    pub async fn turn(&mut self, app: &App) -> Result<()> {
        let Some(showing) = app.db.read(showing).await? else { return Ok(()) };
        let due: Vec<&Witness> = app
            .config
            .witnessing
            .witnesses
            .iter()
            .filter(|witness| !showing.is_seen_by(witness) && !self.pauses(witness))
            .collect();
        let node = app.node;
        if due.is_empty() || !app.db.write(move |tx| has_turn(tx, node, LEASE)).await? {
            return Ok(());
        }
        let outbound = app.outbound.with_private(app.config.witnessing.to_private);
        let asking = due.into_iter().map(async |witness| {
            let outcome = shown(app, &outbound, &showing, witness).await;
            (witness.clone(), outcome.unwrap_or_else(|error| Outcome::Nothing(error.why())))
        });
        let answers = join_all(asking).await;
        for (witness, outcome) in &answers {
            self.tell(witness, outcome);
        }
        let kept = app.db.write(move |tx| {
            tx.actor = Actor::Clock;
            settle(tx, &showing, &answers)
        });
        kept.await
    }

    fn pauses(&self, witness: &Witness) -> bool {
        self.pauses.get(witness.key.name().as_str()).is_some_and(|(until, _)| *until > Instant::now())
    }

    /// Says once what is new, a conflict loudly, and leaves whoever gave nothing alone for a while.
    fn tell(&mut self, witness: &Witness, outcome: &Outcome) {
        let name = witness.key.name().as_str();
        let (why, pause) = match outcome {
            Outcome::Signed(..) => {
                self.pauses.remove(name);
                self.told.remove(name);
                return;
            }
            Outcome::Conflict(why) => (why, LONGEST_PAUSE),
            Outcome::Nothing(why) => {
                let last = self.pauses.get(name).map_or(TICK, |(_, pause)| pause.saturating_mul(2));
                (why, last.min(LONGEST_PAUSE))
            }
        };
        self.pauses.insert(name.to_owned(), (Instant::now() + pause, pause));
        if self.told.insert(name.to_owned(), why.clone()).as_ref() == Some(why) {
            return;
        }
        if matches!(outcome, Outcome::Conflict(_)) {
            tracing::error!(witness = name, cause = %why, "a witness says that the log shows two histories");
        } else {
            tracing::warn!(witness = name, cause = %why, "a witness did not sign the log");
        }
    }
}

/// Shows a head to a witness, from the size that it signed last: as we know it, or as it says.
async fn shown(app: &App, outbound: &Outbound, showing: &Showing, witness: &Witness) -> Result<Outcome> {
    let mut old = u64::try_from(showing.row(witness).size).map_err(Error::internal)?;
    for _ in 0..TRIES {
        let head = showing.head.clone();
        let body = app.db.read(move |tx| request(tx, head.clone(), old)).await?.to_string();
        let (answered, lines) = match asked(outbound, witness, body).await {
            Ok(answer) => answer,
            Err(trouble) => return Ok(Outcome::Nothing(trouble.to_string())),
        };
        let said = String::from_utf8_lossy(&answered.excerpt).into_owned();
        let media = answered.media_type.as_deref().and_then(|media| media.split(';').next());
        let (size, has) =
            (signed_size(&said).filter(|_| media == Some(SIZE_TYPE)), showing.head.checkpoint().size);
        match (answered.status, size) {
            (200, _) => return Ok(Outcome::of(&showing.head, &lines, witness)),
            (409, Some(size)) if size == old && size == has => {
                return Ok(Outcome::Conflict(format!("of {size} entries it signed another head")));
            }
            (409, Some(size)) if size > has => return ahead(app, size).await,
            (409, Some(size)) if size != old => old = size,
            (422, _) => {
                let why = format!("the log does not begin with the {old} entries that it signed");
                return Ok(Outcome::Conflict(why));
            }
            (status, _) => {
                return Ok(Outcome::Nothing(format!("it answered with {status}: {}", quoted(&said))));
            }
        }
    }
    Ok(Outcome::Nothing("it signed another head each time that it was asked".to_owned()))
}

/// What it means that a witness has signed more entries than were shown to it: another node may have shown it a newer head.
async fn ahead(app: &App, size: u64) -> Result<Outcome> {
    let has = app.db.read(self::showing).await?.map_or(0, |now| now.head.checkpoint().size);
    Ok(if size > has {
        Outcome::Conflict(format!("it signed {size} entries, and {has} were signed here"))
    } else {
        Outcome::Nothing("it has seen a newer head already".to_owned())
    })
}

async fn asked(outbound: &Outbound, witness: &Witness, body: String) -> Result<(Answered, String), Trouble> {
    let asked = Asked {
        url: format!("{}/add-checkpoint", witness.url),
        sent: Some(("text/plain; charset=utf-8", body)),
        token: None,
        longest: LONGEST,
        patience: PATIENCE,
    };
    let mut lines = Vec::new();
    let mut take = |part: &[u8]| {
        lines.extend_from_slice(part);
        Ok(())
    };
    let answered = outbound.ask(asked, &mut take).await?;
    Ok((answered, String::from_utf8_lossy(&lines).into_owned()))
}
