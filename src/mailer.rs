//! Speaks SMTP: the only module that names lettre. Sends one letter, and says what became of it; why it is sent is
//! none of its business.

use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentType, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, Message};
use lettre::{Address, SmtpTransport, Transport};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Mutex, MutexGuard};
use url::Url;

use crate::domain::mail::{Fate, Letter, Reply, in_a_line};

/// How long a server may take for each answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where mail leaves.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The server: `smtps://user:password@host`, `smtp://host?tls=required`, `smtp://localhost:25`.
    pub url: SecretString,
    /// From whom: an address, with a name before it if one likes.
    pub from: String,
}

/// What is needed to send.
#[allow(missing_debug_implementations, reason = "holds a password")]
pub struct Mailer {
    server: SmtpTransport,
    from: Mailbox,
    turn: Mutex<()>,
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailer").field("from", &self.from).finish_non_exhaustive()
    }
}

/// Why a letter did not leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The server said no.
    Refused(Reply),
    /// No server of this world takes it: the address or the text cannot stand in a mail.
    Unsendable,
    /// The server could not be reached, or fell silent. What happened, for the log.
    Unreachable(String),
}

impl Trouble {
    /// What becomes of the mail.
    pub fn fate(&self) -> Fate {
        match self {
            Self::Refused(reply) => reply.fate(),
            Self::Unsendable => Fate::AddressRefused,
            Self::Unreachable(_) => Fate::Later,
        }
    }

    /// It in a few words that name nobody.
    pub fn said(&self) -> String {
        match self {
            Self::Refused(reply) => reply.to_string(),
            Self::Unsendable => "not an address of a mail".to_owned(),
            Self::Unreachable(_) => "no answer".to_owned(),
        }
    }
}

impl Settings {
    /// What is wrong with them, if anything.
    pub fn fault(&self) -> Option<String> {
        open(self).err()
    }
}

impl Mailer {
    /// Makes ready to send; nothing is connected before the first letter.
    pub fn open(settings: &Settings) -> Result<Self, String> {
        let (server, from) = open(settings)?;
        Ok(Self { server, from, turn: Mutex::new(()) })
    }

    /// One at a time sends what is due.
    pub async fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    /// Sends a letter, beside the threads that answer.
    pub async fn send(&self, letter: &Letter) -> Result<(), Trouble> {
        let message = message(&self.from, letter).ok_or(Trouble::Unsendable)?;
        let server = self.server.clone();
        let sending = tokio::task::spawn_blocking(move || server.send(&message).map(drop));
        match sending.await {
            Ok(sent) => sent.map_err(|error| trouble(&error, &letter.address)),
            Err(error) => Err(Trouble::Unreachable(error.to_string())),
        }
    }
}

fn open(settings: &Settings) -> Result<(SmtpTransport, Mailbox), String> {
    let from: Mailbox = settings.from.parse().map_err(|_| {
        "`mail_from` must be an address, or a name and an address: Assent <assent@example.org>".to_owned()
    })?;
    let address = settings.url.expose_secret();
    let unread = || {
        "`smtp_url` must be smtps://user:password@host, smtp://host?tls=required or smtp://host".to_owned()
    };
    let url = Url::parse(address).map_err(|_| unread())?;
    if url.password().is_some() && !is_private(&url) {
        return Err("`smtp_url` holds a password and does not insist on TLS: begin it with smtps://, or end it with ?tls=required".to_owned());
    }
    let server = SmtpTransport::from_url(address).map_err(|_| unread())?;
    Ok((server.timeout(Some(PATIENCE)).build(), from))
}

/// Does nobody on the way hear what is said?
fn is_private(url: &Url) -> bool {
    let insists = url.query_pairs().any(|(key, value)| key == "tls" && value == "required");
    url.scheme() == "smtps" || insists || matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

fn message(from: &Mailbox, letter: &Letter) -> Option<Message> {
    let address: Address = letter.address.parse().ok()?;
    let since_1970 = Duration::from_micros(u64::try_from(letter.at.micros()).unwrap_or(0));
    let name = Some(in_a_line(&letter.name)).filter(|name| !name.is_empty());
    let mut message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(name, address))
        .subject(in_a_line(&letter.subject))
        .date(SystemTime::UNIX_EPOCH + since_1970)
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .raw_header(header("Auto-Submitted", "auto-generated")?)
        .raw_header(header("Content-Language", letter.language)?);
    if let Some(url) = &letter.unsubscribe {
        message = message
            .raw_header(header("List-Unsubscribe", &format!("<{url}>"))?)
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")?);
    }
    message.header(MIME_VERSION_1_0).header(ContentType::TEXT_PLAIN).body(letter.text.clone()).ok()
}

