//! Where something is sent: an address of the web, taken apart. What it may be is decided here, but for what a name
//! stands for: that is looked at when it is sent.

use std::net::IpAddr;

use url::Url;

use crate::domain::ip::not_public;

/// Where something is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// By TLS.
    pub is_tls: bool,
    /// Whose name, or which address.
    pub host: Host,
    /// The port.
    pub port: u16,
    /// Host and port as a request names them.
    pub authority: String,
    /// The path, with what stands behind the question mark.
    pub path: String,
}

/// A host: to be looked up, or told by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Host {
    /// A name.
    Name(String),
    /// An address.
    Address(IpAddr),
}

impl Target {
    /// Takes an address of the web apart; the error says in a clause what is wrong. `to_private`: plain HTTP and
    /// addresses of one's own network are taken, too.
    pub fn parse(text: &str, to_private: bool) -> Result<Self, String> {
        let url =
            Url::parse(text).map_err(|_| "must be an address, as https://example.org/hook".to_owned())?;
        let is_tls = match url.scheme() {
            "https" => true,
            "http" if to_private => false,
            _ => return Err("must begin with https://".to_owned()),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not hold a user name or a password".to_owned());
        }
        let host = match url.host() {
            Some(url::Host::Domain(name)) => Host::Name(name.to_owned()),
            Some(url::Host::Ipv4(v4)) => Host::Address(v4.into()),
            Some(url::Host::Ipv6(v6)) => Host::Address(v6.into()),
            None => return Err("must name a host".to_owned()),
        };
        if let (Host::Address(address), false) = (&host, to_private)
            && let Some(what) = not_public(*address)
        {
            return Err(format!("names an address that is not public: {what}"));
        }
        let port = url.port_or_known_default().filter(|port| *port != 0).ok_or("must name a port")?;
        let name = url.host_str().unwrap_or_default();
        let authority = url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Ok(Self { is_tls, host, port, authority, path: format!("{}{query}", url.path()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_apart() {
        let target = Target::parse("https://Example.ORG:8443/hook%20s?key=a#part", false).unwrap();
        assert_eq!(target.host, Host::Name("example.org".to_owned()));
        assert_eq!((target.port, target.is_tls), (8443, true));
        assert_eq!((&*target.authority, &*target.path), ("example.org:8443", "/hook%20s?key=a"));
        let plain = Target::parse("https://[2606:4700:4700::1111]", false).unwrap();
        assert_eq!((plain.port, &*plain.authority, &*plain.path), (443, "[2606:4700:4700::1111]", "/"));
        // A name that looks like a part of another address is a name.
        let name = Target::parse("https://127.0.0.1.example.org/", false).unwrap();
        assert_eq!(name.host, Host::Name("127.0.0.1.example.org".to_owned()));
    }

    #[test]
    fn what_is_not_for_everybody_is_taken_only_where_the_operator_says_so() {
        for open in ["https://localhost/", "https://internal/"] {
            assert!(Target::parse(open, false).is_ok(), "{open}: looked at when the name is looked up");
        }
        for closed in [
            "http://example.org/",
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://0177.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest/meta-data",
            "https://192.168.1.1:8443/",
        ] {
            assert!(Target::parse(closed, false).is_err(), "{closed}");
            assert!(Target::parse(closed, true).is_ok(), "{closed}");
        }
        for never in [
            "ftp://example.org/",
            "file:///etc/passwd",
            "gopher://example.org/",
            "https://me@example.org/",
            "https://me:secret@example.org/",
            "https://example.org:0/",
            "https:///",
            "hook",
        ] {
            assert!(Target::parse(never, true).is_err(), "{never}");
        }
    }
}
