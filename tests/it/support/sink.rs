//! An SMTP server that keeps what it takes, and refuses what it is told to.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use assent::domain::ids::MailId;
use assent::domain::mail::MailKind;
use assent::service::Tx;
use assent::store::outbox;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;

use super::{World, world_with};

/// A mail as it arrived.
#[derive(Clone, Debug)]
pub struct Mail {
    pub to: Vec<String>,
    pub raw: String,
}

#[derive(Clone, Default)]
pub struct Sink {
    pub port: u16,
    mails: Arc<Mutex<Vec<Mail>>>,
    replies: Arc<Mutex<BTreeMap<String, String>>>,
}

/// Runs a test in a world of its own whose mail goes to a sink.
pub fn mail_world<F: AsyncFnOnce(World, Sink)>(test: F) {
    let sink = Sink::start();
    let settings = assent::mailer::Settings {
        url: SecretString::from(format!("smtp://127.0.0.1:{}", sink.port)),
        from: "Assent <assent@assent.test>".to_owned(),
    };
    world_with(|config| config.mail = Some(settings), async |w| test(w, sink).await);
}

impl World {
    /// A mail that was given up, to nobody.
    pub async fn mail_given_up(&self) -> MailId {
        let given_up = |tx: &mut Tx<'_>| {
            let (id, now) = (tx.new_id(), tx.now());
            let mail = outbox::Mail {
                id,
                kind: MailKind::Invitation,
                account_id: None,
                address: None,
                subject_id: None,
                last_id: None,
                once: None,
                due_at: now,
                attempts: 9,
                reply: Some("554".to_owned()),
                failed_at: Some(now),
                created_at: now,
            };
            outbox::insert(tx, &[mail]).map(|()| id)
        };
        self.app.db.write(given_up).await.unwrap()
    }
}

impl Sink {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let sink = Self { port: listener.local_addr().unwrap().port(), ..Self::default() };
        let taking = sink.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (sink, stream) = (taking.clone(), stream.unwrap());
                std::thread::spawn(move || sink.serve(&stream));
            }
        });
        sink
    }

    /// From now on, mail to an address is answered like this; with nothing, it is taken again.
    pub fn replies(&self, address: &str, reply: Option<&str>) {
        let mut replies = self.replies.lock().unwrap();
        match reply {
            Some(reply) => replies.insert(address.to_owned(), reply.to_owned()),
            None => replies.remove(address),
        };
    }

    /// What arrived since it was asked last, by its address.
    pub fn taken(&self) -> Vec<Mail> {
        let mut mails = std::mem::take(&mut *self.mails.lock().unwrap());
        mails.sort_by(|a, b| a.to.cmp(&b.to));
        mails
    }

    /// The one mail that arrived since it was asked last.
    #[track_caller]
    pub fn one(&self) -> Mail {
        let mut mails = self.taken();
        assert_eq!(mails.len(), 1, "{mails:?}");
        mails.remove(0)
    }

    fn serve(&self, stream: &TcpStream) {
        // Whoever sends may go away at any moment.
        let _ = self.talk(BufReader::new(stream), stream);
    }

    fn talk(&self, mut reader: impl BufRead, mut writer: impl Write) -> std::io::Result<()> {
        let mut say = |words: &str| writer.write_all(format!("{words}\r\n").as_bytes());
        let (mut to, mut line) = (Vec::new(), String::new());
        say("220 sink")?;
        loop {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let command = line.trim_end().to_owned();
            match command.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
                "EHLO" => say("250-sink\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES")?,
                "RCPT" => {
                    let address = command.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                    let refused = self.replies.lock().unwrap().get(&address).cloned();
                    if refused.is_none() {
                        to.push(address);
                    }
                    say(refused.as_deref().unwrap_or("250 2.1.5 ok"))?;
                }
                "DATA" => {
                    say("354 go on")?;
                    let raw = text(&mut reader)?;
                    self.mails.lock().unwrap().push(Mail { to: std::mem::take(&mut to), raw });
                    say("250 2.0.0 taken")?;
                }
                "MAIL" | "RSET" | "NOOP" => {
                    to.clear();
                    say("250 ok")?;
                }
                "QUIT" => return say("221 bye"),
                _ => say("500 what?")?,
            }
        }
    }
}

fn text(reader: &mut impl BufRead) -> std::io::Result<String> {
    let mut raw = String::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == ".\r\n" {
            return Ok(raw);
        }
        raw += line.strip_prefix('.').unwrap_or(&line);
    }
}

impl Mail {
    /// A header, unfolded; none where there is no such one.
    pub fn header(&self, name: &str) -> Option<String> {
        let head = self.raw.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
        head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned))
    }

    /// The text, whatever it was encoded in.
    pub fn text(&self) -> String {
        let (_, body) = self.raw.split_once("\r\n\r\n").unwrap();
        let body = body.replace("\r\n", "\n");
        match self.header("Content-Transfer-Encoding").as_deref() {
            Some("quoted-printable") => printable(&body),
            Some("base64") => String::from_utf8(STANDARD.decode(body.replace('\n', "")).unwrap()).unwrap(),
            _ => body,
        }
    }

    /// The link that ends mail like this, as its header and its text give it.
    #[track_caller]
    pub fn unsubscribe(&self) -> String {
        let link = self.header("List-Unsubscribe").unwrap();
        let link = link.trim_matches(['<', '>']).to_owned();
        assert_eq!(self.header("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
        assert!(self.text().contains(&link), "{}", self.text());
        link
    }
}

fn printable(body: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = body.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        match (first, after) {
            (b'=', [b'\n', after @ ..]) => rest = after,
            (b'=', [a, b, after @ ..]) => {
                let hex = [*a, *b];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}
