//! Where the stakeholder groups stand: the stances in each as a bar, every bar as wide as the others, since every group
//! weighs the same. Where numbers are not shown, who took part.

use maud::{Markup, html};

use super::sheet::About;
use super::stacks::{Kind, Stack, stacks};
use crate::domain::consensus::{Fraction, OTHER, Stance};
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::consensus::{GroupNumbers, GroupStanding};

/// The stances that are counted, each with its class and its mark: for it, against it, neither, not understood.
const STANCES: [(Stance, &str, &str); 6] = [
    (Stance::Support, "s-support", "++"),
    (Stance::Accept, "s-accept", "+"),
    (Stance::Neutral, "s-neutral", "±"),
    (Stance::StandAside, "s-stand_aside", "−"),
    (Stance::Object, "s-object", "−−"),
    (Stance::Unclear, "s-unclear", "?"),
];

/// What a stakeholder group is called: as the charter names it, or the others.
pub fn group_name(visit: &Visit, group: &str) -> String {
    if group == OTHER { visit.say("stakeholder-other") } else { group.to_owned() }
}

/// A share in per cent, rounded down so that none looks like more than it is, with the exact fraction beside it.
pub fn share(visit: &Visit, share: &Fraction) -> String {
    let percent = i64::try_from((share * 100).floor()).unwrap_or(100);
    let exact = share.to_string();
    let is_short = exact.len() <= 9 && exact.contains('/');
    let key = if is_short { "share-exact" } else { "share" };
    visit.tell(key, &[("percent", percent.into()), ("exact", visit.words().figures(&exact).into())])
}

/// Where the stakeholder groups stand, as a picture with its table.
pub fn stances(visit: &Visit, id: &str, groups: &[GroupStanding]) -> Markup {
    let table = groups_table(visit, groups);
    let is_counted = groups.iter().any(|group| group.numbers.is_some());
    let key = if is_counted { "picture-stances" } else { "picture-part" };
    let about = About { id: id.to_owned(), title: visit.say(key), words: visit.say(&format!("{key}.words")) };
    let kinds = if is_counted { of_stances(visit) } else { of_part(visit) };
    let bars: Vec<Stack> = groups.iter().map(|group| stack(visit, group, is_counted)).collect();
    stacks(visit, &about, &kinds, &bars, &table)
}

fn of_stances(visit: &Visit) -> Vec<Kind> {
    let kind = |(stance, class, mark)| Kind { class, mark, words: visit.words().code("stance", stance) };
    let mut kinds: Vec<Kind> = STANCES.into_iter().map(kind).collect();
    kinds.push(Kind { class: "s-none", mark: "", words: visit.say("picture-silent") });
    kinds
}

fn of_part(visit: &Visit) -> Vec<Kind> {
    vec![
        Kind { class: "s-accept", mark: "", words: visit.say("picture-took-part") },
        Kind { class: "s-none", mark: "", words: visit.say("picture-silent") },
    ]
}

fn stack(visit: &Visit, group: &GroupStanding, is_counted: bool) -> Stack {
    let name = group_name(visit, &group.group);
    let name = match group.verdict {
        Some(verdict) => {
            let verdict = visit.words().code("consensus-verdict", verdict);
            visit.tell("picture-group", &[("group", name.into()), ("verdict", verdict.into())])
        }
        None => name,
    };
    let said =
        visit.tell("picture-taken", &[("taken", group.taken.into()), ("members", group.members.into())]);
    let of = |count: i64| u64::try_from(count).unwrap_or(0);
    let (parts, whole) = match &group.numbers {
        Some(numbers) if is_counted => (counts(numbers).to_vec(), numbers.size),
        _ if is_counted => (Vec::new(), of(group.members)),
        _ => (vec![of(group.taken)], of(group.members)),
    };
    Stack { name, said, parts, whole }
}

fn counts(numbers: &GroupNumbers) -> [u64; 6] {
    let GroupNumbers { support, accept, neutral, stand_aside, object, unclear, .. } = numbers;
    [*support, *accept, *neutral, *stand_aside, *object, *unclear]
}

/// The same as a table.
fn groups_table(visit: &Visit, groups: &[GroupStanding]) -> Markup {
    let is_counted = groups.iter().any(|group| group.numbers.is_some());
    let has_verdicts = groups.iter().any(|group| group.verdict.is_some());
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("stakeholders-caption")) {
            table {
                caption { (visit.say("stakeholders-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("stakeholders-group")) }
                    @if has_verdicts { th scope="col" { (visit.say("stakeholders-verdict")) } }
                    th.n scope="col" { (visit.say("stakeholders-members")) }
                    th.n scope="col" { (visit.say("stakeholders-taken")) }
                    @if is_counted {
                        @for (stance, ..) in STANCES { th.n scope="col" { (visit.words().code("stance", stance)) } }
                        th.n scope="col" { (visit.say("stakeholders-share")) }
                    }
                } }
                tbody { @for group in groups { (group_row(visit, group, is_counted, has_verdicts)) } }
            }
        }
        @if has_verdicts && !is_counted { p.meta { (visit.say("stakeholders-hidden")) } }
    }
}

fn group_row(visit: &Visit, group: &GroupStanding, is_counted: bool, has_verdicts: bool) -> Markup {
    let number = |count: i64| visit.words().number(count);
    html! {
        tr {
            th scope="row" { (parts::name(&group_name(visit, &group.group))) }
            @if has_verdicts { td { (verdict(visit, group)) } }
            td.n { (number(group.members)) }
            td.n { (number(group.taken)) }
            @if is_counted {
                @match &group.numbers {
                    Some(numbers) => {
                        @for count in counts(numbers) { td.n { (number(i64::try_from(count).unwrap_or(i64::MAX))) } }
                        td.n { @match &numbers.share { Some(of) => (share(visit, of)), None => "–" } }
                    }
                    None => td colspan="7" { "–" }
                }
            }
        }
    }
}

/// Where a group stands, and whether that rests on too few.
fn verdict(visit: &Visit, group: &GroupStanding) -> Markup {
    html! {
        @if let Some(verdict) = group.verdict { (visit.words().code("consensus-verdict", verdict)) }
        @if group.thin == Some(true) { " " (parts::tag_of("warn", &visit.say("stakeholders-thin"))) }
        @if group.covered == Some(false) && group.thin != Some(true) {
            " " (parts::tag_of("warn", &visit.say("stakeholders-uncovered")))
        }
    }
}