/// A header of visible ASCII, as it stands: an address of the web is not folded.
fn header(name: &str, value: &str) -> Option<HeaderValue> {
    let is_plain = value.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    let name = HeaderName::new_from_ascii(name.to_owned()).ok().filter(|_| is_plain)?;
    Some(HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()))
}

fn trouble(error: &lettre::transport::smtp::Error, address: &str) -> Trouble {
    let words = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    match error.status() {
        Some(code) => Trouble::Refused(Reply::read(code.into(), &words)),
        // An address in letters that this server cannot write. Otherwise it is the server that is not as it was said
        // to be: without TLS, or without a way to sign in.
        None if error.is_client() && !address.is_ascii() => Trouble::Unsendable,
        None => Trouble::Unreachable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::MailId;
    use crate::domain::time::Instant;

    fn settings(url: &str, from: &str) -> Settings {
        Settings { url: SecretString::from(url), from: from.to_owned() }
    }

    #[test]
    fn a_password_is_not_said_in_the_open() {
        let from = "Assent <assent@example.org>";
        for good in [
            "smtps://me:secret@mail.example.org",
            "smtp://me:secret@mail.example.org?tls=required",
            "smtp://me:secret@127.0.0.1:2525",
            "smtp://mail.example.org",
        ] {
            assert_eq!(settings(good, from).fault(), None, "{good}");
        }
        for (bad, why) in [
            ("smtp://me:secret@mail.example.org", "insist on TLS"),
            ("smtp://me:secret@mail.example.org?tls=opportunistic", "insist on TLS"),
            ("http://mail.example.org", "must be"),
            ("mail.example.org", "must be"),
        ] {
            let fault = settings(bad, from).fault().unwrap();
            assert!(fault.contains(why) && !fault.contains("secret"), "{fault}");
        }
        assert!(settings("smtp://mail.example.org", "assent").fault().unwrap().contains("mail_from"));
        assert_eq!(settings("smtp://mail.example.org", "assent@example.org").fault(), None);
    }

    fn written(name: &str, address: &str, subject: &str) -> Option<String> {
        let letter = Letter {
            id: MailId::from_uuid(uuid::Uuid::nil()),
            name: name.to_owned(),
            address: address.to_owned(),
            language: "fr",
            subject: subject.to_owned(),
            text: "Bonjour, é\n.\nDATA\n".to_owned(),
            unsubscribe: Some("https://assent.example.org/unsubscribe/x".to_owned()),
            at: Instant::parse("2018-06-14T13:00:00Z").unwrap(),
        };
        let from = "Assent <assent@example.org>".parse().unwrap();
        message(&from, &letter).map(|m| String::from_utf8(m.formatted()).unwrap())
    }

    #[test]
    fn nothing_that_somebody_wrote_becomes_a_header_or_an_address() {
        let hostile = "a\" <b@evil.example>, c@evil.example\r\nBcc: d@evil.example\r\n\r\nbody";
        let raw = written(hostile, "anna@example.org", hostile).unwrap();
        let (head, _) = raw.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> = head
            .split("\r\n")
            .filter(|line| !line.starts_with([' ', '\t']))
            .map(|line| line.split_once(": ").unwrap().0)
            .collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        assert_eq!(
            sorted,
            [
                "Auto-Submitted",
                "Content-Language",
                "Content-Transfer-Encoding",
                "Content-Type",
                "Date",
                "From",
                "List-Unsubscribe",
                "List-Unsubscribe-Post",
                "MIME-Version",
                "Message-ID",
                "Subject",
                "To",
            ]
        );
        assert!(head.contains("Content-Language: fr\r\n"));
        assert!(head.contains("Date: Thu, 14 Jun 2018 13:00:00 +0000"));
        assert!(head.contains("Message-ID: <00000000-0000-0000-0000-000000000000@example.org>"));
        for wrong in ["a@b@c", "anna@example.org\r\nRCPT TO:<x@evil.example>", "<x@evil.example>", ""] {
            assert_eq!(written("Anna", wrong, "x"), None, "{wrong:?}");
        }
    }
}
