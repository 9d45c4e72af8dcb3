//! A second, small reading of the log's formats: the tree from its definition (RFC 6962 section 2.1), a signed head from
//! its lines. Shares no code with the service.

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

pub fn leaf(entry: &[u8]) -> Hash {
    Sha256::digest([&[0], entry].concat()).into()
}

/// The root of the tree over leaves that are hashed already.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let mut cut = 1;
            while cut * 2 < many.len() {
                cut *= 2;
            }
            let (left, right) = many.split_at(cut);
            Sha256::digest([&[1][..], &root(left), &root(right)].concat()).into()
        }
    }
}

/// A signed head, read line by line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub origin: String,
    pub size: usize,
    pub root: Hash,
    text: String,
    signature: Vec<u8>,
}

impl Head {
    pub fn read(note: &str) -> Self {
        let (text, signatures) = note.split_once("\n\n").unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let [origin, size, root] = lines[..] else { panic!("{note}") };
        let signature = signatures.lines().next().unwrap().strip_prefix("\u{2014} ").unwrap();
        let (name, signature) = signature.split_once(' ').unwrap();
        assert_eq!(name, origin);
        Self {
            origin: origin.to_owned(),
            size: size.parse().unwrap(),
            root: STANDARD.decode(root).unwrap().try_into().unwrap(),
            text: format!("{text}\n"),
            signature: STANDARD.decode(signature).unwrap(),
        }
    }

    /// Does the signature of this verifier key hold?
    pub fn is_signed_by(&self, vkey: &str) -> bool {
        let [name, id, key] = vkey.splitn(3, '+').collect::<Vec<_>>()[..] else { panic!("{vkey}") };
        let key = STANDARD.decode(key).unwrap();
        let named = Sha256::digest([name.as_bytes(), b"\n", &key].concat());
        assert_eq!((hex::encode(&named[..4]), key[0]), (id.to_owned(), 1));
        let (by, signature) = self.signature.split_at(4);
        by == &named[..4]
            && UnparsedPublicKey::new(&ED25519, &key[1..]).verify(self.text.as_bytes(), signature).is_ok()
    }
}

/// The path of a tile or a bundle (`kind` is its level, or `entries`), of this width.
pub fn path(kind: &str, number: usize, width: usize) -> String {
    let (mut digits, mut rest) = (format!("{:03}", number % 1000), number / 1000);
    while rest > 0 {
        (digits, rest) = (format!("x{:03}/{digits}", rest % 1000), rest / 1000);
    }
    let partial = if width < 256 { format!(".p/{width}") } else { String::new() };
    format!("/log/tile/{kind}/{digits}{partial}")
}

/// The paths of all tiles of a level, or of all bundles, of a tree with so many of them.
pub fn paths(kind: &str, count: usize) -> Vec<String> {
    let width = |number: usize| (count - number * 256).min(256);
    (0..count.div_ceil(256)).map(|number| path(kind, number, width(number))).collect()
}

/// The entries of a bundle: each with its length in two bytes before it.
pub fn entries(mut bundle: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    while let [high, low, rest @ ..] = bundle {
        let (entry, behind) = rest.split_at(usize::from(*high) << 8 | usize::from(*low));
        found.push(entry.to_vec());
        bundle = behind;
    }
    assert!(bundle.is_empty());
    found
}

pub fn hashes(tile: &[u8]) -> Vec<Hash> {
    assert_eq!(tile.len() % 32, 0);
    tile.chunks(32).map(|hash| hash.try_into().unwrap()).collect()
}
