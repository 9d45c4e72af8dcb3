//! A group's programme over the years: what is proposed for it, worked on, continued, parked and closed.
//!
//! The one state machine of its items. Knows nothing of who moves them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::Coded;
use super::day::Day;
use super::time::Instant;
use crate::codes;

/// Years that an item or a board covers at most.
pub const MAX_YEARS: i64 = 10;
/// Years that a board covers unless told.
pub const BOARD_YEARS: i64 = 3;
/// Items of a group's programme at most.
pub const MAX_ITEMS: i64 = 1_000;
/// Changes of one item at most.
pub const MAX_CHANGES: i64 = 200;

codes! {
    /// Where an item of the programme stands.
    pub enum ItemState {
        /// It is suggested for the programme.
        Proposed = "proposed",
        /// It is worked on.
        Active = "active",
        /// It is worked on for another year than was planned.
        Continuing = "continuing",
        /// It waits.
        Parked = "parked",
        /// It is done, or given up.
        Closed = "closed",
    }
}

codes! {
    /// A way in which an item moves.
    pub enum ItemMove {
        /// The group works on it.
        Activate = "activate",
        /// It goes on for more years.
        Continue = "continue",
        /// It waits.
        Park = "park",
        /// It is done, or given up.
        Close = "close",
        /// It is suggested again.
        Reopen = "reopen",
    }
}

codes! {
    /// What happened to an item.
    pub enum ItemEvent {
        /// It was suggested.
        Proposed = "proposed",
        /// Its title, years or who is responsible changed.
        Revised = "revised",
        /// It was activated.
        Activated = "activated",
        /// It was continued.
        Continued = "continued",
        /// It was parked.
        Parked = "parked",
        /// It was closed.
        Closed = "closed",
        /// It was reopened.
        Reopened = "reopened",
    }
}

codes! {
    /// What an item comes from.
    pub enum OriginKind {
        /// A published output.
        Output = "output",
        /// A proposal.
        Proposal = "proposal",
        /// A topic.
        Topic = "topic",
    }
}

impl ItemState {
    /// Where a move leads from here; none where it cannot be made.
    pub fn moved(self, by: ItemMove) -> Option<Self> {
        use ItemState::{Active, Closed, Continuing, Parked, Proposed};
        match (self, by) {
            (Proposed | Parked, ItemMove::Activate) => Some(Active),
            (Active | Continuing | Parked, ItemMove::Continue) => Some(Continuing),
            (Proposed | Active | Continuing, ItemMove::Park) => Some(Parked),
            (Proposed | Active | Continuing | Parked, ItemMove::Close) => Some(Closed),
            (Closed, ItemMove::Reopen) => Some(Proposed),
            _ => None,
        }
    }

    /// The moves that can be made from here.
    pub fn moves(self) -> Vec<ItemMove> {
        ItemMove::ALL.iter().copied().filter(|by| self.moved(*by).is_some()).collect()
    }
}

impl ItemMove {
    /// What happened where it was made.
    pub fn event(self) -> ItemEvent {
        match self {
            Self::Activate => ItemEvent::Activated,
            Self::Continue => ItemEvent::Continued,
            Self::Park => ItemEvent::Parked,
            Self::Close => ItemEvent::Closed,
            Self::Reopen => ItemEvent::Reopened,
        }
    }
}

/// The years of an item or of a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Years {
    /// The first.
    pub from: i64,
    /// The last.
    pub to: i64,
}

impl Years {
    /// Parses; the error names the end that does not hold, in a clause.
    pub fn new(from: i64, to: i64) -> Result<Self, (&'static str, String)> {
        const KNOWN: std::ops::RangeInclusive<i64> = 1970..=9999;
        for (end, year) in [("from", from), ("to", to)] {
            if !KNOWN.contains(&year) {
                return Err((end, "must be a year from 1970 to 9999".to_owned()));
            }
        }
        if to < from {
            return Err(("to", "must not lie before the first year".to_owned()));
        }
        if to.saturating_sub(from) >= MAX_YEARS {
            return Err(("to", format!("must be one of {MAX_YEARS} years at most")));
        }
        Ok(Self { from, to })
    }

    /// Each of them.
    pub fn each(self) -> impl Iterator<Item = i64> {
        self.from..=self.to
    }

    /// Whether a year is among them.
    pub fn holds(self, year: i64) -> bool {
        (self.from..=self.to).contains(&year)
    }
}

/// How an item stood at the end of a year, from where it stood after each change, oldest first: a year to come shows
/// how it stands now, and a year before it was suggested how it began.
pub fn stood(changes: &[(Instant, ItemState)], year: i64) -> Option<ItemState> {
    let by_then = changes.iter().rev().find(|(at, _)| Day::of(*at).year() <= year);
    by_then.or_else(|| changes.first()).map(|(_, state)| *state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::Coded;

    #[test]
    fn the_moves_from_each_state_are_these() {
        let told = |state: ItemState| {
            let moves: Vec<_> = state.moves().iter().map(|by| by.code()).collect();
            format!("{state}: {}", moves.join(" "))
        };
        let all: Vec<_> = ItemState::ALL.iter().map(|state| told(*state)).collect();
        assert_eq!(
            all,
            [
                "proposed: activate park close",
                "active: continue park close",
                "continuing: continue park close",
                "parked: activate continue close",
                "closed: reopen",
            ]
        );
        assert_eq!(ItemState::Closed.moved(ItemMove::Reopen), Some(ItemState::Proposed));
        assert_eq!(ItemState::Parked.moved(ItemMove::Activate), Some(ItemState::Active));
    }

    #[test]
    fn years_are_few_and_in_order() {
        assert!(Years::new(2018, 2018).is_ok() && Years::new(2018, 2027).is_ok());
        for (from, to, end) in
            [(2019, 2018, "to"), (2018, 2028, "to"), (1969, 2018, "from"), (2018, 10_000, "to")]
        {
            assert_eq!(Years::new(from, to).unwrap_err().0, end);
        }
        assert!(Years::new(i64::MIN, i64::MAX).is_err());
        assert_eq!(Years::new(2018, 2020).unwrap().each().collect::<Vec<_>>(), [2018, 2019, 2020]);
    }

    #[test]
    fn a_year_shows_how_an_item_stood_at_its_end() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let changes = [
            (at("2018-06-14T13:00:00Z"), ItemState::Proposed),
            (at("2018-12-31T23:59:59Z"), ItemState::Active),
            (at("2019-03-01T00:00:00Z"), ItemState::Parked),
        ];
        let in_years: Vec<_> = (2017..=2020).map(|year| stood(&changes, year).unwrap()).collect();
        assert_eq!(in_years, [ItemState::Proposed, ItemState::Active, ItemState::Parked, ItemState::Parked]);
        assert_eq!(stood(&[], 2018), None);
    }
}
