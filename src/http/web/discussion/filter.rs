//! Which comments of a proposal are looked for, as an address says it, and the form that asks for them.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::subjects::{self, Subjects};
use crate::domain::codes::Coded;
use crate::domain::comments::{CommentKind, Disposition};
use crate::domain::groups::{Charter, UNAFFILIATED};
use crate::domain::ids::{MemberId, RoundId};
use crate::http::web::form;
use crate::http::web::visit::Visit;
use crate::service::comments::{Subject, Which};

/// Which comments are looked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// About this.
    pub about: Option<Subject>,
    /// Meant as this.
    pub kind: Option<CommentKind>,
    /// Of which this became, or nothing yet.
    #[allow(clippy::option_option, reason = "not asked for is not the same as none yet")]
    pub answer: Option<Option<Disposition>>,
    /// From this stakeholder group.
    pub group: Option<String>,
    /// Made in this round.
    pub round: Option<RoundId>,
    /// By this member.
    pub author: Option<MemberId>,
    /// In threads that began on this day or later.
    pub since: Option<NaiveDate>,
    /// Behind this place in the order of the threads.
    pub after: Option<String>,
}

impl Filter {
    /// As the address says.
    pub fn of(visit: &Visit) -> Self {
        let answer = visit.asked("answer");
        let answer = answer.and_then(|code| match code {
            "none" => Some(None),
            code => Disposition::from_code(code).map(Some),
        });
        Self {
            about: visit.asked("about").and_then(subjects::parse),
            kind: visit.asked("kind").and_then(CommentKind::from_code),
            answer,
            group: visit.asked("group").map(str::to_owned),
            round: visit.asked("round").and_then(RoundId::parse),
            author: visit.asked("author").and_then(MemberId::parse),
            since: visit.asked("since").and_then(|day| day.parse().ok()),
            after: visit.asked("after").map(str::to_owned),
        }
    }

    /// For the use case that lists them.
    pub fn which(&self) -> Which {
        Which {
            subject_kind: self.about.map(|about| about.kind),
            subject_id: self.about.map(|about| about.id),
            kind: self.kind,
            round_id: self.round,
            disposition: self.answer,
            author_id: self.author,
            stakeholder_group: self.group.clone(),
            ..Which::default()
        }
    }

    /// Behind what the list begins: threads lie in the order in which they began, which is that of their first ids.
    pub fn begins(&self) -> Option<String> {
        let day = || self.since.and_then(|day| day.and_hms_opt(0, 0, 0));
        let millis = || u64::try_from(day()?.and_utc().timestamp_millis()).ok();
        self.after.clone().or_else(|| millis().map(|millis| format!("{millis:012x}")))
    }

    /// Are some comments looked for, and not all?
    pub fn is_narrow(&self) -> bool {
        !self.has_threads() || self.about.is_some() || self.round.is_some() || self.since.is_some()
    }

    /// Are whole threads shown, and not only some comments of them?
    pub fn has_threads(&self) -> bool {
        self.kind.is_none() && self.answer.is_none() && self.group.is_none() && self.author.is_none()
    }
}

/// The form that asks for some of the comments. From which stakeholder group somebody speaks is for members alone.
pub fn form(visit: &Visit, subjects: &Subjects, charter: &Charter, is_member: bool) -> Markup {
    let words = visit.words();
    let kinds =
        CommentKind::ALL.iter().map(|kind| (kind.code().to_owned(), words.code("comment-kind", *kind)));
    let waiting = std::iter::once(("none".to_owned(), visit.say("discussion-unanswered")));
    let answers = Disposition::ALL.iter().map(|d| (d.code().to_owned(), words.code("disposition", *d)));
    let groups = groups(charter, visit.asked("group")).into_iter().map(|group| (group.clone(), group));
    form::asking(
        visit,
        "discussion-filter",
        html! {
            @for name in ["round", "author"] {
                @if let Some(asked) = visit.asked(name) { input type="hidden" name=(name) value=(asked); }
            }
            (choose(visit, "about", subjects.options(visit).into_iter()))
            (choose(visit, "kind", kinds))
            (choose(visit, "answer", waiting.chain(answers)))
            @if is_member { (choose(visit, "group", groups)) }
            div.field {
                label for="filter-since" { (visit.say("discussion-filter-since")) }
                input id="filter-since" type="date" name="since" value=[visit.asked("since")];
            }
        },
    )
}

/// From where somebody can speak: the groups that the charter expects, nobody's, and the one that is asked for, if it is
/// another.
fn groups(charter: &Charter, asked: Option<&str>) -> Vec<String> {
    let mut groups: Vec<String> = charter.expected_groups.iter().map(ToString::to_string).collect();
    for other in [Some(UNAFFILIATED), asked].into_iter().flatten() {
        if !groups.iter().any(|group| group == other) {
            groups.push(other.to_owned());
        }
    }
    groups
}

/// One of some things, or any: value and words.
pub fn choose(visit: &Visit, name: &str, options: impl Iterator<Item = (String, String)>) -> Markup {
    let chosen = visit.asked(name);
    html! {
        div.field {
            label for={ "filter-" (name) } { (visit.say(&format!("discussion-filter-{name}"))) }
            select id={ "filter-" (name) } name=(name) {
                option value="" { (visit.say("discussion-any")) }
                @for (value, said) in options {
                    option value=(value) selected[chosen == Some(value.as_str())] { (said) }
                }
            }
        }
    }
}
