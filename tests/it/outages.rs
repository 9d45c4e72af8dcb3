//! A database that is locked or gone: refused with when to come back, and well again without a restart.

use assent::domain::workflow::Step;
use assent::store::{Conn, Settings};
use diesel::connection::SimpleConnection;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::support::{Client, PASSWORD, Program, Proxy, Reply, World, is_postgres, raw, world, world_with};

async fn write(w: &World, slug: &str) -> Reply {
    w.admin
        .post(
            "/groups",
            json!({
                "slug": slug, "name": "n", "visibility": "public", "joining": "open", "cycle": "1",
                "charter": {"mandate": "m", "expected_groups": ["ALL"]},
                "chair_account_id": w.admin_id, "chair_stakeholder_group": "ALL",
            }),
        )
        .await
}

fn must_come_back(reply: Reply) {
    assert!(reply.headers.contains_key("retry-after"), "{:?}", reply.headers);
    reply.refused(503, "unavailable");
}

#[test]
fn while_another_holds_the_database_writes_are_refused_and_reads_go_on() {
    world(async |w| {
        let settings = w.app.config.database.clone();
        let (locked, is_locked) = tokio::sync::oneshot::channel();
        let (release, released) = std::sync::mpsc::channel::<()>();
        let holder = std::thread::spawn(move || {
            let mut conn = settings.open().unwrap();
            match &mut conn {
                Conn::Sqlite(c) => c.batch_execute("BEGIN IMMEDIATE").unwrap(),
                Conn::Postgres(c) => c.batch_execute("BEGIN; LOCK TABLE groups IN SHARE MODE").unwrap(),
            }
            locked.send(()).unwrap();
            released.recv().unwrap();
        });
        is_locked.await.unwrap();
        must_come_back(write(&w, "one").await);
        w.anonymous().get("/groups").await.expect(200);
        release.send(()).unwrap();
        holder.join().unwrap();
        write(&w, "one").await.expect(201);
    });
}

#[test]
fn a_database_that_is_gone_comes_back_without_a_restart() {
    if !is_postgres() {
        return the_folder_of_the_embedded_database_is_gone();
    }
    let proxy = std::rc::Rc::new(std::cell::OnceCell::new());
    let wire = proxy.clone();
    world_with(
        move |config| {
            let Settings::Postgres { url } = &config.database else { panic!("not PostgreSQL") };
            let url: url_parts::Parts = url_parts::split(url.expose_secret());
            let through = Proxy::to(url.host.clone());
            let url = format!("{}{}{}", url.before, through.address, url.after);
            config.database = Settings::Postgres { url: SecretString::from(url) };
            assert!(wire.set(through).is_ok());
        },
        async |w| {
            let proxy = proxy.get().unwrap();
            write(&w, "one").await.expect(201);
            proxy.cut();
            must_come_back(write(&w, "two").await);
            must_come_back(w.anonymous().get("/readyz").await);
            w.anonymous().get("/healthz").await.expect(200);
            proxy.mend();
            write(&w, "two").await.expect(201);
            write(&w, "three").await.expect(201);
        },
    );
}

/// An embedded database cannot go away under an open connection; a new one cannot be opened.
fn the_folder_of_the_embedded_database_is_gone() {
    let settings = Settings::Sqlite { path: "/proc/nowhere/assent.db".into(), durable: true };
    let error = settings.open().err().expect("no database can be made in /proc");
    assert_eq!(error.code, assent::error::Code::Unavailable);
}

mod url_parts {
    pub struct Parts {
        pub before: String,
        pub host: String,
        pub after: String,
    }
    /// Cuts `postgres://user:password@host:port/name` around its host and port.
    pub fn split(url: &str) -> Parts {
        let at = url.rfind('@').unwrap() + 1;
        let slash = at + url[at..].find('/').unwrap();
        Parts {
            before: url[..at].to_owned(),
            host: url[at..slash].to_owned(),
            after: url[slash..].to_owned(),
        }
    }
}

