//! A receiver of webhooks on loopback: keeps what it is sent, and answers as it is told.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver as Queue};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use aws_lc_rs::hmac;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{World, world_with};

/// How long something may take that takes a moment.
const PATIENCE: Duration = Duration::from_secs(20);

/// A call as it arrived.
#[derive(Clone, Debug)]
pub struct Call {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// A receiver of webhooks.
pub struct Receiver {
    pub port: u16,
    arrived: Mutex<Queue<Call>>,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    /// What the next calls are answered; then all are taken.
    answers: Mutex<VecDeque<String>>,
    connections: Mutex<usize>,
    /// While it holds back, what arrived is not answered.
    holds: Mutex<bool>,
    released: Condvar,
}

/// Runs a test in a world of its own whose webhooks may go to receivers on loopback.
pub fn hook_world<F: AsyncFnOnce(World)>(test: F) {
    world_with(|config| config.webhooks_to_private = true, test);
}

impl World {
    /// Gives entries their numbers, and sends what is due by webhooks.
    pub async fn hook(&self) {
        self.settle().await;
        assent::jobs::webhooks::send_due(&self.app).await;
    }
}

impl Receiver {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sends, arrived) = mpsc::channel();
        let state = Arc::new(State::default());
        let taking = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                *taking.connections.lock().unwrap() += 1;
                let (state, sends) = (taking.clone(), sends.clone());
                std::thread::spawn(move || serve(&stream, &state, &sends));
            }
        });
        Self { port, arrived: Mutex::new(arrived), state }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hook?key=x", self.port)
    }

    /// The next call is answered with this status, after those that were said before.
    pub fn answers(&self, status: u16) {
        self.answers_with(status, "");
    }

    /// The same, with headers: each ends in a line feed.
    pub fn answers_with(&self, status: u16, headers: &str) {
        let headers = headers.replace('\n', "\r\n");
        let answer = format!("HTTP/1.1 {status} Said\r\n{headers}content-length: 4\r\n\r\nsaid");
        self.state.answers.lock().unwrap().push_back(answer);
    }

    /// From now on nothing is answered, until it is released.
    pub fn hold(&self, holds: bool) {
        *self.state.holds.lock().unwrap() = holds;
        self.state.released.notify_all();
    }

    /// How many connections it had.
    pub fn connections(&self) -> usize {
        *self.state.connections.lock().unwrap()
    }

    /// What arrived since it was asked last.
    pub fn taken(&self) -> Vec<Call> {
        self.arrived.lock().unwrap().try_iter().collect()
    }

    /// The next call, which has to come.
    pub fn next(&self) -> Call {
        self.arrived.lock().unwrap().recv_timeout(PATIENCE).expect("nothing arrived")
    }
}

fn serve(stream: &TcpStream, state: &State, sends: &mpsc::Sender<Call>) {
    // Whoever calls may go away at any moment.
    let Some(call) = read(BufReader::new(stream)) else { return };
    let _ = sends.send(call);
    let holds = state.holds.lock().unwrap();
    drop(state.released.wait_while(holds, |holds| *holds).unwrap());
    let answer = state.answers.lock().unwrap().pop_front();
    let answer = answer.unwrap_or_else(|| "HTTP/1.1 204 Taken\r\n\r\n".to_owned());
    let mut stream = stream;
    let _ = stream.write_all(answer.as_bytes());
}

fn read(mut reader: impl BufRead) -> Option<Call> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            text => lines.push(text.to_owned()),
        }
    }
    let path = lines.first()?.split(' ').nth(1)?.to_owned();
    let headers: Vec<(String, String)> = lines[1..]
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length")?.1.parse().ok()?;
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Call { path, headers, body: String::from_utf8(body).ok()? })
}

impl Call {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(n, _)| n == name);
        &found.unwrap_or_else(|| panic!("no {name} in {:?}", self.headers)).1
    }

    pub fn event(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// What was done, as the event's type says it.
    pub fn action(&self) -> String {
        self.event()["type"].as_str().unwrap().strip_prefix("assent.").unwrap().to_owned()
    }

    /// Does a secret sign it? Worked out as the specification says, without the service's own code.
    pub fn is_signed_with(&self, secret: &Value) -> bool {
        let secret = secret.as_str().unwrap().strip_prefix("whsec_").unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &STANDARD.decode(secret).unwrap());
        let said =
            format!("{}.{}.{}", self.header("webhook-id"), self.header("webhook-timestamp"), self.body);
        let signature = format!("v1,{}", STANDARD.encode(hmac::sign(&key, said.as_bytes())));
        self.header("webhook-signature").split(' ').any(|signed| signed == signature)
    }
}
