//! Passages of a position's text: how a request names one, and how it is followed to the newest version. Comments are
//! anchored in them, amendments change them.

use std::collections::{BTreeSet, HashMap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::anchors::{self, Edit, NotSet, Passage, PlaceState, Quote, Text};
use crate::domain::ids::PositionId;
use crate::domain::text::Excerpt;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::positions::Version;

/// Texts that are looked at for passages which the version before did not have.
const LOOK_BACK: usize = 10;

/// Words of a text, and as much of what stands around them as tells them from others.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewQuote {
    /// The words.
    pub exact: Excerpt,
    /// What stands before them.
    pub prefix: Option<Excerpt>,
    /// What stands after them.
    pub suffix: Option<Excerpt>,
}

/// A passage that something is about.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Anchor")]
pub struct AnchorView {
    /// The number of the version it was set in.
    pub version: i64,
    /// From where to where in its Markdown, in Unicode code points.
    pub position: Passage,
    /// The words.
    pub exact: String,
    /// At most 32 code points before them.
    pub prefix: String,
    /// At most 32 code points after them.
    pub suffix: String,
    /// Where the passage is now.
    pub place: PlaceView,
}

/// Where a passage is now.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "AnchorPlace")]
pub struct PlaceView {
    /// Whether the current version has it.
    pub state: PlaceState,
    /// The current version; where the passage is orphaned, the last one that has it.
    pub version: i64,
    /// From where to where in the Markdown of that version, in Unicode code points.
    pub position: Passage,
}

/// The passage from one code point to another, as they are stored.
pub(super) fn passage(start: i64, end: i64) -> Passage {
    let count = |n: i64| usize::try_from(n).unwrap_or_default();
    Passage { start: count(start), end: count(end) }
}

/// A place in a text, as it is stored.
pub(super) fn stored(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The passage that a request means, by its place, by its words, or by both; `at` is where in the request.
pub(super) fn find(
    text: &Text<'_>,
    place: Option<Passage>,
    quote: Option<&NewQuote>,
    at: &str,
) -> Result<(Passage, Quote)> {
    let quote = quote.map(|q| Quote {
        exact: q.exact.to_string(),
        prefix: q.prefix.as_deref().unwrap_or_default().to_owned(),
        suffix: q.suffix.as_deref().unwrap_or_default().to_owned(),
    });
    anchors::find(text, place, quote.as_ref()).map_err(|why| refused(why, at))
}

fn refused(why: NotSet, at: &str) -> Error {
    match why {
        NotSet::Nothing => Error::field(at, "needs a position, a quote, or both"),
        NotSet::Outside => Error::field(format!("{at}/position"), why.to_string()),
        NotSet::OtherWords | NotSet::NotThere | NotSet::Often(_) => {
            Error::field(format!("{at}/quote"), why.to_string())
        }
    }
}

/// Follows places in the text of a position to its newest version: `held` tells which version has one, `moved` where it
/// is now. Those in texts that are too old to be looked at stay.
pub(super) fn follow<P>(
    tx: &mut Tx<'_>,
    position: PositionId,
    new: &Text<'_>,
    places: Vec<P>,
    held: impl Fn(&P) -> i64,
    moved: impl Fn(P, &Edit<'_>) -> P,
) -> Result<Vec<P>> {
    let numbers: BTreeSet<i64> = places.iter().map(&held).collect();
    let numbers: Vec<i64> = numbers.into_iter().rev().take(LOOK_BACK).collect();
    let texts = Version::texts(tx, position, &numbers)?;
    let edits: HashMap<i64, Edit<'_>> =
        texts.iter().map(|(number, old)| (*number, Edit::new(old, new))).collect();
    let follow = |place: P| match edits.get(&held(&place)) {
        Some(edit) => moved(place, edit),
        None => place,
    };
    Ok(places.into_iter().map(follow).collect())
}
