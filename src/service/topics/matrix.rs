//! The impact matrix of a topic: a row a dimension, a column a stakeholder group, counted in the database.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::access::Action;
use crate::domain::groups::Charter;
use crate::domain::ids::TopicId;
use crate::domain::impacts::{Direction, Severity};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::impacts::{Counted, Impact};
use crate::store::topics::Topic;

/// The impact notes of a topic that stand, counted by dimension and stakeholder group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ImpactMatrix")]
pub struct ImpactMatrixView {
    /// Of which topic.
    pub topic_id: TopicId,
    /// The columns: null for everybody, then those that the charter expects, then others that were named.
    pub stakeholder_groups: Vec<Option<String>>,
    /// The rows: the charter's dimensions, then others that were named under an earlier charter.
    pub rows: Vec<ImpactRow>,
}

impl View for ImpactMatrixView {}

/// One dimension.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ImpactRow {
    /// Which.
    pub dimension: String,
    /// A cell for each column, in their order.
    pub cells: Vec<ImpactCell>,
}

/// What is noted of one dimension for one stakeholder group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImpactCell {
    /// Which; null for everybody.
    pub stakeholder_group: Option<String>,
    /// How many notes say that it does good.
    pub positive: i64,
    /// How many say that it does harm.
    pub negative: i64,
    /// How many say both.
    pub mixed: i64,
    /// How many cannot tell yet.
    pub unknown: i64,
    /// The highest severity in any of them; null where there is none.
    pub highest_severity: Option<Severity>,
}

/// The impact matrix of a topic.
pub fn matrix(tx: &mut Tx<'_>, topic: TopicId) -> Result<ImpactMatrixView> {
    let proposal = Topic::get(tx, topic)?.proposal_id;
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let (charter, counted) = (place.group.charter()?, Impact::count(tx, topic)?);
    let (dimensions, columns) = axes(&charter, &counted);
    let row = |dimension: String| {
        let cells = columns.iter().map(|column| cell(&counted, &dimension, column.as_ref())).collect();
        ImpactRow { dimension, cells }
    };
    Ok(ImpactMatrixView {
        topic_id: topic,
        rows: dimensions.into_iter().map(row).collect(),
        stakeholder_groups: columns,
    })
}

/// What the charter names, and after it what was noted otherwise.
fn axes(charter: &Charter, counted: &[Counted]) -> (Vec<String>, Vec<Option<String>>) {
    let mut dimensions: Vec<String> = charter.impact_dimensions.iter().map(ToString::to_string).collect();
    let mut columns = vec![None];
    columns.extend(charter.expected_groups.iter().map(|group| Some(group.to_string())));
    for count in counted {
        if !dimensions.contains(&count.dimension) {
            dimensions.push(count.dimension.clone());
        }
        if !columns.contains(&count.stakeholder_group) {
            columns.push(count.stakeholder_group.clone());
        }
    }
    (dimensions, columns)
}

fn cell(counted: &[Counted], dimension: &str, column: Option<&String>) -> ImpactCell {
    let here =
        || counted.iter().filter(move |c| c.dimension == dimension && c.stakeholder_group.as_ref() == column);
    let notes = |direction| here().filter(|c| c.direction == direction).map(|c| c.notes).sum();
    ImpactCell {
        stakeholder_group: column.cloned(),
        positive: notes(Direction::Positive),
        negative: notes(Direction::Negative),
        mixed: notes(Direction::Mixed),
        unknown: notes(Direction::Unknown),
        highest_severity: here().map(|c| c.severity).max(),
    }
}
