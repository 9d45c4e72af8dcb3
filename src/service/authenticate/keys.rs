//! The keys that sign access tokens: Ed25519, a file each, outside the database.
//!
//! The newest file signs; all verify. So a key is rotated by adding a file, and retired by removing one when
//! the last token it signed has expired.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::ids::{AccountId, SessionId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::folder;

/// How long an access token holds, in seconds.
pub const ACCESS_SECONDS: i64 = 15 * 60;
const TYPE: &str = "at+jwt";
/// How many bytes a seal has.
pub const SEAL: usize = 12;

/// What an access token says. No roles: a role change takes effect at once.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// Who gave it.
    pub iss: String,
    /// For whom.
    pub aud: String,
    /// Whose.
    pub sub: AccountId,
    /// The session it belongs to.
    pub sid: SessionId,
    /// When it was given, in seconds since 1970.
    pub iat: i64,
    /// From when it holds.
    pub nbf: i64,
    /// Until when it holds.
    pub exp: i64,
    /// Its own id.
    pub jti: uuid::Uuid,
}

impl Claims {
    /// Until when it holds.
    pub fn until(&self) -> Instant {
        Instant::from_micros(self.exp.saturating_mul(1_000_000))
    }
}

struct Key {
    kid: String,
    signs: EncodingKey,
    verifies: DecodingKey,
    public: Vec<u8>,
    seals: hmac::Key,
}

/// The keys, and whose tokens they are.
#[allow(missing_debug_implementations, reason = "keys are not shown")]
pub struct Keys {
    issuer: String,
    /// The first one signs.
    keys: Vec<Key>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

impl Keys {
    /// Loads the keys of a folder, making the folder and the first key where there is none.
    pub fn open(dir: &Path, issuer: &str) -> Result<Self> {
        folder::make(dir).map_err(|e| trouble(dir, &e))?;
        let mut files = files(dir)?;
        if files.is_empty() {
            files.push(generate(dir)?);
        }
        let keys = files.iter().map(|file| load(file)).collect::<Result<_>>()?;
        Ok(Self { issuer: issuer.to_owned(), keys })
    }

    /// How many keys a folder holds, all of which can be used. Makes nothing.
    pub fn look(dir: &Path) -> Result<usize> {
        if !dir.try_exists().map_err(|e| trouble(dir, &e))? {
            return Ok(0);
        }
        let files = files(dir)?;
        files.iter().try_for_each(|file| load(file).map(drop))?;
        Ok(files.len())
    }

    /// Signs an access token.
    pub fn sign(&self, account: AccountId, session: SessionId, now: Instant) -> Result<String> {
        let key = self.keys.first().ok_or_else(|| Error::internal("no signing key"))?;
        let (iat, jti) = (now.micros().div_euclid(1_000_000), uuid::Uuid::now_v7());
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: self.issuer.clone(),
            sub: account,
            sid: session,
            iat,
            nbf: iat,
            exp: iat.saturating_add(ACCESS_SECONDS),
            jti,
        };
        let header = Header {
            typ: Some(TYPE.to_owned()),
            kid: Some(key.kid.clone()),
            ..Header::new(Algorithm::EdDSA)
        };
        jsonwebtoken::encode(&header, &claims, &key.signs).map_err(Error::internal)
    }

    /// The claims of a token that holds at `now`: signature, type, issuer, audience and times.
    pub fn verify(&self, token: &str, now: Instant) -> Result<Claims> {
        let invalid = |_| Error::new(Code::InvalidToken);
        let header = jsonwebtoken::decode_header(token).map_err(invalid)?;
        let key = self.keys.iter().find(|k| Some(&k.kid) == header.kid.as_ref());
        let (Some(key), Some(TYPE), Algorithm::EdDSA) = (key, header.typ.as_deref(), header.alg) else {
            return Err(Error::new(Code::InvalidToken));
        };
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_issuer(&[&self.issuer]);
        rules.set_audience(&[&self.issuer]);
        rules.set_required_spec_claims(&["exp", "nbf", "iss", "aud", "sub"]);
        // The times are held against the service's own clock, below, without leeway.
        (rules.leeway, rules.validate_exp, rules.validate_nbf) = (0, false, false);
        let claims = jsonwebtoken::decode::<Claims>(token, &key.verifies, &rules).map_err(invalid)?.claims;
        let seconds = now.micros().div_euclid(1_000_000);
        if claims.nbf > seconds || claims.exp <= seconds {
            return Err(Error::new(Code::InvalidToken));
        }
        Ok(claims)
    }

