//! A log followed from head to head: each head that is shown has to be signed, and to have the tree of the one before,
//! grown by the leaves that are served. Of the log the right edge of its tree is kept, and no leaf.

use super::served::{KEYS, Served, head, known, place};
use super::{Fetch, Unfetched};
use crate::domain::log::{Edge, LogKeys, SignedCheckpoint, Unread, VerifierKey};
use crate::domain::time::Instant;
use crate::verify::Given;
use crate::verify::head::{Due, pinned, trusted};
use crate::verify::leaves::{Leaf, Leaves, Shelf};
use crate::verify::report::{Code, Report};

/// A log of more entries is not read.
const LARGEST: u64 = 1 << 32;
/// By how much the newest leaf may be later than the clock of who looks, in microseconds.
const AHEAD: i64 = 5 * 60 * 1_000_000;

/// A log, as far as it was held.
pub struct Follow {
    first: VerifierKey,
    keys: LogKeys,
    /// What its rotations say of the tree.
    rotations: Vec<Due>,
    last: Option<SignedCheckpoint>,
    edge: Edge,
}

/// What came of a look.
#[derive(Clone, Debug)]
pub struct Step {
    /// The head that is shown.
    pub head: SignedCheckpoint,
    /// When its newest entry was recorded, as the entry says; none where there was no new one.
    pub newest: Option<Instant>,
}

impl Follow {
    /// A log of which nothing is known but, if given, its key. Faults are told.
    pub fn anew(
        fetch: &mut dyn Fetch,
        given: &Given,
        report: &mut Report,
    ) -> Result<Option<Self>, Unfetched> {
        let shown = head(fetch, given)?;
        Self::of(fetch, &shown.checkpoint().origin, given, report)
    }

    fn of(
        fetch: &mut dyn Fetch,
        origin: &str,
        given: &Given,
        report: &mut Report,
    ) -> Result<Option<Self>, Unfetched> {
        let (first, keys, rotations) = match known(fetch, origin, given.key.as_ref())? {
            Ok(chain) => chain,
            Err((code, why)) => {
                report.fault(code, KEYS, why);
                return Ok(None);
            }
        };
        if given.key.is_none() {
            report.note(format!("This rests on the key that the service itself names: {first}"));
        }
        report.look(Code::Key, u64::try_from(keys.all().count()).unwrap_or(u64::MAX));
        Ok(Some(Self { first, keys, rotations, last: None, edge: Edge::empty() }))
    }

    /// A log of which a head was kept: what is shown now has to fit to it, and gives the edge of its tree.
    pub fn from_kept(
        fetch: &mut dyn Fetch,
        (name, kept): (&str, SignedCheckpoint),
        given: &Given,
        report: &mut Report,
    ) -> Result<Option<Self>, Unfetched> {
        let old = kept.checkpoint().head();
        let Some(mut follow) = Self::of(fetch, &kept.checkpoint().origin, given, report)? else {
            return Ok(None);
        };
        report.look(Code::Pin, 1);
        if let Err(why) = kept.trusted(&follow.keys, &given.witnesses) {
            report.fault(Code::Pin, name, why);
            return Ok(None);
        }
        let mut served = Served::of(fetch, follow.keys.origin().as_str());
        match Edge::read(old.0, &mut served) {
            Ok(edge) if edge.root() == old.1 => follow.edge = edge,
            Ok(_) => report.fault(Code::Pin, name, "the tiles that are served are not those of its tree"),
            Err(Unread::Failed(Unfetched::Away(why))) => return Err(Unfetched::Away(why)),
            Err(_) => report.fault(Code::Pin, name, "the tiles of its tree are not served any more"),
        }
        follow.last = Some(kept);
        follow.hold_smaller(&mut served, given, report)?;
        Ok(Some(follow))
    }

    /// Holds what has to be the root of a smaller tree than the one that was kept: rotations, and other heads that were kept.
    fn hold_smaller(
        &self,
        served: &mut Served<'_>,
        given: &Given,
        report: &mut Report,
    ) -> Result<(), Unfetched> {
        let Some(last) = &self.last else { return Ok(()) };
        let last = last.checkpoint().head();
        let due = pinned(given, Some(&self.keys), report).into_iter().chain(self.rotations.iter().cloned());
        for Due { size, root, code, what } in due.filter(|due| due.size <= last.0) {
            if let Err(why) = served.grew((size, root), last)? {
                report.fault(code, what, why);
            }
        }
        Ok(())
    }

    /// The head that was held last.
    pub fn last(&self) -> Option<&SignedCheckpoint> {
        self.last.as_ref()
    }

