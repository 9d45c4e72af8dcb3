//! Who may rewrite the record: nobody that the service signs in as.

use std::process::{Command, Output};

use assent::on;
use assent::store::Settings;
use diesel::connection::SimpleConnection;
use secrecy::ExposeSecret;

use crate::support::{Database, is_postgres};

const ENTRY: &str = "INSERT INTO record_sequence (seq, entry_id, sequenced_at) VALUES";
const REWRITES: &[&str] = &[
    "UPDATE record_entries SET action = ''",
    "DELETE FROM record_entries",
    "UPDATE record_sequence SET seq = 9",
    "DELETE FROM record_sequence",
];

/// Runs a statement; gives what the engine said against it.
fn refusal(settings: &Settings, statement: &str) -> Option<String> {
    let mut conn = settings.open().unwrap();
    on!(&mut conn, c => c.batch_execute(statement).err().map(|e| e.to_string()))
}

/// The same, away from the thread that serves.
fn apart<T: Send>(f: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|s| s.spawn(f).join().unwrap())
}

fn run(command: &str, database: &Database, variables: &[(&str, &str)]) -> (Output, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_assent"))
        .arg(command)
        .env_clear()
        .env("ASSENT_DATA", &database.folder)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let said =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (output, said)
}

/// The embedded engine refuses by triggers, a server by the rights of the service's own role.
#[test]
fn the_service_cannot_rewrite_the_record() {
    actix_web::rt::System::new().block_on(async {
        let database = Database::empty().await;
        apart(|| if is_postgres() { by_rights(&database) } else { by_triggers(&database) });
    });
}

fn by_triggers(database: &Database) {
    assert!(run("migrate", database, &[]).0.status.success());
    let entry = "INSERT INTO record_entries (id, scope, recorded_at, action, leaf, body) VALUES
        (x'00000000000000000000000000000001', x'00000000000000000000000000000002', 1, 'a.b', x'00', x'00')";
    assert_eq!(refusal(&database.settings, entry), None);
    let number = format!("{ENTRY} (1, x'00000000000000000000000000000001', 1)");
    assert_eq!(refusal(&database.settings, &number), None);
    for statement in REWRITES {
        let said = refusal(&database.settings, statement).unwrap_or_default();
        assert!(said.contains("append-only"), "{statement}: {said}");
    }
}

fn by_rights(database: &Database) {
    let Settings::Postgres { url } = &database.settings else { panic!("not a server") };
    let owner = url.expose_secret();
    let role = format!("assent_role_{}", uuid::Uuid::now_v7().simple());
    let make = format!("CREATE ROLE {role} LOGIN PASSWORD 'service'");
    assert_eq!(refusal(&database.settings, &make), None);
    let place = owner.rsplit_once('@').unwrap().1;
    let service = format!("postgres://{role}:service@{place}");
    let both = [("ASSENT_DATABASE_URL", service.as_str()), ("ASSENT_DATABASE_OWNER_URL", owner)];

    let (checked, said) = run("check", database, &both);
    assert!(!checked.status.success() && said.contains("run `assent migrate` first"), "{said}");
    let (migrated, said) = run("migrate", database, &both);
    assert!(migrated.status.success(), "{said}");
    let (checked, said) = run("check", database, &both);
    assert!(checked.status.success() && !said.contains("may rewrite"), "{said}");

    let service = Settings::Postgres { url: service.into() };
    let number = format!("{ENTRY} (1, '00000000-0000-0000-0000-000000000001', '2018-06-14T13:00:00Z')");
    assert_eq!(refusal(&service, &number), None);
    let others = [
        "DELETE FROM record_salts",
        "TRUNCATE record_entries",
        "CREATE TABLE own (id INT)",
        "DROP TABLE record_pending",
    ];
    for statement in REWRITES.iter().chain(&others) {
        let said = refusal(&service, statement).unwrap_or_default();
        assert!(said.contains("permission denied") || said.contains("must be owner"), "{statement}: {said}");
    }
    assert_eq!(refusal(&database.settings, &format!("DROP OWNED BY {role}; DROP ROLE {role}")), None);
}
