//! The words of the texts of an export, for the search: in the order in which what they are of was made, as they are indexed
//! where things are written one by one.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::read::Source;
use super::rows::{Lines, whole};
use crate::domain::comments::CommentState;
use crate::domain::export::Table;
use crate::domain::ids::{AnyId, CommentId, GroupId, PositionId};
use crate::error::{Error, Result};
use crate::service::search;
use crate::store::Tx;
use crate::store::comments::Comment;
use crate::store::exported::known;
use crate::store::imports::Page;
use crate::store::objections::Objection;
use crate::store::positions::Position;
use crate::store::proposals::Proposal;
use crate::store::search::{Document, remove as remove_from_index};
use crate::store::topics::Topic;

/// The tables whose texts are found.
const FOUND: [&str; 5] = ["proposals", "topics", "positions", "comments", "objections"];

#[derive(Deserialize)]
struct Identified {
    id: AnyId,
}

/// Takes out of the index what an import put there for rows that never came.
pub(super) fn remove(tx: &mut Tx<'_>, pages: &[Page]) -> Result<()> {
    for page in pages.iter().filter(|page| FOUND.contains(&page.name.as_str())) {
        let rows: Vec<Identified> = serde_json::from_str(&page.rows).map_err(Error::internal)?;
        let ids: Vec<AnyId> = rows.iter().map(|row| row.id).collect();
        let there: HashSet<AnyId> = known(tx, &page.name, &ids)?.into_iter().collect();
        let gone: Vec<AnyId> = ids.into_iter().filter(|id| !there.contains(id)).collect();
        remove_from_index(tx, &gone)?;
    }
    Ok(())
}

/// The words of all texts.
pub(super) struct Documents<'s> {
    group: GroupId,
    /// The next row of each table.
    next: Vec<(AnyId, &'static str, String)>,
    lines: HashMap<&'static str, Lines<'s>>,
    /// The newest text of each position.
    texts: HashMap<PositionId, (i64, String)>,
    hidden: HashSet<CommentId>,
}

impl<'s> Documents<'s> {
    /// Those of an export.
    pub fn of(source: &'s Source) -> Result<Self> {
        let mut documents = Self {
            group: source.group(),
            next: Vec::new(),
            lines: HashMap::new(),
            texts: texts(source)?,
            hidden: hidden(source)?,
        };
        for name in FOUND {
            documents.lines.insert(name, source.rows(table(name)?)?);
            documents.advance(name)?;
        }
        Ok(documents)
    }

    fn advance(&mut self, name: &'static str) -> Result<()> {
        if let Some(row) = self.lines.get_mut(name).and_then(Iterator::next) {
            let row = whole(&row?, table(name)?)?;
            let Identified { id } = read(&row)?;
            self.next.push((id, name, row));
        }
        Ok(())
    }

    /// Some of them; none at the end.
    pub fn some(&mut self, most: usize) -> Result<Vec<Document>> {
        let mut found = Vec::new();
        while found.len() < most {
            let first = self.next.iter().enumerate().min_by_key(|(_, (id, ..))| *id).map(|(at, _)| at);
            let Some(first) = first else { break };
            let (_, name, row) = self.next.swap_remove(first);
            self.advance(name)?;
            found.extend(self.document(name, &row)?);
        }
        Ok(found)
    }

    fn document(&self, name: &str, row: &str) -> Result<Option<Document>> {
        Ok(match name {
            "proposals" => Some(search::of_proposal(&read::<Proposal>(row)?)),
            "topics" => {
                let topic: Topic = read(row)?;
                topic.nominated_by.map(|_| search::of_topic(self.group, &topic))
            }
            "positions" => {
                let position: Position = read(row)?;
                let text = self.texts.get(&position.id).map_or("", |(_, text)| text.as_str());
                Some(search::of_position(&position, text))
            }
            "comments" => {
                let comment: Comment = read(row)?;
                (comment.state == CommentState::Posted).then(|| search::of_comment(&comment))
            }
            _ => {
                let objection: Objection = read(row)?;
                let is_hidden = objection.comment_id.is_some_and(|id| self.hidden.contains(&id));
                (!is_hidden).then(|| search::of_objection(self.group, &objection))
            }
        })
    }
}

fn table(name: &str) -> Result<&'static Table> {
    Table::find(name).ok_or_else(|| Error::internal("a table that no export has"))
}

fn read<T: DeserializeOwned>(row: &str) -> Result<T> {
    serde_json::from_str(row).map_err(super::rows::unknown)
}

fn texts(source: &Source) -> Result<HashMap<PositionId, (i64, String)>> {
    #[derive(Deserialize)]
    struct Version {
        position_id: PositionId,
        number: i64,
        text: Option<String>,
    }
    let mut newest: HashMap<PositionId, (i64, String)> = HashMap::new();
    for row in source.rows(table("versions")?)? {
        let Version { position_id, number, text } = read(&row?.row)?;
        if newest.get(&position_id).is_none_or(|(known, _)| *known < number) {
            newest.insert(position_id, (number, text.unwrap_or_default()));
        }
    }
    Ok(newest)
}

fn hidden(source: &Source) -> Result<HashSet<CommentId>> {
    #[derive(Deserialize)]
    struct Standing {
        id: CommentId,
        state: CommentState,
    }
    let mut hidden = HashSet::new();
    for row in source.rows(table("comments")?)? {
        let Standing { id, state } = read(&row?.row)?;
        hidden.extend((state == CommentState::Hidden).then_some(id));
    }
    Ok(hidden)
}
