//! `assent verify --watch URL`: looks at the head of a log again and again. What does not fit is told once, with both heads,
//! and ends it; that the network fails is waited out.

use std::process::ExitCode;
use std::time::Duration;

use super::address::Args;
use super::kept::Kept;
use super::nothing;
use super::service::Service;
use crate::cli::{Ran, complain, say};
use crate::clock::Clock;
use crate::domain::log::SignedCheckpoint;
use crate::verify::Given;
use crate::verify::live::Unfetched;
use crate::verify::live::follow::{Follow, Step, note_ahead};
use crate::verify::live::served::head;
use crate::verify::report::Report;

/// The longest time between two looks while nothing can be had.
const LONGEST_WAIT: Duration = Duration::from_mins(15);

/// Who looks, and what was seen.
struct Watch<'a> {
    service: Service,
    given: &'a Given,
    kept: Option<Kept>,
    /// The head that was kept before.
    had: Option<SignedCheckpoint>,
    follow: Option<Follow>,
}

pub(super) fn run(url: &str, args: &Args, given: &Given) -> Ran {
    let kept = args.keep.clone().map(Kept);
    let had = match kept.as_ref().map(Kept::read).transpose() {
        Ok(had) => had.flatten(),
        Err(why) => return nothing(why),
    };
    let mut service = match Service::open(url, None) {
        Ok(service) => service,
        Err(why) => return nothing(why),
    };
    service.heed_signals();
    let mut watch = Watch { service, given, kept, had, follow: None };
    watch.look_on(Duration::from_secs(args.every), args.looks)
}

impl Watch<'_> {
    fn look_on(&mut self, every: Duration, looks: Option<u64>) -> Ran {
        let (mut wait, mut looked) = (every, 0_u64);
        loop {
            let mut report = Report::default();
            let step = self.look(&mut report);
            if self.service.is_stopped() && step.is_err() {
                return Ok(ExitCode::SUCCESS);
            }
            // What could not be had is missing in the report, and no fault of the log.
            let is_away = matches!(step, Err(Unfetched::Away(_)));
            if !report.holds() && !is_away {
                return self.accuse(&report, step.ok().flatten());
            }
            match step {
                Ok(step) => {
                    wait = every;
                    if let Some(step) = step
                        && let Err(why) = self.held(&step, &mut report)
                    {
                        return nothing(why);
                    }
                }
                Err(why) => {
                    complain(format!("{}  not seen: {why}", Clock::System.now()));
                    wait = wait.saturating_mul(2).min(LONGEST_WAIT.max(every));
                }
            }
            looked = looked.saturating_add(1);
            if looks == Some(looked) {
                let seen = self.follow.as_ref().is_some_and(|follow| follow.last().is_some());
                return Ok(if seen { ExitCode::SUCCESS } else { ExitCode::from(2) });
            }
            self.service.wait(wait);
            if self.service.is_stopped() {
                return Ok(ExitCode::SUCCESS);
            }
        }
    }

    /// Looks once. Nothing where the log cannot be followed at all, of which the report has the reason.
    fn look(&mut self, report: &mut Report) -> Result<Option<Step>, Unfetched> {
        let Self { service, given, kept, had, follow } = self;
        if follow.is_none() {
            let name = kept.as_ref().map(Kept::name).unwrap_or_default();
            *follow = match had.clone() {
                Some(had) => Follow::from_kept(service, (name.as_str(), had), given, report)?,
                None => Follow::anew(service, given, report)?,
            };
        }
        match follow {
            Some(follow) => follow.step(service, given, report).map(Some),
            None => Ok(None),
        }
    }

    /// A head that held: tells it, if it is a new one, and keeps it.
    fn held(&mut self, step: &Step, report: &mut Report) -> Result<(), String> {
        let now = Clock::System.now();
        note_ahead(step.newest, now, report);
        let (size, root) = step.head.checkpoint().head();
        let is_new = self.had.as_ref().is_none_or(|had| had.checkpoint().head() != (size, root));
        if is_new {
            let newest = step.newest.map(|at| format!("  newest of {at}")).unwrap_or_default();
            say(format!("{now}  {size} entries  {root}{newest}"))?;
            for note in report.notes() {
                say(format!("NOTE  {note}"))?;
            }
        }
        if let Some(kept) = self.kept.as_ref().filter(|_| is_new) {
            kept.replace(&step.head)?;
        }
        if is_new {
            self.had = Some(step.head.clone());
        }
        Ok(())
    }

    /// Says what does not hold, and gives both heads: each is signed, so together they are evidence.
    fn accuse(&mut self, report: &Report, step: Option<Step>) -> Ran {
        let now = Clock::System.now();
        say(format!("{now}  DOES NOT HOLD"))?;
        for fault in report.faults() {
            say(format!("            {}: {}", fault.what, fault.why))?;
        }
        let shown = step.map(|step| step.head).or_else(|| head(&mut self.service, self.given).ok());
        for (words, what, head) in [
            ("The head that was held last:", "held", self.had.as_ref()),
            ("The head that is shown now:", "shown", shown.as_ref()),
        ] {
            let Some(head) = head else { continue };
            say(format!("\n{words}\n{head}"))?;
            if let Some(kept) = &self.kept {
                match kept.put_beside(head, what, now) {
                    Ok(path) => say(format!("It is kept in {}", path.display()))?,
                    Err(why) => complain(why),
                }
            }
        }
        Ok(ExitCode::FAILURE)
    }
}