    /// A seal on a text that leaves the service and comes back, as a cursor does.
    pub fn seal(&self, text: &str) -> [u8; SEAL] {
        self.keys.first().map_or([0; SEAL], |key| key.seal(text))
    }

    /// Was this text sealed here?
    pub fn is_sealed(&self, text: &str, seal: &[u8]) -> bool {
        let fits = |key: &Key| verify_slices_are_equal(&key.seal(text), seal).is_ok();
        self.keys.iter().any(fits)
    }

    /// The public keys as a JSON Web Key Set (RFC 7517, RFC 8037).
    pub fn jwks(&self) -> serde_json::Value {
        let keys: Vec<_> = self
            .keys
            .iter()
            .map(|k| {
                serde_json::json!({
                    "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA",
                    "kid": k.kid, "x": URL_SAFE_NO_PAD.encode(&k.public),
                })
            })
            .collect();
        serde_json::json!({ "keys": keys })
    }
}

impl Key {
    fn seal(&self, text: &str) -> [u8; SEAL] {
        let tag = hmac::sign(&self.seals, text.as_bytes());
        tag.as_ref().first_chunk().copied().unwrap_or_default()
    }
}

/// The key files of a folder, the newest first.
fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<_> = fs::read_dir(dir)
        .map_err(|e| trouble(dir, &e))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "pk8"))
        .collect();
    files.sort();
    files.reverse();
    Ok(files)
}

/// Makes a new key file that only its owner may read, named so that newer ones sort later.
pub fn generate(dir: &Path) -> Result<PathBuf> {
    let rng = aws_lc_rs::rand::SystemRandom::new();
    let document =
        Ed25519KeyPair::generate_pkcs8(&rng).map_err(|_| Error::internal("no key could be made"))?;
    let path = dir.join(format!("access-{}.pk8", uuid::Uuid::now_v7()));
    let mut options = fs::OpenOptions::new();
    let options = folder::private(options.write(true).create_new(true));
    let mut file = options.open(&path).map_err(|e| trouble(&path, &e))?;
    file.write_all(document.as_ref()).and_then(|()| file.sync_all()).map_err(|e| trouble(&path, &e))?;
    Ok(path)
}

fn load(path: &Path) -> Result<Key> {
    refuse_loose_permissions(path)?;
    let der = fs::read(path).map_err(|e| trouble(path, &e))?;
    let pair = Ed25519KeyPair::from_pkcs8(&der)
        .map_err(|_| Error::internal(format!("{} is not an Ed25519 key in PKCS #8", path.display())))?;
    let public = pair.public_key().as_ref().to_vec();
    let thumbprint = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, URL_SAFE_NO_PAD.encode(&public));
    let seals = Sha256::new().chain_update("assent seal\n").chain_update(&der).finalize();
    Ok(Key {
        kid: URL_SAFE_NO_PAD.encode(Sha256::digest(thumbprint)),
        signs: EncodingKey::from_ed_der(&der),
        verifies: DecodingKey::from_ed_der(&public),
        public,
        seals: hmac::Key::new(hmac::HMAC_SHA256, &seals),
    })
}

fn refuse_loose_permissions(path: &Path) -> Result<()> {
    if !folder::is_loose(path) {
        return Ok(());
    }
    Err(Error::internal(format!("{} can be read by others; set its mode to 600", path.display())))
}

fn trouble(path: &Path, error: &std::io::Error) -> Error {
    Error::internal(format!("{}: {error}", path.display()))
}
