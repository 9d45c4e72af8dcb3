//! The configuration: read once, from an optional file and the environment; every error told together.
//!
//! A key `database_url` of the file is `ASSENT_DATABASE_URL` in the environment, which wins. Unknown keys are
//! refused.

mod witnessing;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use secrecy::SecretString;

use crate::mailer;
use crate::store::Settings;

pub use witnessing::Witnessing;

/// The configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the service listens.
    pub listen: SocketAddr,
    /// The address under which people reach it: the issuer of tokens, the base of links.
    pub public_url: String,
    /// The database.
    pub database: Settings,
    /// Connections to the database: readers of the embedded engine, all of PostgreSQL's.
    pub connections: usize,
    /// The folder of the keys that sign access tokens.
    pub keys_dir: PathBuf,
    /// Bounds on what a client may ask.
    pub limits: Limits,
    /// The cost of hashing a password.
    pub password_cost: PasswordCost,
    /// Where mail leaves, if it does.
    pub mail: Option<mailer::Settings>,
    /// Webhooks may go to plain HTTP and to addresses of one's own network.
    pub webhooks_to_private: bool,
    /// Whom the log is shown to, and whose logs are watched.
    pub witnessing: Witnessing,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Which log lines are written, as `tracing` directives.
    pub log: String,
}

/// Bounds on what a client may ask.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Requests a minute of one account or address.
    pub requests_a_minute: u32,
    /// Sign-ins a minute of one address.
    pub sign_ins_a_minute: u32,
    /// Streams of events open at once, of all callers.
    pub streams: usize,
    /// Streams of events open at once, of one account, token or address.
    pub streams_each: usize,
    /// Bytes in a body.
    pub body_bytes: usize,
    /// Seconds in which a request's body must arrive, and in-flight requests end at a stop.
    pub seconds: u64,
}

/// The cost of argon2id.
#[derive(Clone, Copy, Debug)]
pub struct PasswordCost {
    /// Memory, in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            requests_a_minute: 1200,
            sign_ins_a_minute: 30,
            streams: 10_000,
            streams_each: 50,
            body_bytes: 1024 * 1024,
            seconds: 10,
        }
    }
}
impl Default for PasswordCost {
    /// OWASP's recommendation: t = 2, m = 19 MiB, p = 1.
    fn default() -> Self {
        Self { memory: 19_456, passes: 2 }
    }
}

/// Every key, and what it means.
pub const KEYS: &[(&str, &str)] = &[
    ("listen", "address and port to listen on; 127.0.0.1:8080"),
    ("public_url", "the address under which people reach the service; http://<listen>"),
    ("database_url", "postgres://… for PostgreSQL; without it, an embedded database in the data folder"),
    ("database_url_file", "a file that holds database_url, instead of it"),
    ("database_owner_url", "the schema owner's address, for `assent migrate` alone; database_url"),
    ("data", "the data folder: the embedded database and the keys; ./data"),
    ("keys_dir", "the folder of the signing keys; <data>/keys"),
    ("connections", "connections to the database, 1 to 64; 4 embedded, 16 on PostgreSQL"),
    ("requests_a_minute", "requests a minute of one account or address; 1200"),
    ("sign_ins_a_minute", "sign-ins a minute of one address; 30"),
    ("streams", "streams of events open at once, of all callers; 10000"),
    ("streams_each", "streams of events open at once, of one account, token or address; 50"),
    ("body_bytes", "bytes in a request's body; 1048576"),
    ("smtp_url", "the server that takes mail, smtps://user:password@host; without it, no mail leaves"),
    ("smtp_url_file", "a file that holds smtp_url, instead of it"),
    ("mail_from", "from whom mail is, as Assent <assent@example.org>; required with smtp_url"),
    ("webhooks_to_private", "yes: webhooks may go to plain HTTP and to addresses of one's own network; no"),
    ("log_witnesses", "a file that names the witnesses of the log, each by its key and its address; none"),
    ("log_witnesses_to_private", "yes: witnesses may be at plain HTTP and in one's own network; no"),
    (
        "witness_logs",
        "a file that names logs of others that this service witnesses, each by origin and key; none",
    ),
    ("trusted_proxies", "addresses of proxies whose X-Forwarded-For is believed, separated by commas; none"),
    ("log", "which log lines are written; info"),
];

/// One error of the configuration.
pub type Fault = String;

/// The values given, by key.
#[derive(Clone, Debug, Default)]
pub struct Given(BTreeMap<String, String>);