#[test]
fn a_full_disk_refuses_writes_reads_go_on_and_room_mends_it() {
    if is_postgres() {
        return the_server_says_that_its_disk_is_full();
    }
    actix_web::rt::System::new().block_on(async {
        let folder = std::env::temp_dir().join(format!("assent-full-{}", uuid::Uuid::now_v7().simple()));
        std::fs::create_dir(&folder).unwrap();
        let Some(mut program) = Program::on_a_small_disk(&folder, 16) else {
            return println!("not tried: this machine lets nobody mount a file system of its own");
        };
        let code = program.told("One-time code of the first administrator: ");
        let claim = json!({"code": code, "password": PASSWORD, "name": "Ada", "email": "ada@example.org"});
        Client::new(&program.url, None).post("/claims", claim).await.expect(201);
        let session = json!({"email": "ada@example.org", "password": PASSWORD});
        let session = Client::new(&program.url, None).post("/sessions", session).await.expect(201);
        let ada = Client::new(&program.url, session["access_token"].as_str().map(str::to_owned));
        let invite = |n: usize| json!({"email": format!("member{n}@example.org"), "name": "m".repeat(120)});
        ada.post("/accounts", invite(0)).await.expect(201);

        let ballast = program.inside(&folder).join("ballast");
        fill(&ballast);
        let mut made = 1;
        let refused = loop {
            // What still fits into pages that are there already is taken.
            let reply = ada.post("/accounts", invite(made)).await;
            if reply.status != 201 {
                break reply;
            }
            made += 1;
            assert!(made < 2000, "the disk did not fill");
        };
        must_come_back(refused);
        ada.get("/account").await.expect(200);
        std::fs::remove_file(&ballast).unwrap();
        ada.post("/accounts", invite(made)).await.expect(201);
        let mut stored = 0;
        let mut path = "/accounts?limit=100".to_owned();
        loop {
            let page = ada.get(&path).await.expect(200);
            stored += page["items"].as_array().unwrap().len();
            match page["next"].as_str() {
                Some(next) => path = format!("/accounts?limit=100&after={next}"),
                None => break,
            }
        }
        assert_eq!(stored, made + 2, "everyone who was acknowledged, and Ada");
        program.kill();
    });
}

/// Writes until nothing more fits.
fn fill(path: &std::path::Path) {
    use std::io::Write;
    let mut file = std::fs::File::create(path).unwrap();
    for size in [64 * 1024, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// A server that reports what a full disk makes it report.
fn the_server_says_that_its_disk_is_full() {
    world(async |w| {
        let settings = &w.app.config.database;
        let full = "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
            RAISE EXCEPTION 'could not extend file \"base/1/2\": No space left on device' USING ERRCODE = '53100'; \
            END $$";
        raw::execute(settings, full).unwrap();
        let trigger = "CREATE TRIGGER full_disk BEFORE INSERT ON record_entries EXECUTE FUNCTION full_disk()";
        raw::execute(settings, trigger).unwrap();
        must_come_back(write(&w, "one").await);
        assert_eq!(w.anonymous().get("/groups").await.expect(200)["items"], json!([]));
        raw::execute(settings, "DROP TRIGGER full_disk ON record_entries").unwrap();
        write(&w, "one").await.expect(201);
    });
}

#[test]
fn a_fault_of_the_service_is_told_without_its_cause() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let list = format!("/proposals/{}/topics", scene.proposal);
        raw::execute(&w.app.config.database, "ALTER TABLE topics RENAME TO mislaid").unwrap();
        let reply = w.anonymous().get(&list).await;
        let (said, problem) = (reply.body.to_string(), reply.refused(500, "internal"));
        assert!(!said.contains("topics ") && !said.contains("relation") && !said.contains("table"), "{said}");
        assert_eq!(problem["detail"], "A fault of the service.");
        assert!(problem["request_id"].is_string());
        raw::execute(&w.app.config.database, "ALTER TABLE mislaid RENAME TO topics").unwrap();
        w.anonymous().get(&list).await.expect(200);
    });
}
