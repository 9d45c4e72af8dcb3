//! With `ASSENT_TEST_VERIFY` set, every world is held by the verifier at its end: what the tests did through the door is
//! honest, and must not be accused. What a test changed behind the record's back is not. Where it names a folder, the exports are kept there, for another verifier.

use std::io::{Cursor, Read};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use assent::clock::Clock;
use assent::service::App;
use assent::service::exports::{self, Target};
use assent::verify::report::{Fault, Report};
use assent::verify::{Given, verify};

use super::{LEASE, database, raw};

/// Whether worlds are verified at their end.
pub fn is_asked() -> bool {
    database::variable("ASSENT_TEST_VERIFY").is_some()
}

/// Whether a test of this process changed what the record covers, behind its back.
static EXCUSED: AtomicBool = AtomicBool::new(false);

/// Says that this test changes what the record covers, behind its back.
pub fn excuse() {
    EXCUSED.store(true, Ordering::Relaxed);
}

fn keep(bytes: &[u8]) {
    let folder = database::variable("ASSENT_TEST_VERIFY").map(std::path::PathBuf::from);
    if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
        std::fs::write(folder.join(format!("{}.zip", uuid::Uuid::now_v7())), bytes).unwrap();
    }
}

/// What a report has to say, but that the scene of a test begins in the step that the test is about.
pub fn faults(report: &Report) -> impl Iterator<Item = &Fault> {
    report.faults().filter(|f| !f.why.starts_with("the proposal begins in "))
}

/// Verifies the export of every group. Where none can be made (a test lost its database), there is nothing to be held.
pub async fn all(app: &App) {
    if EXCUSED.load(Ordering::Relaxed) {
        return;
    }
    // A command that ran beside the application may hold the numbering, by the machine's time: its lease runs out.
    app.clock.set(app.clock.now().max(Clock::System.now()) + LEASE);
    let _ = tokio::time::timeout(Duration::from_secs(20), assent::jobs::settle(app)).await;
    let slugs = std::panic::catch_unwind(AssertUnwindSafe(|| {
        raw::texts(&app.config.database, "SELECT slug AS value FROM groups")
    }));
    for slug in slugs.unwrap_or_default() {
        let named = slug.clone();
        let admit = move |tx: &mut assent::store::Tx<'_>| exports::operator(tx, &named, None);
        let spool =
            tokio::time::timeout(Duration::from_secs(20), exports::spool(app, Target::Nameless, admit)).await;
        let Ok(Ok(mut spool)) = spool else { continue };
        let mut bytes = Vec::new();
        spool.file.read_to_end(&mut bytes).unwrap();
        keep(&bytes);
        let report = verify(Cursor::new(bytes), &Given::default()).unwrap();
        let faults: String = faults(&report).map(|f| format!("{} {}: {}\n", f.code, f.what, f.why)).collect();
        assert!(faults.is_empty(), "VERIFIED {slug}:\n{faults}");
    }
}