impl Given {
    /// Joins the file's text and the environment's pairs. Unknown keys are faults.
    pub fn read(
        file: Option<&str>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> (Self, Vec<Fault>) {
        let (mut given, mut faults) = (Self::default(), Vec::new());
        if let Some(text) = file {
            match toml::from_str::<BTreeMap<String, toml::Value>>(text) {
                Err(e) => faults.push(format!("the configuration file is not valid TOML: {}", e.message())),
                Ok(pairs) => {
                    for (key, value) in pairs {
                        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                        given.put(&key, value, &format!("the configuration file's key `{key}`"), &mut faults);
                    }
                }
            }
        }
        for (name, value) in environment {
            let Some(key) = name.strip_prefix("ASSENT_").filter(|k| !k.starts_with("TEST_")) else {
                continue;
            };
            let key = key.to_ascii_lowercase();
            // Those two are of the command line.
            if key != "config" && key != "token" {
                given.put(&key, value, &format!("the environment's `{name}`"), &mut faults);
            }
        }
        (given, faults)
    }

    fn put(&mut self, key: &str, value: String, what: &str, faults: &mut Vec<Fault>) {
        if !KEYS.iter().any(|(known, _)| *known == key) {
            let known: Vec<&str> = KEYS.iter().map(|(k, _)| *k).collect();
            faults.push(format!("{what} is not known; known are: {}", known.join(", ")));
        } else if value.trim().is_empty() {
            faults.push(format!("{what} is empty; give a value or leave it out"));
        } else {
            self.0.insert(key.to_owned(), value);
        }
    }

    /// Sets a key from the command line, which wins.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        self.0.insert(key.to_owned(), value.into());
    }

    /// A value as given.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    fn parse<T: std::str::FromStr>(&self, key: &str, default: T, faults: &mut Vec<Fault>) -> T {
        match self.get(key).map(str::parse) {
            None => default,
            Some(Ok(value)) => value,
            Some(Err(_)) => {
                faults.push(format!("`{key}` cannot be read: {:?}", self.get(key).unwrap_or_default()));
                default
            }
        }
    }
}

impl Config {
    /// The configuration from what was given, or every fault in it.
    pub fn from_given(given: &Given, mut faults: Vec<Fault>) -> Result<Self, Vec<Fault>> {
        let data = PathBuf::from(given.get("data").unwrap_or("data"));
        let listen = given.parse("listen", SocketAddr::from(([127, 0, 0, 1], 8080)), &mut faults);
        let database = database(given, "database_url", &data, &mut faults);
        let default_connections = if matches!(database, Settings::Sqlite { .. }) { 4 } else { 16 };
        let connections = given.parse("connections", default_connections, &mut faults);
        if !(1..=64).contains(&connections) {
            faults.push(format!("`connections` must be 1 to 64, and is {connections}"));
        }
        let defaults = Limits::default();
        let limits = Limits {
            requests_a_minute: given
                .parse("requests_a_minute", defaults.requests_a_minute, &mut faults)
                .max(1),
            sign_ins_a_minute: given
                .parse("sign_ins_a_minute", defaults.sign_ins_a_minute, &mut faults)
                .max(1),
            streams: given.parse("streams", defaults.streams, &mut faults),
            streams_each: given.parse("streams_each", defaults.streams_each, &mut faults),
            body_bytes: given.parse("body_bytes", defaults.body_bytes, &mut faults),
            ..defaults
        };
        let public_url = given.get("public_url").map_or_else(|| format!("http://{listen}"), str::to_owned);
        if !public_url.starts_with("http://") && !public_url.starts_with("https://") {
            faults.push(format!("`public_url` must begin with http:// or https://, and is {public_url:?}"));
        }
        let config = Self {
            listen,
            public_url: public_url.trim_end_matches('/').to_owned(),
            database,
            connections,
            keys_dir: given.get("keys_dir").map_or_else(|| data.join("keys"), PathBuf::from),
            limits,
            password_cost: PasswordCost::default(),
            mail: mail(given, &mut faults),
            webhooks_to_private: yes_or_no(given, "webhooks_to_private", &mut faults),
            witnessing: Witnessing::read(given, &mut faults),
            trusted_proxies: proxies(given, &mut faults),
            log: given.get("log").unwrap_or("info").to_owned(),
        };
        faults.extend(owner(given).err());
        if faults.is_empty() { Ok(config) } else { Err(faults) }
    }
}

