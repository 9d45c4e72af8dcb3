//! Moving a proposal: every move that starts here, as a form where it can be made, and with the reason where it cannot;
//! and the moves that were made.

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{LIMIT, People, first, named};
use super::{history, line, missing, moving};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::groups::Standing;
use crate::domain::ids::{Proposal, ProposalId};
use crate::domain::workflow::TransitionKind;
use crate::error::{Code, Error, Result};
use crate::service::cycles::{self, CycleView};
use crate::service::topics::{self, ChoiceView};
use crate::service::transitions::{self, OptionView, OptionsView, TransitionView};
use crate::service::{Page as List, Tx, Window};

/// What the page shows.
pub(super) struct Seen {
    pub(super) frame: ProposalFrame,
    pub(super) options: OptionsView,
    pub(super) cycles: Vec<CycleView>,
    choice: ChoiceView,
    moves: List<TransitionView>,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId, after: Option<i64>) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let options = transitions::options(tx, id)?;
        let mut cycles = cycles::list(tx, frame.group.id, &first())?.items;
        cycles.retain(|cycle| cycle.state == Standing::Active && cycle.id != frame.proposal.cycle_id);
        let choice = topics::get_choice(tx, id)?;
        let moves = transitions::history(tx, id, &Window { after, limit: LIMIT })?;
        let people = named(tx, &frame.rights, history::movers(&moves.items))?;
        Ok(Self { frame, options, cycles, choice, moves, people })
    }

    /// Can the reader make this move now?
    pub(super) fn can(&self, option: &OptionView) -> bool {
        option.allowed && self.frame.rights.may_to(Action::MoveProposal, self.frame.proposal.author_id)
    }

    /// The moves that cannot be made, with the several ways back as one where none of them can.
    fn closed(&self) -> Vec<&OptionView> {
        let mut closed: Vec<&OptionView> =
            self.options.items.iter().filter(|option| !self.can(option)).collect();
        closed.dedup_by_key(|option| {
            (option.kind, (option.kind != TransitionKind::Return).then_some(option.to))
        });
        closed
    }
}

/// The page.
pub async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let after = visit.asked("after").map(|text| text.parse().map_err(|_| Error::new(Code::BadCursor)));
    let after = after.transpose()?;
    let seen = visit.read(move |tx| Seen::load(tx, id, after)).await?;
    let proposal = &seen.frame.proposal;
    let title = visit.say("moves");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("moves-lead")) }
        (line::steps(&visit, proposal.step, proposal.status))
        (moving::section(&visit, &seen))
        (closed(&visit, &seen))
        section aria-labelledby="history" {
            h2 #history { (visit.say("moves-history")) }
            @if seen.moves.items.is_empty() { p.meta { (visit.say("moves-none")) } }
            (history::list(&visit, &seen.people, seen.moves.items.iter()))
            (parts::more(&visit, seen.moves.next.as_deref()))
        }
    };
    Ok(seen.frame.page(&visit, "", &title, main))
}

/// What cannot be done now, why not, and who could.
fn closed(visit: &Visit, seen: &Seen) -> Markup {
    let closed = seen.closed();
    let titles = missing::titles(&seen.choice);
    html! {
        @if !closed.is_empty() {
            section aria-labelledby="closed" {
                h2 #closed { (visit.say("moves-closed")) }
                ul.list {
                    @for option in closed {
                        li {
                            h3 { (label(visit, option)) }
                            (refused(visit, option))
                            (missing::list(visit, &seen.frame.proposal, &titles, &option.unmet))
                            (missing::who_could(visit, option))
                            (moving::overriding(visit, seen, option))
                        }
                    }
                }
            }
        }
    }
}

/// Why it cannot be made.
fn refused(visit: &Visit, option: &OptionView) -> Markup {
    html! {
        p {
            @match &option.refusal {
                Some(refusal) => (parts::sentence(visit, visit.words().code("refusal-code", refusal.reason))),
                None => (visit.say("moves-archived")),
            }
        }
    }
}

/// What a move is called, with where it leads.
pub(super) fn label(visit: &Visit, option: &OptionView) -> String {
    let key = format!("move-{}", option.kind.code());
    let Some(to) = option.to else { return visit.say("move-undo-nothing") };
    if option.kind == TransitionKind::Return {
        return visit.say(&key);
    }
    visit.tell(
        &key,
        &[
            ("number", to.step.number().into()),
            ("step", visit.words().code("step", to.step).into()),
            ("phase", visit.words().code("phase", to.step.phase(to.status)).into()),
        ],
    )
}