    /// Looks at the head that is shown now, and goes on to it if all holds; what does not is told. Gives the head, which is
    /// evidence where something does not hold.
    pub fn step(
        &mut self,
        fetch: &mut dyn Fetch,
        given: &Given,
        report: &mut Report,
    ) -> Result<Step, Unfetched> {
        let shown = head(fetch, given)?;
        report.look(Code::Head, 1);
        let mut step = Step { head: shown.clone(), newest: None };
        let place = place(given);
        if let Err(why) = self.signed(fetch, &shown, given, report)? {
            report.fault(Code::Head, place, why);
            return Ok(step);
        }
        if let Err(why) = self.fits(&shown) {
            report.fault(Code::Head, place, why);
            return Ok(step);
        }
        if shown.checkpoint().size > LARGEST {
            return Err(Unfetched::Wrong(format!("a log of more than {LARGEST} entries is not read")));
        }
        if !report.holds() {
            return Ok(step);
        }
        let mut served = Served::of(fetch, self.keys.origin().as_str());
        let (edge, newest) = self.grown(&mut served, &shown, given, report);
        served.end()?;
        step.newest = newest;
        if let Some(edge) = edge.filter(|_| report.holds()) {
            (self.edge, self.last) = (edge, Some(shown));
        }
        Ok(step)
    }

    /// Whether the head can be one of the log whose head was held last, as far as the two alone show it.
    fn fits(&self, shown: &SignedCheckpoint) -> Result<(), String> {
        let Some(last) = &self.last else { return Ok(()) };
        let (old, new) = (last.checkpoint(), shown.checkpoint());
        if new.size < old.size {
            return Err(format!("the log went back from {} entries to {}", old.size, new.size));
        }
        if new.size == old.size && new.root != old.root {
            return Err(format!("two heads of {} entries have different roots", old.size));
        }
        Ok(())
    }

    /// Grows the tree to the head that is shown, by the leaves between.
    fn grown(
        &self,
        served: &mut Served<'_>,
        shown: &SignedCheckpoint,
        given: &Given,
        report: &mut Report,
    ) -> (Option<Edge>, Option<Instant>) {
        let (size, root) = shown.checkpoint().head();
        let mut due = self.rotations.clone();
        due.extend(pinned(given, Some(&self.keys), report));
        due.retain(|due| due.size > self.edge.size() || self.last.is_none());
        due.push(Due { size, root, code: Code::Tree, what: place(given).to_owned() });
        due.sort_by_key(|due| due.size);
        let mut leaves = Leaves::behind(self.edge.clone(), size, due);
        let mut newest = None;
        while let Some((_, leaf)) = leaves.next(served, report) {
            newest = Leaf::parse(&leaf).ok().map(|leaf| leaf.time);
        }
        if served.is_ended() { (None, newest) } else { (leaves.end(served, report), newest) }
    }

    /// Whether the head is signed as it must be. A key that is not known may have taken over since.
    fn signed(
        &mut self,
        fetch: &mut dyn Fetch,
        shown: &SignedCheckpoint,
        given: &Given,
        report: &mut Report,
    ) -> Result<Result<(), String>, Unfetched> {
        let origin = self.keys.origin().as_str().to_owned();
        if shown.checkpoint().origin != origin {
            let other = &shown.checkpoint().origin;
            return Ok(Err(format!("the log {origin} is not shown any more, and {other} in its place")));
        }
        let mut unheard = Report::default();
        if trusted(shown, &self.keys, given, &mut unheard).is_err() {
            match known(fetch, &origin, Some(&self.first))? {
                Ok((_, keys, rotations)) if self.is_continued(&keys) => {
                    (self.keys, self.rotations) = (keys, rotations);
                }
                Ok(_) => report.fault(Code::Key, KEYS, "keys that were shown before are not shown any more"),
                Err((code, why)) => report.fault(code, KEYS, why),
            }
        }
        Ok(trusted(shown, &self.keys, given, report))
    }

    /// Whether these keys begin with those that are known.
    fn is_continued(&self, keys: &LogKeys) -> bool {
        let mut shown = keys.all();
        self.keys.all().all(|key| shown.next() == Some(key))
    }
}

/// Says so where the newest entry is later than the clock of who looks: one of both clocks is wrong.
pub fn note_ahead(newest: Option<Instant>, now: Instant, report: &mut Report) {
    if let Some(newest) = newest.filter(|at| at.micros() > now.micros().saturating_add(AHEAD)) {
        report.note(format!(
            "The newest entry is of {newest}, and it is {now} here: one of both clocks is wrong"
        ));
    }
}
