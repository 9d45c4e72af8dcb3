//! Which addresses of the network belong to everybody: what the service may be sent to by somebody else. Knows no
//! socket; names are resolved elsewhere.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A block of addresses, and what it is for where that is not everybody's.
type Block<A> = (A, u32, &'static str);

/// Blocks of IPv4 that are not everybody's (the registry of special purposes, RFC 6890).
const V4: &[Block<Ipv4Addr>] = &[
    (Ipv4Addr::UNSPECIFIED, 8, "unspecified"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "shared by customers of a provider"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "for protocols"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "for documentation"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "a tunnel"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "for benchmarks"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "for documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "for documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved"),
];

/// The one block of IPv6 that is given out for everybody's use so far. Whatever lies outside is refused: so are
/// loopback, unspecified, link-local, unique local and multicast addresses, those that embed one of IPv4 (mapped,
/// compatible, NAT64), and what nobody has thought of yet.
const V6_GLOBAL: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Blocks within it that are not everybody's. Tunnels (Teredo, 6to4) are refused whatever they embed: nobody offers a
/// service behind one any more, and each is a way around the rules for IPv4.
const V6: &[Block<Ipv6Addr>] = &[
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 32, "a tunnel"),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "for protocols"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "for documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "a tunnel"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "for documentation"),
];

/// What an address is that is not everybody's; none of one that is.
pub fn not_public(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => not_public_v4(v4),
        IpAddr::V6(v6) => not_public_v6(v6),
    }
}

fn not_public_v4(address: Ipv4Addr) -> Option<&'static str> {
    let within =
        |block: Ipv4Addr, length: u32| (address.to_bits() ^ block.to_bits()).leading_zeros() >= length;
    V4.iter().find(|(block, length, _)| within(*block, *length)).map(|(.., what)| *what)
}

fn not_public_v6(address: Ipv6Addr) -> Option<&'static str> {
    let within =
        |block: Ipv6Addr, length: u32| (address.to_bits() ^ block.to_bits()).leading_zeros() >= length;
    if !within(V6_GLOBAL.0, V6_GLOBAL.1) {
        return Some("not in public use");
    }
    V6.iter().find(|(block, length, _)| within(*block, *length)).map(|(.., what)| *what)
}

#[cfg(test)]
mod tests {
    use url::{Host, Url};

    use super::*;

    fn verdict(address: &str) -> Option<&'static str> {
        not_public(address.parse().unwrap())
    }

    #[test]
    fn what_is_everybody_s_is_let_through() {
        for public in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2001:200::1",
            "2001:4860:4860::8888",
            "2606:4700:4700::1111",
            "2a00:1450::1",
            "3ffe::1",
        ] {
            assert_eq!(verdict(public), None, "{public}");
        }
    }

    #[test]
    fn what_is_not_is_refused_in_each_of_its_forms() {
        for not_public in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::127.0.0.1",
            "::8.8.8.8",
            "64:ff9b::7f00:1",
            "64:ff9b::808:808",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:0:7f00:1::1",
            "2001:2::1",
            "2001:10::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "2002:808:808::1",
            "3fff::1",
            "3fff:fff::1",
            "4000::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456:789a::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(verdict(not_public).is_some(), "{not_public}");
        }
    }

    /// What an address of the web calls its host by numbers, however they are written.
    #[test]
    fn a_host_in_decimal_octal_or_hexadecimal_is_the_address_that_it_means() {
        for (written, means) in [
            ("127.0.0.1", "127.0.0.1"),
            ("127.1", "127.0.0.1"),
            ("127.0.1", "127.0.0.1"),
            ("2130706433", "127.0.0.1"),
            ("017700000001", "127.0.0.1"),
            ("0177.0.0.1", "127.0.0.1"),
            ("0x7f.0.0.1", "127.0.0.1"),
            ("0x7f000001", "127.0.0.1"),
            ("0x7F.1", "127.0.0.1"),
            ("127.0.0.1.", "127.0.0.1"),
            ("１２７.0.0.1", "127.0.0.1"),
            ("127。0。0。1", "127.0.0.1"),
            ("%31%32%37.0.0.1", "127.0.0.1"),
            ("0", "0.0.0.0"),
            ("0xa9fea9fe", "169.254.169.254"),
            ("[::1]", "::1"),
            ("[0:0:0:0:0:0:0:1]", "::1"),
            ("[::ffff:127.0.0.1]", "::ffff:7f00:1"),
            ("[::ffff:7f00:1]", "::ffff:7f00:1"),
            ("[::127.0.0.1]", "::7f00:1"),
            ("[64:ff9b::169.254.169.254]", "64:ff9b::a9fe:a9fe"),
        ] {
            let url = Url::parse(&format!("https://{written}/")).unwrap();
            let address: IpAddr = match url.host().unwrap() {
                Host::Ipv4(v4) => v4.into(),
                Host::Ipv6(v6) => v6.into(),
                Host::Domain(name) => panic!("{written} is taken for the name {name}"),
            };
            assert_eq!(address, means.parse::<IpAddr>().unwrap(), "{written}");
            assert!(not_public(address).is_some(), "{written}");
        }
        for broken in
            ["256.0.0.1", "1.2.3.4.5", "0x100000000", "4294967296", "08.0.0.1", "[::1%25eth0]", "[::1"]
        {
            assert!(Url::parse(&format!("https://{broken}/")).is_err(), "{broken}");
        }
    }
}
