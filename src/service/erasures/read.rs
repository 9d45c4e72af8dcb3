//! What was erased in a group, for whoever reads the group: as the record tells it.

use serde_json::Value;

use super::{ERASED, ErasureView};
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::erasures::ErasureReason;
use crate::domain::ids::{AnyId, EntryId, GroupId, Id};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::record::{self, Told};

/// The erasures in a group, newest first.
pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<EntryId>) -> Result<Page<ErasureView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let page = record::of_kind(tx, group, ERASED, window)?;
    let items = page.items.into_iter().map(view).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

fn view((id, erased_at, body): Told) -> Result<ErasureView> {
    let body: Value = serde_json::from_slice(&body.0).map_err(Error::internal)?;
    let text = |at: &str| body.pointer(at).and_then(Value::as_str);
    let object = |at: &str| text(at).and_then(AnyId::parse);
    let columns = body.pointer("/details/columns").and_then(Value::as_array).into_iter().flatten();
    Ok(ErasureView {
        id,
        erased_at,
        erased_by: object("/objects/member").map(Id::cast),
        role: text("/role").and_then(Role::from_code),
        reason: text("/details/reason").and_then(ErasureReason::from_code),
        proposal_id: object("/objects/proposal").map(Id::cast),
        table: text("/details/table").unwrap_or_default().to_owned(),
        row_id: object("/objects/row"),
        columns: columns.filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}
