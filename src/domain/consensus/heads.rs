//! Persons counted by stance.

use super::codes::Stance;

/// How many persons take which stance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Heads {
    pub support: u64,
    pub accept: u64,
    pub neutral: u64,
    pub stand_aside: u64,
    pub object: u64,
    pub unclear: u64,
    pub recuse: u64,
    pub silent: u64,
}

impl Heads {
    pub fn of(&self, stance: Option<Stance>) -> u64 {
        let mut heads = *self;
        *heads.slot(stance)
    }

    pub fn slot(&mut self, stance: Option<Stance>) -> &mut u64 {
        match stance {
            Some(Stance::Support) => &mut self.support,
            Some(Stance::Accept) => &mut self.accept,
            Some(Stance::Neutral) => &mut self.neutral,
            Some(Stance::StandAside) => &mut self.stand_aside,
            Some(Stance::Object) => &mut self.object,
            Some(Stance::Unclear) => &mut self.unclear,
            Some(Stance::Recuse) => &mut self.recuse,
            None => &mut self.silent,
        }
    }

    pub fn agreeing(&self) -> u64 {
        self.support + self.accept
    }

    pub fn decided(&self) -> u64 {
        self.agreeing() + self.stand_aside + self.object
    }

    pub fn engaged(&self) -> u64 {
        self.decided() + self.neutral + self.unclear
    }

    pub fn size(&self) -> u64 {
        self.engaged() + self.silent
    }

    pub fn add(&mut self, other: &Self, times: u64) {
        for stance in STANCES {
            *self.slot(stance) += other.of(stance) * times;
        }
    }

    pub fn remove(&mut self, other: &Self) {
        for stance in STANCES {
            let heads = self.slot(stance);
            *heads = heads.saturating_sub(other.of(stance));
        }
    }

    pub fn move_one(&mut self, from: Option<Stance>, to: Option<Stance>) {
        let source = self.slot(from);
        *source = source.saturating_sub(1);
        *self.slot(to) += 1;
    }
}

/// Every stance, and silence.
pub(super) const STANCES: [Option<Stance>; 8] = [
    Some(Stance::Support),
    Some(Stance::Accept),
    Some(Stance::Neutral),
    Some(Stance::StandAside),
    Some(Stance::Object),
    Some(Stance::Unclear),
    Some(Stance::Recuse),
    None,
];
