//! A database that is locked or gone: refused with when to come back, and well again without a restart.

use assent::domain::workflow::Step;
use assent::store::{Conn, Settings};
use diesel::connection::SimpleConnection;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use crate::support::{Proxy, Reply, World, is_postgres, raw, world, world_with};

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
