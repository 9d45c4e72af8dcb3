//! The program as its operator meets it: what it makes on the disk, who may use a folder, what it says when it
//! cannot do something.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use assent::store::{Settings, migrate};
use secrecy::ExposeSecret;
use serde_json::json;

use crate::support::{Client, Database, PASSWORD, Program, is_postgres};

/// Runs a command to its end, with the usual umask, on a database with its folder.
fn run(settings: &Settings, folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", "umask 022 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_assent")]);
    command.args(arguments).env_clear().env("ASSENT_DATA", folder).env("ASSENT_LISTEN", "127.0.0.1:0");
    if let Settings::Postgres { url } = settings {
        command.env("ASSENT_DATABASE_URL", url.expose_secret());
    }
    command.output().unwrap()
}

/// What a command said that would not do it.
#[track_caller]
fn refused(output: &Output) -> String {
    assert!(!output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    for rust in ["Some(", "None", "Cause(", "Error {", "internal:", "not_found"] {
        assert!(!said.contains(rust), "{said}");
    }
    said
}

#[track_caller]
fn done(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

async fn database(is_migrated: bool) -> Database {
    let database = Database::empty().await;
    if is_migrated {
        std::thread::scope(|s| s.spawn(|| migrate::up(&database.settings).unwrap()).join().unwrap());
    }
    database
}

fn with_database(is_migrated: bool, test: impl AsyncFnOnce(Database)) {
    actix_web::rt::System::new().block_on(async { test(database(is_migrated).await).await });
}

const CREATE: &[&str] = &["user", "create", "--email", "zoe@example.org", "--name", "Zoe"];

#[test]
fn the_demonstration_is_not_told_among_other_peoples_accounts() {
    with_database(true, async |database| {
        let Database { settings, folder } = &database;
        done(&run(settings, folder, CREATE));
        let before = done(&run(settings, folder, &["user", "list"]));
        let data = folder.to_str().unwrap();
        let said = refused(&run(settings, folder, &["demo", "--listen", "127.0.0.1:0", "--data", data]));
        let instead = if is_postgres() { "ASSENT_DATABASE_URL" } else { "--data" };
        assert!(said.contains("accounts already") && said.contains(instead), "{said}");
        assert_eq!(done(&run(settings, folder, &["user", "list"])), before);
    });
}

#[test]
fn a_demonstration_that_was_kept_is_served_again_and_says_where_it_is() {
    with_database(false, async |database| {
        let Database { settings, folder } = &database;
        let mut seats = Vec::new();
        for _ in 0..2 {
            let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
            command.args(["demo", "--json", "--listen", "127.0.0.1:0", "--data"]).arg(folder).env_clear();
            let name = match settings {
                Settings::Postgres { url } => {
                    command.env("ASSENT_DATABASE_URL", url.expose_secret());
                    url.expose_secret().rsplit_once('/').unwrap().1.to_owned()
                }
                Settings::Sqlite { path, .. } => path.to_str().unwrap().to_owned(),
            };
            let mut demo = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            let mut line = String::new();
            BufReader::new(demo.stdout.take().unwrap()).read_line(&mut line).unwrap();
            assert!(Command::new("kill").arg(demo.id().to_string()).status().unwrap().success());
            let ended = demo.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert!(ended.status.success() && said.contains(&name), "{said}");
            let told: serde_json::Value = serde_json::from_str(&line).unwrap();
            seats.push(told["seats"].as_array().unwrap().len());
        }
        assert_eq!(seats, [18, 18]);
    });
}

#[test]
fn what_the_program_makes_on_the_disk_is_for_its_owner_alone() {
    if is_postgres() {
        return;
    }
    with_database(false, async |database| {
        let folder = database.folder.join("made/by/the/program");
        done(&run(&database.settings, &folder, CREATE));
        let mut program = Program::on(&database.settings, &folder);
        program.told("One-time code of the first administrator: ");
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        for made in [&folder, &folder.join("keys")] {
            assert_eq!(mode(made), 0o700, "{}", made.display());
            for file in std::fs::read_dir(made).unwrap().map(|entry| entry.unwrap().path()) {
                assert_eq!(mode(&file), if file.is_dir() { 0o700 } else { 0o600 }, "{}", file.display());
            }
        }
        assert!(folder.join("assent.db-wal").exists());
        program.kill();
    });
}

#[test]
fn a_data_folder_is_used_by_one_process_at_a_time() {
    if is_postgres() {
        return;
    }
    with_database(true, async |database| {
        let Database { settings, folder } = &database;
        let first = Program::on(settings, folder);
        let holder = std::fs::read_to_string(folder.join("assent.lock")).unwrap();
        for arguments in [&["serve"][..], &["migrate"], &["demo", "--data", folder.to_str().unwrap()]] {
            let said = refused(&run(settings, folder, arguments));
            assert!(
                said.contains("in use") && said.contains(&format!("process {}", holder.trim())),
                "{said}"
            );
        }
        // What only looks, and what is said to run beside the service, does.
        done(&run(settings, folder, &["check"]));
        done(&run(settings, folder, CREATE));
        assert!(done(&run(settings, folder, &["user", "list"])).contains("zoe@example.org"));
        // A lock goes with its holder, however that ends.
        first.kill();
        Program::on(settings, folder).kill();
    });
}

#[test]
fn an_account_that_administers_nothing_does_not_end_the_first_administrators_code() {
    with_database(true, async |database| {
        let Database { settings, folder } = &database;
        let mut program = Program::on(settings, folder);
        let code = program.told("One-time code of the first administrator: ");
        done(&run(settings, folder, CREATE));
        let claim = json!({"code": code, "password": PASSWORD, "name": "Ada", "email": "ada@example.org"});
        let made = Client::new(&program.url, None).post("/claims", claim).await.expect(201);
        assert_eq!(made["is_admin"], true);
        program.kill();
    });
}

#[test]
fn an_administrator_made_at_the_command_line_ends_the_first_administrators_code() {
    with_database(true, async |database| {
        let Database { settings, folder } = &database;
        let mut program = Program::on(settings, folder);
        let code = program.told("One-time code of the first administrator: ");
        done(&run(settings, folder, &[CREATE, &["--admin"]].concat()));
        let claim = json!({"code": code, "password": PASSWORD, "name": "Ada", "email": "ada@example.org"});
        Client::new(&program.url, None).post("/claims", claim).await.refused(422, "invalid_field");
        program.kill();
    });
}

#[test]
fn a_role_that_may_not_make_tables_is_told_so() {
    let Settings::Postgres { url } =
        crate::support::restricted(Settings::Sqlite { path: "unused".into(), durable: false })
    else {
        return;
    };
    with_database(false, async |database| {
        // The same role, on a database that has no tables yet.
        let Settings::Postgres { url: empty } = &database.settings else { unreachable!() };
        let name = empty.expose_secret().rsplit_once('/').unwrap().1;
        let role = url.expose_secret().rsplit_once('/').unwrap().0;
        let settings = Settings::Postgres { url: format!("{role}/{name}").into() };
        for arguments in [&["migrate"][..], &["demo"]] {
            let said = refused(&run(&settings, &database.folder.join("x"), arguments));
            assert!(said.contains("may not create tables"), "{said}");
            assert!(
                said.contains("permission denied") && said.contains("ASSENT_DATABASE_OWNER_URL"),
                "{said}"
            );
        }
        let said = refused(&run(&settings, &database.folder.join("x"), &["serve"]));
        assert!(said.contains("assent migrate"), "{said}");
        std::thread::scope(|s| s.spawn(|| migrate::up(&database.settings).unwrap()).join().unwrap());
        let said = refused(&run(&settings, &database.folder.join("x"), &["serve"]));
        assert!(said.contains("may not read the service's tables"), "{said}");
        assert!(said.contains("permission denied") && said.contains("ASSENT_DATABASE_OWNER_URL"), "{said}");
    });
}
