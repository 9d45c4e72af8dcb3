//! A stop in good order: what was begun is answered, nothing new is begun, nothing is left behind.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use assent::store::{Settings, migrate};
use serde_json::json;

use crate::support::{Client, Database, PASSWORD, Program, is_postgres};

/// A request whose body has not come whole; the service waits for the rest of it.
struct Begun {
    wire: BufReader<TcpStream>,
    rest: String,
}

impl Begun {
    fn post(address: &str, path: &str, body: &str) -> Self {
        let mut wire = TcpStream::connect(address).unwrap();
        let length = body.len();
        write!(
            wire,
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\
             Expect: 100-continue\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut wire = BufReader::new(wire);
        let mut said = String::new();
        wire.read_line(&mut said).unwrap();
        assert_eq!(said, "HTTP/1.1 100 Continue\r\n");
        let (first, rest) = body.split_at(length / 2);
        wire.get_mut().write_all(first.as_bytes()).unwrap();
        Self { wire, rest: rest.to_owned() }
    }

    fn end(mut self) -> String {
        self.wire.get_mut().write_all(self.rest.as_bytes()).unwrap();
        let mut answer = String::new();
        self.wire.read_to_string(&mut answer).unwrap();
        answer.trim_start().to_owned()
    }
}

#[test]
fn a_stop_answers_what_was_begun_and_begins_nothing_new() {
    actix_web::rt::System::new().block_on(async {
        let database = Database::empty().await;
        std::thread::scope(|scope| scope.spawn(|| migrate::up(&database.settings).unwrap()).join().unwrap());
        let mut program = Program::on(&database.settings, &database.folder);
        let code = program.told("One-time code of the first administrator: ");
        let claim = json!({"code": code, "password": PASSWORD, "name": "Ada", "email": "ada@example.org"});
        let address = program.url.strip_prefix("http://").unwrap().to_owned();
        let begun = Begun::post(&address, "/api/v1/claims", &claim.to_string());
        program.terminate();
        // The door closes; until then it says that nothing should be sent here any more.
        while let Ok(reply) = reqwest::get(format!("{}/readyz", program.url)).await {
            assert!([200, 503].contains(&reply.status().as_u16()));
        }
        let answer = begun.end();
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
        assert!(program.ended().success());
        if !is_postgres() {
            let Settings::Sqlite { path, .. } = &database.settings else { unreachable!() };
            let wal = path.with_extension("db-wal");
            assert!(
                !wal.exists() || wal.metadata().unwrap().len() == 0,
                "the write-ahead log is left behind"
            );
        }
        let again = Program::on(&database.settings, &database.folder);
        let session = json!({"email": "ada@example.org", "password": PASSWORD});
        Client::new(&again.url, None).post("/sessions", session).await.expect(201);
    });
}
