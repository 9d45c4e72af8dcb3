//! Whether the service can do its work, and what it has done.

use crate::error::Result;
use crate::service::App;
use crate::store::record;

/// Can the database be read?
pub async fn ready(app: &App) -> Result<()> {
    app.db.read(|tx| record::newest_number(tx)).await.map(drop)
}

/// What the database has done, in the text form of OpenMetrics.
pub fn metrics(app: &App) -> String {
    let stats = app.db.stats();
    let lines = [
        ("assent_writes", "Pieces of writing work that ended.", stats.writes()),
        ("assent_write_attempts", "How often their transactions were tried.", stats.attempts()),
        ("assent_commits", "Transactions committed.", stats.commits()),
    ];
    let mut text = String::new();
    for (name, help, value) in lines {
        text.push_str(&format!("# TYPE {name} counter\n# HELP {name} {help}\n{name}_total {value}\n"));
    }
    text.push_str("# EOF\n");
    text
}