/// The schema owner's way to the database, where `database_owner_url` names one apart.
pub fn owner(given: &Given) -> Result<Option<Settings>, Fault> {
    match given.get("database_owner_url") {
        None => Ok(None),
        Some(url) if is_postgres(url) => Ok(Some(Settings::Postgres { url: SecretString::from(url) })),
        Some(_) => Err("`database_owner_url` must begin with postgres://".to_owned()),
    }
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

impl Config {
    /// Takes over the address that was found where port 0 was asked for.
    pub fn listens_on(&mut self, address: SocketAddr) {
        if self.public_url == format!("http://{}", self.listen) {
            self.public_url = format!("http://{address}");
        }
        self.listen = address;
    }
}

/// The database that `key` (or the file that `<key>_file` names) gives, else the embedded one.
fn database(given: &Given, key: &str, data: &std::path::Path, faults: &mut Vec<Fault>) -> Settings {
    let url = secret(given, key, "database_url_file", faults);
    match url {
        Some(url) if is_postgres(&url) => Settings::Postgres { url: SecretString::from(url) },
        Some(_) => {
            faults.push(format!("`{key}` must begin with postgres://"));
            Settings::Sqlite { path: data.join("assent.db"), durable: true }
        }
        None => Settings::Sqlite { path: data.join("assent.db"), durable: true },
    }
}

/// A value that is a secret: given, or what the file holds that `file` names.
fn secret(given: &Given, key: &str, file: &str, faults: &mut Vec<Fault>) -> Option<String> {
    let from_file = given.get(file).map(|path| {
        std::fs::read_to_string(path)
            .map(|t| t.trim().to_owned())
            .map_err(|e| format!("`{path}` cannot be read: {e}"))
    });
    match (given.get(key), from_file) {
        (Some(_), Some(_)) => {
            faults.push(format!("give `{key}` or `{file}`, not both"));
            None
        }
        (Some(value), None) => Some(value.to_owned()),
        (None, Some(Ok(value))) => Some(value),
        (None, Some(Err(fault))) => {
            faults.push(fault);
            None
        }
        (None, None) => None,
    }
}

fn mail(given: &Given, faults: &mut Vec<Fault>) -> Option<mailer::Settings> {
    match (secret(given, "smtp_url", "smtp_url_file", faults), given.get("mail_from")) {
        (None, None) => None,
        (Some(url), Some(from)) => {
            let settings = mailer::Settings { url: SecretString::from(url), from: from.to_owned() };
            faults.extend(settings.fault());
            Some(settings)
        }
        (Some(_), None) => {
            faults.push("`smtp_url` needs `mail_from`: from whom mail is".to_owned());
            None
        }
        (None, Some(_)) => {
            faults.push("`mail_from` needs `smtp_url`: the server that takes mail".to_owned());
            None
        }
    }
}

/// A value that is yes or no; no where it is not given.
fn yes_or_no(given: &Given, key: &str, faults: &mut Vec<Fault>) -> bool {
    match given.get(key) {
        Some("yes") => true,
        None | Some("no") => false,
        Some(other) => {
            faults.push(format!("`{key}` must be yes or no, and is {other:?}"));
            false
        }
    }
}

fn proxies(given: &Given, faults: &mut Vec<Fault>) -> Vec<std::net::IpAddr> {
    let mut proxies = Vec::new();
    for text in given.get("trusted_proxies").into_iter().flat_map(|t| t.split(',')) {
        match text.trim().parse() {
            Ok(address) => proxies.push(address),
            Err(_) => faults.push(format!("`trusted_proxies` holds {text:?}, which is not an address")),
        }
    }
    proxies
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(pairs: &[(&str, &str)]) -> Vec<Fault> {
        let pairs = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        let (given, faults) = Given::read(None, pairs);
        Config::from_given(&given, faults).err().unwrap_or_default()
    }

    #[test]
    fn webhooks_stay_out_of_one_s_own_network_unless_one_says_yes() {
        let read = |value: &str| {
            let pair = ("ASSENT_WEBHOOKS_TO_PRIVATE".to_owned(), value.to_owned());
            let (given, faults) = Given::read(None, std::iter::once(pair));
            Config::from_given(&given, faults).map(|config| config.webhooks_to_private)
        };
        assert_eq!((read("yes").unwrap(), read("no").unwrap()), (true, false));
        assert!(!Config::from_given(&Given::default(), Vec::new()).unwrap().webhooks_to_private);
        assert!(read("true").unwrap_err()[0].contains("yes or no"));
    }

    #[test]
    fn mail_has_a_server_and_a_sender_or_neither() {
        let (url, from) =
            (("ASSENT_SMTP_URL", "smtp://localhost"), ("ASSENT_MAIL_FROM", "Assent <a@example.org>"));
        assert_eq!(faults(&[url, from]), [""; 0]);
        assert!(faults(&[url])[0].contains("needs `mail_from`"));
        assert!(faults(&[from])[0].contains("needs `smtp_url`"));
        assert!(faults(&[("ASSENT_SMTP_URL", "smtp://me:secret@mail.example.org"), from])[0].contains("TLS"));
        let both = faults(&[url, from, ("ASSENT_SMTP_URL_FILE", "/nowhere")]);
        assert!(both[0].contains("not both"), "{both:?}");
    }
}
