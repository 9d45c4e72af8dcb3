//! The law: every operation, called by everybody, answers as it is to.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::access::{Phase, rule};
use assent::domain::codes::Coded;
use assent::http::api::{self, Operation, Policy};

use super::callers::Caller;
use super::case::Case;
use super::evidence::{fault, left_behind, rows, seen};
use super::expected::{Expected, Thing, expected};
use super::scene::Scene;
use crate::support::mail_world;

/// Every operation, by its name.
pub fn operations() -> BTreeMap<&'static str, Operation> {
    api::operations().into_iter().map(|operation| (operation.id, operation)).collect()
}

/// Holds the law for these cases, in a public group or in one for members only.
pub fn hold(is_open: bool, cases: &[Case], furnish: impl AsyncFnOnce(&mut Scene<'_>)) {
    mail_world(async |w, _| {
        let mut scene = Scene::new(&w, is_open).await;
        furnish(&mut scene).await;
        scene.sign_in_again().await;
        let law = Law { scene: &scene, operations: operations() };
        let before = rows(&w).await;
        let mut faults = law.refusals(cases).await;
        if is_open {
            faults.extend(law.refusals_in_other_phases(cases).await);
        }
        faults.extend(law.hidden_things(cases).await);
        faults.extend(left_behind(&before, &rows(&w).await));
        faults.extend(law.successes(cases).await);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
}

pub struct Law<'s> {
    pub scene: &'s Scene<'s>,
    pub operations: BTreeMap<&'static str, Operation>,
}

impl Law<'_> {
    fn operation(&self, case: &Case) -> &Operation {
        &self.operations[case.id]
    }

    fn expected(&self, case: &Case, caller: &Caller, phase: Option<Phase>) -> Expected {
        let is_own = self.scene.thing(case, caller).is_some_and(|(_, is_own)| is_own);
        let thing = Thing { phase, is_own, is_open: self.scene.is_open };
        expected(self.operation(case).policy, case, caller, thing)
    }

    /// Calls with a revision that nothing has: a refusal, or 412, which says that the caller may.
    async fn refusal(&self, case: &Case, caller: &Caller, phase: Option<Phase>) -> Option<String> {
        let operation = self.operation(case);
        let (status, code) = match self.expected(case, caller, phase) {
            Expected::Refused(status, code) => (status, code),
            Expected::Allowed if operation.requires_revision() => (412, "revision_stale"),
            Expected::Allowed => return None,
        };
        let reply = self.scene.call(operation, case, caller, None).await;
        fault(
            case,
            caller,
            &reply,
            reply.status.as_u16() == status && reply.body["code"] == code,
            &format!("{status} {code}"),
        )
    }

    /// Whoever may not is told so; whoever may is told that the revision is stale.
    pub async fn refusals(&self, cases: &[Case]) -> Vec<String> {
        let mut faults = Vec::new();
        for case in cases {
            for caller in self.scene.callers.iter().filter(|caller| self.is_telling(case, caller)) {
                faults.extend(self.refusal(case, caller, self.scene.phase(case, caller)).await);
            }
        }
        faults
    }

    /// A token that lacks another scope than the one asked for tells nothing that its seat does not tell.
    fn is_telling(&self, case: &Case, caller: &Caller) -> bool {
        let needed = match self.operation(case).policy {
            Policy::Public => return true,
            Policy::Admin => None,
            Policy::SignedIn(scope) => Some(scope),
            Policy::Group(action) => Some(rule(action).scope),
        };
        caller.lacks.is_none() || caller.lacks == needed
    }

    /// The same with all proposals where the action is not possible.
    async fn refusals_in_other_phases(&self, cases: &[Case]) -> Vec<String> {
        let mut faults = Vec::new();
        let with_steps: Vec<&Case> = cases.iter().filter(|case| self.phases(case).is_some()).collect();
        for phase in Phase::ALL {
            let here: Vec<&&Case> =
                with_steps.iter().filter(|case| !self.phases(case).unwrap().contains(phase)).collect();
            if here.is_empty() {
                continue;
            }
            self.scene.move_all(Some(*phase));
            for case in here {
                let from_outside = ["stranger", "outsider"];
                let telling =
                    |c: &&Caller| c.name == c.seat && (c.is_member() || from_outside.contains(&c.seat));
                for caller in self.scene.callers.iter().filter(telling) {
                    faults.extend(
                        self.refusal(case, caller, Some(*phase)).await.map(|f| format!("in {phase}: {f}")),
                    );
                }
            }
        }
        self.scene.move_all(None);
        faults
    }

    /// The phases that an action is possible in; none where it is not done to a proposal.
    fn phases(&self, case: &Case) -> Option<&'static [Phase]> {
        match self.operation(case).policy {
            Policy::Group(action) => Some(rule(action).phases).filter(|phases| !phases.is_empty()),
            _ => None,
        }
    }

    /// What may not be known of and what is not there look alike.
    async fn hidden_things(&self, cases: &[Case]) -> Vec<String> {
        let mut faults = Vec::new();
        for case in cases {
            let operation = self.operation(case);
            for caller in &self.scene.callers {
                let phase = self.scene.phase(case, caller);
                let is_hidden = matches!(self.expected(case, caller, phase), Expected::Refused(404, _));
                if is_hidden {
                    let there = self.scene.call(operation, case, caller, None).await;
                    let nowhere = uuid::Uuid::now_v7().to_string();
                    let not_there = self.scene.call_for(operation, case, caller, &nowhere, None).await;
                    let alike = seen(&there) == seen(&not_there);
                    faults.extend(fault(case, caller, &there, alike, &format!("{:?}", seen(&not_there))));
                }
                faults.extend(self.told(case, caller).await);
            }
        }
        faults
    }

    /// A list that everybody may ask for names what is hidden to members, and to nobody else.
    async fn told(&self, case: &Case, caller: &Caller) -> Option<String> {
        let hidden = match case.silent_on {
            _ if !case.reads || caller.name != caller.seat => return None,
            Some(thing) => self.scene.id(thing),
            None if !self.scene.is_open => self.scene.group.id.clone(),
            None => return None,
        };
        let told = self.scene.call(self.operation(case), case, caller, None).await;
        let holds = told.body.to_string().contains(&hidden) == caller.is_member();
        fault(case, caller, &told, holds, if caller.is_member() { "a word of it" } else { "no word of it" })
    }

    /// Whoever may does it for real; what can be done once, one of them.
    pub async fn successes(&self, cases: &[Case]) -> Vec<String> {
        let (mut faults, mut done, mut could) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for case in cases {
            let mut callers: Vec<&Caller> = self.scene.callers.iter().collect();
            if let Some(Some(first)) = case.once {
                callers.sort_by_key(|caller| caller.name != first);
            }
            // Who comes with a second token of a seat is there for refusals alone.
            let may = |c: &&Caller| {
                c.name == c.seat && self.expected(case, c, self.scene.phase(case, c)) == Expected::Allowed
            };
            let callers: Vec<&Caller> = callers.into_iter().filter(may).collect();
            could.extend(callers.first().map(|_| case.id));
            for (n, caller) in callers.into_iter().enumerate() {
                let is_due = n == 0 || case.once.is_none();
                match self.success(case, caller, is_due).await {
                    Some(fault) => faults.push(fault),
                    None if is_due => drop(done.insert(case.id)),
                    None => {}
                }
            }
        }
        if self.scene.is_open {
            could.extend(cases.iter().map(|case| case.id));
        }
        faults.extend(could.difference(&done).map(|id| format!("{id}: nobody did it")));
        faults
    }

    async fn success(&self, case: &Case, caller: &Caller, is_due: bool) -> Option<String> {
        let operation = self.operation(case);
        if !is_due && operation.requires_revision() {
            // Was told above that the revision is stale: so the caller may.
            return None;
        }
        let revision = if operation.requires_revision() {
            let stale = self.scene.call(operation, case, caller, None).await;
            stale.body["current_revision"].as_i64()
        } else {
            None
        };
        let reply = match case.after_days {
            days if days > 0 && is_due => self.scene.call_later(operation, case, caller, days),
            _ => self.scene.call(operation, case, caller, revision).await,
        };
        let status = reply.status.as_u16();
        match is_due {
            true => fault(case, caller, &reply, status == operation.status, "success"),
            // The state has moved on with the first: that is told to whom the table allows it.
            false => {
                fault(case, caller, &reply, [409, 422].contains(&status), "a conflict with the one before")
            }
        }
    }
}
