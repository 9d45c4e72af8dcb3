//! What the story leads to, for the commands to try: its output, and what that carries.

use crate::domain::ids::{GroupId, OutputId, PositionId};
use crate::error::Result;
use crate::service::{App, Window, outputs};

/// Outputs among which it is looked for.
const MOST: i64 = 100;

/// The ids that the commands name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guide {
    /// The group.
    pub(super) group: GroupId,
    /// The oldest output that carries a position.
    pub(super) output: OutputId,
    /// That position.
    pub(super) position: PositionId,
}

/// Finds them, as anybody could. None where a demonstration that was kept has no output any more to show.
pub(super) async fn find(app: &App) -> Result<Option<Guide>> {
    let window = Window { after: None, limit: MOST };
    let all = app.db.read(move |tx| outputs::list(tx, outputs::Which::default(), &window)).await?;
    let of = |output: outputs::OutputView| {
        let (group, output, position) = (output.group_id, output.id, output.position_id?);
        Some(Guide { group, output, position })
    };
    Ok(all.items.into_iter().find_map(of))
}
