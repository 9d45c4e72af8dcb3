//! What a comment said before, and how it was answered before.

use maud::{Markup, html};

use super::card::member;
use super::shown::Found;
use crate::domain::ids::MemberId;
use crate::domain::markdown;
use crate::error::Result;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{self, AnswerView, CommentView, WordingView};
use crate::service::{Tx, Window};

/// Of each, so many are shown.
const SHOWN: i64 = 20;

/// What a comment said before, as HTML, and the official answers to it.
#[derive(Debug, Default)]
pub struct Past {
    wordings: Vec<(WordingView, String)>,
    answers: Vec<AnswerView>,
}

impl Past {
    /// Of a comment, where its words were changed or answered anew and are shown.
    pub fn load(tx: &mut Tx<'_>, comment: &CommentView) -> Result<Self> {
        let mut past = Self::default();
        if comment.edited_at.is_some() && comment.body.is_some() {
            let found = comments::history(tx, comment.id, &Window { after: None, limit: SHOWN })?;
            past.wordings = found.items.into_iter().map(|wording| (wording, String::new())).collect();
        }
        if comment.answer.as_ref().is_some_and(|answer| answer.number > 1) {
            past.answers = comments::answers(tx, comment.id, &Window { after: None, limit: SHOWN })?.items;
        }
        Ok(past)
    }

    /// With everything as HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        let html = |(wording, _): (WordingView, String)| {
            let html = markdown::render(&wording.body);
            (wording, html)
        };
        Self {
            wordings: self.wordings.into_iter().map(html).collect(),
            answers: self.answers.into_iter().map(AnswerView::rendered).collect(),
        }
    }

    /// Who is named in it.
    pub fn people(&self) -> Vec<MemberId> {
        self.answers.iter().map(|answer| answer.by).collect()
    }
}

/// What it said, and how it was answered, before.
pub fn shown(visit: &Visit, found: &Found) -> Markup {
    let Past { wordings, answers } = &found.past;
    html! {
        @if !wordings.is_empty() {
            details #wordings {
                summary { (visit.say("comment-wordings")) }
                @for (wording, html) in wordings {
                    article.comment {
                        header {
                            (visit.say("comment-said")) " "
                            (parts::span(visit, visit.moment(wording.written_at), visit.moment(wording.replaced_at)))
                        }
                        (parts::rendered_any(html))
                    }
                }
            }
        }
        @if answers.len() > 1 {
            details #answers {
                summary { (visit.say("comment-answers-before")) }
                @for answer in answers.iter().skip(1) {
                    article.comment {
                        header { (member(visit, &found.people, answer.by)) " " (visit.moment(answer.at)) }
                        (parts::rendered_any(answer.body_html.as_deref().unwrap_or_default()))
                    }
                }
            }
        }
    }
}
