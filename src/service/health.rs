//! Whether the service can do its work.

use crate::error::Result;
use crate::service::App;
use crate::store::record;

/// Can the database be read?
pub async fn ready(app: &App) -> Result<()> {
    app.db.read(record::newest_number).await.map(drop)
}
