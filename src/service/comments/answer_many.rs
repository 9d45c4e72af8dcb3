//! Says of many comments at once what became of them: all of them, or none.

use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::DisposeComment;
use super::answer::answer;
use super::change::refused;
use crate::domain::access::Action;
use crate::domain::comments::{Disposition, Refused};
use crate::domain::ids::{CommentId, MemberId, ProposalId};
use crate::domain::text::Reason;
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::comments::Comment;
use crate::store::{Tx, record};

/// Comments answered in one request at most.
const AT_ONCE: usize = 500;

/// What became of many comments of a proposal, and why: one answer for all of them.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DisposeComments {
    /// The comments, each named once.
    #[schemars(length(min = 1, max = 500))]
    pub comment_ids: Vec<CommentId>,
    /// What became of them.
    pub disposition: Disposition,
    /// Why, for their authors and everyone else.
    pub reason: Reason,
}

/// What was said of many comments, and of how many.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "CommentsAnswered")]
pub struct AnsweredView {
    /// What became of them.
    pub disposition: Disposition,
    /// Why.
    pub reason: Reason,
    /// How many were answered: all that were named.
    pub answered: usize,
    /// How many of them had an answer before, which this one replaced.
    pub answered_anew: usize,
}

impl View for AnsweredView {}

/// Says of all these comments what became of them and why. The rows are locked in the order of their ids, so that
/// two who answer at the same moment wait for each other.
pub fn dispose_many(tx: &mut Tx<'_>, proposal: ProposalId, said: &DisposeComments) -> Result<AnsweredView> {
    let place = Place::proposal(tx, proposal)?;
    let acting = place.may(tx, Action::DisposeComment)?;
    each_once(&said.comment_ids)?;
    let comments = Comment::lock_those(tx, proposal, &said.comment_ids)?;
    let answered_anew = comments.iter().filter(|c| c.disposition.is_some()).count();
    let comments = answered(tx, comments, said, acting.member()?.id)?;
    let answered = comments.len();
    for mut comment in comments {
        comment.update(tx)?;
    }
    let entry = place.entry("comments.disposed", &acting).detail("disposition", said.disposition);
    record::append(tx, &entry.detail("comments", answered))?;
    Ok(AnsweredView { disposition: said.disposition, reason: said.reason.clone(), answered, answered_anew })
}

fn each_once(ids: &[CommentId]) -> Result<()> {
    if !(1..=AT_ONCE).contains(&ids.len()) {
        return Err(Error::field("/comment_ids", format!("must name 1 to {AT_ONCE} comments")));
    }
    let mut seen = HashSet::new();
    let again = ids.iter().enumerate().filter(|(_, id)| !seen.insert(**id));
    all_hold(again.map(|(n, _)| wrong(n, Code::InvalidField, "is named twice")).collect())
}

/// The comments with their answer, in the order of their ids. Every one that cannot be answered is told.
fn answered(
    tx: &Tx<'_>,
    comments: Vec<Comment>,
    said: &DisposeComments,
    by: MemberId,
) -> Result<Vec<Comment>> {
    let place_of: HashMap<CommentId, usize> = said.comment_ids.iter().copied().zip(0..).collect();
    let one = DisposeComment { disposition: said.disposition, reason: said.reason.clone() };
    let (mut answered, mut refusals, mut there) = (Vec::new(), Vec::new(), HashSet::new());
    for mut comment in comments {
        there.insert(comment.id);
        match answer(&mut comment, &one, by, tx.now()) {
            Ok(()) => answered.push(comment),
            Err(why) => {
                let n = place_of.get(&comment.id).copied();
                refusals.push(wrong(n.unwrap_or_default(), code(why), refused(why).detail));
            }
        }
    }
    let foreign = said.comment_ids.iter().enumerate().filter(|(_, id)| !there.contains(id));
    refusals.extend(foreign.map(|(n, _)| wrong(n, Code::InvalidField, "names no comment on this proposal")));
    all_hold(refusals).map(|()| answered)
}

/// What is wrong stands in the request, also where the same is a conflict for a single comment.
fn code(why: Refused) -> Code {
    match why {
        Refused::OwnComment => Code::ConflictOfInterest,
        Refused::Withdrawn | Refused::Hidden | Refused::Answered | Refused::Became => Code::InvalidField,
    }
}

fn wrong(n: usize, code: Code, detail: impl Into<String>) -> FieldError {
    FieldError { pointer: format!("/comment_ids/{n}"), code, detail: detail.into() }
}

fn all_hold(wrong: Vec<FieldError>) -> Result<()> {
    if wrong.is_empty() { Ok(()) } else { Err(Error::fields(wrong)) }
}
