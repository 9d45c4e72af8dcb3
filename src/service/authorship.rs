//! Who wrote which passage of a version: counted from version to version when one is published.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use super::comments::AuthorView;
use super::place::Place;
use super::positions;
use super::view::View;
use crate::domain::amendments::Together;
use crate::domain::anchors::Passage;
use crate::domain::authorship::{Credit, Passages, changes};
use crate::domain::erasures::is_mark;
use crate::domain::ids::{AmendmentId, MemberId, PositionId};
use crate::error::{Error, Result};
use crate::store::positions::Version;
use crate::store::{Tx, authorships, comments};

/// How long the shortest way from one version to the next is looked for: a transaction waits for it.
pub(super) const PATIENCE: Duration = Duration::from_millis(50);

/// Who wrote which passage of a version.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Authorship")]
pub struct AuthorshipView {
    /// Of which position.
    pub position_id: PositionId,
    /// The number of the version.
    pub version: i64,
    /// Its passages in the order of the text; together they are all of it.
    pub passages: Vec<AuthoredPassage>,
    /// Everyone who wrote some of it, who wrote the most first.
    pub authors: Vec<CreditedAuthor>,
}

/// A passage, and who wrote it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AuthoredPassage {
    /// From where to where in the Markdown, in Unicode code points.
    pub position: Passage,
    /// The number of the version that brought it in.
    pub since_version: i64,
    /// The membership that wrote it: whose amendment it was, or who published that version.
    pub author_id: MemberId,
    /// The amendment that it came with, if with one.
    pub amendment_id: Option<AmendmentId>,
}

/// Someone who wrote some of a text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CreditedAuthor {
    /// Who.
    #[serde(flatten)]
    pub author: AuthorView,
    /// How much of the text, in Unicode code points.
    pub length: usize,
}

impl View for AuthorshipView {}

/// Credits the passages of a version that was just published. `made_of` is how it was made of amendments.
pub(super) fn follow(tx: &mut Tx<'_>, version: &Version, made_of: Option<&Together>) -> Result<()> {
    let own = Credit { version: version.number, amendment: None };
    let before = match version.number {
        1 => None,
        number => Version::find_number(tx, version.position_id, number.saturating_sub(1))?,
    };
    // Where the words before were erased there is nothing to follow.
    let passages = match before.filter(|before| !is_mark(&before.text)) {
        None => Passages::new(version.text.chars().count(), own),
        Some(before) => {
            let credit = Credit { version: before.number, amendment: None };
            let old = authorships::find(tx, version.position_id, before.number)?
                .unwrap_or_else(|| Passages::new(before.text.chars().count(), credit));
            let (made, text) = match made_of {
                None => (old, before.text.as_str()),
                Some(made) => (old.after(&made.changes, own), made.text.as_str()),
            };
            // The text of amendments is brought into its normal form like any other.
            if text == version.text {
                made
            } else {
                made.after(&changes(text, &version.text, own, PATIENCE), own)
            }
        }
    };
    authorships::save(tx, version.position_id, version.number, &passages)
}

/// Who wrote which passage of a version; of the current one where none is named.
pub fn get(tx: &mut Tx<'_>, id: PositionId, number: Option<i64>) -> Result<AuthorshipView> {
    let (position, place) = positions::readable(tx, id)?;
    let version = number.unwrap_or(position.version);
    let passages = authorships::find(tx, id, version)?.ok_or_else(Error::not_found)?;
    let writers = Writers::of(tx, id, &passages)?;
    let mut at = 0_usize;
    let mut shown = Vec::with_capacity(passages.all().len());
    let mut lengths: BTreeMap<MemberId, usize> = BTreeMap::new();
    for (length, credit) in passages.all() {
        let author_id = writers.author(*credit)?;
        let end = at.saturating_add(*length);
        let share = lengths.entry(author_id).or_default();
        *share = share.saturating_add(*length);
        shown.push(AuthoredPassage {
            position: Passage { start: at, end },
            since_version: credit.version,
            author_id,
            amendment_id: credit.amendment,
        });
        at = end;
    }
    Ok(AuthorshipView { position_id: id, version, passages: shown, authors: credited(tx, &place, &lengths)? })
}

fn credited(
    tx: &mut Tx<'_>,
    place: &Place,
    lengths: &BTreeMap<MemberId, usize>,
) -> Result<Vec<CreditedAuthor>> {
    let ids: Vec<MemberId> = lengths.keys().copied().collect();
    let credit = |author: comments::Author| {
        let length = lengths.get(&author.id).copied().unwrap_or_default();
        CreditedAuthor { author: AuthorView::of(author, place.member.is_some()), length }
    };
    let mut authors: Vec<CreditedAuthor> = comments::authors(tx, &ids)?.into_iter().map(credit).collect();
    authors.sort_by_key(|a| (std::cmp::Reverse(a.length), a.author.member_id));
    Ok(authors)
}

/// Who is behind the sources of passages.
struct Writers {
    versions: HashMap<i64, MemberId>,
    amendments: HashMap<AmendmentId, MemberId>,
}

impl Writers {
    fn of(tx: &mut Tx<'_>, position: PositionId, passages: &Passages) -> Result<Self> {
        let credits = || passages.all().iter().map(|(_, credit)| credit);
        let versions: BTreeSet<i64> = credits().map(|credit| credit.version).collect();
        let amendments: BTreeSet<AmendmentId> = credits().filter_map(|credit| credit.amendment).collect();
        let versions: Vec<i64> = versions.into_iter().collect();
        let amendments: Vec<AmendmentId> = amendments.into_iter().collect();
        Ok(Self {
            versions: Version::published_by(tx, position, &versions)?,
            amendments: authorships::suggested_by(tx, &amendments)?.into_iter().collect(),
        })
    }

    fn author(&self, credit: Credit) -> Result<MemberId> {
        let author = match credit.amendment {
            Some(amendment) => self.amendments.get(&amendment),
            None => self.versions.get(&credit.version),
        };
        author.copied().ok_or_else(|| Error::internal("a passage without its author"))
    }
}
