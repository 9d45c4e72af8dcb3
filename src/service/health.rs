//! Whether the service can do its work.

use crate::error::Result;
use crate::service::App;
use crate::store::record;

/// Can the database be read?
pub async fn ready(app: &App) -> Result<()> {
    app.db.read(|tx| record::newest_number(tx)).await.map(drop)
}
