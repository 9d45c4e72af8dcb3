//! A server that shows whatever it is told, under any address: an honest log, a forged one, or none.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use assent::domain::log::bundles::encode as encode_bundle;
use assent::domain::log::tiles::encode;
use assent::domain::log::{Address, Bundle, Checkpoint, Edge, Hash, KeyName, SignedCheckpoint, Signer, Tile};
use aws_lc_rs::signature::Ed25519KeyPair;
use serde_json::json;

/// What is answered, head and all, by path.
type Answers = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

pub struct Forged {
    pub url: String,
    answers: Answers,
}

/// Which log, how many entries, and from which on they are others than those of the honest log.
pub fn log_of(size: usize, fork: usize) -> BTreeMap<String, Vec<u8>> {
    let leaf = |n: usize| {
        let id = uuid::Uuid::from_u128((n as u128) << 8 | u128::from(n >= fork));
        let (body, time) = ("0".repeat(64), "2018-06-14T13:00:00.000000Z");
        json!({"body": body, "id": id, "scope": id, "time": time, "v": 1}).to_string().into_bytes()
    };
    let leaves: Vec<Vec<u8>> = (0..size).map(leaf).collect();
    let hashes: Vec<Hash> = leaves.iter().map(|leaf| Hash::leaf(leaf)).collect();
    let mut shown = BTreeMap::new();
    // Every state of every tile that was ever signed may be asked for.
    for (tile, hashes) in Edge::empty().grow(&hashes).unwrap().tiles {
        for width in 1..=tile.width() {
            let narrow = Tile::new(tile.level(), tile.index(), width).unwrap();
            shown.insert(format!("/log/{}", Address::Tile(narrow)), encode(&hashes[..usize::from(width)]));
        }
    }
    for (index, leaves) in (0..).zip(leaves.chunks(256)) {
        for width in 1..=leaves.len() {
            let bundle = Bundle::new(index, width as u16).unwrap();
            shown.insert(
                format!("/log/{}", Address::Entries(bundle)),
                encode_bundle(&leaves[..width]).unwrap(),
            );
        }
    }
    let root = Edge::empty().grow(&hashes).unwrap().edge.root();
    let head =
        SignedCheckpoint::sign(Checkpoint::new(signer().public().name(), size as u64, root), &signer());
    shown.insert("/log/checkpoint".to_owned(), head.unwrap().to_string().into_bytes());
    let keys = json!({"keys": [{"origin": "forged.test/log", "vkey": signer().public().to_string(), "rotation": null}]});
    shown.insert("/log/keys".to_owned(), keys.to_string().into_bytes());
    shown
}

/// The key of the forged log.
pub fn signer() -> Signer {
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    Signer::new(KeyName::parse("forged.test/log").unwrap(), pair).unwrap()
}

impl Forged {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answers = Answers::default();
        let kept = answers.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let answers = kept.clone();
                std::thread::spawn(move || answer(&stream, &answers));
            }
        });
        Self { url, answers }
    }

    /// From now on it shows this, and nothing else.
    pub fn shows(&self, files: BTreeMap<String, Vec<u8>>) {
        let whole = |bytes: Vec<u8>| {
            [format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", bytes.len()).into_bytes(), bytes]
                .concat()
        };
        *self.answers.lock().unwrap() = files.into_iter().map(|(path, bytes)| (path, whole(bytes))).collect();
    }

    /// At this path it says this, head and all. What ends with `…` has no end.
    pub fn says(&self, path: &str, answer: &str) {
        self.answers.lock().unwrap().insert(path.to_owned(), answer.as_bytes().to_vec());
    }
}

fn answer(stream: &TcpStream, answers: &Answers) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let _ = lines.take_while(|line| !line.is_empty()).count();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let found = answers.lock().unwrap().get(&path).cloned();
    let found = found.unwrap_or_else(|| b"HTTP/1.1 404 No\r\ncontent-length: 2\r\n\r\nno".to_vec());
    let mut stream = stream;
    let sent = stream.write_all(&found);
    if found.ends_with("…".as_bytes()) {
        // Until whoever asked has had enough.
        while sent.is_ok() && stream.write_all(&[b'x'; 65_536]).is_ok() {}
    }
}
