//! Tells the story: who acts, and when.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::days::Turn;
use crate::domain::access::{Actor, Principal};
use crate::domain::day::Day;
use crate::domain::ids::{AccountId, GroupId, MemberId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::jobs;
use crate::service::{App, Tx};

/// The story so far: its time, its group and its seats.
pub(super) struct Teller {
    app: App,
    end: Instant,
    turn: Option<Turn>,
    /// The group.
    pub(super) group: Option<GroupId>,
    /// The accounts and memberships of the seats.
    pub(super) seats: BTreeMap<&'static str, (AccountId, MemberId)>,
}

impl Teller {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone(), end: app.clock.now(), turn: None, group: None, seats: BTreeMap::new() }
    }

    /// One that tells a chapter beside others.
    pub(super) fn beside(&self, turn: Turn) -> Self {
        let Self { app, end, turn: _, group, seats } = self;
        Self { app: app.clone(), end: *end, turn: Some(turn), group: *group, seats: seats.clone() }
    }

    /// Sets the story's clock to so many days before its end, once the other chapters are there.
    pub(super) async fn on_day(&self, days_before_the_end: i64) {
        if let Some(turn) = &self.turn {
            turn.comes(days_before_the_end).await;
        }
        self.app.clock.set(self.end.plus_days(-days_before_the_end));
    }

    /// So many days before the end, as a time.
    pub(super) fn day(&self, days_before_the_end: i64) -> Instant {
        self.end.plus_days(-days_before_the_end)
    }

    /// The day so many days before the end of the story.
    pub(super) fn date(&self, days_before_the_end: i64) -> Day {
        Day::of(self.day(days_before_the_end))
    }

    /// Lets the clock do what is due, and what was recorded be numbered, told and kept, as the service does.
    pub(super) async fn tick(&self) -> Result<()> {
        jobs::clock(&self.app).await;
        jobs::settle(&self.app).await?;
        jobs::tell(&self.app).await;
        jobs::keep(&self.app).await;
        Ok(())
    }

    /// The group.
    pub(super) fn group(&self) -> Result<GroupId> {
        self.group.ok_or_else(|| Error::internal("the story has no group yet"))
    }

    /// The membership of a seat.
    pub(super) fn member(&self, seat: &str) -> Result<MemberId> {
        self.seats.get(seat).map(|(_, m)| *m).ok_or_else(|| Error::internal(format!("no seat {seat}")))
    }

    /// A use case, by the service itself.
    pub(super) async fn system<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.acting(Actor::System, f).await
    }

    /// A use case, by a seat.
    pub(super) async fn by<T: Send + 'static>(
        &self,
        seat: &str,
        f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (account, _) = self.seats.get(seat).ok_or_else(|| Error::internal(format!("no seat {seat}")))?;
        let principal =
            Principal { account: *account, session: None, token: None, scopes: None, is_admin: false };
        self.acting(Actor::Account(principal), f).await
    }

    /// A use case about something, by a seat, with the input that the API would be sent. What was read before is not
    /// said: nobody else acts in a story.
    pub(super) async fn act<I, B, T>(
        &self,
        seat: &str,
        id: I,
        body: Value,
        f: for<'a, 'b, 'c> fn(&'a mut Tx<'b>, I, &'c B) -> Result<T>,
    ) -> Result<T>
    where
        I: Copy + Send + Sync + 'static,
        B: DeserializeOwned + Send + Sync + 'static,
        T: Send + 'static,
    {
        let body: B = input(body)?;
        self.by(seat, move |tx| {
            tx.expect(None);
            f(tx, id, &body)
        })
        .await
    }

    async fn acting<T: Send + 'static>(
        &self,
        actor: Actor,
        f: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.app
            .db
            .write(move |tx| {
                tx.actor = actor.clone();
                f(tx)
            })
            .await
    }
}

/// The input of a use case, as the API would be sent it.
pub(super) fn input<T: DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|e| Error::internal(format!("the story's input: {e}")))
}
